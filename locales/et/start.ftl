### Estonian (et). Reviewed by a native speaker: not yet.

start-title = Mida nüüd teha?
start-loading = Tegemist ootava otsimine

start-followed = seisuga { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

start-never-pulled = midagi pole veel hangitud
start-offline = Võrku pole: siin töötab kõik endiselt, ainult hankimine ja saatmine ootavad.
start-refresh = Hangi uuem seis
start-refreshing = Uuema seisu lugemine

start-resume = Jätka sealt, kus pooleli jäi
start-resume-it = Jätka

start-resume-unit = üksus { $unit }

start-conflicts = Konfliktid

start-conflicts-waiting =
    { $n ->
        [one] { $n } sinu mustand ja viki tekst on lahku läinud. Otsusta, kumb jääb.
       *[other] { $n } sinu mustandit ja viki tekstid on lahku läinud. Otsusta, millised jäävad.
    }

start-conflicts-open = Vaata neid
start-outbox = Väljuvad

start-outbox-waiting =
    { $n ->
        [one] { $n } mustand on ainult selles arvutis.
       *[other] { $n } mustandit on ainult selles arvutis.
    }

start-outbox-open = Ava väljuvad

start-outdated = Sinu viimasest käigust saadik iganenud

start-outdated-units =
    { $n ->
        [one] { $n } üksus, märgatud { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } üksust, märgatud { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Minu sprindid

start-sprint-progress =
    { $measure ->
        [words] { $done } / { $goal } sõna
       *[units] { $done } / { $goal } üksust
    }

start-sprint-bar = { $name }: { $done } protsenti eesmärgist

start-sprint-until = lõpp: { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = algus: { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Kus on sinu keeltes tööd vaja

start-next-size =
    { $n ->
        [one] { $n } üksus, { $words } sõna
       *[other] { $n } üksust, { $words } sõna
    }

start-board = Kogu koondvaade

start-left =
    { $units ->
        [one] Sinu keeltes on jäänud { $units } üksus, { $words } sõna
       *[other] Sinu keeltes on jäänud { $units } üksust, { $words } sõna
    }

start-landed =
    { $n ->
        [one] { $n } sinu üksus jõudis viimase seitsme päeva jooksul vikisse
       *[other] { $n } sinu üksust jõudis viimase seitsme päeva jooksul vikisse
    }

start-done = Kõik on tehtud
start-done-about = Kõik sinu raamatukogu leheküljed on sinu keeltesse tõlgitud ja ajakohased. Lisa lehekülgi või vaata koondvaatest, kus teised keeled abi vajavad.
start-done-add = Lisa lehekülgi
start-empty = Sinu raamatukogu on tühi
start-empty-about = Vali tõlgitavad leheküljed; Tolmach loeb need korra sisse, siis saad töötada võrguta.
start-empty-catalogue = Vali kataloogist

guide-title = Sinu esimene üksus
guide-offer-about = Üks lühike lause, avamisest kuni vikis nägemiseni. Võtab umbes kaks minutit.
guide-begin = Alusta
guide-getting = Lehekülgede hankimine
guide-none = Lühikesi lauseid alustamiseks enam pole. Vali tõlkelaual mõni üksus.
guide-label = Juhend
guide-leave = Välju juhendist

guide-step = Samm { $n } / { $total }

guide-write = Loe pealkirja „Lähtetekst“ all olevat lauset ja kirjuta see oma keeles allolevasse välja; kirjutatu salvestub kohe. Kui oled rahul, vajuta „Valmis, järgmine“ või { $key }. Midagi ei saadeta veel.
guide-push = Sinu mustand ootab väljuvate all. Mine sinna ja vajuta „Saada“, et see vikisse saata.
guide-push-go = Ava väljuvad
guide-landed = Sinu tõlge on vikis. See ongi kõik: ava, kirjuta, valmis, saada.
guide-landed-go = Vaata, mida veel on
