### Czech (cs). Reviewed by a native speaker: not yet.

library-caption = Stránky a jejich stav v každém z mých jazyků
library-column-resource = Stránka
library-loading = Otevírá se knihovna
library-search = Hledat v názvech
library-filter = Zobrazit
library-filter-all = Vše
library-filter-to-do = Zbývá
library-filter-outdated = Zastaralé
library-filter-drafts = S koncepty
library-count =
    { $n ->
        [one] { $n } stránka
        [few] { $n } stránky
       *[other] { $n } stránek
    }
library-as-of = stav k { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = zbývá slov: { $n }
library-order = Řadit
library-order-title = Podle názvu
library-order-to-do = Nejvíc práce první
library-order-outdated = Nejvíc zastaralých první
library-order-oldest = Nejdéle nenačtené první
library-topic = Téma
library-topic-all = Všechna témata
library-refresh = Obnovit
library-import = Importovat
library-export = Exportovat
library-add = Přidat stránky
library-pulling = Načítá se z wiki
library-stopping = Po této stránce se zastaví
library-pull-stopped =
    { $pages ->
        [one] Zastaveno. Načtena { $pages } stránka, ta zůstává.
        [few] Zastaveno. Načteny { $pages } stránky, ty zůstávají.
       *[other] Zastaveno. Načteno { $pages } stránek, ty zůstávají.
    }
library-pulled =
    { $pages ->
        [0] Na wiki se nic nezměnilo.
        [one] Z wiki načtena { $pages } stránka.
        [few] Z wiki načteny { $pages } stránky.
       *[other] Z wiki načteno { $pages } stránek.
    }
library-problem-missing = { $page }: taková stránka neexistuje.
library-problem-not-translatable = { $page }: stránka není označena k překladu.
library-problem-source-language = { $page }: stránka je psaná v jednom z vašich jazyků, takže tam není co překládat.
library-problem-language-refused = { $page }: wiki tu nepřijímá překlady do jednoho z vašich jazyků.
library-source = Psáno v tomto jazyce
library-resource-size =
    { $units ->
        [one] { $units } jednotka, slova: { $words }
        [few] { $units } jednotky, slova: { $words }
       *[other] { $units } jednotek, slova: { $words }
    }
library-standing-translatable = K překladu
library-standing-unmarked = Už není k překladu
library-standing-deleted = Na wiki smazána
library-never-read = Zatím nenačtena
library-cell-left =
    { $n ->
        [one] zbývá { $n }
        [few] zbývají { $n }
       *[other] zbývá { $n }
    }
library-cell-words =
    { $n ->
        [one] { $n } slovo
        [few] { $n } slova
       *[other] { $n } slov
    }
library-cell-complete = Hotovo
library-cell-states = zkontrolované: { $proofread }, přeložené: { $translated }, zastaralé: { $outdated }, nepřeložené: { $untranslated }
library-cell-name = { $page }, jazyk { $language }:
library-none-left = Nic tu není
library-none-left-about = Hledání a filtru neodpovídá žádná stránka.
library-empty = Knihovna je prázdná
library-empty-about = Přidejte stránky, které chcete překládat. Tolmach je jednou načte a pak můžete pracovat bez připojení.
library-empty-practice = Cvičná wiki má tucet krátkých stránek o sprintech, hubech a překládání. Načtěte je všechny a zkoušejte.
library-pull-practice = Načíst cvičné stránky
library-remove = Odebrat z knihovny: { $page }
library-remove-title = Odebrat z knihovny?
library-remove-it = Odebrat
library-remove-with-drafts = Odebrat i s koncepty
library-remove-about = { $page } zůstane na wiki beze změny; zapomene na ni jen tento počítač.
library-remove-drafts =
    { $n ->
        [one] { $n } neodeslaný koncept by se ztratil ({ $page }).
        [few] { $n } neodeslané koncepty by se ztratily ({ $page }).
       *[other] { $n } neodeslaných konceptů by se ztratilo ({ $page }).
    }
add-how = Jak je chcete najít?
add-catalogue = Vestavěný katalog
add-catalogue-about = Stránky znalostní báze hnutí, stav z listopadu 2026. Témata a iniciativy jsme přiřadili sami. Ne všechny stránky musí být k překladu; které nejsou, se dozvíte po načtení.
add-catalogue-search = Hledat v názvech a iniciativách
add-catalogue-none = Katalog nezná z této wiki žádné stránky.
add-catalogue-starter = Pro první sprint
add-catalogue-have = V knihovně
add-estimate =
    { $n ->
        [one] Načtení zabere asi { $n } požadavek.
        [few] Načtení zabere asi { $n } požadavky.
       *[other] Načtení zabere asi { $n } požadavků.
    }
add-titles = Názvy nebo adresy
add-titles-help = Jeden na řádek, jako název nebo zkopírovaný z prohlížeče.
add-prefix = Název začíná na
add-prefix-help = Například: Movement Strategy/
add-category = Kategorie
add-category-help = Všechny stránky k překladu, které v ní jsou.
add-group = Skupina zpráv
add-group-help = Název, kterým wiki označuje stránku nebo soubor stránek, například agg-Grants.
add-find = Vyhledat
add-looking = Dotazuje se wiki
add-all = Vybrat vše
add-none = Zrušit výběr
add-found =
    { $n ->
        [0] Nenalezena žádná stránka k překladu.
        [one] Nalezena { $n } stránka k překladu.
        [few] Nalezeny { $n } stránky k překladu.
       *[other] Nalezeno { $n } stránek k překladu.
    }
add-pull =
    { $n ->
        [one] Načíst { $n } stránku
        [few] Načíst { $n } stránky
       *[other] Načíst { $n } stránek
    }
topic-advocacy = Advokační činnost
topic-affiliates = Přidružené organizace
topic-annual-plan = Roční plán
topic-capacity = Rozvoj kapacit
topic-cee = Střední a východní Evropa
topic-education = Vzdělávání
topic-elections = Volby
topic-evaluation = Vyhodnocování
topic-events = Akce
topic-glam = Kultura a dědictví (GLAM)
topic-governance = Řízení a správa
topic-grants = Granty
topic-hubs = Huby
topic-learning = Učení
topic-legal = Právo
topic-meta-itself = O Meta-Wiki
topic-newcomers = Nováčci
topic-policies = Pravidla
topic-safety = Bezpečnost
topic-strategy = Strategie
topic-technical = Technika
topic-translation = Překládání
