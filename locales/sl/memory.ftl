### Slovenian (sl). Reviewed by a native speaker: not yet.

memory-about = Vse, kar je bilo prevedeno prej

memory-count =
    { $n ->
        [0] V njem še ni ničesar
        [one] { $n } par izvirnika in prevoda
        [two] { $n } para izvirnika in prevoda
        [few] { $n } pari izvirnika in prevoda
       *[other] { $n } parov izvirnika in prevoda
    }

memory-look-up = Poišči
memory-holds = Kaj vsebuje
memory-text = Besedilo ali fraza
memory-swap = Zamenjaj jezika
memory-like = Kaj je podobno
memory-sentence = stavek
memory-nothing = V pomnilniku ni ničesar podobnega in nobeno tukajšnje besedilo ne vsebuje teh besed.
memory-begin = Poiščite poljubno besedilo
memory-begin-about = Videli boste, kaj podobnega je že prevedeno, kje so te besede in kako so tam prevedene. Brez povezave, v vsaki smeri.

memory-counting = Štetje
memory-empty = Pomnilnik je prazen
memory-empty-about = Polni se z vsem, kar prenesete in napišete, ter z datotekami iz drugih programov.
memory-directions = Smeri
memory-direction = Smer
memory-pairs = Pari
memory-sentences = Stavki
memory-proofread = Pregledano
memory-translated = Prevedeno
memory-outdated = Zastarelo
memory-drafts = Moji osnutki

memory-index-whole = Vse je v kazalu, { $size } kB

memory-index-behind =
    { $n ->
        [one] Kazalo, { $size } kB, ob njem še { $n } novejši par
        [two] Kazalo, { $size } kB, ob njem še { $n } novejša para
        [few] Kazalo, { $size } kB, ob njem še { $n } novejši pari
       *[other] Kazalo, { $size } kB, ob njem še { $n } novejših parov
    }

memory-index-none = Premalo, da bi bilo kazalo potrebno
memory-index-being-written = Kazalo se zapisuje

memory-number = { $n }

memory-origins = Od kod prihaja
memory-origins-about = Kar prihaja z wikijev in iz osnutkov, samodejno sledi njihovim spremembam. Datoteko lahko kadar koli odstranite.
memory-origin-wiki = Wiki
memory-origin-draft = Moji osnutki
memory-origin-file = Datoteka
memory-origin-package = Paket

memory-uses =
    { $n ->
        [one] { $n } par
        [two] { $n } para
        [few] { $n } pari
       *[other] { $n } parov
    }

memory-forget = Odstrani
memory-forget-title = Odstranim to iz pomnilnika?

memory-forget-of = Odstrani: { $name }

memory-forget-about =
    { $n ->
        [one] { $name }: od tam je { $n } par. Izgine, razen če ga ima tudi wiki, osnutek ali druga datoteka. Če ga želite nazaj, znova uvozite datoteko.
        [two] { $name }: od tam sta { $n } para. Izgineta, razen če ju ima tudi wiki, osnutek ali druga datoteka. Če ju želite nazaj, znova uvozite datoteko.
        [few] { $name }: od tam so { $n } pari. Izginejo, razen tistih, ki jih ima tudi wiki, osnutek ali druga datoteka. Če jih želite nazaj, znova uvozite datoteko.
       *[other] { $name }: od tam je { $n } parov. Izginejo, razen tistih, ki jih ima tudi wiki, osnutek ali druga datoteka. Če jih želite nazaj, znova uvozite datoteko.
    }

memory-import = Uvozi pomnilnik
memory-import-it = Uvozi
memory-import-about = TMX poljubne velikosti, PO ali CSV. Če isto datoteko preberete znova, nič ne šteje dvakrat.
memory-doing-import = Branje v pomnilnik
memory-doing-forget = Odstranjevanje iz pomnilnika

memory-imported = Prebrano: { $name }. Novi pari: { $added }. Pari, ki so že bili tam: { $merged }.

memory-import-stopped = Ustavljeno; prebrani del datoteke { $name } je v pomnilniku. Novi pari: { $added }. Pari, ki so že bili tam: { $merged }.

memory-forgotten =
    { $n ->
        [one] Odstranjeno: { $name }, z { $n } parom.
        [two] Odstranjeno: { $name }, z { $n } paroma.
        [few] Odstranjeno: { $name }, s { $n } pari.
       *[other] Odstranjeno: { $name }; pari: { $n }.
    }

memory-forget-stopped =
    { $n ->
        [one] Ustavljeno. Odstranjen je { $n } par iz datoteke { $name }; drugi so še tam.
        [two] Ustavljeno. Odstranjena sta { $n } para iz datoteke { $name }; drugi so še tam.
        [few] Ustavljeno. Odstranjeni so { $n } pari iz datoteke { $name }; drugi so še tam.
       *[other] Ustavljeno. Odstranjenih je { $n } parov iz datoteke { $name }; drugi so še tam.
    }

memory-export = Izvozi pomnilnik
memory-writing = Zapisovanje datoteke
memory-format-tmx = TMX 1.4, za druge prevajalske programe
memory-format-csv = CSV, za programe za preglednice

memory-export-of = Izvozi: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } par
        [two] { $n } para
        [few] { $n } pari
       *[other] { $n } parov
    }

memory-exported =
    { $n ->
        [one] { $n } par je v datoteki { $path }.
        [two] { $n } para sta v datoteki { $path }.
        [few] { $n } pari so v datoteki { $path }.
       *[other] { $n } parov je v datoteki { $path }.
    }
