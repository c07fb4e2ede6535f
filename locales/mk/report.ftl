### Macedonian (mk). Reviewed by a native speaker: not yet.

report-title = Извештај за спринтот „{ $name }“

report-summary-translation-units =
    { $done ->
        [one] Преведена е { $done } единица: { $percent } % од целта { $goal }.
       *[other] Преведени се { $done } единици: { $percent } % од целта { $goal }.
    }

report-summary-translation-words =
    { $done ->
        [one] Преведен е { $done } збор: { $percent } % од целта { $goal }.
       *[other] Преведени се { $done } зборови: { $percent } % од целта { $goal }.
    }

report-summary-update-units =
    { $done ->
        [one] Подновена или новопреведена е { $done } единица: { $percent } % од целта { $goal }.
       *[other] Подновени или новопреведени се { $done } единици: { $percent } % од целта { $goal }.
    }

report-summary-update-words =
    { $done ->
        [one] Подновен или новопреведен е { $done } збор: { $percent } % од целта { $goal }.
       *[other] Подновени или новопреведени се { $done } зборови: { $percent } % од целта { $goal }.
    }

report-column-measure = Показател
report-column-value = Вредност
report-row-tags = Припаѓа на
report-row-kind = Вид
report-row-days = Денови
report-row-goal = Цел
report-row-to-do = За работа на почетокот
report-row-done = Готово
report-row-left = Останува
report-row-waiting = Чека испраќање
report-row-people = Учесници
report-row-baseline = Почетна состојба од
report-row-as-of = Податоци заклучно со
report-row-closed = Затворен
report-kind-translation = Преводен спринт: нови преводи
report-kind-update = Подновителен спринт: подновување на застарени преводи
report-from-to = од { $from } до { $to }
report-units =
    { $n ->
        [one] { $n } единица
       *[other] { $n } единици
    }
report-words =
    { $n ->
        [one] { $n } збор
       *[other] { $n } зборови
    }
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } единица, { $words } збор
           *[other] { $units } единица, { $words } зборови
        }
       *[other] { $words ->
            [one] { $units } единици, { $words } збор
           *[other] { $units } единици, { $words } зборови
        }
    }
report-percent = { $percent } %

report-brief = За што беше
report-languages = Јазици
report-column-language = Јазик
report-column-units-done = Готови единици
report-column-words-done = Готови зборови
report-column-ready-then = Ажурно на почетокот
report-column-ready-now = Ажурно сега
report-column-pages-then = Цели страници на почетокот
report-column-pages-now = Цели страници сега
report-pages = Страници
report-history = историја
report-days = Ден по ден
report-column-day = Ден
report-day-observed = забележано на { $day }
report-people = Учесници
report-column-person = Учесник
report-person-unknown = Непознато
report-scope = Измени на страниците
report-scope-changed = Додека траеше спринтот се измениле и самите страници: нови единици – { $added }, отпаднати – { $removed }, броени по еднаш за секој јазик. Тие не се дел од бројките погоре.

report-method = Како е мерено
report-method-done = Една единица се брои за готова кога викито ја прикажува како преведена или проверена, а не било така кога е земена почетната состојба. Секоја единица се брои еднаш за секој јазик. Деновите се според UTC.
report-method-words = Зборовите се оние на изворниците во почетната состојба, според правилата за зборови на Unicode.
report-method-observed = Каде што викито не кажува кој и кога ја сработил единицата, се зема денот кога првпат е видена готова.
report-method-program = Прочитано од викито и изброено од Tolmach { $version }.
