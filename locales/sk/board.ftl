### Slovak (sk). Reviewed by a native speaker: not yet.

board-loading = Otvára sa prehľad
board-loading-cell = Načítava sa táto bunka
board-caption = Stránky a jazyky. Šípkami prechádzate medzi bunkami, Enter otvorí prácu.
board-corner = Stránka
board-size = { $pages } × { $languages }
board-as-of = údaje z { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } alebo novšie
board-empty = Zatiaľ nie je čo porovnávať
board-empty-about = Prehľad ukazuje každú stránku vašej knižnice v každom jazyku regiónu. Najprv pridajte stránky.
board-to-library = Do knižnice
board-none-left = Nič tu nie je
board-none-left-about = Filtru nezodpovedá žiadna stránka ani jazyk.
board-collection = Kolekcia
board-collection-all = Všetky stránky
board-languages = Jazyky
board-languages-all = Všetky v regióne
board-languages-mine = Moje jazyky
board-legend = Percento preložených a aktuálnych; ↻ zastarané jednotky
board-order = Poradie
board-order-need = Podľa potreby
board-order-name = Podľa názvu
family-west-slavic = Západoslovanské
family-east-slavic = Východoslovanské
family-south-slavic = Južnoslovanské
family-baltic = Baltské
family-romance = Románske
family-germanic = Germánske
family-uralic = Uralské
family-turkic = Turkické
family-hellenic = Gréčtina
family-albanian = Albánčina
family-armenian = Arménčina
family-kartvelian = Kartvelské
family-caucasian = Severokaukazské
family-indo-iranian = Iránske a rómčina
family-other = Ostatné
board-row-outdated =
    { $n ->
        [one] zastarané v { $n } jazyku
        [few] zastarané v { $n } jazykoch
       *[other] zastarané v { $n } jazykoch
    }
board-row-outdated-since =
    { $n ->
        [one] zastarané v { $n }, od: { DATETIME($since, month: "short", year: "numeric") }
        [few] zastarané v { $n }, od: { DATETIME($since, month: "short", year: "numeric") }
       *[other] zastarané v { $n }, od: { DATETIME($since, month: "short", year: "numeric") }
    }
board-row-empty =
    { $n ->
        [one] nič v { $n }
        [few] nič v { $n }
       *[other] nič v { $n }
    }
board-row-complete = hotové vo všetkých jazykoch
board-cell-source = { $page }, { $language }: napísané v tomto jazyku
board-cell-unknown = { $page }, { $language }: dosiaľ nenačítané z wiki
board-cell = { $page }, { $language }, preložené { $done } z { $total }
board-cell-outdated = { $page }, { $language }, preložené { $done } z { $total }, zastarané: { $outdated }
board-cell-outdated-since = { $page }, { $language }, preložené { $done } z { $total }, zastarané: { $outdated }, od: { DATETIME($since, month: "long", year: "numeric") }
board-chosen-done = preložené { $done } z { $total }
board-chosen-outdated = zastarané: { $n }
board-chosen-outdated-since = zastarané: { $n }, od { DATETIME($since, day: "numeric", month: "long", year: "numeric") } alebo dlhšie
board-chosen-words = zostáva slov: { $n }
board-chosen-words-reckoned = zostáva slov: asi { $n }
board-need = Potreba: { $points } zo 100
board-no-need = Tu netreba nič robiť
board-open = Pustiť sa do toho
board-open-outdated = Aktualizovať zastarané
board-pull = Načítať a pracovať
board-pulling = Načítava sa z wiki
board-source-about = Stránka je napísaná v tomto jazyku.
board-unknown-about = Obnovte knižnicu a uvidíte, ako na tom stránka je.
need-points = +{ $points }
board-export = Export
board-export-title = Export prehľadu
board-export-about = To, čo prehľad ukazuje teraz, v tomto poradí.
board-export-format = Formát
board-export-csv = Tabuľka (CSV)
board-export-csv-about = Riadok pre každú stránku a jazyk, s potrebou a jej dôvodmi, do tabuľkového procesora.
board-export-svg = Obrázok (SVG)
board-export-svg-about = Celý prehľad ako jeden obrázok, do prezentácií, správ a na tlač.
board-export-write = Exportovať
board-exported = Súbor je uložený: { $path }
