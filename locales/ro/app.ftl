### Romanian (ro). Reviewed by a native speaker: not yet.

app-skip = Salt la conținut
app-nav = Secțiuni
app-opening = Se deschide
app-start = Început
app-library = Bibliotecă
app-board = Panou
app-workbench = Atelier
app-review = Revizuire
app-sprint = Sprint
app-outbox = De trimis
app-glossary = Glosar
app-memory = Memorie
app-search = Căutare
app-settings = Setări

app-drafts =
    { $n ->
        [one] { $n } ciornă
        [few] { $n } ciorne
       *[other] { $n } de ciorne
    }

app-conflicts =
    { $n ->
        [one] { $n } conflict de rezolvat
        [few] { $n } conflicte de rezolvat
       *[other] { $n } de conflicte de rezolvat
    }

appearance-label =
    { $theme ->
        [light] Aspect: luminos
        [dark] Aspect: întunecat
       *[system] Aspect: ca sistemul
    }

notice-set-aside = Fișierul Tolmach era deteriorat. Este păstrat ca { $path }; s-a început unul gol.
notice-migrated = Fișierul Tolmach a fost trecut la o formă mai nouă. O copie a celui vechi este păstrată ca { $path }.

state-untranslated = Netradusă
state-outdated = Învechită
state-translated = Tradusă
state-proofread = Revizuită
state-typing = Ciornă
state-done = Ciornă, gata
state-conflict = Conflict
state-moved = Sursă modificată

first-run-title = Bun venit în Tolmach
first-run-lead = Traduceți paginile mișcării în limba dumneavoastră, în ritmul dumneavoastră, chiar și fără rețea.
first-run-languages = În ce limbi traduceți?
first-run-reading = Citesc și alte limbi
first-run-reading-about = Traducerile aceleiași unități în aceste limbi apar lângă sursă. Dacă nu alegeți nimic, se iau cele mai apropiate de limbile dumneavoastră.
first-run-where = De unde doriți să începeți?
first-run-choose-one = Alegeți cel puțin o limbă.
first-run-begin = Începe

languages-title = Limbile mele
languages-search = Căutați limbi
languages-none-found = Nicio limbă nu are acest nume.
languages-drop = Elimină: { $language }

languages-chosen =
    { $n ->
        [0] Nicio limbă aleasă
        [one] { $n } aleasă:
        [few] { $n } alese:
       *[other] { $n } alese:
    }

wiki-menu = Wiki, cont și limbi
wiki-practice = Wiki de exersare
wiki-practice-about = Se află pe acest calculator. Nu este nevoie de cont și acolo nu se poate strica nimic.
wiki-meta = Meta-Wiki
wiki-real-about = Un wiki adevărat. Puteți citi și scrie ciorne fără cont; aveți nevoie de el doar pentru trimitere.
wiki-no-account = Fără autentificare
wiki-as = Ca { $name }
wiki-add = Adaugă un wiki
wiki-add-it = Adaugă
wiki-add-name = Nume
wiki-add-name-help = Cum doriți să se numească aici: litere, cifre, cratime și puncte.
wiki-add-address = Adresa API-ului
wiki-add-address-help = Începe cu https:// și de obicei se termină cu /w/api.php.

log-in = Autentificare
log-out = Deconectare
log-in-title = Autentificare pe { $wiki }
log-in-how = Cum?
log-in-token = Jeton de acces
log-in-token-about = Un jeton OAuth 2 personal (owner-only). Cel mai sigur: îl puteți retrage oricând și dă acces doar la ce ați permis.
log-in-bot-password = Parolă pentru robot
log-in-bot-password-about = O parolă creată de wiki numai pentru Tolmach, pe pagina Special:BotPasswords.
log-in-account = Contul meu
log-in-account-about = Numele și parola dumneavoastră, plus codul de unică folosință, dacă folosiți unul.
log-in-token-field = Jeton de acces
log-in-grants = La creare, bifați aceste drepturi: „Edit existing pages”, „Create, edit, and move pages” și „High-volume access”, dacă îl aveți. Parolele pentru roboți nu pot marca traduceri ca revizuite.
log-in-account-warning = Parola proprie dă acces la tot ce puteți face pe wiki. O parolă pentru robot sau un jeton oferă mai multă siguranță.
log-in-user = Nume de utilizator
log-in-user-bot = Cu numele robotului după @, ca în Anna@tolmach.
log-in-password = Parolă
log-in-code = Cod de unică folosință
log-in-done = V-ați autentificat ca { $name }.

secrets-where = Tolmach o păstrează în seiful de parole al acestui calculator sau, dacă nu există, în memorie, până la închidere. Niciodată într-un fișier.
secrets-keychain = Tolmach o păstrează în seiful de parole al acestui calculator, niciodată într-un fișier propriu.
secrets-memory = Acest calculator nu are seif de parole, așa că Tolmach o păstrează în memorie și o va cere din nou la următoarea deschidere.

lacks-title = Cu acest cont nu se poate face totul aici:
lacks-edit = Nu poate modifica, deci nu se poate trimite nimic.
lacks-create-page = Nu poate crea pagini, deci nu se pot trimite primele traduceri.
lacks-translate = Nu poate traduce.
lacks-proofread = Nu poate marca traduceri ca revizuite.
lacks-blocked = Este blocat la modificare.

dialog-save = Salvează
dialog-cancel = Renunță
dialog-done = Gata

work-paused = În pauză
work-pause = Pauză
work-resume = Continuă
work-stop = Oprește
work-step = { $done } din { $total }

work-left =
    { $minutes ->
        [one] încă aproximativ { $minutes } minut
        [few] încă aproximativ { $minutes } minute
       *[other] încă aproximativ { $minutes } de minute
    }

keys-title = Scurtături de tastatură
keys-change-all = Schimbă scurtăturile
keys-group-unit = Unități
keys-group-text = Text
keys-group-help = Ajutor și panouri
keys-group-window = Fereastră
keys-done-next = Marchează ca gata, treci la unitatea următoare
keys-still-valid = Încă valabilă, treci la unitatea următoare
keys-next-unit = Unitatea următoare
keys-previous-unit = Unitatea anterioară
keys-next-unfinished = Următoarea unitate neterminată
keys-previous-unfinished = Unitatea neterminată anterioară
keys-discard-draft = Șterge ciorna
keys-copy-source = Copiază sursa
keys-insert-markup = Inserează următorul marcaj lipsă
keys-choose-markup = Alege un marcaj de inserat
keys-plain-text = Marcajele ca text simplu
keys-undo = Anulează
keys-redo = Refă
keys-use-match = Folosește potrivirea 1–9
keys-insert-match = Inserează potrivirea 1–9 la cursor
keys-use-machine = Traducere automată, apoi folosește textul
keys-insert-term = Inserează termenul următor
keys-add-term = Adaugă un termen
keys-next-problem = Treci la problema următoare
keys-fix-problem = Corectează această problemă
keys-ignore-problem = Ignoră această problemă
keys-next-region = Partea următoare a ferestrei
keys-previous-region = Partea anterioară a ferestrei
keys-show-list = Arată sau ascunde lista de unități
keys-palette = Găsește o acțiune
keys-search-all = Caută peste tot
keys-show-keys = Arată aceste scurtături
keys-go-start = Început
keys-go-library = Bibliotecă
keys-go-board = Panou
keys-go-workbench = Atelier
keys-go-review = Revizuire
keys-go-sprint = Sprint
keys-go-outbox = De trimis
keys-go-glossary = Glosar
keys-go-memory = Memorie
keys-go-settings = Setări
keys-change-theme = Luminos, întunecat sau ca sistemul
keys-export-page = Exportă această resursă
keys-import-file = Importă un fișier

keys-about = Literele se iau după semnul de pe tastă, dacă este latin, iar cifrele după locul tastei, ca să meargă pe orice tastatură. Nimic nu se pune pe Ctrl+Alt, cu care se scriu litere pe multe tastaturi.
keys-print = Tipărește lista
keys-reset-all = Toate ca la început
keys-none = Fără scurtătură
keys-change = Schimbă
keys-reset = Ca la început
keys-change-of = Schimbă scurtătura pentru: { $action }
keys-reset-of = Scurtătura ca la început: { $action }
keys-press = Apăsați noile taste…
keys-press-for = Apăsați noile taste pentru: { $action }. Escape lasă totul cum este.
keys-not-ctrl-alt = { $stroke } scrie litere pe multe tastaturi, deci nu poate fi scurtătură.
keys-not-plain = { $stroke } este necesară la scris. Țineți apăsat Ctrl sau Alt ori alegeți o tastă funcțională.
keys-taken = { $stroke } este deja „{ $action }”.
keys-take-over = Mută aici

palette-title = Găsește o acțiune
palette-placeholder = O acțiune sau o resursă
palette-none = Nimic cu acest nume.

closing-title = Ultimul text nu este salvat
closing-about = Tolmach nu a putut scrie ultimul text pe disc. Eliberați puțin spațiu și încercați din nou. Dacă închideți acum, se pierde ce ați scris de la ultimul „Salvat”.
closing-again = Salvează și închide
closing-anyway = Închide fără salvare

settings-about = Tolmach { $version }
settings-appearance = Aspect
settings-theme = Luminos sau întunecat
settings-theme-system = Ca sistemul
settings-theme-light = Luminos
settings-theme-dark = Întunecat
settings-contrast = Contrast ridicat
settings-contrast-about = Linii și litere mai pronunțate.
settings-text-size = Mărimea textului
settings-size = { $percent }%
settings-interface = Limba Tolmach
settings-interface-about = În această fereastră, în terminal și în rapoarte. Nu are legătură cu limbile în care traduceți.
settings-interface-system = Ca sistemul
settings-interface-unreviewed = Încă nu s-a uitat peste texte nicio persoană care are această limbă maternă. Dacă ceva sună prost, spuneți-ne: CONTRIBUTING explică cum.
settings-plain = Marcajele ca text simplu
settings-plain-about = Arată variabilele, legăturile și formatele așa cum le păstrează wikiul, fără a le proteja.
settings-languages = Limbi
settings-into = Traduc în
settings-into-about = Acestea apar în bibliotecă și se preiau.
settings-reading = Citesc și în
settings-reading-about = Traducerile aceleiași unități în aceste limbi apar lângă sursă.
settings-wikis = Wikiuri
settings-wiki-here = Lucrați aici
settings-wiki-work-here = Lucrează aici
settings-privacy = Tolmach nu trimite nimic nimănui în afară de wikiurile din această listă. Parolele și jetoanele se păstrează în seiful de parole al calculatorului, niciodată într-un fișier.
settings-machine = Traducere automată
machine-about = Dacă Apertium este instalat pe acest calculator, poate propune o traducere lângă potriviri: a sursei și a traducerilor în limbile pe care le citiți. Limbile înrudite ies cel mai bine. Este o ciornă de lucru; un text lăsat așa cum l-a făcut mașina nu ajunge pe wiki.
machine-privacy = Apertium lucrează pe acest calculator. Nimic din ce traduceți cu el nu se trimite nicăieri.
machine-looking = Se caută Apertium
machine-none = Apertium nu este instalat
machine-no-pairs = Apertium este instalat, dar fără perechi de limbi
machine-get = Tolmach merge și fără el. Dacă îl doriți, instalați Apertium și câte un pachet pentru fiecare pereche de limbi, apoi căutați din nou. Pe Debian și Ubuntu, pentru bielorusă și rusă:
machine-again = Caută din nou
machine-when = Când să traducă?
machine-when-off = Niciodată
machine-when-asked = La cerere
machine-when-always = Automat, la fiecare unitate

machine-pairs =
    { $n ->
        [one] { $n } pereche de limbi instalată
        [few] { $n } perechi de limbi instalate
       *[other] { $n } de perechi de limbi instalate
    }

settings-keys = Tastatură

codex-dialog-close = Închide
codex-message-dismiss = Ascunde
codex-optional = (opțional)
codex-search = Caută
codex-popover-close = Închide
codex-chip-added = Adăugat: { $what }.
codex-chip-removed = Eliminat: { $what }.
codex-chip-description = Apăsați Enter pentru a modifica sau Delete pentru a elimina.

settings-data = Datele dumneavoastră
settings-privacy-title = Confidențialitate
settings-privacy-who = Tolmach nu trimite nimic nimănui în afară de wikiurile pe care le-ați adăugat: nu urmărește pe nimeni și nu caută nicăieri actualizări.
settings-privacy-where = Ciornele, ce s-a preluat, observațiile și sprinturile stau într-un singur fișier, în dosarul pentru datele aplicațiilor. Parolele și jetoanele sunt păstrate de seiful de parole al sistemului sau, dacă nu există, în memorie până la închiderea ferestrei.
settings-privacy-files = Un fișier pe care îl exportați sau îl predați conține ce ați ales și numele de cont ale participanților.
settings-backups = Copii de rezervă
settings-backups-about = O copie a tuturor datelor, în afară de parole, lângă original. Tolmach face singur una înainte ca o actualizare să schimbe fișierul.
settings-backups-none = Încă nu există nicio copie.
settings-back-up = Fă o copie acum
settings-backup-asked = La cerere
settings-backup-migration = Înainte de o actualizare
settings-backup-restore = Înainte de o restaurare
settings-backup-damaged = Fișier deteriorat, pus deoparte
settings-restore = Restaurează
settings-diagnostics = Diagnostic
settings-diagnostics-about = Cifre și versiuni pentru raportarea unei erori. Fără nume, texte sau parole.
settings-diagnostics-show = Arată
settings-copy = Copiază
settings-copied = Copiat.
settings-copy-failed = Nu s-a putut copia. Selectați textul și copiați-l cu tastele sistemului.
settings-backed-up = Copiat în { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB
settings-restore-about = Totul va fi ca la { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Starea de acum se copiază mai întâi, ca să puteți reveni la ea.
