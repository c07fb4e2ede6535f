### Czech (cs). Reviewed by a native speaker: not yet.

app-skip = Přejít na obsah
app-nav = Zobrazení
app-opening = Otevírá se
app-start = Start
app-library = Knihovna
app-board = Přehled
app-workbench = Dílna
app-review = Kontrola
app-sprint = Sprint
app-outbox = Odesílání
app-glossary = Glosář
app-memory = Paměť
app-search = Hledat
app-settings = Nastavení
app-drafts =
    { $n ->
        [one] { $n } koncept
        [few] { $n } koncepty
       *[other] { $n } konceptů
    }
app-conflicts =
    { $n ->
        [one] { $n } konflikt k vyřešení
        [few] { $n } konflikty k vyřešení
       *[other] { $n } konfliktů k vyřešení
    }
appearance-label =
    { $theme ->
        [light] Vzhled: světlý
        [dark] Vzhled: tmavý
       *[system] Vzhled: podle systému
    }
notice-set-aside = Soubor Tolmachu byl poškozený. Je uložen jako { $path } a byl založen nový, prázdný.
notice-migrated = Soubor Tolmachu byl převeden do novější podoby. Kopie původního je uložena jako { $path }.
state-untranslated = Nepřeložené
state-outdated = Zastaralé
state-translated = Přeložené
state-proofread = Zkontrolované
state-typing = Koncept
state-done = Koncept, hotový
state-conflict = Konflikt
state-moved = Originál změněn
first-run-title = Vítejte v Tolmachu
first-run-lead = Překládejte stránky hnutí Wikimedia do svého jazyka, vlastním tempem a i bez připojení.
first-run-languages = Do kterých jazyků překládáte?
first-run-reading = Čtu i další jazyky
first-run-reading-about = Překlady téže jednotky do nich se zobrazují vedle originálu. Pokud nic nevyberete, budou to jazyky nejbližší vašim.
first-run-where = Kde chcete začít?
first-run-choose-one = Vyberte aspoň jeden jazyk.
first-run-begin = Začít
languages-title = Moje jazyky
languages-search = Hledat jazyky
languages-none-found = Žádný jazyk se tak nejmenuje.
languages-drop = Vyřadit: { $language }
languages-chosen =
    { $n ->
        [0] Nic nevybráno
        [one] Vybrán { $n }:
        [few] Vybrány { $n }:
       *[other] Vybráno { $n }:
    }
wiki-menu = Wiki, účet a jazyky
wiki-practice = Cvičná wiki
wiki-practice-about = Běží na tomto počítači. Nepotřebuje účet a nic se na ní nedá pokazit.
wiki-meta = Meta-Wiki
wiki-real-about = Skutečná wiki. Číst a psát koncepty lze bez účtu, k odesílání je účet potřeba.
wiki-no-account = Bez přihlášení
wiki-as = Jako { $name }
wiki-add = Přidat wiki
wiki-add-it = Přidat
wiki-add-name = Název
wiki-add-name-help = Jak se tu má jmenovat: písmena, číslice, spojovníky a tečky.
wiki-add-address = Adresa API
wiki-add-address-help = Začíná na https:// a většinou končí na /w/api.php.
log-in = Přihlásit se
log-out = Odhlásit se
log-in-title = Přihlášení: { $wiki }
log-in-how = Jak?
log-in-token = Přístupový token
log-in-token-about = Token OAuth 2 jen pro vlastníka. Nejbezpečnější: můžete ho kdykoli zrušit a zpřístupní jen to, co povolíte.
log-in-bot-password = Heslo pro bota
log-in-bot-password-about = Heslo, které wiki vytvoří jen pro Tolmach na stránce Special:BotPasswords.
log-in-account = Můj účet
log-in-account-about = Vaše vlastní jméno a heslo, a jednorázový kód, pokud ho používáte.
log-in-token-field = Přístupový token
log-in-grants = Při vytváření zaškrtněte oprávnění „Editovat existující stránky“, „Vytvářet, editovat a přesouvat stránky“ a „Hromadné editace“, pokud je máte. S heslem pro bota nelze označovat překlady jako zkontrolované.
log-in-account-warning = Vlastní heslo zpřístupní vše, co na wiki smíte. Heslo pro bota nebo token je bezpečnější.
log-in-user = Uživatelské jméno
log-in-user-bot = S názvem bota za zavináčem, například Anna@tolmach.
log-in-password = Heslo
log-in-code = Jednorázový kód
log-in-done = Přihlášeno jako { $name }.
secrets-where = Tolmach ho uchovává v klíčence tohoto počítače, a kde není, v paměti do zavření programu. Nikdy v souboru.
secrets-keychain = Tolmach ho uchovává v klíčence tohoto počítače, nikdy ve vlastním souboru.
secrets-memory = Tento počítač nemá klíčenku, a tak ho Tolmach uchovává v paměti a při příštím spuštění se zeptá znovu.
lacks-title = Tento účet tu nemůže všechno:
lacks-edit = Nesmí editovat, takže nelze nic odeslat.
lacks-create-page = Nesmí zakládat stránky, takže nelze odeslat první překlady.
lacks-translate = Nesmí překládat.
lacks-proofread = Nesmí označovat překlady jako zkontrolované.
lacks-blocked = Má zablokované editace.
dialog-save = Uložit
dialog-cancel = Storno
dialog-done = Hotovo
work-paused = Pozastaveno
work-pause = Pozastavit
work-resume = Pokračovat
work-stop = Zastavit
work-step = { $done } z { $total }
work-left =
    { $minutes ->
        [one] zbývá asi { $minutes } minuta
        [few] zbývají asi { $minutes } minuty
       *[other] zbývá asi { $minutes } minut
    }
keys-title = Klávesové zkratky
keys-change-all = Změnit zkratky
keys-group-unit = Jednotky
keys-group-text = Text
keys-group-help = Pomoc a panely
keys-group-window = Okno
keys-done-next = Označit jako hotové, další jednotka
keys-still-valid = Stále platí, další jednotka
keys-next-unit = Další jednotka
keys-previous-unit = Předchozí jednotka
keys-next-unfinished = Další nedokončená jednotka
keys-previous-unfinished = Předchozí nedokončená jednotka
keys-discard-draft = Zahodit koncept
keys-copy-source = Zkopírovat originál
keys-insert-markup = Vložit další chybějící značku
keys-choose-markup = Vybrat značku ke vložení
keys-plain-text = Značky jako prostý text
keys-undo = Zpět
keys-redo = Znovu
keys-use-match = Použít shodu 1 až 9
keys-insert-match = Vložit shodu 1 až 9 na místo kurzoru
keys-use-machine = Přeložit strojově a použít ten text
keys-insert-term = Vložit další termín
keys-add-term = Přidat termín
keys-next-problem = Přejít na další problém
keys-fix-problem = Opravit tento problém
keys-ignore-problem = Ignorovat tento problém
keys-next-region = Další část okna
keys-previous-region = Předchozí část okna
keys-show-list = Zobrazit nebo skrýt seznam jednotek
keys-palette = Najít akci
keys-search-all = Hledat všude
keys-show-keys = Zobrazit tyto zkratky
keys-go-start = Start
keys-go-library = Knihovna
keys-go-board = Přehled
keys-go-workbench = Dílna
keys-go-review = Kontrola
keys-go-sprint = Sprint
keys-go-outbox = Odesílání
keys-go-glossary = Glosář
keys-go-memory = Paměť
keys-go-settings = Nastavení
keys-change-theme = Světlý, tmavý, nebo podle systému
keys-export-page = Exportovat tuto stránku
keys-import-file = Importovat soubor
keys-about = U písmen rozhoduje znak na klávese, pokud je latinský, u číslic umístění klávesy, takže zkratky fungují na každém rozložení. Nic nepoužívá Ctrl+Alt, protože na mnoha klávesnicích píše písmena.
keys-print = Vytisknout seznam
keys-reset-all = Vše do výchozího stavu
keys-none = Bez zkratky
keys-change = Změnit
keys-reset = Výchozí
keys-change-of = Změnit zkratku: { $action }
keys-reset-of = Vrátit výchozí zkratku: { $action }
keys-press = Stiskněte nové klávesy…
keys-press-for = Stiskněte nové klávesy pro akci: { $action }. Escape ponechá zkratku beze změny.
keys-not-ctrl-alt = { $stroke } píše na mnoha klávesnicích písmena, takže nemůže být zkratkou.
keys-not-plain = { $stroke } je potřeba k psaní. Přidržte Ctrl nebo Alt, nebo použijte funkční klávesu.
keys-taken = { $stroke } už znamená „{ $action }“.
keys-take-over = Převzít
palette-title = Najít akci
palette-placeholder = Akce nebo stránka
palette-none = Nic takového tu není.
closing-title = Vaše poslední slova nejsou uložena
closing-about = Tolmach nemohl zapsat poslední text na disk. Uvolněte trochu místa a zkuste to znovu. Pokud teď okno zavřete, přijdete o text napsaný od posledního „Uloženo“.
closing-again = Uložit a zavřít
closing-anyway = Zavřít bez uložení
settings-about = Tolmach { $version }
settings-appearance = Vzhled
settings-theme = Světlý nebo tmavý
settings-theme-system = Podle systému
settings-theme-light = Světlý
settings-theme-dark = Tmavý
settings-contrast = Vysoký kontrast
settings-contrast-about = Výraznější čáry a písmena.
settings-text-size = Velikost textu
settings-size = { $percent } %
settings-interface = Jazyk Tolmachu
settings-interface-about = V tomto okně, v terminálu a ve zprávách o sprintech. S jazyky, do kterých překládáte, nesouvisí.
settings-interface-system = Podle systému
settings-interface-unreviewed = Zdejší texty ještě neprošel nikdo, pro koho je to rodný jazyk. Pokud něco zní špatně, dejte nám vědět: jak, to popisuje CONTRIBUTING.
settings-plain = Značky jako prostý text
settings-plain-about = Zobrazí proměnné, odkazy a šablony tak, jak je ukládá wiki, bez ochrany.
settings-languages = Jazyky
settings-into = Překládám do
settings-into-about = Tyto jazyky se zobrazují v knihovně a načítají se.
settings-reading = Čtu také
settings-reading-about = Překlady téže jednotky do nich se zobrazují vedle originálu.
settings-wikis = Wiki
settings-wiki-here = Pracujete zde
settings-wiki-work-here = Pracovat zde
settings-privacy = Tolmach neposílá nic nikomu kromě wiki v tomto seznamu. Hesla a tokeny se uchovávají v klíčence tohoto počítače, nikdy v souboru.
settings-machine = Strojový překlad
machine-about = Je-li na tomto počítači Apertium, může vedle shod navrhovat překlad: z originálu i z překladů v jazycích, které čtete. Nejlépe vycházejí příbuzné jazyky. Je to koncept k úpravě; text ponechaný tak, jak ho vytvořil stroj, se na wiki neodešle.
machine-privacy = Apertium pracuje na tomto počítači. Nic, co jím přeložíte, se nikam neposílá.
machine-looking = Hledá se Apertium
machine-none = Apertium není nainstalováno
machine-no-pairs = Apertium je nainstalováno, ale bez jazykového páru
machine-get = Tolmach funguje i bez něj. Pokud ho chcete, nainstalujte Apertium a balíček pro každý jazykový pár a zkuste to znovu. V Debianu a Ubuntu, pro běloruštinu a ruštinu:
machine-again = Zkusit znovu
machine-when = Kdy má překládat?
machine-when-off = Nikdy
machine-when-asked = Na požádání
machine-when-always = Samo, u každé jednotky
machine-pairs =
    { $n ->
        [one] Je nainstalován { $n } jazykový pár
        [few] Jsou nainstalovány { $n } jazykové páry
       *[other] Je nainstalováno { $n } jazykových párů
    }
settings-keys = Klávesnice
codex-dialog-close = Zavřít
codex-message-dismiss = Zavřít
codex-optional = (nepovinné)
codex-search = Hledat
codex-popover-close = Zavřít
codex-chip-added = Přidáno: { $what }.
codex-chip-removed = Odebráno: { $what }.
codex-chip-description = Enterem upravíte, klávesou Delete odeberete.
settings-data = Vaše data
settings-privacy-title = Soukromí
settings-privacy-who = Tolmach neposílá nic nikomu kromě wiki, které tu přidáte: nesbírá žádné statistiky a nikde se neptá na aktualizace.
settings-privacy-where = Koncepty, načtené texty, poznámky a sprinty jsou v jednom souboru ve vaší složce pro data programů. Hesla a tokeny uchovává klíčenka systému, a kde není, paměť do zavření okna.
settings-privacy-files = Soubor, který exportujete nebo předáte, obsahuje to, co vyberete, a názvy účtů těch, kdo se podíleli.
settings-backups = Zálohy
settings-backups-about = Kopie všeho kromě hesel, vedle originálu. Tolmach ji vytvoří sám, než aktualizace změní soubor.
settings-backups-none = Zatím tu není žádná záloha.
settings-back-up = Zálohovat nyní
settings-backup-asked = Na požádání
settings-backup-migration = Před aktualizací
settings-backup-restore = Před obnovením
settings-backup-damaged = Odložený poškozený soubor
settings-restore = Obnovit
settings-diagnostics = Diagnostika
settings-diagnostics-about = Čísla a verze pro nahlášení chyby. Žádné jméno, text ani heslo.
settings-diagnostics-show = Zobrazit
settings-copy = Kopírovat
settings-copied = Zkopírováno.
settings-copy-failed = Nepodařilo se zkopírovat. Označte text a zkopírujte ho klávesami svého systému.
settings-backed-up = Zkopírováno do { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB
settings-restore-about = Vše se vrátí do stavu z: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Nejdřív se zkopíruje to, co je zde teď, takže se k tomu můžete vrátit.
