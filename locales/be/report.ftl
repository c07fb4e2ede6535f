### Belarusian (be). Reviewed by a native speaker: not yet.

report-title = Справаздача пра спрынт «{ $name }»

report-summary-translation-units =
    { $done ->
        [one] Перакладзена { $done } адзінка: { $percent } % ад мэты ({ $goal }).
        [few] Перакладзены { $done } адзінкі: { $percent } % ад мэты ({ $goal }).
       *[many] Перакладзена { $done } адзінак: { $percent } % ад мэты ({ $goal }).
    }

report-summary-translation-words =
    { $done ->
        [one] Перакладзена { $done } слова: { $percent } % ад мэты ({ $goal }).
        [few] Перакладзены { $done } словы: { $percent } % ад мэты ({ $goal }).
       *[many] Перакладзена { $done } слоў: { $percent } % ад мэты ({ $goal }).
    }

report-summary-update-units =
    { $done ->
        [one] Абноўлена або перакладзена ўпершыню { $done } адзінка: { $percent } % ад мэты ({ $goal }).
        [few] Абноўлены або перакладзены ўпершыню { $done } адзінкі: { $percent } % ад мэты ({ $goal }).
       *[many] Абноўлена або перакладзена ўпершыню { $done } адзінак: { $percent } % ад мэты ({ $goal }).
    }

report-summary-update-words =
    { $done ->
        [one] Абноўлена або перакладзена ўпершыню { $done } слова: { $percent } % ад мэты ({ $goal }).
        [few] Абноўлены або перакладзены ўпершыню { $done } словы: { $percent } % ад мэты ({ $goal }).
       *[many] Абноўлена або перакладзена ўпершыню { $done } слоў: { $percent } % ад мэты ({ $goal }).
    }

report-column-measure = Паказчык
report-column-value = Значэнне
report-row-tags = Тычыцца
report-row-kind = Від
report-row-days = Дні
report-row-goal = Мэта
report-row-to-do = Запланавана на пачатку
report-row-done = Зроблена
report-row-left = Засталося
report-row-waiting = Чакае адпраўкі
report-row-people = Удзельнікаў і ўдзельніц
report-row-baseline = Пачатковы замер
report-row-as-of = Даныя станам на
report-row-closed = Закрыты
report-kind-translation = Спрынт перакладу: новыя пераклады
report-kind-update = Спрынт абнаўлення: састарэлыя пераклады абноўлены
report-from-to = { $from } – { $to }

report-units =
    { $n ->
        [one] { $n } адзінка
        [few] { $n } адзінкі
       *[many] { $n } адзінак
    }

report-words =
    { $n ->
        [one] { $n } слова
        [few] { $n } словы
       *[many] { $n } слоў
    }

report-units-and-words =
    { $units ->
        [one]
            { $words ->
                [one] { $units } адзінка, { $words } слова
                [few] { $units } адзінка, { $words } словы
               *[many] { $units } адзінка, { $words } слоў
            }
        [few]
            { $words ->
                [one] { $units } адзінкі, { $words } слова
                [few] { $units } адзінкі, { $words } словы
               *[many] { $units } адзінкі, { $words } слоў
            }
       *[many]
            { $words ->
                [one] { $units } адзінак, { $words } слова
                [few] { $units } адзінак, { $words } словы
               *[many] { $units } адзінак, { $words } слоў
            }
    }

report-percent = { $percent } %
report-brief = Пра што быў спрынт
report-languages = Мовы
report-column-language = Мова
report-column-units-done = Адзінак зроблена
report-column-words-done = Слоў зроблена
report-column-ready-then = Актуальна на пачатку
report-column-ready-now = Актуальна цяпер
report-column-pages-then = Цэлых старонак на пачатку
report-column-pages-now = Цэлых старонак цяпер
report-pages = Старонкі
report-history = гісторыя
report-days = Дзень за днём
report-column-day = Дзень
report-day-observed = заўважана { $day }
report-people = Людзі
report-column-person = Чалавек
report-person-unknown = Невядома
report-scope = Змены старонак
report-scope-changed = Падчас спрынту змяніліся самі старонкі: дадалося адзінак — { $added }, знікла — { $removed } (асобна для кожнай мовы). У лічбы вышэй яны не ўваходзяць.
report-method = Як гэта вымерана
report-method-done = Адзінка залічана, калі вікі паказвае яе перакладзенай або вычытанай, а падчас пачатковага замеру не паказвала. Кожная адзінка лічыцца адзін раз у кожнай мове. Дні лічацца па UTC.
report-method-words = Словы — гэта словы арыгіналаў на час пачатковага замеру, па правілах Unicode.
report-method-observed = Калі вікі не паведамляе, кім і калі зроблена адзінка, указаны дзень, калі яе ўпершыню заўважылі зробленай.
report-method-program = Прачытана з вікі і падлічана праграмай Tolmach { $version }.
