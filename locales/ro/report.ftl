### Romanian (ro). Reviewed by a native speaker: not yet.

report-title = Raportul sprintului „{ $name }”

report-summary-translation-units =
    { $done ->
        [one] S-a tradus { $done } unitate: { $percent }% din obiectivul de { $goal }.
        [few] S-au tradus { $done } unități: { $percent }% din obiectivul de { $goal }.
       *[other] S-au tradus { $done } de unități: { $percent }% din obiectivul de { $goal }.
    }

report-summary-translation-words =
    { $done ->
        [one] S-a tradus { $done } cuvânt: { $percent }% din obiectivul de { $goal }.
        [few] S-au tradus { $done } cuvinte: { $percent }% din obiectivul de { $goal }.
       *[other] S-au tradus { $done } de cuvinte: { $percent }% din obiectivul de { $goal }.
    }

report-summary-update-units =
    { $done ->
        [one] S-a actualizat sau s-a tradus de la zero { $done } unitate: { $percent }% din obiectivul de { $goal }.
        [few] S-au actualizat sau s-au tradus de la zero { $done } unități: { $percent }% din obiectivul de { $goal }.
       *[other] S-au actualizat sau s-au tradus de la zero { $done } de unități: { $percent }% din obiectivul de { $goal }.
    }

report-summary-update-words =
    { $done ->
        [one] S-a actualizat sau s-a tradus de la zero { $done } cuvânt: { $percent }% din obiectivul de { $goal }.
        [few] S-au actualizat sau s-au tradus de la zero { $done } cuvinte: { $percent }% din obiectivul de { $goal }.
       *[other] S-au actualizat sau s-au tradus de la zero { $done } de cuvinte: { $percent }% din obiectivul de { $goal }.
    }

report-column-measure = Indicator
report-column-value = Valoare
report-row-tags = Ține de
report-row-kind = Fel
report-row-days = Zile
report-row-goal = Obiectiv
report-row-to-do = De făcut la început
report-row-done = Făcut
report-row-left = Rămas de făcut
report-row-waiting = În așteptarea trimiterii
report-row-people = Participanți
report-row-baseline = Starea de pornire din
report-row-as-of = Cifre la
report-row-closed = Încheiat
report-kind-translation = Sprint de traducere: traduceri noi
report-kind-update = Sprint de actualizare: traduceri învechite aduse la zi
report-from-to = { $from } – { $to }
report-units =
    { $n ->
        [one] { $n } unitate
        [few] { $n } unități
       *[other] { $n } de unități
    }
report-words =
    { $n ->
        [one] { $n } cuvânt
        [few] { $n } cuvinte
       *[other] { $n } de cuvinte
    }
report-units-and-words =
    { $units ->
        [one] { $units } unitate, cuvinte: { $words }
        [few] { $units } unități, cuvinte: { $words }
       *[other] { $units } de unități, cuvinte: { $words }
    }
report-percent = { $percent }%

report-brief = Despre ce a fost vorba
report-languages = Limbi
report-column-language = Limbă
report-column-units-done = Unități făcute
report-column-words-done = Cuvinte făcute
report-column-ready-then = La zi la început
report-column-ready-now = La zi acum
report-column-pages-then = Pagini întregi la început
report-column-pages-now = Pagini întregi acum
report-pages = Pagini
report-history = istoric
report-days = Zi de zi
report-column-day = Zi
report-day-observed = observat la { $day }
report-people = Participanți
report-column-person = Persoană
report-person-unknown = Necunoscut
report-scope = Schimbări ale paginilor
report-scope-changed = În timpul sprintului s-au schimbat chiar paginile: unități apărute: { $added }, dispărute: { $removed }, numărate o dată pentru fiecare limbă. Nu fac parte din cifrele de mai sus.

report-method = Cum s-a măsurat
report-method-done = O unitate se socotește făcută când wikiul o arată tradusă sau revizuită și nu era așa când s-a înregistrat starea de pornire. Fiecare unitate se numără o dată în fiecare limbă. Zilele se numără în UTC.
report-method-words = Cuvintele sunt cele ale textelor-sursă la starea de pornire, după regulile Unicode pentru cuvinte.
report-method-observed = Unde wikiul nu spune cine și când a făcut o unitate, ziua este cea în care a fost văzută prima dată făcută.
report-method-program = Citit de pe wiki și numărat de Tolmach { $version }.
