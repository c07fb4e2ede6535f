### Slovak (sk). Reviewed by a native speaker: not yet.

cli-column-page = Stránka
cli-column-language = Jazyk
cli-column-units = Jednotky
cli-column-translated = Preložené
cli-column-percent = %
cli-column-outdated = Zastarané
cli-column-proofread = Skontrolované
cli-column-drafts = Koncepty
cli-column-as-of = Stav k
cli-column-unit = Jednotka
cli-column-state = Stav
cli-column-source = Originál
cli-column-text = Preklad alebo koncept
cli-column-receipt = Potvrdenie
cli-column-result = Výsledok
cli-column-revision = Revízia
cli-column-reason = Dôvod
cli-column-wiki = Wiki
cli-column-address = Adresa
cli-column-user = Účet
cli-column-sprint = Šprint
cli-column-kind = Druh
cli-column-from = Od
cli-column-to = Do
cli-column-goal = Cieľ
cli-column-units-done = Hotové jednotky
cli-column-words = Slová
cli-column-day = Deň
cli-column-person = Kto
cli-state-untranslated = nepreložené
cli-state-translated = preložené
cli-state-outdated = zastarané
cli-state-proofread = skontrolované
cli-standing-draft = koncept
cli-standing-typing = nedokončený koncept
cli-standing-conflict = koncept v konflikte
cli-standing-source-moved = koncept, originál zmenený
cli-standing-refused = koncept, ktorý nemožno odoslať
cli-wiki-added = Pridané: { $wiki }. Použite s --wiki { $wiki }.
cli-wiki-not-reached = Wiki je teraz nedostupná, takže sa neoverilo, či je použiteľná.
cli-wiki-built-in = (vstavaná)
cli-wiki-removed = Odobrané: { $wiki }.
cli-logged-in = Prihlásené: { $wiki }, účet { $user }.
cli-logged-out = Odhlásené: { $wiki }.
cli-who = Na { $wiki } máte účet { $user }.
cli-blocked = Účet je zablokovaný do { $until } ({ $by }): { $reason }
cli-blocked-without-end = Účet je zablokovaný do odvolania ({ $by }): { $reason }
cli-cannot-push = Toto prihlásenie nemôže ukladať preklady: pri hesle pre bota povoľte „Upravovať existujúce stránky“ a „Vytvárať, upravovať a presúvať stránky“.
cli-cannot-proofread = Toto prihlásenie nemôže označovať preklady ako skontrolované; heslá pre botov a tokeny to nemôžu nikdy.
cli-edits-a-minute =
    { $n ->
        [one] Wiki povoľuje { $n } úpravu za minútu; Tolmach využije najviac polovicu.
        [few] Wiki povoľuje { $n } úpravy za minútu; Tolmach využije najviac polovicu.
       *[other] Wiki povoľuje { $n } úprav za minútu; Tolmach využije najviac polovicu.
    }
cli-no-keychain = Kľúčenka tu nie je, takže sa heslo neuchová. Zadajte ho v TOLMACH_PASSWORD (token v TOLMACH_TOKEN) pri každom príkaze, ktorý zapisuje, inak sa naň program opýta.
cli-main-password = Použilo sa hlavné heslo účtu, ktoré sprístupní všetko. Heslo pre bota alebo prístupový token je bezpečnejší: pozri tolmach login --help.
cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } jednotka, jazyky: { $languages }
        [few] { $page }: { $n_units } jednotky, jazyky: { $languages }
       *[other] { $page }: { $n_units } jednotiek, jazyky: { $languages }
    }
cli-pulled-nothing = Nič sa nezmenilo.
cli-pulled-requests =
    { $n ->
        [one] Odoslaná { $n } požiadavka.
        [few] Odoslané { $n } požiadavky.
       *[other] Odoslaných { $n } požiadaviek.
    }
cli-problem-missing = { $page }: taká stránka na wiki nie je. Skontrolujte zápis a menný priestor.
cli-problem-not-translatable = { $page }: stránka nie je označená na preklad. Požiadajte správcu prekladov na wiki.
cli-problem-source-language = { $page }: jazyk stránky je { $language }, takže nie je čo prekladať.
cli-problem-language-refused = { $page }: wiki tu neprijíma preklady do tohto jazyka: { $language }.
cli-removed = { $page }: stránka sa už nesleduje.
cli-collection-saved =
    { $n ->
        [one] { $name } má teraz { $n } stránku.
        [few] { $name } má teraz { $n } stránky.
       *[other] { $name } má teraz { $n } stránok.
    }
cli-collection-none = Zatiaľ nie je žiadna kolekcia. Začnite príkazom: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Odobrané: { $name }. Stránky kolekcie sa ďalej sledujú.
cli-page-unmarked = { $page } (už nie je na preklad)
cli-page-deleted = { $page } (zmazaná)
cli-page-removed = { $page } (už sa nesleduje)
cli-status-empty = Zatiaľ sa nesleduje žiadna stránka. Začnite príkazom: tolmach pull PAGE --lang CODE
cli-stopped = Zastavené. Čo je hotové, zostáva; zvyšok je nedotknutý.
cli-database-set-aside = Databáza bola poškodená. Je uložená ako { $path } a založila sa nová.
cli-database-migrated = Databáza sa previedla na túto verziu Tolmachu. Kópia pôvodnej: { $path }.
cli-units-as-of =
    { $n_units ->
        [one] { $n_units } jednotka, stav k { $as_of }.
        [few] { $n_units } jednotky, stav k { $as_of }.
       *[other] { $n_units } jednotiek, stav k { $as_of }.
    }
cli-units-none = V týchto stavoch nie je žiadna jednotka.
cli-draft-saved = Koncept { $unit } je tu uložený.
cli-draft-discarded = Koncept { $unit } tu už nie je. Vráti ho „tolmach undo“.
cli-draft-now = Koncept { $unit } je teraz: { $text }
cli-draft-unchanged = Iný text { $unit }, na ktorý by sa dalo prejsť, nie je.
cli-draft-confirmed = Preklad { $unit } je v konceptoch ako stále platný.
cli-diff-untranslated = Na wiki zatiaľ nie je preklad. Originál:
cli-diff-none = Originál sa od vzniku prekladu nezmenil.
cli-diff-unknown = Preklad je zastaraný, ale ako vtedy originál znel, nie je známe. Originál teraz:
cli-diff-translation = Preklad na wiki:
cli-class-markup = V origináli sa zmenili len značky:
cli-class-variable = V origináli sa zmenili len premenné:
cli-class-link-target = V origináli sa zmenili len ciele odkazov:
cli-class-number = V origináli sa zmenili čísla alebo dátumy:
cli-class-punctuation = V origináli sa zmenila len interpunkcia:
cli-class-wording = V origináli sa zmenilo znenie:
cli-class-unknown = Originál sa zmenil:
cli-push-nothing = Žiadny koncept nečaká na odoslanie.
cli-outbox-empty = Nič nečaká a nič sa neodoslalo.
cli-push-plan =
    { $n_edits ->
        [0] Nič by sa neodoslalo.
        [one] Odoslala by sa { $n_edits } úprava, asi za { $seconds } s. Nič sa neodoslalo.
        [few] Odoslali by sa { $n_edits } úpravy, asi za { $seconds } s. Nič sa neodoslalo.
       *[other] Odoslalo by sa { $n_edits } úprav, asi za { $seconds } s. Nič sa neodoslalo.
    }
cli-column-plan = Čo by sa stalo
cli-plan-pushed = odoslalo by sa
cli-plan-confirmed = potvrdilo by sa, že stále platí
cli-outcome-pushed = odoslané
cli-outcome-confirmed = potvrdené
cli-outcome-merged = zlúčila wiki
cli-outcome-already-there = už tam bolo
cli-outcome-source-moved = originál zmenený
cli-outcome-conflict = konflikt
cli-outcome-refused = odmietnuté
cli-outcome-waiting = čaká
cli-reason-empty = koncept je prázdny
cli-reason-unit-removed = stránka už tú jednotku nemá
cli-reason-page-gone = stránka už neexistuje alebo nie je na preklad
cli-reason-fuzzy-mark = kvôli !!FUZZY!! by bol text hneď zastaraný
cli-reason-not-done = ešte sa píše
cli-reason-blocked-by-check = bráni tomu test; pozri „tolmach check“, alebo odošlite s --confirm-problems
cli-reason-file-undecided = súbor priniesol iný text; pozri „tolmach conflicts“
cli-reason-changed-on-wiki = zmenil to niekto iný
cli-reason-source-moved = originál sa od vzniku konceptu zmenil
cli-reason-merged-with = spolu s cudzou revíziou { $revision }
cli-reason-changed-since = niekto to medzitým zmenil
cli-reason-outdated = wiki to považuje za zastarané
cli-reason-stopped = odosielanie sa zastavilo, kým na to prišiel rad
cli-reason-not-sent = nedorazilo to; odíde to s ďalším odosielaním
cli-reason-not-read-again = odoslané; ako to dopadlo, zistí ďalšie odosielanie
cli-reason-was-outdated-before = predošlý text bol zastaraný; wiki ho teraz považuje za aktuálny
cli-reason-was-new = predtým tu preklad nebol a zmazať ho môžu len správcovia wiki
cli-reason-no-text = „stále platí“ nezmenilo žiadny text
cli-reason-not-pushed = nič z toho nie je na wiki
cli-reason-has-draft = k tejto jednotke existuje koncept
cli-reason-captcha = wiki chce captchu; najprv uložte jednu jednotku v prehliadači
cli-reason-busy = wiki je teraz príliš vyťažená ({ $code })
cli-reason-offline = wiki je nedostupná
cli-reason-in-doubt = odosielanie sa prerušilo; či text dorazil, zistí ďalšie
cli-next-resolve = Pri konflikte vyberte príkazom: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Kde sa zmenil originál, pozrite sa pomocou „tolmach diff“ a prijmite ho: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Niekto ukladal v tej istej chvíli a wiki oba texty zlúčila. Načítajte stránku a pozrite sa, či sa výsledok dobre číta.
cli-next-push = Odošlite príkazom: tolmach push
cli-next-outdated = Čo dorazilo ako zastarané, neprešlo testami samotnej wiki. Opravte to pomocou „tolmach draft“ a odošlite znova.
cli-next-refused = V tejto podobe koncept nemožno odoslať: { $reason }.
cli-conflicts-none = Žiadny koncept nie je v konflikte s naposledy načítaným stavom wiki.
cli-conflict = { $unit }, jazyk: { $language }, stav k { $as_of }
cli-conflict-source = Originál:
cli-conflict-mine = Môj text v porovnaní s východiskovým:
cli-conflict-theirs = Cudzí text v porovnaní s východiskovým:
cli-conflict-theirs-by = Cudzí text ({ $user }) v porovnaní s východiskovým:
cli-conflict-theirs-file = Text zo súboru { $file }, { $place }, v porovnaní s východiskovým:
cli-conflict-theirs-gone = Na druhej strane: preklad zmizol.
cli-resolved-mine = Váš koncept { $unit } teraz vychádza z toho, čo je na wiki.
cli-resolved-theirs = Platí text { $unit } z wiki. Váš koncept vráti „tolmach undo“.
cli-resolved-text = Nový text { $unit } je vaším konceptom.
cli-sprints-none = Na tejto wiki zatiaľ žiadny šprint nie je. Začnite ho príkazom: tolmach sprint create
cli-kind-translation = prekladový šprint
cli-kind-update = aktualizačný šprint
cli-goal-units =
    { $n ->
        [one] { $n } jednotka
        [few] { $n } jednotky
       *[other] { $n } jednotiek
    }
cli-goal-words =
    { $n ->
        [one] { $n } slovo
        [few] { $n } slová
       *[other] { $n } slov
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Dni: { $from } až { $to }
cli-sprint-goal = Cieľ: { $goal }, splnené { $percent } %
cli-sprint-to-do = Na začiatku zostávalo: jednotky { $units }, slová { $words }
cli-sprint-done = Odvtedy hotové: jednotky { $units }, slová { $words }
cli-sprint-waiting = Koncepty čakajúce na odoslanie: { $units }
cli-sprint-scope = Zmeny po novom označení, vyššie nepočítané: pribudlo { $added }, ubudlo { $removed }
cli-day-observed = zistené { $day }
cli-person-unknown = neznáme
cli-as-of = Stav k { $as_of }.
cli-report-in-english = Texty správy v jazyku { $locale } zatiaľ nie sú; správa je v angličtine.
cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } jednotka
        [few] { $file }: { $n_units } jednotky
       *[other] { $file }: { $n_units } jednotiek
    }
cli-practice-serving = Cvičná wiki odpovedá na { $url }, kým nestlačíte Ctrl-C.
cli-practice-account = Účet { $user }, heslo { $password }
cli-practice-use = Z iného domovského priečinka: tolmach wiki add local { $url } a tolmach --wiki local login --user { $user }
cli-doing-finding-pages = Hľadajú sa stránky…
cli-doing-reading-changes = Načítavajú sa zmeny…
cli-doing-reading-sources = Načítavajú sa originály…
cli-doing-reading-units = Načítavajú sa jednotky, stránka { $done } z { $total }: { $page }
cli-doing-reading-old-sources = Načítavajú sa skoršie originály, { $done } z { $total }
cli-doing-reading-histories = Zisťuje sa, kto čo urobil, { $done } z { $total }
cli-doing-planning = Koncepty sa porovnávajú s wiki…
cli-doing-settling = Zisťuje sa, čo zostalo neisté…
cli-doing-sending = Odosiela sa { $done } z { $total }: { $unit }
cli-doing-re-reading = Spätne sa načítava, čo dorazilo…
cli-doing-remembering = Plní sa pamäť, { $languages }: { $done }
cli-doing-reading-file = Číta sa { $file }, { $done } z { $total } kB
cli-doing-forgetting = Odoberá sa { $file }, dvojice: { $done } z { $total }
cli-error = { $detail }.
cli-error-file = { $path } nemožno prečítať: { $detail }
cli-error-stdin = Štandardný vstup nemožno prečítať: { $detail }
cli-error-output = Výstup nemožno zapísať: { $detail }
cli-error-practice = Cvičnú wiki nemožno spustiť: { $detail }.
cli-error-translations = { $path } neobsahuje preklady: { $detail }. Očakáva sa JSON, napríklad {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Wiki je nedostupná: { $detail }. Vaše koncepty sú tu v bezpečí.
cli-error-wiki-says = Wiki hovorí ({ $code }): { $says }
cli-error-wiki = Chyba wiki: { $detail }.
cli-error-store = Miestna databáza: { $detail }.
cli-error-no-wiki = Wiki s názvom { $wiki } tu nie je. „tolmach wiki list“ ich vypíše, „tolmach wiki add“ pridá novú.
cli-error-wiki-exists = Wiki s názvom { $wiki } už existuje. Zvoľte iný názov.
cli-error-wiki-built-in = { $wiki } je vstavaná a zostáva.
cli-error-no-translate = Web za { $wiki } nemá rozšírenie Translate, takže tam nie je na čom pracovať.
cli-error-has-drafts =
    { $n_drafts ->
        [one] Stratil by sa { $n_drafts } koncept: { $what }.
        [few] Stratili by sa { $n_drafts } koncepty: { $what }.
       *[other] Stratilo by sa { $n_drafts } konceptov: { $what }.
    }
cli-error-not-logged-in = Na { $wiki } nie je nikto prihlásený, alebo nie je poruke heslo.
cli-error-needs-code = { $wiki } chce jednorazový kód. Prihláste sa v termináli alebo použite heslo pre bota či token.
cli-error-who = Uveďte používateľské meno pomocou --user alebo token pomocou --token-stdin či TOLMACH_TOKEN.
cli-error-no-password = Treba heslo alebo token: v termináli sa naň program opýta, inak použite --password-stdin, --token-stdin, TOLMACH_PASSWORD alebo TOLMACH_TOKEN.
cli-error-no-language = Uveďte jazyky, do ktorých sa má prekladať, napríklad --lang pl,uk.
cli-error-push-running = Z tohto účtu už na { $wiki } odosiela iný proces. Jedno odosielanie naraz udrží poriadok.
cli-error-lease-lost = Odosielanie na { $wiki } prevzal iný proces. Čo sa neodoslalo, čaká.
cli-error-not-a-page = „{ $given }“ nie je stránka na { $wiki }. Zadajte názov alebo adresu z tej wiki.
cli-error-no-wiki-code = Wiki neprijímajú preklady do tohto jazyka: { $language }.
cli-error-no-page = { $page }: stránka sa tu nesleduje.
cli-error-nothing-found = Taká stránka na preklad sa nenašla. Skontrolujte zápis; v názvoch a kategóriách záleží na veľkosti písmen.
cli-error-no-receipt = Potvrdenie { $receipt } tu nie je. „tolmach outbox“ ich vypíše.
cli-error-no-unit = { $unit } nie je jednotka stránky v naposledy načítanom stave. „tolmach units“ ich vypíše.
cli-error-not-pulled = { $unit } sa v jazyku { $language } nenačítalo.
cli-error-language-not-pulled = { $page } sa v jazyku { $language } nenačítalo. Načítajte príkazom: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Koncept { $unit } v jazyku { $language } tu nie je.
cli-error-not-outdated = { $unit } v jazyku { $language } nie je zastarané, takže nie je čo potvrdzovať.
cli-error-sprint-exists = Šprint s názvom { $name } už existuje. Zvoľte iný názov.
cli-error-no-sprint = Šprint s názvom { $name } tu nie je. „tolmach sprint list“ ich vypíše.
cli-error-sprint-days = Šprint by sa skončil { $to }, skôr ako sa začne { $from }.
cli-error-empty-sprint = Šprint „{ $name }“ potrebuje názov a stránky a jazyky s jednotkami.
cli-error-not-for-sprint = { $page }: stránka na wiki nie je, alebo nie je označená na preklad.
cli-next-retry = Skúste to neskôr.
cli-next-log-in = Prihláste sa príkazom: tolmach login --user USER (pozri tolmach login --help)
cli-next-show-difference = Ako to je, ukáže: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Počkajte, kým druhý príkaz skončí, alebo zadajte iné --home.
cli-next-practice-port = Zadajte iný --port, alebo žiadny pre ktorýkoľvek voľný.
cli-next-practice-journal = Presuňte ten súbor inam a cvičná wiki začne odznova, alebo zadajte iné --home.
cli-next-home = Zadajte priečinok, do ktorého možno zapisovať, pomocou --home alebo TOLMACH_HOME.
cli-next-writable = Povoľte zápis do priečinka aj súboru, alebo zadajte iný priečinok pomocou --home.
cli-next-free-space = Uvoľnite miesto na disku a skúste to znova.
cli-next-pull = Načítajte z wiki príkazom: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Najprv ich odošlite alebo zahoďte, alebo uveďte --drop-drafts.
cli-next-update = Zaobstarajte si novší Tolmach; nič sa nezmenilo.
cli-preview-written = Uložené do { $path }. Otvorte v prehliadači; nič to odnikiaľ nenačítava.
cli-error-not-written = { $path } nemožno zapísať: { $detail }. Nič sa nezmenilo; zvoľte iné miesto pomocou --out.
cli-exported =
    { $n_units ->
        [one] Uložená { $n_units } jednotka do { $path }.
        [few] Uložené { $n_units } jednotky do { $path }.
       *[other] Uložených { $n_units } jednotiek do { $path }.
    }
cli-export-needs-folder = V tomto formáte je jedna stránka na súbor. Zadajte priečinok pomocou --out.
cli-fill-into-itself = Vyplnený súbor by nahradil ten, z ktorého vzniká, so všetkým, čo je len v ňom. Zadajte iný súbor pomocou --out.
cli-export-needs-format = Uveďte formát pomocou --format a jazyk pomocou --lang.
cli-filled = Zapísané: { $n_written }, bez zmeny: { $n_unchanged }, ponechané: { $n_left }. Súbor je { $path }.
cli-fill-other-source = súbor má iný originál; vytvorte ho znova z dnešného
cli-fill-twice = súbor má jednotku dvakrát; žiadna sa nezmenila
cli-fill-split = iný program ju rozdelil na segmenty; preložte ju tam
cli-fill-codes = jej značky v súbore nemožno rozlíšiť; preložte ju tam
cli-import-place = Miesto
cli-import-unit = Jednotka
cli-import-outcome = Výsledok
cli-import-note = Poznámka
cli-import-taken = prevzaté
cli-import-unchanged = bez zmeny
cli-import-conflicting = v konflikte
cli-import-unknown = neznáme
cli-import-broken = neprečítané
cli-import-note-no-text = súbor nemá preklad
cli-import-note-same-here = tu je to isté
cli-import-note-as-handed-out = v súbore to nikto nezmenil
cli-import-note-waits = rovnaký text už čaká
cli-import-note-not-done = označené ako nedokončené; koncept nie je hotový
cli-import-note-still-valid = predtým zastarané, teraz označené za platné
cli-import-note-source-moved = originál sa medzitým zmenil; pozri „tolmach diff“
cli-import-note-differs-from-draft = líši sa od vášho konceptu
cli-import-note-changed-on-wiki = na wiki je novší preklad
cli-import-note-base-not-known = na wiki je iný text a súbor neuvádza, z ktorého vznikol
cli-import-note-no-page = stránka nie je v knižnici
cli-import-note-not-pulled = stránka sa v tomto jazyku nenačítala
cli-import-note-no-unit = stránka takú jednotku nemá
cli-import-note-no-such-source = bez kľúča, a žiadna jednotka s týmto originálom
cli-import-note-several-such-sources = bez kľúča, a viac jednotiek s týmto originálom
cli-import-note-twice = súbor má pre ňu dva texty; neprevzal sa žiadny
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } jednotka bez kľúča sa našla podľa originálu.
        [few] { $n_units } jednotky bez kľúča sa našli podľa originálov.
       *[other] { $n_units } jednotiek bez kľúča sa našlo podľa originálov.
    }
cli-import-more =
    { $n_more ->
        [one] Ešte { $n_more } riadok; --json vypíše všetky.
        [few] Ešte { $n_more } riadky; --json vypíše všetky.
       *[other] Ešte { $n_more } riadkov; --json vypíše všetky.
    }
cli-import-counts = Formát { $format }. Prevzaté: { $n_taken }, bez zmeny: { $n_unchanged }, v konflikte: { $n_conflicting }, neznáme: { $n_unknown }, neprečítané: { $n_broken }.
cli-import-dry-run = Nič sa neuložilo. Takto to dopadne bez --dry-run.
cli-error-file-format = Súbor nie je v žiadnom formáte, ktorý Tolmach číta: PO, CSV, XLIFF, TMX alebo balík Tolmachu.
cli-error-interchange = Súbor nemožno použiť: { $detail }. Nič sa nezmenilo.
cli-error-no-file-language = Súbor neuvádza, v akom je jazyku. Uveďte ho pomocou --lang.
cli-error-no-work-in-memory = Súbor je prekladová pamäť a jeho položky nepatria k žiadnej stránke. Prevezmite ho príkazom: tolmach memory import FILE
cli-search-nothing = Na tomto počítači nič neobsahuje „{ $words }“. Nenačítané stránky sa neprehľadávajú.
cli-search-more = Je ich viac ako { $limit }; zúžte hľadanie pomocou --lang, --page alebo --state, alebo zvýšte --limit.
cli-concordance-nothing = Žiadny text neobsahuje „{ $phrase }“ spolu s prekladom.
cli-column-score = Zhoda
cli-column-target = Preklad
cli-column-origin = Odkiaľ
cli-column-pairs = Dvojice
cli-column-uses = Použitia
cli-column-sentences = Vety
cli-memory-unit = jednotka
cli-memory-sentence = veta
cli-memory-draft = koncept
cli-memory-empty = Pamäť je prázdna. Plní sa tým, čo načítate, napíšete a importujete.
cli-memory-no-match = Nič podobné sa zatiaľ nepreložilo.
cli-memory-which-format = { $file } sa nenačítal: pamäť číta TMX, PO a CSV, ktorého prvý riadok pomenúva stĺpce, napríklad en,pl alebo source,target. Názov sa musí končiť na .tmx, .po alebo .csv.
cli-memory-which-language = { $file } sa nenačítal: neuvádza svoje jazyky. Uveďte ich pomocou --from a --to.
cli-memory-refused = { $file } nemožno použiť: { $detail }. Opravte ho a načítajte znova; čo už v pamäti je, nezapočíta sa dvakrát.
cli-memory-export-name = { $file }: názov súboru sa musí končiť na .tmx alebo .csv.
cli-memory-imported = Prečítané { $n_read }, pridané { $n_added }, zlúčené { $n_merged }, vynechané { $n_skipped }.
cli-memory-skipped = { $file }, riadok { $line }: vynechané, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Uložená { $n } dvojica do { $path }.
        [few] Uložené { $n } dvojice do { $path }.
       *[other] Uložených { $n } dvojíc do { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Odobrané { $file }: { $n } dvojica, z toho nadobro zmizlo: { $gone }.
        [few] Odobrané { $file }: { $n } dvojice, z toho nadobro zmizlo: { $gone }.
       *[other] Odobrané { $file }: { $n } dvojíc, z toho nadobro zmizlo: { $gone }.
    }
cli-error-no-origin = Nič v pamäti nepochádza zo súboru { $file }. Názvy vypíše: tolmach memory stats --json
cli-column-engine = stroj
cli-machine-none = Apertium nie je nainštalované, takže tu strojový preklad nie je. V Debiane a Ubuntu: sudo apt install apertium a balík pre každý jazykový pár, napríklad apertium-bel-rus.
cli-machine-no-pairs = Apertium je nainštalované, ale bez jazykového páru. V Debiane a Ubuntu má každý svoj balík, napríklad apertium-bel-rus.
cli-machine-no-engine = Apertium nevie prekladať z { $from } do { $to }. Čo vie, vypíše: tolmach machine pairs
cli-machine-no-answer = Apertium neodpovedá.
cli-machine-unusable = Apertium neponúklo pre tento text nič použiteľné.
cli-machine-made = Strojový preklad ({ $engine }); kým ho použijete, prečítajte si ho.
cli-column-level = Úroveň
cli-column-check = Test
cli-column-found = Nájdené
cli-column-problem = Problém
cli-level-block = prekážka
cli-level-warn = varovanie
cli-level-hint = návrh
cli-check-nothing-pulled = V jazyku { $language } nie je načítaná žiadna stránka, takže nie je čo kontrolovať. Načítajte z wiki príkazom: tolmach pull PAGE --lang { $language }
cli-check-nothing = Žiadne výhrady.
cli-check-ignored =
    { $n ->
        [one] { $n } problém sa ignoruje.
        [few] { $n } problémy sa ignorujú.
       *[other] { $n } problémov sa ignoruje.
    }
cli-check-none-ignored = Nič sa tam neignoruje.
cli-column-when = Kedy
cli-column-why = Prečo
cli-check-heeded =
    { $n ->
        [0] Nič sa tam neignorovalo.
        [one] { $n } problém sa znova počíta.
        [few] { $n } problémy sa znova počítajú.
       *[other] { $n } problémov sa znova počíta.
    }
cli-next-check = Čo má úroveň „prekážka“, bráni odoslaniu. Opravte to, ignorujte pomocou --ignore CHECK --why TEXT KEY, alebo odošlite s --confirm-problems.
cli-error-no-problem = Test { $check } v { $unit } nič nenašiel.
cli-column-collection = Kolekcia
cli-column-pattern = Vzor
cli-column-instead = Namiesto toho
cli-column-sentence = Hovorí
cli-rules-saved =
    { $n ->
        [one] { $collection } má teraz { $n } pravidlo. Čo nájde, ukáže: tolmach check --lang CODE
        [few] { $collection } má teraz { $n } pravidlá. Čo nájdu, ukáže: tolmach check --lang CODE
       *[other] { $collection } má teraz { $n } pravidiel. Čo nájdu, ukáže: tolmach check --lang CODE
    }
cli-rules-none = Zatiaľ nie je žiadne pravidlo. Vytvorte ho príkazom: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } už nie je pravidlom kolekcie { $collection }.
cli-rules-unknown = { $collection } nemá pravidlo { $pattern }. Pravidlá vypíše: tolmach rules list
cli-error-no-collection = Kolekcia s názvom { $name } tu nie je. Existujúce vypíše: tolmach collection list
cli-column-term = Termín
cli-column-translations = Preklady
cli-column-domain = Odbor
cli-column-reviewed = Skontrolované
cli-column-languages = Jazyky
cli-column-file = Súbor
cli-glossary-kept = (zostáva, ako je)
cli-glossary-forbidden = nie „{ $text }“
cli-glossary-reviewed = áno
cli-glossary-not-reviewed = nie
cli-glossary-none = Taký termín tu nie je. Pridajte ho príkazom: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Uveďte, čo s termínom: --to L --target TEXT pre preklad, --keep, keď zostáva, ako je, alebo --note, --domain, --reviewed.
cli-glossary-saved = { $term } je v glosári.
cli-glossary-removed = { $term }: odobrané z glosára.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – zostáva rovnaký v každom jazyku
        [of-field] { $term } – odbor: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: prečítaných termínov: { $read }; pridalo by sa { $added }, zmenilo { $changed }, bez zmeny { $unchanged }. Nič sa neuložilo.
       *[done] { $file }: prečítaných termínov: { $read }, pridané { $added }, zmenené { $changed }, bez zmeny { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: vynechané, { $what }.
cli-glossary-exported =
    { $n ->
        [one] Zapísaný { $n } termín do { $file }.
        [few] Zapísané { $n } termíny do { $file }.
       *[other] Zapísaných { $n } termínov do { $file }.
    }
cli-glossary-not-read = { $file } nie je glosár, ktorý Tolmach číta: TBX, tabuľka OmegaT alebo CSV, ktorého prvý riadok pomenúva stĺpce, napríklad source,target.
cli-glossary-which-language = { $file } neuvádza svoj jazyk. Uveďte ho pomocou --to.
cli-glossary-which-format = Z názvu { $file } nemožno spoznať formát. Uveďte ho pomocou --format csv, omegat alebo tbx.
cli-words-added =
    { $n ->
        [one] { $n } slovo sa odteraz berie za správne (jazyk: { $language }).
        [few] { $n } slová sa odteraz berú za správne (jazyk: { $language }).
       *[other] { $n } slov sa odteraz berie za správne (jazyk: { $language }).
    }
cli-words-removed =
    { $n ->
        [one] Odobrané { $n } vlastné slovo (jazyk: { $language }).
        [few] Odobrané { $n } vlastné slová (jazyk: { $language }).
       *[other] Odobraných { $n } vlastných slov (jazyk: { $language }).
    }
cli-words-unknown = { $word } nie je vlastné slovo v jazyku { $language }. Vypíše ich: tolmach words list --lang { $language }
cli-words-none = Vlastné slová v jazyku { $language } zatiaľ nie sú. Pridajte príkazom: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Nenašiel sa žiadny slovník. Nainštalujte ho, napríklad balík hunspell-pl, alebo vložte súbory .aff a .dic do { $folder }
cli-dictionaries-damaged = nemožno použiť: { $problem }
cli-error-no-term = Glosár nemá „{ $term }“ v jazyku { $language }. Obsah vypíše: tolmach glossary show
cli-error-not-a-term = „{ $text }“ nemá písmená, takže nemôže byť termínom.
cli-error-not-a-word = „{ $text }“ nie je jedno slovo.
cli-column-need = Potreba
cli-column-since = Od
cli-column-reasons = Prečo
cli-board-nothing = Netreba nič robiť: všetko známe je preložené a aktuálne.
cli-board-more =
    { $n ->
        [one] a { $n } ďalší; zobrazí --limit 0
        [few] a { $n } ďalšie; všetky zobrazí --limit 0
       *[other] a { $n } ďalších; všetky zobrazí --limit 0
    }
cli-board-drawn = Prehľad je nakreslený v { $path }.
cli-column-waiting = Čaká
cli-column-comments = Komentáre
cli-column-review = Kontrola
cli-reviews-none = Na kontrolu nič nečaká.
cli-standing-waits = čaká na kontrolu
cli-standing-mine = vaše vlastné
cli-standing-accepted = schválené
cli-standing-proofread = skontrolované na wiki
cli-standing-outdated = zastarané
cli-standing-untranslated = nepreložené
cli-review-unit = { $unit }: { $standing }
cli-review-source = Originál: { $text }
cli-review-before = Predtým:  { $text }
cli-review-text = Teraz:    { $text }
cli-review-changes = Zmeny:    { $text }
cli-review-revision = Revízia { $revision }
cli-review-no-text = Preklad zatiaľ nie je.
cli-review-somebody = niekto
cli-review-accepted = { $number }: schválenie: { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (k skoršiemu textu)
cli-told-none = Nie je čo oznámiť wiki: najprv tu niečo schváľte.
cli-told-proofread = skontrolované na wiki
cli-told-overtaken = wiki to prijala a má už iný text
cli-told-changed = od vašej kontroly zmenené: nič sa neodoslalo
cli-told-outdated = medzitým zastaralo: nič sa neodoslalo
cli-told-gone = na stránke už nie je: nič sa neodoslalo
cli-told-refused = odmietnuté: { $says }
cli-error-review-untranslated = { $unit } nemá preklad, takže nie je čo kontrolovať.
cli-error-review-outdated = { $unit } je zastarané: najprv aktualizujte. Wiki zastarané preklady neprijímajú.
cli-error-review-own = { $unit } je vaša vlastná práca: schváliť ju musí niekto iný.
cli-error-changed-since = { $unit }: od vašej kontroly zmenené.
cli-error-empty-comment = Komentár je prázdny.
cli-error-no-remark = Pri tejto jednotke taká poznámka nie je, alebo sa už skončila. Vypíše ich „tolmach review PAGE UNIT --lang L“.
cli-error-may-not-proofread = Toto prihlásenie nesmie na { $wiki } schvaľovať preklady; heslá pre botov a tokeny to nesmú nikdy. Vaše schválenia zostávajú tu a cestujú v balíkoch.
cli-column-left = Zostáva jednotiek
cli-column-claimed = Kto na tom pracuje
cli-sprint-closed = Uzavreté: { $at }. Čísla sú z tej chvíle.
cli-sprint-joined = Zúčastňujete sa na šprinte „{ $name }“: čo jeho ľudia urobili, počíta sa aj tu.
cli-error-sprint-closed = Šprint „{ $name }“ je uzavretý.
cli-error-not-in-sprint = Šprint „{ $name }“ nezahŕňa: { $page }, jazyk { $language }.
cli-error-no-sprint-in-file = V { $file } nie je šprint. Balík šprintu vytvorí: tolmach sprint export NAME --out FILE
cli-column-bytes = Bajty
cli-backups-none = Zatiaľ tu nie je žiadna záloha. Vytvorte ju príkazom: tolmach backup now
cli-backup-asked = na požiadanie
cli-backup-migration = pred aktualizáciou
cli-backup-restore = pred obnovením
cli-backup-damaged = poškodená, odložená
cli-backed-up = Skopírované do { $path }.
cli-restored = Obnovené. Predošlý stav je uložený ako { $path }.
cli-error-no-backup = Záloha { $file }, ktorú by bolo možné obnoviť, tu nie je. „tolmach backup list“ ich vypíše.
