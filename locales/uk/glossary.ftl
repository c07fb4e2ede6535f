### Ukrainian (uk). Reviewed by a native speaker: not yet.

glossary-about = Узгоджені слова, які розпізнаються в будь-якій формі
glossary-search = Пошук термінів, перекладів і приміток
glossary-into = Мова перекладів
glossary-any-language = Будь-яка мова
glossary-any-domain = Будь-яка галузь
glossary-review = Перевірені чи ні
glossary-any-review = Перевірені й ні
glossary-reviewed = Перевірені
glossary-unreviewed = Не перевірені
glossary-loading = Зчитування глосарія
glossary-loading-term = Зчитування терміна
glossary-none = Такого терміна немає
glossary-none-about = Спробуйте менше літер, іншу галузь або будь-яку мову.
glossary-empty = Для цієї мови термінів ще немає
glossary-empty-about = Додайте слова, про які домовилася ваша спільнота; вони з’являтимуться поруч із кожним блоком, де трапляються.
glossary-count = { $n } з { $all }

glossary-languages =
    { $n ->
        [one] у { $n } мові
        [few] у { $n } мовах
       *[many] у { $n } мовах
    }

glossary-removed = Вилучено: «{ $term }».
glossary-bring-back = Повернути
term-add = Додати термін
term-edit = Змінити термін
term-edit-it = Змінити
term-remove = Вилучити
term-source = Термін
term-language = Мова терміна
term-keep-it = Не перекладається жодною мовою
term-targets = Переклади
term-into = Мова перекладів
term-more = Ще один
term-domain = Галузь
term-note = Що це означає та як це вживати
term-note-about = Markdown: **жирний**, *курсив*, списки й посилання.
term-reviewed-by-me = Переклади переглянуто людиною, яка знає мову
term-reviewed = перевірено
term-no-targets = Перекладів ще немає.
term-origin-seed = З комплекту Tolmach
term-origin-own = Ваш
term-origin-imported = З файлу
term-target = Переклад { $n }
term-status = Як уживати переклад { $n }
term-drop = Прибрати переклад { $n }
glossary-import = Імпорт термінів
glossary-import-about = TBX, CSV або список OmegaT. Нічого не зберігається, доки ви не побачите, що станеться з кожним терміном. Ваші записи залишаються; переклади з файлу додаються після них.
glossary-forecast = Ось що вийде з файлу:

glossary-take =
    { $n ->
        [0] Нема чого взяти
        [one] Узяти { $n } термін
        [few] Узяти { $n } терміни
       *[many] Узяти { $n } термінів
    }

glossary-imported =
    { $n ->
        [0] Нічого нового в ньому немає.
        [one] Узято { $n } термін.
        [few] Узято { $n } терміни.
       *[many] Узято { $n } термінів.
    }

glossary-added =
    { $n ->
        [one] { $n } новий
        [few] { $n } нові
       *[many] { $n } нових
    }

glossary-changed =
    { $n ->
        [one] { $n } відомий, із чимось новим
        [few] { $n } відомі, із чимось новим
       *[many] { $n } відомих, із чимось новим
    }

glossary-unchanged =
    { $n ->
        [one] { $n } такий самий, як тут
        [few] { $n } такі самі, як тут
       *[many] { $n } таких самих, як тут
    }

glossary-export = Експорт термінів
glossary-export-which = Список OmegaT — двомовний: виберіть одну мову.
glossary-format-tbx = TBX, версія 3
glossary-format-tbx2 = TBX, версія 2, для старіших програм
glossary-format-csv = CSV, для електронних таблиць
glossary-format-omegat = Список OmegaT

glossary-exported =
    { $n ->
        [one] Записано { $n } термін: { $path }.
        [few] Записано { $n } терміни: { $path }.
       *[many] Записано { $n } термінів: { $path }.
    }

file-from = Мова оригіналу
file-to = Мова перекладу
file-says = Як указано у файлі
file-languages-about = Мови потрібні для файлів, у яких їх не вказано.

file-skipped =
    { $n ->
        [one] { $n } запис узяти не вдалося
        [few] { $n } записи взяти не вдалося
       *[many] { $n } записів узяти не вдалося
    }
