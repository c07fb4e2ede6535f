### Slovenian (sl). Reviewed by a native speaker: not yet.

start-title = Kaj zdaj?
start-loading = Iskanje tega, kar je treba narediti

start-followed = stanje: { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

start-never-pulled = še nič ni preneseno
start-offline = Ni povezave: tukaj vse deluje kot sicer, le prenos in pošiljanje čakata.
start-refresh = Prenesi novosti
start-refreshing = Branje novosti

start-resume = Nadaljujte, kjer ste končali
start-resume-it = Nadaljuj

start-resume-unit = enota { $unit }

start-conflicts = Navzkrižja

start-conflicts-waiting =
    { $n ->
        [one] { $n } vaš osnutek se razhaja z besedilom na wikiju. Odločite, katero ostane.
        [two] { $n } vaša osnutka se razhajata z besediloma na wikiju. Odločite, kaj ostane.
        [few] { $n } vaši osnutki se razhajajo z besedili na wikiju. Odločite, kaj ostane.
       *[other] { $n } vaših osnutkov se razhaja z besedili na wikiju. Odločite, kaj ostane.
    }

start-conflicts-open = Poglej
start-outbox = Odhodno

start-outbox-waiting =
    { $n ->
        [one] { $n } osnutek je samo na tem računalniku.
        [two] { $n } osnutka sta samo na tem računalniku.
        [few] { $n } osnutki so samo na tem računalniku.
       *[other] { $n } osnutkov je samo na tem računalniku.
    }

start-outbox-open = Odpri odhodno

start-outdated = Zastarelo od vašega zadnjega obiska

start-outdated-units =
    { $n ->
        [one] { $n } enota, opaženo { DATETIME($at, day: "numeric", month: "short") }
        [two] { $n } enoti, opaženo { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } enote, opaženo { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } enot, opaženo { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Moji sprinti

start-sprint-progress =
    { $measure ->
        [words] besede: { $done } od { $goal }
       *[units] enote: { $done } od { $goal }
    }

start-sprint-bar = { $name }: { $done } odstotkov cilja

start-sprint-until = do { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = začetek { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Kje je v vaših jezikih potrebna pomoč

start-next-size =
    { $n ->
        [one] { $n } enota, besede: { $words }
        [two] { $n } enoti, besede: { $words }
        [few] { $n } enote, besede: { $words }
       *[other] { $n } enot, besede: { $words }
    }

start-board = Celotna plošča

start-left =
    { $units ->
        [one] V vaših jezikih ostaja { $units } enota, besede: { $words }
        [two] V vaših jezikih ostajata { $units } enoti, besede: { $words }
        [few] V vaših jezikih ostajajo { $units } enote, besede: { $words }
       *[other] V vaših jezikih ostaja { $units } enot, besede: { $words }
    }

start-landed =
    { $n ->
        [one] { $n } vaša enota je v zadnjih sedmih dneh prispela na wiki
        [two] { $n } vaši enoti sta v zadnjih sedmih dneh prispeli na wiki
        [few] { $n } vaše enote so v zadnjih sedmih dneh prispele na wiki
       *[other] { $n } vaših enot je v zadnjih sedmih dneh prispelo na wiki
    }

start-done = Vse je narejeno
start-done-about = Vse strani vaše knjižnice so v vaših jezikih prevedene in posodobljene. Dodajte nove strani ali na plošči poglejte, kje pomoč potrebujejo drugi jeziki.
start-done-add = Dodaj vire
start-empty = Vaša knjižnica je prazna
start-empty-about = Izberite strani za prevajanje; Tolmach jih prebere enkrat, nato lahko delate brez povezave.
start-empty-catalogue = Izberi iz kataloga

guide-title = Vaša prva enota
guide-offer-about = En kratek stavek, od odpiranja do prikaza na wikiju. Traja približno dve minuti.
guide-begin = Začni
guide-getting = Prenašanje strani
guide-none = Kratkih stavkov za začetek ni več. Na delovni mizi izberite katero koli enoto.
guide-label = Vodnik
guide-leave = Zapusti vodnik

guide-step = Korak { $n } od { $total }

guide-write = Preberite stavek pod »Izvirnik« in ga v svojem jeziku napišite v polje spodaj; vse, kar vtipkate, se sproti shranjuje. Ko ste zadovoljni, pritisnite »Končano, naprej« ali { $key }. Poslano še ni nič.
guide-push = Vaš osnutek čaka med odhodnimi. Pojdite tja in pritisnite »Pošlji«, da ga pošljete na wiki.
guide-push-go = Odpri odhodno
guide-landed = Vaš prevod je na wikiju. To je vse delo: odpreti, napisati, označiti kot končano, poslati.
guide-landed-go = Poglej, kaj je še tukaj
