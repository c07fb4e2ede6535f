### Latvian (lv). Reviewed by a native speaker: not yet.

cli-column-page = Lapa
cli-column-language = Valoda
cli-column-units = Vienības
cli-column-translated = Iztulkotas
cli-column-percent = %
cli-column-outdated = Novecojušas
cli-column-proofread = Pārskatītas
cli-column-drafts = Melnraksti
cli-column-as-of = Dati uz
cli-column-unit = Vienība
cli-column-state = Stāvoklis
cli-column-source = Oriģināls
cli-column-text = Tulkojums vai melnraksts
cli-column-receipt = Kvīts
cli-column-result = Rezultāts
cli-column-revision = Versija
cli-column-reason = Iemesls
cli-column-wiki = Viki
cli-column-address = Adrese
cli-column-user = Konts
cli-column-sprint = Sprints
cli-column-kind = Veids
cli-column-from = No
cli-column-to = Līdz
cli-column-goal = Mērķis
cli-column-units-done = Padarītas vienības
cli-column-words = Vārdi
cli-column-day = Diena
cli-column-person = Cilvēks

cli-state-untranslated = netulkota
cli-state-translated = iztulkota
cli-state-outdated = novecojusi
cli-state-proofread = pārskatīta
cli-standing-draft = melnraksts
cli-standing-typing = nepabeigts melnraksts
cli-standing-conflict = melnraksts konfliktā
cli-standing-source-moved = melnraksts, oriģināls mainījies
cli-standing-refused = melnraksts, ko nevar nosūtīt

cli-wiki-added = Viki { $wiki } ir pievienots. Lietojiet to ar --wiki { $wiki }.
cli-wiki-not-reached = Tas pašlaik nav sasniedzams, tāpēc nav pārbaudīts, vai tas ir lietojams.
cli-wiki-built-in = (iebūvēts)
cli-wiki-removed = Viki { $wiki } ir noņemts.
cli-logged-in = Viki { $wiki } pieslēgts konts { $user }.
cli-logged-out = Viki { $wiki } konts ir atslēgts.
cli-who = Viki { $wiki } jūs esat { $user }.
cli-blocked = Kontu bloķēja { $by }, līdz: { $until }. Iemesls: { $reason }
cli-blocked-without-end = Kontu bloķēja { $by }, līdz turpmākam paziņojumam. Iemesls: { $reason }
cli-cannot-push = Ar šo pieslēgumu nevar saglabāt tulkojumus: bota parolei piešķiriet „Edit existing pages” un „Create, edit, and move pages”.
cli-cannot-proofread = Ar šo pieslēgumu nevar atzīmēt tulkojumus kā pārskatītus; ar bota parolēm un pilnvarām to nevar nekad.
cli-edits-a-minute =
    { $n ->
        [zero] Viki atļauj { $n } labojumus minūtē; Tolmach izmanto ne vairāk kā pusi.
        [one] Viki atļauj { $n } labojumu minūtē; Tolmach izmanto ne vairāk kā pusi.
       *[other] Viki atļauj { $n } labojumus minūtē; Tolmach izmanto ne vairāk kā pusi.
    }
cli-no-keychain = Te nav atslēgu saišķa, tāpēc parole netiek glabāta. Norādiet to mainīgajā TOLMACH_PASSWORD (pilnvaru – TOLMACH_TOKEN) pie katras komandas, kas raksta, citādi to jautās.
cli-main-password = Lietota konta galvenā parole, kas atver visu. Bota parole vai piekļuves pilnvara ir drošāka: skat. tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [zero] { $page }: { $n_units } vienību, valodas: { $languages }
        [one] { $page }: { $n_units } vienība, valodas: { $languages }
       *[other] { $page }: { $n_units } vienības, valodas: { $languages }
    }
cli-pulled-nothing = Nekas nav mainījies.
cli-pulled-requests =
    { $n ->
        [zero] Nosūtīti { $n } pieprasījumi.
        [one] Nosūtīts { $n } pieprasījums.
       *[other] Nosūtīti { $n } pieprasījumi.
    }
cli-problem-missing = { $page }: tādas lapas viki nav. Pārbaudiet rakstību un vārdtelpu.
cli-problem-not-translatable = { $page }: lapa nav atzīmēta tulkošanai. Vērsieties pie viki tulkošanas administratoriem.
cli-problem-source-language = { $page }: lapas valoda ir { $language }, tāpēc nav ko tulkot.
cli-problem-language-refused = { $page }: viki te nepieņem tulkojumus šajā valodā: { $language }.
cli-removed = Lapai { $page } vairs neseko.
cli-collection-saved =
    { $n ->
        [zero] Kopā { $name } tagad ir { $n } lapu.
        [one] Kopā { $name } tagad ir { $n } lapa.
       *[other] Kopā { $name } tagad ir { $n } lapas.
    }
cli-collection-none = Kopu vēl nav. Sāciet ar: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Kopa { $name } ir noņemta. Tās lapām seko tālāk.
cli-page-unmarked = { $page } (vairs nav tulkojama)
cli-page-deleted = { $page } (dzēsta)
cli-page-removed = { $page } (vairs neseko)
cli-status-empty = Vēl neseko nevienai lapai. Sāciet ar: tolmach pull PAGE --lang CODE
cli-stopped = Apturēts. Padarītais paliek; pārējais nav aiztikts.
cli-database-set-aside = Datubāze bija bojāta. Tā saglabāta kā { $path }, un ir izveidota jauna.
cli-database-migrated = Datubāze pārveidota šai Tolmach versijai. Vecās kopija ir { $path }.

cli-units-as-of =
    { $n_units ->
        [zero] { $n_units } vienību, dati uz { $as_of }.
        [one] { $n_units } vienība, dati uz { $as_of }.
       *[other] { $n_units } vienības, dati uz { $as_of }.
    }
cli-units-none = Šādos stāvokļos nav nevienas vienības.
cli-draft-saved = Vienības { $unit } melnraksts šeit ir saglabāts.
cli-draft-discarded = Vienības { $unit } melnraksta vairs nav. To atgriež „tolmach undo”.
cli-draft-now = Vienības { $unit } melnraksts tagad ir: { $text }
cli-draft-unchanged = Vienībai { $unit } nav cita teksta, uz kuru pāriet.
cli-draft-confirmed = Melnrakstā atzīmēts, ka vienības { $unit } tulkojums joprojām der.
cli-diff-untranslated = Tulkojuma viki vēl nav. Oriģināls:
cli-diff-none = Kopš tulkošanas oriģināls nav mainījies.
cli-diff-unknown = Tulkojums ir novecojis, bet kāds toreiz bija oriģināls, nav zināms. Oriģināls tagad:
cli-diff-translation = Tulkojums viki:
cli-class-markup = Oriģinālā mainījies tikai marķējums:
cli-class-variable = Oriģinālā mainījušies tikai mainīgie:
cli-class-link-target = Oriģinālā mainījušies tikai saišu mērķi:
cli-class-number = Oriģinālā mainījušies skaitļi vai datumi:
cli-class-punctuation = Oriģinālā mainījušās tikai pieturzīmes:
cli-class-wording = Oriģinālā mainījies formulējums:
cli-class-unknown = Oriģināls mainījies:

cli-push-nothing = Neviens melnraksts negaida nosūtīšanu.
cli-outbox-empty = Nekas negaida, un nekas nav nosūtīts.
cli-push-plan =
    { $n_edits ->
        [0] Nekas netiktu nosūtīts.
        [zero] Tiktu nosūtīti { $n_edits } labojumi apmēram { $seconds } s laikā. Nekas nav nosūtīts.
        [one] Tiktu nosūtīts { $n_edits } labojums apmēram { $seconds } s laikā. Nekas nav nosūtīts.
       *[other] Tiktu nosūtīti { $n_edits } labojumi apmēram { $seconds } s laikā. Nekas nav nosūtīts.
    }
cli-column-plan = Kas notiktu
cli-plan-pushed = tiktu nosūtīts
cli-plan-confirmed = tiktu apstiprināts, ka joprojām der
cli-outcome-pushed = nosūtīts
cli-outcome-confirmed = apstiprināts
cli-outcome-merged = viki apvienoja
cli-outcome-already-there = jau ir
cli-outcome-source-moved = oriģināls mainījies
cli-outcome-conflict = konflikts
cli-outcome-refused = noraidīts
cli-outcome-waiting = gaida
cli-reason-empty = melnraksts ir tukšs
cli-reason-unit-removed = lapā šīs vienības vairs nav
cli-reason-page-gone = lapas vairs nav, vai tā vairs nav tulkojama
cli-reason-fuzzy-mark = tekstā ir !!FUZZY!!, un tas uzreiz kļūtu novecojis
cli-reason-not-done = to vēl raksta
cli-reason-blocked-by-check = to aiztur pārbaude; skat. „tolmach check” vai nosūtiet ar --confirm-problems
cli-reason-file-undecided = no faila nāca cits teksts; skat. „tolmach conflicts”
cli-reason-changed-on-wiki = kāds cits to mainīja
cli-reason-source-moved = kopš melnraksta rakstīšanas oriģināls ir mainījies
cli-reason-merged-with = kopā ar kāda cita versiju { $revision }
cli-reason-changed-since = kāds to pa to laiku mainīja
cli-reason-outdated = viki to sauc par novecojušu
cli-reason-stopped = nosūtīšana apstājās, pirms nonāca līdz šim
cli-reason-not-sent = tas nenonāca galā; to nosūtīs nākamreiz
cli-reason-not-read-again = nosūtīts; kā tas nonācis, noskaidros nākamā nosūtīšana
cli-reason-was-outdated-before = iepriekšējais teksts bija novecojis; tagad viki to uzskatītu par derīgu
cli-reason-was-new = iepriekš tulkojuma nebija, un to izdzēst var tikai viki administratori
cli-reason-no-text = „joprojām der” tekstu nemainīja
cli-reason-not-pushed = nekas no tā nav viki
cli-reason-has-draft = šai vienībai ir melnraksts
cli-reason-captcha = viki prasa drošības kodu (CAPTCHA); vispirms saglabājiet vienu vienību pārlūkā
cli-reason-busy = viki pašlaik ir pārāk noslogots ({ $code })
cli-reason-offline = viki nevarēja sasniegt
cli-reason-in-doubt = sūtīšana pārtrūka; vai tas nonāca galā, noskaidros nākamā nosūtīšana
cli-next-resolve = Konfliktā izvēlieties ar: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Ja oriģināls mainījies, paskatieties ar „tolmach diff” un pieņemiet ar: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Tajā pašā brīdī saglabāja arī kāds cits, un viki abus tekstus apvienoja. Ielādējiet un paskatieties, vai rezultāts lasās labi.
cli-next-push = To nosūta ar: tolmach push
cli-next-outdated = Kas nonācis kā novecojis, neatbilst paša viki pārbaudēm. Izlabojiet ar „tolmach draft” un nosūtiet vēlreiz.
cli-next-refused = Šādu melnrakstu nevar nosūtīt: { $reason }.
cli-conflicts-none = Neviens melnraksts nav konfliktā ar viki, kāds tas lasīts pēdējoreiz.
cli-conflict = { $unit }, { $language }, dati uz { $as_of }
cli-conflict-source = Oriģināls:
cli-conflict-mine = Mans, salīdzinājumā ar pamatu:
cli-conflict-theirs = Otrs, salīdzinājumā ar pamatu:
cli-conflict-theirs-by = Otrs, autors { $user }, salīdzinājumā ar pamatu:
cli-conflict-theirs-file = Otrs, no faila { $file }, { $place }, salīdzinājumā ar pamatu:
cli-conflict-theirs-gone = Otrs: tulkojuma vairs nav.
cli-resolved-mine = Jūsu vienības { $unit } melnraksts tagad balstās uz to, kas ir viki.
cli-resolved-theirs = Paliek viki teksts vienībai { $unit }. Jūsu melnrakstu atgriež „tolmach undo”.
cli-resolved-text = Vienības { $unit } jaunais teksts ir jūsu melnraksts.

cli-sprints-none = Šajā viki sprintu vēl nav. Sāciet ar: tolmach sprint create
cli-kind-translation = tulkošanas sprints
cli-kind-update = atjaunināšanas sprints
cli-goal-units =
    { $n ->
        [zero] { $n } vienību
        [one] { $n } vienība
       *[other] { $n } vienības
    }
cli-goal-words =
    { $n ->
        [zero] { $n } vārdu
        [one] { $n } vārds
       *[other] { $n } vārdi
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Dienas: { $from } – { $to }
cli-sprint-goal = Mērķis: { $goal }, sasniegts { $percent } %
cli-sprint-to-do = Darāmais sākumā: vienības { $units }, vārdi { $words }
cli-sprint-done = Kopš tā padarīts: vienības { $units }, vārdi { $words }
cli-sprint-waiting = Melnraksti, kas gaida nosūtīšanu: { $units }
cli-sprint-scope = Mainījies, lapas atzīmējot no jauna, iepriekš nav skaitīts: nācis klāt { $added }, pazudis { $removed }
cli-day-observed = pamanīts { $day }
cli-person-unknown = nav zināms
cli-as-of = Dati uz { $as_of }.
cli-report-in-english = Atskaites tekstu valodā { $locale } vēl nav; atskaite ir angliski.

cli-page-units =
    { $n_units ->
        [zero] { $file }: { $n_units } vienību
        [one] { $file }: { $n_units } vienība
       *[other] { $file }: { $n_units } vienības
    }
cli-practice-serving = Izmēģinājumu viki atbild adresē { $url } līdz Ctrl-C.
cli-practice-account = Konts { $user }, parole { $password }
cli-practice-use = No citas mājas mapes: tolmach wiki add local { $url } un tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Meklē lapas…
cli-doing-reading-changes = Lasa, kas mainījies…
cli-doing-reading-sources = Lasa oriģinālus…
cli-doing-reading-units = Lasa vienības, lapa { $done } no { $total }: { $page }
cli-doing-reading-old-sources = Lasa agrākus oriģinālus, { $done } no { $total }
cli-doing-reading-histories = Lasa, kurš ko darīja, { $done } no { $total }
cli-doing-planning = Salīdzina melnrakstus ar viki…
cli-doing-settling = Noskaidro neskaidro…
cli-doing-sending = Nosūta { $done } no { $total }: { $unit }
cli-doing-re-reading = Pārlasa nosūtīto…
cli-doing-remembering = Piepilda atmiņu, { $languages }: { $done }
cli-doing-reading-file = Lasa { $file }, { $done } no { $total } kB
cli-doing-forgetting = Izņem { $file }, pāri: { $done } no { $total }

cli-error = { $detail }.
cli-error-file = Nevar nolasīt { $path }: { $detail }
cli-error-stdin = Nevar nolasīt standarta ievadi: { $detail }
cli-error-output = Nevar ierakstīt izvadi: { $detail }
cli-error-practice = Izmēģinājumu viki nevar palaist: { $detail }.
cli-error-translations = { $path } nav tulkojumu: { $detail }. Vajadzīgs JSON, piemēram, {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Viki nav sasniedzams: { $detail }. Jūsu melnraksti te ir drošībā.
cli-error-wiki-says = Viki saka ({ $code }): { $says }
cli-error-wiki = Viki kļūda: { $detail }.
cli-error-store = Lokālā datubāze: { $detail }.
cli-error-no-wiki = Nav viki ar nosaukumu { $wiki }. Tos parāda „tolmach wiki list”, pievieno „tolmach wiki add”.
cli-error-wiki-exists = Viki ar nosaukumu { $wiki } jau ir. Izvēlieties citu nosaukumu.
cli-error-wiki-built-in = { $wiki } ir iebūvēts un paliek.
cli-error-no-translate = Vietnē { $wiki } nav paplašinājuma Translate, tāpēc nav ar ko strādāt.
cli-error-has-drafts =
    { $n_drafts ->
        [zero] Pazustu { $n_drafts } melnraksti ({ $what }).
        [one] Pazustu { $n_drafts } melnraksts ({ $what }).
       *[other] Pazustu { $n_drafts } melnraksti ({ $what }).
    }
cli-error-not-logged-in = Viki { $wiki } nav pieslēgta konta, vai parole nav pieejama.
cli-error-needs-code = { $wiki } prasa vienreizējo kodu. Pieslēdzieties terminālī vai lietojiet bota paroli vai pilnvaru.
cli-error-who = Norādiet, kas esat, ar --user vai dodiet pilnvaru ar --token-stdin vai TOLMACH_TOKEN.
cli-error-no-password = Vajadzīga parole vai pilnvara: terminālī to pajautā, citur lietojiet --password-stdin, --token-stdin, TOLMACH_PASSWORD vai TOLMACH_TOKEN.
cli-error-no-language = Norādiet valodas, kurās tulkot, piemēram, --lang pl,uk.
cli-error-push-running = Cits process ar šo kontu jau nosūta uz { $wiki }. Kārtību uztur tas, ka vienlaikus notiek tikai viena nosūtīšana.
cli-error-lease-lost = Nosūtīšanu uz { $wiki } pārņēma cits process. Nenosūtītais gaida.
cli-error-not-a-page = „{ $given }” nav { $wiki } lapa. Norādiet nosaukumu vai adresi tajā viki.
cli-error-no-wiki-code = Viki nepieņem tulkojumus šajā valodā: { $language }.
cli-error-no-page = Lapai { $page } te neseko.
cli-error-nothing-found = Tādu tulkojamu lapu nav. Pārbaudiet rakstību; nosaukumos un kategorijās lielie un mazie burti atšķiras.
cli-error-no-receipt = Kvīts { $receipt } nav. Tās parāda „tolmach outbox”.
cli-error-no-unit = { $unit } nav šīs lapas vienība, kā tā lasīta pēdējoreiz. Vienības parāda „tolmach units”.
cli-error-not-pulled = { $unit } nav lasīts valodā { $language }.
cli-error-language-not-pulled = { $page } nav lasīta valodā { $language }. Nolasiet ar: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Vienībai { $unit } nav melnraksta valodā { $language }.
cli-error-not-outdated = Vienība { $unit } valodā { $language } nav novecojusi, tāpēc nav ko apstiprināt.
cli-error-sprint-exists = Sprints ar nosaukumu { $name } jau ir. Izvēlieties citu nosaukumu.
cli-error-no-sprint = Nav sprinta ar nosaukumu { $name }. Tos parāda „tolmach sprint list”.
cli-error-sprint-days = Sprints beigtos { $to }, pirms tas sākas: { $from }.
cli-error-empty-sprint = Sprintam „{ $name }” vajag nosaukumu, kā arī lapas un valodas ar vienībām.
cli-error-not-for-sprint = Lapas { $page } viki nav, vai tā nav atzīmēta tulkošanai.
cli-next-retry = Mēģiniet vēlāk.
cli-next-log-in = Pieslēdzieties ar: tolmach login --user USER (skat. tolmach login --help)
cli-next-show-difference = Kā ir, redzēsiet ar: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Pagaidiet, līdz otra komanda beidz, vai norādiet citu --home.
cli-next-practice-port = Norādiet citu --port vai nevienu, lai ņemtu jebkuru brīvu.
cli-next-practice-journal = Pārvietojiet šo failu citur, lai izmēģinājumu viki sāktos no jauna, vai norādiet citu --home.
cli-next-home = Norādiet mapi, kurā var rakstīt, ar --home vai TOLMACH_HOME.
cli-next-writable = Ļaujiet rakstīt tās mapē un failā vai norādiet citu mapi ar --home.
cli-next-free-space = Atbrīvojiet diskā vietu un mēģiniet vēlreiz.
cli-next-pull = Nolasiet to no viki ar: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Vispirms tos nosūtiet vai atmetiet, vai norādiet --drop-drafts.
cli-next-update = Iegūstiet jaunāku Tolmach; nekas nav mainīts.

cli-preview-written = Ierakstīts: { $path }. Atveriet to pārlūkā; tas neko neielādē.
cli-error-not-written = Nevar ierakstīt { $path }: { $detail }. Nekas nav mainīts; izvēlieties citu vietu ar --out.

cli-exported =
    { $n_units ->
        [zero] Ierakstītas { $n_units } vienības: { $path }.
        [one] Ierakstīta { $n_units } vienība: { $path }.
       *[other] Ierakstītas { $n_units } vienības: { $path }.
    }
cli-export-needs-folder = Šajā formātā failā ir viena lapa. Norādiet mapi ar --out.
cli-fill-into-itself = Aizpildītais fails aizstātu to, no kura tas veidots, ar visu, kas ir tikai tur. Norādiet citu failu ar --out.
cli-export-needs-format = Norādiet, ko rakstīt, ar --format, un kurā valodā, ar --lang.
cli-filled = Ierakstīts: { $n_written }, nemainīts: { $n_unchanged }, atstāts, kā bija: { $n_left }. Fails ir { $path }.
cli-fill-other-source = failā ir cits oriģināla teksts; izveidojiet to no jauna no tagadējā oriģināla
cli-fill-twice = vienība failā ir divreiz; neviena nav aiztikta
cli-fill-split = cita programma to sadalījusi segmentos; tulkojiet tur
cli-fill-codes = tās marķējumu failā nevar atšķirt; tulkojiet tur
cli-import-place = Vieta
cli-import-unit = Vienība
cli-import-outcome = Rezultāts
cli-import-note = Piezīme
cli-import-taken = paņemts
cli-import-unchanged = nemainīts
cli-import-conflicting = konfliktā
cli-import-unknown = nezināms
cli-import-broken = nav nolasīts
cli-import-note-no-text = failā nav tulkojuma
cli-import-note-same-here = šeit ir tas pats
cli-import-note-as-handed-out = failā to neviens nemainīja
cli-import-note-waits = tāds pats teksts jau gaida
cli-import-note-not-done = atzīmēts, ka vēl jāstrādā; melnraksts nav gatavs
cli-import-note-still-valid = iepriekš novecojis, tagad atzīts par derīgu
cli-import-note-source-moved = pa to laiku oriģināls ir mainījies; skat. „tolmach diff”
cli-import-note-differs-from-draft = atšķiras no jūsu melnraksta
cli-import-note-changed-on-wiki = viki ir jaunāks tulkojums
cli-import-note-base-not-known = viki ir cits teksts, un failā nav teikts, no kura tas veidots
cli-import-note-no-page = lapas nav bibliotēkā
cli-import-note-not-pulled = lapa šajā valodā nav lasīta
cli-import-note-no-unit = lapā nav tādas vienības
cli-import-note-no-such-source = nav atslēgas, un nav vienības ar šādu oriģināla tekstu
cli-import-note-several-such-sources = nav atslēgas, un ir vairākas vienības ar šādu oriģināla tekstu
cli-import-note-twice = failā tai ir divi teksti; neviens nav paņemts
cli-import-by-source =
    { $n_units ->
        [zero] { $n_units } vienībām nebija atslēgas, un tās atrastas pēc oriģināla teksta.
        [one] { $n_units } vienībai nebija atslēgas, un tā atrasta pēc oriģināla teksta.
       *[other] { $n_units } vienībām nebija atslēgas, un tās atrastas pēc oriģināla teksta.
    }
cli-import-more =
    { $n_more ->
        [zero] vēl { $n_more } rindu; visas parāda --json.
        [one] vēl { $n_more } rinda; visas parāda --json.
       *[other] vēl { $n_more } rindas; visas parāda --json.
    }
cli-import-counts = Formāts { $format }. Paņemts: { $n_taken }, nemainīts: { $n_unchanged }, konfliktā: { $n_conflicting }, nezināms: { $n_unknown }, nav nolasīts: { $n_broken }.
cli-import-dry-run = Nekas nav saglabāts. Bez --dry-run notiktu tas.
cli-error-file-format = Šādu formātu Tolmach nelasa. Der PO, CSV, XLIFF, TMX vai Tolmach paka.
cli-error-interchange = Fails nav lietojams: { $detail }. Nekas nav mainīts.
cli-error-no-file-language = Failā nav teikts, kādā valodā tas ir. Norādiet to ar --lang.
cli-error-no-work-in-memory = Fails ir tulkojumu atmiņa, un tās ieraksti nepieder nevienai lapai. Paņemiet to ar: tolmach memory import FILE

cli-search-nothing = Šajā datorā nekur nav „{ $words }”. Lapās, kas nav ielādētas, nemeklē.
cli-search-more = Ir vairāk nekā { $limit }; sašauriniet meklēšanu ar --lang, --page vai --state vai palieliniet --limit.
cli-concordance-nothing = Nevienā tekstā, kam ir tulkojums, nav „{ $phrase }”.

cli-column-score = Līdzība
cli-column-target = Tulkojums
cli-column-origin = No kurienes
cli-column-pairs = Pāri
cli-column-uses = Lietots
cli-column-sentences = Teikumi
cli-memory-unit = vienība
cli-memory-sentence = teikums
cli-memory-draft = melnraksts
cli-memory-empty = Atmiņa ir tukša. To piepilda tas, ko ielādējat, rakstāt melnrakstos un importējat.
cli-memory-no-match = Nekas līdzīgs agrāk nav tulkots.
cli-memory-which-format = { $file } nav nolasīts: atmiņa lasa TMX, PO un CSV, kura pirmajā rindā ir kolonnu nosaukumi, piemēram, en,pl vai source,target. Nosaukumam jābeidzas ar .tmx, .po vai .csv.
cli-memory-which-language = { $file } nav nolasīts: tajā nav teiktas valodas. Norādiet tās ar --from un --to.
cli-memory-refused = { $file } nav lietojams: { $detail }. Izlabojiet un lasiet vēlreiz; kas jau ir atmiņā, netiks skaitīts divreiz.
cli-memory-export-name = { $file }: faila nosaukumam jābeidzas ar .tmx vai .csv.
cli-memory-imported = Nolasīts { $n_read }, pievienots { $n_added }, apvienots { $n_merged }, izlaists { $n_skipped }.
cli-memory-skipped = { $file }, { $line }. rinda: izlaista, { $reason }.
cli-memory-exported =
    { $n ->
        [zero] Ierakstīti { $n } pāri: { $path }.
        [one] Ierakstīts { $n } pāris: { $path }.
       *[other] Ierakstīti { $n } pāri: { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [zero] Izņemts { $file }: { $n } pāri, no tiem nekur citur nebija un ir zuduši: { $gone }.
        [one] Izņemts { $file }: { $n } pāris, no tiem nekur citur nebija un ir zuduši: { $gone }.
       *[other] Izņemts { $file }: { $n } pāri, no tiem nekur citur nebija un ir zuduši: { $gone }.
    }
cli-error-no-origin = Atmiņā nav nekā no faila { $file }. Nosaukumus redzēsiet ar: tolmach memory stats --json

cli-column-engine = dzinējs
cli-machine-none = Apertium nav instalēts, tāpēc mašīntulkošanas te nav. Debian un Ubuntu sistēmās: sudo apt install apertium un pakotne katram valodu pārim, piemēram, apertium-bel-rus.
cli-machine-no-pairs = Apertium ir instalēts, bet nav neviena valodu pāra. Debian un Ubuntu sistēmās katram ir pakotne, piemēram, apertium-bel-rus.
cli-machine-no-engine = Apertium neprot tulkot no { $from } uz { $to }. Ko tas prot, redzēsiet ar: tolmach machine pairs
cli-machine-no-answer = Apertium neatbild.
cli-machine-unusable = Apertium šim tekstam nedeva neko derīgu.
cli-machine-made = Mašīntulkojums ({ $engine }); pirms lietošanas izlasiet.

cli-column-level = Līmenis
cli-column-check = Pārbaude
cli-column-found = Atrasts
cli-column-problem = Problēma
cli-level-block = aiztur
cli-level-warn = brīdina
cli-level-hint = iesaka
cli-check-nothing-pulled = Valodā { $language } nav ielādēta neviena lapa, tāpēc nav ko pārbaudīt. Nolasiet no viki ar: tolmach pull PAGE --lang { $language }
cli-check-nothing = Nav, par ko sūdzēties.
cli-check-ignored =
    { $n ->
        [zero] Ignorētas { $n } problēmas.
        [one] Ignorēta { $n } problēma.
       *[other] Ignorētas { $n } problēmas.
    }
cli-check-none-ignored = Tur nekas nav ignorēts.
cli-column-when = Kad
cli-column-why = Kāpēc
cli-check-heeded =
    { $n ->
        [0] Tur nekas nebija ignorēts.
        [zero] Atkal skaitās { $n } problēmas.
        [one] Atkal skaitās { $n } problēma.
       *[other] Atkal skaitās { $n } problēmas.
    }
cli-next-check = Kas ir līmenī „aiztur”, neļauj nosūtīt. Izlabojiet, ignorējiet ar --ignore CHECK --why TEXT KEY vai nosūtiet ar --confirm-problems.
cli-error-no-problem = Pārbaude { $check } vienībā { $unit } neko neatrod.

cli-column-collection = Kopa
cli-column-pattern = Šablons
cli-column-instead = Tā vietā
cli-column-sentence = Saka
cli-rules-saved =
    { $n ->
        [zero] Kopai { $collection } tagad ir { $n } noteikumi. Ko tie atrod, redzēsiet ar: tolmach check --lang CODE
        [one] Kopai { $collection } tagad ir { $n } noteikums. Ko tas atrod, redzēsiet ar: tolmach check --lang CODE
       *[other] Kopai { $collection } tagad ir { $n } noteikumi. Ko tie atrod, redzēsiet ar: tolmach check --lang CODE
    }
cli-rules-none = Noteikumu vēl nav. Izveidojiet ar: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } vairs nav kopas { $collection } noteikums.
cli-rules-unknown = Kopai { $collection } nav noteikuma { $pattern }. Tās noteikumus redzēsiet ar: tolmach rules list
cli-error-no-collection = Nav kopas ar nosaukumu { $name }. Esošās redzēsiet ar: tolmach collection list

cli-column-term = Termins
cli-column-translations = Tulkojumi
cli-column-domain = Joma
cli-column-reviewed = Pārskatīts
cli-column-languages = Valodas
cli-column-file = Fails
cli-glossary-kept = (paliek, kā ir)
cli-glossary-forbidden = ne „{ $text }”
cli-glossary-reviewed = jā
cli-glossary-not-reviewed = nē
cli-glossary-none = Tāda termina nav. Pievienojiet ar: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Norādiet, ko darīt ar terminu: --to L --target TEXT tulkojumam, --keep, ja tas paliek, kā ir, vai --note, --domain, --reviewed.
cli-glossary-saved = { $term } ir glosārijā.
cli-glossary-removed = { $term }: noņemts no glosārija.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – visās valodās paliek, kā ir
        [of-field] { $term } – joma: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: nolasīti termini: { $read }; tiktu pievienoti { $added }, mainīti { $changed }, atstāti, kā ir, { $unchanged }. Nekas nav saglabāts.
       *[done] { $file }: nolasīti termini: { $read }; pievienoti { $added }, mainīti { $changed }, nemainīti { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: nav paņemts, { $what }.
cli-glossary-exported =
    { $n ->
        [zero] { $n } termini ierakstīti failā { $file }.
        [one] { $n } termins ierakstīts failā { $file }.
       *[other] { $n } termini ierakstīti failā { $file }.
    }
cli-glossary-not-read = { $file } nav glosārijs, ko Tolmach lasa: TBX, OmegaT tabula vai CSV, kura pirmajā rindā ir kolonnu nosaukumi, piemēram, source,target.
cli-glossary-which-language = Failā { $file } nav teikta tā valoda. Norādiet to ar --to.
cli-glossary-which-format = No nosaukuma { $file } formātu nevar saprast. Norādiet to ar --format csv, omegat vai tbx.
cli-words-added =
    { $n ->
        [zero] { $n } valodas { $language } vārdus turpmāk uzskata par pareiziem.
        [one] { $n } valodas { $language } vārdu turpmāk uzskata par pareizu.
       *[other] { $n } valodas { $language } vārdus turpmāk uzskata par pareiziem.
    }
cli-words-removed =
    { $n ->
        [zero] Aizmirsti { $n } savi valodas { $language } vārdi.
        [one] Aizmirsts { $n } savs valodas { $language } vārds.
       *[other] Aizmirsti { $n } savi valodas { $language } vārdi.
    }
cli-words-unknown = { $word } nav starp saviem valodas { $language } vārdiem. Tos parāda: tolmach words list --lang { $language }
cli-words-none = Savu valodas { $language } vārdu vēl nav. Pievienojiet ar: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Nav atrasta neviena vārdnīca. Instalējiet to, piemēram, pakotni hunspell-pl, vai ielieciet .aff un .dic failus mapē { $folder }
cli-dictionaries-damaged = nav lietojama: { $problem }
cli-error-no-term = Glosārijā nav „{ $term }” valodā { $language }. Kas tajā ir, parāda: tolmach glossary show
cli-error-not-a-term = „{ $text }” nav burtu, tāpēc tas nevar būt termins.
cli-error-not-a-word = „{ $text }” nav viens vārds.

cli-column-need = Vajadzība
cli-column-since = Kopš
cli-column-reasons = Kāpēc
cli-board-nothing = Viss padarīts: viss zināmais ir iztulkots un nav novecojis.

cli-board-more =
    { $n ->
        [zero] un vēl { $n }; visas parāda --limit 0
        [one] un vēl { $n }; to parāda --limit 0
       *[other] un vēl { $n }; visas parāda --limit 0
    }

cli-board-drawn = Kopskats uzzīmēts failā { $path }.

cli-column-waiting = Gaida
cli-column-comments = Komentāri
cli-column-review = Pārskatīšana
cli-reviews-none = Nekas negaida pārskatīšanu.
cli-standing-waits = gaida pārskatīšanu
cli-standing-mine = jūsu darbs
cli-standing-accepted = pieņemts
cli-standing-proofread = pārskatīts viki
cli-standing-outdated = novecojis
cli-standing-untranslated = netulkots
cli-review-unit = { $unit }: { $standing }
cli-review-source = Oriģināls: { $text }
cli-review-before = Iepriekš:  { $text }
cli-review-text = Tagad:     { $text }
cli-review-changes = Izmaiņas:  { $text }
cli-review-revision = Versija { $revision }
cli-review-no-text = Tulkojuma vēl nav.
cli-review-somebody = kāds
cli-review-accepted = { $number }: pieņēma { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (par vecāku tekstu)
cli-told-none = Viki nav ko paziņot: vispirms kaut kas jāpieņem šeit.
cli-told-proofread = pārskatīts viki
cli-told-overtaken = viki to pieņēma, bet teksts tur kopš tā laika ir cits
cli-told-changed = mainījies kopš jūsu skatīšanās: nekas nav nosūtīts
cli-told-outdated = pa to laiku novecojis: nekas nav nosūtīts
cli-told-gone = lapā vairs nav: nekas nav nosūtīts
cli-told-refused = noraidīts: { $says }
cli-error-review-untranslated = { $unit } nav tulkota, tāpēc nav ko pārskatīt.
cli-error-review-outdated = { $unit } ir novecojusi: vispirms atjauniniet. Viki nepieņem novecojušus tulkojumus.
cli-error-review-own = { $unit } ir jūsu darbs: to jāpieņem kādam citam.
cli-error-changed-since = { $unit } ir mainījusies kopš skatīšanās.
cli-error-empty-comment = Komentārs ir tukšs.
cli-error-no-remark = Pie šīs vienības tādas piezīmes nav, vai tā jau ir beigusies. Tās parāda „tolmach review PAGE UNIT --lang L”.
cli-error-may-not-proofread = Ar šo pieslēgumu nevar apstiprināt tulkojumus viki { $wiki }; ar bota parolēm un pilnvarām to nevar nekad. Tas, ko pieņēmāt, paliek šeit un ceļo pakās.

cli-column-left = Atlikušās vienības
cli-column-claimed = Kas to dara
cli-sprint-closed = Noslēgts: { $at }. Skaitļi ir tā brīža.
cli-sprint-joined = Jūs tagad piedalāties sprintā „{ $name }”: tā dalībnieku darbs skaitās arī šeit.
cli-error-sprint-closed = Sprints „{ $name }” ir noslēgts.
cli-error-not-in-sprint = Sprintā „{ $name }” nav { $page } valodā { $language }.
cli-error-no-sprint-in-file = Failā { $file } nav sprinta. Sprinta paku izveido: tolmach sprint export NAME --out FILE

cli-column-bytes = Baiti
cli-backups-none = Kopiju vēl nav. Izveidojiet ar: tolmach backup now
cli-backup-asked = pēc lūguma
cli-backup-migration = pirms atjauninājuma
cli-backup-restore = pirms atjaunošanas
cli-backup-damaged = bojāts, nolikts malā
cli-backed-up = Nokopēts: { $path }.
cli-restored = Atjaunots. Tas, kas bija iepriekš, saglabāts kā { $path }.
cli-error-no-backup = Nav kopijas { $file }, ko varētu atjaunot. Tās parāda „tolmach backup list”.
