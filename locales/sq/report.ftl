### Albanian (sq). Reviewed by a native speaker: not yet.

report-title = Raporti i sprintit “{ $name }”

report-summary-translation-units =
    { $done ->
        [one] U përkthye { $done } njësi: { $percent }% e synimit prej { $goal }.
       *[other] U përkthyen { $done } njësi: { $percent }% e synimit prej { $goal }.
    }

report-summary-translation-words =
    { $done ->
        [one] U përkthye { $done } fjalë: { $percent }% e synimit prej { $goal }.
       *[other] U përkthyen { $done } fjalë: { $percent }% e synimit prej { $goal }.
    }

report-summary-update-units =
    { $done ->
        [one] U përditësua ose u përkthye rishtas { $done } njësi: { $percent }% e synimit prej { $goal }.
       *[other] U përditësuan ose u përkthyen rishtas { $done } njësi: { $percent }% e synimit prej { $goal }.
    }

report-summary-update-words =
    { $done ->
        [one] U përditësua ose u përkthye rishtas { $done } fjalë: { $percent }% e synimit prej { $goal }.
       *[other] U përditësuan ose u përkthyen rishtas { $done } fjalë: { $percent }% e synimit prej { $goal }.
    }

report-column-measure = Treguesi
report-column-value = Vlera
report-row-tags = I përket
report-row-kind = Lloji
report-row-days = Ditët
report-row-goal = Synimi
report-row-to-do = Për t’u bërë në fillim
report-row-done = Të bëra
report-row-left = Mbeten për t’u bërë
report-row-waiting = Presin dërgimin
report-row-people = Pjesëmarrës
report-row-baseline = Gjendja fillestare e datës
report-row-as-of = Shifrat më
report-row-closed = Mbyllur
report-kind-translation = Sprint përkthimi: përkthime të reja
report-kind-update = Sprint përditësimi: përditësim i përkthimeve të vjetëruara
report-from-to = nga { $from } deri më { $to }
report-units =
    { $n ->
        [one] { $n } njësi
       *[other] { $n } njësi
    }
report-words =
    { $n ->
        [one] { $n } fjalë
       *[other] { $n } fjalë
    }
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } njësi, { $words } fjalë
           *[other] { $units } njësi, { $words } fjalë
        }
       *[other] { $units } njësi, { $words } fjalë
    }
report-percent = { $percent }%

report-brief = Për çfarë ishte
report-languages = Gjuhët
report-column-language = Gjuha
report-column-units-done = Njësi të bëra
report-column-words-done = Fjalë të bëra
report-column-ready-then = Të përditësuara në fillim
report-column-ready-now = Të përditësuara tani
report-column-pages-then = Faqe të plota në fillim
report-column-pages-now = Faqe të plota tani
report-pages = Faqet
report-history = historiku
report-days = Ditë pas dite
report-column-day = Dita
report-day-observed = vënë re më { $day }
report-people = Pjesëmarrësit
report-column-person = Personi
report-person-unknown = E panjohur
report-scope = Ndryshimet e faqeve
report-scope-changed = Gjatë sprintit ndryshuan edhe vetë faqet: njësi të ardhura – { $added }, të ikura – { $removed }, të numëruara një herë për çdo gjuhë. Ato nuk janë pjesë e shifrave më lart.

report-method = Si u mat kjo
report-method-done = Një njësi quhet e bërë kur wiki-ja e tregon të përkthyer ose të shqyrtuar dhe nuk ishte ashtu kur u mor gjendja fillestare. Çdo njësi numërohet një herë në çdo gjuhë. Ditët numërohen sipas UTC.
report-method-words = Fjalët janë ato të teksteve burim në gjendjen fillestare, sipas rregullave të Unicode-it për fjalët.
report-method-observed = Ku wiki-ja nuk thotë kush dhe kur e bëri një njësi, dita është ajo kur u pa për herë të parë e bërë.
report-method-program = Lexuar nga wiki-ja dhe numëruar nga Tolmach { $version }.
