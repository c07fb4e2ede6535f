### Belarusian (Taraškievica orthography) (be-tarask). Reviewed by a native speaker: not yet.

report-title = Справаздача пра спрынт «{ $name }»

report-summary-translation-units =
    { $done ->
        [one] Перакладзеная { $done } адзінка: { $percent } % ад мэты ({ $goal }).
        [few] Перакладзеныя { $done } адзінкі: { $percent } % ад мэты ({ $goal }).
       *[many] Перакладзена { $done } адзінак: { $percent } % ад мэты ({ $goal }).
    }

report-summary-translation-words =
    { $done ->
        [one] Перакладзенае { $done } слова: { $percent } % ад мэты ({ $goal }).
        [few] Перакладзеныя { $done } словы: { $percent } % ад мэты ({ $goal }).
       *[many] Перакладзена { $done } словаў: { $percent } % ад мэты ({ $goal }).
    }

report-summary-update-units =
    { $done ->
        [one] Абноўленая або перакладзеная ўпершыню { $done } адзінка: { $percent } % ад мэты ({ $goal }).
        [few] Абноўленыя або перакладзеныя ўпершыню { $done } адзінкі: { $percent } % ад мэты ({ $goal }).
       *[many] Абноўлена або перакладзена ўпершыню { $done } адзінак: { $percent } % ад мэты ({ $goal }).
    }

report-summary-update-words =
    { $done ->
        [one] Абноўленае або перакладзенае ўпершыню { $done } слова: { $percent } % ад мэты ({ $goal }).
        [few] Абноўленыя або перакладзеныя ўпершыню { $done } словы: { $percent } % ад мэты ({ $goal }).
       *[many] Абноўлена або перакладзена ўпершыню { $done } словаў: { $percent } % ад мэты ({ $goal }).
    }

report-column-measure = Паказчык
report-column-value = Значэньне
report-row-tags = Тычыцца
report-row-kind = Від
report-row-days = Дні
report-row-goal = Мэта
report-row-to-do = Заплянавана на пачатку
report-row-done = Зроблена
report-row-left = Засталося
report-row-waiting = Чакае адпраўкі
report-row-people = Удзельнікаў і ўдзельніц
report-row-baseline = Пачатковы замер
report-row-as-of = Зьвесткі станам на
report-row-closed = Закрыты
report-kind-translation = Спрынт перакладу: новыя пераклады
report-kind-update = Спрынт абнаўленьня: састарэлыя пераклады абноўленыя
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
       *[many] { $n } словаў
    }

report-units-and-words =
    { $units ->
        [one]
            { $words ->
                [one] { $units } адзінка, { $words } слова
                [few] { $units } адзінка, { $words } словы
               *[many] { $units } адзінка, { $words } словаў
            }
        [few]
            { $words ->
                [one] { $units } адзінкі, { $words } слова
                [few] { $units } адзінкі, { $words } словы
               *[many] { $units } адзінкі, { $words } словаў
            }
       *[many]
            { $words ->
                [one] { $units } адзінак, { $words } слова
                [few] { $units } адзінак, { $words } словы
               *[many] { $units } адзінак, { $words } словаў
            }
    }

report-percent = { $percent } %
report-brief = Пра што быў спрынт
report-languages = Мовы
report-column-language = Мова
report-column-units-done = Адзінак зроблена
report-column-words-done = Словаў зроблена
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
report-scope = Зьмены старонак
report-scope-changed = Падчас спрынту зьмяніліся самі старонкі: дадалося адзінак — { $added }, зьнікла — { $removed } (асобна для кожнай мовы). У лічбы вышэй яны не ўваходзяць.
report-method = Як гэта вымерана
report-method-done = Адзінка залічаная, калі вікі паказвае яе перакладзенай або вычытанай, а падчас пачатковага замеру не паказвала. Кожная адзінка лічыцца адзін раз у кожнай мове. Дні лічацца паводле UTC.
report-method-words = Словы — гэта словы арыгіналаў на час пачатковага замеру, паводле правілаў Unicode.
report-method-observed = Калі вікі не паведамляе, кім і калі зробленая адзінка, указаны дзень, калі яе ўпершыню заўважылі зробленай.
report-method-program = Прачытана зь вікі і падлічана праграмай Tolmach { $version }.
