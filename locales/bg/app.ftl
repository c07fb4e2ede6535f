### Bulgarian (bg). Reviewed by a native speaker: not yet.

app-skip = Към съдържанието
app-nav = Изгледи
app-opening = Отваряне
app-start = Начало
app-library = Библиотека
app-board = Табло
app-workbench = Редактор
app-review = Преглед
app-sprint = Спринт
app-outbox = Изходящи
app-glossary = Глосар
app-memory = Памет
app-search = Търсене
app-settings = Настройки

app-drafts =
    { $n ->
        [one] { $n } чернова
       *[other] { $n } чернови
    }

app-conflicts =
    { $n ->
        [one] { $n } конфликт за разрешаване
       *[other] { $n } конфликта за разрешаване
    }

appearance-label =
    { $theme ->
        [light] Облик: светъл
        [dark] Облик: тъмен
       *[system] Облик: като на системата
    }

notice-set-aside = Файлът на Tolmach беше повреден. Запазен е като { $path }; започнат е нов, празен файл.
notice-migrated = Файлът на Tolmach беше преобразуван в по-нов вид. Копие на стария е запазено като { $path }.

state-untranslated = Без превод
state-outdated = Остаряло
state-translated = Преведено
state-proofread = Проверено
state-typing = Чернова
state-done = Чернова, готова
state-conflict = Конфликт
state-moved = Променен оригинал

first-run-title = Добре дошли в Tolmach
first-run-lead = Превеждайте на своя език страниците на движението, със свое темпо, дори и без мрежа.
first-run-languages = На кои езици превеждате?
first-run-reading = Чета и други езици
first-run-reading-about = Преводите на същата единица на тези езици се показват редом с оригинала. Ако не изберете нищо, се вземат най-близките до Вашите езици.
first-run-where = Откъде искате да започнете?
first-run-choose-one = Изберете поне един език.
first-run-begin = Започване

languages-title = Моите езици
languages-search = Търсене на език
languages-none-found = Няма език с такова име.
languages-drop = Махане: { $language }

languages-chosen =
    { $n ->
        [0] Няма избрани
        [one] Избран { $n }:
       *[other] Избрани { $n }:
    }

wiki-menu = Уики, сметка и езици
wiki-practice = Уики за упражнения
wiki-practice-about = Намира се на този компютър. Не е нужна сметка и нищо не може да се повреди.
wiki-meta = Meta-Wiki
wiki-real-about = Истинско уики. Можете да четете и да пишете чернови и без сметка; тя е нужна само за изпращане.
wiki-no-account = Не сте влезли
wiki-as = Като { $name }
wiki-add = Добавяне на уики
wiki-add-it = Добавяне
wiki-add-name = Име
wiki-add-name-help = Как да се нарича тук: букви, цифри, тирета и точки.
wiki-add-address = Адрес на неговия API
wiki-add-address-help = Започва с https:// и обикновено завършва на /w/api.php.

log-in = Влизане
log-out = Излизане
log-in-title = Влизане в { $wiki }
log-in-how = Как?
log-in-token = Ключ за достъп
log-in-token-about = Личен ключ по OAuth 2 (owner-only). Най-сигурно: можете да го отмените по всяко време и той дава достъп само до разрешеното от Вас.
log-in-bot-password = Парола за бот
log-in-bot-password-about = Парола, която уикито създава само за Tolmach на страницата си Special:BotPasswords.
log-in-account = Моята сметка
log-in-account-about = Вашите име и парола, както и еднократният код, ако използвате такъв.
log-in-token-field = Ключ за достъп
log-in-grants = При създаването отметнете тези права: „Edit existing pages“, „Create, edit, and move pages“, както и „High-volume access“, ако го имате. С парола за бот преводите не могат да се отбелязват като проверени.
log-in-account-warning = Собствената Ви парола дава достъп до всичко, което можете да правите в уикито. Паролата за бот или ключът са по-сигурни.
log-in-user = Потребителско име
log-in-user-bot = Заедно с името на бота след @, например Anna@tolmach.
log-in-password = Парола
log-in-code = Еднократен код
log-in-done = Влезли сте като { $name }.

secrets-where = Tolmach я пази в ключодържателя на този компютър, а ако няма такъв – в паметта, докато програмата е отворена. Никога във файл.
secrets-keychain = Tolmach я пази в ключодържателя на този компютър, никога в свой файл.
secrets-memory = Този компютър няма ключодържател, затова Tolmach я пази в паметта и ще попита отново при следващото отваряне.

lacks-title = С тази сметка тук не може да се прави всичко:
lacks-edit = Няма право да редактира, затова нищо не може да се изпрати.
lacks-create-page = Няма право да създава страници, затова не могат да се изпращат първи преводи.
lacks-translate = Няма право да превежда.
lacks-proofread = Няма право да отбелязва преводи като проверени.
lacks-blocked = Блокирана е за редактиране.

dialog-save = Съхраняване
dialog-cancel = Отказ
dialog-done = Готово

work-paused = На пауза
work-pause = Пауза
work-resume = Продължаване
work-stop = Спиране
work-step = { $done } от { $total }

work-left =
    { $minutes ->
        [one] остава около { $minutes } минута
       *[other] остават около { $minutes } минути
    }

keys-title = Клавишни комбинации
keys-change-all = Промяна на комбинациите
keys-group-unit = Единици
keys-group-text = Текст
keys-group-help = Помощ и панели
keys-group-window = Прозорец
keys-done-next = Отбелязване като готово и към следващата единица
keys-still-valid = Още важи, към следващата единица
keys-next-unit = Следваща единица
keys-previous-unit = Предишна единица
keys-next-unfinished = Следваща незавършена единица
keys-previous-unfinished = Предишна незавършена единица
keys-discard-draft = Изтриване на черновата
keys-copy-source = Копиране на оригинала
keys-insert-markup = Вмъкване на следващия липсващ код
keys-choose-markup = Избор на код за вмъкване
keys-plain-text = Кодът като обикновен текст
keys-undo = Отмяна
keys-redo = Повтаряне
keys-use-match = Използване на съвпадение 1 до 9
keys-insert-match = Вмъкване на съвпадение 1 до 9 при курсора
keys-use-machine = Машинен превод, после използване на текста
keys-insert-term = Вмъкване на следващия термин
keys-add-term = Добавяне на термин
keys-next-problem = Към следващия проблем
keys-fix-problem = Поправяне на този проблем
keys-ignore-problem = Пренебрегване на този проблем
keys-next-region = Следваща част на прозореца
keys-previous-region = Предишна част на прозореца
keys-show-list = Показване или скриване на списъка с единици
keys-palette = Намиране на действие
keys-search-all = Търсене навсякъде
keys-show-keys = Показване на тези комбинации
keys-go-start = Начало
keys-go-library = Библиотека
keys-go-board = Табло
keys-go-workbench = Редактор
keys-go-review = Преглед
keys-go-sprint = Спринт
keys-go-outbox = Изходящи
keys-go-glossary = Глосар
keys-go-memory = Памет
keys-go-settings = Настройки
keys-change-theme = Светъл, тъмен или като на системата
keys-export-page = Изнасяне на този ресурс
keys-import-file = Внасяне на файл

keys-about = Буквите се разпознават по латинския знак върху клавиша, ако има такъв, а цифрите – по мястото на клавиша, така че да работят на всяка подредба. Комбинации с Ctrl+Alt не се използват, защото с тях на много клавиатури се пишат букви.
keys-print = Отпечатване на списъка
keys-reset-all = Всички по подразбиране
keys-none = Няма комбинация
keys-change = Промяна
keys-reset = По подразбиране
keys-change-of = Промяна на комбинацията за: { $action }
keys-reset-of = Комбинация по подразбиране: { $action }
keys-press = Натиснете новите клавиши…
keys-press-for = Натиснете новите клавиши за: { $action }. Escape оставя всичко както е.
keys-not-ctrl-alt = С { $stroke } на много клавиатури се пишат букви, затова не може да е комбинация.
keys-not-plain = { $stroke } е нужно за писане. Задръжте Ctrl или Alt или изберете функционален клавиш.
keys-taken = { $stroke } вече е „{ $action }“.
keys-take-over = Прехвърляне

palette-title = Намиране на действие
palette-placeholder = Действие или ресурс
palette-none = Няма нищо с такова име.

closing-title = Последният Ви текст не е съхранен
closing-about = Tolmach не успя да запише последния Ви текст на диска. Освободете малко място и опитайте отново. Ако затворите сега, ще се загуби написаното след последното „Съхранено“.
closing-again = Съхраняване и затваряне
closing-anyway = Затваряне без съхраняване

settings-about = Tolmach { $version }
settings-appearance = Облик
settings-theme = Светъл или тъмен
settings-theme-system = Като на системата
settings-theme-light = Светъл
settings-theme-dark = Тъмен
settings-contrast = Висок контраст
settings-contrast-about = По-отчетливи линии и букви.
settings-text-size = Размер на текста
settings-size = { $percent }%
settings-interface = Език на Tolmach
settings-interface-about = В този прозорец, в терминала и в отчетите. Няма връзка с езиците, на които превеждате.
settings-interface-system = Като на системата
settings-interface-unreviewed = Текстовете на този език още не са прегледани от човек, за когото той е роден. Ако нещо не звучи добре, пишете ни: в CONTRIBUTING пише как.
settings-plain = Кодът като обикновен текст
settings-plain-about = Променливите, препратките и шаблоните се показват така, както ги пази уикито, без защита.
settings-languages = Езици
settings-into = Превеждам на
settings-into-about = Показват се в библиотеката и се изтеглят.
settings-reading = Чета и на
settings-reading-about = Преводите на същата единица на тези езици се показват редом с оригинала.
settings-wikis = Уикита
settings-wiki-here = Работите тук
settings-wiki-work-here = Работа тук
settings-privacy = Tolmach не изпраща нищо никому освен на уикитата от този списък. Паролите и ключовете се пазят в ключодържателя на компютъра, никога във файл.
settings-machine = Машинен превод
machine-about = Ако на компютъра е инсталиран Apertium, той може да предлага превод редом със съвпаденията: на оригинала и на преводи на езици, които четете. Най-добре се получава при сродни езици. Това е само чернова за доработване; текст, оставен така, както го е направила машината, не се пуска към уикито.
machine-privacy = Apertium работи на този компютър. Нищо от преводите с него не се изпраща никъде.
machine-looking = Търсене на Apertium
machine-none = Apertium не е инсталиран
machine-no-pairs = Apertium е инсталиран, но без езикови двойки
machine-get = Tolmach работи и без него. Ако го искате, инсталирайте Apertium и пакет за всяка желана езикова двойка и потърсете отново. За беларуски и руски на Debian и Ubuntu:
machine-again = Търсене отново
machine-when = Кога да превежда?
machine-when-off = Никога
machine-when-asked = При поискване
machine-when-always = Автоматично, при всяка единица

machine-pairs =
    { $n ->
        [one] Инсталирана е { $n } езикова двойка
       *[other] Инсталирани са { $n } езикови двойки
    }

settings-keys = Клавиатура

codex-dialog-close = Затваряне
codex-message-dismiss = Скриване
codex-optional = (по желание)
codex-search = Търсене
codex-popover-close = Затваряне
codex-chip-added = Добавено: { $what }.
codex-chip-removed = Премахнато: { $what }.
codex-chip-description = Enter – редактиране, Delete – премахване.

settings-data = Вашите данни
settings-privacy-title = Поверителност
settings-privacy-who = Tolmach не изпраща нищо никому освен на добавените от Вас уикита: не следи никого и не проверява никъде за обновления.
settings-privacy-where = Черновите, изтегленото, бележките и спринтовете са в един файл в папката Ви за данни на програмите. Паролите и ключовете се пазят в ключодържателя на системата, а ако няма такъв – в паметта до затварянето на прозореца.
settings-privacy-files = Файловете, които изнасяте или предавате, съдържат избраното от Вас и потребителските имена на участниците.
settings-backups = Резервни копия
settings-backups-about = Копие на всичко освен паролите, редом с оригинала. Tolmach сам прави копие, преди обновяване да промени файла.
settings-backups-none = Още няма копие.
settings-back-up = Създаване на копие
settings-backup-asked = По поръчка
settings-backup-migration = Преди обновяване
settings-backup-restore = Преди възстановяване
settings-backup-damaged = Отделен повреден файл
settings-restore = Възстановяване
settings-diagnostics = Диагностика
settings-diagnostics-about = Числа и версии за съобщение за грешка. Без имена, текстове и пароли.
settings-diagnostics-show = Показване
settings-copy = Копиране
settings-copied = Копирано.
settings-copy-failed = Копирането не успя. Маркирайте текста и го копирайте с клавишите на системата.
settings-backed-up = Копирано в { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB
settings-restore-about = Всичко ще бъде както на { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Преди това сегашното състояние се копира, за да можете да се върнете към него.
