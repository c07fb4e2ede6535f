### Slovak (sk). Reviewed by a native speaker: not yet.

review-lead = Je to správne, môže to tak byť? Čo schválite alebo napíšete, zostáva tu a cestuje v balíkoch.
review-loading = Zisťuje sa, čo čaká
review-pages = Stránky
review-units-list = Jednotky stránky
review-empty = Na kontrolu nič nečaká
review-empty-about = Nové preklady od ostatných prídu s obnovením, ich koncepty s balíkom.
review-empty-library = Prejsť do knižnice
review-none-shown = Na tejto stránke taká jednotka nie je.
review-filter = Zobraziť
review-filter-all = Celá stránka
review-filter-waits = Čakajúce
review-filter-remarks = S poznámkami
review-before = Predtým
review-text = Teraz
review-no-before = Skorší text tu nie je známy.
review-accept = Schváliť
review-accept-next = Schváliť a prejsť na ďalšie čakajúce
review-comment = Komentovať
review-correct = Opraviť
review-open = Otvoriť v dielni
review-comment-label = Komentár
review-comment-save = Uložiť komentár
review-correct-label = Opravený text
review-correct-save = Uložiť ako koncept
review-take-back = Vziať späť
review-settled = Vyriešené
review-by-me = Od vás
review-by-nobody = Od niekoho
review-draft = Koncept
review-older = K skoršiemu textu
review-told = Wiki o tom vie
review-somebody = Niekto
review-more-before = Zobraziť predošlé jednotky
review-more-after = Zobraziť ďalšie jednotky
review-standing-waits = Čaká na kontrolu
review-standing-mine = Vaše vlastné: kontroluje niekto iný
review-standing-accepted = Schválené
review-standing-proofread = Skontrolované na wiki
review-standing-outdated = Zastarané: najprv aktualizovať
review-standing-untranslated = Nepreložené
review-tell-done = Všetky vaše schválenia sú na wiki.
review-told-proofread = Skontrolované na wiki
review-told-overtaken = Na wiki schválené, tá už má však iný text
review-told-changed = Od vašej kontroly zmenené. Nič sa neodoslalo; pozrite sa znova.
review-told-outdated = Medzitým zastaralo. Nič sa neodoslalo.
review-told-gone = Na stránke už nie je. Nič sa neodoslalo.
review-tell =
    { $n ->
        [one] Oznámiť wiki { $n } schválenie
        [few] Oznámiť wiki { $n } schválenia
       *[other] Oznámiť wiki { $n } schválení
    }
review-told-refused = Odmietnuté: { $says }
review-n-waiting =
    { $n ->
        [0] Nič nečaká
        [one] { $n } čaká
        [few] { $n } čakajú
       *[other] { $n } čaká
    }
review-n-comments =
    { $n ->
        [one] { $n } komentár
        [few] { $n } komentáre
       *[other] { $n } komentárov
    }
review-by = { $name }
review-accepted-by = Schválenie: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
