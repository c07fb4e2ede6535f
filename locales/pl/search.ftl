### Polish (pl). Reviewed by a native speaker: not yet.

search-about = We wszystkich pobranych oryginałach, tłumaczeniach, szkicach i tytułach. Sieć nie jest potrzebna.
search-placeholder = Słowa lub „fraza” w cudzysłowie
search-texts = Teksty
search-concordance = Jak to tłumaczono
search-kind = Czego szukać
search-language = W jakim języku
search-state = W jakim stanie
search-page = Na jakiej stronie
search-from = Język frazy
search-to = Język tłumaczeń
search-any-kind = Wszystko
search-any-language = Wszystkie języki
search-any-state = Dowolny stan
search-any-page = Wszystkie strony
search-searching = Szukanie
search-none = Nic nie znaleziono
search-none-about = Wpisz mniej liter: każde słowo jest wyszukiwane od początku, ze znakami diakrytycznymi lub bez.
search-begin = Czego szukasz?
search-begin-about = Wyniki pojawiają się podczas pisania. Znaki diakrytyczne można pominąć, a serbski jest wyszukiwany w obu alfabetach.
search-concordance-about = Fraza z oryginału i wszystkie jej tłumaczenia.
search-found =
    { $n ->
        [one] Znaleziono { $n }
        [few] Znaleziono { $n }
       *[many] Znaleziono { $n }
    }
search-more-than =
    { $n ->
        [one] Najlepsze z wielu: { $n }
        [few] Najlepsze z wielu: { $n }
       *[many] Najlepsze z wielu: { $n }
    }
search-waiting =
    { $n ->
        [one] { $n } właśnie zmieniony tekst będzie do znalezienia za chwilę.
        [few] { $n } właśnie zmienione teksty będą do znalezienia za chwilę.
       *[many] { $n } właśnie zmienionych tekstów będzie do znalezienia za chwilę.
    }
found-source = Oryginał
found-translation = Tłumaczenie
found-draft = Szkic
found-title = Tytuł
found-memory = Zaimportowana pamięć
