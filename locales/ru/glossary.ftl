### Russian (ru). Reviewed by a native speaker: not yet.

glossary-about = Согласованные слова, которые распознаются в любой форме
glossary-search = Поиск терминов, переводов и заметок
glossary-into = Язык переводов
glossary-any-language = Любой язык
glossary-any-domain = Любая область
glossary-review = Проверенные или нет
glossary-any-review = Проверенные и нет
glossary-reviewed = Проверенные
glossary-unreviewed = Непроверенные
glossary-loading = Чтение глоссария
glossary-loading-term = Чтение термина
glossary-none = Такого термина нет
glossary-none-about = Попробуйте меньше букв, другую область или любой язык.
glossary-empty = Для этого языка терминов ещё нет
glossary-empty-about = Добавьте слова, о которых договорилось ваше сообщество; они будут появляться рядом с каждым блоком, где встречаются.
glossary-count = { $n } из { $all }

glossary-languages =
    { $n ->
        [one] на { $n } языке
        [few] на { $n } языках
       *[many] на { $n } языках
    }

glossary-removed = Удалено: «{ $term }».
glossary-bring-back = Вернуть
term-add = Добавить термин
term-edit = Изменить термин
term-edit-it = Изменить
term-remove = Удалить
term-source = Термин
term-language = Язык термина
term-keep-it = Не переводится ни на один язык
term-targets = Переводы
term-into = Язык переводов
term-more = Ещё один
term-domain = Область
term-note = Что это значит и как это употреблять
term-note-about = Markdown: **жирный**, *курсив*, списки и ссылки.
term-reviewed-by-me = Переводы просмотрены человеком, знающим язык
term-reviewed = проверено
term-no-targets = Переводов ещё нет.
term-origin-seed = Из комплекта Tolmach
term-origin-own = Ваш
term-origin-imported = Из файла
term-target = Перевод { $n }
term-status = Как употреблять перевод { $n }
term-drop = Убрать перевод { $n }
glossary-import = Импорт терминов
glossary-import-about = TBX, CSV или список OmegaT. Ничего не сохраняется, пока вы не увидите, что произойдёт с каждым термином. Ваши записи остаются; переводы из файла добавляются после них.
glossary-forecast = Вот что получится из файла:

glossary-take =
    { $n ->
        [0] Взять нечего
        [one] Взять { $n } термин
        [few] Взять { $n } термина
       *[many] Взять { $n } терминов
    }

glossary-imported =
    { $n ->
        [0] Ничего нового в нём нет.
        [one] Взят { $n } термин.
        [few] Взяты { $n } термина.
       *[many] Взято { $n } терминов.
    }

glossary-added =
    { $n ->
        [one] { $n } новый
        [few] { $n } новых
       *[many] { $n } новых
    }

glossary-changed =
    { $n ->
        [one] { $n } известный, с чем-то новым
        [few] { $n } известных, с чем-то новым
       *[many] { $n } известных, с чем-то новым
    }

glossary-unchanged =
    { $n ->
        [one] { $n } такой же, как здесь
        [few] { $n } таких же, как здесь
       *[many] { $n } таких же, как здесь
    }

glossary-export = Экспорт терминов
glossary-export-which = Список OmegaT — двуязычный: выберите один язык.
glossary-format-tbx = TBX, версия 3
glossary-format-tbx2 = TBX, версия 2, для более старых программ
glossary-format-csv = CSV, для электронных таблиц
glossary-format-omegat = Список OmegaT

glossary-exported =
    { $n ->
        [one] Записан { $n } термин: { $path }.
        [few] Записаны { $n } термина: { $path }.
       *[many] Записано { $n } терминов: { $path }.
    }

file-from = Язык оригинала
file-to = Язык перевода
file-says = Как указано в файле
file-languages-about = Языки нужны для файлов, в которых они не указаны.

file-skipped =
    { $n ->
        [one] { $n } запись взять не удалось
        [few] { $n } записи взять не удалось
       *[many] { $n } записей взять не удалось
    }
