### Albanian (sq). Reviewed by a native speaker: not yet.

library-caption = Faqet dhe gjendja e tyre në secilën nga gjuhët e mia
library-column-resource = Faqja
library-loading = Po hapet biblioteka
library-search = Kërkoni tituj
library-filter = Shfaq
library-filter-all = Të gjitha
library-filter-to-do = Për t’u bërë
library-filter-outdated = Të vjetëruara
library-filter-drafts = Me skica

library-count =
    { $n ->
        [one] { $n } faqe
       *[other] { $n } faqe
    }

library-as-of = më { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = { $n } fjalë për t’u bërë
library-order = Rendit
library-order-title = Sipas titullit
library-order-to-do = Së pari ku ka më shumë punë
library-order-outdated = Së pari më të vjetëruarat
library-order-oldest = Së pari të palexuarat prej kohësh
library-topic = Tema
library-topic-all = Të gjitha temat
library-refresh = Rifresko
library-import = Importo
library-export = Eksporto
library-add = Shto faqe
library-pulling = Po lexohet nga wiki-ja
library-stopping = Po ndalet pas kësaj faqeje

library-pull-stopped =
    { $pages ->
        [one] U ndal. U lexua { $pages } faqe dhe mbetet.
       *[other] U ndal. U lexuan { $pages } faqe dhe mbeten.
    }

library-pulled =
    { $pages ->
        [0] Asgjë nuk ka ndryshuar në wiki.
        [one] U lexua { $pages } faqe nga wiki-ja.
       *[other] U lexuan { $pages } faqe nga wiki-ja.
    }

library-problem-missing = { $page }: nuk ka një faqe të tillë.
library-problem-not-translatable = { $page }: nuk është shënuar për përkthim.
library-problem-source-language = { $page }: është shkruar në një nga gjuhët tuaja, ndaj s’ka çfarë të përkthehet atje.
library-problem-language-refused = { $page }: wiki-ja nuk pranon atje përkthime në një nga gjuhët tuaja.
library-source = E shkruar në këtë gjuhë

library-resource-size =
    { $units ->
        [one] { $units } njësi, { $words } fjalë
       *[other] { $units } njësi, { $words } fjalë
    }

library-standing-translatable = Për përkthim
library-standing-unmarked = Jo më për përkthim
library-standing-deleted = E fshirë në wiki
library-never-read = Ende e palexuar

library-cell-left =
    { $n ->
        [one] { $n } për t’u bërë
       *[other] { $n } për t’u bërë
    }

library-cell-words =
    { $n ->
        [one] { $n } fjalë
       *[other] { $n } fjalë
    }

library-cell-complete = E plotë
library-cell-states = { $proofread } të shqyrtuara, { $translated } të përkthyera, { $outdated } të vjetëruara, { $untranslated } të papërkthyera
library-cell-name = { $page }, gjuha: { $language }:

library-none-left = Asgjë këtu
library-none-left-about = Asnjë faqe nuk i përgjigjet kërkimit dhe filtrit.
library-empty = Biblioteka është bosh
library-empty-about = Shtoni faqet që doni të përktheni. Tolmach i lexon një herë; pastaj mund të punoni pa rrjet.
library-empty-practice = Wiki-ja për ushtrime ka një duzinë faqesh të shkurtra për sprinte, qendra dhe përkthim. Merrini të gjitha dhe provoni.
library-pull-practice = Merr faqet e ushtrimeve

library-remove = Hiq nga biblioteka: { $page }
library-remove-title = Të hiqet nga biblioteka?
library-remove-it = Hiq
library-remove-with-drafts = Hiq, bashkë me skicat
library-remove-about = { $page } mbetet në wiki siç është; vetëm ky kompjuter e harron.

library-remove-drafts =
    { $n ->
        [one] { $n } skicë e padërguar e { $page } do të humbiste.
       *[other] { $n } skica të padërguara të { $page } do të humbisnin.
    }

add-how = Si doni t’i gjeni?
add-catalogue = Katalog i përfshirë
add-catalogue-about = Faqe të bazës së njohurive të lëvizjes, të njohura në nëntor 2026. Temat dhe nismat janë caktimi ynë. Mund të mos jenë të gjitha për përkthim; ato që nuk janë, përmenden pas marrjes.
add-catalogue-search = Kërkoni tituj dhe nisma
add-catalogue-none = Katalogu nuk ka faqe të kësaj wiki-je.
add-catalogue-starter = Për një sprint të parë
add-catalogue-have = Në bibliotekë

add-estimate =
    { $n ->
        [one] Marrja kërkon rreth { $n } kërkesë.
       *[other] Marrja kërkon rreth { $n } kërkesa.
    }

add-titles = Tituj ose adresa
add-titles-help = Një në rresht, si titull ose e kopjuar nga shfletuesi.
add-prefix = Titulli fillon me
add-prefix-help = Për shembull: Movement Strategy/
add-category = Kategoria
add-category-help = Çdo faqe për përkthim në të.
add-group = Grup mesazhesh
add-group-help = Emri që i ka vënë wiki-ja një faqeje ose një përmbledhjeje faqesh, si agg-Grants.
add-find = Kërko
add-looking = Po pyetet wiki-ja
add-all = Zgjidh të gjitha
add-none = Hiq zgjedhjen

add-found =
    { $n ->
        [0] Nuk u gjet asnjë faqe për përkthim.
        [one] U gjet { $n } faqe për përkthim.
       *[other] U gjetën { $n } faqe për përkthim.
    }

add-pull =
    { $n ->
        [one] Merr { $n } faqe
       *[other] Merr { $n } faqe
    }

topic-advocacy = Avokim
topic-affiliates = Organizata anëtare
topic-annual-plan = Plani vjetor
topic-capacity = Ngritje kapacitetesh
topic-cee = Evropa Qendrore dhe Lindore
topic-education = Arsim
topic-elections = Zgjedhje
topic-evaluation = Vlerësim
topic-events = Veprimtari
topic-glam = Kulturë dhe trashëgimi (GLAM)
topic-governance = Qeverisje
topic-grants = Grante
topic-hubs = Qendra
topic-learning = Mësim
topic-legal = Çështje ligjore
topic-meta-itself = Rreth Meta-Wiki-t
topic-newcomers = Të sapoardhurit
topic-policies = Politika
topic-safety = Siguri
topic-strategy = Strategji
topic-technical = Çështje teknike
topic-translation = Përkthim
