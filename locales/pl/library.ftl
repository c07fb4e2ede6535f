### Polish (pl). Reviewed by a native speaker: not yet.

library-caption = Strony i ich stan w każdym z moich języków
library-column-resource = Strona
library-loading = Otwieranie biblioteki
library-search = Szukaj tytułów
library-filter = Pokaż
library-filter-all = Wszystkie
library-filter-to-do = Do zrobienia
library-filter-outdated = Nieaktualne
library-filter-drafts = Ze szkicami
library-count =
    { $n ->
        [one] { $n } strona
        [few] { $n } strony
       *[many] { $n } stron
    }
library-as-of = stan z: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = słowa do zrobienia: { $n }
library-order = Sortuj
library-order-title = Według tytułu
library-order-to-do = Najwięcej do zrobienia
library-order-outdated = Najwięcej nieaktualnych
library-order-oldest = Najdawniej pobierane
library-topic = Temat
library-topic-all = Wszystkie tematy
library-refresh = Odśwież
library-import = Importuj
library-export = Eksportuj
library-add = Dodaj strony
library-pulling = Pobieranie z wiki
library-stopping = Zatrzymanie po tej stronie
library-pull-stopped =
    { $pages ->
        [one] Zatrzymano. Pobrano { $pages } stronę, zostaje w bibliotece.
        [few] Zatrzymano. Pobrano { $pages } strony, zostają w bibliotece.
       *[many] Zatrzymano. Pobrano { $pages } stron, zostają w bibliotece.
    }
library-pulled =
    { $pages ->
        [0] Na wiki nic się nie zmieniło.
        [one] Pobrano z wiki { $pages } stronę.
        [few] Pobrano z wiki { $pages } strony.
       *[many] Pobrano z wiki { $pages } stron.
    }
library-problem-missing = { $page }: nie ma takiej strony.
library-problem-not-translatable = { $page }: strona nieoznaczona do tłumaczenia.
library-problem-source-language = { $page }: strona jest napisana w jednym z Twoich języków, więc nie ma tam nic do tłumaczenia.
library-problem-language-refused = { $page }: wiki nie przyjmuje tu tłumaczeń na jeden z Twoich języków.
library-source = Napisana w tym języku
library-resource-size =
    { $units ->
        [one] { $units } jednostka, słowa: { $words }
        [few] { $units } jednostki, słowa: { $words }
       *[many] { $units } jednostek, słowa: { $words }
    }
library-standing-translatable = Do tłumaczenia
library-standing-unmarked = Już nie do tłumaczenia
library-standing-deleted = Usunięta z wiki
library-never-read = Jeszcze niepobrana
library-cell-left =
    { $n ->
        [one] { $n } do zrobienia
        [few] { $n } do zrobienia
       *[many] { $n } do zrobienia
    }
library-cell-words =
    { $n ->
        [one] { $n } słowo
        [few] { $n } słowa
       *[many] { $n } słów
    }
library-cell-complete = Komplet
library-cell-states = przejrzane: { $proofread }, przetłumaczone: { $translated }, nieaktualne: { $outdated }, nieprzetłumaczone: { $untranslated }
library-cell-name = { $page }, język { $language }:
library-none-left = Nic tu nie ma
library-none-left-about = Żadna strona nie pasuje do wyszukiwania i filtru.
library-empty = Biblioteka jest pusta
library-empty-about = Dodaj strony, które chcesz tłumaczyć. Tolmach raz je pobierze, a potem można pracować bez sieci.
library-empty-practice = Wiki treningowa ma tuzin krótkich stron o sprintach, hubach i tłumaczeniu. Pobierz je wszystkie i wypróbuj, co się da.
library-pull-practice = Pobierz strony treningowe
library-remove = Usuń z biblioteki: { $page }
library-remove-title = Usunąć z biblioteki?
library-remove-it = Usuń
library-remove-with-drafts = Usuń razem ze szkicami
library-remove-about = { $page } zostaje na wiki bez zmian; zapomni o niej tylko ten komputer.
library-remove-drafts =
    { $n ->
        [one] { $n } niewysłany szkic ze strony { $page } przepadnie.
        [few] { $n } niewysłane szkice ze strony { $page } przepadną.
       *[many] { $n } niewysłanych szkiców ze strony { $page } przepadnie.
    }
add-how = Jak chcesz je znaleźć?
add-catalogue = Wbudowany katalog
add-catalogue-about = Strony z bazy wiedzy ruchu, znane od listopada 2026. Tematy i inicjatywy przypisaliśmy sami. Nie wszystkie z tych stron muszą być do tłumaczenia; po pobraniu zobaczysz, które nie są.
add-catalogue-search = Szukaj tytułów i inicjatyw
add-catalogue-none = Katalog nie zna żadnych stron tej wiki.
add-catalogue-starter = Na pierwszy sprint
add-catalogue-have = W bibliotece
add-estimate =
    { $n ->
        [one] Pobranie to około { $n } zapytanie.
        [few] Pobranie to około { $n } zapytania.
       *[many] Pobranie to około { $n } zapytań.
    }
add-titles = Tytuły lub adresy
add-titles-help = Po jednym w wierszu, jako tytuł lub adres skopiowany z przeglądarki.
add-prefix = Tytuł zaczyna się od
add-prefix-help = Na przykład: Movement Strategy/
add-category = Kategoria
add-category-help = Wszystkie strony do tłumaczenia z tej kategorii.
add-group = Grupa komunikatów
add-group-help = Nazwa strony lub zbioru stron używana przez wiki, na przykład agg-Grants.
add-find = Szukaj
add-looking = Odpytywanie wiki
add-all = Zaznacz wszystko
add-none = Odznacz wszystko
add-found =
    { $n ->
        [0] Nie znaleziono stron do tłumaczenia.
        [one] Znaleziono { $n } stronę do tłumaczenia.
        [few] Znaleziono { $n } strony do tłumaczenia.
       *[many] Znaleziono { $n } stron do tłumaczenia.
    }
add-pull =
    { $n ->
        [one] Pobierz { $n } stronę
        [few] Pobierz { $n } strony
       *[many] Pobierz { $n } stron
    }
topic-advocacy = Rzecznictwo
topic-affiliates = Afilianci
topic-annual-plan = Plan roczny
topic-capacity = Rozwój kompetencji
topic-cee = Europa Środkowo-Wschodnia
topic-education = Edukacja
topic-elections = Wybory
topic-evaluation = Ewaluacja
topic-events = Wydarzenia
topic-glam = Kultura i dziedzictwo (GLAM)
topic-governance = Zarządzanie
topic-grants = Granty
topic-hubs = Huby
topic-learning = Nauka
topic-legal = Prawo
topic-meta-itself = O Meta-Wiki
topic-newcomers = Nowe osoby
topic-policies = Zasady
topic-safety = Bezpieczeństwo
topic-strategy = Strategia
topic-technical = Technika
topic-translation = Tłumaczenie
