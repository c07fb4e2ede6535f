### Slovenian (sl). Reviewed by a native speaker: not yet.

sprint-lead = Viri, jeziki in datumi s ciljem. Šteje, kar je vidno na wikiju.
sprint-new = Nov sprint
sprint-create = Začni sprint
sprint-loading = Odpiranje sprintov
sprint-list = Sprinti
sprint-empty = Sprintov še ni
sprint-empty-about = Sprint meri od zdaj naprej: izberite vire in jezike, določite cilj in datume ter spremljajte, kaj je narejeno.
sprint-name = Ime
sprint-kind = Za kaj gre?
sprint-kind-translation = Prevajanje
sprint-kind-update = Posodabljanje
sprint-resources = Viri
sprint-no-resources = Najprej dodajte vire v knjižnico.
sprint-from = Od
sprint-to = Do
sprint-goal = Cilj
sprint-measure = Meri se v
sprint-measure-units = Enote
sprint-measure-words = Besede
sprint-brief = Opis
sprint-brief-help = Za kaj gre, za sodelujoče. Markdown.
sprint-report = Poročilo
sprint-by-language = Po jezikih
sprint-by-person = Po osebah
sprint-by-day = Po dnevih
sprint-person-unknown = Ni znano
sprint-to-outbox = Odpri odhodno
sprint-not-observed = Od začetka ni bilo nič prebrano z wikija. Osvežite knjižnico.
sprint-days-guessed = Šrafirano: dan, ko je Tolmach to prvič videl; wiki ne pove, kdaj je bilo narejeno.
report-wikitext = Wikibesedilo
report-markdown = Markdown
report-format = Format

sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } vir
        [two] { $n } vira
        [few] { $n } viri
       *[other] { $n } virov
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] od { $goal } besede narejeno
                [two] od { $goal } besed narejeno
                [few] od { $goal } besed narejeno
               *[other] od { $goal } besed narejeno
            }
       *[units]
            { $goal ->
                [one] od { $goal } enote narejeno
                [two] od { $goal } enot narejeno
                [few] od { $goal } enot narejeno
               *[other] od { $goal } enot narejeno
            }
    }

sprint-done-of =
    { $measure ->
        [words] narejene besede: { $done } od { $goal }
       *[units] narejene enote: { $done } od { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } beseda
                [two] { $n } besedi
                [few] { $n } besede
               *[other] { $n } besed
            }
       *[units]
            { $n ->
                [one] { $n } enota
                [two] { $n } enoti
                [few] { $n } enote
               *[other] { $n } enot
            }
    }

sprint-waiting = čaka v osnutkih: { $n }

sprint-to-do = na začetku preostalo: { $n }

sprint-observed = stanje: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-scope = Strani so se od začetka spremenile. Novih enot: { $added }, odpadlih: { $removed }. Te ne štejejo.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") } – besede: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") } – enote: { $n }
    }

sprint-burn-down = Preostalo po dnevih
sprint-burn-left = Preostalo
sprint-burn-planned = Z enakimi koraki
sprint-burn-day = Konec dneva
sprint-burn-table = Kot tabela
sprint-burn-not-yet = Od začetka sprinta še nič ni bilo prebrano z wikija.
sprint-left = Kaj je ostalo
sprint-left-about = »Delam na tem« to drugim sporoča 48 ur. Ničesar ne zaklene.
sprint-left-none = Od tega, kar naj bi sprint naredil, ni ostalo nič.
sprint-claim = Delam na tem
sprint-release = Prepusti
sprint-claim-mine = Vi delate na tem
sprint-claim-somebody = Nekdo dela na tem
sprint-work = Loti se dela
sprint-hand-over = Predaj
sprint-hand-over-about = Datoteka za sodelujoče: strani, osnutki, kdo na čem dela in kdo je kaj naredil. Ko jo vsak vrne, se njihovo delo sešteje in nič ne šteje dvakrat.
sprint-hand-over-write = Zapiši datoteko
sprint-join = Pridruži se iz datoteke
sprint-close = Zapri sprint
sprint-close-about = Številke ostanejo, kakršne so zdaj, ne glede na to, kaj se pozneje zgodi s stranmi. Delo se nadaljuje.
sprint-tags = Spada k
sprint-tags-help = Pobude in priporočila Strategije gibanja, teme; po ena v vrstici. Navedene so v poročilu.
report-html = Za tisk
report-csv = CSV
report-names = Z imeni
report-save = Shrani kot datoteko

report-saved = Zapisano: { $path }.

sprint-close-waiting = Še čaka v osnutkih: { $n }. Če naj to šteje, najprej pošljite in osvežite.

sprint-closed = Zaprto: { DATETIME($at, day: "numeric", month: "long", year: "numeric") } – številke so iz tistega trenutka.

sprint-claim-by = Na tem dela { $name }

sprint-claim-until = Do { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Pokaži še { $n }
        [two] Pokaži še { $n }
        [few] Pokaži še { $n }
       *[other] Pokaži še { $n }
    }

sprint-left-of =
    { $measure ->
        [words] preostale besede: { $left } od { $n }
       *[units] preostale enote: { $left } od { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") } – preostale besede: { $left }; z enakimi koraki bi jih bilo { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") } – preostale enote: { $left }; z enakimi koraki bi jih bilo { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Sodelujete v: { $names }. Prispeli osnutki: { $drafts }.
        [one] Sodelujete v: { $names }. Prispeli osnutki: { $drafts }. Besedila, ki se razlikujejo od vaših in čakajo med odhodnimi: { $conflicts }.
        [two] Sodelujete v: { $names }. Prispeli osnutki: { $drafts }. Besedila, ki se razlikujejo od vaših in čakajo med odhodnimi: { $conflicts }.
        [few] Sodelujete v: { $names }. Prispeli osnutki: { $drafts }. Besedila, ki se razlikujejo od vaših in čakajo med odhodnimi: { $conflicts }.
       *[other] Sodelujete v: { $names }. Prispeli osnutki: { $drafts }. Besedila, ki se razlikujejo od vaših in čakajo med odhodnimi: { $conflicts }.
    }
