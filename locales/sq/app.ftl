### Albanian (sq). Reviewed by a native speaker: not yet.

app-skip = Kalo te përmbajtja
app-nav = Pamje
app-opening = Po hapet
app-start = Fillimi
app-library = Biblioteka
app-board = Pasqyra
app-workbench = Punishtja
app-review = Shqyrtimi
app-sprint = Sprinti
app-outbox = Për dërgim
app-glossary = Fjalorthi
app-memory = Kujtesa
app-search = Kërkimi
app-settings = Cilësimet

app-drafts =
    { $n ->
        [one] { $n } skicë
       *[other] { $n } skica
    }

app-conflicts =
    { $n ->
        [one] { $n } konflikt për t’u zgjidhur
       *[other] { $n } konflikte për t’u zgjidhur
    }

appearance-label =
    { $theme ->
        [light] Pamja: e çelët
        [dark] Pamja: e errët
       *[system] Pamja: si sistemi
    }

notice-set-aside = Skeda e Tolmach-ut ishte dëmtuar. Ruhet si { $path }; u fillua një e re, bosh.
notice-migrated = Skeda e Tolmach-ut u kalua në një formë më të re. Një kopje e së vjetrës ruhet si { $path }.

state-untranslated = E papërkthyer
state-outdated = E vjetëruar
state-translated = E përkthyer
state-proofread = E shqyrtuar
state-typing = Skicë
state-done = Skicë, gati
state-conflict = Konflikt
state-moved = Burim i ndryshuar

first-run-title = Mirë se vini te Tolmach
first-run-lead = Përktheni faqet e lëvizjes në gjuhën tuaj, me ritmin tuaj, edhe pa rrjet.
first-run-languages = Në cilat gjuhë përktheni?
first-run-reading = Lexoj edhe gjuhë të tjera
first-run-reading-about = Përkthimet e së njëjtës njësi në këto gjuhë shfaqen pranë burimit. Pa zgjedhje, merren ato më të afërtat me gjuhët tuaja.
first-run-where = Ku doni të filloni?
first-run-choose-one = Zgjidhni të paktën një gjuhë.
first-run-begin = Fillo

languages-title = Gjuhët e mia
languages-search = Kërkoni gjuhë
languages-none-found = Nuk ka gjuhë me këtë emër.
languages-drop = Hiq: { $language }

languages-chosen =
    { $n ->
        [0] Asnjë e zgjedhur
        [one] { $n } e zgjedhur:
       *[other] { $n } të zgjedhura:
    }

wiki-menu = Wiki, llogari dhe gjuhë
wiki-practice = Wiki për ushtrime
wiki-practice-about = Ndodhet në këtë kompjuter. Nuk duhet llogari dhe asgjë nuk mund të prishet.
wiki-meta = Meta-Wiki
wiki-real-about = Wiki e vërtetë. Mund të lexoni dhe të shkruani skica pa llogari; ajo ju duhet vetëm për të dërguar.
wiki-no-account = Nuk keni hyrë
wiki-as = Si { $name }
wiki-add = Shto një wiki
wiki-add-it = Shto
wiki-add-name = Emri
wiki-add-name-help = Si doni ta quani këtu: shkronja, shifra, viza dhe pika.
wiki-add-address = Adresa e API-t të saj
wiki-add-address-help = Fillon me https:// dhe zakonisht mbaron me /w/api.php.

log-in = Hyrje
log-out = Dalje
log-in-title = Hyrje në { $wiki }
log-in-how = Si?
log-in-token = Token hyrjeje
log-in-token-about = Token vetjak OAuth 2 (owner-only). Më i sigurti: mund ta tërhiqni kurdo dhe hap vetëm atë që keni lejuar.
log-in-bot-password = Fjalëkalim roboti
log-in-bot-password-about = Fjalëkalim që wiki-ja e bën vetëm për Tolmach-un, në faqen e saj Special:BotPasswords.
log-in-account = Llogaria ime
log-in-account-about = Emri dhe fjalëkalimi juaj, me kodin njëpërdorimësh, nëse e përdorni.
log-in-token-field = Token hyrjeje
log-in-grants = Kur e krijoni, shënoni këto të drejta: “Edit existing pages”, “Create, edit, and move pages” dhe “High-volume access”, nëse e keni. Me fjalëkalim roboti përkthimet nuk mund të shënohen si të shqyrtuara.
log-in-account-warning = Fjalëkalimi juaj hap gjithçka që mund të bëni në wiki. Fjalëkalimi i robotit ose tokeni është më i sigurt.
log-in-user = Emri i përdoruesit
log-in-user-bot = Me emrin e robotit pas @, si te Anna@tolmach.
log-in-password = Fjalëkalimi
log-in-code = Kodi njëpërdorimësh
log-in-done = Keni hyrë si { $name }.

secrets-where = Tolmach e mban në kasafortën e fjalëkalimeve të këtij kompjuteri ose, ku s’ka, në kujtesë derisa të mbyllet. Asnjëherë në skedë.
secrets-keychain = Tolmach e mban në kasafortën e fjalëkalimeve të këtij kompjuteri, asnjëherë në një skedë të veten.
secrets-memory = Ky kompjuter nuk ka kasafortë fjalëkalimesh, ndaj Tolmach e mban në kujtesë dhe do ta kërkojë sërish herën tjetër.

lacks-title = Me këtë llogari nuk mund të bëhet gjithçka këtu:
lacks-edit = Nuk mund të redaktojë, ndaj nuk mund të dërgohet asgjë.
lacks-create-page = Nuk mund të krijojë faqe, ndaj nuk mund të dërgohen përkthime të para.
lacks-translate = Nuk mund të përkthejë.
lacks-proofread = Nuk mund të shënojë përkthime si të shqyrtuara.
lacks-blocked = Është e bllokuar për redaktim.

dialog-save = Ruaj
dialog-cancel = Anulo
dialog-done = Gati

work-paused = Në pauzë
work-pause = Pauzë
work-resume = Vazhdo
work-stop = Ndal
work-step = { $done } nga { $total }

work-left =
    { $minutes ->
        [one] edhe rreth { $minutes } minutë
       *[other] edhe rreth { $minutes } minuta
    }

keys-title = Shkurtore tastiere
keys-change-all = Ndrysho shkurtoret
keys-group-unit = Njësi
keys-group-text = Tekst
keys-group-help = Ndihmë dhe panele
keys-group-window = Dritare
keys-done-next = Shëno si gati dhe kalo te njësia tjetër
keys-still-valid = Ende e vlefshme, kalo te njësia tjetër
keys-next-unit = Njësia tjetër
keys-previous-unit = Njësia e mëparshme
keys-next-unfinished = Njësia tjetër e papërfunduar
keys-previous-unfinished = Njësia e mëparshme e papërfunduar
keys-discard-draft = Hidh skicën
keys-copy-source = Kopjo burimin
keys-insert-markup = Fut kodin tjetër që mungon
keys-choose-markup = Zgjidh kod për të futur
keys-plain-text = Kodi si tekst i thjeshtë
keys-undo = Zhbëj
keys-redo = Ribëj
keys-use-match = Përdor përputhjen 1–9
keys-insert-match = Fut përputhjen 1–9 te kursori
keys-use-machine = Përkthe me makinë, pastaj përdor atë tekst
keys-insert-term = Fut termin tjetër
keys-add-term = Shto një term
keys-next-problem = Kalo te problemi tjetër
keys-fix-problem = Ndreq këtë problem
keys-ignore-problem = Shpërfill këtë problem
keys-next-region = Pjesa tjetër e dritares
keys-previous-region = Pjesa e mëparshme e dritares
keys-show-list = Shfaq ose fshih listën e njësive
keys-palette = Gjej një veprim
keys-search-all = Kërko kudo
keys-show-keys = Shfaq këto shkurtore
keys-go-start = Fillimi
keys-go-library = Biblioteka
keys-go-board = Pasqyra
keys-go-workbench = Punishtja
keys-go-review = Shqyrtimi
keys-go-sprint = Sprinti
keys-go-outbox = Për dërgim
keys-go-glossary = Fjalorthi
keys-go-memory = Kujtesa
keys-go-settings = Cilësimet
keys-change-theme = E çelët, e errët ose si sistemi
keys-export-page = Eksporto këtë faqe
keys-import-file = Importo një skedë

keys-about = Shkronjat njihen nga shenja mbi tast, kur ajo është latine, kurse shifrat nga vendi i tastit, që të punojnë në çdo tastierë. Asgjë nuk vihet te Ctrl+Alt, me të cilin në shumë tastiera shkruhen shkronja.
keys-print = Shtyp listën
keys-reset-all = Të gjitha si në fillim
keys-none = Pa shkurtore
keys-change = Ndrysho
keys-reset = Si në fillim
keys-change-of = Ndrysho shkurtoren për: { $action }
keys-reset-of = Shkurtorja si në fillim: { $action }
keys-press = Shtypni tastet e reja…
keys-press-for = Shtypni tastet e reja për: { $action }. Escape e lë siç është.
keys-not-ctrl-alt = { $stroke } shkruan shkronja në shumë tastiera, ndaj s’mund të jetë shkurtore.
keys-not-plain = { $stroke } duhet për të shkruar. Mbani shtypur Ctrl ose Alt, ose merrni një tast funksioni.
keys-taken = { $stroke } është tashmë “{ $action }”.
keys-take-over = Kaloje këtu

palette-title = Gjej një veprim
palette-placeholder = Një veprim ose një faqe
palette-none = Asgjë me këtë emër.

closing-title = Fjalët tuaja të fundit nuk janë ruajtur
closing-about = Tolmach nuk arriti ta shkruajë tekstin tuaj të fundit në disk. Lironi pak vend dhe provoni sërish. Nëse e mbyllni tani, humbet ajo që keni shkruar pas “U ruajt” të fundit.
closing-again = Ruaj dhe mbyll
closing-anyway = Mbyll pa ruajtur

settings-about = Tolmach { $version }
settings-appearance = Pamja
settings-theme = E çelët ose e errët
settings-theme-system = Si sistemi
settings-theme-light = E çelët
settings-theme-dark = E errët
settings-contrast = Kontrast i lartë
settings-contrast-about = Vija dhe shkronja më të theksuara.
settings-text-size = Madhësia e tekstit
settings-size = { $percent }%
settings-interface = Gjuha e Tolmach-ut
settings-interface-about = Në këtë dritare, në terminal dhe në raporte. Nuk ka lidhje me gjuhët në të cilat përktheni.
settings-interface-system = Si sistemi
settings-interface-unreviewed = Këto tekste ende nuk i ka parë askush që e ka këtë gjuhë amtare. Nëse diçka nuk tingëllon mirë, na tregoni: CONTRIBUTING shpjegon si.
settings-plain = Kodi si tekst i thjeshtë
settings-plain-about = Ndryshoret, lidhjet dhe stampat shfaqen siç i ruan wiki-ja, pa i mbrojtur.
settings-languages = Gjuhët
settings-into = Përkthej në
settings-into-about = Këto shfaqen në bibliotekë dhe merren nga wiki-ja.
settings-reading = Lexoj edhe
settings-reading-about = Përkthimet e së njëjtës njësi në këto gjuhë shfaqen pranë burimit.
settings-wikis = Wiki-t
settings-wiki-here = Punoni këtu
settings-wiki-work-here = Puno këtu
settings-privacy = Tolmach nuk i dërgon asgjë askujt, përveç wiki-ve të kësaj liste. Fjalëkalimet dhe tokenët mbahen në kasafortën e fjalëkalimeve të kompjuterit, asnjëherë në skedë.
settings-machine = Përkthim me makinë
machine-about = Ku Apertium është i instaluar në këtë kompjuter, mund të propozojë një përkthim pranë përputhjeve: të burimit dhe të përkthimeve në gjuhët që lexoni. Gjuhët e afërta dalin më mirë. Është skicë për t’u punuar; një tekst i lënë siç e bëri makina nuk lëshohet në wiki.
machine-privacy = Apertium punon në këtë kompjuter. Asgjë që përktheni me të nuk dërgohet gjëkundi.
machine-looking = Po kërkohet Apertium
machine-none = Apertium nuk është i instaluar
machine-no-pairs = Apertium është i instaluar, por pa çifte gjuhësh
machine-get = Tolmach punon edhe pa të. Nëse e doni, instaloni Apertium dhe një paketë për çdo çift gjuhësh që ju duhet, pastaj kërkoni sërish. Në Debian dhe Ubuntu, për bjellorusishten dhe rusishten:
machine-again = Kërko sërish
machine-when = Kur të përkthejë?
machine-when-off = Asnjëherë
machine-when-asked = Kur e kërkoj
machine-when-always = Vetvetiu, te çdo njësi

machine-pairs =
    { $n ->
        [one] { $n } çift gjuhësh i instaluar
       *[other] { $n } çifte gjuhësh të instaluara
    }

settings-keys = Tastiera

codex-dialog-close = Mbyll
codex-message-dismiss = Hiq
codex-optional = (opsionale)
codex-search = Kërko
codex-popover-close = Mbyll
codex-chip-added = U shtua: { $what }.
codex-chip-removed = U hoq: { $what }.
codex-chip-description = Shtypni Enter për ta redaktuar ose Delete për ta hequr.

settings-data = Të dhënat tuaja
settings-privacy-title = Privatësia
settings-privacy-who = Tolmach nuk i dërgon asgjë askujt, përveç wiki-ve që keni shtuar: nuk mat askënd dhe nuk kërkon gjëkundi përditësime.
settings-privacy-where = Skicat, ajo që është marrë, vërejtjet dhe sprintet qëndrojnë në një skedë të vetme, në dosjen tuaj për të dhënat e programeve. Fjalëkalimet dhe tokenët i mban kasaforta e fjalëkalimeve e sistemit ose, ku s’ka, kujtesa derisa të mbyllet dritarja.
settings-privacy-files = Një skedë që eksportoni ose dorëzoni përmban çfarë keni zgjedhur dhe emrat e llogarive të pjesëmarrësve.
settings-backups = Kopje rezervë
settings-backups-about = Kopje e gjithçkaje, përveç fjalëkalimeve, pranë origjinalit. Tolmach e bën vetë një para se një përditësim të ndryshojë skedën.
settings-backups-none = Ende nuk ka kopje.
settings-back-up = Bëj kopje tani
settings-backup-asked = Me kërkesë
settings-backup-migration = Para një përditësimi
settings-backup-restore = Para një rikthimi
settings-backup-damaged = Skedë e dëmtuar, e vënë mënjanë
settings-restore = Rikthe
settings-diagnostics = Diagnostikë
settings-diagnostics-about = Shifra dhe versione për njoftimin e një gabimi. Pa emra, tekste a fjalëkalime.
settings-diagnostics-show = Shfaq
settings-copy = Kopjo
settings-copied = U kopjua.
settings-copy-failed = Kjo nuk u kopjua dot. Përzgjidhni tekstin dhe kopjojeni me tastet e sistemit tuaj.
settings-backed-up = U kopjua te { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB
settings-restore-about = Gjithçka do të jetë si më { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Gjendja e tanishme kopjohet më parë, që të mund t’i ktheheni.
