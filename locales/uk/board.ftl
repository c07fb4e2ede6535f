### Ukrainian (uk). Reviewed by a native speaker: not yet.

board-loading = Відкриття огляду
board-loading-cell = Зчитування клітинки
board-caption = Ресурси та мови. Стрілки переводять з клітинки до клітинки, Enter відкриває роботу.
board-corner = Ресурс
board-size = { $pages } × { $languages }
board-as-of = дані за { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } або новіші
board-empty = Ще нема чого порівнювати
board-empty-about = Огляд показує кожен ресурс вашої бібліотеки кожною мовою регіону. Спершу додайте ресурси.
board-to-library = До бібліотеки
board-none-left = Тут нічого немає
board-none-left-about = Жоден ресурс і жодна мова не відповідають фільтру.
board-collection = Добірка
board-collection-all = Усі ресурси
board-languages = Мови
board-languages-all = Усі мови регіону
board-languages-mine = Мої мови
board-legend = Відсоток перекладеного й актуального; ↻ застарілі блоки
board-order = Порядок
board-order-need = За потребою
board-order-name = За назвою
family-west-slavic = Західнослов’янські
family-east-slavic = Східнослов’янські
family-south-slavic = Південнослов’янські
family-baltic = Балтійські
family-romance = Романські
family-germanic = Германські
family-uralic = Уральські
family-turkic = Тюркські
family-hellenic = Грецька
family-albanian = Албанська
family-armenian = Вірменська
family-kartvelian = Картвельські
family-caucasian = Північнокавказькі
family-indo-iranian = Іранські та ромська
family-other = Інші

board-row-outdated =
    { $n ->
        [one] застаріло у { $n } мові
        [few] застаріло у { $n } мовах
       *[many] застаріло у { $n } мовах
    }

board-row-outdated-since =
    { $n ->
        [one] застаріло у { $n } мові з { DATETIME($since, month: "short", year: "numeric") }
        [few] застаріло у { $n } мовах з { DATETIME($since, month: "short", year: "numeric") }
       *[many] застаріло у { $n } мовах з { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [one] нічого у { $n } мові
        [few] нічого у { $n } мовах
       *[many] нічого у { $n } мовах
    }

board-row-complete = завершено всіма мовами
board-cell-source = { $page }, { $language }: написано цією мовою
board-cell-unknown = { $page }, { $language }: ще не зчитано з вікі
board-cell = { $page }, { $language }, перекладено { $done } з { $total }
board-cell-outdated = { $page }, { $language }, перекладено { $done } з { $total }, застаріло: { $outdated }
board-cell-outdated-since = { $page }, { $language }, перекладено { $done } з { $total }, застаріло: { $outdated }, відколи: { DATETIME($since, month: "long", year: "numeric") }
board-chosen-done = перекладено { $done } з { $total }
board-chosen-outdated = застаріло: { $n }
board-chosen-outdated-since = застаріло: { $n }, з { DATETIME($since, day: "numeric", month: "long", year: "numeric") } або раніше
board-chosen-words = залишилося слів: { $n }
board-chosen-words-reckoned = залишилося слів: близько { $n }
board-need = Потреба: { $points } зі 100
board-no-need = Тут усе зроблено
board-open = До роботи
board-open-outdated = Оновити застаріле
board-pull = Отримати й почати
board-pulling = Отримання з вікі
board-source-about = Сторінку написано цією мовою.
board-unknown-about = Оновіть бібліотеку, щоб дізнатися про стан цієї сторінки.
need-points = +{ $points }
board-export = Експорт
board-export-title = Експорт огляду
board-export-about = Те, що зараз показує огляд, у тому самому порядку.
board-export-format = Формат
board-export-csv = Таблиця (CSV)
board-export-csv-about = Рядок для кожного ресурсу й мови з потребою та її причинами, для електронних таблиць.
board-export-svg = Зображення (SVG)
board-export-svg-about = Увесь огляд одним малюнком, для слайдів, звітів і друку.
board-export-write = Експортувати
board-exported = Файл записано: { $path }
