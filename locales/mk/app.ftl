### Macedonian (mk). Reviewed by a native speaker: not yet.

app-skip = Прејди на содржината
app-nav = Прикази
app-opening = Отворам
app-start = Почеток
app-library = Библиотека
app-board = Табла
app-workbench = Работилница
app-review = Преглед
app-sprint = Спринт
app-outbox = Излезни
app-glossary = Поимник
app-memory = Меморија
app-search = Пребарување
app-settings = Нагодувања

app-drafts =
    { $n ->
        [one] { $n } нацрт
       *[other] { $n } нацрти
    }

app-conflicts =
    { $n ->
        [one] { $n } судир за решавање
       *[other] { $n } судири за решавање
    }

appearance-label =
    { $theme ->
        [light] Изглед: светол
        [dark] Изглед: темен
       *[system] Изглед: како системот
    }

notice-set-aside = Податотеката на Tolmach беше оштетена. Зачувана е како { $path }; започната е нова, празна.
notice-migrated = Податотеката на Tolmach е префрлена во понов облик. Примерок од старата е зачуван како { $path }.

state-untranslated = Непреведено
state-outdated = Застарено
state-translated = Преведено
state-proofread = Проверено
state-typing = Нацрт
state-done = Нацрт, готов
state-conflict = Судир
state-moved = Изменет изворник

first-run-title = Добре дојдовте во Tolmach
first-run-lead = Преведувајте ги на вашиот јазик страниците на движењето, со ваше темпо, па дури и без мрежа.
first-run-languages = На кои јазици преведувате?
first-run-reading = Читам и други јазици
first-run-reading-about = Преводите на истата единица на тие јазици се прикажуваат покрај изворникот. Ако не изберете ништо, се земаат најблиските до вашите јазици.
first-run-where = Каде сакате да почнете?
first-run-choose-one = Изберете барем еден јазик.
first-run-begin = Почни

languages-title = Мои јазици
languages-search = Пребарај јазици
languages-none-found = Нема јазик со такво име.
languages-drop = Изостави: { $language }

languages-chosen =
    { $n ->
        [0] Нема избрани
        [one] Избран { $n }:
       *[other] Избрани { $n }:
    }

wiki-menu = Вики, сметка и јазици
wiki-practice = Вики за вежбање
wiki-practice-about = Се наоѓа на овој сметач. Не треба сметка и ништо не може да се расипе.
wiki-meta = Meta-Wiki
wiki-real-about = Вистинско вики. Може да читате и да пишувате нацрти без сметка; таа ви треба само за испраќање.
wiki-no-account = Не сте најавени
wiki-as = Како { $name }
wiki-add = Додај вики
wiki-add-it = Додај
wiki-add-name = Име
wiki-add-name-help = Како сакате да се нарекува тука: букви, бројки, цртички и точки.
wiki-add-address = Адреса на неговиот API
wiki-add-address-help = Почнува со https:// и најчесто завршува со /w/api.php.

log-in = Најава
log-out = Одјава
log-in-title = Најава на { $wiki }
log-in-how = Како?
log-in-token = Пристапен жетон
log-in-token-about = Личен жетон за OAuth 2 (owner-only). Најбезбедно: можете да го повлечете во секое време, а отвора само она што сте го дозволиле.
log-in-bot-password = Ботовска лозинка
log-in-bot-password-about = Лозинка што викито ја прави само за Tolmach, на страницата Special:BotPasswords.
log-in-account = Мојата сметка
log-in-account-about = Вашето име и лозинка, со еднократниот код ако користите.
log-in-token-field = Пристапен жетон
log-in-grants = Кога го правите, штиклирајте ги овие дозволи: „Edit existing pages“, „Create, edit, and move pages“ и „High-volume access“ ако ја имате. Со ботовска лозинка преводите не можат да се означуваат како проверени.
log-in-account-warning = Вашата лозинка отвора сè што смеете да правите на викито. Ботовската лозинка или жетонот се побезбедни.
log-in-user = Корисничко име
log-in-user-bot = Со името на ботот по @, како Anna@tolmach.
log-in-password = Лозинка
log-in-code = Еднократен код
log-in-done = Најавени сте како { $name }.

secrets-where = Tolmach ја чува во чуварот на лозинки на овој сметач, а ако го нема – во меморијата додека не се затвори. Никогаш во податотека.
secrets-keychain = Tolmach ја чува во чуварот на лозинки на овој сметач, никогаш во своја податотека.
secrets-memory = Овој сметач нема чувар на лозинки, па Tolmach ја чува во меморијата и ќе ве праша повторно при следното отворање.

lacks-title = Со оваа сметка не може да се прави сè тука:
lacks-edit = Не смее да уредува, па ништо не може да се испрати.
lacks-create-page = Не смее да создава страници, па не можат да се испраќаат први преводи.
lacks-translate = Не смее да преведува.
lacks-proofread = Не смее да означува преводи како проверени.
lacks-blocked = Блокирана е за уредување.

dialog-save = Зачувај
dialog-cancel = Откажи
dialog-done = Готово

work-paused = Паузирано
work-pause = Пауза
work-resume = Продолжи
work-stop = Запри
work-step = { $done } од { $total }

work-left =
    { $minutes ->
        [one] уште околу { $minutes } минута
       *[other] уште околу { $minutes } минути
    }

keys-title = Тастатурни кратенки
keys-change-all = Измени кратенки
keys-group-unit = Единици
keys-group-text = Текст
keys-group-help = Помош и окна
keys-group-window = Прозорец
keys-done-next = Означи како готово и оди на следната единица
keys-still-valid = Сè уште важи, оди на следната единица
keys-next-unit = Следна единица
keys-previous-unit = Претходна единица
keys-next-unfinished = Следна недовршена единица
keys-previous-unfinished = Претходна недовршена единица
keys-discard-draft = Отфрли го нацртот
keys-copy-source = Копирај го изворникот
keys-insert-markup = Вметни го следниот код што недостасува
keys-choose-markup = Избери код за вметнување
keys-plain-text = Кодот како обичен текст
keys-undo = Врати
keys-redo = Повтори
keys-use-match = Земи совпаѓање 1 до 9
keys-insert-match = Вметни совпаѓање 1 до 9 кај покажувачот
keys-use-machine = Преведи машински, па земи го тој текст
keys-insert-term = Вметни го следниот поим
keys-add-term = Додај поим
keys-next-problem = Оди на следниот проблем
keys-fix-problem = Поправи го овој проблем
keys-ignore-problem = Занемари го овој проблем
keys-next-region = Следен дел од прозорецот
keys-previous-region = Претходен дел од прозорецот
keys-show-list = Прикажи или скриј го списокот на единици
keys-palette = Најди дејство
keys-search-all = Пребарај насекаде
keys-show-keys = Прикажи ги овие кратенки
keys-go-start = Почеток
keys-go-library = Библиотека
keys-go-board = Табла
keys-go-workbench = Работилница
keys-go-review = Преглед
keys-go-sprint = Спринт
keys-go-outbox = Излезни
keys-go-glossary = Поимник
keys-go-memory = Меморија
keys-go-settings = Нагодувања
keys-change-theme = Светол, темен или како системот
keys-export-page = Извези го овој ресурс
keys-import-file = Увези податотека

keys-about = Буквите се препознаваат по знакот на копчето ако е латиничен, а бројките по местото на копчето, за да работат на секој распоред. Ништо не оди на Ctrl+Alt, бидејќи со нив на многу тастатури се пишуваат букви.
keys-print = Испечати го списокот
keys-reset-all = Сите по основно
keys-none = Нема кратенка
keys-change = Измени
keys-reset = По основно
keys-change-of = Измени ја кратенката за: { $action }
keys-reset-of = Кратенка по основно: { $action }
keys-press = Притиснете ги новите копчиња…
keys-press-for = Притиснете ги новите копчиња за: { $action }. Escape остава сè како што е.
keys-not-ctrl-alt = { $stroke } пишува букви на многу тастатури, па затоа не може да биде кратенка.
keys-not-plain = { $stroke } треба за пишување. Држете Ctrl или Alt, или земете функциско копче.
keys-taken = { $stroke } веќе е „{ $action }“.
keys-take-over = Префрли ја тука

palette-title = Најди дејство
palette-placeholder = Дејство или ресурс
palette-none = Нема ништо со такво име.

closing-title = Последниот текст не ви е зачуван
closing-about = Tolmach не можеше да го запише последниот текст на дискот. Ослободете место и обидете се повторно. Ако затворите сега, ќе се изгуби напишаното по последното „Зачувано“.
closing-again = Зачувај и затвори
closing-anyway = Затвори без зачувување

settings-about = Tolmach { $version }
settings-appearance = Изглед
settings-theme = Светол или темен
settings-theme-system = Како системот
settings-theme-light = Светол
settings-theme-dark = Темен
settings-contrast = Висок контраст
settings-contrast-about = Поизразени линии и букви.
settings-text-size = Големина на текстот
settings-size = { $percent } %
settings-interface = Јазик на Tolmach
settings-interface-about = Во овој прозорец, во терминалот и во извештаите. Нема врска со јазиците на кои преведувате.
settings-interface-system = Како системот
settings-interface-unreviewed = Сè уште никој на кого ова му е мајчин јазик не ги прегледал текстовите. Ако нешто не звучи добро, јавете ни: во CONTRIBUTING пишува како.
settings-plain = Кодот како обичен текст
settings-plain-about = Променливите, врските и предлошките се прикажуваат како што ги чува викито, без заштита.
settings-languages = Јазици
settings-into = Преведувам на
settings-into-about = Овие се прикажуваат во библиотеката и се преземаат.
settings-reading = Читам и на
settings-reading-about = Преводите на истата единица на овие јазици се прикажуваат покрај изворникот.
settings-wikis = Викија
settings-wiki-here = Тука работите
settings-wiki-work-here = Работи тука
settings-privacy = Tolmach не испраќа ништо никому освен на викијата од овој список. Лозинките и жетоните се чуваат во чуварот на лозинки на сметачот, никогаш во податотека.
settings-machine = Машински превод
machine-about = Ако на сметачот е инсталиран Apertium, тој може да предлага превод покрај совпаѓањата: на изворникот и на преводите на јазиците што ги читате. Најдобро излегуваат сродните јазици. Тоа е само нацрт за доработка; текст оставен како што го направила машината не се пушта на викито.
machine-privacy = Apertium работи на овој сметач. Ништо што ќе преведете со него не се испраќа никаде.
machine-looking = Го барам Apertium
machine-none = Apertium не е инсталиран
machine-no-pairs = Apertium е инсталиран, но без јазични парови
machine-get = Tolmach работи и без него. Ако го сакате, инсталирајте Apertium и пакет за секој јазичен пар што ви треба, па побарајте повторно. За белоруски и руски на Debian и Ubuntu:
machine-again = Побарај повторно
machine-when = Кога да преведува?
machine-when-off = Никогаш
machine-when-asked = Кога ќе побарам
machine-when-always = Автоматски, за секоја единица

machine-pairs =
    { $n ->
        [one] Инсталиран е { $n } јазичен пар
       *[other] Инсталирани се { $n } јазични парови
    }

settings-keys = Тастатура

codex-dialog-close = Затвори
codex-message-dismiss = Тргни
codex-optional = (незадолжително)
codex-search = Пребарај
codex-popover-close = Затвори
codex-chip-added = Додадено: { $what }.
codex-chip-removed = Отстрането: { $what }.
codex-chip-description = Enter за уредување, Delete за отстранување.

settings-data = Ваши податоци
settings-privacy-title = Приватност
settings-privacy-who = Tolmach не испраќа ништо никому освен на викијата што сте ги додале: не следи никого и никаде не проверува за поднови.
settings-privacy-where = Нацртите, преземеното, забелешките и спринтовите се во една податотека во вашата папка за податоци на програмите. Лозинките и жетоните ги чува чуварот на лозинки на системот, а ако го нема – меморијата додека не се затвори прозорецот.
settings-privacy-files = Податотеката што ја извезувате или предавате го содржи она што сте го избрале и корисничките имиња на учесниците.
settings-backups = Резервни примероци
settings-backups-about = Примерок од сè освен лозинките, покрај изворната податотека. Tolmach сам прави примерок пред поднова да ја измени податотеката.
settings-backups-none = Сè уште нема примерок.
settings-back-up = Направи примерок
settings-backup-asked = По барање
settings-backup-migration = Пред поднова
settings-backup-restore = Пред враќање
settings-backup-damaged = Оштетена податотека, тргната настрана
settings-restore = Врати
settings-diagnostics = Дијагностика
settings-diagnostics-about = Бројки и верзии за пријава на грешка. Без имиња, текстови и лозинки.
settings-diagnostics-show = Прикажи
settings-copy = Копирај
settings-copied = Ископирано.
settings-copy-failed = Копирањето не успеа. Означете го текстот и ископирајте го со копчињата на системот.
settings-backed-up = Ископирано во { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB
settings-restore-about = Сè ќе биде како што беше на { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Сегашната состојба прво се копира, за да можете да ѝ се вратите.
