### Armenian (hy). Reviewed by a native speaker: not yet.

review-lead = Ճի՞շտ է, պատրա՞ստ է։ Այն, ինչ ընդունում կամ ասում եք, մնում է այստեղ և փոխանցվում է փաթեթներով։
review-loading = Որոնվում է վերանայման սպասողը
review-pages = Էջեր
review-units-list = Էջի միավորները
review-empty = Վերանայման ոչինչ չի սպասում
review-empty-about = Ուրիշների նոր թարգմանությունները գալիս են թարմացնելիս, ուրիշների սևագրերը՝ փաթեթով։
review-empty-library = Գնալ գրադարան
review-none-shown = Այս էջում այդպիսի միավոր չկա։
review-filter = Ցույց տալ
review-filter-all = Ամբողջ էջը
review-filter-waits = Սպասող
review-filter-remarks = Դիտողություններով
review-before = Առաջ
review-text = Հիմա
review-no-before = Ավելի վաղ տեքստ այստեղ հայտնի չէ։
review-accept = Ընդունել
review-accept-next = Ընդունել և անցնել հաջորդ սպասողին
review-comment = Մեկնաբանել
review-correct = Շտկել
review-open = Բացել արհեստանոցում
review-comment-label = Մեկնաբանություն
review-comment-save = Պահպանել մեկնաբանությունը
review-correct-label = Շտկված տեքստ
review-correct-save = Պահպանել որպես սևագիր
review-take-back = Հետ վերցնել
review-settled = Կարգավորված է
review-by-me = Ձերը
review-by-nobody = Անհայտ հեղինակի
review-draft = Սևագիր
review-older = Նախկին տեքստի մասին
review-told = Վիքին գիտի
review-somebody = Ինչ-որ մեկը
review-more-before = Ցույց տալ նախորդ միավորները
review-more-after = Ցույց տալ հաջորդ միավորները
review-standing-waits = Սպասում է վերանայման
review-standing-mine = Ձերն է․ ուրիշը պիտի վերանայի
review-standing-accepted = Ընդունված
review-standing-proofread = Սրբագրված է վիքիում
review-standing-outdated = Հնացած է․ նախ պետք է թարմացնել
review-standing-untranslated = Չթարգմանված
review-tell-done = Այն ամենը, ինչ ընդունել եք, վիքիում է։
review-told-proofread = Սրբագրված է վիքիում
review-told-overtaken = Ընդունված է վիքիում, բայց այնտեղ դրանից հետո այլ տեքստ է
review-told-changed = Փոխվել է այն բանից հետո, երբ նայեցիք։ Ոչինչ չի ուղարկվել․ նորից նայեք։
review-told-outdated = Դրանից հետո հնացել է։ Ոչինչ չի ուղարկվել։
review-told-gone = Էջում այլևս չկա։ Ոչինչ չի ուղարկվել։
review-tell = Հայտնել վիքիին ընդունվածը՝ { $n }
review-told-refused = Մերժված է՝ { $says }

review-n-waiting =
    { $n ->
        [0] Ոչինչ չի սպասում
        [one] Սպասում է { $n } միավոր
       *[other] Սպասում է { $n } միավոր
    }

review-n-comments = { $n } մեկնաբանություն
review-by = Հեղինակ՝ { $name }
review-accepted-by = Ընդունված է։ Ով՝ { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
