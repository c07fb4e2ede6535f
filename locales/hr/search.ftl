### Croatian (hr). Reviewed by a native speaker: not yet.

search-about = U svim dohvaćenim izvornicima, prijevodima, nacrtima i naslovima. Mreža nije potrebna.
search-placeholder = Riječi ili „fraza” pod navodnicima
search-texts = Tekstovi
search-concordance = Kako je prevedeno
search-kind = Što pretražiti
search-language = Na kojem jeziku
search-state = U kojem stanju
search-page = U kojem resursu
search-from = Jezik fraze
search-to = Jezik prijevoda
search-any-kind = Sve
search-any-language = Svi jezici
search-any-state = Svako stanje
search-any-page = Svi resursi
search-searching = Pretraživanje
search-none = Ništa nije pronađeno
search-none-about = Pokušajte s manje slova: svaka se riječ pronalazi po početku, s dijakritičkim znakovima ili bez njih.
search-begin = Što tražite?
search-begin-about = Rezultati se pojavljuju dok tipkate. Dijakritički se znakovi mogu izostaviti, a srpski se pronalazi na oba pisma.
search-concordance-about = Fraza izvornika i svaki prijevod koji je dobila.

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
        [one] { $n } upravo promijenjeni tekst bit će pronađen koji trenutak poslije.
        [few] { $n } upravo promijenjena teksta bit će pronađena koji trenutak poslije.
       *[other] { $n } upravo promijenjenih tekstova bit će pronađeno koji trenutak poslije.
    }

found-source = Izvornik
found-translation = Prijevod
found-draft = Nacrt
found-title = Naslov
found-memory = Uvezena memorija
