### Croatian (hr). Reviewed by a native speaker: not yet.

board-loading = Otvaranje ploče
board-loading-cell = Traženje podataka za ovo polje
board-caption = Resursi i jezici. Strelice vode od polja do polja, a Enter otvara rad.
board-corner = Resurs

board-size = { $pages } × { $languages }

board-as-of = podaci: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } ili noviji

board-empty = Još se nema što uspoređivati
board-empty-about = Ploča prikazuje sve resurse vaše knjižnice na svim jezicima regije. Prvo dodajte resurse.
board-to-library = Otvori knjižnicu
board-none-left = Ovdje nema ničega
board-none-left-about = Nijedan resurs ili nijedan jezik ne odgovara filtru.

board-collection = Zbirka
board-collection-all = Svi resursi
board-languages = Jezici
board-languages-all = Svi u regiji
board-languages-mine = Moji jezici
board-legend = Postotak prevedenog i ažurnog; ↻ zastarjele jedinice

board-order = Redoslijed
board-order-need = Po potrebi
board-order-name = Po nazivu

family-west-slavic = Zapadnoslavenski
family-east-slavic = Istočnoslavenski
family-south-slavic = Južnoslavenski
family-baltic = Baltički
family-romance = Romanski
family-germanic = Germanski
family-uralic = Uralski
family-turkic = Turkijski
family-hellenic = Grčki
family-albanian = Albanski
family-armenian = Armenski
family-kartvelian = Kartvelski
family-caucasian = Sjevernokavkaski
family-indo-iranian = Iranski i romski
family-other = Ostali

board-row-outdated =
    { $n ->
        [one] zastarjelo na { $n } jeziku
        [few] zastarjelo na { $n } jezika
       *[other] zastarjelo na { $n } jezika
    }

board-row-outdated-since =
    { $n ->
        [one] zastarjelo: { $n } (od { DATETIME($since, month: "short", year: "numeric") })
        [few] zastarjelo: { $n } (od { DATETIME($since, month: "short", year: "numeric") })
       *[other] zastarjelo: { $n } (od { DATETIME($since, month: "short", year: "numeric") })
    }

board-row-empty =
    { $n ->
        [one] bez prijevoda: { $n }
        [few] bez prijevoda: { $n }
       *[other] bez prijevoda: { $n }
    }

board-row-complete = potpuno na svim jezicima

board-cell-source = { $page }, { $language }: napisano na ovom jeziku

board-cell-unknown = { $page }, { $language }: nikad pročitano s wikija

board-cell = { $page }, { $language }, prevedeno { $done } od { $total }

board-cell-outdated = { $page }, { $language }, prevedeno { $done } od { $total }, zastarjelo { $outdated }

board-cell-outdated-since = { $page }, { $language }, prevedeno { $done } od { $total }, zastarjelo { $outdated }, prvi put uočeno: { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = prevedeno { $done } od { $total }

board-chosen-outdated = zastarjelo: { $n }

board-chosen-outdated-since = zastarjelo: { $n }, prvi put uočeno { DATETIME($since, day: "numeric", month: "long", year: "numeric") } ili ranije

board-chosen-words = preostale riječi: { $n }

board-chosen-words-reckoned = preostale riječi: oko { $n }

board-need = Potreba: { $points } od 100

board-no-need = Ovdje nema posla
board-open = Počni s radom
board-open-outdated = Ažuriraj zastarjelo
board-pull = Dohvati i počni s radom
board-pulling = Čitanje s wikija
board-source-about = Stranica je napisana na ovom jeziku.
board-unknown-about = Osvježite knjižnicu kako biste saznali dokle se s ovom stranicom stiglo.

need-points = +{ $points }

board-export = Izvezi
board-export-title = Izvoz ploče
board-export-about = Ono što ploča sada prikazuje, ovim redoslijedom.
board-export-format = Format
board-export-csv = Tablica (CSV)
board-export-csv-about = Po jedan redak za svaki resurs i jezik, s potrebom i razlozima, za tablične kalkulatore.
board-export-svg = Slika (SVG)
board-export-svg-about = Cijela ploča kao jedan crtež, za prezentacije, izvješća i papir.
board-export-write = Izvezi

board-exported = Datoteka je zapisana: { $path }
