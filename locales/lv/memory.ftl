### Latvian (lv). Reviewed by a native speaker: not yet.

memory-about = Viss agrāk iztulkotais

memory-count =
    { $n ->
        [0] Tajā vēl nekā nav
        [zero] { $n } oriģināla un tulkojuma pāru
        [one] { $n } oriģināla un tulkojuma pāris
       *[other] { $n } oriģināla un tulkojuma pāri
    }

memory-look-up = Uzmeklēt
memory-holds = Kas tajā ir
memory-text = Teksts vai frāze
memory-swap = Samainīt valodas
memory-like = Kas līdzīgs
memory-sentence = teikums
memory-nothing = Atmiņā nav nekā līdzīga, un nevienā tekstā šeit nav šo vārdu.
memory-begin = Uzmeklējiet jebkuru tekstu
memory-begin-about = Redzēsiet, kas līdzīgs jau tulkots, kur ir šie vārdi un kā tie tur tulkoti. Bez tīkla, jebkurā virzienā.

memory-counting = Skaita
memory-empty = Atmiņa ir tukša
memory-empty-about = To piepilda viss, ko ielādējat un rakstāt melnrakstos, un citu programmu faili.
memory-directions = Virzieni
memory-direction = Virziens
memory-pairs = Pāri
memory-sentences = Teikumi
memory-proofread = Pārskatīti
memory-translated = Iztulkoti
memory-outdated = Novecojuši
memory-drafts = Mani melnraksti

memory-index-whole = Viss ir indeksā, { $size } kB

memory-index-behind =
    { $n ->
        [zero] Indekss { $size } kB, bez tā vēl { $n } jaunāki pāri
        [one] Indekss { $size } kB, bez tā vēl { $n } jaunāks pāris
       *[other] Indekss { $size } kB, bez tā vēl { $n } jaunāki pāri
    }

memory-index-none = Par maz, lai vajadzētu indeksu
memory-index-being-written = Indekss top

memory-number = { $n }

memory-origins = No kurienes tas ir
memory-origins-about = Tas, kas nācis no viki un melnrakstiem, mainās tiem līdzi. Failu var atkal izņemt.
memory-origin-wiki = Viki
memory-origin-draft = Mani melnraksti
memory-origin-file = Fails
memory-origin-package = Paka

memory-uses =
    { $n ->
        [zero] { $n } pāru
        [one] { $n } pāris
       *[other] { $n } pāri
    }

memory-forget = Izņemt
memory-forget-title = Izņemt to no atmiņas?

memory-forget-of = Izņemt: { $name }

memory-forget-about =
    { $n ->
        [zero] No { $name } nāca { $n } pāri. Tie pazudīs, izņemot tos, kas ir arī viki, melnrakstā vai citā failā. Lai tos atgūtu, importējiet failu vēlreiz.
        [one] No { $name } nāca { $n } pāris. Tas pazudīs, ja tāda paša nav viki, melnrakstā vai citā failā. Lai to atgūtu, importējiet failu vēlreiz.
       *[other] No { $name } nāca { $n } pāri. Tie pazudīs, izņemot tos, kas ir arī viki, melnrakstā vai citā failā. Lai tos atgūtu, importējiet failu vēlreiz.
    }

memory-import = Importēt atmiņu
memory-import-it = Importēt
memory-import-about = Jebkura lieluma TMX, PO vai CSV. Lasot to pašu failu vēlreiz, nekas netiek skaitīts divreiz.
memory-doing-import = Lasa atmiņā
memory-doing-forget = Izņem no atmiņas

memory-imported = Nolasīts: { $name }. Jauni pāri: { $added }. Pāri, kas jau bija: { $merged }.

memory-import-stopped = Apturēts; kas nolasīts no { $name }, ir atmiņā. Jauni pāri: { $added }. Pāri, kas jau bija: { $merged }.

memory-forgotten =
    { $n ->
        [zero] Izņemts: { $name }, līdz ar to { $n } pāri.
        [one] Izņemts: { $name }, līdz ar to { $n } pāris.
       *[other] Izņemts: { $name }, līdz ar to { $n } pāri.
    }

memory-forget-stopped =
    { $n ->
        [zero] Apturēts. No { $name } izņemti { $n } pāri; pārējie vēl ir tur.
        [one] Apturēts. No { $name } izņemts { $n } pāris; pārējie vēl ir tur.
       *[other] Apturēts. No { $name } izņemti { $n } pāri; pārējie vēl ir tur.
    }

memory-export = Eksportēt atmiņu
memory-writing = Raksta failu
memory-format-tmx = TMX 1.4, citām tulkošanas programmām
memory-format-csv = CSV, izklājlapām

memory-export-of = Eksportēt: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [zero] { $n } pāru
        [one] { $n } pāris
       *[other] { $n } pāri
    }

memory-exported =
    { $n ->
        [zero] { $n } pāri ir failā { $path }.
        [one] { $n } pāris ir failā { $path }.
       *[other] { $n } pāri ir failā { $path }.
    }
