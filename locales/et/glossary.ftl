### Estonian (et). Reviewed by a native speaker: not yet.

glossary-about = Kokkulepitud sõnad, mis tuntakse ära igas vormis
glossary-search = Otsi termineid, tõlkeid ja märkusi
glossary-into = Tõlgete keel
glossary-any-language = Iga keel
glossary-any-domain = Iga valdkond
glossary-review = Ülevaadatud või mitte
glossary-any-review = Ülevaadatud või mitte
glossary-reviewed = Ülevaadatud
glossary-unreviewed = Üle vaatamata
glossary-loading = Sõnastiku lugemine
glossary-loading-term = Termini otsimine
glossary-none = Sellist terminit pole
glossary-none-about = Proovi vähemate tähtedega, muu valdkonnaga või iga keelega.
glossary-empty = Selles keeles pole veel termineid
glossary-empty-about = Lisa sõnad, milles sinu kogukond on kokku leppinud; need ilmuvad iga üksuse kõrvale, kus need esinevad.

glossary-count = { $n } / { $all }

glossary-languages =
    { $n ->
        [one] { $n } keeles
       *[other] { $n } keeles
    }

glossary-removed = „{ $term }“ eemaldati.
glossary-bring-back = Too tagasi

term-add = Lisa termin
term-edit = Muuda terminit
term-edit-it = Muuda
term-remove = Eemalda
term-source = Termin
term-language = Termini keel
term-keep-it = Jääb igas keeles muutmata
term-targets = Tõlked
term-into = Tõlgete keel
term-more = Veel üks
term-domain = Valdkond
term-note = Mida see tähendab ja kuidas seda kasutada
term-note-about = Markdown: **paks kiri**, *kursiiv*, loendid ja lingid.
term-reviewed-by-me = Keeleoskaja on need üle vaadanud
term-reviewed = ülevaadatud
term-no-targets = Keegi pole seda veel tõlkinud.
term-origin-seed = Tolmachiga kaasas
term-origin-own = Sinu oma
term-origin-imported = Failist

term-target = Tõlge { $n }

term-status = Kuidas kasutada tõlget { $n }

term-drop = Jäta tõlge { $n } välja

glossary-import = Impordi termineid
glossary-import-about = TBX, CSV või OmegaT loend. Midagi ei salvestata enne, kui oled näinud, mis igast terminist saaks. Sinu kirjutatu jääb; faili tõlked lisatakse selle järele.
glossary-forecast = Failist saaks:

glossary-take =
    { $n ->
        [0] Pole midagi võtta
        [one] Võta { $n } termin
       *[other] Võta { $n } terminit
    }

glossary-imported =
    { $n ->
        [0] Selles polnud midagi uut.
        [one] Võeti { $n } termin.
       *[other] Võeti { $n } terminit.
    }

glossary-added =
    { $n ->
        [one] { $n } uus
       *[other] { $n } uut
    }

glossary-changed =
    { $n ->
        [one] { $n } tuntud, milles on midagi uut
       *[other] { $n } tuntut, milles on midagi uut
    }

glossary-unchanged =
    { $n ->
        [one] { $n } sama mis siin
       *[other] { $n } sama mis siin
    }

glossary-export = Ekspordi termineid
glossary-export-which = OmegaT loend on kahes keeles: vali üks.
glossary-format-tbx = TBX, versioon 3
glossary-format-tbx2 = TBX, versioon 2, vanemate programmide jaoks
glossary-format-csv = CSV, tabelarvutuse jaoks
glossary-format-omegat = OmegaT loend

glossary-exported =
    { $n ->
        [one] { $n } termin on failis { $path }.
       *[other] { $n } terminit on failis { $path }.
    }

file-from = Lähtekeel
file-to = Sihtkeel
file-says = Nagu fail ütleb
file-languages-about = Keeled on failide jaoks, mis ise oma keeli ei ütle.

file-skipped =
    { $n ->
        [one] { $n } kirjet ei saanud võtta
       *[other] { $n } kirjet ei saanud võtta
    }
