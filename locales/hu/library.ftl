### Hungarian (hu). Reviewed by a native speaker: not yet.

library-caption = Lapok és állapotuk az egyes nyelveimen
library-column-resource = Lap
library-loading = Könyvtár megnyitása
library-search = Keresés a címekben
library-filter = Megjelenítés
library-filter-all = Mind
library-filter-to-do = Teendők
library-filter-outdated = Elavult
library-filter-drafts = Vázlattal

library-count = { $n } lap

library-as-of = állapot: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

library-words-left = { $n } szó van hátra

library-order = Rendezés
library-order-title = Cím szerint
library-order-to-do = Legtöbb teendő elöl
library-order-outdated = Legtöbb elavult elöl
library-order-oldest = Legrégebben olvasott elöl
library-topic = Téma
library-topic-all = Minden téma
library-refresh = Frissítés
library-import = Importálás
library-export = Exportálás
library-add = Lapok hozzáadása
library-pulling = Olvasás a wikiről
library-stopping = Leállítás e lap után

library-pull-stopped = Leállítva. { $pages } beolvasott lap megmarad.

library-pulled =
    { $pages ->
        [0] Semmi sem változott a wikin.
        [one] { $pages } lap beolvasva a wikiről.
       *[other] { $pages } lap beolvasva a wikiről.
    }

library-problem-missing = { $page }: nincs ilyen lap.

library-problem-not-translatable = { $page }: nincs fordításra jelölve.

library-problem-source-language = { $page }: az egyik nyelveden íródott, ezért arra nincs mit fordítani.

library-problem-language-refused = { $page }: a wiki itt az egyik nyelvedre nem fogad fordításokat.

library-source = Ezen a nyelven íródott

library-resource-size = { $units } egység, { $words } szó

library-standing-translatable = Fordítható
library-standing-unmarked = Már nem fordítható
library-standing-deleted = Törölve a wikin
library-never-read = Még nincs beolvasva

library-cell-left = { $n } teendő

library-cell-words = { $n } szó

library-cell-complete = Kész

library-cell-states = { $proofread } lektorált, { $translated } lefordított, { $outdated } elavult, { $untranslated } lefordítatlan

library-cell-name = { $page }, { $language }:

library-none-left = Itt nincs semmi
library-none-left-about = Egyetlen lap sem felel meg a keresésnek és a szűrőnek.
library-empty = A könyvtár üres
library-empty-about = Add hozzá a lapokat, amelyeket fordítani szeretnél. A Tolmach egyszer beolvassa őket, utána hálózat nélkül is dolgozhatsz.
library-empty-practice = A gyakorlówikin egy tucat rövid lap van sprintekről, hubokról és fordításról. Vedd át mindet, és próbálgasd.
library-pull-practice = Gyakorlólapok letöltése

library-remove = Eltávolítás a könyvtárból: { $page }

library-remove-title = Eltávolítod a könyvtárból?
library-remove-it = Eltávolítás
library-remove-with-drafts = Eltávolítás, vázlatokkal

library-remove-about = { $page }: a wikin marad, ahogy van; csak ez a számítógép felejti el.

library-remove-drafts = { $page }: { $n } vázlat még nem lett elküldve, és elveszne.

add-how = Hogyan szeretnéd megkeresni őket?
add-catalogue = Beépített katalógus
add-catalogue-about = A mozgalom tudásbázisának lapjai, a 2026. novemberi állapot szerint. A témákhoz és kezdeményezésekhez mi soroltuk be őket. Nem biztos, hogy mindegyik fordítható; a letöltés után kiderül, melyik nem az.
add-catalogue-search = Keresés a címekben és kezdeményezésekben
add-catalogue-none = A katalógusban nincs lap erről a wikiről.
add-catalogue-starter = Első sprinthez
add-catalogue-have = A könyvtárban van

add-estimate = A letöltés körülbelül { $n } kérést igényel.

add-titles = Címek vagy webcímek
add-titles-help = Soronként egy, lapcímként vagy a böngészőből kimásolva.
add-prefix = A cím eleje
add-prefix-help = Például: Movement Strategy/
add-category = Kategória
add-category-help = Minden fordítható lap, amely benne van.
add-group = Üzenetcsoport
add-group-help = Egy lap vagy lapgyűjtemény neve a wikin, például agg-Grants.
add-find = Keresés
add-looking = A wiki lekérdezése
add-all = Összes kijelölése
add-none = Kijelölés törlése

add-found =
    { $n ->
        [0] Nem található fordítható lap.
        [one] { $n } fordítható lap található.
       *[other] { $n } fordítható lap található.
    }

add-pull = { $n } lap letöltése

topic-advocacy = Érdekképviselet
topic-affiliates = Társszervezetek
topic-annual-plan = Éves terv
topic-capacity = Kapacitásfejlesztés
topic-cee = Közép- és Kelet-Európa
topic-education = Oktatás
topic-elections = Választások
topic-evaluation = Értékelés
topic-events = Események
topic-glam = Kultúra és örökség (GLAM)
topic-governance = Irányítás
topic-grants = Támogatások
topic-hubs = Hubok
topic-learning = Tanulás
topic-legal = Jog
topic-meta-itself = A Meta-Wikiről
topic-newcomers = Újoncok
topic-policies = Irányelvek
topic-safety = Biztonság
topic-strategy = Stratégia
topic-technical = Technika
topic-translation = Fordítás
