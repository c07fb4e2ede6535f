### Hungarian (hu). Reviewed by a native speaker: not yet.

board-loading = Áttekintő megnyitása
board-loading-cell = Cella lekérése
board-caption = Lapok és nyelvek. A nyílbillentyűk celláról cellára lépnek, az Enter a munkához visz.
board-corner = Lap

board-size = { $pages } × { $languages }

board-as-of = az adatok ekkori vagy későbbi állapot szerint: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

board-empty = Még nincs mit összevetni
board-empty-about = Az áttekintő a könyvtárad minden lapját mutatja a térség összes nyelvén. Először adj hozzá lapokat.
board-to-library = Ugrás a könyvtárba
board-none-left = Itt nincs semmi
board-none-left-about = Nincs a szűrőnek megfelelő lap vagy nyelv.

board-collection = Gyűjtemény
board-collection-all = Minden lap
board-languages = Nyelvek
board-languages-all = A térség összes nyelve
board-languages-mine = Nyelveim
board-legend = A lefordított és naprakész rész százaléka; ↻ elavult egységek

board-order = Rendezés
board-order-need = Szükség szerint
board-order-name = Név szerint

family-west-slavic = Nyugati szláv
family-east-slavic = Keleti szláv
family-south-slavic = Déli szláv
family-baltic = Balti
family-romance = Újlatin
family-germanic = Germán
family-uralic = Uráli
family-turkic = Török nyelvek
family-hellenic = Görög
family-albanian = Albán
family-armenian = Örmény
family-kartvelian = Kartvéli
family-caucasian = Észak-kaukázusi
family-indo-iranian = Iráni és romani
family-other = Egyéb

board-row-outdated = { $n } nyelven elavult

board-row-outdated-since = { $n } nyelven elavult { DATETIME($since, month: "short", year: "numeric") } óta

board-row-empty = { $n } nyelven semmi

board-row-complete = minden nyelven kész

board-cell-source = { $page }, { $language }: ezen a nyelven íródott

board-cell-unknown = { $page }, { $language }: még nem volt beolvasva a wikiről

board-cell = { $page }, { $language }, lefordítva: { $done } / { $total }

board-cell-outdated = { $page }, { $language }, lefordítva: { $done } / { $total }, elavult: { $outdated }

board-cell-outdated-since = { $page }, { $language }, lefordítva: { $done } / { $total }, elavult: { $outdated }, { DATETIME($since, month: "long", year: "numeric") } óta

board-chosen-done = lefordítva: { $done } / { $total }

board-chosen-outdated = { $n } elavult

board-chosen-outdated-since = { $n } elavult { DATETIME($since, day: "numeric", month: "long", year: "numeric") } óta vagy régebben

board-chosen-words = { $n } szó van hátra

board-chosen-words-reckoned = körülbelül { $n } szó van hátra

board-need = Szükség: { $points } / 100

board-no-need = Itt nincs teendő
board-open = Munka rajta
board-open-outdated = Elavultak aktualizálása
board-pull = Letöltés és munka rajta
board-pulling = Olvasás a wikiről
board-source-about = A lap ezen a nyelven íródott.
board-unknown-about = Frissítsd a könyvtárat, hogy kiderüljön, hogyan áll ez a lap.

need-points = +{ $points }

board-export = Exportálás
board-export-title = Az áttekintő exportálása
board-export-about = Az, amit az áttekintő most mutat, ebben a sorrendben.
board-export-format = Formátum
board-export-csv = Táblázat (CSV)
board-export-csv-about = Laponként és nyelvenként egy sor, a szükséggel és az okokkal, táblázatkezelőkhöz.
board-export-svg = Kép (SVG)
board-export-svg-about = Az egész áttekintő egyetlen rajzként, diákhoz, jelentésekhez és papírra.
board-export-write = Exportálás

board-exported = A fájl elkészült: { $path }
