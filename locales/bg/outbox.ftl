### Bulgarian (bg). Reviewed by a native speaker: not yet.

outbox-tab-plan = За изпращане ({ $n })
outbox-tab-conflicts = Конфликти ({ $n })
outbox-tab-receipts = Разписки ({ $n })
outbox-pushing = Изпращане

plan-caption = Чернови и какво би станало с всяка при изпращане
plan-empty = Няма нищо за изпращане
plan-empty-about = Черновите, които отбележите като готови, чакат тук, докато ги изпратите.
plan-check = Сверяване с уикито
plan-log-in = Влезте, за да изпратите
plan-summary = Добавка към резюмето
plan-summary-hint = Например: есенен спринт

plan-edits =
    { $n ->
        [0] Още нищо не може да се изпрати
        [one] { $n } редакция
       *[other] { $n } редакции
    }

plan-time =
    { $minutes ->
        [one] около { $minutes } минута с темпото на уикито
       *[other] около { $minutes } минути с темпото на уикито
    }

plan-as-of = сравнено с уикито към { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Изпращане
        [one] Изпращане на { $n } редакция
       *[other] Изпращане на { $n } редакции
    }

plan-pushed = За изпращане
plan-confirmed = Ще се потвърди, че още важи
plan-merged = За изпращане
plan-already-there = Вече е в уикито
plan-source-moved = Променен оригинал: вижте отново
plan-conflict = Конфликт: първо разрешете
plan-refused = Не може да се изпрати
plan-waiting = Още не е готово

result-pushed = Изпратено
result-confirmed = Потвърдено, че още важи
result-merged = Слято с чужда промяна
result-already-there = Вече беше там
result-source-moved = Променен оригинал
result-conflict = Конфликт
result-refused = Отказано
result-waiting = Чака

reason-empty = Черновата е празна.
reason-unit-removed = Тази единица вече я няма в страницата.
reason-page-gone = Страницата я няма или вече не е за превод.
reason-fuzzy-mark = Текстът съдържа !!FUZZY!! и веднага би станал остарял.
reason-not-done = Първо отбележете единицата като готова.
reason-in-doubt = Тук е прекъснало последното изпращане. При следващото ще се разбере дали е стигнало.
reason-not-read-again = Изпратено е; дали е стигнало добре, ще се види при следващото изпращане.
reason-offline = Няма връзка с уикито.
reason-was-new = Преди нямаше превод; само хората на уикито могат да го изтрият.
reason-no-text = „Още важи“ не е променило текст.
reason-has-draft = Има чернова на тази единица.
reason-not-pushed = Нищо от това не е в уикито.
reason-stopped = Изпращането беше спряно, преди да стигне дотук.
reason-changed-on-wiki = Някой друг го е променил в уикито.
reason-changed-since = Оттогава някой го е променил.
reason-source-moved = Оригиналът е променен след създаването на черновата.
reason-was-outdated-before = Предишният текст беше остарял; сега уикито го смята за актуален.
reason-outdated = За уикито е остаряло.
reason-merged = Уикито го сля с това, което междувременно някой друг беше съхранил.
reason-captcha = Уикито иска captcha. Първо съхранете една единица през браузъра.
reason-busy = В момента уикито е претоварено. Изпратете по-късно.
reason-not-sent = Не е пристигнало и ще тръгне със следващото изпращане.
reason-blocked-by-check = Проверка откри нещо, което читателите биха видели счупено. Поправете го в редактора или го пренебрегнете там с обяснение.

entry-unit = Единица
entry-text = Текст
entry-result = Резултат
entry-outdated = Стигна, но за уикито е остаряло.
entry-revision = Версия { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Това изпращане

push-done =
    { $landed ->
        [0] Нищо не беше изпратено.
        [one] { $landed } единица вече е в уикито.
       *[other] { $landed } единици вече са в уикито.
    }

push-stopped =
    { $landed ->
        [one] Спряно. { $landed } единица вече е в уикито.
       *[other] Спряно. { $landed } единици вече са в уикито.
    }

push-held =
    { $held ->
        [one] { $held } чернова остава тук; вижте защо по-долу.
       *[other] { $held } чернови остават тук; вижте защо по-долу.
    }

receipts-caption = Какво е стигнало, първо най-новото
receipts-empty = Още нищо не е изпратено
receipts-empty-about = Всяка единица, стигнала до уикито, оставя разписка тук.
receipts-about = Връщането възстановява предишния текст, ако никой не е променял единицата оттогава.
receipts-revert = Връщане на последното: единица { $unit }

receipts-reverted =
    { $n ->
        [0] Нищо не можа да се върне.
        [one] { $n } единица е върната.
       *[other] { $n } единици са върнати.
    }

conflicts-about = Някой е променил тези преводи в уикито, докато сте работили по тях. Нищо не е презаписано. Сравнете и решете.
conflicts-empty = Няма конфликти
conflicts-empty-about = Ако някой друг промени единица, по която работите, двата текста се появяват тук.
conflict-base = Преди
conflict-base-none = Нямаше превод.
conflict-mine = Вашият
conflict-theirs = Сега в уикито
conflict-theirs-by = Сега в уикито, от { $name }
conflict-theirs-gone = Преводът вече го няма в уикито.
conflict-take-mine = Моят текст
conflict-take-theirs = Чуждият текст
conflict-edit = Редактиране
conflict-edited = Текстът, който да остане
conflict-take-edited = Използване на този текст
