### Belarusian (Taraškievica orthography) (be-tarask). Reviewed by a native speaker: not yet.

glossary-about = Узгодненыя словы, якія распазнаюцца ў любой форме
glossary-search = Пошук тэрмінаў, перакладаў і нататак
glossary-into = Мова перакладаў
glossary-any-language = Любая мова
glossary-any-domain = Любая галіна
glossary-review = Правераныя ці не
glossary-any-review = Правераныя і не
glossary-reviewed = Правераныя
glossary-unreviewed = Не правераныя
glossary-loading = Чытаньне глясарыя
glossary-loading-term = Чытаньне тэрміна
glossary-none = Такога тэрміна няма
glossary-none-about = Паспрабуйце менш літараў, іншую галіну або любую мову.
glossary-empty = Для гэтай мовы тэрмінаў яшчэ няма
glossary-empty-about = Дадайце словы, пра якія дамовілася ваша супольнасьць; яны будуць зьяўляцца побач з кожнай адзінкай, дзе сустракаюцца.
glossary-count = { $n } з { $all }

glossary-languages =
    { $n ->
        [one] у { $n } мове
        [few] у { $n } мовах
       *[many] у { $n } мовах
    }

glossary-removed = Выдалена: «{ $term }».
glossary-bring-back = Вярнуць
term-add = Дадаць тэрмін
term-edit = Зьмяніць тэрмін
term-edit-it = Зьмяніць
term-remove = Выдаліць
term-source = Тэрмін
term-language = Мова тэрміна
term-keep-it = Не перакладаецца ні на адну мову
term-targets = Пераклады
term-into = Мова перакладаў
term-more = Яшчэ адзін
term-domain = Галіна
term-note = Што гэта значыць і як гэта ўжываць
term-note-about = Markdown: **тлусты**, *курсіў*, сьпісы і спасылкі.
term-reviewed-by-me = Пераклады прагледжаныя чалавекам, які ведае мову
term-reviewed = праверана
term-no-targets = Перакладаў яшчэ няма.
term-origin-seed = З камплекта Tolmach
term-origin-own = Ваш
term-origin-imported = З файла
term-target = Пераклад { $n }
term-status = Як ужываць пераклад { $n }
term-drop = Прыбраць пераклад { $n }
glossary-import = Імпарт тэрмінаў
glossary-import-about = TBX, CSV або сьпіс OmegaT. Нічога не захоўваецца, пакуль вы ня ўбачыце, што станецца з кожным тэрмінам. Вашы запісы застаюцца; пераклады з файла дадаюцца пасьля іх.
glossary-forecast = Вось што атрымаецца з файла:

glossary-take =
    { $n ->
        [0] Няма чаго ўзяць
        [one] Узяць { $n } тэрмін
        [few] Узяць { $n } тэрміны
       *[many] Узяць { $n } тэрмінаў
    }

glossary-imported =
    { $n ->
        [0] Нічога новага ў ім няма.
        [one] Узяты { $n } тэрмін.
        [few] Узятыя { $n } тэрміны.
       *[many] Узята { $n } тэрмінаў.
    }

glossary-added =
    { $n ->
        [one] { $n } новы
        [few] { $n } новыя
       *[many] { $n } новых
    }

glossary-changed =
    { $n ->
        [one] { $n } вядомы, зь нечым новым
        [few] { $n } вядомыя, зь нечым новым
       *[many] { $n } вядомых, зь нечым новым
    }

glossary-unchanged =
    { $n ->
        [one] { $n } такі самы, як тут
        [few] { $n } такія самыя, як тут
       *[many] { $n } такіх самых, як тут
    }

glossary-export = Экспарт тэрмінаў
glossary-export-which = Сьпіс OmegaT — двухмоўны: выберыце адну мову.
glossary-format-tbx = TBX, вэрсія 3
glossary-format-tbx2 = TBX, вэрсія 2, для старэйшых праграмаў
glossary-format-csv = CSV, для электронных табліцаў
glossary-format-omegat = Сьпіс OmegaT

glossary-exported =
    { $n ->
        [one] Запісаны { $n } тэрмін: { $path }.
        [few] Запісаныя { $n } тэрміны: { $path }.
       *[many] Запісана { $n } тэрмінаў: { $path }.
    }

file-from = Мова арыгінала
file-to = Мова перакладу
file-says = Як указана ў файле
file-languages-about = Мовы патрэбныя для файлаў, у якіх яны ня ўказаныя.

file-skipped =
    { $n ->
        [one] { $n } запіс узяць не ўдалося
        [few] { $n } запісы ўзяць не ўдалося
       *[many] { $n } запісаў узяць не ўдалося
    }
