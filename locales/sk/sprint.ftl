### Slovak (sk). Reviewed by a native speaker: not yet.

sprint-lead = Stránky, jazyky a termíny s cieľom. Počíta sa to, čo ukazuje wiki.
sprint-new = Nový šprint
sprint-create = Začať šprint
sprint-loading = Otvárajú sa šprinty
sprint-list = Šprinty
sprint-empty = Zatiaľ žiadny šprint
sprint-empty-about = Šprint meria od tejto chvíle: vyberte stránky a jazyky, určte cieľ a termíny a sledujte, čo sa urobí.
sprint-name = Názov
sprint-kind = O čo ide?
sprint-kind-translation = Preklad
sprint-kind-update = Aktualizácia
sprint-resources = Stránky
sprint-no-resources = Najprv pridajte do knižnice stránky.
sprint-from = Od
sprint-to = Do
sprint-goal = Cieľ
sprint-measure = Počítať
sprint-measure-units = Jednotky
sprint-measure-words = Slová
sprint-brief = Zadanie
sprint-brief-help = O čo ide, pre tých, čo sa zapoja. Markdown.
sprint-report = Správa
sprint-by-language = Podľa jazykov
sprint-by-person = Podľa ľudí
sprint-by-day = Podľa dní
sprint-person-unknown = Neznáme
sprint-to-outbox = Prejsť na Odosielanie
sprint-not-observed = Od začiatku sa z wiki nič nenačítalo. Obnovte knižnicu.
sprint-days-guessed = Šrafované: deň, keď si to Tolmach prvý raz všimol; wiki neuviedla, kedy sa to urobilo.
report-wikitext = Wikitext
report-markdown = Markdown
report-format = Formát
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }
sprint-pages =
    { $n ->
        [one] { $n } stránka
        [few] { $n } stránky
       *[other] { $n } stránok
    }
sprint-number = { $n }
sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] z { $goal } slova hotovo
                [few] z { $goal } slov hotovo
               *[other] z { $goal } slov hotovo
            }
       *[units]
            { $goal ->
                [one] z { $goal } jednotky hotovo
                [few] z { $goal } jednotiek hotovo
               *[other] z { $goal } jednotiek hotovo
            }
    }
sprint-done-of =
    { $measure ->
        [words] hotové slová: { $done } z { $goal }
       *[units] hotové jednotky: { $done } z { $goal }
    }
sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } slovo
                [few] { $n } slová
               *[other] { $n } slov
            }
       *[units]
            { $n ->
                [one] { $n } jednotka
                [few] { $n } jednotky
               *[other] { $n } jednotiek
            }
    }
sprint-waiting = v konceptoch čaká: { $n }
sprint-to-do = na začiatku zostávalo: { $n }
sprint-observed = stav k { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Stránky sa od začiatku zmenili: jednotiek pribudlo { $added }, ubudlo { $removed }. Nepočítajú sa.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }
sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: slová: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }: jednotky: { $n }
    }
sprint-burn-down = Priebeh
sprint-burn-left = Zostáva
sprint-burn-planned = Rovnomerne
sprint-burn-day = Koniec dňa
sprint-burn-table = Ako tabuľka
sprint-burn-not-yet = Od začiatku šprintu sa z wiki nič nenačítalo.
sprint-left = Čo zostáva
sprint-left-about = „Pracujem na tom“ to ostatným hovorí 48 hodín. Nič sa tým nezamyká.
sprint-left-none = Z toho, čo si šprint predsavzal, už nič nezostáva.
sprint-claim = Pracujem na tom
sprint-release = Uvoľniť
sprint-claim-mine = Pracujete na tom
sprint-claim-somebody = Niekto na tom pracuje
sprint-work = Pustiť sa do toho
sprint-hand-over = Odovzdať
sprint-hand-over-about = Súbor pre tých, čo sa zapoja: stránky, koncepty, kto na čom pracuje a kto čo urobil. Keď sa od nich súbory vrátia, práca sa sčíta a nič sa nepočíta dvakrát.
sprint-hand-over-write = Uložiť súbor
sprint-join = Pripojiť sa zo súboru
sprint-close = Uzavrieť šprint
sprint-close-about = Čísla zostanú ako teraz, nech sa so stránkami neskôr stane čokoľvek. Práca samotná pokračuje.
sprint-tags = Patrí k
sprint-tags-help = Iniciatívy a odporúčania Stratégie hnutia, témy; jedno na riadok. Budú uvedené v správe.
report-html = Na tlač
report-csv = CSV
report-names = S menami
report-save = Uložiť ako súbor
report-saved = Uložené do { $path }.
sprint-close-waiting = V konceptoch ešte čaká: { $n }. Ak sa majú počítať, najprv ich odošlite a obnovte knižnicu.
sprint-closed = Uzavreté { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: čísla sú z tej chvíle.
sprint-claim-by = { $name } na tom pracuje
sprint-claim-until = Do { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-left-more =
    { $n ->
        [one] Zobraziť { $n } ďalšiu
        [few] Zobraziť { $n } ďalšie
       *[other] Zobraziť { $n } ďalších
    }
sprint-left-of =
    { $measure ->
        [words] zostáva slov: { $left } z { $n }
       *[units] zostáva jednotiek: { $left } z { $n }
    }
sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: zostáva slov: { $left }; rovnomerne by to bolo { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: zostáva jednotiek: { $left }; rovnomerne by to bolo { $planned }.
    }
sprint-joined =
    { $conflicts ->
        [0] Zúčastňujete sa: { $names }. Koncepty zo súboru: { $drafts }.
        [one] Zúčastňujete sa: { $names }. Koncepty zo súboru: { $drafts }. Texty, ktoré sa líšia od vašich a čakajú v Odosielaní: { $conflicts }.
        [few] Zúčastňujete sa: { $names }. Koncepty zo súboru: { $drafts }. Texty, ktoré sa líšia od vašich a čakajú v Odosielaní: { $conflicts }.
       *[other] Zúčastňujete sa: { $names }. Koncepty zo súboru: { $drafts }. Texty, ktoré sa líšia od vašich a čakajú v Odosielaní: { $conflicts }.
    }
