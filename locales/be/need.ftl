### Belarusian (be). Reviewed by a native speaker: not yet.

need-outdated = састарэла: { $n }

need-outdated-days =
    { $days ->
        [0] састарэла: { $n }, новае сёння
        [one] састарэла: { $n }, ужо { $days } дзень або даўжэй
        [few] састарэла: { $n }, ужо { $days } дні або даўжэй
       *[many] састарэла: { $n }, ужо { $days } дзён або даўжэй
    }

need-untranslated = не перакладзена { $n } з { $total }

need-words =
    { $n ->
        [one] засталося { $n } слова
        [few] засталося { $n } словы
       *[many] засталося { $n } слоў
    }

need-initiative = частка ініцыятывы Стратэгіі руху
need-prioritised = частка прыярытэтнай ініцыятывы або пачатковага набору

need-readers =
    { $n ->
        [one] чытаюць { $n } раз на месяц
        [few] чытаюць { $n } разы на месяц
       *[many] чытаюць { $n } разоў на месяц
    }

board-picture-title = Стан перакладаў. Рэсурсаў: { $pages }, моў: { $languages }
board-picture-as-of = Даныя за { $day } або навейшыя
board-picture-legend = Лічбы — працэнт перакладзеных і актуальных адзінак; «–» — мова арыгінала, «?» — яшчэ не прачытана.
board-picture-outdated = Ёсць састарэлае
