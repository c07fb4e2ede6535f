### Ukrainian (uk). Reviewed by a native speaker: not yet.

start-title = Що робити далі?
start-loading = Шукаємо, що є до роботи
start-followed = станом на { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = з вікі ще нічого не отримано
start-offline = Немає мережі: тут усе працює й без неї, чекають лише отримання та надсилання.
start-refresh = Отримати нове
start-refreshing = Отримання нового
start-resume = Продовжити з місця зупинки
start-resume-it = Продовжити
start-resume-unit = блок { $unit }
start-conflicts = Конфлікти

start-conflicts-waiting =
    { $n ->
        [one] { $n } ваша чернетка й текст у вікі розійшлися. Вирішіть, що залишити.
        [few] { $n } ваші чернетки й тексти у вікі розійшлися. Вирішіть, що залишити.
       *[many] { $n } ваших чернеток і тексти у вікі розійшлися. Вирішіть, що залишити.
    }

start-conflicts-open = Переглянути
start-outbox = Черга

start-outbox-waiting =
    { $n ->
        [one] { $n } чернетка є лише на цьому комп’ютері.
        [few] { $n } чернетки є лише на цьому комп’ютері.
       *[many] { $n } чернеток є лише на цьому комп’ютері.
    }

start-outbox-open = До черги
start-outdated = Застаріло після вашого останнього відвідування

start-outdated-units =
    { $n ->
        [one] { $n } блок, помічено { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } блоки, помічено { DATETIME($at, day: "numeric", month: "short") }
       *[many] { $n } блоків, помічено { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Мої спринти

start-sprint-progress =
    { $measure ->
        [words] слова: { $done } з { $goal }
       *[units] блоки: { $done } з { $goal }
    }

start-sprint-bar = { $name }: виконано { $done } % мети
start-sprint-until = до { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = починається { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Де потрібні зусилля у ваших мовах

start-next-size =
    { $n ->
        [one] { $n } блок, слів: { $words }
        [few] { $n } блоки, слів: { $words }
       *[many] { $n } блоків, слів: { $words }
    }

start-board = Увесь огляд

start-left =
    { $units ->
        [one] У ваших мовах залишився { $units } блок, слів: { $words }
        [few] У ваших мовах залишилося { $units } блоки, слів: { $words }
       *[many] У ваших мовах залишилося { $units } блоків, слів: { $words }
    }

start-landed =
    { $n ->
        [one] За останні сім днів до вікі потрапив { $n } ваш блок
        [few] За останні сім днів до вікі потрапили { $n } ваші блоки
       *[many] За останні сім днів до вікі потрапило { $n } ваших блоків
    }

start-done = Усе зроблено
start-done-about = Кожну сторінку вашої бібліотеки перекладено вашими мовами, і переклади актуальні. Додайте ще сторінок або подивіться в огляді, де потрібна допомога іншим мовам.
start-done-add = Додати ресурси
start-empty = Ваша бібліотека порожня
start-empty-about = Виберіть сторінки для перекладу; Tolmach зчитає їх один раз, і далі можна працювати без мережі.
start-empty-catalogue = Вибрати з каталогу
guide-title = Ваш перший блок
guide-offer-about = Одне коротке речення: від відкриття до появи у вікі. Це займе близько двох хвилин.
guide-begin = Почати
guide-getting = Отримання сторінок
guide-none = Не залишилося коротких речень, щоб почати. Виберіть у редакторі будь-який блок.
guide-label = Путівник
guide-leave = Вийти з путівника
guide-step = Крок { $n } з { $total }
guide-write = Прочитайте речення під написом «Оригінал» і напишіть його своєю мовою в полі нижче; введене зберігається відразу. Коли результат вас влаштує, натисніть «Готово, далі» або { $key }. Поки що нічого не надсилається.
guide-push = Ваша чернетка чекає в черзі. Перейдіть туди й натисніть «Надіслати», щоб передати її до вікі.
guide-push-go = До черги
guide-landed = Ваш переклад — у вікі. Оце й уся робота: відкрити, написати, позначити готовим, надіслати.
guide-landed-go = Подивитися, що є ще
