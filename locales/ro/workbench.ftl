### Romanian (ro). Reviewed by a native speaker: not yet.

workbench-empty = Nicio resursă aleasă
workbench-empty-about = Alegeți o resursă și o limbă în bibliotecă; unitățile vor apărea aici.
workbench-to-library = La bibliotecă
workbench-loading = Se deschide resursa
workbench-unit = Unitate
workbench-source = Sursă
workbench-target = Traducere
workbench-position = Unitatea { $n } din { $total }

workbench-words =
    { $n ->
        [one] { $n } cuvânt
        [few] { $n } cuvinte
       *[other] { $n } de cuvinte
    }

workbench-saving = Se salvează…
workbench-saved = Salvat · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Nesalvat. Textul rămâne aici; Tolmach încearcă din nou.
workbench-replaced = Între timp, altă fereastră sau alt program a schimbat această ciornă. Acum este valabil textul dumneavoastră; acesta este celălalt:
workbench-done = Gata, următoarea
workbench-still-valid = Încă valabilă

units-list = Unități
units-filter = Ce unități se arată
units-none = Nicio unitate în această stare.
units-title = Titlul paginii
units-title-short = Titlu
units-filter-all = Toate unitățile ({ $n })
units-unit = Unitatea { $id }
units-filter-unfinished = Neterminate ({ $n })
units-filter-untranslated = Netraduse ({ $n })
units-filter-outdated = Învechite ({ $n })
units-filter-translated = Traduse ({ $n })
units-filter-proofread = Revizuite ({ $n })
units-filter-drafts = Ciornele mele ({ $n })
units-filter-conflicts = Conflicte ({ $n })

panes-label = Ajutor pentru această unitate
pane-problems = Probleme
pane-matches = Potriviri
pane-terms = Termeni
pane-sisters = Alte limbi
pane-history = Istoricul ciornei mele
pane-preview = Previzualizare
pane-up = Mută în sus
pane-down = Mută în jos
pane-hide = Ascunde
pane-menu = Aranjează: { $pane }
pane-show = Arată: { $pane }

problems-loading = Se verifică
problems-none = Nicio problemă găsită.
problems-nothing-yet = Ce scrieți se verifică aici.
problems-fix = Corectează
problems-fix-with = Corectează: { $text }
problems-ignore = Ignoră…
problems-ignore-it = Ignoră
problems-why = De ce este bine așa cum este?
problems-heed = Verifică din nou

problems-ignored =
    { $n ->
        [one] { $n } ignorată
        [few] { $n } ignorate
       *[other] { $n } ignorate
    }

problems-ignored-by = De { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = De dumneavoastră, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Oprește trimiterea
level-warn = Probabil o greșeală
level-hint = Sugestie

matches-loading = Se caută în memorie
matches-none = Memoria nu are nimic asemănător.
matches-sentences = Propoziții
match-score = { $n }%
match-masked = fără marcaje { $n }%
match-stems = radicali { $n }%
match-use = Folosește acest text ({ $stroke })
match-insert = Inserează la cursor ({ $stroke })
match-state-outdated = Învechită
match-state-draft = Ciorna dumneavoastră
match-state-translated = Tradusă
match-state-proofread = Revizuită
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] folosită o dată ({ $n })
        [few] folosită de { $n } ori
       *[other] folosită de { $n } de ori
    }

machine-title = Traducere automată cu Apertium
machine-label = Automată
machine-ask = Traducere automată
machine-loading = Se traduce automat
machine-nothing = Mașina nu a dat nimic folositor pentru această unitate.
machine-from-outdated = învechită acolo
machine-insert = Inserează la cursor
machine-from = din { $language } · { $engine }
machine-share = { $n }% din cuvinte sunt cum le-a dat mașina.

terms-loading = Se caută în glosar
terms-none = Niciun termen din glosar nu apare aici.
term-keep = Rămâne așa
term-not-reviewed = nerevizuit
term-preferred = preferat
term-admitted = admis
term-forbidden = de evitat

sisters-loading = Se citesc celelalte limbi
sisters-none = Din ce s-a preluat, niciuna dintre limbile pe care le citiți nu are încă această unitate.
sisters-no-languages = Alegeți limbile pe care le citiți și reîmprospătați biblioteca: traducerile acestei unități vor apărea aici.
sisters-choose = Alege limbi
sister-outdated = Învechită din { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Această unitate
preview-page = Toată pagina
preview-loading = Se pregătește previzualizarea
preview-empty = Încă nu este nimic de arătat.

propagation-about =
    { $n ->
        [one] Încă { $n } unitate are aceeași sursă. Folosiți și acolo această traducere?
        [few] Încă { $n } unități au aceeași sursă. Folosiți și acolo această traducere?
       *[other] Încă { $n } de unități au aceeași sursă. Folosiți și acolo această traducere?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Folosește
        [one] Folosește pentru { $n } unitate
        [few] Folosește pentru { $n } unități
       *[other] Folosește pentru { $n } de unități
    }

propagation-leave = Lasă-le așa

history-loading = Se citesc textele acestei ciorne
history-empty = Ce scrieți aici se păstrează, pas cu pas.
history-now = Cum este acum
history-nothing = (gol)
history-take = Folosește acest text
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Sursa s-a schimbat după această traducere
change-unknown-source = Pentru wiki, aceasta este învechită; nu se știe după ce sursă a fost făcută.
change-class-markup = Doar marcaje
change-class-variable = Doar o variabilă
change-class-link-target = Doar ținta unei legături
change-class-number = Doar un număr
change-class-punctuation = Doar punctuația
change-class-wording = Formularea
change-class-unknown = Fel necunoscut

notice-conflict = Cineva a schimbat această traducere pe wiki de când ați început. Nu s-a pierdut nimic: se păstrează și textul dinainte, și cel al dumneavoastră, și cel de pe wiki.
notice-conflict-resolve = Compară și rezolvă
notice-moved = Sursa s-a schimbat după ce ați început această ciornă. Vedeți dacă textul se mai potrivește; se trimite după ce acceptați noua sursă.
notice-moved-title = Ce s-a schimbat
notice-moved-accept = Acceptă noua sursă
notice-removed = Pagina nu mai are această unitate. Ciorna este păstrată, dar nu se poate trimite.

tools-label = Unelte
tool-copy-source = Copiază sursa
tool-insert = Inserează { $markup }
tool-insert-none = Niciun marcaj lipsă
tool-insert-missing = Lipsesc din traducere
tool-choose = Alege un marcaj de inserat
tool-plain = Text simplu
tool-undo = Anulează
tool-discard = Șterge ciorna
tool-conflict = Exersează un conflict
tool-conflict-about = Face ca altcineva să schimbe această unitate pe wikiul de exersare, ca ciorna să dea de un conflict la trimitere.
tool-conflict-done = Cineva a schimbat această unitate pe wikiul de exersare. Pentru a vedea conflictul, apăsați „Trimite” sau „Compară cu wikiul” în „De trimis”.
tool-conflict-text = { $target } (schimbat de altcineva)
