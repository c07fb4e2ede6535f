### Lithuanian (lt). Reviewed by a native speaker: not yet.

glossary-about = Sutarti žodžiai, atpažįstami bet kokia forma
glossary-search = Ieškoti terminų, vertimų ir pastabų
glossary-into = Vertimų kalba
glossary-any-language = Bet kuri kalba
glossary-any-domain = Bet kuri sritis
glossary-review = Ar peržiūrėta
glossary-any-review = Peržiūrėta ar ne
glossary-reviewed = Peržiūrėta
glossary-unreviewed = Neperžiūrėta
glossary-loading = Skaitomas žodynėlis
glossary-loading-term = Ieškoma termino
glossary-none = Tokio termino nėra
glossary-none-about = Rašykite mažiau raidžių, rinkitės kitą sritį arba bet kurią kalbą.
glossary-empty = Terminų šia kalba dar nėra
glossary-empty-about = Pridėkite žodžių, dėl kurių jūsų bendruomenė susitarė; jie bus rodomi prie kiekvieno vieneto, kuriame pasitaiko.

glossary-count = { $n } iš { $all }

glossary-languages =
    { $n ->
        [one] { $n } kalba
        [few] { $n } kalbomis
       *[other] { $n } kalbų
    }

glossary-removed = „{ $term }“ pašalinta.
glossary-bring-back = Grąžinti

term-add = Pridėti terminą
term-edit = Keisti terminą
term-edit-it = Keisti
term-remove = Pašalinti
term-source = Terminas
term-language = Termino kalba
term-keep-it = Visomis kalbomis lieka nepakitęs
term-targets = Vertimai
term-into = Vertimų kalba
term-more = Dar vienas
term-domain = Sritis
term-note = Ką reiškia ir kaip vartoti
term-note-about = Markdown: **pusjuodis**, *kursyvas*, sąrašai ir nuorodos.
term-reviewed-by-me = Tai peržiūrėjo kalbą mokantis žmogus
term-reviewed = peržiūrėta
term-no-targets = Dar niekas neišvertė.
term-origin-seed = Iš Tolmach rinkinio
term-origin-own = Jūsų
term-origin-imported = Iš failo

term-target = { $n } vertimas

term-status = Kaip vartoti { $n } vertimą

term-drop = Pašalinti { $n } vertimą

glossary-import = Importuoti terminus
glossary-import-about = TBX, CSV arba OmegaT sąrašas. Niekas neįrašoma, kol nepamatote, kas būtų su kiekvienu terminu. Jūsų įrašai lieka; vertimai iš failo pridedami po jų.
glossary-forecast = Štai kas išeitų iš failo:

glossary-take =
    { $n ->
        [0] Nėra ko paimti
        [one] Paimti { $n } terminą
        [few] Paimti { $n } terminus
       *[other] Paimti { $n } terminų
    }

glossary-imported =
    { $n ->
        [0] Nieko nauja jame nebuvo.
        [one] Paimtas { $n } terminas.
        [few] Paimti { $n } terminai.
       *[other] Paimta { $n } terminų.
    }

glossary-added =
    { $n ->
        [one] { $n } naujas
        [few] { $n } nauji
       *[other] { $n } naujų
    }

glossary-changed =
    { $n ->
        [one] { $n } jau žinomas, su naujovėmis
        [few] { $n } jau žinomi, su naujovėmis
       *[other] { $n } jau žinomų, su naujovėmis
    }

glossary-unchanged =
    { $n ->
        [one] { $n } toks pat kaip čia
        [few] { $n } tokie pat kaip čia
       *[other] { $n } tokių pat kaip čia
    }

glossary-export = Eksportuoti terminus
glossary-export-which = OmegaT sąrašas yra dviejų kalbų: pasirinkite vieną.
glossary-format-tbx = TBX, 3 versija
glossary-format-tbx2 = TBX, 2 versija, senesnėms programoms
glossary-format-csv = CSV, skaičiuoklėms
glossary-format-omegat = OmegaT sąrašas

glossary-exported =
    { $n ->
        [one] { $n } terminas įrašytas į { $path }.
        [few] { $n } terminai įrašyti į { $path }.
       *[other] { $n } terminų įrašyta į { $path }.
    }

file-from = Originalo kalba
file-to = Vertimo kalba
file-says = Kaip nurodyta faile
file-languages-about = Kalbos reikalingos failams, kuriuose jos nenurodytos.

file-skipped =
    { $n ->
        [one] { $n } įrašo paimti nepavyko
        [few] { $n } įrašų paimti nepavyko
       *[other] { $n } įrašų paimti nepavyko
    }
