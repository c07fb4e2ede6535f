### Bulgarian (bg). Reviewed by a native speaker: not yet.

report-title = Отчет за спринта „{ $name }“

report-summary-translation-units =
    { $done ->
        [one] Преведена е { $done } единица: { $percent }% от целта { $goal }.
       *[other] Преведени са { $done } единици: { $percent }% от целта { $goal }.
    }

report-summary-translation-words =
    { $done ->
        [one] Преведена е { $done } дума: { $percent }% от целта { $goal }.
       *[other] Преведени са { $done } думи: { $percent }% от целта { $goal }.
    }

report-summary-update-units =
    { $done ->
        [one] Обновена или новопреведена е { $done } единица: { $percent }% от целта { $goal }.
       *[other] Обновени или новопреведени са { $done } единици: { $percent }% от целта { $goal }.
    }

report-summary-update-words =
    { $done ->
        [one] Обновена или новопреведена е { $done } дума: { $percent }% от целта { $goal }.
       *[other] Обновени или новопреведени са { $done } думи: { $percent }% от целта { $goal }.
    }

report-column-measure = Показател
report-column-value = Стойност
report-row-tags = Принадлежи към
report-row-kind = Вид
report-row-days = Дни
report-row-goal = Цел
report-row-to-do = За работа в началото
report-row-done = Готово
report-row-left = Остава
report-row-waiting = Чака изпращане
report-row-people = Участници
report-row-baseline = Изходно състояние от
report-row-as-of = Данни към
report-row-closed = Приключен
report-kind-translation = Преводен спринт: нови преводи
report-kind-update = Обновителен спринт: обновяване на остарели преводи
report-from-to = от { $from } до { $to }
report-units =
    { $n ->
        [one] { $n } единица
       *[other] { $n } единици
    }
report-words =
    { $n ->
        [one] { $n } дума
       *[other] { $n } думи
    }
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } единица, { $words } дума
           *[other] { $units } единица, { $words } думи
        }
       *[other] { $units } единици, { $words } думи
    }
report-percent = { $percent }%

report-brief = За какво беше
report-languages = Езици
report-column-language = Език
report-column-units-done = Готови единици
report-column-words-done = Готови думи
report-column-ready-then = Актуално в началото
report-column-ready-now = Актуално сега
report-column-pages-then = Цели страници в началото
report-column-pages-now = Цели страници сега
report-pages = Страници
report-history = история
report-days = Ден по ден
report-column-day = Ден
report-day-observed = забелязано на { $day }
report-people = Участници
report-column-person = Участник
report-person-unknown = Неизвестно
report-scope = Промени в страниците
report-scope-changed = По време на спринта са се променили и самите страници: нови единици – { $added }, отпаднали – { $removed }, броени по веднъж за всеки език. Те не влизат в числата по-горе.

report-method = Как е измерено
report-method-done = Една единица се брои за готова, когато уикито я показва като преведена или проверена, а при записването на изходното състояние не е било така. Всяка единица се брои по веднъж за всеки език. Дните са по UTC.
report-method-words = Думите са тези на оригиналите в изходното състояние, по правилата на Unicode за думи.
report-method-observed = Където уикито не посочва кой и кога е направил единицата, се взема денят, в който тя за пръв път е видяна готова.
report-method-program = Прочетено от уикито и преброено от Tolmach { $version }.
