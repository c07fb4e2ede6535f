### Lithuanian (lt). Reviewed by a native speaker: not yet.

memory-about = Viskas, kas išversta anksčiau

memory-count =
    { $n ->
        [0] Joje dar nieko nėra
        [one] { $n } originalo ir vertimo pora
        [few] { $n } originalo ir vertimo poros
       *[other] { $n } originalo ir vertimo porų
    }

memory-look-up = Rasti
memory-holds = Kas joje yra
memory-text = Tekstas arba frazė
memory-swap = Sukeisti kalbas
memory-like = Kas panašu
memory-sentence = sakinys
memory-nothing = Nieko panašaus atmintyje nėra, ir nė viename tekste čia šių žodžių nėra.
memory-begin = Raskite bet kokį tekstą
memory-begin-about = Matysite, kas panašaus jau išversta, kur pasitaiko šie žodžiai ir kaip jie ten išversti. Be tinklo, bet kuria kryptimi.

memory-counting = Skaičiuojama
memory-empty = Atmintis tuščia
memory-empty-about = Ji pildosi viskuo, ką parsiunčiate ir rašote, taip pat kitų programų failais.
memory-directions = Kryptys
memory-direction = Kryptis
memory-pairs = Poros
memory-sentences = Sakiniai
memory-proofread = Peržiūrėta
memory-translated = Išversta
memory-outdated = Pasenę
memory-drafts = Mano juodraščiai

memory-index-whole = Viskas rodyklėje, { $size } kB

memory-index-behind =
    { $n ->
        [one] Rodyklė { $size } kB, be jos dar { $n } naujesnė pora
        [few] Rodyklė { $size } kB, be jos dar { $n } naujesnės poros
       *[other] Rodyklė { $size } kB, be jos dar { $n } naujesnių porų
    }

memory-index-none = Per mažai, kad reikėtų rodyklės
memory-index-being-written = Rodyklė rašoma

memory-number = { $n }

memory-origins = Iš kur tai
memory-origins-about = Kas gauta iš viki ir juodraščių, kinta kartu su jais. Failą galima vėl išimti.
memory-origin-wiki = Viki
memory-origin-draft = Mano juodraščiai
memory-origin-file = Failas
memory-origin-package = Paketas

memory-uses =
    { $n ->
        [one] { $n } pora
        [few] { $n } poros
       *[other] { $n } porų
    }

memory-forget = Išimti
memory-forget-title = Išimti tai iš atminties?

memory-forget-of = Išimti: { $name }

memory-forget-about =
    { $n ->
        [one] Iš { $name } gauta { $n } pora. Ji dings, jei tokios pat nėra viki, juodraštyje ar kitame faile. Norėdami ją susigrąžinti, importuokite failą iš naujo.
        [few] Iš { $name } gautos { $n } poros. Jos dings, išskyrus tas, kurių yra ir viki, juodraštyje ar kitame faile. Norėdami jas susigrąžinti, importuokite failą iš naujo.
       *[other] Iš { $name } gauta { $n } porų. Jos dings, išskyrus tas, kurių yra ir viki, juodraštyje ar kitame faile. Norėdami jas susigrąžinti, importuokite failą iš naujo.
    }

memory-import = Importuoti atmintį
memory-import-it = Importuoti
memory-import-about = Bet kokio dydžio TMX, PO arba CSV. Perskaičius tą patį failą dar kartą, niekas neskaičiuojama du kartus.
memory-doing-import = Skaitoma į atmintį
memory-doing-forget = Išimama iš atminties

memory-imported = Perskaityta: { $name }. Naujų porų: { $added }. Jau buvusių porų: { $merged }.

memory-import-stopped = Sustabdyta; kas perskaityta iš { $name }, jau atmintyje. Naujų porų: { $added }. Jau buvusių porų: { $merged }.

memory-forgotten =
    { $n ->
        [one] Išimta: { $name }, kartu { $n } pora.
        [few] Išimta: { $name }, kartu { $n } poros.
       *[other] Išimta: { $name }, kartu { $n } porų.
    }

memory-forget-stopped =
    { $n ->
        [one] Sustabdyta. Išimta { $n } { $name } pora; kitos dar ten.
        [few] Sustabdyta. Išimtos { $n } { $name } poros; kitos dar ten.
       *[other] Sustabdyta. Išimta { $n } { $name } porų; kitos dar ten.
    }

memory-export = Eksportuoti atmintį
memory-writing = Rašomas failas
memory-format-tmx = TMX 1.4, kitoms vertimo programoms
memory-format-csv = CSV, skaičiuoklėms

memory-export-of = Eksportuoti: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } pora
        [few] { $n } poros
       *[other] { $n } porų
    }

memory-exported =
    { $n ->
        [one] { $n } pora įrašyta į { $path }.
        [few] { $n } poros įrašytos į { $path }.
       *[other] { $n } porų įrašyta į { $path }.
    }
