### Serbian (sr). Reviewed by a native speaker: not yet.

workbench-empty = Ниједан ресурс није изабран
workbench-empty-about = Изаберите ресурс и језик у библиотеци; јединице ће се појавити овде.
workbench-to-library = Отвори библиотеку
workbench-loading = Отварање ресурса
workbench-unit = Јединица
workbench-source = Изворник
workbench-target = Превод

workbench-position = Јединица { $n } од { $total }

workbench-words =
    { $n ->
        [one] { $n } реч
        [few] { $n } речи
       *[other] { $n } речи
    }

workbench-saving = Чување…

workbench-saved = Сачувано · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Није сачувано. Текст остаје овде; Tolmach покушава поново.
workbench-replaced = Овај нацрт је у међувремену измењен у другом прозору или програму. Сада важи ваш текст; ово је онај други:
workbench-done = Готово, даље
workbench-still-valid = И даље важи

units-list = Јединице
units-filter = Које јединице приказати
units-none = Ниједна јединица није у овом стању.
units-title = Наслов странице
units-title-short = Наслов

units-filter-all = Све јединице ({ $n })

units-unit = Јединица { $id }

units-filter-unfinished = Недовршено ({ $n })

units-filter-untranslated = Непреведено ({ $n })

units-filter-outdated = Застарело ({ $n })

units-filter-translated = Преведено ({ $n })

units-filter-proofread = Прегледано ({ $n })

units-filter-drafts = Моји нацрти ({ $n })

units-filter-conflicts = Сукоби ({ $n })

panes-label = Помоћ за ову јединицу
pane-problems = Проблеми
pane-matches = Поклапања
pane-terms = Појмови
pane-sisters = Други језици
pane-history = Историја мог нацрта
pane-preview = Претпреглед
pane-up = Помери горе
pane-down = Помери доле
pane-hide = Сакриј

pane-menu = Распореди: { $pane }

pane-show = Прикажи: { $pane }

problems-loading = Провера у току
problems-none = Нема проблема.
problems-nothing-yet = Овде се проверава оно што пишете.
problems-fix = Исправи

problems-fix-with = Исправи: { $text }

problems-ignore = Занемари…
problems-ignore-it = Занемари
problems-why = Зашто је ово у реду овако?
problems-heed = Поново проверавај

problems-ignored =
    { $n ->
        [one] занемарено: { $n }
        [few] занемарено: { $n }
       *[other] занемарено: { $n }
    }

problems-ignored-by = Ко: { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Ко: ви, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Зауставља слање
level-warn = Вероватно грешка
level-hint = Предлог

matches-loading = Претраживање меморије
matches-none = У меморији нема ничег сличног.
matches-sentences = Реченице

match-score = { $n }%

match-masked = без вики-кода { $n }%

match-stems = основе речи { $n }%

match-use = Употреби овај текст ({ $stroke })

match-insert = Уметни код курсора ({ $stroke })

match-state-outdated = Застарело
match-state-draft = Ваш нацрт
match-state-translated = Преведено
match-state-proofread = Прегледано

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] употребљено { $n } пут
        [few] употребљено { $n } пута
       *[other] употребљено { $n } пута
    }

machine-title = Машински превод: Apertium
machine-label = Машина
machine-ask = Преведи машински
machine-loading = Машинско превођење у току
machine-nothing = Машинско превођење није дало ништа употребљиво за ову јединицу.
machine-from-outdated = тамо застарело
machine-insert = Уметни код курсора

machine-from = са језика: { $language } · { $engine }

machine-share = { $n }% речи стоји онако како их је превела машина.

terms-loading = Претраживање појмовника
terms-none = Овде нема ниједног појма из појмовника.
term-keep = Остаје како јесте
term-not-reviewed = није прегледано
term-preferred = препоручено
term-admitted = дозвољено
term-forbidden = не користити

sisters-loading = Читање других језика
sisters-none = Према ономе што је преузето, ниједан од језика које читате још нема ову јединицу.
sisters-no-languages = Изаберите језике које читате и освежите библиотеку: њихови преводи ове јединице појавиће се овде.
sisters-choose = Изабери језике

sister-outdated = Застарело од { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Ова јединица
preview-page = Цела страница
preview-loading = Састављање претпрегледа
preview-empty = Још нема шта да се прикаже.

propagation-about =
    { $n ->
        [one] Исти изворник има још { $n } јединица. Употребити овај превод и тамо?
        [few] Исти изворник имају још { $n } јединице. Употребити овај превод и тамо?
       *[other] Исти изворник има још { $n } јединица. Употребити овај превод и тамо?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Употреби
        [one] Употреби за { $n } јединицу
        [few] Употреби за { $n } јединице
       *[other] Употреби за { $n } јединица
    }

propagation-leave = Не дирај

history-loading = Читање текстова овог нацрта
history-empty = Све што овде куцате чува се, корак по корак.
history-now = Садашње стање
history-nothing = (празно)
history-take = Употреби овај текст

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Изворник се променио откад је ово преведено
change-unknown-source = Вики ово сматра застарелим; не зна се од ког је изворника настало.
change-class-markup = Само вики-код
change-class-variable = Само променљива
change-class-link-target = Само одредиште везе
change-class-number = Само број
change-class-punctuation = Само интерпункција
change-class-wording = Текст
change-class-unknown = Непозната врста

notice-conflict = Неко је на викију изменио овај превод откад сте почели. Ништа није изгубљено: сачувани су ранији текст, ваш и туђи.
notice-conflict-resolve = Упореди и реши
notice-moved = Изворник се променио пошто је овај нацрт започет. Погледајте да ли ваш текст још одговара; биће послат када прихватите нови изворник.
notice-moved-title = Шта се променило
notice-moved-accept = Прихвати нови изворник
notice-removed = Страница више нема ову јединицу. Ваш нацрт је сачуван, али се не може послати.

tools-label = Алатке
tool-copy-source = Копирај изворник

tool-insert = Уметни { $markup }

tool-insert-none = Вики-код је потпун
tool-insert-missing = Недостаје у преводу
tool-choose = Изабери вики-код за уметање
tool-plain = Обичан текст
tool-undo = Опозови
tool-discard = Одбаци нацрт
tool-conflict = Увежбај сукоб
tool-conflict-about = Неко други ће на викију за вежбу изменити ову јединицу, тако да ваш нацрт при слању наиђе на сукоб.
tool-conflict-done = Неко је изменио ову јединицу на викију за вежбу. Пошаљите нацрт или у одлазном упоредите с викијем, и наићи ћете на сукоб.

tool-conflict-text = { $target } (изменио неко други)
