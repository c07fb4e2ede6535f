### Macedonian (mk). Reviewed by a native speaker: not yet.

outbox-tab-plan = За испраќање ({ $n })
outbox-tab-conflicts = Судири ({ $n })
outbox-tab-receipts = Потврди ({ $n })
outbox-pushing = Испраќам

plan-caption = Нацрти и што би станало со секој при испраќање
plan-empty = Нема што да се испрати
plan-empty-about = Нацртите што ги означувате како готови чекаат тука додека не ги испратите.
plan-check = Спореди со викито
plan-log-in = Најавете се за да испратите
plan-summary = Додај во описот
plan-summary-hint = На пример: есенски спринт

plan-edits =
    { $n ->
        [0] Сè уште не може ништо да се испрати
        [one] { $n } уредување
       *[other] { $n } уредувања
    }

plan-time =
    { $minutes ->
        [one] околу { $minutes } минута со темпото на викито
       *[other] околу { $minutes } минути со темпото на викито
    }

plan-as-of = споредено со викито заклучно со { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Испрати
        [one] Испрати { $n } уредување
       *[other] Испрати { $n } уредувања
    }

plan-pushed = Подготвено за испраќање
plan-confirmed = Ќе се потврди дека сè уште важи
plan-merged = Подготвено за испраќање
plan-already-there = Веќе е на викито
plan-source-moved = Изменет изворник: погледнете повторно
plan-conflict = Судир: прво решете
plan-refused = Не може да се испрати
plan-waiting = Сè уште не е готово

result-pushed = Испратено
result-confirmed = Потврдено дека сè уште важи
result-merged = Споено со туѓа измена
result-already-there = Веќе беше таму
result-source-moved = Изменет изворник
result-conflict = Судир
result-refused = Одбиено
result-waiting = На чекање

reason-empty = Нацртот е празен.
reason-unit-removed = Страницата веќе ја нема оваа единица.
reason-page-gone = Страницата ја нема или веќе не е за преведување.
reason-fuzzy-mark = Текстот содржи !!FUZZY!!, со што веднаш би станал застарен.
reason-not-done = Прво означете ја единицата како готова.
reason-in-doubt = Последното испраќање запре тука. При следното ќе се види дали стигнало.
reason-not-read-again = Испратено е; дали стигнало добро ќе се види при следното испраќање.
reason-offline = Викито е недостапно.
reason-was-new = Претходно немаше превод; само луѓето на викито можат да го избришат.
reason-no-text = „Сè уште важи“ не изменило текст.
reason-has-draft = Има нацрт за оваа единица.
reason-not-pushed = Ништо од ова не е на викито.
reason-stopped = Испраќањето е запрено пред да стигне дотука.
reason-changed-on-wiki = Некој друг го изменил на викито.
reason-changed-since = Оттогаш некој го изменил.
reason-source-moved = Изворникот е изменет откако е направен нацртот.
reason-was-outdated-before = Претходниот текст беше застарен; викито сега го смета за ажурен.
reason-outdated = Викито вели дека е застарено.
reason-merged = Викито го спои со она што во меѓувреме го зачувал некој друг.
reason-captcha = Викито бара captcha. Прво зачувајте една единица во прелистувачот.
reason-busy = Викито сега е презафатено. Испратете подоцна.
reason-not-sent = Не пристигнало и ќе оди со следното испраќање.
reason-blocked-by-check = Една проверка најде нешто што читателите би го виделе како расипано. Поправете го во работилницата или занемарете го таму со образложение.

entry-unit = Единица
entry-text = Текст
entry-result = Исход
entry-outdated = Стигна, но викито вели дека е застарено.
entry-revision = Преработка { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Ова испраќање

push-done =
    { $landed ->
        [0] Ништо не е испратено.
        [one] { $landed } единица сега е на викито.
       *[other] { $landed } единици сега се на викито.
    }

push-stopped =
    { $landed ->
        [one] Запрено. { $landed } единица сега е на викито.
       *[other] Запрено. { $landed } единици сега се на викито.
    }

push-held =
    { $held ->
        [one] { $held } нацрт останува тука; подолу пишува зошто.
       *[other] { $held } нацрти остануваат тука; подолу пишува зошто.
    }

receipts-caption = Што стигнало, прво најновото
receipts-empty = Сè уште ништо не е испратено
receipts-empty-about = Секоја единица што стигнува на викито остава потврда тука.
receipts-about = Со враќање се обновува претходниот текст, ако никој не ја изменил единицата оттогаш.
receipts-revert = Врати го последното: единица { $unit }

receipts-reverted =
    { $n ->
        [0] Ништо не можеше да се врати.
        [one] Вратена е { $n } единица.
       *[other] Вратени се { $n } единици.
    }

conflicts-about = Некој ги изменил овие преводи на викито додека сте работеле на нив. Ништо не е пребришано. Споредете и решете.
conflicts-empty = Нема судири
conflicts-empty-about = Кога некој друг ќе измени единица на која работите, двата текста се појавуваат тука.
conflict-base = Претходно
conflict-base-none = Немаше превод.
conflict-mine = Ваше
conflict-theirs = Сега на викито
conflict-theirs-by = Сега на викито, од { $name }
conflict-theirs-gone = Преводот веќе го нема на викито.
conflict-take-mine = Земи го моето
conflict-take-theirs = Земи го туѓото
conflict-edit = Уреди
conflict-edited = Текстот што треба да остане
conflict-take-edited = Земи го овој текст
