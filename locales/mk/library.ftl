### Macedonian (mk). Reviewed by a native speaker: not yet.

library-caption = Ресурсите и нивната состојба на секој од моите јазици
library-column-resource = Ресурс
library-loading = Ја отворам библиотеката
library-search = Пребарај наслови
library-filter = Прикажи
library-filter-all = Сите
library-filter-to-do = За работа
library-filter-outdated = Застарени
library-filter-drafts = Со нацрти

library-count =
    { $n ->
        [one] { $n } ресурс
       *[other] { $n } ресурси
    }

library-as-of = заклучно со { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = Зборови за превод: { $n }
library-order = Подреди
library-order-title = По наслов
library-order-to-do = Прво со најмногу работа
library-order-outdated = Прво најзастарените
library-order-oldest = Прво најдолго нечитаните
library-topic = Тема
library-topic-all = Сите теми
library-refresh = Освежи
library-import = Увези
library-export = Извези
library-add = Додај ресурси
library-pulling = Читам од викито
library-stopping = Запирам по оваа страница

library-pull-stopped =
    { $pages ->
        [one] Запрено. Прочитана е { $pages } страница и останува.
       *[other] Запрено. Прочитани се { $pages } страници и остануваат.
    }

library-pulled =
    { $pages ->
        [0] На викито нема промени.
        [one] Прочитана е { $pages } страница од викито.
       *[other] Прочитани се { $pages } страници од викито.
    }

library-problem-missing = { $page }: нема таква страница.
library-problem-not-translatable = { $page }: не е означена за преведување.
library-problem-source-language = { $page }: напишана е на еден од вашите јазици, па таму нема што да се преведува.
library-problem-language-refused = { $page }: викито таму не прима преводи на еден од вашите јазици.
library-source = Напишано на овој јазик

library-resource-size =
    { $units ->
        [one] { $units } единица, зборови: { $words }
       *[other] { $units } единици, зборови: { $words }
    }

library-standing-translatable = За преведување
library-standing-unmarked = Веќе не е за преведување
library-standing-deleted = Избришана на викито
library-never-read = Сè уште не е читана

library-cell-left =
    { $n ->
        [one] уште { $n }
       *[other] уште { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } збор
       *[other] { $n } зборови
    }

library-cell-complete = Завршено
library-cell-states = проверени: { $proofread }, преведени: { $translated }, застарени: { $outdated }, непреведени: { $untranslated }
library-cell-name = { $page }, јазик: { $language }:

library-none-left = Тука нема ништо
library-none-left-about = Ниеден ресурс не одговара на пребарувањето и филтерот.
library-empty = Библиотеката е празна
library-empty-about = Додајте ги страниците што сакате да ги преведувате. Tolmach ги чита еднаш, а потоа можете да работите и без мрежа.
library-empty-practice = Викито за вежбање има десетина кратки страници за спринтови, средишта и преведување. Земете ги сите и испробајте.
library-pull-practice = Преземи ги страниците

library-remove = Отстрани од библиотеката: { $page }
library-remove-title = Отстранување од библиотеката?
library-remove-it = Отстрани
library-remove-with-drafts = Отстрани ја со нацртите
library-remove-about = { $page } останува на викито како што е; само овој сметач ја заборава.

library-remove-drafts =
    { $n ->
        [one] { $n } неиспратен нацрт за { $page } ќе се изгуби.
       *[other] { $n } неиспратени нацрти за { $page } ќе се изгубат.
    }

add-how = Како сакате да ги најдете?
add-catalogue = Вграден каталог
add-catalogue-about = Страници од базата на знаења на движењето, познати заклучно со ноември 2026 г. Темите и иницијативите се наша распределба. Можно е некои од страниците да не се за преведување; таквите се наведуваат по преземањето.
add-catalogue-search = Пребарај наслови и иницијативи
add-catalogue-none = Каталогот нема страници од ова вики.
add-catalogue-starter = За прв спринт
add-catalogue-have = Во библиотеката

add-estimate =
    { $n ->
        [one] За преземањето треба околу { $n } барање.
       *[other] За преземањето требаат околу { $n } барања.
    }

add-titles = Наслови или адреси
add-titles-help = По едно во ред, како наслов или копирано од прелистувачот.
add-prefix = Насловот почнува со
add-prefix-help = На пример: Movement Strategy/
add-category = Категорија
add-category-help = Секоја страница за преведување во неа.
add-group = Група на пораки
add-group-help = Името на викито за страница или збирка страници, како agg-Grants.
add-find = Побарај
add-looking = Го прашувам викито
add-all = Избери ги сите
add-none = Поништи избор

add-found =
    { $n ->
        [0] Не најдов страници за преведување.
        [one] Најдена е { $n } страница за преведување.
       *[other] Најдени се { $n } страници за преведување.
    }

add-pull =
    { $n ->
        [one] Преземи { $n } страница
       *[other] Преземи { $n } страници
    }

topic-advocacy = Застапување
topic-affiliates = Здружени членки
topic-annual-plan = Годишен план
topic-capacity = Градење капацитети
topic-cee = Средна и Источна Европа
topic-education = Образование
topic-elections = Избори
topic-evaluation = Вреднување
topic-events = Настани
topic-glam = Култура и наследство (GLAM)
topic-governance = Управување
topic-grants = Грантови
topic-hubs = Средишта
topic-learning = Учење
topic-legal = Право
topic-meta-itself = За Meta-Wiki
topic-newcomers = Новодојденци
topic-policies = Правила
topic-safety = Безбедност
topic-strategy = Стратегија
topic-technical = Техника
topic-translation = Преведување
