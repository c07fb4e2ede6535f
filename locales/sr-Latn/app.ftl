### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

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
app-settings = Podešavanja

app-drafts =
    { $n ->
        [one] { $n } nacrt
        [few] { $n } nacrta
       *[other] { $n } nacrta
    }

app-conflicts =
    { $n ->
        [one] { $n } sukob za rešavanje
        [few] { $n } sukoba za rešavanje
       *[other] { $n } sukoba za rešavanje
    }

appearance-label =
    { $theme ->
        [light] Izgled: svetao
        [dark] Izgled: taman
       *[system] Izgled: kao u sistemu
    }

notice-set-aside = Datoteka programa Tolmach bila je oštećena. Sačuvana je kao { $path }, a započeta je nova, prazna.

notice-migrated = Datoteka programa Tolmach prebačena je u noviji oblik. Kopija stare sačuvana je kao { $path }.

state-untranslated = Neprevedeno
state-outdated = Zastarelo
state-translated = Prevedeno
state-proofread = Pregledano
state-typing = Nacrt
state-done = Gotov nacrt
state-conflict = Sukob
state-moved = Izvornik promenjen

first-run-title = Dobro došli u Tolmach
first-run-lead = Prevodite stranice pokreta na svoj jezik, svojim tempom, i bez mreže.
first-run-languages = Na koje jezike prevodite?
first-run-reading = Čitam i druge jezike
first-run-reading-about = Prevodi iste jedinice na te jezike prikazuju se pored izvornika. Ako ništa ne izaberete, prikazuju se jezici najbliži vašima.
first-run-where = Gde želite da počnete?
first-run-choose-one = Izaberite bar jedan jezik.
first-run-begin = Počni

languages-title = Moji jezici
languages-search = Pretraži jezike
languages-none-found = Nijedan jezik se tako ne zove.

languages-drop = Izostavi { $language }

languages-chosen =
    { $n ->
        [0] Ništa nije izabrano
        [one] Izabran { $n }:
        [few] Izabrana { $n }:
       *[other] Izabrano { $n }:
    }

wiki-menu = Viki, nalog i jezici
wiki-practice = Viki za vežbu
wiki-practice-about = Nalazi se na ovom računaru. Nalog nije potreban i ništa ne možete pokvariti.
wiki-meta = Meta-Wiki
wiki-real-about = Pravi viki. Čitati i pisati nacrte možete bez naloga; za slanje vam je nalog potreban.
wiki-no-account = Niste prijavljeni

wiki-as = Nalog: { $name }

wiki-add = Dodaj viki
wiki-add-it = Dodaj
wiki-add-name = Naziv
wiki-add-name-help = Kako želite da se ovde zove: slova, cifre, crtice i tačke.
wiki-add-address = Adresa API-ja
wiki-add-address-help = Počinje sa https://, a najčešće se završava sa /w/api.php.

log-in = Prijavi me
log-out = Odjavi me

log-in-title = Prijava na { $wiki }

log-in-how = Kako?
log-in-token = Pristupni token
log-in-token-about = OAuth 2 token samo za vlasnika. Najbezbednije: možete ga opozvati u svakom trenutku, a otvara samo ono što ste dozvolili.
log-in-bot-password = Lozinka za bota
log-in-bot-password-about = Lozinka koju viki pravi samo za Tolmach, na stranici Special:BotPasswords.
log-in-account = Moj nalog
log-in-account-about = Vaše ime i lozinka, uz jednokratni kod ako ga koristite.
log-in-token-field = Pristupni token
log-in-grants = Kada ga pravite, označite ove dozvole: „Uređivanje postojećih stranica“, „Stvaranje, uređivanje i premeštanje stranica“ i, ako ga imate, „Pristup velikog obima“. Lozinke za bota ne mogu da označavaju prevode kao pregledane.
log-in-account-warning = Vaša lozinka otvara sve što smete da radite na vikiju. Lozinka za bota ili token su bezbedniji.
log-in-user = Korisničko ime
log-in-user-bot = Sa imenom bota iza znaka @, na primer Anna@tolmach.
log-in-password = Lozinka
log-in-code = Jednokratni kod

log-in-done = Prijavljeni ste. Nalog: { $name }.

secrets-where = Tolmach to čuva u skladištu lozinki ovog računara ili, ako ga nema, u radnoj memoriji dok se ne zatvori. Nikada u datoteci.
secrets-keychain = Tolmach to čuva u skladištu lozinki ovog računara, nikada u sopstvenoj datoteci.
secrets-memory = Ovaj računar nema skladište lozinki, pa Tolmach to čuva u radnoj memoriji i ponovo će pitati pri sledećem otvaranju.

lacks-title = Ovaj nalog ovde ne može sve:
lacks-edit = Ne sme da uređuje, pa se ništa ne može poslati.
lacks-create-page = Ne sme da stvara stranice, pa se prvi prevodi ne mogu poslati.
lacks-translate = Ne sme da prevodi.
lacks-proofread = Ne sme da označava prevode kao pregledane.
lacks-blocked = Blokirano mu je uređivanje.

dialog-save = Sačuvaj
dialog-cancel = Otkaži
dialog-done = Gotovo

work-paused = Pauzirano
work-pause = Pauziraj
work-resume = Nastavi
work-stop = Zaustavi

work-step = { $done } od { $total }

work-left =
    { $minutes ->
        [one] još oko { $minutes } minut
        [few] još oko { $minutes } minuta
       *[other] još oko { $minutes } minuta
    }

keys-title = Prečice na tastaturi
keys-change-all = Promeni prečice
keys-group-unit = Jedinice
keys-group-text = Tekst
keys-group-help = Pomoć i okna
keys-group-window = Prozor
keys-done-next = Označi kao gotovo, na sledeću jedinicu
keys-still-valid = I dalje važi, na sledeću jedinicu
keys-next-unit = Sledeća jedinica
keys-previous-unit = Prethodna jedinica
keys-next-unfinished = Sledeća nedovršena jedinica
keys-previous-unfinished = Prethodna nedovršena jedinica
keys-discard-draft = Odbaci nacrt
keys-copy-source = Kopiraj izvornik
keys-insert-markup = Umetni sledeći viki-kod koji nedostaje
keys-choose-markup = Izaberi viki-kod za umetanje
keys-plain-text = Viki-kod kao običan tekst
keys-undo = Opozovi
keys-redo = Ponovi
keys-use-match = Upotrebi poklapanje od 1 do 9
keys-insert-match = Umetni poklapanje od 1 do 9 kod kursora
keys-use-machine = Prevedi mašinski, pa upotrebi taj tekst
keys-insert-term = Umetni sledeći pojam
keys-add-term = Dodaj pojam
keys-next-problem = Pređi na sledeći problem
keys-fix-problem = Ispravi ovaj problem
keys-ignore-problem = Zanemari ovaj problem
keys-next-region = Sledeći deo prozora
keys-previous-region = Prethodni deo prozora
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
keys-go-settings = Podešavanja
keys-change-theme = Svetlo, tamno ili kao u sistemu
keys-export-page = Izvezi ovaj resurs
keys-import-file = Uvezi datoteku

keys-about = Slova se određuju po znaku na tasteru ako je latinični, a cifre po mestu tastera, pa prečice rade na svakom rasporedu tastature. Ctrl+Alt se ne koristi, jer se time na mnogim tastaturama kucaju slova.
keys-print = Odštampaj spisak
keys-reset-all = Vrati sve na početno
keys-none = Bez prečice
keys-change = Promeni
keys-reset = Vrati

keys-change-of = Promeni prečicu za: { $action }

keys-reset-of = Vrati početnu prečicu za: { $action }

keys-press = Pritisnite nove tastere…

keys-press-for = Pritisnite nove tastere za: { $action }. Taster Escape ostavlja sve kako jeste.

keys-not-ctrl-alt = { $stroke } na mnogim tastaturama kuca slova, pa ne može biti prečica.

keys-not-plain = { $stroke } je potrebno za pisanje. Držite Ctrl ili Alt, ili uzmite funkcijski taster.

keys-taken = { $stroke } već služi za: „{ $action }“.

keys-take-over = Dodeli ovde

palette-title = Pronađi radnju
palette-placeholder = Radnja ili resurs
palette-none = Nema ničega s tim nazivom.

closing-title = Poslednje što ste napisali nije sačuvano
closing-about = Tolmach nije uspeo da upiše vaš poslednji tekst na disk. Oslobodite malo prostora, pa pokušajte ponovo. Ako sada zatvorite prozor, izgubićete sve što ste napisali posle poslednjeg „Sačuvano“.
closing-again = Sačuvaj i zatvori
closing-anyway = Zatvori bez čuvanja

settings-about = Tolmach { $version }

settings-appearance = Izgled
settings-theme = Svetlo ili tamno
settings-theme-system = Kao u sistemu
settings-theme-light = Svetlo
settings-theme-dark = Tamno
settings-contrast = Visok kontrast
settings-contrast-about = Jače linije i slova.
settings-text-size = Veličina teksta

settings-size = { $percent }%

settings-interface = Jezik programa
settings-interface-about = U ovom prozoru, u terminalu i u izveštajima. Nema veze s jezicima na koje prevodite.
settings-interface-system = Kao u sistemu
settings-interface-unreviewed = Ovaj prevod još nije pogledao niko kome je to maternji jezik. Ako nešto ne zvuči dobro, javite nam: kako, piše u datoteci CONTRIBUTING.

settings-plain = Viki-kod kao običan tekst
settings-plain-about = Promenljive, veze i šabloni prikazuju se onako kako ih viki čuva, bez zaštite.
settings-languages = Jezici
settings-into = Prevodim na
settings-into-about = Ovi jezici se prikazuju u biblioteci i preuzimaju.
settings-reading = Čitam i
settings-reading-about = Prevodi iste jedinice na te jezike prikazuju se pored izvornika.
settings-wikis = Vikiji
settings-wiki-here = Radite ovde
settings-wiki-work-here = Radi ovde
settings-privacy = Tolmach ne šalje ništa nikome osim vikijima sa ovog spiska. Lozinke i tokeni čuvaju se u skladištu lozinki ovog računara, nikada u datoteci.
settings-machine = Mašinsko prevođenje
machine-about = Ako je na ovom računaru instaliran Apertium, pored poklapanja može da predloži i prevod: izvornika i prevoda na jezicima koje čitate. Najbolje ide sa srodnim jezicima. To je samo polazni nacrt; tekst ostavljen onako kako ga je mašina napravila ne pušta se na viki.
machine-privacy = Apertium radi na ovom računaru. Ništa što njime prevodite ne šalje se nikuda.
machine-looking = Traženje programa Apertium
machine-none = Apertium nije instaliran
machine-no-pairs = Apertium je instaliran, ali nijedan jezički par nije
machine-get = Tolmach radi i bez toga. Ako ga želite, instalirajte Apertium i po jedan paket za svaki jezički par koji vam treba, pa potražite ponovo. Na sistemima Debian i Ubuntu, za beloruski i ruski:
machine-again = Potraži ponovo
machine-when = Kada treba da prevodi?
machine-when-off = Nikada
machine-when-asked = Kada zatražim
machine-when-always = Sam, kod svake jedinice

machine-pairs =
    { $n ->
        [one] Instaliran je { $n } jezički par
        [few] Instalirana su { $n } jezička para
       *[other] Instalirano je { $n } jezičkih parova
    }

settings-keys = Tastatura

codex-dialog-close = Zatvori
codex-message-dismiss = Odbaci
codex-optional = (neobavezno)
codex-search = Pretraži
codex-popover-close = Zatvori

codex-chip-added = Dodato: { $what }.

codex-chip-removed = Uklonjeno: { $what }.

codex-chip-description = Pritisnite Enter za uređivanje ili Delete za uklanjanje.

settings-data = Vaši podaci
settings-privacy-title = Privatnost
settings-privacy-who = Tolmach ne šalje ništa nikome osim vikijima koje ste dodali: ne prikuplja statistiku o korisnicima i nigde ne proverava ima li novijih verzija.
settings-privacy-where = Nacrti, preuzeti sadržaj, beleške i sprintovi nalaze se u jednoj datoteci u vašoj fascikli za podatke programa. Lozinke i tokene čuva skladište lozinki sistema ili, ako ga nema, radna memorija dok se prozor ne zatvori.
settings-privacy-files = Datoteka koju izvezete ili predate sadrži ono što ste izabrali, kao i imena naloga onih koji su učestvovali.
settings-backups = Rezervne kopije
settings-backups-about = Kopija svega osim lozinki, pored originala. Tolmach je sam pravi pre nego što ažuriranje promeni datoteku.
settings-backups-none = Još nema nijedne kopije.
settings-back-up = Napravi kopiju sada
settings-backup-asked = Na zahtev
settings-backup-migration = Pre ažuriranja
settings-backup-restore = Pre vraćanja
settings-backup-damaged = Oštećena datoteka, sklonjena
settings-restore = Vrati
settings-diagnostics = Dijagnostika
settings-diagnostics-about = Brojevi i verzije za prijavu greške. Bez imena, bez teksta, bez lozinki.
settings-diagnostics-show = Prikaži
settings-copy = Kopiraj
settings-copied = Kopirano.
settings-copy-failed = Kopiranje nije uspelo. Označite tekst i kopirajte ga tasterima svog sistema.

settings-backed-up = Kopija je napravljena: { $path }.

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Sve će biti kao u ovom trenutku: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Ono što je sada ovde prvo se kopira, tako da možete da se vratite na to.
