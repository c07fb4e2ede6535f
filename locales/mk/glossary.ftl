### Macedonian (mk). Reviewed by a native speaker: not yet.

glossary-about = Договорени зборови, препознаени во секој облик
glossary-search = Пребарај поими, преводи и белешки
glossary-into = Преводи на
glossary-any-language = Секој јазик
glossary-any-domain = Секоја област
glossary-review = Прегледани или не
glossary-any-review = Прегледани или не
glossary-reviewed = Прегледани
glossary-unreviewed = Непрегледани
glossary-loading = Го читам поимникот
glossary-loading-term = Го барам поимот
glossary-none = Нема таков поим
glossary-none-about = Обидете се со помалку букви, друга област или секој јазик.
glossary-empty = Сè уште нема поими на овој јазик
glossary-empty-about = Додајте ги зборовите за кои се договорила вашата заедница; тие се појавуваат покрај секоја единица што ги содржи.
glossary-count = { $n } од { $all }

glossary-languages =
    { $n ->
        [one] на { $n } јазик
       *[other] на { $n } јазици
    }

glossary-removed = „{ $term }“ е отстранет.
glossary-bring-back = Врати го

term-add = Додај поим
term-edit = Измени го поимот
term-edit-it = Измени
term-remove = Отстрани
term-source = Поим
term-language = Јазик на поимот
term-keep-it = Останува како што е на секој јазик
term-targets = Преводи
term-into = Јазик на преводите
term-more = Уште еден
term-domain = Област
term-note = Што значи и како се користи
term-note-about = Markdown: **задебелено**, *закосено*, списоци и врски.
term-reviewed-by-me = Ги прегледал некој што го знае јазикот
term-reviewed = прегледан
term-no-targets = Сè уште никој не го превел.
term-origin-seed = Доаѓа со Tolmach
term-origin-own = Ваш
term-origin-imported = Од податотека
term-target = Превод { $n }
term-status = Како се користи превод { $n }
term-drop = Изостави превод { $n }

glossary-import = Увези поими
glossary-import-about = TBX, CSV или список на OmegaT. Ништо не се запазува пред да видите што би станало со секој поим. Она што сте го напишале останува; преводите од податотеката се ставаат зад него.
glossary-forecast = Ова би станало со податотеката:

glossary-take =
    { $n ->
        [0] Нема што да се земе
        [one] Земи { $n } поим
       *[other] Земи { $n } поими
    }

glossary-imported =
    { $n ->
        [0] Во неа немаше ништо ново.
        [one] Земен е { $n } поим.
       *[other] Земени се { $n } поими.
    }

glossary-added =
    { $n ->
        [one] { $n } нов
       *[other] { $n } нови
    }

glossary-changed =
    { $n ->
        [one] { $n } познат, со нешто ново
       *[other] { $n } познати, со нешто ново
    }

glossary-unchanged =
    { $n ->
        [one] { $n } како што е тука
       *[other] { $n } како што се тука
    }

glossary-export = Извези поими
glossary-export-which = Списокот на OmegaT е на два јазика: изберете еден.
glossary-format-tbx = TBX, верзија 3
glossary-format-tbx2 = TBX, верзија 2, за постари програми
glossary-format-csv = CSV, за табеларни програми
glossary-format-omegat = Список на OmegaT

glossary-exported =
    { $n ->
        [one] { $n } поим е запишан во { $path }.
       *[other] { $n } поими се запишани во { $path }.
    }

file-from = Преведено од
file-to = Преведено на
file-says = Како што вели податотеката
file-languages-about = Јазиците се за податотеки што самите не ги кажуваат.

file-skipped =
    { $n ->
        [one] { $n } ставка не можеше да се земе
       *[other] { $n } ставки не можеа да се земат
    }
