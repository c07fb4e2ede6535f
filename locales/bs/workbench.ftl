### Bosnian (bs). Reviewed by a native speaker: not yet.

workbench-empty = Nijedan resurs nije odabran
workbench-empty-about = Odaberite resurs i jezik u biblioteci; jedinice će se pojaviti ovdje.
workbench-to-library = Otvori biblioteku
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

workbench-saving = Čuvanje…

workbench-saved = Sačuvano · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Nije sačuvano. Tekst ostaje ovdje; Tolmach pokušava ponovo.
workbench-replaced = Ovaj nacrt je u međuvremenu promijenjen u drugom prozoru ili programu. Sada važi vaš tekst; ovo je onaj drugi:
workbench-done = Gotovo, dalje
workbench-still-valid = I dalje važi

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

units-filter-proofread = Provjereno ({ $n })

units-filter-drafts = Moji nacrti ({ $n })

units-filter-conflicts = Sukobi ({ $n })

panes-label = Pomoć za ovu jedinicu
pane-problems = Problemi
pane-matches = Podudaranja
pane-terms = Pojmovi
pane-sisters = Drugi jezici
pane-history = Historija mog nacrta
pane-preview = Pretpregled
pane-up = Pomakni gore
pane-down = Pomakni dolje
pane-hide = Sakrij

pane-menu = Rasporedi: { $pane }

pane-show = Prikaži: { $pane }

problems-loading = Provjera u toku
problems-none = Nema problema.
problems-nothing-yet = Ovdje se provjerava ono što pišete.
problems-fix = Ispravi

problems-fix-with = Ispravi: { $text }

problems-ignore = Zanemari…
problems-ignore-it = Zanemari
problems-why = Zašto je ovo u redu ovako?
problems-heed = Ponovo provjeravaj

problems-ignored =
    { $n ->
        [one] zanemareno: { $n }
        [few] zanemareno: { $n }
       *[other] zanemareno: { $n }
    }

problems-ignored-by = Ko: { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Ko: vi, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Zaustavlja slanje
level-warn = Vjerovatno greška
level-hint = Prijedlog

matches-loading = Pretraživanje memorije
matches-none = U memoriji nema ništa slično.
matches-sentences = Rečenice

match-score = { $n } %

match-masked = bez wikikoda { $n } %

match-stems = osnove riječi { $n } %

match-use = Upotrijebi ovaj tekst ({ $stroke })

match-insert = Umetni kod kursora ({ $stroke })

match-state-outdated = Zastarjelo
match-state-draft = Vaš nacrt
match-state-translated = Prevedeno
match-state-proofread = Provjereno

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] upotrijebljeno { $n } put
        [few] upotrijebljeno { $n } puta
       *[other] upotrijebljeno { $n } puta
    }

machine-title = Mašinski prijevod: Apertium
machine-label = Mašina
machine-ask = Prevedi mašinski
machine-loading = Mašinsko prevođenje u toku
machine-nothing = Mašinsko prevođenje nije dalo ništa upotrebljivo za ovu jedinicu.
machine-from-outdated = tamo zastarjelo
machine-insert = Umetni kod kursora

machine-from = s jezika: { $language } · { $engine }

machine-share = { $n } % riječi stoji onako kako ih je prevela mašina.

terms-loading = Pretraživanje pojmovnika
terms-none = Ovdje nema nijednog pojma iz pojmovnika.
term-keep = Ostaje kako jeste
term-not-reviewed = nije pregledano
term-preferred = preporučeno
term-admitted = dozvoljeno
term-forbidden = ne koristiti

sisters-loading = Čitanje drugih jezika
sisters-none = Prema onome što je preuzeto, nijedan od jezika koje čitate još nema ovu jedinicu.
sisters-no-languages = Odaberite jezike koje čitate i osvježite biblioteku: njihovi prijevodi ove jedinice pojavit će se ovdje.
sisters-choose = Odaberi jezike

sister-outdated = Zastarjelo od { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Ova jedinica
preview-page = Cijela stranica
preview-loading = Sastavljanje pretpregleda
preview-empty = Još se nema šta prikazati.

propagation-about =
    { $n ->
        [one] Isti izvornik ima još { $n } jedinica. Upotrijebiti ovaj prijevod i tamo?
        [few] Isti izvornik imaju još { $n } jedinice. Upotrijebiti ovaj prijevod i tamo?
       *[other] Isti izvornik ima još { $n } jedinica. Upotrijebiti ovaj prijevod i tamo?
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
change-unknown-source = Wiki ovo smatra zastarjelim; ne zna se od kojeg izvornika je nastalo.
change-class-markup = Samo wikikod
change-class-variable = Samo varijabla
change-class-link-target = Samo odredište linka
change-class-number = Samo broj
change-class-punctuation = Samo interpunkcija
change-class-wording = Tekst
change-class-unknown = Nepoznata vrsta

notice-conflict = Neko je na wikiju promijenio ovaj prijevod otkad ste počeli. Ništa nije izgubljeno: sačuvani su raniji tekst, vaš i tuđi.
notice-conflict-resolve = Uporedi i riješi
notice-moved = Izvornik se promijenio nakon što je ovaj nacrt započet. Pogledajte odgovara li vaš tekst i dalje; bit će poslan kad prihvatite novi izvornik.
notice-moved-title = Šta se promijenilo
notice-moved-accept = Prihvati novi izvornik
notice-removed = Stranica više nema ovu jedinicu. Vaš nacrt je sačuvan, ali se ne može poslati.

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
tool-conflict-about = Neko drugi će na wikiju za vježbu promijeniti ovu jedinicu, tako da vaš nacrt pri slanju naiđe na sukob.
tool-conflict-done = Neko je promijenio ovu jedinicu na wikiju za vježbu. Pošaljite nacrt ili ga u odlaznom uporedite s wikijem, i naići ćete na sukob.

tool-conflict-text = { $target } (promijenio neko drugi)
