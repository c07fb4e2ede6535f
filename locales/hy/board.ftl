### Armenian (hy). Reviewed by a native speaker: not yet.

board-loading = Բացվում է տախտակը
board-loading-cell = Բացվում է վանդակը
board-caption = Ռեսուրսներ և լեզուներ։ Սլաքներով անցնում եք վանդակից վանդակ, Enter-ով՝ բուն աշխատանքին։
board-corner = Ռեսուրս
board-size = { $pages } × { $languages }
board-as-of = տվյալները՝ { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } կամ ավելի նոր
board-empty = Համեմատելու բան դեռ չկա
board-empty-about = Տախտակը ցույց է տալիս ձեր գրադարանի բոլոր ռեսուրսները տարածաշրջանի բոլոր լեզուներով։ Նախ ավելացրեք ռեսուրսներ։
board-to-library = Գնալ գրադարան
board-none-left = Այստեղ ոչինչ չկա
board-none-left-about = Զտիչին ոչ մի ռեսուրս կամ լեզու չի համապատասխանում։

board-collection = Հավաքածու
board-collection-all = Բոլոր ռեսուրսները
board-languages = Լեզուներ
board-languages-all = Տարածաշրջանի բոլորը
board-languages-mine = Իմ լեզուները
board-legend = Թարգմանված և արդիական, տոկոսով․ ↻ հնացած միավորներ
board-order = Դասավորել
board-order-need = Ըստ կարիքի
board-order-name = Ըստ անվան

family-west-slavic = Արևմտասլավոնական
family-east-slavic = Արևելասլավոնական
family-south-slavic = Հարավսլավոնական
family-baltic = Բալթյան
family-romance = Ռոմանական
family-germanic = Գերմանական
family-uralic = Ուրալյան
family-turkic = Թյուրքական
family-hellenic = Հունական
family-albanian = Ալբանական
family-armenian = Հայկական
family-kartvelian = Քարթվելական
family-caucasian = Հյուսիսկովկասյան
family-indo-iranian = Իրանական և ռոմական
family-other = Այլ

board-row-outdated = հնացած է { $n } լեզվով
board-row-outdated-since = հնացած՝ { $n } լեզվով, { DATETIME($since, month: "short", year: "numeric") }
board-row-empty = { $n } լեզվով ոչինչ չկա
board-row-complete = ավարտված է բոլոր լեզուներով
board-cell-source = { $page }, { $language }․ գրված է այս լեզվով
board-cell-unknown = { $page }, { $language }․ վիքիից դեռ չի կարդացվել
board-cell = { $page }, { $language }, թարգմանված է { $done } միավոր { $total }-ից
board-cell-outdated = { $page }, { $language }, թարգմանված է { $done } միավոր { $total }-ից, հնացած՝ { $outdated }
board-cell-outdated-since = { $page }, { $language }, թարգմանված է { $done } միավոր { $total }-ից, հնացած՝ { $outdated }, սկսած { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = թարգմանված է { $done } միավոր { $total }-ից
board-chosen-outdated = հնացած՝ { $n }
board-chosen-outdated-since = հնացած՝ { $n }, սկսած { DATETIME($since, day: "numeric", month: "long", year: "numeric") } կամ ավելի վաղուց
board-chosen-words = անելիք՝ { $n } բառ
board-chosen-words-reckoned = անելիք՝ մոտ { $n } բառ
board-need = Կարիքը՝ { $points } 100-ից
board-no-need = Այստեղ անելու բան չկա
board-open = Աշխատել
board-open-outdated = Թարմացնել հնացածը
board-pull = Ներբեռնել և աշխատել
board-pulling = Կարդացվում է վիքիից
board-source-about = Էջը գրված է այս լեզվով։
board-unknown-about = Թարմացրեք գրադարանը՝ իմանալու համար, թե որքանով է այս էջը թարգմանված։
need-points = +{ $points }

board-export = Արտահանել
board-export-title = Արտահանել տախտակը
board-export-about = Այն, ինչ տախտակը հիմա ցույց է տալիս, նույն հերթականությամբ։
board-export-format = Ձևաչափ
board-export-csv = Աղյուսակ (CSV)
board-export-csv-about = Մեկական տող ամեն ռեսուրսի և լեզվի համար՝ կարիքով և պատճառներով․ էլեկտրոնային աղյուսակների համար։
board-export-svg = Պատկեր (SVG)
board-export-svg-about = Ամբողջ տախտակը մեկ գծապատկերով՝ սահիկների, հաշվետվությունների և թղթի համար։
board-export-write = Արտահանել
board-exported = Ֆայլը գրված է՝ { $path }
