### Russian (ru). Reviewed by a native speaker: not yet.

report-title = Отчёт о спринте «{ $name }»

report-summary-translation-units =
    { $done ->
        [one] Переведён { $done } блок: { $percent } % от цели ({ $goal }).
        [few] Переведены { $done } блока: { $percent } % от цели ({ $goal }).
       *[many] Переведено { $done } блоков: { $percent } % от цели ({ $goal }).
    }

report-summary-translation-words =
    { $done ->
        [one] Переведено { $done } слово: { $percent } % от цели ({ $goal }).
        [few] Переведены { $done } слова: { $percent } % от цели ({ $goal }).
       *[many] Переведено { $done } слов: { $percent } % от цели ({ $goal }).
    }

report-summary-update-units =
    { $done ->
        [one] Обновлён или впервые переведён { $done } блок: { $percent } % от цели ({ $goal }).
        [few] Обновлены или впервые переведены { $done } блока: { $percent } % от цели ({ $goal }).
       *[many] Обновлено или впервые переведено { $done } блоков: { $percent } % от цели ({ $goal }).
    }

report-summary-update-words =
    { $done ->
        [one] Обновлено или впервые переведено { $done } слово: { $percent } % от цели ({ $goal }).
        [few] Обновлены или впервые переведены { $done } слова: { $percent } % от цели ({ $goal }).
       *[many] Обновлено или впервые переведено { $done } слов: { $percent } % от цели ({ $goal }).
    }

report-column-measure = Показатель
report-column-value = Значение
report-row-tags = Относится к
report-row-kind = Вид
report-row-days = Дни
report-row-goal = Цель
report-row-to-do = Запланировано в начале
report-row-done = Сделано
report-row-left = Осталось
report-row-waiting = Ждёт отправки
report-row-people = Участников и участниц
report-row-baseline = Начальный замер
report-row-as-of = Данные по состоянию на
report-row-closed = Закрыт
report-kind-translation = Спринт перевода: новые переводы
report-kind-update = Спринт обновления: устаревшие переводы обновлены
report-from-to = { $from } – { $to }

report-units =
    { $n ->
        [one] { $n } блок
        [few] { $n } блока
       *[many] { $n } блоков
    }

report-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слов
    }

report-units-and-words =
    { $units ->
        [one]
            { $words ->
                [one] { $units } блок, { $words } слово
                [few] { $units } блок, { $words } слова
               *[many] { $units } блок, { $words } слов
            }
        [few]
            { $words ->
                [one] { $units } блока, { $words } слово
                [few] { $units } блока, { $words } слова
               *[many] { $units } блока, { $words } слов
            }
       *[many]
            { $words ->
                [one] { $units } блоков, { $words } слово
                [few] { $units } блоков, { $words } слова
               *[many] { $units } блоков, { $words } слов
            }
    }

report-percent = { $percent } %
report-brief = О чём был спринт
report-languages = Языки
report-column-language = Язык
report-column-units-done = Блоков сделано
report-column-words-done = Слов сделано
report-column-ready-then = Актуально в начале
report-column-ready-now = Актуально сейчас
report-column-pages-then = Целых страниц в начале
report-column-pages-now = Целых страниц сейчас
report-pages = Страницы
report-history = история
report-days = День за днём
report-column-day = День
report-day-observed = замечено { $day }
report-people = Люди
report-column-person = Человек
report-person-unknown = Неизвестно
report-scope = Изменения страниц
report-scope-changed = Во время спринта изменились сами страницы: добавилось блоков — { $added }, исчезло — { $removed } (отдельно для каждого языка). В числа выше они не входят.
report-method = Как это измерено
report-method-done = Блок засчитан, если вики показывает его переведённым или вычитанным, а во время начального замера не показывала. Каждый блок считается один раз в каждом языке. Дни считаются по UTC.
report-method-words = Слова — это слова оригиналов на время начального замера, по правилам Unicode.
report-method-observed = Если вики не сообщает, кем и когда сделан блок, указан день, когда его впервые заметили сделанным.
report-method-program = Прочитано из вики и подсчитано программой Tolmach { $version }.
