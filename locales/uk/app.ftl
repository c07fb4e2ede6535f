### Ukrainian (uk). Reviewed by a native speaker: not yet.

app-skip = Перейти до вмісту
app-nav = Розділи
app-opening = Відкриття
app-start = Головна
app-library = Бібліотека
app-board = Огляд
app-workbench = Редактор
app-review = Вичитка
app-sprint = Спринт
app-outbox = Черга
app-glossary = Глосарій
app-memory = Пам’ять
app-search = Пошук
app-settings = Налаштування

app-drafts =
    { $n ->
        [one] { $n } чернетка
        [few] { $n } чернетки
       *[many] { $n } чернеток
    }

app-conflicts =
    { $n ->
        [one] { $n } нерозв’язаний конфлікт
        [few] { $n } нерозв’язані конфлікти
       *[many] { $n } нерозв’язаних конфліктів
    }

appearance-label =
    { $theme ->
        [light] Вигляд: світлий
        [dark] Вигляд: темний
       *[system] Вигляд: як у системі
    }

notice-set-aside = Файл Tolmach було пошкоджено. Його збережено як { $path }, а натомість створено порожній.
notice-migrated = Файл Tolmach переведено в новіший формат. Копію старого збережено як { $path }.
state-untranslated = Не перекладено
state-outdated = Застаріло
state-translated = Перекладено
state-proofread = Вичитано
state-typing = Чернетка
state-done = Готова чернетка
state-conflict = Конфлікт
state-moved = Оригінал змінено
first-run-title = Ласкаво просимо до Tolmach
first-run-lead = Перекладайте сторінки руху своєю мовою, у своєму темпі й навіть без інтернету.
first-run-languages = Якими мовами ви перекладаєте?
first-run-reading = Я читаю ще й іншими мовами
first-run-reading-about = Переклади того самого блоку цими мовами показуються поруч з оригіналом. Якщо нічого не вибрати, показуються найближчі до ваших мов.
first-run-where = З чого почати?
first-run-choose-one = Виберіть принаймні одну мову.
first-run-begin = Почати
languages-title = Мої мови
languages-search = Пошук мов
languages-none-found = Мови з такою назвою немає.
languages-drop = Прибрати: { $language }

languages-chosen =
    { $n ->
        [0] Не вибрано жодної
        [one] Вибрано { $n }:
        [few] Вибрано { $n }:
       *[many] Вибрано { $n }:
    }

wiki-menu = Вікі, обліковий запис і мови
wiki-practice = Навчальна вікі
wiki-practice-about = Міститься на цьому комп’ютері. Обліковий запис не потрібен, і зламати там нічого не можна.
wiki-meta = Meta-Wiki
wiki-real-about = Справжня вікі. Читати й писати чернетки можна без облікового запису; він потрібен, щоб надсилати.
wiki-no-account = Вхід не виконано
wiki-as = Ви: { $name }
wiki-add = Додати вікі
wiki-add-it = Додати
wiki-add-name = Назва
wiki-add-name-help = Як називати її тут: літери, цифри, дефіси й крапки.
wiki-add-address = Адреса її API
wiki-add-address-help = Починається з https:// і здебільшого закінчується на /w/api.php.
log-in = Увійти
log-out = Вийти
log-in-title = Вхід: { $wiki }
log-in-how = Як?
log-in-token = Токен доступу
log-in-token-about = Особистий токен OAuth 2 (owner-only). Найбезпечніше: його можна будь-коли відкликати, і він відкриває лише те, що ви дозволили.
log-in-bot-password = Пароль бота
log-in-bot-password-about = Пароль, який вікі створює лише для Tolmach на своїй сторінці Special:BotPasswords.
log-in-account = Мій обліковий запис
log-in-account-about = Ваші ім’я користувача й пароль, а також одноразовий код, якщо ви ним користуєтеся.
log-in-token-field = Токен доступу
log-in-grants = Створюючи його, позначте такі дозволи: «Редагувати наявні сторінки», «Створювати, редагувати та перейменовувати сторінки» і «Редагування у великих обсягах», якщо він у вас є. З паролем бота не можна позначати переклади вичитаними.
log-in-account-warning = Ваш власний пароль відкриває все, що вам дозволено у вікі. Пароль бота або токен безпечніший.
log-in-user = Ім’я користувача
log-in-user-bot = З назвою бота після @, наприклад Anna@tolmach.
log-in-password = Пароль
log-in-code = Одноразовий код
log-in-done = Вхід виконано. Обліковий запис: { $name }.
secrets-where = Tolmach зберігає його у сховищі паролів цього комп’ютера або, якщо такого немає, в оперативній пам’яті до закриття програми. У файл — ніколи.
secrets-keychain = Tolmach зберігає його у сховищі паролів цього комп’ютера й ніколи — у власному файлі.
secrets-memory = На цьому комп’ютері немає сховища паролів, тому Tolmach зберігає його в оперативній пам’яті й після наступного запуску запитає знову.
lacks-title = Цьому обліковому запису тут дозволено не все:
lacks-edit = Редагувати не можна, тож надіслати нічого не вдасться.
lacks-create-page = Створювати сторінки не можна, тож перші переклади надіслати не вдасться.
lacks-translate = Перекладати не можна.
lacks-proofread = Позначати переклади вичитаними не можна.
lacks-blocked = Обліковий запис заблоковано.
dialog-save = Зберегти
dialog-cancel = Скасувати
dialog-done = Готово
work-paused = Призупинено
work-pause = Призупинити
work-resume = Продовжити
work-stop = Зупинити
work-step = { $done } з { $total }

work-left =
    { $minutes ->
        [one] залишилася приблизно { $minutes } хвилина
        [few] залишилося приблизно { $minutes } хвилини
       *[many] залишилося приблизно { $minutes } хвилин
    }

keys-title = Сполучення клавіш
keys-change-all = Змінити сполучення клавіш
keys-group-unit = Блоки
keys-group-text = Текст
keys-group-help = Підказки й панелі
keys-group-window = Вікно
keys-done-next = Позначити готовим і перейти до наступного блоку
keys-still-valid = Досі актуально, перейти до наступного блоку
keys-next-unit = Наступний блок
keys-previous-unit = Попередній блок
keys-next-unfinished = Наступний незавершений блок
keys-previous-unfinished = Попередній незавершений блок
keys-discard-draft = Відкинути чернетку
keys-copy-source = Скопіювати оригінал
keys-insert-markup = Вставити наступну пропущену розмітку
keys-choose-markup = Вибрати розмітку для вставлення
keys-plain-text = Розмітка звичайним текстом
keys-undo = Скасувати
keys-redo = Повторити
keys-use-match = Узяти збіг 1–9
keys-insert-match = Вставити збіг 1–9 у місці курсора
keys-use-machine = Перекласти машиною, потім узяти цей текст
keys-insert-term = Вставити наступний термін
keys-add-term = Додати термін
keys-next-problem = Перейти до наступної проблеми
keys-fix-problem = Виправити цю проблему
keys-ignore-problem = Ігнорувати цю проблему
keys-next-region = Наступна частина вікна
keys-previous-region = Попередня частина вікна
keys-show-list = Показати або сховати список блоків
keys-palette = Знайти дію
keys-search-all = Шукати всюди
keys-show-keys = Показати ці сполучення клавіш
keys-go-start = Головна
keys-go-library = Бібліотека
keys-go-board = Огляд
keys-go-workbench = Редактор
keys-go-review = Вичитка
keys-go-sprint = Спринт
keys-go-outbox = Черга
keys-go-glossary = Глосарій
keys-go-memory = Пам’ять
keys-go-settings = Налаштування
keys-change-theme = Світлий, темний або системний вигляд
keys-export-page = Експортувати цей ресурс
keys-import-file = Імпортувати файл
keys-about = Літери визначаються знаком на клавіші, якщо він латинський, а цифри — місцем клавіші, тому сполучення працюють у будь-якій розкладці. Ctrl+Alt не використовується: на багатьох клавіатурах так набирають літери.
keys-print = Надрукувати список
keys-reset-all = Відновити всі початкові
keys-none = Без сполучення
keys-change = Змінити
keys-reset = Відновити
keys-change-of = Змінити сполучення клавіш для дії: { $action }
keys-reset-of = Відновити початкове сполучення для дії: { $action }
keys-press = Натисніть нові клавіші…
keys-press-for = Натисніть нові клавіші для дії: { $action }. Escape залишає все як є.
keys-not-ctrl-alt = { $stroke } на багатьох клавіатурах набирає літери, тому не може бути сполученням клавіш.
keys-not-plain = { $stroke } потрібно для письма. Утримуйте Ctrl або Alt чи візьміть функціональну клавішу.
keys-taken = { $stroke } — це вже «{ $action }».
keys-take-over = Забрати собі
palette-title = Пошук дії
palette-placeholder = Дія або ресурс
palette-none = Нічого з такою назвою немає.
closing-title = Останні слова не збережено
closing-about = Tolmach не зміг записати останній текст на диск. Звільніть трохи місця й спробуйте ще раз. Якщо закрити зараз, усе введене після останнього «Збережено» буде втрачено.
closing-again = Зберегти й закрити
closing-anyway = Закрити без збереження
settings-about = Tolmach { $version }
settings-appearance = Вигляд
settings-theme = Світлий чи темний
settings-theme-system = Як у системі
settings-theme-light = Світлий
settings-theme-dark = Темний
settings-contrast = Високий контраст
settings-contrast-about = Виразніші лінії та літери.
settings-text-size = Розмір тексту
settings-size = { $percent } %
settings-interface = Мова Tolmach
settings-interface-about = У цьому вікні, у терміналі та у звітах. Вона ніяк не пов’язана з мовами, якими ви перекладаєте.
settings-interface-system = Як у системі
settings-interface-unreviewed = Ці тексти ще не перевірено людиною, для якої ця мова рідна. Якщо щось звучить неправильно, скажіть нам: у CONTRIBUTING написано як.
settings-plain = Розмітка звичайним текстом
settings-plain-about = Показує змінні, посилання й шаблони так, як їх зберігає вікі, без захисту.
settings-languages = Мови
settings-into = Мови, якими я перекладаю
settings-into-about = Вони показуються в бібліотеці, і їхні переклади отримуються з вікі.
settings-reading = Мови, якими я ще читаю
settings-reading-about = Переклади того самого блоку цими мовами показуються поруч з оригіналом.
settings-wikis = Вікі
settings-wiki-here = Ви працюєте тут
settings-wiki-work-here = Працювати тут
settings-privacy = Tolmach нікому нічого не надсилає, крім вікі з цього списку. Паролі й токени зберігаються у сховищі паролів цього комп’ютера й ніколи — у файлі.
settings-machine = Машинний переклад
machine-about = Якщо на цьому комп’ютері встановлено Apertium, він може пропонувати поруч зі збігами переклад оригіналу та перекладів мовами, якими ви читаєте. Найкраще виходить зі спорідненими мовами. Це чернетка, над якою треба попрацювати: текст, залишений таким, яким його зробила машина, до вікі не пропускається.
machine-privacy = Apertium працює на цьому комп’ютері. Ніщо з того, що ви ним перекладаєте, нікуди не надсилається.
machine-looking = Пошук Apertium
machine-none = Apertium не встановлено
machine-no-pairs = Apertium встановлено, але без жодної мовної пари
machine-get = Tolmach працює і без нього. Щоб його мати, встановіть Apertium і пакунок для кожної потрібної мовної пари, а тоді пошукайте знову. У Debian та Ubuntu для білоруської та російської:
machine-again = Шукати знову
machine-when = Коли перекладати?
machine-when-off = Ніколи
machine-when-asked = На мою вимогу
machine-when-always = Автоматично, у кожному блоці

machine-pairs =
    { $n ->
        [one] Встановлено { $n } мовну пару
        [few] Встановлено { $n } мовні пари
       *[many] Встановлено { $n } мовних пар
    }

settings-keys = Клавіатура
codex-dialog-close = Закрити
codex-message-dismiss = Закрити
codex-optional = (необов’язково)
codex-search = Пошук
codex-popover-close = Закрити
codex-chip-added = Додано: { $what }.
codex-chip-removed = Вилучено: { $what }.
codex-chip-description = Натисніть Enter, щоб редагувати, або Delete, щоб вилучити.
settings-data = Ваші дані
settings-privacy-title = Приватність
settings-privacy-who = Tolmach нікому нічого не надсилає, крім доданих вами вікі: він ні за ким не стежить і ніде не запитує про оновлення.
settings-privacy-where = Чернетки, отримані з вікі дані, зауваження та спринти лежать в одному файлі у вашій теці даних програм. Паролі й токени зберігає сховище паролів вашої системи, а якщо його немає — оперативна пам’ять, доки вікно не закрито.
settings-privacy-files = Файл, який ви експортуєте чи передаєте, містить те, що ви вибрали, і назви облікових записів тих, хто бере участь.
settings-backups = Резервні копії
settings-backups-about = Копія всього, крім паролів, поруч з оригіналом. Tolmach сам робить її, перш ніж оновлення змінить файл.
settings-backups-none = Копій ще немає.
settings-back-up = Зробити копію зараз
settings-backup-asked = На вимогу
settings-backup-migration = Перед оновленням
settings-backup-restore = Перед відновленням
settings-backup-damaged = Відкладений пошкоджений файл
settings-restore = Відновити
settings-diagnostics = Діагностика
settings-diagnostics-about = Числа й версії для повідомлення про помилку. Без імен, текстів і паролів.
settings-diagnostics-show = Показати
settings-copy = Копіювати
settings-copied = Скопійовано.
settings-copy-failed = Скопіювати не вдалося. Виділіть текст і скопіюйте його клавішами вашої системи.
settings-backed-up = Скопійовано до { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } МБ
settings-restore-about = Усе стане таким, як було { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Теперішній стан спершу буде скопійовано, щоб ви могли до нього повернутися.
