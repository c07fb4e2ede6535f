### Latvian (lv). Reviewed by a native speaker: not yet.

app-skip = Pāriet uz saturu
app-nav = Skati
app-opening = Atver
app-start = Sākums
app-library = Bibliotēka
app-board = Kopskats
app-workbench = Darbgalds
app-review = Pārskatīšana
app-sprint = Sprints
app-outbox = Izsūtne
app-glossary = Glosārijs
app-memory = Atmiņa
app-search = Meklēšana
app-settings = Iestatījumi

app-drafts =
    { $n ->
        [zero] { $n } melnrakstu
        [one] { $n } melnraksts
       *[other] { $n } melnraksti
    }

app-conflicts =
    { $n ->
        [zero] { $n } neatrisinātu konfliktu
        [one] { $n } neatrisināts konflikts
       *[other] { $n } neatrisināti konflikti
    }

appearance-label =
    { $theme ->
        [light] Izskats: gaišs
        [dark] Izskats: tumšs
       *[system] Izskats: kā sistēmā
    }

notice-set-aside = Tolmach fails bija bojāts. Tas saglabāts kā { $path }; ir izveidots jauns, tukšs fails.

notice-migrated = Tolmach fails pārveidots jaunākā formā. Vecā kopija saglabāta kā { $path }.

state-untranslated = Netulkota
state-outdated = Novecojusi
state-translated = Iztulkota
state-proofread = Pārskatīta
state-typing = Melnraksts
state-done = Melnraksts, gatavs
state-conflict = Konflikts
state-moved = Oriģināls mainījies

first-run-title = Laipni lūdzam programmā Tolmach
first-run-lead = Tulkojiet kustības lapas savā valodā un savā tempā, arī bez interneta.
first-run-languages = Kurās valodās jūs tulkojat?
first-run-reading = Lasu arī citās valodās
first-run-reading-about = Tās pašas vienības tulkojumus šajās valodās rāda blakus oriģinālam. Ja nekas nav izvēlēts, rāda jūsu valodām tuvākās.
first-run-where = Kur vēlaties sākt?
first-run-choose-one = Izvēlieties vismaz vienu valodu.
first-run-begin = Sākt

languages-title = Manas valodas
languages-search = Meklēt valodas
languages-none-found = Nav valodas ar šādu nosaukumu.

languages-drop = Noņemt: { $language }

languages-chosen =
    { $n ->
        [0] Nav izvēlēta neviena
        [zero] Izvēlētas { $n }:
        [one] Izvēlēta { $n }:
       *[other] Izvēlētas { $n }:
    }

wiki-menu = Viki, konts un valodas
wiki-practice = Izmēģinājumu viki
wiki-practice-about = Atrodas tikai šajā datorā. Konts nav vajadzīgs, un neko tur nevar sabojāt.
wiki-meta = Meta-Wiki
wiki-real-about = Īsts viki. Lasīt un rakstīt melnrakstus var bez konta; tas vajadzīgs, lai nosūtītu.
wiki-no-account = Konts nav pieslēgts

wiki-as = Konts: { $name }

wiki-add = Pievienot viki
wiki-add-it = Pievienot
wiki-add-name = Nosaukums
wiki-add-name-help = Kā to šeit saukt: burti, cipari, defises un punkti.
wiki-add-address = API adrese
wiki-add-address-help = Tā sākas ar https:// un parasti beidzas ar /w/api.php.

log-in = Pieslēgties
log-out = Atslēgties

log-in-title = Pieslēgšanās vietnei { $wiki }

log-in-how = Kā?
log-in-token = Piekļuves pilnvara
log-in-token-about = OAuth 2 pilnvara tikai īpašniekam. Drošākais veids: to var jebkurā brīdī atsaukt, un tā atļauj tikai to, ko atļāvāt.
log-in-bot-password = Bota parole
log-in-bot-password-about = Parole, ko viki lapā Special:BotPasswords izveido tikai programmai Tolmach.
log-in-account = Mans konts
log-in-account-about = Jūsu lietotājvārds un parole, kā arī vienreizējais kods, ja tādu lietojat.
log-in-token-field = Piekļuves pilnvara
log-in-grants = Veidojot atzīmējiet šīs atļaujas: „Edit existing pages” (labot esošas lapas), „Create, edit, and move pages” (veidot, labot un pārvietot lapas) un „High-volume access” (liela apjoma piekļuve), ja tāda jums ir. Ar bota paroli nevar atzīmēt tulkojumus kā pārskatītus.
log-in-account-warning = Jūsu parole atver visu, ko drīkstat darīt viki. Bota parole vai pilnvara ir drošāka.
log-in-user = Lietotājvārds
log-in-user-bot = Ar bota vārdu aiz @, piemēram, Anna@tolmach.
log-in-password = Parole
log-in-code = Vienreizējais kods

log-in-done = Pieslēgts konts { $name }.

secrets-where = Tolmach to glabā šī datora atslēgu saišķī vai, ja tāda nav, atmiņā līdz aizvēršanai. Nekad failā.
secrets-keychain = Tolmach to glabā šī datora atslēgu saišķī, nekad savā failā.
secrets-memory = Šajā datorā nav atslēgu saišķa, tāpēc Tolmach to glabā atmiņā un nākamreiz jautās vēlreiz.

lacks-title = Šis konts te nevar darīt visu:
lacks-edit = Tas nedrīkst labot, tāpēc neko nevar nosūtīt.
lacks-create-page = Tas nedrīkst veidot lapas, tāpēc nevar nosūtīt pirmos tulkojumus.
lacks-translate = Tas nedrīkst tulkot.
lacks-proofread = Tas nedrīkst atzīmēt tulkojumus kā pārskatītus.
lacks-blocked = Tam ir liegts labot.

dialog-save = Saglabāt
dialog-cancel = Atcelt
dialog-done = Gatavs

work-paused = Pauze
work-pause = Pauzēt
work-resume = Turpināt
work-stop = Apturēt

work-step = { $done } no { $total }

work-left =
    { $minutes ->
        [zero] vēl apmēram { $minutes } minūtes
        [one] vēl apmēram { $minutes } minūte
       *[other] vēl apmēram { $minutes } minūtes
    }

keys-title = Tastatūras saīsnes
keys-change-all = Mainīt saīsnes
keys-group-unit = Vienības
keys-group-text = Teksts
keys-group-help = Palīdzība un rūtis
keys-group-window = Logs
keys-done-next = Atzīmēt kā gatavu un iet uz nākamo vienību
keys-still-valid = Joprojām der, iet uz nākamo vienību
keys-next-unit = Nākamā vienība
keys-previous-unit = Iepriekšējā vienība
keys-next-unfinished = Nākamā nepabeigtā vienība
keys-previous-unfinished = Iepriekšējā nepabeigtā vienība
keys-discard-draft = Atmest melnrakstu
keys-copy-source = Kopēt oriģinālu
keys-insert-markup = Ievietot nākamo trūkstošo marķējumu
keys-choose-markup = Izvēlēties ievietojamo marķējumu
keys-plain-text = Marķējums kā vienkāršs teksts
keys-undo = Atsaukt
keys-redo = Atkārtot
keys-use-match = Lietot 1.–9. atbilsmi
keys-insert-match = Ievietot 1.–9. atbilsmi pie kursora
keys-use-machine = Mašīntulkot, tad paņemt šo tekstu
keys-insert-term = Ievietot nākamo terminu
keys-add-term = Pievienot terminu
keys-next-problem = Iet uz nākamo problēmu
keys-fix-problem = Izlabot šo problēmu
keys-ignore-problem = Ignorēt šo problēmu
keys-next-region = Nākamā loga daļa
keys-previous-region = Iepriekšējā loga daļa
keys-show-list = Rādīt vai slēpt vienību sarakstu
keys-palette = Atrast darbību
keys-search-all = Meklēt visur
keys-show-keys = Rādīt šīs saīsnes
keys-go-start = Sākums
keys-go-library = Bibliotēka
keys-go-board = Kopskats
keys-go-workbench = Darbgalds
keys-go-review = Pārskatīšana
keys-go-sprint = Sprints
keys-go-outbox = Izsūtne
keys-go-glossary = Glosārijs
keys-go-memory = Atmiņa
keys-go-settings = Iestatījumi
keys-change-theme = Gaišs, tumšs vai kā sistēmā
keys-export-page = Eksportēt šo lapu
keys-import-file = Importēt failu

keys-about = Burtus pazīst pēc zīmes uz taustiņa, ja tā ir latīņu, bet ciparus pēc taustiņa vietas, tāpēc saīsnes darbojas jebkurā tastatūras izkārtojumā. Ar Ctrl+Alt nav nekā: ar to daudzās tastatūrās raksta burtus.
keys-print = Drukāt sarakstu
keys-reset-all = Atjaunot visas
keys-none = Nav saīsnes
keys-change = Mainīt
keys-reset = Atjaunot

keys-change-of = Mainīt saīsni: { $action }

keys-reset-of = Atjaunot sākotnējo saīsni: { $action }

keys-press = Nospiediet jaunos taustiņus…

keys-press-for = Nospiediet jaunos taustiņus darbībai: { $action }. Ar „Esc” viss paliek, kā bija.

keys-not-ctrl-alt = { $stroke } daudzās tastatūrās raksta burtus, tāpēc nevar būt saīsne.

keys-not-plain = { $stroke } ir vajadzīgs rakstīšanai. Turiet Ctrl vai Alt vai izvēlieties funkciju taustiņu.

keys-taken = { $stroke } jau ir „{ $action }”.

keys-take-over = Pārņemt

palette-title = Atrast darbību
palette-placeholder = Darbība vai lapa
palette-none = Nav nekā ar šādu nosaukumu.

closing-title = Pēdējais rakstītais nav saglabāts
closing-about = Tolmach nevarēja ierakstīt diskā jūsu pēdējo tekstu. Atbrīvojiet vietu un mēģiniet vēlreiz. Ja aizvērsiet tagad, pazudīs tas, kas rakstīts pēc pēdējā „Saglabāts”.
closing-again = Saglabāt un aizvērt
closing-anyway = Aizvērt nesaglabājot

settings-about = Tolmach { $version }

settings-appearance = Izskats
settings-theme = Gaišs vai tumšs
settings-theme-system = Kā sistēmā
settings-theme-light = Gaišs
settings-theme-dark = Tumšs
settings-contrast = Augsts kontrasts
settings-contrast-about = Spēcīgākas līnijas un burti.
settings-text-size = Teksta lielums

settings-size = { $percent } %

settings-interface = Programmas Tolmach valoda
settings-interface-about = Šajā logā, terminālī un atskaitēs. Tai nav sakara ar valodām, kurās tulkojat.
settings-interface-system = Kā sistēmā
settings-interface-unreviewed = Šīs valodas tekstus vēl nav skatījis neviens, kam tā ir dzimtā. Ja kaut kas izklausās greizi, pastāstiet mums: kā to darīt, teikts failā CONTRIBUTING.

settings-plain = Marķējums kā vienkāršs teksts
settings-plain-about = Rāda mainīgos, saites un veidnes tā, kā tās glabā viki, bez aizsardzības.
settings-languages = Valodas
settings-into = Tulkoju šajās valodās
settings-into-about = Šīs valodas rāda bibliotēkā un ielādē.
settings-reading = Lasu arī
settings-reading-about = Tās pašas vienības tulkojumus šajās valodās rāda blakus oriģinālam.
settings-wikis = Viki
settings-wiki-here = Jūs strādājat šeit
settings-wiki-work-here = Strādāt šeit
settings-privacy = Tolmach nevienam neko nesūta, izņemot šajā sarakstā minētajiem viki. Paroles un pilnvaras glabā šī datora atslēgu saišķī, nekad failā.
settings-machine = Mašīntulkošana
machine-about = Ja šajā datorā ir instalēts Apertium, tas blakus atbilsmēm var piedāvāt tulkojumu: no oriģināla un no tulkojumiem valodās, kuras lasāt. Vislabāk izdodas radniecīgas valodas. Tas ir melnraksts, ar kuru jāpastrādā; tekstu, kas atstāts tāds, kādu to devusi mašīna, uz viki nesūta.
machine-privacy = Apertium darbojas šajā datorā. Nekas, ko ar to tulkojat, nekur netiek sūtīts.
machine-looking = Meklē Apertium
machine-none = Apertium nav instalēts
machine-no-pairs = Apertium ir instalēts, bet nav neviena valodu pāra
machine-get = Tolmach darbojas arī bez tā. Ja to vēlaties, instalējiet Apertium un pakotni katram vajadzīgajam valodu pārim, tad meklējiet vēlreiz. Debian un Ubuntu sistēmās baltkrievu un krievu valodai:
machine-again = Meklēt vēlreiz
machine-when = Kad tulkot?
machine-when-off = Nekad
machine-when-asked = Kad palūdzu
machine-when-always = Automātiski, pie katras vienības

machine-pairs =
    { $n ->
        [zero] Instalēti { $n } valodu pāri
        [one] Instalēts { $n } valodu pāris
       *[other] Instalēti { $n } valodu pāri
    }

settings-keys = Tastatūra

codex-dialog-close = Aizvērt
codex-message-dismiss = Paslēpt
codex-optional = (nav obligāti)
codex-search = Meklēt
codex-popover-close = Aizvērt

codex-chip-added = Pievienots: { $what }.

codex-chip-removed = Noņemts: { $what }.

codex-chip-description = Nospiediet Enter, lai labotu, vai Delete, lai noņemtu.

settings-data = Jūsu dati
settings-privacy-title = Privātums
settings-privacy-who = Tolmach nevienam neko nesūta, izņemot viki, ko pievienojāt: tas ne par vienu neievāc datus un nekur nemeklē atjauninājumus.
settings-privacy-where = Melnraksti, ielādētais, piezīmes un sprinti ir vienā failā jūsu lietotņu datu mapē. Paroles un pilnvaras glabā sistēmas atslēgu saišķis vai, ja tāda nav, atmiņa, līdz logu aizver.
settings-privacy-files = Eksportētā vai nodotā failā ir tas, ko izvēlējāties, un dalībnieku kontu nosaukumi.
settings-backups = Dublējumkopijas
settings-backups-about = Visa, izņemot paroles, kopija blakus oriģinālam. Pirms atjauninājuma, kas maina failu, Tolmach to izveido pats.
settings-backups-none = Kopiju vēl nav.
settings-back-up = Izveidot kopiju
settings-backup-asked = Pēc lūguma
settings-backup-migration = Pirms atjauninājuma
settings-backup-restore = Pirms atjaunošanas
settings-backup-damaged = Bojāts fails, nolikts malā
settings-restore = Atjaunot
settings-diagnostics = Diagnostika
settings-diagnostics-about = Skaitļi un versijas kļūdas ziņojumam. Bez vārdiem, tekstiem un parolēm.
settings-diagnostics-show = Rādīt
settings-copy = Kopēt
settings-copied = Nokopēts.
settings-copy-failed = To neizdevās nokopēt. Iezīmējiet tekstu un nokopējiet ar sistēmas taustiņiem.

settings-backed-up = Nokopēts: { $path }.

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Viss būs tā, kā bija: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. To, kas te ir tagad, vispirms nokopē, lai varētu pie tā atgriezties.
