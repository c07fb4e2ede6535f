### Armenian (hy). Reviewed by a native speaker: not yet.

cli-column-page = Էջ
cli-column-language = Լեզու
cli-column-units = Միավորներ
cli-column-translated = Թարգմանված
cli-column-percent = %
cli-column-outdated = Հնացած
cli-column-proofread = Սրբագրված
cli-column-drafts = Սևագրեր
cli-column-as-of = Ամսաթիվ
cli-column-unit = Միավոր
cli-column-state = Վիճակ
cli-column-source = Բնագիր
cli-column-text = Թարգմանություն կամ սևագիր
cli-column-receipt = Ստացական
cli-column-result = Արդյունք
cli-column-revision = Տարբերակ
cli-column-reason = Պատճառ
cli-column-wiki = Վիքի
cli-column-address = Հասցե
cli-column-user = Մասնակից
cli-column-sprint = Սպրինտ
cli-column-kind = Տեսակ
cli-column-from = Սկիզբ
cli-column-to = Ավարտ
cli-column-goal = Նպատակ
cli-column-units-done = Արված միավորներ
cli-column-words = Բառեր
cli-column-day = Օր
cli-column-person = Մասնակից

cli-state-untranslated = չթարգմանված
cli-state-translated = թարգմանված
cli-state-outdated = հնացած
cli-state-proofread = սրբագրված
cli-standing-draft = սևագիր
cli-standing-typing = անավարտ սևագիր
cli-standing-conflict = սևագիր, ընդհարում
cli-standing-source-moved = սևագիր, բնագիրը փոխվել է
cli-standing-refused = սևագիր, որը չի կարող ուղարկվել

cli-wiki-added = { $wiki } վիքին ավելացված է։ Օգտագործեք --wiki { $wiki } պարամետրով։
cli-wiki-not-reached = Հիմա դրա հետ կապ չկա, ուստի չի ստուգվել՝ արդյոք պիտանի է։
cli-wiki-built-in = (ներկառուցված)
cli-wiki-removed = { $wiki } վիքին հանված է։
cli-logged-in = Մուտք է գործվել՝ վիքի { $wiki }, մասնակից { $user }։
cli-logged-out = Ելք է կատարվել՝ վիքի { $wiki }։
cli-who = Դուք { $user } եք { $wiki } վիքիում։
cli-blocked = Հաշիվն արգելափակված է։ Ով՝ { $by }, մինչև երբ՝ { $until }, պատճառը՝ { $reason }
cli-blocked-without-end = Հաշիվն արգելափակված է։ Ով՝ { $by }, մինչև երբ՝ անժամկետ, պատճառը՝ { $reason }
cli-cannot-push = Այս մուտքով թարգմանություններ պահպանել չի կարելի․ բոտի գաղտնաբառին տվեք «Գոյություն ունեցող էջերի խմբագրում» և «Էջերի ստեղծում, խմբագրում և տեղափոխում» թույլտվությունները։
cli-cannot-proofread = Այս մուտքով չի կարելի թարգմանությունը նշել որպես սրբագրված․ բոտի գաղտնաբառով և թոքենով՝ երբեք։
cli-edits-a-minute = Վիքին թույլ է տալիս րոպեում { $n } խմբագրում․ Tolmach-ն օգտագործում է դրա առավելագույնը կեսը։
cli-no-keychain = Այստեղ գաղտնաբառերի պահոց չկա, ուստի գաղտնաբառը չի պահվում։ Ամեն գրող հրամանին տվեք այն TOLMACH_PASSWORD-ով (թոքենը՝ TOLMACH_TOKEN-ով), այլապես կհարցվի։
cli-main-password = Դուք օգտագործեցիք հաշվի սեփական գաղտնաբառը, որն ամեն ինչ բացում է։ Բոտի գաղտնաբառը կամ մուտքի թոքենն ավելի ապահով է․ տե՛ս tolmach login --help։

cli-pulled-page = { $page }․ { $n_units } միավոր, լեզուներ՝ { $languages }
cli-pulled-nothing = Ոչինչ չի փոխվել։
cli-pulled-requests = Ուղարկվել է { $n } հարցում։
cli-problem-missing = { $page }․ վիքիում այդպիսի էջ չկա։ Ստուգեք ուղղագրությունը և անվանատարածքը։
cli-problem-not-translatable = { $page }․ էջը նշված չէ թարգմանության համար։ Դիմեք վիքիի թարգմանությունների ադմինիստրատորին։
cli-problem-source-language = { $page }․ էջը գրված է հենց այս լեզվով՝ { $language }, ուստի թարգմանելու բան չկա։
cli-problem-language-refused = { $page }․ վիքին այստեղ այս լեզվով թարգմանություններ չի ընդունում՝ { $language }։
cli-removed = { $page } էջն այլևս գրադարանում չէ։
cli-collection-saved = { $name } հավաքածուն հիմա ունի { $n } էջ։
cli-collection-none = Դեռ հավաքածու չկա։ Սկսեք այսպես՝ tolmach collection save NAME PAGE...
cli-collection-row = { $name }․ { $pages }
cli-collection-removed = { $name } հավաքածուն հանված է։ Դրա էջերը մնում են գրադարանում։
cli-page-unmarked = { $page } (այլևս թարգմանելի չէ)
cli-page-deleted = { $page } (ջնջված)
cli-page-removed = { $page } (այլևս գրադարանում չէ)
cli-status-empty = Գրադարանում դեռ էջ չկա։ Սկսեք այսպես՝ tolmach pull PAGE --lang CODE
cli-stopped = Ընդհատվեց։ Արվածը մնում է, մնացածին ձեռք չի տրվել։
cli-database-set-aside = Տվյալների բազան վնասված էր։ Այն պահված է այստեղ՝ { $path }, և ստեղծվել է նորը։
cli-database-migrated = Տվյալների բազան փոխադրվել է Tolmach-ի այս տարբերակին։ Հնի պատճենը՝ { $path }։

cli-units-as-of = { $n_units } միավոր, վիճակը՝ { $as_of }։
cli-units-none = Այս վիճակներում միավոր չկա։
cli-draft-saved = { $unit } միավորի սևագիրն այստեղ պահպանված է։
cli-draft-discarded = { $unit } միավորն այլևս սևագիր չունի։ «tolmach undo» հրամանը այն հետ կբերի։
cli-draft-now = { $unit } միավորի սևագիրը հիմա՝ { $text }
cli-draft-unchanged = { $unit } միավորն այլ տեքստ չունի, որին կարելի լինի անցնել։
cli-draft-confirmed = { $unit } միավորի թարգմանությունը սևագրում նշված է որպես դեռ վավեր։
cli-diff-untranslated = Վիքիում դեռ թարգմանություն չկա։ Բնագիրը՝
cli-diff-none = Թարգմանությունից հետո բնագիրը չի փոխվել։
cli-diff-unknown = Թարգմանությունը հնացած է, բայց հայտնի չէ, թե ինչ էր այն ժամանակ գրված բնագրում։ Բնագիրը հիմա՝
cli-diff-translation = Թարգմանությունը վիքիում՝
cli-class-markup = Բնագրում փոխվել է միայն նշագրումը՝
cli-class-variable = Բնագրում փոխվել են միայն փոփոխականները՝
cli-class-link-target = Բնագրում փոխվել են միայն հղումների թիրախները՝
cli-class-number = Բնագրում փոխվել են թվեր կամ ամսաթվեր՝
cli-class-punctuation = Բնագրում փոխվել է միայն կետադրությունը՝
cli-class-wording = Բնագրում փոխվել է ձևակերպումը՝
cli-class-unknown = Բնագիրը փոխվել է՝

cli-push-nothing = Ուղարկելու սևագիր չկա։
cli-outbox-empty = Ոչինչ չի սպասում, և ոչինչ չի ուղարկվել։

cli-push-plan =
    { $n_edits ->
        [0] Ոչինչ չէր ուղարկվի։
        [one] Կուղարկվեր { $n_edits } խմբագրում՝ մոտ { $seconds } վայրկյանում։ Դեռ ոչինչ չի ուղարկվել։
       *[other] Կուղարկվեր { $n_edits } խմբագրում՝ մոտ { $seconds } վայրկյանում։ Դեռ ոչինչ չի ուղարկվել։
    }

cli-column-plan = Ինչ կլիներ
cli-plan-pushed = կուղարկվեր
cli-plan-confirmed = կհաստատվեր որպես դեռ վավեր
cli-outcome-pushed = ուղարկված է
cli-outcome-confirmed = հաստատված է
cli-outcome-merged = վիքին միաձուլել է
cli-outcome-already-there = արդեն այնտեղ է
cli-outcome-source-moved = բնագիրը փոխվել է
cli-outcome-conflict = ընդհարում
cli-outcome-refused = մերժված է
cli-outcome-waiting = սպասում է
cli-reason-empty = սևագիրը դատարկ է
cli-reason-unit-removed = այս միավորն էջում այլևս չկա
cli-reason-page-gone = էջն այլևս չկա կամ այլևս թարգմանելի չէ
cli-reason-fuzzy-mark = տեքստի !!FUZZY!!-ն այն անմիջապես կդարձներ հնացած
cli-reason-not-done = դեռ գրվում է
cli-reason-blocked-by-check = ստուգումը կանգնեցնում է․ տե՛ս «tolmach check» կամ ուղարկեք --confirm-problems պարամետրով
cli-reason-file-undecided = ֆայլն այլ տեքստ է բերել․ տե՛ս «tolmach conflicts»
cli-reason-changed-on-wiki = մեկ ուրիշը փոխել է
cli-reason-source-moved = սևագիրը գրելուց հետո բնագիրը փոխվել է
cli-reason-merged-with = մեկ ուրիշի { $revision } տարբերակի հետ միասին
cli-reason-changed-since = դրանից հետո ինչ-որ մեկը փոխել է
cli-reason-outdated = վիքին հնացած է համարում
cli-reason-stopped = ուղարկումն ընդհատվել է սրան չհասած
cli-reason-not-sent = տեղ չի հասել․ կուղարկվի հաջորդ անգամ
cli-reason-not-read-again = ուղարկվել է․ թե ինչպես է տեղ հասել, կպարզվի հաջորդ ուղարկելիս
cli-reason-was-outdated-before = նախկին տեքստը հնացած էր․ վիքին այն հիմա արդիական է համարում
cli-reason-was-new = նախկինում թարգմանություն չկար․ այն ջնջել կարող են միայն վիքիի ադմինիստրատորները
cli-reason-no-text = «Դեռ վավեր է» նշումը տեքստ չի փոխել
cli-reason-not-pushed = սրանից վիքիում ոչինչ չկա
cli-reason-has-draft = այս միավորը սևագիր ունի
cli-reason-captcha = վիքին պահանջում է captcha. նախ մեկ միավոր պահպանեք դիտարկիչում
cli-reason-busy = վիքին հիմա շատ զբաղված է ({ $code })
cli-reason-offline = վիքիի հետ կապ չեղավ
cli-reason-in-doubt = ուղարկելն ընդհատվել է․ թե արդյոք տեղ է հասել, կպարզվի հաջորդ ուղարկելիս
cli-next-resolve = Ընդհարման դեպքում ընտրեք այսպես՝ tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Եթե բնագիրը փոխվել է, նայեք «tolmach diff» հրամանով և ընդունեք այսպես՝ tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Նույն պահին մեկ ուրիշն էլ է պահպանել, և վիքին երկու տեքստերը միաձուլել է։ Ներբեռնեք և տեսեք՝ արդյոք արդյունքը լավ է կարդացվում։
cli-next-push = Ուղարկվում է այսպես՝ tolmach push
cli-next-outdated = Այն, ինչ հասել է որպես հնացած, չի անցնում վիքիի սեփական ստուգումները։ Շտկեք «tolmach draft» հրամանով և նորից ուղարկեք։
cli-next-refused = Այս տեսքով սևագիրը չի կարող ուղարկվել՝ { $reason }։
cli-conflicts-none = Վերջին կարդացածի համաձայն՝ ոչ մի սևագիր վիքիի հետ չի ընդհարվում։
cli-conflict = { $unit }, լեզուն՝ { $language }, վիճակը՝ { $as_of }
cli-conflict-source = Բնագիրը՝
cli-conflict-mine = Իմը՝ հիմքի համեմատ․
cli-conflict-theirs = Մյուսինը՝ հիմքի համեմատ․
cli-conflict-theirs-by = Մյուսինը (հեղինակ՝ { $user })՝ հիմքի համեմատ․
cli-conflict-theirs-file = Մյուսինը՝ { $file } ֆայլից, { $place }, հիմքի համեմատ․
cli-conflict-theirs-gone = Մյուսինը՝ թարգմանությունն այլևս չկա։
cli-resolved-mine = { $unit } միավորի ձեր սևագիրը հիմա հիմնված է վիքիում եղածի վրա։
cli-resolved-theirs = { $unit } միավորում մնում է վիքիի տեքստը։ «tolmach undo» հրամանը ձեր սևագիրը հետ կբերի։
cli-resolved-text = { $unit } միավորի նոր տեքստը ձեր սևագիրն է։

cli-sprints-none = Այս վիքիում դեռ սպրինտ չկա։ Սկսեք այսպես՝ tolmach sprint create
cli-kind-translation = թարգմանության սպրինտ
cli-kind-update = թարմացման սպրինտ
cli-goal-units = { $n } միավոր
cli-goal-words = { $n } բառ
cli-sprint-name = { $name }․ { $kind }
cli-sprint-days = Օրերը՝ { $from } – { $to }
cli-sprint-goal = Նպատակը՝ { $goal }, իրականացված է { $percent }%
cli-sprint-to-do = Անելիք սկզբում՝ միավոր { $units }, բառ { $words }
cli-sprint-done = Արված է դրանից հետո՝ միավոր { $units }, բառ { $words }
cli-sprint-waiting = Ուղարկման սպասող սևագրեր՝ { $units }
cli-sprint-scope = Փոխվել է նոր նշմամբ, վերևում չի հաշվվում՝ ավելացել է { $added }, պակասել է { $removed }
cli-day-observed = նկատվել է՝ { $day }
cli-person-unknown = անհայտ
cli-as-of = Վիճակը՝ { $as_of }։
cli-report-in-english = Հաշվետվության տեքստեր այս լեզվով դեռ չկան՝ { $locale }․ հաշվետվությունն անգլերեն է։

cli-page-units = { $file }․ { $n_units } միավոր
cli-practice-serving = Փորձնական վիքին պատասխանում է { $url } հասցեում, մինչև սեղմեք Ctrl-C։
cli-practice-account = Մասնակից՝ { $user }, գաղտնաբառ՝ { $password }
cli-practice-use = Մեկ այլ տնային պանակից՝ tolmach wiki add local { $url } և tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Որոնվում են էջերը …
cli-doing-reading-changes = Կարդացվում են փոփոխությունները …
cli-doing-reading-sources = Կարդացվում են բնագրերը …
cli-doing-reading-units = Կարդացվում են միավորները, էջ { $done } / { $total }՝ { $page }
cli-doing-reading-old-sources = Կարդացվում են նախկին բնագրերը, { $done } / { $total }
cli-doing-reading-histories = Կարդացվում է, թե ով ինչ է արել, { $done } / { $total }
cli-doing-planning = Սևագրերը համեմատվում են վիքիի հետ …
cli-doing-settling = Պարզվում է անորոշ մնացածը …
cli-doing-sending = Ուղարկվում է { $done } / { $total }՝ { $unit }
cli-doing-re-reading = Վերընթերցվում է տեղ հասածը …
cli-doing-remembering = Լցվում է հիշողությունը, { $languages }՝ { $done }
cli-doing-reading-file = Կարդացվում է { $file }, { $done } / { $total } կԲ
cli-doing-forgetting = Հանվում է { $file }, { $done } / { $total } զույգ

cli-error = { $detail }։
cli-error-file = { $path } ֆայլը չի կարդացվում՝ { $detail }
cli-error-stdin = Ստանդարտ մուտքը չի կարդացվում՝ { $detail }
cli-error-output = Ելքը չի գրվում՝ { $detail }
cli-error-practice = Փորձնական վիքին չի գործարկվում՝ { $detail }։
cli-error-translations = { $path } ֆայլում թարգմանություններ չկան՝ { $detail }։ Պետք է JSON, օրինակ՝ {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }․ { $detail } ({ $code })։ { $mend }
cli-error-offline = Վիքիի հետ կապ չկա՝ { $detail }։ Ձեր սևագրերն այստեղ ապահով են։
cli-error-wiki-says = Վիքին ասում է ({ $code })՝ { $says }
cli-error-wiki = Վիքիի սխալ՝ { $detail }։
cli-error-store = Տեղական տվյալների բազա՝ { $detail }։
cli-error-no-wiki = { $wiki } անունով վիքի չկա։ «tolmach wiki list» ցույց է տալիս եղածները, «tolmach wiki add» ավելացնում է։
cli-error-wiki-exists = { $wiki } անունով վիքի արդեն կա։ Ընտրեք այլ անուն։
cli-error-wiki-built-in = { $wiki } վիքին ներկառուցված է և մնում է։
cli-error-no-translate = { $wiki } կայքը Translate ընդլայնում չունի, ուստի աշխատելու բան չկա։
cli-error-has-drafts = Կկորչի { $n_drafts } սևագիր՝ { $what }։
cli-error-not-logged-in = Ոչ ոք մուտք չի գործել { $wiki } վիքի, կամ գաղտնաբառը ձեռքի տակ չէ։
cli-error-needs-code = { $wiki } վիքին պահանջում է մեկանգամյա կոդ։ Մուտք գործեք տերմինալում կամ օգտագործեք բոտի գաղտնաբառ կամ թոքեն։
cli-error-who = Նշեք, թե ով եք, --user պարամետրով կամ տվեք թոքեն՝ --token-stdin կամ TOLMACH_TOKEN։
cli-error-no-password = Պետք է գաղտնաբառ կամ թոքեն․ տերմինալում այն հարցվում է, այլապես օգտագործեք --password-stdin, --token-stdin, TOLMACH_PASSWORD կամ TOLMACH_TOKEN։
cli-error-no-language = Նշեք լեզուները, որոնցով թարգմանում եք, օրինակ՝ --lang pl,uk։
cli-error-push-running = Մեկ այլ գործընթաց այս հաշվով արդեն ուղարկում է { $wiki } վիքի։ Միաժամանակ միայն մեկ ուղարկում՝ հանուն կարգի։
cli-error-lease-lost = { $wiki } վիքի ուղարկելն ստանձնել է մեկ այլ գործընթաց։ Չուղարկվածն սպասում է։
cli-error-not-a-page = «{ $given }» { $wiki } վիքիի էջ չէ։ Տվեք վերնագիր կամ այդ վիքիի հասցե։
cli-error-no-wiki-code = Վիքիներն այս լեզվով թարգմանություններ չեն ընդունում՝ { $language }։
cli-error-no-page = { $page } էջն այստեղ գրադարանում չէ։
cli-error-nothing-found = Այդպիսի թարգմանելի էջ չի գտնվել։ Ստուգեք ուղղագրությունը․ վերնագրերում և կատեգորիաներում մեծատառն ու փոքրատառը տարբեր են։
cli-error-no-receipt = { $receipt } ստացական չկա։ «tolmach outbox» ցույց է տալիս եղածները։
cli-error-no-unit = Վերջին կարդացածի համաձայն՝ էջում { $unit } միավոր չկա։ «tolmach units» ցույց է տալիս եղածները։
cli-error-not-pulled = { $unit } միավորն այս լեզվով չի կարդացվել՝ { $language }։
cli-error-language-not-pulled = { $page } էջն այս լեզվով չի կարդացվել՝ { $language }։ Կարդացեք այսպես՝ tolmach pull PAGE --lang { $language }
cli-error-no-draft = { $unit } միավորն այս լեզվով սևագիր չունի՝ { $language }։
cli-error-not-outdated = { $unit } միավորն այս լեզվով ({ $language }) հնացած չէ, ուստի հաստատելու բան չկա։
cli-error-sprint-exists = { $name } անունով սպրինտ արդեն կա։ Ընտրեք այլ անուն։
cli-error-no-sprint = { $name } անունով սպրինտ չկա։ «tolmach sprint list» ցույց է տալիս եղածները։
cli-error-sprint-days = Սպրինտը կավարտվեր սկսվելուց առաջ․ ավարտը՝ { $to }, սկիզբը՝ { $from }։
cli-error-empty-sprint = «{ $name }» սպրինտին պետք են անուն, էջեր և միավորներ ունեցող լեզուներ։
cli-error-not-for-sprint = { $page } էջը վիքիում չկա կամ նշված չէ թարգմանության համար։
cli-next-retry = Նորից փորձեք ավելի ուշ։
cli-next-log-in = Մուտք գործեք այսպես՝ tolmach login --user USER (տե՛ս tolmach login --help)
cli-next-show-difference = Տեսեք՝ ինչ վիճակում է՝ tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Սպասեք, մինչև մյուս հրամանն ավարտվի, կամ տվեք այլ --home։
cli-next-practice-port = Տվեք այլ --port կամ ոչ մեկը, և կընտրվի որևէ ազատը։
cli-next-practice-journal = Փորձնական վիքին նորից սկսելու համար այդ ֆայլը տեղափոխեք այլ տեղ կամ տվեք այլ --home։
cli-next-home = Տվեք պանակ, որտեղ կարելի է գրել՝ --home կամ TOLMACH_HOME։
cli-next-writable = Թույլատրեք գրել դրա պանակում և ֆայլում կամ տվեք այլ պանակ --home պարամետրով։
cli-next-free-space = Տեղ ազատեք սկավառակի վրա և նորից փորձեք։
cli-next-pull = Վիքիից կարդացեք այսպես՝ tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Նախ ուղարկեք կամ ջնջեք դրանք, կամ նշեք --drop-drafts։
cli-next-update = Վերցրեք ավելի նոր Tolmach. ոչինչ չի փոխվել։

cli-preview-written = Գրված է այստեղ՝ { $path }։ Բացեք դիտարկիչում․ ցանցից ոչինչ չի բեռնում։
cli-error-not-written = { $path } ֆայլը չի գրվում՝ { $detail }։ Ոչինչ չի փոխվել․ ընտրեք այլ տեղ --out պարամետրով։

cli-exported = Գրվել է { $n_units } միավոր՝ { $path }։
cli-export-needs-folder = Այս ձևաչափը մեկ ֆայլում մեկ էջ է պահում։ Նշեք պանակ --out պարամետրով։
cli-fill-into-itself = Լրացված ֆայլը կփոխարիներ այն ֆայլին, որից ստեղծվում է, և կկորչեր այն, ինչ միայն այնտեղ է։ Նշեք այլ ֆայլ --out պարամետրով։
cli-export-needs-format = Նշեք, թե ինչ գրել (--format) և որ լեզվով (--lang)։
cli-filled = Գրված՝ { $n_written }, անփոփոխ՝ { $n_unchanged }, թողնված՝ { $n_left }։ Ֆայլը՝ { $path }։
cli-fill-other-source = ֆայլում այլ բնագիր է․ նորից ստեղծեք այսօրվա բնագրից
cli-fill-twice = միավորը ֆայլում երկու անգամ կա․ ոչ մեկին ձեռք չի տրվել
cli-fill-split = մյուս ծրագիրը բաժանել է հատվածների․ թարգմանեք այնտեղ
cli-fill-codes = դրա նշագրումը ֆայլում չի տարբերվում․ թարգմանեք այնտեղ
cli-import-place = Տեղ
cli-import-unit = Միավոր
cli-import-outcome = Արդյունք
cli-import-note = Նշում
cli-import-taken = վերցված
cli-import-unchanged = անփոփոխ
cli-import-conflicting = ընդհարվող
cli-import-unknown = անհայտ
cli-import-broken = չկարդացված
cli-import-note-no-text = ֆայլում թարգմանություն չկա
cli-import-note-same-here = այստեղ էլ նույնն է
cli-import-note-as-handed-out = ֆայլում ոչ ոք չի փոխել
cli-import-note-waits = նույն տեքստն արդեն սպասում է
cli-import-note-not-done = նշված է, որ մշակման կարիք ունի․ սևագիրը պատրաստ չէ
cli-import-note-still-valid = նախկինում հնացած էր, հիմա վավեր է
cli-import-note-source-moved = դրանից հետո բնագիրը փոխվել է․ տե՛ս «tolmach diff»
cli-import-note-differs-from-draft = տարբերվում է ձեր սևագրից
cli-import-note-changed-on-wiki = վիքիում ավելի նոր թարգմանություն կա
cli-import-note-base-not-known = վիքիում այլ տեքստ է, իսկ ֆայլում գրված չէ, թե որից է ստեղծվել
cli-import-note-no-page = էջը գրադարանում չէ
cli-import-note-not-pulled = էջն այս լեզվով չի կարդացվել
cli-import-note-no-unit = էջն այդպիսի միավոր չունի
cli-import-note-no-such-source = ո՛չ բանալի կա, ո՛չ էլ այս բնագրով միավոր
cli-import-note-several-such-sources = բանալի չկա, իսկ այս բնագրով մի քանի միավոր կա
cli-import-note-twice = ֆայլում սրա համար երկու տեքստ կա․ ոչ մեկը չի վերցվել
cli-import-by-source = { $n_units } միավոր բանալի չուներ և գտնվել է իր բնագրով։
cli-import-more = Եվս { $n_more } տող․ --json պարամետրը ցույց է տալիս բոլորը։
cli-import-counts = Ձևաչափը՝ { $format }։ Վերցված՝ { $n_taken }, անփոփոխ՝ { $n_unchanged }, ընդհարվող՝ { $n_conflicting }, անհայտ՝ { $n_unknown }, չկարդացված՝ { $n_broken }։
cli-import-dry-run = Ոչինչ չի պահվել։ Առանց --dry-run պարամետրի կլինի սա։
cli-error-file-format = Ֆայլի ձևաչափը Tolmach-ը չի կարդում․ կարդում է PO, CSV, XLIFF, TMX կամ Tolmach-ի փաթեթ։
cli-error-interchange = Ֆայլը չի կարելի օգտագործել՝ { $detail }։ Ոչինչ չի փոխվել։
cli-error-no-file-language = Ֆայլում գրված չէ, թե որ լեզվով է։ Նշեք --lang պարամետրով։
cli-error-no-work-in-memory = Ֆայլը թարգմանության հիշողություն է, և դրա գրառումները ոչ մի էջի չեն պատկանում։ Վերցրեք այսպես՝ tolmach memory import FILE

cli-search-nothing = Այս համակարգչում «{ $words }» ոչ մի տեղ չկա։ Երբեք չներբեռնված էջերում որոնում չի կատարվում։
cli-search-more = Կա { $limit }-ից ավելի․ նեղացրեք որոնումը --lang, --page կամ --state պարամետրով կամ մեծացրեք --limit։
cli-concordance-nothing = Ոչ մի տեքստում «{ $phrase }» թարգմանության հետ միասին չկա։

cli-column-score = Գնահատական
cli-column-target = Թարգմանություն
cli-column-origin = Որտեղից
cli-column-pairs = Զույգեր
cli-column-uses = Կիրառում
cli-column-sentences = Նախադասություններ
cli-memory-unit = միավոր
cli-memory-sentence = նախադասություն
cli-memory-draft = սևագիր
cli-memory-empty = Հիշողությունը դատարկ է։ Այն լցվում է նրանով, ինչ ներբեռնում, գրում և ներմուծում եք։
cli-memory-no-match = Նման բան նախկինում չի թարգմանվել։
cli-memory-which-format = { $file } ֆայլը չի կարդացվել․ հիշողությունը կարդում է TMX, PO և CSV, որի առաջին տողը տալիս է սյունակների անունները, օրինակ՝ en,pl կամ source,target։ Անունը պետք է ավարտվի .tmx, .po կամ .csv-ով։
cli-memory-which-language = { $file } ֆայլը չի կարդացվել․ դրանում լեզուները նշված չեն։ Նշեք դրանք --from և --to պարամետրերով։
cli-memory-refused = { $file } ֆայլը չի կարելի օգտագործել՝ { $detail }։ Ուղղեք և նորից կարդացեք․ այն, ինչ մինչ այդ հիշողության մեջ է, երկու անգամ չի հաշվվում։
cli-memory-export-name = { $file }․ ֆայլի անունը պետք է ավարտվի .tmx կամ .csv-ով։
cli-memory-imported = Կարդացված՝ { $n_read }, ավելացված՝ { $n_added }, միավորված՝ { $n_merged }, բաց թողնված՝ { $n_skipped }։
cli-memory-skipped = { $file }, տող { $line }․ բաց է թողնված, { $reason }։
cli-memory-exported = Գրվել է { $n } զույգ՝ { $path }։
cli-memory-forgotten = { $file } ֆայլը հանված է՝ { $n } զույգ։ Միայն դրանից եկած և ջնջված՝ { $gone }։
cli-error-no-origin = Հիշողության մեջ { $file } ֆայլից եկած բան չկա։ Անունները տեսեք այսպես՝ tolmach memory stats --json

cli-column-engine = համակարգ
cli-machine-none = Apertium-ը տեղադրված չէ, ուստի այստեղ մեքենա չի թարգմանում։ Debian-ում և Ubuntu-ում՝ sudo apt install apertium և մեկական փաթեթ ամեն լեզվազույգի համար, օրինակ՝ apertium-bel-rus։
cli-machine-no-pairs = Apertium-ը տեղադրված է, բայց լեզվազույգեր չկան։ Debian-ում և Ubuntu-ում ամեն մեկի համար փաթեթ կա, օրինակ՝ apertium-bel-rus։
cli-machine-no-engine = Apertium-ն այս ուղղությամբ չի թարգմանում՝ { $from } → { $to }։ Եղածը տեսեք այսպես՝ tolmach machine pairs
cli-machine-no-answer = Apertium-ը չի պատասխանում։
cli-machine-unusable = Այս տեքստի համար Apertium-ը պիտանի բան չտվեց։
cli-machine-made = Մեքենայի թարգմանած է ({ $engine })․ կարդացեք օգտագործելուց առաջ։

cli-column-level = Մակարդակ
cli-column-check = Ստուգում
cli-column-found = Գտնված
cli-column-problem = Խնդիր
cli-level-block = արգելք
cli-level-warn = զգուշացում
cli-level-hint = առաջարկ
cli-check-nothing-pulled = Այս լեզվով էջ չի ներբեռնվել՝ { $language }, ուստի ստուգելու բան չկա։ Վիքիից կարդացեք այսպես՝ tolmach pull PAGE --lang { $language }
cli-check-nothing = Դիտողություն չկա։
cli-check-ignored = Անտեսված է { $n } խնդիր։
cli-check-none-ignored = Այնտեղ անտեսված բան չկա։
cli-column-when = Երբ
cli-column-why = Ինչու

cli-check-heeded =
    { $n ->
        [0] Այնտեղ անտեսված բան չկար։
        [one] { $n } խնդիր նորից հաշվվում է։
       *[other] { $n } խնդիր նորից հաշվվում է։
    }

cli-next-check = «Արգելք» մակարդակի խնդիրը կանգնեցնում է ուղարկումը։ Ուղղեք, անտեսեք --ignore CHECK --why TEXT KEY պարամետրերով կամ ուղարկեք --confirm-problems պարամետրով։
cli-error-no-problem = { $check } ստուգումը { $unit } միավորում ոչինչ չի գտնում։

cli-column-collection = Հավաքածու
cli-column-pattern = Շաբլոն
cli-column-instead = Փոխարենը
cli-column-sentence = Ասում է
cli-rules-saved = { $collection } հավաքածուն հիմա ունի { $n } կանոն։ Ինչ է գտնվում, տեսեք այսպես՝ tolmach check --lang CODE
cli-rules-none = Դեռ կանոն չկա։ Ստեղծեք այսպես՝ tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } այլևս { $collection } հավաքածուի կանոն չէ։
cli-rules-unknown = { $collection } հավաքածուն { $pattern } կանոն չունի։ Դրա կանոնները տեսեք այսպես՝ tolmach rules list
cli-error-no-collection = { $name } անունով հավաքածու չկա։ Եղածները տեսեք այսպես՝ tolmach collection list

cli-column-term = Տերմին
cli-column-translations = Թարգմանություններ
cli-column-domain = Ոլորտ
cli-column-reviewed = Վերանայված
cli-column-languages = Լեզուներ
cli-column-file = Ֆայլ
cli-glossary-kept = (մնում է անփոփոխ)
cli-glossary-forbidden = ոչ «{ $text }»
cli-glossary-reviewed = այո
cli-glossary-not-reviewed = ոչ
cli-glossary-none = Այդպիսի տերմին չկա։ Ավելացրեք այսպես՝ tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Նշեք, թե ինչ անել տերմինի հետ՝ --to L --target TEXT թարգմանության համար, --keep, եթե այն մնում է անփոփոխ, կամ --note, --domain, --reviewed։
cli-glossary-saved = { $term } տերմինը տերմինարանում է։
cli-glossary-removed = { $term }․ հանված է տերմինարանից։

cli-glossary-term =
    { $kind ->
        [kept] { $term } – բոլոր լեզուներով մնում է անփոփոխ
        [of-field] { $term } – ոլորտ՝ { $domain }
       *[plain] { $term }
    }

cli-glossary-imported =
    { $kind ->
        [forecast] { $file }․ կարդացվել է { $read } տերմին․ կավելացվեր՝ { $added }, կփոխվեր՝ { $changed }, կմնար անփոփոխ՝ { $unchanged }։ Ոչինչ չի պահվել։
       *[done] { $file }․ կարդացվել է { $read } տերմին․ ավելացված՝ { $added }, փոխված՝ { $changed }, անփոփոխ՝ { $unchanged }։
    }

cli-glossary-skipped = { $file }, { $place }․ չի վերցվել, { $what }։
cli-glossary-exported = { $n } տերմին գրված է այստեղ՝ { $file }։
cli-glossary-not-read = { $file } ֆայլը տերմինարան չէ, որը Tolmach-ը կարդում է՝ TBX, OmegaT-ի աղյուսակ կամ CSV, որի առաջին տողը տալիս է սյունակների անունները, օրինակ՝ source,target։
cli-glossary-which-language = { $file } ֆայլում լեզուն նշված չէ։ Նշեք --to պարամետրով։
cli-glossary-which-format = { $file } անունից ձևաչափը չի երևում։ Նշեք այսպես՝ --format csv, omegat կամ tbx։
cli-words-added = Այսուհետ ճիշտ է համարվում { $n } բառ, լեզուն՝ { $language }։
cli-words-removed = Մոռացվել է ձեր ավելացրած { $n } բառը, լեզուն՝ { $language }։
cli-words-unknown = { $word } բառը ձեր ավելացրածների մեջ չէ, լեզուն՝ { $language }։ Ցանկը տեսեք այսպես՝ tolmach words list --lang { $language }
cli-words-none = Այս լեզվով դեռ բառեր չեք ավելացրել՝ { $language }։ Ավելացրեք այսպես՝ tolmach words add WORD --lang { $language }
cli-dictionaries-none = Բառարան չի գտնվել։ Տեղադրեք որևէ մեկը, օրինակ՝ hunspell-pl փաթեթը, կամ .aff և .dic ֆայլերը դրեք այս պանակում՝ { $folder }
cli-dictionaries-damaged = չի կարելի օգտագործել՝ { $problem }
cli-error-no-term = Տերմինարանում «{ $term }» այս լեզվով չկա՝ { $language }։ Եղածը տեսեք այսպես՝ tolmach glossary show
cli-error-not-a-term = «{ $text }» տառեր չունի, ուստի տերմին լինել չի կարող։
cli-error-not-a-word = «{ $text }» մեկ բառ չէ։

cli-column-need = Կարիք
cli-column-since = Սկսած
cli-column-reasons = Ինչու
cli-board-nothing = Անելու բան չկա․ այն, ինչ հայտնի է, թարգմանված է և արդիական։
cli-board-more = և ևս { $n }․ --limit 0 ցույց է տալիս բոլորը
cli-board-drawn = Տախտակը նկարված է այստեղ՝ { $path }։

cli-column-waiting = Սպասում է
cli-column-comments = Մեկնաբանություններ
cli-column-review = Վերանայում
cli-reviews-none = Վերանայման ոչինչ չի սպասում։
cli-standing-waits = սպասում է վերանայման
cli-standing-mine = ձերը
cli-standing-accepted = ընդունված
cli-standing-proofread = սրբագրված է վիքիում
cli-standing-outdated = հնացած
cli-standing-untranslated = չթարգմանված
cli-review-unit = { $unit }․ { $standing }
cli-review-source = Բնագիր՝          { $text }
cli-review-before = Առաջ՝            { $text }
cli-review-text = Հիմա՝            { $text }
cli-review-changes = Փոփոխություններ՝ { $text }
cli-review-revision = Տարբերակ { $revision }
cli-review-no-text = Դեռ թարգմանություն չկա։
cli-review-somebody = ինչ-որ մեկը
cli-review-accepted = { $number }․ ընդունված է։ Ով՝ { $by }, { $at }
cli-review-comment = { $number }․ { $by }, { $at }՝ { $comment }
cli-review-of-older-text = (նախկին տեքստի մասին)
cli-told-none = Վիքիին հայտնելու բան չկա․ նախ այստեղ որևէ բան ընդունեք։
cli-told-proofread = սրբագրված է վիքիում
cli-told-overtaken = վիքին ընդունել է, բայց այնտեղ դրանից հետո այլ տեքստ է
cli-told-changed = փոխվել է այն բանից հետո, երբ նայեցիք․ ոչինչ չի ուղարկվել
cli-told-outdated = դրանից հետո հնացել է․ ոչինչ չի ուղարկվել
cli-told-gone = էջում այլևս չկա․ ոչինչ չի ուղարկվել
cli-told-refused = մերժված է՝ { $says }
cli-error-review-untranslated = { $unit } միավորը թարգմանված չէ, ուստի վերանայելու բան չկա։
cli-error-review-outdated = { $unit } միավորը հնացած է․ նախ թարմացրեք։ Վիքիները հնացած թարգմանություններ չեն ընդունում։
cli-error-review-own = { $unit } միավորը ձեր սեփական աշխատանքն է․ ուրիշը պիտի ընդունի։
cli-error-changed-since = { $unit } միավորը փոխվել է այն բանից հետո, երբ այն նայել են։
cli-error-empty-comment = Մեկնաբանությունը դատարկ է։
cli-error-no-remark = Այդ միավորն այդպիսի դիտողություն չունի, կամ այն արդեն ավարտված է։ «tolmach review PAGE UNIT --lang L» ցույց է տալիս եղածները։
cli-error-may-not-proofread = Այս մուտքով { $wiki } վիքիում թարգմանություններ հաստատել չի կարելի․ բոտի գաղտնաբառով և թոքենով՝ երբեք։ Ձեր ընդունածը մնում է այստեղ և փոխանցվում է փաթեթներով։

cli-column-left = Մնացած միավորներ
cli-column-claimed = Ով է աշխատում
cli-sprint-closed = Փակվել է՝ { $at }։ Թվերն այդ պահի դրությամբ են։
cli-sprint-joined = Միացել եք «{ $name }» սպրինտին․ դրա մասնակիցների արածն այստեղ էլ է հաշվվում։
cli-error-sprint-closed = «{ $name }» սպրինտը փակված է։
cli-error-not-in-sprint = «{ $name }» սպրինտը սա չի ներառում՝ { $page }, լեզուն՝ { $language }։
cli-error-no-sprint-in-file = { $file } ֆայլում սպրինտ չկա։ Սպրինտի փաթեթ է ստեղծում՝ tolmach sprint export NAME --out FILE

cli-column-bytes = Բայթ
cli-backups-none = Դեռ պատճեն չկա։ Ստեղծեք այսպես՝ tolmach backup now
cli-backup-asked = ըստ պահանջի
cli-backup-migration = թարմացումից առաջ
cli-backup-restore = վերականգնումից առաջ
cli-backup-damaged = վնասված, մի կողմ դրված
cli-backed-up = Պատճենը պահված է այստեղ՝ { $path }։
cli-restored = Վերականգնված է։ Նախկինում եղածը պահված է այստեղ՝ { $path }։
cli-error-no-backup = { $file } պատճեն, որը կարելի լինի վերականգնել, չկա։ «tolmach backup list» ցույց է տալիս եղածները։
