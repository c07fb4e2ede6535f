### Czech (cs). Reviewed by a native speaker: not yet.

cli-column-page = Stránka
cli-column-language = Jazyk
cli-column-units = Jednotky
cli-column-translated = Přeložené
cli-column-percent = %
cli-column-outdated = Zastaralé
cli-column-proofread = Zkontrolované
cli-column-drafts = Koncepty
cli-column-as-of = Stav k
cli-column-unit = Jednotka
cli-column-state = Stav
cli-column-source = Originál
cli-column-text = Překlad nebo koncept
cli-column-receipt = Potvrzení
cli-column-result = Výsledek
cli-column-revision = Revize
cli-column-reason = Důvod
cli-column-wiki = Wiki
cli-column-address = Adresa
cli-column-user = Účet
cli-column-sprint = Sprint
cli-column-kind = Druh
cli-column-from = Od
cli-column-to = Do
cli-column-goal = Cíl
cli-column-units-done = Hotové jednotky
cli-column-words = Slova
cli-column-day = Den
cli-column-person = Kdo
cli-state-untranslated = nepřeložené
cli-state-translated = přeložené
cli-state-outdated = zastaralé
cli-state-proofread = zkontrolované
cli-standing-draft = koncept
cli-standing-typing = nedokončený koncept
cli-standing-conflict = koncept v konfliktu
cli-standing-source-moved = koncept, originál změněn
cli-standing-refused = koncept, který nelze odeslat
cli-wiki-added = Přidáno: { $wiki }. Použijte s --wiki { $wiki }.
cli-wiki-not-reached = Wiki je teď nedostupná, takže se neověřilo, zda je použitelná.
cli-wiki-built-in = (vestavěná)
cli-wiki-removed = Odebráno: { $wiki }.
cli-logged-in = Přihlášeno: { $wiki }, účet { $user }.
cli-logged-out = Odhlášeno: { $wiki }.
cli-who = Na { $wiki } máte účet { $user }.
cli-blocked = Účet je zablokován do { $until } ({ $by }): { $reason }
cli-blocked-without-end = Účet je zablokován do odvolání ({ $by }): { $reason }
cli-cannot-push = Toto přihlášení nemůže ukládat překlady: u hesla pro bota povolte „Editovat existující stránky“ a „Vytvářet, editovat a přesouvat stránky“.
cli-cannot-proofread = Toto přihlášení nemůže označovat překlady jako zkontrolované; hesla pro boty a tokeny to nemohou nikdy.
cli-edits-a-minute =
    { $n ->
        [one] Wiki povoluje { $n } editaci za minutu; Tolmach využije nejvýš polovinu.
        [few] Wiki povoluje { $n } editace za minutu; Tolmach využije nejvýš polovinu.
       *[other] Wiki povoluje { $n } editací za minutu; Tolmach využije nejvýš polovinu.
    }
cli-no-keychain = Klíčenka tu není, takže se heslo neuchová. Zadejte ho v TOLMACH_PASSWORD (token v TOLMACH_TOKEN) u každého příkazu, který zapisuje, jinak se na něj program zeptá.
cli-main-password = Bylo použito hlavní heslo účtu, které zpřístupní vše. Heslo pro bota nebo přístupový token je bezpečnější: viz tolmach login --help.
cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } jednotka, jazyky: { $languages }
        [few] { $page }: { $n_units } jednotky, jazyky: { $languages }
       *[other] { $page }: { $n_units } jednotek, jazyky: { $languages }
    }
cli-pulled-nothing = Nic se nezměnilo.
cli-pulled-requests =
    { $n ->
        [one] Odeslán { $n } požadavek.
        [few] Odeslány { $n } požadavky.
       *[other] Odesláno { $n } požadavků.
    }
cli-problem-missing = { $page }: taková stránka na wiki není. Zkontrolujte zápis a jmenný prostor.
cli-problem-not-translatable = { $page }: stránka není označena k překladu. Požádejte správce překladů na wiki.
cli-problem-source-language = { $page }: jazyk stránky je { $language }, takže není co překládat.
cli-problem-language-refused = { $page }: wiki tu nepřijímá překlady do tohoto jazyka: { $language }.
cli-removed = { $page }: stránka se už nesleduje.
cli-collection-saved =
    { $n ->
        [one] { $name } má teď { $n } stránku.
        [few] { $name } má teď { $n } stránky.
       *[other] { $name } má teď { $n } stránek.
    }
cli-collection-none = Zatím není žádná kolekce. Začněte příkazem: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Odebráno: { $name }. Stránky kolekce se dál sledují.
cli-page-unmarked = { $page } (už není k překladu)
cli-page-deleted = { $page } (smazána)
cli-page-removed = { $page } (už se nesleduje)
cli-status-empty = Zatím se nesleduje žádná stránka. Začněte příkazem: tolmach pull PAGE --lang CODE
cli-stopped = Zastaveno. Co je hotovo, zůstává; zbytek je nedotčen.
cli-database-set-aside = Databáze byla poškozená. Je uložena jako { $path } a byla založena nová.
cli-database-migrated = Databáze byla převedena na tuto verzi Tolmachu. Kopie původní: { $path }.
cli-units-as-of =
    { $n_units ->
        [one] { $n_units } jednotka, stav k { $as_of }.
        [few] { $n_units } jednotky, stav k { $as_of }.
       *[other] { $n_units } jednotek, stav k { $as_of }.
    }
cli-units-none = V těchto stavech není žádná jednotka.
cli-draft-saved = Koncept { $unit } je zde uložen.
cli-draft-discarded = Koncept { $unit } už tu není. Vrátí ho „tolmach undo“.
cli-draft-now = Koncept { $unit } je teď: { $text }
cli-draft-unchanged = Jiný text { $unit }, ke kterému by šlo přejít, není.
cli-draft-confirmed = Překlad { $unit } je v konceptech jako stále platný.
cli-diff-untranslated = Na wiki zatím není překlad. Originál:
cli-diff-none = Originál se od vzniku překladu nezměnil.
cli-diff-unknown = Překlad je zastaralý, ale jak tehdy originál zněl, není známo. Originál nyní:
cli-diff-translation = Překlad na wiki:
cli-class-markup = V originálu se změnily jen značky:
cli-class-variable = V originálu se změnily jen proměnné:
cli-class-link-target = V originálu se změnily jen cíle odkazů:
cli-class-number = V originálu se změnila čísla nebo data:
cli-class-punctuation = V originálu se změnila jen interpunkce:
cli-class-wording = V originálu se změnilo znění:
cli-class-unknown = Originál se změnil:
cli-push-nothing = Žádný koncept nečeká na odeslání.
cli-outbox-empty = Nic nečeká a nic se neodeslalo.
cli-push-plan =
    { $n_edits ->
        [0] Nic by se neodeslalo.
        [one] Odeslala by se { $n_edits } editace, asi za { $seconds } s. Nic se neodeslalo.
        [few] Odeslaly by se { $n_edits } editace, asi za { $seconds } s. Nic se neodeslalo.
       *[other] Odeslalo by se { $n_edits } editací, asi za { $seconds } s. Nic se neodeslalo.
    }
cli-column-plan = Co by se stalo
cli-plan-pushed = odeslalo by se
cli-plan-confirmed = potvrdilo by se, že stále platí
cli-outcome-pushed = odesláno
cli-outcome-confirmed = potvrzeno
cli-outcome-merged = sloučeno wiki
cli-outcome-already-there = už tam bylo
cli-outcome-source-moved = originál změněn
cli-outcome-conflict = konflikt
cli-outcome-refused = odmítnuto
cli-outcome-waiting = čeká
cli-reason-empty = koncept je prázdný
cli-reason-unit-removed = stránka už tu jednotku nemá
cli-reason-page-gone = stránka už neexistuje nebo není k překladu
cli-reason-fuzzy-mark = kvůli !!FUZZY!! by text byl hned zastaralý
cli-reason-not-done = ještě se píše
cli-reason-blocked-by-check = brání tomu test; viz „tolmach check“, nebo odešlete s --confirm-problems
cli-reason-file-undecided = soubor přinesl jiný text; viz „tolmach conflicts“
cli-reason-changed-on-wiki = změnil to někdo jiný
cli-reason-source-moved = originál se od vzniku konceptu změnil
cli-reason-merged-with = spolu s cizí revizí { $revision }
cli-reason-changed-since = někdo to mezitím změnil
cli-reason-outdated = wiki to považuje za zastaralé
cli-reason-stopped = odesílání se zastavilo, než na to došlo
cli-reason-not-sent = nedorazilo to; odejde to s příštím odesíláním
cli-reason-not-read-again = odesláno; jak to dopadlo, zjistí příští odesílání
cli-reason-was-outdated-before = předchozí text byl zastaralý; wiki ho teď považuje za aktuální
cli-reason-was-new = předtím tu žádný překlad nebyl a smazat ho mohou jen správci wiki
cli-reason-no-text = „stále platí“ nezměnilo žádný text
cli-reason-not-pushed = nic z toho není na wiki
cli-reason-has-draft = k této jednotce existuje koncept
cli-reason-captcha = wiki chce captchu; nejdřív uložte jednu jednotku v prohlížeči
cli-reason-busy = wiki je teď příliš vytížená ({ $code })
cli-reason-offline = wiki je nedostupná
cli-reason-in-doubt = odesílání se přerušilo; zda text dorazil, zjistí příští
cli-next-resolve = Při konfliktu vyberte příkazem: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Kde se změnil originál, podívejte se pomocí „tolmach diff“ a přijměte ho: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Někdo ukládal ve stejnou chvíli a wiki oba texty sloučila. Načtěte stránku a podívejte se, zda se výsledek dobře čte.
cli-next-push = Odešlete příkazem: tolmach push
cli-next-outdated = Co dorazilo jako zastaralé, neprošlo testy samotné wiki. Opravte to pomocí „tolmach draft“ a odešlete znovu.
cli-next-refused = V této podobě koncept nelze odeslat: { $reason }.
cli-conflicts-none = Žádný koncept není v konfliktu s naposledy načteným stavem wiki.
cli-conflict = { $unit }, jazyk: { $language }, stav k { $as_of }
cli-conflict-source = Originál:
cli-conflict-mine = Můj text v porovnání s výchozím:
cli-conflict-theirs = Cizí text v porovnání s výchozím:
cli-conflict-theirs-by = Cizí text ({ $user }) v porovnání s výchozím:
cli-conflict-theirs-file = Text ze souboru { $file }, { $place }, v porovnání s výchozím:
cli-conflict-theirs-gone = Na druhé straně: překlad zmizel.
cli-resolved-mine = Váš koncept { $unit } teď vychází z toho, co je na wiki.
cli-resolved-theirs = Platí text { $unit } z wiki. Váš koncept vrátí „tolmach undo“.
cli-resolved-text = Nový text { $unit } je vaším konceptem.
cli-sprints-none = Na této wiki zatím žádný sprint není. Zahajte ho příkazem: tolmach sprint create
cli-kind-translation = překladový sprint
cli-kind-update = aktualizační sprint
cli-goal-units =
    { $n ->
        [one] { $n } jednotka
        [few] { $n } jednotky
       *[other] { $n } jednotek
    }
cli-goal-words =
    { $n ->
        [one] { $n } slovo
        [few] { $n } slova
       *[other] { $n } slov
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Dny: { $from } až { $to }
cli-sprint-goal = Cíl: { $goal }, splněno { $percent } %
cli-sprint-to-do = Na začátku zbývalo: jednotky { $units }, slova { $words }
cli-sprint-done = Od té doby hotovo: jednotky { $units }, slova { $words }
cli-sprint-waiting = Koncepty čekající na odeslání: { $units }
cli-sprint-scope = Změny po novém označení, výše nepočítané: přibylo { $added }, ubylo { $removed }
cli-day-observed = zjištěno { $day }
cli-person-unknown = neznámo
cli-as-of = Stav k { $as_of }.
cli-report-in-english = Texty zprávy v jazyce { $locale } zatím nejsou; zpráva je v angličtině.
cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } jednotka
        [few] { $file }: { $n_units } jednotky
       *[other] { $file }: { $n_units } jednotek
    }
cli-practice-serving = Cvičná wiki odpovídá na { $url }, dokud nestisknete Ctrl-C.
cli-practice-account = Účet { $user }, heslo { $password }
cli-practice-use = Z jiné domovské složky: tolmach wiki add local { $url } a tolmach --wiki local login --user { $user }
cli-doing-finding-pages = Hledají se stránky…
cli-doing-reading-changes = Načítají se změny…
cli-doing-reading-sources = Načítají se originály…
cli-doing-reading-units = Načítají se jednotky, stránka { $done } z { $total }: { $page }
cli-doing-reading-old-sources = Načítají se dřívější originály, { $done } z { $total }
cli-doing-reading-histories = Zjišťuje se, kdo co udělal, { $done } z { $total }
cli-doing-planning = Koncepty se porovnávají s wiki…
cli-doing-settling = Zjišťuje se, co zůstalo nejisté…
cli-doing-sending = Odesílá se { $done } z { $total }: { $unit }
cli-doing-re-reading = Zpětně se načítá, co dorazilo…
cli-doing-remembering = Plní se paměť, { $languages }: { $done }
cli-doing-reading-file = Čte se { $file }, { $done } z { $total } kB
cli-doing-forgetting = Odebírá se { $file }, dvojice: { $done } z { $total }
cli-error = { $detail }.
cli-error-file = { $path } nelze přečíst: { $detail }
cli-error-stdin = Standardní vstup nelze přečíst: { $detail }
cli-error-output = Výstup nelze zapsat: { $detail }
cli-error-practice = Cvičnou wiki nelze spustit: { $detail }.
cli-error-translations = { $path } neobsahuje překlady: { $detail }. Očekává se JSON, například {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Wiki je nedostupná: { $detail }. Vaše koncepty jsou zde v bezpečí.
cli-error-wiki-says = Wiki říká ({ $code }): { $says }
cli-error-wiki = Chyba wiki: { $detail }.
cli-error-store = Místní databáze: { $detail }.
cli-error-no-wiki = Wiki s názvem { $wiki } tu není. „tolmach wiki list“ je vypíše, „tolmach wiki add“ přidá novou.
cli-error-wiki-exists = Wiki s názvem { $wiki } už existuje. Zvolte jiný název.
cli-error-wiki-built-in = { $wiki } je vestavěná a zůstává.
cli-error-no-translate = Web za { $wiki } nemá rozšíření Translate, takže tam není na čem pracovat.
cli-error-has-drafts =
    { $n_drafts ->
        [one] Ztratil by se { $n_drafts } koncept: { $what }.
        [few] Ztratily by se { $n_drafts } koncepty: { $what }.
       *[other] Ztratilo by se { $n_drafts } konceptů: { $what }.
    }
cli-error-not-logged-in = Na { $wiki } není nikdo přihlášen, nebo není po ruce heslo.
cli-error-needs-code = { $wiki } chce jednorázový kód. Přihlaste se v terminálu, nebo použijte heslo pro bota či token.
cli-error-who = Uveďte uživatelské jméno pomocí --user, nebo token pomocí --token-stdin či TOLMACH_TOKEN.
cli-error-no-password = Je potřeba heslo nebo token: v terminálu se na něj program zeptá, jinak použijte --password-stdin, --token-stdin, TOLMACH_PASSWORD nebo TOLMACH_TOKEN.
cli-error-no-language = Uveďte jazyky, do kterých se má překládat, například --lang pl,uk.
cli-error-push-running = Z tohoto účtu už na { $wiki } odesílá jiný proces. Jedno odesílání najednou udrží pořádek.
cli-error-lease-lost = Odesílání na { $wiki } převzal jiný proces. Co se neodeslalo, čeká.
cli-error-not-a-page = „{ $given }“ není stránka na { $wiki }. Zadejte název nebo adresu z té wiki.
cli-error-no-wiki-code = Wiki nepřijímají překlady do tohoto jazyka: { $language }.
cli-error-no-page = { $page }: stránka se tu nesleduje.
cli-error-nothing-found = Taková stránka k překladu se nenašla. Zkontrolujte zápis; v názvech a kategoriích záleží na velikosti písmen.
cli-error-no-receipt = Potvrzení { $receipt } tu není. „tolmach outbox“ je vypíše.
cli-error-no-unit = { $unit } není jednotka stránky v naposledy načteném stavu. „tolmach units“ je vypíše.
cli-error-not-pulled = { $unit } se v jazyce { $language } nenačetlo.
cli-error-language-not-pulled = { $page } se v jazyce { $language } nenačetlo. Načtěte příkazem: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Koncept { $unit } v jazyce { $language } tu není.
cli-error-not-outdated = { $unit } v jazyce { $language } není zastaralé, takže není co potvrzovat.
cli-error-sprint-exists = Sprint s názvem { $name } už existuje. Zvolte jiný název.
cli-error-no-sprint = Sprint s názvem { $name } tu není. „tolmach sprint list“ je vypíše.
cli-error-sprint-days = Sprint by skončil { $to }, dřív než začne { $from }.
cli-error-empty-sprint = Sprint „{ $name }“ potřebuje název a stránky a jazyky s jednotkami.
cli-error-not-for-sprint = { $page }: stránka na wiki není, nebo není označena k překladu.
cli-next-retry = Zkuste to později.
cli-next-log-in = Přihlaste se příkazem: tolmach login --user USER (viz tolmach login --help)
cli-next-show-difference = Jak na tom jste, ukáže: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Počkejte, až druhý příkaz skončí, nebo zadejte jiné --home.
cli-next-practice-port = Zadejte jiný --port, nebo žádný pro kterýkoli volný.
cli-next-practice-journal = Přesuňte ten soubor jinam a cvičná wiki začne znovu, nebo zadejte jiné --home.
cli-next-home = Zadejte složku, do které lze zapisovat, pomocí --home nebo TOLMACH_HOME.
cli-next-writable = Povolte zápis do složky i souboru, nebo zadejte jinou složku pomocí --home.
cli-next-free-space = Uvolněte místo na disku a zkuste to znovu.
cli-next-pull = Načtěte z wiki příkazem: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Nejdřív je odešlete nebo zahoďte, nebo uveďte --drop-drafts.
cli-next-update = Pořiďte si novější Tolmach; nic se nezměnilo.
cli-preview-written = Uloženo do { $path }. Otevřete v prohlížeči; nic to odnikud nenačítá.
cli-error-not-written = { $path } nelze zapsat: { $detail }. Nic se nezměnilo; zvolte jiné místo pomocí --out.
cli-exported =
    { $n_units ->
        [one] Uložena { $n_units } jednotka do { $path }.
        [few] Uloženy { $n_units } jednotky do { $path }.
       *[other] Uloženo { $n_units } jednotek do { $path }.
    }
cli-export-needs-folder = V tomto formátu je jedna stránka na soubor. Zadejte složku pomocí --out.
cli-fill-into-itself = Vyplněný soubor by nahradil ten, ze kterého vzniká, se vším, co je jen v něm. Zadejte jiný soubor pomocí --out.
cli-export-needs-format = Uveďte formát pomocí --format a jazyk pomocí --lang.
cli-filled = Zapsáno: { $n_written }, beze změny: { $n_unchanged }, ponecháno: { $n_left }. Soubor je { $path }.
cli-fill-other-source = soubor má jiný originál; vytvořte ho znovu z dnešního
cli-fill-twice = soubor má jednotku dvakrát; žádná se nezměnila
cli-fill-split = jiný program ji rozdělil na segmenty; přeložte ji tam
cli-fill-codes = její značky v souboru nelze rozlišit; přeložte ji tam
cli-import-place = Místo
cli-import-unit = Jednotka
cli-import-outcome = Výsledek
cli-import-note = Poznámka
cli-import-taken = převzato
cli-import-unchanged = beze změny
cli-import-conflicting = v konfliktu
cli-import-unknown = neznámé
cli-import-broken = nepřečteno
cli-import-note-no-text = soubor nemá překlad
cli-import-note-same-here = zde je totéž
cli-import-note-as-handed-out = v souboru to nikdo nezměnil
cli-import-note-waits = stejný text už čeká
cli-import-note-not-done = označeno jako nedokončené; koncept není hotový
cli-import-note-still-valid = předtím zastaralé, teď označeno za platné
cli-import-note-source-moved = originál se mezitím změnil; viz „tolmach diff“
cli-import-note-differs-from-draft = liší se od vašeho konceptu
cli-import-note-changed-on-wiki = na wiki je novější překlad
cli-import-note-base-not-known = na wiki je jiný text a soubor neuvádí, ze kterého vznikl
cli-import-note-no-page = stránka není v knihovně
cli-import-note-not-pulled = stránka se v tomto jazyce nenačetla
cli-import-note-no-unit = stránka takovou jednotku nemá
cli-import-note-no-such-source = bez klíče, a žádná jednotka s tímto originálem
cli-import-note-several-such-sources = bez klíče, a více jednotek s tímto originálem
cli-import-note-twice = soubor pro ni má dva texty; nepřevzal se žádný
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } jednotka bez klíče se našla podle originálu.
        [few] { $n_units } jednotky bez klíče se našly podle originálů.
       *[other] { $n_units } jednotek bez klíče se našlo podle originálů.
    }
cli-import-more =
    { $n_more ->
        [one] Ještě { $n_more } řádek; --json vypíše všechny.
        [few] Ještě { $n_more } řádky; --json vypíše všechny.
       *[other] Ještě { $n_more } řádků; --json vypíše všechny.
    }
cli-import-counts = Formát { $format }. Převzato: { $n_taken }, beze změny: { $n_unchanged }, v konfliktu: { $n_conflicting }, neznámé: { $n_unknown }, nepřečteno: { $n_broken }.
cli-import-dry-run = Nic se neuložilo. Takto to dopadne bez --dry-run.
cli-error-file-format = Soubor není v žádném formátu, který Tolmach čte: PO, CSV, XLIFF, TMX nebo balíček Tolmachu.
cli-error-interchange = Soubor nelze použít: { $detail }. Nic se nezměnilo.
cli-error-no-file-language = Soubor neuvádí, v jakém je jazyce. Uveďte ho pomocí --lang.
cli-error-no-work-in-memory = Soubor je překladová paměť a jeho položky nepatří k žádné stránce. Převezměte ho příkazem: tolmach memory import FILE
cli-search-nothing = Na tomto počítači nic neobsahuje „{ $words }“. Nenačtené stránky se neprohledávají.
cli-search-more = Je jich víc než { $limit }; zužte hledání pomocí --lang, --page nebo --state, nebo zvyšte --limit.
cli-concordance-nothing = Žádný text neobsahuje „{ $phrase }“ spolu s překladem.
cli-column-score = Shoda
cli-column-target = Překlad
cli-column-origin = Odkud
cli-column-pairs = Dvojice
cli-column-uses = Použití
cli-column-sentences = Věty
cli-memory-unit = jednotka
cli-memory-sentence = věta
cli-memory-draft = koncept
cli-memory-empty = Paměť je prázdná. Plní se tím, co načtete, napíšete a importujete.
cli-memory-no-match = Nic podobného se zatím nepřeložilo.
cli-memory-which-format = { $file } se nenačetl: paměť čte TMX, PO a CSV, jehož první řádek pojmenovává sloupce, například en,pl nebo source,target. Název musí končit na .tmx, .po nebo .csv.
cli-memory-which-language = { $file } se nenačetl: neuvádí své jazyky. Uveďte je pomocí --from a --to.
cli-memory-refused = { $file } nelze použít: { $detail }. Opravte ho a načtěte znovu; co už v paměti je, nezapočítá se dvakrát.
cli-memory-export-name = { $file }: název souboru musí končit na .tmx nebo .csv.
cli-memory-imported = Přečteno { $n_read }, přidáno { $n_added }, sloučeno { $n_merged }, vynecháno { $n_skipped }.
cli-memory-skipped = { $file }, řádek { $line }: vynecháno, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Uložena { $n } dvojice do { $path }.
        [few] Uloženy { $n } dvojice do { $path }.
       *[other] Uloženo { $n } dvojic do { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Odebráno { $file }: { $n } dvojice, z toho nadobro zmizelo: { $gone }.
        [few] Odebráno { $file }: { $n } dvojice, z toho nadobro zmizelo: { $gone }.
       *[other] Odebráno { $file }: { $n } dvojic, z toho nadobro zmizelo: { $gone }.
    }
cli-error-no-origin = Nic v paměti nepochází ze souboru { $file }. Názvy vypíše: tolmach memory stats --json
cli-column-engine = stroj
cli-machine-none = Apertium není nainstalováno, takže tu strojový překlad není. V Debianu a Ubuntu: sudo apt install apertium a balíček pro každý jazykový pár, například apertium-bel-rus.
cli-machine-no-pairs = Apertium je nainstalováno, ale bez jazykového páru. V Debianu a Ubuntu má každý svůj balíček, například apertium-bel-rus.
cli-machine-no-engine = Apertium neumí překládat z { $from } do { $to }. Co umí, vypíše: tolmach machine pairs
cli-machine-no-answer = Apertium neodpovídá.
cli-machine-unusable = Apertium nenabídlo pro tento text nic použitelného.
cli-machine-made = Strojový překlad ({ $engine }); než ho použijete, přečtěte si ho.
cli-column-level = Úroveň
cli-column-check = Test
cli-column-found = Nalezeno
cli-column-problem = Problém
cli-level-block = překážka
cli-level-warn = varování
cli-level-hint = návrh
cli-check-nothing-pulled = V jazyce { $language } není načtena žádná stránka, takže není co kontrolovat. Načtěte z wiki příkazem: tolmach pull PAGE --lang { $language }
cli-check-nothing = Žádné výhrady.
cli-check-ignored =
    { $n ->
        [one] { $n } problém se ignoruje.
        [few] { $n } problémy se ignorují.
       *[other] { $n } problémů se ignoruje.
    }
cli-check-none-ignored = Nic se tam neignoruje.
cli-column-when = Kdy
cli-column-why = Proč
cli-check-heeded =
    { $n ->
        [0] Nic se tam neignorovalo.
        [one] { $n } problém se znovu počítá.
        [few] { $n } problémy se znovu počítají.
       *[other] { $n } problémů se znovu počítá.
    }
cli-next-check = Co má úroveň „překážka“, brání odeslání. Opravte to, ignorujte pomocí --ignore CHECK --why TEXT KEY, nebo odešlete s --confirm-problems.
cli-error-no-problem = Test { $check } v { $unit } nic nenašel.
cli-column-collection = Kolekce
cli-column-pattern = Vzor
cli-column-instead = Místo toho
cli-column-sentence = Říká
cli-rules-saved =
    { $n ->
        [one] { $collection } má teď { $n } pravidlo. Co najde, ukáže: tolmach check --lang CODE
        [few] { $collection } má teď { $n } pravidla. Co najdou, ukáže: tolmach check --lang CODE
       *[other] { $collection } má teď { $n } pravidel. Co najdou, ukáže: tolmach check --lang CODE
    }
cli-rules-none = Zatím není žádné pravidlo. Vytvořte ho příkazem: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } už není pravidlem kolekce { $collection }.
cli-rules-unknown = { $collection } nemá pravidlo { $pattern }. Pravidla vypíše: tolmach rules list
cli-error-no-collection = Kolekce s názvem { $name } tu není. Existující vypíše: tolmach collection list
cli-column-term = Termín
cli-column-translations = Překlady
cli-column-domain = Obor
cli-column-reviewed = Zkontrolováno
cli-column-languages = Jazyky
cli-column-file = Soubor
cli-glossary-kept = (zůstává, jak je)
cli-glossary-forbidden = ne „{ $text }“
cli-glossary-reviewed = ano
cli-glossary-not-reviewed = ne
cli-glossary-none = Takový termín tu není. Přidejte ho příkazem: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Uveďte, co s termínem: --to L --target TEXT pro překlad, --keep, když zůstává, jak je, nebo --note, --domain, --reviewed.
cli-glossary-saved = { $term } je v glosáři.
cli-glossary-removed = { $term }: odebráno z glosáře.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – zůstává stejný v každém jazyce
        [of-field] { $term } – obor: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: přečteno termínů: { $read }; přidalo by se { $added }, změnilo { $changed }, beze změny { $unchanged }. Nic se neuložilo.
       *[done] { $file }: přečteno termínů: { $read }, přidáno { $added }, změněno { $changed }, beze změny { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: vynecháno, { $what }.
cli-glossary-exported =
    { $n ->
        [one] Zapsán { $n } termín do { $file }.
        [few] Zapsány { $n } termíny do { $file }.
       *[other] Zapsáno { $n } termínů do { $file }.
    }
cli-glossary-not-read = { $file } není glosář, který Tolmach čte: TBX, tabulka OmegaT nebo CSV, jehož první řádek pojmenovává sloupce, například source,target.
cli-glossary-which-language = { $file } neuvádí svůj jazyk. Uveďte ho pomocí --to.
cli-glossary-which-format = Z názvu { $file } nelze poznat formát. Uveďte ho pomocí --format csv, omegat nebo tbx.
cli-words-added =
    { $n ->
        [one] { $n } slovo se od teď bere za správné (jazyk: { $language }).
        [few] { $n } slova se od teď berou za správná (jazyk: { $language }).
       *[other] { $n } slov se od teď bere za správná (jazyk: { $language }).
    }
cli-words-removed =
    { $n ->
        [one] Odebráno { $n } vlastní slovo (jazyk: { $language }).
        [few] Odebrána { $n } vlastní slova (jazyk: { $language }).
       *[other] Odebráno { $n } vlastních slov (jazyk: { $language }).
    }
cli-words-unknown = { $word } není vlastní slovo v jazyce { $language }. Vypíše je: tolmach words list --lang { $language }
cli-words-none = Vlastní slova v jazyce { $language } zatím nejsou. Přidejte příkazem: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Nenašel se žádný slovník. Nainstalujte ho, například balíček hunspell-pl, nebo vložte soubory .aff a .dic do { $folder }
cli-dictionaries-damaged = nelze použít: { $problem }
cli-error-no-term = Glosář nemá „{ $term }“ v jazyce { $language }. Obsah vypíše: tolmach glossary show
cli-error-not-a-term = „{ $text }“ nemá písmena, takže nemůže být termínem.
cli-error-not-a-word = „{ $text }“ není jedno slovo.
cli-column-need = Potřeba
cli-column-since = Od
cli-column-reasons = Proč
cli-board-nothing = Není co dělat: vše známé je přeložené a aktuální.
cli-board-more =
    { $n ->
        [one] a { $n } další; zobrazí --limit 0
        [few] a { $n } další; všechny zobrazí --limit 0
       *[other] a { $n } dalších; všechny zobrazí --limit 0
    }
cli-board-drawn = Přehled je nakreslen v { $path }.
cli-column-waiting = Čeká
cli-column-comments = Komentáře
cli-column-review = Kontrola
cli-reviews-none = Na kontrolu nic nečeká.
cli-standing-waits = čeká na kontrolu
cli-standing-mine = vaše vlastní
cli-standing-accepted = schválené
cli-standing-proofread = zkontrolované na wiki
cli-standing-outdated = zastaralé
cli-standing-untranslated = nepřeložené
cli-review-unit = { $unit }: { $standing }
cli-review-source = Originál: { $text }
cli-review-before = Předtím:  { $text }
cli-review-text = Nyní:     { $text }
cli-review-changes = Změny:    { $text }
cli-review-revision = Revize { $revision }
cli-review-no-text = Překlad zatím není.
cli-review-somebody = někdo
cli-review-accepted = { $number }: schválení: { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (k dřívějšímu textu)
cli-told-none = Není co oznámit wiki: nejdřív zde něco schvalte.
cli-told-proofread = zkontrolované na wiki
cli-told-overtaken = wiki to přijala a má už jiný text
cli-told-changed = od vaší kontroly změněno: nic se neodeslalo
cli-told-outdated = mezitím zastaralo: nic se neodeslalo
cli-told-gone = na stránce už není: nic se neodeslalo
cli-told-refused = odmítnuto: { $says }
cli-error-review-untranslated = { $unit } nemá překlad, takže není co kontrolovat.
cli-error-review-outdated = { $unit } je zastaralé: nejdřív aktualizujte. Wiki zastaralé překlady nepřijímají.
cli-error-review-own = { $unit } je vaše vlastní práce: schválit ji musí někdo jiný.
cli-error-changed-since = { $unit }: od vaší kontroly změněno.
cli-error-empty-comment = Komentář je prázdný.
cli-error-no-remark = U této jednotky taková poznámka není, nebo už skončila. Vypíše je „tolmach review PAGE UNIT --lang L“.
cli-error-may-not-proofread = Toto přihlášení nesmí na { $wiki } schvalovat překlady; hesla pro boty a tokeny to nesmějí nikdy. Vaše schválení zůstávají zde a cestují v balíčcích.
cli-column-left = Zbývá jednotek
cli-column-claimed = Kdo na tom pracuje
cli-sprint-closed = Uzavřeno: { $at }. Čísla jsou z té chvíle.
cli-sprint-joined = Účastníte se sprintu „{ $name }“: co jeho lidé udělali, počítá se i zde.
cli-error-sprint-closed = Sprint „{ $name }“ je uzavřený.
cli-error-not-in-sprint = Sprint „{ $name }“ nezahrnuje: { $page }, jazyk { $language }.
cli-error-no-sprint-in-file = V { $file } není sprint. Balíček sprintu vytvoří: tolmach sprint export NAME --out FILE
cli-column-bytes = Bajty
cli-backups-none = Zatím tu není žádná záloha. Vytvořte ji příkazem: tolmach backup now
cli-backup-asked = na požádání
cli-backup-migration = před aktualizací
cli-backup-restore = před obnovením
cli-backup-damaged = poškozená, odložená
cli-backed-up = Zkopírováno do { $path }.
cli-restored = Obnoveno. Předchozí stav je uložen jako { $path }.
cli-error-no-backup = Záloha { $file }, kterou by šlo obnovit, tu není. „tolmach backup list“ je vypíše.
