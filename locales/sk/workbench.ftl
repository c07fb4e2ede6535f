### Slovak (sk). Reviewed by a native speaker: not yet.

workbench-empty = Nie je vybraná stránka
workbench-empty-about = Vyberte v knižnici stránku a jazyk; jednotky sa objavia tu.
workbench-to-library = Prejsť do knižnice
workbench-loading = Otvára sa stránka
workbench-unit = Jednotka
workbench-source = Originál
workbench-target = Preklad
workbench-position = Jednotka { $n } z { $total }
workbench-words =
    { $n ->
        [one] { $n } slovo
        [few] { $n } slová
       *[other] { $n } slov
    }
workbench-saving = Ukladá sa…
workbench-saved = Uložené · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Neuložené. Váš text zostáva tu; Tolmach to skúsi znova.
workbench-replaced = Tento koncept medzitým zmenilo iné okno alebo iný program. Teraz platí váš text; toto je ten druhý:
workbench-done = Hotovo, ďalej
workbench-still-valid = Stále platí
units-list = Jednotky
units-filter = Ktoré jednotky zobraziť
units-none = V tomto stave nie je žiadna jednotka.
units-title = Názov stránky
units-title-short = Názov
units-filter-all = Všetky jednotky ({ $n })
units-unit = Jednotka { $id }
units-filter-unfinished = Nedokončené ({ $n })
units-filter-untranslated = Nepreložené ({ $n })
units-filter-outdated = Zastarané ({ $n })
units-filter-translated = Preložené ({ $n })
units-filter-proofread = Skontrolované ({ $n })
units-filter-drafts = Moje koncepty ({ $n })
units-filter-conflicts = Konflikty ({ $n })
panes-label = Pomoc k tejto jednotke
pane-problems = Problémy
pane-matches = Zhody
pane-terms = Termíny
pane-sisters = Iné jazyky
pane-history = História môjho konceptu
pane-preview = Náhľad
pane-up = Vyššie
pane-down = Nižšie
pane-hide = Skryť
pane-menu = Usporiadať: { $pane }
pane-show = Zobraziť: { $pane }
problems-loading = Kontroluje sa
problems-none = Nenašiel sa žiadny problém.
problems-nothing-yet = Tu sa kontroluje, čo píšete.
problems-fix = Opraviť
problems-fix-with = Opraviť: { $text }
problems-ignore = Ignorovať…
problems-ignore-it = Ignorovať
problems-why = Prečo je to takto správne?
problems-heed = Znova kontrolovať
problems-ignored =
    { $n ->
        [one] { $n } ignorovaný
        [few] { $n } ignorované
       *[other] { $n } ignorovaných
    }
problems-ignored-by = { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Vy, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Bráni odoslaniu
level-warn = Zrejme chyba
level-hint = Návrh
matches-loading = Hľadá sa v pamäti
matches-none = V pamäti nie je nič podobné.
matches-sentences = Vety
match-score = { $n } %
match-masked = bez značiek { $n } %
match-stems = kmene slov { $n } %
match-use = Použiť tento text ({ $stroke })
match-insert = Vložiť na miesto kurzora ({ $stroke })
match-state-outdated = Zastarané
match-state-draft = Váš koncept
match-state-translated = Preložené
match-state-proofread = Skontrolované
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
match-uses =
    { $n ->
        [one] použité { $n }-krát
        [few] použité { $n }-krát
       *[other] použité { $n }-krát
    }
machine-title = Strojový preklad (Apertium)
machine-label = Stroj
machine-ask = Preložiť strojovo
machine-loading = Stroj prekladá
machine-nothing = Pre túto jednotku stroj neponúkol nič použiteľné.
machine-from-outdated = tam zastarané
machine-insert = Vložiť na miesto kurzora
machine-from = z jazyka: { $language } · { $engine }
machine-share = { $n } % slov je tak, ako ich vytvoril stroj.
terms-loading = Hľadá sa v glosári
terms-none = Nie je tu žiadny termín z glosára.
term-keep = Zostáva, ako je
term-not-reviewed = neskontrolované
term-preferred = odporúčané
term-admitted = prípustné
term-forbidden = nepoužívať
sisters-loading = Načítavajú sa iné jazyky
sisters-none = Žiadny z jazykov, ktoré čítate, túto jednotku zatiaľ nemá, pokiaľ sú načítané.
sisters-no-languages = Vyberte jazyky, ktoré čítate, a obnovte knižnicu: preklady tejto jednotky do nich sa objavia tu.
sisters-choose = Vybrať jazyky
sister-outdated = Zastarané od { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
preview-unit = Táto jednotka
preview-page = Celá stránka
preview-loading = Pripravuje sa náhľad
preview-empty = Zatiaľ nie je čo zobraziť.
propagation-about =
    { $n ->
        [one] Rovnaký originál má ešte { $n } jednotka. Použiť tento preklad aj tam?
        [few] Rovnaký originál majú ešte { $n } jednotky. Použiť tento preklad aj tam?
       *[other] Rovnaký originál má ešte { $n } jednotiek. Použiť tento preklad aj tam?
    }
propagation-unit = { $page }, { $id }
propagation-take =
    { $n ->
        [0] Použiť
        [one] Použiť pre { $n } jednotku
        [few] Použiť pre { $n } jednotky
       *[other] Použiť pre { $n } jednotiek
    }
propagation-leave = Nechať tak
history-loading = Načítavajú sa texty tohto konceptu
history-empty = Čo sem píšete, sa uchováva krok za krokom.
history-now = Terajší stav
history-nothing = (prázdne)
history-take = Použiť tento text
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
change-title = Originál sa od tohto prekladu zmenil
change-unknown-source = Wiki to považuje za zastarané; z akého textu preklad vznikol, nie je známe.
change-class-markup = Len značky
change-class-variable = Len premenná
change-class-link-target = Len cieľ odkazu
change-class-number = Len číslo
change-class-punctuation = Len interpunkcia
change-class-wording = Znenie
change-class-unknown = Druh neznámy
notice-conflict = Niekto medzitým tento preklad na wiki zmenil. Nič sa nestratilo: zostáva text predtým, váš aj ten druhý.
notice-conflict-resolve = Porovnať a vyriešiť
notice-moved = Originál sa po založení tohto konceptu zmenil. Pozrite sa, či váš text stále sedí; odoslať ho bude možné, keď nový originál prijmete.
notice-moved-title = Čo sa zmenilo
notice-moved-accept = Prijať nový originál
notice-removed = Stránka už túto jednotku nemá. Váš koncept zostáva, ale nemožno ho odoslať.
tools-label = Nástroje
tool-copy-source = Skopírovať originál
tool-insert = Vložiť { $markup }
tool-insert-none = Žiadna značka nechýba
tool-insert-missing = V preklade chýba
tool-choose = Vybrať značku na vloženie
tool-plain = Obyčajný text
tool-undo = Späť
tool-discard = Zahodiť koncept
tool-conflict = Nacvičiť konflikt
tool-conflict-about = Niekto iný na cvičnej wiki zmení túto jednotku, takže váš koncept pri odosielaní narazí na konflikt.
tool-conflict-done = Niekto na cvičnej wiki zmenil túto jednotku. Konflikt uvidíte, keď koncept odošlete alebo ho v Odosielaní porovnáte s wiki.
tool-conflict-text = { $target } (zmenil niekto iný)
