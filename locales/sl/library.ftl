### Slovenian (sl). Reviewed by a native speaker: not yet.

library-caption = Viri in njihovo stanje v vsakem od mojih jezikov
library-column-resource = Vir
library-loading = Odpiranje knjižnice
library-search = Išči po naslovih
library-filter = Pokaži
library-filter-all = Vse
library-filter-to-do = Nedokončano
library-filter-outdated = Zastarelo
library-filter-drafts = Z osnutki

library-count =
    { $n ->
        [one] { $n } vir
        [two] { $n } vira
        [few] { $n } viri
       *[other] { $n } virov
    }

library-as-of = stanje: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

library-words-left = preostale besede: { $n }

library-order = Razvrsti
library-order-title = Po naslovu
library-order-to-do = Najprej z največ dela
library-order-outdated = Najprej z največ zastarelega
library-order-oldest = Najprej najdlje neprebrano
library-topic = Tema
library-topic-all = Vse teme
library-refresh = Osveži
library-import = Uvozi
library-export = Izvozi
library-add = Dodaj vire
library-pulling = Branje z wikija
library-stopping = Ustavitev po tej strani

library-pull-stopped =
    { $pages ->
        [one] Ustavljeno. { $pages } stran je prebrana in ostane.
        [two] Ustavljeno. { $pages } strani sta prebrani in ostaneta.
        [few] Ustavljeno. { $pages } strani so prebrane in ostanejo.
       *[other] Ustavljeno. { $pages } strani je prebranih in ostane.
    }

library-pulled =
    { $pages ->
        [0] Na wikiju se ni nič spremenilo.
        [one] Z wikija je prebrana { $pages } stran.
        [two] Z wikija sta prebrani { $pages } strani.
        [few] Z wikija so prebrane { $pages } strani.
       *[other] Z wikija je prebranih { $pages } strani.
    }

library-problem-missing = { $page }: take strani ni.

library-problem-not-translatable = { $page }: ni označeno za prevajanje.

library-problem-source-language = { $page }: napisano v enem od vaših jezikov, zato tam ni kaj prevajati.

library-problem-language-refused = { $page }: wiki tam ne sprejema prevodov v enega od vaših jezikov.

library-source = Napisano v tem jeziku

library-resource-size =
    { $units ->
        [one] { $units } enota, besede: { $words }
        [two] { $units } enoti, besede: { $words }
        [few] { $units } enote, besede: { $words }
       *[other] { $units } enot, besede: { $words }
    }

library-standing-translatable = Mogoče prevajati
library-standing-unmarked = Ni več mogoče prevajati
library-standing-deleted = Izbrisano na wikiju
library-never-read = Še ni prebrano

library-cell-left =
    { $n ->
        [one] še { $n }
        [two] še { $n }
        [few] še { $n }
       *[other] še { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } beseda
        [two] { $n } besedi
        [few] { $n } besede
       *[other] { $n } besed
    }

library-cell-complete = Popolno

library-cell-states = pregledano { $proofread }, prevedeno { $translated }, zastarelo { $outdated }, neprevedeno { $untranslated }

library-cell-name = { $page }, { $language }:

library-none-left = Tukaj ni ničesar
library-none-left-about = Noben vir ne ustreza iskanju in filtru.
library-empty = Knjižnica je prazna
library-empty-about = Dodajte strani, ki jih želite prevajati. Tolmach jih prebere enkrat, nato lahko delate brez povezave.
library-empty-practice = Wiki za vajo ima ducat kratkih strani o sprintih, vozliščih in prevajanju. Prenesite vse in preizkusite.
library-pull-practice = Prenesi strani za vajo

library-remove = Odstrani iz knjižnice: { $page }

library-remove-title = Odstranim iz knjižnice?
library-remove-it = Odstrani
library-remove-with-drafts = Odstrani skupaj z osnutki

library-remove-about = { $page } ostane na wikiju, kot je; pozabi se le na tem računalniku.

library-remove-drafts =
    { $n ->
        [one] { $n } osnutek ni bil nikoli poslan in bi bil izgubljen. Stran: { $page }
        [two] { $n } osnutka nista bila nikoli poslana in bi bila izgubljena. Stran: { $page }
        [few] { $n } osnutki niso bili nikoli poslani in bi bili izgubljeni. Stran: { $page }
       *[other] { $n } osnutkov ni bilo nikoli poslanih in bi bilo izgubljenih. Stran: { $page }
    }

add-how = Kako jih želite najti?
add-catalogue = Vgrajeni katalog
add-catalogue-about = Strani zbirke znanja gibanja, znane od novembra 2026. Teme in pobude smo dodelili sami. Morda vseh teh strani ni mogoče prevajati; tiste, ki jih ni, bodo navedene po prenosu.
add-catalogue-search = Išči po naslovih in pobudah
add-catalogue-none = Katalog ne pozna nobene strani tega wikija.
add-catalogue-starter = Za prvi sprint
add-catalogue-have = V knjižnici

add-estimate =
    { $n ->
        [one] Za prenos je potrebna približno { $n } zahteva.
        [two] Za prenos sta potrebni približno { $n } zahtevi.
        [few] Za prenos so potrebne približno { $n } zahteve.
       *[other] Za prenos je potrebnih približno { $n } zahtev.
    }

add-titles = Naslovi strani ali povezave
add-titles-help = Po eden v vrstici, kot naslov ali kopirano iz brskalnika.
add-prefix = Naslov se začne z
add-prefix-help = Na primer: Movement Strategy/
add-category = Kategorija
add-category-help = Vse strani v njej, ki jih je mogoče prevajati.
add-group = Skupina sporočil
add-group-help = Ime, ki ga ima wiki za stran ali zbirko strani, na primer agg-Grants.
add-find = Poišči
add-looking = Poizvedovanje pri wikiju
add-all = Izberi vse
add-none = Počisti izbor

add-found =
    { $n ->
        [0] Najdena ni nobena stran za prevajanje.
        [one] Najdena je { $n } stran za prevajanje.
        [two] Najdeni sta { $n } strani za prevajanje.
        [few] Najdene so { $n } strani za prevajanje.
       *[other] Najdenih je { $n } strani za prevajanje.
    }

add-pull =
    { $n ->
        [one] Prenesi { $n } stran
        [two] Prenesi { $n } strani
        [few] Prenesi { $n } strani
       *[other] Prenesi { $n } strani
    }

topic-advocacy = Zagovorništvo
topic-affiliates = Pridružene organizacije
topic-annual-plan = Letni načrt
topic-capacity = Krepitev zmogljivosti
topic-cee = Srednja in vzhodna Evropa
topic-education = Izobraževanje
topic-elections = Volitve
topic-evaluation = Vrednotenje
topic-events = Dogodki
topic-glam = Kultura in dediščina (GLAM)
topic-governance = Upravljanje
topic-grants = Subvencije
topic-hubs = Vozlišča
topic-learning = Učenje
topic-legal = Pravo
topic-meta-itself = O Meta-Wikiju
topic-newcomers = Novinci
topic-policies = Pravila
topic-safety = Varnost
topic-strategy = Strategija
topic-technical = Tehnika
topic-translation = Prevajanje
