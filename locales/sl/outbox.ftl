### Slovenian (sl). Reviewed by a native speaker: not yet.

outbox-tab-plan = Za pošiljanje ({ $n })

outbox-tab-conflicts = Navzkrižja ({ $n })

outbox-tab-receipts = Potrdila ({ $n })

outbox-pushing = Pošiljanje

plan-caption = Osnutki in kaj bi pošiljanje naredilo z vsakim
plan-empty = Ni ničesar za pošiljanje
plan-empty-about = Osnutki, ki jih označite kot končane, čakajo tukaj, dokler jih ne pošljete.
plan-check = Primerjaj z wikijem
plan-log-in = Prijavi se za pošiljanje
plan-summary = Dodaj v povzetek urejanja
plan-summary-hint = Na primer: jesenski sprint

plan-edits =
    { $n ->
        [0] Ničesar še ni mogoče poslati
        [one] { $n } urejanje
        [two] { $n } urejanji
        [few] { $n } urejanja
       *[other] { $n } urejanj
    }

plan-time =
    { $minutes ->
        [one] približno { $minutes } minuta v tempu wikija
        [two] približno { $minutes } minuti v tempu wikija
        [few] približno { $minutes } minute v tempu wikija
       *[other] približno { $minutes } minut v tempu wikija
    }

plan-as-of = primerjano z wikijem: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Pošlji
        [one] Pošlji { $n } urejanje
        [two] Pošlji { $n } urejanji
        [few] Pošlji { $n } urejanja
       *[other] Pošlji { $n } urejanj
    }

plan-pushed = Pripravljeno za pošiljanje
plan-confirmed = Potrjeno bo, da še velja
plan-merged = Pripravljeno za pošiljanje
plan-already-there = Že na wikiju
plan-source-moved = Izvirnik spremenjen: poglejte znova
plan-conflict = Navzkrižje: najprej rešiti
plan-refused = Ni mogoče poslati
plan-waiting = Še ni končano

result-pushed = Poslano
result-confirmed = Potrjeno, da še velja
result-merged = Združeno s tujo spremembo
result-already-there = Je že bilo tam
result-source-moved = Izvirnik spremenjen
result-conflict = Navzkrižje
result-refused = Zavrnjeno
result-waiting = Čaka

reason-empty = Osnutek je prazen.
reason-unit-removed = Stran nima več te enote.
reason-page-gone = Strani ni več ali je ni več mogoče prevajati.
reason-fuzzy-mark = Besedilo vsebuje !!FUZZY!!, zaradi česar bi takoj zastarelo.
reason-not-done = Najprej označite enoto kot končano.
reason-in-doubt = Zadnje pošiljanje se je tu prekinilo. Naslednje bo ugotovilo, ali je prispelo.
reason-not-read-again = Poslano je; ali je dobro prispelo, se preveri pri naslednjem pošiljanju.
reason-offline = Wiki ni dosegljiv.
reason-was-new = Prej prevoda ni bilo; izbrišejo ga lahko samo administratorji wikija.
reason-no-text = »Še velja« ne spremeni besedila.
reason-has-draft = Za to enoto obstaja osnutek.
reason-not-pushed = Nič od tega ni na wikiju.
reason-stopped = Pošiljanje je bilo ustavljeno, preden je prišlo do tega.
reason-changed-on-wiki = Nekdo drug je to spremenil na wikiju.
reason-changed-since = Nekdo je to medtem spremenil.
reason-source-moved = Izvirnik se je spremenil, odkar je narejen osnutek.
reason-was-outdated-before = Prejšnje besedilo je bilo zastarelo; wiki ga zdaj šteje za posodobljeno.
reason-outdated = Wiki ga šteje za zastarelega.
reason-merged = Wiki ga je združil s tem, kar je medtem shranil nekdo drug.
reason-captcha = Wiki zahteva preverjanje captcha. Najprej shranite eno enoto v brskalniku.
reason-busy = Wiki je zdaj preveč zaseden. Pošljite znova pozneje.
reason-not-sent = Ni prispelo; gre z naslednjim pošiljanjem.
reason-blocked-by-check = Preverjanje je našlo nekaj, kar bi bralci videli kot napako. Popravite to na delovni mizi ali tam prezrite z obrazložitvijo.

entry-unit = Enota
entry-text = Besedilo
entry-result = Izid
entry-outdated = Prispelo je, vendar ga wiki šteje za zastarelega.

entry-revision = Redakcija { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = To pošiljanje

push-done =
    { $landed ->
        [0] Nič ni poslano.
        [one] { $landed } enota je zdaj na wikiju.
        [two] { $landed } enoti sta zdaj na wikiju.
        [few] { $landed } enote so zdaj na wikiju.
       *[other] { $landed } enot je zdaj na wikiju.
    }

push-stopped =
    { $landed ->
        [one] Ustavljeno. { $landed } enota je zdaj na wikiju.
        [two] Ustavljeno. { $landed } enoti sta zdaj na wikiju.
        [few] Ustavljeno. { $landed } enote so zdaj na wikiju.
       *[other] Ustavljeno. { $landed } enot je zdaj na wikiju.
    }

push-held =
    { $held ->
        [one] { $held } osnutek ostane tukaj; razlog je spodaj.
        [two] { $held } osnutka ostaneta tukaj; razloga sta spodaj.
        [few] { $held } osnutki ostanejo tukaj; razlogi so spodaj.
       *[other] { $held } osnutkov ostane tukaj; razlogi so spodaj.
    }

receipts-caption = Kaj je prispelo, najnovejše najprej
receipts-empty = Še nič ni poslano
receipts-empty-about = Za vsako enoto, ki prispe na wiki, tukaj ostane potrdilo.
receipts-about = Vrnitev obnovi prejšnje besedilo tam, kjer enote medtem ni spremenil nihče.

receipts-revert = Vrni zadnje: enota { $unit }

receipts-reverted =
    { $n ->
        [0] Ničesar ni bilo mogoče vrniti.
        [one] Vrnjena je { $n } enota.
        [two] Vrnjeni sta { $n } enoti.
        [few] Vrnjene so { $n } enote.
       *[other] Vrnjenih je { $n } enot.
    }

conflicts-about = Nekdo je na wikiju spremenil te prevode, medtem ko ste delali na njih. Nič ni prepisano. Primerjajte in odločite.
conflicts-empty = Ni navzkrižij
conflicts-empty-about = Ko nekdo drug spremeni enoto, na kateri delate, se obe besedili prikažeta tukaj.
conflict-base = Prej
conflict-base-none = Prevoda ni bilo.
conflict-mine = Vaše
conflict-theirs = Zdaj na wikiju

conflict-theirs-by = Zdaj na wikiju ({ $name })

conflict-theirs-gone = Prevoda ni več na wikiju.
conflict-take-mine = Uporabi moje
conflict-take-theirs = Uporabi tuje
conflict-edit = Uredi
conflict-edited = Besedilo, ki naj ostane
conflict-take-edited = Uporabi to besedilo
