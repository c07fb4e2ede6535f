### Belarusian (Taraškievica orthography) (be-tarask). Reviewed by a native speaker: not yet.

app-skip = Перайсьці да зьместу
app-nav = Разьдзелы
app-opening = Адкрыцьцё
app-start = Галоўная
app-library = Бібліятэка
app-board = Агляд
app-workbench = Рэдактар
app-review = Вычытка
app-sprint = Спрынт
app-outbox = Чарга
app-glossary = Глясарый
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
        [light] Выгляд: сьветлы
        [dark] Выгляд: цёмны
       *[system] Выгляд: як у сыстэме
    }

notice-set-aside = Файл Tolmach быў пашкоджаны. Ён захаваны як { $path }, а замест яго створаны пусты.
notice-migrated = Файл Tolmach пераведзены ў навейшы фармат. Копія старога захаваная як { $path }.
state-untranslated = Не перакладзена
state-outdated = Састарэла
state-translated = Перакладзена
state-proofread = Вычытана
state-typing = Чарнавік
state-done = Гатовы чарнавік
state-conflict = Канфлікт
state-moved = Арыгінал зьменены
first-run-title = Вітаем у Tolmach
first-run-lead = Перакладайце старонкі руху на сваю мову, у сваім тэмпе і нават безь інтэрнэту.
first-run-languages = На якія мовы вы перакладаеце?
first-run-reading = Я чытаю і на іншых мовах
first-run-reading-about = Пераклады той самай адзінкі на гэтыя мовы паказваюцца побач з арыгіналам. Калі нічога ня выбраць, паказваюцца найбліжэйшыя да вашых моваў.
first-run-where = З чаго пачаць?
first-run-choose-one = Выберыце хаця б адну мову.
first-run-begin = Пачаць
languages-title = Мае мовы
languages-search = Пошук моваў
languages-none-found = Мовы з такой назвай няма.
languages-drop = Прыбраць: { $language }

languages-chosen =
    { $n ->
        [0] Ня выбрана ніводнай
        [one] Выбрана { $n }:
        [few] Выбрана { $n }:
       *[many] Выбрана { $n }:
    }

wiki-menu = Вікі, рахунак і мовы
wiki-practice = Навучальная вікі
wiki-practice-about = Знаходзіцца на гэтым кампутары. Рахунак не патрэбны, і зламаць там нічога нельга.
wiki-meta = Meta-Wiki
wiki-real-about = Сапраўдная вікі. Чытаць і пісаць чарнавікі можна без рахунку; ён патрэбны, каб адпраўляць.
wiki-no-account = Уваход ня выкананы
wiki-as = Вы: { $name }
wiki-add = Дадаць вікі
wiki-add-it = Дадаць
wiki-add-name = Назва
wiki-add-name-help = Як называць яе тут: літары, лічбы, злучкі і кропкі.
wiki-add-address = Адрас яе API
wiki-add-address-help = Пачынаецца з https:// і звычайна заканчваецца на /w/api.php.
log-in = Увайсьці
log-out = Выйсьці
log-in-title = Уваход: { $wiki }
log-in-how = Як?
log-in-token = Токен доступу
log-in-token-about = Асабісты токен OAuth 2 (owner-only). Найбясьпечней: яго можна адклікаць у любы час, і ён адкрывае толькі тое, што вы дазволілі.
log-in-bot-password = Пароль робата
log-in-bot-password-about = Пароль, які вікі стварае толькі для Tolmach на сваёй старонцы Special:BotPasswords.
log-in-account = Мой рахунак
log-in-account-about = Вашы імя ўдзельніка і пароль, а таксама аднаразовы код, калі вы ім карыстаецеся.
log-in-token-field = Токен доступу
log-in-grants = Калі ствараеце яго, адзначце такія дазволы: «Рэдагаваньне існых старонак», «Стварэньне, рэдагаваньне і перанос старонак» і «Рэдагаваньне з высокай інтэнсіўнасьцю», калі яно у вас ёсьць. З паролем робата нельга пазначаць пераклады вычытанымі.
log-in-account-warning = Ваш уласны пароль адкрывае ўсё, што вам дазволена ў вікі. Пароль робата або токен бясьпечнейшы.
log-in-user = Імя ўдзельніка
log-in-user-bot = З назвай робата пасьля @, напрыклад Anna@tolmach.
log-in-password = Пароль
log-in-code = Аднаразовы код
log-in-done = Уваход выкананы. Рахунак: { $name }.
secrets-where = Tolmach захоўвае яго ў сховішчы пароляў гэтага кампутара або, калі такога няма, у аператыўнай памяці да закрыцьця праграмы. У файле — ніколі.
secrets-keychain = Tolmach захоўвае яго ў сховішчы пароляў гэтага кампутара і ніколі — ва ўласным файле.
secrets-memory = На гэтым кампутары няма сховішча пароляў, таму Tolmach захоўвае яго ў аператыўнай памяці і пасьля наступнага запуску запытае зноў.
lacks-title = Гэтаму рахунку тут дазволена ня ўсё:
lacks-edit = Рэдагаваць нельга, таму адправіць нічога ня ўдасца.
lacks-create-page = Ствараць старонкі нельга, таму першыя пераклады адправіць ня ўдасца.
lacks-translate = Перакладаць нельга.
lacks-proofread = Пазначаць пераклады вычытанымі нельга.
lacks-blocked = Рахунак заблякаваны.
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
       *[many] засталося прыблізна { $minutes } хвілінаў
    }

keys-title = Спалучэньні клявіш
keys-change-all = Зьмяніць спалучэньні клявіш
keys-group-unit = Адзінкі
keys-group-text = Тэкст
keys-group-help = Падказкі і панэлі
keys-group-window = Акно
keys-done-next = Пазначыць гатовай і перайсьці да наступнай адзінкі
keys-still-valid = Яшчэ актуальна, перайсьці да наступнай адзінкі
keys-next-unit = Наступная адзінка
keys-previous-unit = Папярэдняя адзінка
keys-next-unfinished = Наступная незавершаная адзінка
keys-previous-unfinished = Папярэдняя незавершаная адзінка
keys-discard-draft = Адкінуць чарнавік
keys-copy-source = Скапіяваць арыгінал
keys-insert-markup = Уставіць наступную прапушчаную разьметку
keys-choose-markup = Выбраць разьметку для ўстаўкі
keys-plain-text = Разьметка звычайным тэкстам
keys-undo = Адмяніць
keys-redo = Паўтарыць
keys-use-match = Узяць супадзеньне 1–9
keys-insert-match = Уставіць супадзеньне 1–9 на месцы курсора
keys-use-machine = Перакласьці машынай, потым узяць гэты тэкст
keys-insert-term = Уставіць наступны тэрмін
keys-add-term = Дадаць тэрмін
keys-next-problem = Перайсьці да наступнай праблемы
keys-fix-problem = Выправіць гэтую праблему
keys-ignore-problem = Ігнараваць гэтую праблему
keys-next-region = Наступная частка акна
keys-previous-region = Папярэдняя частка акна
keys-show-list = Паказаць або схаваць сьпіс адзінак
keys-palette = Знайсьці дзеяньне
keys-search-all = Шукаць усюды
keys-show-keys = Паказаць гэтыя спалучэньні клявіш
keys-go-start = Галоўная
keys-go-library = Бібліятэка
keys-go-board = Агляд
keys-go-workbench = Рэдактар
keys-go-review = Вычытка
keys-go-sprint = Спрынт
keys-go-outbox = Чарга
keys-go-glossary = Глясарый
keys-go-memory = Памяць
keys-go-settings = Налады
keys-change-theme = Сьветлы, цёмны або сыстэмны выгляд
keys-export-page = Экспартаваць гэты рэсурс
keys-import-file = Імпартаваць файл
keys-about = Літары вызначаюцца знакам на клявішы, калі ён лацінскі, а лічбы — месцам клявішы, таму спалучэньні працуюць у любой раскладцы. Ctrl+Alt не выкарыстоўваецца: на многіх клявіятурах так набіраюць літары.
keys-print = Надрукаваць сьпіс
keys-reset-all = Вярнуць усе пачатковыя
keys-none = Без спалучэньня
keys-change = Зьмяніць
keys-reset = Вярнуць
keys-change-of = Зьмяніць спалучэньне клявіш для дзеяньня: { $action }
keys-reset-of = Вярнуць пачатковае спалучэньне для дзеяньня: { $action }
keys-press = Націсьніце новыя клявішы…
keys-press-for = Націсьніце новыя клявішы для дзеяньня: { $action }. Escape пакідае ўсё як ёсьць.
keys-not-ctrl-alt = { $stroke } на многіх клявіятурах набірае літары, таму ня можа быць спалучэньнем клявіш.
keys-not-plain = { $stroke } патрэбна для пісьма. Утрымлівайце Ctrl або Alt ці вазьміце функцыянальную клявішу.
keys-taken = { $stroke } — гэта ўжо «{ $action }».
keys-take-over = Забраць сабе
palette-title = Пошук дзеяньня
palette-placeholder = Дзеяньне або рэсурс
palette-none = Нічога з такой назвай няма.
closing-title = Апошнія словы не захаваныя
closing-about = Tolmach ня змог запісаць апошні тэкст на дыск. Вызваліце крыху месца і паспрабуйце яшчэ раз. Калі закрыць цяпер, усё ўведзенае пасьля апошняга «Захавана» будзе страчана.
closing-again = Захаваць і закрыць
closing-anyway = Закрыць без захаваньня
settings-about = Tolmach { $version }
settings-appearance = Выгляд
settings-theme = Сьветлы ці цёмны
settings-theme-system = Як у сыстэме
settings-theme-light = Сьветлы
settings-theme-dark = Цёмны
settings-contrast = Высокі кантраст
settings-contrast-about = Выразьнейшыя лініі і літары.
settings-text-size = Памер тэксту
settings-size = { $percent } %
settings-interface = Мова Tolmach
settings-interface-about = У гэтым акне, у тэрмінале і ў справаздачах. Яна ніяк ня зьвязана з мовамі, на якія вы перакладаеце.
settings-interface-system = Як у сыстэме
settings-interface-unreviewed = Гэтыя тэксты яшчэ не правераныя чалавекам, для якога гэтая мова родная. Калі нешта гучыць няправільна, скажыце нам: у CONTRIBUTING напісана як.
settings-plain = Разьметка звычайным тэкстам
settings-plain-about = Паказвае зьменныя, спасылкі і шаблёны так, як іх захоўвае вікі, без аховы.
settings-languages = Мовы
settings-into = Мовы, на якія я перакладаю
settings-into-about = Яны паказваюцца ў бібліятэцы, і пераклады на іх атрымліваюцца зь вікі.
settings-reading = Мовы, на якіх я чытаю
settings-reading-about = Пераклады той самай адзінкі на гэтыя мовы паказваюцца побач з арыгіналам.
settings-wikis = Вікі
settings-wiki-here = Вы працуеце тут
settings-wiki-work-here = Працаваць тут
settings-privacy = Tolmach нікому нічога не адпраўляе, акрамя вікі з гэтага сьпіса. Паролі і токены захоўваюцца ў сховішчы пароляў гэтага кампутара і ніколі — у файле.
settings-machine = Машынны пераклад
machine-about = Калі на гэтым кампутары ўсталяваны Apertium, ён можа прапаноўваць побач з супадзеньнямі свой пераклад: з арыгінала і зь перакладаў на мовы, на якіх вы чытаеце. Лепш за ўсё выходзіць з роднаснымі мовамі. Гэта чарнавік, над якім трэба папрацаваць: тэкст, пакінуты такім, якім яго зрабіла машына, у вікі не прапускаецца.
machine-privacy = Apertium працуе на гэтым кампутары. Нішто з таго, што вы ім перакладаеце, нікуды не адпраўляецца.
machine-looking = Пошук Apertium
machine-none = Apertium не ўсталяваны
machine-no-pairs = Apertium усталяваны, але бяз моўных параў
machine-get = Tolmach працуе і безь яго. Каб яго мець, усталюйце Apertium і пакет для кожнай патрэбнай моўнай пары, а потым пашукайце зноў. У Debian і Ubuntu для беларускай і расейскай:
machine-again = Шукаць зноў
machine-when = Калі перакладаць?
machine-when-off = Ніколі
machine-when-asked = На мой запыт
machine-when-always = Аўтаматычна, у кожнай адзінцы

machine-pairs =
    { $n ->
        [one] Усталяваная { $n } моўная пара
        [few] Усталяваныя { $n } моўныя пары
       *[many] Усталявана { $n } моўных параў
    }

settings-keys = Клявіятура
codex-dialog-close = Закрыць
codex-message-dismiss = Закрыць
codex-optional = (неабавязкова)
codex-search = Пошук
codex-popover-close = Закрыць
codex-chip-added = Дададзена: { $what }.
codex-chip-removed = Выдалена: { $what }.
codex-chip-description = Націсьніце Enter, каб рэдагаваць, або Delete, каб выдаліць.
settings-data = Вашы зьвесткі
settings-privacy-title = Прыватнасьць
settings-privacy-who = Tolmach нікому нічога не адпраўляе, акрамя дададзеных вамі вікі: ён ні за кім ня сочыць і нідзе не пытаецца пра абнаўленьні.
settings-privacy-where = Чарнавікі, атрыманыя зь вікі зьвесткі, заўвагі і спрынты ляжаць у адным файле ў вашай тэчцы зьвестак праграмаў. Паролі і токены захоўвае сховішча пароляў вашай сыстэмы, а калі яго няма — аператыўная памяць, пакуль акно не закрытае.
settings-privacy-files = Файл, які вы экспартуеце або перадаяце, зьмяшчае тое, што вы выбралі, і назвы рахункаў тых, хто бярэ ўдзел.
settings-backups = Рэзэрвовыя копіі
settings-backups-about = Копія ўсяго, акрамя пароляў, побач з арыгіналам. Tolmach сам робіць яе, перш чым абнаўленьне зьменіць файл.
settings-backups-none = Копіяў яшчэ няма.
settings-back-up = Зрабіць копію цяпер
settings-backup-asked = На запыт
settings-backup-migration = Перад абнаўленьнем
settings-backup-restore = Перад аднаўленьнем
settings-backup-damaged = Адкладзены пашкоджаны файл
settings-restore = Аднавіць
settings-diagnostics = Дыягностыка
settings-diagnostics-about = Лічбы і вэрсіі для паведамленьня пра памылку. Безь імёнаў, тэкстаў і пароляў.
settings-diagnostics-show = Паказаць
settings-copy = Капіяваць
settings-copied = Скапіявана.
settings-copy-failed = Скапіяваць не ўдалося. Вылучыце тэкст і скапіюйце яго клявішамі вашай сыстэмы.
settings-backed-up = Скапіявана ў { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } МБ
settings-restore-about = Усё стане такім, як было { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Цяперашні стан спачатку будзе скапіяваны, каб вы маглі да яго вярнуцца.
