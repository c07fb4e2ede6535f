### Polish (pl). Reviewed by a native speaker: not yet.

board-loading = Otwieranie tablicy
board-loading-cell = Sprawdzanie tej komórki
board-caption = Strony i języki. Strzałki przechodzą między komórkami, Enter otwiera pracę.
board-corner = Strona
board-size = { $pages } × { $languages }
board-as-of = dane z { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } lub nowsze
board-empty = Nie ma jeszcze czego porównywać
board-empty-about = Tablica pokazuje każdą stronę z Twojej biblioteki w każdym języku regionu. Najpierw dodaj strony.
board-to-library = Do biblioteki
board-none-left = Nic tu nie ma
board-none-left-about = Żadna strona ani język nie pasuje do filtru.
board-collection = Kolekcja
board-collection-all = Wszystkie strony
board-languages = Języki
board-languages-all = Wszystkie w regionie
board-languages-mine = Moje języki
board-legend = Procent przetłumaczonych i aktualnych; ↻ nieaktualne jednostki
board-order = Kolejność
board-order-need = Według potrzeby
board-order-name = Według nazwy
family-west-slavic = Zachodniosłowiańskie
family-east-slavic = Wschodniosłowiańskie
family-south-slavic = Południowosłowiańskie
family-baltic = Bałtyckie
family-romance = Romańskie
family-germanic = Germańskie
family-uralic = Uralskie
family-turkic = Tureckie
family-hellenic = Grecki
family-albanian = Albański
family-armenian = Ormiański
family-kartvelian = Kartwelskie
family-caucasian = Północnokaukaskie
family-indo-iranian = Irańskie i romski
family-other = Inne
board-row-outdated =
    { $n ->
        [one] nieaktualna w { $n } języku
        [few] nieaktualna w { $n } językach
       *[many] nieaktualna w { $n } językach
    }
board-row-outdated-since =
    { $n ->
        [one] nieaktualna w { $n }, od: { DATETIME($since, month: "short", year: "numeric") }
        [few] nieaktualna w { $n }, od: { DATETIME($since, month: "short", year: "numeric") }
       *[many] nieaktualna w { $n }, od: { DATETIME($since, month: "short", year: "numeric") }
    }
board-row-empty =
    { $n ->
        [one] brak w { $n }
        [few] brak w { $n }
       *[many] brak w { $n }
    }
board-row-complete = kompletna we wszystkich językach
board-cell-source = { $page }, { $language }: napisana w tym języku
board-cell-unknown = { $page }, { $language }: jeszcze niepobrana z wiki
board-cell = { $page }, { $language }, przetłumaczone: { $done } z { $total }
board-cell-outdated = { $page }, { $language }, przetłumaczone: { $done } z { $total }, nieaktualne: { $outdated }
board-cell-outdated-since = { $page }, { $language }, przetłumaczone: { $done } z { $total }, nieaktualne: { $outdated } od: { DATETIME($since, month: "long", year: "numeric") }
board-chosen-done = Przetłumaczone: { $done } z { $total }
board-chosen-outdated = Nieaktualne: { $n }
board-chosen-outdated-since = Nieaktualne: { $n }, od { DATETIME($since, day: "numeric", month: "long", year: "numeric") } lub dłużej
board-chosen-words = Słowa do zrobienia: { $n }
board-chosen-words-reckoned = Słowa do zrobienia: około { $n }
board-need = Potrzeba: { $points } na 100
board-no-need = Tu nie ma nic do zrobienia
board-open = Pracuj nad tym
board-open-outdated = Zaktualizuj nieaktualne
board-pull = Pobierz i pracuj
board-pulling = Pobieranie z wiki
board-source-about = Strona jest napisana w tym języku.
board-unknown-about = Odśwież bibliotekę, aby sprawdzić stan tej strony.
need-points = +{ $points }
board-export = Eksportuj
board-export-title = Eksport tablicy
board-export-about = To, co teraz pokazuje tablica, w tej kolejności.
board-export-format = Format
board-export-csv = Tabela (CSV)
board-export-csv-about = Wiersz na każdą stronę i język, z potrzebą i jej przyczynami, do arkusza kalkulacyjnego.
board-export-svg = Obraz (SVG)
board-export-svg-about = Cała tablica jako jeden rysunek, do slajdów, raportów i druku.
board-export-write = Eksportuj
board-exported = Zapisano plik: { $path }
