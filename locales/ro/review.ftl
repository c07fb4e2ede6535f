### Romanian (ro). Reviewed by a native speaker: not yet.

review-lead = Este corect, poate pleca? Ce acceptați sau spuneți rămâne aici și circulă în pachete.
review-loading = Se caută ce așteaptă
review-pages = Pagini
review-units-list = Unitățile paginii
review-empty = Nimic nu așteaptă revizuire
review-empty-about = Traducerile noi ale altora vin la reîmprospătare, iar ciornele altora, cu un pachet.
review-empty-library = La bibliotecă
review-none-shown = Nicio unitate a acestei pagini nu este de acest fel.
review-filter = Arată
review-filter-all = Toată pagina
review-filter-waits = În așteptare
review-filter-remarks = Cu observații
review-before = Înainte
review-text = Acum
review-no-before = Aici nu se cunoaște niciun text anterior.
review-accept = Acceptă
review-accept-next = Acceptă și treci la următoarea în așteptare
review-comment = Comentariu
review-correct = Corectează
review-open = Deschide în atelier
review-comment-label = Comentariu
review-comment-save = Păstrează comentariul
review-correct-label = Text corectat
review-correct-save = Păstrează ca ciornă
review-take-back = Retrage
review-settled = Rezolvat
review-by-me = De dumneavoastră
review-by-nobody = De cineva
review-draft = Ciornă
review-older = La un text anterior
review-told = Wikiul știe
review-somebody = Cineva
review-more-before = Arată unitățile dinainte
review-more-after = Arată unitățile de după
review-standing-waits = Așteaptă revizuire
review-standing-mine = A dumneavoastră: o revizuiește altcineva
review-standing-accepted = Acceptată
review-standing-proofread = Revizuită pe wiki
review-standing-outdated = Învechită: întâi de actualizat
review-standing-untranslated = Netradusă
review-tell-done = Tot ce ați acceptat este pe wiki.
review-told-proofread = Revizuită pe wiki
review-told-overtaken = Acceptată pe wiki, care are de atunci alt text
review-told-changed = Schimbată de când v-ați uitat la ea. Nu s-a trimis nimic; uitați-vă din nou.
review-told-outdated = Învechită între timp. Nu s-a trimis nimic.
review-told-gone = Nu mai este pe pagină. Nu s-a trimis nimic.

review-tell =
    { $n ->
        [one] Anunță wikiul: { $n } acceptare
        [few] Anunță wikiul: { $n } acceptări
       *[other] Anunță wikiul: { $n } de acceptări
    }

review-told-refused = Refuzat: { $says }

review-n-waiting =
    { $n ->
        [0] Nimic nu așteaptă
        [one] { $n } așteaptă
        [few] { $n } așteaptă
       *[other] { $n } așteaptă
    }

review-n-comments =
    { $n ->
        [one] { $n } comentariu
        [few] { $n } comentarii
       *[other] { $n } de comentarii
    }

review-by = De { $name }
review-accepted-by = Acceptată de { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
