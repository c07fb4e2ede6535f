### Polish (pl). Reviewed by a native speaker: not yet.

cli-column-page = Strona
cli-column-language = Język
cli-column-units = Jednostki
cli-column-translated = Przetłumaczone
cli-column-percent = %
cli-column-outdated = Nieaktualne
cli-column-proofread = Przejrzane
cli-column-drafts = Szkice
cli-column-as-of = Stan z
cli-column-unit = Jednostka
cli-column-state = Stan
cli-column-source = Oryginał
cli-column-text = Tłumaczenie lub szkic
cli-column-receipt = Potwierdzenie
cli-column-result = Wynik
cli-column-revision = Wersja
cli-column-reason = Powód
cli-column-wiki = Wiki
cli-column-address = Adres
cli-column-user = Konto
cli-column-sprint = Sprint
cli-column-kind = Rodzaj
cli-column-from = Od
cli-column-to = Do
cli-column-goal = Cel
cli-column-units-done = Zrobione jednostki
cli-column-words = Słowa
cli-column-day = Dzień
cli-column-person = Osoba
cli-state-untranslated = nieprzetłumaczone
cli-state-translated = przetłumaczone
cli-state-outdated = nieaktualne
cli-state-proofread = przejrzane
cli-standing-draft = szkic
cli-standing-typing = szkic nieukończony
cli-standing-conflict = szkic w konflikcie
cli-standing-source-moved = szkic, oryginał zmieniony
cli-standing-refused = szkic, którego nie można wysłać
cli-wiki-added = Dodano { $wiki }. Użycie: --wiki { $wiki }.
cli-wiki-not-reached = Wiki jest teraz nieosiągalna, więc nie sprawdzono, czy się nadaje.
cli-wiki-built-in = (wbudowana)
cli-wiki-removed = Usunięto { $wiki }.
cli-logged-in = Zalogowano do { $wiki } jako { $user }.
cli-logged-out = Wylogowano z { $wiki }.
cli-who = Twoje konto na { $wiki }: { $user }.
cli-blocked = Konto jest zablokowane do { $until } ({ $by }): { $reason }
cli-blocked-without-end = Konto jest zablokowane do odwołania ({ $by }): { $reason }
cli-cannot-push = To logowanie nie pozwala zapisywać tłumaczeń: jeśli to hasło bota, nadaj uprawnienia „Edycja istniejących stron” i „Tworzenie, edycja i przenoszenie stron”.
cli-cannot-proofread = To logowanie nie pozwala oznaczać tłumaczeń jako przejrzanych; hasła bota i tokeny nigdy na to nie pozwalają.
cli-edits-a-minute =
    { $n ->
        [one] Wiki pozwala na { $n } edycję na minutę; Tolmach wykorzystuje najwyżej połowę.
        [few] Wiki pozwala na { $n } edycje na minutę; Tolmach wykorzystuje najwyżej połowę.
       *[many] Wiki pozwala na { $n } edycji na minutę; Tolmach wykorzystuje najwyżej połowę.
    }
cli-no-keychain = Nie ma tu pęku kluczy, więc hasło nie zostanie zapamiętane. Podawaj je w TOLMACH_PASSWORD (token w TOLMACH_TOKEN) przy każdym poleceniu, które zapisuje; inaczej padnie o nie pytanie.
cli-main-password = Użyto głównego hasła konta, które daje dostęp do wszystkiego. Hasło bota lub token dostępu są bezpieczniejsze: zobacz tolmach login --help.
cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } jednostka, języki: { $languages }
        [few] { $page }: { $n_units } jednostki, języki: { $languages }
       *[many] { $page }: { $n_units } jednostek, języki: { $languages }
    }
cli-pulled-nothing = Nic się nie zmieniło.
cli-pulled-requests =
    { $n ->
        [one] Wysłano { $n } zapytanie.
        [few] Wysłano { $n } zapytania.
       *[many] Wysłano { $n } zapytań.
    }
cli-problem-missing = { $page }: na wiki nie ma takiej strony. Sprawdź pisownię i przestrzeń nazw.
cli-problem-not-translatable = { $page }: strona nie jest oznaczona do tłumaczenia. Poproś o to osobę zarządzającą tłumaczeniami na wiki.
cli-problem-source-language = { $page }: język strony to { $language }, więc nie ma nic do tłumaczenia.
cli-problem-language-refused = { $page }: wiki nie przyjmuje tu tłumaczeń na ten język: { $language }.
cli-removed = { $page }: strona nie jest już śledzona.
cli-collection-saved =
    { $n ->
        [one] { $name } zawiera teraz { $n } stronę.
        [few] { $name } zawiera teraz { $n } strony.
       *[many] { $name } zawiera teraz { $n } stron.
    }
cli-collection-none = Nie ma jeszcze kolekcji. Zacznij od: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Usunięto { $name }. Strony z tej kolekcji są nadal śledzone.
cli-page-unmarked = { $page } (już nie do tłumaczenia)
cli-page-deleted = { $page } (usunięta)
cli-page-removed = { $page } (już nieśledzona)
cli-status-empty = Nie ma jeszcze śledzonych stron. Zacznij od: tolmach pull PAGE --lang CODE
cli-stopped = Zatrzymano. To, co zrobione, zostaje; reszta jest nietknięta.
cli-database-set-aside = Baza danych była uszkodzona. Zachowano ją jako { $path } i utworzono nową.
cli-database-migrated = Bazę danych dostosowano do tej wersji Tolmacha. Kopia poprzedniej: { $path }.
cli-units-as-of =
    { $n_units ->
        [one] { $n_units } jednostka, stan z { $as_of }.
        [few] { $n_units } jednostki, stan z { $as_of }.
       *[many] { $n_units } jednostek, stan z { $as_of }.
    }
cli-units-none = Żadna jednostka nie jest w tych stanach.
cli-draft-saved = Szkic { $unit } zapisano tutaj.
cli-draft-discarded = Nie ma już szkicu { $unit }. Przywróci go „tolmach undo”.
cli-draft-now = Szkic { $unit } to teraz: { $text }
cli-draft-unchanged = Nie ma innego tekstu { $unit }, do którego można przejść.
cli-draft-confirmed = Tłumaczenie { $unit } czeka w szkicach jako nadal aktualne.
cli-diff-untranslated = Na wiki nie ma jeszcze tłumaczenia. Oryginał:
cli-diff-none = Oryginał nie zmienił się od czasu tłumaczenia.
cli-diff-unknown = Tłumaczenie jest nieaktualne, ale nie wiadomo, jak wtedy brzmiał oryginał. Oryginał teraz:
cli-diff-translation = Tłumaczenie na wiki:
cli-class-markup = W oryginale zmieniły się tylko znaczniki:
cli-class-variable = W oryginale zmieniły się tylko zmienne:
cli-class-link-target = W oryginale zmieniły się tylko cele linków:
cli-class-number = W oryginale zmieniły się liczby lub daty:
cli-class-punctuation = W oryginale zmieniła się tylko interpunkcja:
cli-class-wording = W oryginale zmieniła się treść:
cli-class-unknown = Oryginał się zmienił:
cli-push-nothing = Żaden szkic nie czeka na wysłanie.
cli-outbox-empty = Nic nie czeka i nic nie zostało wysłane.
cli-push-plan =
    { $n_edits ->
        [0] Nic nie zostałoby wysłane.
        [one] Wysłana zostałaby { $n_edits } edycja, w około { $seconds } s. Nic nie wysłano.
        [few] Wysłane zostałyby { $n_edits } edycje, w około { $seconds } s. Nic nie wysłano.
       *[many] Wysłanych zostałoby { $n_edits } edycji, w około { $seconds } s. Nic nie wysłano.
    }
cli-column-plan = Co się stanie
cli-plan-pushed = zostanie wysłane
cli-plan-confirmed = zostanie potwierdzone jako nadal aktualne
cli-outcome-pushed = wysłano
cli-outcome-confirmed = potwierdzono
cli-outcome-merged = połączone przez wiki
cli-outcome-already-there = już było na wiki
cli-outcome-source-moved = oryginał zmieniony
cli-outcome-conflict = konflikt
cli-outcome-refused = odrzucono
cli-outcome-waiting = czeka
cli-reason-empty = szkic jest pusty
cli-reason-unit-removed = na stronie nie ma już tej jednostki
cli-reason-page-gone = strony już nie ma albo nie jest już do tłumaczenia
cli-reason-fuzzy-mark = przez !!FUZZY!! tekst od razu stałby się nieaktualny
cli-reason-not-done = jeszcze w trakcie pisania
cli-reason-blocked-by-check = wstrzymuje to kontrola; zobacz „tolmach check” albo wyślij z --confirm-problems
cli-reason-file-undecided = plik przyniósł inny tekst; zobacz „tolmach conflicts”
cli-reason-changed-on-wiki = zmienił to ktoś inny
cli-reason-source-moved = oryginał zmienił się po powstaniu szkicu
cli-reason-merged-with = razem z cudzą wersją { $revision }
cli-reason-changed-since = ktoś to w międzyczasie zmienił
cli-reason-outdated = wiki uznaje to za nieaktualne
cli-reason-stopped = wysyłanie zatrzymano, zanim do tego doszło
cli-reason-not-sent = nie dotarło; zostanie wysłane następnym razem
cli-reason-not-read-again = wysłano; następne wysyłanie sprawdzi, jak dotarło
cli-reason-was-outdated-before = poprzedni tekst był nieaktualny; wiki uznaje go teraz za aktualny
cli-reason-was-new = przedtem nie było tłumaczenia, a usunąć je może tylko administracja wiki
cli-reason-no-text = „nadal aktualne” nie zmieniło żadnego tekstu
cli-reason-not-pushed = nic z tego nie jest na wiki
cli-reason-has-draft = jest szkic tej jednostki
cli-reason-captcha = wiki wymaga captcha; najpierw zapisz jedną jednostkę w przeglądarce
cli-reason-busy = wiki jest teraz zbyt obciążona ({ $code })
cli-reason-offline = wiki jest nieosiągalna
cli-reason-in-doubt = wysyłanie zostało przerwane; następne ustali, czy tekst dotarł
cli-next-resolve = Przy konflikcie wybierz: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Gdzie zmienił się oryginał, sprawdź przez „tolmach diff” i przyjmij: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Ktoś zapisał w tej samej chwili i wiki połączyła oba teksty. Pobierz i sprawdź, czy wynik dobrze się czyta.
cli-next-push = Aby wysłać: tolmach push
cli-next-outdated = To, co dotarło jako nieaktualne, nie przeszło kontroli samej wiki. Popraw przez „tolmach draft” i wyślij ponownie.
cli-next-refused = W tej postaci szkicu nie można wysłać: { $reason }.
cli-conflicts-none = Żaden szkic nie jest w konflikcie z wiki w ostatnio pobranym stanie.
cli-conflict = { $unit }, język: { $language }, stan z { $as_of }
cli-conflict-source = Oryginał:
cli-conflict-mine = Mój tekst w porównaniu z podstawą:
cli-conflict-theirs = Cudzy tekst w porównaniu z podstawą:
cli-conflict-theirs-by = Cudzy tekst ({ $user }) w porównaniu z podstawą:
cli-conflict-theirs-file = Tekst z pliku { $file }, { $place }, w porównaniu z podstawą:
cli-conflict-theirs-gone = Po drugiej stronie: tłumaczenia już nie ma.
cli-resolved-mine = Twój szkic { $unit } opiera się teraz na tym, co jest na wiki.
cli-resolved-theirs = Zostaje tekst { $unit } z wiki. Twój szkic przywróci „tolmach undo”.
cli-resolved-text = Nowy tekst { $unit } jest Twoim szkicem.
cli-sprints-none = Na tej wiki nie ma jeszcze sprintu. Rozpocznij przez: tolmach sprint create
cli-kind-translation = sprint tłumaczeniowy
cli-kind-update = sprint aktualizacyjny
cli-goal-units =
    { $n ->
        [one] { $n } jednostka
        [few] { $n } jednostki
       *[many] { $n } jednostek
    }
cli-goal-words =
    { $n ->
        [one] { $n } słowo
        [few] { $n } słowa
       *[many] { $n } słów
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Dni: { $from } – { $to }
cli-sprint-goal = Cel: { $goal }, osiągnięto { $percent }%
cli-sprint-to-do = Do zrobienia na początku: jednostki { $units }, słowa { $words }
cli-sprint-done = Zrobione od tego czasu: jednostki { $units }, słowa { $words }
cli-sprint-waiting = Szkice czekające na wysłanie: { $units }
cli-sprint-scope = Zmiany po nowym oznaczeniu, nieliczone powyżej: dodano { $added }, usunięto { $removed }
cli-day-observed = zauważono { $day }
cli-person-unknown = nieznana
cli-as-of = Stan z { $as_of }.
cli-report-in-english = Nie ma jeszcze tekstów raportu w języku { $locale }; raport jest po angielsku.
cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } jednostka
        [few] { $file }: { $n_units } jednostki
       *[many] { $file }: { $n_units } jednostek
    }
cli-practice-serving = Wiki treningowa odpowiada pod adresem { $url } do naciśnięcia Ctrl-C.
cli-practice-account = Konto { $user }, hasło { $password }
cli-practice-use = Z innego katalogu domowego: tolmach wiki add local { $url } oraz tolmach --wiki local login --user { $user }
cli-doing-finding-pages = Szukanie stron…
cli-doing-reading-changes = Pobieranie zmian…
cli-doing-reading-sources = Pobieranie oryginałów…
cli-doing-reading-units = Pobieranie jednostek, strona { $done } z { $total }: { $page }
cli-doing-reading-old-sources = Pobieranie dawnych oryginałów, { $done } z { $total }
cli-doing-reading-histories = Sprawdzanie, kto co zrobił, { $done } z { $total }
cli-doing-planning = Porównywanie szkiców z wiki…
cli-doing-settling = Wyjaśnianie tego, co pozostało niepewne…
cli-doing-sending = Wysyłanie { $done } z { $total }: { $unit }
cli-doing-re-reading = Ponowne pobieranie tego, co dotarło…
cli-doing-remembering = Zapełnianie pamięci, { $languages }: { $done }
cli-doing-reading-file = Wczytywanie { $file }, { $done } z { $total } kB
cli-doing-forgetting = Usuwanie { $file }, pary: { $done } z { $total }
cli-error = { $detail }.
cli-error-file = Nie można odczytać { $path }: { $detail }
cli-error-stdin = Nie można odczytać standardowego wejścia: { $detail }
cli-error-output = Nie można zapisać wyjścia: { $detail }
cli-error-practice = Nie można uruchomić wiki treningowej: { $detail }.
cli-error-translations = W { $path } nie ma tłumaczeń: { $detail }. Oczekiwano JSON, na przykład {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Wiki jest nieosiągalna: { $detail }. Twoje szkice są tu bezpieczne.
cli-error-wiki-says = Wiki odpowiada ({ $code }): { $says }
cli-error-wiki = Błąd wiki: { $detail }.
cli-error-store = Lokalna baza danych: { $detail }.
cli-error-no-wiki = Nie ma wiki o nazwie { $wiki }. „tolmach wiki list” pokaże listę, „tolmach wiki add” doda nową.
cli-error-wiki-exists = Wiki o nazwie { $wiki } już istnieje. Wybierz inną nazwę.
cli-error-wiki-built-in = { $wiki } jest wbudowana i zostaje.
cli-error-no-translate = Witryna { $wiki } nie ma rozszerzenia Translate, więc nie ma tam nad czym pracować.
cli-error-has-drafts =
    { $n_drafts ->
        [one] Przepadłby { $n_drafts } szkic: { $what }.
        [few] Przepadłyby { $n_drafts } szkice: { $what }.
       *[many] Przepadłoby { $n_drafts } szkiców: { $what }.
    }
cli-error-not-logged-in = Nie zalogowano do { $wiki } albo nie ma pod ręką hasła.
cli-error-needs-code = { $wiki } wymaga kodu jednorazowego. Zaloguj się w terminalu albo użyj hasła bota lub tokenu.
cli-error-who = Podaj swoją nazwę przez --user albo token przez --token-stdin lub TOLMACH_TOKEN.
cli-error-no-password = Potrzebne jest hasło lub token: w terminalu padnie o nie pytanie, poza nim użyj --password-stdin, --token-stdin, TOLMACH_PASSWORD lub TOLMACH_TOKEN.
cli-error-no-language = Podaj języki, na które chcesz tłumaczyć, na przykład --lang pl,uk.
cli-error-push-running = Inny proces wysyła na { $wiki } z tego konta. Jedno wysyłanie naraz pozwala zachować porządek.
cli-error-lease-lost = Wysyłanie na { $wiki } przejął inny proces. To, czego nie wysłano, czeka.
cli-error-not-a-page = „{ $given }” nie jest stroną na { $wiki }. Podaj tytuł albo adres z tej wiki.
cli-error-no-wiki-code = Wiki nie przyjmują tłumaczeń na ten język: { $language }.
cli-error-no-page = { $page }: strona nie jest tu śledzona.
cli-error-nothing-found = Nie znaleziono takiej strony do tłumaczenia. Sprawdź pisownię; w tytułach i kategoriach wielkość liter ma znaczenie.
cli-error-no-receipt = Nie ma potwierdzenia { $receipt }. Listę pokaże „tolmach outbox”.
cli-error-no-unit = { $unit } nie jest jednostką strony w ostatnio pobranym stanie. Listę pokaże „tolmach units”.
cli-error-not-pulled = { $unit } nie pobrano w języku { $language }.
cli-error-language-not-pulled = { $page } nie pobrano w języku { $language }. Pobierz przez: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Nie ma szkicu { $unit } w języku { $language }.
cli-error-not-outdated = { $unit } w języku { $language } nie jest nieaktualne, więc nie ma czego potwierdzać.
cli-error-sprint-exists = Sprint o nazwie { $name } już istnieje. Wybierz inną nazwę.
cli-error-no-sprint = Nie ma sprintu o nazwie { $name }. Listę pokaże „tolmach sprint list”.
cli-error-sprint-days = Sprint skończyłby się { $to }, zanim się zacznie { $from }.
cli-error-empty-sprint = Sprint „{ $name }” potrzebuje nazwy oraz stron i języków z jednostkami.
cli-error-not-for-sprint = { $page }: strona nie istnieje na wiki albo nie jest oznaczona do tłumaczenia.
cli-next-retry = Spróbuj ponownie później.
cli-next-log-in = Zaloguj się przez: tolmach login --user USER (zobacz tolmach login --help)
cli-next-show-difference = Zobacz, jak to wygląda: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Poczekaj, aż drugie polecenie się skończy, albo podaj inne --home.
cli-next-practice-port = Podaj inny --port albo żaden, aby wziąć dowolny wolny.
cli-next-practice-journal = Przenieś ten plik w inne miejsce, aby zacząć wiki treningową od nowa, albo podaj inne --home.
cli-next-home = Podaj folder z prawem zapisu przez --home lub TOLMACH_HOME.
cli-next-writable = Nadaj prawo zapisu folderowi i plikowi albo podaj inny folder przez --home.
cli-next-free-space = Zwolnij miejsce na dysku i spróbuj ponownie.
cli-next-pull = Pobierz z wiki przez: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Najpierw je wyślij lub odrzuć albo podaj --drop-drafts.
cli-next-update = Zainstaluj nowszego Tolmacha; niczego nie zmieniono.
cli-preview-written = Zapisano w { $path }. Otwórz w przeglądarce; niczego nie pobiera z sieci.
cli-error-not-written = Nie można zapisać { $path }: { $detail }. Niczego nie zmieniono; wybierz inne miejsce przez --out.
cli-exported =
    { $n_units ->
        [one] Zapisano { $n_units } jednostkę w { $path }.
        [few] Zapisano { $n_units } jednostki w { $path }.
       *[many] Zapisano { $n_units } jednostek w { $path }.
    }
cli-export-needs-folder = W tym formacie jest jedna strona w pliku. Podaj folder przez --out.
cli-fill-into-itself = Wypełniony plik zastąpiłby ten, z którego powstaje, razem ze wszystkim, co jest tylko w nim. Podaj inny plik przez --out.
cli-export-needs-format = Podaj format przez --format i język przez --lang.
cli-filled = Zapisane: { $n_written }, bez zmian: { $n_unchanged }, pozostawione: { $n_left }. Plik: { $path }.
cli-fill-other-source = w pliku jest inny oryginał; utwórz plik od nowa z dzisiejszego
cli-fill-twice = jednostka jest w pliku dwa razy; żadnej nie zmieniono
cli-fill-split = podzielone na segmenty przez inny program; przetłumacz tam
cli-fill-codes = w pliku nie da się rozróżnić znaczników; przetłumacz tam
cli-import-place = Miejsce
cli-import-unit = Jednostka
cli-import-outcome = Wynik
cli-import-note = Uwaga
cli-import-taken = wczytane
cli-import-unchanged = bez zmian
cli-import-conflicting = w konflikcie
cli-import-unknown = nieznane
cli-import-broken = nieodczytane
cli-import-note-no-text = w pliku nie ma tłumaczenia
cli-import-note-same-here = tutaj jest to samo
cli-import-note-as-handed-out = nikt tego w pliku nie zmienił
cli-import-note-waits = ten sam tekst już czeka
cli-import-note-not-done = oznaczone jako wymagające pracy; szkic nie jest gotowy
cli-import-note-still-valid = przedtem nieaktualne, teraz uznane za aktualne
cli-import-note-source-moved = oryginał zmienił się od tego czasu; zobacz „tolmach diff”
cli-import-note-differs-from-draft = różni się od Twojego szkicu
cli-import-note-changed-on-wiki = na wiki jest nowsze tłumaczenie
cli-import-note-base-not-known = na wiki jest inny tekst, a plik nie podaje, z którego powstał
cli-import-note-no-page = strony nie ma w bibliotece
cli-import-note-not-pulled = strony nie pobrano w tym języku
cli-import-note-no-unit = na stronie nie ma takiej jednostki
cli-import-note-no-such-source = brak klucza i żadnej jednostki z tym oryginałem
cli-import-note-several-such-sources = brak klucza i kilka jednostek z tym oryginałem
cli-import-note-twice = w pliku są dwa teksty; żadnego nie wczytano
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } jednostkę bez klucza znaleziono po oryginale.
        [few] { $n_units } jednostki bez klucza znaleziono po oryginałach.
       *[many] { $n_units } jednostek bez klucza znaleziono po oryginałach.
    }
cli-import-more =
    { $n_more ->
        [one] Jeszcze { $n_more } wiersz; --json pokaże wszystkie.
        [few] Jeszcze { $n_more } wiersze; --json pokaże wszystkie.
       *[many] Jeszcze { $n_more } wierszy; --json pokaże wszystkie.
    }
cli-import-counts = Format { $format }. Wczytane: { $n_taken }, bez zmian: { $n_unchanged }, w konflikcie: { $n_conflicting }, nieznane: { $n_unknown }, nieodczytane: { $n_broken }.
cli-import-dry-run = Niczego nie zapisano. Tak będzie bez --dry-run.
cli-error-file-format = Plik nie jest w żadnym formacie, który czyta Tolmach: PO, CSV, XLIFF, TMX lub pakiet Tolmacha.
cli-error-interchange = Nie można użyć pliku: { $detail }. Niczego nie zmieniono.
cli-error-no-file-language = Plik nie podaje, w jakim jest języku. Podaj go przez --lang.
cli-error-no-work-in-memory = Plik jest pamięcią tłumaczeniową, a jego wpisy nie należą do żadnej strony. Wczytaj go przez: tolmach memory import FILE
cli-search-nothing = Na tym komputerze nic nie zawiera „{ $words }”. Niepobrane strony nie są przeszukiwane.
cli-search-more = Jest więcej niż { $limit }; zawęź wyszukiwanie przez --lang, --page lub --state albo zwiększ --limit.
cli-concordance-nothing = Żaden tekst nie zawiera „{ $phrase }” razem z tłumaczeniem.
cli-column-score = Trafność
cli-column-target = Tłumaczenie
cli-column-origin = Skąd
cli-column-pairs = Pary
cli-column-uses = Użycia
cli-column-sentences = Zdania
cli-memory-unit = jednostka
cli-memory-sentence = zdanie
cli-memory-draft = szkic
cli-memory-empty = Pamięć jest pusta. Zapełnia się tym, co pobierasz, piszesz i importujesz.
cli-memory-no-match = Nie ma podobnych wcześniejszych tłumaczeń.
cli-memory-which-format = Nie wczytano { $file }: pamięć czyta TMX, PO oraz CSV, którego pierwszy wiersz nazywa kolumny, na przykład en,pl lub source,target. Nazwa musi kończyć się na .tmx, .po lub .csv.
cli-memory-which-language = Nie wczytano { $file }: plik nie podaje języków. Podaj je przez --from i --to.
cli-memory-refused = Nie można użyć { $file }: { $detail }. Napraw plik i wczytaj go ponownie; to, co już jest w pamięci, nie policzy się podwójnie.
cli-memory-export-name = { $file }: nazwa pliku musi kończyć się na .tmx lub .csv.
cli-memory-imported = Wczytano { $n_read }, dodano { $n_added }, połączono { $n_merged }, pominięto { $n_skipped }.
cli-memory-skipped = { $file }, wiersz { $line }: pominięto, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Zapisano { $n } parę w { $path }.
        [few] Zapisano { $n } pary w { $path }.
       *[many] Zapisano { $n } par w { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Usunięto { $file }: { $n } para, w tym znikły całkiem: { $gone }.
        [few] Usunięto { $file }: { $n } pary, w tym znikły całkiem: { $gone }.
       *[many] Usunięto { $file }: { $n } par, w tym znikły całkiem: { $gone }.
    }
cli-error-no-origin = Nic w pamięci nie pochodzi z pliku { $file }. Nazwy pokaże: tolmach memory stats --json
cli-column-engine = silnik
cli-machine-none = Apertium nie jest zainstalowane, więc nie ma tu tłumaczenia maszynowego. W Debianie i Ubuntu: sudo apt install apertium oraz pakiet dla każdej pary języków, na przykład apertium-bel-rus.
cli-machine-no-pairs = Apertium jest zainstalowane, ale bez żadnej pary języków. W Debianie i Ubuntu każda ma swój pakiet, na przykład apertium-bel-rus.
cli-machine-no-engine = Apertium nie umie tłumaczyć z { $from } na { $to }. Dostępne pary pokaże: tolmach machine pairs
cli-machine-no-answer = Apertium nie odpowiada.
cli-machine-unusable = Apertium nie dało nic przydatnego dla tego tekstu.
cli-machine-made = Tłumaczenie maszynowe ({ $engine }); przeczytaj je przed użyciem.
cli-column-level = Poziom
cli-column-check = Kontrola
cli-column-found = Znaleziono
cli-column-problem = Problem
cli-level-block = blokada
cli-level-warn = ostrzeżenie
cli-level-hint = sugestia
cli-check-nothing-pulled = Nie pobrano żadnej strony w języku { $language }, więc nie ma czego sprawdzać. Pobierz z wiki przez: tolmach pull PAGE --lang { $language }
cli-check-nothing = Nie ma zastrzeżeń.
cli-check-ignored =
    { $n ->
        [one] { $n } problem jest ignorowany.
        [few] { $n } problemy są ignorowane.
       *[many] { $n } problemów jest ignorowanych.
    }
cli-check-none-ignored = Niczego tam nie zignorowano.
cli-column-when = Kiedy
cli-column-why = Dlaczego
cli-check-heeded =
    { $n ->
        [0] Niczego tam nie ignorowano.
        [one] { $n } problem znów się liczy.
        [few] { $n } problemy znów się liczą.
       *[many] { $n } problemów znów się liczy.
    }
cli-next-check = Problemy na poziomie „blokada” wstrzymują wysyłkę. Napraw je, zignoruj przez --ignore CHECK --why TEXT KEY albo wyślij z --confirm-problems.
cli-error-no-problem = Kontrola { $check } niczego nie znajduje w { $unit }.
cli-column-collection = Kolekcja
cli-column-pattern = Wzorzec
cli-column-instead = Zamiast
cli-column-sentence = Treść
cli-rules-saved =
    { $n ->
        [one] { $collection } ma teraz { $n } regułę. Zobacz, co znajduje: tolmach check --lang CODE
        [few] { $collection } ma teraz { $n } reguły. Zobacz, co znajdują: tolmach check --lang CODE
       *[many] { $collection } ma teraz { $n } reguł. Zobacz, co znajdują: tolmach check --lang CODE
    }
cli-rules-none = Nie ma jeszcze reguł. Utwórz przez: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } nie jest już regułą kolekcji { $collection }.
cli-rules-unknown = { $collection } nie ma reguły { $pattern }. Reguły pokaże: tolmach rules list
cli-error-no-collection = Nie ma kolekcji o nazwie { $name }. Istniejące pokaże: tolmach collection list
cli-column-term = Termin
cli-column-translations = Tłumaczenia
cli-column-domain = Dziedzina
cli-column-reviewed = Sprawdzone
cli-column-languages = Języki
cli-column-file = Plik
cli-glossary-kept = (pozostaje bez zmian)
cli-glossary-forbidden = nie „{ $text }”
cli-glossary-reviewed = tak
cli-glossary-not-reviewed = nie
cli-glossary-none = Nie ma takiego terminu. Dodaj przez: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Podaj, co zrobić z terminem: --to L --target TEXT dla tłumaczenia, --keep, jeśli pozostaje bez zmian, albo --note, --domain, --reviewed.
cli-glossary-saved = { $term } jest w glosariuszu.
cli-glossary-removed = { $term }: usunięto z glosariusza.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – pozostaje bez zmian w każdym języku
        [of-field] { $term } – dziedzina: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: odczytane terminy: { $read }; do dodania: { $added }, do zmiany: { $changed }, bez zmian: { $unchanged }. Niczego nie zapisano.
       *[done] { $file }: odczytane terminy: { $read }, dodane: { $added }, zmienione: { $changed }, bez zmian: { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: pominięto, { $what }.
cli-glossary-exported =
    { $n ->
        [one] Zapisano { $n } termin w { $file }.
        [few] Zapisano { $n } terminy w { $file }.
       *[many] Zapisano { $n } terminów w { $file }.
    }
cli-glossary-not-read = { $file } nie jest glosariuszem, który czyta Tolmach: TBX, tabela OmegaT lub CSV, którego pierwszy wiersz nazywa kolumny, na przykład source,target.
cli-glossary-which-language = { $file } nie podaje języka. Podaj go przez --to.
cli-glossary-which-format = Nazwa { $file } nie wskazuje formatu. Podaj go przez --format csv, omegat lub tbx.
cli-words-added =
    { $n ->
        [one] Od teraz { $n } słowo uchodzi za poprawne (język: { $language }).
        [few] Od teraz { $n } słowa uchodzą za poprawne (język: { $language }).
       *[many] Od teraz { $n } słów uchodzi za poprawne (język: { $language }).
    }
cli-words-removed =
    { $n ->
        [one] Usunięto { $n } własne słowo (język: { $language }).
        [few] Usunięto { $n } własne słowa (język: { $language }).
       *[many] Usunięto { $n } własnych słów (język: { $language }).
    }
cli-words-unknown = { $word } nie jest własnym słowem w języku { $language }. Listę pokaże: tolmach words list --lang { $language }
cli-words-none = Nie ma jeszcze własnych słów w języku { $language }. Dodaj przez: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Nie znaleziono słownika. Zainstaluj go, na przykład pakiet hunspell-pl, albo umieść pliki .aff i .dic w { $folder }
cli-dictionaries-damaged = nie można użyć: { $problem }
cli-error-no-term = W glosariuszu nie ma „{ $term }” w języku { $language }. Zawartość pokaże: tolmach glossary show
cli-error-not-a-term = „{ $text }” nie ma liter, więc nie może być terminem.
cli-error-not-a-word = „{ $text }” to nie jedno słowo.
cli-column-need = Potrzeba
cli-column-since = Od
cli-column-reasons = Dlaczego
cli-board-nothing = Nie ma nic do zrobienia: wszystko, co znane, jest przetłumaczone i aktualne.
cli-board-more =
    { $n ->
        [one] i jeszcze { $n }; pokaże --limit 0
        [few] i jeszcze { $n }; wszystkie pokaże --limit 0
       *[many] i jeszcze { $n }; wszystkie pokaże --limit 0
    }
cli-board-drawn = Tablicę narysowano w { $path }.
cli-column-waiting = Czeka
cli-column-comments = Komentarze
cli-column-review = Przegląd
cli-reviews-none = Nic nie czeka na przegląd.
cli-standing-waits = czeka na przegląd
cli-standing-mine = Twoje własne
cli-standing-accepted = zaakceptowane
cli-standing-proofread = przejrzane na wiki
cli-standing-outdated = nieaktualne
cli-standing-untranslated = nieprzetłumaczone
cli-review-unit = { $unit }: { $standing }
cli-review-source = Oryginał: { $text }
cli-review-before = Przedtem: { $text }
cli-review-text = Teraz:    { $text }
cli-review-changes = Zmiany:   { $text }
cli-review-revision = Wersja { $revision }
cli-review-no-text = Nie ma jeszcze tłumaczenia.
cli-review-somebody = ktoś
cli-review-accepted = { $number }: akceptacja: { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (do starszego tekstu)
cli-told-none = Nie ma czego zgłosić wiki: najpierw coś tu zaakceptuj.
cli-told-proofread = przejrzane na wiki
cli-told-overtaken = wiki przyjęła, a ma już inny tekst
cli-told-changed = zmieniło się od czasu przeglądu: nic nie wysłano
cli-told-outdated = w międzyczasie nieaktualne: nic nie wysłano
cli-told-gone = znikło ze strony: nic nie wysłano
cli-told-refused = odrzucono: { $says }
cli-error-review-untranslated = { $unit } nie ma tłumaczenia, więc nie ma czego przeglądać.
cli-error-review-outdated = { $unit } jest nieaktualne: najpierw zaktualizuj. Wiki nie akceptują nieaktualnych tłumaczeń.
cli-error-review-own = { $unit } to Twoja własna praca: zaakceptować musi ktoś inny.
cli-error-changed-since = { $unit }: zmiana od czasu przeglądu.
cli-error-empty-comment = Komentarz jest pusty.
cli-error-no-remark = Nie ma takiej uwagi do tej jednostki albo już ją zakończono. Listę pokaże „tolmach review PAGE UNIT --lang L”.
cli-error-may-not-proofread = To logowanie nie pozwala zatwierdzać tłumaczeń na { $wiki }; hasła bota i tokeny nigdy na to nie pozwalają. Twoje akceptacje zostają tutaj i podróżują w pakietach.
cli-column-left = Pozostałe jednostki
cli-column-claimed = Kto pracuje
cli-sprint-closed = Zamknięto: { $at }. Liczby są z tej chwili.
cli-sprint-joined = Bierzesz udział w sprincie „{ $name }”: praca wszystkich osób liczy się także tutaj.
cli-error-sprint-closed = Sprint „{ $name }” jest zamknięty.
cli-error-not-in-sprint = Sprint „{ $name }” nie obejmuje: { $page }, język { $language }.
cli-error-no-sprint-in-file = W { $file } nie ma sprintu. Pakiet sprintu tworzy: tolmach sprint export NAME --out FILE
cli-column-bytes = Bajty
cli-backups-none = Nie ma jeszcze kopii. Utwórz przez: tolmach backup now
cli-backup-asked = na żądanie
cli-backup-migration = przed aktualizacją
cli-backup-restore = przed przywróceniem
cli-backup-damaged = uszkodzona, odłożona
cli-backed-up = Skopiowano do { $path }.
cli-restored = Przywrócono. Poprzedni stan zachowano jako { $path }.
cli-error-no-backup = Nie ma kopii { $file }, którą można przywrócić. Listę pokaże „tolmach backup list”.
