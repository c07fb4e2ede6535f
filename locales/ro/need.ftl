### Romanian (ro). Reviewed by a native speaker: not yet.

need-outdated = învechite: { $n }

need-outdated-days =
    { $days ->
        [0] învechite: { $n }, de azi
        [one] învechite: { $n }, de { $days } zi sau mai mult
        [few] învechite: { $n }, de { $days } zile sau mai mult
       *[other] învechite: { $n }, de { $days } de zile sau mai mult
    }

need-untranslated = netraduse { $n } din { $total }

need-words =
    { $n ->
        [one] { $n } cuvânt de tradus
        [few] { $n } cuvinte de tradus
       *[other] { $n } de cuvinte de tradus
    }

need-initiative = parte dintr-o inițiativă a Strategiei mișcării
need-prioritised = parte dintr-o inițiativă prioritară sau din setul de început

need-readers =
    { $n ->
        [one] { $n } citire pe lună
        [few] { $n } citiri pe lună
       *[other] { $n } de citiri pe lună
    }

board-picture-title = Starea resurselor pe limbi ({ $pages } × { $languages })
board-picture-as-of = Cifre din { $day } sau mai noi
board-picture-legend = Cifrele sunt procente de unități traduse și la zi; „–” este limba sursei, „?” nu a fost citită niciodată.
board-picture-outdated = Ceva este învechit
