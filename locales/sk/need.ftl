### Slovak (sk). Reviewed by a native speaker: not yet.

need-outdated = zastarané: { $n }
need-outdated-days =
    { $days ->
        [0] zastarané: { $n }, od dnes
        [one] zastarané: { $n }, už { $days } deň alebo dlhšie
        [few] zastarané: { $n }, už { $days } dni alebo dlhšie
       *[other] zastarané: { $n }, už { $days } dní alebo dlhšie
    }
need-untranslated = nepreložené: { $n } z { $total }
need-words =
    { $n ->
        [one] zostáva { $n } slovo
        [few] zostávajú { $n } slová
       *[other] zostáva { $n } slov
    }
need-initiative = súčasť iniciatívy Stratégie hnutia
need-prioritised = súčasť prioritnej iniciatívy alebo súpravy na začiatok
need-readers =
    { $n ->
        [one] { $n } zobrazenie za mesiac
        [few] { $n } zobrazenia za mesiac
       *[other] { $n } zobrazení za mesiac
    }
board-picture-title = Stav stránok v jazykoch (stránky: { $pages }, jazyky: { $languages })
board-picture-as-of = Údaje z { $day } alebo novšie
board-picture-legend = Čísla sú percentá jednotiek, ktoré sú preložené a aktuálne; „–“ je jazyk originálu, „?“ dosiaľ nenačítané.
board-picture-outdated = Niečo je zastarané
