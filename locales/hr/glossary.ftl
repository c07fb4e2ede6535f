### Croatian (hr). Reviewed by a native speaker: not yet.

glossary-about = Dogovorene riječi, prepoznaju se u svakom obliku
glossary-search = Pretraži pojmove, prijevode i bilješke
glossary-into = Prijevodi na
glossary-any-language = Bilo koji jezik
glossary-any-domain = Bilo koje područje
glossary-review = Pregledano ili ne
glossary-any-review = Pregledano ili ne
glossary-reviewed = Pregledano
glossary-unreviewed = Nije pregledano
glossary-loading = Čitanje pojmovnika
glossary-loading-term = Traženje pojma
glossary-none = Nema takvog pojma
glossary-none-about = Pokušajte s manje slova, drugim područjem ili bilo kojim jezikom.
glossary-empty = Još nema pojmova na ovom jeziku
glossary-empty-about = Dodajte riječi o kojima se vaša zajednica dogovorila; pojavljuju se uz svaku jedinicu koja ih sadrži.

glossary-count = { $n } od { $all }

glossary-languages =
    { $n ->
        [one] na { $n } jeziku
        [few] na { $n } jezika
       *[other] na { $n } jezika
    }

glossary-removed = Pojam „{ $term }” je uklonjen.
glossary-bring-back = Vrati ga

term-add = Dodaj pojam
term-edit = Promijeni pojam
term-edit-it = Promijeni
term-remove = Ukloni
term-source = Pojam
term-language = Jezik pojma
term-keep-it = Ostaje kako jest na svim jezicima
term-targets = Prijevodi
term-into = Jezik prijevoda
term-more = Još jedan
term-domain = Područje
term-note = Što znači i kako se koristi
term-note-about = Markdown: **podebljano**, *kurziv*, popisi i poveznice.
term-reviewed-by-me = Pogledala ih je osoba koja zna jezik
term-reviewed = pregledano
term-no-targets = Još ga nitko nije preveo.
term-origin-seed = Dolazi uz Tolmach
term-origin-own = Vaše
term-origin-imported = Iz datoteke

term-target = Prijevod { $n }

term-status = Kako koristiti prijevod { $n }

term-drop = Izostavi prijevod { $n }

glossary-import = Uvezi pojmove
glossary-import-about = TBX, CSV ili popis programa OmegaT. Ništa se ne sprema dok ne vidite što bi bilo sa svakim pojmom. Ono što ste sami napisali ostaje; prijevodi iz datoteke stavljaju se iza toga.
glossary-forecast = Od datoteke bi nastalo ovo:

glossary-take =
    { $n ->
        [0] Nema se što uvesti
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
        [one] istih kao ovdje: { $n }
        [few] istih kao ovdje: { $n }
       *[other] istih kao ovdje: { $n }
    }

glossary-export = Izvezi pojmove
glossary-export-which = Popis programa OmegaT ima dva jezika: odaberite jedan.
glossary-format-tbx = TBX, inačica 3
glossary-format-tbx2 = TBX, inačica 2, za starije programe
glossary-format-csv = CSV, za tablične kalkulatore
glossary-format-omegat = Popis programa OmegaT

glossary-exported =
    { $n ->
        [one] { $n } pojam je u datoteci { $path }.
        [few] { $n } pojma su u datoteci { $path }.
       *[other] { $n } pojmova je u datoteci { $path }.
    }

file-from = Prevedeno s
file-to = Prevedeno na
file-says = Kako piše u datoteci
file-languages-about = Ovo vrijedi za datoteke koje same ne navode svoje jezike.

file-skipped =
    { $n ->
        [one] { $n } stavka nije se mogla uvesti
        [few] { $n } stavke nisu se mogle uvesti
       *[other] { $n } stavki nije se moglo uvesti
    }
