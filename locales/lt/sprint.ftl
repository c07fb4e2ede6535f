### Lithuanian (lt). Reviewed by a native speaker: not yet.

sprint-lead = Puslapiai, kalbos ir datos su tikslu. Svarbu tai, ką rodo viki.
sprint-new = Naujas sprintas
sprint-create = Pradėti sprintą
sprint-loading = Atveriami sprintai
sprint-list = Sprintai
sprint-empty = Sprintų dar nėra
sprint-empty-about = Sprintas skaičiuoja nuo šios akimirkos: pasirinkite puslapius ir kalbas, iškelkite tikslą, nustatykite datas ir stebėkite, kas nuveikta.
sprint-name = Pavadinimas
sprint-kind = Apie ką jis?
sprint-kind-translation = Vertimas
sprint-kind-update = Atnaujinimas
sprint-resources = Puslapiai
sprint-no-resources = Pirmiausia pridėkite puslapių į biblioteką.
sprint-from = Nuo
sprint-to = Iki
sprint-goal = Tikslas
sprint-measure = Skaičiuojama
sprint-measure-units = Vienetais
sprint-measure-words = Žodžiais
sprint-brief = Aprašymas
sprint-brief-help = Apie ką jis – tiems, kas dalyvauja. Markdown.
sprint-report = Ataskaita
sprint-by-language = Pagal kalbą
sprint-by-person = Pagal žmogų
sprint-by-day = Pagal dieną
sprint-person-unknown = Nežinoma
sprint-to-outbox = Eiti į siunčiamuosius
sprint-not-observed = Nuo pradžios iš viki nieko neskaityta. Atnaujinkite biblioteką.
sprint-days-guessed = Užbrūkšniuota: diena, kurią Tolmach tai pamatė pirmą kartą; kada padaryta, viki nepasakė.
report-wikitext = Vikitekstas
report-markdown = Markdown
report-format = Formatas

sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } puslapis
        [few] { $n } puslapiai
       *[other] { $n } puslapių
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] iš { $goal } žodžio padaryta
                [few] iš { $goal } žodžių padaryta
               *[other] iš { $goal } žodžių padaryta
            }
       *[units]
            { $goal ->
                [one] iš { $goal } vieneto padaryta
                [few] iš { $goal } vienetų padaryta
               *[other] iš { $goal } vienetų padaryta
            }
    }

sprint-done-of =
    { $measure ->
        [words] padaryta žodžių: { $done } iš { $goal }
       *[units] padaryta vienetų: { $done } iš { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } žodis
                [few] { $n } žodžiai
               *[other] { $n } žodžių
            }
       *[units]
            { $n ->
                [one] { $n } vienetas
                [few] { $n } vienetai
               *[other] { $n } vienetų
            }
    }

sprint-waiting = { $n } laukia juodraščiuose

sprint-to-do = pradžioje buvo likę: { $n }

sprint-observed = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } duomenys

sprint-scope = Nuo pradžios puslapiai keitėsi: atsirado vienetų – { $added }, dingo – { $removed }. Jie neskaičiuojami.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: žodžių – { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }: vienetų – { $n }
    }

sprint-burn-down = Likučio grafikas
sprint-burn-left = Liko
sprint-burn-planned = Tolygiai
sprint-burn-day = Dienos pabaiga
sprint-burn-table = Kaip lentelė
sprint-burn-not-yet = Nuo sprinto pradžios iš viki dar nieko neskaityta.
sprint-left = Kas liko
sprint-left-about = „Imuosi šito“ kitiems rodoma 48 valandas. Niekas neužrakinama.
sprint-left-none = Visa, kas sprinte numatyta, jau padaryta.
sprint-claim = Imuosi šito
sprint-release = Atlaisvinti
sprint-claim-mine = Tai darote jūs
sprint-claim-somebody = Tai kažkas daro
sprint-work = Dirbti
sprint-hand-over = Perduoti
sprint-hand-over-about = Failas tiems, kas dalyvauja: puslapiai, juodraščiai, kas ko ėmėsi ir kas ką padarė. Failams iš visų grįžus, darbas susideda, ir niekas neskaičiuojama du kartus.
sprint-hand-over-write = Įrašyti failą
sprint-join = Prisijungti iš failo
sprint-close = Užbaigti sprintą
sprint-close-about = Skaičiai liks tokie, kokie yra dabar, kad ir kas vėliau nutiktų puslapiams. Pats darbas tęsiasi.
sprint-tags = Priklauso
sprint-tags-help = Judėjimo strategijos iniciatyvos ir rekomendacijos, temos; po vieną eilutėje. Jos nurodomos ataskaitoje.
report-html = Spausdinti
report-csv = CSV
report-names = Su vardais
report-save = Įrašyti į failą

report-saved = Įrašyta į { $path }.

sprint-close-waiting = Juodraščiuose dar laukia: { $n }. Jei jie turi būti įskaičiuoti, pirma išsiųskite ir atnaujinkite.

sprint-closed = Užbaigta { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: skaičiai yra to momento.

sprint-claim-by = Ėmėsi { $name }

sprint-claim-until = Iki { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Rodyti dar { $n }
        [few] Rodyti dar { $n }
       *[other] Rodyti dar { $n }
    }

sprint-left-of =
    { $measure ->
        [words] liko žodžių: { $left } iš { $n }
       *[units] liko vienetų: { $left } iš { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: liko žodžių – { $left }; dirbant tolygiai būtų { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: liko vienetų – { $left }; dirbant tolygiai būtų { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Dalyvaujate: { $names }. Kartu gauta juodraščių: { $drafts }.
        [one] Dalyvaujate: { $names }. Kartu gauta juodraščių: { $drafts }. Nuo jūsiškių skiriasi ir siunčiamuosiuose laukia tekstų: { $conflicts }.
        [few] Dalyvaujate: { $names }. Kartu gauta juodraščių: { $drafts }. Nuo jūsiškių skiriasi ir siunčiamuosiuose laukia tekstų: { $conflicts }.
       *[other] Dalyvaujate: { $names }. Kartu gauta juodraščių: { $drafts }. Nuo jūsiškių skiriasi ir siunčiamuosiuose laukia tekstų: { $conflicts }.
    }
