### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

search-about = U svim preuzetim izvornicima, prevodima, nacrtima i naslovima. Mreža nije potrebna.
search-placeholder = Reči, ili „fraza“ pod navodnicima
search-texts = Tekstovi
search-concordance = Kako je prevedeno
search-kind = Šta pretražiti
search-language = Na kom jeziku
search-state = U kom stanju
search-page = U kom resursu
search-from = Jezik fraze
search-to = Jezik prevoda
search-any-kind = Sve
search-any-language = Svi jezici
search-any-state = Svako stanje
search-any-page = Svi resursi
search-searching = Pretraživanje
search-none = Ništa nije pronađeno
search-none-about = Pokušajte s manje slova: svaka reč se pronalazi po početku, s dijakritičkim znacima ili bez njih.
search-begin = Šta tražite?
search-begin-about = Rezultati se pojavljuju dok kucate. Dijakritički znaci se mogu izostaviti, a srpski se pronalazi na oba pisma.
search-concordance-about = Fraza izvornika i svaki prevod koji je dobila.

search-found =
    { $n ->
        [one] pronađeno: { $n }
        [few] pronađeno: { $n }
       *[other] pronađeno: { $n }
    }

search-more-than =
    { $n ->
        [one] Najboljih { $n }, ima ih još
        [few] Najboljih { $n }, ima ih još
       *[other] Najboljih { $n }, ima ih još
    }

search-waiting =
    { $n ->
        [one] { $n } upravo promenjen tekst biće pronađen koji trenutak kasnije.
        [few] { $n } upravo promenjena teksta biće pronađena koji trenutak kasnije.
       *[other] { $n } upravo promenjenih tekstova biće pronađeno koji trenutak kasnije.
    }

found-source = Izvornik
found-translation = Prevod
found-draft = Nacrt
found-title = Naslov
found-memory = Uvezena memorija
