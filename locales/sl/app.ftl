### Slovenian (sl). Reviewed by a native speaker: not yet.

app-skip = Na vsebino
app-nav = Pogledi
app-opening = Odpiranje
app-start = Začetek
app-library = Knjižnica
app-board = Plošča
app-workbench = Delovna miza
app-review = Pregled
app-sprint = Sprint
app-outbox = Odhodno
app-glossary = Glosar
app-memory = Pomnilnik
app-search = Iskanje
app-settings = Nastavitve

app-drafts =
    { $n ->
        [one] { $n } osnutek
        [two] { $n } osnutka
        [few] { $n } osnutki
       *[other] { $n } osnutkov
    }

app-conflicts =
    { $n ->
        [one] { $n } nerešeno navzkrižje
        [two] { $n } nerešeni navzkrižji
        [few] { $n } nerešena navzkrižja
       *[other] { $n } nerešenih navzkrižij
    }

appearance-label =
    { $theme ->
        [light] Videz: svetel
        [dark] Videz: temen
       *[system] Videz: sistemski
    }

notice-set-aside = Tolmachova datoteka je bila poškodovana. Shranjena je kot { $path }, začeta pa je nova, prazna.

notice-migrated = Tolmachova datoteka je pretvorjena v novejšo obliko. Kopija stare je shranjena kot { $path }.

state-untranslated = Neprevedeno
state-outdated = Zastarelo
state-translated = Prevedeno
state-proofread = Pregledano
state-typing = Osnutek
state-done = Končan osnutek
state-conflict = Navzkrižje
state-moved = Izvirnik spremenjen

first-run-title = Dobrodošli v Tolmachu
first-run-lead = Prevajajte strani gibanja v svoj jezik, po svojem tempu, tudi brez povezave.
first-run-languages = V katere jezike prevajate?
first-run-reading = Berem tudi druge jezike
first-run-reading-about = Prevodi iste enote v te jezike so prikazani ob izvirniku. Če ne izberete ničesar, so prikazani vašim najbližji jeziki.
first-run-where = Kje želite začeti?
first-run-choose-one = Izberite vsaj en jezik.
first-run-begin = Začni

languages-title = Moji jeziki
languages-search = Išči jezike
languages-none-found = Noben jezik nima takega imena.

languages-drop = Izpusti { $language }

languages-chosen =
    { $n ->
        [0] Nič ni izbrano
        [one] Izbran { $n }:
        [two] Izbrana { $n }:
        [few] Izbrani { $n }:
       *[other] Izbranih { $n }:
    }

wiki-menu = Wiki, račun in jeziki
wiki-practice = Wiki za vajo
wiki-practice-about = Je na tem računalniku. Računa ne potrebujete in ničesar ne morete pokvariti.
wiki-meta = Meta-Wiki
wiki-real-about = Pravi wiki. Brati in pisati osnutke lahko brez računa; za pošiljanje ga potrebujete.
wiki-no-account = Niste prijavljeni

wiki-as = Račun: { $name }

wiki-add = Dodaj wiki
wiki-add-it = Dodaj
wiki-add-name = Ime
wiki-add-name-help = Kako naj se tukaj imenuje: črke, števke, vezaji in pike.
wiki-add-address = Naslov vmesnika API
wiki-add-address-help = Začne se s https:// in se večinoma konča z /w/api.php.

log-in = Prijavi se
log-out = Odjavi se

log-in-title = Prijava v { $wiki }

log-in-how = Kako?
log-in-token = Dostopni žeton
log-in-token-about = Žeton OAuth 2 samo za lastnika. Najvarneje: kadar koli ga lahko prekličete, odpira pa samo to, kar ste dovolili.
log-in-bot-password = Geslo za bote
log-in-bot-password-about = Geslo, ki ga wiki naredi samo za Tolmach, na strani Special:BotPasswords.
log-in-account = Moj račun
log-in-account-about = Vaše ime in geslo, z enkratno kodo, če jo uporabljate.
log-in-token-field = Dostopni žeton
log-in-grants = Ko ga ustvarjate, označite ta dovoljenja: »Urejanje obstoječih strani«, »Ustvarjanje, urejanje in prestavljanje strani« in, če ga imate, »Dostop velikega obsega«. Z gesli za bote prevodov ni mogoče označiti kot pregledane.
log-in-account-warning = Vaše geslo odpira vse, kar smete početi na wikiju. Geslo za bote ali žeton sta varnejša.
log-in-user = Uporabniško ime
log-in-user-bot = Z imenom bota za znakom @, na primer Anna@tolmach.
log-in-password = Geslo
log-in-code = Enkratna koda

log-in-done = Prijavljeni ste. Račun: { $name }.

secrets-where = Tolmach to hrani v shrambi gesel tega računalnika ali, če je ni, v delovnem pomnilniku, dokler ga ne zaprete. Nikoli v datoteki.
secrets-keychain = Tolmach to hrani v shrambi gesel tega računalnika, nikoli v svoji datoteki.
secrets-memory = Ta računalnik nima shrambe gesel, zato Tolmach to hrani v delovnem pomnilniku in bo ob naslednjem odpiranju znova vprašal.

lacks-title = Ta račun tukaj ne zmore vsega:
lacks-edit = Ne sme urejati, zato ni mogoče ničesar poslati.
lacks-create-page = Ne sme ustvarjati strani, zato prvih prevodov ni mogoče poslati.
lacks-translate = Ne sme prevajati.
lacks-proofread = Ne sme označevati prevodov kot pregledane.
lacks-blocked = Urejanje mu je onemogočeno.

dialog-save = Shrani
dialog-cancel = Prekliči
dialog-done = Končano

work-paused = Začasno ustavljeno
work-pause = Premor
work-resume = Nadaljuj
work-stop = Ustavi

work-step = { $done } od { $total }

work-left =
    { $minutes ->
        [one] še približno { $minutes } minuta
        [two] še približno { $minutes } minuti
        [few] še približno { $minutes } minute
       *[other] še približno { $minutes } minut
    }

keys-title = Bližnjice na tipkovnici
keys-change-all = Spremeni bližnjice
keys-group-unit = Enote
keys-group-text = Besedilo
keys-group-help = Pomoč in podokna
keys-group-window = Okno
keys-done-next = Označi kot končano, na naslednjo enoto
keys-still-valid = Še velja, na naslednjo enoto
keys-next-unit = Naslednja enota
keys-previous-unit = Prejšnja enota
keys-next-unfinished = Naslednja nedokončana enota
keys-previous-unfinished = Prejšnja nedokončana enota
keys-discard-draft = Zavrzi osnutek
keys-copy-source = Kopiraj izvirnik
keys-insert-markup = Vstavi naslednjo manjkajočo wikikodo
keys-choose-markup = Izberi wikikodo za vstavljanje
keys-plain-text = Wikikoda kot golo besedilo
keys-undo = Razveljavi
keys-redo = Uveljavi
keys-use-match = Uporabi ujemanje od 1 do 9
keys-insert-match = Vstavi ujemanje od 1 do 9 pri kazalki
keys-use-machine = Prevedi strojno in uporabi to besedilo
keys-insert-term = Vstavi naslednji izraz
keys-add-term = Dodaj izraz
keys-next-problem = Na naslednjo težavo
keys-fix-problem = Popravi to težavo
keys-ignore-problem = Prezri to težavo
keys-next-region = Naslednji del okna
keys-previous-region = Prejšnji del okna
keys-show-list = Pokaži ali skrij seznam enot
keys-palette = Poišči dejanje
keys-search-all = Išči povsod
keys-show-keys = Pokaži te bližnjice
keys-go-start = Začetek
keys-go-library = Knjižnica
keys-go-board = Plošča
keys-go-workbench = Delovna miza
keys-go-review = Pregled
keys-go-sprint = Sprint
keys-go-outbox = Odhodno
keys-go-glossary = Glosar
keys-go-memory = Pomnilnik
keys-go-settings = Nastavitve
keys-change-theme = Svetlo, temno ali kot v sistemu
keys-export-page = Izvozi ta vir
keys-import-file = Uvozi datoteko

keys-about = Črke se ravnajo po znaku na tipki, kjer je ta latinični, števke pa po mestu tipke, zato bližnjice delujejo na vsaki razporeditvi tipkovnice. Ctrl+Alt se ne uporablja, ker se z njim na številnih tipkovnicah vnašajo črke.
keys-print = Natisni seznam
keys-reset-all = Vse kot na začetku
keys-none = Brez bližnjice
keys-change = Spremeni
keys-reset = Ponastavi

keys-change-of = Spremeni bližnjico za: { $action }

keys-reset-of = Ponastavi bližnjico za: { $action }

keys-press = Pritisnite nove tipke …

keys-press-for = Pritisnite nove tipke za: { $action }. Tipka Escape pusti vse, kot je.

keys-not-ctrl-alt = { $stroke } na številnih tipkovnicah vnaša črke, zato ne more biti bližnjica.

keys-not-plain = { $stroke } je potrebno za pisanje. Držite Ctrl ali Alt ali izberite funkcijsko tipko.

keys-taken = { $stroke } že pomeni: »{ $action }«.

keys-take-over = Dodeli tukaj

palette-title = Poišči dejanje
palette-placeholder = Dejanje ali vir
palette-none = Ničesar s tem imenom ni.

closing-title = Zadnje napisano ni shranjeno
closing-about = Tolmach vašega zadnjega besedila ni mogel zapisati na disk. Sprostite nekaj prostora in poskusite znova. Če zdaj zaprete okno, bo vse, kar ste napisali po zadnjem »Shranjeno«, izgubljeno.
closing-again = Shrani in zapri
closing-anyway = Zapri brez shranjevanja

settings-about = Tolmach { $version }

settings-appearance = Videz
settings-theme = Svetlo ali temno
settings-theme-system = Kot v sistemu
settings-theme-light = Svetlo
settings-theme-dark = Temno
settings-contrast = Visok kontrast
settings-contrast-about = Močnejše črte in črke.
settings-text-size = Velikost besedila

settings-size = { $percent } %

settings-interface = Jezik programa
settings-interface-about = V tem oknu, v terminalu in v poročilih. Z jeziki, v katere prevajate, nima zveze.
settings-interface-system = Kot v sistemu
settings-interface-unreviewed = Tega prevoda še ni pogledal nihče, ki mu je to materni jezik. Če se kaj sliši narobe, nam sporočite: kako, piše v datoteki CONTRIBUTING.

settings-plain = Wikikoda kot golo besedilo
settings-plain-about = Spremenljivke, povezave in predloge so prikazane tako, kot jih hrani wiki, brez zaščite.
settings-languages = Jeziki
settings-into = Prevajam v
settings-into-about = Ti jeziki so prikazani v knjižnici in se prenašajo.
settings-reading = Berem tudi
settings-reading-about = Prevodi iste enote v te jezike so prikazani ob izvirniku.
settings-wikis = Wikiji
settings-wiki-here = Tukaj delate
settings-wiki-work-here = Delaj tukaj
settings-privacy = Tolmach ne pošilja ničesar nikomur razen wikijem s tega seznama. Gesla in žetoni so v shrambi gesel tega računalnika, nikoli v datoteki.
settings-machine = Strojno prevajanje
machine-about = Če je na tem računalniku nameščen Apertium, lahko ob ujemanjih predlaga tudi prevod: izvirnika in prevodov v jezikih, ki jih berete. Najbolje gre pri sorodnih jezikih. To je le izhodiščni osnutek; besedilo, ki ostane takšno, kot ga je naredil stroj, ne gre na wiki.
machine-privacy = Apertium deluje na tem računalniku. Nič, kar prevedete z njim, se nikamor ne pošilja.
machine-looking = Iskanje programa Apertium
machine-none = Apertium ni nameščen
machine-no-pairs = Apertium je nameščen, nobena jezikovna dvojica pa ne
machine-get = Tolmach deluje tudi brez tega. Če ga želite, namestite Apertium in po en paket za vsako jezikovno dvojico, ki jo potrebujete, nato poiščite znova. V sistemih Debian in Ubuntu, za beloruščino in ruščino:
machine-again = Poišči znova
machine-when = Kdaj naj prevaja?
machine-when-off = Nikoli
machine-when-asked = Na zahtevo
machine-when-always = Samodejno, pri vsaki enoti

machine-pairs =
    { $n ->
        [one] Nameščena je { $n } jezikovna dvojica
        [two] Nameščeni sta { $n } jezikovni dvojici
        [few] Nameščene so { $n } jezikovne dvojice
       *[other] Nameščenih je { $n } jezikovnih dvojic
    }

settings-keys = Tipkovnica

codex-dialog-close = Zapri
codex-message-dismiss = Opusti
codex-optional = (neobvezno)
codex-search = Išči
codex-popover-close = Zapri

codex-chip-added = Dodano: { $what }.

codex-chip-removed = Odstranjeno: { $what }.

codex-chip-description = Pritisnite Enter za urejanje ali Delete za odstranitev.

settings-data = Vaši podatki
settings-privacy-title = Zasebnost
settings-privacy-who = Tolmach ne pošilja ničesar nikomur razen wikijem, ki ste jih dodali: o uporabi ne zbira podatkov in nikjer ne preverja, ali je na voljo novejša različica.
settings-privacy-where = Osnutki, prenesena vsebina, opombe in sprinti so v eni datoteki v vaši mapi za podatke programov. Gesla in žetone hrani shramba gesel sistema ali, če je ni, delovni pomnilnik, dokler se okno ne zapre.
settings-privacy-files = Datoteka, ki jo izvozite ali predate, vsebuje to, kar ste izbrali, in imena računov sodelujočih.
settings-backups = Varnostne kopije
settings-backups-about = Kopija vsega razen gesel, ob izvirni datoteki. Tolmach jo naredi sam, preden posodobitev spremeni datoteko.
settings-backups-none = Kopije še ni.
settings-back-up = Naredi kopijo zdaj
settings-backup-asked = Na zahtevo
settings-backup-migration = Pred posodobitvijo
settings-backup-restore = Pred obnovitvijo
settings-backup-damaged = Poškodovana datoteka, umaknjena
settings-restore = Obnovi
settings-diagnostics = Diagnostika
settings-diagnostics-about = Številke in različice za prijavo napake. Brez imen, brez besedil, brez gesel.
settings-diagnostics-show = Pokaži
settings-copy = Kopiraj
settings-copied = Kopirano.
settings-copy-failed = Kopiranje ni uspelo. Označite besedilo in ga kopirajte s tipkami svojega sistema.

settings-backed-up = Kopija je narejena: { $path }.

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Vse bo tako, kot je bilo ob tem času: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. To, kar je tukaj zdaj, se najprej kopira, da se lahko vrnete k temu.
