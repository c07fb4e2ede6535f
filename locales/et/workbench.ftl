### Estonian (et). Reviewed by a native speaker: not yet.

workbench-empty = Lehekülg on valimata
workbench-empty-about = Vali raamatukogus lehekülg ja keel; üksused ilmuvad siia.
workbench-to-library = Ava raamatukogu
workbench-loading = Lehekülje avamine
workbench-unit = Üksus
workbench-source = Lähtetekst
workbench-target = Tõlge

workbench-position = Üksus { $n } / { $total }

workbench-words =
    { $n ->
        [one] { $n } sõna
       *[other] { $n } sõna
    }

workbench-saving = Salvestamine…

workbench-saved = Salvestatud · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Salvestamata. Sinu tekst jääb siia; Tolmach proovib uuesti.
workbench-replaced = Teine aken või programm muutis vahepeal seda mustandit. Nüüd kehtib sinu tekst; teine on see:
workbench-done = Valmis, järgmine
workbench-still-valid = Kehtib endiselt

units-list = Üksused
units-filter = Milliseid üksusi näidata
units-none = Ükski üksus pole selles seisus.
units-title = Lehekülje pealkiri
units-title-short = Pealkiri

units-filter-all = Kõik üksused ({ $n })

units-unit = Üksus { $id }

units-filter-unfinished = Pooleli ({ $n })

units-filter-untranslated = Tõlkimata ({ $n })

units-filter-outdated = Iganenud ({ $n })

units-filter-translated = Tõlgitud ({ $n })

units-filter-proofread = Ülevaadatud ({ $n })

units-filter-drafts = Minu mustandid ({ $n })

units-filter-conflicts = Konfliktid ({ $n })

panes-label = Abi selle üksuse juurde
pane-problems = Probleemid
pane-matches = Vasted
pane-terms = Terminid
pane-sisters = Teised keeled
pane-history = Minu mustandi ajalugu
pane-preview = Eelvaade
pane-up = Liiguta üles
pane-down = Liiguta alla
pane-hide = Peida

pane-menu = Paiguta: { $pane }

pane-show = Näita: { $pane }

problems-loading = Kontrollimine
problems-none = Probleeme ei leitud.
problems-nothing-yet = Siin kontrollitakse seda, mida kirjutad.
problems-fix = Paranda

problems-fix-with = Paranda: { $text }

problems-ignore = Eira…
problems-ignore-it = Eira
problems-why = Miks see on nii õige?
problems-heed = Kontrolli uuesti

problems-ignored =
    { $n ->
        [one] { $n } eiratud
       *[other] { $n } eiratud
    }

problems-ignored-by = Eiraja: { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Eiraja: sina, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Takistab saatmist
level-warn = Arvatavasti viga
level-hint = Soovitus

matches-loading = Mälust otsimine
matches-none = Mälus pole midagi sarnast.
matches-sentences = Laused

match-score = { $n }%

match-masked = märgistuseta { $n }%

match-stems = sõnatüved { $n }%

match-use = Kasuta seda teksti ({ $stroke })

match-insert = Sisesta kursori kohale ({ $stroke })

match-state-outdated = Iganenud
match-state-draft = Sinu mustand
match-state-translated = Tõlgitud
match-state-proofread = Ülevaadatud

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] kasutatud { $n } kord
       *[other] kasutatud { $n } korda
    }

machine-title = Apertiumi masintõlge
machine-label = Masin
machine-ask = Masintõlgi
machine-loading = Masin tõlgib
machine-nothing = Masin ei andnud selle üksuse jaoks midagi kasulikku.
machine-from-outdated = seal iganenud
machine-insert = Sisesta kursori kohale

machine-from = keelest: { $language } · { $engine }

machine-share = { $n }% sõnadest on jäänud nii, nagu masin need tegi.

terms-loading = Sõnastikust otsimine
terms-none = Siin pole ühtegi sõnastiku terminit.
term-keep = Jääb muutmata
term-not-reviewed = üle vaatamata
term-preferred = eelistatud
term-admitted = lubatud
term-forbidden = välditav

sisters-loading = Teiste keelte lugemine
sisters-none = Üheski sinu loetavas keeles pole seda üksust veel, niipalju kui neid on hangitud.
sisters-no-languages = Vali keeled, mida loed, ja värskenda raamatukogu: selle üksuse tõlked neis keeltes ilmuvad siia.
sisters-choose = Vali keeled

sister-outdated = Iganenud alates: { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = See üksus
preview-page = Kogu lehekülg
preview-loading = Eelvaate koostamine
preview-empty = Veel pole midagi näidata.

propagation-about =
    { $n ->
        [one] { $n } teisel üksusel on sama lähtetekst. Kas kasutada seda tõlget ka seal?
       *[other] { $n } teisel üksusel on sama lähtetekst. Kas kasutada seda tõlget ka seal?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Kasuta
        [one] Kasuta { $n } üksuses
       *[other] Kasuta { $n } üksuses
    }

propagation-leave = Jäta endiseks

history-loading = Mustandi tekstide lugemine
history-empty = Siia kirjutatu säilib samm-sammult.
history-now = Nagu praegu
history-nothing = (tühi)
history-take = Kasuta seda teksti

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Lähtetekst on pärast tõlkimist muutunud
change-unknown-source = Viki peab seda iganenuks; pole teada, millisest lähtetekstist see tõlgiti.
change-class-markup = Ainult märgistus
change-class-variable = Ainult muutuja
change-class-link-target = Ainult lingi sihtkoht
change-class-number = Ainult arv
change-class-punctuation = Ainult kirjavahemärgid
change-class-wording = Sõnastus
change-class-unknown = Liik teadmata

notice-conflict = Keegi muutis seda tõlget vikis pärast seda, kui alustasid. Midagi pole kadunud: alles on nii endine, sinu kui ka teine tekst.
notice-conflict-resolve = Võrdle ja lahenda
notice-moved = Lähtetekst muutus pärast seda, kui seda mustandit alustasid. Vaata, kas su tekst veel sobib; see läheb teele, kui oled uue lähtetekstiga nõustunud.
notice-moved-title = Mis muutus
notice-moved-accept = Nõustu uue lähtetekstiga
notice-removed = Leheküljel pole seda üksust enam. Sinu mustand säilib, aga seda ei saa saata.

tools-label = Tööriistad
tool-copy-source = Kopeeri lähtetekst

tool-insert = Sisesta { $markup }

tool-insert-none = Märgistust ei puudu
tool-insert-missing = Tõlkest puudub
tool-choose = Vali sisestatav märgistus
tool-plain = Lihttekst
tool-undo = Võta tagasi
tool-discard = Hülga mustand
tool-conflict = Harjuta konflikti
tool-conflict-about = Laseb kellelgi teisel seda üksust harjutusvikis muuta, nii et su mustandil tekib saatmisel konflikt.
tool-conflict-done = Keegi muutis seda üksust harjutusvikis. Saada mustand või võrdle seda väljuvate all vikiga, et konflikti näha.

tool-conflict-text = { $target } (keegi teine muutis)
