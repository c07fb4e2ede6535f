### Albanian (sq). Reviewed by a native speaker: not yet.

cli-column-page = Faqja
cli-column-language = Gjuha
cli-column-units = Njësi
cli-column-translated = Të përkthyera
cli-column-percent = %
cli-column-outdated = Të vjetëruara
cli-column-proofread = Të shqyrtuara
cli-column-drafts = Skica
cli-column-as-of = Më datë
cli-column-unit = Njësia
cli-column-state = Gjendja
cli-column-source = Burimi
cli-column-text = Përkthimi ose skica
cli-column-receipt = Dëftesa
cli-column-result = Rezultati
cli-column-revision = Versioni
cli-column-reason = Arsyeja
cli-column-wiki = Wiki
cli-column-address = Adresa
cli-column-user = Përdoruesi
cli-column-sprint = Sprinti
cli-column-kind = Lloji
cli-column-from = Nga
cli-column-to = Deri
cli-column-goal = Synimi
cli-column-units-done = Njësi të bëra
cli-column-words = Fjalë
cli-column-day = Dita
cli-column-person = Personi

cli-state-untranslated = e papërkthyer
cli-state-translated = e përkthyer
cli-state-outdated = e vjetëruar
cli-state-proofread = e shqyrtuar
cli-standing-draft = skicë
cli-standing-typing = skicë e papërfunduar
cli-standing-conflict = skicë në konflikt
cli-standing-source-moved = skicë, burim i ndryshuar
cli-standing-refused = skicë që s’mund të niset

cli-wiki-added = U shtua { $wiki }. Përdoreni me --wiki { $wiki }.
cli-wiki-not-reached = Tani nuk arrihet, ndaj nuk u kontrollua nëse është e përdorshme.
cli-wiki-built-in = (e përfshirë)
cli-wiki-removed = U hoq { $wiki }.
cli-logged-in = Keni hyrë në { $wiki } si { $user }.
cli-logged-out = Keni dalë nga { $wiki }.
cli-who = Në { $wiki } jeni { $user }.
cli-blocked = Llogaria është bllokuar nga { $by } deri { $until }: { $reason }
cli-blocked-without-end = Llogaria është bllokuar nga { $by } deri në njoftimin tjetër: { $reason }
cli-cannot-push = Me këtë hyrje nuk mund të ruhen përkthime: me fjalëkalim roboti, jepni “Edit existing pages” dhe “Create, edit, and move pages”.
cli-cannot-proofread = Me këtë hyrje nuk mund të shënohen përkthime si të shqyrtuara; me fjalëkalime robotësh dhe tokenë kurrë nuk mundet.
cli-edits-a-minute =
    { $n ->
        [one] Wiki-ja lejon { $n } redaktim në minutë; Tolmach përdor e shumta gjysmën.
       *[other] Wiki-ja lejon { $n } redaktime në minutë; Tolmach përdor e shumta gjysmën.
    }
cli-no-keychain = Këtu nuk ka kasafortë fjalëkalimesh, ndaj fjalëkalimi nuk ruhet. Jepeni te TOLMACH_PASSWORD (tokenin te TOLMACH_TOKEN) me çdo urdhër që shkruan, ose do t’ju kërkohet.
cli-main-password = Përdorët fjalëkalimin e vetë llogarisë, që hap gjithçka. Një fjalëkalim roboti ose një token hyrjeje është më i sigurt: shihni tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } njësi në { $languages }
       *[other] { $page }: { $n_units } njësi në { $languages }
    }
cli-pulled-nothing = Asgjë nuk ka ndryshuar.
cli-pulled-requests =
    { $n ->
        [one] U dërgua { $n } kërkesë.
       *[other] U dërguan { $n } kërkesa.
    }
cli-problem-missing = { $page }: në wiki nuk ka një faqe të tillë. Kontrolloni drejtshkrimin dhe hapësirën e emrave.
cli-problem-not-translatable = { $page }: faqja nuk është shënuar për përkthim. Pyetni një administrator përkthimesh të wiki-së.
cli-problem-source-language = { $page }: faqja është shkruar në { $language }, ndaj s’ka çfarë të përkthehet.
cli-problem-language-refused = { $page }: wiki-ja nuk pranon këtu përkthime në { $language }.
cli-removed = { $page } nuk ndiqet më.
cli-collection-saved =
    { $n ->
        [one] { $name } ka tani { $n } faqe.
       *[other] { $name } ka tani { $n } faqe.
    }
cli-collection-none = Ende nuk ka përmbledhje. Filloni me: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = U hoq { $name }. Faqet e saj ndiqen ende.
cli-page-unmarked = { $page } (jo më për përkthim)
cli-page-deleted = { $page } (e fshirë)
cli-page-removed = { $page } (nuk ndiqet më)
cli-status-empty = Ende nuk ndiqet asnjë faqe. Filloni me: tolmach pull PAGE --lang CODE
cli-stopped = U ndal. Çfarë u bë mbetet; pjesa tjetër është e paprekur.
cli-database-set-aside = Baza e të dhënave ishte dëmtuar. Ruhet si { $path } dhe u fillua një e re.
cli-database-migrated = Baza e të dhënave u kalua në këtë version të Tolmach-ut. Një kopje e së vjetrës është { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } njësi, më { $as_of }.
       *[other] { $n_units } njësi, më { $as_of }.
    }
cli-units-none = Asnjë njësi nuk është në këto gjendje.
cli-draft-saved = Skica e { $unit } u ruajt këtu.
cli-draft-discarded = Tani nuk ka skicë të { $unit }. “tolmach undo” e kthen.
cli-draft-now = Skica e { $unit } tani është: { $text }
cli-draft-unchanged = Nuk ka tekst tjetër të { $unit } ku të kalohet.
cli-draft-confirmed = Skica e { $unit } thotë se përkthimi është ende i vlefshëm.
cli-diff-untranslated = Në wiki ende nuk ka përkthim. Burimi:
cli-diff-none = Burimi nuk ka ndryshuar që kur u bë përkthimi.
cli-diff-unknown = Përkthimi është i vjetëruar, por nuk dihet çfarë thoshte burimi atëherë. Burimi tani:
cli-diff-translation = Përkthimi në wiki:
cli-class-markup = Në burim ndryshoi vetëm kodi:
cli-class-variable = Në burim ndryshuan vetëm ndryshore:
cli-class-link-target = Në burim ndryshuan vetëm caqe lidhjesh:
cli-class-number = Në burim ndryshuan numra ose data:
cli-class-punctuation = Në burim ndryshoi vetëm pikësimi:
cli-class-wording = Në burim ndryshuan fjalët:
cli-class-unknown = Burimi ndryshoi:

cli-push-nothing = Asnjë skicë nuk pret dërgim.
cli-outbox-empty = Asgjë nuk pret dhe asgjë nuk është dërguar.
cli-push-plan =
    { $n_edits ->
        [0] Nuk do të dërgohej asgjë.
        [one] Do të dërgohej { $n_edits } redaktim, për rreth { $seconds } s. Nuk u dërgua asgjë.
       *[other] Do të dërgoheshin { $n_edits } redaktime, për rreth { $seconds } s. Nuk u dërgua asgjë.
    }
cli-column-plan = Çfarë do të ndodhte
cli-plan-pushed = do të dërgohej
cli-plan-confirmed = do të konfirmohej si ende e vlefshme
cli-outcome-pushed = e dërguar
cli-outcome-confirmed = e konfirmuar
cli-outcome-merged = e shkrirë nga wiki-ja
cli-outcome-already-there = tashmë atje
cli-outcome-source-moved = burim i ndryshuar
cli-outcome-conflict = konflikt
cli-outcome-refused = e refuzuar
cli-outcome-waiting = në pritje
cli-reason-empty = skica është bosh
cli-reason-unit-removed = faqja nuk e ka më njësinë
cli-reason-page-gone = faqja nuk është më, ose nuk është më për përkthim
cli-reason-fuzzy-mark = !!FUZZY!! në tekst do ta bënte menjëherë të vjetëruar
cli-reason-not-done = po shkruhet ende
cli-reason-blocked-by-check = e ndal një kontroll; shihni “tolmach check”, ose dërgoni me --confirm-problems
cli-reason-file-undecided = një skedë solli tekst tjetër; shihni “tolmach conflicts”
cli-reason-changed-on-wiki = dikush tjetër e ka ndryshuar
cli-reason-source-moved = burimi ka ndryshuar që kur u bë skica
cli-reason-merged-with = bashkë me versionin { $revision } të dikujt tjetër
cli-reason-changed-since = dikush e ka ndryshuar që atëherë
cli-reason-outdated = wiki-ja e quan të vjetëruar
cli-reason-stopped = dërgimi u ndal para se të vinte te kjo
cli-reason-not-sent = nuk arriti kurrë; niset me dërgimin tjetër
cli-reason-not-read-again = u dërgua; dërgimi tjetër zbulon si arriti
cli-reason-was-outdated-before = teksti i mëparshëm ishte i vjetëruar; tani wiki-ja e merr për të përditësuar
cli-reason-was-new = më parë nuk kishte përkthim, dhe vetëm administratorët e wiki-së mund ta fshijnë
cli-reason-no-text = “ende e vlefshme” nuk ndryshoi tekst
cli-reason-not-pushed = asgjë prej saj nuk është në wiki
cli-reason-has-draft = ka një skicë të kësaj njësie
cli-reason-captcha = wiki-ja kërkon captcha; së pari ruani një njësi në shfletues
cli-reason-busy = wiki-ja tani është tepër e zënë ({ $code })
cli-reason-offline = wiki-ja nuk u arrit dot
cli-reason-in-doubt = dërgimi u ndërpre; tjetri zbulon nëse arriti
cli-next-resolve = Te konflikti, zgjidhni me: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Ku ka ndryshuar burimi, shihni me “tolmach diff” dhe pranoni me: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Dikush ruajti në të njëjtin çast dhe wiki-ja i shkriu të dy tekstet. Merreni dhe shihni nëse rezultati lexohet mirë.
cli-next-push = Niset me: tolmach push
cli-next-outdated = Çfarë arriti si e vjetëruar nuk i kalon kontrollet e vetë wiki-së. Korrigjojeni me “tolmach draft” dhe dërgoni sërish.
cli-next-refused = Siç është, kjo skicë nuk mund të niset: { $reason }.
cli-conflicts-none = Asnjë skicë nuk është në konflikt me wiki-n siç u lexua së fundi.
cli-conflict = { $unit } në { $language }, më { $as_of }
cli-conflict-source = Burimi:
cli-conflict-mine = Imi, krahasuar me bazën:
cli-conflict-theirs = Ai i wiki-së, krahasuar me bazën:
cli-conflict-theirs-by = Ai i wiki-së, nga { $user }, krahasuar me bazën:
cli-conflict-theirs-file = Ai i skedës { $file }, { $place }, krahasuar me bazën:
cli-conflict-theirs-gone = Në wiki: përkthimi nuk është më.
cli-resolved-mine = Skica juaj e { $unit } tani mbështetet te ajo që ka wiki-ja.
cli-resolved-theirs = Mbetet teksti i wiki-së për { $unit }. “tolmach undo” e kthen skicën tuaj.
cli-resolved-text = Teksti i ri i { $unit } është skica juaj.

cli-sprints-none = Në këtë wiki ende nuk ka sprint. Niseni një me: tolmach sprint create
cli-kind-translation = sprint përkthimi
cli-kind-update = sprint përditësimi
cli-goal-units =
    { $n ->
        [one] { $n } njësi
       *[other] { $n } njësi
    }
cli-goal-words =
    { $n ->
        [one] { $n } fjalë
       *[other] { $n } fjalë
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Ditët: nga { $from } deri më { $to }
cli-sprint-goal = Synimi: { $goal }, arritur { $percent }%
cli-sprint-to-do = Për t’u bërë në fillim: njësi { $units }, fjalë { $words }
cli-sprint-done = Të bëra që atëherë: njësi { $units }, fjalë { $words }
cli-sprint-waiting = Skica që presin dërgimin: { $units }
cli-sprint-scope = Të ndryshuara nga shënimi i ri, të panumëruara më lart: të ardhura { $added }, të ikura { $removed }
cli-day-observed = vënë re më { $day }
cli-person-unknown = e panjohur
cli-as-of = Më { $as_of }.
cli-report-in-english = Ende nuk ka tekste raporti në { $locale }; raporti është në anglisht.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } njësi
       *[other] { $file }: { $n_units } njësi
    }
cli-practice-serving = Wiki-ja për ushtrime përgjigjet te { $url } deri në Ctrl-C.
cli-practice-account = Përdoruesi { $user }, fjalëkalimi { $password }
cli-practice-use = Nga një dosje tjetër pune: tolmach wiki add local { $url } dhe tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Po gjenden faqet…
cli-doing-reading-changes = Po lexohet çfarë ndryshoi…
cli-doing-reading-sources = Po lexohen burimet…
cli-doing-reading-units = Po lexohen njësitë, faqja { $done } nga { $total }: { $page }
cli-doing-reading-old-sources = Po lexohen burimet e mëparshme, { $done } nga { $total }
cli-doing-reading-histories = Po lexohet kush bëri çfarë, { $done } nga { $total }
cli-doing-planning = Po krahasohen skicat me wiki-n…
cli-doing-settling = Po sqarohet çfarë mbeti në dyshim…
cli-doing-sending = Po dërgohet { $done } nga { $total }: { $unit }
cli-doing-re-reading = Po rilexohet çfarë arriti…
cli-doing-remembering = Po mbushet kujtesa, { $languages }: { $done }
cli-doing-reading-file = Po lexohet { $file }, { $done } nga { $total } kB
cli-doing-forgetting = Po harrohet { $file }, { $done } nga { $total } çifte

cli-error = { $detail }.
cli-error-file = { $path } nuk lexohet dot: { $detail }
cli-error-stdin = Hyrja standarde nuk lexohet dot: { $detail }
cli-error-output = Dalja nuk shkruhet dot: { $detail }
cli-error-practice = Wiki-ja për ushtrime nuk niset dot: { $detail }.
cli-error-translations = { $path } nuk përmban përkthime: { $detail }. Pritet JSON si {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Wiki-ja nuk arrihet: { $detail }. Skicat tuaja janë të sigurta këtu.
cli-error-wiki-says = Wiki-ja thotë ({ $code }): { $says }
cli-error-wiki = Gabim i wiki-së: { $detail }.
cli-error-store = Baza vendore e të dhënave: { $detail }.
cli-error-no-wiki = Nuk ka wiki me emrin { $wiki }. “tolmach wiki list” i tregon, “tolmach wiki add” shton një.
cli-error-wiki-exists = Ka tashmë një wiki me emrin { $wiki }. Zgjidhni një emër tjetër.
cli-error-wiki-built-in = { $wiki } është e përfshirë dhe mbetet.
cli-error-no-translate = Sajti i { $wiki } nuk ka zgjerimin Translate, ndaj s’ka me çfarë të punohet.
cli-error-has-drafts =
    { $n_drafts ->
        [one] Do të humbiste { $n_drafts } skicë: { $what }.
       *[other] Do të humbisnin { $n_drafts } skica: { $what }.
    }
cli-error-not-logged-in = Askush nuk ka hyrë në { $wiki }, ose fjalëkalimi nuk është në dispozicion.
cli-error-needs-code = { $wiki } kërkon një kod njëpërdorimësh. Hyni nga një terminal, ose përdorni një fjalëkalim roboti a një token.
cli-error-who = Thoni kush jeni me --user, ose jepni një token me --token-stdin ose TOLMACH_TOKEN.
cli-error-no-password = Duhet një fjalëkalim ose një token: në terminal kërkohet, përndryshe përdorni --password-stdin, --token-stdin, TOLMACH_PASSWORD ose TOLMACH_TOKEN.
cli-error-no-language = Përmendni gjuhët në të cilat përkthehet, si --lang pl,uk.
cli-error-push-running = Një proces tjetër po dërgon te { $wiki } me këtë llogari. Një dërgim në një kohë e mban gjithçka në rregull.
cli-error-lease-lost = Një proces tjetër e mori përsipër dërgimin te { $wiki }. Çfarë nuk u dërgua pret.
cli-error-not-a-page = “{ $given }” nuk është faqe e { $wiki }. Jepni një titull ose një adresë të asaj wiki-je.
cli-error-no-wiki-code = Wiki-t nuk pranojnë përkthime në { $language }.
cli-error-no-page = { $page } nuk ndiqet këtu.
cli-error-nothing-found = Kështu nuk u gjet asnjë faqe për përkthim. Kontrolloni drejtshkrimin; te titujt dhe kategoritë shkronjat e mëdha e të vogla dallojnë.
cli-error-no-receipt = Nuk ka dëftesë { $receipt }. “tolmach outbox” i tregon.
cli-error-no-unit = { $unit } nuk është njësi e faqes siç u lexua së fundi. “tolmach units” i tregon.
cli-error-not-pulled = { $unit } nuk është lexuar në { $language }.
cli-error-language-not-pulled = { $page } nuk është lexuar në { $language }. Lexojeni me: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Nuk ka skicë të { $unit } në { $language }.
cli-error-not-outdated = { $unit } nuk është e vjetëruar në { $language }, ndaj s’ka çfarë të konfirmohet.
cli-error-sprint-exists = Ka tashmë një sprint me emrin { $name }. Zgjidhni një emër tjetër.
cli-error-no-sprint = Nuk ka sprint me emrin { $name }. “tolmach sprint list” i tregon.
cli-error-sprint-days = Sprinti do të mbaronte më { $to }, para se të fillonte më { $from }.
cli-error-empty-sprint = Sprinti “{ $name }” kërkon një emër, dhe faqe e gjuhë me njësi.
cli-error-not-for-sprint = { $page } nuk ekziston në wiki, ose nuk është shënuar për përkthim.
cli-next-retry = Provoni sërish më vonë.
cli-next-log-in = Hyni me: tolmach login --user USER (shihni tolmach login --help)
cli-next-show-difference = Shihni gjendjen me: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Pritni sa të mbarojë urdhri tjetër, ose jepni një dosje tjetër me --home.
cli-next-practice-port = Jepni një portë tjetër me --port, ose asnjë, për cilëndo të lirë.
cli-next-practice-journal = Zhvendoseni atë skedë që wiki-ja për ushtrime të fillojë nga e para, ose jepni një dosje tjetër me --home.
cli-next-home = Jepni një dosje ku mund të shkruhet, me --home ose TOLMACH_HOME.
cli-next-writable = Bëni që në dosjen dhe skedën e saj të mund të shkruhet, ose jepni një dosje tjetër me --home.
cli-next-free-space = Lironi vend në disk dhe provoni sërish.
cli-next-pull = Lexojeni nga wiki-ja me: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Së pari dërgojini ose hidhini, ose shtoni --drop-drafts.
cli-next-update = Merrni një Tolmach më të ri; asgjë nuk u ndryshua.

cli-preview-written = U shkrua te { $path }. Hapeni në një shfletues; nuk ngarkon asgjë.
cli-error-not-written = { $path } nuk shkruhet dot: { $detail }. Asgjë nuk u ndryshua; zgjidhni një vend tjetër me --out.

cli-exported =
    { $n_units ->
        [one] U shkrua { $n_units } njësi te { $path }.
       *[other] U shkruan { $n_units } njësi te { $path }.
    }
cli-export-needs-folder = Ky format mban një faqe në një skedë. Jepni një dosje me --out.
cli-fill-into-itself = Skeda e plotësuar do të zinte vendin e asaj nga e cila bëhet, me gjithçka që është vetëm atje. Jepni një skedë tjetër me --out.
cli-export-needs-format = Thoni çfarë të shkruhet me --format, dhe në cilën gjuhë me --lang.
cli-filled = Të shkruara: { $n_written }, të pandryshuara: { $n_unchanged }, të lëna siç janë: { $n_left }. Skeda është { $path }.
cli-fill-other-source = skeda ka një burim tjetër; bëjeni nga e para nga burimi i sotëm
cli-fill-twice = skeda e ka njësinë dy herë; asnjëra nuk u prek
cli-fill-split = e prerë në segmente nga programi tjetër; përkthejeni atje
cli-fill-codes = kodi i saj nuk dallohet dot në skedë; përkthejeni atje
cli-import-place = Vendi
cli-import-unit = Njësia
cli-import-outcome = Rezultati
cli-import-note = Shënim
cli-import-taken = e marrë
cli-import-unchanged = e pandryshuar
cli-import-conflicting = në konflikt
cli-import-unknown = e panjohur
cli-import-broken = e palexuar
cli-import-note-no-text = skeda nuk ka përkthim
cli-import-note-same-here = këtu është e njëjta
cli-import-note-as-handed-out = askush nuk e ndryshoi në skedë
cli-import-note-waits = i njëjti tekst pret tashmë
cli-import-note-not-done = e shënuar se do punë; skica nuk është gati
cli-import-note-still-valid = e vjetëruar më parë, tani quhet e vlefshme
cli-import-note-source-moved = burimi ka ndryshuar që atëherë; shihni “tolmach diff”
cli-import-note-differs-from-draft = ndryshon nga skica juaj
cli-import-note-changed-on-wiki = wiki-ja ka një përkthim më të ri
cli-import-note-base-not-known = wiki-ja ka një tekst tjetër dhe skeda nuk thotë nga cili është bërë
cli-import-note-no-page = faqja nuk është në bibliotekë
cli-import-note-not-pulled = faqja nuk është lexuar në këtë gjuhë
cli-import-note-no-unit = faqja nuk ka një njësi të tillë
cli-import-note-no-such-source = pa kyç dhe pa njësi me këtë burim
cli-import-note-several-such-sources = pa kyç dhe me disa njësi me këtë burim
cli-import-note-twice = skeda ka dy tekste për të; nuk u mor asnjë
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } njësi ishte pa kyç dhe u gjet nga burimi i saj.
       *[other] { $n_units } njësi ishin pa kyç dhe u gjetën nga burimet e tyre.
    }
cli-import-more =
    { $n_more ->
        [one] Edhe { $n_more } rresht; --json i rendit të gjithë.
       *[other] Edhe { $n_more } rreshta; --json i rendit të gjithë.
    }
cli-import-counts = Formati { $format }. Të marra: { $n_taken }, të pandryshuara: { $n_unchanged }, në konflikt: { $n_conflicting }, të panjohura: { $n_unknown }, të palexuara: { $n_broken }.
cli-import-dry-run = Asgjë nuk u ruajt. Pa --dry-run, ndodh kjo.
cli-error-file-format = Skeda nuk është në asnjë format që lexon Tolmach: PO, CSV, XLIFF, TMX ose një paketë e Tolmach-ut.
cli-error-interchange = Skeda nuk mund të përdoret: { $detail }. Asgjë nuk u ndryshua.
cli-error-no-file-language = Skeda nuk thotë në cilën gjuhë është. Jepeni me --lang.
cli-error-no-work-in-memory = Skeda është kujtesë përkthimesh dhe zërat e saj nuk i përkasin asnjë faqeje. Merreni me: tolmach memory import FILE

cli-search-nothing = Asgjë në këtë kompjuter nuk përmban “{ $words }”. Faqet që nuk janë marrë nuk kërkohen.
cli-search-more = Ka më shumë se { $limit }; ngushtojeni kërkimin me --lang, --page ose --state, ose rriteni --limit.
cli-concordance-nothing = Asnjë tekst me përkthim nuk përmban “{ $phrase }”.

cli-column-score = Ngjashmëria
cli-column-target = Përkthimi
cli-column-origin = Nga ku
cli-column-pairs = Çifte
cli-column-uses = Përdorime
cli-column-sentences = Fjali
cli-memory-unit = njësi
cli-memory-sentence = fjali
cli-memory-draft = skicë
cli-memory-empty = Kujtesa është bosh. Mbushet me çfarë merrni, shkruani dhe importoni.
cli-memory-no-match = Asgjë e ngjashme nuk është përkthyer më parë.
cli-memory-which-format = { $file } nuk u lexua: kujtesa lexon TMX, PO dhe CSV me rreshtin e parë që emërton kolonat, si en,pl ose source,target. Emri duhet të mbarojë me .tmx, .po ose .csv.
cli-memory-which-language = { $file } nuk u lexua: nuk i thotë gjuhët e saj. Jepini me --from dhe --to.
cli-memory-refused = { $file } nuk mund të përdoret: { $detail }. Ndreqeni dhe lexojeni sërish; çfarë është tashmë në kujtesë nuk numërohet dy herë.
cli-memory-export-name = { $file }: emri i skedës duhet të mbarojë me .tmx ose .csv.
cli-memory-imported = Të lexuara { $n_read }, të shtuara { $n_added }, të shkrira { $n_merged }, të lëna jashtë { $n_skipped }.
cli-memory-skipped = { $file }, rreshti { $line }: u la jashtë, { $reason }.
cli-memory-exported =
    { $n ->
        [one] U shkrua { $n } çift te { $path }.
       *[other] U shkruan { $n } çifte te { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] U harrua { $file }: { $n } çift; të zhdukura, sepse nuk ishin gjëkundi tjetër: { $gone }.
       *[other] U harrua { $file }: { $n } çifte; të zhdukura, sepse nuk ishin gjëkundi tjetër: { $gone }.
    }
cli-error-no-origin = Asgjë në kujtesë nuk ka ardhur nga një skedë { $file }. Shihni emrat me: tolmach memory stats --json

cli-column-engine = programi
cli-machine-none = Apertium nuk është i instaluar, ndaj këtu nuk ka përkthim me makinë. Në Debian dhe Ubuntu: sudo apt install apertium, dhe një paketë për çdo çift gjuhësh, si apertium-bel-rus.
cli-machine-no-pairs = Apertium është i instaluar, por pa çifte gjuhësh. Në Debian dhe Ubuntu ka një paketë për secilin, si apertium-bel-rus.
cli-machine-no-engine = Apertium nuk di të përkthejë nga { $from } në { $to }. Shihni çfarë ka me: tolmach machine pairs
cli-machine-no-answer = Apertium nuk përgjigjet.
cli-machine-unusable = Apertium nuk dha asgjë të dobishme për këtë tekst.
cli-machine-made = Përkthim me makinë ({ $engine }); lexojeni para se ta përdorni.

cli-column-level = Niveli
cli-column-check = Kontrolli
cli-column-found = Gjetur
cli-column-problem = Problemi
cli-level-block = ndal
cli-level-warn = paralajmëron
cli-level-hint = sugjeron
cli-check-nothing-pulled = Asnjë faqe nuk është marrë në { $language }, ndaj nuk kontrollohet asnjë. Lexoni një nga wiki-ja me: tolmach pull PAGE --lang { $language }
cli-check-nothing = Asnjë vërejtje.
cli-check-ignored =
    { $n ->
        [one] { $n } problem është shpërfillur.
       *[other] { $n } probleme janë shpërfillur.
    }
cli-check-none-ignored = Atje nuk është shpërfillur asgjë.
cli-column-when = Kur
cli-column-why = Pse
cli-check-heeded =
    { $n ->
        [0] Atje nuk ishte shpërfillur asgjë.
        [one] { $n } problem vlen sërish.
       *[other] { $n } probleme vlejnë sërish.
    }
cli-next-check = Problemet e nivelit “ndal” e pengojnë dërgimin. Ndreqini, shpërfillini me --ignore CHECK --why TEXT KEY, ose dërgoni me --confirm-problems.
cli-error-no-problem = Kontrolli { $check } nuk gjen asgjë te { $unit }.

cli-column-collection = Përmbledhja
cli-column-pattern = Modeli
cli-column-instead = Në vend të saj
cli-column-sentence = Mesazhi
cli-rules-saved =
    { $n ->
        [one] { $collection } ka tani { $n } rregull. Shihni çfarë gjen me: tolmach check --lang CODE
       *[other] { $collection } ka tani { $n } rregulla. Shihni çfarë gjejnë me: tolmach check --lang CODE
    }
cli-rules-none = Ende nuk ka rregulla. Bëni një me: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } nuk është më rregull i { $collection }.
cli-rules-unknown = { $collection } nuk ka rregull { $pattern }. Shihni rregullat me: tolmach rules list
cli-error-no-collection = Nuk ka përmbledhje me emrin { $name }. Shihni ato që ka me: tolmach collection list

cli-column-term = Termi
cli-column-translations = Përkthimet
cli-column-domain = Fusha
cli-column-reviewed = I shqyrtuar
cli-column-languages = Gjuhët
cli-column-file = Skeda
cli-glossary-kept = (mbetet siç është)
cli-glossary-forbidden = jo “{ $text }”
cli-glossary-reviewed = po
cli-glossary-not-reviewed = jo
cli-glossary-none = Nuk ka term të tillë. Shtojeni me: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Thoni çfarë të bëhet me termin: --to L --target TEXT për një përkthim, --keep kur mbetet siç është, ose --note, --domain, --reviewed.
cli-glossary-saved = { $term } është në fjalorth.
cli-glossary-removed = { $term }: u hoq nga fjalorthi.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – mbetet siç është në çdo gjuhë
        [of-field] { $term } – fusha: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: { $read } terma të lexuar; do të shtoheshin { $added }, do të ndryshonin { $changed }, do të mbeteshin siç janë { $unchanged }. Asgjë nuk u ruajt.
       *[done] { $file }: { $read } terma të lexuar, { $added } të shtuar, { $changed } të ndryshuar, { $unchanged } të pandryshuar.
    }
cli-glossary-skipped = { $file }, { $place }: nuk u mor, { $what }.
cli-glossary-exported =
    { $n ->
        [one] U shkrua { $n } term te { $file }.
       *[other] U shkruan { $n } terma te { $file }.
    }
cli-glossary-not-read = { $file } nuk është fjalorth që lexon Tolmach: TBX, tabela e OmegaT-së, ose CSV me rreshtin e parë që emërton kolonat, si source,target.
cli-glossary-which-language = { $file } nuk e thotë gjuhën e saj. Jepeni me --to.
cli-glossary-which-format = Emri { $file } nuk e tregon formatin. Jepeni me --format csv, omegat ose tbx.
cli-words-added =
    { $n ->
        [one] { $n } fjalë në { $language } merret për të saktë tani e tutje.
       *[other] { $n } fjalë në { $language } merren për të sakta tani e tutje.
    }
cli-words-removed =
    { $n ->
        [one] { $n } fjalë e shtuar në { $language } u harrua.
       *[other] { $n } fjalë të shtuara në { $language } u harruan.
    }
cli-words-unknown = { $word } nuk është fjalë e shtuar në { $language }. Shihni listën me: tolmach words list --lang { $language }
cli-words-none = Ende nuk ka fjalë të shtuara në { $language }. Shtoni një me: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Nuk u gjet asnjë fjalor. Instaloni një, si paketën hunspell-pl, ose vini skeda .aff dhe .dic te { $folder }
cli-dictionaries-damaged = nuk mund të përdoret: { $problem }
cli-error-no-term = Fjalorthi nuk ka “{ $term }” në { $language }. Shihni çfarë ka me: tolmach glossary show
cli-error-not-a-term = “{ $text }” nuk ka shkronja, ndaj s’mund të jetë term.
cli-error-not-a-word = “{ $text }” nuk është një fjalë e vetme.

cli-column-need = Nevoja
cli-column-since = Që nga
cli-column-reasons = Pse
cli-board-nothing = S’ka asgjë për të bërë: gjithçka e njohur është e përkthyer dhe e përditësuar.

cli-board-more =
    { $n ->
        [one] dhe { $n } më shumë; --limit 0 e tregon
       *[other] dhe { $n } më shumë; --limit 0 i tregon të gjitha
    }

cli-board-drawn = Pasqyra u vizatua te { $path }.

cli-column-waiting = Në pritje
cli-column-comments = Komente
cli-column-review = Shqyrtimi
cli-reviews-none = Asgjë nuk pret shqyrtim.
cli-standing-waits = pret shqyrtim
cli-standing-mine = juaja
cli-standing-accepted = e pranuar
cli-standing-proofread = e shqyrtuar në wiki
cli-standing-outdated = e vjetëruar
cli-standing-untranslated = e papërkthyer
cli-review-unit = { $unit }: { $standing }
cli-review-source = Burimi:    { $text }
cli-review-before = Më parë:   { $text }
cli-review-text = Tani:      { $text }
cli-review-changes = Ndryshime: { $text }
cli-review-revision = Versioni { $revision }
cli-review-no-text = Ende nuk ka përkthim.
cli-review-somebody = dikush
cli-review-accepted = { $number }: pranuar nga { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (për një tekst të mëparshëm)
cli-told-none = S’ka çfarë t’i njoftohet wiki-së: së pari pranoni diçka këtu.
cli-told-proofread = e shqyrtuar në wiki
cli-told-overtaken = wiki-ja e mori dhe tani ka një tekst tjetër
cli-told-changed = e ndryshuar pasi e patë: nuk u dërgua asgjë
cli-told-outdated = e vjetëruar ndërkohë: nuk u dërgua asgjë
cli-told-gone = nuk është më në faqe: nuk u dërgua asgjë
cli-told-refused = e refuzuar: { $says }
cli-error-review-untranslated = { $unit } nuk është e përkthyer, ndaj s’ka çfarë të shqyrtohet.
cli-error-review-outdated = { $unit } është e vjetëruar: së pari përditësojeni. Wiki-t nuk pranojnë përkthime të vjetëruara.
cli-error-review-own = { $unit } është puna juaj: duhet ta pranojë dikush tjetër.
cli-error-changed-since = { $unit } ka ndryshuar pasi u pa.
cli-error-empty-comment = Komenti është bosh.
cli-error-no-remark = Nuk ka një vërejtje të tillë te ajo njësi, ose ka mbaruar tashmë. “tolmach review PAGE UNIT --lang L” i tregon.
cli-error-may-not-proofread = Me këtë hyrje nuk mund të miratohen përkthime në { $wiki }; me fjalëkalime robotësh dhe tokenë kurrë nuk mundet. Çfarë keni pranuar mbetet këtu dhe udhëton në paketa.

cli-column-left = Njësi të mbetura
cli-column-claimed = Merret
cli-sprint-closed = U mbyll: { $at }. Shifrat janë të atij çasti.
cli-sprint-joined = Tani merrni pjesë te “{ $name }”: çfarë kanë bërë pjesëmarrësit vlen edhe këtu.
cli-error-sprint-closed = Sprinti “{ $name }” është mbyllur.
cli-error-not-in-sprint = Sprinti “{ $name }” nuk përfshin { $page } në { $language }.
cli-error-no-sprint-in-file = { $file } nuk përmban sprint. Paketa e një sprinti merret me: tolmach sprint export NAME --out FILE

cli-column-bytes = Bajte
cli-backups-none = Ende nuk ka kopje. Bëni një me: tolmach backup now
cli-backup-asked = me kërkesë
cli-backup-migration = para një përditësimi
cli-backup-restore = para një rikthimi
cli-backup-damaged = e dëmtuar, e vënë mënjanë
cli-backed-up = U kopjua te { $path }.
cli-restored = U rikthye. Gjendja e mëparshme ruhet si { $path }.
cli-error-no-backup = Nuk ka një kopje { $file } që mund të rikthehet. “tolmach backup list” i tregon.
