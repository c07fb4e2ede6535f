### Polish (pl). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Dla Poedita, OmegaT, Virtaala i większości innych programów. Nieaktualne jednostki niosą oryginał, z którego powstały.
format-translate-po = PO jak w Translate
format-translate-po-about = Taki sam jak eksport wiki do pracy offline. Jedna strona w pliku.
format-csv = CSV
format-csv-about = Tabela do arkusza kalkulacyjnego.
format-translate-csv = CSV jak w Translate
format-translate-csv-about = Taki sam jak tabela wiki. Jedna strona w pliku.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Dla OmegaT i innych programów dla tłumaczy.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Dla nowszych programów dla tłumaczy.
format-tmx = TMX
format-tmx-about = Pamięć tłumaczeniowa: tylko to, co przetłumaczone.
format-package = Pakiet Tolmacha
format-package-about = Wszystko, co potrzebne do dalszej pracy w innym Tolmachu: jednostki, szkice, pamięć, glosariusz.
export-title = Eksport
export-language = Język
export-pages = Strony
export-no-pages = W tym języku nic jeszcze nie pobrano.
export-all = Wszystkie
export-format = Format
export-folder = Folder
export-folder-about = Istniejący plik nigdy nie jest zastępowany: nowy dostaje numer.
export-forecast =
    { $files ->
        [one] Powstanie { $files } plik. Jednostki: { $units }; z Twoim szkicem: { $drafts }; nieaktualne: { $outdated }.
        [few] Powstaną { $files } pliki. Jednostki: { $units }; z Twoim szkicem: { $drafts }; nieaktualne: { $outdated }.
       *[many] Powstanie { $files } plików. Jednostki: { $units }; z Twoim szkicem: { $drafts }; nieaktualne: { $outdated }.
    }
export-write = Eksportuj
export-written =
    { $n ->
        [one] Zapisano { $n } plik.
        [few] Zapisano { $n } pliki.
       *[many] Zapisano { $n } plików.
    }
export-file =
    { $n ->
        [one] { $path } ({ $n } jednostka)
        [few] { $path } ({ $n } jednostki)
       *[many] { $path } ({ $n } jednostek)
    }
import-title = Import
import-about = Wybierz plik wyeksportowany do tłumaczenia. Najpierw zobaczysz, co się z nim stanie; nic nie zostanie wczytane bez Twojej zgody i nic Twojego nigdy nie zostanie zastąpione.
import-file = Plik
import-reading = Wczytywanie pliku
import-language = Plik nie podaje swojego języka. Jaki to język?
import-dry = { $format }, { $language }. Po zaimportowaniu:
import-take =
    { $n ->
        [one] Importuj { $n } wpis
        [few] Importuj { $n } wpisy
       *[many] Importuj { $n } wpisów
    }
import-done =
    { $n ->
        [one] { $n } wpis jest teraz szkicem.
        [few] { $n } wpisy są teraz szkicami.
       *[many] { $n } wpisów jest teraz szkicami.
    }
import-conflicts =
    { $n ->
        [one] { $n } wpis różni się od tego, co jest tutaj. Wszystkie teksty są zachowane; decyzja należy do Ciebie.
        [few] { $n } wpisy różnią się od tego, co jest tutaj. Wszystkie teksty są zachowane; decyzja należy do Ciebie.
       *[many] { $n } wpisów różni się od tego, co jest tutaj. Wszystkie teksty są zachowane; decyzja należy do Ciebie.
    }
import-to-conflicts = Zobacz
import-empty = W pliku nie ma wpisów.
import-more =
    { $n ->
        [one] i jeszcze { $n }
        [few] i jeszcze { $n }
       *[many] i jeszcze { $n }
    }
import-would-taken =
    { $n ->
        [one] { $n } stanie się szkicem
        [few] { $n } staną się szkicami
       *[many] { $n } stanie się szkicami
    }
import-would-conflicting =
    { $n ->
        [one] { $n } różni się od tego, co jest tutaj, i czeka na Ciebie
        [few] { $n } różnią się od tego, co jest tutaj, i czekają na Ciebie
       *[many] { $n } różni się od tego, co jest tutaj, i czeka na Ciebie
    }
import-would-unknown =
    { $n ->
        [one] { $n } nie należy do żadnej jednostki
        [few] { $n } nie należą do żadnej jednostki
       *[many] { $n } nie należy do żadnej jednostki
    }
import-would-broken =
    { $n ->
        [one] { $n } jest nie do odczytania
        [few] { $n } są nie do odczytania
       *[many] { $n } jest nie do odczytania
    }
import-would-unchanged =
    { $n ->
        [one] { $n } niczego nie zmienia
        [few] { $n } niczego nie zmieniają
       *[many] { $n } niczego nie zmienia
    }
import-was-taken =
    { $n ->
        [one] { $n } jest teraz szkicem
        [few] { $n } są teraz szkicami
       *[many] { $n } jest teraz szkicami
    }
import-was-conflicting =
    { $n ->
        [one] { $n } czeka na Ciebie
        [few] { $n } czekają na Ciebie
       *[many] { $n } czeka na Ciebie
    }
import-was-unknown =
    { $n ->
        [one] { $n } bez pasującej jednostki
        [few] { $n } bez pasującej jednostki
       *[many] { $n } bez pasującej jednostki
    }
import-was-broken =
    { $n ->
        [one] { $n } nie udało się odczytać
        [few] { $n } nie udało się odczytać
       *[many] { $n } nie udało się odczytać
    }
import-was-unchanged =
    { $n ->
        [one] { $n } bez zmian
        [few] { $n } bez zmian
       *[many] { $n } bez zmian
    }
import-note-no-text = Nie ma tłumaczenia.
import-note-same-here = Tutaj jest to samo.
import-note-as-handed-out = Bez zmian od eksportu; praca tutaj poszła dalej.
import-note-waits = Ten sam tekst już na Ciebie czeka.
import-note-matched-by-source = Jednostkę rozpoznano po oryginale.
import-note-not-done = Oznaczone jako wymagające pracy: szkic nie jest gotowy.
import-note-still-valid = Stare tłumaczenie jest nadal aktualne.
import-note-source-moved = Oryginał zmienił się po utworzeniu pliku.
import-note-differs-from-draft = Różni się od Twojego szkicu.
import-note-changed-on-wiki = Tłumaczenie na wiki zmieniło się po utworzeniu pliku.
import-note-base-not-known = Plik nie podaje, z czego powstał, a na wiki jest inny tekst.
import-note-no-page = Strony nie ma w bibliotece.
import-note-not-pulled = Strony nigdy nie pobrano w tym języku.
import-note-no-unit = Na stronie nie ma takiej jednostki.
import-note-no-such-source = Żadna jednostka nie ma takiego oryginału.
import-note-several-such-sources = Kilka jednostek ma taki oryginał.
import-note-read = Uwaga z odczytu pliku:
