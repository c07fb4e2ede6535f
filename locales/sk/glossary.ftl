### Slovak (sk). Reviewed by a native speaker: not yet.

glossary-about = Dohodnuté slová, rozpoznané v každom tvare
glossary-search = Hľadať termíny, preklady a poznámky
glossary-into = Preklady do
glossary-any-language = Akýkoľvek jazyk
glossary-any-domain = Akýkoľvek odbor
glossary-review = Skontrolované či nie
glossary-any-review = Skontrolované či nie
glossary-reviewed = Skontrolované
glossary-unreviewed = Neskontrolované
glossary-loading = Načítava sa glosár
glossary-loading-term = Hľadá sa termín
glossary-none = Termín sa nenašiel
glossary-none-about = Skúste menej písmen, iný odbor alebo akýkoľvek jazyk.
glossary-empty = Do tohto jazyka zatiaľ žiadne termíny
glossary-empty-about = Pridajte slová, na ktorých sa dohodla vaša komunita; objavia sa pri každej jednotke, ktorá ich obsahuje.
glossary-count = { $n } z { $all }
glossary-languages =
    { $n ->
        [one] v { $n } jazyku
        [few] v { $n } jazykoch
       *[other] v { $n } jazykoch
    }
glossary-removed = „{ $term }“: odobrané.
glossary-bring-back = Vrátiť
term-add = Pridať termín
term-edit = Zmeniť termín
term-edit-it = Zmeniť
term-remove = Odobrať
term-source = Termín
term-language = Jazyk termínu
term-keep-it = Zostáva rovnaký v každom jazyku
term-targets = Preklady
term-into = Jazyk prekladov
term-more = Ďalší
term-domain = Odbor
term-note = Čo znamená a ako ho používať
term-note-about = Markdown: **tučné**, *kurzíva*, zoznamy a odkazy.
term-reviewed-by-me = Prešiel to niekto, kto ten jazyk ovláda
term-reviewed = skontrolované
term-no-targets = Zatiaľ to nikto nepreložil.
term-origin-seed = Súčasť Tolmachu
term-origin-own = Váš
term-origin-imported = Zo súboru
term-target = Preklad { $n }
term-status = Ako používať preklad { $n }
term-drop = Vynechať preklad { $n }
glossary-import = Importovať termíny
glossary-import-about = TBX, CSV alebo zoznam OmegaT. Nič sa neuloží, kým neuvidíte, čo sa s každým termínom stane. Vaše vlastné preklady zostávajú; tie zo súboru sa zaradia za ne.
glossary-forecast = Čo by sa so súborom stalo:
glossary-take =
    { $n ->
        [0] Nie je čo prevziať
        [one] Prevziať { $n } termín
        [few] Prevziať { $n } termíny
       *[other] Prevziať { $n } termínov
    }
glossary-imported =
    { $n ->
        [0] Nič nové v ňom nebolo.
        [one] Prevzal sa { $n } termín.
        [few] Prevzali sa { $n } termíny.
       *[other] Prevzalo sa { $n } termínov.
    }
glossary-added =
    { $n ->
        [one] { $n } nový
        [few] { $n } nové
       *[other] { $n } nových
    }
glossary-changed =
    { $n ->
        [one] { $n } známy, s niečím novým
        [few] { $n } známe, s niečím novým
       *[other] { $n } známych, s niečím novým
    }
glossary-unchanged =
    { $n ->
        [one] { $n } rovnaký ako tu
        [few] { $n } rovnaké ako tu
       *[other] { $n } rovnakých ako tu
    }
glossary-export = Exportovať termíny
glossary-export-which = Zoznam OmegaT je dvojjazyčný: vyberte jazyk.
glossary-format-tbx = TBX, verzia 3
glossary-format-tbx2 = TBX, verzia 2, pre staršie programy
glossary-format-csv = CSV, pre tabuľkový procesor
glossary-format-omegat = Zoznam OmegaT
glossary-exported =
    { $n ->
        [one] { $n } termín je v { $path }.
        [few] { $n } termíny sú v { $path }.
       *[other] { $n } termínov je v { $path }.
    }
file-from = Preložené z
file-to = Preložené do
file-says = Ako hovorí súbor
file-languages-about = Jazyky sú pre súbory, ktoré ich samy neuvádzajú.
file-skipped =
    { $n ->
        [one] { $n } položku sa nedalo prevziať
        [few] { $n } položky sa nedalo prevziať
       *[other] { $n } položiek sa nedalo prevziať
    }
