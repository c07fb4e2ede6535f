### Lithuanian (lt). Reviewed by a native speaker: not yet.

cli-column-page = Puslapis
cli-column-language = Kalba
cli-column-units = Vienetai
cli-column-translated = Išversta
cli-column-percent = %
cli-column-outdated = Pasenę
cli-column-proofread = Peržiūrėta
cli-column-drafts = Juodraščiai
cli-column-as-of = Data
cli-column-unit = Vienetas
cli-column-state = Būsena
cli-column-source = Originalas
cli-column-text = Vertimas arba juodraštis
cli-column-receipt = Kvitas
cli-column-result = Rezultatas
cli-column-revision = Versija
cli-column-reason = Priežastis
cli-column-wiki = Viki
cli-column-address = Adresas
cli-column-user = Naudotojas
cli-column-sprint = Sprintas
cli-column-kind = Rūšis
cli-column-from = Nuo
cli-column-to = Iki
cli-column-goal = Tikslas
cli-column-units-done = Padaryta vienetų
cli-column-words = Žodžiai
cli-column-day = Diena
cli-column-person = Žmogus

cli-state-untranslated = neišversta
cli-state-translated = išversta
cli-state-outdated = pasenę
cli-state-proofread = peržiūrėta
cli-standing-draft = juodraštis
cli-standing-typing = nebaigtas juodraštis
cli-standing-conflict = juodraštis konflikte
cli-standing-source-moved = juodraštis, originalas pakito
cli-standing-refused = juodraštis, kurio siųsti negalima

cli-wiki-added = Viki { $wiki } pridėta. Naudokite su --wiki { $wiki }.
cli-wiki-not-reached = Dabar ji nepasiekiama, todėl ar tinka, nepatikrinta.
cli-wiki-built-in = (vidinė)
cli-wiki-removed = Viki { $wiki } pašalinta.
cli-logged-in = Prisijungta prie { $wiki } kaip { $user }.
cli-logged-out = Atsijungta nuo { $wiki }.
cli-who = Jūs esate { $user }, viki { $wiki }.
cli-blocked = Paskyrą užblokavo { $by }, iki: { $until }. Priežastis: { $reason }
cli-blocked-without-end = Paskyrą užblokavo { $by }, neribotam laikui. Priežastis: { $reason }
cli-cannot-push = Taip prisijungus vertimų įrašyti negalima: roboto slaptažodžiui suteikite teises „Edit existing pages“ ir „Create, edit, and move pages“.
cli-cannot-proofread = Taip prisijungus vertimų žymėti peržiūrėtais negalima; su roboto slaptažodžiu ar raktu to niekada negalima.
cli-edits-a-minute =
    { $n ->
        [one] Viki leidžia { $n } keitimą per minutę; Tolmach naudoja ne daugiau kaip pusę.
        [few] Viki leidžia { $n } keitimus per minutę; Tolmach naudoja ne daugiau kaip pusę.
       *[other] Viki leidžia { $n } keitimų per minutę; Tolmach naudoja ne daugiau kaip pusę.
    }
cli-no-keychain = Raktinės čia nėra, todėl slaptažodis nesaugomas. Nurodykite jį kintamuoju TOLMACH_PASSWORD (raktą – TOLMACH_TOKEN) su kiekviena rašančia komanda, kitaip būsite paklausti.
cli-main-password = Panaudotas pagrindinis paskyros slaptažodis, o jis atveria viską. Roboto slaptažodis arba prieigos raktas saugesnis: žr. tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } vienetas, kalbos: { $languages }
        [few] { $page }: { $n_units } vienetai, kalbos: { $languages }
       *[other] { $page }: { $n_units } vienetų, kalbos: { $languages }
    }
cli-pulled-nothing = Niekas nepasikeitė.
cli-pulled-requests =
    { $n ->
        [one] Išsiųsta { $n } užklausa.
        [few] Išsiųstos { $n } užklausos.
       *[other] Išsiųsta { $n } užklausų.
    }
cli-problem-missing = { $page }: tokio puslapio viki nėra. Patikrinkite rašybą ir vardų sritį.
cli-problem-not-translatable = { $page }: puslapis nepažymėtas versti. Kreipkitės į viki vertimų administratorius.
cli-problem-source-language = { $page }: puslapio kalba yra { $language }, tad versti nėra ko.
cli-problem-language-refused = { $page }: čia viki nepriima vertimų į { $language }.
cli-removed = { $page } daugiau nestebimas.
cli-collection-saved =
    { $n ->
        [one] Rinkinyje { $name } dabar { $n } puslapis.
        [few] Rinkinyje { $name } dabar { $n } puslapiai.
       *[other] Rinkinyje { $name } dabar { $n } puslapių.
    }
cli-collection-none = Rinkinių dar nėra. Pradėkite taip: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Rinkinys { $name } pašalintas. Jo puslapiai stebimi toliau.
cli-page-unmarked = { $page } (nebeverčiamas)
cli-page-deleted = { $page } (ištrintas)
cli-page-removed = { $page } (nebestebimas)
cli-status-empty = Dar nestebimas nė vienas puslapis. Pradėkite taip: tolmach pull PAGE --lang CODE
cli-stopped = Sustabdyta. Kas padaryta, lieka; visa kita nepaliesta.
cli-database-set-aside = Duomenų bazė buvo sugadinta. Ji išsaugota kaip { $path }; sukurta nauja.
cli-database-migrated = Duomenų bazė pertvarkyta pagal šią Tolmach versiją. Senosios kopija: { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } vienetas, { $as_of } duomenys.
        [few] { $n_units } vienetai, { $as_of } duomenys.
       *[other] { $n_units } vienetų, { $as_of } duomenys.
    }
cli-units-none = Tokios būsenos vienetų nėra.
cli-draft-saved = Juodraštis { $unit } čia įrašytas.
cli-draft-discarded = Juodraščio { $unit } nebėra. Grąžinti galima komanda „tolmach undo“.
cli-draft-now = Juodraštis { $unit } dabar: { $text }
cli-draft-unchanged = Kito { $unit } teksto, į kurį būtų galima pereiti, nėra.
cli-draft-confirmed = Juodraštyje pažymėta, kad { $unit } vertimas tebegalioja.
cli-diff-untranslated = Viki vertimo dar nėra. Originalas:
cli-diff-none = Išvertus originalas nesikeitė.
cli-diff-unknown = Vertimas pasenęs, bet koks tuomet buvo originalas, nežinoma. Originalas dabar:
cli-diff-translation = Vertimas viki:
cli-class-markup = Pakito tik originalo žymėjimas:
cli-class-variable = Pakito tik originalo kintamieji:
cli-class-link-target = Originale pakito tik nuorodų tikslai:
cli-class-number = Pakito originalo skaičiai arba datos:
cli-class-punctuation = Pakito tik originalo skyryba:
cli-class-wording = Pakito originalo formuluotė:
cli-class-unknown = Originalas pakito:

cli-push-nothing = Nė vienas juodraštis nelaukia siuntimo.
cli-outbox-empty = Niekas nelaukia ir niekas dar neišsiųsta.
cli-push-plan =
    { $n_edits ->
        [0] Nieko nebūtų išsiųsta.
        [one] Būtų išsiųstas { $n_edits } keitimas, maždaug per { $seconds } s. Kol kas nieko neišsiųsta.
        [few] Būtų išsiųsti { $n_edits } keitimai, maždaug per { $seconds } s. Kol kas nieko neišsiųsta.
       *[other] Būtų išsiųsta { $n_edits } keitimų, maždaug per { $seconds } s. Kol kas nieko neišsiųsta.
    }
cli-column-plan = Kas būtų
cli-plan-pushed = būtų išsiųsta
cli-plan-confirmed = būtų patvirtinta, kad tebegalioja
cli-outcome-pushed = išsiųsta
cli-outcome-confirmed = patvirtinta
cli-outcome-merged = viki sujungė
cli-outcome-already-there = jau yra
cli-outcome-source-moved = originalas pakito
cli-outcome-conflict = konfliktas
cli-outcome-refused = atmesta
cli-outcome-waiting = laukia
cli-reason-empty = juodraštis tuščias
cli-reason-unit-removed = puslapyje šio vieneto nebėra
cli-reason-page-gone = puslapio nebėra arba jis nebeverčiamas
cli-reason-fuzzy-mark = dėl tekste esančio !!FUZZY!! jis iškart taptų pasenęs
cli-reason-not-done = dar rašoma
cli-reason-blocked-by-check = sulaikė patikra; žr. „tolmach check“ arba siųskite su --confirm-problems
cli-reason-file-undecided = iš failo gautas kitas tekstas; žr. „tolmach conflicts“
cli-reason-changed-on-wiki = pakeitė kažkas kitas
cli-reason-source-moved = parašius juodraštį originalas pakito
cli-reason-merged-with = kartu su kito žmogaus versija { $revision }
cli-reason-changed-since = per tą laiką kažkas pakeitė
cli-reason-outdated = viki laiko pasenusiu
cli-reason-stopped = siuntimas sustojo anksčiau, nei prieita iki čia
cli-reason-not-sent = nepasiekė viki; bus siunčiama kitą kartą
cli-reason-not-read-again = išsiųsta; kaip pavyko, parodys kitas siuntimas
cli-reason-was-outdated-before = ankstesnis tekstas buvo pasenęs; dabar viki laikytų jį galiojančiu
cli-reason-was-new = vertimo anksčiau nebuvo, o ištrinti jį gali tik viki administratoriai
cli-reason-no-text = „tebegalioja“ teksto nepakeitė
cli-reason-not-pushed = viki nieko iš jo nėra
cli-reason-has-draft = yra šio vieneto juodraštis
cli-reason-captcha = viki prašo įveikti CAPTCHA; pirma įrašykite vieną vienetą naršyklėje
cli-reason-busy = viki dabar per daug užimta ({ $code })
cli-reason-offline = viki nepasiekta
cli-reason-in-doubt = siuntimas nutrūko; ar pasiekė viki, parodys kitas siuntimas
cli-next-resolve = Kilus konfliktui, rinkitės taip: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Kur originalas pakito, pažiūrėkite komanda „tolmach diff“ ir priimkite taip: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Tuo pat metu įrašė ir kažkas kitas, viki abu tekstus sujungė. Parsiųskite ir pažiūrėkite, ar rezultatas sklandus.
cli-next-push = Išsiųsti galima taip: tolmach push
cli-next-outdated = Kas viki iškart atsidūrė kaip pasenę, neatitinka pačios viki patikrų. Pataisykite komanda „tolmach draft“ ir siųskite dar kartą.
cli-next-refused = Tokio juodraščio išsiųsti negalima: { $reason }.
cli-conflicts-none = Juodraščių, nesutampančių su paskutinį kartą skaityta viki, nėra.
cli-conflict = { $unit }, { $language }, { $as_of } duomenys
cli-conflict-source = Originalas:
cli-conflict-mine = Mano, palyginti su pagrindu:
cli-conflict-theirs = Kito, palyginti su pagrindu:
cli-conflict-theirs-by = Kito (autorius { $user }), palyginti su pagrindu:
cli-conflict-theirs-file = Kitas, iš failo { $file }, { $place }, palyginti su pagrindu:
cli-conflict-theirs-gone = Kito: vertimo nebėra.
cli-resolved-mine = Jūsų juodraštis { $unit } dabar remiasi tuo, kas yra viki.
cli-resolved-theirs = Lieka viki tekstas { $unit }. Savo juodraštį grąžinsite komanda „tolmach undo“.
cli-resolved-text = Naujasis { $unit } tekstas tapo jūsų juodraščiu.

cli-sprints-none = Šioje viki sprintų dar nėra. Pradėkite taip: tolmach sprint create
cli-kind-translation = vertimo sprintas
cli-kind-update = atnaujinimo sprintas
cli-goal-units =
    { $n ->
        [one] { $n } vienetas
        [few] { $n } vienetai
       *[other] { $n } vienetų
    }
cli-goal-words =
    { $n ->
        [one] { $n } žodis
        [few] { $n } žodžiai
       *[other] { $n } žodžių
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Dienos: { $from } – { $to }
cli-sprint-goal = Tikslas: { $goal }, pasiekta { $percent } %
cli-sprint-to-do = Likę pradžioje: vienetų { $units }, žodžių { $words }
cli-sprint-done = Nuo tada padaryta: vienetų { $units }, žodžių { $words }
cli-sprint-waiting = Siuntimo laukia juodraščių: { $units }
cli-sprint-scope = Pakito iš naujo pažymėjus, aukščiau neskaičiuota: atsirado { $added }, dingo { $removed }
cli-day-observed = pastebėta { $day }
cli-person-unknown = nežinoma
cli-as-of = { $as_of } duomenys.
cli-report-in-english = Ataskaitos tekstų kalba { $locale } dar nėra; ataskaita bus anglų kalba.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } vienetas
        [few] { $file }: { $n_units } vienetai
       *[other] { $file }: { $n_units } vienetų
    }
cli-practice-serving = Bandomoji viki veikia adresu { $url }, kol paspausite Ctrl-C.
cli-practice-account = Naudotojas { $user }, slaptažodis { $password }
cli-practice-use = Iš kito namų aplanko: tolmach wiki add local { $url } ir tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Ieškoma puslapių…
cli-doing-reading-changes = Skaitoma, kas pasikeitė…
cli-doing-reading-sources = Skaitomi originalai…
cli-doing-reading-units = Skaitomi vienetai, puslapis { $done } iš { $total }: { $page }
cli-doing-reading-old-sources = Skaitomi ankstesni originalai, { $done } iš { $total }
cli-doing-reading-histories = Skaitoma, kas ką padarė, { $done } iš { $total }
cli-doing-planning = Juodraščiai lyginami su viki…
cli-doing-settling = Aiškinamasi, kas liko abejotina…
cli-doing-sending = Siunčiama { $done } iš { $total }: { $unit }
cli-doing-re-reading = Pasitikrinama, kas išsiųsta…
cli-doing-remembering = Pildoma atmintis, { $languages }: { $done }
cli-doing-reading-file = Skaitoma { $file }, { $done } iš { $total } kB
cli-doing-forgetting = Išimama { $file }, porų: { $done } iš { $total }

cli-error = { $detail }.
cli-error-file = { $path } perskaityti nepavyko: { $detail }
cli-error-stdin = Nepavyko perskaityti standartinės įvesties: { $detail }
cli-error-output = Nepavyko įrašyti išvesties: { $detail }
cli-error-practice = Nepavyko paleisti bandomosios viki: { $detail }.
cli-error-translations = { $path } vertimų nėra: { $detail }. Laukiama JSON, pavyzdžiui, {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Viki nepasiekiama: { $detail }. Jūsų juodraščiai čia saugūs.
cli-error-wiki-says = Viki sako ({ $code }): { $says }
cli-error-wiki = Viki klaida: { $detail }.
cli-error-store = Vietinė duomenų bazė: { $detail }.
cli-error-no-wiki = Viki, pavadintos { $wiki }, nėra. „tolmach wiki list“ jas išvardija, „tolmach wiki add“ prideda.
cli-error-wiki-exists = Viki, pavadinta { $wiki }, jau yra. Rinkitės kitą pavadinimą.
cli-error-wiki-built-in = { $wiki } yra vidinė, jos pašalinti negalima.
cli-error-no-translate = Svetainėje { $wiki } nėra plėtinio Translate, tad dirbti nėra su kuo.
cli-error-has-drafts =
    { $n_drafts ->
        [one] Dingtų { $n_drafts } juodraštis ({ $what }).
        [few] Dingtų { $n_drafts } juodraščiai ({ $what }).
       *[other] Dingtų { $n_drafts } juodraščių ({ $what }).
    }
cli-error-not-logged-in = Prie { $wiki } neprisijungta arba slaptažodis nepasiekiamas.
cli-error-needs-code = { $wiki } prašo vienkartinio kodo. Prisijunkite terminale arba naudokite roboto slaptažodį ar raktą.
cli-error-who = Nurodykite, kas esate, su --user arba pateikite raktą su --token-stdin ar TOLMACH_TOKEN.
cli-error-no-password = Reikia slaptažodžio arba rakto: terminale jo paprašoma, kitur naudokite --password-stdin, --token-stdin, TOLMACH_PASSWORD arba TOLMACH_TOKEN.
cli-error-no-language = Nurodykite kalbas, į kurias verčiate, pavyzdžiui, --lang pl,uk.
cli-error-push-running = Kitas procesas šia paskyra jau siunčia į { $wiki }. Tvarka išlaikoma, kai vienu metu vyksta tik vienas siuntimas.
cli-error-lease-lost = Siuntimą į { $wiki } perėmė kitas procesas. Kas neišsiųsta, laukia.
cli-error-not-a-page = „{ $given }“ nėra { $wiki } puslapis. Nurodykite pavadinimą arba tos viki adresą.
cli-error-no-wiki-code = Viki nepriima vertimų į { $language }.
cli-error-no-page = { $page } čia nestebimas.
cli-error-nothing-found = Tokių verčiamų puslapių nerasta. Patikrinkite rašybą; pavadinimuose ir kategorijose skiriamos didžiosios ir mažosios raidės.
cli-error-no-receipt = Kvito { $receipt } nėra. Juos parodo „tolmach outbox“.
cli-error-no-unit = Paskutinį kartą skaitant puslapį, vieneto { $unit } jame nebuvo. Vienetus parodo „tolmach units“.
cli-error-not-pulled = { $unit } dar neskaityta kalba { $language }.
cli-error-language-not-pulled = { $page } dar neskaitytas kalba { $language }. Perskaitykite taip: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Juodraščio { $unit } kalba { $language } nėra.
cli-error-not-outdated = { $unit } kalba { $language } nepasenęs, tad tvirtinti nėra ko.
cli-error-sprint-exists = Sprintas, pavadintas { $name }, jau yra. Rinkitės kitą pavadinimą.
cli-error-no-sprint = Sprinto, pavadinto { $name }, nėra. Juos parodo „tolmach sprint list“.
cli-error-sprint-days = Sprintas baigtųsi { $to }, anksčiau, nei prasideda: { $from }.
cli-error-empty-sprint = Sprintui „{ $name }“ reikia pavadinimo, taip pat puslapių ir kalbų su vienetais.
cli-error-not-for-sprint = { $page } viki neegzistuoja arba nepažymėtas versti.
cli-next-retry = Bandykite vėliau.
cli-next-log-in = Prisijunkite taip: tolmach login --user USER (žr. tolmach login --help)
cli-next-show-difference = Kaip yra, pažiūrėkite taip: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Palaukite, kol baigs kita komanda, arba nurodykite kitą --home.
cli-next-practice-port = Nurodykite kitą --port arba jokio, tada bus parinktas laisvas.
cli-next-practice-journal = Perkelkite tą failą kitur, kad bandomoji viki prasidėtų iš naujo, arba nurodykite kitą --home.
cli-next-home = Nurodykite aplanką, į kurį galima rašyti, su --home arba TOLMACH_HOME.
cli-next-writable = Leiskite rašyti į jo aplanką ir failą arba nurodykite kitą aplanką su --home.
cli-next-free-space = Atlaisvinkite vietos diske ir bandykite dar kartą.
cli-next-pull = Perskaitykite iš viki taip: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Pirma išsiųskite arba atmeskite juos, arba nurodykite --drop-drafts.
cli-next-update = Įsidiekite naujesnį Tolmach; niekas nepakeista.

cli-preview-written = Įrašyta į { $path }. Atverkite naršyklėje; iš tinklo nieko neįkeliama.
cli-error-not-written = { $path } įrašyti nepavyko: { $detail }. Niekas nepakeista; rinkitės kitą vietą su --out.

cli-exported =
    { $n_units ->
        [one] Įrašytas { $n_units } vienetas į { $path }.
        [few] Įrašyti { $n_units } vienetai į { $path }.
       *[other] Įrašyta { $n_units } vienetų į { $path }.
    }
cli-export-needs-folder = Šio formato faile telpa vienas puslapis. Nurodykite aplanką su --out.
cli-fill-into-itself = Užpildytas failas pakeistų tą, iš kurio sukurtas, kartu su viskuo, kas yra tik jame. Nurodykite kitą failą su --out.
cli-export-needs-format = Nurodykite, ką rašyti, su --format, ir kokia kalba, su --lang.
cli-filled = Įrašyta: { $n_written }, nepakito: { $n_unchanged }, palikta kaip buvo: { $n_left }. Failas: { $path }.
cli-fill-other-source = faile kitas originalo tekstas; sukurkite failą iš naujo pagal dabartinį originalą
cli-fill-twice = vienetas faile yra du kartus; nė vienas nepaliestas
cli-fill-split = kita programa suskaidė jį į segmentus; verskite joje
cli-fill-codes = jo žymėjimo faile neatskirsi; verskite ten
cli-import-place = Vieta
cli-import-unit = Vienetas
cli-import-outcome = Rezultatas
cli-import-note = Pastaba
cli-import-taken = paimta
cli-import-unchanged = nepakito
cli-import-conflicting = konfliktas
cli-import-unknown = nežinoma
cli-import-broken = neperskaityta
cli-import-note-no-text = faile vertimo nėra
cli-import-note-same-here = čia yra tas pats
cli-import-note-as-handed-out = faile niekas to nepakeitė
cli-import-note-waits = toks pat tekstas jau laukia
cli-import-note-not-done = pažymėta, kad reikia padirbėti; juodraštis nebaigtas
cli-import-note-still-valid = buvo pasenę, dabar pažymėta galiojančiu
cli-import-note-source-moved = per tą laiką originalas pakito; žr. „tolmach diff“
cli-import-note-differs-from-draft = skiriasi nuo jūsų juodraščio
cli-import-note-changed-on-wiki = viki yra naujesnis vertimas
cli-import-note-base-not-known = viki yra kitas tekstas, o iš kurio sukurtas šis, faile nenurodyta
cli-import-note-no-page = puslapio bibliotekoje nėra
cli-import-note-not-pulled = puslapis šia kalba dar neskaitytas
cli-import-note-no-unit = tokio vieneto puslapyje nėra
cli-import-note-no-such-source = nėra nei rakto, nei vieneto su tokiu originalo tekstu
cli-import-note-several-such-sources = nėra rakto, o toks originalo tekstas yra keliuose vienetuose
cli-import-note-twice = faile jam yra du tekstai; nė vienas nepaimtas
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } vienetas neturėjo rakto ir rastas pagal originalo tekstą.
        [few] { $n_units } vienetai neturėjo rakto ir rasti pagal originalo tekstą.
       *[other] { $n_units } vienetų neturėjo rakto ir rasta pagal originalo tekstą.
    }
cli-import-more =
    { $n_more ->
        [one] dar { $n_more } eilutė; visas parodo --json.
        [few] dar { $n_more } eilutės; visas parodo --json.
       *[other] dar { $n_more } eilučių; visas parodo --json.
    }
cli-import-counts = Formatas { $format }. Paimta: { $n_taken }, nepakito: { $n_unchanged }, konfliktų: { $n_conflicting }, nežinoma: { $n_unknown }, neperskaityta: { $n_broken }.
cli-import-dry-run = Niekas neįrašyta. Be --dry-run būtų taip.
cli-error-file-format = Tokio failo formato Tolmach neskaito. Tinka PO, CSV, XLIFF, TMX arba Tolmach paketas.
cli-error-interchange = Failas netinka: { $detail }. Niekas nepakeista.
cli-error-no-file-language = Faile nenurodyta, kokia jo kalba. Nurodykite ją su --lang.
cli-error-no-work-in-memory = Failas yra vertimų atmintis, jos įrašai nepriklauso jokiam puslapiui. Paimkite taip: tolmach memory import FILE

cli-search-nothing = Šiame kompiuteryje „{ $words }“ niekur nėra. Neparsiųstuose puslapiuose neieškoma.
cli-search-more = Yra daugiau nei { $limit }; susiaurinkite paiešką su --lang, --page ar --state arba padidinkite --limit.
cli-concordance-nothing = Nė viename išverstame tekste nėra „{ $phrase }“.

cli-column-score = Panašumas
cli-column-target = Vertimas
cli-column-origin = Iš kur
cli-column-pairs = Poros
cli-column-uses = Naudota
cli-column-sentences = Sakiniai
cli-memory-unit = vienetas
cli-memory-sentence = sakinys
cli-memory-draft = juodraštis
cli-memory-empty = Atmintis tuščia. Ji pildosi tuo, ką parsiunčiate, rašote ir importuojate.
cli-memory-no-match = Nieko panašaus anksčiau neversta.
cli-memory-which-format = { $file } neperskaitytas: atmintis skaito TMX, PO ir CSV, kurio pirmoje eilutėje yra stulpelių pavadinimai, pavyzdžiui, en,pl arba source,target. Pavadinimas turi baigtis .tmx, .po arba .csv.
cli-memory-which-language = { $file } neperskaitytas: jame nenurodytos kalbos. Nurodykite jas su --from ir --to.
cli-memory-refused = { $file } netinka: { $detail }. Ištaisykite ir skaitykite iš naujo; kas jau atmintyje, nebus skaičiuojama du kartus.
cli-memory-export-name = { $file }: failo pavadinimas turi baigtis .tmx arba .csv.
cli-memory-imported = Perskaityta { $n_read }, pridėta { $n_added }, sujungta { $n_merged }, praleista { $n_skipped }.
cli-memory-skipped = { $file }, { $line } eilutė: praleista, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Įrašyta { $n } pora į { $path }.
        [few] Įrašytos { $n } poros į { $path }.
       *[other] Įrašyta { $n } porų į { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Išimta { $file }: { $n } pora, iš jų niekur kitur nebuvo ir dingo: { $gone }.
        [few] Išimta { $file }: { $n } poros, iš jų niekur kitur nebuvo ir dingo: { $gone }.
       *[other] Išimta { $file }: { $n } porų, iš jų niekur kitur nebuvo ir dingo: { $gone }.
    }
cli-error-no-origin = Iš failo { $file } atmintyje nieko nėra. Pavadinimus parodo: tolmach memory stats --json

cli-column-engine = variklis
cli-machine-none = Apertium neįdiegta, tad mašininio vertimo čia nėra. Debian ir Ubuntu sistemose: sudo apt install apertium ir paketas kiekvienai kalbų porai, pavyzdžiui, apertium-bel-rus.
cli-machine-no-pairs = Apertium įdiegta, bet nėra nė vienos kalbų poros. Debian ir Ubuntu sistemose kiekvienai yra paketas, pavyzdžiui, apertium-bel-rus.
cli-machine-no-engine = Apertium nemoka versti iš { $from } į { $to }. Ką moka, parodo: tolmach machine pairs
cli-machine-no-answer = Apertium neatsako.
cli-machine-unusable = Šiam tekstui Apertium nieko tinkamo nepateikė.
cli-machine-made = Išvertė mašina ({ $engine }); prieš naudodami perskaitykite.

cli-column-level = Lygis
cli-column-check = Patikra
cli-column-found = Rasta
cli-column-problem = Problema
cli-level-block = sulaiko
cli-level-warn = įspėja
cli-level-hint = siūlo
cli-check-nothing-pulled = Kalba { $language } neparsiųstas nė vienas puslapis, tad nėra ko tikrinti. Perskaitykite iš viki taip: tolmach pull PAGE --lang { $language }
cli-check-nothing = Priekaištų nėra.
cli-check-ignored =
    { $n ->
        [one] Nepaisoma { $n } problemos.
        [few] Nepaisoma { $n } problemų.
       *[other] Nepaisoma { $n } problemų.
    }
cli-check-none-ignored = Nepaisomų problemų ten nėra.
cli-column-when = Kada
cli-column-why = Kodėl
cli-check-heeded =
    { $n ->
        [0] Nepaisomų problemų ten nebuvo.
        [one] Vėl paisoma { $n } problemos.
        [few] Vėl paisoma { $n } problemų.
       *[other] Vėl paisoma { $n } problemų.
    }
cli-next-check = Kas yra lygio „sulaiko“, neleidžia siųsti. Ištaisykite, nepaisykite su --ignore CHECK --why TEXT KEY arba siųskite su --confirm-problems.
cli-error-no-problem = Patikra { $check } nieko neranda vienete { $unit }.

cli-column-collection = Rinkinys
cli-column-pattern = Šablonas
cli-column-instead = Vietoj to
cli-column-sentence = Pranešimas
cli-rules-saved =
    { $n ->
        [one] Rinkinys { $collection } dabar turi { $n } taisyklę. Ką randa, parodo: tolmach check --lang CODE
        [few] Rinkinys { $collection } dabar turi { $n } taisykles. Ką randa, parodo: tolmach check --lang CODE
       *[other] Rinkinys { $collection } dabar turi { $n } taisyklių. Ką randa, parodo: tolmach check --lang CODE
    }
cli-rules-none = Taisyklių dar nėra. Sukurkite taip: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } nebėra rinkinio { $collection } taisyklė.
cli-rules-unknown = Rinkinys { $collection } neturi taisyklės { $pattern }. Jo taisykles parodo: tolmach rules list
cli-error-no-collection = Rinkinio, pavadinto { $name }, nėra. Esamus parodo: tolmach collection list

cli-column-term = Terminas
cli-column-translations = Vertimai
cli-column-domain = Sritis
cli-column-reviewed = Peržiūrėta
cli-column-languages = Kalbos
cli-column-file = Failas
cli-glossary-kept = (lieka nepakitęs)
cli-glossary-forbidden = ne „{ $text }“
cli-glossary-reviewed = taip
cli-glossary-not-reviewed = ne
cli-glossary-none = Tokio termino nėra. Pridėkite taip: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Nurodykite, ką daryti su terminu: --to L --target TEXT – vertimas, --keep – lieka nepakitęs, arba --note, --domain, --reviewed.
cli-glossary-saved = { $term } yra žodynėlyje.
cli-glossary-removed = { $term }: pašalinta iš žodynėlio.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – visomis kalbomis lieka nepakitęs
        [of-field] { $term } – sritis: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: perskaityta terminų: { $read }; būtų pridėta { $added }, pakeista { $changed }, palikta kaip yra { $unchanged }. Niekas neįrašyta.
       *[done] { $file }: perskaityta terminų: { $read }; pridėta { $added }, pakeista { $changed }, nepakito { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: nepaimta, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } terminas įrašytas į { $file }.
        [few] { $n } terminai įrašyti į { $file }.
       *[other] { $n } terminų įrašyta į { $file }.
    }
cli-glossary-not-read = { $file } nėra žodynėlis, kurį Tolmach skaito: TBX, OmegaT lentelė arba CSV, kurio pirmoje eilutėje yra stulpelių pavadinimai, pavyzdžiui, source,target.
cli-glossary-which-language = Faile { $file } nenurodyta kalba. Nurodykite ją su --to.
cli-glossary-which-format = Iš pavadinimo { $file } formato nesuprasti. Nurodykite su --format csv, omegat arba tbx.
cli-words-added =
    { $n ->
        [one] Nuo šiol teisingu laikomas { $n } kalbos { $language } žodis.
        [few] Nuo šiol teisingais laikomi { $n } kalbos { $language } žodžiai.
       *[other] Nuo šiol teisingais laikoma { $n } kalbos { $language } žodžių.
    }
cli-words-removed =
    { $n ->
        [one] Pamirštas { $n } savas kalbos { $language } žodis.
        [few] Pamiršti { $n } savi kalbos { $language } žodžiai.
       *[other] Pamiršta { $n } savų kalbos { $language } žodžių.
    }
cli-words-unknown = { $word } nėra tarp savų kalbos { $language } žodžių. Juos išvardija: tolmach words list --lang { $language }
cli-words-none = Savų kalbos { $language } žodžių dar nėra. Pridėkite taip: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Žodynų nerasta. Įdiekite, pavyzdžiui, paketą hunspell-pl arba įkelkite .aff ir .dic failus į { $folder }
cli-dictionaries-damaged = netinka: { $problem }
cli-error-no-term = Žodynėlyje nėra „{ $term }“, kalba { $language }. Kas yra, parodo: tolmach glossary show
cli-error-not-a-term = „{ $text }“ neturi raidžių, tad negali būti terminas.
cli-error-not-a-word = „{ $text }“ nėra vienas žodis.

cli-column-need = Poreikis
cli-column-since = Nuo
cli-column-reasons = Kodėl
cli-board-nothing = Viskas padaryta: visa, kas žinoma, išversta ir nepasenę.

cli-board-more =
    { $n ->
        [one] ir dar { $n }; visas parodo --limit 0
        [few] ir dar { $n }; visas parodo --limit 0
       *[other] ir dar { $n }; visas parodo --limit 0
    }

cli-board-drawn = Suvestinė nupiešta faile { $path }.

cli-column-waiting = Laukia
cli-column-comments = Komentarai
cli-column-review = Peržiūra
cli-reviews-none = Peržiūros niekas nelaukia.
cli-standing-waits = laukia peržiūros
cli-standing-mine = jūsų darbas
cli-standing-accepted = patvirtinta
cli-standing-proofread = peržiūrėta viki
cli-standing-outdated = pasenę
cli-standing-untranslated = neišversta
cli-review-unit = { $unit }: { $standing }
cli-review-source = Originalas: { $text }
cli-review-before = Anksčiau:   { $text }
cli-review-text = Dabar:      { $text }
cli-review-changes = Pokyčiai:   { $text }
cli-review-revision = Versija { $revision }
cli-review-no-text = Vertimo dar nėra.
cli-review-somebody = kažkas
cli-review-accepted = { $number }: patvirtino { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (apie senesnį tekstą)
cli-told-none = Pranešti viki nėra ko: pirma reikia ką nors čia patvirtinti.
cli-told-proofread = peržiūrėta viki
cli-told-overtaken = viki priėmė, bet nuo tada tekstas ten jau kitas
cli-told-changed = pasikeitė po jūsų peržiūros: nieko neišsiųsta
cli-told-outdated = per tą laiką paseno: nieko neišsiųsta
cli-told-gone = puslapyje nebėra: nieko neišsiųsta
cli-told-refused = atmesta: { $says }
cli-error-review-untranslated = { $unit } neišversta, tad nėra ko peržiūrėti.
cli-error-review-outdated = { $unit } pasenę: pirma atnaujinkite. Pasenusių vertimų viki nepatvirtina.
cli-error-review-own = { $unit } yra jūsų darbas: patvirtinti jį turi kažkas kitas.
cli-error-changed-since = { $unit } pasikeitė po peržiūros.
cli-error-empty-comment = Komentaras tuščias.
cli-error-no-remark = Tokios pastabos prie to vieneto nėra arba ji jau nebegalioja. Pastabas parodo „tolmach review PAGE UNIT --lang L“.
cli-error-may-not-proofread = Taip prisijungus tvirtinti vertimų viki { $wiki } negalima; su roboto slaptažodžiu ar raktu to niekada negalima. Tai, ką patvirtinote, lieka čia ir keliauja paketuose.

cli-column-left = Liko vienetų
cli-column-claimed = Kas ėmėsi
cli-sprint-closed = Užbaigta: { $at }. Skaičiai yra to momento.
cli-sprint-joined = Jūs jau sprinte „{ $name }“: kas jame nuveikta, skaičiuojama ir čia.
cli-error-sprint-closed = Sprintas „{ $name }“ užbaigtas.
cli-error-not-in-sprint = Sprintas „{ $name }“ neapima { $page }, kalba { $language }.
cli-error-no-sprint-in-file = Faile { $file } sprinto nėra. Sprinto paketą sukuria: tolmach sprint export NAME --out FILE

cli-column-bytes = Baitai
cli-backups-none = Kopijų dar nėra. Padarykite taip: tolmach backup now
cli-backup-asked = paprašius
cli-backup-migration = prieš naujinimą
cli-backup-restore = prieš atkūrimą
cli-backup-damaged = sugadinta, atidėta
cli-backed-up = Nukopijuota į { $path }.
cli-restored = Atkurta. Tai, kas buvo anksčiau, išsaugota kaip { $path }.
cli-error-no-backup = Kopijos { $file }, kurią būtų galima atkurti, nėra. Kopijas parodo „tolmach backup list“.
