### Croatian (hr). Reviewed by a native speaker: not yet.

workbench-empty = Nijedan resurs nije odabran
workbench-empty-about = Odaberite resurs i jezik u knjižnici; jedinice će se pojaviti ovdje.
workbench-to-library = Otvori knjižnicu
workbench-loading = Otvaranje resursa
workbench-unit = Jedinica
workbench-source = Izvornik
workbench-target = Prijevod

workbench-position = Jedinica { $n } od { $total }

workbench-words =
    { $n ->
        [one] { $n } riječ
        [few] { $n } riječi
       *[other] { $n } riječi
    }

workbench-saving = Spremanje…

workbench-saved = Spremljeno · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Nije spremljeno. Tekst ostaje ovdje; Tolmach pokušava ponovno.
workbench-replaced = Ovaj je nacrt u međuvremenu promijenjen u drugom prozoru ili programu. Sada vrijedi vaš tekst; ovo je onaj drugi:
workbench-done = Gotovo, dalje
workbench-still-valid = I dalje vrijedi

units-list = Jedinice
units-filter = Koje jedinice prikazati
units-none = Nijedna jedinica nije u ovom stanju.
units-title = Naslov stranice
units-title-short = Naslov

units-filter-all = Sve jedinice ({ $n })

units-unit = Jedinica { $id }

units-filter-unfinished = Nedovršeno ({ $n })

units-filter-untranslated = Neprevedeno ({ $n })

units-filter-outdated = Zastarjelo ({ $n })

units-filter-translated = Prevedeno ({ $n })

units-filter-proofread = Pregledano ({ $n })

units-filter-drafts = Moji nacrti ({ $n })

units-filter-conflicts = Sukobi ({ $n })

panes-label = Pomoć za ovu jedinicu
pane-problems = Problemi
pane-matches = Podudarnosti
pane-terms = Pojmovi
pane-sisters = Drugi jezici
pane-history = Povijest mojeg nacrta
pane-preview = Pretpregled
pane-up = Pomakni gore
pane-down = Pomakni dolje
pane-hide = Sakrij

pane-menu = Rasporedi: { $pane }

pane-show = Prikaži: { $pane }

problems-loading = Provjera u tijeku
problems-none = Nema problema.
problems-nothing-yet = Ovdje se provjerava ono što pišete.
problems-fix = Ispravi

problems-fix-with = Ispravi: { $text }

problems-ignore = Zanemari…
problems-ignore-it = Zanemari
problems-why = Zašto je ovo u redu ovako?
problems-heed = Ponovno provjeravaj

problems-ignored =
    { $n ->
        [one] zanemareno: { $n }
        [few] zanemareno: { $n }
       *[other] zanemareno: { $n }
    }

problems-ignored-by = Tko: { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Tko: vi, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Zaustavlja slanje
level-warn = Vjerojatno pogreška
level-hint = Prijedlog

matches-loading = Pretraživanje memorije
matches-none = U memoriji nema ničeg sličnog.
matches-sentences = Rečenice

match-score = { $n } %

match-masked = bez wikikoda { $n } %

match-stems = osnove riječi { $n } %

match-use = Upotrijebi ovaj tekst ({ $stroke })

match-insert = Umetni kod pokazivača ({ $stroke })

match-state-outdated = Zastarjelo
match-state-draft = Vaš nacrt
match-state-translated = Prevedeno
match-state-proofread = Pregledano

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] upotrijebljeno { $n } put
        [few] upotrijebljeno { $n } puta
       *[other] upotrijebljeno { $n } puta
    }

machine-title = Strojni prijevod: Apertium
machine-label = Stroj
machine-ask = Prevedi strojno
machine-loading = Strojno prevođenje u tijeku
machine-nothing = Strojno prevođenje nije dalo ništa upotrebljivo za ovu jedinicu.
machine-from-outdated = ondje zastarjelo
machine-insert = Umetni kod pokazivača

machine-from = s jezika: { $language } · { $engine }

machine-share = { $n } % riječi stoji onako kako ih je preveo stroj.

terms-loading = Pretraživanje pojmovnika
terms-none = Ovdje nema nijednog pojma iz pojmovnika.
term-keep = Ostaje kako jest
term-not-reviewed = nije pregledano
term-preferred = preporučeno
term-admitted = dopušteno
term-forbidden = ne upotrebljavati

sisters-loading = Čitanje drugih jezika
sisters-none = Prema onome što je dohvaćeno, nijedan od jezika koje čitate još nema ovu jedinicu.
sisters-no-languages = Odaberite jezike koje čitate i osvježite knjižnicu: njihovi prijevodi ove jedinice pojavit će se ovdje.
sisters-choose = Odaberi jezike

sister-outdated = Zastarjelo od { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Ova jedinica
preview-page = Cijela stranica
preview-loading = Sastavljanje pretpregleda
preview-empty = Još se nema što prikazati.

propagation-about =
    { $n ->
        [one] Isti izvornik ima još { $n } jedinica. Upotrijebiti ovaj prijevod i ondje?
        [few] Isti izvornik imaju još { $n } jedinice. Upotrijebiti ovaj prijevod i ondje?
       *[other] Isti izvornik ima još { $n } jedinica. Upotrijebiti ovaj prijevod i ondje?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Upotrijebi
        [one] Upotrijebi za { $n } jedinicu
        [few] Upotrijebi za { $n } jedinice
       *[other] Upotrijebi za { $n } jedinica
    }

propagation-leave = Ne diraj

history-loading = Čitanje tekstova ovog nacrta
history-empty = Sve što ovdje upisujete čuva se, korak po korak.
history-now = Sadašnje stanje
history-nothing = (prazno)
history-take = Upotrijebi ovaj tekst

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Izvornik se promijenio otkad je ovo prevedeno
change-unknown-source = Wiki ovo smatra zastarjelim; ne zna se od kojeg je izvornika nastalo.
change-class-markup = Samo wikikod
change-class-variable = Samo varijabla
change-class-link-target = Samo odredište poveznice
change-class-number = Samo broj
change-class-punctuation = Samo interpunkcija
change-class-wording = Tekst
change-class-unknown = Nepoznata vrsta

notice-conflict = Netko je na wikiju promijenio ovaj prijevod otkad ste počeli. Ništa nije izgubljeno: sačuvani su prijašnji tekst, vaš i tuđi.
notice-conflict-resolve = Usporedi i riješi
notice-moved = Izvornik se promijenio nakon što je ovaj nacrt započet. Pogledajte odgovara li vaš tekst i dalje; bit će poslan kad prihvatite novi izvornik.
notice-moved-title = Što se promijenilo
notice-moved-accept = Prihvati novi izvornik
notice-removed = Stranica više nema ovu jedinicu. Vaš je nacrt sačuvan, ali se ne može poslati.

tools-label = Alati
tool-copy-source = Kopiraj izvornik

tool-insert = Umetni { $markup }

tool-insert-none = Wikikod je potpun
tool-insert-missing = Nedostaje u prijevodu
tool-choose = Odaberi wikikod za umetanje
tool-plain = Običan tekst
tool-undo = Poništi
tool-discard = Odbaci nacrt
tool-conflict = Uvježbaj sukob
tool-conflict-about = Netko drugi će na wikiju za vježbu promijeniti ovu jedinicu, tako da vaš nacrt pri slanju naiđe na sukob.
tool-conflict-done = Netko je promijenio ovu jedinicu na wikiju za vježbu. Pošaljite nacrt ili ga u odlaznom usporedite s wikijem, i naići ćete na sukob.

tool-conflict-text = { $target } (promijenio netko drugi)
