### Estonian (et). Reviewed by a native speaker: not yet.

outbox-tab-plan = Saatmiseks ({ $n })

outbox-tab-conflicts = Konfliktid ({ $n })

outbox-tab-receipts = Kviitungid ({ $n })

outbox-pushing = Saatmine

plan-caption = Mustandid ja see, mida saatmine igaühega teeks
plan-empty = Pole midagi saata
plan-empty-about = Mustandid, mille märgid valmis, ootavad siin, kuni need saadad.
plan-check = Võrdle vikiga
plan-log-in = Logi saatmiseks sisse
plan-summary = Lisa resümeesse
plan-summary-hint = Näiteks: sügissprint

plan-edits =
    { $n ->
        [0] Veel ei saa midagi saata
        [one] { $n } muudatus
       *[other] { $n } muudatust
    }

plan-time =
    { $minutes ->
        [one] umbes { $minutes } minut viki tempos
       *[other] umbes { $minutes } minutit viki tempos
    }

plan-as-of = võrreldud vikiga seisuga { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Saada
        [one] Saada { $n } muudatus
       *[other] Saada { $n } muudatust
    }

plan-pushed = Saatmiseks valmis
plan-confirmed = Kinnitatakse, et kehtib endiselt
plan-merged = Saatmiseks valmis
plan-already-there = Juba vikis
plan-source-moved = Lähtetekst muutus: vaata uuesti
plan-conflict = Konflikt: lahenda enne
plan-refused = Ei saa saata
plan-waiting = Pole veel valmis

result-pushed = Saadetud
result-confirmed = Kinnitatud, et kehtib endiselt
result-merged = Liidetud kellegi muudatusega
result-already-there = Oli juba seal
result-source-moved = Lähtetekst muutus
result-conflict = Konflikt
result-refused = Tagasi lükatud
result-waiting = Ootel

reason-empty = Mustand on tühi.
reason-unit-removed = Leheküljel pole seda üksust enam.
reason-page-gone = Lehekülge enam pole või pole see tõlgitav.
reason-fuzzy-mark = Tekstis on !!FUZZY!!, mis teeks selle kohe iganenuks.
reason-not-done = Märgi üksus enne valmis.
reason-in-doubt = Viimane saatmine katkes siin. Järgmine teeb kindlaks, kas see jõudis kohale.
reason-not-read-again = See saadeti; kas jõudis õigesti kohale, selgub järgmisel saatmisel.
reason-offline = Viki pole kättesaadav.
reason-was-new = Varem tõlget polnud; kustutada saavad selle ainult viki administraatorid.
reason-no-text = „Kehtib endiselt“ ei muutnud teksti.
reason-has-draft = Sellel üksusel on mustand.
reason-not-pushed = Midagi sellest pole vikis.
reason-stopped = Saatmine katkestati enne, kui järg selleni jõudis.
reason-changed-on-wiki = Keegi teine muutis seda vikis.
reason-changed-since = Keegi on seda vahepeal muutnud.
reason-source-moved = Lähtetekst muutus pärast mustandi tegemist.
reason-was-outdated-before = Varasem tekst oli iganenud; nüüd peab viki seda ajakohaseks.
reason-outdated = Viki peab seda iganenuks.
reason-merged = Viki liitis selle kellegi teise vahepealse salvestusega.
reason-captcha = Viki nõuab robotilõksu lahendamist. Salvesta enne üks üksus brauseris.
reason-busy = Viki on praegu ülekoormatud. Saada hiljem uuesti.
reason-not-sent = See ei jõudnud kohale ja läheb teele järgmise saatmisega.
reason-blocked-by-check = Kontroll leidis midagi, mida lugejad näeksid katkisena. Paranda see tõlkelaual või eira seda seal põhjendusega.

entry-unit = Üksus
entry-text = Tekst
entry-result = Tulemus
entry-outdated = See jõudis kohale, aga viki peab seda iganenuks.

entry-revision = Redaktsioon { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = See saatmine

push-done =
    { $landed ->
        [0] Midagi ei saadetud.
        [one] { $landed } üksus on nüüd vikis.
       *[other] { $landed } üksust on nüüd vikis.
    }

push-stopped =
    { $landed ->
        [one] Katkestatud. { $landed } üksus on nüüd vikis.
       *[other] Katkestatud. { $landed } üksust on nüüd vikis.
    }

push-held =
    { $held ->
        [one] { $held } mustand jääb siia; põhjus on allpool.
       *[other] { $held } mustandit jääb siia; põhjus on allpool.
    }

receipts-caption = Mis on kohale jõudnud, uusimad eespool
receipts-empty = Veel pole midagi saadetud
receipts-empty-about = Iga vikisse jõudnud üksus jätab siia kviitungi.
receipts-about = Tagasivõtmine taastab varasema teksti seal, kus keegi pole üksust vahepeal muutnud.

receipts-revert = Võta viimane tagasi: üksus { $unit }

receipts-reverted =
    { $n ->
        [0] Midagi ei saanud tagasi võtta.
        [one] { $n } üksus võeti tagasi.
       *[other] { $n } üksust võeti tagasi.
    }

conflicts-about = Keegi muutis neid tõlkeid vikis, samal ajal kui nendega töötasid. Midagi pole üle kirjutatud. Võrdle ja otsusta.
conflicts-empty = Konflikte pole
conflicts-empty-about = Kui keegi teine muudab üksust, millega töötad, ilmuvad mõlemad tekstid siia.
conflict-base = Enne
conflict-base-none = Tõlget polnud.
conflict-mine = Sinu oma
conflict-theirs = Praegu vikis

conflict-theirs-by = Praegu vikis, autor: { $name }

conflict-theirs-gone = Tõlge on vikist kadunud.
conflict-take-mine = Jäta minu oma
conflict-take-theirs = Jäta teine
conflict-edit = Muuda
conflict-edited = Tekst, mis jääb
conflict-take-edited = Jäta see tekst
