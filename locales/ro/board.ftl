### Romanian (ro). Reviewed by a native speaker: not yet.

board-loading = Se deschide panoul
board-loading-cell = Se încarcă celula
board-caption = Resurse și limbi. Săgețile duc de la o celulă la alta, Enter duce la lucru.
board-corner = Resursă
board-size = { $pages } × { $languages }
board-as-of = cifre din { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } sau mai noi
board-empty = Încă nu este nimic de comparat
board-empty-about = Panoul arată fiecare resursă din bibliotecă în fiecare limbă a regiunii. Adăugați mai întâi resurse.
board-to-library = La bibliotecă
board-none-left = Nimic aici
board-none-left-about = Nicio resursă sau limbă nu corespunde filtrului.

board-collection = Colecție
board-collection-all = Toate resursele
board-languages = Limbi
board-languages-all = Toate din regiune
board-languages-mine = Limbile mele
board-legend = Procente traduse și la zi; ↻ unități învechite
board-order = Ordine
board-order-need = După nevoie
board-order-name = După nume

family-west-slavic = Slave de vest
family-east-slavic = Slave de est
family-south-slavic = Slave de sud
family-baltic = Baltice
family-romance = Romanice
family-germanic = Germanice
family-uralic = Uralice
family-turkic = Turcice
family-hellenic = Greacă
family-albanian = Albaneză
family-armenian = Armeană
family-kartvelian = Kartveliene
family-caucasian = Nord-caucaziene
family-indo-iranian = Iraniene și romani
family-other = Altele

board-row-outdated =
    { $n ->
        [one] învechită în { $n } limbă
        [few] învechită în { $n } limbi
       *[other] învechită în { $n } de limbi
    }

board-row-outdated-since =
    { $n ->
        [one] învechită în { $n } din { DATETIME($since, month: "short", year: "numeric") }
        [few] învechită în { $n } din { DATETIME($since, month: "short", year: "numeric") }
       *[other] învechită în { $n } din { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [one] nimic în { $n }
        [few] nimic în { $n }
       *[other] nimic în { $n }
    }

board-row-complete = completă în toate limbile
board-cell-source = { $page }, { $language }: scrisă în această limbă
board-cell-unknown = { $page }, { $language }: niciodată citită de pe wiki
board-cell = { $page }, { $language }, traduse { $done } din { $total }
board-cell-outdated = { $page }, { $language }, traduse { $done } din { $total }, învechite { $outdated }
board-cell-outdated-since = { $page }, { $language }, traduse { $done } din { $total }, învechite { $outdated } din { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = Traduse { $done } din { $total }
board-chosen-outdated = Învechite: { $n }
board-chosen-outdated-since = Învechite: { $n }, din { DATETIME($since, day: "numeric", month: "long", year: "numeric") } sau mai demult
board-chosen-words = Cuvinte de tradus: { $n }
board-chosen-words-reckoned = Cuvinte de tradus: circa { $n }
board-need = Nevoie { $points } din 100
board-no-need = Nimic de făcut aici
board-open = La lucru
board-open-outdated = Actualizează ce este învechit
board-pull = Preia și la lucru
board-pulling = Se citește de pe wiki
board-source-about = Pagina este scrisă în această limbă.
board-unknown-about = Reîmprospătați biblioteca pentru a afla în ce stadiu este această pagină.
need-points = +{ $points }

board-export = Exportă
board-export-title = Exportul panoului
board-export-about = Ce arată panoul acum, în această ordine.
board-export-format = Format
board-export-csv = Tabel (CSV)
board-export-csv-about = Câte un rând pentru fiecare resursă și limbă, cu nevoia și motivele ei, pentru foi de calcul.
board-export-svg = Imagine (SVG)
board-export-svg-about = Tot panoul ca un desen, pentru prezentări, rapoarte și hârtie.
board-export-write = Exportă
board-exported = Fișierul este scris: { $path }
