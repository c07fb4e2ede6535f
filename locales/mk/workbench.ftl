### Macedonian (mk). Reviewed by a native speaker: not yet.

workbench-empty = Нема избран ресурс
workbench-empty-about = Изберете ресурс и јазик во библиотеката и единиците ќе се појават тука.
workbench-to-library = Во библиотеката
workbench-loading = Го отворам ресурсот
workbench-unit = Единица
workbench-source = Изворник
workbench-target = Превод
workbench-position = Единица { $n } од { $total }

workbench-words =
    { $n ->
        [one] { $n } збор
       *[other] { $n } зборови
    }

workbench-saving = Зачувувам…
workbench-saved = Зачувано · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Не е зачувано. Текстот останува тука; Tolmach ќе се обиде повторно.
workbench-replaced = Во меѓувреме нацртов е изменет во друг прозорец или друга програма. Сега важи вашиот текст; ова е другиот:
workbench-done = Готово, следно
workbench-still-valid = Сè уште важи

units-list = Единици
units-filter = Кои единици да се прикажат
units-none = Нема единици во оваа состојба.
units-title = Наслов на страницата
units-title-short = Наслов
units-filter-all = Сите единици ({ $n })
units-unit = Единица { $id }
units-filter-unfinished = Недовршени ({ $n })
units-filter-untranslated = Непреведени ({ $n })
units-filter-outdated = Застарени ({ $n })
units-filter-translated = Преведени ({ $n })
units-filter-proofread = Проверени ({ $n })
units-filter-drafts = Мои нацрти ({ $n })
units-filter-conflicts = Судири ({ $n })

panes-label = Помош за оваа единица
pane-problems = Проблеми
pane-matches = Совпаѓања
pane-terms = Поими
pane-sisters = Други јазици
pane-history = Историја на нацртот
pane-preview = Претпреглед
pane-up = Помести горе
pane-down = Помести долу
pane-hide = Скриј
pane-menu = Распореди: { $pane }
pane-show = Прикажи: { $pane }

problems-loading = Проверувам
problems-none = Не се најдени проблеми.
problems-nothing-yet = Она што го пишувате се проверува тука.
problems-fix = Поправи
problems-fix-with = Поправи: { $text }
problems-ignore = Занемари…
problems-ignore-it = Занемари
problems-why = Зошто е во ред вака?
problems-heed = Провери повторно

problems-ignored =
    { $n ->
        [one] { $n } занемарен
       *[other] { $n } занемарени
    }

problems-ignored-by = Од { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Од вас, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Го запира испраќањето
level-warn = Веројатно грешка
level-hint = Предлог

matches-loading = Барам во меморијата
matches-none = Во меморијата нема ништо слично.
matches-sentences = Реченици
match-score = { $n } %
match-masked = без код { $n } %
match-stems = основи { $n } %
match-use = Земи го овој текст ({ $stroke })
match-insert = Вметни кај покажувачот ({ $stroke })
match-state-outdated = Застарено
match-state-draft = Ваш нацрт
match-state-translated = Преведено
match-state-proofread = Проверено
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] користено { $n } пат
       *[other] користено { $n } пати
    }

machine-title = Машински превод од Apertium
machine-label = Машина
machine-ask = Преведи машински
machine-loading = Машината преведува
machine-nothing = Машината не даде ништо употребливо за оваа единица.
machine-from-outdated = таму е застарено
machine-insert = Вметни кај покажувачот
machine-from = од: { $language } · { $engine }
machine-share = { $n } % од зборовите се како што ги дала машината.

terms-loading = Барам во поимникот
terms-none = Тука нема поими од поимникот.
term-keep = Останува како што е
term-not-reviewed = непрегледан
term-preferred = претпочитан
term-admitted = дозволен
term-forbidden = да не се користи

sisters-loading = Ги читам другите јазици
sisters-none = Колку што е преземено, оваа единица сè уште ја нема на ниеден од јазиците што ги читате.
sisters-no-languages = Изберете јазици што ги читате и освежете ја библиотеката: тука ќе се појават нивните преводи на оваа единица.
sisters-choose = Избери јазици
sister-outdated = Застарено од { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Оваа единица
preview-page = Целата страница
preview-loading = Го составувам претпрегледот
preview-empty = Сè уште нема што да се прикаже.

propagation-about =
    { $n ->
        [one] Уште { $n } единица има ист изворник. Да се земе овој превод и таму?
       *[other] Уште { $n } единици имаат ист изворник. Да се земе овој превод и таму?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Земи го
        [one] Земи го за { $n } единица
       *[other] Земи го за { $n } единици
    }

propagation-leave = Остави ги

history-loading = Ги читам текстовите на нацртот
history-empty = Она што го пишувате тука се чува, чекор по чекор.
history-now = Како што е сега
history-nothing = (празно)
history-take = Земи го овој текст
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Изворникот е изменет по овој превод
change-unknown-source = Викито вели дека ова е застарено; не се знае од кој изворник е преведено.
change-class-markup = Само код
change-class-variable = Само променлива
change-class-link-target = Само одредиште на врска
change-class-number = Само број
change-class-punctuation = Само интерпункција
change-class-wording = Изразување
change-class-unknown = Непознат вид

notice-conflict = Некој го изменил преводов на викито откако сте почнале. Ништо не е изгубено: се чуваат претходниот текст, вашиот и туѓиот.
notice-conflict-resolve = Спореди и реши
notice-moved = Изворникот е изменет откако е започнат нацртов. Видете дали вашиот текст сè уште одговара; ќе се испрати откако ќе го прифатите новиот изворник.
notice-moved-title = Што е изменето
notice-moved-accept = Прифати го новиот изворник
notice-removed = Страницата веќе ја нема оваа единица. Вашиот нацрт се чува, но не може да се испрати.

tools-label = Алатки
tool-copy-source = Копирај изворник
tool-insert = Вметни { $markup }
tool-insert-none = Не недостасува код
tool-insert-missing = Недостасува во преводот
tool-choose = Избери код за вметнување
tool-plain = Обичен текст
tool-undo = Врати
tool-discard = Отфрли нацрт
tool-conflict = Вежбај судир
tool-conflict-about = Прави некој друг да ја измени оваа единица на викито за вежбање, па нацртот да наиде на судир при испраќање.
tool-conflict-done = Некој ја измени оваа единица на викито за вежбање. За да наидете на судирот, притиснете „Испрати“ или „Спореди со викито“ во „Излезни“.
tool-conflict-text = { $target } (изменето од некој друг)
