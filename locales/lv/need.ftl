### Latvian (lv). Reviewed by a native speaker: not yet.

need-outdated = novecojis: { $n }

need-outdated-days =
    { $days ->
        [0] novecojis: { $n }, kopš šodienas
        [zero] novecojis: { $n }, jau { $days } dienas vai ilgāk
        [one] novecojis: { $n }, jau { $days } dienu vai ilgāk
       *[other] novecojis: { $n }, jau { $days } dienas vai ilgāk
    }

need-untranslated = netulkots { $n } no { $total }

need-words =
    { $n ->
        [zero] atlikuši { $n } vārdi
        [one] atlicis { $n } vārds
       *[other] atlikuši { $n } vārdi
    }

need-initiative = daļa no kustības stratēģijas iniciatīvas
need-prioritised = daļa no prioritāras iniciatīvas vai sākuma kopas

need-readers =
    { $n ->
        [zero] lasīta { $n } reizes mēnesī
        [one] lasīta { $n } reizi mēnesī
       *[other] lasīta { $n } reizes mēnesī
    }

board-picture-title = Lapu ({ $pages }) stāvoklis dažādās valodās ({ $languages })

board-picture-as-of = Dati uz { $day } vai jaunāki

board-picture-legend = Skaitļi ir iztulkoto un nenovecojušo vienību procenti; „–” ir oriģināla valoda, „?” nekad nav lasīts.
board-picture-outdated = Kaut kas ir novecojis
