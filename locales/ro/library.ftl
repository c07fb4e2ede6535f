### Romanian (ro). Reviewed by a native speaker: not yet.

library-caption = Resursele și starea lor în fiecare dintre limbile mele
library-column-resource = Resursă
library-loading = Se deschide biblioteca
library-search = Căutați titluri
library-filter = Arată
library-filter-all = Toate
library-filter-to-do = De făcut
library-filter-outdated = Învechite
library-filter-drafts = Cu ciorne

library-count =
    { $n ->
        [one] { $n } resursă
        [few] { $n } resurse
       *[other] { $n } de resurse
    }

library-as-of = la { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = Cuvinte de tradus: { $n }
library-order = Ordonează
library-order-title = După titlu
library-order-to-do = Întâi cele cu mult de făcut
library-order-outdated = Întâi cele mai învechite
library-order-oldest = Întâi cele citite demult
library-topic = Temă
library-topic-all = Toate temele
library-refresh = Reîmprospătează
library-import = Importă
library-export = Exportă
library-add = Adaugă resurse
library-pulling = Se citește de pe wiki
library-stopping = Se oprește după această pagină

library-pull-stopped =
    { $pages ->
        [one] Oprit. { $pages } pagină a fost citită și rămâne.
        [few] Oprit. { $pages } pagini au fost citite și rămân.
       *[other] Oprit. { $pages } de pagini au fost citite și rămân.
    }

library-pulled =
    { $pages ->
        [0] Nimic nu s-a schimbat pe wiki.
        [one] { $pages } pagină citită de pe wiki.
        [few] { $pages } pagini citite de pe wiki.
       *[other] { $pages } de pagini citite de pe wiki.
    }

library-problem-missing = { $page }: nu există o astfel de pagină.
library-problem-not-translatable = { $page }: nu este marcată pentru traducere.
library-problem-source-language = { $page }: este scrisă într-una dintre limbile dumneavoastră, deci nu este nimic de tradus acolo.
library-problem-language-refused = { $page }: acolo wikiul nu primește traduceri într-una dintre limbile dumneavoastră.
library-source = Scrisă în această limbă

library-resource-size =
    { $units ->
        [one] { $units } unitate, cuvinte: { $words }
        [few] { $units } unități, cuvinte: { $words }
       *[other] { $units } de unități, cuvinte: { $words }
    }

library-standing-translatable = De tradus
library-standing-unmarked = Nu mai este de tradus
library-standing-deleted = Ștearsă pe wiki
library-never-read = Încă necitită

library-cell-left =
    { $n ->
        [one] { $n } de făcut
        [few] { $n } de făcut
       *[other] { $n } de făcut
    }

library-cell-words =
    { $n ->
        [one] { $n } cuvânt
        [few] { $n } cuvinte
       *[other] { $n } de cuvinte
    }

library-cell-complete = Completă
library-cell-states = revizuite: { $proofread }, traduse: { $translated }, învechite: { $outdated }, netraduse: { $untranslated }
library-cell-name = { $page }, limba: { $language }:

library-none-left = Nimic aici
library-none-left-about = Nicio resursă nu corespunde căutării și filtrului.
library-empty = Biblioteca este goală
library-empty-about = Adăugați paginile pe care doriți să le traduceți. Tolmach le citește o dată; apoi puteți lucra fără rețea.
library-empty-practice = Wikiul de exersare are vreo douăsprezece pagini scurte despre sprinturi, huburi și traducere. Luați-le pe toate și încercați.
library-pull-practice = Preia paginile

library-remove = Elimină din bibliotecă: { $page }
library-remove-title = Eliminare din bibliotecă?
library-remove-it = Elimină
library-remove-with-drafts = Elimină, cu tot cu ciorne
library-remove-about = { $page } rămâne pe wiki așa cum este; doar acest calculator o uită.

library-remove-drafts =
    { $n ->
        [one] { $n } ciornă netrimisă pentru { $page } s-ar pierde.
        [few] { $n } ciorne netrimise pentru { $page } s-ar pierde.
       *[other] { $n } de ciorne netrimise pentru { $page } s-ar pierde.
    }

add-how = Cum doriți să le găsiți?
add-catalogue = Catalog inclus
add-catalogue-about = Pagini din baza de cunoștințe a mișcării, cunoscute în noiembrie 2026. Temele și inițiativele sunt încadrarea noastră. Poate că nu toate paginile sunt de tradus; cele care nu sunt vor fi numite după preluare.
add-catalogue-search = Căutați titluri și inițiative
add-catalogue-none = Catalogul nu are pagini de pe acest wiki.
add-catalogue-starter = Pentru un prim sprint
add-catalogue-have = În bibliotecă

add-estimate =
    { $n ->
        [one] Preluarea cere aproximativ { $n } interogare.
        [few] Preluarea cere aproximativ { $n } interogări.
       *[other] Preluarea cere aproximativ { $n } de interogări.
    }

add-titles = Titluri sau adrese
add-titles-help = Câte unul pe rând, ca titlu sau copiat din navigator.
add-prefix = Titlul începe cu
add-prefix-help = De exemplu: Movement Strategy/
add-category = Categorie
add-category-help = Toate paginile de tradus din ea.
add-group = Grup de mesaje
add-group-help = Numele dat de wiki unei pagini sau unui grup de pagini, cum ar fi agg-Grants.
add-find = Caută
add-looking = Se întreabă wikiul
add-all = Alege toate
add-none = Deselectează tot

add-found =
    { $n ->
        [0] Nu s-a găsit nicio pagină de tradus.
        [one] S-a găsit { $n } pagină de tradus.
        [few] S-au găsit { $n } pagini de tradus.
       *[other] S-au găsit { $n } de pagini de tradus.
    }

add-pull =
    { $n ->
        [one] Preia { $n } pagină
        [few] Preia { $n } pagini
       *[other] Preia { $n } de pagini
    }

topic-advocacy = Susținere publică
topic-affiliates = Afiliați
topic-annual-plan = Plan anual
topic-capacity = Dezvoltarea capacităților
topic-cee = Europa Centrală și de Est
topic-education = Educație
topic-elections = Alegeri
topic-evaluation = Evaluare
topic-events = Evenimente
topic-glam = Cultură și patrimoniu (GLAM)
topic-governance = Guvernanță
topic-grants = Granturi
topic-hubs = Huburi
topic-learning = Învățare
topic-legal = Juridic
topic-meta-itself = Despre Meta-Wiki
topic-newcomers = Nou-veniți
topic-policies = Politici
topic-safety = Siguranță
topic-strategy = Strategie
topic-technical = Tehnic
topic-translation = Traducere
