### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

report-title = Izveštaj o sprintu „{ $name }“

report-summary-translation-units =
    { $done ->
        [one] Prevedena je { $done } jedinica: { $percent }% cilja od { $goal }.
        [few] Prevedene su { $done } jedinice: { $percent }% cilja od { $goal }.
       *[other] Prevedeno je { $done } jedinica: { $percent }% cilja od { $goal }.
    }

report-summary-translation-words =
    { $done ->
        [one] Prevedena je { $done } reč: { $percent }% cilja od { $goal }.
        [few] Prevedene su { $done } reči: { $percent }% cilja od { $goal }.
       *[other] Prevedeno je { $done } reči: { $percent }% cilja od { $goal }.
    }

report-summary-update-units =
    { $done ->
        [one] Ažurirana ili prvi put prevedena je { $done } jedinica: { $percent }% cilja od { $goal }.
        [few] Ažurirane ili prvi put prevedene su { $done } jedinice: { $percent }% cilja od { $goal }.
       *[other] Ažurirano ili prvi put prevedeno je { $done } jedinica: { $percent }% cilja od { $goal }.
    }

report-summary-update-words =
    { $done ->
        [one] Ažurirana ili prvi put prevedena je { $done } reč: { $percent }% cilja od { $goal }.
        [few] Ažurirane ili prvi put prevedene su { $done } reči: { $percent }% cilja od { $goal }.
       *[other] Ažurirano ili prvi put prevedeno je { $done } reči: { $percent }% cilja od { $goal }.
    }

report-column-measure = Mera
report-column-value = Vrednost
report-row-tags = Pripada
report-row-kind = Vrsta
report-row-days = Dani
report-row-goal = Cilj
report-row-to-do = Preostalo na početku
report-row-done = Urađeno
report-row-left = Preostalo
report-row-waiting = Čeka slanje
report-row-people = Broj učesnika
report-row-baseline = Početno stanje snimljeno
report-row-as-of = Podaci od
report-row-closed = Zatvoreno
report-kind-translation = Sprint prevođenja: novi prevodi
report-kind-update = Sprint ažuriranja: ažurirani zastareli prevodi
report-from-to = od { $from } do { $to }
report-units =
    { $n ->
        [one] { $n } jedinica
        [few] { $n } jedinice
       *[other] { $n } jedinica
    }
report-words =
    { $n ->
        [one] { $n } reč
        [few] { $n } reči
       *[other] { $n } reči
    }
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } jedinica, { $words } reč
            [few] { $units } jedinica, { $words } reči
           *[other] { $units } jedinica, { $words } reči
        }
        [few] { $units } jedinice, reči: { $words }
       *[other] { $units } jedinica, reči: { $words }
    }
report-percent = { $percent }%

report-brief = O čemu se radilo
report-languages = Jezici
report-column-language = Jezik
report-column-units-done = Urađene jedinice
report-column-words-done = Urađene reči
report-column-ready-then = Ažurno na početku
report-column-ready-now = Ažurno sada
report-column-pages-then = Cele stranice na početku
report-column-pages-now = Cele stranice sada
report-pages = Stranice
report-history = istorija
report-days = Iz dana u dan
report-column-day = Dan
report-day-observed = zapaženo { $day }
report-people = Ljudi
report-column-person = Osoba
report-person-unknown = Nije poznato
report-scope = Promene stranica
report-scope-changed = Dok je sprint trajao, menjale su se i same stranice. Novih jedinica: { $added }, nestalo: { $removed }, računato po jednom za svaki jezik. One nisu deo gornjih brojeva.

report-method = Kako je ovo mereno
report-method-done = Jedinica se računa kao urađena kada je viki prikazuje kao prevedenu ili pregledanu, a nije je tako prikazivao kada je snimljeno početno stanje. Svaka jedinica se računa jednom na svakom jeziku. Dani se računaju po UTC-u.
report-method-words = Reči su reči izvornih tekstova u početnom stanju, po pravilima Unicode-a o rečima.
report-method-observed = Gde viki ne kaže ko je i kada uradio jedinicu, dan je onaj kada je prvi put zapažena kao urađena.
report-method-program = Pročitano s vikija i prebrojano programom Tolmach { $version }.
