### Bosnian (bs). Reviewed by a native speaker: not yet.

report-title = Izvještaj o sprintu „{ $name }”

report-summary-translation-units =
    { $done ->
        [one] Prevedena je { $done } jedinica: { $percent } % cilja od { $goal }.
        [few] Prevedene su { $done } jedinice: { $percent } % cilja od { $goal }.
       *[other] Prevedeno je { $done } jedinica: { $percent } % cilja od { $goal }.
    }

report-summary-translation-words =
    { $done ->
        [one] Prevedena je { $done } riječ: { $percent } % cilja od { $goal }.
        [few] Prevedene su { $done } riječi: { $percent } % cilja od { $goal }.
       *[other] Prevedeno je { $done } riječi: { $percent } % cilja od { $goal }.
    }

report-summary-update-units =
    { $done ->
        [one] Ažurirana je ili prvi put prevedena { $done } jedinica: { $percent } % cilja od { $goal }.
        [few] Ažurirane su ili prvi put prevedene { $done } jedinice: { $percent } % cilja od { $goal }.
       *[other] Ažurirano je ili prvi put prevedeno { $done } jedinica: { $percent } % cilja od { $goal }.
    }

report-summary-update-words =
    { $done ->
        [one] Ažurirana je ili prvi put prevedena { $done } riječ: { $percent } % cilja od { $goal }.
        [few] Ažurirane su ili prvi put prevedene { $done } riječi: { $percent } % cilja od { $goal }.
       *[other] Ažurirano je ili prvi put prevedeno { $done } riječi: { $percent } % cilja od { $goal }.
    }

report-column-measure = Mjera
report-column-value = Vrijednost
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
report-row-closed = Zagradeno
report-kind-translation = Sprint prevođenja: novi prijevodi
report-kind-update = Sprint ažuriranja: ažurirani zastarjeli prijevodi
report-from-to = od { $from } do { $to }
report-units =
    { $n ->
        [one] { $n } jedinica
        [few] { $n } jedinice
       *[other] { $n } jedinica
    }
report-words =
    { $n ->
        [one] { $n } riječ
        [few] { $n } riječi
       *[other] { $n } riječi
    }
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } jedinica, { $words } riječ
            [few] { $units } jedinica, { $words } riječi
           *[other] { $units } jedinica, { $words } riječi
        }
        [few] { $units } jedinice, riječi: { $words }
       *[other] { $units } jedinica, riječi: { $words }
    }
report-percent = { $percent } %

report-brief = O čemu se radilo
report-languages = Jezici
report-column-language = Jezik
report-column-units-done = Urađene jedinice
report-column-words-done = Urađene riječi
report-column-ready-then = Ažurno na početku
report-column-ready-now = Ažurno sada
report-column-pages-then = Cijele stranice na početku
report-column-pages-now = Cijele stranice sada
report-pages = Stranice
report-history = historija
report-days = Dan po dan
report-column-day = Dan
report-day-observed = uočeno { $day }
report-people = Ljudi
report-column-person = Osoba
report-person-unknown = Nije poznato
report-scope = Promjene stranica
report-scope-changed = Dok je sprint trajao, mijenjale su se i same stranice. Novih jedinica: { $added }, nestalo: { $removed }, računano po jednom za svaki jezik. One nisu dio gornjih brojeva.

report-method = Kako je ovo mjereno
report-method-done = Jedinica se računa kao urađena kad je wiki prikazuje kao prevedenu ili provjerenu, a nije je tako prikazivao kad je snimljeno početno stanje. Svaka jedinica se računa jednom na svakom jeziku. Dani se računaju po UTC-u.
report-method-words = Riječi su riječi izvornih tekstova u početnom stanju, prema Unicodeovim pravilima o riječima.
report-method-observed = Gdje wiki ne kaže ko je i kad uradio jedinicu, dan je onaj kad je prvi put uočena kao urađena.
report-method-program = Pročitano s wikija i prebrojeno programom Tolmach { $version }.
