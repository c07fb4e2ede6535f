### Polish (pl). Reviewed by a native speaker: not yet.

start-title = Co teraz zrobić?
start-loading = Sprawdzanie, co jest do zrobienia
start-followed = stan z: { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = jeszcze nic nie pobrano
start-offline = Brak sieci: wszystko tutaj działa jak zwykle, czeka tylko pobieranie i wysyłanie.
start-refresh = Pobierz nowości
start-refreshing = Pobieranie nowości
start-resume = Wróć do przerwanej pracy
start-resume-it = Kontynuuj
start-resume-unit = jednostka { $unit }
start-conflicts = Konflikty
start-conflicts-waiting =
    { $n ->
        [one] { $n } Twój szkic rozminął się z tekstem na wiki. Zdecyduj, który zostaje.
        [few] { $n } Twoje szkice rozminęły się z tekstami na wiki. Zdecyduj, które zostają.
       *[many] { $n } Twoich szkiców rozminęło się z tekstami na wiki. Zdecyduj, które zostają.
    }
start-conflicts-open = Zobacz
start-outbox = Wysyłka
start-outbox-waiting =
    { $n ->
        [one] { $n } szkic jest tylko na tym komputerze.
        [few] { $n } szkice są tylko na tym komputerze.
       *[many] { $n } szkiców jest tylko na tym komputerze.
    }
start-outbox-open = Do wysyłki
start-outdated = Nieaktualne od ostatniej wizyty
start-outdated-units =
    { $n ->
        [one] { $n } jednostka, zauważono { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } jednostki, zauważono { DATETIME($at, day: "numeric", month: "short") }
       *[many] { $n } jednostek, zauważono { DATETIME($at, day: "numeric", month: "short") }
    }
start-sprints = Moje sprinty
start-sprint-progress =
    { $measure ->
        [words] słowa: { $done } z { $goal }
       *[units] jednostki: { $done } z { $goal }
    }
start-sprint-bar = { $name }: { $done } procent celu
start-sprint-until = do { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = zaczyna się { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Gdzie w Twoich językach potrzeba pracy
start-next-size =
    { $n ->
        [one] { $n } jednostka, słowa: { $words }
        [few] { $n } jednostki, słowa: { $words }
       *[many] { $n } jednostek, słowa: { $words }
    }
start-board = Cała tablica
start-left =
    { $units ->
        [one] W Twoich językach została { $units } jednostka, słowa: { $words }
        [few] W Twoich językach zostały { $units } jednostki, słowa: { $words }
       *[many] W Twoich językach zostało { $units } jednostek, słowa: { $words }
    }
start-landed =
    { $n ->
        [one] { $n } Twoja jednostka trafiła na wiki w ostatnich siedmiu dniach
        [few] { $n } Twoje jednostki trafiły na wiki w ostatnich siedmiu dniach
       *[many] { $n } Twoich jednostek trafiło na wiki w ostatnich siedmiu dniach
    }
start-done = Nie ma już nic do zrobienia
start-done-about = Każda strona z Twojej biblioteki jest przetłumaczona i aktualna w Twoich językach. Dodaj kolejne strony albo zobacz na tablicy, gdzie inne języki potrzebują pomocy.
start-done-add = Dodaj strony
start-empty = Twoja biblioteka jest pusta
start-empty-about = Wybierz strony do tłumaczenia; Tolmach raz je pobierze, a potem można pracować bez sieci.
start-empty-catalogue = Wybierz z katalogu
guide-title = Twoja pierwsza jednostka
guide-offer-about = Jedno krótkie zdanie, od otwarcia aż po wiki. To zajmie około dwóch minut.
guide-begin = Zacznij
guide-getting = Pobieranie stron
guide-none = Nie ma już krótkiego zdania na początek. Wybierz dowolną jednostkę w warsztacie.
guide-label = Przewodnik
guide-leave = Zakończ przewodnik
guide-step = Krok { $n } z { $total }
guide-write = Przeczytaj zdanie pod napisem „Oryginał” i napisz je w swoim języku w polu poniżej; wpisywany tekst zapisuje się od razu. Gdy będzie dobrze, naciśnij „Gotowe, dalej” albo { $key }. Nic jeszcze nie jest wysyłane.
guide-push = Twój szkic czeka na wysłanie. Przejdź do wysyłki i naciśnij „Wyślij”, aby trafił na wiki.
guide-push-go = Do wysyłki
guide-landed = Twoje tłumaczenie jest na wiki. To już wszystko: otwórz, napisz, oznacz jako gotowe, wyślij.
guide-landed-go = Zobacz, co jeszcze jest
