### Slovak (sk). Reviewed by a native speaker: not yet.

report-title = Správa o šprinte „{ $name }“
report-summary-translation-units =
    { $done ->
        [one] Preložená { $done } jednotka: { $percent } % cieľa ({ $goal }).
        [few] Preložené { $done } jednotky: { $percent } % cieľa ({ $goal }).
       *[other] Preložených { $done } jednotiek: { $percent } % cieľa ({ $goal }).
    }
report-summary-translation-words =
    { $done ->
        [one] Preložené { $done } slovo: { $percent } % cieľa ({ $goal }).
        [few] Preložené { $done } slová: { $percent } % cieľa ({ $goal }).
       *[other] Preložených { $done } slov: { $percent } % cieľa ({ $goal }).
    }
report-summary-update-units =
    { $done ->
        [one] Aktualizovaná alebo novo preložená { $done } jednotka: { $percent } % cieľa ({ $goal }).
        [few] Aktualizované alebo novo preložené { $done } jednotky: { $percent } % cieľa ({ $goal }).
       *[other] Aktualizovaných alebo novo preložených { $done } jednotiek: { $percent } % cieľa ({ $goal }).
    }
report-summary-update-words =
    { $done ->
        [one] Aktualizované alebo novo preložené { $done } slovo: { $percent } % cieľa ({ $goal }).
        [few] Aktualizované alebo novo preložené { $done } slová: { $percent } % cieľa ({ $goal }).
       *[other] Aktualizovaných alebo novo preložených { $done } slov: { $percent } % cieľa ({ $goal }).
    }
report-column-measure = Údaj
report-column-value = Hodnota
report-row-tags = Patrí k
report-row-kind = Druh
report-row-days = Dni
report-row-goal = Cieľ
report-row-to-do = Na začiatku zostávalo
report-row-done = Hotové
report-row-left = Zostáva
report-row-waiting = Čaká na odoslanie
report-row-people = Koľko ľudí sa zapojilo
report-row-baseline = Východiskový stav z
report-row-as-of = Údaje k
report-row-closed = Uzavreté
report-kind-translation = Prekladový šprint: nové preklady
report-kind-update = Aktualizačný šprint: aktualizácia zastaraných prekladov
report-from-to = { $from } až { $to }
report-units =
    { $n ->
        [one] { $n } jednotka
        [few] { $n } jednotky
       *[other] { $n } jednotiek
    }
report-words =
    { $n ->
        [one] { $n } slovo
        [few] { $n } slová
       *[other] { $n } slov
    }
report-units-and-words =
    { $units ->
        [one] { $units } jednotka, slová: { $words }
        [few] { $units } jednotky, slová: { $words }
       *[other] { $units } jednotiek, slová: { $words }
    }
report-percent = { $percent } %
report-brief = O čo išlo
report-languages = Jazyky
report-column-language = Jazyk
report-column-units-done = Hotové jednotky
report-column-words-done = Hotové slová
report-column-ready-then = Aktuálne na začiatku
report-column-ready-now = Aktuálne teraz
report-column-pages-then = Celé stránky na začiatku
report-column-pages-now = Celé stránky teraz
report-pages = Stránky
report-history = história
report-days = Deň po dni
report-column-day = Deň
report-day-observed = zistené { $day }
report-people = Ľudia
report-column-person = Kto
report-person-unknown = Neznáme
report-scope = Zmeny stránok
report-scope-changed = Počas šprintu sa zmenili samotné stránky: jednotiek pribudlo { $added } a ubudlo { $removed }, počítané zvlášť pre každý jazyk. V číslach vyššie nie sú.
report-method = Ako sa to meralo
report-method-done = Jednotka sa počíta ako hotová, keď ju wiki ukazuje ako preloženú alebo skontrolovanú a vo východiskovom stave to tak nebolo. Každá jednotka sa v každom jazyku počíta raz. Dni sa počítajú v UTC.
report-method-words = Slová sú slová originálov vo východiskovom stave, podľa pravidiel Unicode.
report-method-observed = Kde wiki nehovorí, kto a kedy jednotku urobil, platí deň, keď ju bolo prvý raz vidieť hotovú.
report-method-program = Z wiki načítal a spočítal Tolmach { $version }.
