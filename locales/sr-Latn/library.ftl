### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

library-caption = Resursi i njihovo stanje na svakom od mojih jezika
library-column-resource = Resurs
library-loading = Otvaranje biblioteke
library-search = Pretraži naslove
library-filter = Prikaži
library-filter-all = Sve
library-filter-to-do = Nedovršeno
library-filter-outdated = Zastarelo
library-filter-drafts = S nacrtima

library-count =
    { $n ->
        [one] { $n } resurs
        [few] { $n } resursa
       *[other] { $n } resursa
    }

library-as-of = stanje: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

library-words-left = preostale reči: { $n }

library-order = Poređaj
library-order-title = Po naslovu
library-order-to-do = Prvo s najviše posla
library-order-outdated = Prvo s najviše zastarelog
library-order-oldest = Prvo najduže nečitani
library-topic = Tema
library-topic-all = Sve teme
library-refresh = Osveži
library-import = Uvezi
library-export = Izvezi
library-add = Dodaj resurse
library-pulling = Čitanje s vikija
library-stopping = Zaustavljanje posle ove stranice

library-pull-stopped =
    { $pages ->
        [one] Zaustavljeno. { $pages } stranica je pročitana i ostaje.
        [few] Zaustavljeno. { $pages } stranice su pročitane i ostaju.
       *[other] Zaustavljeno. { $pages } stranica je pročitano i ostaje.
    }

library-pulled =
    { $pages ->
        [0] Na vikiju se ništa nije promenilo.
        [one] { $pages } stranica je pročitana s vikija.
        [few] { $pages } stranice su pročitane s vikija.
       *[other] { $pages } stranica je pročitano s vikija.
    }

library-problem-missing = { $page }: takva stranica ne postoji.

library-problem-not-translatable = { $page }: nije označeno za prevođenje.

library-problem-source-language = { $page }: napisano na jednom od vaših jezika, pa tu nema šta da se prevodi.

library-problem-language-refused = { $page }: viki tu ne prima prevode na jedan od vaših jezika.

library-source = Napisano na ovom jeziku

library-resource-size =
    { $units ->
        [one] { $units } jedinica, reči: { $words }
        [few] { $units } jedinice, reči: { $words }
       *[other] { $units } jedinica, reči: { $words }
    }

library-standing-translatable = Može se prevoditi
library-standing-unmarked = Više se ne može prevoditi
library-standing-deleted = Obrisano na vikiju
library-never-read = Još nije pročitano

library-cell-left =
    { $n ->
        [one] još { $n }
        [few] još { $n }
       *[other] još { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } reč
        [few] { $n } reči
       *[other] { $n } reči
    }

library-cell-complete = Potpuno

library-cell-states = pregledano { $proofread }, prevedeno { $translated }, zastarelo { $outdated }, neprevedeno { $untranslated }

library-cell-name = { $page }, { $language }:

library-none-left = Ovde nema ničega
library-none-left-about = Nijedan resurs ne odgovara pretrazi i filteru.
library-empty = Biblioteka je prazna
library-empty-about = Dodajte stranice koje želite da prevodite. Tolmach ih pročita jednom, a onda možete da radite bez mreže.
library-empty-practice = Viki za vežbu ima desetak kratkih stranica o sprintovima, habovima i prevođenju. Preuzmite ih sve i isprobajte.
library-pull-practice = Preuzmi stranice za vežbu

library-remove = Ukloni iz biblioteke: { $page }

library-remove-title = Ukloniti iz biblioteke?
library-remove-it = Ukloni
library-remove-with-drafts = Ukloni zajedno s nacrtima

library-remove-about = { $page } ostaje na vikiju kako jeste; zaboravlja se samo na ovom računaru.

library-remove-drafts =
    { $n ->
        [one] { $n } nacrt nikada nije poslat i bio bi izgubljen. Stranica: { $page }
        [few] { $n } nacrta nikada nisu poslata i bila bi izgubljena. Stranica: { $page }
       *[other] { $n } nacrta nikada nije poslato i bilo bi izgubljeno. Stranica: { $page }
    }

add-how = Kako želite da ih pronađete?
add-catalogue = Ugrađeni katalog
add-catalogue-about = Stranice baze znanja pokreta, poznate od novembra 2026. Teme i inicijative dodelili smo sami. Možda se ne mogu sve te stranice prevoditi; one koje ne mogu biće navedene posle preuzimanja.
add-catalogue-search = Pretraži naslove i inicijative
add-catalogue-none = Katalog ne poznaje nijednu stranicu ovog vikija.
add-catalogue-starter = Za prvi sprint
add-catalogue-have = U biblioteci

add-estimate =
    { $n ->
        [one] Za preuzimanje je potreban otprilike { $n } zahtev.
        [few] Za preuzimanje su potrebna otprilike { $n } zahteva.
       *[other] Za preuzimanje je potrebno otprilike { $n } zahteva.
    }

add-titles = Naslovi ili adrese
add-titles-help = Po jedan u redu, kao naslov ili kopirano iz pregledača.
add-prefix = Naslov počinje sa
add-prefix-help = Na primer: Movement Strategy/
add-category = Kategorija
add-category-help = Sve stranice u njoj koje se mogu prevoditi.
add-group = Grupa poruka
add-group-help = Naziv koji viki koristi za stranicu ili zbirku stranica, na primer agg-Grants.
add-find = Potraži
add-looking = Upit vikiju
add-all = Izaberi sve
add-none = Poništi izbor

add-found =
    { $n ->
        [0] Nije pronađena nijedna stranica za prevođenje.
        [one] Pronađena je { $n } stranica za prevođenje.
        [few] Pronađene su { $n } stranice za prevođenje.
       *[other] Pronađeno je { $n } stranica za prevođenje.
    }

add-pull =
    { $n ->
        [one] Preuzmi { $n } stranicu
        [few] Preuzmi { $n } stranice
       *[other] Preuzmi { $n } stranica
    }

topic-advocacy = Zagovaranje
topic-affiliates = Pridružene organizacije
topic-annual-plan = Godišnji plan
topic-capacity = Jačanje kapaciteta
topic-cee = Srednja i istočna Evropa
topic-education = Obrazovanje
topic-elections = Izbori
topic-evaluation = Vrednovanje
topic-events = Događaji
topic-glam = Kultura i baština (GLAM)
topic-governance = Upravljanje
topic-grants = Grantovi
topic-hubs = Habovi
topic-learning = Učenje
topic-legal = Pravo
topic-meta-itself = O Meta-Wiki
topic-newcomers = Novi korisnici
topic-policies = Pravila
topic-safety = Bezbednost
topic-strategy = Strategija
topic-technical = Tehnika
topic-translation = Prevođenje
