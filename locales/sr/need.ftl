### Serbian (sr). Reviewed by a native speaker: not yet.

need-outdated = застарело: { $n }

need-outdated-days =
    { $days ->
        [0] застарело: { $n }, од данас
        [one] застарело: { $n }, већ { $days } дан или дуже
        [few] застарело: { $n }, већ { $days } дана или дуже
       *[other] застарело: { $n }, већ { $days } дана или дуже
    }

need-untranslated = непреведено { $n } од { $total }

need-words =
    { $n ->
        [one] преостаје { $n } реч
        [few] преостају { $n } речи
       *[other] преостаје { $n } речи
    }

need-initiative = део иницијативе Стратегије покрета
need-prioritised = део приоритетне иницијативе или почетног скупа

need-readers =
    { $n ->
        [one] { $n } читање месечно
        [few] { $n } читања месечно
       *[other] { $n } читања месечно
    }

board-picture-title = Стање ресурса ({ $pages }) по језицима ({ $languages })

board-picture-as-of = Подаци: { $day } или новији

board-picture-legend = Бројеви су проценат јединица које су преведене и ажурне; „–“ је језик изворника, „?“ никада није прочитано.
board-picture-outdated = Нешто је застарело
