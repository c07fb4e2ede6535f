### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

need-outdated = zastarelo: { $n }

need-outdated-days =
    { $days ->
        [0] zastarelo: { $n }, od danas
        [one] zastarelo: { $n }, već { $days } dan ili duže
        [few] zastarelo: { $n }, već { $days } dana ili duže
       *[other] zastarelo: { $n }, već { $days } dana ili duže
    }

need-untranslated = neprevedeno { $n } od { $total }

need-words =
    { $n ->
        [one] preostaje { $n } reč
        [few] preostaju { $n } reči
       *[other] preostaje { $n } reči
    }

need-initiative = deo inicijative Strategije pokreta
need-prioritised = deo prioritetne inicijative ili početnog skupa

need-readers =
    { $n ->
        [one] { $n } čitanje mesečno
        [few] { $n } čitanja mesečno
       *[other] { $n } čitanja mesečno
    }

board-picture-title = Stanje resursa ({ $pages }) po jezicima ({ $languages })

board-picture-as-of = Podaci: { $day } ili noviji

board-picture-legend = Brojevi su procenat jedinica koje su prevedene i ažurne; „–“ je jezik izvornika, „?“ nikada nije pročitano.
board-picture-outdated = Nešto je zastarelo
