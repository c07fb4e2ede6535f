### Hungarian (hu). Reviewed by a native speaker: not yet.

need-outdated = { $n } elavult

need-outdated-days =
    { $days ->
        [0] { $n } elavult, mai
        [one] { $n } elavult, legalább { $days } napja
       *[other] { $n } elavult, legalább { $days } napja
    }

need-untranslated = lefordítatlan: { $n } / { $total }

need-words = { $n } szó van hátra

need-initiative = a mozgalmi stratégia egyik kezdeményezésének része
need-prioritised = kiemelt kezdeményezés vagy a kezdőkészlet része

need-readers = havi { $n } olvasás

board-picture-title = { $pages } lap állapota { $languages } nyelven

board-picture-as-of = Adatok: { $day } vagy későbbi

board-picture-legend = A számok a lefordított és naprakész egységek százalékát mutatják; „–”: a forrás nyelve, „?”: még nem volt beolvasva.
board-picture-outdated = Van benne elavult
