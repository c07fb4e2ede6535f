### Polish (pl). Reviewed by a native speaker: not yet.

sprint-lead = Strony, języki i daty z celem. Liczy się to, co pokazuje wiki.
sprint-new = Nowy sprint
sprint-create = Rozpocznij sprint
sprint-loading = Otwieranie sprintów
sprint-list = Sprinty
sprint-empty = Brak sprintów
sprint-empty-about = Sprint mierzy od chwili rozpoczęcia: wybierz strony i języki, ustal cel i daty, i obserwuj postępy.
sprint-name = Nazwa
sprint-kind = Czego dotyczy?
sprint-kind-translation = Tłumaczenie
sprint-kind-update = Aktualizacja
sprint-resources = Strony
sprint-no-resources = Najpierw dodaj strony do biblioteki.
sprint-from = Od
sprint-to = Do
sprint-goal = Cel
sprint-measure = Co liczyć
sprint-measure-units = Jednostki
sprint-measure-words = Słowa
sprint-brief = Opis
sprint-brief-help = Czego dotyczy sprint, dla osób biorących udział. Markdown.
sprint-report = Raport
sprint-by-language = Według języków
sprint-by-person = Według osób
sprint-by-day = Według dni
sprint-person-unknown = Nieznana
sprint-to-outbox = Przejdź do wysyłki
sprint-not-observed = Od początku nic nie pobrano z wiki. Odśwież bibliotekę.
sprint-days-guessed = Zakreskowane: dzień, w którym Tolmach pierwszy raz to zauważył; wiki nie podała, kiedy to zrobiono.
report-wikitext = Wikitekst
report-markdown = Markdown
report-format = Format
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }
sprint-pages =
    { $n ->
        [one] { $n } strona
        [few] { $n } strony
       *[many] { $n } stron
    }
sprint-number = { $n }
sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] z { $goal } słowa zrobione
                [few] z { $goal } słów zrobionych
               *[many] z { $goal } słów zrobionych
            }
       *[units]
            { $goal ->
                [one] z { $goal } jednostki zrobione
                [few] z { $goal } jednostek zrobionych
               *[many] z { $goal } jednostek zrobionych
            }
    }
sprint-done-of =
    { $measure ->
        [words] zrobione słowa: { $done } z { $goal }
       *[units] zrobione jednostki: { $done } z { $goal }
    }
sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } słowo
                [few] { $n } słowa
               *[many] { $n } słów
            }
       *[units]
            { $n ->
                [one] { $n } jednostka
                [few] { $n } jednostki
               *[many] { $n } jednostek
            }
    }
sprint-waiting = { $n } czeka w szkicach
sprint-to-do = na początku do zrobienia: { $n }
sprint-observed = stan z: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Strony zmieniły się od początku: jednostki dodane: { $added }, usunięte: { $removed }. Nie są liczone.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }
sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: słowa: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }: jednostki: { $n }
    }
sprint-burn-down = Przebieg
sprint-burn-left = Zostało
sprint-burn-planned = Równym tempem
sprint-burn-day = Koniec dnia
sprint-burn-table = Jako tabela
sprint-burn-not-yet = Od początku sprintu nic nie pobrano z wiki.
sprint-left = Co zostało
sprint-left-about = „Pracuję nad tym” informuje innych przez 48 godzin. Niczego nie blokuje.
sprint-left-none = Z zadań sprintu nic już nie zostało.
sprint-claim = Pracuję nad tym
sprint-release = Zwolnij
sprint-claim-mine = Pracujesz nad tym
sprint-claim-somebody = Ktoś nad tym pracuje
sprint-work = Przejdź do pracy
sprint-hand-over = Przekaż
sprint-hand-over-about = Plik dla biorących udział: strony, szkice, kto nad czym pracuje i kto co zrobił. Gdy pliki wracają, praca wszystkich się sumuje i nic nie liczy się podwójnie.
sprint-hand-over-write = Zapisz plik
sprint-join = Dołącz z pliku
sprint-close = Zamknij sprint
sprint-close-about = Liczby pozostaną takie jak teraz, cokolwiek stanie się później ze stronami. Sama praca trwa dalej.
sprint-tags = Należy do
sprint-tags-help = Inicjatywy i rekomendacje Strategii Ruchu, tematy; po jednym w wierszu. Pojawią się w raporcie.
report-html = Do druku
report-csv = CSV
report-names = Z nazwami
report-save = Zapisz jako plik
report-saved = Zapisano w { $path }.
sprint-close-waiting = W szkicach czeka jeszcze { $n }. Jeśli mają się liczyć, najpierw je wyślij i odśwież bibliotekę.
sprint-closed = Zamknięto { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: liczby są z tej chwili.
sprint-claim-by = { $name } pracuje nad tym
sprint-claim-until = Do { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-left-more =
    { $n ->
        [one] Pokaż jeszcze { $n }
        [few] Pokaż jeszcze { $n }
       *[many] Pokaż jeszcze { $n }
    }
sprint-left-of =
    { $measure ->
        [words] słowa do zrobienia: { $left } z { $n }
       *[units] jednostki do zrobienia: { $left } z { $n }
    }
sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: słowa do zrobienia: { $left }; równym tempem byłoby { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: jednostki do zrobienia: { $left }; równym tempem byłoby { $planned }.
    }
sprint-joined =
    { $conflicts ->
        [0] Bierzesz udział: { $names }. Szkice z pliku: { $drafts }.
        [one] Bierzesz udział: { $names }. Szkice z pliku: { $drafts }. Teksty, które różnią się od Twoich i czekają w wysyłce: { $conflicts }.
        [few] Bierzesz udział: { $names }. Szkice z pliku: { $drafts }. Teksty, które różnią się od Twoich i czekają w wysyłce: { $conflicts }.
       *[many] Bierzesz udział: { $names }. Szkice z pliku: { $drafts }. Teksty, które różnią się od Twoich i czekają w wysyłce: { $conflicts }.
    }
