### Slovak (sk). Reviewed by a native speaker: not yet.

library-caption = Stránky a ich stav v každom z mojich jazykov
library-column-resource = Stránka
library-loading = Otvára sa knižnica
library-search = Hľadať v názvoch
library-filter = Zobraziť
library-filter-all = Všetko
library-filter-to-do = Zostáva
library-filter-outdated = Zastarané
library-filter-drafts = S konceptmi
library-count =
    { $n ->
        [one] { $n } stránka
        [few] { $n } stránky
       *[other] { $n } stránok
    }
library-as-of = stav k { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = zostáva slov: { $n }
library-order = Zoradiť
library-order-title = Podľa názvu
library-order-to-do = Najprv najviac práce
library-order-outdated = Najprv najviac zastaraných
library-order-oldest = Najprv najdlhšie nenačítané
library-topic = Téma
library-topic-all = Všetky témy
library-refresh = Obnoviť
library-import = Importovať
library-export = Exportovať
library-add = Pridať stránky
library-pulling = Načítava sa z wiki
library-stopping = Po tejto stránke sa zastaví
library-pull-stopped =
    { $pages ->
        [one] Zastavené. Načítala sa { $pages } stránka, tá zostáva.
        [few] Zastavené. Načítali sa { $pages } stránky, tie zostávajú.
       *[other] Zastavené. Načítalo sa { $pages } stránok, tie zostávajú.
    }
library-pulled =
    { $pages ->
        [0] Na wiki sa nič nezmenilo.
        [one] Z wiki sa načítala { $pages } stránka.
        [few] Z wiki sa načítali { $pages } stránky.
       *[other] Z wiki sa načítalo { $pages } stránok.
    }
library-problem-missing = { $page }: taká stránka neexistuje.
library-problem-not-translatable = { $page }: stránka nie je označená na preklad.
library-problem-source-language = { $page }: stránka je napísaná v jednom z vašich jazykov, takže tam nie je čo prekladať.
library-problem-language-refused = { $page }: wiki tu neprijíma preklady do jedného z vašich jazykov.
library-source = Napísané v tomto jazyku
library-resource-size =
    { $units ->
        [one] { $units } jednotka, slová: { $words }
        [few] { $units } jednotky, slová: { $words }
       *[other] { $units } jednotiek, slová: { $words }
    }
library-standing-translatable = Na preklad
library-standing-unmarked = Už nie je na preklad
library-standing-deleted = Na wiki zmazaná
library-never-read = Zatiaľ nenačítaná
library-cell-left =
    { $n ->
        [one] zostáva { $n }
        [few] zostávajú { $n }
       *[other] zostáva { $n }
    }
library-cell-words =
    { $n ->
        [one] { $n } slovo
        [few] { $n } slová
       *[other] { $n } slov
    }
library-cell-complete = Hotovo
library-cell-states = skontrolované: { $proofread }, preložené: { $translated }, zastarané: { $outdated }, nepreložené: { $untranslated }
library-cell-name = { $page }, jazyk { $language }:
library-none-left = Nič tu nie je
library-none-left-about = Hľadaniu a filtru nezodpovedá žiadna stránka.
library-empty = Knižnica je prázdna
library-empty-about = Pridajte stránky, ktoré chcete prekladať. Tolmach ich raz načíta a potom môžete pracovať bez pripojenia.
library-empty-practice = Cvičná wiki má tucet krátkych stránok o šprintoch, huboch a prekladaní. Načítajte ich všetky a skúšajte.
library-pull-practice = Načítať cvičné stránky
library-remove = Odobrať z knižnice: { $page }
library-remove-title = Odobrať z knižnice?
library-remove-it = Odobrať
library-remove-with-drafts = Odobrať aj s konceptmi
library-remove-about = { $page } zostane na wiki bez zmeny; zabudne na ňu len tento počítač.
library-remove-drafts =
    { $n ->
        [one] { $n } neodoslaný koncept by sa stratil ({ $page }).
        [few] { $n } neodoslané koncepty by sa stratili ({ $page }).
       *[other] { $n } neodoslaných konceptov by sa stratilo ({ $page }).
    }
add-how = Ako ich chcete nájsť?
add-catalogue = Vstavaný katalóg
add-catalogue-about = Stránky znalostnej bázy hnutia, stav z novembra 2026. Témy a iniciatívy sme priradili sami. Nie všetky stránky musia byť na preklad; ktoré nie sú, sa dozviete po načítaní.
add-catalogue-search = Hľadať v názvoch a iniciatívach
add-catalogue-none = Katalóg nepozná z tejto wiki žiadne stránky.
add-catalogue-starter = Na prvý šprint
add-catalogue-have = V knižnici
add-estimate =
    { $n ->
        [one] Načítanie zaberie asi { $n } požiadavku.
        [few] Načítanie zaberie asi { $n } požiadavky.
       *[other] Načítanie zaberie asi { $n } požiadaviek.
    }
add-titles = Názvy alebo adresy
add-titles-help = Jeden na riadok, ako názov alebo skopírovaný z prehliadača.
add-prefix = Názov sa začína na
add-prefix-help = Napríklad: Movement Strategy/
add-category = Kategória
add-category-help = Všetky stránky na preklad, ktoré v nej sú.
add-group = Skupina správ
add-group-help = Názov, ktorým wiki označuje stránku alebo súbor stránok, napríklad agg-Grants.
add-find = Vyhľadať
add-looking = Dopytuje sa wiki
add-all = Vybrať všetko
add-none = Zrušiť výber
add-found =
    { $n ->
        [0] Nenašla sa žiadna stránka na preklad.
        [one] Našla sa { $n } stránka na preklad.
        [few] Našli sa { $n } stránky na preklad.
       *[other] Našlo sa { $n } stránok na preklad.
    }
add-pull =
    { $n ->
        [one] Načítať { $n } stránku
        [few] Načítať { $n } stránky
       *[other] Načítať { $n } stránok
    }
topic-advocacy = Presadzovanie záujmov
topic-affiliates = Pridružené organizácie
topic-annual-plan = Ročný plán
topic-capacity = Rozvoj kapacít
topic-cee = Stredná a východná Európa
topic-education = Vzdelávanie
topic-elections = Voľby
topic-evaluation = Vyhodnocovanie
topic-events = Podujatia
topic-glam = Kultúra a dedičstvo (GLAM)
topic-governance = Riadenie a správa
topic-grants = Granty
topic-hubs = Huby
topic-learning = Učenie
topic-legal = Právo
topic-meta-itself = O Meta-Wiki
topic-newcomers = Nováčikovia
topic-policies = Pravidlá
topic-safety = Bezpečnosť
topic-strategy = Stratégia
topic-technical = Technika
topic-translation = Prekladanie
