### Slovenian (sl). Reviewed by a native speaker: not yet.

review-lead = Je prav in sme naprej? Kar sprejmete ali poveste, ostane tukaj in potuje v paketih.
review-loading = Iskanje tega, kar čaka
review-pages = Strani
review-units-list = Enote strani
review-empty = Nič ne čaka na pregled
review-empty-about = Novi prevodi drugih pridejo z osvežitvijo, osnutki drugih pa s paketom.
review-empty-library = Odpri knjižnico
review-none-shown = Na tej strani ni takih enot.
review-filter = Pokaži
review-filter-all = Cela stran
review-filter-waits = Čaka
review-filter-remarks = S pripombami
review-before = Prej
review-text = Zdaj
review-no-before = Prejšnje besedilo ni znano.
review-accept = Sprejmi
review-accept-next = Sprejmi in pojdi na naslednje, ki čaka
review-comment = Komentiraj
review-correct = Popravi
review-open = Odpri na delovni mizi
review-comment-label = Komentar
review-comment-save = Shrani komentar
review-correct-label = Popravljeno besedilo
review-correct-save = Shrani kot osnutek
review-take-back = Umakni
review-settled = Rešeno
review-by-me = Vaše
review-by-nobody = Neznano čigavo
review-draft = Osnutek
review-older = K prejšnjemu besedilu
review-told = Wiki to ve
review-somebody = Nekdo
review-more-before = Pokaži prejšnje enote
review-more-after = Pokaži poznejše enote
review-standing-waits = Čaka na pregled
review-standing-mine = Vaše: pregleda nekdo drug
review-standing-accepted = Sprejeto
review-standing-proofread = Pregledano na wikiju
review-standing-outdated = Zastarelo: najprej posodobiti
review-standing-untranslated = Neprevedeno
review-tell-done = Vse, kar ste sprejeli, je na wikiju.
review-told-proofread = Pregledano na wikiju
review-told-overtaken = Sprejeto na wikiju, ki ima medtem drugo besedilo
review-told-changed = Od vašega ogleda spremenjeno. Nič ni poslano; poglejte znova.
review-told-outdated = Medtem zastarelo. Nič ni poslano.
review-told-gone = Ni več na strani. Nič ni poslano.

review-tell =
    { $n ->
        [one] Sporoči wikiju { $n } sprejetje
        [two] Sporoči wikiju { $n } sprejetji
        [few] Sporoči wikiju { $n } sprejetja
       *[other] Sporoči wikiju { $n } sprejetij
    }

review-told-refused = Zavrnjeno: { $says }

review-n-waiting =
    { $n ->
        [0] Nič ne čaka
        [one] { $n } čaka
        [two] { $n } čakata
        [few] { $n } čakajo
       *[other] { $n } čaka
    }

review-n-comments =
    { $n ->
        [one] { $n } komentar
        [two] { $n } komentarja
        [few] { $n } komentarji
       *[other] { $n } komentarjev
    }

review-by = Čigavo: { $name }

review-accepted-by = Sprejetje: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
