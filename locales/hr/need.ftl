### Croatian (hr). Reviewed by a native speaker: not yet.

need-outdated = zastarjelo: { $n }

need-outdated-days =
    { $days ->
        [0] zastarjelo: { $n }, od danas
        [one] zastarjelo: { $n }, već { $days } dan ili dulje
        [few] zastarjelo: { $n }, već { $days } dana ili dulje
       *[other] zastarjelo: { $n }, već { $days } dana ili dulje
    }

need-untranslated = neprevedeno { $n } od { $total }

need-words =
    { $n ->
        [one] preostaje { $n } riječ
        [few] preostaju { $n } riječi
       *[other] preostaje { $n } riječi
    }

need-initiative = dio inicijative Strategije pokreta
need-prioritised = dio prioritetne inicijative ili početnog skupa

need-readers =
    { $n ->
        [one] { $n } čitanje mjesečno
        [few] { $n } čitanja mjesečno
       *[other] { $n } čitanja mjesečno
    }

board-picture-title = Stanje resursa ({ $pages }) po jezicima ({ $languages })

board-picture-as-of = Podaci: { $day } ili noviji

board-picture-legend = Brojke su postotak jedinica koje su prevedene i ažurne; „–” je jezik izvornika, „?” nikad nije pročitano.
board-picture-outdated = Nešto je zastarjelo
