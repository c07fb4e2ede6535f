### Lithuanian (lt). Reviewed by a native speaker: not yet.

report-title = Sprinto „{ $name }“ ataskaita

report-summary-translation-units =
    { $done ->
        [one] Išverstas { $done } vienetas: { $percent } % tikslo ({ $goal }).
        [few] Išversti { $done } vienetai: { $percent } % tikslo ({ $goal }).
       *[other] Išversta { $done } vienetų: { $percent } % tikslo ({ $goal }).
    }

report-summary-translation-words =
    { $done ->
        [one] Išverstas { $done } žodis: { $percent } % tikslo ({ $goal }).
        [few] Išversti { $done } žodžiai: { $percent } % tikslo ({ $goal }).
       *[other] Išversta { $done } žodžių: { $percent } % tikslo ({ $goal }).
    }

report-summary-update-units =
    { $done ->
        [one] Atnaujintas arba naujai išverstas { $done } vienetas: { $percent } % tikslo ({ $goal }).
        [few] Atnaujinti arba naujai išversti { $done } vienetai: { $percent } % tikslo ({ $goal }).
       *[other] Atnaujinta arba naujai išversta { $done } vienetų: { $percent } % tikslo ({ $goal }).
    }

report-summary-update-words =
    { $done ->
        [one] Atnaujintas arba naujai išverstas { $done } žodis: { $percent } % tikslo ({ $goal }).
        [few] Atnaujinti arba naujai išversti { $done } žodžiai: { $percent } % tikslo ({ $goal }).
       *[other] Atnaujinta arba naujai išversta { $done } žodžių: { $percent } % tikslo ({ $goal }).
    }

report-column-measure = Rodiklis
report-column-value = Reikšmė
report-row-tags = Priklauso
report-row-kind = Rūšis
report-row-days = Dienos
report-row-goal = Tikslas
report-row-to-do = Likę pradžioje
report-row-done = Padaryta
report-row-left = Liko padaryti
report-row-waiting = Laukia siuntimo
report-row-people = Dalyvavo
report-row-baseline = Pradinė būsena užfiksuota
report-row-as-of = Skaičių data
report-row-closed = Užbaigta
report-kind-translation = Vertimo sprintas: nauji vertimai
report-kind-update = Atnaujinimo sprintas: atnaujinti pasenę vertimai
report-from-to = { $from } – { $to }
report-units =
    { $n ->
        [one] { $n } vienetas
        [few] { $n } vienetai
       *[other] { $n } vienetų
    }
report-words =
    { $n ->
        [one] { $n } žodis
        [few] { $n } žodžiai
       *[other] { $n } žodžių
    }
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } vienetas, { $words } žodis
            [few] { $units } vienetas, { $words } žodžiai
           *[other] { $units } vienetas, { $words } žodžių
        }
        [few] { $words ->
            [one] { $units } vienetai, { $words } žodis
            [few] { $units } vienetai, { $words } žodžiai
           *[other] { $units } vienetai, { $words } žodžių
        }
       *[other] { $words ->
            [one] { $units } vienetų, { $words } žodis
            [few] { $units } vienetų, { $words } žodžiai
           *[other] { $units } vienetų, { $words } žodžių
        }
    }
report-percent = { $percent } %

report-brief = Apie ką tai buvo
report-languages = Kalbos
report-column-language = Kalba
report-column-units-done = Padaryta vienetų
report-column-words-done = Padaryta žodžių
report-column-ready-then = Galiojo pradžioje
report-column-ready-now = Galioja dabar
report-column-pages-then = Ištisų puslapių pradžioje
report-column-pages-now = Ištisų puslapių dabar
report-pages = Puslapiai
report-history = istorija
report-days = Diena po dienos
report-column-day = Diena
report-day-observed = pastebėta { $day }
report-people = Žmonės
report-column-person = Žmogus
report-person-unknown = Nežinoma
report-scope = Puslapių pokyčiai
report-scope-changed = Vykstant sprintui keitėsi ir patys puslapiai: atsirado vienetų – { $added }, dingo – { $removed }, skaičiuojant po kartą kiekvienai kalbai. Į pateiktus skaičius jie neįtraukti.

report-method = Kaip tai matuota
report-method-done = Vienetas laikomas padarytu, jei viki jis rodomas kaip išverstas ar peržiūrėtas, o fiksuojant pradinę būseną toks nebuvo. Kiekviena kalba vienetas skaičiuojamas vieną kartą. Dienos skaičiuojamos pagal UTC.
report-method-words = Žodžiai – originalo tekstų pradinės būsenos žodžiai pagal Unicode žodžių taisykles.
report-method-observed = Kai viki nesako, kas ir kada vienetą padarė, nurodoma diena, kurią jis pirmą kartą pastebėtas padarytas.
report-method-program = Iš viki perskaitė ir suskaičiavo Tolmach { $version }.
