### Romanian (ro). Reviewed by a native speaker: not yet.

glossary-about = Cuvinte convenite, recunoscute în orice formă
glossary-search = Căutați termeni, traduceri și note
glossary-into = Traduceri în
glossary-any-language = Orice limbă
glossary-any-domain = Orice domeniu
glossary-review = Revizuiți sau nu
glossary-any-review = Revizuiți sau nu
glossary-reviewed = Revizuiți
glossary-unreviewed = Nerevizuiți
glossary-loading = Se citește glosarul
glossary-loading-term = Se caută termenul
glossary-none = Niciun astfel de termen
glossary-none-about = Încercați mai puține litere, alt domeniu sau orice limbă.
glossary-empty = Încă niciun termen în această limbă
glossary-empty-about = Adăugați cuvintele asupra cărora s-a convenit în comunitate; ele apar lângă fiecare unitate care le conține.
glossary-count = { $n } din { $all }

glossary-languages =
    { $n ->
        [one] în { $n } limbă
        [few] în { $n } limbi
       *[other] în { $n } de limbi
    }

glossary-removed = „{ $term }” a fost eliminat.
glossary-bring-back = Adu înapoi

term-add = Adaugă un termen
term-edit = Schimbă termenul
term-edit-it = Schimbă
term-remove = Elimină
term-source = Termen
term-language = Limba termenului
term-keep-it = Rămâne așa în orice limbă
term-targets = Traduceri
term-into = Limba traducerilor
term-more = Încă una
term-domain = Domeniu
term-note = Ce înseamnă și cum se folosește
term-note-about = Markdown: **aldin**, *cursiv*, liste și legături.
term-reviewed-by-me = Le-a văzut cineva care știe limba
term-reviewed = revizuit
term-no-targets = Încă nu l-a tradus nimeni.
term-origin-seed = Vine cu Tolmach
term-origin-own = Al dumneavoastră
term-origin-imported = Dintr-un fișier
term-target = Traducerea { $n }
term-status = Cum se folosește traducerea { $n }
term-drop = Elimină traducerea { $n }

glossary-import = Importă termeni
glossary-import-about = TBX, CSV sau lista OmegaT. Nu se păstrează nimic până nu vedeți ce s-ar face din fiecare termen. Ce ați scris rămâne; traducerile din fișier se pun după.
glossary-forecast = Din fișier s-ar face:

glossary-take =
    { $n ->
        [0] Nimic de luat
        [one] Ia { $n } termen
        [few] Ia { $n } termeni
       *[other] Ia { $n } de termeni
    }

glossary-imported =
    { $n ->
        [0] Nu era nimic nou.
        [one] S-a luat { $n } termen.
        [few] S-au luat { $n } termeni.
       *[other] S-au luat { $n } de termeni.
    }

glossary-added =
    { $n ->
        [one] { $n } nou
        [few] { $n } noi
       *[other] { $n } noi
    }

glossary-changed =
    { $n ->
        [one] { $n } cunoscut, cu ceva nou
        [few] { $n } cunoscuți, cu ceva nou
       *[other] { $n } cunoscuți, cu ceva nou
    }

glossary-unchanged =
    { $n ->
        [one] { $n } ca aici
        [few] { $n } ca aici
       *[other] { $n } ca aici
    }

glossary-export = Exportă termeni
glossary-export-which = Lista OmegaT este pentru două limbi: alegeți una.
glossary-format-tbx = TBX, versiunea 3
glossary-format-tbx2 = TBX, versiunea 2, pentru programe mai vechi
glossary-format-csv = CSV, pentru foi de calcul
glossary-format-omegat = Lista OmegaT

glossary-exported =
    { $n ->
        [one] { $n } termen este în { $path }.
        [few] { $n } termeni sunt în { $path }.
       *[other] { $n } de termeni sunt în { $path }.
    }

file-from = Tradus din
file-to = Tradus în
file-says = Cum spune fișierul
file-languages-about = Limbile sunt pentru fișierele care nu și le spun singure.

file-skipped =
    { $n ->
        [one] { $n } intrare nu a putut fi luată
        [few] { $n } intrări nu au putut fi luate
       *[other] { $n } de intrări nu au putut fi luate
    }
