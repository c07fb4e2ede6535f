### Hungarian (hu). Reviewed by a native speaker: not yet.

start-title = Mi a teendő most?
start-loading = Teendők keresése

start-followed = állapot: { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

start-never-pulled = még semmi sincs letöltve
start-offline = Nincs hálózat: minden más működik, csak a letöltés és a küldés vár.
start-refresh = Újdonságok lekérése
start-refreshing = Újdonságok olvasása

start-resume = Folytasd, ahol abbahagytad
start-resume-it = Folytatás

start-resume-unit = egység: { $unit }

start-conflicts = Ütközések

start-conflicts-waiting = { $n } vázlatod eltér a wiki szövegétől. Döntsd el, melyik maradjon.

start-conflicts-open = Megnézem
start-outbox = Küldendők

start-outbox-waiting = { $n } vázlat csak ezen a számítógépen van meg.

start-outbox-open = Küldendők megnyitása

start-outdated = Legutóbbi munkád óta elavult

start-outdated-units = { $n } egység, észlelve: { DATETIME($at, day: "numeric", month: "short") }

start-sprints = Sprintjeim

start-sprint-progress =
    { $measure ->
        [words] { $done } / { $goal } szó
       *[units] { $done } / { $goal } egység
    }

start-sprint-bar = { $name }: a cél { $done } százaléka

start-sprint-until = vége: { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = kezdete: { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Ahol a nyelveiden munka vár

start-next-size = { $n } egység, { $words } szó

start-board = A teljes áttekintő

start-left = { $units } egység van hátra a nyelveiden, { $words } szó

start-landed = { $n } egységed került a wikire az elmúlt hét napban

start-done = Nincs több teendő
start-done-about = A könyvtárad minden lapja le van fordítva a nyelveidre, és naprakész. Adj hozzá további lapokat, vagy nézd meg az áttekintőben, hol kell segítség más nyelveken.
start-done-add = Lapok hozzáadása
start-empty = Üres a könyvtárad
start-empty-about = Válassz lapokat a fordításhoz; a Tolmach egyszer beolvassa őket, utána hálózat nélkül is dolgozhatsz.
start-empty-catalogue = Választás a katalógusból

guide-title = Az első egységed
guide-offer-about = Egyetlen rövid mondat, a megnyitástól addig, hogy megjelenik a wikin. Körülbelül két perc.
guide-begin = Kezdés
guide-getting = Lapok letöltése
guide-none = Már nincs rövid mondat, amellyel kezdeni lehetne. Válassz egy tetszőleges egységet a munkaasztalon.
guide-label = Útmutató
guide-leave = Kilépés az útmutatóból

guide-step = { $n }. lépés, összesen { $total }

guide-write = Olvasd el a „Forrás” alatti mondatot, és írd le a saját nyelveden az alatta lévő mezőbe; amit beírsz, azonnal mentődik. Ha elégedett vagy vele, nyomd meg a „Kész, következő” gombot, vagy használd ezt: { $key }. Még semmi sem megy el.
guide-push = A vázlatod a küldendők között vár. Nyisd meg őket, és nyomd meg a „Küldés” gombot, hogy a wikire kerüljön.
guide-push-go = Küldendők megnyitása
guide-landed = A fordításod fent van a wikin. Ennyi az egész: megnyitás, írás, kész, küldés.
guide-landed-go = Mi van még?
