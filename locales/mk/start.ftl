### Macedonian (mk). Reviewed by a native speaker: not yet.

start-title = Што да правам сега?
start-loading = Гледам што има за работа
start-followed = заклучно со { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = сè уште ништо не е преземено
start-offline = Нема мрежа: тука сè работи како и обично, само преземањето и испраќањето чекаат.
start-refresh = Преземи го новото
start-refreshing = Го читам новото

start-resume = Продолжете каде што застанавте
start-resume-it = Продолжи
start-resume-unit = единица { $unit }
start-conflicts = Судири

start-conflicts-waiting =
    { $n ->
        [one] { $n } ваш нацрт се разликува од текстот на викито. Решете што ќе остане.
       *[other] { $n } ваши нацрти се разликуваат од текстовите на викито. Решете што ќе остане.
    }

start-conflicts-open = Погледни ги
start-outbox = Излезни

start-outbox-waiting =
    { $n ->
        [one] { $n } нацрт е само на овој сметач.
       *[other] { $n } нацрти се само на овој сметач.
    }

start-outbox-open = Во „Излезни“

start-outdated = Застарело од вашата последна посета

start-outdated-units =
    { $n ->
        [one] { $n } единица, забележана на { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } единици, забележани на { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Мои спринтови

start-sprint-progress =
    { $measure ->
        [words] { $done } од { $goal } зборови
       *[units] { $done } од { $goal } единици
    }

start-sprint-bar = { $name }: { $done } отсто од целта
start-sprint-until = до { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = почнува на { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Каде е потребна работа на вашите јазици

start-next-size =
    { $n ->
        [one] { $n } единица, зборови: { $words }
       *[other] { $n } единици, зборови: { $words }
    }

start-board = Целата табла

start-left =
    { $units ->
        [one] Останува { $units } единица на вашите јазици, зборови: { $words }
       *[other] Остануваат { $units } единици на вашите јазици, зборови: { $words }
    }

start-landed =
    { $n ->
        [one] { $n } ваша единица стигна на викито во последните седум дена
       *[other] { $n } ваши единици стигнаа на викито во последните седум дена
    }

start-done = Нема веќе што да се прави
start-done-about = Секоја страница во библиотеката е преведена и ажурна на вашите јазици. Додајте уште страници или видете на таблата каде другите јазици имаат потреба од некого.
start-done-add = Додај ресурси
start-empty = Библиотеката ви е празна
start-empty-about = Изберете страници за преведување; Tolmach ги чита еднаш, а потоа можете да работите и без мрежа.
start-empty-catalogue = Избери од каталогот

guide-title = Вашата прва единица
guide-offer-about = Една кратка реченица, од отворањето до појавувањето на викито. Трае околу две минути.
guide-begin = Почни
guide-getting = Ги преземам страниците
guide-none = Нема повеќе кратки реченици за почеток. Изберете која било единица во работилницата.
guide-label = Водич
guide-leave = Излези од водичот
guide-step = Чекор { $n } од { $total }
guide-write = Прочитајте ја реченицата под „Изворник“ и напишете ја на вашиот јазик во полето подолу; напишаното веднаш се зачувува. Кога ќе бидете задоволни, притиснете „Готово, следно“ или { $key }. Засега ништо не се испраќа.
guide-push = Нацртот ве чека во „Излезни“. Одете таму и притиснете „Испрати“ за да го испратите на викито.
guide-push-go = Во „Излезни“
guide-landed = Вашиот превод е на викито. Тоа е целата работа: отворање, пишување, готово, испраќање.
guide-landed-go = Погледни што друго има
