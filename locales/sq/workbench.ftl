### Albanian (sq). Reviewed by a native speaker: not yet.

workbench-empty = Asnjë faqe e zgjedhur
workbench-empty-about = Zgjidhni një faqe dhe një gjuhë në bibliotekë; njësitë do të dalin këtu.
workbench-to-library = Te biblioteka
workbench-loading = Po hapet faqja
workbench-unit = Njësia
workbench-source = Burimi
workbench-target = Përkthimi
workbench-position = Njësia { $n } nga { $total }

workbench-words =
    { $n ->
        [one] { $n } fjalë
       *[other] { $n } fjalë
    }

workbench-saving = Po ruhet…
workbench-saved = U ruajt · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Nuk u ruajt. Teksti juaj mbetet këtu; Tolmach po provon sërish.
workbench-replaced = Ndërkohë një dritare ose program tjetër e ka ndryshuar këtë skicë. Tani vlen teksti juaj; ky është tjetri:
workbench-done = Gati, tjetra
workbench-still-valid = Ende e vlefshme

units-list = Njësitë
units-filter = Cilat njësi të shfaqen
units-none = Asnjë njësi në këtë gjendje.
units-title = Titulli i faqes
units-title-short = Titulli
units-filter-all = Të gjitha njësitë ({ $n })
units-unit = Njësia { $id }
units-filter-unfinished = Të papërfunduara ({ $n })
units-filter-untranslated = Të papërkthyera ({ $n })
units-filter-outdated = Të vjetëruara ({ $n })
units-filter-translated = Të përkthyera ({ $n })
units-filter-proofread = Të shqyrtuara ({ $n })
units-filter-drafts = Skicat e mia ({ $n })
units-filter-conflicts = Konflikte ({ $n })

panes-label = Ndihmë për këtë njësi
pane-problems = Probleme
pane-matches = Përputhje
pane-terms = Terma
pane-sisters = Gjuhë të tjera
pane-history = Historiku i skicës sime
pane-preview = Parapamje
pane-up = Zhvendos lart
pane-down = Zhvendos poshtë
pane-hide = Fshih
pane-menu = Rregullo: { $pane }
pane-show = Shfaq: { $pane }

problems-loading = Po kontrollohet
problems-none = Nuk u gjet asnjë problem.
problems-nothing-yet = Çfarë shkruani kontrollohet këtu.
problems-fix = Ndreq
problems-fix-with = Ndreq: { $text }
problems-ignore = Shpërfill…
problems-ignore-it = Shpërfill
problems-why = Pse është mirë kështu?
problems-heed = Kontrollo sërish

problems-ignored =
    { $n ->
        [one] { $n } i shpërfillur
       *[other] { $n } të shpërfillur
    }

problems-ignored-by = Nga { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Nga ju, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Pengon dërgimin
level-warn = Ndoshta gabim
level-hint = Sugjerim

matches-loading = Po shihet në kujtesë
matches-none = Kujtesa nuk ka asgjë të ngjashme.
matches-sentences = Fjali
match-score = { $n }%
match-masked = pa kodin { $n }%
match-stems = rrënjët { $n }%
match-use = Përdor këtë tekst ({ $stroke })
match-insert = Fut te kursori ({ $stroke })
match-state-outdated = E vjetëruar
match-state-draft = Skica juaj
match-state-translated = E përkthyer
match-state-proofread = E shqyrtuar
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] përdorur { $n } herë
       *[other] përdorur { $n } herë
    }

machine-title = Përkthim me makinë nga Apertium
machine-label = Makina
machine-ask = Përkthe me makinë
machine-loading = Makina po përkthen
machine-nothing = Makina nuk dha asgjë të dobishme për këtë njësi.
machine-from-outdated = e vjetëruar atje
machine-insert = Fut te kursori
machine-from = nga { $language } · { $engine }
machine-share = { $n }% e fjalëve janë siç i bëri makina.

terms-loading = Po shihet në fjalorth
terms-none = Këtu nuk ka terma të fjalorthit.
term-keep = Mbetet siç është
term-not-reviewed = i pashqyrtuar
term-preferred = i parapëlqyer
term-admitted = i lejuar
term-forbidden = të mos përdoret

sisters-loading = Po lexohen gjuhët e tjera
sisters-none = Me sa është marrë, asnjë nga gjuhët që lexoni nuk e ka ende këtë njësi.
sisters-no-languages = Zgjidhni gjuhë që lexoni dhe rifreskoni bibliotekën: përkthimet e tyre të kësaj njësie do të dalin këtu.
sisters-choose = Zgjidh gjuhë
sister-outdated = E vjetëruar që nga { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Kjo njësi
preview-page = E gjithë faqja
preview-loading = Po përgatitet parapamja
preview-empty = Ende s’ka çfarë të shfaqet.

propagation-about =
    { $n ->
        [one] Edhe { $n } njësi tjetër ka të njëjtin burim. Të përdoret ky përkthim edhe atje?
       *[other] Edhe { $n } njësi të tjera kanë të njëjtin burim. Të përdoret ky përkthim edhe atje?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Përdore
        [one] Përdore për { $n } njësi
       *[other] Përdore për { $n } njësi
    }

propagation-leave = Lëri siç janë

history-loading = Po lexohen tekstet e kësaj skice
history-empty = Çfarë shkruani këtu ruhet, hap pas hapi.
history-now = Siç është tani
history-nothing = (bosh)
history-take = Përdor këtë tekst
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Burimi ka ndryshuar pas këtij përkthimi
change-unknown-source = Wiki-ja e quan të vjetëruar; nuk dihet nga cili burim është bërë.
change-class-markup = Vetëm kodi
change-class-variable = Vetëm një ndryshore
change-class-link-target = Vetëm cak lidhjeje
change-class-number = Vetëm një numër
change-class-punctuation = Vetëm pikësimi
change-class-wording = Fjalët
change-class-unknown = Lloj i panjohur

notice-conflict = Dikush e ka ndryshuar këtë përkthim në wiki që kur filluat. Asgjë s’ka humbur: ruhen teksti i mëparshëm, juaji dhe ai në wiki.
notice-conflict-resolve = Krahaso dhe zgjidh
notice-moved = Burimi ka ndryshuar pasi filluat këtë skicë. Shihni nëse teksti juaj përshtatet ende; niset pasi të pranoni burimin e ri.
notice-moved-title = Çfarë ndryshoi
notice-moved-accept = Prano burimin e ri
notice-removed = Faqja nuk e ka më këtë njësi. Skica juaj ruhet, por nuk mund të dërgohet.

tools-label = Vegla
tool-copy-source = Kopjo burimin
tool-insert = Fut { $markup }
tool-insert-none = Nuk mungon kod
tool-insert-missing = Mungon në përkthim
tool-choose = Zgjidh kod për të futur
tool-plain = Tekst i thjeshtë
tool-undo = Zhbëj
tool-discard = Hidh skicën
tool-conflict = Ushtro një konflikt
tool-conflict-about = Bën që dikush tjetër ta ndryshojë këtë njësi në wiki-n për ushtrime, që skica juaj të ndeshë konflikt gjatë dërgimit.
tool-conflict-done = Dikush e ndryshoi këtë njësi në wiki-n për ushtrime. Për ta parë konfliktin, shtypni “Dërgo” ose “Krahaso me wiki-n” te “Për dërgim”.
tool-conflict-text = { $target } (ndryshuar nga dikush tjetër)
