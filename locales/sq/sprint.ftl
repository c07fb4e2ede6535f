### Albanian (sq). Reviewed by a native speaker: not yet.

sprint-lead = Faqe, gjuhë dhe data me një synim. Vlen ajo që tregon wiki-ja.
sprint-new = Sprint i ri
sprint-create = Nis sprintin
sprint-loading = Po hapen sprintet
sprint-list = Sprintet
sprint-empty = Ende asnjë sprint
sprint-empty-about = Sprinti mat nga tani e tutje: zgjidhni faqe dhe gjuhë, vini një synim dhe data, dhe shihni çfarë bëhet.
sprint-name = Emri
sprint-kind = Për çfarë është?
sprint-kind-translation = Përkthim
sprint-kind-update = Përditësim
sprint-resources = Faqet
sprint-no-resources = Së pari shtoni faqe në bibliotekë.
sprint-from = Nga
sprint-to = Deri
sprint-goal = Synimi
sprint-measure = Numërohet në
sprint-measure-units = Njësi
sprint-measure-words = Fjalë
sprint-brief = Përshkrimi
sprint-brief-help = Për çfarë është, për pjesëmarrësit. Markdown.
sprint-report = Raporti
sprint-by-language = Sipas gjuhës
sprint-by-person = Sipas personit
sprint-by-day = Sipas ditës
sprint-person-unknown = E panjohur
sprint-to-outbox = Te “Për dërgim”
sprint-not-observed = Që nga fillimi s’është lexuar asgjë nga wiki-ja. Rifreskoni bibliotekën.
sprint-days-guessed = E vijëzuar: dita kur Tolmach e pa për herë të parë; wiki-ja nuk tha kur është bërë.
report-wikitext = Wikitekst
report-markdown = Markdown
report-format = Formati
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } faqe
       *[other] { $n } faqe
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] nga { $goal } fjalë të bëra
               *[other] nga { $goal } fjalë të bëra
            }
       *[units]
            { $goal ->
                [one] nga { $goal } njësi të bëra
               *[other] nga { $goal } njësi të bëra
            }
    }

sprint-done-of =
    { $measure ->
        [words] { $done } nga { $goal } fjalë të bëra
       *[units] { $done } nga { $goal } njësi të bëra
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } fjalë
               *[other] { $n } fjalë
            }
       *[units]
            { $n ->
                [one] { $n } njësi
               *[other] { $n } njësi
            }
    }

sprint-waiting = { $n } presin në skica
sprint-to-do = Për t’u bërë në fillim: { $n }
sprint-observed = më { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Faqet kanë ndryshuar që nga fillimi: njësi të ardhura – { $added }, të ikura – { $removed }. Nuk numërohen.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $n } fjalë
       *[units] { DATETIME($date, day: "numeric", month: "long") }: { $n } njësi
    }

sprint-burn-down = Ecuria e mbetjes
sprint-burn-left = Mbetur
sprint-burn-planned = Me hapa të barabartë
sprint-burn-day = Fundi i ditës
sprint-burn-table = Si tabelë
sprint-burn-not-yet = Që kur filloi sprinti s’është lexuar asgjë nga wiki-ja.
sprint-left = Çfarë ka mbetur
sprint-left-about = “Merrem unë” ua tregon të tjerëve për 48 orë. Nuk bllokon asgjë.
sprint-left-none = S’ka mbetur asgjë nga sa kishte për synim sprinti.
sprint-claim = Merrem unë
sprint-release = Lëre
sprint-claim-mine = Po merreni ju me këtë
sprint-claim-somebody = Dikush po merret me këtë
sprint-work = Nis punën
sprint-hand-over = Dorëzo
sprint-hand-over-about = Skedë për pjesëmarrësit: faqe, skica, kush merret me çfarë dhe kush ka bërë çfarë. Kur kthehet nga secili, puna mblidhet dhe asgjë nuk numërohet dy herë.
sprint-hand-over-write = Shkruaj skedën
sprint-join = Merr pjesë nga një skedë
sprint-close = Mbyll sprintin
sprint-close-about = Shifrat mbeten siç janë tani, çfarëdo që të ndodhë më vonë me faqet. Vetë puna vazhdon.
sprint-tags = I përket
sprint-tags-help = Nisma dhe rekomandime të Strategjisë së Lëvizjes, tema; një në rresht. Ato dalin në raport.
report-html = Për shtyp
report-csv = CSV
report-names = Me emra
report-save = Ruaj si skedë
report-saved = U shkrua te { $path }.
sprint-close-waiting = { $n } presin ende në skica. Nëse duhet të numërohen, së pari dërgoni dhe rifreskoni.
sprint-closed = U mbyll më { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: shifrat janë të atij çasti.
sprint-claim-by = { $name } po merret me këtë
sprint-claim-until = Deri më { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Shfaq edhe { $n }
       *[other] Shfaq edhe { $n }
    }

sprint-left-of =
    { $measure ->
        [words] mbeten { $left } nga { $n } fjalë
       *[units] mbeten { $left } nga { $n } njësi
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: fjalë të mbetura – { $left }; me hapa të barabartë do të ishin { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: njësi të mbetura – { $left }; me hapa të barabartë do të ishin { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Po merrni pjesë në: { $names }. Skica të ardhura: { $drafts }.
       *[other] Po merrni pjesë në: { $names }. Skica të ardhura: { $drafts }. Tekste që ndryshojnë nga tuajat dhe presin te “Për dërgim”: { $conflicts }.
    }
