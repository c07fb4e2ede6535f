### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

board-loading = Otvaranje table
board-loading-cell = Traženje podataka za ovo polje
board-caption = Resursi i jezici. Strelice vode od polja do polja, a Enter otvara rad.
board-corner = Resurs

board-size = { $pages } × { $languages }

board-as-of = podaci: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } ili noviji

board-empty = Još nema šta da se poredi
board-empty-about = Tabla prikazuje sve resurse vaše biblioteke na svim jezicima regiona. Prvo dodajte resurse.
board-to-library = Otvori biblioteku
board-none-left = Ovde nema ničega
board-none-left-about = Nijedan resurs ili nijedan jezik ne odgovara filteru.

board-collection = Zbirka
board-collection-all = Svi resursi
board-languages = Jezici
board-languages-all = Svi u regionu
board-languages-mine = Moji jezici
board-legend = Procenat prevedenog i ažurnog; ↻ zastarele jedinice

board-order = Redosled
board-order-need = Po potrebi
board-order-name = Po nazivu

family-west-slavic = Zapadnoslovenski
family-east-slavic = Istočnoslovenski
family-south-slavic = Južnoslovenski
family-baltic = Baltički
family-romance = Romanski
family-germanic = Germanski
family-uralic = Uralski
family-turkic = Turkijski
family-hellenic = Grčki
family-albanian = Albanski
family-armenian = Jermenski
family-kartvelian = Kartvelski
family-caucasian = Severnokavkaski
family-indo-iranian = Iranski i romski
family-other = Ostali

board-row-outdated =
    { $n ->
        [one] zastarelo na { $n } jeziku
        [few] zastarelo na { $n } jezika
       *[other] zastarelo na { $n } jezika
    }

board-row-outdated-since =
    { $n ->
        [one] zastarelo: { $n } (od { DATETIME($since, month: "short", year: "numeric") })
        [few] zastarelo: { $n } (od { DATETIME($since, month: "short", year: "numeric") })
       *[other] zastarelo: { $n } (od { DATETIME($since, month: "short", year: "numeric") })
    }

board-row-empty =
    { $n ->
        [one] bez prevoda: { $n }
        [few] bez prevoda: { $n }
       *[other] bez prevoda: { $n }
    }

board-row-complete = potpuno na svim jezicima

board-cell-source = { $page }, { $language }: napisano na ovom jeziku

board-cell-unknown = { $page }, { $language }: nikada pročitano s vikija

board-cell = { $page }, { $language }, prevedeno { $done } od { $total }

board-cell-outdated = { $page }, { $language }, prevedeno { $done } od { $total }, zastarelo { $outdated }

board-cell-outdated-since = { $page }, { $language }, prevedeno { $done } od { $total }, zastarelo { $outdated }, prvi put zapaženo: { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = prevedeno { $done } od { $total }

board-chosen-outdated = zastarelo: { $n }

board-chosen-outdated-since = zastarelo: { $n }, prvi put zapaženo: { DATETIME($since, day: "numeric", month: "long", year: "numeric") } ili ranije

board-chosen-words = preostale reči: { $n }

board-chosen-words-reckoned = preostale reči: oko { $n }

board-need = Potreba: { $points } od 100

board-no-need = Ovde nema šta da se radi
board-open = Počni s radom
board-open-outdated = Ažuriraj zastarelo
board-pull = Preuzmi i počni s radom
board-pulling = Čitanje s vikija
board-source-about = Stranica je napisana na ovom jeziku.
board-unknown-about = Osvežite biblioteku da biste saznali dokle se s ovom stranicom stiglo.

need-points = +{ $points }

board-export = Izvezi
board-export-title = Izvoz table
board-export-about = Ono što tabla sada prikazuje, ovim redom.
board-export-format = Format
board-export-csv = Tabela (CSV)
board-export-csv-about = Po jedan red za svaki resurs i jezik, s potrebom i razlozima, za programe za tabele.
board-export-svg = Slika (SVG)
board-export-svg-about = Cela tabla kao jedan crtež, za slajdove, izveštaje i štampu.
board-export-write = Izvezi

board-exported = Datoteka je upisana: { $path }
