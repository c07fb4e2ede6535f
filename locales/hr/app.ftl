### Croatian (hr). Reviewed by a native speaker: not yet.

app-skip = Prijeđi na sadržaj
app-nav = Prikazi
app-opening = Otvaranje
app-start = Početak
app-library = Knjižnica
app-board = Ploča
app-workbench = Radni stol
app-review = Pregled
app-sprint = Sprint
app-outbox = Odlazno
app-glossary = Pojmovnik
app-memory = Memorija
app-search = Traži
app-settings = Postavke

app-drafts =
    { $n ->
        [one] { $n } nacrt
        [few] { $n } nacrta
       *[other] { $n } nacrta
    }

app-conflicts =
    { $n ->
        [one] { $n } sukob za rješavanje
        [few] { $n } sukoba za rješavanje
       *[other] { $n } sukoba za rješavanje
    }

appearance-label =
    { $theme ->
        [light] Izgled: svijetli
        [dark] Izgled: tamni
       *[system] Izgled: kao u sustavu
    }

notice-set-aside = Tolmachova datoteka bila je oštećena. Sačuvana je kao { $path }, a započeta je nova, prazna.

notice-migrated = Tolmachova datoteka prebačena je u noviji oblik. Kopija stare sačuvana je kao { $path }.

state-untranslated = Neprevedeno
state-outdated = Zastarjelo
state-translated = Prevedeno
state-proofread = Pregledano
state-typing = Nacrt
state-done = Gotov nacrt
state-conflict = Sukob
state-moved = Izvornik promijenjen

first-run-title = Dobro došli u Tolmach
first-run-lead = Prevodite stranice pokreta na svoj jezik, svojim tempom, i bez mreže.
first-run-languages = Na koje jezike prevodite?
first-run-reading = Čitam i druge jezike
first-run-reading-about = Prijevodi iste jedinice na te jezike prikazuju se uz izvornik. Ako ništa ne odaberete, prikazuju se jezici najbliži vašima.
first-run-where = Gdje želite početi?
first-run-choose-one = Odaberite barem jedan jezik.
first-run-begin = Počni

languages-title = Moji jezici
languages-search = Pretraži jezike
languages-none-found = Nijedan se jezik tako ne zove.

languages-drop = Izostavi { $language }

languages-chosen =
    { $n ->
        [0] Ništa nije odabrano
        [one] Odabran { $n }:
        [few] Odabrana { $n }:
       *[other] Odabrano { $n }:
    }

wiki-menu = Wiki, račun i jezici
wiki-practice = Wiki za vježbu
wiki-practice-about = Nalazi se na ovom računalu. Račun nije potreban i ništa ne možete pokvariti.
wiki-meta = Meta-Wiki
wiki-real-about = Pravi wiki. Čitati i pisati nacrte možete bez računa; za slanje vam je račun potreban.
wiki-no-account = Niste prijavljeni

wiki-as = Račun: { $name }

wiki-add = Dodaj wiki
wiki-add-it = Dodaj
wiki-add-name = Naziv
wiki-add-name-help = Kako ga ovdje želite zvati: slova, znamenke, crtice i točke.
wiki-add-address = Adresa API-ja
wiki-add-address-help = Počinje s https://, a najčešće završava s /w/api.php.

log-in = Prijavi se
log-out = Odjavi se

log-in-title = Prijava na { $wiki }

log-in-how = Kako?
log-in-token = Pristupni token
log-in-token-about = OAuth 2 token samo za vlasnika. Najsigurnije: možete ga opozvati u svakom trenutku, a otvara samo ono što ste dopustili.
log-in-bot-password = Zaporka bota
log-in-bot-password-about = Zaporka koju wiki izrađuje samo za Tolmach, na stranici Special:BotPasswords.
log-in-account = Moj račun
log-in-account-about = Vaše ime i zaporka, uz jednokratni kod ako ga koristite.
log-in-token-field = Pristupni token
log-in-grants = Kad ga izrađujete, označite ove dozvole: „Uređivanje postojećih stranica”, „Stvaranje, uređivanje i premještanje stranica” i, ako ga imate, „Pristup velikog opsega”. Zaporke bota ne mogu označavati prijevode kao pregledane.
log-in-account-warning = Vaša zaporka otvara sve što smijete raditi na wikiju. Zaporka bota ili token sigurniji su.
log-in-user = Suradničko ime
log-in-user-bot = S imenom bota iza znaka @, na primjer Anna@tolmach.
log-in-password = Zaporka
log-in-code = Jednokratni kod

log-in-done = Prijavljeni ste. Račun: { $name }.

secrets-where = Tolmach to čuva u spremištu zaporki ovog računala ili, ako ga nema, u radnoj memoriji dok se ne zatvori. Nikad u datoteci.
secrets-keychain = Tolmach to čuva u spremištu zaporki ovog računala, nikad u vlastitoj datoteci.
secrets-memory = Ovo računalo nema spremište zaporki, pa Tolmach to čuva u radnoj memoriji i ponovno će pitati pri sljedećem otvaranju.

lacks-title = Ovaj račun ovdje ne može sve:
lacks-edit = Ne smije uređivati, pa se ništa ne može poslati.
lacks-create-page = Ne smije stvarati stranice, pa se prvi prijevodi ne mogu poslati.
lacks-translate = Ne smije prevoditi.
lacks-proofread = Ne smije označavati prijevode kao pregledane.
lacks-blocked = Uređivanje mu je blokirano.

dialog-save = Spremi
dialog-cancel = Odustani
dialog-done = Gotovo

work-paused = Pauzirano
work-pause = Pauziraj
work-resume = Nastavi
work-stop = Zaustavi

work-step = { $done } od { $total }

work-left =
    { $minutes ->
        [one] još oko { $minutes } minutu
        [few] još oko { $minutes } minute
       *[other] još oko { $minutes } minuta
    }

keys-title = Tipkovnički prečaci
keys-change-all = Promijeni prečace
keys-group-unit = Jedinice
keys-group-text = Tekst
keys-group-help = Pomoć i okna
keys-group-window = Prozor
keys-done-next = Označi kao gotovo, na sljedeću jedinicu
keys-still-valid = I dalje vrijedi, na sljedeću jedinicu
keys-next-unit = Sljedeća jedinica
keys-previous-unit = Prethodna jedinica
keys-next-unfinished = Sljedeća nedovršena jedinica
keys-previous-unfinished = Prethodna nedovršena jedinica
keys-discard-draft = Odbaci nacrt
keys-copy-source = Kopiraj izvornik
keys-insert-markup = Umetni sljedeći wikikod koji nedostaje
keys-choose-markup = Odaberi wikikod za umetanje
keys-plain-text = Wikikod kao običan tekst
keys-undo = Poništi
keys-redo = Ponovi
keys-use-match = Upotrijebi podudarnost od 1 do 9
keys-insert-match = Umetni podudarnost od 1 do 9 kod pokazivača
keys-use-machine = Prevedi strojno, pa upotrijebi taj tekst
keys-insert-term = Umetni sljedeći pojam
keys-add-term = Dodaj pojam
keys-next-problem = Prijeđi na sljedeći problem
keys-fix-problem = Ispravi ovaj problem
keys-ignore-problem = Zanemari ovaj problem
keys-next-region = Sljedeći dio prozora
keys-previous-region = Prethodni dio prozora
keys-show-list = Prikaži ili sakrij popis jedinica
keys-palette = Pronađi radnju
keys-search-all = Traži posvuda
keys-show-keys = Prikaži ove prečace
keys-go-start = Početak
keys-go-library = Knjižnica
keys-go-board = Ploča
keys-go-workbench = Radni stol
keys-go-review = Pregled
keys-go-sprint = Sprint
keys-go-outbox = Odlazno
keys-go-glossary = Pojmovnik
keys-go-memory = Memorija
keys-go-settings = Postavke
keys-change-theme = Svijetlo, tamno ili kao u sustavu
keys-export-page = Izvezi ovaj resurs
keys-import-file = Uvezi datoteku

keys-about = Slova se određuju prema znaku na tipki ako je latinični, a znamenke prema mjestu tipke, pa prečaci rade na svakom rasporedu tipkovnice. Ctrl+Alt se ne koristi jer se njime na mnogim tipkovnicama upisuju slova.
keys-print = Ispiši popis
keys-reset-all = Vrati sve na početno
keys-none = Bez prečaca
keys-change = Promijeni
keys-reset = Vrati

keys-change-of = Promijeni prečac za: { $action }

keys-reset-of = Vrati početni prečac za: { $action }

keys-press = Pritisnite nove tipke…

keys-press-for = Pritisnite nove tipke za: { $action }. Tipka Escape ostavlja sve kako jest.

keys-not-ctrl-alt = { $stroke } na mnogim tipkovnicama upisuje slova, pa ne može biti prečac.

keys-not-plain = { $stroke } je potrebno za pisanje. Držite Ctrl ili Alt ili uzmite funkcijsku tipku.

keys-taken = { $stroke } već služi za: „{ $action }”.

keys-take-over = Dodijeli ovdje

palette-title = Pronađi radnju
palette-placeholder = Radnja ili resurs
palette-none = Nema ničega s tim nazivom.

closing-title = Posljednje što ste napisali nije spremljeno
closing-about = Tolmach nije uspio zapisati vaš posljednji tekst na disk. Oslobodite malo prostora pa pokušajte ponovno. Ako sada zatvorite prozor, izgubit ćete sve što ste napisali nakon posljednjeg „Spremljeno”.
closing-again = Spremi i zatvori
closing-anyway = Zatvori bez spremanja

settings-about = Tolmach { $version }

settings-appearance = Izgled
settings-theme = Svijetlo ili tamno
settings-theme-system = Kao u sustavu
settings-theme-light = Svijetlo
settings-theme-dark = Tamno
settings-contrast = Visoki kontrast
settings-contrast-about = Jače crte i slova.
settings-text-size = Veličina teksta

settings-size = { $percent } %

settings-interface = Jezik programa
settings-interface-about = U ovom prozoru, u terminalu i u izvješćima. Nema veze s jezicima na koje prevodite.
settings-interface-system = Kao u sustavu
settings-interface-unreviewed = Ovaj prijevod još nije pogledao nitko komu je to materinski jezik. Ako nešto ne zvuči dobro, javite nam: kako, piše u datoteci CONTRIBUTING.

settings-plain = Wikikod kao običan tekst
settings-plain-about = Varijable, poveznice i predlošci prikazuju se onako kako ih wiki čuva, bez zaštite.
settings-languages = Jezici
settings-into = Prevodim na
settings-into-about = Ti se jezici prikazuju u knjižnici i dohvaćaju.
settings-reading = Čitam i
settings-reading-about = Prijevodi iste jedinice na te jezike prikazuju se uz izvornik.
settings-wikis = Wikiji
settings-wiki-here = Radite ovdje
settings-wiki-work-here = Radi ovdje
settings-privacy = Tolmach ne šalje ništa nikomu osim wikijima s ovog popisa. Zaporke i tokeni čuvaju se u spremištu zaporki ovog računala, nikad u datoteci.
settings-machine = Strojno prevođenje
machine-about = Ako je na ovom računalu instaliran Apertium, uz podudarnosti može predložiti i prijevod: izvornika te prijevoda na jezicima koje čitate. Najbolje ide sa srodnim jezicima. To je samo polazni nacrt; tekst ostavljen onako kako ga je stroj načinio ne pušta se na wiki.
machine-privacy = Apertium radi na ovom računalu. Ništa što njime prevodite ne šalje se nikamo.
machine-looking = Traženje programa Apertium
machine-none = Apertium nije instaliran
machine-no-pairs = Apertium je instaliran, ali nijedan jezični par nije
machine-get = Tolmach radi i bez toga. Ako ga želite, instalirajte Apertium i po jedan paket za svaki jezični par koji trebate, pa potražite ponovno. Na sustavima Debian i Ubuntu, za bjeloruski i ruski:
machine-again = Potraži ponovno
machine-when = Kada treba prevoditi?
machine-when-off = Nikad
machine-when-asked = Kad zatražim
machine-when-always = Sam, kod svake jedinice

machine-pairs =
    { $n ->
        [one] Instaliran je { $n } jezični par
        [few] Instalirana su { $n } jezična para
       *[other] Instalirano je { $n } jezičnih parova
    }

settings-keys = Tipkovnica

codex-dialog-close = Zatvori
codex-message-dismiss = Odbaci
codex-optional = (neobvezno)
codex-search = Traži
codex-popover-close = Zatvori

codex-chip-added = Dodano: { $what }.

codex-chip-removed = Uklonjeno: { $what }.

codex-chip-description = Pritisnite Enter za uređivanje ili Delete za uklanjanje.

settings-data = Vaši podaci
settings-privacy-title = Privatnost
settings-privacy-who = Tolmach ne šalje ništa nikomu osim wikijima koje ste dodali: ne prikuplja statistiku o korisnicima i nigdje ne provjerava ima li novijih inačica.
settings-privacy-where = Nacrti, dohvaćeni sadržaj, bilješke i sprintovi nalaze se u jednoj datoteci u vašoj mapi za podatke programa. Zaporke i tokene čuva spremište zaporki sustava ili, ako ga nema, radna memorija dok se prozor ne zatvori.
settings-privacy-files = Datoteka koju izvezete ili predate sadrži ono što ste odabrali, kao i imena računa onih koji su sudjelovali.
settings-backups = Sigurnosne kopije
settings-backups-about = Kopija svega osim zaporki, uz original. Tolmach je sam izrađuje prije nego što ažuriranje promijeni datoteku.
settings-backups-none = Još nema nijedne kopije.
settings-back-up = Izradi kopiju sada
settings-backup-asked = Na zahtjev
settings-backup-migration = Prije ažuriranja
settings-backup-restore = Prije vraćanja
settings-backup-damaged = Oštećena datoteka, sklonjena
settings-restore = Vrati
settings-diagnostics = Dijagnostika
settings-diagnostics-about = Brojke i inačice za prijavu pogreške. Bez imena, bez teksta, bez zaporki.
settings-diagnostics-show = Prikaži
settings-copy = Kopiraj
settings-copied = Kopirano.
settings-copy-failed = Kopiranje nije uspjelo. Označite tekst i kopirajte ga tipkama svojeg sustava.

settings-backed-up = Kopija je izrađena: { $path }.

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Sve će biti kao u ovom trenutku: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Ono što je sada ovdje prvo se kopira, tako da se možete na to vratiti.
