### Serbian (sr). Reviewed by a native speaker: not yet.

glossary-about = Договорене речи, препознају се у сваком облику
glossary-search = Претражи појмове, преводе и белешке
glossary-into = Преводи на
glossary-any-language = Било који језик
glossary-any-domain = Било која област
glossary-review = Прегледано или не
glossary-any-review = Прегледано или не
glossary-reviewed = Прегледано
glossary-unreviewed = Није прегледано
glossary-loading = Читање појмовника
glossary-loading-term = Тражење појма
glossary-none = Нема таквог појма
glossary-none-about = Покушајте с мање слова, другом облашћу или било којим језиком.
glossary-empty = Још нема појмова на овом језику
glossary-empty-about = Додајте речи о којима се ваша заједница договорила; појављују се поред сваке јединице која их садржи.

glossary-count = { $n } од { $all }

glossary-languages =
    { $n ->
        [one] на { $n } језику
        [few] на { $n } језика
       *[other] на { $n } језика
    }

glossary-removed = Појам „{ $term }“ је уклоњен.
glossary-bring-back = Врати га

term-add = Додај појам
term-edit = Измени појам
term-edit-it = Измени
term-remove = Уклони
term-source = Појам
term-language = Језик појма
term-keep-it = Остаје како јесте на свим језицима
term-targets = Преводи
term-into = Језик превода
term-more = Још један
term-domain = Област
term-note = Шта значи и како се користи
term-note-about = Markdown: **подебљано**, *курзив*, спискови и везе.
term-reviewed-by-me = Погледала их је особа која зна језик
term-reviewed = прегледано
term-no-targets = Још га нико није превео.
term-origin-seed = Долази уз Tolmach
term-origin-own = Ваше
term-origin-imported = Из датотеке

term-target = Превод { $n }

term-status = Како користити превод { $n }

term-drop = Изостави превод { $n }

glossary-import = Увези појмове
glossary-import-about = TBX, CSV или списак програма OmegaT. Ништа се не чува док не видите шта би било са сваким појмом. Оно што сте сами написали остаје; преводи из датотеке стављају се иза тога.
glossary-forecast = Од датотеке би настало ово:

glossary-take =
    { $n ->
        [0] Нема шта да се увезе
        [one] Увези { $n } појам
        [few] Увези { $n } појма
       *[other] Увези { $n } појмова
    }

glossary-imported =
    { $n ->
        [0] Ништа у њој није било ново.
        [one] Увезен је { $n } појам.
        [few] Увезена су { $n } појма.
       *[other] Увезено је { $n } појмова.
    }

glossary-added =
    { $n ->
        [one] нових: { $n }
        [few] нових: { $n }
       *[other] нових: { $n }
    }

glossary-changed =
    { $n ->
        [one] познатих, с нечим новим: { $n }
        [few] познатих, с нечим новим: { $n }
       *[other] познатих, с нечим новим: { $n }
    }

glossary-unchanged =
    { $n ->
        [one] истих као овде: { $n }
        [few] истих као овде: { $n }
       *[other] истих као овде: { $n }
    }

glossary-export = Извези појмове
glossary-export-which = Списак програма OmegaT има два језика: изаберите један.
glossary-format-tbx = TBX, верзија 3
glossary-format-tbx2 = TBX, верзија 2, за старије програме
glossary-format-csv = CSV, за програме за табеле
glossary-format-omegat = Списак програма OmegaT

glossary-exported =
    { $n ->
        [one] { $n } појам је у датотеци { $path }.
        [few] { $n } појма су у датотеци { $path }.
       *[other] { $n } појмова је у датотеци { $path }.
    }

file-from = Преведено с
file-to = Преведено на
file-says = Како пише у датотеци
file-languages-about = Ово важи за датотеке које саме не наводе своје језике.

file-skipped =
    { $n ->
        [one] { $n } ставка није могла да се увезе
        [few] { $n } ставке нису могле да се увезу
       *[other] { $n } ставки није могло да се увезе
    }
