### Czech (cs). Reviewed by a native speaker: not yet.

workbench-empty = Není vybrána stránka
workbench-empty-about = Vyberte v knihovně stránku a jazyk; jednotky se objeví tady.
workbench-to-library = Přejít do knihovny
workbench-loading = Otevírá se stránka
workbench-unit = Jednotka
workbench-source = Originál
workbench-target = Překlad
workbench-position = Jednotka { $n } z { $total }
workbench-words =
    { $n ->
        [one] { $n } slovo
        [few] { $n } slova
       *[other] { $n } slov
    }
workbench-saving = Ukládá se…
workbench-saved = Uloženo · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Neuloženo. Váš text zůstává zde; Tolmach to zkusí znovu.
workbench-replaced = Tento koncept mezitím změnilo jiné okno nebo jiný program. Teď platí váš text; toto je ten druhý:
workbench-done = Hotovo, další
workbench-still-valid = Stále platí
units-list = Jednotky
units-filter = Které jednotky zobrazit
units-none = V tomto stavu není žádná jednotka.
units-title = Název stránky
units-title-short = Název
units-filter-all = Všechny jednotky ({ $n })
units-unit = Jednotka { $id }
units-filter-unfinished = Nedokončené ({ $n })
units-filter-untranslated = Nepřeložené ({ $n })
units-filter-outdated = Zastaralé ({ $n })
units-filter-translated = Přeložené ({ $n })
units-filter-proofread = Zkontrolované ({ $n })
units-filter-drafts = Moje koncepty ({ $n })
units-filter-conflicts = Konflikty ({ $n })
panes-label = Pomoc k této jednotce
pane-problems = Problémy
pane-matches = Shody
pane-terms = Termíny
pane-sisters = Jiné jazyky
pane-history = Historie mého konceptu
pane-preview = Náhled
pane-up = Nahoru
pane-down = Dolů
pane-hide = Skrýt
pane-menu = Uspořádat: { $pane }
pane-show = Zobrazit: { $pane }
problems-loading = Kontroluje se
problems-none = Žádný problém nenalezen.
problems-nothing-yet = Tady se kontroluje, co píšete.
problems-fix = Opravit
problems-fix-with = Opravit: { $text }
problems-ignore = Ignorovat…
problems-ignore-it = Ignorovat
problems-why = Proč je to takhle správně?
problems-heed = Znovu kontrolovat
problems-ignored =
    { $n ->
        [one] { $n } ignorovaný
        [few] { $n } ignorované
       *[other] { $n } ignorovaných
    }
problems-ignored-by = { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Vy, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Brání odeslání
level-warn = Nejspíš chyba
level-hint = Návrh
matches-loading = Hledá se v paměti
matches-none = V paměti není nic podobného.
matches-sentences = Věty
match-score = { $n } %
match-masked = bez značek { $n } %
match-stems = kmeny slov { $n } %
match-use = Použít tento text ({ $stroke })
match-insert = Vložit na místo kurzoru ({ $stroke })
match-state-outdated = Zastaralé
match-state-draft = Váš koncept
match-state-translated = Přeložené
match-state-proofread = Zkontrolované
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
match-uses =
    { $n ->
        [one] použito { $n }krát
        [few] použito { $n }krát
       *[other] použito { $n }krát
    }
machine-title = Strojový překlad (Apertium)
machine-label = Stroj
machine-ask = Přeložit strojově
machine-loading = Stroj překládá
machine-nothing = Pro tuto jednotku stroj nenabídl nic použitelného.
machine-from-outdated = tam zastaralé
machine-insert = Vložit na místo kurzoru
machine-from = z jazyka: { $language } · { $engine }
machine-share = { $n } % slov je tak, jak je vytvořil stroj.
terms-loading = Hledá se v glosáři
terms-none = Není tu žádný termín z glosáře.
term-keep = Zůstává, jak je
term-not-reviewed = nezkontrolováno
term-preferred = doporučeno
term-admitted = přípustné
term-forbidden = nepoužívat
sisters-loading = Načítají se jiné jazyky
sisters-none = Žádný z jazyků, které čtete, tuto jednotku zatím nemá, pokud jsou načtené.
sisters-no-languages = Vyberte jazyky, které čtete, a obnovte knihovnu: překlady této jednotky do nich se objeví tady.
sisters-choose = Vybrat jazyky
sister-outdated = Zastaralé od { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
preview-unit = Tato jednotka
preview-page = Celá stránka
preview-loading = Připravuje se náhled
preview-empty = Zatím není co zobrazit.
propagation-about =
    { $n ->
        [one] Stejný originál má ještě { $n } jednotka. Použít tento překlad i tam?
        [few] Stejný originál mají ještě { $n } jednotky. Použít tento překlad i tam?
       *[other] Stejný originál má ještě { $n } jednotek. Použít tento překlad i tam?
    }
propagation-unit = { $page }, { $id }
propagation-take =
    { $n ->
        [0] Použít
        [one] Použít pro { $n } jednotku
        [few] Použít pro { $n } jednotky
       *[other] Použít pro { $n } jednotek
    }
propagation-leave = Nechat být
history-loading = Načítají se texty tohoto konceptu
history-empty = Co sem píšete, se uchovává krok za krokem.
history-now = Nynější stav
history-nothing = (prázdné)
history-take = Použít tento text
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
change-title = Originál se od tohoto překladu změnil
change-unknown-source = Wiki to považuje za zastaralé; z jakého textu překlad vznikl, není známo.
change-class-markup = Jen značky
change-class-variable = Jen proměnná
change-class-link-target = Jen cíl odkazu
change-class-number = Jen číslo
change-class-punctuation = Jen interpunkce
change-class-wording = Znění
change-class-unknown = Druh neznámý
notice-conflict = Někdo mezitím tento překlad na wiki změnil. Nic se neztratilo: zůstává text předtím, váš i ten druhý.
notice-conflict-resolve = Porovnat a vyřešit
notice-moved = Originál se po založení tohoto konceptu změnil. Podívejte se, zda váš text stále sedí; odeslat půjde, až nový originál přijmete.
notice-moved-title = Co se změnilo
notice-moved-accept = Přijmout nový originál
notice-removed = Stránka už tuto jednotku nemá. Váš koncept zůstává, ale nelze ho odeslat.
tools-label = Nástroje
tool-copy-source = Zkopírovat originál
tool-insert = Vložit { $markup }
tool-insert-none = Žádná značka nechybí
tool-insert-missing = V překladu chybí
tool-choose = Vybrat značku ke vložení
tool-plain = Prostý text
tool-undo = Zpět
tool-discard = Zahodit koncept
tool-conflict = Nacvičit konflikt
tool-conflict-about = Někdo jiný na cvičné wiki změní tuto jednotku, takže váš koncept při odesílání narazí na konflikt.
tool-conflict-done = Někdo na cvičné wiki změnil tuto jednotku. Konflikt uvidíte, když koncept odešlete nebo ho v Odesílání porovnáte s wiki.
tool-conflict-text = { $target } (změnil někdo jiný)
