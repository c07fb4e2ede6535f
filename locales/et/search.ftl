### Estonian (et). Reviewed by a native speaker: not yet.

search-about = Kõigist hangitud lähtetekstidest, tõlgetest, mustanditest ja pealkirjadest. Võrku pole vaja.
search-placeholder = Sõnad või „fraas“ jutumärkides
search-texts = Tekstid
search-concordance = Kuidas on tõlgitud
search-kind = Mida otsida
search-language = Mis keeles
search-state = Mis seisus
search-page = Mis leheküljelt
search-from = Fraasi keel
search-to = Tõlgete keel
search-any-kind = Kõik
search-any-language = Kõik keeled
search-any-state = Iga seis
search-any-page = Kõik leheküljed
search-searching = Otsimine
search-none = Midagi ei leitud
search-none-about = Proovi vähemate tähtedega: iga sõna leitakse alguse järgi, diakriitikutega või ilma.
search-begin = Mida otsid?
search-begin-about = Tulemused ilmuvad kirjutamise ajal. Diakriitikud võib ära jätta ja serbia keel leitakse mõlemas kirjas.
search-concordance-about = Lähteteksti fraas ja kõik selle tõlked.

search-found =
    { $n ->
        [one] { $n } tulemus
       *[other] { $n } tulemust
    }

search-more-than =
    { $n ->
        [one] { $n } parim, leidub rohkemgi
       *[other] { $n } parimat, leidub rohkemgi
    }

search-waiting =
    { $n ->
        [one] { $n } äsja muutunud tekst on leitav hetke pärast.
       *[other] { $n } äsja muutunud teksti on leitavad hetke pärast.
    }

found-source = Lähtetekst
found-translation = Tõlge
found-draft = Mustand
found-title = Pealkiri
found-memory = Imporditud mälu
