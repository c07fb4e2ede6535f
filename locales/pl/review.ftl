### Polish (pl). Reviewed by a native speaker: not yet.

review-lead = Czy jest dobrze? Czy może tak zostać? Twoje akceptacje i komentarze zostają tutaj i podróżują w pakietach.
review-loading = Sprawdzanie, co czeka
review-pages = Strony
review-units-list = Jednostki strony
review-empty = Nic nie czeka na przegląd
review-empty-about = Nowe tłumaczenia innych osób pojawiają się po odświeżeniu, ich szkice z pakietem.
review-empty-library = Przejdź do biblioteki
review-none-shown = Na tej stronie nie ma takich jednostek.
review-filter = Pokaż
review-filter-all = Cała strona
review-filter-waits = Oczekujące
review-filter-remarks = Z uwagami
review-before = Przedtem
review-text = Teraz
review-no-before = Nie ma tu wcześniejszego tekstu.
review-accept = Akceptuj
review-accept-next = Akceptuj i przejdź do następnego oczekującego
review-comment = Komentuj
review-correct = Popraw
review-open = Otwórz w warsztacie
review-comment-label = Komentarz
review-comment-save = Zapisz komentarz
review-correct-label = Poprawiony tekst
review-correct-save = Zapisz jako szkic
review-take-back = Wycofaj
review-settled = Załatwione
review-by-me = Ty
review-by-nobody = Ktoś
review-draft = Szkic
review-older = Do wcześniejszego tekstu
review-told = Wiki już wie
review-somebody = Ktoś
review-more-before = Pokaż wcześniejsze jednostki
review-more-after = Pokaż dalsze jednostki
review-standing-waits = Czeka na przegląd
review-standing-mine = Twoje: przegląda ktoś inny
review-standing-accepted = Zaakceptowane
review-standing-proofread = Przejrzane na wiki
review-standing-outdated = Nieaktualne: najpierw zaktualizuj
review-standing-untranslated = Nieprzetłumaczone
review-tell-done = Wszystkie Twoje akceptacje są na wiki.
review-told-proofread = Przejrzane na wiki
review-told-overtaken = Zaakceptowane na wiki, gdzie jest już inny tekst
review-told-changed = Tekst zmienił się od czasu przeglądu. Nic nie wysłano; sprawdź ponownie.
review-told-outdated = W międzyczasie stało się nieaktualne. Nic nie wysłano.
review-told-gone = Już nie ma tego na stronie. Nic nie wysłano.
review-tell =
    { $n ->
        [one] Zgłoś wiki { $n } akceptację
        [few] Zgłoś wiki { $n } akceptacje
       *[many] Zgłoś wiki { $n } akceptacji
    }
review-told-refused = Odrzucono: { $says }
review-n-waiting =
    { $n ->
        [0] Nic nie czeka
        [one] { $n } czeka
        [few] { $n } czekają
       *[many] { $n } czeka
    }
review-n-comments =
    { $n ->
        [one] { $n } komentarz
        [few] { $n } komentarze
       *[many] { $n } komentarzy
    }
review-by = { $name }
review-accepted-by = Akceptacja: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
