### Bulgarian (bg). Reviewed by a native speaker: not yet.

board-loading = Отваряне на таблото
board-loading-cell = Зареждане на клетката
board-caption = Ресурси и езици. Със стрелките се минава от клетка в клетка, с Enter се започва работа.
board-corner = Ресурс
board-size = { $pages } × { $languages }
board-as-of = данни от { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } или по-късно
board-empty = Още няма какво да се сравнява
board-empty-about = Таблото показва всички ресурси от библиотеката Ви на всички езици от региона. Първо добавете ресурси.
board-to-library = Към библиотеката
board-none-left = Тук няма нищо
board-none-left-about = Никой ресурс или език не отговаря на филтъра.

board-collection = Сбирка
board-collection-all = Всички ресурси
board-languages = Езици
board-languages-all = Всички от региона
board-languages-mine = Моите езици
board-legend = Процент преведени и актуални; ↻ остарели единици
board-order = Ред
board-order-need = По нужда
board-order-name = По име

family-west-slavic = Западнославянски
family-east-slavic = Източнославянски
family-south-slavic = Южнославянски
family-baltic = Балтийски
family-romance = Романски
family-germanic = Германски
family-uralic = Уралски
family-turkic = Тюркски
family-hellenic = Гръцки
family-albanian = Албански
family-armenian = Арменски
family-kartvelian = Картвелски
family-caucasian = Севернокавказки
family-indo-iranian = Ирански и ромски
family-other = Други

board-row-outdated =
    { $n ->
        [one] остаряло на { $n } език
       *[other] остаряло на { $n } езика
    }

board-row-outdated-since =
    { $n ->
        [one] остаряло на { $n } от { DATETIME($since, month: "short", year: "numeric") }
       *[other] остаряло на { $n } от { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [one] нищо на { $n }
       *[other] нищо на { $n }
    }

board-row-complete = завършено на всички езици
board-cell-source = { $page }, { $language }: написано на този език
board-cell-unknown = { $page }, { $language }: още не е четено от уикито
board-cell = { $page }, { $language }, преведени { $done } от { $total }
board-cell-outdated = { $page }, { $language }, преведени { $done } от { $total }, остарели { $outdated }
board-cell-outdated-since = { $page }, { $language }, преведени { $done } от { $total }, остарели { $outdated } от { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = Преведени { $done } от { $total }
board-chosen-outdated = Остарели: { $n }
board-chosen-outdated-since = Остарели: { $n }, от { DATETIME($since, day: "numeric", month: "long", year: "numeric") } или по-рано
board-chosen-words = Думи за превод: { $n }
board-chosen-words-reckoned = Думи за превод: около { $n }
board-need = Нужда { $points } от 100
board-no-need = Тук няма какво да се прави
board-open = Към работа
board-open-outdated = Обновяване на остарялото
board-pull = Изтегляне и към работа
board-pulling = Четене от уикито
board-source-about = Страницата е написана на този език.
board-unknown-about = Обновете библиотеката, за да видите докъде е стигнала тази страница.
need-points = +{ $points }

board-export = Изнасяне
board-export-title = Изнасяне на таблото
board-export-about = Каквото показва таблото сега, в същия ред.
board-export-format = Формат
board-export-csv = Таблица (CSV)
board-export-csv-about = По един ред за всеки ресурс и език, с нуждата и причините за нея – за електронни таблици.
board-export-svg = Изображение (SVG)
board-export-svg-about = Цялото табло като една рисунка – за презентации, отчети и печат.
board-export-write = Изнасяне
board-exported = Файлът е записан: { $path }
