### Estonian (et). Reviewed by a native speaker: not yet.

report-title = Aruanne sprindist „{ $name }“

report-summary-translation-units =
    { $done ->
        [one] Tõlgitud on { $done } üksus: { $percent }% eesmärgist ({ $goal }).
       *[other] Tõlgitud on { $done } üksust: { $percent }% eesmärgist ({ $goal }).
    }

report-summary-translation-words =
    { $done ->
        [one] Tõlgitud on { $done } sõna: { $percent }% eesmärgist ({ $goal }).
       *[other] Tõlgitud on { $done } sõna: { $percent }% eesmärgist ({ $goal }).
    }

report-summary-update-units =
    { $done ->
        [one] Uuendatud või esmakordselt tõlgitud on { $done } üksus: { $percent }% eesmärgist ({ $goal }).
       *[other] Uuendatud või esmakordselt tõlgitud on { $done } üksust: { $percent }% eesmärgist ({ $goal }).
    }

report-summary-update-words =
    { $done ->
        [one] Uuendatud või esmakordselt tõlgitud on { $done } sõna: { $percent }% eesmärgist ({ $goal }).
       *[other] Uuendatud või esmakordselt tõlgitud on { $done } sõna: { $percent }% eesmärgist ({ $goal }).
    }

report-column-measure = Näitaja
report-column-value = Väärtus
report-row-tags = Kuulub siia
report-row-kind = Liik
report-row-days = Päevad
report-row-goal = Eesmärk
report-row-to-do = Alguses teha
report-row-done = Tehtud
report-row-left = Teha jäänud
report-row-waiting = Ootab saatmist
report-row-people = Osalejaid
report-row-baseline = Algseis fikseeritud
report-row-as-of = Andmete seis
report-row-closed = Suletud
report-kind-translation = Tõlkesprint: uued tõlked
report-kind-update = Uuendussprint: uuendatud iganenud tõlked
report-from-to = { $from } – { $to }
report-units =
    { $n ->
        [one] { $n } üksus
       *[other] { $n } üksust
    }
report-words =
    { $n ->
        [one] { $n } sõna
       *[other] { $n } sõna
    }
report-units-and-words =
    { $units ->
        [one] { $units } üksus, { $words } sõna
       *[other] { $units } üksust, { $words } sõna
    }
report-percent = { $percent }%

report-brief = Mille kohta see oli
report-languages = Keeled
report-column-language = Keel
report-column-units-done = Üksusi tehtud
report-column-words-done = Sõnu tehtud
report-column-ready-then = Alguses ajakohane
report-column-ready-now = Nüüd ajakohane
report-column-pages-then = Alguses terveid lehekülgi
report-column-pages-now = Nüüd terveid lehekülgi
report-pages = Leheküljed
report-history = ajalugu
report-days = Päevade kaupa
report-column-day = Päev
report-day-observed = märgatud { $day }
report-people = Inimesed
report-column-person = Inimene
report-person-unknown = Teadmata
report-scope = Lehekülgede muutused
report-scope-changed = Sprindi ajal muutusid leheküljed ise. Üksusi lisandus: { $added }, kadus: { $removed }, iga keele kohta korra loetuna. Ülaltoodud arvud neid ei sisalda.

report-method = Kuidas mõõdeti
report-method-done = Üksus loetakse tehtuks, kui viki näitab seda tõlgitu või ülevaadatuna, aga algseisu fikseerimisel veel mitte. Iga üksus läheb igas keeles arvesse ühe korra. Päevi loetakse UTC järgi.
report-method-words = Sõnad on lähtetekstide sõnad algseisus, loetud Unicode’i sõnareeglite järgi.
report-method-observed = Kui viki ei ütle, kes ja millal üksuse tegi, on päevaks see, mil üksust esimest korda tehtuna nähti.
report-method-program = Vikist luges ja arvutas Tolmach { $version }.
