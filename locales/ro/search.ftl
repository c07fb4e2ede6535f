### Romanian (ro). Reviewed by a native speaker: not yet.

search-about = În toate sursele, traducerile, ciornele și titlurile preluate. Nu este nevoie de rețea.
search-placeholder = Cuvinte sau o „expresie” între ghilimele
search-texts = Texte
search-concordance = Cum s-a tradus
search-kind = Ce se caută
search-language = În ce limbă
search-state = În ce stare
search-page = În ce resursă
search-from = Limba expresiei
search-to = Limba traducerilor
search-any-kind = Orice
search-any-language = Toate limbile
search-any-state = Orice stare
search-any-page = Toate resursele
search-searching = Se caută
search-none = Nu s-a găsit nimic
search-none-about = Încercați mai puține litere: fiecare cuvânt se găsește după început, cu sau fără diacritice.
search-begin = Ce căutați?
search-begin-about = Rezultatele apar pe măsură ce scrieți. Diacriticele pot lipsi, iar sârba se găsește în ambele alfabete.
search-concordance-about = O expresie din sursă și fiecare traducere pe care a primit-o.

search-found =
    { $n ->
        [one] { $n } găsit
        [few] { $n } găsite
       *[other] { $n } găsite
    }

search-more-than =
    { $n ->
        [one] Cel mai bun rezultat ({ $n }) din mai multe
        [few] Cele mai bune { $n } din mai multe
       *[other] Cele mai bune { $n } din mai multe
    }

search-waiting =
    { $n ->
        [one] { $n } text tocmai schimbat se va găsi în câteva clipe.
        [few] { $n } texte tocmai schimbate se vor găsi în câteva clipe.
       *[other] { $n } de texte tocmai schimbate se vor găsi în câteva clipe.
    }

found-source = Sursă
found-translation = Traducere
found-draft = Ciornă
found-title = Titlu
found-memory = Memorie importată
