### Serbian (sr). Reviewed by a native speaker: not yet.

board-loading = Отварање табле
board-loading-cell = Тражење података за ово поље
board-caption = Ресурси и језици. Стрелице воде од поља до поља, а Enter отвара рад.
board-corner = Ресурс

board-size = { $pages } × { $languages }

board-as-of = подаци: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } или новији

board-empty = Још нема шта да се пореди
board-empty-about = Табла приказује све ресурсе ваше библиотеке на свим језицима региона. Прво додајте ресурсе.
board-to-library = Отвори библиотеку
board-none-left = Овде нема ничега
board-none-left-about = Ниједан ресурс или ниједан језик не одговара филтеру.

board-collection = Збирка
board-collection-all = Сви ресурси
board-languages = Језици
board-languages-all = Сви у региону
board-languages-mine = Моји језици
board-legend = Проценат преведеног и ажурног; ↻ застареле јединице

board-order = Редослед
board-order-need = По потреби
board-order-name = По називу

family-west-slavic = Западнословенски
family-east-slavic = Источнословенски
family-south-slavic = Јужнословенски
family-baltic = Балтички
family-romance = Романски
family-germanic = Германски
family-uralic = Уралски
family-turkic = Туркијски
family-hellenic = Грчки
family-albanian = Албански
family-armenian = Јерменски
family-kartvelian = Картвелски
family-caucasian = Севернокавкаски
family-indo-iranian = Ирански и ромски
family-other = Остали

board-row-outdated =
    { $n ->
        [one] застарело на { $n } језику
        [few] застарело на { $n } језика
       *[other] застарело на { $n } језика
    }

board-row-outdated-since =
    { $n ->
        [one] застарело: { $n } (од { DATETIME($since, month: "short", year: "numeric") })
        [few] застарело: { $n } (од { DATETIME($since, month: "short", year: "numeric") })
       *[other] застарело: { $n } (од { DATETIME($since, month: "short", year: "numeric") })
    }

board-row-empty =
    { $n ->
        [one] без превода: { $n }
        [few] без превода: { $n }
       *[other] без превода: { $n }
    }

board-row-complete = потпуно на свим језицима

board-cell-source = { $page }, { $language }: написано на овом језику

board-cell-unknown = { $page }, { $language }: никада прочитано с викија

board-cell = { $page }, { $language }, преведено { $done } од { $total }

board-cell-outdated = { $page }, { $language }, преведено { $done } од { $total }, застарело { $outdated }

board-cell-outdated-since = { $page }, { $language }, преведено { $done } од { $total }, застарело { $outdated }, први пут запажено: { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = преведено { $done } од { $total }

board-chosen-outdated = застарело: { $n }

board-chosen-outdated-since = застарело: { $n }, први пут запажено: { DATETIME($since, day: "numeric", month: "long", year: "numeric") } или раније

board-chosen-words = преостале речи: { $n }

board-chosen-words-reckoned = преостале речи: око { $n }

board-need = Потреба: { $points } од 100

board-no-need = Овде нема шта да се ради
board-open = Почни с радом
board-open-outdated = Ажурирај застарело
board-pull = Преузми и почни с радом
board-pulling = Читање с викија
board-source-about = Страница је написана на овом језику.
board-unknown-about = Освежите библиотеку да бисте сазнали докле се с овом страницом стигло.

need-points = +{ $points }

board-export = Извези
board-export-title = Извоз табле
board-export-about = Оно што табла сада приказује, овим редом.
board-export-format = Формат
board-export-csv = Табела (CSV)
board-export-csv-about = По један ред за сваки ресурс и језик, с потребом и разлозима, за програме за табеле.
board-export-svg = Слика (SVG)
board-export-svg-about = Цела табла као један цртеж, за слајдове, извештаје и штампу.
board-export-write = Извези

board-exported = Датотека је уписана: { $path }
