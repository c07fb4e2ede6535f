### Slovenian (sl). Reviewed by a native speaker: not yet.

cli-column-page = Stran
cli-column-language = Jezik
cli-column-units = Enote
cli-column-translated = Prevedeno
cli-column-percent = %
cli-column-outdated = Zastarelo
cli-column-proofread = Pregledano
cli-column-drafts = Osnutki
cli-column-as-of = Podatki od
cli-column-unit = Enota
cli-column-state = Stanje
cli-column-source = Izvirnik
cli-column-text = Prevod ali osnutek
cli-column-receipt = Potrdilo
cli-column-result = Izid
cli-column-revision = Redakcija
cli-column-reason = Razlog
cli-column-wiki = Wiki
cli-column-address = Naslov
cli-column-user = Račun
cli-column-sprint = Sprint
cli-column-kind = Vrsta
cli-column-from = Od
cli-column-to = Do
cli-column-goal = Cilj
cli-column-units-done = Narejene enote
cli-column-words = Besede
cli-column-day = Dan
cli-column-person = Oseba

cli-state-untranslated = neprevedeno
cli-state-translated = prevedeno
cli-state-outdated = zastarelo
cli-state-proofread = pregledano
cli-standing-draft = osnutek
cli-standing-typing = nedokončan osnutek
cli-standing-conflict = osnutek v navzkrižju
cli-standing-source-moved = osnutek, izvirnik spremenjen
cli-standing-refused = osnutek, ki ga ni mogoče poslati

cli-wiki-added = Dodano: { $wiki }. Uporabite ga z --wiki { $wiki }.
cli-wiki-not-reached = Zdaj ni dosegljiv, zato ni preverjeno, ali je uporaben.
cli-wiki-built-in = (vgrajeno)
cli-wiki-removed = Odstranjeno: { $wiki }.
cli-logged-in = Prijavljeni ste. Wiki: { $wiki }, račun: { $user }.
cli-logged-out = Odjavljeni ste. Wiki: { $wiki }.
cli-who = Wiki: { $wiki }, račun: { $user }.
cli-blocked = Račun je blokiran do { $until }. Kdo: { $by }. Razlog: { $reason }
cli-blocked-without-end = Račun je blokiran do preklica. Kdo: { $by }. Razlog: { $reason }
cli-cannot-push = Ta prijava ne more shranjevati prevodov: če je geslo za bote, mu dodelite dovoljenji »Urejanje obstoječih strani« in »Ustvarjanje, urejanje in prestavljanje strani«.
cli-cannot-proofread = Ta prijava ne more označevati prevodov kot pregledane; gesla za bote in žetoni tega nikoli ne morejo.
cli-edits-a-minute =
    { $n ->
        [one] Wiki dovoli { $n } urejanje na minuto; Tolmach uporabi največ polovico.
        [two] Wiki dovoli { $n } urejanji na minuto; Tolmach uporabi največ polovico.
        [few] Wiki dovoli { $n } urejanja na minuto; Tolmach uporabi največ polovico.
       *[other] Wiki dovoli { $n } urejanj na minuto; Tolmach uporabi največ polovico.
    }
cli-no-keychain = Tukaj ni shrambe gesel, zato se geslo ne ohrani. Pri vsakem ukazu, ki piše, ga podajte v TOLMACH_PASSWORD (žeton v TOLMACH_TOKEN), sicer boste vprašani zanj.
cli-main-password = Uporabljeno je glavno geslo računa, ki odpira vse. Geslo za bote ali dostopni žeton sta varnejša: glejte tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } enota ({ $languages })
        [two] { $page }: { $n_units } enoti ({ $languages })
        [few] { $page }: { $n_units } enote ({ $languages })
       *[other] { $page }: { $n_units } enot ({ $languages })
    }
cli-pulled-nothing = Nič se ni spremenilo.
cli-pulled-requests =
    { $n ->
        [one] Poslana je { $n } zahteva.
        [two] Poslani sta { $n } zahtevi.
        [few] Poslane so { $n } zahteve.
       *[other] Poslanih je { $n } zahtev.
    }
cli-problem-missing = { $page }: take strani na wikiju ni. Preverite zapis in imenski prostor.
cli-problem-not-translatable = { $page }: stran ni označena za prevajanje. Obrnite se na administratorje prevajanja na wikiju.
cli-problem-source-language = { $page }: stran je napisana v tem jeziku ({ $language }), zato ni kaj prevajati.
cli-problem-language-refused = { $page }: wiki tu ne sprejema prevodov v ta jezik: { $language }.
cli-removed = { $page }: ne spremlja se več.
cli-collection-saved =
    { $n ->
        [one] { $name } ima zdaj { $n } stran.
        [two] { $name } ima zdaj { $n } strani.
        [few] { $name } ima zdaj { $n } strani.
       *[other] { $name } ima zdaj { $n } strani.
    }
cli-collection-none = Zbirke še ni. Začnite z ukazom: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Zbirka { $name } je odstranjena. Njene strani se še spremljajo.
cli-page-unmarked = { $page } (ni več mogoče prevajati)
cli-page-deleted = { $page } (izbrisano)
cli-page-removed = { $page } (ne spremlja se več)
cli-status-empty = Spremlja se še nobena stran. Začnite z ukazom: tolmach pull PAGE --lang CODE
cli-stopped = Ustavljeno. Narejeno ostane; preostalo je nedotaknjeno.
cli-database-set-aside = Podatkovna zbirka je bila poškodovana. Shranjena je kot { $path }, začeta pa je nova.
cli-database-migrated = Podatkovna zbirka je prilagojena tej različici Tolmacha. Kopija stare: { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } enota, stanje: { $as_of }.
        [two] { $n_units } enoti, stanje: { $as_of }.
        [few] { $n_units } enote, stanje: { $as_of }.
       *[other] { $n_units } enot, stanje: { $as_of }.
    }
cli-units-none = Nobena enota ni v teh stanjih.
cli-draft-saved = Osnutek za { $unit } je shranjen tukaj.
cli-draft-discarded = Osnutka za { $unit } ni več. »tolmach undo« ga vrne.
cli-draft-now = Osnutek za { $unit } je zdaj: { $text }
cli-draft-unchanged = Za { $unit } ni drugega besedila, na katero bi šli.
cli-draft-confirmed = Prevod za { $unit } je v osnutku označen, da še velja.
cli-diff-untranslated = Na wikiju še ni prevoda. Izvirnik:
cli-diff-none = Izvirnik se ni spremenil, odkar je prevod nastal.
cli-diff-unknown = Prevod je zastarel, ni pa znano, kako se je takrat glasil izvirnik. Izvirnik zdaj:
cli-diff-translation = Prevod na wikiju:
cli-class-markup = V izvirniku se je spremenila samo wikikoda:
cli-class-variable = V izvirniku so se spremenile samo spremenljivke:
cli-class-link-target = V izvirniku so se spremenili samo cilji povezav:
cli-class-number = V izvirniku so se spremenile številke ali datumi:
cli-class-punctuation = V izvirniku so se spremenila samo ločila:
cli-class-wording = Spremenilo se je besedilo izvirnika:
cli-class-unknown = Izvirnik se je spremenil:

cli-push-nothing = Noben osnutek ne čaka na pošiljanje.
cli-outbox-empty = Nič ne čaka in nič ni poslano.
cli-push-plan =
    { $n_edits ->
        [0] Nič se ne bi poslalo.
        [one] Poslalo bi se { $n_edits } urejanje, v približno { $seconds } s. Poslano ni nič.
        [two] Poslali bi se { $n_edits } urejanji, v približno { $seconds } s. Poslano ni nič.
        [few] Poslala bi se { $n_edits } urejanja, v približno { $seconds } s. Poslano ni nič.
       *[other] Poslalo bi se { $n_edits } urejanj, v približno { $seconds } s. Poslano ni nič.
    }
cli-column-plan = Kaj bi se zgodilo
cli-plan-pushed = bi se poslalo
cli-plan-confirmed = bi se potrdilo, da še velja
cli-outcome-pushed = poslano
cli-outcome-confirmed = potrjeno
cli-outcome-merged = združil wiki
cli-outcome-already-there = že tam
cli-outcome-source-moved = izvirnik spremenjen
cli-outcome-conflict = navzkrižje
cli-outcome-refused = zavrnjeno
cli-outcome-waiting = čaka
cli-reason-empty = osnutek je prazen
cli-reason-unit-removed = stran nima več te enote
cli-reason-page-gone = strani ni več ali je ni več mogoče prevajati
cli-reason-fuzzy-mark = zaradi !!FUZZY!! v besedilu bi takoj zastarelo
cli-reason-not-done = se še piše
cli-reason-blocked-by-check = zadržuje ga preverjanje; glejte »tolmach check« ali pošljite z --confirm-problems
cli-reason-file-undecided = datoteka je prinesla drugo besedilo; glejte »tolmach conflicts«
cli-reason-changed-on-wiki = nekdo drug je to spremenil
cli-reason-source-moved = izvirnik se je spremenil, odkar je osnutek nastal
cli-reason-merged-with = skupaj s tujo redakcijo { $revision }
cli-reason-changed-since = nekdo je to medtem spremenil
cli-reason-outdated = wiki ga šteje za zastarelega
cli-reason-stopped = pošiljanje je bilo ustavljeno, preden je prišlo do tega
cli-reason-not-sent = ni prispelo; gre z naslednjim pošiljanjem
cli-reason-not-read-again = poslano je; naslednje pošiljanje bo ugotovilo, kako je prispelo
cli-reason-was-outdated-before = prejšnje besedilo je bilo zastarelo; wiki ga zdaj šteje za posodobljeno
cli-reason-was-new = prej prevoda ni bilo, izbrišejo ga lahko samo administratorji wikija
cli-reason-no-text = »še velja« ne spremeni besedila
cli-reason-not-pushed = nič od tega ni na wikiju
cli-reason-has-draft = za to enoto obstaja osnutek
cli-reason-captcha = wiki zahteva preverjanje captcha; najprej shranite eno enoto v brskalniku
cli-reason-busy = wiki je zdaj preveč zaseden ({ $code })
cli-reason-offline = wiki ni dosegljiv
cli-reason-in-doubt = pošiljanje se je prekinilo; naslednje bo ugotovilo, ali je prispelo
cli-next-resolve = V navzkrižju izberite z ukazom: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Kjer se je izvirnik spremenil, poglejte s »tolmach diff« in sprejmite z ukazom: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Nekdo je shranil v istem trenutku in wiki je združil obe besedili. Prenesite in poglejte, ali se izid dobro bere.
cli-next-push = Pošlje se z ukazom: tolmach push
cli-next-outdated = Kar je prispelo kot zastarelo, ni prestalo preverjanj samega wikija. Popravite s »tolmach draft« in pošljite znova.
cli-next-refused = Takega osnutka ni mogoče poslati: { $reason }.
cli-conflicts-none = Noben osnutek ni v navzkrižju z nazadnje prebranim stanjem wikija.
cli-conflict = { $unit }, jezik: { $language }, stanje: { $as_of }
cli-conflict-source = Izvirnik:
cli-conflict-mine = Moje, v primerjavi z izhodiščem:
cli-conflict-theirs = Tuje, v primerjavi z izhodiščem:
cli-conflict-theirs-by = Tuje ({ $user }), v primerjavi z izhodiščem:
cli-conflict-theirs-file = Tuje, iz datoteke { $file }, { $place }, v primerjavi z izhodiščem:
cli-conflict-theirs-gone = Tuje: prevoda ni več.
cli-resolved-mine = Vaš osnutek za { $unit } zdaj izhaja iz tega, kar je na wikiju.
cli-resolved-theirs = Za { $unit } obvelja besedilo z wikija. »tolmach undo« vrne vaš osnutek.
cli-resolved-text = Novo besedilo za { $unit } je vaš osnutek.

cli-sprints-none = Na tem wikiju še ni sprinta. Začnite ga z ukazom: tolmach sprint create
cli-kind-translation = prevajalski sprint
cli-kind-update = posodobitveni sprint
cli-goal-units =
    { $n ->
        [one] { $n } enota
        [two] { $n } enoti
        [few] { $n } enote
       *[other] { $n } enot
    }
cli-goal-words =
    { $n ->
        [one] { $n } beseda
        [two] { $n } besedi
        [few] { $n } besede
       *[other] { $n } besed
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Dnevi: od { $from } do { $to }
cli-sprint-goal = Cilj: { $goal }, doseženo { $percent } %
cli-sprint-to-do = Preostalo na začetku: enote { $units }, besede { $words }
cli-sprint-done = Narejeno od takrat: enote { $units }, besede { $words }
cli-sprint-waiting = Osnutki, ki čakajo na pošiljanje: { $units }
cli-sprint-scope = Spremenjeno z novim označevanjem, zgoraj ni všteto: novih { $added }, odpadlih { $removed }
cli-day-observed = opaženo { $day }
cli-person-unknown = ni znano
cli-as-of = Stanje: { $as_of }.
cli-report-in-english = Besedil poročila v tem jeziku še ni: { $locale }. Poročilo je v angleščini.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } enota
        [two] { $file }: { $n_units } enoti
        [few] { $file }: { $n_units } enote
       *[other] { $file }: { $n_units } enot
    }
cli-practice-serving = Wiki za vajo odgovarja na { $url }, dokler ne pritisnete Ctrl-C.
cli-practice-account = Račun { $user }, geslo { $password }
cli-practice-use = Iz druge domače mape: tolmach wiki add local { $url } in tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Iskanje strani …
cli-doing-reading-changes = Branje sprememb …
cli-doing-reading-sources = Branje izvirnikov …
cli-doing-reading-units = Branje enot, stran { $done } od { $total }: { $page }
cli-doing-reading-old-sources = Branje prejšnjih izvirnikov, { $done } od { $total }
cli-doing-reading-histories = Branje, kdo je kaj naredil, { $done } od { $total }
cli-doing-planning = Primerjanje osnutkov z wikijem …
cli-doing-settling = Razreševanje nejasnega …
cli-doing-sending = Pošiljanje { $done } od { $total }: { $unit }
cli-doing-re-reading = Ponovno branje prispelega …
cli-doing-remembering = Polnjenje pomnilnika, { $languages }: { $done }
cli-doing-reading-file = Branje { $file }, { $done } od { $total } kB
cli-doing-forgetting = Odstranjevanje { $file }, pari: { $done } od { $total }

cli-error = { $detail }.
cli-error-file = { $path } ni mogoče prebrati: { $detail }
cli-error-stdin = Standardnega vhoda ni mogoče prebrati: { $detail }
cli-error-output = Izhoda ni mogoče zapisati: { $detail }
cli-error-practice = Wikija za vajo ni mogoče zagnati: { $detail }.
cli-error-translations = { $path } nima prevodov: { $detail }. Pričakovan je JSON, kot je {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Wiki ni dosegljiv: { $detail }. Vaši osnutki so tukaj na varnem.
cli-error-wiki-says = Wiki pravi ({ $code }): { $says }
cli-error-wiki = Wiki je odpovedal: { $detail }.
cli-error-store = Krajevna podatkovna zbirka: { $detail }.
cli-error-no-wiki = Wikija z imenom { $wiki } ni. »tolmach wiki list« jih prikaže, »tolmach wiki add« doda novega.
cli-error-wiki-exists = Wiki z imenom { $wiki } že obstaja. Izberite drugo ime.
cli-error-wiki-built-in = { $wiki } je vgrajen in ostane.
cli-error-no-translate = Spletno mesto za { $wiki } nima razširitve Translate, zato ni na čem delati.
cli-error-has-drafts =
    { $n_drafts ->
        [one] { $n_drafts } osnutek bi bil izgubljen: { $what }.
        [two] { $n_drafts } osnutka bi bila izgubljena: { $what }.
        [few] { $n_drafts } osnutki bi bili izgubljeni: { $what }.
       *[other] { $n_drafts } osnutkov bi bilo izgubljenih: { $what }.
    }
cli-error-not-logged-in = Ni prijave ali pa geslo ni pri roki. Wiki: { $wiki }.
cli-error-needs-code = { $wiki } zahteva enkratno kodo. Prijavite se v terminalu ali uporabite geslo za bote ali žeton.
cli-error-who = Povejte, kdo ste, z --user ali podajte žeton s --token-stdin ali TOLMACH_TOKEN.
cli-error-no-password = Potrebno je geslo ali žeton: v terminalu boste vprašani zanj, sicer uporabite --password-stdin, --token-stdin, TOLMACH_PASSWORD ali TOLMACH_TOKEN.
cli-error-no-language = Navedite jezike, v katere se prevaja, na primer --lang pl,uk.
cli-error-push-running = Drug proces pravkar pošilja s tem računom. Wiki: { $wiki }. Eno pošiljanje naenkrat ohranja vse v redu.
cli-error-lease-lost = Pošiljanje je prevzel drug proces. Wiki: { $wiki }. Kar ni poslano, čaka.
cli-error-not-a-page = »{ $given }« ni stran tega wikija: { $wiki }. Podajte naslov strani ali povezavo na tem wikiju.
cli-error-no-wiki-code = Wikiji ne sprejemajo prevodov v ta jezik: { $language }.
cli-error-no-page = { $page } se tukaj ne spremlja.
cli-error-nothing-found = Tako ni najdena nobena stran za prevajanje. Preverite zapis; v naslovih in kategorijah so velike in male črke različne.
cli-error-no-receipt = Potrdila { $receipt } ni. »tolmach outbox« jih prikaže.
cli-error-no-unit = { $unit } ni enota strani, kot je bila nazadnje prebrana. »tolmach units« jih prikaže.
cli-error-not-pulled = { $unit } v tem jeziku ni prebrano: { $language }.
cli-error-language-not-pulled = { $page } v tem jeziku ni prebrano: { $language }. Preberite z ukazom: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Za { $unit } v tem jeziku ni osnutka: { $language }.
cli-error-not-outdated = { $unit } v tem jeziku ({ $language }) ni zastarelo, zato ni kaj potrditi.
cli-error-sprint-exists = Sprint z imenom { $name } že obstaja. Izberite drugo ime.
cli-error-no-sprint = Sprinta z imenom { $name } ni. »tolmach sprint list« jih prikaže.
cli-error-sprint-days = Sprint bi se končal { $to }, preden se začne { $from }.
cli-error-empty-sprint = Sprint »{ $name }« potrebuje ime ter strani in jezike z enotami.
cli-error-not-for-sprint = { $page } na wikiju ne obstaja ali ni označeno za prevajanje.
cli-next-retry = Poskusite znova pozneje.
cli-next-log-in = Prijavite se z ukazom: tolmach login --user USER (glejte tolmach login --help)
cli-next-show-difference = Poglejte, kako je, z ukazom: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Počakajte, da drugi ukaz konča, ali podajte drug --home.
cli-next-practice-port = Podajte drug --port ali nobenega, za poljubnega prostega.
cli-next-practice-journal = Umaknite to datoteko, da začnete wiki za vajo na novo, ali podajte drug --home.
cli-next-home = Podajte mapo, v katero je mogoče pisati, z --home ali TOLMACH_HOME.
cli-next-writable = Omogočite pisanje v njeno mapo in datoteko ali podajte drugo mapo z --home.
cli-next-free-space = Sprostite nekaj prostora na disku in poskusite znova.
cli-next-pull = Preberite z wikija: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Najprej jih pošljite ali zavrzite ali navedite --drop-drafts.
cli-next-update = Namestite novejši Tolmach; nič ni spremenjeno.

cli-preview-written = Zapisano: { $path }. Odprite v brskalniku; iz omrežja ne nalaga ničesar.
cli-error-not-written = { $path } ni mogoče zapisati: { $detail }. Nič ni spremenjeno; izberite drugo mesto z --out.

cli-exported =
    { $n_units ->
        [one] Zapisana je { $n_units } enota v { $path }.
        [two] Zapisani sta { $n_units } enoti v { $path }.
        [few] Zapisane so { $n_units } enote v { $path }.
       *[other] Zapisanih je { $n_units } enot v { $path }.
    }
cli-export-needs-folder = Ta format ima po eno stran v datoteki. Navedite mapo z --out.
cli-fill-into-itself = Izpolnjena datoteka bi zamenjala tisto, iz katere nastaja, z vsem, kar je samo v njej. Navedite drugo datoteko z --out.
cli-export-needs-format = Povejte, kaj zapisati, s --format, in v katerem jeziku, z --lang.
cli-filled = Zapisano: { $n_written }, nespremenjeno: { $n_unchanged }, puščeno, kot je: { $n_left }. Datoteka je { $path }.
cli-fill-other-source = datoteka ima drugo izvirno besedilo; naredite jo na novo iz današnjega izvirnika
cli-fill-twice = datoteka ima to enoto dvakrat; nobena ni spremenjena
cli-fill-split = drugi program je to razrezal na segmente; prevedite tam
cli-fill-codes = wikikode v datoteki ni mogoče razločiti; prevedite tam
cli-import-place = Mesto
cli-import-unit = Enota
cli-import-outcome = Izid
cli-import-note = Opomba
cli-import-taken = uvoženo
cli-import-unchanged = nespremenjeno
cli-import-conflicting = v navzkrižju
cli-import-unknown = neznano
cli-import-broken = ni prebrano
cli-import-note-no-text = datoteka nima prevoda
cli-import-note-same-here = enako je že tukaj
cli-import-note-as-handed-out = v datoteki tega ni spremenil nihče
cli-import-note-waits = isto besedilo že čaka
cli-import-note-not-done = označeno, da potrebuje še delo; osnutek ni končan
cli-import-note-still-valid = prej zastarelo, zdaj označeno, da velja
cli-import-note-source-moved = izvirnik se je medtem spremenil; glejte »tolmach diff«
cli-import-note-differs-from-draft = razlikuje se od vašega osnutka
cli-import-note-changed-on-wiki = wiki ima novejši prevod
cli-import-note-base-not-known = wiki ima drugo besedilo, v datoteki pa ne piše, iz katerega je nastala
cli-import-note-no-page = strani ni v knjižnici
cli-import-note-not-pulled = stran v tem jeziku ni prebrana
cli-import-note-no-unit = stran nima take enote
cli-import-note-no-such-source = ni ključa in ni enote s tem izvirnim besedilom
cli-import-note-several-such-sources = ni ključa, to izvirno besedilo pa ima več enot
cli-import-note-twice = datoteka ima za to dve besedili; nobeno ni uvoženo
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } enota brez ključa je najdena po izvirnem besedilu.
        [two] { $n_units } enoti brez ključa sta najdeni po izvirnem besedilu.
        [few] { $n_units } enote brez ključa so najdene po izvirnem besedilu.
       *[other] { $n_units } enot brez ključa je najdenih po izvirnem besedilu.
    }
cli-import-more =
    { $n_more ->
        [one] Še { $n_more } vrstica; --json prikaže vse.
        [two] Še { $n_more } vrstici; --json prikaže vse.
        [few] Še { $n_more } vrstice; --json prikaže vse.
       *[other] Še { $n_more } vrstic; --json prikaže vse.
    }
cli-import-counts = Format { $format }. Uvoženo: { $n_taken }, nespremenjeno: { $n_unchanged }, v navzkrižju: { $n_conflicting }, neznano: { $n_unknown }, ni prebrano: { $n_broken }.
cli-import-dry-run = Nič ni shranjeno. Brez --dry-run se zgodi to.
cli-error-file-format = Datoteka ni v nobenem formatu, ki ga Tolmach bere: PO, CSV, XLIFF, TMX ali Tolmachov paket.
cli-error-interchange = Datoteke ni mogoče uporabiti: { $detail }. Nič ni spremenjeno.
cli-error-no-file-language = V datoteki ne piše, v katerem jeziku je. Navedite ga z --lang.
cli-error-no-work-in-memory = Datoteka je pomnilnik prevodov in njeni vnosi ne pripadajo nobeni strani. Uvozite jo z ukazom: tolmach memory import FILE

cli-search-nothing = Nič na tem računalniku ne vsebuje »{ $words }«. Strani, ki niso bile prenesene, se ne preiskujejo.
cli-search-more = Več jih je kot { $limit }; zožite iskanje z --lang, --page ali --state ali povečajte --limit.
cli-concordance-nothing = Nobeno besedilo ne vsebuje »{ $phrase }« skupaj s prevodom.

cli-column-score = Ocena
cli-column-target = Prevod
cli-column-origin = Od kod
cli-column-pairs = Pari
cli-column-uses = Uporabe
cli-column-sentences = Stavki
cli-memory-unit = enota
cli-memory-sentence = stavek
cli-memory-draft = osnutek
cli-memory-empty = Pomnilnik je prazen. Polni se s tem, kar prenesete, napišete in uvozite.
cli-memory-no-match = Nič podobnega še ni bilo prevedeno.
cli-memory-which-format = { $file } ni prebrano: pomnilnik bere TMX, PO in CSV, katerega prva vrstica imenuje stolpce, na primer en,pl ali source,target. Ime se mora končati s .tmx, .po ali .csv.
cli-memory-which-language = { $file } ni prebrano: ne piše, v katerih jezikih je. Navedite jih s --from in --to.
cli-memory-refused = { $file } ni mogoče uporabiti: { $detail }. Popravite in preberite znova; kar je do takrat v pomnilniku, ne šteje dvakrat.
cli-memory-export-name = { $file }: poimenujte datoteko tako, da se konča s .tmx ali .csv.
cli-memory-imported = Prebrano { $n_read }, dodano { $n_added }, združeno { $n_merged }, izpuščeno { $n_skipped }.
cli-memory-skipped = { $file }, vrstica { $line }: izpuščeno, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Zapisan je { $n } par v { $path }.
        [two] Zapisana sta { $n } para v { $path }.
        [few] Zapisani so { $n } pari v { $path }.
       *[other] Zapisanih je { $n } parov v { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Odstranjeno iz pomnilnika: { $file }, { $n } par; samo od tam in zdaj izginilo: { $gone }.
        [two] Odstranjeno iz pomnilnika: { $file }, { $n } para; samo od tam in zdaj izginilo: { $gone }.
        [few] Odstranjeno iz pomnilnika: { $file }, { $n } pari; samo od tam in zdaj izginilo: { $gone }.
       *[other] Odstranjeno iz pomnilnika: { $file }, { $n } parov; samo od tam in zdaj izginilo: { $gone }.
    }
cli-error-no-origin = Nič v pomnilniku ni iz datoteke { $file }. Imena prikaže: tolmach memory stats --json

cli-column-engine = program
cli-machine-none = Apertium ni nameščen, zato tukaj ni strojnega prevajanja. V sistemih Debian in Ubuntu: sudo apt install apertium in po en paket za vsako jezikovno dvojico, na primer apertium-bel-rus.
cli-machine-no-pairs = Apertium je nameščen, nobena jezikovna dvojica pa ne. V sistemih Debian in Ubuntu ima vsaka svoj paket, na primer apertium-bel-rus.
cli-machine-no-engine = Apertium ne pozna poti { $from } → { $to }. Kaj je na voljo, prikaže: tolmach machine pairs
cli-machine-no-answer = Apertium ne odgovarja.
cli-machine-unusable = Apertium za to besedilo ni dal ničesar uporabnega.
cli-machine-made = Naredil stroj ({ $engine }); pred uporabo preberite.

cli-column-level = Raven
cli-column-check = Preverjanje
cli-column-found = Najdeno
cli-column-problem = Težava
cli-level-block = zadržek
cli-level-warn = opozorilo
cli-level-hint = predlog
cli-check-nothing-pulled = V tem jeziku ({ $language }) ni prenesena nobena stran, zato se nobena ne gleda. Preberite katero z wikija: tolmach pull PAGE --lang { $language }
cli-check-nothing = Ni pripomb.
cli-check-ignored =
    { $n ->
        [one] { $n } težava je prezrta.
        [two] { $n } težavi sta prezrti.
        [few] { $n } težave so prezrte.
       *[other] { $n } težav je prezrtih.
    }
cli-check-none-ignored = Tam ni nič prezrto.
cli-column-when = Kdaj
cli-column-why = Zakaj
cli-check-heeded =
    { $n ->
        [0] Tam ni bilo nič prezrto.
        [one] { $n } težava spet šteje.
        [two] { $n } težavi spet štejeta.
        [few] { $n } težave spet štejejo.
       *[other] { $n } težav spet šteje.
    }
cli-next-check = Kar je ravni »zadržek«, zadrži pošiljanje. Popravite, prezrite z --ignore CHECK --why TEXT KEY ali pošljite z --confirm-problems.
cli-error-no-problem = Preverjanje { $check } v { $unit } ne najde ničesar.

cli-column-collection = Zbirka
cli-column-pattern = Vzorec
cli-column-instead = Namesto tega
cli-column-sentence = Sporočilo
cli-rules-saved =
    { $n ->
        [one] { $collection } ima zdaj { $n } pravilo. Kaj najde, prikaže: tolmach check --lang CODE
        [two] { $collection } ima zdaj { $n } pravili. Kaj najdeta, prikaže: tolmach check --lang CODE
        [few] { $collection } ima zdaj { $n } pravila. Kaj najdejo, prikaže: tolmach check --lang CODE
       *[other] { $collection } ima zdaj { $n } pravil. Kaj najdejo, prikaže: tolmach check --lang CODE
    }
cli-rules-none = Pravila še ni. Naredite ga z ukazom: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } ni več pravilo zbirke { $collection }.
cli-rules-unknown = { $collection } nima pravila { $pattern }. Njena pravila prikaže: tolmach rules list
cli-error-no-collection = Zbirke z imenom { $name } ni. Obstoječe prikaže: tolmach collection list

cli-column-term = Izraz
cli-column-translations = Prevodi
cli-column-domain = Področje
cli-column-reviewed = Pregledano
cli-column-languages = Jeziki
cli-column-file = Datoteka
cli-glossary-kept = (ostane, kot je)
cli-glossary-forbidden = ne »{ $text }«
cli-glossary-reviewed = da
cli-glossary-not-reviewed = ne
cli-glossary-none = Takega izraza ni. Dodajte ga z ukazom: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Povejte, kaj storiti z izrazom: --to L --target TEXT za prevod, --keep, če ostane, kot je, ali --note, --domain, --reviewed.
cli-glossary-saved = { $term } je v glosarju.
cli-glossary-removed = { $term }: odstranjeno iz glosarja.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – v vseh jezikih ostane, kot je
        [of-field] { $term } – področje: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: prebranih izrazov: { $read }; dodalo bi se { $added }, spremenilo { $changed }, ostalo, kot je, { $unchanged }. Nič ni shranjeno.
       *[done] { $file }: prebranih izrazov: { $read }, dodano { $added }, spremenjeno { $changed }, nespremenjeno { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: ni uvoženo, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } izraz je zapisan v { $file }.
        [two] { $n } izraza sta zapisana v { $file }.
        [few] { $n } izrazi so zapisani v { $file }.
       *[other] { $n } izrazov je zapisanih v { $file }.
    }
cli-glossary-not-read = { $file } ni glosar, ki ga Tolmach bere: TBX, tabela programa OmegaT ali CSV, katerega prva vrstica imenuje stolpce, na primer source,target.
cli-glossary-which-language = V { $file } ne piše, v katerem jeziku je. Navedite ga s --to.
cli-glossary-which-format = Ime { $file } ne pove formata. Navedite ga s --format csv, omegat ali tbx.
cli-words-added =
    { $n ->
        [one] { $n } beseda odslej velja za pravilno ({ $language }).
        [two] { $n } besedi odslej veljata za pravilni ({ $language }).
        [few] { $n } besede odslej veljajo za pravilne ({ $language }).
       *[other] { $n } besed odslej velja za pravilne ({ $language }).
    }
cli-words-removed =
    { $n ->
        [one] Pozabljena je { $n } lastna beseda ({ $language }).
        [two] Pozabljeni sta { $n } lastni besedi ({ $language }).
        [few] Pozabljene so { $n } lastne besede ({ $language }).
       *[other] Pozabljenih je { $n } lastnih besed ({ $language }).
    }
cli-words-unknown = { $word } ni med lastnimi besedami ({ $language }). Seznam: tolmach words list --lang { $language }
cli-words-none = Lastnih besed še ni ({ $language }). Dodajte jih z ukazom: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Najden ni noben slovar. Namestite ga, na primer paket hunspell-pl, ali dajte datoteki .aff in .dic v { $folder }
cli-dictionaries-damaged = ni mogoče uporabiti: { $problem }
cli-error-no-term = V glosarju ni »{ $term }« ({ $language }). Kaj je v njem, prikaže: tolmach glossary show
cli-error-not-a-term = »{ $text }« nima črk, zato ne more biti izraz.
cli-error-not-a-word = »{ $text }« ni ena beseda.

cli-column-need = Potreba
cli-column-since = Od
cli-column-reasons = Zakaj
cli-board-nothing = Dela ni: vse, kar je znano, je prevedeno in posodobljeno.

cli-board-more =
    { $n ->
        [one] in še { $n }; --limit 0 prikaže vse
        [two] in še { $n }; --limit 0 prikaže vse
        [few] in še { $n }; --limit 0 prikaže vse
       *[other] in še { $n }; --limit 0 prikaže vse
    }

cli-board-drawn = Plošča je narisana v { $path }.

cli-column-waiting = Čaka
cli-column-comments = Komentarji
cli-column-review = Pregled
cli-reviews-none = Nič ne čaka na pregled.
cli-standing-waits = čaka na pregled
cli-standing-mine = vaše
cli-standing-accepted = sprejeto
cli-standing-proofread = pregledano na wikiju
cli-standing-outdated = zastarelo
cli-standing-untranslated = neprevedeno
cli-review-unit = { $unit }: { $standing }
cli-review-source = Izvirnik:   { $text }
cli-review-before = Prej:       { $text }
cli-review-text = Zdaj:       { $text }
cli-review-changes = Spremembe:  { $text }
cli-review-revision = Redakcija { $revision }
cli-review-no-text = Prevoda še ni.
cli-review-somebody = nekdo
cli-review-accepted = { $number }: sprejetje: { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (o starejšem besedilu)
cli-told-none = Wikiju ni kaj sporočiti: najprej je treba tukaj kaj sprejeti.
cli-told-proofread = pregledano na wikiju
cli-told-overtaken = wiki je to sprejel, medtem pa ima drugo besedilo
cli-told-changed = od vašega ogleda spremenjeno: nič ni poslano
cli-told-outdated = medtem zastarelo: nič ni poslano
cli-told-gone = ni več na strani: nič ni poslano
cli-told-refused = zavrnjeno: { $says }
cli-error-review-untranslated = { $unit } ni prevedeno, zato ni kaj pregledati.
cli-error-review-outdated = { $unit } je zastarelo: najprej posodobite. Wikiji ne sprejemajo zastarelih prevodov.
cli-error-review-own = { $unit } je vaše delo: sprejeti ga mora nekdo drug.
cli-error-changed-since = { $unit } se je od ogleda spremenilo.
cli-error-empty-comment = Komentar je prazen.
cli-error-no-remark = Pri tej enoti ni take opombe ali pa je že zaključena. »tolmach review PAGE UNIT --lang L« jih prikaže.
cli-error-may-not-proofread = Ta prijava ne sme potrjevati prevodov. Wiki: { $wiki }. Gesla za bote in žetoni tega nikoli ne smejo. Kar ste sprejeli, ostane tukaj in potuje v paketih.

cli-column-left = Preostale enote
cli-column-claimed = Kdo dela
cli-sprint-closed = Zaprto: { $at }. Številke so iz tistega trenutka.
cli-sprint-joined = Pridružili ste se sprintu »{ $name }«: kar so naredili sodelujoči, šteje tudi tukaj.
cli-error-sprint-closed = Sprint »{ $name }« je zaprt.
cli-error-not-in-sprint = Sprint »{ $name }« ne zajema { $page } ({ $language }).
cli-error-no-sprint-in-file = V { $file } ni sprinta. Paket sprinta naredi: tolmach sprint export NAME --out FILE

cli-column-bytes = Bajti
cli-backups-none = Kopije še ni. Naredite jo z ukazom: tolmach backup now
cli-backup-asked = na zahtevo
cli-backup-migration = pred posodobitvijo
cli-backup-restore = pred obnovitvijo
cli-backup-damaged = poškodovano, umaknjeno
cli-backed-up = Kopija je narejena: { $path }.
cli-restored = Obnovljeno. Kar je bilo tam prej, je shranjeno kot { $path }.
cli-error-no-backup = Kopije { $file }, ki bi jo bilo mogoče obnoviti, ni. »tolmach backup list« jih prikaže.
