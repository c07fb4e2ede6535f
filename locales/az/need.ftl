### Azerbaijani (az). Reviewed by a native speaker: not yet.

need-outdated = { $n } köhnəlib

need-outdated-days =
    { $days ->
        [0] { $n } köhnəlib, bu gündən
        [one] { $n } köhnəlib, { $days } gündür və ya daha çox
       *[other] { $n } köhnəlib, { $days } gündür və ya daha çox
    }

need-untranslated = { $total } vahiddən { $n } tərcüməsizdir

need-words = ediləcək { $n } söz

need-initiative = Hərəkat strategiyası təşəbbüslərindən birinin hissəsi
need-prioritised = prioritet təşəbbüsün və ya başlanğıc dəstinin hissəsi

need-readers = ayda { $n } dəfə oxunur

board-picture-title = { $pages } səhifənin { $languages } dildə vəziyyəti

board-picture-as-of = Rəqəmlər { $day } və ya daha sonraya aiddir

board-picture-legend = Rəqəmlər tərcümə edilmiş və köhnəlməmiş vahidlərin faizidir; “–” mənbənin dili, “?” heç oxunmayıb deməkdir.
board-picture-outdated = Köhnəlmiş nəsə var
