### Estonian (et). Reviewed by a native speaker: not yet.

cli-column-page = Lehekülg
cli-column-language = Keel
cli-column-units = Üksusi
cli-column-translated = Tõlgitud
cli-column-percent = %
cli-column-outdated = Iganenud
cli-column-proofread = Ülevaadatud
cli-column-drafts = Mustandeid
cli-column-as-of = Seisuga
cli-column-unit = Üksus
cli-column-state = Seis
cli-column-source = Lähtetekst
cli-column-text = Tõlge või mustand
cli-column-receipt = Kviitung
cli-column-result = Tulemus
cli-column-revision = Redaktsioon
cli-column-reason = Põhjus
cli-column-wiki = Viki
cli-column-address = Aadress
cli-column-user = Kasutaja
cli-column-sprint = Sprint
cli-column-kind = Liik
cli-column-from = Algus
cli-column-to = Lõpp
cli-column-goal = Eesmärk
cli-column-units-done = Üksusi tehtud
cli-column-words = Sõnu
cli-column-day = Päev
cli-column-person = Inimene

cli-state-untranslated = tõlkimata
cli-state-translated = tõlgitud
cli-state-outdated = iganenud
cli-state-proofread = ülevaadatud
cli-standing-draft = mustand
cli-standing-typing = pooleliolev mustand
cli-standing-conflict = konfliktis mustand
cli-standing-source-moved = mustand, lähtetekst muutus
cli-standing-refused = mustand, mida ei saa saata

cli-wiki-added = { $wiki } on lisatud. Kasuta seda nii: --wiki { $wiki }.
cli-wiki-not-reached = Praegu pole see kättesaadav, seega pole kontrollitud, kas seda saab kasutada.
cli-wiki-built-in = (sisseehitatud)
cli-wiki-removed = { $wiki } on eemaldatud.
cli-logged-in = Sisse logitud: { $wiki }, kasutaja { $user }.
cli-logged-out = Välja logitud: { $wiki }.
cli-who = { $wiki }: oled kasutaja { $user }.
cli-blocked = Konto on blokeerinud { $by }, tähtaeg: { $until }. Põhjus: { $reason }
cli-blocked-without-end = Konto on blokeerinud { $by }, tähtajatult. Põhjus: { $reason }
cli-cannot-push = Selle sisselogimisega ei saa tõlkeid salvestada: robotiparooli puhul anna load „Olemasolevate lehekülgede redigeerimine“ ja „Lehekülgede alustamine, muutmine ja teisaldamine“.
cli-cannot-proofread = Selle sisselogimisega ei saa tõlkeid ülevaadatuks märkida; robotiparooliga ja tõendiga ei saa kunagi.
cli-edits-a-minute =
    { $n ->
        [one] Viki lubab minutis { $n } muudatuse; Tolmach kasutab sellest kõige rohkem poolt.
       *[other] Viki lubab minutis { $n } muudatust; Tolmach kasutab sellest kõige rohkem poolt.
    }
cli-no-keychain = Siin pole võtmehoidlat, seega parooli ei talletata. Anna see muutujas TOLMACH_PASSWORD (tõend muutujas TOLMACH_TOKEN) iga kirjutava käsuga, muidu küsitakse seda sinult.
cli-main-password = Kasutasid konto enda parooli, mis lubab kõike. Robotiparool või pääsutõend on turvalisem: vaata tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } üksus, keeled: { $languages }
       *[other] { $page }: { $n_units } üksust, keeled: { $languages }
    }
cli-pulled-nothing = Midagi pole muutunud.
cli-pulled-requests =
    { $n ->
        [one] Saadeti { $n } päring.
       *[other] Saadeti { $n } päringut.
    }
cli-problem-missing = { $page }: vikis pole sellist lehekülge. Kontrolli kirjapilti ja nimeruumi.
cli-problem-not-translatable = { $page }: lehekülg pole tõlkimiseks märgitud. Pöördu viki tõlkeadministraatori poole.
cli-problem-source-language = { $page }: lehekülje keel on { $language }, seega pole midagi tõlkida.
cli-problem-language-refused = { $page }: viki ei võta siin tõlkeid sellesse keelde vastu: { $language }.
cli-removed = { $page }: enam ei jälgita.
cli-collection-saved =
    { $n ->
        [one] { $name }: nüüd { $n } lehekülg.
       *[other] { $name }: nüüd { $n } lehekülge.
    }
cli-collection-none = Kogumikke veel pole. Alusta nii: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = { $name } on eemaldatud. Selle lehekülgi jälgitakse edasi.
cli-page-unmarked = { $page } (pole enam tõlgitav)
cli-page-deleted = { $page } (kustutatud)
cli-page-removed = { $page } (enam ei jälgita)
cli-status-empty = Ühtegi lehekülge veel ei jälgita. Alusta nii: tolmach pull PAGE --lang CODE
cli-stopped = Katkestatud. Tehtu jääb; ülejäänu on puutumata.
cli-database-set-aside = Andmebaas oli rikutud. See on alles siin: { $path }; selle asemele loodi uus.
cli-database-migrated = Andmebaas viidi selle Tolmachi versiooni kujule. Vana koopia on siin: { $path }

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } üksus seisuga { $as_of }.
       *[other] { $n_units } üksust seisuga { $as_of }.
    }
cli-units-none = Ükski üksus pole neis seisudes.
cli-draft-saved = { $unit }: mustand on siin salvestatud.
cli-draft-discarded = { $unit }: mustandit enam pole. „tolmach undo“ toob selle tagasi.
cli-draft-now = { $unit }: mustand on nüüd: { $text }
cli-draft-unchanged = { $unit }: pole teist teksti, mille juurde minna.
cli-draft-confirmed = { $unit }: mustandis on märgitud, et tõlge kehtib endiselt.
cli-diff-untranslated = Vikis pole veel tõlget. Lähtetekst:
cli-diff-none = Lähtetekst pole pärast tõlke tegemist muutunud.
cli-diff-unknown = Tõlge on iganenud, aga pole teada, mida lähtetekst siis ütles. Lähtetekst praegu:
cli-diff-translation = Tõlge vikis:
cli-class-markup = Lähtetekstis muutus ainult märgistus:
cli-class-variable = Lähtetekstis muutusid ainult muutujad:
cli-class-link-target = Lähtetekstis muutusid ainult linkide sihtkohad:
cli-class-number = Lähtetekstis muutusid arvud või kuupäevad:
cli-class-punctuation = Lähtetekstis muutusid ainult kirjavahemärgid:
cli-class-wording = Lähteteksti sõnastus muutus:
cli-class-unknown = Lähtetekst muutus:

cli-push-nothing = Ükski mustand ei oota saatmist.
cli-outbox-empty = Miski ei oota ja midagi pole saadetud.
cli-push-plan =
    { $n_edits ->
        [0] Midagi ei saadetaks.
        [one] Saadetaks { $n_edits } muudatus, aega kuluks umbes { $seconds } s. Midagi pole saadetud.
       *[other] Saadetaks { $n_edits } muudatust, aega kuluks umbes { $seconds } s. Midagi pole saadetud.
    }
cli-column-plan = Mis juhtuks
cli-plan-pushed = saadetaks
cli-plan-confirmed = kinnitataks, et kehtib endiselt
cli-outcome-pushed = saadetud
cli-outcome-confirmed = kinnitatud
cli-outcome-merged = viki liitis
cli-outcome-already-there = oli juba seal
cli-outcome-source-moved = lähtetekst muutus
cli-outcome-conflict = konflikt
cli-outcome-refused = tagasi lükatud
cli-outcome-waiting = ootel
cli-reason-empty = mustand on tühi
cli-reason-unit-removed = leheküljel pole seda üksust enam
cli-reason-page-gone = lehekülge enam pole või pole see tõlgitav
cli-reason-fuzzy-mark = tekstis olev !!FUZZY!! teeks selle kohe iganenuks
cli-reason-not-done = alles kirjutamisel
cli-reason-blocked-by-check = kontroll hoiab seda kinni; vaata „tolmach check“ või saada suvandiga --confirm-problems
cli-reason-file-undecided = fail tõi teise teksti; vaata „tolmach conflicts“
cli-reason-changed-on-wiki = keegi teine on seda muutnud
cli-reason-source-moved = lähtetekst muutus pärast mustandi tegemist
cli-reason-merged-with = koos kellegi teise redaktsiooniga { $revision }
cli-reason-changed-since = keegi on seda vahepeal muutnud
cli-reason-outdated = viki peab seda iganenuks
cli-reason-stopped = saatmine katkes enne, kui järg selleni jõudis
cli-reason-not-sent = see ei jõudnud kohale; läheb teele järgmise saatmisega
cli-reason-not-read-again = see saadeti; järgmine saatmine teeb kindlaks, kuidas see kohale jõudis
cli-reason-was-outdated-before = varasem tekst oli iganenud; nüüd peab viki seda ajakohaseks
cli-reason-was-new = varem tõlget polnud ja kustutada saavad selle ainult viki administraatorid
cli-reason-no-text = „kehtib endiselt“ ei muutnud teksti
cli-reason-not-pushed = midagi sellest pole vikis
cli-reason-has-draft = sellel üksusel on mustand
cli-reason-captcha = viki nõuab robotilõksu lahendamist; salvesta enne üks üksus brauseris
cli-reason-busy = viki on praegu ülekoormatud ({ $code })
cli-reason-offline = viki polnud kättesaadav
cli-reason-in-doubt = saatmine katkes; järgmine saatmine teeb kindlaks, kas see jõudis kohale
cli-next-resolve = Konflikti korral vali nii: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Kui lähtetekst muutus, vaata käsuga „tolmach diff“ ja nõustu nii: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Keegi salvestas samal hetkel ja viki liitis mõlemad tekstid. Hangi tulemus ja vaata, kas see on loetav.
cli-next-push = Saatmiseks: tolmach push
cli-next-outdated = Iganenuna kohale jõudnu ei läbi viki enda kontrolle. Paranda see käsuga „tolmach draft“ ja saada uuesti.
cli-next-refused = Sellisena ei saa seda mustandit saata: { $reason }.
cli-conflicts-none = Ükski mustand pole konfliktis viki viimati loetud seisuga.
cli-conflict = { $unit }, keel: { $language }, seisuga { $as_of }
cli-conflict-source = Lähtetekst:
cli-conflict-mine = Minu oma, võrreldes lähteversiooniga:
cli-conflict-theirs = Teine, võrreldes lähteversiooniga:
cli-conflict-theirs-by = Teine, autor { $user }, võrreldes lähteversiooniga:
cli-conflict-theirs-file = Teine, failist { $file }, { $place }, võrreldes lähteversiooniga:
cli-conflict-theirs-gone = Teine: tõlge on kadunud.
cli-resolved-mine = { $unit }: sinu mustand toetub nüüd sellele, mis vikis on.
cli-resolved-theirs = { $unit }: jääb viki tekst. „tolmach undo“ toob su mustandi tagasi.
cli-resolved-text = { $unit }: uus tekst on sinu mustand.

cli-sprints-none = Selles vikis pole veel ühtegi sprinti. Alusta nii: tolmach sprint create
cli-kind-translation = tõlkesprint
cli-kind-update = uuendussprint
cli-goal-units =
    { $n ->
        [one] { $n } üksus
       *[other] { $n } üksust
    }
cli-goal-words =
    { $n ->
        [one] { $n } sõna
       *[other] { $n } sõna
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Päevad: { $from } – { $to }
cli-sprint-goal = Eesmärk: { $goal }, täidetud { $percent }%
cli-sprint-to-do = Alguses teha: üksusi { $units }, sõnu { $words }
cli-sprint-done = Sellest ajast tehtud: üksusi { $units }, sõnu { $words }
cli-sprint-waiting = Saatmist ootavaid mustandeid: { $units }
cli-sprint-scope = Uue märkimisega muutunud, eespool arvestamata: lisandus { $added }, kadus { $removed }
cli-day-observed = märgatud { $day }
cli-person-unknown = teadmata
cli-as-of = Seisuga { $as_of }.
cli-report-in-english = Selles keeles ({ $locale }) pole aruande tekste veel; aruanne on inglise keeles.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } üksus
       *[other] { $file }: { $n_units } üksust
    }
cli-practice-serving = Harjutusviki vastab aadressil { $url }, kuni vajutatakse Ctrl-C.
cli-practice-account = Kasutaja { $user }, parool { $password }
cli-practice-use = Teisest andmekaustast: tolmach wiki add local { $url } ja tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Lehekülgede otsimine…
cli-doing-reading-changes = Muudatuste lugemine…
cli-doing-reading-sources = Lähtetekstide lugemine…
cli-doing-reading-units = Üksuste lugemine, lehekülg { $done } / { $total }: { $page }
cli-doing-reading-old-sources = Varasemate lähtetekstide lugemine, { $done } / { $total }
cli-doing-reading-histories = Lugemine, kes mida tegi, { $done } / { $total }
cli-doing-planning = Mustandite võrdlemine vikiga…
cli-doing-settling = Kahtluse alla jäänu selgitamine…
cli-doing-sending = Saatmine, { $done } / { $total }: { $unit }
cli-doing-re-reading = Kohale jõudnu tagasilugemine…
cli-doing-remembering = Mälu täitmine, { $languages }: { $done }
cli-doing-reading-file = Faili { $file } lugemine, { $done } / { $total } kB
cli-doing-forgetting = Faili { $file } väljavõtmine, paare { $done } / { $total }

cli-error = { $detail }.
cli-error-file = Faili { $path } ei saa lugeda: { $detail }
cli-error-stdin = Standardsisendit ei saa lugeda: { $detail }
cli-error-output = Väljundit ei saa kirjutada: { $detail }
cli-error-practice = Harjutusvikit ei saa käivitada: { $detail }.
cli-error-translations = Failis { $path } pole tõlkeid: { $detail }. Oodatakse JSON-i, näiteks {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Viki pole kättesaadav: { $detail }. Sinu mustandid on siin kindlas kohas.
cli-error-wiki-says = Viki ütleb ({ $code }): { $says }
cli-error-wiki = Viki tõrge: { $detail }.
cli-error-store = Kohalik andmebaas: { $detail }.
cli-error-no-wiki = Pole vikit nimega { $wiki }. „tolmach wiki list“ loetleb need, „tolmach wiki add“ lisab uue.
cli-error-wiki-exists = Viki nimega { $wiki } on juba olemas. Vali teine nimi.
cli-error-wiki-built-in = { $wiki } on sisseehitatud ja jääb alles.
cli-error-no-translate = { $wiki }: selles võrgukohas pole laiendust Translate, seega pole millegagi töötada.
cli-error-has-drafts =
    { $n_drafts ->
        [one] { $what }: kaotsi läheks { $n_drafts } mustand.
       *[other] { $what }: kaotsi läheks { $n_drafts } mustandit.
    }
cli-error-not-logged-in = { $wiki }: keegi pole sisse logitud või pole parool käepärast.
cli-error-needs-code = { $wiki } nõuab ühekordset koodi. Logi sisse terminalis või kasuta robotiparooli või tõendit.
cli-error-who = Ütle suvandiga --user, kes oled, või anna tõend suvandiga --token-stdin või muutujaga TOLMACH_TOKEN.
cli-error-no-password = Vaja on parooli või tõendit: terminalis küsitakse seda, muidu kasuta --password-stdin, --token-stdin, TOLMACH_PASSWORD või TOLMACH_TOKEN.
cli-error-no-language = Nimeta keeled, millesse tõlgid, näiteks --lang pl,uk.
cli-error-push-running = { $wiki }: teine protsess saadab parajasti sama kontoga. Üks saatmine korraga hoiab kõik korras.
cli-error-lease-lost = { $wiki }: teine protsess võttis saatmise üle. Saatmata osa ootab.
cli-error-not-a-page = „{ $given }“ pole selle viki lehekülg: { $wiki }. Anna pealkiri või aadress sellest vikist.
cli-error-no-wiki-code = Vikid ei võta tõlkeid sellesse keelde vastu: { $language }.
cli-error-no-page = { $page }: siin ei jälgita.
cli-error-nothing-found = Nii ei leitud ühtegi tõlgitavat lehekülge. Kontrolli kirjapilti; pealkirjad ja kategooriad on tõstutundlikud.
cli-error-no-receipt = Kviitungit { $receipt } pole. „tolmach outbox“ loetleb need.
cli-error-no-unit = { $unit }: lehekülje viimati loetud seisus sellist üksust pole. „tolmach units“ loetleb need.
cli-error-not-pulled = { $unit }: pole selles keeles loetud: { $language }.
cli-error-language-not-pulled = { $page }: pole selles keeles loetud: { $language }. Lugemiseks: tolmach pull PAGE --lang { $language }
cli-error-no-draft = { $unit }: selles keeles pole mustandit: { $language }.
cli-error-not-outdated = { $unit }: pole selles keeles ({ $language }) iganenud, seega pole midagi kinnitada.
cli-error-sprint-exists = Sprint nimega { $name } on juba olemas. Vali teine nimi.
cli-error-no-sprint = Pole sprinti nimega { $name }. „tolmach sprint list“ loetleb need.
cli-error-sprint-days = Sprint lõppeks { $to }, enne kui see { $from } algab.
cli-error-empty-sprint = Sprint „{ $name }“ vajab nime ning üksustega lehekülgi ja keeli.
cli-error-not-for-sprint = { $page }: vikis sellist lehekülge pole või pole see tõlkimiseks märgitud.
cli-next-retry = Proovi hiljem uuesti.
cli-next-log-in = Logi sisse nii: tolmach login --user USER (vaata tolmach login --help)
cli-next-show-difference = Vaata, kuidas asi on: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Oota, kuni teine käsk lõpetab, või anna teine --home.
cli-next-practice-port = Anna teine --port või jäta see ära, et võtta mis tahes vaba port.
cli-next-practice-journal = Tõsta see fail ära, et harjutusviki uuesti algaks, või anna teine --home.
cli-next-home = Anna kirjutatav kaust suvandiga --home või muutujaga TOLMACH_HOME.
cli-next-writable = Tee selle kaust ja fail kirjutatavaks või anna teine kaust suvandiga --home.
cli-next-free-space = Vabasta kettal ruumi ja proovi uuesti.
cli-next-pull = Loe see vikist: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Saada või hülga need enne või lisa --drop-drafts.
cli-next-update = Hangi uuem Tolmach; midagi pole muudetud.

cli-preview-written = Kirjutatud faili { $path }. Ava see brauseris; see ei laadi midagi.
cli-error-not-written = Faili { $path } ei saa kirjutada: { $detail }. Midagi ei muudetud; vali teine koht suvandiga --out.

cli-exported =
    { $n_units ->
        [one] { $n_units } üksus kirjutati faili { $path }.
       *[other] { $n_units } üksust kirjutati faili { $path }.
    }
cli-export-needs-folder = Selles vormingus on üks lehekülg faili kohta. Nimeta kaust suvandiga --out.
cli-fill-into-itself = Täidetud fail tuleks selle faili asemele, millest see tehakse, koos kõigega, mis on ainult seal. Nimeta teine fail suvandiga --out.
cli-export-needs-format = Ütle suvandiga --format, mida kirjutada, ja suvandiga --lang, mis keeles.
cli-filled = Kirjutatud: { $n_written }, muutmata: { $n_unchanged }, puutumata jäetud: { $n_left }. Fail: { $path }
cli-fill-other-source = failis on teine lähtetekst; tee see tänasest lähtetekstist uuesti
cli-fill-twice = failis on see üksus kaks korda; kumbagi ei puudutatud
cli-fill-split = teine programm on selle segmentideks lõiganud; tõlgi seal
cli-fill-codes = selle märgistust ei saa failis eristada; tõlgi seal
cli-import-place = Koht
cli-import-unit = Üksus
cli-import-outcome = Tulemus
cli-import-note = Märkus
cli-import-taken = võetud
cli-import-unchanged = muutmata
cli-import-conflicting = konfliktis
cli-import-unknown = tundmatu
cli-import-broken = lugemata
cli-import-note-no-text = failis pole tõlget
cli-import-note-same-here = siin on sama
cli-import-note-as-handed-out = keegi pole seda failis muutnud
cli-import-note-waits = sama tekst juba ootab
cli-import-note-not-done = märgitud, et vajab tööd; mustand pole valmis
cli-import-note-still-valid = varem iganenud, nüüd kehtivaks märgitud
cli-import-note-source-moved = lähtetekst on vahepeal muutunud; vaata „tolmach diff“
cli-import-note-differs-from-draft = erineb sinu mustandist
cli-import-note-changed-on-wiki = vikis on uuem tõlge
cli-import-note-base-not-known = vikis on teine tekst ja fail ei ütle, millest see tehti
cli-import-note-no-page = lehekülge pole raamatukogus
cli-import-note-not-pulled = lehekülge pole selles keeles loetud
cli-import-note-no-unit = leheküljel pole sellist üksust
cli-import-note-no-such-source = võti puudub ja ühelgi üksusel pole seda lähteteksti
cli-import-note-several-such-sources = võti puudub ja see lähtetekst on mitmel üksusel
cli-import-note-twice = failis on selle jaoks kaks teksti; kumbagi ei võetud
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } üksusel polnud võtit ja see leiti lähteteksti järgi.
       *[other] { $n_units } üksusel polnud võtit ja need leiti lähteteksti järgi.
    }
cli-import-more =
    { $n_more ->
        [one] veel { $n_more } rida; --json loetleb kõik.
       *[other] veel { $n_more } rida; --json loetleb kõik.
    }
cli-import-counts = Vorming { $format }. Võetud: { $n_taken }, muutmata: { $n_unchanged }, konfliktis: { $n_conflicting }, tundmatuid: { $n_unknown }, lugemata: { $n_broken }.
cli-import-dry-run = Midagi ei salvestatud. Ilma suvandita --dry-run juhtub see.
cli-error-file-format = Fail pole üheski vormingus, mida Tolmach loeb: PO, CSV, XLIFF, TMX või Tolmachi pakett.
cli-error-interchange = Faili ei saa kasutada: { $detail }. Midagi ei muudetud.
cli-error-no-file-language = Fail ei ütle, mis keeles see on. Nimeta keel suvandiga --lang.
cli-error-no-work-in-memory = Fail on tõlkemälu ja selle kirjed ei kuulu ühegi lehekülje juurde. Võta see nii: tolmach memory import FILE

cli-search-nothing = Miski selles arvutis ei sisalda teksti „{ $words }“. Hankimata lehekülgi ei otsita.
cli-search-more = Tulemusi on rohkem kui { $limit }; kitsenda otsingut suvandiga --lang, --page või --state või suurenda väärtust --limit.
cli-concordance-nothing = Üheski tekstis pole koos tõlkega fraasi „{ $phrase }“.

cli-column-score = Sarnasus
cli-column-target = Tõlge
cli-column-origin = Päritolu
cli-column-pairs = Paare
cli-column-uses = Kasutusi
cli-column-sentences = Lauseid
cli-memory-unit = üksus
cli-memory-sentence = lause
cli-memory-draft = mustand
cli-memory-empty = Mälu on tühi. See täitub sellega, mida hangid, kirjutad ja impordid.
cli-memory-no-match = Midagi sarnast pole varem tõlgitud.
cli-memory-which-format = Faili { $file } ei loetud: mälu loeb TMX-i, PO-d ja CSV-d, mille esimene rida nimetab veerud, näiteks en,pl või source,target. Nime lõpus peab olema .tmx, .po või .csv.
cli-memory-which-language = Faili { $file } ei loetud: see ei ütle oma keeli. Nimeta need suvanditega --from ja --to.
cli-memory-refused = Faili { $file } ei saa kasutada: { $detail }. Paranda see ja loe uuesti; seda, mis on selleks ajaks mälus, ei loeta topelt.
cli-memory-export-name = { $file }: nimeta fail nii, et lõpus on .tmx või .csv.
cli-memory-imported = Loetud { $n_read }, lisatud { $n_added }, liidetud { $n_merged }, välja jäetud { $n_skipped }.
cli-memory-skipped = { $file }, rida { $line }: välja jäetud, { $reason }.
cli-memory-exported =
    { $n ->
        [one] { $n } paar kirjutati faili { $path }.
       *[other] { $n } paari kirjutati faili { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] { $file } on välja võetud: { $n } paar, neist mujalt ei pärinenud ja kadus { $gone }.
       *[other] { $file } on välja võetud: { $n } paari, neist mujalt ei pärinenud ja kadus { $gone }.
    }
cli-error-no-origin = Mälus pole midagi failist { $file }. Vaata nimesid: tolmach memory stats --json

cli-column-engine = mootor
cli-machine-none = Apertium pole paigaldatud, seega masin siin ei tõlgi. Debianis ja Ubuntus: sudo apt install apertium ja pakett iga keelepaari jaoks, näiteks apertium-bel-rus.
cli-machine-no-pairs = Apertium on paigaldatud, aga ühegi keelepaarita. Debianis ja Ubuntus on igaühe jaoks pakett, näiteks apertium-bel-rus.
cli-machine-no-engine = Apertium ei oska tõlkida { $from } → { $to }. Vaata, mis on olemas: tolmach machine pairs
cli-machine-no-answer = Apertium ei vasta.
cli-machine-unusable = Apertium ei andnud selle teksti jaoks midagi kasulikku.
cli-machine-made = Masina tehtud ({ $engine }); loe enne kasutamist läbi.

cli-column-level = Tase
cli-column-check = Kontroll
cli-column-found = Leitud
cli-column-problem = Probleem
cli-level-block = takistus
cli-level-warn = hoiatus
cli-level-hint = soovitus
cli-check-nothing-pulled = Selles keeles ({ $language }) pole ühtegi lehekülge hangitud, seega ei vaadata ühtegi. Loe mõni vikist: tolmach pull PAGE --lang { $language }
cli-check-nothing = Pole midagi ette heita.
cli-check-ignored =
    { $n ->
        [one] { $n } probleem on eiratud.
       *[other] { $n } probleemi on eiratud.
    }
cli-check-none-ignored = Seal pole midagi eiratud.
cli-column-when = Millal
cli-column-why = Miks
cli-check-heeded =
    { $n ->
        [0] Seal polnud midagi eiratud.
        [one] { $n } probleem läheb jälle arvesse.
       *[other] { $n } probleemi läheb jälle arvesse.
    }
cli-next-check = Taseme „takistus“ probleemid hoiavad saatmise kinni. Paranda, eira suvanditega --ignore CHECK --why TEXT KEY või saada suvandiga --confirm-problems.
cli-error-no-problem = { $unit }: kontroll { $check } ei leia midagi.

cli-column-collection = Kogumik
cli-column-pattern = Muster
cli-column-instead = Asemel
cli-column-sentence = Sõnum
cli-rules-saved =
    { $n ->
        [one] { $collection }: nüüd { $n } reegel. Vaata, mida see leiab: tolmach check --lang CODE
       *[other] { $collection }: nüüd { $n } reeglit. Vaata, mida need leiavad: tolmach check --lang CODE
    }
cli-rules-none = Reegleid veel pole. Tee mõni nii: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $collection }: enam pole reeglit { $pattern }.
cli-rules-unknown = { $collection }: pole reeglit { $pattern }. Vaata reegleid: tolmach rules list
cli-error-no-collection = Pole kogumikku nimega { $name }. Vaata, millised on olemas: tolmach collection list

cli-column-term = Termin
cli-column-translations = Tõlked
cli-column-domain = Valdkond
cli-column-reviewed = Ülevaadatud
cli-column-languages = Keeled
cli-column-file = Fail
cli-glossary-kept = (jääb muutmata)
cli-glossary-forbidden = mitte „{ $text }“
cli-glossary-reviewed = jah
cli-glossary-not-reviewed = ei
cli-glossary-none = Sellist terminit pole. Lisa see nii: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Ütle, mida terminiga teha: --to L --target TEXT tõlke jaoks, --keep, kui see jääb muutmata, või --note, --domain, --reviewed.
cli-glossary-saved = { $term } on sõnastikus.
cli-glossary-removed = { $term }: sõnastikust eemaldatud.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – jääb igas keeles muutmata
        [of-field] { $term } – valdkond: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: loetud termineid { $read }; lisataks { $added }, muudetaks { $changed }, muutmata jääks { $unchanged }. Midagi ei salvestatud.
       *[done] { $file }: loetud termineid { $read }, lisatud { $added }, muudetud { $changed }, muutmata { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: ei võetud, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } termin kirjutati faili { $file }.
       *[other] { $n } terminit kirjutati faili { $file }.
    }
cli-glossary-not-read = { $file } pole sõnastik, mida Tolmach loeb: TBX, OmegaT tabel või CSV, mille esimene rida nimetab veerud, näiteks source,target.
cli-glossary-which-language = { $file } ei ütle oma keelt. Nimeta see suvandiga --to.
cli-glossary-which-format = Nimest { $file } ei selgu vorming. Ütle see suvandiga --format csv, omegat või tbx.
cli-words-added =
    { $n ->
        [one] Nüüdsest loetakse selles keeles ({ $language }) õigeks { $n } sõna.
       *[other] Nüüdsest loetakse selles keeles ({ $language }) õigeks { $n } sõna.
    }
cli-words-removed =
    { $n ->
        [one] Selle keele ({ $language }) oma sõnu unustati: { $n }.
       *[other] Selle keele ({ $language }) oma sõnu unustati: { $n }.
    }
cli-words-unknown = { $word } pole selle keele ({ $language }) oma sõna. Loetelu: tolmach words list --lang { $language }
cli-words-none = Selles keeles ({ $language }) pole veel oma sõnu. Lisa mõni nii: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Sõnaraamatut ei leitud. Paigalda mõni, näiteks pakett hunspell-pl, või pane .aff- ja .dic-failid kausta { $folder }
cli-dictionaries-damaged = ei saa kasutada: { $problem }
cli-error-no-term = Sõnastikus pole selles keeles ({ $language }) terminit „{ $term }“. Loetelu: tolmach glossary show
cli-error-not-a-term = „{ $text }“ ei sisalda tähti, seega ei saa see olla termin.
cli-error-not-a-word = „{ $text }“ pole üks sõna.

cli-column-need = Vajadus
cli-column-since = Alates
cli-column-reasons = Miks
cli-board-nothing = Pole midagi teha: kõik teadaolev on tõlgitud ja ajakohane.

cli-board-more =
    { $n ->
        [one] ja veel { $n }; --limit 0 näitab seda
       *[other] ja veel { $n }; --limit 0 näitab kõiki
    }

cli-board-drawn = Koondvaade on joonistatud faili { $path }.

cli-column-waiting = Ootel
cli-column-comments = Kommentaare
cli-column-review = Ülevaatus
cli-reviews-none = Miski ei oota ülevaatust.
cli-standing-waits = ootab ülevaatust
cli-standing-mine = sinu enda oma
cli-standing-accepted = heaks kiidetud
cli-standing-proofread = vikis ülevaadatud
cli-standing-outdated = iganenud
cli-standing-untranslated = tõlkimata
cli-review-unit = { $unit }: { $standing }
cli-review-source = Lähtetekst: { $text }
cli-review-before = Enne:       { $text }
cli-review-text = Nüüd:       { $text }
cli-review-changes = Muutused:   { $text }
cli-review-revision = Redaktsioon { $revision }
cli-review-no-text = Tõlget veel pole.
cli-review-somebody = keegi
cli-review-accepted = { $number }: heaks kiitis { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (vanema teksti kohta)
cli-told-none = Vikile pole midagi teatada: enne tuleb siin midagi heaks kiita.
cli-told-proofread = vikis ülevaadatud
cli-told-overtaken = viki võttis vastu, kuid seal on nüüd teine tekst
cli-told-changed = muutunud pärast seda, kui vaatasid: midagi ei saadetud
cli-told-outdated = vahepeal iganenud: midagi ei saadetud
cli-told-gone = leheküljelt kadunud: midagi ei saadetud
cli-told-refused = tagasi lükatud: { $says }
cli-error-review-untranslated = { $unit }: pole tõlgitud, seega pole midagi üle vaadata.
cli-error-review-outdated = { $unit }: iganenud, uuenda see enne. Vikid ei kiida iganenud tõlkeid heaks.
cli-error-review-own = { $unit }: sinu enda töö, selle peab heaks kiitma keegi teine.
cli-error-changed-since = { $unit }: muutunud pärast seda, kui seda vaadati.
cli-error-empty-comment = Kommentaar on tühi.
cli-error-no-remark = Sellel üksusel pole sellist märkust või on see juba lõppenud. „tolmach review PAGE UNIT --lang L“ loetleb need.
cli-error-may-not-proofread = { $wiki }: selle sisselogimisega ei tohi tõlkeid heaks kiita; robotiparooliga ja tõendiga ei tohi kunagi. See, mille heaks kiitsid, jääb siia ja liigub pakettidega.

cli-column-left = Üksusi jäänud
cli-column-claimed = Tegeleb
cli-sprint-closed = Suletud: { $at }. Arvud on selle hetke seisuga.
cli-sprint-joined = Oled liitunud sprindiga „{ $name }“: osalejate tehtu läheb ka siin arvesse.
cli-error-sprint-closed = Sprint „{ $name }“ on suletud.
cli-error-not-in-sprint = Sprint „{ $name }“ ei hõlma seda: { $page }, keel: { $language }.
cli-error-no-sprint-in-file = Failis { $file } pole sprinti. Sprindi paketi saab nii: tolmach sprint export NAME --out FILE

cli-column-bytes = Baite
cli-backups-none = Koopiat veel pole. Tee see nii: tolmach backup now
cli-backup-asked = käsitsi tehtud
cli-backup-migration = enne uuendust
cli-backup-restore = enne taastamist
cli-backup-damaged = rikutud, kõrvale pandud
cli-backed-up = Koopia on siin: { $path }
cli-restored = Taastatud. Varasem seis on alles siin: { $path }
cli-error-no-backup = Pole taastatavat koopiat { $file }. „tolmach backup list“ loetleb need.
