### Croatian (hr). Reviewed by a native speaker: not yet.

sprint-lead = Resursi, jezici i datumi s ciljem. Računa se ono što se vidi na wikiju.
sprint-new = Novi sprint
sprint-create = Započni sprint
sprint-loading = Otvaranje sprintova
sprint-list = Sprintovi
sprint-empty = Još nema sprintova
sprint-empty-about = Sprint mjeri od ovog trenutka: odaberite resurse i jezike, postavite cilj i datume i pratite što je napravljeno.
sprint-name = Naziv
sprint-kind = O čemu je riječ?
sprint-kind-translation = Prevođenje
sprint-kind-update = Ažuriranje
sprint-resources = Resursi
sprint-no-resources = Prvo dodajte resurse u knjižnicu.
sprint-from = Od
sprint-to = Do
sprint-goal = Cilj
sprint-measure = Mjeri se u
sprint-measure-units = Jedinice
sprint-measure-words = Riječi
sprint-brief = Opis
sprint-brief-help = O čemu je riječ, za one koji sudjeluju. Markdown.
sprint-report = Izvješće
sprint-by-language = Po jeziku
sprint-by-person = Po osobi
sprint-by-day = Po danu
sprint-person-unknown = Nije poznato
sprint-to-outbox = Otvori odlazno
sprint-not-observed = Od početka ništa nije pročitano s wikija. Osvježite knjižnicu.
sprint-days-guessed = Iscrtkano: dan kad je Tolmach to prvi put vidio; wiki ne kaže kad je napravljeno.
report-wikitext = Wikitekst
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
                [one] od { $goal } riječi napravljeno
                [few] od { $goal } riječi napravljeno
               *[other] od { $goal } riječi napravljeno
            }
       *[units]
            { $goal ->
                [one] od { $goal } jedinice napravljeno
                [few] od { $goal } jedinice napravljeno
               *[other] od { $goal } jedinica napravljeno
            }
    }

sprint-done-of =
    { $measure ->
        [words] napravljene riječi: { $done } od { $goal }
       *[units] napravljene jedinice: { $done } od { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } riječ
                [few] { $n } riječi
               *[other] { $n } riječi
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

sprint-scope = Stranice su se promijenile od početka. Novih jedinica: { $added }, nestalo: { $removed }. One se ne računaju.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") } – riječi: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") } – jedinice: { $n }
    }

sprint-burn-down = Preostalo po danima
sprint-burn-left = Preostalo
sprint-burn-planned = Ravnomjernim korakom
sprint-burn-day = Kraj dana
sprint-burn-table = Kao tablica
sprint-burn-not-yet = Od početka sprinta još ništa nije pročitano s wikija.
sprint-left = Što je preostalo
sprint-left-about = „Radim na ovome” to javlja ostalima na 48 sati. Ništa se ne zaključava.
sprint-left-none = Od onoga što je sprint trebao napraviti nije ostalo ništa.
sprint-claim = Radim na ovome
sprint-release = Prepusti
sprint-claim-mine = Vi radite na ovome
sprint-claim-somebody = Netko radi na ovome
sprint-work = Počni s radom
sprint-hand-over = Predaj
sprint-hand-over-about = Datoteka za one koji sudjeluju: stranice, nacrti, tko na čemu radi i tko je što napravio. Kad se vrati od svakoga od njih, njihov se rad zbraja i ništa se ne računa dvaput.
sprint-hand-over-write = Zapiši datoteku
sprint-join = Pridruži se iz datoteke
sprint-close = Zatvori sprint
sprint-close-about = Brojke ostaju kakve su sada, što god se poslije dogodilo sa stranicama. Rad se nastavlja.
sprint-tags = Pripada
sprint-tags-help = Inicijative i preporuke Strategije pokreta, teme; po jedna u retku. Navode se u izvješću.
report-html = Za ispis
report-csv = CSV
report-names = S imenima
report-save = Spremi kao datoteku

report-saved = Zapisano: { $path }.

sprint-close-waiting = Još čeka u nacrtima: { $n }. Ako se to treba računati, prvo pošaljite i osvježite.

sprint-closed = Zatvoreno { DATETIME($at, day: "numeric", month: "long", year: "numeric") } – brojke su od tog trenutka.

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
        [words] preostale riječi: { $left } od { $n }
       *[units] preostale jedinice: { $left } od { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") } – preostale riječi: { $left }; ravnomjernim korakom bilo bi { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") } – preostale jedinice: { $left }; ravnomjernim korakom bilo bi { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Sudjelujete u: { $names }. Pristigli nacrti: { $drafts }.
        [one] Sudjelujete u: { $names }. Pristigli nacrti: { $drafts }. Tekstovi koji se razlikuju od vaših i čekaju u odlaznom: { $conflicts }.
        [few] Sudjelujete u: { $names }. Pristigli nacrti: { $drafts }. Tekstovi koji se razlikuju od vaših i čekaju u odlaznom: { $conflicts }.
       *[other] Sudjelujete u: { $names }. Pristigli nacrti: { $drafts }. Tekstovi koji se razlikuju od vaših i čekaju u odlaznom: { $conflicts }.
    }
