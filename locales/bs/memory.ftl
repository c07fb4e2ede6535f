### Bosnian (bs). Reviewed by a native speaker: not yet.

memory-about = Sve što je prije prevedeno

memory-count =
    { $n ->
        [0] Još je prazna
        [one] { $n } par izvornika i prijevoda
        [few] { $n } para izvornika i prijevoda
       *[other] { $n } parova izvornika i prijevoda
    }

memory-look-up = Potraži
memory-holds = Šta sadrži
memory-text = Tekst ili fraza
memory-swap = Zamijeni jezike
memory-like = Slično tome
memory-sentence = rečenica
memory-nothing = U memoriji nema ništa slično i nijedan tekst ovdje ne sadrži te riječi.
memory-begin = Potražite bilo koji tekst
memory-begin-about = Vidjet ćete šta je slično već prevedeno, gdje te riječi stoje i kako su tamo prevedene. Bez mreže, u svakom smjeru.

memory-counting = Prebrojavanje
memory-empty = Memorija je prazna
memory-empty-about = Puni se svime što preuzmete i napišete te datotekama iz drugih programa.
memory-directions = Smjerovi
memory-direction = Smjer
memory-pairs = Parovi
memory-sentences = Rečenice
memory-proofread = Provjereno
memory-translated = Prevedeno
memory-outdated = Zastarjelo
memory-drafts = Moji nacrti

memory-index-whole = Sve je u indeksu, { $size } kB

memory-index-behind =
    { $n ->
        [one] Indeks od { $size } kB, uz njega još { $n } noviji par
        [few] Indeks od { $size } kB, uz njega još { $n } novija para
       *[other] Indeks od { $size } kB, uz njega još { $n } novijih parova
    }

memory-index-none = Premalo da bi indeks bio potreban
memory-index-being-written = Indeks se zapisuje

memory-number = { $n }

memory-origins = Odakle dolazi
memory-origins-about = Ono što dolazi s wikija i iz nacrta automatski prati njihove promjene. Datoteku uvijek možete ukloniti.
memory-origin-wiki = Wiki
memory-origin-draft = Moji nacrti
memory-origin-file = Datoteka
memory-origin-package = Paket

memory-uses =
    { $n ->
        [one] { $n } par
        [few] { $n } para
       *[other] { $n } parova
    }

memory-forget = Ukloni
memory-forget-title = Ukloniti ovo iz memorije?

memory-forget-of = Ukloni: { $name }

memory-forget-about =
    { $n ->
        [one] { $name }: odatle potiče { $n } par. Nestaje, osim ako ga ima i na wikiju, u nacrtu ili u drugoj datoteci. Ponovo uvezite datoteku da biste ga vratili.
        [few] { $name }: odatle potiču { $n } para. Nestaju, osim onih kojih ima i na wikiju, u nacrtu ili u drugoj datoteci. Ponovo uvezite datoteku da biste ih vratili.
       *[other] { $name }: odatle potiče { $n } parova. Nestaju, osim onih kojih ima i na wikiju, u nacrtu ili u drugoj datoteci. Ponovo uvezite datoteku da biste ih vratili.
    }

memory-import = Uvezi memoriju
memory-import-it = Uvezi
memory-import-about = TMX bilo koje veličine, PO ili CSV. Ako se ista datoteka pročita ponovo, ništa se ne računa dvaput.
memory-doing-import = Čitanje u memoriju
memory-doing-forget = Uklanjanje iz memorije

memory-imported = { $name } je pročitano. Novi parovi: { $added }. Parovi koji su već postojali: { $merged }.

memory-import-stopped = Zaustavljeno; pročitani dio datoteke { $name } je u memoriji. Novi parovi: { $added }. Parovi koji su već postojali: { $merged }.

memory-forgotten =
    { $n ->
        [one] { $name } je uklonjeno, s { $n } parom.
        [few] { $name } je uklonjeno, s { $n } para.
       *[other] { $name } je uklonjeno, s { $n } parova.
    }

memory-forget-stopped =
    { $n ->
        [one] Zaustavljeno. Uklonjen je { $n } par iz datoteke { $name }; ostali su još tu.
        [few] Zaustavljeno. Uklonjena su { $n } para iz datoteke { $name }; ostali su još tu.
       *[other] Zaustavljeno. Uklonjeno je { $n } parova iz datoteke { $name }; ostali su još tu.
    }

memory-export = Izvezi memoriju
memory-writing = Zapisivanje datoteke
memory-format-tmx = TMX 1.4, za druge prevodilačke programe
memory-format-csv = CSV, za programe za tabele

memory-export-of = Izvezi: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } par
        [few] { $n } para
       *[other] { $n } parova
    }

memory-exported =
    { $n ->
        [one] { $n } par je u datoteci { $path }.
        [few] { $n } para su u datoteci { $path }.
       *[other] { $n } parova je u datoteci { $path }.
    }
