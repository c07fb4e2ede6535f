### Serbian (sr). Reviewed by a native speaker: not yet.

outbox-tab-plan = За слање ({ $n })

outbox-tab-conflicts = Сукоби ({ $n })

outbox-tab-receipts = Потврде ({ $n })

outbox-pushing = Слање

plan-caption = Нацрти и шта би слање урадило са сваким
plan-empty = Нема ничега за слање
plan-empty-about = Нацрти које означите као готове чекају овде док их не пошаљете.
plan-check = Упореди с викијем
plan-log-in = Пријави ме за слање
plan-summary = Додај у опис измене
plan-summary-hint = На пример: јесењи спринт

plan-edits =
    { $n ->
        [0] Још се ништа не може послати
        [one] { $n } измена
        [few] { $n } измене
       *[other] { $n } измена
    }

plan-time =
    { $minutes ->
        [one] око { $minutes } минут темпом викија
        [few] око { $minutes } минута темпом викија
       *[other] око { $minutes } минута темпом викија
    }

plan-as-of = упоређено с викијем: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Пошаљи
        [one] Пошаљи { $n } измену
        [few] Пошаљи { $n } измене
       *[other] Пошаљи { $n } измена
    }

plan-pushed = Спремно за слање
plan-confirmed = Потврдиће се да и даље важи
plan-merged = Спремно за слање
plan-already-there = Већ је на викију
plan-source-moved = Изворник промењен: погледајте поново
plan-conflict = Сукоб: прво решити
plan-refused = Не може се послати
plan-waiting = Још није готово

result-pushed = Послато
result-confirmed = Потврђено да и даље важи
result-merged = Спојено с туђом изменом
result-already-there = Већ је било тамо
result-source-moved = Изворник промењен
result-conflict = Сукоб
result-refused = Одбијено
result-waiting = Чека

reason-empty = Нацрт је празан.
reason-unit-removed = Страница више нема ову јединицу.
reason-page-gone = Странице више нема или се не може преводити.
reason-fuzzy-mark = Текст садржи !!FUZZY!!, због чега би одмах застарео.
reason-not-done = Прво означите јединицу као готову.
reason-in-doubt = Последње слање се овде прекинуло. Следеће ће утврдити да ли је стигло.
reason-not-read-again = Послато је; да ли је добро стигло, провериће се при следећем слању.
reason-offline = Вики није доступан.
reason-was-new = Раније није било превода; избрисати га могу само администратори викија.
reason-no-text = „И даље важи“ не мења текст.
reason-has-draft = За ову јединицу постоји нацрт.
reason-not-pushed = Ништа од тога није на викију.
reason-stopped = Слање је заустављено пре него што је дошло до овога.
reason-changed-on-wiki = Неко други је ово изменио на викију.
reason-changed-since = Неко је ово у међувремену изменио.
reason-source-moved = Изворник се променио откад је направљен нацрт.
reason-was-outdated-before = Ранији текст је био застарео; вики га сада сматра ажурним.
reason-outdated = Вики га сматра застарелим.
reason-merged = Вики га је спојио с оним што је неко други сачувао у међувремену.
reason-captcha = Вики тражи captcha проверу. Прво сачувајте једну јединицу у прегледачу.
reason-busy = Вики је сада презаузет. Пошаљите поново касније.
reason-not-sent = Није стигло; иде са следећим слањем.
reason-blocked-by-check = Провера је нашла нешто што би читаоци видели као грешку. Исправите то на радном столу или га тамо занемарите уз образложење.

entry-unit = Јединица
entry-text = Текст
entry-result = Исход
entry-outdated = Стигло је, али га вики сматра застарелим.

entry-revision = Верзија { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = Ово слање

push-done =
    { $landed ->
        [0] Ништа није послато.
        [one] { $landed } јединица је сада на викију.
        [few] { $landed } јединице су сада на викију.
       *[other] { $landed } јединица је сада на викију.
    }

push-stopped =
    { $landed ->
        [one] Заустављено. { $landed } јединица је сада на викију.
        [few] Заустављено. { $landed } јединице су сада на викију.
       *[other] Заустављено. { $landed } јединица је сада на викију.
    }

push-held =
    { $held ->
        [one] { $held } нацрт остаје овде; разлог погледајте испод.
        [few] { $held } нацрта остају овде; разлоге погледајте испод.
       *[other] { $held } нацрта остаје овде; разлоге погледајте испод.
    }

receipts-caption = Шта је стигло, најновије прво
receipts-empty = Још ништа није послато
receipts-empty-about = За сваку јединицу која стигне на вики овде остаје потврда.
receipts-about = Враћањем се обнавља ранији текст, тамо где јединицу у међувремену нико није мењао.

receipts-revert = Врати последње: јединица { $unit }

receipts-reverted =
    { $n ->
        [0] Ништа није могло да се врати.
        [one] Враћена је { $n } јединица.
        [few] Враћене су { $n } јединице.
       *[other] Враћено је { $n } јединица.
    }

conflicts-about = Неко је на викију изменио ове преводе док сте на њима радили. Ништа није преписано. Упоредите и одлучите.
conflicts-empty = Нема сукоба
conflicts-empty-about = Када неко други измени јединицу на којој радите, оба текста се појављују овде.
conflict-base = Раније
conflict-base-none = Није било превода.
conflict-mine = Ваше
conflict-theirs = Сада на викију

conflict-theirs-by = Сада на викију ({ $name })

conflict-theirs-gone = Превода више нема на викију.
conflict-take-mine = Употреби моје
conflict-take-theirs = Употреби туђе
conflict-edit = Уреди
conflict-edited = Текст који треба да остане
conflict-take-edited = Употреби овај текст
