### Albanian (sq). Reviewed by a native speaker: not yet.

need-outdated = { $n } të vjetëruara

need-outdated-days =
    { $days ->
        [0] { $n } të vjetëruara, që nga sot
        [one] { $n } të vjetëruara prej { $days } dite ose më shumë
       *[other] { $n } të vjetëruara prej { $days } ditësh ose më shumë
    }

need-untranslated = { $n } nga { $total } të papërkthyera

need-words =
    { $n ->
        [one] { $n } fjalë për t’u bërë
       *[other] { $n } fjalë për t’u bërë
    }

need-initiative = pjesë e një nisme të Strategjisë së Lëvizjes
need-prioritised = pjesë e një nisme me përparësi ose e përmbledhjes fillestare

need-readers =
    { $n ->
        [one] { $n } lexim në muaj
       *[other] { $n } lexime në muaj
    }

board-picture-title = Gjendja e faqeve sipas gjuhëve ({ $pages } × { $languages })
board-picture-as-of = Shifra të { $day } ose më të reja
board-picture-legend = Shifrat janë përqindje e njësive të përkthyera dhe të përditësuara; “–” është gjuha e burimit, “?” ende e palexuar.
board-picture-outdated = Diçka është e vjetëruar
