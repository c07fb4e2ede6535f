### Hungarian (hu). Reviewed by a native speaker: not yet.

app-skip = Ugrás a tartalomhoz
app-nav = Nézetek
app-opening = Megnyitás
app-start = Kezdőlap
app-library = Könyvtár
app-board = Áttekintő
app-workbench = Munkaasztal
app-review = Lektorálás
app-sprint = Sprint
app-outbox = Küldendők
app-glossary = Szójegyzék
app-memory = Memória
app-search = Keresés
app-settings = Beállítások

app-drafts = { $n } vázlat

app-conflicts = { $n } feloldandó ütközés

appearance-label =
    { $theme ->
        [light] Megjelenés: világos
        [dark] Megjelenés: sötét
       *[system] Megjelenés: a rendszer szerint
    }

notice-set-aside = A Tolmach adatfájlja megsérült. A sérült fájl itt maradt meg: { $path }; helyette egy új, üres fájl készült.

notice-migrated = A Tolmach adatfájlja újabb formátumra váltott. A régi másolata itt található: { $path }

state-untranslated = Lefordítatlan
state-outdated = Elavult
state-translated = Lefordítva
state-proofread = Lektorálva
state-typing = Vázlat
state-done = Vázlat, kész
state-conflict = Ütközés
state-moved = Módosult forrás

first-run-title = Üdvözöl a Tolmach!
first-run-lead = Fordítsd a saját nyelvedre a mozgalom lapjait, a saját tempódban, akár hálózat nélkül is.
first-run-languages = Milyen nyelvekre fordítasz?
first-run-reading = Más nyelveken is olvasok
first-run-reading-about = A forrás mellett látod ugyanennek az egységnek a fordításait ezeken a nyelveken. Ha nem választasz, a sajátjaidhoz legközelebb álló nyelveken.
first-run-where = Hol szeretnéd kezdeni?
first-run-choose-one = Válassz ki legalább egy nyelvet.
first-run-begin = Kezdés

languages-title = Nyelveim
languages-search = Nyelv keresése
languages-none-found = Nincs ilyen nevű nyelv.

languages-drop = Eltávolítás: { $language }

languages-chosen =
    { $n ->
        [0] Nincs kiválasztva
        [one] { $n } kiválasztva:
       *[other] { $n } kiválasztva:
    }

wiki-menu = Wiki, fiók és nyelvek
wiki-practice = Gyakorlówiki
wiki-practice-about = Ezen a számítógépen fut. Nem kell hozzá fiók, és semmit sem lehet benne elrontani.
wiki-meta = Meta-Wiki
wiki-real-about = Valódi wiki. Olvasni és vázlatokat írni fiók nélkül is tudsz, a küldéshez fiók kell.
wiki-no-account = Nincs bejelentkezve

wiki-as = { $name } néven

wiki-add = Wiki hozzáadása
wiki-add-it = Hozzáadás
wiki-add-name = Név
wiki-add-name-help = Ahogyan itt hívni szeretnéd: betűk, számok, kötőjelek és pontok.
wiki-add-address = Az API címe
wiki-add-address-help = https:// az eleje, és többnyire /w/api.php a vége.

log-in = Bejelentkezés
log-out = Kijelentkezés

log-in-title = Bejelentkezés: { $wiki }

log-in-how = Hogyan?
log-in-token = Hozzáférési token
log-in-token-about = Csak a tulajdonosa által használható OAuth 2 token. Ez a legbiztonságosabb: bármikor visszavonható, és csak arra jó, amit engedélyezel neki.
log-in-bot-password = Botjelszó
log-in-bot-password-about = Jelszó, amelyet a wiki kizárólag a Tolmach számára készít a Special:BotPasswords lapon.
log-in-account = Saját fiók
log-in-account-about = A saját neved és jelszavad, valamint az egyszer használatos kódod, ha van ilyen.
log-in-token-field = Hozzáférési token
log-in-grants = Létrehozásakor jelöld be ezeket az engedélyeket: „Létező lapok szerkesztése”, „Lapok létrehozása, szerkesztése és átnevezése”, valamint „Nagy mennyiségű szerkesztés”, ha van. Botjelszóval nem lehet fordítást lektoráltnak jelölni.
log-in-account-warning = A saját jelszavad mindenre feljogosít, amit a wikin megtehetsz. Botjelszóval vagy tokennel biztonságosabb.
log-in-user = Felhasználónév
log-in-user-bot = A bot nevével együtt, @ jel után, például: Anna@tolmach.
log-in-password = Jelszó
log-in-code = Egyszer használatos kód

log-in-done = Bejelentkezve { $name } néven.

secrets-where = A Tolmach ezt a számítógép kulcstárában őrzi, vagy ha nincs ilyen, bezárásig a memóriában. Fájlban soha.
secrets-keychain = A Tolmach ezt a számítógép kulcstárában őrzi, saját fájlban soha.
secrets-memory = Ezen a számítógépen nincs kulcstár, ezért a Tolmach a memóriában őrzi, és a következő megnyitáskor újra megkérdezi.

lacks-title = Ez a fiók nem tehet meg itt mindent:
lacks-edit = Nem szerkeszthet, ezért semmit sem lehet elküldeni.
lacks-create-page = Nem hozhat létre lapokat, ezért első fordításokat nem lehet elküldeni.
lacks-translate = Nem fordíthat.
lacks-proofread = Nem jelölhet fordítást lektoráltnak.
lacks-blocked = Blokkolva van, ezért nem szerkeszthet.

dialog-save = Mentés
dialog-cancel = Mégse
dialog-done = Kész

work-paused = Szünetel
work-pause = Szünet
work-resume = Folytatás
work-stop = Leállítás

work-step = { $done } / { $total }

work-left = még körülbelül { $minutes } perc

keys-title = Gyorsbillentyűk
keys-change-all = Gyorsbillentyűk módosítása
keys-group-unit = Egységek
keys-group-text = Szöveg
keys-group-help = Segítség és panelek
keys-group-window = Ablak
keys-done-next = Késznek jelölés, ugrás a következő egységre
keys-still-valid = Még érvényes, ugrás a következő egységre
keys-next-unit = Következő egység
keys-previous-unit = Előző egység
keys-next-unfinished = Következő befejezetlen egység
keys-previous-unfinished = Előző befejezetlen egység
keys-discard-draft = Vázlat elvetése
keys-copy-source = Forrás másolása
keys-insert-markup = Következő hiányzó jelölés beszúrása
keys-choose-markup = Beszúrandó jelölés választása
keys-plain-text = Jelölések sima szövegként
keys-undo = Visszavonás
keys-redo = Újra
keys-use-match = Az 1–9. találat átvétele
keys-insert-match = Az 1–9. találat beszúrása a kurzorhoz
keys-use-machine = Gépi fordítás, majd a szöveg átvétele
keys-insert-term = Következő szakszó beszúrása
keys-add-term = Szakszó hozzáadása
keys-next-problem = Ugrás a következő hibára
keys-fix-problem = E hiba javítása
keys-ignore-problem = E hiba mellőzése
keys-next-region = Az ablak következő része
keys-previous-region = Az ablak előző része
keys-show-list = Egységlista megjelenítése vagy elrejtése
keys-palette = Művelet keresése
keys-search-all = Keresés mindenhol
keys-show-keys = E gyorsbillentyűk megjelenítése
keys-go-start = Kezdőlap
keys-go-library = Könyvtár
keys-go-board = Áttekintő
keys-go-workbench = Munkaasztal
keys-go-review = Lektorálás
keys-go-sprint = Sprint
keys-go-outbox = Küldendők
keys-go-glossary = Szójegyzék
keys-go-memory = Memória
keys-go-settings = Beállítások
keys-change-theme = Világos, sötét vagy a rendszer szerint
keys-export-page = E lap exportálása
keys-import-file = Fájl importálása

keys-about = A betűknél a billentyűn lévő jel számít, ha latin betű, a számoknál a billentyű helye, így minden billentyűzetkiosztással működnek. A Ctrl+Alt szabadon marad, mert sok billentyűzeten betűket lehet vele írni.
keys-print = Lista nyomtatása
keys-reset-all = Összes visszaállítása
keys-none = Nincs gyorsbillentyű
keys-change = Módosítás
keys-reset = Visszaállítás

keys-change-of = Gyorsbillentyű módosítása: { $action }

keys-reset-of = Gyorsbillentyű visszaállítása: { $action }

keys-press = Nyomd le az új billentyűket…

keys-press-for = Nyomd le az új billentyűket ehhez: { $action }. Az Escape változatlanul hagyja.

keys-not-ctrl-alt = { $stroke }: ezzel sok billentyűzeten betűket lehet írni, ezért nem lehet gyorsbillentyű.

keys-not-plain = { $stroke }: ez az íráshoz kell. Tartsd nyomva a Ctrl vagy az Alt billentyűt, vagy válassz egy funkcióbillentyűt.

keys-taken = { $stroke }: ez már foglalt („{ $action }”).

keys-take-over = Használat itt

palette-title = Művelet keresése
palette-placeholder = Művelet vagy lap
palette-none = Nincs ilyen nevű.

closing-title = Az utoljára beírt szöveg nincs elmentve
closing-about = A Tolmach nem tudta lemezre írni az utoljára beírt szöveget. Szabadíts fel egy kis helyet, majd próbáld újra. Ha most bezárod, elvész, amit az utolsó „Mentve” óta írtál.
closing-again = Mentés és bezárás
closing-anyway = Bezárás mentés nélkül

settings-about = Tolmach { $version }

settings-appearance = Megjelenés
settings-theme = Világos vagy sötét
settings-theme-system = A rendszer szerint
settings-theme-light = Világos
settings-theme-dark = Sötét
settings-contrast = Nagy kontraszt
settings-contrast-about = Erőteljesebb vonalak és betűk.
settings-text-size = Betűméret

settings-size = { $percent }%

settings-interface = A Tolmach nyelve
settings-interface-about = Ebben az ablakban, a terminálban és a jelentésekben. Nincs köze azokhoz a nyelvekhez, amelyekre fordítasz.
settings-interface-system = A rendszer szerint
settings-interface-unreviewed = Ezeket a szövegeket még nem nézte át anyanyelvi beszélő. Ha valami rosszul hangzik, szólj nekünk: a CONTRIBUTING fájlban megtalálod, hogyan.

settings-plain = Jelölések sima szövegként
settings-plain-about = A változókat, hivatkozásokat és sablonokat úgy mutatja, ahogyan a wiki tárolja őket, védelem nélkül.
settings-languages = Nyelvek
settings-into = Ezekre fordítok
settings-into-about = Ezek látszanak a könyvtárban, és ezek töltődnek le.
settings-reading = Ezeken is olvasok
settings-reading-about = A forrás mellett látod ugyanennek az egységnek a fordításait ezeken a nyelveken.
settings-wikis = Wikik
settings-wiki-here = Most itt dolgozol
settings-wiki-work-here = Munka itt
settings-privacy = A Tolmach semmit sem küld másnak, csak a listában szereplő wikiknek. A jelszavak és tokenek a számítógép kulcstárában vannak, soha nem fájlban.
settings-machine = Gépi fordítás
machine-about = Ha ezen a számítógépen telepítve van az Apertium, a találatok mellett fordítást is javasolhat: a forrásból, illetve az általad olvasott nyelvek fordításaiból. A rokon nyelvek sikerülnek a legjobban. Ez csak kiinduló vázlat; a gép szövege változtatás nélkül nem kerülhet a wikire.
machine-privacy = Az Apertium ezen a számítógépen dolgozik. Amit vele fordítasz, azt nem küldi sehová.
machine-looking = Az Apertium keresése
machine-none = Az Apertium nincs telepítve
machine-no-pairs = Az Apertium telepítve van, de nincs hozzá nyelvpár
machine-get = A Tolmach enélkül is működik. Ha szeretnéd, telepítsd az Apertiumot és a kívánt nyelvpárok csomagjait, majd keresd meg újra. Debianon és Ubuntun például a belarusz–orosz párhoz:
machine-again = Keresés újra
machine-when = Mikor fordítson?
machine-when-off = Soha
machine-when-asked = Ha kérem
machine-when-always = Magától, minden egységnél

machine-pairs = { $n } nyelvpár van telepítve

settings-keys = Billentyűzet

codex-dialog-close = Bezárás
codex-message-dismiss = Elrejtés
codex-optional = (nem kötelező)
codex-search = Keresés
codex-popover-close = Bezárás

codex-chip-added = Hozzáadva: { $what }.

codex-chip-removed = Eltávolítva: { $what }.

codex-chip-description = Enter: szerkesztés, Delete: eltávolítás.

settings-data = Adataid
settings-privacy-title = Adatvédelem
settings-privacy-who = A Tolmach semmit sem küld másnak, csak az általad hozzáadott wikiknek: nem gyűjt használati adatokat, és frissítéseket sem keres sehol.
settings-privacy-where = A vázlatok, a letöltött szövegek, a megjegyzések és a sprintek egyetlen fájlban vannak, az alkalmazásadatok mappájában. A jelszavakat és tokeneket a rendszered kulcstára őrzi, vagy ha nincs ilyen, az ablak bezárásáig a memória.
settings-privacy-files = Az exportált vagy átadott fájlban az van, amit kiválasztasz, valamint a résztvevők fiókneve.
settings-backups = Biztonsági másolatok
settings-backups-about = Másolat mindenről, kivéve a jelszavakat, az eredeti mellett. A Tolmach magától is készít egyet, mielőtt egy frissítés módosítja a fájlt.
settings-backups-none = Még nincs másolat.
settings-back-up = Másolat készítése
settings-backup-asked = Kérésre
settings-backup-migration = Frissítés előtt
settings-backup-restore = Visszaállítás előtt
settings-backup-damaged = Félretett sérült fájl
settings-restore = Visszaállítás
settings-diagnostics = Diagnosztika
settings-diagnostics-about = Számok és verziók hibajelentéshez. Név, szöveg és jelszó nincs köztük.
settings-diagnostics-show = Megjelenítés
settings-copy = Másolás
settings-copied = Másolva.
settings-copy-failed = Nem sikerült a másolás. Jelöld ki a szöveget, és másold a rendszered billentyűivel.

settings-backed-up = A másolat helye: { $path }

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Minden visszaáll az akkori állapotba: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. A mostani állapotról előbb másolat készül, így oda is vissza lehet térni.
