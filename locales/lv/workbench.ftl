### Latvian (lv). Reviewed by a native speaker: not yet.

workbench-empty = Lapa nav izvēlēta
workbench-empty-about = Bibliotēkā izvēlieties lapu un valodu; vienības parādīsies šeit.
workbench-to-library = Iet uz bibliotēku
workbench-loading = Atver lapu
workbench-unit = Vienība
workbench-source = Oriģināls
workbench-target = Tulkojums

workbench-position = { $n }. vienība no { $total }

workbench-words =
    { $n ->
        [zero] { $n } vārdu
        [one] { $n } vārds
       *[other] { $n } vārdi
    }

workbench-saving = Saglabā…

workbench-saved = Saglabāts · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Nav saglabāts. Jūsu teksts paliek šeit; Tolmach mēģina vēlreiz.
workbench-replaced = Pa to laiku šis melnraksts mainīts citā logā vai programmā. Tagad spēkā ir jūsu teksts; otrs ir šis:
workbench-done = Gatavs, tālāk
workbench-still-valid = Joprojām der

units-list = Vienības
units-filter = Kuras vienības rādīt
units-none = Šādā stāvoklī nav nevienas vienības.
units-title = Lapas nosaukums
units-title-short = Nosaukums

units-filter-all = Visas vienības ({ $n })

units-unit = Vienība { $id }

units-filter-unfinished = Nepabeigtās ({ $n })

units-filter-untranslated = Netulkotās ({ $n })

units-filter-outdated = Novecojušās ({ $n })

units-filter-translated = Iztulkotās ({ $n })

units-filter-proofread = Pārskatītās ({ $n })

units-filter-drafts = Mani melnraksti ({ $n })

units-filter-conflicts = Konflikti ({ $n })

panes-label = Palīdzība šai vienībai
pane-problems = Problēmas
pane-matches = Atbilsmes
pane-terms = Termini
pane-sisters = Citas valodas
pane-history = Mana melnraksta vēsture
pane-preview = Priekšskatījums
pane-up = Pārvietot augšup
pane-down = Pārvietot lejup
pane-hide = Paslēpt

pane-menu = Kārtot: { $pane }

pane-show = Rādīt: { $pane }

problems-loading = Pārbauda
problems-none = Problēmu nav.
problems-nothing-yet = Te pārbauda to, ko rakstāt.
problems-fix = Izlabot

problems-fix-with = Izlabot: { $text }

problems-ignore = Ignorēt…
problems-ignore-it = Ignorēt
problems-why = Kāpēc tas ir pareizi?
problems-heed = Atkal pārbaudīt

problems-ignored =
    { $n ->
        [zero] ignorētas: { $n }
        [one] ignorēta: { $n }
       *[other] ignorētas: { $n }
    }

problems-ignored-by = { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Jūs, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Neļauj nosūtīt
level-warn = Visdrīzāk kļūda
level-hint = Ieteikums

matches-loading = Skatās atmiņā
matches-none = Atmiņā nav nekā līdzīga.
matches-sentences = Teikumi

match-score = { $n } %

match-masked = bez marķējuma { $n } %

match-stems = pēc celmiem { $n } %

match-use = Paņemt šo tekstu ({ $stroke })

match-insert = Ievietot pie kursora ({ $stroke })

match-state-outdated = Novecojis
match-state-draft = Jūsu melnraksts
match-state-translated = Iztulkots
match-state-proofread = Pārskatīts

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [zero] lietots { $n } reizes
        [one] lietots { $n } reizi
       *[other] lietots { $n } reizes
    }

machine-title = Mašīntulkojums ar Apertium
machine-label = Mašīna
machine-ask = Mašīntulkot
machine-loading = Mašīna tulko
machine-nothing = Mašīna šai vienībai nedeva neko derīgu.
machine-from-outdated = tur novecojis
machine-insert = Ievietot pie kursora

machine-from = no: { $language } · { $engine }

machine-share = { $n } % vārdu ir tādi, kādus tos devusi mašīna.

terms-loading = Skatās glosārijā
terms-none = Te nav neviena glosārija termina.
term-keep = Paliek, kā ir
term-not-reviewed = nav pārskatīts
term-preferred = ieteicams
term-admitted = pieļaujams
term-forbidden = nelietot

sisters-loading = Lasa citas valodas
sisters-none = Starp ielādēto šīs vienības vēl nav nevienā no valodām, ko lasāt.
sisters-no-languages = Izvēlieties valodas, ko lasāt, un atsvaidziniet bibliotēku: to tulkojumi šai vienībai parādīsies šeit.
sisters-choose = Izvēlēties valodas

sister-outdated = Novecojis kopš { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Šī vienība
preview-page = Visa lapa
preview-loading = Gatavo priekšskatījumu
preview-empty = Vēl nav, ko rādīt.

propagation-about =
    { $n ->
        [zero] Vēl { $n } vienībām ir tāds pats oriģināls. Lietot šo tulkojumu arī tur?
        [one] Vēl { $n } vienībai ir tāds pats oriģināls. Lietot šo tulkojumu arī tur?
       *[other] Vēl { $n } vienībām ir tāds pats oriģināls. Lietot šo tulkojumu arī tur?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Lietot
        [zero] Lietot { $n } vienībām
        [one] Lietot { $n } vienībai
       *[other] Lietot { $n } vienībām
    }

propagation-leave = Atstāt tās

history-loading = Lasa šī melnraksta tekstus
history-empty = Te rakstītais tiek glabāts soli pa solim.
history-now = Kā ir tagad
history-nothing = (tukšs)
history-take = Paņemt šo tekstu

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Kopš tulkošanas oriģināls ir mainījies
change-unknown-source = Viki to sauc par novecojušu; no kāda oriģināla tas tulkots, nav zināms.
change-class-markup = Tikai marķējums
change-class-variable = Tikai mainīgais
change-class-link-target = Tikai saites mērķis
change-class-number = Tikai skaitlis
change-class-punctuation = Tikai pieturzīmes
change-class-wording = Formulējums
change-class-unknown = Veids nav zināms

notice-conflict = Kopš sākāt, kāds šo tulkojumu viki mainīja. Nekas nav zudis: iepriekšējais, jūsu un otrs teksts ir saglabāti.
notice-conflict-resolve = Salīdzināt un atrisināt
notice-moved = Pēc šī melnraksta sākšanas oriģināls ir mainījies. Paskatieties, vai jūsu teksts vēl der; to nosūtīs, kad pieņemsiet jauno oriģinālu.
notice-moved-title = Kas mainījies
notice-moved-accept = Pieņemt jauno oriģinālu
notice-removed = Šīs vienības lapā vairs nav. Jūsu melnraksts ir saglabāts, bet to nevar nosūtīt.

tools-label = Rīki
tool-copy-source = Kopēt oriģinālu

tool-insert = Ievietot { $markup }

tool-insert-none = Marķējuma netrūkst
tool-insert-missing = Trūkst tulkojumā
tool-choose = Izvēlēties ievietojamo marķējumu
tool-plain = Vienkāršs teksts
tool-undo = Atsaukt
tool-discard = Atmest melnrakstu
tool-conflict = Izmēģināt konfliktu
tool-conflict-about = Ļauj kādam citam mainīt šo vienību izmēģinājumu viki, lai jūsu melnraksts nosūtot sastaptos ar konfliktu.
tool-conflict-done = Kāds mainīja šo vienību izmēģinājumu viki. Lai redzētu konfliktu, nosūtiet vai izsūtnē salīdziniet ar viki.

tool-conflict-text = { $target } (mainīja kāds cits)
