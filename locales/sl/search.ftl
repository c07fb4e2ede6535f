### Slovenian (sl). Reviewed by a native speaker: not yet.

search-about = Po vseh prenesenih izvirnikih, prevodih, osnutkih in naslovih. Povezava ni potrebna.
search-placeholder = Besede ali »fraza« v narekovajih
search-texts = Besedila
search-concordance = Kako je prevedeno
search-kind = Kaj preiskati
search-language = V katerem jeziku
search-state = V katerem stanju
search-page = V katerem viru
search-from = Jezik fraze
search-to = Jezik prevodov
search-any-kind = Vse
search-any-language = Vsi jeziki
search-any-state = Vsako stanje
search-any-page = Vsi viri
search-searching = Iskanje
search-none = Nič ni najdeno
search-none-about = Poskusite z manj črkami: vsaka beseda se najde po začetku, z naglasnimi znamenji ali brez njih.
search-begin = Kaj iščete?
search-begin-about = Zadetki se prikazujejo med tipkanjem. Naglasna znamenja lahko izpustite, srbščina pa se najde v obeh pisavah.
search-concordance-about = Fraza izvirnika in vsak prevod, ki ga je dobila.

search-found =
    { $n ->
        [one] najdeno: { $n }
        [two] najdeno: { $n }
        [few] najdeno: { $n }
       *[other] najdeno: { $n }
    }

search-more-than =
    { $n ->
        [one] Najboljših { $n }, zadetkov je še več
        [two] Najboljših { $n }, zadetkov je še več
        [few] Najboljših { $n }, zadetkov je še več
       *[other] Najboljših { $n }, zadetkov je še več
    }

search-waiting =
    { $n ->
        [one] { $n } pravkar spremenjeno besedilo bo najdeno trenutek pozneje.
        [two] { $n } pravkar spremenjeni besedili bosta najdeni trenutek pozneje.
        [few] { $n } pravkar spremenjena besedila bodo najdena trenutek pozneje.
       *[other] { $n } pravkar spremenjenih besedil bo najdenih trenutek pozneje.
    }

found-source = Izvirnik
found-translation = Prevod
found-draft = Osnutek
found-title = Naslov
found-memory = Uvoženi pomnilnik
