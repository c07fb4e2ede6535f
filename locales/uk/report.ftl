### Ukrainian (uk). Reviewed by a native speaker: not yet.

report-title = Звіт про спринт «{ $name }»

report-summary-translation-units =
    { $done ->
        [one] Перекладено { $done } блок: { $percent } % від мети ({ $goal }).
        [few] Перекладено { $done } блоки: { $percent } % від мети ({ $goal }).
       *[many] Перекладено { $done } блоків: { $percent } % від мети ({ $goal }).
    }

report-summary-translation-words =
    { $done ->
        [one] Перекладено { $done } слово: { $percent } % від мети ({ $goal }).
        [few] Перекладено { $done } слова: { $percent } % від мети ({ $goal }).
       *[many] Перекладено { $done } слів: { $percent } % від мети ({ $goal }).
    }

report-summary-update-units =
    { $done ->
        [one] Оновлено або перекладено вперше { $done } блок: { $percent } % від мети ({ $goal }).
        [few] Оновлено або перекладено вперше { $done } блоки: { $percent } % від мети ({ $goal }).
       *[many] Оновлено або перекладено вперше { $done } блоків: { $percent } % від мети ({ $goal }).
    }

report-summary-update-words =
    { $done ->
        [one] Оновлено або перекладено вперше { $done } слово: { $percent } % від мети ({ $goal }).
        [few] Оновлено або перекладено вперше { $done } слова: { $percent } % від мети ({ $goal }).
       *[many] Оновлено або перекладено вперше { $done } слів: { $percent } % від мети ({ $goal }).
    }

report-column-measure = Показник
report-column-value = Значення
report-row-tags = Стосується
report-row-kind = Вид
report-row-days = Дні
report-row-goal = Мета
report-row-to-do = Заплановано на початку
report-row-done = Зроблено
report-row-left = Залишилося
report-row-waiting = Чекає на надсилання
report-row-people = Учасників та учасниць
report-row-baseline = Початковий замір
report-row-as-of = Дані станом на
report-row-closed = Закрито
report-kind-translation = Спринт перекладу: нові переклади
report-kind-update = Спринт оновлення: застарілі переклади оновлено
report-from-to = { $from } – { $to }

report-units =
    { $n ->
        [one] { $n } блок
        [few] { $n } блоки
       *[many] { $n } блоків
    }

report-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слів
    }

report-units-and-words =
    { $units ->
        [one]
            { $words ->
                [one] { $units } блок, { $words } слово
                [few] { $units } блок, { $words } слова
               *[many] { $units } блок, { $words } слів
            }
        [few]
            { $words ->
                [one] { $units } блоки, { $words } слово
                [few] { $units } блоки, { $words } слова
               *[many] { $units } блоки, { $words } слів
            }
       *[many]
            { $words ->
                [one] { $units } блоків, { $words } слово
                [few] { $units } блоків, { $words } слова
               *[many] { $units } блоків, { $words } слів
            }
    }

report-percent = { $percent } %
report-brief = Про що був спринт
report-languages = Мови
report-column-language = Мова
report-column-units-done = Блоків зроблено
report-column-words-done = Слів зроблено
report-column-ready-then = Актуально на початку
report-column-ready-now = Актуально тепер
report-column-pages-then = Цілих сторінок на початку
report-column-pages-now = Цілих сторінок тепер
report-pages = Сторінки
report-history = історія
report-days = День за днем
report-column-day = День
report-day-observed = помічено { $day }
report-people = Люди
report-column-person = Людина
report-person-unknown = Невідомо
report-scope = Зміни сторінок
report-scope-changed = Під час спринту змінилися самі сторінки: додалося блоків — { $added }, зникло — { $removed } (окремо для кожної мови). До чисел вище вони не входять.
report-method = Як це виміряно
report-method-done = Блок зараховано, якщо вікі показує його перекладеним або вичитаним, а на час початкового заміру не показувала. Кожен блок рахується один раз у кожній мові. Дні рахуються за UTC.
report-method-words = Слова — це слова оригіналів на час початкового заміру, за правилами Unicode.
report-method-observed = Якщо вікі не повідомляє, ким і коли зроблено блок, указано день, коли його вперше помічено зробленим.
report-method-program = Зчитано з вікі та підраховано програмою Tolmach { $version }.
