### Slovak (sk). Reviewed by a native speaker: not yet.

start-title = Čo teraz robiť?
start-loading = Zisťuje sa, čo treba urobiť
start-followed = stav k { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = zatiaľ nič nenačítané
start-offline = Bez pripojenia: všetko tu funguje ako obvykle, len načítanie a odosielanie čaká.
start-refresh = Načítať novinky
start-refreshing = Načítavajú sa novinky
start-resume = Pokračovať v rozrobenej práci
start-resume-it = Pokračovať
start-resume-unit = jednotka { $unit }
start-conflicts = Konflikty
start-conflicts-waiting =
    { $n ->
        [one] { $n } váš koncept sa rozišiel s textom na wiki. Rozhodnite, ktorý zostane.
        [few] { $n } vaše koncepty sa rozišli s textami na wiki. Rozhodnite, ktoré zostanú.
       *[other] { $n } vašich konceptov sa rozišlo s textami na wiki. Rozhodnite, ktoré zostanú.
    }
start-conflicts-open = Pozrieť
start-outbox = Odosielanie
start-outbox-waiting =
    { $n ->
        [one] { $n } koncept je len na tomto počítači.
        [few] { $n } koncepty sú len na tomto počítači.
       *[other] { $n } konceptov je len na tomto počítači.
    }
start-outbox-open = Na Odosielanie
start-outdated = Zastaralo od vašej poslednej návštevy
start-outdated-units =
    { $n ->
        [one] { $n } jednotka, zistené { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } jednotky, zistené { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } jednotiek, zistené { DATETIME($at, day: "numeric", month: "short") }
    }
start-sprints = Moje šprinty
start-sprint-progress =
    { $measure ->
        [words] slová: { $done } z { $goal }
       *[units] jednotky: { $done } z { $goal }
    }
start-sprint-bar = { $name }: { $done } percent cieľa
start-sprint-until = do { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = začína sa { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Kde je vo vašich jazykoch najviac potrebná pomoc
start-next-size =
    { $n ->
        [one] { $n } jednotka, slová: { $words }
        [few] { $n } jednotky, slová: { $words }
       *[other] { $n } jednotiek, slová: { $words }
    }
start-board = Celý prehľad
start-left =
    { $units ->
        [one] Vo vašich jazykoch zostáva { $units } jednotka, slová: { $words }
        [few] Vo vašich jazykoch zostávajú { $units } jednotky, slová: { $words }
       *[other] Vo vašich jazykoch zostáva { $units } jednotiek, slová: { $words }
    }
start-landed =
    { $n ->
        [one] { $n } vaša jednotka sa za posledných sedem dní dostala na wiki
        [few] { $n } vaše jednotky sa za posledných sedem dní dostali na wiki
       *[other] { $n } vašich jednotiek sa za posledných sedem dní dostalo na wiki
    }
start-done = Všetko je hotové
start-done-about = Každá stránka vašej knižnice je vo vašich jazykoch preložená a aktuálna. Pridajte ďalšie stránky alebo si v prehľade pozrite, kde potrebujú pomoc iné jazyky.
start-done-add = Pridať stránky
start-empty = Vaša knižnica je prázdna
start-empty-about = Vyberte stránky na preklad; Tolmach ich raz načíta a potom môžete pracovať bez pripojenia.
start-empty-catalogue = Vybrať z katalógu
guide-title = Vaša prvá jednotka
guide-offer-about = Jedna krátka veta, od otvorenia až po zobrazenie na wiki. Zaberie to asi dve minúty.
guide-begin = Začať
guide-getting = Načítavajú sa stránky
guide-none = Žiadna krátka veta na začiatok už nezostala. Vyberte si v dielni ktorúkoľvek jednotku.
guide-label = Sprievodca
guide-leave = Ukončiť sprievodcu
guide-step = Krok { $n } z { $total }
guide-write = Prečítajte si vetu pod nadpisom „Originál“ a napíšte ju svojím jazykom do poľa nižšie; čo píšete, sa hneď ukladá. Keď bude veta v poriadku, stlačte „Hotovo, ďalej“ alebo { $key }. Zatiaľ sa nič neodosiela.
guide-push = Váš koncept čaká na odoslanie. Prejdite na Odosielanie a stlačte „Odoslať“, aby sa dostal na wiki.
guide-push-go = Na Odosielanie
guide-landed = Váš preklad je na wiki. To je celé: otvoriť, napísať, hotovo, odoslať.
guide-landed-go = Pozrieť, čo je tu ďalej
