### Bulgarian (bg). Reviewed by a native speaker: not yet.

glossary-about = Уговорени думи, разпознавани във всяка форма
glossary-search = Търсене в термини, преводи и бележки
glossary-into = Преводи на
glossary-any-language = Всеки език
glossary-any-domain = Всяка област
glossary-review = Прегледани или не
glossary-any-review = Прегледани или не
glossary-reviewed = Прегледани
glossary-unreviewed = Непрегледани
glossary-loading = Четене на глосара
glossary-loading-term = Търсене на термина
glossary-none = Няма такъв термин
glossary-none-about = Опитайте с по-малко букви, друга област или всеки език.
glossary-empty = Още няма термини на този език
glossary-empty-about = Добавете думите, за които общността Ви се е уговорила; те се появяват до всяка единица, в която ги има.
glossary-count = { $n } от { $all }

glossary-languages =
    { $n ->
        [one] на { $n } език
       *[other] на { $n } езика
    }

glossary-removed = „{ $term }“ е премахнат.
glossary-bring-back = Връщане

term-add = Добавяне на термин
term-edit = Промяна на термина
term-edit-it = Промяна
term-remove = Премахване
term-source = Термин
term-language = Език на термина
term-keep-it = Остава както е на всеки език
term-targets = Преводи
term-into = Език на преводите
term-more = Още един
term-domain = Област
term-note = Какво значи и как да се използва
term-note-about = Markdown: **получер**, *курсив*, списъци и препратки.
term-reviewed-by-me = Прегледано от човек, който знае езика
term-reviewed = прегледан
term-no-targets = Още никой не го е превел.
term-origin-seed = Идва с Tolmach
term-origin-own = Ваш
term-origin-imported = От файл
term-target = Превод { $n }
term-status = Как да се използва превод { $n }
term-drop = Махане на превод { $n }

glossary-import = Внасяне на термини
glossary-import-about = TBX, CSV или списък на OmegaT. Нищо не се запазва, преди да видите какво би станало с всеки термин. Написаното от Вас остава; преводите от файла се поставят след него.
glossary-forecast = Какво би станало с файла:

glossary-take =
    { $n ->
        [0] Няма нищо за вземане
        [one] Вземане на { $n } термин
       *[other] Вземане на { $n } термина
    }

glossary-imported =
    { $n ->
        [0] В него няма нищо ново.
        [one] Взет е { $n } термин.
       *[other] Взети са { $n } термина.
    }

glossary-added =
    { $n ->
        [one] { $n } нов
       *[other] { $n } нови
    }

glossary-changed =
    { $n ->
        [one] { $n } познат, с нещо ново
       *[other] { $n } познати, с нещо ново
    }

glossary-unchanged =
    { $n ->
        [one] { $n } като тук
       *[other] { $n } като тук
    }

glossary-export = Изнасяне на термини
glossary-export-which = Списъкът на OmegaT е за два езика: изберете един.
glossary-format-tbx = TBX, версия 3
glossary-format-tbx2 = TBX, версия 2, за по-стари програми
glossary-format-csv = CSV, за електронни таблици
glossary-format-omegat = Списък на OmegaT

glossary-exported =
    { $n ->
        [one] { $n } термин е записан в { $path }.
       *[other] { $n } термина са записани в { $path }.
    }

file-from = Превод от
file-to = Превод на
file-says = Както пише във файла
file-languages-about = Езиците са за файлове, които сами не ги посочват.

file-skipped =
    { $n ->
        [one] { $n } запис не можа да се вземе
       *[other] { $n } записа не можаха да се вземат
    }
