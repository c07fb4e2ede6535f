### Serbian (sr). Reviewed by a native speaker: not yet.

start-title = Шта сада да радим?
start-loading = Тражење онога што има да се уради

start-followed = стање: { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

start-never-pulled = још ништа није преузето
start-offline = Нема мреже: овде све ради као и иначе, само преузимање и слање чекају.
start-refresh = Преузми новости
start-refreshing = Читање новости

start-resume = Наставите где сте стали
start-resume-it = Настави

start-resume-unit = јединица { $unit }

start-conflicts = Сукоби

start-conflicts-waiting =
    { $n ->
        [one] { $n } ваш нацрт се разилази с текстом на викију. Одлучите шта остаје.
        [few] { $n } ваша нацрта се разилазе с текстовима на викију. Одлучите шта остаје.
       *[other] { $n } ваших нацрта се разилази с текстовима на викију. Одлучите шта остаје.
    }

start-conflicts-open = Погледај
start-outbox = Одлазно

start-outbox-waiting =
    { $n ->
        [one] { $n } нацрт је само на овом рачунару.
        [few] { $n } нацрта су само на овом рачунару.
       *[other] { $n } нацрта је само на овом рачунару.
    }

start-outbox-open = Отвори одлазно

start-outdated = Застарело од ваше последње посете

start-outdated-units =
    { $n ->
        [one] { $n } јединица, запажено { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } јединице, запажено { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } јединица, запажено { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Моји спринтови

start-sprint-progress =
    { $measure ->
        [words] речи: { $done } од { $goal }
       *[units] јединице: { $done } од { $goal }
    }

start-sprint-bar = { $name }: { $done } одсто циља

start-sprint-until = до { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = почиње { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Где је потребна помоћ на вашим језицима

start-next-size =
    { $n ->
        [one] { $n } јединица, речи: { $words }
        [few] { $n } јединице, речи: { $words }
       *[other] { $n } јединица, речи: { $words }
    }

start-board = Цела табла

start-left =
    { $units ->
        [one] На вашим језицима преостаје { $units } јединица, речи: { $words }
        [few] На вашим језицима преостају { $units } јединице, речи: { $words }
       *[other] На вашим језицима преостаје { $units } јединица, речи: { $words }
    }

start-landed =
    { $n ->
        [one] { $n } ваша јединица стигла је на вики у последњих седам дана
        [few] { $n } ваше јединице стигле су на вики у последњих седам дана
       *[other] { $n } ваших јединица стигло је на вики у последњих седам дана
    }

start-done = Нема више шта да се ради
start-done-about = Све странице ваше библиотеке преведене су и ажурне на вашим језицима. Додајте још страница или погледајте на табли где је помоћ потребна другим језицима.
start-done-add = Додај ресурсе
start-empty = Ваша библиотека је празна
start-empty-about = Изаберите странице за превођење; Tolmach их прочита једном, а онда можете да радите без мреже.
start-empty-catalogue = Изабери из каталога

guide-title = Ваша прва јединица
guide-offer-about = Једна кратка реченица, од отварања до приказа на викију. Траје око два минута.
guide-begin = Почни
guide-getting = Преузимање страница
guide-none = Нема више кратких реченица за почетак. Изаберите било коју јединицу на радном столу.
guide-label = Водич
guide-leave = Напусти водич

guide-step = Корак { $n } од { $total }

guide-write = Прочитајте реченицу под „Изворник“ и напишите је на свом језику у поље испод; све што куцате одмах се чува. Када будете задовољни, притисните „Готово, даље“ или { $key }. Још се ништа не шаље.
guide-push = Ваш нацрт чека у одлазном. Идите тамо и притисните „Пошаљи“ да бисте га послали на вики.
guide-push-go = Отвори одлазно
guide-landed = Ваш превод је на викију. То је цео посао: отворити, написати, означити као готово, послати.
guide-landed-go = Погледај шта још има
