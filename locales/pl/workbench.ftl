### Polish (pl). Reviewed by a native speaker: not yet.

workbench-empty = Nie wybrano strony
workbench-empty-about = Wybierz w bibliotece stronę i język; tu pojawią się jednostki.
workbench-to-library = Przejdź do biblioteki
workbench-loading = Otwieranie strony
workbench-unit = Jednostka
workbench-source = Oryginał
workbench-target = Tłumaczenie
workbench-position = Jednostka { $n } z { $total }
workbench-words =
    { $n ->
        [one] { $n } słowo
        [few] { $n } słowa
       *[many] { $n } słów
    }
workbench-saving = Zapisywanie…
workbench-saved = Zapisano · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Nie zapisano. Twój tekst zostaje tutaj; Tolmach spróbuje ponownie.
workbench-replaced = W międzyczasie zmieniono ten szkic w innym oknie lub programie. Teraz obowiązuje Twój tekst; oto ten drugi:
workbench-done = Gotowe, dalej
workbench-still-valid = Nadal aktualne
units-list = Jednostki
units-filter = Które jednostki pokazać
units-none = Żadna jednostka nie jest w tym stanie.
units-title = Tytuł strony
units-title-short = Tytuł
units-filter-all = Wszystkie jednostki ({ $n })
units-unit = Jednostka { $id }
units-filter-unfinished = Nieukończone ({ $n })
units-filter-untranslated = Nieprzetłumaczone ({ $n })
units-filter-outdated = Nieaktualne ({ $n })
units-filter-translated = Przetłumaczone ({ $n })
units-filter-proofread = Przejrzane ({ $n })
units-filter-drafts = Moje szkice ({ $n })
units-filter-conflicts = Konflikty ({ $n })
panes-label = Pomoc do tej jednostki
pane-problems = Problemy
pane-matches = Dopasowania
pane-terms = Terminy
pane-sisters = Inne języki
pane-history = Historia mojego szkicu
pane-preview = Podgląd
pane-up = W górę
pane-down = W dół
pane-hide = Ukryj
pane-menu = Ułóż: { $pane }
pane-show = Pokaż: { $pane }
problems-loading = Sprawdzanie
problems-none = Nie znaleziono problemów.
problems-nothing-yet = Tutaj sprawdzane jest to, co piszesz.
problems-fix = Napraw
problems-fix-with = Napraw: { $text }
problems-ignore = Ignoruj…
problems-ignore-it = Ignoruj
problems-why = Dlaczego tak jest dobrze?
problems-heed = Sprawdzaj ponownie
problems-ignored =
    { $n ->
        [one] { $n } zignorowany
        [few] { $n } zignorowane
       *[many] { $n } zignorowanych
    }
problems-ignored-by = { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Ty, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Wstrzymuje wysyłkę
level-warn = Prawdopodobnie błąd
level-hint = Sugestia
matches-loading = Szukanie w pamięci
matches-none = W pamięci nie ma nic podobnego.
matches-sentences = Zdania
match-score = { $n }%
match-masked = bez znaczników { $n }%
match-stems = rdzenie { $n }%
match-use = Użyj tego tekstu ({ $stroke })
match-insert = Wstaw przy kursorze ({ $stroke })
match-state-outdated = Nieaktualne
match-state-draft = Twój szkic
match-state-translated = Przetłumaczone
match-state-proofread = Przejrzane
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
match-uses =
    { $n ->
        [one] użyto { $n } raz
        [few] użyto { $n } razy
       *[many] użyto { $n } razy
    }
machine-title = Tłumaczenie maszynowe (Apertium)
machine-label = Maszyna
machine-ask = Przetłumacz maszynowo
machine-loading = Maszyna tłumaczy
machine-nothing = Maszyna nie dała nic przydatnego dla tej jednostki.
machine-from-outdated = tam nieaktualne
machine-insert = Wstaw przy kursorze
machine-from = z języka: { $language } · { $engine }
machine-share = { $n }% słów pochodzi wprost z maszyny.
terms-loading = Szukanie w glosariuszu
terms-none = Nie ma tu żadnego terminu z glosariusza.
term-keep = Pozostaje bez zmian
term-not-reviewed = niesprawdzone
term-preferred = zalecane
term-admitted = dozwolone
term-forbidden = nie używać
sisters-loading = Wczytywanie innych języków
sisters-none = W żadnym z języków, które czytasz, nie ma jeszcze tej jednostki, o ile zostały pobrane.
sisters-no-languages = Wybierz języki, które czytasz, i odśwież bibliotekę: tu pojawią się tłumaczenia tej jednostki na te języki.
sisters-choose = Wybierz języki
sister-outdated = Nieaktualne od { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
preview-unit = Ta jednostka
preview-page = Cała strona
preview-loading = Przygotowywanie podglądu
preview-empty = Nie ma jeszcze nic do pokazania.
propagation-about =
    { $n ->
        [one] { $n } inna jednostka ma ten sam oryginał. Użyć tego tłumaczenia także tam?
        [few] { $n } inne jednostki mają ten sam oryginał. Użyć tego tłumaczenia także tam?
       *[many] { $n } innych jednostek ma ten sam oryginał. Użyć tego tłumaczenia także tam?
    }
propagation-unit = { $page }, { $id }
propagation-take =
    { $n ->
        [0] Użyj
        [one] Użyj w { $n } jednostce
        [few] Użyj w { $n } jednostkach
       *[many] Użyj w { $n } jednostkach
    }
propagation-leave = Zostaw
history-loading = Wczytywanie tekstów tego szkicu
history-empty = Tu krok po kroku zachowuje się wszystko, co wpisujesz.
history-now = Teraz
history-nothing = (pusty)
history-take = Użyj tego tekstu
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
change-title = Oryginał zmienił się od czasu tego tłumaczenia
change-unknown-source = Wiki uznaje to za nieaktualne; nie wiadomo, z jakiego tekstu powstało tłumaczenie.
change-class-markup = Tylko znaczniki
change-class-variable = Tylko zmienna
change-class-link-target = Tylko cel linku
change-class-number = Tylko liczba
change-class-punctuation = Tylko interpunkcja
change-class-wording = Treść
change-class-unknown = Rodzaj nieznany
notice-conflict = Ktoś w międzyczasie zmienił to tłumaczenie na wiki. Nic nie przepadło: zachowane są tekst poprzedni, Twój i ten drugi.
notice-conflict-resolve = Porównaj i rozwiąż
notice-moved = Oryginał zmienił się po rozpoczęciu tego szkicu. Sprawdź, czy Twój tekst nadal pasuje; będzie można go wysłać po przyjęciu nowego oryginału.
notice-moved-title = Co się zmieniło
notice-moved-accept = Przyjmij nowy oryginał
notice-removed = Na stronie nie ma już tej jednostki. Twój szkic jest zachowany, ale nie można go wysłać.
tools-label = Narzędzia
tool-copy-source = Kopiuj oryginał
tool-insert = Wstaw { $markup }
tool-insert-none = Znaczników nie brakuje
tool-insert-missing = Brakuje w tłumaczeniu
tool-choose = Wybierz znacznik do wstawienia
tool-plain = Zwykły tekst
tool-undo = Cofnij
tool-discard = Odrzuć szkic
tool-conflict = Przećwicz konflikt
tool-conflict-about = Sprawia, że ktoś inny zmienia tę jednostkę na wiki treningowej, więc przy wysyłaniu szkicu powstanie konflikt.
tool-conflict-done = Ktoś zmienił tę jednostkę na wiki treningowej. Wyślij szkic albo porównaj z wiki w wysyłce, aby zobaczyć konflikt.
tool-conflict-text = { $target } (zmienione przez kogoś innego)
