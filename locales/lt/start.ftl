### Lithuanian (lt). Reviewed by a native speaker: not yet.

start-title = Ką daryti dabar?
start-loading = Žiūrima, ką galima nuveikti

start-followed = { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } duomenys

start-never-pulled = dar nieko neparsiųsta
start-offline = Tinklo nėra: čia viskas veikia kaip visada, laukia tik parsiuntimas ir siuntimas.
start-refresh = Gauti naujienas
start-refreshing = Skaitoma, kas nauja

start-resume = Tęsti, kur sustojote
start-resume-it = Tęsti

start-resume-unit = vienetas { $unit }

start-conflicts = Konfliktai

start-conflicts-waiting =
    { $n ->
        [one] { $n } jūsų juodraštis ir viki tekstas išsiskyrė. Nuspręskite, kuris lieka.
        [few] { $n } jūsų juodraščiai ir viki tekstai išsiskyrė. Nuspręskite, kurie lieka.
       *[other] { $n } jūsų juodraščių ir viki tekstų išsiskyrė. Nuspręskite, kurie lieka.
    }

start-conflicts-open = Pažiūrėti
start-outbox = Siunčiamieji

start-outbox-waiting =
    { $n ->
        [one] { $n } juodraštis yra tik šiame kompiuteryje.
        [few] { $n } juodraščiai yra tik šiame kompiuteryje.
       *[other] { $n } juodraščių yra tik šiame kompiuteryje.
    }

start-outbox-open = Į siunčiamuosius

start-outdated = Paseno nuo paskutinio jūsų apsilankymo

start-outdated-units =
    { $n ->
        [one] { $n } vienetas, pastebėta { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } vienetai, pastebėta { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } vienetų, pastebėta { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Mano sprintai

start-sprint-progress =
    { $measure ->
        [words] žodžių: { $done } iš { $goal }
       *[units] vienetų: { $done } iš { $goal }
    }

start-sprint-bar = { $name }: pasiekta { $done } proc. tikslo

start-sprint-until = iki { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = prasideda { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Kur jūsų kalboms reikia darbo

start-next-size =
    { $n ->
        [one] { $n } vienetas, žodžių: { $words }
        [few] { $n } vienetai, žodžių: { $words }
       *[other] { $n } vienetų, žodžių: { $words }
    }

start-board = Visa suvestinė

start-left =
    { $units ->
        [one] Jūsų kalboms liko { $units } vienetas, žodžių: { $words }
        [few] Jūsų kalboms liko { $units } vienetai, žodžių: { $words }
       *[other] Jūsų kalboms liko { $units } vienetų, žodžių: { $words }
    }

start-landed =
    { $n ->
        [one] Per pastarąsias septynias dienas viki atsirado { $n } jūsų vienetas
        [few] Per pastarąsias septynias dienas viki atsirado { $n } jūsų vienetai
       *[other] Per pastarąsias septynias dienas viki atsirado { $n } jūsų vienetų
    }

start-done = Viskas padaryta
start-done-about = Visi jūsų bibliotekos puslapiai į jūsų kalbas išversti ir nepasenę. Pridėkite daugiau puslapių arba pažiūrėkite suvestinėje, kurioms kalboms trūksta žmonių.
start-done-add = Pridėti puslapių
start-empty = Jūsų biblioteka tuščia
start-empty-about = Pasirinkite puslapius, kuriuos versite; Tolmach juos perskaitys vieną kartą, o tada galėsite dirbti be tinklo.
start-empty-catalogue = Rinktis iš katalogo

guide-title = Pirmasis jūsų vienetas
guide-offer-about = Vienas trumpas sakinys – nuo atvėrimo iki viki. Užtruksite apie dvi minutes.
guide-begin = Pradėti
guide-getting = Parsiunčiami puslapiai
guide-none = Trumpų sakinių pradžiai nebeliko. Pasirinkite bet kurį vienetą darbastalyje.
guide-label = Vadovas
guide-leave = Baigti vadovą

guide-step = { $n } žingsnis iš { $total }

guide-write = Perskaitykite sakinį ties „Originalas“ ir parašykite jį savo kalba lauke apačioje; tai, ką rašote, iškart įrašoma. Kai vertimas jus tenkins, spauskite „Baigta, toliau“ arba { $key }. Kol kas niekas nesiunčiama.
guide-push = Jūsų juodraštis laukia tarp siunčiamųjų. Eikite ten ir spauskite „Siųsti“, kad jis atsidurtų viki.
guide-push-go = Į siunčiamuosius
guide-landed = Jūsų vertimas – viki. Štai ir visas darbas: atverti, parašyti, baigti, išsiųsti.
guide-landed-go = Pažiūrėti, kas dar yra
