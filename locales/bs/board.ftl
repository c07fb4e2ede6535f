### Bosnian (bs). Reviewed by a native speaker: not yet.

board-loading = Otvaranje table
board-loading-cell = Traženje podataka za ovo polje
board-caption = Resursi i jezici. Strelice vode od polja do polja, a Enter otvara rad.
board-corner = Resurs

board-size = { $pages } × { $languages }

board-as-of = podaci: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } ili noviji

board-empty = Još se nema šta upoređivati
board-empty-about = Tabla prikazuje sve resurse vaše biblioteke na svim jezicima regije. Prvo dodajte resurse.
board-to-library = Otvori biblioteku
board-none-left = Ovdje nema ničega
board-none-left-about = Nijedan resurs ili nijedan jezik ne odgovara filteru.

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

board-chosen-outdated-since = zastarjelo: { $n }, prvi put uočeno: { DATETIME($since, day: "numeric", month: "long", year: "numeric") } ili ranije

board-chosen-words = preostale riječi: { $n }

board-chosen-words-reckoned = preostale riječi: oko { $n }

board-need = Potreba: { $points } od 100

board-no-need = Ovdje nema posla
board-open = Počni s radom
board-open-outdated = Ažuriraj zastarjelo
board-pull = Preuzmi i počni s radom
board-pulling = Čitanje s wikija
board-source-about = Stranica je napisana na ovom jeziku.
board-unknown-about = Osvježite biblioteku da biste saznali dokle se s ovom stranicom stiglo.

need-points = +{ $points }

board-export = Izvezi
board-export-title = Izvoz table
board-export-about = Ono što tabla sada prikazuje, ovim redom.
board-export-format = Format
board-export-csv = Tabela (CSV)
board-export-csv-about = Po jedan red za svaki resurs i jezik, s potrebom i razlozima, za programe za tabele.
board-export-svg = Slika (SVG)
board-export-svg-about = Cijela tabla kao jedan crtež, za prezentacije, izvještaje i papir.
board-export-write = Izvezi

board-exported = Datoteka je zapisana: { $path }
