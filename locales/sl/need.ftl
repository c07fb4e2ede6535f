### Slovenian (sl). Reviewed by a native speaker: not yet.

need-outdated = zastarelo: { $n }

need-outdated-days =
    { $days ->
        [0] zastarelo: { $n }, od danes
        [one] zastarelo: { $n }, že { $days } dan ali dlje
        [two] zastarelo: { $n }, že { $days } dneva ali dlje
        [few] zastarelo: { $n }, že { $days } dni ali dlje
       *[other] zastarelo: { $n }, že { $days } dni ali dlje
    }

need-untranslated = neprevedeno { $n } od { $total }

need-words =
    { $n ->
        [one] preostaja { $n } beseda
        [two] preostajata { $n } besedi
        [few] preostajajo { $n } besede
       *[other] preostaja { $n } besed
    }

need-initiative = del pobude Strategije gibanja
need-prioritised = del prednostne pobude ali začetnega nabora

need-readers =
    { $n ->
        [one] { $n } branje na mesec
        [two] { $n } branji na mesec
        [few] { $n } branja na mesec
       *[other] { $n } branj na mesec
    }

board-picture-title = Stanje virov ({ $pages }) po jezikih ({ $languages })

board-picture-as-of = Podatki: { $day } ali novejši

board-picture-legend = Številke so odstotek enot, ki so prevedene in posodobljene; »–« je jezik izvirnika, »?« ni bilo nikoli prebrano.
board-picture-outdated = Nekaj je zastarelo
