### Czech (cs). Reviewed by a native speaker: not yet.

review-lead = Je to správně, může to tak být? Co schválíte nebo napíšete, zůstává zde a cestuje v balíčcích.
review-loading = Zjišťuje se, co čeká
review-pages = Stránky
review-units-list = Jednotky stránky
review-empty = Na kontrolu nic nečeká
review-empty-about = Nové překlady od ostatních přijdou s obnovením, jejich koncepty s balíčkem.
review-empty-library = Přejít do knihovny
review-none-shown = Na této stránce taková jednotka není.
review-filter = Zobrazit
review-filter-all = Celá stránka
review-filter-waits = Čekající
review-filter-remarks = S poznámkami
review-before = Předtím
review-text = Nyní
review-no-before = Dřívější text tu není znám.
review-accept = Schválit
review-accept-next = Schválit a přejít na další čekající
review-comment = Komentovat
review-correct = Opravit
review-open = Otevřít v dílně
review-comment-label = Komentář
review-comment-save = Uložit komentář
review-correct-label = Opravený text
review-correct-save = Uložit jako koncept
review-take-back = Vzít zpět
review-settled = Vyřešeno
review-by-me = Od vás
review-by-nobody = Od někoho
review-draft = Koncept
review-older = K dřívějšímu textu
review-told = Wiki o tom ví
review-somebody = Někdo
review-more-before = Zobrazit předchozí jednotky
review-more-after = Zobrazit další jednotky
review-standing-waits = Čeká na kontrolu
review-standing-mine = Vaše vlastní: kontroluje někdo jiný
review-standing-accepted = Schválené
review-standing-proofread = Zkontrolované na wiki
review-standing-outdated = Zastaralé: nejdřív aktualizovat
review-standing-untranslated = Nepřeložené
review-tell-done = Všechna vaše schválení jsou na wiki.
review-told-proofread = Zkontrolované na wiki
review-told-overtaken = Na wiki schválené, ta už má ale jiný text
review-told-changed = Od vaší kontroly změněno. Nic se neodeslalo; podívejte se znovu.
review-told-outdated = Mezitím zastaralo. Nic se neodeslalo.
review-told-gone = Na stránce už není. Nic se neodeslalo.
review-tell =
    { $n ->
        [one] Oznámit wiki { $n } schválení
        [few] Oznámit wiki { $n } schválení
       *[other] Oznámit wiki { $n } schválení
    }
review-told-refused = Odmítnuto: { $says }
review-n-waiting =
    { $n ->
        [0] Nic nečeká
        [one] { $n } čeká
        [few] { $n } čekají
       *[other] { $n } čeká
    }
review-n-comments =
    { $n ->
        [one] { $n } komentář
        [few] { $n } komentáře
       *[other] { $n } komentářů
    }
review-by = { $name }
review-accepted-by = Schválení: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
