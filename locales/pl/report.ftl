### Polish (pl). Reviewed by a native speaker: not yet.

report-title = Raport ze sprintu „{ $name }”
report-summary-translation-units =
    { $done ->
        [one] Przetłumaczono { $done } jednostkę: { $percent }% celu ({ $goal }).
        [few] Przetłumaczono { $done } jednostki: { $percent }% celu ({ $goal }).
       *[many] Przetłumaczono { $done } jednostek: { $percent }% celu ({ $goal }).
    }
report-summary-translation-words =
    { $done ->
        [one] Przetłumaczono { $done } słowo: { $percent }% celu ({ $goal }).
        [few] Przetłumaczono { $done } słowa: { $percent }% celu ({ $goal }).
       *[many] Przetłumaczono { $done } słów: { $percent }% celu ({ $goal }).
    }
report-summary-update-units =
    { $done ->
        [one] Zaktualizowano lub przetłumaczono od nowa { $done } jednostkę: { $percent }% celu ({ $goal }).
        [few] Zaktualizowano lub przetłumaczono od nowa { $done } jednostki: { $percent }% celu ({ $goal }).
       *[many] Zaktualizowano lub przetłumaczono od nowa { $done } jednostek: { $percent }% celu ({ $goal }).
    }
report-summary-update-words =
    { $done ->
        [one] Zaktualizowano lub przetłumaczono od nowa { $done } słowo: { $percent }% celu ({ $goal }).
        [few] Zaktualizowano lub przetłumaczono od nowa { $done } słowa: { $percent }% celu ({ $goal }).
       *[many] Zaktualizowano lub przetłumaczono od nowa { $done } słów: { $percent }% celu ({ $goal }).
    }
report-column-measure = Miara
report-column-value = Wartość
report-row-tags = Należy do
report-row-kind = Rodzaj
report-row-days = Dni
report-row-goal = Cel
report-row-to-do = Do zrobienia na początku
report-row-done = Zrobione
report-row-left = Pozostało
report-row-waiting = Czeka na wysłanie
report-row-people = Osoby, które wzięły udział
report-row-baseline = Pomiar początkowy
report-row-as-of = Dane z
report-row-closed = Zamknięto
report-kind-translation = Sprint tłumaczeniowy: nowe tłumaczenia
report-kind-update = Sprint aktualizacyjny: aktualizacja nieaktualnych tłumaczeń
report-from-to = { $from } – { $to }
report-units =
    { $n ->
        [one] { $n } jednostka
        [few] { $n } jednostki
       *[many] { $n } jednostek
    }
report-words =
    { $n ->
        [one] { $n } słowo
        [few] { $n } słowa
       *[many] { $n } słów
    }
report-units-and-words =
    { $units ->
        [one] { $units } jednostka, słowa: { $words }
        [few] { $units } jednostki, słowa: { $words }
       *[many] { $units } jednostek, słowa: { $words }
    }
report-percent = { $percent }%
report-brief = Czego dotyczył
report-languages = Języki
report-column-language = Język
report-column-units-done = Zrobione jednostki
report-column-words-done = Zrobione słowa
report-column-ready-then = Aktualne na początku
report-column-ready-now = Aktualne teraz
report-column-pages-then = Całe strony na początku
report-column-pages-now = Całe strony teraz
report-pages = Strony
report-history = historia
report-days = Dzień po dniu
report-column-day = Dzień
report-day-observed = zauważono { $day }
report-people = Osoby
report-column-person = Osoba
report-person-unknown = Nieznana
report-scope = Zmiany na stronach
report-scope-changed = Podczas sprintu zmieniły się same strony: jednostki dodane: { $added }, usunięte: { $removed }, liczone osobno w każdym języku. Nie wchodzą do powyższych liczb.
report-method = Jak to zmierzono
report-method-done = Jednostka liczy się jako zrobiona, gdy wiki pokazuje ją jako przetłumaczoną lub przejrzaną, a przy pomiarze początkowym tak nie było. Każda jednostka liczy się raz w każdym języku. Dni są liczone według UTC.
report-method-words = Słowa to słowa oryginałów z pomiaru początkowego, liczone według reguł Unicode.
report-method-observed = Gdzie wiki nie podaje, kto i kiedy zrobił jednostkę, dniem jest ten, w którym pierwszy raz zauważono ją jako zrobioną.
report-method-program = Pobrał z wiki i policzył Tolmach { $version }.
