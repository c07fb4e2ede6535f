### Slovak (sk). Reviewed by a native speaker: not yet.

search-about = Vo všetkých načítaných origináloch, prekladoch, konceptoch a názvoch. Bez pripojenia.
search-placeholder = Slová alebo „fráza“ v úvodzovkách
search-texts = Texty
search-concordance = Ako sa to preložilo
search-kind = Čo prehľadať
search-language = V ktorom jazyku
search-state = V akom stave
search-page = Na ktorej stránke
search-from = Jazyk frázy
search-to = Jazyk prekladov
search-any-kind = Všetko
search-any-language = Všetky jazyky
search-any-state = Akýkoľvek stav
search-any-page = Všetky stránky
search-searching = Hľadá sa
search-none = Nič sa nenašlo
search-none-about = Skúste menej písmen: každé slovo sa hľadá podľa začiatku, s diakritikou aj bez nej.
search-begin = Čo hľadáte?
search-begin-about = Výsledky sa objavujú pri písaní. Diakritiku možno vynechať a srbčina sa nájde v oboch písmach.
search-concordance-about = Fráza z originálu a všetky jej preklady.
search-found =
    { $n ->
        [one] nájdené: { $n }
        [few] nájdené: { $n }
       *[other] nájdené: { $n }
    }
search-more-than =
    { $n ->
        [one] { $n } najlepší z mnohých
        [few] { $n } najlepšie z mnohých
       *[other] { $n } najlepších z mnohých
    }
search-waiting =
    { $n ->
        [one] { $n } práve zmenený text bude možné nájsť o chvíľu.
        [few] { $n } práve zmenené texty bude možné nájsť o chvíľu.
       *[other] { $n } práve zmenených textov bude možné nájsť o chvíľu.
    }
found-source = Originál
found-translation = Preklad
found-draft = Koncept
found-title = Názov
found-memory = Importovaná pamäť
