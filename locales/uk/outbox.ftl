### Ukrainian (uk). Reviewed by a native speaker: not yet.

outbox-tab-plan = До надсилання ({ $n })
outbox-tab-conflicts = Конфлікти ({ $n })
outbox-tab-receipts = Квитанції ({ $n })
outbox-pushing = Надсилання
plan-caption = Чернетки і що станеться з кожною під час надсилання
plan-empty = Нема чого надсилати
plan-empty-about = Чернетки, позначені готовими, чекають тут на надсилання.
plan-check = Звірити з вікі
plan-log-in = Увійти, щоб надіслати
plan-summary = Додати до опису змін
plan-summary-hint = Наприклад: осінній спринт

plan-edits =
    { $n ->
        [0] Поки нема чого надсилати
        [one] { $n } редагування
        [few] { $n } редагування
       *[many] { $n } редагувань
    }

plan-time =
    { $minutes ->
        [one] близько { $minutes } хвилини в темпі вікі
        [few] близько { $minutes } хвилин у темпі вікі
       *[many] близько { $minutes } хвилин у темпі вікі
    }

plan-as-of = звірено з вікі станом на { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Надіслати
        [one] Надіслати { $n } редагування
        [few] Надіслати { $n } редагування
       *[many] Надіслати { $n } редагувань
    }

plan-pushed = Готово до надсилання
plan-confirmed = Буде підтверджено: досі актуально
plan-merged = Готово до надсилання
plan-already-there = Уже у вікі
plan-source-moved = Оригінал змінено: перегляньте
plan-conflict = Конфлікт: спершу розв’яжіть
plan-refused = Не можна надіслати
plan-waiting = Ще не готово
result-pushed = Надіслано
result-confirmed = Підтверджено: досі актуально
result-merged = Об’єднано з чужою зміною
result-already-there = Уже було там
result-source-moved = Оригінал змінено
result-conflict = Конфлікт
result-refused = Відхилено
result-waiting = Чекає
reason-empty = Чернетка порожня.
reason-unit-removed = На сторінці вже немає цього блоку.
reason-page-gone = Сторінка зникла або її більше не можна перекладати.
reason-fuzzy-mark = Текст містить !!FUZZY!!, через що відразу став би застарілим.
reason-not-done = Спершу позначте блок готовим.
reason-in-doubt = Останнє надсилання перервалося тут. Наступне з’ясує, чи текст дійшов.
reason-not-read-again = Надіслано; чи все гаразд, буде перевірено під час наступного надсилання.
reason-offline = Вікі недоступна.
reason-was-new = Перекладу раніше не було; вилучити його можуть лише адміністратори вікі.
reason-no-text = «Досі актуально» не змінило тексту.
reason-has-draft = Цей блок має чернетку.
reason-not-pushed = Нічого з цього немає у вікі.
reason-stopped = Надсилання зупинено, перш ніж дійшла черга.
reason-changed-on-wiki = У вікі це змінено кимось іншим.
reason-changed-since = Відтоді це змінено.
reason-source-moved = Оригінал змінився після створення чернетки.
reason-was-outdated-before = Попередній текст був застарілим; тепер вікі вважає його актуальним.
reason-outdated = Вікі вважає це застарілим.
reason-merged = Вікі об’єднала це з чужим текстом, збереженим тим часом.
reason-captcha = Вікі просить ввести капчу. Спершу збережіть один блок у браузері.
reason-busy = Вікі зараз перевантажена. Надішліть пізніше.
reason-not-sent = Не дійшло; буде надіслано наступного разу.
reason-blocked-by-check = Перевірка знайшла помилку, яку побачать читачі. Виправте її в редакторі або проігноруйте там, указавши причину.
entry-unit = Блок
entry-text = Текст
entry-result = Результат
entry-outdated = Дійшло, але вікі вважає це застарілим.
entry-revision = Версія { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Це надсилання

push-done =
    { $landed ->
        [0] Нічого не надіслано.
        [one] Тепер у вікі { $landed } блок.
        [few] Тепер у вікі { $landed } блоки.
       *[many] Тепер у вікі { $landed } блоків.
    }

push-stopped =
    { $landed ->
        [one] Зупинено. Тепер у вікі { $landed } блок.
        [few] Зупинено. Тепер у вікі { $landed } блоки.
       *[many] Зупинено. Тепер у вікі { $landed } блоків.
    }

push-held =
    { $held ->
        [one] { $held } чернетка залишилася тут; причину наведено нижче.
        [few] { $held } чернетки залишилися тут; причини наведено нижче.
       *[many] { $held } чернеток залишилися тут; причини наведено нижче.
    }

receipts-caption = Що дійшло до вікі, спершу найновіше
receipts-empty = Ще нічого не надіслано
receipts-empty-about = Кожен блок, що потрапив до вікі, залишає тут квитанцію.
receipts-about = Відкликання повертає попередній текст там, де блок відтоді не змінювався.
receipts-revert = Відкликати останнє: блок { $unit }

receipts-reverted =
    { $n ->
        [0] Нічого відкликати не вдалося.
        [one] Відкликано { $n } блок.
        [few] Відкликано { $n } блоки.
       *[many] Відкликано { $n } блоків.
    }

conflicts-about = Поки ви працювали над цими перекладами, їх у вікі було змінено. Нічого не перезаписано. Порівняйте й вирішіть.
conflicts-empty = Конфліктів немає
conflicts-empty-about = Якщо хтось інший змінить блок, над яким ви працюєте, тут з’являться обидва тексти.
conflict-base = Було
conflict-base-none = Перекладу не було.
conflict-mine = Ваш
conflict-theirs = Тепер у вікі
conflict-theirs-by = Тепер у вікі (зміни: { $name })
conflict-theirs-gone = Перекладу у вікі більше немає.
conflict-take-mine = Узяти мій
conflict-take-theirs = Узяти з вікі
conflict-edit = Редагувати
conflict-edited = Остаточний текст
conflict-take-edited = Узяти цей текст
