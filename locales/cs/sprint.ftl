### Czech (cs). Reviewed by a native speaker: not yet.

sprint-lead = Stránky, jazyky a termíny s cílem. Počítá se to, co ukazuje wiki.
sprint-new = Nový sprint
sprint-create = Zahájit sprint
sprint-loading = Otevírají se sprinty
sprint-list = Sprinty
sprint-empty = Zatím žádný sprint
sprint-empty-about = Sprint měří od této chvíle: vyberte stránky a jazyky, stanovte cíl a termíny a sledujte, co se udělá.
sprint-name = Název
sprint-kind = O co jde?
sprint-kind-translation = Překlad
sprint-kind-update = Aktualizace
sprint-resources = Stránky
sprint-no-resources = Nejdřív přidejte do knihovny stránky.
sprint-from = Od
sprint-to = Do
sprint-goal = Cíl
sprint-measure = Počítat
sprint-measure-units = Jednotky
sprint-measure-words = Slova
sprint-brief = Zadání
sprint-brief-help = O co jde, pro ty, kdo se zapojí. Markdown.
sprint-report = Zpráva
sprint-by-language = Podle jazyků
sprint-by-person = Podle lidí
sprint-by-day = Podle dní
sprint-person-unknown = Neznámo
sprint-to-outbox = Přejít na Odesílání
sprint-not-observed = Od začátku se z wiki nic nenačetlo. Obnovte knihovnu.
sprint-days-guessed = Šrafovaně: den, kdy si toho Tolmach poprvé všiml; wiki neuvedla, kdy se to udělalo.
report-wikitext = Wikitext
report-markdown = Markdown
report-format = Formát
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }
sprint-pages =
    { $n ->
        [one] { $n } stránka
        [few] { $n } stránky
       *[other] { $n } stránek
    }
sprint-number = { $n }
sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] z { $goal } slova hotovo
                [few] ze { $goal } slov hotovo
               *[other] z { $goal } slov hotovo
            }
       *[units]
            { $goal ->
                [one] z { $goal } jednotky hotovo
                [few] ze { $goal } jednotek hotovo
               *[other] z { $goal } jednotek hotovo
            }
    }
sprint-done-of =
    { $measure ->
        [words] hotová slova: { $done } z { $goal }
       *[units] hotové jednotky: { $done } z { $goal }
    }
sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } slovo
                [few] { $n } slova
               *[other] { $n } slov
            }
       *[units]
            { $n ->
                [one] { $n } jednotka
                [few] { $n } jednotky
               *[other] { $n } jednotek
            }
    }
sprint-waiting = v konceptech čeká: { $n }
sprint-to-do = na začátku zbývalo: { $n }
sprint-observed = stav k { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Stránky se od začátku změnily: jednotek přibylo { $added }, ubylo { $removed }. Nepočítají se.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }
sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: slova: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }: jednotky: { $n }
    }
sprint-burn-down = Průběh
sprint-burn-left = Zbývá
sprint-burn-planned = Rovnoměrně
sprint-burn-day = Konec dne
sprint-burn-table = Jako tabulka
sprint-burn-not-yet = Od začátku sprintu se z wiki nic nenačetlo.
sprint-left = Co zbývá
sprint-left-about = „Pracuji na tom“ to ostatním říká po 48 hodin. Nic se tím nezamyká.
sprint-left-none = Z toho, co si sprint předsevzal, už nic nezbývá.
sprint-claim = Pracuji na tom
sprint-release = Uvolnit
sprint-claim-mine = Pracujete na tom
sprint-claim-somebody = Někdo na tom pracuje
sprint-work = Pustit se do toho
sprint-hand-over = Předat
sprint-hand-over-about = Soubor pro ty, kdo se zapojí: stránky, koncepty, kdo na čem pracuje a kdo co udělal. Až se od nich soubory vrátí, práce se sečte a nic se nepočítá dvakrát.
sprint-hand-over-write = Uložit soubor
sprint-join = Připojit se ze souboru
sprint-close = Uzavřít sprint
sprint-close-about = Čísla zůstanou jako teď, ať se se stránkami později stane cokoli. Práce sama pokračuje.
sprint-tags = Patří k
sprint-tags-help = Iniciativy a doporučení Strategie hnutí, témata; jedno na řádek. Budou uvedeny ve zprávě.
report-html = K tisku
report-csv = CSV
report-names = Se jmény
report-save = Uložit jako soubor
report-saved = Uloženo do { $path }.
sprint-close-waiting = V konceptech ještě čeká: { $n }. Mají-li se počítat, nejdřív je odešlete a obnovte knihovnu.
sprint-closed = Uzavřeno { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: čísla jsou z té chvíle.
sprint-claim-by = { $name } na tom pracuje
sprint-claim-until = Do { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-left-more =
    { $n ->
        [one] Zobrazit { $n } další
        [few] Zobrazit { $n } další
       *[other] Zobrazit { $n } dalších
    }
sprint-left-of =
    { $measure ->
        [words] zbývá slov: { $left } z { $n }
       *[units] zbývá jednotek: { $left } z { $n }
    }
sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: zbývá slov: { $left }; rovnoměrně by to bylo { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: zbývá jednotek: { $left }; rovnoměrně by to bylo { $planned }.
    }
sprint-joined =
    { $conflicts ->
        [0] Účastníte se: { $names }. Koncepty ze souboru: { $drafts }.
        [one] Účastníte se: { $names }. Koncepty ze souboru: { $drafts }. Texty, které se liší od vašich a čekají v Odesílání: { $conflicts }.
        [few] Účastníte se: { $names }. Koncepty ze souboru: { $drafts }. Texty, které se liší od vašich a čekají v Odesílání: { $conflicts }.
       *[other] Účastníte se: { $names }. Koncepty ze souboru: { $drafts }. Texty, které se liší od vašich a čekají v Odesílání: { $conflicts }.
    }
