### Polish (pl). Reviewed by a native speaker: not yet.

app-skip = Przejdź do treści
app-nav = Widoki
app-opening = Otwieranie
app-start = Start
app-library = Biblioteka
app-board = Tablica
app-workbench = Warsztat
app-review = Przegląd
app-sprint = Sprint
app-outbox = Wysyłka
app-glossary = Glosariusz
app-memory = Pamięć
app-search = Szukaj
app-settings = Ustawienia
app-drafts =
    { $n ->
        [one] { $n } szkic
        [few] { $n } szkice
       *[many] { $n } szkiców
    }
app-conflicts =
    { $n ->
        [one] { $n } konflikt do rozwiązania
        [few] { $n } konflikty do rozwiązania
       *[many] { $n } konfliktów do rozwiązania
    }
appearance-label =
    { $theme ->
        [light] Wygląd: jasny
        [dark] Wygląd: ciemny
       *[system] Wygląd: jak w systemie
    }
notice-set-aside = Plik Tolmacha był uszkodzony. Zachowano go jako { $path } i utworzono nowy, pusty.
notice-migrated = Plik Tolmacha przekształcono do nowszej postaci. Kopię poprzedniego zachowano jako { $path }.
state-untranslated = Nieprzetłumaczone
state-outdated = Nieaktualne
state-translated = Przetłumaczone
state-proofread = Przejrzane
state-typing = Szkic
state-done = Szkic gotowy
state-conflict = Konflikt
state-moved = Oryginał zmieniony
first-run-title = Witaj w Tolmachu
first-run-lead = Tłumacz strony ruchu Wikimedia na swój język, we własnym tempie, także bez sieci.
first-run-languages = Na jakie języki tłumaczysz?
first-run-reading = Czytam też w innych językach
first-run-reading-about = Tłumaczenia tej samej jednostki na te języki pojawiają się obok oryginału. Jeśli nic nie wybierzesz, będą to języki najbliższe Twoim.
first-run-where = Gdzie chcesz zacząć?
first-run-choose-one = Wybierz co najmniej jeden język.
first-run-begin = Zacznij
languages-title = Moje języki
languages-search = Szukaj języków
languages-none-found = Żaden język nie ma takiej nazwy.
languages-drop = Usuń z listy: { $language }
languages-chosen =
    { $n ->
        [0] Nic nie wybrano
        [one] Wybrano { $n }:
        [few] Wybrano { $n }:
       *[many] Wybrano { $n }:
    }
wiki-menu = Wiki, konto i języki
wiki-practice = Wiki treningowa
wiki-practice-about = Działa na tym komputerze. Nie wymaga konta i niczego nie można w niej zepsuć.
wiki-meta = Meta-Wiki
wiki-real-about = Prawdziwa wiki. Czytać i pisać szkice można bez konta, do wysyłania konto jest potrzebne.
wiki-no-account = Nie zalogowano
wiki-as = Jako { $name }
wiki-add = Dodaj wiki
wiki-add-it = Dodaj
wiki-add-name = Nazwa
wiki-add-name-help = Jak ma się tu nazywać: litery, cyfry, łączniki i kropki.
wiki-add-address = Adres API
wiki-add-address-help = Zaczyna się od https:// i zwykle kończy na /w/api.php.
log-in = Zaloguj się
log-out = Wyloguj się
log-in-title = Logowanie do { $wiki }
log-in-how = Jak?
log-in-token = Token dostępu
log-in-token-about = Token OAuth 2 tylko dla właściciela. Najbezpieczniejszy: możesz go w każdej chwili cofnąć i daje dostęp tylko do tego, na co pozwolisz.
log-in-bot-password = Hasło bota
log-in-bot-password-about = Hasło, które wiki tworzy tylko dla Tolmacha, na stronie Special:BotPasswords.
log-in-account = Moje konto
log-in-account-about = Twoja nazwa i hasło oraz kod jednorazowy, jeśli go używasz.
log-in-token-field = Token dostępu
log-in-grants = Podczas tworzenia zaznacz uprawnienia: „Edycja istniejących stron”, „Tworzenie, edycja i przenoszenie stron” oraz „Masowy dostęp (bot)”, jeśli go masz. Z hasłem bota nie można oznaczać tłumaczeń jako przejrzanych.
log-in-account-warning = Własne hasło daje dostęp do wszystkiego, co możesz robić na wiki. Hasło bota lub token są bezpieczniejsze.
log-in-user = Nazwa użytkownika
log-in-user-bot = Z nazwą bota po znaku @, na przykład Anna@tolmach.
log-in-password = Hasło
log-in-code = Kod jednorazowy
log-in-done = Zalogowano jako { $name }.
secrets-where = Tolmach przechowuje je w pęku kluczy tego komputera, a gdzie go nie ma, w pamięci do zamknięcia programu. Nigdy w pliku.
secrets-keychain = Tolmach przechowuje je w pęku kluczy tego komputera, nigdy we własnym pliku.
secrets-memory = Ten komputer nie ma pęku kluczy, więc Tolmach przechowuje je w pamięci i zapyta ponownie przy następnym uruchomieniu.
lacks-title = To konto nie może tu zrobić wszystkiego:
lacks-edit = Nie może edytować, więc niczego nie można wysłać.
lacks-create-page = Nie może tworzyć stron, więc nie można wysłać pierwszych tłumaczeń.
lacks-translate = Nie może tłumaczyć.
lacks-proofread = Nie może oznaczać tłumaczeń jako przejrzanych.
lacks-blocked = Ma zablokowaną możliwość edycji.
dialog-save = Zapisz
dialog-cancel = Anuluj
dialog-done = Gotowe
work-paused = Wstrzymano
work-pause = Wstrzymaj
work-resume = Wznów
work-stop = Zatrzymaj
work-step = { $done } z { $total }
work-left =
    { $minutes ->
        [one] została około { $minutes } minuta
        [few] zostały około { $minutes } minuty
       *[many] zostało około { $minutes } minut
    }
keys-title = Skróty klawiszowe
keys-change-all = Zmień skróty
keys-group-unit = Jednostki
keys-group-text = Tekst
keys-group-help = Pomoc i panele
keys-group-window = Okno
keys-done-next = Oznacz jako gotowe, następna jednostka
keys-still-valid = Nadal aktualne, następna jednostka
keys-next-unit = Następna jednostka
keys-previous-unit = Poprzednia jednostka
keys-next-unfinished = Następna nieukończona jednostka
keys-previous-unfinished = Poprzednia nieukończona jednostka
keys-discard-draft = Odrzuć szkic
keys-copy-source = Skopiuj oryginał
keys-insert-markup = Wstaw następny brakujący znacznik
keys-choose-markup = Wybierz znacznik do wstawienia
keys-plain-text = Znaczniki jako zwykły tekst
keys-undo = Cofnij
keys-redo = Ponów
keys-use-match = Użyj dopasowania 1–9
keys-insert-match = Wstaw dopasowanie 1–9 przy kursorze
keys-use-machine = Przetłumacz maszynowo i użyj tego tekstu
keys-insert-term = Wstaw następny termin
keys-add-term = Dodaj termin
keys-next-problem = Przejdź do następnego problemu
keys-fix-problem = Napraw ten problem
keys-ignore-problem = Ignoruj ten problem
keys-next-region = Następna część okna
keys-previous-region = Poprzednia część okna
keys-show-list = Pokaż lub ukryj listę jednostek
keys-palette = Znajdź czynność
keys-search-all = Szukaj wszędzie
keys-show-keys = Pokaż te skróty
keys-go-start = Start
keys-go-library = Biblioteka
keys-go-board = Tablica
keys-go-workbench = Warsztat
keys-go-review = Przegląd
keys-go-sprint = Sprint
keys-go-outbox = Wysyłka
keys-go-glossary = Glosariusz
keys-go-memory = Pamięć
keys-go-settings = Ustawienia
keys-change-theme = Jasny, ciemny lub jak w systemie
keys-export-page = Eksportuj tę stronę
keys-import-file = Importuj plik
keys-about = Przy literach liczy się znak na klawiszu, jeśli jest łaciński, przy cyfrach miejsce klawisza, dzięki czemu skróty działają w każdym układzie klawiatury. Nic nie używa Ctrl+Alt, bo na wielu klawiaturach wpisuje on litery.
keys-print = Drukuj listę
keys-reset-all = Przywróć wszystkie
keys-none = Brak skrótu
keys-change = Zmień
keys-reset = Przywróć
keys-change-of = Zmień skrót: { $action }
keys-reset-of = Przywróć skrót domyślny: { $action }
keys-press = Naciśnij nowe klawisze…
keys-press-for = Naciśnij nowe klawisze dla czynności: { $action }. Escape pozostawia skrót bez zmian.
keys-not-ctrl-alt = { $stroke } wpisuje litery na wielu klawiaturach, więc nie może być skrótem.
keys-not-plain = { $stroke } jest potrzebne do pisania. Przytrzymaj Ctrl lub Alt albo wybierz klawisz funkcyjny.
keys-taken = { $stroke } to już skrót do „{ $action }”.
keys-take-over = Przejmij
palette-title = Znajdź czynność
palette-placeholder = Czynność lub strona
palette-none = Nic o takiej nazwie.
closing-title = Ostatnie słowa nie są zapisane
closing-about = Tolmach nie mógł zapisać ostatniego tekstu na dysku. Zwolnij trochę miejsca i spróbuj ponownie. Jeśli teraz zamkniesz okno, tekst wpisany od ostatniego „Zapisano” przepadnie.
closing-again = Zapisz i zamknij
closing-anyway = Zamknij bez zapisywania
settings-about = Tolmach { $version }
settings-appearance = Wygląd
settings-theme = Jasny czy ciemny
settings-theme-system = Jak w systemie
settings-theme-light = Jasny
settings-theme-dark = Ciemny
settings-contrast = Wysoki kontrast
settings-contrast-about = Wyraźniejsze linie i litery.
settings-text-size = Rozmiar tekstu
settings-size = { $percent }%
settings-interface = Język Tolmacha
settings-interface-about = W tym oknie, w terminalu i w raportach. Nie ma związku z językami, na które tłumaczysz.
settings-interface-system = Jak w systemie
settings-interface-unreviewed = Nikt, dla kogo to język ojczysty, nie sprawdził jeszcze tych tekstów. Jeśli coś brzmi źle, daj nam znać: jak to zrobić, opisuje CONTRIBUTING.
settings-plain = Znaczniki jako zwykły tekst
settings-plain-about = Pokazuje zmienne, linki i szablony tak, jak przechowuje je wiki, bez ochrony.
settings-languages = Języki
settings-into = Tłumaczę na
settings-into-about = Te języki są widoczne w bibliotece i pobierane.
settings-reading = Czytam też
settings-reading-about = Tłumaczenia tej samej jednostki na te języki pojawiają się obok oryginału.
settings-wikis = Wiki
settings-wiki-here = Tutaj pracujesz
settings-wiki-work-here = Pracuj tutaj
settings-privacy = Tolmach nie wysyła niczego nikomu poza wiki z tej listy. Hasła i tokeny są przechowywane w pęku kluczy tego komputera, nigdy w pliku.
settings-machine = Tłumaczenie maszynowe
machine-about = Jeśli na tym komputerze jest Apertium, może podpowiadać tłumaczenie obok dopasowań: z oryginału i z tłumaczeń w językach, które czytasz. Najlepiej wychodzą języki pokrewne. To szkic do obróbki; tekst pozostawiony tak, jak go stworzyła maszyna, nie zostanie wysłany na wiki.
machine-privacy = Apertium działa na tym komputerze. Nic, co nim tłumaczysz, nie jest nigdzie wysyłane.
machine-looking = Szukanie Apertium
machine-none = Apertium nie jest zainstalowane
machine-no-pairs = Apertium jest zainstalowane, ale bez żadnej pary języków
machine-get = Tolmach działa i bez niego. Aby z niego korzystać, zainstaluj Apertium i pakiet dla każdej pary języków, a potem sprawdź ponownie. W Debianie i Ubuntu, dla białoruskiego i rosyjskiego:
machine-again = Sprawdź ponownie
machine-when = Kiedy ma tłumaczyć?
machine-when-off = Nigdy
machine-when-asked = Na żądanie
machine-when-always = Samo, przy każdej jednostce
machine-pairs =
    { $n ->
        [one] Zainstalowano { $n } parę języków
        [few] Zainstalowano { $n } pary języków
       *[many] Zainstalowano { $n } par języków
    }
settings-keys = Klawiatura
codex-dialog-close = Zamknij
codex-message-dismiss = Zamknij
codex-optional = (opcjonalne)
codex-search = Szukaj
codex-popover-close = Zamknij
codex-chip-added = Dodano: { $what }.
codex-chip-removed = Usunięto: { $what }.
codex-chip-description = Naciśnij Enter, aby edytować, lub Delete, aby usunąć.
settings-data = Twoje dane
settings-privacy-title = Prywatność
settings-privacy-who = Tolmach nie wysyła niczego nikomu poza wiki dodanymi przez Ciebie: nie zbiera żadnych statystyk i nigdzie nie pyta o aktualizacje.
settings-privacy-where = Szkice, pobrane teksty, uwagi i sprinty są w jednym pliku w Twoim folderze danych programów. Hasła i tokeny przechowuje pęk kluczy systemu, a gdzie go nie ma, pamięć do zamknięcia okna.
settings-privacy-files = Plik, który eksportujesz lub przekazujesz, zawiera wybrane przez Ciebie rzeczy i nazwy kont osób, które brały udział.
settings-backups = Kopie zapasowe
settings-backups-about = Kopia wszystkiego oprócz haseł, obok oryginału. Tolmach tworzy ją sam, zanim aktualizacja zmieni plik.
settings-backups-none = Nie ma jeszcze żadnej kopii.
settings-back-up = Utwórz kopię teraz
settings-backup-asked = Na żądanie
settings-backup-migration = Przed aktualizacją
settings-backup-restore = Przed przywróceniem
settings-backup-damaged = Odłożony uszkodzony plik
settings-restore = Przywróć
settings-diagnostics = Diagnostyka
settings-diagnostics-about = Liczby i wersje do zgłoszenia błędu. Bez nazw, tekstów i haseł.
settings-diagnostics-show = Pokaż
settings-copy = Kopiuj
settings-copied = Skopiowano.
settings-copy-failed = Nie udało się skopiować. Zaznacz tekst i skopiuj go klawiszami swojego systemu.
settings-backed-up = Skopiowano do { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB
settings-restore-about = Wszystko wróci do stanu z chwili: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Najpierw powstanie kopia obecnego stanu, więc będzie można do niego wrócić.
