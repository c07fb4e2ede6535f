### Czech (cs). Reviewed by a native speaker: not yet.

memory-about = Vše, co se dřív přeložilo
memory-count =
    { $n ->
        [0] Zatím v ní nic není
        [one] { $n } dvojice originálu a překladu
        [few] { $n } dvojice originálu a překladu
       *[other] { $n } dvojic originálu a překladu
    }
memory-look-up = Vyhledat
memory-holds = Co obsahuje
memory-text = Text nebo fráze
memory-swap = Prohodit jazyky
memory-like = Co je podobné
memory-sentence = věta
memory-nothing = V paměti není nic podobného a žádný zdejší text tato slova neobsahuje.
memory-begin = Vyhledejte jakýkoli text
memory-begin-about = Uvidíte podobné dřívější překlady a také to, kde se slova vyskytují a jak se tam přeložila. Bez připojení, v kterémkoli směru.
memory-counting = Počítá se
memory-empty = Paměť je prázdná
memory-empty-about = Plní se vším, co načtete a napíšete, a soubory z jiných programů.
memory-directions = Směry
memory-direction = Směr
memory-pairs = Dvojice
memory-sentences = Věty
memory-proofread = Zkontrolované
memory-translated = Přeložené
memory-outdated = Zastaralé
memory-drafts = Moje koncepty
memory-index-whole = Vše je v indexu, { $size } kB
memory-index-behind =
    { $n ->
        [one] Index { $size } kB, vedle něj { $n } novější dvojice
        [few] Index { $size } kB, vedle něj { $n } novější dvojice
       *[other] Index { $size } kB, vedle něj { $n } novějších dvojic
    }
memory-index-none = Na index je toho málo
memory-index-being-written = Index se právě vytváří
memory-number = { $n }
memory-origins = Odkud pochází
memory-origins-about = Co pochází z wiki a konceptů, mění se s nimi samo. Soubor lze kdykoli odebrat.
memory-origin-wiki = Wiki
memory-origin-draft = Moje koncepty
memory-origin-file = Soubor
memory-origin-package = Balíček
memory-uses =
    { $n ->
        [one] { $n } dvojice
        [few] { $n } dvojice
       *[other] { $n } dvojic
    }
memory-forget = Odebrat
memory-forget-title = Odebrat z paměti?
memory-forget-of = Odebrat { $name }
memory-forget-about =
    { $n ->
        [one] { $n } dvojice pochází z { $name }. Zmizí, pokud totéž nemá wiki, koncept nebo jiný soubor. Vrátíte ji novým importem souboru.
        [few] { $n } dvojice pocházejí z { $name }. Zmizí kromě těch, které má také wiki, koncept nebo jiný soubor. Vrátíte je novým importem souboru.
       *[other] { $n } dvojic pochází z { $name }. Zmizí kromě těch, které má také wiki, koncept nebo jiný soubor. Vrátíte je novým importem souboru.
    }
memory-import = Importovat paměť
memory-import-it = Importovat
memory-import-about = TMX jakékoli velikosti, PO nebo CSV. Opakované načtení téhož souboru nic nezapočítá dvakrát.
memory-doing-import = Načítá se do paměti
memory-doing-forget = Odebírá se z paměti
memory-imported = Načteno: { $name }. Nové dvojice: { $added }. Dvojice, které už tu byly: { $merged }.
memory-import-stopped = Zastaveno; načtená část je v paměti ({ $name }). Nové dvojice: { $added }. Dvojice, které už tu byly: { $merged }.
memory-forgotten =
    { $n ->
        [one] Odebráno: { $name } a { $n } dvojice.
        [few] Odebráno: { $name } a { $n } dvojice.
       *[other] Odebráno: { $name } a { $n } dvojic.
    }
memory-forget-stopped =
    { $n ->
        [one] Zastaveno. Odebrána { $n } dvojice z { $name }; ostatní tu stále jsou.
        [few] Zastaveno. Odebrány { $n } dvojice z { $name }; ostatní tu stále jsou.
       *[other] Zastaveno. Odebráno { $n } dvojic z { $name }; ostatní tu stále jsou.
    }
memory-export = Exportovat paměť
memory-writing = Zapisuje se soubor
memory-format-tmx = TMX 1.4, pro jiné překladatelské programy
memory-format-csv = CSV, pro tabulkový procesor
memory-export-of = Export: { $from } → { $to }
memory-pairs-of =
    { $n ->
        [one] { $n } dvojice
        [few] { $n } dvojice
       *[other] { $n } dvojic
    }
memory-exported =
    { $n ->
        [one] { $n } dvojice je v { $path }.
        [few] { $n } dvojice jsou v { $path }.
       *[other] { $n } dvojic je v { $path }.
    }
