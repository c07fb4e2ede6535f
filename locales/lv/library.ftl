### Latvian (lv). Reviewed by a native speaker: not yet.

library-caption = Lapas un to stāvoklis katrā no manām valodām
library-column-resource = Lapa
library-loading = Atver bibliotēku
library-search = Meklēt nosaukumus
library-filter = Rādīt
library-filter-all = Visas
library-filter-to-do = Darāmās
library-filter-outdated = Novecojušās
library-filter-drafts = Ar melnrakstiem

library-count =
    { $n ->
        [zero] { $n } lapu
        [one] { $n } lapa
       *[other] { $n } lapas
    }

library-as-of = dati uz { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

library-words-left = atlikušie vārdi: { $n }

library-order = Kārtot
library-order-title = Pēc nosaukuma
library-order-to-do = Vispirms vairāk darāmā
library-order-outdated = Vispirms vairāk novecojušā
library-order-oldest = Vispirms sen nelasītās
library-topic = Tēma
library-topic-all = Visas tēmas
library-refresh = Atsvaidzināt
library-import = Importēt
library-export = Eksportēt
library-add = Pievienot lapas
library-pulling = Lasa no viki
library-stopping = Apstāsies pēc šīs lapas

library-pull-stopped =
    { $pages ->
        [zero] Apturēts. Nolasītas { $pages } lapas, tās paliek.
        [one] Apturēts. Nolasīta { $pages } lapa, tā paliek.
       *[other] Apturēts. Nolasītas { $pages } lapas, tās paliek.
    }

library-pulled =
    { $pages ->
        [0] Viki nekas nav mainījies.
        [zero] No viki nolasītas { $pages } lapas.
        [one] No viki nolasīta { $pages } lapa.
       *[other] No viki nolasītas { $pages } lapas.
    }

library-problem-missing = { $page }: tādas lapas nav.

library-problem-not-translatable = { $page }: nav atzīmēta tulkošanai.

library-problem-source-language = { $page }: rakstīta vienā no jūsu valodām, tāpēc tur nav ko tulkot.

library-problem-language-refused = { $page }: viki tur nepieņem tulkojumus vienā no jūsu valodām.

library-source = Rakstīta šajā valodā

library-resource-size =
    { $units ->
        [zero] { $units } vienību, vārdi: { $words }
        [one] { $units } vienība, vārdi: { $words }
       *[other] { $units } vienības, vārdi: { $words }
    }

library-standing-translatable = Tulkojama
library-standing-unmarked = Vairs nav tulkojama
library-standing-deleted = Viki dzēsta
library-never-read = Vēl nav lasīta

library-cell-left =
    { $n ->
        [zero] atlikušas { $n }
        [one] atlikusi { $n }
       *[other] atlikušas { $n }
    }

library-cell-words =
    { $n ->
        [zero] { $n } vārdu
        [one] { $n } vārds
       *[other] { $n } vārdi
    }

library-cell-complete = Pabeigts

library-cell-states = pārskatītas: { $proofread }, iztulkotas: { $translated }, novecojušas: { $outdated }, netulkotas: { $untranslated }

library-cell-name = { $page }, { $language }:

library-none-left = Te nekā nav
library-none-left-about = Meklējumam un filtram neatbilst neviena lapa.
library-empty = Bibliotēka ir tukša
library-empty-about = Pievienojiet lapas, ko vēlaties tulkot. Tolmach tās vienreiz nolasīs; tad varēsiet strādāt bez tīkla.
library-empty-practice = Izmēģinājumu viki ir ducis īsu lapu par sprintiem, centriem un tulkošanu. Paņemiet visas un izmēģiniet.
library-pull-practice = Iegūt izmēģinājumu lapas

library-remove = Noņemt no bibliotēkas: { $page }

library-remove-title = Noņemt no bibliotēkas?
library-remove-it = Noņemt
library-remove-with-drafts = Noņemt ar melnrakstiem

library-remove-about = { $page }: viki lapa paliek, kāda ir; to aizmirst tikai šis dators.

library-remove-drafts =
    { $n ->
        [zero] { $page }: { $n } melnraksti nav nosūtīti un pazustu.
        [one] { $page }: { $n } melnraksts nav nosūtīts un pazustu.
       *[other] { $page }: { $n } melnraksti nav nosūtīti un pazustu.
    }

add-how = Kā vēlaties tās atrast?
add-catalogue = Iebūvētais katalogs
add-catalogue-about = Kustības zināšanu krātuves lapas, kas zināmas kopš 2026. gada novembra. Tēmas un iniciatīvas ir mūsu pašu piešķirtas. Iespējams, ne visas šīs lapas ir tulkojamas; netulkojamās nosauks pēc ielādes.
add-catalogue-search = Meklēt nosaukumus un iniciatīvas
add-catalogue-none = Katalogā nav šī viki lapu.
add-catalogue-starter = Pirmajam sprintam
add-catalogue-have = Bibliotēkā

add-estimate =
    { $n ->
        [zero] Ielādei vajag apmēram { $n } pieprasījumu.
        [one] Ielādei vajag apmēram { $n } pieprasījumu.
       *[other] Ielādei vajag apmēram { $n } pieprasījumus.
    }

add-titles = Nosaukumi vai adreses
add-titles-help = Pa vienam rindā: nosaukums vai adrese, kas nokopēta no pārlūka.
add-prefix = Nosaukums sākas ar
add-prefix-help = Piemēram: Movement Strategy/
add-category = Kategorija
add-category-help = Visas tulkojamās lapas tajā.
add-group = Ziņojumu grupa
add-group-help = Kā viki sauc lapu vai lapu kopu, piemēram, agg-Grants.
add-find = Sameklēt
add-looking = Jautā viki
add-all = Izvēlēties visas
add-none = Neizvēlēties nevienu

add-found =
    { $n ->
        [0] Nav atrasta neviena tulkojama lapa.
        [zero] Atrastas { $n } tulkojamas lapas.
        [one] Atrasta { $n } tulkojama lapa.
       *[other] Atrastas { $n } tulkojamas lapas.
    }

add-pull =
    { $n ->
        [zero] Ielādēt { $n } lapas
        [one] Ielādēt { $n } lapu
       *[other] Ielādēt { $n } lapas
    }

topic-advocacy = Interešu aizstāvība
topic-affiliates = Kustības organizācijas
topic-annual-plan = Gada plāns
topic-capacity = Spēju veidošana
topic-cee = Centrālā un Austrumeiropa
topic-education = Izglītība
topic-elections = Vēlēšanas
topic-evaluation = Izvērtēšana
topic-events = Pasākumi
topic-glam = Kultūra un mantojums (GLAM)
topic-governance = Pārvaldība
topic-grants = Granti
topic-hubs = Centri
topic-learning = Mācīšanās
topic-legal = Tiesības
topic-meta-itself = Par Meta-Wiki
topic-newcomers = Jaunpienācēji
topic-policies = Noteikumi
topic-safety = Drošība
topic-strategy = Stratēģija
topic-technical = Tehnika
topic-translation = Tulkošana
