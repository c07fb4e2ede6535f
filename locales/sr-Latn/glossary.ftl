### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

glossary-about = Dogovorene reči, prepoznaju se u svakom obliku
glossary-search = Pretraži pojmove, prevode i beleške
glossary-into = Prevodi na
glossary-any-language = Bilo koji jezik
glossary-any-domain = Bilo koja oblast
glossary-review = Pregledano ili ne
glossary-any-review = Pregledano ili ne
glossary-reviewed = Pregledano
glossary-unreviewed = Nije pregledano
glossary-loading = Čitanje pojmovnika
glossary-loading-term = Traženje pojma
glossary-none = Nema takvog pojma
glossary-none-about = Pokušajte s manje slova, drugom oblašću ili bilo kojim jezikom.
glossary-empty = Još nema pojmova na ovom jeziku
glossary-empty-about = Dodajte reči o kojima se vaša zajednica dogovorila; pojavljuju se pored svake jedinice koja ih sadrži.

glossary-count = { $n } od { $all }

glossary-languages =
    { $n ->
        [one] na { $n } jeziku
        [few] na { $n } jezika
       *[other] na { $n } jezika
    }

glossary-removed = Pojam „{ $term }“ je uklonjen.
glossary-bring-back = Vrati ga

term-add = Dodaj pojam
term-edit = Izmeni pojam
term-edit-it = Izmeni
term-remove = Ukloni
term-source = Pojam
term-language = Jezik pojma
term-keep-it = Ostaje kako jeste na svim jezicima
term-targets = Prevodi
term-into = Jezik prevoda
term-more = Još jedan
term-domain = Oblast
term-note = Šta znači i kako se koristi
term-note-about = Markdown: **podebljano**, *kurziv*, spiskovi i veze.
term-reviewed-by-me = Pogledala ih je osoba koja zna jezik
term-reviewed = pregledano
term-no-targets = Još ga niko nije preveo.
term-origin-seed = Dolazi uz Tolmach
term-origin-own = Vaše
term-origin-imported = Iz datoteke

term-target = Prevod { $n }

term-status = Kako koristiti prevod { $n }

term-drop = Izostavi prevod { $n }

glossary-import = Uvezi pojmove
glossary-import-about = TBX, CSV ili spisak programa OmegaT. Ništa se ne čuva dok ne vidite šta bi bilo sa svakim pojmom. Ono što ste sami napisali ostaje; prevodi iz datoteke stavljaju se iza toga.
glossary-forecast = Od datoteke bi nastalo ovo:

glossary-take =
    { $n ->
        [0] Nema šta da se uveze
        [one] Uvezi { $n } pojam
        [few] Uvezi { $n } pojma
       *[other] Uvezi { $n } pojmova
    }

glossary-imported =
    { $n ->
        [0] Ništa u njoj nije bilo novo.
        [one] Uvezen je { $n } pojam.
        [few] Uvezena su { $n } pojma.
       *[other] Uvezeno je { $n } pojmova.
    }

glossary-added =
    { $n ->
        [one] novih: { $n }
        [few] novih: { $n }
       *[other] novih: { $n }
    }

glossary-changed =
    { $n ->
        [one] poznatih, s nečim novim: { $n }
        [few] poznatih, s nečim novim: { $n }
       *[other] poznatih, s nečim novim: { $n }
    }

glossary-unchanged =
    { $n ->
        [one] istih kao ovde: { $n }
        [few] istih kao ovde: { $n }
       *[other] istih kao ovde: { $n }
    }

glossary-export = Izvezi pojmove
glossary-export-which = Spisak programa OmegaT ima dva jezika: izaberite jedan.
glossary-format-tbx = TBX, verzija 3
glossary-format-tbx2 = TBX, verzija 2, za starije programe
glossary-format-csv = CSV, za programe za tabele
glossary-format-omegat = Spisak programa OmegaT

glossary-exported =
    { $n ->
        [one] { $n } pojam je u datoteci { $path }.
        [few] { $n } pojma su u datoteci { $path }.
       *[other] { $n } pojmova je u datoteci { $path }.
    }

file-from = Prevedeno s
file-to = Prevedeno na
file-says = Kako piše u datoteci
file-languages-about = Ovo važi za datoteke koje same ne navode svoje jezike.

file-skipped =
    { $n ->
        [one] { $n } stavka nije mogla da se uveze
        [few] { $n } stavke nisu mogle da se uvezu
       *[other] { $n } stavki nije moglo da se uveze
    }
