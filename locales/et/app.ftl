### Estonian (et). Reviewed by a native speaker: not yet.

app-skip = Mine sisu juurde
app-nav = Vaated
app-opening = Avamine
app-start = Avaleht
app-library = Raamatukogu
app-board = Koondvaade
app-workbench = Tõlkelaud
app-review = Ülevaatus
app-sprint = Sprint
app-outbox = Väljuvad
app-glossary = Sõnastik
app-memory = Mälu
app-search = Otsing
app-settings = Sätted

app-drafts =
    { $n ->
        [one] { $n } mustand
       *[other] { $n } mustandit
    }

app-conflicts =
    { $n ->
        [one] { $n } lahendamata konflikt
       *[other] { $n } lahendamata konflikti
    }

appearance-label =
    { $theme ->
        [light] Välimus: hele
        [dark] Välimus: tume
       *[system] Välimus: nagu süsteemis
    }

notice-set-aside = Tolmachi fail oli rikutud. See on alles siin: { $path }; selle asemele loodi uus tühi fail.

notice-migrated = Tolmachi fail viidi uuemale kujule. Vana faili koopia on siin: { $path }

state-untranslated = Tõlkimata
state-outdated = Iganenud
state-translated = Tõlgitud
state-proofread = Ülevaadatud
state-typing = Mustand
state-done = Mustand, valmis
state-conflict = Konflikt
state-moved = Lähtetekst muutus

first-run-title = Tere tulemast Tolmachisse
first-run-lead = Tõlgi liikumise lehekülgi oma keelde, omas tempos, ka ilma võrguta.
first-run-languages = Mis keeltesse sa tõlgid?
first-run-reading = Loen ka teisi keeli
first-run-reading-about = Sama üksuse tõlkeid neis keeltes näidatakse lähteteksti kõrval. Kui sa ei vali, siis sinu keeltele lähimaid.
first-run-where = Kust soovid alustada?
first-run-choose-one = Vali vähemalt üks keel.
first-run-begin = Alusta

languages-title = Minu keeled
languages-search = Otsi keelt
languages-none-found = Sellise nimega keelt pole.

languages-drop = Eemalda: { $language }

languages-chosen =
    { $n ->
        [0] Ühtegi pole valitud
        [one] { $n } valitud:
       *[other] { $n } valitud:
    }

wiki-menu = Viki, konto ja keeled
wiki-practice = Harjutusviki
wiki-practice-about = Asub selles arvutis. Kontot pole vaja ja miski, mida seal teed, ei saa midagi rikkuda.
wiki-meta = Meta-Wiki
wiki-real-about = Päris viki. Lugeda ja mustandeid kirjutada saab ilma kontota, saatmiseks on konto vajalik.
wiki-no-account = Sisse logimata

wiki-as = Konto: { $name }

wiki-add = Lisa viki
wiki-add-it = Lisa
wiki-add-name = Nimi
wiki-add-name-help = Kuidas soovid seda siin nimetada: tähed, numbrid, sidekriipsud ja punktid.
wiki-add-address = API aadress
wiki-add-address-help = Algab https:// ja lõpeb enamasti /w/api.php.

log-in = Logi sisse
log-out = Logi välja

log-in-title = Sisselogimine: { $wiki }

log-in-how = Kuidas?
log-in-token = Pääsutõend
log-in-token-about = Ainult omanikule mõeldud OAuth 2 tõend. Kõige turvalisem: saad selle igal ajal tühistada ja see lubab ainult seda, mille oled lubanud.
log-in-bot-password = Robotiparool
log-in-bot-password-about = Parool, mille viki teeb ainult Tolmachi jaoks oma leheküljel Special:BotPasswords.
log-in-account = Minu konto
log-in-account-about = Sinu enda nimi ja parool ning ühekordne kood, kui sa seda kasutad.
log-in-token-field = Pääsutõend
log-in-grants = Loomisel märgi need load: „Olemasolevate lehekülgede redigeerimine“, „Lehekülgede alustamine, muutmine ja teisaldamine“ ja võimalusel „Suuremahuline redigeerimine“. Robotiparooliga ei saa tõlkeid ülevaadatuks märkida.
log-in-account-warning = Sinu enda parool lubab kõike, mida tohid vikis teha. Robotiparool või tõend on turvalisem.
log-in-user = Kasutajanimi
log-in-user-bot = Koos roboti nimega märgi @ järel, näiteks Anna@tolmach.
log-in-password = Parool
log-in-code = Ühekordne kood

log-in-done = Oled sisse logitud nimega { $name }.

secrets-where = Tolmach hoiab seda selle arvuti võtmehoidlas või selle puudumisel mälus kuni sulgemiseni. Mitte kunagi failis.
secrets-keychain = Tolmach hoiab seda selle arvuti võtmehoidlas, mitte kunagi oma failis.
secrets-memory = Selles arvutis pole võtmehoidlat, seega hoiab Tolmach seda mälus ja küsib järgmisel avamisel uuesti.

lacks-title = See konto ei saa siin kõike teha:
lacks-edit = Ei tohi redigeerida, seega ei saa midagi saata.
lacks-create-page = Ei tohi lehekülgi luua, seega ei saa saata esmatõlkeid.
lacks-translate = Ei tohi tõlkida.
lacks-proofread = Ei tohi tõlkeid ülevaadatuks märkida.
lacks-blocked = Redigeerimine on blokeeritud.

dialog-save = Salvesta
dialog-cancel = Loobu
dialog-done = Valmis

work-paused = Peatatud
work-pause = Peata
work-resume = Jätka
work-stop = Katkesta

work-step = { $done } / { $total }

work-left =
    { $minutes ->
        [one] jäänud umbes { $minutes } minut
       *[other] jäänud umbes { $minutes } minutit
    }

keys-title = Kiirklahvid
keys-change-all = Muuda kiirklahve
keys-group-unit = Üksused
keys-group-text = Tekst
keys-group-help = Abi ja paanid
keys-group-window = Aken
keys-done-next = Märgi valmis, mine järgmise üksuse juurde
keys-still-valid = Kehtib endiselt, mine järgmise üksuse juurde
keys-next-unit = Järgmine üksus
keys-previous-unit = Eelmine üksus
keys-next-unfinished = Järgmine pooleliolev üksus
keys-previous-unfinished = Eelmine pooleliolev üksus
keys-discard-draft = Hülga mustand
keys-copy-source = Kopeeri lähtetekst
keys-insert-markup = Sisesta järgmine puuduv märgistus
keys-choose-markup = Vali sisestatav märgistus
keys-plain-text = Märgistus lihttekstina
keys-undo = Võta tagasi
keys-redo = Tee uuesti
keys-use-match = Kasuta vastet 1 kuni 9
keys-insert-match = Sisesta vaste 1 kuni 9 kursori kohale
keys-use-machine = Masintõlgi ja kasuta seda teksti
keys-insert-term = Sisesta järgmine termin
keys-add-term = Lisa termin
keys-next-problem = Mine järgmise probleemi juurde
keys-fix-problem = Paranda see probleem
keys-ignore-problem = Eira seda probleemi
keys-next-region = Akna järgmine osa
keys-previous-region = Akna eelmine osa
keys-show-list = Näita või peida üksuste loend
keys-palette = Leia toiming
keys-search-all = Otsi kõikjalt
keys-show-keys = Näita neid kiirklahve
keys-go-start = Avaleht
keys-go-library = Raamatukogu
keys-go-board = Koondvaade
keys-go-workbench = Tõlkelaud
keys-go-review = Ülevaatus
keys-go-sprint = Sprint
keys-go-outbox = Väljuvad
keys-go-glossary = Sõnastik
keys-go-memory = Mälu
keys-go-settings = Sätted
keys-change-theme = Hele, tume või nagu süsteemis
keys-export-page = Ekspordi see lehekülg
keys-import-file = Impordi fail

keys-about = Tähtede puhul loeb klahvil olev märk, kui see on ladina täht, numbrite puhul klahvi asukoht, nii et need toimivad igal klaviatuuripaigutusel. Ctrl+Alt jääb vabaks, sest paljudel klaviatuuridel kirjutatakse sellega tähti.
keys-print = Prindi loend
keys-reset-all = Lähtesta kõik
keys-none = Kiirklahv puudub
keys-change = Muuda
keys-reset = Lähtesta

keys-change-of = Muuda kiirklahvi: { $action }

keys-reset-of = Lähtesta kiirklahv: { $action }

keys-press = Vajuta uusi klahve…

keys-press-for = Vajuta uusi klahve toimingule: { $action }. Escape jätab kõik endiseks.

keys-not-ctrl-alt = { $stroke } kirjutab paljudel klaviatuuridel tähti, seega ei saa see olla kiirklahv.

keys-not-plain = { $stroke } on vajalik kirjutamiseks. Hoia all klahvi Ctrl või Alt või vali funktsiooniklahv.

keys-taken = { $stroke } on juba kasutusel: „{ $action }“.

keys-take-over = Kasuta siin

palette-title = Leia toiming
palette-placeholder = Toiming või lehekülg
palette-none = Sellise nimega pole midagi.

closing-title = Sinu viimane tekst on salvestamata
closing-about = Tolmach ei saanud su viimast teksti kettale kirjutada. Vabasta ruumi ja proovi uuesti. Kui praegu sulged, läheb kaotsi see, mille kirjutasid pärast viimast „Salvestatud“.
closing-again = Salvesta ja sulge
closing-anyway = Sulge salvestamata

settings-about = Tolmach { $version }

settings-appearance = Välimus
settings-theme = Hele või tume
settings-theme-system = Nagu süsteemis
settings-theme-light = Hele
settings-theme-dark = Tume
settings-contrast = Suur kontrast
settings-contrast-about = Tugevamad jooned ja tähed.
settings-text-size = Teksti suurus

settings-size = { $percent }%

settings-interface = Tolmachi keel
settings-interface-about = Selles aknas, terminalis ja aruannetes. Sellel pole pistmist keeltega, millesse tõlgid.
settings-interface-system = Nagu süsteemis
settings-interface-unreviewed = Ükski selle keele emakeelne kõneleja pole neid tekste veel üle vaadanud. Kui midagi kõlab valesti, anna meile teada: CONTRIBUTING ütleb, kuidas.

settings-plain = Märgistus lihttekstina
settings-plain-about = Näitab muutujaid, linke ja malle nii, nagu viki neid talletab, ilma kaitseta.
settings-languages = Keeled
settings-into = Tõlgin nendesse keeltesse
settings-into-about = Neid näidatakse raamatukogus ja hangitakse vikist.
settings-reading = Loen ka
settings-reading-about = Sama üksuse tõlkeid neis keeltes näidatakse lähteteksti kõrval.
settings-wikis = Vikid
settings-wiki-here = Töötad siin
settings-wiki-work-here = Tööta siin
settings-privacy = Tolmach ei saada midagi kellelegi peale selles loendis olevate vikide. Paroole ja tõendeid hoitakse selle arvuti võtmehoidlas, mitte kunagi failis.
settings-machine = Masintõlge
machine-about = Kui sellesse arvutisse on paigaldatud Apertium, võib see vastete kõrval tõlget pakkuda: lähtetekstist ja sinu loetavates keeltes tehtud tõlgetest. Lähedased keeled õnnestuvad kõige paremini. See on toormaterjal; masina tekst, mida pole muudetud, vikisse ei lähe.
machine-privacy = Apertium töötab selles arvutis. Sellega tõlgitavat ei saadeta kuhugi.
machine-looking = Apertiumi otsimine
machine-none = Apertium pole paigaldatud
machine-no-pairs = Apertium on paigaldatud, aga ühegi keelepaarita
machine-get = Tolmach töötab ka ilma selleta. Kui soovid seda, paigalda Apertium ja iga vajaliku keelepaari pakett ning otsi uuesti. Debianis ja Ubuntus valgevene ja vene keele jaoks:
machine-again = Otsi uuesti
machine-when = Millal tõlkida?
machine-when-off = Mitte kunagi
machine-when-asked = Kui palun
machine-when-always = Ise, iga üksuse juures

machine-pairs =
    { $n ->
        [one] { $n } keelepaar on paigaldatud
       *[other] { $n } keelepaari on paigaldatud
    }

settings-keys = Klaviatuur

codex-dialog-close = Sulge
codex-message-dismiss = Peida
codex-optional = (valikuline)
codex-search = Otsi
codex-popover-close = Sulge

codex-chip-added = Lisatud: { $what }.

codex-chip-removed = Eemaldatud: { $what }.

codex-chip-description = Muutmiseks vajuta Enter, eemaldamiseks Delete.

settings-data = Sinu andmed
settings-privacy-title = Privaatsus
settings-privacy-who = Tolmach ei saada midagi kellelegi peale sinu lisatud vikide: see ei kogu kasutusandmeid ega otsi kuskilt uuendusi.
settings-privacy-where = Mustandid, vikist hangitu, märkused ja sprindid on ühes failis sinu rakenduseandmete kaustas. Paroole ja tõendeid hoiab süsteemi võtmehoidla või selle puudumisel mälu, kuni aken suletakse.
settings-privacy-files = Eksporditud või üleantud fail sisaldab seda, mille valisid, ja osalejate kontonimesid.
settings-backups = Varukoopiad
settings-backups-about = Koopia kõigest peale paroolide, originaali kõrval. Enne kui uuendus faili muudab, teeb Tolmach selle ise.
settings-backups-none = Koopiat veel pole.
settings-back-up = Tee varukoopia
settings-backup-asked = Käsitsi tehtud
settings-backup-migration = Enne uuendust
settings-backup-restore = Enne taastamist
settings-backup-damaged = Kõrvale pandud rikutud fail
settings-restore = Taasta
settings-diagnostics = Diagnostika
settings-diagnostics-about = Arvud ja versioonid veateate jaoks. Ei ühtki nime, teksti ega parooli.
settings-diagnostics-show = Näita
settings-copy = Kopeeri
settings-copied = Kopeeritud.
settings-copy-failed = Kopeerimine ei õnnestunud. Vali tekst ja kopeeri see oma süsteemi klahvidega.

settings-backed-up = Koopia on siin: { $path }

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Kõik taastatakse seisuga { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Praegusest seisust tehakse enne koopia, nii et saad selle juurde tagasi tulla.
