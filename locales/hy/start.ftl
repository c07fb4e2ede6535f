### Armenian (hy). Reviewed by a native speaker: not yet.

start-title = Ի՞նչ անեմ հիմա
start-loading = Տեսնենք՝ ինչ կա անելու
start-followed = վիճակը՝ { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = դեռ ոչինչ չի ներբեռնվել
start-offline = Ցանց չկա․ այստեղ ամեն ինչ աշխատում է նաև այդպես, սպասում են միայն ներբեռնումն ու ուղարկումը։
start-refresh = Ստանալ նորությունները
start-refreshing = Կարդացվում են նորությունները

start-resume = Շարունակեք այնտեղից, որտեղ կանգ էիք առել
start-resume-it = Շարունակել
start-resume-unit = միավոր { $unit }
start-conflicts = Ընդհարումներ

start-conflicts-waiting =
    { $n ->
        [one] Ձեր { $n } սևագիրը տարբերվում է վիքիի տեքստից։ Որոշեք՝ որը մնա։
       *[other] Ձեր { $n } սևագիրը տարբերվում է վիքիի տեքստերից։ Որոշեք՝ որոնք մնան։
    }

start-conflicts-open = Դիտել
start-outbox = Ելքային
start-outbox-waiting = { $n } սևագիր միայն այս համակարգչում է։
start-outbox-open = Գնալ ելքային

start-outdated = Հնացել է ձեր վերջին այցից հետո
start-outdated-units = { $n } միավոր, նկատվել է՝ { DATETIME($at, day: "numeric", month: "short") }
start-sprints = Իմ սպրինտները

start-sprint-progress =
    { $measure ->
        [words] { $done } բառ { $goal }-ից
       *[units] { $done } միավոր { $goal }-ից
    }

start-sprint-bar = { $name }՝ նպատակի { $done } տոկոսը
start-sprint-until = վերջին օրը՝ { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = սկսվում է՝ { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Որտեղ է աշխատանք պետք ձեր լեզուներով
start-next-size = { $n } միավոր, { $words } բառ
start-board = Ամբողջ տախտակը
start-left = Ձեր լեզուներով մնաց { $units } միավոր, { $words } բառ
start-landed = Վերջին յոթ օրում վիքի է հասել ձեր { $n } միավորը

start-done = Անելու ոչինչ չի մնացել
start-done-about = Ձեր գրադարանի բոլոր էջերը ձեր լեզուներով թարգմանված են և արդիական։ Ավելացրեք այլ էջեր կամ տախտակի վրա տեսեք, թե որ լեզուներին է օգնություն պետք։
start-done-add = Ավելացնել ռեսուրսներ
start-empty = Ձեր գրադարանը դատարկ է
start-empty-about = Ընտրեք թարգմանելու էջեր․ Tolmach-ը դրանք մեկ անգամ կկարդա, այնուհետև կարող եք աշխատել առանց ցանցի։
start-empty-catalogue = Ընտրել կատալոգից

guide-title = Ձեր առաջին միավորը
guide-offer-about = Մեկ կարճ նախադասություն՝ բացելուց մինչև վիքիում տեսնելը։ Տևում է մոտ երկու րոպե։
guide-begin = Սկսել
guide-getting = Բեռնվում են էջերը
guide-none = Սկսելու համար կարճ նախադասություն այլևս չկա։ Ընտրեք ցանկացած միավոր արհեստանոցում։
guide-label = Ուղեցույց
guide-leave = Դուրս գալ ուղեցույցից
guide-step = Քայլ { $n }՝ { $total }-ից
guide-write = Կարդացեք նախադասությունը «Բնագիր» վերնագրի տակ և գրեք այն ձեր լեզվով ներքևի դաշտում․ գրածն անմիջապես պահպանվում է։ Երբ գոհ լինեք, սեղմեք «Պատրաստ է, հաջորդը» կամ { $key }։ Դեռ ոչինչ չի ուղարկվում։
guide-push = Ձեր սևագիրը սպասում է ելքայինում։ Գնացեք այնտեղ և սեղմեք «Ուղարկել», որ այն հասնի վիքի։
guide-push-go = Գնալ ելքային
guide-landed = Ձեր թարգմանությունը վիքիում է։ Ահա ամբողջ գործը՝ բացել, գրել, նշել պատրաստ, ուղարկել։
guide-landed-go = Տեսնել՝ էլ ինչ կա
