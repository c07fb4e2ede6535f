### Belarusian (be). Reviewed by a native speaker: not yet.

board-loading = Адкрыццё агляду
board-loading-cell = Чытанне клеткі
board-caption = Рэсурсы і мовы. Стрэлкі пераводзяць з клеткі ў клетку, Enter адкрывае працу.
board-corner = Рэсурс
board-size = { $pages } × { $languages }
board-as-of = даныя за { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } або навейшыя
board-empty = Яшчэ няма чаго параўноўваць
board-empty-about = Агляд паказвае кожны рэсурс вашай бібліятэкі на кожнай мове рэгіёна. Спачатку дадайце рэсурсы.
board-to-library = Да бібліятэкі
board-none-left = Тут нічога няма
board-none-left-about = Ніводны рэсурс і ніводная мова не адпавядаюць фільтру.
board-collection = Падборка
board-collection-all = Усе рэсурсы
board-languages = Мовы
board-languages-all = Усе мовы рэгіёна
board-languages-mine = Мае мовы
board-legend = Працэнт перакладзенага і актуальнага; ↻ састарэлыя адзінкі
board-order = Парадак
board-order-need = Па патрэбе
board-order-name = Па назве
family-west-slavic = Заходнеславянскія
family-east-slavic = Усходнеславянскія
family-south-slavic = Паўднёваславянскія
family-baltic = Балтыйскія
family-romance = Раманскія
family-germanic = Германскія
family-uralic = Уральскія
family-turkic = Цюркскія
family-hellenic = Грэчаская
family-albanian = Албанская
family-armenian = Армянская
family-kartvelian = Картвельскія
family-caucasian = Паўночнакаўказскія
family-indo-iranian = Іранскія і ромская
family-other = Іншыя

board-row-outdated =
    { $n ->
        [one] састарэла ў { $n } мове
        [few] састарэла ў { $n } мовах
       *[many] састарэла ў { $n } мовах
    }

board-row-outdated-since =
    { $n ->
        [one] састарэла ў { $n } мове з { DATETIME($since, month: "short", year: "numeric") }
        [few] састарэла ў { $n } мовах з { DATETIME($since, month: "short", year: "numeric") }
       *[many] састарэла ў { $n } мовах з { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [one] нічога ў { $n } мове
        [few] нічога ў { $n } мовах
       *[many] нічога ў { $n } мовах
    }

board-row-complete = завершана на ўсіх мовах
board-cell-source = { $page }, { $language }: напісана на гэтай мове
board-cell-unknown = { $page }, { $language }: яшчэ не прачытана з вікі
board-cell = { $page }, { $language }, перакладзена { $done } з { $total }
board-cell-outdated = { $page }, { $language }, перакладзена { $done } з { $total }, састарэла: { $outdated }
board-cell-outdated-since = { $page }, { $language }, перакладзена { $done } з { $total }, састарэла: { $outdated }, з якога часу: { DATETIME($since, month: "long", year: "numeric") }
board-chosen-done = перакладзена { $done } з { $total }
board-chosen-outdated = састарэла: { $n }
board-chosen-outdated-since = састарэла: { $n }, з { DATETIME($since, day: "numeric", month: "long", year: "numeric") } або раней
board-chosen-words = засталося слоў: { $n }
board-chosen-words-reckoned = засталося слоў: каля { $n }
board-need = Патрэба: { $points } са 100
board-no-need = Тут усё зроблена
board-open = Да працы
board-open-outdated = Абнавіць састарэлае
board-pull = Атрымаць і пачаць
board-pulling = Атрыманне з вікі
board-source-about = Старонка напісана на гэтай мове.
board-unknown-about = Абнавіце бібліятэку, каб даведацца пра стан гэтай старонкі.
need-points = +{ $points }
board-export = Экспарт
board-export-title = Экспарт агляду
board-export-about = Тое, што цяпер паказвае агляд, у тым самым парадку.
board-export-format = Фармат
board-export-csv = Табліца (CSV)
board-export-csv-about = Радок для кожнага рэсурсу і мовы з патрэбай і яе прычынамі, для электронных табліц.
board-export-svg = Відарыс (SVG)
board-export-svg-about = Увесь агляд адным малюнкам, для слайдаў, справаздач і друку.
board-export-write = Экспартаваць
board-exported = Файл запісаны: { $path }
