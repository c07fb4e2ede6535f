### Polish (pl). Reviewed by a native speaker: not yet.

outbox-tab-plan = Do wysłania ({ $n })
outbox-tab-conflicts = Konflikty ({ $n })
outbox-tab-receipts = Potwierdzenia ({ $n })
outbox-pushing = Wysyłanie
plan-caption = Szkice i to, co się z nimi stanie przy wysyłaniu
plan-empty = Nie ma nic do wysłania
plan-empty-about = Szkice oznaczone jako gotowe czekają tu, aż je wyślesz.
plan-check = Porównaj z wiki
plan-log-in = Zaloguj się, aby wysłać
plan-summary = Dodaj do opisu zmian
plan-summary-hint = Na przykład: sprint jesienny
plan-edits =
    { $n ->
        [0] Jeszcze nic nie można wysłać
        [one] { $n } edycja
        [few] { $n } edycje
       *[many] { $n } edycji
    }
plan-time =
    { $minutes ->
        [one] około { $minutes } minuty w tempie wiki
        [few] około { $minutes } minut w tempie wiki
       *[many] około { $minutes } minut w tempie wiki
    }
plan-as-of = porównano z wiki: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
plan-push =
    { $n ->
        [0] Wyślij
        [one] Wyślij { $n } edycję
        [few] Wyślij { $n } edycje
       *[many] Wyślij { $n } edycji
    }
plan-pushed = Gotowe do wysłania
plan-confirmed = Zostanie potwierdzone jako nadal aktualne
plan-merged = Gotowe do wysłania
plan-already-there = Już jest na wiki
plan-source-moved = Oryginał zmieniony: sprawdź ponownie
plan-conflict = Konflikt: najpierw rozwiąż
plan-refused = Nie można wysłać
plan-waiting = Jeszcze niegotowe
result-pushed = Wysłano
result-confirmed = Potwierdzono jako nadal aktualne
result-merged = Połączono z cudzą zmianą
result-already-there = Już było na wiki
result-source-moved = Oryginał zmieniony
result-conflict = Konflikt
result-refused = Odrzucono
result-waiting = Czeka
reason-empty = Szkic jest pusty.
reason-unit-removed = Na stronie nie ma już tej jednostki.
reason-page-gone = Strony już nie ma albo nie jest już do tłumaczenia.
reason-fuzzy-mark = Tekst zawiera !!FUZZY!!, przez co od razu stałby się nieaktualny.
reason-not-done = Najpierw oznacz jednostkę jako gotową.
reason-in-doubt = Ostatnie wysyłanie przerwało się w tym miejscu. Następne ustali, czy tekst dotarł.
reason-not-read-again = Wysłano; czy dotarło jak należy, okaże się przy następnym wysyłaniu.
reason-offline = Wiki jest nieosiągalna.
reason-was-new = Przedtem nie było tłumaczenia; usunąć je może tylko administracja wiki.
reason-no-text = „Nadal aktualne” nie zmieniło żadnego tekstu.
reason-has-draft = Jest szkic tej jednostki.
reason-not-pushed = Nic z tego nie jest na wiki.
reason-stopped = Wysyłanie zatrzymano, zanim do tego doszło.
reason-changed-on-wiki = Ktoś inny zmienił to na wiki.
reason-changed-since = Ktoś to w międzyczasie zmienił.
reason-source-moved = Oryginał zmienił się po powstaniu szkicu.
reason-was-outdated-before = Poprzedni tekst był nieaktualny; wiki uznaje go teraz za aktualny.
reason-outdated = Wiki uznaje to za nieaktualne.
reason-merged = Wiki połączyła to z tym, co w międzyczasie zapisał ktoś inny.
reason-captcha = Wiki wymaga captcha. Najpierw zapisz jedną jednostkę w przeglądarce.
reason-busy = Wiki jest teraz zbyt obciążona. Wyślij ponownie później.
reason-not-sent = Nie dotarło i zostanie wysłane następnym razem.
reason-blocked-by-check = Kontrola znalazła coś, co dla czytających wyglądałoby na zepsute. Napraw to w warsztacie albo zignoruj tam z podaniem powodu.
entry-unit = Jednostka
entry-text = Tekst
entry-result = Wynik
entry-outdated = Dotarło, ale wiki uznaje to za nieaktualne.
entry-revision = Wersja { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = To wysyłanie
push-done =
    { $landed ->
        [0] Nic nie wysłano.
        [one] { $landed } jednostka jest już na wiki.
        [few] { $landed } jednostki są już na wiki.
       *[many] { $landed } jednostek jest już na wiki.
    }
push-stopped =
    { $landed ->
        [one] Zatrzymano. { $landed } jednostka jest już na wiki.
        [few] Zatrzymano. { $landed } jednostki są już na wiki.
       *[many] Zatrzymano. { $landed } jednostek jest już na wiki.
    }
push-held =
    { $held ->
        [one] { $held } szkic zostaje tutaj; powód poniżej.
        [few] { $held } szkice zostają tutaj; powody poniżej.
       *[many] { $held } szkiców zostaje tutaj; powody poniżej.
    }
receipts-caption = Co dotarło, od najnowszych
receipts-empty = Jeszcze nic nie wysłano
receipts-empty-about = Każda jednostka, która trafi na wiki, zostawia tu potwierdzenie.
receipts-about = Wycofanie przywraca poprzedni tekst, o ile nikt od tego czasu nie zmienił jednostki.
receipts-revert = Wycofaj ostatnią: jednostka { $unit }
receipts-reverted =
    { $n ->
        [0] Niczego nie udało się wycofać.
        [one] Wycofano { $n } jednostkę.
        [few] Wycofano { $n } jednostki.
       *[many] Wycofano { $n } jednostek.
    }
conflicts-about = Ktoś zmienił te tłumaczenia na wiki podczas Twojej pracy nad nimi. Niczego nie nadpisano. Porównaj i zdecyduj.
conflicts-empty = Brak konfliktów
conflicts-empty-about = Gdy ktoś inny zmieni jednostkę, nad którą pracujesz, tu pojawią się oba teksty.
conflict-base = Przedtem
conflict-base-none = Nie było tłumaczenia.
conflict-mine = Twój tekst
conflict-theirs = Teraz na wiki
conflict-theirs-by = Teraz na wiki: { $name }
conflict-theirs-gone = Tłumaczenia nie ma już na wiki.
conflict-take-mine = Weź mój
conflict-take-theirs = Weź z wiki
conflict-edit = Edytuj
conflict-edited = Tekst, który ma zostać
conflict-take-edited = Weź ten tekst
