### Ukrainian (uk). Reviewed by a native speaker: not yet.

sprint-lead = Ресурси, мови й дати з метою. Зараховується те, що показує вікі.
sprint-new = Новий спринт
sprint-create = Почати спринт
sprint-loading = Відкриття спринтів
sprint-list = Спринти
sprint-empty = Спринтів ще немає
sprint-empty-about = Спринт рахує від цієї миті: виберіть ресурси й мови, задайте мету й дати — і дивіться, що зроблено.
sprint-name = Назва
sprint-kind = Про що він?
sprint-kind-translation = Переклад
sprint-kind-update = Оновлення
sprint-resources = Ресурси
sprint-no-resources = Спершу додайте ресурси до бібліотеки.
sprint-from = Від
sprint-to = До
sprint-goal = Мета
sprint-measure = Рахувати
sprint-measure-units = Блоки
sprint-measure-words = Слова
sprint-brief = Опис
sprint-brief-help = Про що спринт — для тих, хто бере участь. Markdown.
sprint-report = Звіт
sprint-by-language = За мовами
sprint-by-person = За людьми
sprint-by-day = За днями
sprint-person-unknown = Невідомо
sprint-to-outbox = До черги
sprint-not-observed = Від початку з вікі нічого не зчитано. Оновіть бібліотеку.
sprint-days-guessed = Заштриховано: день, коли Tolmach побачив це вперше; вікі не повідомила, коли це зроблено.
report-wikitext = Вікітекст
report-markdown = Markdown
report-format = Формат
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } ресурс
        [few] { $n } ресурси
       *[many] { $n } ресурсів
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] з { $goal } слова зроблено
                [few] з { $goal } слів зроблено
               *[many] з { $goal } слів зроблено
            }
       *[units]
            { $goal ->
                [one] з { $goal } блоку зроблено
                [few] з { $goal } блоків зроблено
               *[many] з { $goal } блоків зроблено
            }
    }

sprint-done-of =
    { $measure ->
        [words] зроблено слів: { $done } з { $goal }
       *[units] зроблено блоків: { $done } з { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } слово
                [few] { $n } слова
               *[many] { $n } слів
            }
       *[units]
            { $n ->
                [one] { $n } блок
                [few] { $n } блоки
               *[many] { $n } блоків
            }
    }

sprint-waiting = чекає в чернетках: { $n }
sprint-to-do = заплановано на початку: { $n }
sprint-observed = станом на { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Сторінки змінилися від початку: додалося блоків — { $added }, зникло — { $removed }. Їх не враховано.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }, слів: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }, блоків: { $n }
    }

sprint-burn-down = Графік спринту
sprint-burn-left = Залишок
sprint-burn-planned = Рівномірно
sprint-burn-day = Кінець дня
sprint-burn-table = Таблицею
sprint-burn-not-yet = Від початку спринту з вікі ще нічого не зчитано.
sprint-left = Що залишилося
sprint-left-about = «Я цим займаюся» повідомляє про це інших на 48 годин. Нічого не блокує.
sprint-left-none = З того, що планувалося на спринт, не залишилося нічого.
sprint-claim = Я цим займаюся
sprint-release = Звільнити
sprint-claim-mine = Ви цим займаєтеся
sprint-claim-somebody = Хтось цим займається
sprint-work = До роботи
sprint-hand-over = Передати
sprint-hand-over-about = Файл для тих, хто бере участь: сторінки, чернетки, хто чим займається і ким що зроблено. Коли файли повертаються від кожного, робота додається, і ніщо не рахується двічі.
sprint-hand-over-write = Записати файл
sprint-join = Долучитися з файлу
sprint-close = Закрити спринт
sprint-close-about = Числа залишаться такими, як зараз, хоч би що потім сталося зі сторінками. Сама робота триває.
sprint-tags = Стосується
sprint-tags-help = Ініціативи та рекомендації Стратегії руху, теми; по одній у рядку. Потраплять до звіту.
report-html = Для друку
report-csv = CSV
report-names = З іменами
report-save = Зберегти у файл
report-saved = Записано до { $path }.
sprint-close-waiting = Ще чекає в чернетках: { $n }. Якщо їх слід зарахувати, спершу надішліть їх і оновіть бібліотеку.
sprint-closed = Закрито { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: числа станом на ту мить.
sprint-claim-by = { $name }: працює над цим
sprint-claim-until = До { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Показати ще { $n }
        [few] Показати ще { $n }
       *[many] Показати ще { $n }
    }

sprint-left-of =
    { $measure ->
        [words] залишилося слів: { $left } з { $n }
       *[units] залишилося блоків: { $left } з { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: залишилося слів — { $left }; за рівномірної роботи було б { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: залишилося блоків — { $left }; за рівномірної роботи було б { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Ви долучилися: { $names }. Чернеток надійшло: { $drafts }.
       *[other] Ви долучилися: { $names }. Чернеток надійшло: { $drafts }. Текстів, що відрізняються від ваших і чекають у черзі: { $conflicts }.
    }
