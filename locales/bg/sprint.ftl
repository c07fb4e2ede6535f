### Bulgarian (bg). Reviewed by a native speaker: not yet.

sprint-lead = Ресурси, езици и дати с обща цел. Брои се това, което показва уикито.
sprint-new = Нов спринт
sprint-create = Започване на спринта
sprint-loading = Отваряне на спринтовете
sprint-list = Спринтове
sprint-empty = Още няма спринт
sprint-empty-about = Спринтът мери отсега нататък: изберете ресурси и езици, задайте цел и дати и вижте какво ще се свърши.
sprint-name = Име
sprint-kind = За какво е?
sprint-kind-translation = Превод
sprint-kind-update = Обновяване
sprint-resources = Ресурси
sprint-no-resources = Първо добавете ресурси в библиотеката.
sprint-from = От
sprint-to = До
sprint-goal = Цел
sprint-measure = Брои се в
sprint-measure-units = Единици
sprint-measure-words = Думи
sprint-brief = Описание
sprint-brief-help = За какво е, за участниците. Markdown.
sprint-report = Отчет
sprint-by-language = По език
sprint-by-person = По участник
sprint-by-day = По ден
sprint-person-unknown = Неизвестно
sprint-to-outbox = Към „Изходящи“
sprint-not-observed = От началото нищо не е четено от уикито. Обновете библиотеката.
sprint-days-guessed = Щриховано: денят, в който Tolmach го е видял за пръв път; уикито не е казало кога е направено.
report-wikitext = Уикитекст
report-markdown = Markdown
report-format = Формат
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } ресурс
       *[other] { $n } ресурса
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] готови от { $goal } дума
               *[other] готови от { $goal } думи
            }
       *[units]
            { $goal ->
                [one] готови от { $goal } единица
               *[other] готови от { $goal } единици
            }
    }

sprint-done-of =
    { $measure ->
        [words] готови { $done } от { $goal } думи
       *[units] готови { $done } от { $goal } единици
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } дума
               *[other] { $n } думи
            }
       *[units]
            { $n ->
                [one] { $n } единица
               *[other] { $n } единици
            }
    }

sprint-waiting = { $n } чакат в чернови
sprint-to-do = В началото за работа: { $n }
sprint-observed = към { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Страниците са променени след началото: нови единици – { $added }, отпаднали – { $removed }. Те не се броят.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: думи – { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }: единици – { $n }
    }

sprint-burn-down = График на оставащото
sprint-burn-left = Остава
sprint-burn-planned = На равни стъпки
sprint-burn-day = Край на деня
sprint-burn-table = Като таблица
sprint-burn-not-yet = От началото на спринта нищо не е четено от уикито.
sprint-left = Какво остава
sprint-left-about = „Заемам се“ казва това на другите за 48 часа. Не заключва нищо.
sprint-left-none = Не остава нищо от планираното за спринта.
sprint-claim = Заемам се
sprint-release = Отказвам се
sprint-claim-mine = Вие работите по това
sprint-claim-somebody = Някой работи по това
sprint-work = Към работа
sprint-hand-over = Предаване
sprint-hand-over-about = Файл за участниците: страници, чернови, кой по какво работи и кой какво е направил. Когато се върне от всеки от тях, работата се събира и нищо не се брои два пъти.
sprint-hand-over-write = Записване на файла
sprint-join = Включване от файл
sprint-close = Приключване на спринта
sprint-close-about = Числата остават каквито са сега, каквото и да се случи после със страниците. Самата работа продължава.
sprint-tags = Принадлежи към
sprint-tags-help = Инициативи и препоръки на Стратегията на движението, теми; по една на ред. Те влизат в отчета.
report-html = За печат
report-csv = CSV
report-names = С имена
report-save = Записване като файл
report-saved = Записано в { $path }.
sprint-close-waiting = { $n } още чакат в чернови. Ако трябва да се броят, първо изпратете и обновете.
sprint-closed = Приключен на { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: числата са от този момент.
sprint-claim-by = { $name } работи по това
sprint-claim-until = До { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Показване на още { $n }
       *[other] Показване на още { $n }
    }

sprint-left-of =
    { $measure ->
        [words] остават { $left } от { $n } думи
       *[units] остават { $left } от { $n } единици
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: оставащи думи – { $left }; на равни стъпки биха били { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: оставащи единици – { $left }; на равни стъпки биха били { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Включихте се в: { $names }. Получени чернови: { $drafts }.
       *[other] Включихте се в: { $names }. Получени чернови: { $drafts }. Текстове, които се различават от Вашите и чакат в „Изходящи“: { $conflicts }.
    }
