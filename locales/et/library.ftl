### Estonian (et). Reviewed by a native speaker: not yet.

library-caption = Leheküljed ja nende seis igas minu keeles
library-column-resource = Lehekülg
library-loading = Raamatukogu avamine
library-search = Otsi pealkirju
library-filter = Näita
library-filter-all = Kõik
library-filter-to-do = Teha
library-filter-outdated = Iganenud
library-filter-drafts = Mustanditega

library-count =
    { $n ->
        [one] { $n } lehekülg
       *[other] { $n } lehekülge
    }

library-as-of = seisuga { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

library-words-left = { $n } sõna teha

library-order = Järjesta
library-order-title = Pealkirja järgi
library-order-to-do = Kõige rohkem teha eespool
library-order-outdated = Kõige rohkem iganenut eespool
library-order-oldest = Ammu lugemata eespool
library-topic = Teema
library-topic-all = Kõik teemad
library-refresh = Värskenda
library-import = Impordi
library-export = Ekspordi
library-add = Lisa lehekülgi
library-pulling = Vikist lugemine
library-stopping = Katkestamine pärast seda lehekülge

library-pull-stopped =
    { $pages ->
        [one] Katkestatud. { $pages } lehekülg on loetud ja jääb alles.
       *[other] Katkestatud. { $pages } lehekülge on loetud ja jäävad alles.
    }

library-pulled =
    { $pages ->
        [0] Vikis pole midagi muutunud.
        [one] Vikist loeti { $pages } lehekülg.
       *[other] Vikist loeti { $pages } lehekülge.
    }

library-problem-missing = { $page }: sellist lehekülge pole.

library-problem-not-translatable = { $page }: pole tõlkimiseks märgitud.

library-problem-source-language = { $page }: kirjutatud ühes sinu keeltest, seega pole sinna midagi tõlkida.

library-problem-language-refused = { $page }: viki ei võta seal ühte sinu keelde tõlkeid vastu.

library-source = Kirjutatud selles keeles

library-resource-size =
    { $units ->
        [one] { $units } üksus, { $words } sõna
       *[other] { $units } üksust, { $words } sõna
    }

library-standing-translatable = Tõlgitav
library-standing-unmarked = Pole enam tõlgitav
library-standing-deleted = Vikis kustutatud
library-never-read = Veel lugemata

library-cell-left =
    { $n ->
        [one] { $n } teha
       *[other] { $n } teha
    }

library-cell-words =
    { $n ->
        [one] { $n } sõna
       *[other] { $n } sõna
    }

library-cell-complete = Valmis

library-cell-states = ülevaadatud { $proofread }, tõlgitud { $translated }, iganenud { $outdated }, tõlkimata { $untranslated }

library-cell-name = { $page }, { $language }:

library-none-left = Siin pole midagi
library-none-left-about = Ükski lehekülg ei vasta otsingule ja filtrile.
library-empty = Raamatukogu on tühi
library-empty-about = Lisa leheküljed, mida soovid tõlkida. Tolmach loeb need korra sisse, siis saad töötada võrguta.
library-empty-practice = Harjutusvikis on tosin lühikest lehekülge sprintidest, keskustest ja tõlkimisest. Võta need kõik ja proovi järele.
library-pull-practice = Hangi harjutusleheküljed

library-remove = Eemalda raamatukogust: { $page }

library-remove-title = Kas eemaldada raamatukogust?
library-remove-it = Eemalda
library-remove-with-drafts = Eemalda koos mustanditega

library-remove-about = { $page } jääb vikisse nii, nagu on; ainult see arvuti unustab selle.

library-remove-drafts =
    { $n ->
        [one] { $page }: { $n } mustand on saatmata ja läheks kaotsi.
       *[other] { $page }: { $n } mustandit on saatmata ja läheksid kaotsi.
    }

add-how = Kuidas soovid neid leida?
add-catalogue = Sisseehitatud kataloog
add-catalogue-about = Liikumise teadmusbaasi leheküljed 2026. aasta novembri seisuga. Teemade ja algatuste järgi oleme need jaganud ise. Kõik neist ei pruugi olla tõlgitavad; need, mis pole, loetletakse pärast hankimist.
add-catalogue-search = Otsi pealkirju ja algatusi
add-catalogue-none = Kataloogis pole selle viki lehekülgi.
add-catalogue-starter = Esimeseks sprindiks
add-catalogue-have = Raamatukogus

add-estimate =
    { $n ->
        [one] Hankimiseks kulub umbes { $n } päring.
       *[other] Hankimiseks kulub umbes { $n } päringut.
    }

add-titles = Pealkirjad või aadressid
add-titles-help = Üks rea kohta, pealkirjana või brauserist kopeerituna.
add-prefix = Pealkirja algus
add-prefix-help = Näiteks: Movement Strategy/
add-category = Kategooria
add-category-help = Kõik selle tõlgitavad leheküljed.
add-group = Sõnumirühm
add-group-help = Viki nimetus leheküljele või lehekülgede kogule, näiteks agg-Grants.
add-find = Otsi
add-looking = Vikilt küsimine
add-all = Vali kõik
add-none = Ära vali ühtegi

add-found =
    { $n ->
        [0] Tõlgitavaid lehekülgi ei leitud.
        [one] Leiti { $n } tõlgitav lehekülg.
       *[other] Leiti { $n } tõlgitavat lehekülge.
    }

add-pull =
    { $n ->
        [one] Hangi { $n } lehekülg
       *[other] Hangi { $n } lehekülge
    }

topic-advocacy = Huvikaitse
topic-affiliates = Sidusrühmad
topic-annual-plan = Aastaplaan
topic-capacity = Võimekuse arendamine
topic-cee = Kesk- ja Ida-Euroopa
topic-education = Haridus
topic-elections = Valimised
topic-evaluation = Hindamine
topic-events = Üritused
topic-glam = Kultuur ja pärand (GLAM)
topic-governance = Juhtimine
topic-grants = Toetused
topic-hubs = Keskused
topic-learning = Õppimine
topic-legal = Õigus
topic-meta-itself = Meta-Wikist
topic-newcomers = Uustulnukad
topic-policies = Reeglid
topic-safety = Turvalisus
topic-strategy = Strateegia
topic-technical = Tehnika
topic-translation = Tõlkimine
