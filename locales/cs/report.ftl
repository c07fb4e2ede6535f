### Czech (cs). Reviewed by a native speaker: not yet.

report-title = Zpráva o sprintu „{ $name }“
report-summary-translation-units =
    { $done ->
        [one] Přeložena { $done } jednotka: { $percent } % cíle ({ $goal }).
        [few] Přeloženy { $done } jednotky: { $percent } % cíle ({ $goal }).
       *[other] Přeloženo { $done } jednotek: { $percent } % cíle ({ $goal }).
    }
report-summary-translation-words =
    { $done ->
        [one] Přeloženo { $done } slovo: { $percent } % cíle ({ $goal }).
        [few] Přeložena { $done } slova: { $percent } % cíle ({ $goal }).
       *[other] Přeloženo { $done } slov: { $percent } % cíle ({ $goal }).
    }
report-summary-update-units =
    { $done ->
        [one] Aktualizována nebo nově přeložena { $done } jednotka: { $percent } % cíle ({ $goal }).
        [few] Aktualizovány nebo nově přeloženy { $done } jednotky: { $percent } % cíle ({ $goal }).
       *[other] Aktualizováno nebo nově přeloženo { $done } jednotek: { $percent } % cíle ({ $goal }).
    }
report-summary-update-words =
    { $done ->
        [one] Aktualizováno nebo nově přeloženo { $done } slovo: { $percent } % cíle ({ $goal }).
        [few] Aktualizována nebo nově přeložena { $done } slova: { $percent } % cíle ({ $goal }).
       *[other] Aktualizováno nebo nově přeloženo { $done } slov: { $percent } % cíle ({ $goal }).
    }
report-column-measure = Údaj
report-column-value = Hodnota
report-row-tags = Patří k
report-row-kind = Druh
report-row-days = Dny
report-row-goal = Cíl
report-row-to-do = Na začátku zbývalo
report-row-done = Hotovo
report-row-left = Zbývá
report-row-waiting = Čeká na odeslání
report-row-people = Kolik lidí se zapojilo
report-row-baseline = Výchozí stav z
report-row-as-of = Údaje k
report-row-closed = Uzavřeno
report-kind-translation = Překladový sprint: nové překlady
report-kind-update = Aktualizační sprint: aktualizace zastaralých překladů
report-from-to = { $from } až { $to }
report-units =
    { $n ->
        [one] { $n } jednotka
        [few] { $n } jednotky
       *[other] { $n } jednotek
    }
report-words =
    { $n ->
        [one] { $n } slovo
        [few] { $n } slova
       *[other] { $n } slov
    }
report-units-and-words =
    { $units ->
        [one] { $units } jednotka, slova: { $words }
        [few] { $units } jednotky, slova: { $words }
       *[other] { $units } jednotek, slova: { $words }
    }
report-percent = { $percent } %
report-brief = O co šlo
report-languages = Jazyky
report-column-language = Jazyk
report-column-units-done = Hotové jednotky
report-column-words-done = Hotová slova
report-column-ready-then = Aktuální na začátku
report-column-ready-now = Aktuální nyní
report-column-pages-then = Celé stránky na začátku
report-column-pages-now = Celé stránky nyní
report-pages = Stránky
report-history = historie
report-days = Den po dni
report-column-day = Den
report-day-observed = zjištěno { $day }
report-people = Lidé
report-column-person = Kdo
report-person-unknown = Neznámo
report-scope = Změny stránek
report-scope-changed = Během sprintu se změnily samy stránky: jednotek přibylo { $added } a ubylo { $removed }, počítáno zvlášť pro každý jazyk. V číslech výše nejsou.
report-method = Jak se to měřilo
report-method-done = Jednotka se počítá jako hotová, když ji wiki ukazuje jako přeloženou nebo zkontrolovanou a ve výchozím stavu tomu tak nebylo. Každá jednotka se v každém jazyce počítá jednou. Dny se počítají v UTC.
report-method-words = Slova jsou slova originálů ve výchozím stavu, podle pravidel Unicode.
report-method-observed = Kde wiki neříká, kdo a kdy jednotku udělal, platí den, kdy byla poprvé viděna hotová.
report-method-program = Z wiki načetl a spočítal Tolmach { $version }.
