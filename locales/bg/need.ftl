### Bulgarian (bg). Reviewed by a native speaker: not yet.

need-outdated = остарели: { $n }

need-outdated-days =
    { $days ->
        [0] остарели: { $n }, от днес
        [one] остарели: { $n }, от { $days } ден или повече
       *[other] остарели: { $n }, от { $days } дни или повече
    }

need-untranslated = непреведени { $n } от { $total }

need-words =
    { $n ->
        [one] { $n } дума за превод
       *[other] { $n } думи за превод
    }

need-initiative = част от инициатива на Стратегията на движението
need-prioritised = част от приоритетна инициатива или от началния набор

need-readers =
    { $n ->
        [one] { $n } четене на месец
       *[other] { $n } четения на месец
    }

board-picture-title = Състояние на ресурсите по езици ({ $pages } × { $languages })
board-picture-as-of = Данни от { $day } или по-късно
board-picture-legend = Числата са процент преведени и актуални единици; „–“ е езикът на оригинала, „?“ – още не е четено.
board-picture-outdated = Има нещо остаряло
