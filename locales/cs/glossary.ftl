### Czech (cs). Reviewed by a native speaker: not yet.

glossary-about = Dohodnutá slova, rozpoznaná v každém tvaru
glossary-search = Hledat termíny, překlady a poznámky
glossary-into = Překlady do
glossary-any-language = Jakýkoli jazyk
glossary-any-domain = Jakýkoli obor
glossary-review = Zkontrolováno či ne
glossary-any-review = Zkontrolováno či ne
glossary-reviewed = Zkontrolované
glossary-unreviewed = Nezkontrolované
glossary-loading = Načítá se glosář
glossary-loading-term = Hledá se termín
glossary-none = Termín nenalezen
glossary-none-about = Zkuste méně písmen, jiný obor nebo jakýkoli jazyk.
glossary-empty = Do tohoto jazyka zatím žádné termíny
glossary-empty-about = Přidejte slova, na kterých se dohodla vaše komunita; objeví se u každé jednotky, která je obsahuje.
glossary-count = { $n } z { $all }
glossary-languages =
    { $n ->
        [one] v { $n } jazyce
        [few] ve { $n } jazycích
       *[other] v { $n } jazycích
    }
glossary-removed = „{ $term }“: odebráno.
glossary-bring-back = Vrátit
term-add = Přidat termín
term-edit = Změnit termín
term-edit-it = Změnit
term-remove = Odebrat
term-source = Termín
term-language = Jazyk termínu
term-keep-it = Zůstává stejný v každém jazyce
term-targets = Překlady
term-into = Jazyk překladů
term-more = Další
term-domain = Obor
term-note = Co znamená a jak ho používat
term-note-about = Markdown: **tučně**, *kurzíva*, seznamy a odkazy.
term-reviewed-by-me = Prošel to někdo, kdo zná ten jazyk
term-reviewed = zkontrolováno
term-no-targets = Zatím to nikdo nepřeložil.
term-origin-seed = Součást Tolmachu
term-origin-own = Váš
term-origin-imported = Ze souboru
term-target = Překlad { $n }
term-status = Jak používat překlad { $n }
term-drop = Vynechat překlad { $n }
glossary-import = Importovat termíny
glossary-import-about = TBX, CSV nebo seznam OmegaT. Nic se neuloží, dokud neuvidíte, co se s každým termínem stane. Vaše vlastní překlady zůstávají; ty ze souboru se zařadí za ně.
glossary-forecast = Co by se se souborem stalo:
glossary-take =
    { $n ->
        [0] Není co převzít
        [one] Převzít { $n } termín
        [few] Převzít { $n } termíny
       *[other] Převzít { $n } termínů
    }
glossary-imported =
    { $n ->
        [0] Nic nového v něm nebylo.
        [one] Převzat { $n } termín.
        [few] Převzaty { $n } termíny.
       *[other] Převzato { $n } termínů.
    }
glossary-added =
    { $n ->
        [one] { $n } nový
        [few] { $n } nové
       *[other] { $n } nových
    }
glossary-changed =
    { $n ->
        [one] { $n } známý, s něčím novým
        [few] { $n } známé, s něčím novým
       *[other] { $n } známých, s něčím novým
    }
glossary-unchanged =
    { $n ->
        [one] { $n } stejný jako zde
        [few] { $n } stejné jako zde
       *[other] { $n } stejných jako zde
    }
glossary-export = Exportovat termíny
glossary-export-which = Seznam OmegaT je dvojjazyčný: vyberte jazyk.
glossary-format-tbx = TBX, verze 3
glossary-format-tbx2 = TBX, verze 2, pro starší programy
glossary-format-csv = CSV, pro tabulkový procesor
glossary-format-omegat = Seznam OmegaT
glossary-exported =
    { $n ->
        [one] { $n } termín je v { $path }.
        [few] { $n } termíny jsou v { $path }.
       *[other] { $n } termínů je v { $path }.
    }
file-from = Přeloženo z
file-to = Přeloženo do
file-says = Jak říká soubor
file-languages-about = Jazyky jsou pro soubory, které je samy neuvádějí.
file-skipped =
    { $n ->
        [one] { $n } položku nešlo převzít
        [few] { $n } položky nešlo převzít
       *[other] { $n } položek nešlo převzít
    }
