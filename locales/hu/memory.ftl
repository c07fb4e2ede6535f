### Hungarian (hu). Reviewed by a native speaker: not yet.

memory-about = Minden, ami korábban le lett fordítva

memory-count =
    { $n ->
        [0] Még semmi sincs benne
        [one] { $n } forrás–fordítás pár
       *[other] { $n } forrás–fordítás pár
    }

memory-look-up = Keresés
memory-holds = Mi van benne
memory-text = Szöveg vagy kifejezés
memory-swap = Nyelvek felcserélése
memory-like = Hasonlók
memory-sentence = mondat
memory-nothing = A memóriában nincs ehhez hasonló, és egyetlen itteni szövegben sincsenek meg ezek a szavak.
memory-begin = Keress meg egy szöveget
memory-begin-about = Megjelenik, milyen hasonló szöveg lett már lefordítva, hol fordulnak elő a szavai, és hogyan lettek ott lefordítva. Offline, bármely irányban.

memory-counting = Számolás
memory-empty = A memória üres
memory-empty-about = Megtelik mindazzal, amit letöltesz és vázlatként írsz, valamint más programok fájljaival.
memory-directions = Irányok
memory-direction = Irány
memory-pairs = Párok
memory-sentences = Mondatok
memory-proofread = Lektorálva
memory-translated = Lefordítva
memory-outdated = Elavult
memory-drafts = Vázlataim

memory-index-whole = Minden benne van az indexben, { $size } kB

memory-index-behind = { $size } kB-os index, mellette { $n } újabb pár

memory-index-none = Túl kevés, index nem kell hozzá
memory-index-being-written = Az index készül

memory-number = { $n }

memory-origins = Honnan származik
memory-origins-about = Ami wikikről és vázlatokból jött, magától követi őket. A fájlokat újra ki lehet venni.
memory-origin-wiki = Wiki
memory-origin-draft = Vázlataim
memory-origin-file = Fájl
memory-origin-package = Csomag

memory-uses = { $n } pár

memory-forget = Kivétel
memory-forget-title = Kiveszed ezt a memóriából?

memory-forget-of = Kivétel: { $name }

memory-forget-about = { $name }: { $n } pár származik innen. Kikerülnek a memóriából, kivéve azokat, amelyek egy wikiben, vázlatban vagy másik fájlban is megvannak. A fájl újbóli importálásával visszahozhatók.

memory-import = Memória importálása
memory-import-it = Importálás
memory-import-about = Bármekkora TMX, PO vagy CSV. Ha ugyanazt a fájlt újra beolvasod, semmi sem számít kétszer.
memory-doing-import = Olvasás a memóriába
memory-doing-forget = Kivétel a memóriából

memory-imported = Beolvasva: { $name }. Új párok: { $added }. Már meglévő párok: { $merged }.

memory-import-stopped = Leállítva ({ $name }); amit sikerült beolvasni, az bekerült. Új párok: { $added }. Már meglévő párok: { $merged }.

memory-forgotten = Kivéve: { $name }, { $n } párral.

memory-forget-stopped = Leállítva. { $name }: { $n } pár kivéve; a többi még benne van.

memory-export = Memória exportálása
memory-writing = Fájl írása
memory-format-tmx = TMX 1.4, más fordítóprogramokhoz
memory-format-csv = CSV, táblázatkezelőkhöz

memory-export-of = Exportálás: { $from } → { $to }

memory-pairs-of = { $n } pár

memory-exported = { $n } pár a fájlban: { $path }
