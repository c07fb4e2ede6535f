### Serbian (sr). Reviewed by a native speaker: not yet.

library-caption = Ресурси и њихово стање на сваком од мојих језика
library-column-resource = Ресурс
library-loading = Отварање библиотеке
library-search = Претражи наслове
library-filter = Прикажи
library-filter-all = Све
library-filter-to-do = Недовршено
library-filter-outdated = Застарело
library-filter-drafts = С нацртима

library-count =
    { $n ->
        [one] { $n } ресурс
        [few] { $n } ресурса
       *[other] { $n } ресурса
    }

library-as-of = стање: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

library-words-left = преостале речи: { $n }

library-order = Поређај
library-order-title = По наслову
library-order-to-do = Прво с највише посла
library-order-outdated = Прво с највише застарелог
library-order-oldest = Прво најдуже нечитани
library-topic = Тема
library-topic-all = Све теме
library-refresh = Освежи
library-import = Увези
library-export = Извези
library-add = Додај ресурсе
library-pulling = Читање с викија
library-stopping = Заустављање после ове странице

library-pull-stopped =
    { $pages ->
        [one] Заустављено. { $pages } страница је прочитана и остаје.
        [few] Заустављено. { $pages } странице су прочитане и остају.
       *[other] Заустављено. { $pages } страница је прочитано и остаје.
    }

library-pulled =
    { $pages ->
        [0] На викију се ништа није променило.
        [one] { $pages } страница је прочитана с викија.
        [few] { $pages } странице су прочитане с викија.
       *[other] { $pages } страница је прочитано с викија.
    }

library-problem-missing = { $page }: таква страница не постоји.

library-problem-not-translatable = { $page }: није означено за превођење.

library-problem-source-language = { $page }: написано на једном од ваших језика, па ту нема шта да се преводи.

library-problem-language-refused = { $page }: вики ту не прима преводе на један од ваших језика.

library-source = Написано на овом језику

library-resource-size =
    { $units ->
        [one] { $units } јединица, речи: { $words }
        [few] { $units } јединице, речи: { $words }
       *[other] { $units } јединица, речи: { $words }
    }

library-standing-translatable = Може се преводити
library-standing-unmarked = Више се не може преводити
library-standing-deleted = Обрисано на викију
library-never-read = Још није прочитано

library-cell-left =
    { $n ->
        [one] још { $n }
        [few] још { $n }
       *[other] још { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } реч
        [few] { $n } речи
       *[other] { $n } речи
    }

library-cell-complete = Потпуно

library-cell-states = прегледано { $proofread }, преведено { $translated }, застарело { $outdated }, непреведено { $untranslated }

library-cell-name = { $page }, { $language }:

library-none-left = Овде нема ничега
library-none-left-about = Ниједан ресурс не одговара претрази и филтеру.
library-empty = Библиотека је празна
library-empty-about = Додајте странице које желите да преводите. Tolmach их прочита једном, а онда можете да радите без мреже.
library-empty-practice = Вики за вежбу има десетак кратких страница о спринтовима, хабовима и превођењу. Преузмите их све и испробајте.
library-pull-practice = Преузми странице за вежбу

library-remove = Уклони из библиотеке: { $page }

library-remove-title = Уклонити из библиотеке?
library-remove-it = Уклони
library-remove-with-drafts = Уклони заједно с нацртима

library-remove-about = { $page } остаје на викију како јесте; заборавља се само на овом рачунару.

library-remove-drafts =
    { $n ->
        [one] { $n } нацрт никада није послат и био би изгубљен. Страница: { $page }
        [few] { $n } нацрта никада нису послата и била би изгубљена. Страница: { $page }
       *[other] { $n } нацрта никада није послато и било би изгубљено. Страница: { $page }
    }

add-how = Како желите да их пронађете?
add-catalogue = Уграђени каталог
add-catalogue-about = Странице базе знања покрета, познате од новембра 2026. Теме и иницијативе доделили смо сами. Можда се не могу све те странице преводити; оне које не могу биће наведене после преузимања.
add-catalogue-search = Претражи наслове и иницијативе
add-catalogue-none = Каталог не познаје ниједну страницу овог викија.
add-catalogue-starter = За први спринт
add-catalogue-have = У библиотеци

add-estimate =
    { $n ->
        [one] За преузимање је потребан отприлике { $n } захтев.
        [few] За преузимање су потребна отприлике { $n } захтева.
       *[other] За преузимање је потребно отприлике { $n } захтева.
    }

add-titles = Наслови или адресе
add-titles-help = По један у реду, као наслов или копирано из прегледача.
add-prefix = Наслов почиње са
add-prefix-help = На пример: Movement Strategy/
add-category = Категорија
add-category-help = Све странице у њој које се могу преводити.
add-group = Група порука
add-group-help = Назив који вики користи за страницу или збирку страница, на пример agg-Grants.
add-find = Потражи
add-looking = Упит викију
add-all = Изабери све
add-none = Поништи избор

add-found =
    { $n ->
        [0] Није пронађена ниједна страница за превођење.
        [one] Пронађена је { $n } страница за превођење.
        [few] Пронађене су { $n } странице за превођење.
       *[other] Пронађено је { $n } страница за превођење.
    }

add-pull =
    { $n ->
        [one] Преузми { $n } страницу
        [few] Преузми { $n } странице
       *[other] Преузми { $n } страница
    }

topic-advocacy = Заговарање
topic-affiliates = Придружене организације
topic-annual-plan = Годишњи план
topic-capacity = Јачање капацитета
topic-cee = Средња и источна Европа
topic-education = Образовање
topic-elections = Избори
topic-evaluation = Вредновање
topic-events = Догађаји
topic-glam = Култура и баштина (GLAM)
topic-governance = Управљање
topic-grants = Грантови
topic-hubs = Хабови
topic-learning = Учење
topic-legal = Право
topic-meta-itself = О Meta-Wiki
topic-newcomers = Нови корисници
topic-policies = Правила
topic-safety = Безбедност
topic-strategy = Стратегија
topic-technical = Техника
topic-translation = Превођење
