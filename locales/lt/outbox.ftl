### Lithuanian (lt). Reviewed by a native speaker: not yet.

outbox-tab-plan = Siųstina ({ $n })

outbox-tab-conflicts = Konfliktai ({ $n })

outbox-tab-receipts = Kvitai ({ $n })

outbox-pushing = Siunčiama

plan-caption = Juodraščiai ir kas su kiekvienu būtų siunčiant
plan-empty = Nėra ko siųsti
plan-empty-about = Juodraščiai, kuriuos pažymite baigtais, laukia čia, kol juos išsiųsite.
plan-check = Palyginti su viki
plan-log-in = Prisijungti ir siųsti
plan-summary = Pridėti prie keitimo aprašymo
plan-summary-hint = Pavyzdžiui: rudens sprintas

plan-edits =
    { $n ->
        [0] Kol kas nieko siųsti negalima
        [one] { $n } keitimas
        [few] { $n } keitimai
       *[other] { $n } keitimų
    }

plan-time =
    { $minutes ->
        [one] apie { $minutes } minutę viki sparta
        [few] apie { $minutes } minutes viki sparta
       *[other] apie { $minutes } minučių viki sparta
    }

plan-as-of = palyginta su viki: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Siųsti
        [one] Siųsti { $n } keitimą
        [few] Siųsti { $n } keitimus
       *[other] Siųsti { $n } keitimų
    }

plan-pushed = Galima siųsti
plan-confirmed = Bus patvirtinta, kad tebegalioja
plan-merged = Galima siųsti
plan-already-there = Jau yra viki
plan-source-moved = Originalas pakito: pažiūrėkite
plan-conflict = Konfliktas: pirma išspręskite
plan-refused = Siųsti negalima
plan-waiting = Dar nebaigta

result-pushed = Išsiųsta
result-confirmed = Patvirtinta, kad tebegalioja
result-merged = Sujungta su kito žmogaus keitimu
result-already-there = Jau buvo
result-source-moved = Originalas pakito
result-conflict = Konfliktas
result-refused = Atmesta
result-waiting = Laukia

reason-empty = Juodraštis tuščias.
reason-unit-removed = Šio vieneto puslapyje nebėra.
reason-page-gone = Puslapio nebėra arba jis nebeverčiamas.
reason-fuzzy-mark = Tekste yra !!FUZZY!!, dėl to jis iškart taptų pasenęs.
reason-not-done = Pirma pažymėkite vienetą baigtu.
reason-in-doubt = Paskutinis siuntimas čia nutrūko. Kitas išsiaiškins, ar pavyko.
reason-not-read-again = Išsiųsta; ar pavyko, bus pažiūrėta per kitą siuntimą.
reason-offline = Viki nepasiekiama.
reason-was-new = Vertimo anksčiau nebuvo; ištrinti jį gali tik viki prižiūrėtojai.
reason-no-text = „Tebegalioja“ teksto nepakeitė.
reason-has-draft = Yra šio vieneto juodraštis.
reason-not-pushed = Viki nieko iš jo nėra.
reason-stopped = Siuntimas sustabdytas anksčiau, nei prieita iki čia.
reason-changed-on-wiki = Viki tai pakeitė kažkas kitas.
reason-changed-since = Per tą laiką kažkas tai pakeitė.
reason-source-moved = Parašius juodraštį originalas pasikeitė.
reason-was-outdated-before = Ankstesnis tekstas buvo pasenęs; dabar viki laikytų jį galiojančiu.
reason-outdated = Viki tai laiko pasenusiu.
reason-merged = Viki sujungė tai su tuo, ką tuo metu įrašė kažkas kitas.
reason-captcha = Viki prašo įveikti CAPTCHA. Pirma įrašykite vieną vienetą naršyklėje.
reason-busy = Viki dabar per daug užimta. Siųskite vėliau.
reason-not-sent = Tai nepasiekė viki ir bus išsiųsta kitą kartą.
reason-blocked-by-check = Rasta tai, kas skaitytojams atrodytų sugadinta. Ištaisykite darbastalyje arba ten pat nurodykite, kodėl to nepaisyti.

entry-unit = Vienetas
entry-text = Tekstas
entry-result = Rezultatas
entry-outdated = Išsiųsta, bet viki tai laiko pasenusiu.

entry-revision = Versija { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = Šis siuntimas

push-done =
    { $landed ->
        [0] Nieko neišsiųsta.
        [one] { $landed } vienetas jau viki.
        [few] { $landed } vienetai jau viki.
       *[other] { $landed } vienetų jau viki.
    }

push-stopped =
    { $landed ->
        [one] Sustabdyta. { $landed } vienetas jau viki.
        [few] Sustabdyta. { $landed } vienetai jau viki.
       *[other] Sustabdyta. { $landed } vienetų jau viki.
    }

push-held =
    { $held ->
        [one] { $held } juodraštis lieka čia; kodėl – žr. toliau.
        [few] { $held } juodraščiai lieka čia; kodėl – žr. toliau.
       *[other] { $held } juodraščių lieka čia; kodėl – žr. toliau.
    }

receipts-caption = Kas išsiųsta, naujausi viršuje
receipts-empty = Dar nieko neišsiųsta
receipts-empty-about = Kiekvienas viki atsidūręs vienetas palieka čia kvitą.
receipts-about = Atsiėmus atkuriamas ankstesnis tekstas, jei per tą laiką vieneto niekas nepakeitė.

receipts-revert = Atsiimti paskutinį: vienetas { $unit }

receipts-reverted =
    { $n ->
        [0] Nieko atsiimti nepavyko.
        [one] Atsiimtas { $n } vienetas.
        [few] Atsiimti { $n } vienetai.
       *[other] Atsiimta { $n } vienetų.
    }

conflicts-about = Kol dirbote, kažkas šiuos vertimus viki pakeitė. Niekas neperrašyta. Palyginkite ir nuspręskite.
conflicts-empty = Konfliktų nėra
conflicts-empty-about = Kai kažkas kitas pakeičia vienetą, su kuriuo dirbate, čia atsiranda abu tekstai.
conflict-base = Anksčiau
conflict-base-none = Vertimo nebuvo.
conflict-mine = Jūsų
conflict-theirs = Dabar viki

conflict-theirs-by = Dabar viki, autorius { $name }

conflict-theirs-gone = Vertimo viki nebėra.
conflict-take-mine = Imti mano
conflict-take-theirs = Imti kitą
conflict-edit = Keisti
conflict-edited = Tekstas, kuris turi likti
conflict-take-edited = Imti šį tekstą
