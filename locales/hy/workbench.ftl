### Armenian (hy). Reviewed by a native speaker: not yet.

workbench-empty = Ռեսուրս ընտրված չէ
workbench-empty-about = Գրադարանում ընտրեք ռեսուրս և լեզու․ միավորները կերևան այստեղ։
workbench-to-library = Գնալ գրադարան
workbench-loading = Բացվում է ռեսուրսը
workbench-unit = Միավոր
workbench-source = Բնագիր
workbench-target = Թարգմանություն
workbench-position = Միավոր { $n }՝ { $total }-ից
workbench-words = { $n } բառ
workbench-saving = Պահպանվում է…
workbench-saved = Պահպանված է · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Չպահպանվեց։ Ձեր տեքստը մնում է այստեղ․ Tolmach-ը նորից կփորձի։
workbench-replaced = Այդ ընթացքում այս սևագիրը փոխվել է մեկ այլ պատուհանում կամ ծրագրում։ Այժմ գործում է ձեր տեքստը․ ահա մյուսը՝
workbench-done = Պատրաստ է, հաջորդը
workbench-still-valid = Դեռ վավեր է

units-list = Միավորներ
units-filter = Որ միավորները ցույց տալ
units-none = Այս վիճակում միավոր չկա։
units-title = Էջի վերնագիր
units-title-short = Վերնագիր
units-filter-all = Բոլոր միավորները ({ $n })
units-unit = Միավոր { $id }
units-filter-unfinished = Անավարտ ({ $n })
units-filter-untranslated = Չթարգմանված ({ $n })
units-filter-outdated = Հնացած ({ $n })
units-filter-translated = Թարգմանված ({ $n })
units-filter-proofread = Սրբագրված ({ $n })
units-filter-drafts = Իմ սևագրերը ({ $n })
units-filter-conflicts = Ընդհարումներ ({ $n })

panes-label = Օգնություն այս միավորի համար
pane-problems = Խնդիրներ
pane-matches = Համընկնումներ
pane-terms = Տերմիններ
pane-sisters = Այլ լեզուներ
pane-history = Իմ սևագրի պատմությունը
pane-preview = Նախադիտում
pane-up = Վերև
pane-down = Ներքև
pane-hide = Թաքցնել
pane-menu = Դասավորել՝ { $pane }
pane-show = Ցույց տալ՝ { $pane }

problems-loading = Ստուգվում է
problems-none = Խնդիր չկա։
problems-nothing-yet = Ձեր գրածն այստեղ ստուգվում է։
problems-fix = Ուղղել
problems-fix-with = Ուղղել՝ { $text }
problems-ignore = Անտեսել…
problems-ignore-it = Անտեսել
problems-why = Ինչո՞ւ է սա ճիշտ այսպես։
problems-heed = Նորից ստուգել

problems-ignored = Անտեսված՝ { $n }

problems-ignored-by = Ով՝ { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Ով՝ դուք, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Կանգնեցնում է ուղարկումը
level-warn = Հավանաբար սխալ
level-hint = Առաջարկ

matches-loading = Որոնվում է հիշողության մեջ
matches-none = Հիշողության մեջ նման բան չկա։
matches-sentences = Նախադասություններ
match-score = { $n }%
match-masked = առանց նշագրման՝ { $n }%
match-stems = հիմքերով՝ { $n }%
match-use = Վերցնել այս տեքստը ({ $stroke })
match-insert = Տեղադրել նշորդի մոտ ({ $stroke })
match-state-outdated = Հնացած
match-state-draft = Ձեր սևագիրը
match-state-translated = Թարգմանված
match-state-proofread = Սրբագրված
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
match-uses = օգտագործված է { $n } անգամ

machine-title = Apertium-ի մեքենայական թարգմանություն
machine-label = Մեքենա
machine-ask = Թարգմանել մեքենայորեն
machine-loading = Մեքենան թարգմանում է
machine-nothing = Այս միավորի համար մեքենան պիտանի բան չտվեց։
machine-from-outdated = այնտեղ հնացած է
machine-insert = Տեղադրել նշորդի մոտ
machine-from = լեզվից՝ { $language } · { $engine }
machine-share = Բառերի { $n }%-ն այնպես է, ինչպես մեքենան է թարգմանել։

terms-loading = Որոնվում է տերմինարանում
terms-none = Այստեղ տերմինարանի տերմին չկա։
term-keep = Մնում է անփոփոխ
term-not-reviewed = չվերանայված
term-preferred = նախընտրելի
term-admitted = թույլատրելի
term-forbidden = չօգտագործել

sisters-loading = Կարդացվում են մյուս լեզուները
sisters-none = Ձեր կարդացած լեզուներով ներբեռնվածի մեջ այս միավորը դեռ չկա։
sisters-no-languages = Ընտրեք լեզուներ, որոնցով կարդում եք, և թարմացրեք գրադարանը․ այս միավորի թարգմանությունները դրանցով կերևան այստեղ։
sisters-choose = Ընտրել լեզուներ
sister-outdated = Հնացած է, սկսած՝ { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Այս միավորը
preview-page = Ամբողջ էջը
preview-loading = Պատրաստվում է նախադիտումը
preview-empty = Ցույց տալու բան դեռ չկա։

propagation-about = Եվս { $n } միավոր ունի նույն բնագիրը։ Օգտագործե՞լ այս թարգմանությունը նաև այնտեղ։

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Օգտագործել
        [one] Օգտագործել { $n } միավորում
       *[other] Օգտագործել { $n } միավորում
    }

propagation-leave = Չօգտագործել

history-loading = Կարդացվում են այս սևագրի տեքստերը
history-empty = Այստեղ գրածը պահվում է քայլ առ քայլ։
history-now = Ինչպես հիմա է
history-nothing = (դատարկ)
history-take = Վերցնել այս տեքստը
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Թարգմանությունից հետո բնագիրը փոխվել է
change-unknown-source = Վիքին սա հնացած է համարում․ թե որ բնագրից է թարգմանվել, հայտնի չէ։
change-class-markup = Միայն նշագրում
change-class-variable = Միայն փոփոխական
change-class-link-target = Միայն հղման թիրախ
change-class-number = Միայն թիվ
change-class-punctuation = Միայն կետադրություն
change-class-wording = Ձևակերպում
change-class-unknown = Անհայտ տեսակ

notice-conflict = Երբ դուք արդեն սկսել էիք, ինչ-որ մեկը փոխել է այս թարգմանությունը վիքիում։ Ոչինչ չի կորել․ նախկին, ձեր և մյուսի տեքստերը երեքն էլ պահված են։
notice-conflict-resolve = Համեմատել և լուծել
notice-moved = Բնագիրը փոխվել է այս սևագիրն սկսելուց հետո։ Տեսեք՝ արդյոք ձեր տեքստը դեռ համապատասխանում է․ այն կուղարկվի, երբ ընդունեք նոր բնագիրը։
notice-moved-title = Ինչ է փոխվել
notice-moved-accept = Ընդունել նոր բնագիրը
notice-removed = Այս միավորն էջում այլևս չկա։ Ձեր սևագիրը պահված է, բայց չի կարող ուղարկվել։

tools-label = Գործիքներ
tool-copy-source = Պատճենել բնագիրը
tool-insert = Տեղադրել { $markup }
tool-insert-none = Պակասող նշագրում չկա
tool-insert-missing = Պակասում է թարգմանության մեջ
tool-choose = Ընտրել տեղադրելու նշագրումը
tool-plain = Պարզ տեքստ
tool-undo = Հետարկել
tool-discard = Ջնջել սևագիրը
tool-conflict = Փորձել ընդհարում
tool-conflict-about = Փորձնական վիքիում «մեկ ուրիշը» կփոխի այս միավորը, որպեսզի ուղարկելիս ձեր սևագիրն ընդհարվի։
tool-conflict-done = Փորձնական վիքիում ինչ-որ մեկը փոխել է այս միավորը։ Ընդհարումը տեսնելու համար ուղարկեք կամ ելքայինում համեմատեք վիքիի հետ։
tool-conflict-text = { $target } (մեկ ուրիշի փոփոխած)
