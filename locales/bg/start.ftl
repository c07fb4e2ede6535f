### Bulgarian (bg). Reviewed by a native speaker: not yet.

start-title = Какво да правя сега?
start-loading = Търсене на работа
start-followed = към { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = още нищо не е изтеглено
start-offline = Няма мрежа: тук всичко работи както винаги, само изтеглянето и изпращането чакат.
start-refresh = Изтегляне на новото
start-refreshing = Четене на новото

start-resume = Продължете откъдето сте спрели
start-resume-it = Продължаване
start-resume-unit = единица { $unit }
start-conflicts = Конфликти

start-conflicts-waiting =
    { $n ->
        [one] { $n } Ваша чернова се разминава с текста в уикито. Решете кое да остане.
       *[other] { $n } Ваши чернови се разминават с текстовете в уикито. Решете кое да остане.
    }

start-conflicts-open = Към конфликтите
start-outbox = Изходящи

start-outbox-waiting =
    { $n ->
        [one] { $n } чернова е само на този компютър.
       *[other] { $n } чернови са само на този компютър.
    }

start-outbox-open = Към „Изходящи“

start-outdated = Остаряло от последното Ви посещение

start-outdated-units =
    { $n ->
        [one] { $n } единица, забелязана на { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } единици, забелязани на { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Моите спринтове

start-sprint-progress =
    { $measure ->
        [words] { $done } от { $goal } думи
       *[units] { $done } от { $goal } единици
    }

start-sprint-bar = { $name }: { $done } процента от целта
start-sprint-until = до { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = започва на { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Къде е нужна работа на Вашите езици

start-next-size =
    { $n ->
        [one] { $n } единица, { $words } думи
       *[other] { $n } единици, { $words } думи
    }

start-board = Цялото табло

start-left =
    { $units ->
        [one] Остава { $units } единица на Вашите езици, { $words } думи
       *[other] Остават { $units } единици на Вашите езици, { $words } думи
    }

start-landed =
    { $n ->
        [one] { $n } Ваша единица стигна до уикито за последните седем дни
       *[other] { $n } Ваши единици стигнаха до уикито за последните седем дни
    }

start-done = Няма какво повече да се прави
start-done-about = Всички страници от библиотеката Ви са преведени и актуални на Вашите езици. Добавете още страници или вижте на таблото къде други езици имат нужда от помощ.
start-done-add = Добавяне на ресурси
start-empty = Библиотеката Ви е празна
start-empty-about = Изберете страници за превод; Tolmach ги прочита веднъж, а после можете да работите и без мрежа.
start-empty-catalogue = Избор от каталога

guide-title = Първата Ви единица
guide-offer-about = Едно кратко изречение – от отварянето му до появата му в уикито. Отнема около две минути.
guide-begin = Започване
guide-getting = Изтегляне на страниците
guide-none = Не остана кратко изречение за начало. Изберете която и да е единица в редактора.
guide-label = Упътване
guide-leave = Изход от упътването
guide-step = Стъпка { $n } от { $total }
guide-write = Прочетете изречението под „Оригинал“ и го напишете на своя език в полето отдолу; написаното се съхранява веднага. Когато сте доволни от него, натиснете „Готово, напред“ или { $key }. Засега нищо не се изпраща.
guide-push = Черновата Ви чака в „Изходящи“. Отидете там и натиснете „Изпращане“, за да я изпратите в уикито.
guide-push-go = Към „Изходящи“
guide-landed = Преводът Ви е в уикито. Това е цялата работа: отваряне, писане, готово, изпращане.
guide-landed-go = Какво още има
