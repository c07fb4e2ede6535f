### Belarusian (Taraškievica orthography) (be-tarask). Reviewed by a native speaker: not yet.

library-caption = Рэсурсы і іх стан у кожнай з маіх моваў
library-column-resource = Рэсурс
library-loading = Адкрыцьцё бібліятэкі
library-search = Пошук паводле назвы
library-filter = Паказаць
library-filter-all = Усе
library-filter-to-do = Ёсьць праца
library-filter-outdated = Састарэлыя
library-filter-drafts = З чарнавікамі

library-count =
    { $n ->
        [one] { $n } рэсурс
        [few] { $n } рэсурсы
       *[many] { $n } рэсурсаў
    }

library-as-of = станам на { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = засталося словаў: { $n }
library-order = Сартаваць
library-order-title = Паводле назвы
library-order-to-do = Дзе найбольш працы
library-order-outdated = Дзе найбольш састарэлага
library-order-oldest = Найдаўней прачытаныя
library-topic = Тэма
library-topic-all = Усе тэмы
library-refresh = Абнавіць
library-import = Імпарт
library-export = Экспарт
library-add = Дадаць рэсурсы
library-pulling = Атрыманьне зь вікі
library-stopping = Спынімся пасьля гэтай старонкі

library-pull-stopped =
    { $pages ->
        [one] Спынена. Атрыманая { $pages } старонка, яна застаецца.
        [few] Спынена. Атрыманыя { $pages } старонкі, яны застаюцца.
       *[many] Спынена. Атрымана { $pages } старонак, яны застаюцца.
    }

library-pulled =
    { $pages ->
        [0] У вікі нічога не зьмянілася.
        [one] Зь вікі атрыманая { $pages } старонка.
        [few] Зь вікі атрыманыя { $pages } старонкі.
       *[many] Зь вікі атрымана { $pages } старонак.
    }

library-problem-missing = { $page }: такой старонкі няма.
library-problem-not-translatable = { $page }: старонка не пазначаная для перакладу.
library-problem-source-language = { $page }: напісана на адной з вашых моваў, таму перакладаць на яе няма чаго.
library-problem-language-refused = { $page }: вікі не прымае там перакладаў на адну з вашых моваў.
library-source = Напісана на гэтай мове

library-resource-size =
    { $units ->
        [one] { $units } адзінка, словаў: { $words }
        [few] { $units } адзінкі, словаў: { $words }
       *[many] { $units } адзінак, словаў: { $words }
    }

library-standing-translatable = Можна перакладаць
library-standing-unmarked = Ужо не для перакладу
library-standing-deleted = Выдалена ў вікі
library-never-read = Яшчэ не прачытана

library-cell-left =
    { $n ->
        [one] яшчэ { $n }
        [few] яшчэ { $n }
       *[many] яшчэ { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } слова
        [few] { $n } словы
       *[many] { $n } словаў
    }

library-cell-complete = Завершана
library-cell-states = вычытана: { $proofread }, перакладзена: { $translated }, састарэла: { $outdated }, не перакладзена: { $untranslated }
library-cell-name = { $page }, { $language }:
library-none-left = Тут нічога няма
library-none-left-about = Ніводны рэсурс не адпавядае пошуку і фільтру.
library-empty = Бібліятэка пустая
library-empty-about = Дадайце старонкі, якія хочаце перакласьці. Tolmach прачытае іх адзін раз, і далей можна працаваць бязь сеткі.
library-empty-practice = У навучальнай вікі ёсьць каля дзесяці кароткіх старонак пра спрынты, хабы і пераклад. Вазьміце іх усе і спрабуйце.
library-pull-practice = Атрымаць навучальныя старонкі
library-remove = Прыбраць зь бібліятэкі: { $page }
library-remove-title = Прыбраць зь бібліятэкі?
library-remove-it = Прыбраць
library-remove-with-drafts = Прыбраць разам з чарнавікамі
library-remove-about = { $page }: старонка застанецца ў вікі такой, як ёсьць; забудзе яе толькі гэты кампутар.

library-remove-drafts =
    { $n ->
        [one] { $page }: { $n } чарнавік не адпраўлены, ён будзе страчаны.
        [few] { $page }: { $n } чарнавікі не адпраўленыя, яны будуць страчаныя.
       *[many] { $page }: { $n } чарнавікоў не адпраўлена, яны будуць страчаныя.
    }

add-how = Як іх шукаць?
add-catalogue = Убудаваны каталёг
add-catalogue-about = Старонкі базы ведаў руху, вядомыя станам на лістапад 2026 года. Тэмы і ініцыятывы вызначылі мы самі. Магчыма, ня ўсе гэтыя старонкі можна перакладаць; такія будуць названыя пасьля атрыманьня.
add-catalogue-search = Пошук назваў і ініцыятываў
add-catalogue-none = У каталёгу няма старонак гэтай вікі.
add-catalogue-starter = Для першага спрынту
add-catalogue-have = У бібліятэцы

add-estimate =
    { $n ->
        [one] Атрыманьне патрабуе каля { $n } запыту.
        [few] Атрыманьне патрабуе каля { $n } запытаў.
       *[many] Атрыманьне патрабуе каля { $n } запытаў.
    }

add-titles = Назвы або адрасы
add-titles-help = Па адной у радку: назва або адрас, скапіяваны з браўзэра.
add-prefix = Назва пачынаецца з
add-prefix-help = Напрыклад: Movement Strategy/
add-category = Катэгорыя
add-category-help = Усе старонкі ў ёй, якія можна перакладаць.
add-group = Група паведамленьняў
add-group-help = Назва старонкі або групы старонак у вікі, напрыклад agg-Grants.
add-find = Знайсьці
add-looking = Запыт да вікі
add-all = Выбраць усе
add-none = Зьняць выбар

add-found =
    { $n ->
        [0] Ня знойдзена старонак для перакладу.
        [one] Знойдзеная { $n } старонка для перакладу.
        [few] Знойдзеныя { $n } старонкі для перакладу.
       *[many] Знойдзена { $n } старонак для перакладу.
    }

add-pull =
    { $n ->
        [one] Атрымаць { $n } старонку
        [few] Атрымаць { $n } старонкі
       *[many] Атрымаць { $n } старонак
    }

topic-advocacy = Адвакацыя
topic-affiliates = Афіліяты
topic-annual-plan = Гадавы плян
topic-capacity = Разьвіцьцё здольнасьцяў
topic-cee = Цэнтральная і Усходняя Эўропа
topic-education = Адукацыя
topic-elections = Выбары
topic-evaluation = Ацэньваньне
topic-events = Падзеі
topic-glam = Культура і спадчына (GLAM)
topic-governance = Кіраваньне
topic-grants = Гранты
topic-hubs = Хабы
topic-learning = Навучаньне
topic-legal = Прававыя пытаньні
topic-meta-itself = Пра Meta-Wiki
topic-newcomers = Пачаткоўцы
topic-policies = Правілы
topic-safety = Бясьпека
topic-strategy = Стратэгія
topic-technical = Тэхнічнае
topic-translation = Пераклад
