### Estonian (et). Reviewed by a native speaker: not yet.

need-outdated = iganenud { $n }

need-outdated-days =
    { $days ->
        [0] iganenud { $n }, tänasest
        [one] iganenud { $n }, juba { $days } päev või kauem
       *[other] iganenud { $n }, juba { $days } päeva või kauem
    }

need-untranslated = tõlkimata { $n } / { $total }

need-words =
    { $n ->
        [one] { $n } sõna teha
       *[other] { $n } sõna teha
    }

need-initiative = osa liikumise strateegia algatusest
need-prioritised = osa eelisalgatusest või alustuskomplektist

need-readers =
    { $n ->
        [one] kuus { $n } lugemine
       *[other] kuus { $n } lugemist
    }

board-picture-title = Lehekülgede seis keelte kaupa ({ $pages } × { $languages })

board-picture-as-of = Andmed: { $day } või hiljem

board-picture-legend = Arvud näitavad, mitu protsenti üksustest on tõlgitud ja ajakohased; „–“ on lähteteksti keel, „?“ pole kunagi loetud.
board-picture-outdated = Midagi on iganenud
