### Lithuanian (lt). Reviewed by a native speaker: not yet.

search-about = Visuose parsiųstuose originaluose, vertimuose, juodraščiuose ir pavadinimuose. Tinklo nereikia.
search-placeholder = Žodžiai arba „frazė“ kabutėse
search-texts = Tekstai
search-concordance = Kaip versta
search-kind = Ko ieškoti
search-language = Kokia kalba
search-state = Kokios būsenos
search-page = Kuriame puslapyje
search-from = Frazės kalba
search-to = Vertimų kalba
search-any-kind = Visko
search-any-language = Visos kalbos
search-any-state = Bet kokia būsena
search-any-page = Visi puslapiai
search-searching = Ieškoma
search-none = Nieko nerasta
search-none-about = Rašykite mažiau raidžių: žodžiai randami pagal pradžią, su diakritiniais ženklais ar be jų.
search-begin = Ko ieškote?
search-begin-about = Rezultatai rodomi rašant. Diakritinius ženklus galima praleisti, o serbų kalbos tekstai randami abiem rašmenimis.
search-concordance-about = Originalo frazė ir kiekvienas jos vertimas.

search-found =
    { $n ->
        [one] rasta: { $n }
        [few] rasta: { $n }
       *[other] rasta: { $n }
    }

search-more-than =
    { $n ->
        [one] Geriausi iš daugelio: { $n }
        [few] Geriausi iš daugelio: { $n }
       *[other] Geriausi iš daugelio: { $n }
    }

search-waiting =
    { $n ->
        [one] { $n } ką tik pakitęs tekstas bus randamas po akimirkos.
        [few] { $n } ką tik pakitę tekstai bus randami po akimirkos.
       *[other] { $n } ką tik pakitusių tekstų bus randama po akimirkos.
    }

found-source = Originalas
found-translation = Vertimas
found-draft = Juodraštis
found-title = Pavadinimas
found-memory = Importuota atmintis
