### Bosnian (bs). Reviewed by a native speaker: not yet.

library-caption = Resursi i njihovo stanje na svakom od mojih jezika
library-column-resource = Resurs
library-loading = Otvaranje biblioteke
library-search = Pretraži naslove
library-filter = Prikaži
library-filter-all = Sve
library-filter-to-do = Nedovršeno
library-filter-outdated = Zastarjelo
library-filter-drafts = S nacrtima

library-count =
    { $n ->
        [one] { $n } resurs
        [few] { $n } resursa
       *[other] { $n } resursa
    }

library-as-of = stanje: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

library-words-left = preostale riječi: { $n }

library-order = Poredaj
library-order-title = Po naslovu
library-order-to-do = Prvo s najviše posla
library-order-outdated = Prvo s najviše zastarjelog
library-order-oldest = Prvo najduže nečitani
library-topic = Tema
library-topic-all = Sve teme
library-refresh = Osvježi
library-import = Uvezi
library-export = Izvezi
library-add = Dodaj resurse
library-pulling = Čitanje s wikija
library-stopping = Zaustavljanje nakon ove stranice

library-pull-stopped =
    { $pages ->
        [one] Zaustavljeno. { $pages } stranica je pročitana i ostaje.
        [few] Zaustavljeno. { $pages } stranice su pročitane i ostaju.
       *[other] Zaustavljeno. { $pages } stranica je pročitano i ostaje.
    }

library-pulled =
    { $pages ->
        [0] Na wikiju se ništa nije promijenilo.
        [one] { $pages } stranica pročitana je s wikija.
        [few] { $pages } stranice pročitane su s wikija.
       *[other] { $pages } stranica pročitano je s wikija.
    }

library-problem-missing = { $page }: takva stranica ne postoji.

library-problem-not-translatable = { $page }: nije označeno za prevođenje.

library-problem-source-language = { $page }: napisano na jednom od vaših jezika, pa se tu nema šta prevoditi.

library-problem-language-refused = { $page }: wiki tu ne prima prijevode na jedan od vaših jezika.

library-source = Napisano na ovom jeziku

library-resource-size =
    { $units ->
        [one] { $units } jedinica, riječi: { $words }
        [few] { $units } jedinice, riječi: { $words }
       *[other] { $units } jedinica, riječi: { $words }
    }

library-standing-translatable = Može se prevoditi
library-standing-unmarked = Više se ne može prevoditi
library-standing-deleted = Izbrisano na wikiju
library-never-read = Još nije pročitano

library-cell-left =
    { $n ->
        [one] još { $n }
        [few] još { $n }
       *[other] još { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } riječ
        [few] { $n } riječi
       *[other] { $n } riječi
    }

library-cell-complete = Potpuno

library-cell-states = provjereno { $proofread }, prevedeno { $translated }, zastarjelo { $outdated }, neprevedeno { $untranslated }

library-cell-name = { $page }, { $language }:

library-none-left = Ovdje nema ničega
library-none-left-about = Nijedan resurs ne odgovara pretrazi i filteru.
library-empty = Biblioteka je prazna
library-empty-about = Dodajte stranice koje želite prevoditi. Tolmach ih pročita jednom, a zatim možete raditi bez mreže.
library-empty-practice = Wiki za vježbu ima desetak kratkih stranica o sprintovima, hubovima i prevođenju. Preuzmite ih sve i isprobajte.
library-pull-practice = Preuzmi stranice za vježbu

library-remove = Ukloni iz biblioteke: { $page }

library-remove-title = Ukloniti iz biblioteke?
library-remove-it = Ukloni
library-remove-with-drafts = Ukloni zajedno s nacrtima

library-remove-about = { $page } ostaje na wikiju kako jeste; zaboravlja se samo na ovom računaru.

library-remove-drafts =
    { $n ->
        [one] { $n } nacrt nikad nije poslan i bio bi izgubljen. Stranica: { $page }
        [few] { $n } nacrta nikad nisu poslana i bila bi izgubljena. Stranica: { $page }
       *[other] { $n } nacrta nikad nije poslano i bilo bi izgubljeno. Stranica: { $page }
    }

add-how = Kako ih želite pronaći?
add-catalogue = Ugrađeni katalog
add-catalogue-about = Stranice baze znanja pokreta, poznate od novembra 2026. Teme i inicijative dodijelili smo sami. Možda se sve te stranice ne mogu prevoditi; one koje ne mogu bit će navedene nakon preuzimanja.
add-catalogue-search = Pretraži naslove i inicijative
add-catalogue-none = Katalog ne poznaje nijednu stranicu ovog wikija.
add-catalogue-starter = Za prvi sprint
add-catalogue-have = U biblioteci

add-estimate =
    { $n ->
        [one] Za preuzimanje je potreban otprilike { $n } zahtjev.
        [few] Za preuzimanje su potrebna otprilike { $n } zahtjeva.
       *[other] Za preuzimanje je potrebno otprilike { $n } zahtjeva.
    }

add-titles = Naslovi ili adrese
add-titles-help = Po jedan u redu, kao naslov ili kopirano iz preglednika.
add-prefix = Naslov počinje s
add-prefix-help = Na primjer: Movement Strategy/
add-category = Kategorija
add-category-help = Sve stranice u njoj koje se mogu prevoditi.
add-group = Grupa poruka
add-group-help = Naziv koji wiki ima za stranicu ili zbirku stranica, na primjer agg-Grants.
add-find = Potraži
add-looking = Upit wikiju
add-all = Odaberi sve
add-none = Poništi odabir

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
topic-hubs = Hubovi
topic-learning = Učenje
topic-legal = Pravo
topic-meta-itself = O Meta-Wikiju
topic-newcomers = Novi korisnici
topic-policies = Pravila
topic-safety = Sigurnost
topic-strategy = Strategija
topic-technical = Tehnika
topic-translation = Prevođenje
