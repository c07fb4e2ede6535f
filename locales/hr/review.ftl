### Croatian (hr). Reviewed by a native speaker: not yet.

review-lead = Je li ispravno i smije li dalje? Ono što prihvatite ili kažete ostaje ovdje i putuje u paketima.
review-loading = Traženje onoga što čeka
review-pages = Stranice
review-units-list = Jedinice stranice
review-empty = Ništa ne čeka pregled
review-empty-about = Novi prijevodi drugih stižu osvježavanjem, a nacrti drugih u paketu.
review-empty-library = Otvori knjižnicu
review-none-shown = Na ovoj stranici nema takvih jedinica.
review-filter = Prikaži
review-filter-all = Cijela stranica
review-filter-waits = Čeka
review-filter-remarks = S primjedbama
review-before = Prije
review-text = Sada
review-no-before = Raniji tekst nije poznat.
review-accept = Prihvati
review-accept-next = Prihvati i prijeđi na sljedeće što čeka
review-comment = Komentiraj
review-correct = Ispravi
review-open = Otvori na radnom stolu
review-comment-label = Komentar
review-comment-save = Spremi komentar
review-correct-label = Ispravljeni tekst
review-correct-save = Spremi kao nacrt
review-take-back = Povuci
review-settled = Riješeno
review-by-me = Vaše
review-by-nobody = Nečije
review-draft = Nacrt
review-older = Na raniji tekst
review-told = Wiki to zna
review-somebody = Netko
review-more-before = Prikaži ranije jedinice
review-more-after = Prikaži kasnije jedinice
review-standing-waits = Čeka pregled
review-standing-mine = Vaše je: pregledava netko drugi
review-standing-accepted = Prihvaćeno
review-standing-proofread = Pregledano na wikiju
review-standing-outdated = Zastarjelo: prvo ažurirati
review-standing-untranslated = Neprevedeno
review-tell-done = Sve što ste prihvatili nalazi se na wikiju.
review-told-proofread = Pregledano na wikiju
review-told-overtaken = Prihvaćeno na wikiju, koji je u međuvremenu dobio drugi tekst
review-told-changed = Promijenjeno otkad ste pogledali. Ništa nije poslano; pogledajte ponovno.
review-told-outdated = U međuvremenu zastarjelo. Ništa nije poslano.
review-told-gone = Više nije na stranici. Ništa nije poslano.

review-tell =
    { $n ->
        [one] Javi wikiju { $n } prihvaćanje
        [few] Javi wikiju { $n } prihvaćanja
       *[other] Javi wikiju { $n } prihvaćanja
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

review-accepted-by = Prihvaćanje: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
