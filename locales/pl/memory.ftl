### Polish (pl). Reviewed by a native speaker: not yet.

memory-about = Wszystko, co dotąd przetłumaczono
memory-count =
    { $n ->
        [0] Jeszcze nic w niej nie ma
        [one] { $n } para: oryginał i tłumaczenie
        [few] { $n } pary: oryginał i tłumaczenie
       *[many] { $n } par: oryginał i tłumaczenie
    }
memory-look-up = Szukaj
memory-holds = Zawartość
memory-text = Tekst lub fraza
memory-swap = Zamień języki
memory-like = Podobne
memory-sentence = zdanie
memory-nothing = W pamięci nie ma nic podobnego i żaden tekst nie zawiera tych słów.
memory-begin = Wyszukaj dowolny tekst
memory-begin-about = Zobaczysz podobne wcześniejsze tłumaczenia, a także gdzie są te słowa i jak je tam oddano. Bez sieci, w każdym kierunku.
memory-counting = Liczenie
memory-empty = Pamięć jest pusta
memory-empty-about = Zapełnia się wszystkim, co pobierasz i piszesz, oraz plikami z innych programów.
memory-directions = Kierunki
memory-direction = Kierunek
memory-pairs = Pary
memory-sentences = Zdania
memory-proofread = Przejrzane
memory-translated = Przetłumaczone
memory-outdated = Nieaktualne
memory-drafts = Moje szkice
memory-index-whole = Całość jest w indeksie, { $size } kB
memory-index-behind =
    { $n ->
        [one] Indeks { $size } kB i { $n } nowsza para poza nim
        [few] Indeks { $size } kB i { $n } nowsze pary poza nim
       *[many] Indeks { $size } kB i { $n } nowszych par poza nim
    }
memory-index-none = Zbyt mało, by indeks był potrzebny
memory-index-being-written = Trwa tworzenie indeksu
memory-number = { $n }
memory-origins = Skąd pochodzi
memory-origins-about = To, co pochodzi z wiki i szkiców, zmienia się wraz z nimi. Plik można w każdej chwili usunąć.
memory-origin-wiki = Wiki
memory-origin-draft = Moje szkice
memory-origin-file = Plik
memory-origin-package = Pakiet
memory-uses =
    { $n ->
        [one] { $n } para
        [few] { $n } pary
       *[many] { $n } par
    }
memory-forget = Usuń
memory-forget-title = Usunąć to z pamięci?
memory-forget-of = Usuń { $name }
memory-forget-about =
    { $n ->
        [one] { $n } para pochodzi z { $name }. Zniknie, chyba że to samo jest na wiki, w szkicu lub innym pliku. Aby ją odzyskać, zaimportuj plik ponownie.
        [few] { $n } pary pochodzą z { $name }. Znikną oprócz tych, które są też na wiki, w szkicu lub innym pliku. Aby je odzyskać, zaimportuj plik ponownie.
       *[many] { $n } par pochodzi z { $name }. Znikną oprócz tych, które są też na wiki, w szkicu lub innym pliku. Aby je odzyskać, zaimportuj plik ponownie.
    }
memory-import = Importuj pamięć
memory-import-it = Importuj
memory-import-about = TMX dowolnej wielkości, PO lub CSV. Ponowne wczytanie tego samego pliku niczego nie podwaja.
memory-doing-import = Wczytywanie do pamięci
memory-doing-forget = Usuwanie z pamięci
memory-imported = Wczytano { $name }. Nowe pary: { $added }. Pary, które już były: { $merged }.
memory-import-stopped = Zatrzymano; wczytana część { $name } jest w pamięci. Nowe pary: { $added }. Pary, które już były: { $merged }.
memory-forgotten =
    { $n ->
        [one] Usunięto { $name } i { $n } parę.
        [few] Usunięto { $name } i { $n } pary.
       *[many] Usunięto { $name } i { $n } par.
    }
memory-forget-stopped =
    { $n ->
        [one] Zatrzymano. Usunięto { $n } parę z { $name }; pozostałe nadal są w pamięci.
        [few] Zatrzymano. Usunięto { $n } pary z { $name }; pozostałe nadal są w pamięci.
       *[many] Zatrzymano. Usunięto { $n } par z { $name }; pozostałe nadal są w pamięci.
    }
memory-export = Eksportuj pamięć
memory-writing = Zapisywanie pliku
memory-format-tmx = TMX 1.4, dla innych programów do tłumaczenia
memory-format-csv = CSV, do arkusza kalkulacyjnego
memory-export-of = Eksport: { $from } → { $to }
memory-pairs-of =
    { $n ->
        [one] { $n } para
        [few] { $n } pary
       *[many] { $n } par
    }
memory-exported =
    { $n ->
        [one] Zapisano { $n } parę w { $path }.
        [few] Zapisano { $n } pary w { $path }.
       *[many] Zapisano { $n } par w { $path }.
    }
