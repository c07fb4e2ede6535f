### Polish (pl). Reviewed by a native speaker: not yet.

need-outdated = nieaktualne: { $n }
need-outdated-days =
    { $days ->
        [0] nieaktualne: { $n }, od dziś
        [one] nieaktualne: { $n }, od co najmniej { $days } dnia
        [few] nieaktualne: { $n }, od co najmniej { $days } dni
       *[many] nieaktualne: { $n }, od co najmniej { $days } dni
    }
need-untranslated = nieprzetłumaczone: { $n } z { $total }
need-words =
    { $n ->
        [one] { $n } słowo do zrobienia
        [few] { $n } słowa do zrobienia
       *[many] { $n } słów do zrobienia
    }
need-initiative = część inicjatywy Strategii Ruchu
need-prioritised = część priorytetowej inicjatywy lub zestawu startowego
need-readers =
    { $n ->
        [one] { $n } wyświetlenie w miesiącu
        [few] { $n } wyświetlenia w miesiącu
       *[many] { $n } wyświetleń w miesiącu
    }
board-picture-title = Stan stron w językach (strony: { $pages }, języki: { $languages })
board-picture-as-of = Dane z { $day } lub nowsze
board-picture-legend = Liczby to procent jednostek przetłumaczonych i aktualnych; „–” to język oryginału, „?” oznacza, że jeszcze nie pobrano.
board-picture-outdated = Coś jest nieaktualne
