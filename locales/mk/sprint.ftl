### Macedonian (mk). Reviewed by a native speaker: not yet.

sprint-lead = Ресурси, јазици и датуми со заедничка цел. Се брои она што го покажува викито.
sprint-new = Нов спринт
sprint-create = Започни го спринтот
sprint-loading = Ги отворам спринтовите
sprint-list = Спринтови
sprint-empty = Сè уште нема спринт
sprint-empty-about = Спринтот мери отсега натаму: изберете ресурси и јазици, задајте цел и датуми, и гледајте што се завршува.
sprint-name = Име
sprint-kind = За што е?
sprint-kind-translation = Преведување
sprint-kind-update = Подновување
sprint-resources = Ресурси
sprint-no-resources = Прво додајте ресурси во библиотеката.
sprint-from = Од
sprint-to = До
sprint-goal = Цел
sprint-measure = Се брои во
sprint-measure-units = Единици
sprint-measure-words = Зборови
sprint-brief = Опис
sprint-brief-help = За што се работи, за учесниците. Markdown.
sprint-report = Извештај
sprint-by-language = По јазик
sprint-by-person = По учесник
sprint-by-day = По ден
sprint-person-unknown = Непознато
sprint-to-outbox = Во „Излезни“
sprint-not-observed = Од почетокот ништо не е прочитано од викито. Освежете ја библиотеката.
sprint-days-guessed = Шрафирано: денот кога Tolmach првпат го видел; викито не кажало кога е направено.
report-wikitext = Викитекст
report-markdown = Markdown
report-format = Формат
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } ресурс
       *[other] { $n } ресурси
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] од { $goal } збор готови
               *[other] од { $goal } зборови готови
            }
       *[units]
            { $goal ->
                [one] од { $goal } единица готови
               *[other] од { $goal } единици готови
            }
    }

sprint-done-of =
    { $measure ->
        [words] готови зборови: { $done } од { $goal }
       *[units] готови единици: { $done } од { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } збор
               *[other] { $n } зборови
            }
       *[units]
            { $n ->
                [one] { $n } единица
               *[other] { $n } единици
            }
    }

sprint-waiting = { $n } чекаат во нацрти
sprint-to-do = За работа на почетокот: { $n }
sprint-observed = заклучно со { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Страниците се измениле од почетокот: нови единици – { $added }, отпаднати – { $removed }. Тие не се бројат.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: зборови – { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }: единици – { $n }
    }

sprint-burn-down = Тек на преостанатото
sprint-burn-left = Останува
sprint-burn-planned = Во еднакви чекори
sprint-burn-day = Крај на денот
sprint-burn-table = Како табела
sprint-burn-not-yet = Ништо не е прочитано од викито откако почна спринтот.
sprint-left = Што останува
sprint-left-about = „Јас сум на ова“ им го кажува тоа на другите во следните 48 часа. Не заклучува ништо.
sprint-left-none = Не останува ништо од она што требаше да се сработи.
sprint-claim = Јас сум на ова
sprint-release = Отпушти
sprint-claim-mine = Вие сте на ова
sprint-claim-somebody = Некој е на ова
sprint-work = На работа
sprint-hand-over = Предај
sprint-hand-over-about = Податотека за учесниците: страници, нацрти, кој на што е и кој што направил. Кога ќе се врати од секого, работата се собира и ништо не се брои двапати.
sprint-hand-over-write = Запиши ја податотеката
sprint-join = Приклучи се од податотека
sprint-close = Затвори го спринтот
sprint-close-about = Бројките остануваат како што се сега, што и да се случи потоа со страниците. Самата работа продолжува.
sprint-tags = Припаѓа на
sprint-tags-help = Иницијативи и препораки од Стратегијата на движењето, теми; по една во ред. Се наведуваат во извештајот.
report-html = За печатење
report-csv = CSV
report-names = Со имиња
report-save = Зачувај како податотека
report-saved = Запишано во { $path }.
sprint-close-waiting = { $n } сè уште чекаат во нацрти. Ако треба да се бројат, прво испратете и освежете.
sprint-closed = Затворен на { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: бројките се од тој момент.
sprint-claim-by = { $name } е на ова
sprint-claim-until = До { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Прикажи уште { $n }
       *[other] Прикажи уште { $n }
    }

sprint-left-of =
    { $measure ->
        [words] преостанати зборови: { $left } од { $n }
       *[units] преостанати единици: { $left } од { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: преостанати зборови – { $left }; во еднакви чекори би биле { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: преостанати единици – { $left }; во еднакви чекори би биле { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Се приклучивте во: { $names }. Пристигнати нацрти: { $drafts }.
       *[other] Се приклучивте во: { $names }. Пристигнати нацрти: { $drafts }. Текстови што се разликуваат од вашите и чекаат во „Излезни“: { $conflicts }.
    }
