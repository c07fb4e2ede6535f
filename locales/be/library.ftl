### Belarusian (be). Reviewed by a native speaker: not yet.

library-caption = Рэсурсы і іх стан у кожнай з маіх моў
library-column-resource = Рэсурс
library-loading = Адкрыццё бібліятэкі
library-search = Пошук па назве
library-filter = Паказаць
library-filter-all = Усе
library-filter-to-do = Ёсць праца
library-filter-outdated = Састарэлыя
library-filter-drafts = З чарнавікамі

library-count =
    { $n ->
        [one] { $n } рэсурс
        [few] { $n } рэсурсы
       *[many] { $n } рэсурсаў
    }

library-as-of = станам на { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = засталося слоў: { $n }
library-order = Сартаваць
library-order-title = Па назве
library-order-to-do = Дзе найбольш працы
library-order-outdated = Дзе найбольш састарэлага
library-order-oldest = Найдаўней прачытаныя
library-topic = Тэма
library-topic-all = Усе тэмы
library-refresh = Абнавіць
library-import = Імпарт
library-export = Экспарт
library-add = Дадаць рэсурсы
library-pulling = Атрыманне з вікі
library-stopping = Спынімся пасля гэтай старонкі

library-pull-stopped =
    { $pages ->
        [one] Спынена. Атрымана { $pages } старонка, яна застаецца.
        [few] Спынена. Атрыманы { $pages } старонкі, яны застаюцца.
       *[many] Спынена. Атрымана { $pages } старонак, яны застаюцца.
    }

library-pulled =
    { $pages ->
        [0] У вікі нічога не змянілася.
        [one] З вікі атрымана { $pages } старонка.
        [few] З вікі атрыманы { $pages } старонкі.
       *[many] З вікі атрымана { $pages } старонак.
    }

library-problem-missing = { $page }: такой старонкі няма.
library-problem-not-translatable = { $page }: старонка не пазначана для перакладу.
library-problem-source-language = { $page }: напісана на адной з вашых моў, таму перакладаць на яе няма чаго.
library-problem-language-refused = { $page }: вікі не прымае там перакладаў на адну з вашых моў.
library-source = Напісана на гэтай мове

library-resource-size =
    { $units ->
        [one] { $units } адзінка, слоў: { $words }
        [few] { $units } адзінкі, слоў: { $words }
       *[many] { $units } адзінак, слоў: { $words }
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
       *[many] { $n } слоў
    }

library-cell-complete = Завершана
library-cell-states = вычытана: { $proofread }, перакладзена: { $translated }, састарэла: { $outdated }, не перакладзена: { $untranslated }
library-cell-name = { $page }, { $language }:
library-none-left = Тут нічога няма
library-none-left-about = Ніводны рэсурс не адпавядае пошуку і фільтру.
library-empty = Бібліятэка пустая
library-empty-about = Дадайце старонкі, якія хочаце перакласці. Tolmach прачытае іх адзін раз, і далей можна працаваць без сеткі.
library-empty-practice = У навучальнай вікі ёсць каля дзесяці кароткіх старонак пра спрынты, хабы і пераклад. Вазьміце іх усе і спрабуйце.
library-pull-practice = Атрымаць навучальныя старонкі
library-remove = Прыбраць з бібліятэкі: { $page }
library-remove-title = Прыбраць з бібліятэкі?
library-remove-it = Прыбраць
library-remove-with-drafts = Прыбраць разам з чарнавікамі
library-remove-about = { $page }: старонка застанецца ў вікі такой, як ёсць; забудзе яе толькі гэты камп’ютар.

library-remove-drafts =
    { $n ->
        [one] { $page }: { $n } чарнавік не адпраўлены, ён будзе страчаны.
        [few] { $page }: { $n } чарнавікі не адпраўлены, яны будуць страчаны.
       *[many] { $page }: { $n } чарнавікоў не адпраўлена, яны будуць страчаны.
    }

add-how = Як іх шукаць?
add-catalogue = Убудаваны каталог
add-catalogue-about = Старонкі базы ведаў руху, вядомыя станам на лістапад 2026 года. Тэмы і ініцыятывы вызначылі мы самі. Магчыма, не ўсе гэтыя старонкі можна перакладаць; такія будуць названы пасля атрымання.
add-catalogue-search = Пошук назваў і ініцыятыў
add-catalogue-none = У каталогу няма старонак гэтай вікі.
add-catalogue-starter = Для першага спрынту
add-catalogue-have = У бібліятэцы

add-estimate =
    { $n ->
        [one] Атрыманне патрабуе каля { $n } запыту.
        [few] Атрыманне патрабуе каля { $n } запытаў.
       *[many] Атрыманне патрабуе каля { $n } запытаў.
    }

add-titles = Назвы або адрасы
add-titles-help = Па адной у радку: назва або адрас, скапіраваны з браўзера.
add-prefix = Назва пачынаецца з
add-prefix-help = Напрыклад: Movement Strategy/
add-category = Катэгорыя
add-category-help = Усе старонкі ў ёй, якія можна перакладаць.
add-group = Група паведамленняў
add-group-help = Назва старонкі або групы старонак у вікі, напрыклад agg-Grants.
add-find = Знайсці
add-looking = Запыт да вікі
add-all = Выбраць усе
add-none = Зняць выбар

add-found =
    { $n ->
        [0] Не знойдзена старонак для перакладу.
        [one] Знойдзена { $n } старонка для перакладу.
        [few] Знойдзены { $n } старонкі для перакладу.
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
topic-annual-plan = Гадавы план
topic-capacity = Развіццё здольнасцей
topic-cee = Цэнтральная і Усходняя Еўропа
topic-education = Адукацыя
topic-elections = Выбары
topic-evaluation = Ацэньванне
topic-events = Падзеі
topic-glam = Культура і спадчына (GLAM)
topic-governance = Кіраванне
topic-grants = Гранты
topic-hubs = Хабы
topic-learning = Навучанне
topic-legal = Прававыя пытанні
topic-meta-itself = Пра Meta-Wiki
topic-newcomers = Пачаткоўцы
topic-policies = Правілы
topic-safety = Бяспека
topic-strategy = Стратэгія
topic-technical = Тэхнічнае
topic-translation = Пераклад
