### Estonian (et). Reviewed by a native speaker: not yet.

review-lead = Kas see on õige, kas võib minna? See, mille heaks kiidad või mida ütled, jääb siia ja liigub pakettidega.
review-loading = Ootava otsimine
review-pages = Leheküljed
review-units-list = Lehekülje üksused
review-empty = Miski ei oota ülevaatust
review-empty-about = Teiste uued tõlked saabuvad värskendamisel, teiste mustandid paketiga.
review-empty-library = Ava raamatukogu
review-none-shown = Sellel leheküljel pole selliseid üksusi.
review-filter = Näita
review-filter-all = Kogu lehekülg
review-filter-waits = Ootel
review-filter-remarks = Märkustega
review-before = Enne
review-text = Nüüd
review-no-before = Varasem tekst pole siin teada.
review-accept = Kiida heaks
review-accept-next = Kiida heaks ja mine järgmise ootaja juurde
review-comment = Kommenteeri
review-correct = Paranda
review-open = Ava tõlkelaual
review-comment-label = Kommentaar
review-comment-save = Salvesta kommentaar
review-correct-label = Parandatud tekst
review-correct-save = Salvesta mustandina
review-take-back = Võta tagasi
review-settled = Lahendatud
review-by-me = Sinult
review-by-nobody = Kelleltki
review-draft = Mustand
review-older = Varasema teksti kohta
review-told = Viki teab
review-somebody = Keegi
review-more-before = Näita eelmisi üksusi
review-more-after = Näita järgmisi üksusi
review-standing-waits = Ootab ülevaatust
review-standing-mine = Sinu oma: üle vaatab keegi teine
review-standing-accepted = Heaks kiidetud
review-standing-proofread = Vikis ülevaadatud
review-standing-outdated = Iganenud: vaja enne uuendada
review-standing-untranslated = Tõlkimata
review-tell-done = Kõik, mille heaks kiitsid, on vikis.
review-told-proofread = Vikis ülevaadatud
review-told-overtaken = Vikis heaks kiidetud, kuid seal on nüüd teine tekst
review-told-changed = Muutunud pärast seda, kui vaatasid. Midagi ei saadetud; vaata uuesti.
review-told-outdated = Vahepeal iganenud. Midagi ei saadetud.
review-told-gone = Pole enam leheküljel. Midagi ei saadetud.

review-tell =
    { $n ->
        [one] Teata vikile { $n } heakskiidust
       *[other] Teata vikile { $n } heakskiidust
    }

review-told-refused = Tagasi lükatud: { $says }

review-n-waiting =
    { $n ->
        [0] Miski ei oota
        [one] { $n } ootel
       *[other] { $n } ootel
    }

review-n-comments =
    { $n ->
        [one] { $n } kommentaar
       *[other] { $n } kommentaari
    }

review-by = Autor: { $name }

review-accepted-by = Heaks kiitis { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
