### Estonian (et). Reviewed by a native speaker: not yet.

sprint-lead = Leheküljed, keeled ja kuupäevad koos eesmärgiga. Loeb see, mida näitab viki.
sprint-new = Uus sprint
sprint-create = Alusta sprinti
sprint-loading = Sprintide avamine
sprint-list = Sprindid
sprint-empty = Ühtegi sprinti veel pole
sprint-empty-about = Sprint hakkab mõõtma praegusest hetkest: vali leheküljed ja keeled, sea eesmärk ja kuupäevad ning vaata, mis valmis saab.
sprint-name = Nimi
sprint-kind = Mille kohta?
sprint-kind-translation = Tõlkimine
sprint-kind-update = Uuendamine
sprint-resources = Leheküljed
sprint-no-resources = Lisa kõigepealt raamatukokku lehekülgi.
sprint-from = Algus
sprint-to = Lõpp
sprint-goal = Eesmärk
sprint-measure = Mõõtühik
sprint-measure-units = Üksused
sprint-measure-words = Sõnad
sprint-brief = Kirjeldus
sprint-brief-help = Mille kohta see on, osalejatele. Markdown.
sprint-report = Aruanne
sprint-by-language = Keele järgi
sprint-by-person = Inimese järgi
sprint-by-day = Päeva järgi
sprint-person-unknown = Teadmata
sprint-to-outbox = Ava väljuvad
sprint-not-observed = Pärast algust pole vikist midagi loetud. Värskenda raamatukogu.
sprint-days-guessed = Viirutatud: päev, mil Tolmach seda esimest korda nägi; viki ei öelnud, millal see tehti.
report-wikitext = Vikitekst
report-markdown = Markdown
report-format = Vorming

sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } lehekülg
       *[other] { $n } lehekülge
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] / { $goal } sõna tehtud
               *[other] / { $goal } sõna tehtud
            }
       *[units]
            { $goal ->
                [one] / { $goal } üksus tehtud
               *[other] / { $goal } üksust tehtud
            }
    }

sprint-done-of =
    { $measure ->
        [words] { $done } / { $goal } sõna tehtud
       *[units] { $done } / { $goal } üksust tehtud
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } sõna
               *[other] { $n } sõna
            }
       *[units]
            { $n ->
                [one] { $n } üksus
               *[other] { $n } üksust
            }
    }

sprint-waiting = mustandites ootel: { $n }

sprint-to-do = alguses teha: { $n }

sprint-observed = seisuga { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-scope = Leheküljed on pärast algust muutunud. Üksusi lisandus: { $added }, kadus: { $removed }. Neid ei arvestata.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $n } sõna
       *[units] { DATETIME($date, day: "numeric", month: "long") }, üksusi: { $n }
    }

sprint-burn-down = Töö kahanemine
sprint-burn-left = Jäänud
sprint-burn-planned = Võrdsete sammudega
sprint-burn-day = Päeva lõpp
sprint-burn-table = Tabelina
sprint-burn-not-yet = Sprindi algusest saadik pole vikist midagi loetud.
sprint-left = Mis on jäänud
sprint-left-about = „Tegelen sellega“ annab teistele 48 tundi märku. See ei lukusta midagi.
sprint-left-none = Kõik, mida sprint ette võttis, on tehtud.
sprint-claim = Tegelen sellega
sprint-release = Loobun sellest
sprint-claim-mine = Tegeled sellega
sprint-claim-somebody = Keegi tegeleb sellega
sprint-work = Tööta sellega
sprint-hand-over = Anna üle
sprint-hand-over-about = Fail osalejatele: leheküljed, mustandid, kes millega tegeleb ja kes mida tegi. Kui see neilt kõigilt tagasi tuleb, liitub nende töö ja midagi ei loeta topelt.
sprint-hand-over-write = Kirjuta fail
sprint-join = Liitu failist
sprint-close = Sulge sprint
sprint-close-about = Arvud jäävad selliseks, nagu need praegu on, ükskõik mis lehekülgedega hiljem juhtub. Töö ise läheb edasi.
sprint-tags = Kuulub siia
sprint-tags-help = Liikumise strateegia algatused ja soovitused, teemad; üks rea kohta. Need on ka aruandes.
report-html = Printimiseks
report-csv = CSV
report-names = Nimedega
report-save = Salvesta failina

report-saved = Fail on siin: { $path }

sprint-close-waiting = Mustandites ootab veel { $n }. Kui need peaksid arvesse minema, siis enne saada ja värskenda.

sprint-closed = Suletud { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: arvud on selle hetke seisuga.

sprint-claim-by = Sellega tegeleb { $name }

sprint-claim-until = Kuni: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Näita veel { $n }
       *[other] Näita veel { $n }
    }

sprint-left-of =
    { $measure ->
        [words] jäänud { $left } / { $n } sõna
       *[units] jäänud { $left } / { $n } üksust
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: jäänud { $left } sõna; võrdsete sammudega oleks { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }, jäänud üksusi: { $left }; võrdsete sammudega oleks { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Oled liitunud: { $names }. Kaasa tulnud mustandeid: { $drafts }.
       *[other] Oled liitunud: { $names }. Kaasa tulnud mustandeid: { $drafts }. Sinu omadest erinevaid tekste, mis ootavad väljuvate all: { $conflicts }.
    }
