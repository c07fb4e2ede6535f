### Hungarian (hu). Reviewed by a native speaker: not yet.

sprint-lead = Lapok, nyelvek és időpontok, céllal. Az számít, ami a wikin látszik.
sprint-new = Új sprint
sprint-create = Sprint indítása
sprint-loading = Sprintek megnyitása
sprint-list = Sprintek
sprint-empty = Még nincs sprint
sprint-empty-about = A sprint mostantól mér: válassz lapokat és nyelveket, adj meg célt és időpontokat, és kövesd, mi készül el.
sprint-name = Név
sprint-kind = Miről szól?
sprint-kind-translation = Fordítás
sprint-kind-update = Aktualizálás
sprint-resources = Lapok
sprint-no-resources = Előbb adj lapokat a könyvtárhoz.
sprint-from = Kezdete
sprint-to = Vége
sprint-goal = Cél
sprint-measure = Mértékegység
sprint-measure-units = Egységek
sprint-measure-words = Szavak
sprint-brief = Leírás
sprint-brief-help = Miről szól, a résztvevők számára. Markdown.
sprint-report = Jelentés
sprint-by-language = Nyelvenként
sprint-by-person = Személyenként
sprint-by-day = Naponként
sprint-person-unknown = Ismeretlen
sprint-to-outbox = Küldendők megnyitása
sprint-not-observed = A kezdés óta még nem volt olvasás a wikiről. Frissítsd a könyvtárat.
sprint-days-guessed = Vonalkázva: az a nap, amikor a Tolmach először látta; a wiki nem közölte, mikor készült el.
report-wikitext = Wikiszöveg
report-markdown = Markdown
report-format = Formátum

sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages = { $n } lap

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words] / { $goal } szó kész
       *[units] / { $goal } egység kész
    }

sprint-done-of =
    { $measure ->
        [words] { $done } / { $goal } szó kész
       *[units] { $done } / { $goal } egység kész
    }

sprint-measured =
    { $measure ->
        [words] { $n } szó
       *[units] { $n } egység
    }

sprint-waiting = { $n } vár vázlatban

sprint-to-do = { $n } teendő volt a kezdéskor

sprint-observed = állapot: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-scope = A lapok módosultak a kezdés óta: { $added } egység jött, { $removed } eltűnt. Ezek nincsenek beleszámítva.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $n } szó
       *[units] { DATETIME($date, day: "numeric", month: "long") }: { $n } egység
    }

sprint-burn-down = Hátralék alakulása
sprint-burn-left = Hátravan
sprint-burn-planned = Egyenletesen haladva
sprint-burn-day = Nap vége
sprint-burn-table = Táblázatként
sprint-burn-not-yet = A sprint kezdete óta még nem volt olvasás a wikiről.
sprint-left = Hátralévő munka
sprint-left-about = Az „Ezen dolgozom” 48 órán át jelzi a többieknek. Semmit sem zárol.
sprint-left-none = A sprint minden teendője elkészült.
sprint-claim = Ezen dolgozom
sprint-release = Elengedem
sprint-claim-mine = Te dolgozol rajta
sprint-claim-somebody = Valaki dolgozik rajta
sprint-work = Munka rajta
sprint-hand-over = Átadás
sprint-hand-over-about = Fájl a résztvevőknek: lapok, vázlatok, ki min dolgozik, és ki mit végzett el. Amikor mindenkitől visszaérkezik, a munkájuk összeadódik, és semmi sem számít kétszer.
sprint-hand-over-write = Fájl készítése
sprint-join = Csatlakozás fájlból
sprint-close = Sprint lezárása
sprint-close-about = A számok úgy maradnak, ahogy most vannak, bármi történik is később a lapokkal. Maga a munka folytatódik.
sprint-tags = Ide tartozik
sprint-tags-help = A mozgalmi stratégia kezdeményezései és ajánlásai, témák; soronként egy. A jelentésben szerepelnek.
report-html = Nyomtatáshoz
report-csv = CSV
report-names = Nevekkel
report-save = Mentés fájlba

report-saved = A fájl helye: { $path }

sprint-close-waiting = { $n } még vázlatban vár. Ha azt szeretnéd, hogy beleszámítson, előbb küldd el, és frissíts.

sprint-closed = Lezárva: { DATETIME($at, day: "numeric", month: "long", year: "numeric") }. A számok az akkori állapotot mutatják.

sprint-claim-by = { $name } dolgozik rajta

sprint-claim-until = Eddig: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more = További { $n } megjelenítése

sprint-left-of =
    { $measure ->
        [words] hátravan { $left } / { $n } szó
       *[units] hátravan { $left } / { $n } egység
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $left } szó van hátra; egyenletesen haladva { $planned } lenne.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: { $left } egység van hátra; egyenletesen haladva { $planned } lenne.
    }

sprint-joined =
    { $conflicts ->
        [0] Csatlakoztál: { $names }. Átvett vázlatok: { $drafts }.
       *[other] Csatlakoztál: { $names }. Átvett vázlatok: { $drafts }. A tieidtől eltérő, a küldendők között várakozó szövegek: { $conflicts }.
    }
