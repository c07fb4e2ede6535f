### Hungarian (hu). Reviewed by a native speaker: not yet.

workbench-empty = Nincs kiválasztott lap
workbench-empty-about = Válassz lapot és nyelvet a könyvtárban; az egységek itt jelennek meg.
workbench-to-library = Ugrás a könyvtárba
workbench-loading = Lap megnyitása
workbench-unit = Egység
workbench-source = Forrás
workbench-target = Fordítás

workbench-position = { $n }. egység, összesen { $total }

workbench-words = { $n } szó

workbench-saving = Mentés…

workbench-saved = Mentve · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Nincs mentve. A szöveged itt marad, a Tolmach újra megpróbálja.
workbench-replaced = Közben egy másik ablak vagy program módosította ezt a vázlatot. Most a te szöveged érvényes; ez a másik:
workbench-done = Kész, következő
workbench-still-valid = Még érvényes

units-list = Egységek
units-filter = Megjelenítendő egységek
units-none = Nincs ilyen állapotú egység.
units-title = Lapcím
units-title-short = Cím

units-filter-all = Minden egység ({ $n })

units-unit = Egység: { $id }

units-filter-unfinished = Befejezetlen ({ $n })

units-filter-untranslated = Lefordítatlan ({ $n })

units-filter-outdated = Elavult ({ $n })

units-filter-translated = Lefordítva ({ $n })

units-filter-proofread = Lektorálva ({ $n })

units-filter-drafts = Vázlataim ({ $n })

units-filter-conflicts = Ütközések ({ $n })

panes-label = Segítség ehhez az egységhez
pane-problems = Hibák
pane-matches = Találatok
pane-terms = Szakszavak
pane-sisters = Más nyelvek
pane-history = Vázlatom előzményei
pane-preview = Előnézet
pane-up = Feljebb
pane-down = Lejjebb
pane-hide = Elrejtés

pane-menu = Elrendezés: { $pane }

pane-show = Megjelenítés: { $pane }

problems-loading = Ellenőrzés
problems-none = Nincs hiba.
problems-nothing-yet = Amit írsz, azt a program itt ellenőrzi.
problems-fix = Javítás

problems-fix-with = Javítás: { $text }

problems-ignore = Mellőzés…
problems-ignore-it = Mellőzés
problems-why = Miért jó ez így?
problems-heed = Ellenőrzés újra

problems-ignored = { $n } mellőzve

problems-ignored-by = { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Te, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Gátolja a küldést
level-warn = Valószínűleg hiba
level-hint = Javaslat

matches-loading = Keresés a memóriában
matches-none = A memóriában nincs ehhez hasonló.
matches-sentences = Mondatok

match-score = { $n }%

match-masked = jelölés nélkül { $n }%

match-stems = szótövek { $n }%

match-use = Szöveg átvétele ({ $stroke })

match-insert = Beszúrás a kurzorhoz ({ $stroke })

match-state-outdated = Elavult
match-state-draft = Vázlatod
match-state-translated = Lefordítva
match-state-proofread = Lektorálva

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses = használva: { $n }×

machine-title = Gépi fordítás: Apertium
machine-label = Gép
machine-ask = Gépi fordítás
machine-loading = A gép fordít
machine-nothing = A gép ehhez az egységhez nem adott használható szöveget.
machine-from-outdated = ott elavult
machine-insert = Beszúrás a kurzorhoz

machine-from = { $language } nyelvről · { $engine }

machine-share = A szavak { $n }%-a úgy maradt, ahogyan a gép írta.

terms-loading = Keresés a szójegyzékben
terms-none = Itt nincs a szójegyzékben szereplő szakszó.
term-keep = Változatlan marad
term-not-reviewed = nincs lektorálva
term-preferred = ajánlott
term-admitted = megengedett
term-forbidden = kerülendő

sisters-loading = A többi nyelv olvasása
sisters-none = Az általad olvasott nyelvek egyikén sincs még meg ez az egység, legalábbis a letöltöttek közt.
sisters-no-languages = Válaszd ki, milyen nyelveken olvasol, és frissítsd a könyvtárat: az egység ottani fordításai itt jelennek meg.
sisters-choose = Nyelvek kiválasztása

sister-outdated = Elavult { DATETIME($at, month: "short", day: "numeric", year: "numeric") } óta

preview-unit = Ez az egység
preview-page = Teljes lap
preview-loading = Előnézet összeállítása
preview-empty = Még nincs mit megmutatni.

propagation-about = { $n } másik egységnek ugyanez a forrása. Oda is átveszed ezt a fordítást?

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Átvétel
        [one] Átvétel { $n } egységhez
       *[other] Átvétel { $n } egységhez
    }

propagation-leave = Maradjanak

history-loading = A vázlat szövegeinek olvasása
history-empty = Amit ide írsz, lépésről lépésre megmarad.
history-now = Mostani állapot
history-nothing = (üres)
history-take = Szöveg átvétele

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = A forrás módosult a fordítás óta
change-unknown-source = A wiki szerint ez elavult; nem tudni, melyik forrásból készült.
change-class-markup = Csak jelölés
change-class-variable = Csak változó
change-class-link-target = Csak hivatkozás célja
change-class-number = Csak szám
change-class-punctuation = Csak írásjel
change-class-wording = Szövegezés
change-class-unknown = Ismeretlen jellegű

notice-conflict = Valaki módosította ezt a fordítást a wikin, mióta elkezdted. Semmi sem veszett el: megmaradt a korábbi szöveg, a tiéd és a másik is.
notice-conflict-resolve = Összevetés és feloldás
notice-moved = A forrás módosult, miután elkezdted ezt a vázlatot. Nézd meg, jó-e még a szöveged; akkor lehet elküldeni, ha elfogadod az új forrást.
notice-moved-title = Mi változott
notice-moved-accept = Új forrás elfogadása
notice-removed = A lapon már nincs meg ez az egység. A vázlatod megmarad, de nem küldhető el.

tools-label = Eszközök
tool-copy-source = Forrás másolása

tool-insert = Beszúrás: { $markup }

tool-insert-none = Nem hiányzik jelölés
tool-insert-missing = Hiányzik a fordításból
tool-choose = Beszúrandó jelölés választása
tool-plain = Sima szöveg
tool-undo = Visszavonás
tool-discard = Vázlat elvetése
tool-conflict = Ütközés gyakorlása
tool-conflict-about = Valaki más módosítja ezt az egységet a gyakorlówikin, így a vázlatod küldéskor ütközni fog.
tool-conflict-done = Valaki módosította ezt az egységet a gyakorlówikin. Küldd el a vázlatot, vagy vesd össze a wikivel a küldendők között, és megjelenik az ütközés.

tool-conflict-text = { $target } (valaki más módosította)
