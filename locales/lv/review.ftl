### Latvian (lv). Reviewed by a native speaker: not yet.

review-lead = Vai viss ir pareizi, vai var laist tālāk? Tas, ko pieņemat vai sakāt, paliek šeit un ceļo pakās.
review-loading = Meklē, kas gaida
review-pages = Lapas
review-units-list = Lapas vienības
review-empty = Nekas negaida pārskatīšanu
review-empty-about = Citu jaunie tulkojumi nāk ar atsvaidzināšanu, citu melnraksti – ar paku.
review-empty-library = Iet uz bibliotēku
review-none-shown = Šajā lapā tādu vienību nav.
review-filter = Rādīt
review-filter-all = Visu lapu
review-filter-waits = Gaidošās
review-filter-remarks = Ar piezīmēm
review-before = Iepriekš
review-text = Tagad
review-no-before = Iepriekšējs teksts te nav zināms.
review-accept = Pieņemt
review-accept-next = Pieņemt un iet uz nākamo gaidošo
review-comment = Komentēt
review-correct = Labot
review-open = Atvērt darbgaldā
review-comment-label = Komentārs
review-comment-save = Saglabāt komentāru
review-correct-label = Izlabotais teksts
review-correct-save = Saglabāt kā melnrakstu
review-take-back = Atsaukt
review-settled = Nokārtots
review-by-me = Jūsu
review-by-nobody = Autors nav zināms
review-draft = Melnraksts
review-older = Par iepriekšēju tekstu
review-told = Viki to zina
review-somebody = Kāds
review-more-before = Rādīt agrākas vienības
review-more-after = Rādīt tālākas vienības
review-standing-waits = Gaida pārskatīšanu
review-standing-mine = Jūsu darbs: to pārskata kāds cits
review-standing-accepted = Pieņemts
review-standing-proofread = Pārskatīts viki
review-standing-outdated = Novecojis: vispirms jāatjaunina
review-standing-untranslated = Netulkots
review-tell-done = Viss, ko pieņēmāt, ir viki.
review-told-proofread = Pārskatīts viki
review-told-overtaken = Viki pieņemts, bet teksts tur kopš tā laika ir cits
review-told-changed = Mainījies kopš jūsu skatīšanās. Nekas netika nosūtīts; paskatieties vēlreiz.
review-told-outdated = Pa to laiku novecojis. Nekas netika nosūtīts.
review-told-gone = Lapā vairs nav. Nekas netika nosūtīts.

review-tell =
    { $n ->
        [zero] Paziņot viki par { $n } pieņemšanām
        [one] Paziņot viki par { $n } pieņemšanu
       *[other] Paziņot viki par { $n } pieņemšanām
    }

review-told-refused = Noraidīts: { $says }

review-n-waiting =
    { $n ->
        [0] Nekas negaida
        [zero] { $n } gaida
        [one] { $n } gaida
       *[other] { $n } gaida
    }

review-n-comments =
    { $n ->
        [zero] { $n } komentāru
        [one] { $n } komentārs
       *[other] { $n } komentāri
    }

review-by = Autors: { $name }

review-accepted-by = Pieņēma { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
