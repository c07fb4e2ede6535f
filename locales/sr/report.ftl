### Serbian (sr). Reviewed by a native speaker: not yet.

report-title = Извештај о спринту „{ $name }“

report-summary-translation-units =
    { $done ->
        [one] Преведена је { $done } јединица: { $percent }% циља од { $goal }.
        [few] Преведене су { $done } јединице: { $percent }% циља од { $goal }.
       *[other] Преведено је { $done } јединица: { $percent }% циља од { $goal }.
    }

report-summary-translation-words =
    { $done ->
        [one] Преведена је { $done } реч: { $percent }% циља од { $goal }.
        [few] Преведене су { $done } речи: { $percent }% циља од { $goal }.
       *[other] Преведено је { $done } речи: { $percent }% циља од { $goal }.
    }

report-summary-update-units =
    { $done ->
        [one] Ажурирана или први пут преведена је { $done } јединица: { $percent }% циља од { $goal }.
        [few] Ажуриране или први пут преведене су { $done } јединице: { $percent }% циља од { $goal }.
       *[other] Ажурирано или први пут преведено је { $done } јединица: { $percent }% циља од { $goal }.
    }

report-summary-update-words =
    { $done ->
        [one] Ажурирана или први пут преведена је { $done } реч: { $percent }% циља од { $goal }.
        [few] Ажуриране или први пут преведене су { $done } речи: { $percent }% циља од { $goal }.
       *[other] Ажурирано или први пут преведено је { $done } речи: { $percent }% циља од { $goal }.
    }

report-column-measure = Мера
report-column-value = Вредност
report-row-tags = Припада
report-row-kind = Врста
report-row-days = Дани
report-row-goal = Циљ
report-row-to-do = Преостало на почетку
report-row-done = Урађено
report-row-left = Преостало
report-row-waiting = Чека слање
report-row-people = Број учесника
report-row-baseline = Почетно стање снимљено
report-row-as-of = Подаци од
report-row-closed = Затворено
report-kind-translation = Спринт превођења: нови преводи
report-kind-update = Спринт ажурирања: ажурирани застарели преводи
report-from-to = од { $from } до { $to }
report-units =
    { $n ->
        [one] { $n } јединица
        [few] { $n } јединице
       *[other] { $n } јединица
    }
report-words =
    { $n ->
        [one] { $n } реч
        [few] { $n } речи
       *[other] { $n } речи
    }
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } јединица, { $words } реч
            [few] { $units } јединица, { $words } речи
           *[other] { $units } јединица, { $words } речи
        }
        [few] { $units } јединице, речи: { $words }
       *[other] { $units } јединица, речи: { $words }
    }
report-percent = { $percent }%

report-brief = О чему се радило
report-languages = Језици
report-column-language = Језик
report-column-units-done = Урађене јединице
report-column-words-done = Урађене речи
report-column-ready-then = Ажурно на почетку
report-column-ready-now = Ажурно сада
report-column-pages-then = Целе странице на почетку
report-column-pages-now = Целе странице сада
report-pages = Странице
report-history = историја
report-days = Из дана у дан
report-column-day = Дан
report-day-observed = запажено { $day }
report-people = Људи
report-column-person = Особа
report-person-unknown = Није познато
report-scope = Промене страница
report-scope-changed = Док је спринт трајао, мењале су се и саме странице. Нових јединица: { $added }, нестало: { $removed }, рачунато по једном за сваки језик. Оне нису део горњих бројева.

report-method = Како је ово мерено
report-method-done = Јединица се рачуна као урађена када је вики приказује као преведену или прегледану, а није је тако приказивао када је снимљено почетно стање. Свака јединица се рачуна једном на сваком језику. Дани се рачунају по UTC-у.
report-method-words = Речи су речи изворних текстова у почетном стању, по правилима Unicode-а о речима.
report-method-observed = Где вики не каже ко је и када урадио јединицу, дан је онај када је први пут запажена као урађена.
report-method-program = Прочитано с викија и пребројано програмом Tolmach { $version }.
