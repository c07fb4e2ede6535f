### Ukrainian (uk). Reviewed by a native speaker: not yet.

need-outdated = застаріло: { $n }

need-outdated-days =
    { $days ->
        [0] застаріло: { $n }, нове сьогодні
        [one] застаріло: { $n }, уже { $days } день або довше
        [few] застаріло: { $n }, уже { $days } дні або довше
       *[many] застаріло: { $n }, уже { $days } днів або довше
    }

need-untranslated = не перекладено { $n } з { $total }

need-words =
    { $n ->
        [one] залишилося { $n } слово
        [few] залишилося { $n } слова
       *[many] залишилося { $n } слів
    }

need-initiative = частина ініціативи Стратегії руху
need-prioritised = частина пріоритетної ініціативи або початкового набору

need-readers =
    { $n ->
        [one] читають { $n } раз на місяць
        [few] читають { $n } рази на місяць
       *[many] читають { $n } разів на місяць
    }

board-picture-title = Стан перекладів. Ресурсів: { $pages }, мов: { $languages }
board-picture-as-of = Дані за { $day } або новіші
board-picture-legend = Числа — відсоток перекладених і актуальних блоків; «–» — мова оригіналу, «?» — ще не зчитано.
board-picture-outdated = Є застаріле
