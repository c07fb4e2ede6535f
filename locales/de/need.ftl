### German (de). Reviewed by a native speaker: not yet.

need-outdated = { $n } veraltet
need-outdated-days =
    { $days ->
        [0] { $n } veraltet, seit heute
        [one] { $n } veraltet seit { $days } Tag oder länger
       *[other] { $n } veraltet seit { $days } Tagen oder länger
    }
need-untranslated = { $n } von { $total } nicht übersetzt
need-words =
    { $n ->
        [one] { $n } Wort zu tun
       *[other] { $n } Wörter zu tun
    }
need-initiative = Teil einer Initiative der Movement-Strategie
need-prioritised = Teil einer vorrangigen Initiative oder der Startauswahl
need-readers =
    { $n ->
        [one] { $n }-mal im Monat gelesen
       *[other] { $n }-mal im Monat gelesen
    }
board-picture-title = Stand der Seiten in den Sprachen (Seiten: { $pages }, Sprachen: { $languages })
board-picture-as-of = Zahlen vom { $day } oder später
board-picture-legend = Die Zahlen sind Prozent der Einheiten, die übersetzt und aktuell sind; „–“ ist die Sprache des Originals, „?“ wurde nie abgerufen.
board-picture-outdated = Etwas ist veraltet
