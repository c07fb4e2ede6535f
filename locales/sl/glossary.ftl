### Slovenian (sl). Reviewed by a native speaker: not yet.

glossary-about = Dogovorjene besede, prepoznane v vsaki obliki
glossary-search = Išči po izrazih, prevodih in opombah
glossary-into = Prevodi v
glossary-any-language = Kateri koli jezik
glossary-any-domain = Katero koli področje
glossary-review = Pregledano ali ne
glossary-any-review = Pregledano ali ne
glossary-reviewed = Pregledano
glossary-unreviewed = Ni pregledano
glossary-loading = Branje glosarja
glossary-loading-term = Iskanje izraza
glossary-none = Takega izraza ni
glossary-none-about = Poskusite z manj črkami, drugim področjem ali katerim koli jezikom.
glossary-empty = V tem jeziku še ni izrazov
glossary-empty-about = Dodajte besede, o katerih se je vaša skupnost dogovorila; prikažejo se ob vsaki enoti, v kateri so.

glossary-count = { $n } od { $all }

glossary-languages =
    { $n ->
        [one] v { $n } jeziku
        [two] v { $n } jezikih
        [few] v { $n } jezikih
       *[other] v { $n } jezikih
    }

glossary-removed = Izraz »{ $term }« je odstranjen.
glossary-bring-back = Vrni ga

term-add = Dodaj izraz
term-edit = Spremeni izraz
term-edit-it = Spremeni
term-remove = Odstrani
term-source = Izraz
term-language = Jezik izraza
term-keep-it = V vseh jezikih ostane, kot je
term-targets = Prevodi
term-into = Jezik prevodov
term-more = Še eden
term-domain = Področje
term-note = Kaj pomeni in kako se uporablja
term-note-about = Markdown: **krepko**, *ležeče*, seznami in povezave.
term-reviewed-by-me = Pogledala jih je oseba, ki zna jezik
term-reviewed = pregledano
term-no-targets = Prevedel ga še ni nihče.
term-origin-seed = Priložen Tolmachu
term-origin-own = Vaš
term-origin-imported = Iz datoteke

term-target = Prevod { $n }

term-status = Kako uporabljati prevod { $n }

term-drop = Izpusti prevod { $n }

glossary-import = Uvozi izraze
glossary-import-about = TBX, CSV ali seznam programa OmegaT. Nič se ne shrani, dokler ne vidite, kaj bi bilo z vsakim izrazom. Kar ste napisali sami, ostane; prevodi iz datoteke se postavijo za tem.
glossary-forecast = Iz datoteke bi nastalo to:

glossary-take =
    { $n ->
        [0] Ni kaj uvoziti
        [one] Uvozi { $n } izraz
        [two] Uvozi { $n } izraza
        [few] Uvozi { $n } izraze
       *[other] Uvozi { $n } izrazov
    }

glossary-imported =
    { $n ->
        [0] Nič v njej ni bilo novo.
        [one] Uvožen je { $n } izraz.
        [two] Uvožena sta { $n } izraza.
        [few] Uvoženi so { $n } izrazi.
       *[other] Uvoženih je { $n } izrazov.
    }

glossary-added =
    { $n ->
        [one] novih: { $n }
        [two] novih: { $n }
        [few] novih: { $n }
       *[other] novih: { $n }
    }

glossary-changed =
    { $n ->
        [one] znanih, z nečim novim: { $n }
        [two] znanih, z nečim novim: { $n }
        [few] znanih, z nečim novim: { $n }
       *[other] znanih, z nečim novim: { $n }
    }

glossary-unchanged =
    { $n ->
        [one] enakih kot tukaj: { $n }
        [two] enakih kot tukaj: { $n }
        [few] enakih kot tukaj: { $n }
       *[other] enakih kot tukaj: { $n }
    }

glossary-export = Izvozi izraze
glossary-export-which = Seznam programa OmegaT ima dva jezika: izberite enega.
glossary-format-tbx = TBX, različica 3
glossary-format-tbx2 = TBX, različica 2, za starejše programe
glossary-format-csv = CSV, za programe za preglednice
glossary-format-omegat = Seznam programa OmegaT

glossary-exported =
    { $n ->
        [one] { $n } izraz je v datoteki { $path }.
        [two] { $n } izraza sta v datoteki { $path }.
        [few] { $n } izrazi so v datoteki { $path }.
       *[other] { $n } izrazov je v datoteki { $path }.
    }

file-from = Prevedeno iz
file-to = Prevedeno v
file-says = Kot piše v datoteki
file-languages-about = To velja za datoteke, ki svojih jezikov ne navajajo same.

file-skipped =
    { $n ->
        [one] { $n } vnosa ni bilo mogoče uvoziti
        [two] { $n } vnosov ni bilo mogoče uvoziti
        [few] { $n } vnosov ni bilo mogoče uvoziti
       *[other] { $n } vnosov ni bilo mogoče uvoziti
    }
