### Lithuanian (lt). Reviewed by a native speaker: not yet.

library-caption = Puslapiai ir jų būsena kiekviena mano kalba
library-column-resource = Puslapis
library-loading = Atveriama biblioteka
library-search = Ieškoti pavadinimų
library-filter = Rodyti
library-filter-all = Visus
library-filter-to-do = Neatliktus
library-filter-outdated = Pasenusius
library-filter-drafts = Su juodraščiais

library-count =
    { $n ->
        [one] { $n } puslapis
        [few] { $n } puslapiai
       *[other] { $n } puslapių
    }

library-as-of = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } duomenys

library-words-left = liko žodžių: { $n }

library-order = Rikiuoti
library-order-title = Pagal pavadinimą
library-order-to-do = Daugiausia neatlikta
library-order-outdated = Daugiausia pasenę
library-order-oldest = Seniausiai skaityti
library-topic = Tema
library-topic-all = Visos temos
library-refresh = Atnaujinti
library-import = Importuoti
library-export = Eksportuoti
library-add = Pridėti puslapių
library-pulling = Skaitoma iš viki
library-stopping = Po šio puslapio sustos

library-pull-stopped =
    { $pages ->
        [one] Sustabdyta. Perskaitytas { $pages } puslapis, jis lieka.
        [few] Sustabdyta. Perskaityti { $pages } puslapiai, jie lieka.
       *[other] Sustabdyta. Perskaityta { $pages } puslapių, jie lieka.
    }

library-pulled =
    { $pages ->
        [0] Viki niekas nepasikeitė.
        [one] Iš viki perskaitytas { $pages } puslapis.
        [few] Iš viki perskaityti { $pages } puslapiai.
       *[other] Iš viki perskaityta { $pages } puslapių.
    }

library-problem-missing = { $page }: tokio puslapio nėra.

library-problem-not-translatable = { $page }: nepažymėtas versti.

library-problem-source-language = { $page }: parašytas viena iš jūsų kalbų, tad versti čia nėra ko.

library-problem-language-refused = { $page }: į vieną iš jūsų kalbų viki čia vertimų nepriima.

library-source = Parašyta šia kalba

library-resource-size =
    { $units ->
        [one] { $units } vienetas, žodžių: { $words }
        [few] { $units } vienetai, žodžių: { $words }
       *[other] { $units } vienetų, žodžių: { $words }
    }

library-standing-translatable = Verčiamas
library-standing-unmarked = Nebeverčiamas
library-standing-deleted = Viki ištrintas
library-never-read = Dar neskaitytas

library-cell-left =
    { $n ->
        [one] liko { $n }
        [few] liko { $n }
       *[other] liko { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } žodis
        [few] { $n } žodžiai
       *[other] { $n } žodžių
    }

library-cell-complete = Baigta

library-cell-states = peržiūrėta: { $proofread }, išversta: { $translated }, pasenę: { $outdated }, neišversta: { $untranslated }

library-cell-name = { $page }, { $language }:

library-none-left = Nieko nėra
library-none-left-about = Nė vienas puslapis neatitinka paieškos ir filtro.
library-empty = Biblioteka tuščia
library-empty-about = Pridėkite puslapius, kuriuos norite versti. Tolmach juos perskaitys vieną kartą; tada galėsite dirbti be tinklo.
library-empty-practice = Bandomojoje viki yra tuzinas trumpų puslapių apie sprintus, centrus ir vertimą. Pasiimkite juos visus ir bandykite.
library-pull-practice = Gauti bandomuosius puslapius

library-remove = Pašalinti iš bibliotekos: { $page }

library-remove-title = Pašalinti iš bibliotekos?
library-remove-it = Pašalinti
library-remove-with-drafts = Pašalinti su juodraščiais

library-remove-about = { $page }: puslapis viki lieka toks, koks yra; jį pamirš tik šis kompiuteris.

library-remove-drafts =
    { $n ->
        [one] { $page }: { $n } juodraštis nebuvo išsiųstas ir dingtų.
        [few] { $page }: { $n } juodraščiai nebuvo išsiųsti ir dingtų.
       *[other] { $page }: { $n } juodraščių nebuvo išsiųsta, jie dingtų.
    }

add-how = Kaip norite jų ieškoti?
add-catalogue = Vidinis katalogas
add-catalogue-about = Judėjimo žinių bazės puslapiai, žinomi nuo 2026 m. lapkričio. Temas ir iniciatyvas priskyrėme patys. Galbūt ne visi šie puslapiai verčiami; neverčiami bus išvardyti po parsiuntimo.
add-catalogue-search = Ieškoti pavadinimų ir iniciatyvų
add-catalogue-none = Šios viki puslapių kataloge nėra.
add-catalogue-starter = Pirmam sprintui
add-catalogue-have = Jau bibliotekoje

add-estimate =
    { $n ->
        [one] Parsiuntimui reikia maždaug { $n } užklausos.
        [few] Parsiuntimui reikia maždaug { $n } užklausų.
       *[other] Parsiuntimui reikia maždaug { $n } užklausų.
    }

add-titles = Pavadinimai arba adresai
add-titles-help = Po vieną eilutėje: pavadinimas arba adresas, nukopijuotas iš naršyklės.
add-prefix = Pavadinimo pradžia
add-prefix-help = Pavyzdžiui: Movement Strategy/
add-category = Kategorija
add-category-help = Visi jos verčiami puslapiai.
add-group = Pranešimų grupė
add-group-help = Kaip viki vadina puslapį ar jų rinkinį, pavyzdžiui, agg-Grants.
add-find = Rasti
add-looking = Klausiama viki
add-all = Pasirinkti visus
add-none = Nesirinkti nė vieno

add-found =
    { $n ->
        [0] Verčiamų puslapių nerasta.
        [one] Rastas { $n } verčiamas puslapis.
        [few] Rasti { $n } verčiami puslapiai.
       *[other] Rasta { $n } verčiamų puslapių.
    }

add-pull =
    { $n ->
        [one] Parsiųsti { $n } puslapį
        [few] Parsiųsti { $n } puslapius
       *[other] Parsiųsti { $n } puslapių
    }

topic-advocacy = Interesų atstovavimas
topic-affiliates = Judėjimo organizacijos
topic-annual-plan = Metinis planas
topic-capacity = Gebėjimų ugdymas
topic-cee = Vidurio ir Rytų Europa
topic-education = Švietimas
topic-elections = Rinkimai
topic-evaluation = Vertinimas
topic-events = Renginiai
topic-glam = Kultūra ir paveldas (GLAM)
topic-governance = Valdymas
topic-grants = Dotacijos
topic-hubs = Centrai
topic-learning = Mokymasis
topic-legal = Teisė
topic-meta-itself = Apie Meta-Wiki
topic-newcomers = Naujokai
topic-policies = Taisyklės
topic-safety = Saugumas
topic-strategy = Strategija
topic-technical = Technika
topic-translation = Vertimas
