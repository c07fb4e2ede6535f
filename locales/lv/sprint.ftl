### Latvian (lv). Reviewed by a native speaker: not yet.

sprint-lead = Lapas, valodas un datumi ar mērķi. Skaitās tas, ko rāda viki.
sprint-new = Jauns sprints
sprint-create = Sākt sprintu
sprint-loading = Atver sprintus
sprint-list = Sprinti
sprint-empty = Sprintu vēl nav
sprint-empty-about = Sprints skaita no šī brīža: izvēlieties lapas un valodas, nosakiet mērķi un datumus un skatieties, kas tiek padarīts.
sprint-name = Nosaukums
sprint-kind = Par ko tas ir?
sprint-kind-translation = Tulkošana
sprint-kind-update = Atjaunināšana
sprint-resources = Lapas
sprint-no-resources = Vispirms pievienojiet lapas bibliotēkai.
sprint-from = No
sprint-to = Līdz
sprint-goal = Mērķis
sprint-measure = Skaita
sprint-measure-units = Vienības
sprint-measure-words = Vārdus
sprint-brief = Apraksts
sprint-brief-help = Par ko tas ir – tiem, kas piedalās. Markdown.
sprint-report = Atskaite
sprint-by-language = Pa valodām
sprint-by-person = Pa cilvēkiem
sprint-by-day = Pa dienām
sprint-person-unknown = Nav zināms
sprint-to-outbox = Iet uz izsūtni
sprint-not-observed = Kopš sākuma no viki nekas nav lasīts. Atsvaidziniet bibliotēku.
sprint-days-guessed = Svītrots: diena, kad Tolmach to pirmoreiz ieraudzīja; viki nepateica, kad tas izdarīts.
report-wikitext = Vikiteksts
report-markdown = Markdown
report-format = Formāts

sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [zero] { $n } lapu
        [one] { $n } lapa
       *[other] { $n } lapas
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [zero] no { $goal } vārdiem padarīti
                [one] no { $goal } vārda padarīti
               *[other] no { $goal } vārdiem padarīti
            }
       *[units]
            { $goal ->
                [zero] no { $goal } vienībām padarītas
                [one] no { $goal } vienības padarītas
               *[other] no { $goal } vienībām padarītas
            }
    }

sprint-done-of =
    { $measure ->
        [words] padarīti vārdi: { $done } no { $goal }
       *[units] padarītas vienības: { $done } no { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [zero] { $n } vārdu
                [one] { $n } vārds
               *[other] { $n } vārdi
            }
       *[units]
            { $n ->
                [zero] { $n } vienību
                [one] { $n } vienība
               *[other] { $n } vienības
            }
    }

sprint-waiting = { $n } gaida melnrakstos

sprint-to-do = darāmais sākumā: { $n }

sprint-observed = dati uz { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-scope = Kopš sākuma lapas mainījās: vienības nākušas klāt – { $added }, pazudušas – { $removed }. Tās neskaita.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: vārdi – { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }: vienības – { $n }
    }

sprint-burn-down = Atlikuma grafiks
sprint-burn-left = Atlicis
sprint-burn-planned = Vienmērīgi
sprint-burn-day = Dienas beigas
sprint-burn-table = Kā tabula
sprint-burn-not-yet = Kopš sprinta sākuma no viki vēl nekas nav lasīts.
sprint-left = Kas atlicis
sprint-left-about = „Es to daru” citiem rāda 48 stundas. Nekas netiek bloķēts.
sprint-left-none = No sprintā paredzētā nekas vairs nav atlicis.
sprint-claim = Es to daru
sprint-release = Atlaist
sprint-claim-mine = To darāt jūs
sprint-claim-somebody = To kāds dara
sprint-work = Strādāt
sprint-hand-over = Nodot
sprint-hand-over-about = Fails tiem, kas piedalās: lapas, melnraksti, kurš ko dara un kurš ko izdarīja. Kad faili no visiem atgriežas, darbs summējas, un nekas netiek skaitīts divreiz.
sprint-hand-over-write = Ierakstīt failu
sprint-join = Pievienoties no faila
sprint-close = Noslēgt sprintu
sprint-close-about = Skaitļi paliek, kādi ir tagad, lai kas vēlāk notiktu ar lapām. Pats darbs turpinās.
sprint-tags = Pieder pie
sprint-tags-help = Kustības stratēģijas iniciatīvas un ieteikumi, tēmas; pa vienai rindā. Tās norāda atskaitē.
report-html = Drukāšanai
report-csv = CSV
report-names = Ar vārdiem
report-save = Saglabāt failā

report-saved = Ierakstīts: { $path }.

sprint-close-waiting = Melnrakstos vēl gaida: { $n }. Ja tiem jāskaitās, vispirms nosūtiet un atsvaidziniet.

sprint-closed = Noslēgts: { DATETIME($at, day: "numeric", month: "long", year: "numeric") }. Skaitļi ir tā brīža.

sprint-claim-by = To dara { $name }

sprint-claim-until = Līdz { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [zero] Rādīt vēl { $n }
        [one] Rādīt vēl { $n }
       *[other] Rādīt vēl { $n }
    }

sprint-left-of =
    { $measure ->
        [words] atlikušie vārdi: { $left } no { $n }
       *[units] atlikušās vienības: { $left } no { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: atlikušie vārdi – { $left }; vienmērīgā gaitā būtu { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: atlikušās vienības – { $left }; vienmērīgā gaitā būtu { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Jūs piedalāties: { $names }. Līdzi atnāca melnraksti: { $drafts }.
        [zero] Jūs piedalāties: { $names }. Līdzi atnāca melnraksti: { $drafts }. Teksti, kas atšķiras no jūsējiem un gaida izsūtnē: { $conflicts }.
        [one] Jūs piedalāties: { $names }. Līdzi atnāca melnraksti: { $drafts }. Teksti, kas atšķiras no jūsējiem un gaida izsūtnē: { $conflicts }.
       *[other] Jūs piedalāties: { $names }. Līdzi atnāca melnraksti: { $drafts }. Teksti, kas atšķiras no jūsējiem un gaida izsūtnē: { $conflicts }.
    }
