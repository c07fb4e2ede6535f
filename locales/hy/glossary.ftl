### Armenian (hy). Reviewed by a native speaker: not yet.

glossary-about = Համաձայնեցված բառեր՝ ճանաչվող ցանկացած ձևով
glossary-search = Որոնել տերմիններ, թարգմանություններ և նշումներ
glossary-into = Թարգմանության լեզու
glossary-any-language = Ցանկացած լեզու
glossary-any-domain = Ցանկացած ոլորտ
glossary-review = Վերանայված կամ ոչ
glossary-any-review = Վերանայված կամ ոչ
glossary-reviewed = Վերանայված
glossary-unreviewed = Չվերանայված
glossary-loading = Կարդացվում է տերմինարանը
glossary-loading-term = Բացվում է տերմինը
glossary-none = Այդպիսի տերմին չկա
glossary-none-about = Փորձեք ավելի քիչ տառեր, այլ ոլորտ կամ ցանկացած լեզու։
glossary-empty = Այս լեզվով դեռ տերմիններ չկան
glossary-empty-about = Ավելացրեք բառեր, որոնց շուրջ ձեր համայնքը համաձայնության է եկել․ դրանք կերևան իրենց պարունակող ամեն միավորի կողքին։
glossary-count = { $n }՝ { $all }-ից
glossary-languages = { $n } լեզվով
glossary-removed = «{ $term }» տերմինը հանված է։
glossary-bring-back = Վերադարձնել

term-add = Ավելացնել տերմին
term-edit = Փոխել տերմինը
term-edit-it = Փոխել
term-remove = Հանել
term-source = Տերմին
term-language = Տերմինի լեզուն
term-keep-it = Բոլոր լեզուներով մնում է անփոփոխ
term-targets = Թարգմանություններ
term-into = Թարգմանությունների լեզուն
term-more = Եվս մեկը
term-domain = Ոլորտ
term-note = Ինչ է նշանակում և ինչպես օգտագործել
term-note-about = Markdown՝ **թավ**, *շեղ*, ցանկեր և հղումներ։
term-reviewed-by-me = Սրանք վերանայել է լեզուն իմացող մեկը
term-reviewed = վերանայված
term-no-targets = Դեռ ոչ ոք չի թարգմանել։
term-origin-seed = Tolmach-ի հետ
term-origin-own = Ձերը
term-origin-imported = Ֆայլից
term-target = Թարգմանություն { $n }
term-status = Ինչպես օգտագործել թարգմանությունը՝ { $n }
term-drop = Հանել թարգմանությունը՝ { $n }

glossary-import = Ներմուծել տերմիններ
glossary-import-about = TBX, CSV կամ OmegaT-ի ցանկ։ Ոչինչ չի պահվի, մինչև չտեսնեք, թե ինչ կլինի ամեն տերմինի հետ։ Ձեր գրածը մնում է, ֆայլի թարգմանությունները դրվում են դրանից հետո։
glossary-forecast = Ֆայլից կստացվի՝

glossary-take =
    { $n ->
        [0] Վերցնելու բան չկա
        [one] Վերցնել { $n } տերմին
       *[other] Վերցնել { $n } տերմին
    }

glossary-imported =
    { $n ->
        [0] Նոր բան չկար։
        [one] Վերցվել է { $n } տերմին։
       *[other] Վերցվել է { $n } տերմին։
    }

glossary-added = { $n } նոր
glossary-changed = { $n } հայտնի՝ նոր բանով
glossary-unchanged = { $n } այնպես, ինչպես այստեղ է
glossary-export = Արտահանել տերմինները
glossary-export-which = OmegaT-ի ցանկը երկլեզու է․ ընտրեք լեզուն։
glossary-format-tbx = TBX, տարբերակ 3
glossary-format-tbx2 = TBX, տարբերակ 2, հին ծրագրերի համար
glossary-format-csv = CSV, էլեկտրոնային աղյուսակների համար
glossary-format-omegat = OmegaT-ի ցանկ
glossary-exported = { $n } տերմին գրված է այստեղ՝ { $path }։

file-from = Որ լեզվից
file-to = Որ լեզվով
file-says = Ինչպես ֆայլում է
file-languages-about = Լեզուները նրա համար են, եթե ֆայլում դրանք նշված չեն։
file-skipped = { $n } գրառում հնարավոր չեղավ վերցնել
