### Bulgarian (bg). Reviewed by a native speaker: not yet.

workbench-empty = Няма избран ресурс
workbench-empty-about = Изберете ресурс и език в библиотеката и единиците ще се появят тук.
workbench-to-library = Към библиотеката
workbench-loading = Отваряне на ресурса
workbench-unit = Единица
workbench-source = Оригинал
workbench-target = Превод
workbench-position = Единица { $n } от { $total }

workbench-words =
    { $n ->
        [one] { $n } дума
       *[other] { $n } думи
    }

workbench-saving = Съхраняване…
workbench-saved = Съхранено · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Не е съхранено. Текстът Ви остава тук; Tolmach ще опита отново.
workbench-replaced = Междувременно тази чернова е променена в друг прозорец или друга програма. Сега важи Вашият текст; ето другия:
workbench-done = Готово, напред
workbench-still-valid = Още важи

units-list = Единици
units-filter = Кои единици да се показват
units-none = Няма единици в това състояние.
units-title = Заглавие на страницата
units-title-short = Заглавие
units-filter-all = Всички единици ({ $n })
units-unit = Единица { $id }
units-filter-unfinished = Незавършени ({ $n })
units-filter-untranslated = Непреведени ({ $n })
units-filter-outdated = Остарели ({ $n })
units-filter-translated = Преведени ({ $n })
units-filter-proofread = Проверени ({ $n })
units-filter-drafts = Моите чернови ({ $n })
units-filter-conflicts = Конфликти ({ $n })

panes-label = Помощ за тази единица
pane-problems = Проблеми
pane-matches = Съвпадения
pane-terms = Термини
pane-sisters = Други езици
pane-history = История на черновата ми
pane-preview = Предварителен преглед
pane-up = Нагоре
pane-down = Надолу
pane-hide = Скриване
pane-menu = Подреждане: { $pane }
pane-show = Показване: { $pane }

problems-loading = Проверяване
problems-none = Няма открити проблеми.
problems-nothing-yet = Написаното от Вас се проверява тук.
problems-fix = Поправяне
problems-fix-with = Поправяне: { $text }
problems-ignore = Пренебрегване…
problems-ignore-it = Пренебрегване
problems-why = Защо е правилно така?
problems-heed = Проверяване отново

problems-ignored =
    { $n ->
        [one] { $n } пренебрегнат
       *[other] { $n } пренебрегнати
    }

problems-ignored-by = От { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = От Вас, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Спира изпращането
level-warn = Вероятно грешка
level-hint = Предложение

matches-loading = Търсене в паметта
matches-none = В паметта няма нищо подобно.
matches-sentences = Изречения
match-score = { $n }%
match-masked = без кода { $n }%
match-stems = корени { $n }%
match-use = Използване на този текст ({ $stroke })
match-insert = Вмъкване при курсора ({ $stroke })
match-state-outdated = Остаряло
match-state-draft = Ваша чернова
match-state-translated = Преведено
match-state-proofread = Проверено
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] използвано { $n } път
       *[other] използвано { $n } пъти
    }

machine-title = Машинен превод от Apertium
machine-label = Машина
machine-ask = Машинен превод
machine-loading = Машината превежда
machine-nothing = Машината не даде нищо полезно за тази единица.
machine-from-outdated = там е остаряло
machine-insert = Вмъкване при курсора
machine-from = от: { $language } · { $engine }
machine-share = { $n }% от думите са така, както ги е дала машината.

terms-loading = Търсене в глосара
terms-none = Тук няма термини от глосара.
term-keep = Остава както е
term-not-reviewed = непрегледан
term-preferred = предпочитан
term-admitted = допустим
term-forbidden = да не се използва

sisters-loading = Четене на другите езици
sisters-none = Доколкото е изтеглено, тази единица още я няма на никой от езиците, които четете.
sisters-no-languages = Изберете езици, които четете, и обновете библиотеката: преводите на тази единица ще се появят тук.
sisters-choose = Избор на езици
sister-outdated = Остаряло от { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Тази единица
preview-page = Цялата страница
preview-loading = Подготовка на прегледа
preview-empty = Още няма какво да се покаже.

propagation-about =
    { $n ->
        [one] Още { $n } единица има същия оригинал. Да се използва ли този превод и там?
       *[other] Още { $n } единици имат същия оригинал. Да се използва ли този превод и там?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Използване
        [one] Използване в { $n } единица
       *[other] Използване в { $n } единици
    }

propagation-leave = Без промяна

history-loading = Четене на текстовете на черновата
history-empty = Каквото пишете тук, се пази стъпка по стъпка.
history-now = Както е сега
history-nothing = (празно)
history-take = Използване на този текст
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Оригиналът е променен след този превод
change-unknown-source = За уикито това е остаряло; не се знае от кой оригинал е превеждано.
change-class-markup = Само кодът
change-class-variable = Само променлива
change-class-link-target = Само целта на препратка
change-class-number = Само число
change-class-punctuation = Само пунктуация
change-class-wording = Формулировка
change-class-unknown = Неизвестен вид

notice-conflict = Някой е променил този превод в уикито, откакто сте започнали. Нищо не е загубено: пазят се предишният текст, Вашият и чуждият.
notice-conflict-resolve = Сравняване и разрешаване
notice-moved = Оригиналът е променен след започването на тази чернова. Вижте дали текстът Ви още е подходящ; той ще се изпрати, след като приемете новия оригинал.
notice-moved-title = Какво е променено
notice-moved-accept = Приемане на новия оригинал
notice-removed = Тази единица вече я няма в страницата. Черновата Ви се пази, но не може да се изпрати.

tools-label = Инструменти
tool-copy-source = Копиране на оригинала
tool-insert = Вмъкване: { $markup }
tool-insert-none = Не липсва код
tool-insert-missing = Липсва в превода
tool-choose = Избор на код за вмъкване
tool-plain = Обикновен текст
tool-undo = Отмяна
tool-discard = Изтриване на черновата
tool-conflict = Упражнение с конфликт
tool-conflict-about = Кара някого да промени тази единица в уикито за упражнения, така че черновата Ви да попадне в конфликт при изпращане.
tool-conflict-done = Някой промени тази единица в уикито за упражнения. За да видите конфликта, натиснете „Изпращане“ или „Сверяване с уикито“ в „Изходящи“.
tool-conflict-text = { $target } (променено от някой друг)
