### Lithuanian (lt). Reviewed by a native speaker: not yet.

need-outdated = pasenę: { $n }

need-outdated-days =
    { $days ->
        [0] pasenę: { $n }, nuo šiandien
        [one] pasenę: { $n }, { $days } dieną ar ilgiau
        [few] pasenę: { $n }, { $days } dienas ar ilgiau
       *[other] pasenę: { $n }, { $days } dienų ar ilgiau
    }

need-untranslated = neišversta { $n } iš { $total }

need-words =
    { $n ->
        [one] liko { $n } žodis
        [few] liko { $n } žodžiai
       *[other] liko { $n } žodžių
    }

need-initiative = priklauso judėjimo strategijos iniciatyvai
need-prioritised = priklauso prioritetinei iniciatyvai arba pradiniam rinkiniui

need-readers =
    { $n ->
        [one] skaitoma { $n } kartą per mėnesį
        [few] skaitoma { $n } kartus per mėnesį
       *[other] skaitoma { $n } kartų per mėnesį
    }

board-picture-title = Puslapių ({ $pages }) būsena įvairiomis kalbomis ({ $languages })

board-picture-as-of = { $day } ar naujesni duomenys

board-picture-legend = Skaičiai – išverstų ir nepasenusių vienetų procentas; „–“ – originalo kalba, „?“ – dar neskaityta.
board-picture-outdated = Kai kas pasenę
