### Romanian (ro). Reviewed by a native speaker: not yet.

memory-about = Tot ce s-a tradus înainte

memory-count =
    { $n ->
        [0] Încă nu conține nimic
        [one] { $n } pereche de sursă și traducere
        [few] { $n } perechi de sursă și traducere
       *[other] { $n } de perechi de sursă și traducere
    }

memory-look-up = Căutare
memory-holds = Ce conține
memory-text = Un text sau o expresie
memory-swap = Inversează limbile
memory-like = Texte asemănătoare
memory-sentence = propoziție
memory-nothing = Memoria nu are nimic asemănător și niciun text de aici nu conține aceste cuvinte.
memory-begin = Căutați orice text
memory-begin-about = Vedeți ce s-a tradus înainte și îi seamănă, unde apar cuvintele și cum au fost traduse acolo. Fără rețea, în orice direcție.

memory-counting = Se numără
memory-empty = Memoria este goală
memory-empty-about = Se umple cu tot ce preluați și scrieți și cu fișiere din alte programe.
memory-directions = Direcții
memory-direction = Direcție
memory-pairs = Perechi
memory-sentences = Propoziții
memory-proofread = Revizuite
memory-translated = Traduse
memory-outdated = Învechite
memory-drafts = Ciornele mele
memory-index-whole = Este toată în index, { $size } kB

memory-index-behind =
    { $n ->
        [one] Index de { $size } kB și { $n } pereche mai nouă în afara lui
        [few] Index de { $size } kB și { $n } perechi mai noi în afara lui
       *[other] Index de { $size } kB și { $n } de perechi mai noi în afara lui
    }

memory-index-none = Prea puține pentru un index
memory-index-being-written = Se scrie indexul
memory-number = { $n }
memory-origins = De unde vine
memory-origins-about = Ce vine de pe wikiuri și din ciorne le urmează singur. Un fișier poate fi scos din nou.
memory-origin-wiki = Wiki
memory-origin-draft = Ciornele mele
memory-origin-file = Fișier
memory-origin-package = Pachet

memory-uses =
    { $n ->
        [one] { $n } pereche
        [few] { $n } perechi
       *[other] { $n } de perechi
    }

memory-forget = Scoate
memory-forget-title = Scoateți aceasta din memorie?
memory-forget-of = Scoate { $name }

memory-forget-about =
    { $n ->
        [one] Din { $name } a venit { $n } pereche. Dispare, dacă un wiki, o ciornă sau alt fișier nu o are și el. Pentru a o recăpăta, importați fișierul din nou.
        [few] Din { $name } au venit { $n } perechi. Dispar, în afara celor pe care le au și un wiki, o ciornă sau alt fișier. Pentru a le recăpăta, importați fișierul din nou.
       *[other] Din { $name } au venit { $n } de perechi. Dispar, în afara celor pe care le au și un wiki, o ciornă sau alt fișier. Pentru a le recăpăta, importați fișierul din nou.
    }

memory-import = Importă o memorie
memory-import-it = Importă
memory-import-about = TMX de orice mărime, PO sau CSV. Recitirea aceluiași fișier nu numără nimic de două ori.
memory-doing-import = Se citește în memorie
memory-doing-forget = Se scoate din memorie
memory-imported = S-a citit { $name }. Perechi noi: { $added }. Perechi care existau deja: { $merged }.
memory-import-stopped = Oprit; ce s-a citit din { $name } rămâne. Perechi noi: { $added }. Perechi care existau deja: { $merged }.

memory-forgotten =
    { $n ->
        [one] S-a scos { $name }, cu { $n } pereche.
        [few] S-a scos { $name }, cu { $n } perechi.
       *[other] S-a scos { $name }, cu { $n } de perechi.
    }

memory-forget-stopped =
    { $n ->
        [one] Oprit. S-a scos { $n } pereche din { $name }; celelalte sunt încă acolo.
        [few] Oprit. S-au scos { $n } perechi din { $name }; celelalte sunt încă acolo.
       *[other] Oprit. S-au scos { $n } de perechi din { $name }; celelalte sunt încă acolo.
    }

memory-export = Exportă memoria
memory-writing = Se scrie fișierul
memory-format-tmx = TMX 1.4, pentru alte programe de traducere
memory-format-csv = CSV, pentru foi de calcul
memory-export-of = Export: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } pereche
        [few] { $n } perechi
       *[other] { $n } de perechi
    }

memory-exported =
    { $n ->
        [one] { $n } pereche este în { $path }.
        [few] { $n } perechi sunt în { $path }.
       *[other] { $n } de perechi sunt în { $path }.
    }
