### Polish (pl). Reviewed by a native speaker: not yet.

glossary-about = Uzgodnione słowa, rozpoznawane w każdej formie
glossary-search = Szukaj terminów, tłumaczeń i uwag
glossary-into = Tłumaczenia na
glossary-any-language = Dowolny język
glossary-any-domain = Dowolna dziedzina
glossary-review = Sprawdzone lub nie
glossary-any-review = Sprawdzone lub nie
glossary-reviewed = Sprawdzone
glossary-unreviewed = Niesprawdzone
glossary-loading = Wczytywanie glosariusza
glossary-loading-term = Szukanie terminu
glossary-none = Brak takiego terminu
glossary-none-about = Wpisz mniej liter, wybierz inną dziedzinę lub dowolny język.
glossary-empty = Nie ma jeszcze terminów w tym języku
glossary-empty-about = Dodaj słowa uzgodnione w Twojej społeczności; pojawią się przy każdej jednostce, która je zawiera.
glossary-count = { $n } z { $all }
glossary-languages =
    { $n ->
        [one] w { $n } języku
        [few] w { $n } językach
       *[many] w { $n } językach
    }
glossary-removed = Usunięto „{ $term }”.
glossary-bring-back = Przywróć
term-add = Dodaj termin
term-edit = Zmień termin
term-edit-it = Zmień
term-remove = Usuń
term-source = Termin
term-language = Język terminu
term-keep-it = Pozostaje bez zmian w każdym języku
term-targets = Tłumaczenia
term-into = Język tłumaczeń
term-more = Jeszcze jedno
term-domain = Dziedzina
term-note = Co znaczy i jak tego używać
term-note-about = Markdown: **pogrubienie**, *kursywa*, listy i linki.
term-reviewed-by-me = Sprawdził to ktoś, kto zna język
term-reviewed = sprawdzone
term-no-targets = Nikt tego jeszcze nie przetłumaczył.
term-origin-seed = Z Tolmacha
term-origin-own = Twój
term-origin-imported = Z pliku
term-target = Tłumaczenie { $n }
term-status = Jak używać tłumaczenia { $n }
term-drop = Pomiń tłumaczenie { $n }
glossary-import = Importuj terminy
glossary-import-about = TBX, CSV lub lista OmegaT. Nic nie zostanie zapisane, zanim zobaczysz, co stanie się z każdym terminem. Wpisane przez Ciebie zostają; tłumaczenia z pliku są dodawane po nich.
glossary-forecast = Co stanie się z plikiem:
glossary-take =
    { $n ->
        [0] Nie ma czego dodać
        [one] Dodaj { $n } termin
        [few] Dodaj { $n } terminy
       *[many] Dodaj { $n } terminów
    }
glossary-imported =
    { $n ->
        [0] Nie było tam nic nowego.
        [one] Dodano { $n } termin.
        [few] Dodano { $n } terminy.
       *[many] Dodano { $n } terminów.
    }
glossary-added =
    { $n ->
        [one] { $n } nowy
        [few] { $n } nowe
       *[many] { $n } nowych
    }
glossary-changed =
    { $n ->
        [one] { $n } znany, z czymś nowym
        [few] { $n } znane, z czymś nowym
       *[many] { $n } znanych, z czymś nowym
    }
glossary-unchanged =
    { $n ->
        [one] { $n } taki sam jak tutaj
        [few] { $n } takie same jak tutaj
       *[many] { $n } takich samych jak tutaj
    }
glossary-export = Eksportuj terminy
glossary-export-which = Lista OmegaT jest dwujęzyczna: wybierz język.
glossary-format-tbx = TBX, wersja 3
glossary-format-tbx2 = TBX, wersja 2, dla starszych programów
glossary-format-csv = CSV, do arkusza kalkulacyjnego
glossary-format-omegat = Lista OmegaT
glossary-exported =
    { $n ->
        [one] Zapisano { $n } termin w { $path }.
        [few] Zapisano { $n } terminy w { $path }.
       *[many] Zapisano { $n } terminów w { $path }.
    }
file-from = Tłumaczenie z
file-to = Tłumaczenie na
file-says = Jak podaje plik
file-languages-about = Języki są dla plików, które same ich nie podają.
file-skipped =
    { $n ->
        [one] { $n } wpisu nie udało się wczytać
        [few] { $n } wpisów nie udało się wczytać
       *[many] { $n } wpisów nie udało się wczytać
    }
