### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

review-lead = Da li je ispravno i sme li da ide dalje? Ono što prihvatite ili kažete ostaje ovde i putuje u paketima.
review-loading = Traženje onoga što čeka
review-pages = Stranice
review-units-list = Jedinice stranice
review-empty = Ništa ne čeka pregled
review-empty-about = Novi prevodi drugih stižu osvežavanjem, a nacrti drugih u paketu.
review-empty-library = Otvori biblioteku
review-none-shown = Na ovoj stranici nema takvih jedinica.
review-filter = Prikaži
review-filter-all = Cela stranica
review-filter-waits = Čeka
review-filter-remarks = S primedbama
review-before = Ranije
review-text = Sada
review-no-before = Raniji tekst nije poznat.
review-accept = Prihvati
review-accept-next = Prihvati i pređi na sledeće što čeka
review-comment = Komentar
review-correct = Ispravi
review-open = Otvori na radnom stolu
review-comment-label = Komentar
review-comment-save = Sačuvaj komentar
review-correct-label = Ispravljen tekst
review-correct-save = Sačuvaj kao nacrt
review-take-back = Povuci
review-settled = Rešeno
review-by-me = Vaše
review-by-nobody = Nečije
review-draft = Nacrt
review-older = Na raniji tekst
review-told = Viki to zna
review-somebody = Neko
review-more-before = Prikaži ranije jedinice
review-more-after = Prikaži kasnije jedinice
review-standing-waits = Čeka pregled
review-standing-mine = Vaše je: pregleda neko drugi
review-standing-accepted = Prihvaćeno
review-standing-proofread = Pregledano na vikiju
review-standing-outdated = Zastarelo: prvo ažurirati
review-standing-untranslated = Neprevedeno
review-tell-done = Sve što ste prihvatili je na vikiju.
review-told-proofread = Pregledano na vikiju
review-told-overtaken = Prihvaćeno na vikiju, koji je u međuvremenu dobio drugi tekst
review-told-changed = Promenjeno otkad ste pogledali. Ništa nije poslato; pogledajte ponovo.
review-told-outdated = U međuvremenu zastarelo. Ništa nije poslato.
review-told-gone = Više nije na stranici. Ništa nije poslato.

review-tell =
    { $n ->
        [one] Javi vikiju { $n } prihvatanje
        [few] Javi vikiju { $n } prihvatanja
       *[other] Javi vikiju { $n } prihvatanja
    }

review-told-refused = Odbijeno: { $says }

review-n-waiting =
    { $n ->
        [0] Ništa ne čeka
        [one] { $n } čeka
        [few] { $n } čekaju
       *[other] { $n } čeka
    }

review-n-comments =
    { $n ->
        [one] { $n } komentar
        [few] { $n } komentara
       *[other] { $n } komentara
    }

review-by = Čije: { $name }

review-accepted-by = Prihvatanje: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
