### Slovenian (sl). Reviewed by a native speaker: not yet.

report-title = Poročilo o sprintu »{ $name }«

report-summary-translation-units =
    { $done ->
        [one] Prevedena je { $done } enota: { $percent } % cilja ({ $goal }).
        [two] Prevedeni sta { $done } enoti: { $percent } % cilja ({ $goal }).
        [few] Prevedene so { $done } enote: { $percent } % cilja ({ $goal }).
       *[other] Prevedenih je { $done } enot: { $percent } % cilja ({ $goal }).
    }

report-summary-translation-words =
    { $done ->
        [one] Prevedena je { $done } beseda: { $percent } % cilja ({ $goal }).
        [two] Prevedeni sta { $done } besedi: { $percent } % cilja ({ $goal }).
        [few] Prevedene so { $done } besede: { $percent } % cilja ({ $goal }).
       *[other] Prevedenih je { $done } besed: { $percent } % cilja ({ $goal }).
    }

report-summary-update-units =
    { $done ->
        [one] Posodobljena ali na novo prevedena je { $done } enota: { $percent } % cilja ({ $goal }).
        [two] Posodobljeni ali na novo prevedeni sta { $done } enoti: { $percent } % cilja ({ $goal }).
        [few] Posodobljene ali na novo prevedene so { $done } enote: { $percent } % cilja ({ $goal }).
       *[other] Posodobljenih ali na novo prevedenih je { $done } enot: { $percent } % cilja ({ $goal }).
    }

report-summary-update-words =
    { $done ->
        [one] Posodobljena ali na novo prevedena je { $done } beseda: { $percent } % cilja ({ $goal }).
        [two] Posodobljeni ali na novo prevedeni sta { $done } besedi: { $percent } % cilja ({ $goal }).
        [few] Posodobljene ali na novo prevedene so { $done } besede: { $percent } % cilja ({ $goal }).
       *[other] Posodobljenih ali na novo prevedenih je { $done } besed: { $percent } % cilja ({ $goal }).
    }

report-column-measure = Merilo
report-column-value = Vrednost
report-row-tags = Spada k
report-row-kind = Vrsta
report-row-days = Dnevi
report-row-goal = Cilj
report-row-to-do = Preostalo na začetku
report-row-done = Narejeno
report-row-left = Preostalo
report-row-waiting = Čaka na pošiljanje
report-row-people = Število sodelujočih
report-row-baseline = Začetno stanje zajeto
report-row-as-of = Podatki od
report-row-closed = Zaprto
report-kind-translation = Prevajalski sprint: novi prevodi
report-kind-update = Posodobitveni sprint: posodobljeni zastareli prevodi
report-from-to = od { $from } do { $to }
report-units =
    { $n ->
        [one] { $n } enota
        [two] { $n } enoti
        [few] { $n } enote
       *[other] { $n } enot
    }
report-words =
    { $n ->
        [one] { $n } beseda
        [two] { $n } besedi
        [few] { $n } besede
       *[other] { $n } besed
    }
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } enota, { $words } beseda
            [two] { $units } enota, { $words } besedi
            [few] { $units } enota, { $words } besede
           *[other] { $units } enota, { $words } besed
        }
        [two] { $units } enoti, besede: { $words }
        [few] { $units } enote, besede: { $words }
       *[other] { $units } enot, besede: { $words }
    }
report-percent = { $percent } %

report-brief = Za kaj je šlo
report-languages = Jeziki
report-column-language = Jezik
report-column-units-done = Narejene enote
report-column-words-done = Narejene besede
report-column-ready-then = Posodobljeno na začetku
report-column-ready-now = Posodobljeno zdaj
report-column-pages-then = Cele strani na začetku
report-column-pages-now = Cele strani zdaj
report-pages = Strani
report-history = zgodovina
report-days = Dan za dnem
report-column-day = Dan
report-day-observed = opaženo { $day }
report-people = Ljudje
report-column-person = Oseba
report-person-unknown = Ni znano
report-scope = Spremembe strani
report-scope-changed = Med sprintom so se spreminjale tudi same strani. Novih enot: { $added }, odpadlih: { $removed }, šteto po enkrat za vsak jezik. Te niso del zgornjih številk.

report-method = Kako je bilo to izmerjeno
report-method-done = Enota šteje za narejeno, ko jo wiki prikazuje kot prevedeno ali pregledano, ob zajemu začetnega stanja pa je ni. Vsaka enota šteje enkrat v vsakem jeziku. Dnevi se štejejo po UTC.
report-method-words = Besede so besede izvirnih besedil v začetnem stanju, po Unicodovih pravilih o besedah.
report-method-observed = Kjer wiki ne pove, kdo je enoto naredil in kdaj, je dan tisti, ko je bila prvič opažena kot narejena.
report-method-program = Prebrano z wikija in prešteto s programom Tolmach { $version }.
