### Slovak (sk). Reviewed by a native speaker: not yet.

app-skip = Prejsť na obsah
app-nav = Zobrazenia
app-opening = Otvára sa
app-start = Štart
app-library = Knižnica
app-board = Prehľad
app-workbench = Dielňa
app-review = Kontrola
app-sprint = Šprint
app-outbox = Odosielanie
app-glossary = Glosár
app-memory = Pamäť
app-search = Hľadať
app-settings = Nastavenia
app-drafts =
    { $n ->
        [one] { $n } koncept
        [few] { $n } koncepty
       *[other] { $n } konceptov
    }
app-conflicts =
    { $n ->
        [one] { $n } konflikt na vyriešenie
        [few] { $n } konflikty na vyriešenie
       *[other] { $n } konfliktov na vyriešenie
    }
appearance-label =
    { $theme ->
        [light] Vzhľad: svetlý
        [dark] Vzhľad: tmavý
       *[system] Vzhľad: podľa systému
    }
notice-set-aside = Súbor Tolmachu bol poškodený. Je uložený ako { $path } a založil sa nový, prázdny.
notice-migrated = Súbor Tolmachu sa previedol do novšej podoby. Kópia pôvodného je uložená ako { $path }.
state-untranslated = Nepreložené
state-outdated = Zastarané
state-translated = Preložené
state-proofread = Skontrolované
state-typing = Koncept
state-done = Koncept, hotový
state-conflict = Konflikt
state-moved = Originál zmenený
first-run-title = Vitajte v Tolmachu
first-run-lead = Prekladajte stránky hnutia Wikimedia do svojho jazyka, vlastným tempom a aj bez pripojenia.
first-run-languages = Do ktorých jazykov prekladáte?
first-run-reading = Čítam aj ďalšie jazyky
first-run-reading-about = Preklady tej istej jednotky do nich sa zobrazujú vedľa originálu. Ak nič nevyberiete, budú to jazyky najbližšie vašim.
first-run-where = Kde chcete začať?
first-run-choose-one = Vyberte aspoň jeden jazyk.
first-run-begin = Začať
languages-title = Moje jazyky
languages-search = Hľadať jazyky
languages-none-found = Žiadny jazyk sa tak nevolá.
languages-drop = Vyradiť: { $language }
languages-chosen =
    { $n ->
        [0] Nič nevybrané
        [one] Vybraný { $n }:
        [few] Vybrané { $n }:
       *[other] Vybraných { $n }:
    }
wiki-menu = Wiki, účet a jazyky
wiki-practice = Cvičná wiki
wiki-practice-about = Beží na tomto počítači. Nepotrebuje účet a nič sa na nej nedá pokaziť.
wiki-meta = Meta-Wiki
wiki-real-about = Skutočná wiki. Čítať a písať koncepty možno bez účtu, na odosielanie je účet potrebný.
wiki-no-account = Bez prihlásenia
wiki-as = Ako { $name }
wiki-add = Pridať wiki
wiki-add-it = Pridať
wiki-add-name = Názov
wiki-add-name-help = Ako sa tu má volať: písmená, číslice, spojovníky a bodky.
wiki-add-address = Adresa API
wiki-add-address-help = Začína sa na https:// a väčšinou sa končí na /w/api.php.
log-in = Prihlásiť sa
log-out = Odhlásiť sa
log-in-title = Prihlásenie: { $wiki }
log-in-how = Ako?
log-in-token = Prístupový token
log-in-token-about = Token OAuth 2 len pre vlastníka. Najbezpečnejší: môžete ho kedykoľvek zrušiť a sprístupní len to, čo povolíte.
log-in-bot-password = Heslo pre bota
log-in-bot-password-about = Heslo, ktoré wiki vytvorí len pre Tolmach na stránke Special:BotPasswords.
log-in-account = Môj účet
log-in-account-about = Vaše vlastné meno a heslo, a jednorazový kód, ak ho používate.
log-in-token-field = Prístupový token
log-in-grants = Pri vytváraní zaškrtnite oprávnenia „Upravovať existujúce stránky“, „Vytvárať, upravovať a presúvať stránky“ a „Úpravy vo veľkom objeme“, ak ich máte. S heslom pre bota nemožno označovať preklady ako skontrolované.
log-in-account-warning = Vlastné heslo sprístupní všetko, čo na wiki smiete. Heslo pre bota alebo token je bezpečnejší.
log-in-user = Používateľské meno
log-in-user-bot = S názvom bota za zavináčom, napríklad Anna@tolmach.
log-in-password = Heslo
log-in-code = Jednorazový kód
log-in-done = Prihlásené ako { $name }.
secrets-where = Tolmach ho uchováva v kľúčenke tohto počítača, a kde nie je, v pamäti do zavretia programu. Nikdy nie v súbore.
secrets-keychain = Tolmach ho uchováva v kľúčenke tohto počítača, nikdy nie vo vlastnom súbore.
secrets-memory = Tento počítač nemá kľúčenku, preto ho Tolmach uchováva v pamäti a pri ďalšom spustení sa opýta znova.
lacks-title = Tento účet tu nemôže všetko:
lacks-edit = Nesmie upravovať, takže nemožno nič odoslať.
lacks-create-page = Nesmie vytvárať stránky, takže nemožno odoslať prvé preklady.
lacks-translate = Nesmie prekladať.
lacks-proofread = Nesmie označovať preklady ako skontrolované.
lacks-blocked = Má zablokované úpravy.
dialog-save = Uložiť
dialog-cancel = Zrušiť
dialog-done = Hotovo
work-paused = Pozastavené
work-pause = Pozastaviť
work-resume = Pokračovať
work-stop = Zastaviť
work-step = { $done } z { $total }
work-left =
    { $minutes ->
        [one] zostáva asi { $minutes } minúta
        [few] zostávajú asi { $minutes } minúty
       *[other] zostáva asi { $minutes } minút
    }
keys-title = Klávesové skratky
keys-change-all = Zmeniť skratky
keys-group-unit = Jednotky
keys-group-text = Text
keys-group-help = Pomoc a panely
keys-group-window = Okno
keys-done-next = Označiť ako hotové, ďalšia jednotka
keys-still-valid = Stále platí, ďalšia jednotka
keys-next-unit = Ďalšia jednotka
keys-previous-unit = Predchádzajúca jednotka
keys-next-unfinished = Ďalšia nedokončená jednotka
keys-previous-unfinished = Predchádzajúca nedokončená jednotka
keys-discard-draft = Zahodiť koncept
keys-copy-source = Skopírovať originál
keys-insert-markup = Vložiť ďalšiu chýbajúcu značku
keys-choose-markup = Vybrať značku na vloženie
keys-plain-text = Značky ako obyčajný text
keys-undo = Späť
keys-redo = Znova
keys-use-match = Použiť zhodu 1 až 9
keys-insert-match = Vložiť zhodu 1 až 9 na miesto kurzora
keys-use-machine = Preložiť strojovo a použiť ten text
keys-insert-term = Vložiť ďalší termín
keys-add-term = Pridať termín
keys-next-problem = Prejsť na ďalší problém
keys-fix-problem = Opraviť tento problém
keys-ignore-problem = Ignorovať tento problém
keys-next-region = Ďalšia časť okna
keys-previous-region = Predchádzajúca časť okna
keys-show-list = Zobraziť alebo skryť zoznam jednotiek
keys-palette = Nájsť akciu
keys-search-all = Hľadať všade
keys-show-keys = Zobraziť tieto skratky
keys-go-start = Štart
keys-go-library = Knižnica
keys-go-board = Prehľad
keys-go-workbench = Dielňa
keys-go-review = Kontrola
keys-go-sprint = Šprint
keys-go-outbox = Odosielanie
keys-go-glossary = Glosár
keys-go-memory = Pamäť
keys-go-settings = Nastavenia
keys-change-theme = Svetlý, tmavý alebo podľa systému
keys-export-page = Exportovať túto stránku
keys-import-file = Importovať súbor
keys-about = Pri písmenách rozhoduje znak na klávese, ak je latinský, pri čísliciach umiestnenie klávesu, takže skratky fungujú na každom rozložení. Nič nepoužíva Ctrl+Alt, lebo na mnohých klávesniciach píše písmená.
keys-print = Vytlačiť zoznam
keys-reset-all = Všetko na predvolené
keys-none = Bez skratky
keys-change = Zmeniť
keys-reset = Predvolená
keys-change-of = Zmeniť skratku: { $action }
keys-reset-of = Vrátiť predvolenú skratku: { $action }
keys-press = Stlačte nové klávesy…
keys-press-for = Stlačte nové klávesy pre akciu: { $action }. Escape ponechá skratku bez zmeny.
keys-not-ctrl-alt = { $stroke } píše na mnohých klávesniciach písmená, takže nemôže byť skratkou.
keys-not-plain = { $stroke } je potrebné na písanie. Podržte Ctrl alebo Alt, alebo použite funkčný kláves.
keys-taken = { $stroke } už znamená „{ $action }“.
keys-take-over = Prevziať
palette-title = Nájsť akciu
palette-placeholder = Akcia alebo stránka
palette-none = Nič také tu nie je.
closing-title = Vaše posledné slová nie sú uložené
closing-about = Tolmach nemohol zapísať posledný text na disk. Uvoľnite trochu miesta a skúste to znova. Ak teraz okno zavriete, stratí sa text napísaný od posledného „Uložené“.
closing-again = Uložiť a zavrieť
closing-anyway = Zavrieť bez uloženia
settings-about = Tolmach { $version }
settings-appearance = Vzhľad
settings-theme = Svetlý alebo tmavý
settings-theme-system = Podľa systému
settings-theme-light = Svetlý
settings-theme-dark = Tmavý
settings-contrast = Vysoký kontrast
settings-contrast-about = Výraznejšie čiary a písmená.
settings-text-size = Veľkosť textu
settings-size = { $percent } %
settings-interface = Jazyk Tolmachu
settings-interface-about = V tomto okne, v termináli a v správach o šprintoch. S jazykmi, do ktorých prekladáte, to nesúvisí.
settings-interface-system = Podľa systému
settings-interface-unreviewed = Tunajšie texty ešte neprešiel nikto, pre koho je to rodný jazyk. Ak niečo znie zle, dajte nám vedieť: ako, to opisuje CONTRIBUTING.
settings-plain = Značky ako obyčajný text
settings-plain-about = Zobrazí premenné, odkazy a šablóny tak, ako ich ukladá wiki, bez ochrany.
settings-languages = Jazyky
settings-into = Prekladám do
settings-into-about = Tieto jazyky sa zobrazujú v knižnici a načítavajú sa.
settings-reading = Čítam aj
settings-reading-about = Preklady tej istej jednotky do nich sa zobrazujú vedľa originálu.
settings-wikis = Wiki
settings-wiki-here = Pracujete tu
settings-wiki-work-here = Pracovať tu
settings-privacy = Tolmach neposiela nič nikomu okrem wiki v tomto zozname. Heslá a tokeny sa uchovávajú v kľúčenke tohto počítača, nikdy nie v súbore.
settings-machine = Strojový preklad
machine-about = Ak je na tomto počítači Apertium, môže vedľa zhôd navrhovať preklad: z originálu aj z prekladov v jazykoch, ktoré čítate. Najlepšie vychádzajú príbuzné jazyky. Je to koncept na úpravu; text ponechaný tak, ako ho vytvoril stroj, sa na wiki neodošle.
machine-privacy = Apertium pracuje na tomto počítači. Nič, čo ním preložíte, sa nikam neposiela.
machine-looking = Hľadá sa Apertium
machine-none = Apertium nie je nainštalované
machine-no-pairs = Apertium je nainštalované, ale bez jazykového páru
machine-get = Tolmach funguje aj bez neho. Ak ho chcete, nainštalujte Apertium a balík pre každý jazykový pár a skúste to znova. V Debiane a Ubuntu, pre bieloruštinu a ruštinu:
machine-again = Skúsiť znova
machine-when = Kedy má prekladať?
machine-when-off = Nikdy
machine-when-asked = Na požiadanie
machine-when-always = Samo, pri každej jednotke
machine-pairs =
    { $n ->
        [one] Je nainštalovaný { $n } jazykový pár
        [few] Sú nainštalované { $n } jazykové páry
       *[other] Je nainštalovaných { $n } jazykových párov
    }
settings-keys = Klávesnica
codex-dialog-close = Zavrieť
codex-message-dismiss = Zavrieť
codex-optional = (nepovinné)
codex-search = Hľadať
codex-popover-close = Zavrieť
codex-chip-added = Pridané: { $what }.
codex-chip-removed = Odobrané: { $what }.
codex-chip-description = Enterom upravíte, klávesom Delete odoberiete.
settings-data = Vaše údaje
settings-privacy-title = Súkromie
settings-privacy-who = Tolmach neposiela nič nikomu okrem wiki, ktoré tu pridáte: nezbiera žiadne štatistiky a nikde sa nepýta na aktualizácie.
settings-privacy-where = Koncepty, načítané texty, poznámky a šprinty sú v jednom súbore vo vašom priečinku pre údaje programov. Heslá a tokeny uchováva kľúčenka systému, a kde nie je, pamäť do zavretia okna.
settings-privacy-files = Súbor, ktorý exportujete alebo odovzdáte, obsahuje to, čo vyberiete, a názvy účtov tých, čo sa zapojili.
settings-backups = Zálohy
settings-backups-about = Kópia všetkého okrem hesiel, vedľa originálu. Tolmach ju vytvorí sám, skôr ako aktualizácia zmení súbor.
settings-backups-none = Zatiaľ tu nie je žiadna záloha.
settings-back-up = Zálohovať teraz
settings-backup-asked = Na požiadanie
settings-backup-migration = Pred aktualizáciou
settings-backup-restore = Pred obnovením
settings-backup-damaged = Odložený poškodený súbor
settings-restore = Obnoviť
settings-diagnostics = Diagnostika
settings-diagnostics-about = Čísla a verzie na nahlásenie chyby. Žiadne meno, text ani heslo.
settings-diagnostics-show = Zobraziť
settings-copy = Kopírovať
settings-copied = Skopírované.
settings-copy-failed = Nepodarilo sa skopírovať. Označte text a skopírujte ho klávesmi svojho systému.
settings-backed-up = Skopírované do { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB
settings-restore-about = Všetko sa vráti do stavu z: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Najprv sa skopíruje to, čo je tu teraz, takže sa k tomu môžete vrátiť.
