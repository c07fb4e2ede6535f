### Czech (cs). Reviewed by a native speaker: not yet.

board-loading = Otevírá se přehled
board-loading-cell = Načítá se tato buňka
board-caption = Stránky a jazyky. Šipkami přecházíte mezi buňkami, Enter otevře práci.
board-corner = Stránka
board-size = { $pages } × { $languages }
board-as-of = údaje z { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } nebo novější
board-empty = Zatím není co porovnávat
board-empty-about = Přehled ukazuje každou stránku vaší knihovny v každém jazyce regionu. Nejdřív přidejte stránky.
board-to-library = Do knihovny
board-none-left = Nic tu není
board-none-left-about = Filtru neodpovídá žádná stránka ani jazyk.
board-collection = Kolekce
board-collection-all = Všechny stránky
board-languages = Jazyky
board-languages-all = Všechny v regionu
board-languages-mine = Moje jazyky
board-legend = Procento přeložených a aktuálních; ↻ zastaralé jednotky
board-order = Řazení
board-order-need = Podle potřeby
board-order-name = Podle názvu
family-west-slavic = Západoslovanské
family-east-slavic = Východoslovanské
family-south-slavic = Jihoslovanské
family-baltic = Baltské
family-romance = Románské
family-germanic = Germánské
family-uralic = Uralské
family-turkic = Turkické
family-hellenic = Řečtina
family-albanian = Albánština
family-armenian = Arménština
family-kartvelian = Kartvelské
family-caucasian = Severokavkazské
family-indo-iranian = Íránské a romština
family-other = Ostatní
board-row-outdated =
    { $n ->
        [one] zastaralé v { $n } jazyce
        [few] zastaralé ve { $n } jazycích
       *[other] zastaralé v { $n } jazycích
    }
board-row-outdated-since =
    { $n ->
        [one] zastaralé v { $n }, od: { DATETIME($since, month: "short", year: "numeric") }
        [few] zastaralé ve { $n }, od: { DATETIME($since, month: "short", year: "numeric") }
       *[other] zastaralé v { $n }, od: { DATETIME($since, month: "short", year: "numeric") }
    }
board-row-empty =
    { $n ->
        [one] nic v { $n }
        [few] nic ve { $n }
       *[other] nic v { $n }
    }
board-row-complete = hotovo ve všech jazycích
board-cell-source = { $page }, { $language }: psáno v tomto jazyce
board-cell-unknown = { $page }, { $language }: dosud nenačteno z wiki
board-cell = { $page }, { $language }, přeloženo { $done } z { $total }
board-cell-outdated = { $page }, { $language }, přeloženo { $done } z { $total }, zastaralé: { $outdated }
board-cell-outdated-since = { $page }, { $language }, přeloženo { $done } z { $total }, zastaralé: { $outdated }, od: { DATETIME($since, month: "long", year: "numeric") }
board-chosen-done = přeloženo { $done } z { $total }
board-chosen-outdated = zastaralé: { $n }
board-chosen-outdated-since = zastaralé: { $n }, od { DATETIME($since, day: "numeric", month: "long", year: "numeric") } nebo déle
board-chosen-words = zbývá slov: { $n }
board-chosen-words-reckoned = zbývá slov: asi { $n }
board-need = Potřeba: { $points } ze 100
board-no-need = Tady není co dělat
board-open = Pustit se do toho
board-open-outdated = Aktualizovat zastaralé
board-pull = Načíst a pracovat
board-pulling = Načítá se z wiki
board-source-about = Stránka je psaná v tomto jazyce.
board-unknown-about = Obnovte knihovnu a uvidíte, jak na tom stránka je.
need-points = +{ $points }
board-export = Export
board-export-title = Export přehledu
board-export-about = To, co přehled ukazuje teď, v tomto pořadí.
board-export-format = Formát
board-export-csv = Tabulka (CSV)
board-export-csv-about = Řádek pro každou stránku a jazyk, s potřebou a jejími důvody, do tabulkového procesoru.
board-export-svg = Obrázek (SVG)
board-export-svg-about = Celý přehled jako jeden obrázek, do prezentací, zpráv a k tisku.
board-export-write = Exportovat
board-exported = Soubor je uložen: { $path }
