### Lithuanian (lt). Reviewed by a native speaker: not yet.

workbench-empty = Puslapis nepasirinktas
workbench-empty-about = Pasirinkite bibliotekoje puslapį ir kalbą; čia atsiras jo vienetai.
workbench-to-library = Eiti į biblioteką
workbench-loading = Atveriamas puslapis
workbench-unit = Vienetas
workbench-source = Originalas
workbench-target = Vertimas

workbench-position = { $n } vienetas iš { $total }

workbench-words =
    { $n ->
        [one] { $n } žodis
        [few] { $n } žodžiai
       *[other] { $n } žodžių
    }

workbench-saving = Įrašoma…

workbench-saved = Įrašyta · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Neįrašyta. Jūsų tekstas lieka čia; Tolmach bando dar kartą.
workbench-replaced = Tuo tarpu šis juodraštis pakeistas kitame lange ar kitoje programoje. Dabar galioja jūsų tekstas; štai kitas:
workbench-done = Baigta, toliau
workbench-still-valid = Tebegalioja

units-list = Vienetai
units-filter = Kuriuos vienetus rodyti
units-none = Tokios būsenos vienetų nėra.
units-title = Puslapio pavadinimas
units-title-short = Pavadinimas

units-filter-all = Visi vienetai ({ $n })

units-unit = Vienetas { $id }

units-filter-unfinished = Nebaigti ({ $n })

units-filter-untranslated = Neišversti ({ $n })

units-filter-outdated = Pasenę ({ $n })

units-filter-translated = Išversti ({ $n })

units-filter-proofread = Peržiūrėti ({ $n })

units-filter-drafts = Mano juodraščiai ({ $n })

units-filter-conflicts = Konfliktai ({ $n })

panes-label = Pagalba šiam vienetui
pane-problems = Problemos
pane-matches = Atitikmenys
pane-terms = Terminai
pane-sisters = Kitos kalbos
pane-history = Mano juodraščio istorija
pane-preview = Peržvalga
pane-up = Kelti aukštyn
pane-down = Leisti žemyn
pane-hide = Slėpti

pane-menu = Tvarkyti: { $pane }

pane-show = Rodyti: { $pane }

problems-loading = Tikrinama
problems-none = Problemų nerasta.
problems-nothing-yet = Čia tikrinama tai, ką rašote.
problems-fix = Ištaisyti

problems-fix-with = Ištaisyti: { $text }

problems-ignore = Nepaisyti…
problems-ignore-it = Nepaisyti
problems-why = Kodėl taip ir turi būti?
problems-heed = Vėl tikrinti

problems-ignored =
    { $n ->
        [one] nepaisoma: { $n }
        [few] nepaisoma: { $n }
       *[other] nepaisoma: { $n }
    }

problems-ignored-by = { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Jūs, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Neleidžia siųsti
level-warn = Tikriausiai klaida
level-hint = Siūlymas

matches-loading = Žiūrima į atmintį
matches-none = Nieko panašaus atmintyje nėra.
matches-sentences = Sakiniai

match-score = { $n } %

match-masked = be žymėjimo { $n } %

match-stems = pagal kamienus { $n } %

match-use = Paimti šį tekstą ({ $stroke })

match-insert = Įterpti ties žymekliu ({ $stroke })

match-state-outdated = Pasenęs
match-state-draft = Jūsų juodraštis
match-state-translated = Išverstas
match-state-proofread = Peržiūrėtas

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] panaudota { $n } kartą
        [few] panaudota { $n } kartus
       *[other] panaudota { $n } kartų
    }

machine-title = Mašininis vertimas su Apertium
machine-label = Mašina
machine-ask = Versti mašininiu būdu
machine-loading = Mašina verčia
machine-nothing = Šiam vienetui mašina nieko tinkamo nepateikė.
machine-from-outdated = ten pasenę
machine-insert = Įterpti ties žymekliu

machine-from = iš: { $language } · { $engine }

machine-share = { $n } % žodžių liko tokie, kokius pateikė mašina.

terms-loading = Žiūrima į žodynėlį
terms-none = Žodynėlio terminų čia nėra.
term-keep = Nekeičiama
term-not-reviewed = neperžiūrėta
term-preferred = teiktina
term-admitted = leistina
term-forbidden = nevartotina

sisters-loading = Skaitomos kitos kalbos
sisters-none = Tarp parsiųstų duomenų šio vieneto jūsų skaitomomis kalbomis dar nėra.
sisters-no-languages = Pasirinkite kalbas, kuriomis skaitote, ir atnaujinkite biblioteką: čia atsiras jų šio vieneto vertimai.
sisters-choose = Pasirinkti kalbas

sister-outdated = Pasenę nuo { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Šis vienetas
preview-page = Visas puslapis
preview-loading = Rengiama peržvalga
preview-empty = Dar nėra ko rodyti.

propagation-about =
    { $n ->
        [one] Dar { $n } vieneto originalas toks pat. Naudoti šį vertimą ir ten?
        [few] Dar { $n } vienetų originalas toks pat. Naudoti šį vertimą ir ten?
       *[other] Dar { $n } vienetų originalas toks pat. Naudoti šį vertimą ir ten?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Naudoti
        [one] Naudoti { $n } vienetui
        [few] Naudoti { $n } vienetams
       *[other] Naudoti { $n } vienetų
    }

propagation-leave = Palikti juos

history-loading = Skaitomi šio juodraščio tekstai
history-empty = Tai, ką čia rašote, saugoma žingsnis po žingsnio.
history-now = Kaip yra dabar
history-nothing = (tuščia)
history-take = Paimti šį tekstą

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Išvertus originalas pasikeitė
change-unknown-source = Viki sako, kad tai pasenę; iš kokio originalo versta, nežinoma.
change-class-markup = Tik žymėjimas
change-class-variable = Tik kintamasis
change-class-link-target = Tik nuorodos tikslas
change-class-number = Tik skaičius
change-class-punctuation = Tik skyryba
change-class-wording = Formuluotė
change-class-unknown = Rūšis nežinoma

notice-conflict = Nuo tada, kai pradėjote, kažkas šį vertimą viki pakeitė. Niekas nedingo: išsaugotas ir ankstesnis, ir jūsų, ir kito žmogaus tekstas.
notice-conflict-resolve = Palyginti ir išspręsti
notice-moved = Pradėjus šį juodraštį originalas pasikeitė. Pažiūrėkite, ar jūsų tekstas dar tinka; jis bus siunčiamas, kai priimsite naują originalą.
notice-moved-title = Kas pasikeitė
notice-moved-accept = Priimti naują originalą
notice-removed = Šio vieneto puslapyje nebėra. Jūsų juodraštis išsaugotas, bet išsiųsti jo nepavyks.

tools-label = Įrankiai
tool-copy-source = Kopijuoti originalą

tool-insert = Įterpti { $markup }

tool-insert-none = Žymėjimo netrūksta
tool-insert-missing = Trūksta vertime
tool-choose = Pasirinkti įterpiamą žymėjimą
tool-plain = Paprastas tekstas
tool-undo = Atšaukti
tool-discard = Atmesti juodraštį
tool-conflict = Pasimokyti spręsti konfliktą
tool-conflict-about = Leidžia kažkam kitam pakeisti šį vienetą bandomojoje viki, kad siunčiant jūsų juodraštis sukeltų konfliktą.
tool-conflict-done = Kažkas bandomojoje viki šį vienetą pakeitė. Kad pamatytumėte konfliktą, išsiųskite arba siunčiamuosiuose palyginkite su viki.

tool-conflict-text = { $target } (pakeitė kažkas kitas)
