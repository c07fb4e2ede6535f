### Russian (ru). Reviewed by a native speaker: not yet.

app-skip = Перейти к содержимому
app-nav = Разделы
app-opening = Открытие
app-start = Главная
app-library = Библиотека
app-board = Обзор
app-workbench = Редактор
app-review = Вычитка
app-sprint = Спринт
app-outbox = Исходящие
app-glossary = Глоссарий
app-memory = Память
app-search = Поиск
app-settings = Настройки

app-drafts =
    { $n ->
        [one] { $n } черновик
        [few] { $n } черновика
       *[many] { $n } черновиков
    }

app-conflicts =
    { $n ->
        [one] { $n } неразрешённый конфликт
        [few] { $n } неразрешённых конфликта
       *[many] { $n } неразрешённых конфликтов
    }

appearance-label =
    { $theme ->
        [light] Оформление: светлое
        [dark] Оформление: тёмное
       *[system] Оформление: как в системе
    }

notice-set-aside = Файл Tolmach был повреждён. Он сохранён как { $path }, а вместо него создан пустой.
notice-migrated = Файл Tolmach переведён в более новый формат. Копия старого сохранена как { $path }.
state-untranslated = Не переведено
state-outdated = Устарело
state-translated = Переведено
state-proofread = Вычитано
state-typing = Черновик
state-done = Готовый черновик
state-conflict = Конфликт
state-moved = Оригинал изменён
first-run-title = Добро пожаловать в Tolmach
first-run-lead = Переводите страницы движения на свой язык, в своём темпе и даже без интернета.
first-run-languages = На какие языки вы переводите?
first-run-reading = Я читаю и на других языках
first-run-reading-about = Переводы того же блока на эти языки показываются рядом с оригиналом. Если ничего не выбрать, показываются самые близкие к вашим языкам.
first-run-where = С чего начать?
first-run-choose-one = Выберите хотя бы один язык.
first-run-begin = Начать
languages-title = Мои языки
languages-search = Поиск языков
languages-none-found = Языка с таким названием нет.
languages-drop = Убрать: { $language }

languages-chosen =
    { $n ->
        [0] Не выбрано ни одного
        [one] Выбрано { $n }:
        [few] Выбрано { $n }:
       *[many] Выбрано { $n }:
    }

wiki-menu = Вики, учётная запись и языки
wiki-practice = Учебная вики
wiki-practice-about = Находится на этом компьютере. Учётная запись не нужна, и сломать там ничего нельзя.
wiki-meta = Meta-Wiki
wiki-real-about = Настоящая вики. Читать и писать черновики можно без учётной записи; она нужна, чтобы отправлять.
wiki-no-account = Вход не выполнен
wiki-as = Вы: { $name }
wiki-add = Добавить вики
wiki-add-it = Добавить
wiki-add-name = Название
wiki-add-name-help = Как называть её здесь: буквы, цифры, дефисы и точки.
wiki-add-address = Адрес её API
wiki-add-address-help = Начинается с https:// и обычно заканчивается на /w/api.php.
log-in = Войти
log-out = Выйти
log-in-title = Вход: { $wiki }
log-in-how = Как?
log-in-token = Токен доступа
log-in-token-about = Личный токен OAuth 2 (owner-only). Самый безопасный способ: его можно отозвать в любое время, и он открывает только то, что вы разрешили.
log-in-bot-password = Пароль бота
log-in-bot-password-about = Пароль, который вики создаёт только для Tolmach на своей странице Special:BotPasswords.
log-in-account = Моя учётная запись
log-in-account-about = Ваши имя учётной записи и пароль, а также одноразовый код, если вы им пользуетесь.
log-in-token-field = Токен доступа
log-in-grants = Создавая его, отметьте такие разрешения: «Редактирование существующих страниц», «Создание, редактирование и переименование страниц» и «Редактирование с высокой интенсивностью», если оно у вас есть. С паролем бота нельзя отмечать переводы вычитанными.
log-in-account-warning = Ваш собственный пароль открывает всё, что вам разрешено в вики. Пароль бота или токен безопаснее.
log-in-user = Имя учётной записи
log-in-user-bot = С названием бота после @, например Anna@tolmach.
log-in-password = Пароль
log-in-code = Одноразовый код
log-in-done = Вход выполнен. Учётная запись: { $name }.
secrets-where = Tolmach хранит его в хранилище паролей этого компьютера или, если такого нет, в оперативной памяти до закрытия программы. В файле — никогда.
secrets-keychain = Tolmach хранит его в хранилище паролей этого компьютера и никогда — в собственном файле.
secrets-memory = На этом компьютере нет хранилища паролей, поэтому Tolmach хранит его в оперативной памяти и после следующего запуска спросит снова.
lacks-title = Этой учётной записи здесь разрешено не всё:
lacks-edit = Править нельзя, так что отправить ничего не удастся.
lacks-create-page = Создавать страницы нельзя, так что первые переводы отправить не удастся.
lacks-translate = Переводить нельзя.
lacks-proofread = Отмечать переводы вычитанными нельзя.
lacks-blocked = Учётная запись заблокирована.
dialog-save = Сохранить
dialog-cancel = Отмена
dialog-done = Готово
work-paused = Приостановлено
work-pause = Приостановить
work-resume = Продолжить
work-stop = Остановить
work-step = { $done } из { $total }

work-left =
    { $minutes ->
        [one] осталась примерно { $minutes } минута
        [few] осталось примерно { $minutes } минуты
       *[many] осталось примерно { $minutes } минут
    }

keys-title = Сочетания клавиш
keys-change-all = Изменить сочетания клавиш
keys-group-unit = Блоки
keys-group-text = Текст
keys-group-help = Подсказки и панели
keys-group-window = Окно
keys-done-next = Отметить готовым и перейти к следующему блоку
keys-still-valid = Ещё актуально, перейти к следующему блоку
keys-next-unit = Следующий блок
keys-previous-unit = Предыдущий блок
keys-next-unfinished = Следующий незавершённый блок
keys-previous-unfinished = Предыдущий незавершённый блок
keys-discard-draft = Отбросить черновик
keys-copy-source = Скопировать оригинал
keys-insert-markup = Вставить следующую пропущенную разметку
keys-choose-markup = Выбрать разметку для вставки
keys-plain-text = Разметка обычным текстом
keys-undo = Отменить
keys-redo = Повторить
keys-use-match = Взять совпадение 1–9
keys-insert-match = Вставить совпадение 1–9 на место курсора
keys-use-machine = Перевести машиной, затем взять этот текст
keys-insert-term = Вставить следующий термин
keys-add-term = Добавить термин
keys-next-problem = Перейти к следующей проблеме
keys-fix-problem = Исправить эту проблему
keys-ignore-problem = Игнорировать эту проблему
keys-next-region = Следующая часть окна
keys-previous-region = Предыдущая часть окна
keys-show-list = Показать или скрыть список блоков
keys-palette = Найти действие
keys-search-all = Искать везде
keys-show-keys = Показать эти сочетания клавиш
keys-go-start = Главная
keys-go-library = Библиотека
keys-go-board = Обзор
keys-go-workbench = Редактор
keys-go-review = Вычитка
keys-go-sprint = Спринт
keys-go-outbox = Исходящие
keys-go-glossary = Глоссарий
keys-go-memory = Память
keys-go-settings = Настройки
keys-change-theme = Светлое, тёмное или системное оформление
keys-export-page = Экспортировать этот ресурс
keys-import-file = Импортировать файл
keys-about = Буквы определяются знаком на клавише, если он латинский, а цифры — местом клавиши, поэтому сочетания работают в любой раскладке. Ctrl+Alt не используется: на многих клавиатурах так набирают буквы.
keys-print = Напечатать список
keys-reset-all = Вернуть все исходные
keys-none = Нет сочетания
keys-change = Изменить
keys-reset = Вернуть
keys-change-of = Изменить сочетание клавиш для действия: { $action }
keys-reset-of = Вернуть исходное сочетание для действия: { $action }
keys-press = Нажмите новые клавиши…
keys-press-for = Нажмите новые клавиши для действия: { $action }. Escape оставляет всё как есть.
keys-not-ctrl-alt = { $stroke } на многих клавиатурах набирает буквы, поэтому не может быть сочетанием клавиш.
keys-not-plain = { $stroke } нужно для письма. Удерживайте Ctrl или Alt либо возьмите функциональную клавишу.
keys-taken = { $stroke } — это уже «{ $action }».
keys-take-over = Забрать себе
palette-title = Поиск действия
palette-placeholder = Действие или ресурс
palette-none = Ничего с таким названием нет.
closing-title = Последние слова не сохранены
closing-about = Tolmach не удалось записать последний текст на диск. Освободите немного места и попробуйте ещё раз. Если закрыть сейчас, всё введённое после последнего «Сохранено» будет потеряно.
closing-again = Сохранить и закрыть
closing-anyway = Закрыть без сохранения
settings-about = Tolmach { $version }
settings-appearance = Оформление
settings-theme = Светлое или тёмное
settings-theme-system = Как в системе
settings-theme-light = Светлое
settings-theme-dark = Тёмное
settings-contrast = Высокий контраст
settings-contrast-about = Более выразительные линии и буквы.
settings-text-size = Размер текста
settings-size = { $percent } %
settings-interface = Язык Tolmach
settings-interface-about = В этом окне, в терминале и в отчётах. Он никак не связан с языками, на которые вы переводите.
settings-interface-system = Как в системе
settings-interface-unreviewed = Эти тексты ещё не проверены человеком, для которого этот язык родной. Если что-то звучит неправильно, скажите нам: в CONTRIBUTING написано как.
settings-plain = Разметка обычным текстом
settings-plain-about = Показывает переменные, ссылки и шаблоны так, как их хранит вики, без защиты.
settings-languages = Языки
settings-into = Языки, на которые я перевожу
settings-into-about = Они показываются в библиотеке, и переводы на них загружаются из вики.
settings-reading = Языки, на которых я читаю
settings-reading-about = Переводы того же блока на эти языки показываются рядом с оригиналом.
settings-wikis = Вики
settings-wiki-here = Вы работаете здесь
settings-wiki-work-here = Работать здесь
settings-privacy = Tolmach никому ничего не отправляет, кроме вики из этого списка. Пароли и токены хранятся в хранилище паролей этого компьютера и никогда — в файле.
settings-machine = Машинный перевод
machine-about = Если на этом компьютере установлен Apertium, он может предлагать рядом с совпадениями свой перевод: с оригинала и с переводов на языки, на которых вы читаете. Лучше всего получается с родственными языками. Это черновик, над которым нужно поработать: текст, оставленный таким, каким его сделала машина, в вики не пропускается.
machine-privacy = Apertium работает на этом компьютере. Ничто из того, что вы им переводите, никуда не отправляется.
machine-looking = Поиск Apertium
machine-none = Apertium не установлен
machine-no-pairs = Apertium установлен, но без языковых пар
machine-get = Tolmach работает и без него. Чтобы он был, установите Apertium и пакет для каждой нужной языковой пары, а затем поищите снова. В Debian и Ubuntu для белорусского и русского:
machine-again = Искать снова
machine-when = Когда переводить?
machine-when-off = Никогда
machine-when-asked = По моему запросу
machine-when-always = Автоматически, в каждом блоке

machine-pairs =
    { $n ->
        [one] Установлена { $n } языковая пара
        [few] Установлены { $n } языковые пары
       *[many] Установлено { $n } языковых пар
    }

settings-keys = Клавиатура
codex-dialog-close = Закрыть
codex-message-dismiss = Закрыть
codex-optional = (необязательно)
codex-search = Поиск
codex-popover-close = Закрыть
codex-chip-added = Добавлено: { $what }.
codex-chip-removed = Удалено: { $what }.
codex-chip-description = Нажмите Enter, чтобы изменить, или Delete, чтобы удалить.
settings-data = Ваши данные
settings-privacy-title = Конфиденциальность
settings-privacy-who = Tolmach никому ничего не отправляет, кроме добавленных вами вики: он ни за кем не следит и нигде не спрашивает об обновлениях.
settings-privacy-where = Черновики, полученные из вики данные, замечания и спринты лежат в одном файле в вашей папке данных программ. Пароли и токены хранит хранилище паролей вашей системы, а если его нет — оперативная память, пока окно не закрыто.
settings-privacy-files = Файл, который вы экспортируете или передаёте, содержит то, что вы выбрали, и имена учётных записей тех, кто участвует.
settings-backups = Резервные копии
settings-backups-about = Копия всего, кроме паролей, рядом с оригиналом. Tolmach сам делает её, прежде чем обновление изменит файл.
settings-backups-none = Копий ещё нет.
settings-back-up = Сделать копию сейчас
settings-backup-asked = По запросу
settings-backup-migration = Перед обновлением
settings-backup-restore = Перед восстановлением
settings-backup-damaged = Отложенный повреждённый файл
settings-restore = Восстановить
settings-diagnostics = Диагностика
settings-diagnostics-about = Числа и версии для сообщения об ошибке. Без имён, текстов и паролей.
settings-diagnostics-show = Показать
settings-copy = Копировать
settings-copied = Скопировано.
settings-copy-failed = Скопировать не удалось. Выделите текст и скопируйте его клавишами вашей системы.
settings-backed-up = Скопировано в { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } МБ
settings-restore-about = Всё станет таким, каким было { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Нынешнее состояние сначала будет скопировано, чтобы вы могли к нему вернуться.
