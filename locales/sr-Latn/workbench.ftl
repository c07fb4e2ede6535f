### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

workbench-empty = Nijedan resurs nije izabran
workbench-empty-about = Izaberite resurs i jezik u biblioteci; jedinice će se pojaviti ovde.
workbench-to-library = Otvori biblioteku
workbench-loading = Otvaranje resursa
workbench-unit = Jedinica
workbench-source = Izvornik
workbench-target = Prevod

workbench-position = Jedinica { $n } od { $total }

workbench-words =
    { $n ->
        [one] { $n } reč
        [few] { $n } reči
       *[other] { $n } reči
    }

workbench-saving = Čuvanje…

workbench-saved = Sačuvano · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Nije sačuvano. Tekst ostaje ovde; Tolmach pokušava ponovo.
workbench-replaced = Ovaj nacrt je u međuvremenu izmenjen u drugom prozoru ili programu. Sada važi vaš tekst; ovo je onaj drugi:
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

units-filter-outdated = Zastarelo ({ $n })

units-filter-translated = Prevedeno ({ $n })

units-filter-proofread = Pregledano ({ $n })

units-filter-drafts = Moji nacrti ({ $n })

units-filter-conflicts = Sukobi ({ $n })

panes-label = Pomoć za ovu jedinicu
pane-problems = Problemi
pane-matches = Poklapanja
pane-terms = Pojmovi
pane-sisters = Drugi jezici
pane-history = Istorija mog nacrta
pane-preview = Pretpregled
pane-up = Pomeri gore
pane-down = Pomeri dole
pane-hide = Sakrij

pane-menu = Rasporedi: { $pane }

pane-show = Prikaži: { $pane }

problems-loading = Provera u toku
problems-none = Nema problema.
problems-nothing-yet = Ovde se proverava ono što pišete.
problems-fix = Ispravi

problems-fix-with = Ispravi: { $text }

problems-ignore = Zanemari…
problems-ignore-it = Zanemari
problems-why = Zašto je ovo u redu ovako?
problems-heed = Ponovo proveravaj

problems-ignored =
    { $n ->
        [one] zanemareno: { $n }
        [few] zanemareno: { $n }
       *[other] zanemareno: { $n }
    }

problems-ignored-by = Ko: { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Ko: vi, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Zaustavlja slanje
level-warn = Verovatno greška
level-hint = Predlog

matches-loading = Pretraživanje memorije
matches-none = U memoriji nema ničeg sličnog.
matches-sentences = Rečenice

match-score = { $n }%

match-masked = bez viki-koda { $n }%

match-stems = osnove reči { $n }%

match-use = Upotrebi ovaj tekst ({ $stroke })

match-insert = Umetni kod kursora ({ $stroke })

match-state-outdated = Zastarelo
match-state-draft = Vaš nacrt
match-state-translated = Prevedeno
match-state-proofread = Pregledano

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] upotrebljeno { $n } put
        [few] upotrebljeno { $n } puta
       *[other] upotrebljeno { $n } puta
    }

machine-title = Mašinski prevod: Apertium
machine-label = Mašina
machine-ask = Prevedi mašinski
machine-loading = Mašinsko prevođenje u toku
machine-nothing = Mašinsko prevođenje nije dalo ništa upotrebljivo za ovu jedinicu.
machine-from-outdated = tamo zastarelo
machine-insert = Umetni kod kursora

machine-from = sa jezika: { $language } · { $engine }

machine-share = { $n }% reči stoji onako kako ih je prevela mašina.

terms-loading = Pretraživanje pojmovnika
terms-none = Ovde nema nijednog pojma iz pojmovnika.
term-keep = Ostaje kako jeste
term-not-reviewed = nije pregledano
term-preferred = preporučeno
term-admitted = dozvoljeno
term-forbidden = ne koristiti

sisters-loading = Čitanje drugih jezika
sisters-none = Prema onome što je preuzeto, nijedan od jezika koje čitate još nema ovu jedinicu.
sisters-no-languages = Izaberite jezike koje čitate i osvežite biblioteku: njihovi prevodi ove jedinice pojaviće se ovde.
sisters-choose = Izaberi jezike

sister-outdated = Zastarelo od { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Ova jedinica
preview-page = Cela stranica
preview-loading = Sastavljanje pretpregleda
preview-empty = Još nema šta da se prikaže.

propagation-about =
    { $n ->
        [one] Isti izvornik ima još { $n } jedinica. Upotrebiti ovaj prevod i tamo?
        [few] Isti izvornik imaju još { $n } jedinice. Upotrebiti ovaj prevod i tamo?
       *[other] Isti izvornik ima još { $n } jedinica. Upotrebiti ovaj prevod i tamo?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Upotrebi
        [one] Upotrebi za { $n } jedinicu
        [few] Upotrebi za { $n } jedinice
       *[other] Upotrebi za { $n } jedinica
    }

propagation-leave = Ne diraj

history-loading = Čitanje tekstova ovog nacrta
history-empty = Sve što ovde kucate čuva se, korak po korak.
history-now = Sadašnje stanje
history-nothing = (prazno)
history-take = Upotrebi ovaj tekst

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Izvornik se promenio otkad je ovo prevedeno
change-unknown-source = Viki ovo smatra zastarelim; ne zna se od kog je izvornika nastalo.
change-class-markup = Samo viki-kod
change-class-variable = Samo promenljiva
change-class-link-target = Samo odredište veze
change-class-number = Samo broj
change-class-punctuation = Samo interpunkcija
change-class-wording = Tekst
change-class-unknown = Nepoznata vrsta

notice-conflict = Neko je na vikiju izmenio ovaj prevod otkad ste počeli. Ništa nije izgubljeno: sačuvani su raniji tekst, vaš i tuđi.
notice-conflict-resolve = Uporedi i reši
notice-moved = Izvornik se promenio pošto je ovaj nacrt započet. Pogledajte da li vaš tekst još odgovara; biće poslat kada prihvatite novi izvornik.
notice-moved-title = Šta se promenilo
notice-moved-accept = Prihvati novi izvornik
notice-removed = Stranica više nema ovu jedinicu. Vaš nacrt je sačuvan, ali se ne može poslati.

tools-label = Alatke
tool-copy-source = Kopiraj izvornik

tool-insert = Umetni { $markup }

tool-insert-none = Viki-kod je potpun
tool-insert-missing = Nedostaje u prevodu
tool-choose = Izaberi viki-kod za umetanje
tool-plain = Običan tekst
tool-undo = Opozovi
tool-discard = Odbaci nacrt
tool-conflict = Uvežbaj sukob
tool-conflict-about = Neko drugi će na vikiju za vežbu izmeniti ovu jedinicu, tako da vaš nacrt pri slanju naiđe na sukob.
tool-conflict-done = Neko je izmenio ovu jedinicu na vikiju za vežbu. Pošaljite nacrt ili u odlaznom uporedite s vikijem, i naići ćete na sukob.

tool-conflict-text = { $target } (izmenio neko drugi)
