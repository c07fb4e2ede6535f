### Macedonian (mk). Reviewed by a native speaker: not yet.

need-outdated = застарени: { $n }

need-outdated-days =
    { $days ->
        [0] застарени: { $n }, од денес
        [one] застарени: { $n }, веќе { $days } ден или повеќе
       *[other] застарени: { $n }, веќе { $days } дена или повеќе
    }

need-untranslated = непреведени { $n } од { $total }

need-words =
    { $n ->
        [one] { $n } збор за превод
       *[other] { $n } зборови за превод
    }

need-initiative = дел од иницијатива на Стратегијата на движењето
need-prioritised = дел од првостепена иницијатива или од почетниот збир

need-readers =
    { $n ->
        [one] { $n } читање месечно
       *[other] { $n } читања месечно
    }

board-picture-title = Состојба на ресурсите по јазици ({ $pages } × { $languages })
board-picture-as-of = Податоци од { $day } или подоцна
board-picture-legend = Бројките се отсто преведени и ажурни единици; „–“ е јазикот на изворникот, „?“ не е читано досега.
board-picture-outdated = Има нешто застарено
