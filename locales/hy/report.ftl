### Armenian (hy). Reviewed by a native speaker: not yet.

report-title = «{ $name }» սպրինտի հաշվետվություն

report-summary-translation-units = Թարգմանվել է { $done } միավոր՝ նպատակի ({ $goal }) { $percent }%-ը։
report-summary-translation-words = Թարգմանվել է { $done } բառ՝ նպատակի ({ $goal }) { $percent }%-ը։
report-summary-update-units = Թարմացվել կամ նոր թարգմանվել է { $done } միավոր՝ նպատակի ({ $goal }) { $percent }%-ը։
report-summary-update-words = Թարմացվել կամ նոր թարգմանվել է { $done } բառ՝ նպատակի ({ $goal }) { $percent }%-ը։

report-column-measure = Չափանիշ
report-column-value = Արժեք
report-row-tags = Ինչին է վերաբերում
report-row-kind = Տեսակ
report-row-days = Օրեր
report-row-goal = Նպատակ
report-row-to-do = Անելիք սկզբում
report-row-done = Արված է
report-row-left = Մնացել է
report-row-waiting = Սպասում է ուղարկման
report-row-people = Մասնակիցներ
report-row-baseline = Ելակետի գրանցում
report-row-as-of = Տվյալների ժամանակը
report-row-closed = Փակվել է
report-kind-translation = Թարգմանության սպրինտ՝ նոր թարգմանություններ
report-kind-update = Թարմացման սպրինտ՝ հնացած թարգմանությունների թարմացում
report-from-to = { $from } – { $to }
report-units = { $n } միավոր
report-words = { $n } բառ
report-units-and-words = { $units } միավոր, { $words } բառ
report-percent = { $percent }%

report-brief = Ինչի մասին էր
report-languages = Լեզուներ
report-column-language = Լեզու
report-column-units-done = Արված միավորներ
report-column-words-done = Արված բառեր
report-column-ready-then = Արդիական սկզբում
report-column-ready-now = Արդիական հիմա
report-column-pages-then = Ամբողջական էջեր սկզբում
report-column-pages-now = Ամբողջական էջեր հիմա
report-pages = Էջեր
report-history = պատմություն
report-days = Օր առ օր
report-column-day = Օր
report-day-observed = նկատվել է՝ { $day }
report-people = Մարդիկ
report-column-person = Մասնակից
report-person-unknown = Անհայտ
report-scope = Էջերի փոփոխություններ
report-scope-changed = Սպրինտի ընթացքում փոխվել են նաև բուն էջերը․ ավելացել է { $added } միավոր և պակասել է { $removed } միավոր՝ հաշված ամեն լեզվի համար առանձին։ Դրանք վերևի թվերի մեջ չեն մտնում։

report-method = Ինչպես է սա չափվել
report-method-done = Միավորն արված է համարվում, երբ վիքին այն ցույց է տալիս թարգմանված կամ սրբագրված, իսկ ելակետը գրանցելիս այդպես չէր։ Ամեն միավոր ամեն լեզվով հաշվվում է մեկ անգամ։ Օրերը հաշվված են UTC-ով։
report-method-words = Բառերը բնագրերինն են ելակետի պահին՝ ըստ Unicode-ի բառերի կանոնների։
report-method-observed = Եթե վիքին չի ասում, թե ով և երբ է արել միավորը, օրն այն է, երբ այն առաջին անգամ արված է երևացել։
report-method-program = Վիքիից կարդացել և հաշվել է Tolmach { $version }։
