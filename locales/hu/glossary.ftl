### Hungarian (hu). Reviewed by a native speaker: not yet.

glossary-about = Egyeztetett szavak, bármilyen alakban felismerve
glossary-search = Keresés szakszóban, fordításban, jegyzetben
glossary-into = Fordítások nyelve
glossary-any-language = Bármely nyelv
glossary-any-domain = Bármely szakterület
glossary-review = Lektorált-e
glossary-any-review = Lektorált és nem lektorált
glossary-reviewed = Lektorált
glossary-unreviewed = Nem lektorált
glossary-loading = Szójegyzék olvasása
glossary-loading-term = Szakszó lekérése
glossary-none = Nincs ilyen szakszó
glossary-none-about = Próbáld kevesebb betűvel, más szakterülettel vagy bármely nyelvvel.
glossary-empty = Erre a nyelvre még nincs szakszó
glossary-empty-about = Add hozzá a szavakat, amelyekben a közösséged megegyezett; megjelennek minden egység mellett, amelyben előfordulnak.

glossary-count = { $n } / { $all }

glossary-languages = { $n } nyelven

glossary-removed = „{ $term }” eltávolítva.
glossary-bring-back = Visszahozás

term-add = Szakszó hozzáadása
term-edit = Szakszó módosítása
term-edit-it = Módosítás
term-remove = Eltávolítás
term-source = Szakszó
term-language = A szakszó nyelve
term-keep-it = Minden nyelven változatlan marad
term-targets = Fordítások
term-into = A fordítások nyelve
term-more = Még egy
term-domain = Szakterület
term-note = Mit jelent, és hogyan kell használni
term-note-about = Markdown: **félkövér**, *dőlt*, listák és hivatkozások.
term-reviewed-by-me = Ezeket átnézte valaki, aki tudja a nyelvet
term-reviewed = lektorált
term-no-targets = Még senki sem fordította le.
term-origin-seed = A Tolmachhal érkezett
term-origin-own = A tiéd
term-origin-imported = Fájlból

term-target = { $n }. fordítás

term-status = A(z) { $n }. fordítás használata

term-drop = A(z) { $n }. fordítás elhagyása

glossary-import = Szakszavak importálása
glossary-import-about = TBX, CSV vagy OmegaT-lista. Semmi sem kerül be, amíg nem láttad, mi lenne az egyes szakszavakból. Amit te írtál, megmarad; a fájl fordításai utána következnek.
glossary-forecast = Ez lenne a fájlból:

glossary-take =
    { $n ->
        [0] Nincs mit átvenni
        [one] { $n } szakszó átvétele
       *[other] { $n } szakszó átvétele
    }

glossary-imported =
    { $n ->
        [0] Semmi új nem volt benne.
        [one] { $n } szakszó átvéve.
       *[other] { $n } szakszó átvéve.
    }

glossary-added = { $n } új

glossary-changed = { $n } ismert, újdonsággal

glossary-unchanged = { $n } ugyanaz, mint itt

glossary-export = Szakszavak exportálása
glossary-export-which = Az OmegaT-lista két nyelvhez való: válassz egyet.
glossary-format-tbx = TBX, 3-as verzió
glossary-format-tbx2 = TBX, 2-es verzió, régebbi programokhoz
glossary-format-csv = CSV, táblázatkezelőkhöz
glossary-format-omegat = OmegaT-lista

glossary-exported = { $n } szakszó a fájlban: { $path }

file-from = Forrásnyelv
file-to = Célnyelv
file-says = A fájl szerint
file-languages-about = A nyelvek olyan fájlokhoz kellenek, amelyek maguk nem közlik.

file-skipped = { $n } bejegyzést nem lehetett átvenni
