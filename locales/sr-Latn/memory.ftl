### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

memory-about = Sve što je ranije prevedeno

memory-count =
    { $n ->
        [0] Još je prazna
        [one] { $n } par izvornika i prevoda
        [few] { $n } para izvornika i prevoda
       *[other] { $n } parova izvornika i prevoda
    }

memory-look-up = Potraži
memory-holds = Šta sadrži
memory-text = Tekst ili fraza
memory-swap = Zameni jezike
memory-like = Slično tome
memory-sentence = rečenica
memory-nothing = U memoriji nema ničeg sličnog i nijedan tekst ovde ne sadrži ove reči.
memory-begin = Potražite bilo koji tekst
memory-begin-about = Videćete šta je slično već prevedeno, gde te reči stoje i kako su tamo prevedene. Bez mreže, u svakom smeru.

memory-counting = Prebrojavanje
memory-empty = Memorija je prazna
memory-empty-about = Puni se svime što preuzmete i napišete, kao i datotekama iz drugih programa.
memory-directions = Smerovi
memory-direction = Smer
memory-pairs = Parovi
memory-sentences = Rečenice
memory-proofread = Pregledano
memory-translated = Prevedeno
memory-outdated = Zastarelo
memory-drafts = Moji nacrti

memory-index-whole = Sve je u indeksu, { $size } kB

memory-index-behind =
    { $n ->
        [one] Indeks od { $size } kB, uz njega još { $n } noviji par
        [few] Indeks od { $size } kB, uz njega još { $n } novija para
       *[other] Indeks od { $size } kB, uz njega još { $n } novijih parova
    }

memory-index-none = Premalo da bi indeks bio potreban
memory-index-being-written = Indeks se upisuje

memory-number = { $n }

memory-origins = Odakle dolazi
memory-origins-about = Ono što dolazi s vikija i iz nacrta automatski prati njihove promene. Datoteku uvek možete ukloniti.
memory-origin-wiki = Viki
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
        [one] { $name }: odatle potiče { $n } par. Nestaje, osim ako ga ima i na vikiju, u nacrtu ili u drugoj datoteci. Ponovo uvezite datoteku da biste ga vratili.
        [few] { $name }: odatle potiču { $n } para. Nestaju, osim onih kojih ima i na vikiju, u nacrtu ili u drugoj datoteci. Ponovo uvezite datoteku da biste ih vratili.
       *[other] { $name }: odatle potiče { $n } parova. Nestaju, osim onih kojih ima i na vikiju, u nacrtu ili u drugoj datoteci. Ponovo uvezite datoteku da biste ih vratili.
    }

memory-import = Uvezi memoriju
memory-import-it = Uvezi
memory-import-about = TMX bilo koje veličine, PO ili CSV. Ako se ista datoteka pročita ponovo, ništa se ne računa dvaput.
memory-doing-import = Čitanje u memoriju
memory-doing-forget = Uklanjanje iz memorije

memory-imported = { $name } je pročitano. Novi parovi: { $added }. Parovi koji su već postojali: { $merged }.

memory-import-stopped = Zaustavljeno; pročitani deo datoteke { $name } je u memoriji. Novi parovi: { $added }. Parovi koji su već postojali: { $merged }.

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
memory-writing = Upisivanje datoteke
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
