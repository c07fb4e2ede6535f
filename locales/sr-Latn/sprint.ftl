### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

sprint-lead = Resursi, jezici i datumi s ciljem. Računa se ono što se vidi na vikiju.
sprint-new = Novi sprint
sprint-create = Započni sprint
sprint-loading = Otvaranje sprintova
sprint-list = Sprintovi
sprint-empty = Još nema sprintova
sprint-empty-about = Sprint meri od ovog trenutka: izaberite resurse i jezike, postavite cilj i datume i pratite šta se uradi.
sprint-name = Naziv
sprint-kind = O čemu se radi?
sprint-kind-translation = Prevođenje
sprint-kind-update = Ažuriranje
sprint-resources = Resursi
sprint-no-resources = Prvo dodajte resurse u biblioteku.
sprint-from = Od
sprint-to = Do
sprint-goal = Cilj
sprint-measure = Meri se u
sprint-measure-units = Jedinice
sprint-measure-words = Reči
sprint-brief = Opis
sprint-brief-help = O čemu se radi, za one koji učestvuju. Markdown.
sprint-report = Izveštaj
sprint-by-language = Po jeziku
sprint-by-person = Po osobi
sprint-by-day = Po danu
sprint-person-unknown = Nije poznato
sprint-to-outbox = Otvori odlazno
sprint-not-observed = Od početka ništa nije pročitano s vikija. Osvežite biblioteku.
sprint-days-guessed = Šrafirano: dan kada je Tolmach to prvi put video; viki ne kaže kada je urađeno.
report-wikitext = Vikitekst
report-markdown = Markdown
report-format = Format

sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } resurs
        [few] { $n } resursa
       *[other] { $n } resursa
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] od { $goal } reči urađeno
                [few] od { $goal } reči urađeno
               *[other] od { $goal } reči urađeno
            }
       *[units]
            { $goal ->
                [one] od { $goal } jedinice urađeno
                [few] od { $goal } jedinice urađeno
               *[other] od { $goal } jedinica urađeno
            }
    }

sprint-done-of =
    { $measure ->
        [words] urađene reči: { $done } od { $goal }
       *[units] urađene jedinice: { $done } od { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } reč
                [few] { $n } reči
               *[other] { $n } reči
            }
       *[units]
            { $n ->
                [one] { $n } jedinica
                [few] { $n } jedinice
               *[other] { $n } jedinica
            }
    }

sprint-waiting = čeka u nacrtima: { $n }

sprint-to-do = na početku preostalo: { $n }

sprint-observed = stanje: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-scope = Stranice su se promenile od početka. Novih jedinica: { $added }, nestalo: { $removed }. One se ne računaju.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") } – reči: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") } – jedinice: { $n }
    }

sprint-burn-down = Preostalo po danima
sprint-burn-left = Preostalo
sprint-burn-planned = Ravnomernim korakom
sprint-burn-day = Kraj dana
sprint-burn-table = Kao tabela
sprint-burn-not-yet = Od početka sprinta još ništa nije pročitano s vikija.
sprint-left = Šta je preostalo
sprint-left-about = „Radim na ovome“ to javlja ostalima na 48 sati. Ništa se ne zaključava.
sprint-left-none = Od onoga što je sprint trebalo da uradi nije ostalo ništa.
sprint-claim = Radim na ovome
sprint-release = Prepusti
sprint-claim-mine = Vi radite na ovome
sprint-claim-somebody = Neko radi na ovome
sprint-work = Počni s radom
sprint-hand-over = Predaj
sprint-hand-over-about = Datoteka za one koji učestvuju: stranice, nacrti, ko na čemu radi i ko je šta uradio. Kada se vrati od svakog od njih, njihov rad se sabira i ništa se ne računa dvaput.
sprint-hand-over-write = Upiši datoteku
sprint-join = Pridruži se iz datoteke
sprint-close = Zatvori sprint
sprint-close-about = Brojevi ostaju kakvi su sada, šta god da se kasnije desi sa stranicama. Rad se nastavlja.
sprint-tags = Pripada
sprint-tags-help = Inicijative i preporuke Strategije pokreta, teme; po jedna u redu. Navode se u izveštaju.
report-html = Za štampu
report-csv = CSV
report-names = S imenima
report-save = Sačuvaj kao datoteku

report-saved = Upisano: { $path }.

sprint-close-waiting = Još čeka u nacrtima: { $n }. Ako to treba da se računa, prvo pošaljite i osvežite.

sprint-closed = Zatvoreno: { DATETIME($at, day: "numeric", month: "long", year: "numeric") } – brojevi su od tog trenutka.

sprint-claim-by = { $name } radi na ovome

sprint-claim-until = Do { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Prikaži još { $n }
        [few] Prikaži još { $n }
       *[other] Prikaži još { $n }
    }

sprint-left-of =
    { $measure ->
        [words] preostale reči: { $left } od { $n }
       *[units] preostale jedinice: { $left } od { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") } – preostale reči: { $left }; ravnomernim korakom bilo bi { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") } – preostale jedinice: { $left }; ravnomernim korakom bilo bi { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Učestvujete u: { $names }. Pristigli nacrti: { $drafts }.
        [one] Učestvujete u: { $names }. Pristigli nacrti: { $drafts }. Tekstovi koji se razlikuju od vaših i čekaju u odlaznom: { $conflicts }.
        [few] Učestvujete u: { $names }. Pristigli nacrti: { $drafts }. Tekstovi koji se razlikuju od vaših i čekaju u odlaznom: { $conflicts }.
       *[other] Učestvujete u: { $names }. Pristigli nacrti: { $drafts }. Tekstovi koji se razlikuju od vaših i čekaju u odlaznom: { $conflicts }.
    }
