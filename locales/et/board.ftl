### Estonian (et). Reviewed by a native speaker: not yet.

board-loading = Koondvaate avamine
board-loading-cell = Lahtri andmete otsimine
board-caption = Leheküljed ja keeled. Nooleklahvid viivad lahtrist lahtrisse, Enter töö juurde.
board-corner = Lehekülg

board-size = { $pages } × { $languages }

board-as-of = andmed seisuga { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } või hiljem

board-empty = Veel pole midagi võrrelda
board-empty-about = Koondvaade näitab iga sinu raamatukogu lehekülge igas piirkonna keeles. Lisa kõigepealt lehekülgi.
board-to-library = Ava raamatukogu
board-none-left = Siin pole midagi
board-none-left-about = Ükski lehekülg ega keel ei vasta filtrile.

board-collection = Kogumik
board-collection-all = Kõik leheküljed
board-languages = Keeled
board-languages-all = Kõik piirkonna keeled
board-languages-mine = Minu keeled
board-legend = Tõlgitud ja ajakohase osa protsent; ↻ iganenud üksused

board-order = Järjestus
board-order-need = Vajaduse järgi
board-order-name = Nime järgi

family-west-slavic = Lääneslaavi
family-east-slavic = Idaslaavi
family-south-slavic = Lõunaslaavi
family-baltic = Balti
family-romance = Romaani
family-germanic = Germaani
family-uralic = Uurali
family-turkic = Turgi
family-hellenic = Kreeka
family-albanian = Albaania
family-armenian = Armeenia
family-kartvelian = Kartveli
family-caucasian = Põhjakaukaasia
family-indo-iranian = Iraani ja romi
family-other = Muud

board-row-outdated =
    { $n ->
        [one] iganenud { $n } keeles
       *[other] iganenud { $n } keeles
    }

board-row-outdated-since =
    { $n ->
        [one] iganenud { $n } keeles, alates: { DATETIME($since, month: "short", year: "numeric") }
       *[other] iganenud { $n } keeles, alates: { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [one] { $n } keeles pole midagi
       *[other] { $n } keeles pole midagi
    }

board-row-complete = kõigis keeltes valmis

board-cell-source = { $page }, { $language }: kirjutatud selles keeles

board-cell-unknown = { $page }, { $language }: pole vikist kunagi loetud

board-cell = { $page }, { $language }, tõlgitud { $done } / { $total }

board-cell-outdated = { $page }, { $language }, tõlgitud { $done } / { $total }, iganenud { $outdated }

board-cell-outdated-since = { $page }, { $language }, tõlgitud { $done } / { $total }, iganenud { $outdated }, alates: { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = tõlgitud { $done } / { $total }

board-chosen-outdated = iganenud { $n }

board-chosen-outdated-since = iganenud { $n }, alates: { DATETIME($since, day: "numeric", month: "long", year: "numeric") } või kauem

board-chosen-words = { $n } sõna teha

board-chosen-words-reckoned = umbes { $n } sõna teha

board-need = Vajadus { $points } / 100

board-no-need = Siin pole midagi teha
board-open = Tööta sellega
board-open-outdated = Uuenda iganenut
board-pull = Hangi ja tööta sellega
board-pulling = Vikist lugemine
board-source-about = Lehekülg on kirjutatud selles keeles.
board-unknown-about = Värskenda raamatukogu, et näha, kui kaugel see lehekülg on.

need-points = +{ $points }

board-export = Ekspordi
board-export-title = Koondvaate eksportimine
board-export-about = See, mida koondvaade praegu näitab, samas järjestuses.
board-export-format = Vorming
board-export-csv = Tabel (CSV)
board-export-csv-about = Rida iga lehekülje ja keele kohta koos vajaduse ja põhjustega, tabelarvutuse jaoks.
board-export-svg = Pilt (SVG)
board-export-svg-about = Kogu koondvaade ühe joonisena slaidide, aruannete ja paberi jaoks.
board-export-write = Ekspordi

board-exported = Fail on valmis: { $path }
