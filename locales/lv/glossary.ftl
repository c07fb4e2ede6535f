### Latvian (lv). Reviewed by a native speaker: not yet.

glossary-about = Saskaņoti vārdi, ko pazīst jebkurā formā
glossary-search = Meklēt terminus, tulkojumus un piezīmes
glossary-into = Tulkojumu valoda
glossary-any-language = Jebkura valoda
glossary-any-domain = Jebkura joma
glossary-review = Vai pārskatīts
glossary-any-review = Pārskatīts vai ne
glossary-reviewed = Pārskatīts
glossary-unreviewed = Nav pārskatīts
glossary-loading = Lasa glosāriju
glossary-loading-term = Uzmeklē terminu
glossary-none = Tāda termina nav
glossary-none-about = Rakstiet mazāk burtu, izvēlieties citu jomu vai jebkuru valodu.
glossary-empty = Terminu šajā valodā vēl nav
glossary-empty-about = Pievienojiet vārdus, par kuriem jūsu kopiena ir vienojusies; tie parādīsies pie katras vienības, kurā tie ir.

glossary-count = { $n } no { $all }

glossary-languages =
    { $n ->
        [zero] { $n } valodās
        [one] { $n } valodā
       *[other] { $n } valodās
    }

glossary-removed = „{ $term }” ir noņemts.
glossary-bring-back = Atgriezt

term-add = Pievienot terminu
term-edit = Mainīt terminu
term-edit-it = Mainīt
term-remove = Noņemt
term-source = Termins
term-language = Termina valoda
term-keep-it = Visās valodās paliek, kā ir
term-targets = Tulkojumi
term-into = Tulkojumu valoda
term-more = Vēl viens
term-domain = Joma
term-note = Ko tas nozīmē un kā to lietot
term-note-about = Markdown: **treknraksts**, *slīpraksts*, saraksti un saites.
term-reviewed-by-me = Tos pārbaudīja kāds, kas prot šo valodu
term-reviewed = pārskatīts
term-no-targets = Tulkojumu vēl nav.
term-origin-seed = No Tolmach komplekta
term-origin-own = Jūsu
term-origin-imported = No faila

term-target = { $n }. tulkojums

term-status = Kā lietot { $n }. tulkojumu

term-drop = Noņemt { $n }. tulkojumu

glossary-import = Importēt terminus
glossary-import-about = TBX, CSV vai OmegaT saraksts. Nekas netiek saglabāts, kamēr nav parādīts, kas notiktu ar katru terminu. Jūsu rakstītais paliek; tulkojumus no faila pieliek aiz tā.
glossary-forecast = No faila iznāktu šādi:

glossary-take =
    { $n ->
        [0] Nav, ko paņemt
        [zero] Paņemt { $n } terminus
        [one] Paņemt { $n } terminu
       *[other] Paņemt { $n } terminus
    }

glossary-imported =
    { $n ->
        [0] Nekā jauna tajā nebija.
        [zero] Paņemti { $n } termini.
        [one] Paņemts { $n } termins.
       *[other] Paņemti { $n } termini.
    }

glossary-added =
    { $n ->
        [zero] { $n } jaunu
        [one] { $n } jauns
       *[other] { $n } jauni
    }

glossary-changed =
    { $n ->
        [zero] { $n } zināmi, ar kaut ko jaunu
        [one] { $n } zināms, ar kaut ko jaunu
       *[other] { $n } zināmi, ar kaut ko jaunu
    }

glossary-unchanged =
    { $n ->
        [zero] { $n } tādi paši kā šeit
        [one] { $n } tāds pats kā šeit
       *[other] { $n } tādi paši kā šeit
    }

glossary-export = Eksportēt terminus
glossary-export-which = OmegaT saraksts ir divās valodās: izvēlieties vienu.
glossary-format-tbx = TBX, 3. versija
glossary-format-tbx2 = TBX, 2. versija, vecākām programmām
glossary-format-csv = CSV, izklājlapām
glossary-format-omegat = OmegaT saraksts

glossary-exported =
    { $n ->
        [zero] { $n } termini ir failā { $path }.
        [one] { $n } termins ir failā { $path }.
       *[other] { $n } termini ir failā { $path }.
    }

file-from = Oriģināla valoda
file-to = Tulkojuma valoda
file-says = Kā teikts failā
file-languages-about = Valodas vajadzīgas failiem, kuros tās nav teiktas.

file-skipped =
    { $n ->
        [zero] { $n } ierakstus nevarēja paņemt
        [one] { $n } ierakstu nevarēja paņemt
       *[other] { $n } ierakstus nevarēja paņemt
    }
