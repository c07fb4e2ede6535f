### Russian (ru). Reviewed by a native speaker: not yet.

need-outdated = устарело: { $n }

need-outdated-days =
    { $days ->
        [0] устарело: { $n }, новое сегодня
        [one] устарело: { $n }, уже { $days } день или дольше
        [few] устарело: { $n }, уже { $days } дня или дольше
       *[many] устарело: { $n }, уже { $days } дней или дольше
    }

need-untranslated = не переведено { $n } из { $total }

need-words =
    { $n ->
        [one] осталось { $n } слово
        [few] осталось { $n } слова
       *[many] осталось { $n } слов
    }

need-initiative = часть инициативы Стратегии движения
need-prioritised = часть приоритетной инициативы или начального набора

need-readers =
    { $n ->
        [one] читают { $n } раз в месяц
        [few] читают { $n } раза в месяц
       *[many] читают { $n } раз в месяц
    }

board-picture-title = Состояние переводов. Ресурсов: { $pages }, языков: { $languages }
board-picture-as-of = Данные за { $day } или новее
board-picture-legend = Числа — процент переведённых и актуальных блоков; «–» — язык оригинала, «?» — ещё не прочитано.
board-picture-outdated = Есть устаревшее
