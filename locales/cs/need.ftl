### Czech (cs). Reviewed by a native speaker: not yet.

need-outdated = zastaralé: { $n }
need-outdated-days =
    { $days ->
        [0] zastaralé: { $n }, ode dneška
        [one] zastaralé: { $n }, už { $days } den nebo déle
        [few] zastaralé: { $n }, už { $days } dny nebo déle
       *[other] zastaralé: { $n }, už { $days } dní nebo déle
    }
need-untranslated = nepřeložené: { $n } z { $total }
need-words =
    { $n ->
        [one] zbývá { $n } slovo
        [few] zbývají { $n } slova
       *[other] zbývá { $n } slov
    }
need-initiative = součást iniciativy Strategie hnutí
need-prioritised = součást prioritní iniciativy nebo sady pro začátek
need-readers =
    { $n ->
        [one] { $n } zobrazení za měsíc
        [few] { $n } zobrazení za měsíc
       *[other] { $n } zobrazení za měsíc
    }
board-picture-title = Stav stránek v jazycích (stránky: { $pages }, jazyky: { $languages })
board-picture-as-of = Údaje z { $day } nebo novější
board-picture-legend = Čísla jsou procenta jednotek, které jsou přeložené a aktuální; „–“ je jazyk originálu, „?“ dosud nenačteno.
board-picture-outdated = Něco je zastaralé
