### Belarusian (be). Reviewed by a native speaker: not yet.

app-skip = Перайсці да зместу
app-nav = Раздзелы
app-opening = Адкрыццё
app-start = Галоўная
app-library = Бібліятэка
app-board = Агляд
app-workbench = Рэдактар
app-review = Вычытка
app-sprint = Спрынт
app-outbox = Чарга
app-glossary = Гласарый
app-memory = Памяць
app-search = Пошук
app-settings = Налады

app-drafts =
    { $n ->
        [one] { $n } чарнавік
        [few] { $n } чарнавікі
       *[many] { $n } чарнавікоў
    }

app-conflicts =
    { $n ->
        [one] { $n } нявырашаны канфлікт
        [few] { $n } нявырашаныя канфлікты
       *[many] { $n } нявырашаных канфліктаў
    }

appearance-label =
    { $theme ->
        [light] Выгляд: светлы
        [dark] Выгляд: цёмны
       *[system] Выгляд: як у сістэме
    }

notice-set-aside = Файл Tolmach быў пашкоджаны. Ён захаваны як { $path }, а замест яго створаны пусты.
notice-migrated = Файл Tolmach пераведзены ў навейшы фармат. Копія старога захавана як { $path }.
state-untranslated = Не перакладзена
state-outdated = Састарэла
state-translated = Перакладзена
state-proofread = Вычытана
state-typing = Чарнавік
state-done = Гатовы чарнавік
state-conflict = Канфлікт
state-moved = Арыгінал зменены
first-run-title = Вітаем у Tolmach
first-run-lead = Перакладайце старонкі руху на сваю мову, у сваім тэмпе і нават без інтэрнэту.
first-run-languages = На якія мовы вы перакладаеце?
first-run-reading = Я чытаю і на іншых мовах
first-run-reading-about = Пераклады той самай адзінкі на гэтыя мовы паказваюцца побач з арыгіналам. Калі нічога не выбраць, паказваюцца найбліжэйшыя да вашых моў.
first-run-where = З чаго пачаць?
first-run-choose-one = Выберыце хаця б адну мову.
first-run-begin = Пачаць
languages-title = Мае мовы
languages-search = Пошук моў
languages-none-found = Мовы з такой назвай няма.
languages-drop = Прыбраць: { $language }

languages-chosen =
    { $n ->
        [0] Не выбрана ніводнай
        [one] Выбрана { $n }:
        [few] Выбрана { $n }:
       *[many] Выбрана { $n }:
    }

wiki-menu = Вікі, уліковы запіс і мовы
wiki-practice = Навучальная вікі
wiki-practice-about = Знаходзіцца на гэтым камп’ютары. Уліковы запіс не патрэбны, і зламаць там нічога нельга.
wiki-meta = Meta-Wiki
wiki-real-about = Сапраўдная вікі. Чытаць і пісаць чарнавікі можна без уліковага запісу; ён патрэбны, каб адпраўляць.
wiki-no-account = Уваход не выкананы
wiki-as = Вы: { $name }
wiki-add = Дадаць вікі
wiki-add-it = Дадаць
wiki-add-name = Назва
wiki-add-name-help = Як называць яе тут: літары, лічбы, злучкі і кропкі.
wiki-add-address = Адрас яе API
wiki-add-address-help = Пачынаецца з https:// і звычайна заканчваецца на /w/api.php.
log-in = Увайсці
log-out = Выйсці
log-in-title = Уваход: { $wiki }
log-in-how = Як?
log-in-token = Токен доступу
log-in-token-about = Асабісты токен OAuth 2 (owner-only). Найбяспечней: яго можна адклікаць у любы час, і ён адкрывае толькі тое, што вы дазволілі.
log-in-bot-password = Пароль робата
log-in-bot-password-about = Пароль, які вікі стварае толькі для Tolmach на сваёй старонцы Special:BotPasswords.
log-in-account = Мой уліковы запіс
log-in-account-about = Вашы імя ўдзельніка і пароль, а таксама аднаразовы код, калі вы ім карыстаецеся.
log-in-token-field = Токен доступу
log-in-grants = Калі ствараеце яго, адзначце такія дазволы: «Праўка наяўных старонак», «Стварэнне, праўка і перанос старонак» і «Вялікі аб’ём рэдагавання», калі ён у вас ёсць. З паролем робата нельга пазначаць пераклады вычытанымі.
log-in-account-warning = Ваш уласны пароль адкрывае ўсё, што вам дазволена ў вікі. Пароль робата або токен бяспечнейшы.
log-in-user = Імя ўдзельніка
log-in-user-bot = З назвай робата пасля @, напрыклад Anna@tolmach.
log-in-password = Пароль
log-in-code = Аднаразовы код
log-in-done = Уваход выкананы. Уліковы запіс: { $name }.
secrets-where = Tolmach захоўвае яго ў сховішчы пароляў гэтага камп’ютара або, калі такога няма, у аператыўнай памяці да закрыцця праграмы. У файле — ніколі.
secrets-keychain = Tolmach захоўвае яго ў сховішчы пароляў гэтага камп’ютара і ніколі — ва ўласным файле.
secrets-memory = На гэтым камп’ютары няма сховішча пароляў, таму Tolmach захоўвае яго ў аператыўнай памяці і пасля наступнага запуску запытае зноў.
lacks-title = Гэтаму ўліковаму запісу тут дазволена не ўсё:
lacks-edit = Рэдагаваць нельга, таму адправіць нічога не ўдасца.
lacks-create-page = Ствараць старонкі нельга, таму першыя пераклады адправіць не ўдасца.
lacks-translate = Перакладаць нельга.
lacks-proofread = Пазначаць пераклады вычытанымі нельга.
lacks-blocked = Уліковы запіс заблакіраваны.
dialog-save = Захаваць
dialog-cancel = Скасаваць
dialog-done = Гатова
work-paused = Прыпынена
work-pause = Прыпыніць
work-resume = Працягнуць
work-stop = Спыніць
work-step = { $done } з { $total }

work-left =
    { $minutes ->
        [one] засталася прыблізна { $minutes } хвіліна
        [few] засталося прыблізна { $minutes } хвіліны
       *[many] засталося прыблізна { $minutes } хвілін
    }

keys-title = Спалучэнні клавіш
keys-change-all = Змяніць спалучэнні клавіш
keys-group-unit = Адзінкі
keys-group-text = Тэкст
keys-group-help = Падказкі і панэлі
keys-group-window = Акно
keys-done-next = Пазначыць гатовай і перайсці да наступнай адзінкі
keys-still-valid = Яшчэ актуальна, перайсці да наступнай адзінкі
keys-next-unit = Наступная адзінка
keys-previous-unit = Папярэдняя адзінка
keys-next-unfinished = Наступная незавершаная адзінка
keys-previous-unfinished = Папярэдняя незавершаная адзінка
keys-discard-draft = Адкінуць чарнавік
keys-copy-source = Скапіраваць арыгінал
keys-insert-markup = Уставіць наступную прапушчаную разметку
keys-choose-markup = Выбраць разметку для ўстаўкі
keys-plain-text = Разметка звычайным тэкстам
keys-undo = Адмяніць
keys-redo = Паўтарыць
keys-use-match = Узяць супадзенне 1–9
keys-insert-match = Уставіць супадзенне 1–9 на месцы курсора
keys-use-machine = Перакласці машынай, потым узяць гэты тэкст
keys-insert-term = Уставіць наступны тэрмін
keys-add-term = Дадаць тэрмін
keys-next-problem = Перайсці да наступнай праблемы
keys-fix-problem = Выправіць гэту праблему
keys-ignore-problem = Ігнараваць гэту праблему
keys-next-region = Наступная частка акна
keys-previous-region = Папярэдняя частка акна
keys-show-list = Паказаць або схаваць спіс адзінак
keys-palette = Знайсці дзеянне
keys-search-all = Шукаць усюды
keys-show-keys = Паказаць гэтыя спалучэнні клавіш
keys-go-start = Галоўная
keys-go-library = Бібліятэка
keys-go-board = Агляд
keys-go-workbench = Рэдактар
keys-go-review = Вычытка
keys-go-sprint = Спрынт
keys-go-outbox = Чарга
keys-go-glossary = Гласарый
keys-go-memory = Памяць
keys-go-settings = Налады
keys-change-theme = Светлы, цёмны або сістэмны выгляд
keys-export-page = Экспартаваць гэты рэсурс
keys-import-file = Імпартаваць файл
keys-about = Літары вызначаюцца знакам на клавішы, калі ён лацінскі, а лічбы — месцам клавішы, таму спалучэнні працуюць у любой раскладцы. Ctrl+Alt не выкарыстоўваецца: на многіх клавіятурах так набіраюць літары.
keys-print = Надрукаваць спіс
keys-reset-all = Вярнуць усе пачатковыя
keys-none = Без спалучэння
keys-change = Змяніць
keys-reset = Вярнуць
keys-change-of = Змяніць спалучэнне клавіш для дзеяння: { $action }
keys-reset-of = Вярнуць пачатковае спалучэнне для дзеяння: { $action }
keys-press = Націсніце новыя клавішы…
keys-press-for = Націсніце новыя клавішы для дзеяння: { $action }. Escape пакідае ўсё як ёсць.
keys-not-ctrl-alt = { $stroke } на многіх клавіятурах набірае літары, таму не можа быць спалучэннем клавіш.
keys-not-plain = { $stroke } патрэбна для пісьма. Утрымлівайце Ctrl або Alt ці вазьміце функцыянальную клавішу.
keys-taken = { $stroke } — гэта ўжо «{ $action }».
keys-take-over = Забраць сабе
palette-title = Пошук дзеяння
palette-placeholder = Дзеянне або рэсурс
palette-none = Нічога з такой назвай няма.
closing-title = Апошнія словы не захаваны
closing-about = Tolmach не змог запісаць апошні тэкст на дыск. Вызваліце крыху месца і паспрабуйце яшчэ раз. Калі закрыць цяпер, усё ўведзенае пасля апошняга «Захавана» будзе страчана.
closing-again = Захаваць і закрыць
closing-anyway = Закрыць без захавання
settings-about = Tolmach { $version }
settings-appearance = Выгляд
settings-theme = Светлы ці цёмны
settings-theme-system = Як у сістэме
settings-theme-light = Светлы
settings-theme-dark = Цёмны
settings-contrast = Высокі кантраст
settings-contrast-about = Выразнейшыя лініі і літары.
settings-text-size = Памер тэксту
settings-size = { $percent } %
settings-interface = Мова Tolmach
settings-interface-about = У гэтым акне, у тэрмінале і ў справаздачах. Яна ніяк не звязана з мовамі, на якія вы перакладаеце.
settings-interface-system = Як у сістэме
settings-interface-unreviewed = Гэтыя тэксты яшчэ не правераны чалавекам, для якога гэта мова родная. Калі нешта гучыць няправільна, скажыце нам: у CONTRIBUTING напісана як.
settings-plain = Разметка звычайным тэкстам
settings-plain-about = Паказвае зменныя, спасылкі і шаблоны так, як іх захоўвае вікі, без аховы.
settings-languages = Мовы
settings-into = Мовы, на якія я перакладаю
settings-into-about = Яны паказваюцца ў бібліятэцы, і пераклады на іх атрымліваюцца з вікі.
settings-reading = Мовы, на якіх я чытаю
settings-reading-about = Пераклады той самай адзінкі на гэтыя мовы паказваюцца побач з арыгіналам.
settings-wikis = Вікі
settings-wiki-here = Вы працуеце тут
settings-wiki-work-here = Працаваць тут
settings-privacy = Tolmach нікому нічога не адпраўляе, акрамя вікі з гэтага спіса. Паролі і токены захоўваюцца ў сховішчы пароляў гэтага камп’ютара і ніколі — у файле.
settings-machine = Машынны пераклад
machine-about = Калі на гэтым камп’ютары ўсталяваны Apertium, ён можа прапаноўваць побач з супадзеннямі свой пераклад: з арыгінала і з перакладаў на мовы, на якіх вы чытаеце. Лепш за ўсё выходзіць з роднаснымі мовамі. Гэта чарнавік, над якім трэба папрацаваць: тэкст, пакінуты такім, якім яго зрабіла машына, у вікі не прапускаецца.
machine-privacy = Apertium працуе на гэтым камп’ютары. Нішто з таго, што вы ім перакладаеце, нікуды не адпраўляецца.
machine-looking = Пошук Apertium
machine-none = Apertium не ўсталяваны
machine-no-pairs = Apertium усталяваны, але без моўных пар
machine-get = Tolmach працуе і без яго. Каб яго мець, усталюйце Apertium і пакет для кожнай патрэбнай моўнай пары, а потым пашукайце зноў. У Debian і Ubuntu для беларускай і рускай:
machine-again = Шукаць зноў
machine-when = Калі перакладаць?
machine-when-off = Ніколі
machine-when-asked = Па маім запыце
machine-when-always = Аўтаматычна, у кожнай адзінцы

machine-pairs =
    { $n ->
        [one] Усталявана { $n } моўная пара
        [few] Усталяваны { $n } моўныя пары
       *[many] Усталявана { $n } моўных пар
    }

settings-keys = Клавіятура
codex-dialog-close = Закрыць
codex-message-dismiss = Закрыць
codex-optional = (неабавязкова)
codex-search = Пошук
codex-popover-close = Закрыць
codex-chip-added = Дададзена: { $what }.
codex-chip-removed = Выдалена: { $what }.
codex-chip-description = Націсніце Enter, каб рэдагаваць, або Delete, каб выдаліць.
settings-data = Вашы даныя
settings-privacy-title = Прыватнасць
settings-privacy-who = Tolmach нікому нічога не адпраўляе, акрамя дададзеных вамі вікі: ён ні за кім не сочыць і нідзе не пытаецца пра абнаўленні.
settings-privacy-where = Чарнавікі, атрыманыя з вікі даныя, заўвагі і спрынты ляжаць у адным файле ў вашай папцы даных праграм. Паролі і токены захоўвае сховішча пароляў вашай сістэмы, а калі яго няма — аператыўная памяць, пакуль акно не закрыта.
settings-privacy-files = Файл, які вы экспартуеце або перадаяце, змяшчае тое, што вы выбралі, і назвы ўліковых запісаў тых, хто бярэ ўдзел.
settings-backups = Рэзервовыя копіі
settings-backups-about = Копія ўсяго, акрамя пароляў, побач з арыгіналам. Tolmach сам робіць яе, перш чым абнаўленне зменіць файл.
settings-backups-none = Копій яшчэ няма.
settings-back-up = Зрабіць копію цяпер
settings-backup-asked = Па запыце
settings-backup-migration = Перад абнаўленнем
settings-backup-restore = Перад аднаўленнем
settings-backup-damaged = Адкладзены пашкоджаны файл
settings-restore = Аднавіць
settings-diagnostics = Дыягностыка
settings-diagnostics-about = Лічбы і версіі для паведамлення пра памылку. Без імёнаў, тэкстаў і пароляў.
settings-diagnostics-show = Паказаць
settings-copy = Капіраваць
settings-copied = Скапіравана.
settings-copy-failed = Скапіраваць не ўдалося. Вылучыце тэкст і скапіруйце яго клавішамі вашай сістэмы.
settings-backed-up = Скапіравана ў { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } МБ
settings-restore-about = Усё стане такім, як было { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Цяперашні стан спачатку будзе скапіраваны, каб вы маглі да яго вярнуцца.
