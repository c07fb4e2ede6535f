### Estonian (et). Reviewed by a native speaker: not yet.

memory-about = Kõik, mis on varem tõlgitud

memory-count =
    { $n ->
        [0] Siin pole veel midagi
        [one] { $n } lähteteksti ja tõlke paar
       *[other] { $n } lähteteksti ja tõlke paari
    }

memory-look-up = Otsi
memory-holds = Mida see sisaldab
memory-text = Tekst või fraas
memory-swap = Vaheta keeled
memory-like = Mis on sarnane
memory-sentence = lause
memory-nothing = Mälus pole midagi sarnast ja üheski siinses tekstis pole neid sõnu.
memory-begin = Otsi mis tahes teksti
memory-begin-about = Näed, mis sarnast on varem tõlgitud, kus selle sõnad esinevad ja kuidas need seal on tõlgitud. Võrguta, mis tahes suunas.

memory-counting = Loendamine
memory-empty = Mälu on tühi
memory-empty-about = See täitub kõigega, mida hangid ja kirjutad, ning teiste programmide failidega.
memory-directions = Suunad
memory-direction = Suund
memory-pairs = Paare
memory-sentences = Lauseid
memory-proofread = Ülevaadatud
memory-translated = Tõlgitud
memory-outdated = Iganenud
memory-drafts = Minu mustandid

memory-index-whole = Kõik on indeksis, { $size } kB

memory-index-behind =
    { $n ->
        [one] Indeks { $size } kB, selle kõrval { $n } uuem paar
       *[other] Indeks { $size } kB, selle kõrval { $n } uuemat paari
    }

memory-index-none = Indeksi jaoks liiga vähe
memory-index-being-written = Indeksit kirjutatakse

memory-number = { $n }

memory-origins = Kust see pärineb
memory-origins-about = Vikidest ja mustanditest tulnu käib nendega ise kaasas. Faili saab jälle välja võtta.
memory-origin-wiki = Viki
memory-origin-draft = Minu mustandid
memory-origin-file = Fail
memory-origin-package = Pakett

memory-uses =
    { $n ->
        [one] { $n } paar
       *[other] { $n } paari
    }

memory-forget = Võta välja
memory-forget-title = Kas võtta see mälust välja?

memory-forget-of = Võta välja: { $name }

memory-forget-about =
    { $n ->
        [one] { $name }: siit pärineb { $n } paar. See kaob, kui sama pole ka mõnes vikis, mustandis või teises failis. Tagasi saab selle faili uuesti importides.
       *[other] { $name }: siit pärineb { $n } paari. Need kaovad, välja arvatud need, mis on ka mõnes vikis, mustandis või teises failis. Tagasi saab need faili uuesti importides.
    }

memory-import = Impordi mälu
memory-import-it = Impordi
memory-import-about = Mis tahes suurusega TMX, PO või CSV. Sama faili uuesti lugedes ei loeta midagi topelt.
memory-doing-import = Mällu lugemine
memory-doing-forget = Mälust väljavõtmine

memory-imported = Loetud: { $name }. Uusi paare: { $added }. Juba olemas olnud paare: { $merged }.

memory-import-stopped = Katkestatud ({ $name }); loetud osa on mälus. Uusi paare: { $added }. Juba olemas olnud paare: { $merged }.

memory-forgotten =
    { $n ->
        [one] Välja võetud: { $name }, { $n } paar.
       *[other] Välja võetud: { $name }, { $n } paari.
    }

memory-forget-stopped =
    { $n ->
        [one] Katkestatud. { $name }: { $n } paar on välja võetud; ülejäänud on alles.
       *[other] Katkestatud. { $name }: { $n } paari on välja võetud; ülejäänud on alles.
    }

memory-export = Ekspordi mälu
memory-writing = Faili kirjutamine
memory-format-tmx = TMX 1.4, muude tõlkeprogrammide jaoks
memory-format-csv = CSV, tabelarvutuse jaoks

memory-export-of = Eksport: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } paar
       *[other] { $n } paari
    }

memory-exported =
    { $n ->
        [one] { $n } paar on failis { $path }.
       *[other] { $n } paari on failis { $path }.
    }
