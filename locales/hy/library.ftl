### Armenian (hy). Reviewed by a native speaker: not yet.

library-caption = Ռեսուրսները և դրանց վիճակը իմ լեզուներից յուրաքանչյուրով
library-column-resource = Ռեսուրս
library-loading = Բացվում է գրադարանը
library-search = Որոնել վերնագրեր
library-filter = Ցույց տալ
library-filter-all = Բոլորը
library-filter-to-do = Անելիք
library-filter-outdated = Հնացած
library-filter-drafts = Սևագրերով
library-count = { $n } ռեսուրս
library-as-of = վիճակը՝ { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = անելիք՝ { $n } բառ
library-order = Դասավորել
library-order-title = Ըստ վերնագրի
library-order-to-do = Նախ՝ ամենաշատ անելիքով
library-order-outdated = Նախ՝ ամենաշատ հնացածով
library-order-oldest = Նախ՝ ամենավաղուց չկարդացված
library-topic = Թեմա
library-topic-all = Բոլոր թեմաները
library-refresh = Թարմացնել
library-import = Ներմուծել
library-export = Արտահանել
library-add = Ավելացնել ռեսուրսներ
library-pulling = Կարդացվում է վիքիից
library-stopping = Կընդհատվի այս էջից հետո
library-pull-stopped = Ընդհատվեց։ Կարդացվել է { $pages } էջ և մնում է։

library-pulled =
    { $pages ->
        [0] Վիքիում ոչինչ չի փոխվել։
        [one] Վիքիից կարդացվել է { $pages } էջ։
       *[other] Վիքիից կարդացվել է { $pages } էջ։
    }

library-problem-missing = { $page }․ այդպիսի էջ չկա։
library-problem-not-translatable = { $page }․ նշված չէ թարգմանության համար։
library-problem-source-language = { $page }․ գրված է ձեր լեզուներից մեկով, ուստի այդ լեզվով թարգմանելու բան չկա։
library-problem-language-refused = { $page }․ ձեր լեզուներից մեկով վիքին այստեղ թարգմանություններ չի ընդունում։
library-source = Գրված է այս լեզվով
library-resource-size = { $units } միավոր, { $words } բառ
library-standing-translatable = Թարգմանելի
library-standing-unmarked = Այլևս թարգմանելի չէ
library-standing-deleted = Ջնջված է վիքիում
library-never-read = Դեռ չկարդացված
library-cell-left = անելիք՝ { $n }
library-cell-words = { $n } բառ
library-cell-complete = Ավարտված է
library-cell-states = սրբագրված՝ { $proofread }, թարգմանված՝ { $translated }, հնացած՝ { $outdated }, չթարգմանված՝ { $untranslated }
library-cell-name = { $page }, լեզուն՝ { $language }․
library-none-left = Այստեղ ոչինչ չկա
library-none-left-about = Որոնմանն ու զտիչին ոչ մի ռեսուրս չի համապատասխանում։
library-empty = Գրադարանը դատարկ է
library-empty-about = Ավելացրեք էջերը, որոնք ուզում եք թարգմանել։ Tolmach-ը դրանք մեկ անգամ կկարդա, այնուհետև կարող եք աշխատել առանց ցանցի։
library-empty-practice = Փորձնական վիքիում մոտ մեկ տասնյակ կարճ էջ կա սպրինտների, հաբերի և թարգմանելու մասին։ Վերցրեք բոլորը և փորձեք։
library-pull-practice = Ստանալ փորձնական էջերը
library-remove = Հանել գրադարանից՝ { $page }
library-remove-title = Հանե՞լ գրադարանից։
library-remove-it = Հանել
library-remove-with-drafts = Հանել սևագրերով հանդերձ
library-remove-about = { $page } էջը վիքիում մնում է, ինչպես կա, միայն այս համակարգիչն է այն մոռանում։
library-remove-drafts = { $page }․ { $n } սևագիր երբեք չի ուղարկվել և կկորչի։

add-how = Ինչպե՞ս եք ուզում գտնել դրանք։
add-catalogue = Ներկառուցված կատալոգ
add-catalogue-about = Շարժման գիտելիքների բազայի էջեր՝ 2026 թվականի նոյեմբերի դրությամբ։ Թեմաներն ու նախաձեռնությունները մենք ենք վերագրել։ Հնարավոր է՝ ոչ բոլոր էջերն են թարգմանելի․ այդպիսիները կնշվեն ներբեռնումից հետո։
add-catalogue-search = Որոնել վերնագրեր և նախաձեռնություններ
add-catalogue-none = Կատալոգում այս վիքիի էջեր չկան։
add-catalogue-starter = Առաջին սպրինտի համար
add-catalogue-have = Գրադարանում է
add-estimate = Ներբեռնման համար պետք է մոտ { $n } հարցում։
add-titles = Վերնագրեր կամ հասցեներ
add-titles-help = Ամեն տողում մեկը՝ վերնագիր կամ դիտարկիչից պատճենված հասցե։
add-prefix = Վերնագրի սկիզբը
add-prefix-help = Օրինակ՝ Movement Strategy/
add-category = Կատեգորիա
add-category-help = Դրա բոլոր թարգմանելի էջերը։
add-group = Հաղորդագրությունների խումբ
add-group-help = Էջի կամ էջերի հավաքածուի անունը վիքիում, օրինակ՝ agg-Grants։
add-find = Փնտրել
add-looking = Հարցվում է վիքին
add-all = Ընտրել բոլորը
add-none = Չընտրել ոչ մեկը

add-found =
    { $n ->
        [0] Թարգմանելի էջ չի գտնվել։
        [one] Գտնվել է { $n } թարգմանելի էջ։
       *[other] Գտնվել է { $n } թարգմանելի էջ։
    }

add-pull = Ներբեռնել { $n } էջ

topic-advocacy = Շահերի պաշտպանություն
topic-affiliates = Գործընկեր կառույցներ
topic-annual-plan = Տարեկան պլան
topic-capacity = Կարողությունների զարգացում
topic-cee = Կենտրոնական և Արևելյան Եվրոպա
topic-education = Կրթություն
topic-elections = Ընտրություններ
topic-evaluation = Գնահատում
topic-events = Միջոցառումներ
topic-glam = Մշակույթ և ժառանգություն (GLAM)
topic-governance = Կառավարում
topic-grants = Դրամաշնորհներ
topic-hubs = Հաբեր
topic-learning = Ուսուցում
topic-legal = Իրավունք
topic-meta-itself = Meta-Wiki-ի մասին
topic-newcomers = Նորեկներ
topic-policies = Կանոններ
topic-safety = Անվտանգություն
topic-strategy = Ռազմավարություն
topic-technical = Տեխնիկա
topic-translation = Թարգմանություն
