### Bosnian (bs). Reviewed by a native speaker: not yet.

app-skip = Pređi na sadržaj
app-nav = Prikazi
app-opening = Otvaranje
app-start = Početak
app-library = Biblioteka
app-board = Tabla
app-workbench = Radni sto
app-review = Pregled
app-sprint = Sprint
app-outbox = Odlazno
app-glossary = Pojmovnik
app-memory = Memorija
app-search = Pretraga
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
       *[system] Izgled: kao u sistemu
    }

notice-set-aside = Tolmachova datoteka bila je oštećena. Sačuvana je kao { $path }, a započeta je nova, prazna.

notice-migrated = Tolmachova datoteka prebačena je u noviji oblik. Kopija stare sačuvana je kao { $path }.

state-untranslated = Neprevedeno
state-outdated = Zastarjelo
state-translated = Prevedeno
state-proofread = Provjereno
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
languages-none-found = Nijedan jezik se tako ne zove.

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
wiki-practice-about = Nalazi se na ovom računaru. Račun nije potreban i ništa ne možete pokvariti.
wiki-meta = Meta-Wiki
wiki-real-about = Pravi wiki. Čitati i pisati nacrte možete bez računa; za slanje vam je račun potreban.
wiki-no-account = Niste prijavljeni

wiki-as = Račun: { $name }

wiki-add = Dodaj wiki
wiki-add-it = Dodaj
wiki-add-name = Naziv
wiki-add-name-help = Kako ga ovdje želite zvati: slova, cifre, crtice i tačke.
wiki-add-address = Adresa API-ja
wiki-add-address-help = Počinje s https://, a najčešće završava s /w/api.php.

log-in = Prijavi me
log-out = Odjavi me

log-in-title = Prijava na { $wiki }

log-in-how = Kako?
log-in-token = Pristupni token
log-in-token-about = OAuth 2 token samo za vlasnika. Najsigurnije: možete ga opozvati u svakom trenutku, a otvara samo ono što ste dozvolili.
log-in-bot-password = Lozinka za bota
log-in-bot-password-about = Lozinka koju wiki pravi samo za Tolmach, na stranici Special:BotPasswords.
log-in-account = Moj račun
log-in-account-about = Vaše ime i lozinka, uz jednokratni kod ako ga koristite.
log-in-token-field = Pristupni token
log-in-grants = Kad ga pravite, označite ove dozvole: „Uređivanje postojećih stranica”, „Stvaranje, uređivanje i premještanje stranica” i, ako ga imate, „Pristup velikog obima”. Lozinke za bota ne mogu označavati prijevode kao provjerene.
log-in-account-warning = Vaša lozinka otvara sve što smijete raditi na wikiju. Lozinka za bota ili token sigurniji su.
log-in-user = Korisničko ime
log-in-user-bot = S imenom bota iza znaka @, na primjer Anna@tolmach.
log-in-password = Lozinka
log-in-code = Jednokratni kod

log-in-done = Prijavljeni ste. Račun: { $name }.

secrets-where = Tolmach to čuva u skladištu lozinki ovog računara ili, ako ga nema, u radnoj memoriji dok se ne zatvori. Nikad u datoteci.
secrets-keychain = Tolmach to čuva u skladištu lozinki ovog računara, nikad u vlastitoj datoteci.
secrets-memory = Ovaj računar nema skladište lozinki, pa Tolmach to čuva u radnoj memoriji i ponovo će pitati pri sljedećem otvaranju.

lacks-title = Ovaj račun ovdje ne može sve:
lacks-edit = Ne smije uređivati, pa se ništa ne može poslati.
lacks-create-page = Ne smije stvarati stranice, pa se prvi prijevodi ne mogu poslati.
lacks-translate = Ne smije prevoditi.
lacks-proofread = Ne smije označavati prijevode kao provjerene.
lacks-blocked = Uređivanje mu je blokirano.

dialog-save = Sačuvaj
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

keys-title = Prečice na tastaturi
keys-change-all = Promijeni prečice
keys-group-unit = Jedinice
keys-group-text = Tekst
keys-group-help = Pomoć i okna
keys-group-window = Prozor
keys-done-next = Označi kao gotovo, na sljedeću jedinicu
keys-still-valid = I dalje važi, na sljedeću jedinicu
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
keys-use-match = Upotrijebi podudaranje od 1 do 9
keys-insert-match = Umetni podudaranje od 1 do 9 kod kursora
keys-use-machine = Prevedi mašinski, pa upotrijebi taj tekst
keys-insert-term = Umetni sljedeći pojam
keys-add-term = Dodaj pojam
keys-next-problem = Pređi na sljedeći problem
keys-fix-problem = Ispravi ovaj problem
keys-ignore-problem = Zanemari ovaj problem
keys-next-region = Sljedeći dio prozora
keys-previous-region = Prethodni dio prozora
keys-show-list = Prikaži ili sakrij spisak jedinica
keys-palette = Pronađi radnju
keys-search-all = Traži svuda
keys-show-keys = Prikaži ove prečice
keys-go-start = Početak
keys-go-library = Biblioteka
keys-go-board = Tabla
keys-go-workbench = Radni sto
keys-go-review = Pregled
keys-go-sprint = Sprint
keys-go-outbox = Odlazno
keys-go-glossary = Pojmovnik
keys-go-memory = Memorija
keys-go-settings = Postavke
keys-change-theme = Svijetlo, tamno ili kao u sistemu
keys-export-page = Izvezi ovaj resurs
keys-import-file = Uvezi datoteku

keys-about = Slova se određuju prema znaku na tipki ako je latinični, a cifre prema mjestu tipke, pa prečice rade na svakom rasporedu tastature. Ctrl+Alt se ne koristi jer se njime na mnogim tastaturama upisuju slova.
keys-print = Odštampaj spisak
keys-reset-all = Vrati sve na početno
keys-none = Bez prečice
keys-change = Promijeni
keys-reset = Vrati

keys-change-of = Promijeni prečicu za: { $action }

keys-reset-of = Vrati početnu prečicu za: { $action }

keys-press = Pritisnite nove tipke…

keys-press-for = Pritisnite nove tipke za: { $action }. Tipka Escape ostavlja sve kako jeste.

keys-not-ctrl-alt = { $stroke } na mnogim tastaturama upisuje slova, pa ne može biti prečica.

keys-not-plain = { $stroke } je potrebno za pisanje. Držite Ctrl ili Alt ili uzmite funkcijsku tipku.

keys-taken = { $stroke } već služi za: „{ $action }”.

keys-take-over = Dodijeli ovdje

palette-title = Pronađi radnju
palette-placeholder = Radnja ili resurs
palette-none = Nema ničega s tim nazivom.

closing-title = Posljednje što ste napisali nije sačuvano
closing-about = Tolmach nije uspio zapisati vaš posljednji tekst na disk. Oslobodite malo prostora pa pokušajte ponovo. Ako sada zatvorite prozor, izgubit ćete sve što ste napisali nakon posljednjeg „Sačuvano”.
closing-again = Sačuvaj i zatvori
closing-anyway = Zatvori bez čuvanja

settings-about = Tolmach { $version }

settings-appearance = Izgled
settings-theme = Svijetlo ili tamno
settings-theme-system = Kao u sistemu
settings-theme-light = Svijetlo
settings-theme-dark = Tamno
settings-contrast = Visoki kontrast
settings-contrast-about = Jače linije i slova.
settings-text-size = Veličina teksta

settings-size = { $percent } %

settings-interface = Jezik programa
settings-interface-about = U ovom prozoru, u terminalu i u izvještajima. Nema veze s jezicima na koje prevodite.
settings-interface-system = Kao u sistemu
settings-interface-unreviewed = Ovaj prijevod još nije pogledao niko kome je to maternji jezik. Ako nešto ne zvuči dobro, javite nam: kako, piše u datoteci CONTRIBUTING.

settings-plain = Wikikod kao običan tekst
settings-plain-about = Varijable, linkovi i šabloni prikazuju se onako kako ih wiki čuva, bez zaštite.
settings-languages = Jezici
settings-into = Prevodim na
settings-into-about = Ti jezici se prikazuju u biblioteci i preuzimaju.
settings-reading = Čitam i
settings-reading-about = Prijevodi iste jedinice na te jezike prikazuju se uz izvornik.
settings-wikis = Wikiji
settings-wiki-here = Radite ovdje
settings-wiki-work-here = Radi ovdje
settings-privacy = Tolmach ne šalje ništa nikome osim wikijima s ovog spiska. Lozinke i tokeni čuvaju se u skladištu lozinki ovog računara, nikad u datoteci.
settings-machine = Mašinsko prevođenje
machine-about = Ako je na ovom računaru instaliran Apertium, uz podudaranja može predložiti i prijevod: izvornika te prijevoda na jezicima koje čitate. Najbolje ide sa srodnim jezicima. To je samo polazni nacrt; tekst ostavljen onako kako ga je mašina napravila ne pušta se na wiki.
machine-privacy = Apertium radi na ovom računaru. Ništa što njime prevodite ne šalje se nigdje.
machine-looking = Traženje programa Apertium
machine-none = Apertium nije instaliran
machine-no-pairs = Apertium je instaliran, ali nijedan jezični par nije
machine-get = Tolmach radi i bez toga. Ako ga želite, instalirajte Apertium i po jedan paket za svaki jezični par koji vam treba, pa potražite ponovo. Na sistemima Debian i Ubuntu, za bjeloruski i ruski:
machine-again = Potraži ponovo
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

settings-keys = Tastatura

codex-dialog-close = Zatvori
codex-message-dismiss = Odbaci
codex-optional = (neobavezno)
codex-search = Traži
codex-popover-close = Zatvori

codex-chip-added = Dodano: { $what }.

codex-chip-removed = Uklonjeno: { $what }.

codex-chip-description = Pritisnite Enter za uređivanje ili Delete za uklanjanje.

settings-data = Vaši podaci
settings-privacy-title = Privatnost
settings-privacy-who = Tolmach ne šalje ništa nikome osim wikijima koje ste dodali: ne prikuplja statistiku o korisnicima i nigdje ne provjerava ima li novijih verzija.
settings-privacy-where = Nacrti, preuzeti sadržaj, bilješke i sprintovi nalaze se u jednoj datoteci u vašoj fascikli za podatke programa. Lozinke i tokene čuva skladište lozinki sistema ili, ako ga nema, radna memorija dok se prozor ne zatvori.
settings-privacy-files = Datoteka koju izvezete ili predate sadrži ono što ste odabrali, kao i nazive računa onih koji su učestvovali.
settings-backups = Sigurnosne kopije
settings-backups-about = Kopija svega osim lozinki, uz original. Tolmach je sam pravi prije nego što ažuriranje promijeni datoteku.
settings-backups-none = Još nema nijedne kopije.
settings-back-up = Napravi kopiju sada
settings-backup-asked = Na zahtjev
settings-backup-migration = Prije ažuriranja
settings-backup-restore = Prije vraćanja
settings-backup-damaged = Oštećena datoteka, sklonjena
settings-restore = Vrati
settings-diagnostics = Dijagnostika
settings-diagnostics-about = Brojevi i verzije za prijavu greške. Bez imena, bez teksta, bez lozinki.
settings-diagnostics-show = Prikaži
settings-copy = Kopiraj
settings-copied = Kopirano.
settings-copy-failed = Kopiranje nije uspjelo. Označite tekst i kopirajte ga tipkama svog sistema.

settings-backed-up = Kopija je napravljena: { $path }.

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Sve će biti kao u ovom trenutku: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Ono što je sada ovdje prvo se kopira, tako da se možete na to vratiti.
