### Belarusian (be). Reviewed by a native speaker: not yet.

workbench-empty = Рэсурс не выбраны
workbench-empty-about = Выберыце ў бібліятэцы рэсурс і мову — тут з’явяцца адзінкі.
workbench-to-library = Да бібліятэкі
workbench-loading = Адкрыццё рэсурсу
workbench-unit = Адзінка
workbench-source = Арыгінал
workbench-target = Пераклад
workbench-position = Адзінка { $n } з { $total }

workbench-words =
    { $n ->
        [one] { $n } слова
        [few] { $n } словы
       *[many] { $n } слоў
    }

workbench-saving = Захаванне…
workbench-saved = Захавана · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Не захавана. Ваш тэкст застаецца тут; Tolmach паспрабуе яшчэ раз.
workbench-replaced = Тым часам гэты чарнавік змянілі ў іншым акне або ў іншай праграме. Цяпер у ім ваш тэкст; вось той, другі:
workbench-done = Гатова, далей
workbench-still-valid = Яшчэ актуальна
units-list = Адзінкі
units-filter = Якія адзінкі паказваць
units-none = У такім стане адзінак няма.
units-title = Назва старонкі
units-title-short = Назва
units-filter-all = Усе адзінкі ({ $n })
units-unit = Адзінка { $id }
units-filter-unfinished = Незавершаныя ({ $n })
units-filter-untranslated = Не перакладзеныя ({ $n })
units-filter-outdated = Састарэлыя ({ $n })
units-filter-translated = Перакладзеныя ({ $n })
units-filter-proofread = Вычытаныя ({ $n })
units-filter-drafts = Мае чарнавікі ({ $n })
units-filter-conflicts = Канфлікты ({ $n })
panes-label = Падказкі да гэтай адзінкі
pane-problems = Праблемы
pane-matches = Супадзенні
pane-terms = Тэрміны
pane-sisters = Іншыя мовы
pane-history = Гісторыя майго чарнавіка
pane-preview = Перадпаказ
pane-up = Перамясціць вышэй
pane-down = Перамясціць ніжэй
pane-hide = Схаваць
pane-menu = Упарадкаваць: { $pane }
pane-show = Паказаць: { $pane }
problems-loading = Праверка
problems-none = Праблем не знойдзена.
problems-nothing-yet = Тут правяраецца тое, што вы пішаце.
problems-fix = Выправіць
problems-fix-with = Выправіць: { $text }
problems-ignore = Ігнараваць…
problems-ignore-it = Ігнараваць
problems-why = Чаму тут усё правільна?
problems-heed = Правяраць зноў

problems-ignored =
    { $n ->
        [one] { $n } праігнаравана
        [few] { $n } праігнаравана
       *[many] { $n } праігнаравана
    }

problems-ignored-by = { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Вы, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Не пускае ў вікі
level-warn = Напэўна, памылка
level-hint = Парада
matches-loading = Пошук у памяці
matches-none = У памяці няма нічога падобнага.
matches-sentences = Сказы
match-score = { $n } %
match-masked = без разметкі { $n } %
match-stems = па асновах слоў { $n } %
match-use = Узяць гэты тэкст ({ $stroke })
match-insert = Уставіць на месцы курсора ({ $stroke })
match-state-outdated = Састарэла
match-state-draft = Ваш чарнавік
match-state-translated = Перакладзена
match-state-proofread = Вычытана
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] ужыта { $n } раз
        [few] ужыта { $n } разы
       *[many] ужыта { $n } разоў
    }

machine-title = Машынны пераклад ад Apertium
machine-label = Машына
machine-ask = Перакласці машынай
machine-loading = Машына перакладае
machine-nothing = Для гэтай адзінкі машына не дала нічога прыдатнага.
machine-from-outdated = там састарэла
machine-insert = Уставіць на месцы курсора
machine-from = з мовы: { $language } · { $engine }
machine-share = { $n } % слоў засталіся такімі, як іх пераклала машына.
terms-loading = Пошук у гласарыі
terms-none = Тэрмінаў з гласарыя тут няма.
term-keep = Не перакладаецца
term-not-reviewed = не праверана
term-preferred = пажадана
term-admitted = дапушчальна
term-forbidden = не ўжываць
sisters-loading = Чытанне іншых моў
sisters-none = Ні на адной з моў, на якіх вы чытаеце, гэтай адзінкі яшчэ няма — прынамсі сярод атрыманага.
sisters-no-languages = Выберыце мовы, на якіх чытаеце, і абнавіце бібліятэку: тут з’явяцца пераклады гэтай адзінкі на іх.
sisters-choose = Выбраць мовы
sister-outdated = Састарэла з { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
preview-unit = Гэта адзінка
preview-page = Уся старонка
preview-loading = Складанне перадпаказу
preview-empty = Яшчэ няма чаго паказаць.

propagation-about =
    { $n ->
        [one] Яшчэ { $n } адзінка мае такі самы арыгінал. Узяць гэты пераклад і там?
        [few] Яшчэ { $n } адзінкі маюць такі самы арыгінал. Узяць гэты пераклад і там?
       *[many] Яшчэ { $n } адзінак маюць такі самы арыгінал. Узяць гэты пераклад і там?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Узяць
        [one] Узяць для { $n } адзінкі
        [few] Узяць для { $n } адзінак
       *[many] Узяць для { $n } адзінак
    }

propagation-leave = Не чапаць
history-loading = Чытанне тэкстаў гэтага чарнавіка
history-empty = Усё, што вы тут пішаце, захоўваецца крок за крокам.
history-now = Як цяпер
history-nothing = (пуста)
history-take = Узяць гэты тэкст
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
change-title = Арыгінал змяніўся пасля таго, як быў зроблены гэты пераклад
change-unknown-source = Вікі лічыць пераклад састарэлым; з якога арыгінала ён зроблены — невядома.
change-class-markup = Толькі разметка
change-class-variable = Толькі зменная
change-class-link-target = Толькі мэта спасылкі
change-class-number = Толькі лік
change-class-punctuation = Толькі знакі прыпынку
change-class-wording = Фармулёўка
change-class-unknown = Від змены невядомы
notice-conflict = Пакуль вы працавалі, гэты пераклад у вікі змянілі. Нічога не страчана: захаваны і папярэдні тэкст, і ваш, і чужы.
notice-conflict-resolve = Параўнаць і вырашыць
notice-moved = Арыгінал змяніўся пасля таго, як вы пачалі гэты чарнавік. Праверце, ці ваш тэкст яшчэ падыходзіць; ён будзе адпраўлены, калі вы прымеце новы арыгінал.
notice-moved-title = Што змянілася
notice-moved-accept = Прыняць новы арыгінал
notice-removed = На старонцы ўжо няма гэтай адзінкі. Ваш чарнавік захаваны, але адправіць яго нельга.
tools-label = Інструменты
tool-copy-source = Скапіраваць арыгінал
tool-insert = Уставіць { $markup }
tool-insert-none = Уся разметка на месцы
tool-insert-missing = Не хапае ў перакладзе
tool-choose = Выбраць разметку для ўстаўкі
tool-plain = Просты тэкст
tool-undo = Адмяніць
tool-discard = Адкінуць чарнавік
tool-conflict = Стварыць навучальны канфлікт
tool-conflict-about = Нехта іншы зменіць гэту адзінку ў навучальнай вікі, і ваш чарнавік пры адпраўцы натрапіць на канфлікт.
tool-conflict-done = Гэта адзінка ў навучальнай вікі зменена. Адпраўце чарнавік або зверце яго з вікі ў чарзе, каб убачыць канфлікт.
tool-conflict-text = { $target } (зменена кімсьці іншым)
