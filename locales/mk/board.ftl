### Macedonian (mk). Reviewed by a native speaker: not yet.

board-loading = Ја отворам таблата
board-loading-cell = Ја вчитувам ќелијата
board-caption = Ресурси и јазици. Со стрелките се оди од ќелија во ќелија, а со Enter се почнува со работа.
board-corner = Ресурс
board-size = { $pages } × { $languages }
board-as-of = податоци од { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } или подоцна
board-empty = Сè уште нема што да се споредува
board-empty-about = Таблата го прикажува секој ресурс од библиотеката на секој јазик во подрачјето. Прво додајте ресурси.
board-to-library = Во библиотеката
board-none-left = Тука нема ништо
board-none-left-about = Ниеден ресурс или јазик не одговара на филтерот.

board-collection = Збирка
board-collection-all = Сите ресурси
board-languages = Јазици
board-languages-all = Сите во подрачјето
board-languages-mine = Мои јазици
board-legend = Отсто преведени и ажурни; ↻ застарени единици
board-order = Редослед
board-order-need = По потреба
board-order-name = По име

family-west-slavic = Западнословенски
family-east-slavic = Источнословенски
family-south-slavic = Јужнословенски
family-baltic = Балтички
family-romance = Романски
family-germanic = Германски
family-uralic = Уралски
family-turkic = Туркиски
family-hellenic = Грчки
family-albanian = Албански
family-armenian = Ерменски
family-kartvelian = Картвелски
family-caucasian = Севернокавкаски
family-indo-iranian = Ирански и ромски
family-other = Други

board-row-outdated =
    { $n ->
        [one] застарено на { $n } јазик
       *[other] застарено на { $n } јазици
    }

board-row-outdated-since =
    { $n ->
        [one] застарено на { $n } од { DATETIME($since, month: "short", year: "numeric") }
       *[other] застарено на { $n } од { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [one] ништо на { $n }
       *[other] ништо на { $n }
    }

board-row-complete = завршено на сите јазици
board-cell-source = { $page }, { $language }: напишано на овој јазик
board-cell-unknown = { $page }, { $language }: сè уште не е читано од викито
board-cell = { $page }, { $language }, преведени { $done } од { $total }
board-cell-outdated = { $page }, { $language }, преведени { $done } од { $total }, застарени { $outdated }
board-cell-outdated-since = { $page }, { $language }, преведени { $done } од { $total }, застарени { $outdated } од { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = Преведени { $done } од { $total }
board-chosen-outdated = Застарени: { $n }
board-chosen-outdated-since = Застарени: { $n }, од { DATETIME($since, day: "numeric", month: "long", year: "numeric") } или порано
board-chosen-words = Зборови за превод: { $n }
board-chosen-words-reckoned = Зборови за превод: околу { $n }
board-need = Потреба { $points } од 100
board-no-need = Тука нема што да се прави
board-open = На работа
board-open-outdated = Поднови го застареното
board-pull = Преземи и на работа
board-pulling = Читам од викито
board-source-about = Страницата е напишана на овој јазик.
board-unknown-about = Освежете ја библиотеката за да дознаете до каде е оваа страница.
need-points = +{ $points }

board-export = Извези
board-export-title = Извоз на таблата
board-export-about = Она што го прикажува таблата сега, по овој редослед.
board-export-format = Формат
board-export-csv = Табела (CSV)
board-export-csv-about = По еден ред за секој ресурс и јазик, со потребата и причините, за табеларни програми.
board-export-svg = Слика (SVG)
board-export-svg-about = Целата табла како еден цртеж, за презентации, извештаи и печатење.
board-export-write = Извези
board-exported = Податотеката е запишана: { $path }
