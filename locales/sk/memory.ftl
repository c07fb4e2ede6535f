### Slovak (sk). Reviewed by a native speaker: not yet.

memory-about = Všetko, čo sa predtým preložilo
memory-count =
    { $n ->
        [0] Zatiaľ v nej nič nie je
        [one] { $n } dvojica originálu a prekladu
        [few] { $n } dvojice originálu a prekladu
       *[other] { $n } dvojíc originálu a prekladu
    }
memory-look-up = Vyhľadať
memory-holds = Čo obsahuje
memory-text = Text alebo fráza
memory-swap = Vymeniť jazyky
memory-like = Čo je podobné
memory-sentence = veta
memory-nothing = V pamäti nie je nič podobné a žiadny tunajší text tieto slová neobsahuje.
memory-begin = Vyhľadajte akýkoľvek text
memory-begin-about = Uvidíte podobné skoršie preklady a aj to, kde sa slová vyskytujú a ako sa tam preložili. Bez pripojenia, v ktoromkoľvek smere.
memory-counting = Počíta sa
memory-empty = Pamäť je prázdna
memory-empty-about = Plní sa všetkým, čo načítate a napíšete, a súbormi z iných programov.
memory-directions = Smery
memory-direction = Smer
memory-pairs = Dvojice
memory-sentences = Vety
memory-proofread = Skontrolované
memory-translated = Preložené
memory-outdated = Zastarané
memory-drafts = Moje koncepty
memory-index-whole = Všetko je v indexe, { $size } kB
memory-index-behind =
    { $n ->
        [one] Index { $size } kB, vedľa neho { $n } novšia dvojica
        [few] Index { $size } kB, vedľa neho { $n } novšie dvojice
       *[other] Index { $size } kB, vedľa neho { $n } novších dvojíc
    }
memory-index-none = Na index je toho málo
memory-index-being-written = Index sa práve vytvára
memory-number = { $n }
memory-origins = Odkiaľ pochádza
memory-origins-about = Čo pochádza z wiki a konceptov, mení sa s nimi samo. Súbor možno kedykoľvek odobrať.
memory-origin-wiki = Wiki
memory-origin-draft = Moje koncepty
memory-origin-file = Súbor
memory-origin-package = Balík
memory-uses =
    { $n ->
        [one] { $n } dvojica
        [few] { $n } dvojice
       *[other] { $n } dvojíc
    }
memory-forget = Odobrať
memory-forget-title = Odobrať z pamäte?
memory-forget-of = Odobrať { $name }
memory-forget-about =
    { $n ->
        [one] { $n } dvojica pochádza z { $name }. Zmizne, ak to isté nemá wiki, koncept alebo iný súbor. Vrátite ju novým importom súboru.
        [few] { $n } dvojice pochádzajú z { $name }. Zmiznú okrem tých, ktoré má aj wiki, koncept alebo iný súbor. Vrátite ich novým importom súboru.
       *[other] { $n } dvojíc pochádza z { $name }. Zmiznú okrem tých, ktoré má aj wiki, koncept alebo iný súbor. Vrátite ich novým importom súboru.
    }
memory-import = Importovať pamäť
memory-import-it = Importovať
memory-import-about = TMX akejkoľvek veľkosti, PO alebo CSV. Opakované načítanie toho istého súboru nič nezapočíta dvakrát.
memory-doing-import = Načítava sa do pamäte
memory-doing-forget = Odoberá sa z pamäte
memory-imported = Načítané: { $name }. Nové dvojice: { $added }. Dvojice, ktoré tu už boli: { $merged }.
memory-import-stopped = Zastavené; načítaná časť je v pamäti ({ $name }). Nové dvojice: { $added }. Dvojice, ktoré tu už boli: { $merged }.
memory-forgotten =
    { $n ->
        [one] Odobrané: { $name } a { $n } dvojica.
        [few] Odobrané: { $name } a { $n } dvojice.
       *[other] Odobrané: { $name } a { $n } dvojíc.
    }
memory-forget-stopped =
    { $n ->
        [one] Zastavené. Odobrala sa { $n } dvojica z { $name }; ostatné tu stále sú.
        [few] Zastavené. Odobrali sa { $n } dvojice z { $name }; ostatné tu stále sú.
       *[other] Zastavené. Odobralo sa { $n } dvojíc z { $name }; ostatné tu stále sú.
    }
memory-export = Exportovať pamäť
memory-writing = Zapisuje sa súbor
memory-format-tmx = TMX 1.4, pre iné prekladateľské programy
memory-format-csv = CSV, pre tabuľkový procesor
memory-export-of = Export: { $from } → { $to }
memory-pairs-of =
    { $n ->
        [one] { $n } dvojica
        [few] { $n } dvojice
       *[other] { $n } dvojíc
    }
memory-exported =
    { $n ->
        [one] { $n } dvojica je v { $path }.
        [few] { $n } dvojice sú v { $path }.
       *[other] { $n } dvojíc je v { $path }.
    }
