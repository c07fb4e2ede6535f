### Russian (ru). Reviewed by a native speaker: not yet.

board-loading = Открытие обзора
board-loading-cell = Чтение ячейки
board-caption = Ресурсы и языки. Стрелки переводят из ячейки в ячейку, Enter открывает работу.
board-corner = Ресурс
board-size = { $pages } × { $languages }
board-as-of = данные за { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } или новее
board-empty = Пока нечего сравнивать
board-empty-about = Обзор показывает каждый ресурс вашей библиотеки на каждом языке региона. Сначала добавьте ресурсы.
board-to-library = К библиотеке
board-none-left = Здесь ничего нет
board-none-left-about = Ни один ресурс и ни один язык не соответствуют фильтру.
board-collection = Подборка
board-collection-all = Все ресурсы
board-languages = Языки
board-languages-all = Все языки региона
board-languages-mine = Мои языки
board-legend = Процент переведённого и актуального; ↻ устаревшие блоки
board-order = Порядок
board-order-need = По потребности
board-order-name = По названию
family-west-slavic = Западнославянские
family-east-slavic = Восточнославянские
family-south-slavic = Южнославянские
family-baltic = Балтийские
family-romance = Романские
family-germanic = Германские
family-uralic = Уральские
family-turkic = Тюркские
family-hellenic = Греческий
family-albanian = Албанский
family-armenian = Армянский
family-kartvelian = Картвельские
family-caucasian = Северокавказские
family-indo-iranian = Иранские и цыганский
family-other = Другие

board-row-outdated =
    { $n ->
        [one] устарело в { $n } языке
        [few] устарело в { $n } языках
       *[many] устарело в { $n } языках
    }

board-row-outdated-since =
    { $n ->
        [one] устарело в { $n } языке с { DATETIME($since, month: "short", year: "numeric") }
        [few] устарело в { $n } языках с { DATETIME($since, month: "short", year: "numeric") }
       *[many] устарело в { $n } языках с { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [one] ничего в { $n } языке
        [few] ничего в { $n } языках
       *[many] ничего в { $n } языках
    }

board-row-complete = завершено на всех языках
board-cell-source = { $page }, { $language }: написано на этом языке
board-cell-unknown = { $page }, { $language }: ещё не прочитано из вики
board-cell = { $page }, { $language }, переведено { $done } из { $total }
board-cell-outdated = { $page }, { $language }, переведено { $done } из { $total }, устарело: { $outdated }
board-cell-outdated-since = { $page }, { $language }, переведено { $done } из { $total }, устарело: { $outdated }, с какого времени: { DATETIME($since, month: "long", year: "numeric") }
board-chosen-done = переведено { $done } из { $total }
board-chosen-outdated = устарело: { $n }
board-chosen-outdated-since = устарело: { $n }, с { DATETIME($since, day: "numeric", month: "long", year: "numeric") } или раньше
board-chosen-words = осталось слов: { $n }
board-chosen-words-reckoned = осталось слов: около { $n }
board-need = Потребность: { $points } из 100
board-no-need = Здесь всё сделано
board-open = К работе
board-open-outdated = Обновить устаревшее
board-pull = Получить и начать
board-pulling = Получение из вики
board-source-about = Страница написана на этом языке.
board-unknown-about = Обновите библиотеку, чтобы узнать о состоянии этой страницы.
need-points = +{ $points }
board-export = Экспорт
board-export-title = Экспорт обзора
board-export-about = То, что сейчас показывает обзор, в том же порядке.
board-export-format = Формат
board-export-csv = Таблица (CSV)
board-export-csv-about = Строка для каждого ресурса и языка с потребностью и её причинами, для электронных таблиц.
board-export-svg = Изображение (SVG)
board-export-svg-about = Весь обзор одним рисунком, для слайдов, отчётов и печати.
board-export-write = Экспортировать
board-exported = Файл записан: { $path }
