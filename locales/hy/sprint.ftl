### Armenian (hy). Reviewed by a native speaker: not yet.

sprint-lead = Ռեսուրսներ, լեզուներ և ժամկետներ՝ նպատակով։ Հաշվվում է այն, ինչ ցույց է տալիս վիքին։
sprint-new = Նոր սպրինտ
sprint-create = Սկսել սպրինտը
sprint-loading = Բացվում են սպրինտները
sprint-list = Սպրինտներ
sprint-empty = Դեռ սպրինտ չկա
sprint-empty-about = Սպրինտը չափում է այս պահից սկսած․ ընտրեք ռեսուրսներ և լեզուներ, սահմանեք նպատակ և ժամկետներ և տեսեք, թե ինչ է արվում։
sprint-name = Անուն
sprint-kind = Ինչի՞ մասին է։
sprint-kind-translation = Թարգմանություն
sprint-kind-update = Թարմացում
sprint-resources = Ռեսուրսներ
sprint-no-resources = Նախ գրադարանում ավելացրեք ռեսուրսներ։
sprint-from = Սկիզբ
sprint-to = Ավարտ
sprint-goal = Նպատակ
sprint-measure = Ինչով է հաշվվում
sprint-measure-units = Միավորներ
sprint-measure-words = Բառեր
sprint-brief = Նկարագրություն
sprint-brief-help = Ինչի մասին է՝ մասնակիցների համար։ Markdown։
sprint-report = Հաշվետվություն
sprint-by-language = Ըստ լեզուների
sprint-by-person = Ըստ մասնակիցների
sprint-by-day = Ըստ օրերի
sprint-person-unknown = Անհայտ
sprint-to-outbox = Գնալ ելքային
sprint-not-observed = Սկսվելուց ի վեր վիքիից ոչինչ չի կարդացվել։ Թարմացրեք գրադարանը։
sprint-days-guessed = Գծանշված՝ օրը, երբ Tolmach-ը դա առաջին անգամ տեսավ․ վիքին չասաց, թե երբ է արվել։
report-wikitext = Վիքիտեքստ
report-markdown = Markdown
report-format = Ձևաչափ
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }
sprint-pages = { $n } ռեսուրս
sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words] արված բառ { $goal }-ից
       *[units] արված միավոր { $goal }-ից
    }

sprint-done-of =
    { $measure ->
        [words] արված է { $done } բառ { $goal }-ից
       *[units] արված է { $done } միավոր { $goal }-ից
    }

sprint-measured =
    { $measure ->
        [words] { $n } բառ
       *[units] { $n } միավոր
    }

sprint-waiting = սպասում է սևագրերում՝ { $n }
sprint-to-do = սկզբում անելիք էր՝ { $n }
sprint-observed = վիճակը՝ { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Սկսվելուց ի վեր էջերը փոխվել են․ ավելացել է { $added } միավոր, պակասել է { $removed } միավոր։ Դրանք չեն հաշվվում։
sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }՝ { $n } բառ
       *[units] { DATETIME($date, day: "numeric", month: "long") }՝ { $n } միավոր
    }

sprint-burn-down = Մնացորդի գծապատկեր
sprint-burn-left = Մնացել է
sprint-burn-planned = Հավասար քայլերով
sprint-burn-day = Օրվա վերջին
sprint-burn-table = Որպես աղյուսակ
sprint-burn-not-yet = Սպրինտի սկզբից ի վեր վիքիից ոչինչ չի կարդացվել։
sprint-left = Ինչ է մնացել
sprint-left-about = «Սրա վրա աշխատում եմ» նշումը 48 ժամ տեղեկացնում է մյուսներին։ Ոչինչ չի կողպում։
sprint-left-none = Սպրինտի անելիքից այլևս ոչինչ չի մնացել։
sprint-claim = Սրա վրա աշխատում եմ
sprint-release = Ազատել
sprint-claim-mine = Սրա վրա դուք եք աշխատում
sprint-claim-somebody = Սրա վրա ինչ-որ մեկն է աշխատում
sprint-work = Աշխատել
sprint-hand-over = Փոխանցել
sprint-hand-over-about = Ֆայլ մասնակիցների համար՝ էջեր, սևագրեր, ով ինչի վրա է աշխատում և ով ինչ է արել։ Երբ յուրաքանչյուրը հետ ուղարկի, աշխատանքը կգումարվի, և ոչինչ երկու անգամ չի հաշվվի։
sprint-hand-over-write = Գրել ֆայլը
sprint-join = Միանալ ֆայլով
sprint-close = Փակել սպրինտը
sprint-close-about = Թվերը կմնան այնպիսին, ինչպիսին հիմա են, ինչ էլ հետո պատահի էջերին։ Բուն աշխատանքը շարունակվում է։
sprint-tags = Ինչին է վերաբերում
sprint-tags-help = Շարժման ռազմավարության նախաձեռնություններ և առաջարկություններ, թեմաներ․ ամեն տողում մեկը։ Կերևան հաշվետվության մեջ։
report-html = Տպելու համար
report-csv = CSV
report-names = Անուններով
report-save = Պահպանել որպես ֆայլ
report-saved = Գրված է այստեղ՝ { $path }։
sprint-close-waiting = Սևագրերում դեռ սպասում է՝ { $n }։ Եթե դա էլ պիտի հաշվվի, նախ ուղարկեք և թարմացրեք։
sprint-closed = Փակվել է՝ { DATETIME($at, day: "numeric", month: "long", year: "numeric") }․ թվերն այդ պահի դրությամբ են։
sprint-claim-by = Աշխատում է { $name }
sprint-claim-until = Մինչև { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-left-more = Ցույց տալ ևս { $n }

sprint-left-of =
    { $measure ->
        [words] մնացել է { $left } բառ { $n }-ից
       *[units] մնացել է { $left } միավոր { $n }-ից
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }․ մնացել է { $left } բառ, հավասար քայլերով կմնար { $planned }։
       *[units] { DATETIME($date, day: "numeric", month: "long") }․ մնացել է { $left } միավոր, հավասար քայլերով կմնար { $planned }։
    }

sprint-joined =
    { $conflicts ->
        [0] Միացել եք՝ { $names }։ Հետը եկած սևագրեր՝ { $drafts }։
       *[other] Միացել եք՝ { $names }։ Հետը եկած սևագրեր՝ { $drafts }։ Ձերից տարբերվող և ելքայինում սպասող տեքստեր՝ { $conflicts }։
    }
