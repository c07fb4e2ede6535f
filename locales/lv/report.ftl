### Latvian (lv). Reviewed by a native speaker: not yet.

report-title = Sprinta „{ $name }” atskaite

report-summary-translation-units =
    { $done ->
        [zero] Iztulkotas { $done } vienības: { $percent } % no mērķa ({ $goal }).
        [one] Iztulkota { $done } vienība: { $percent } % no mērķa ({ $goal }).
       *[other] Iztulkotas { $done } vienības: { $percent } % no mērķa ({ $goal }).
    }

report-summary-translation-words =
    { $done ->
        [zero] Iztulkoti { $done } vārdi: { $percent } % no mērķa ({ $goal }).
        [one] Iztulkots { $done } vārds: { $percent } % no mērķa ({ $goal }).
       *[other] Iztulkoti { $done } vārdi: { $percent } % no mērķa ({ $goal }).
    }

report-summary-update-units =
    { $done ->
        [zero] Atjauninātas vai no jauna iztulkotas { $done } vienības: { $percent } % no mērķa ({ $goal }).
        [one] Atjaunināta vai no jauna iztulkota { $done } vienība: { $percent } % no mērķa ({ $goal }).
       *[other] Atjauninātas vai no jauna iztulkotas { $done } vienības: { $percent } % no mērķa ({ $goal }).
    }

report-summary-update-words =
    { $done ->
        [zero] Atjaunināti vai no jauna iztulkoti { $done } vārdi: { $percent } % no mērķa ({ $goal }).
        [one] Atjaunināts vai no jauna iztulkots { $done } vārds: { $percent } % no mērķa ({ $goal }).
       *[other] Atjaunināti vai no jauna iztulkoti { $done } vārdi: { $percent } % no mērķa ({ $goal }).
    }

report-column-measure = Rādītājs
report-column-value = Vērtība
report-row-tags = Pieder pie
report-row-kind = Veids
report-row-days = Dienas
report-row-goal = Mērķis
report-row-to-do = Darāmais sākumā
report-row-done = Padarīts
report-row-left = Atlicis
report-row-waiting = Gaida nosūtīšanu
report-row-people = Piedalījās
report-row-baseline = Sākumstāvoklis fiksēts
report-row-as-of = Skaitļi uz
report-row-closed = Noslēgts
report-kind-translation = Tulkošanas sprints: jauni tulkojumi
report-kind-update = Atjaunināšanas sprints: atjaunināti novecojuši tulkojumi
report-from-to = { $from } – { $to }
report-units =
    { $n ->
        [zero] { $n } vienību
        [one] { $n } vienība
       *[other] { $n } vienības
    }
report-words =
    { $n ->
        [zero] { $n } vārdu
        [one] { $n } vārds
       *[other] { $n } vārdi
    }
report-units-and-words =
    { $units ->
        [zero] { $words ->
            [zero] { $units } vienību, { $words } vārdu
            [one] { $units } vienību, { $words } vārds
           *[other] { $units } vienību, { $words } vārdi
        }
        [one] { $words ->
            [zero] { $units } vienība, { $words } vārdu
            [one] { $units } vienība, { $words } vārds
           *[other] { $units } vienība, { $words } vārdi
        }
       *[other] { $words ->
            [zero] { $units } vienības, { $words } vārdu
            [one] { $units } vienības, { $words } vārds
           *[other] { $units } vienības, { $words } vārdi
        }
    }
report-percent = { $percent } %

report-brief = Par ko tas bija
report-languages = Valodas
report-column-language = Valoda
report-column-units-done = Padarītas vienības
report-column-words-done = Padarīti vārdi
report-column-ready-then = Derīgs sākumā
report-column-ready-now = Derīgs tagad
report-column-pages-then = Veselas lapas sākumā
report-column-pages-now = Veselas lapas tagad
report-pages = Lapas
report-history = vēsture
report-days = Pa dienām
report-column-day = Diena
report-day-observed = pamanīts { $day }
report-people = Cilvēki
report-column-person = Cilvēks
report-person-unknown = Nav zināms
report-scope = Izmaiņas lapās
report-scope-changed = Sprinta laikā mainījās arī pašas lapas: vienības nākušas klāt – { $added }, pazudušas – { $removed }, katrai valodai skaitot vienreiz. Iepriekšējos skaitļos to nav.

report-method = Kā tas mērīts
report-method-done = Vienību uzskata par padarītu, ja viki to rāda kā iztulkotu vai pārskatītu, bet, fiksējot sākumstāvokli, tā nebija. Katru vienību katrā valodā skaita vienreiz. Dienas skaita pēc UTC.
report-method-words = Vārdi ir oriģinālu vārdi sākumstāvoklī pēc Unicode vārdu noteikumiem.
report-method-observed = Ja viki nesaka, kurš un kad vienību padarīja, diena ir tā, kurā to pirmoreiz redzēja padarītu.
report-method-program = No viki nolasīja un saskaitīja Tolmach { $version }.
