### Serbian (sr). Reviewed by a native speaker: not yet.

app-skip = Пређи на садржај
app-nav = Прикази
app-opening = Отварање
app-start = Почетак
app-library = Библиотека
app-board = Табла
app-workbench = Радни сто
app-review = Преглед
app-sprint = Спринт
app-outbox = Одлазно
app-glossary = Појмовник
app-memory = Меморија
app-search = Претрага
app-settings = Подешавања

app-drafts =
    { $n ->
        [one] { $n } нацрт
        [few] { $n } нацрта
       *[other] { $n } нацрта
    }

app-conflicts =
    { $n ->
        [one] { $n } сукоб за решавање
        [few] { $n } сукоба за решавање
       *[other] { $n } сукоба за решавање
    }

appearance-label =
    { $theme ->
        [light] Изглед: светао
        [dark] Изглед: таман
       *[system] Изглед: као у систему
    }

notice-set-aside = Датотека програма Tolmach била је оштећена. Сачувана је као { $path }, а започета је нова, празна.

notice-migrated = Датотека програма Tolmach пребачена је у новији облик. Копија старе сачувана је као { $path }.

state-untranslated = Непреведено
state-outdated = Застарело
state-translated = Преведено
state-proofread = Прегледано
state-typing = Нацрт
state-done = Готов нацрт
state-conflict = Сукоб
state-moved = Изворник промењен

first-run-title = Добро дошли у Tolmach
first-run-lead = Преводите странице покрета на свој језик, својим темпом, и без мреже.
first-run-languages = На које језике преводите?
first-run-reading = Читам и друге језике
first-run-reading-about = Преводи исте јединице на те језике приказују се поред изворника. Ако ништа не изаберете, приказују се језици најближи вашима.
first-run-where = Где желите да почнете?
first-run-choose-one = Изаберите бар један језик.
first-run-begin = Почни

languages-title = Моји језици
languages-search = Претражи језике
languages-none-found = Ниједан језик се тако не зове.

languages-drop = Изостави { $language }

languages-chosen =
    { $n ->
        [0] Ништа није изабрано
        [one] Изабран { $n }:
        [few] Изабрана { $n }:
       *[other] Изабрано { $n }:
    }

wiki-menu = Вики, налог и језици
wiki-practice = Вики за вежбу
wiki-practice-about = Налази се на овом рачунару. Налог није потребан и ништа не можете покварити.
wiki-meta = Meta-Wiki
wiki-real-about = Прави вики. Читати и писати нацрте можете без налога; за слање вам је налог потребан.
wiki-no-account = Нисте пријављени

wiki-as = Налог: { $name }

wiki-add = Додај вики
wiki-add-it = Додај
wiki-add-name = Назив
wiki-add-name-help = Како желите да се овде зове: слова, цифре, цртице и тачке.
wiki-add-address = Адреса API-ја
wiki-add-address-help = Почиње са https://, а најчешће се завршава са /w/api.php.

log-in = Пријави ме
log-out = Одјави ме

log-in-title = Пријава на { $wiki }

log-in-how = Како?
log-in-token = Приступни токен
log-in-token-about = OAuth 2 токен само за власника. Најбезбедније: можете га опозвати у сваком тренутку, а отвара само оно што сте дозволили.
log-in-bot-password = Лозинка за бота
log-in-bot-password-about = Лозинка коју вики прави само за Tolmach, на страници Special:BotPasswords.
log-in-account = Мој налог
log-in-account-about = Ваше име и лозинка, уз једнократни код ако га користите.
log-in-token-field = Приступни токен
log-in-grants = Када га правите, означите ове дозволе: „Уређивање постојећих страница“, „Стварање, уређивање и премештање страница“ и, ако га имате, „Приступ великог обима“. Лозинке за бота не могу да означавају преводе као прегледане.
log-in-account-warning = Ваша лозинка отвара све што смете да радите на викију. Лозинка за бота или токен су безбеднији.
log-in-user = Корисничко име
log-in-user-bot = Са именом бота иза знака @, на пример Anna@tolmach.
log-in-password = Лозинка
log-in-code = Једнократни код

log-in-done = Пријављени сте. Налог: { $name }.

secrets-where = Tolmach то чува у складишту лозинки овог рачунара или, ако га нема, у радној меморији док се не затвори. Никада у датотеци.
secrets-keychain = Tolmach то чува у складишту лозинки овог рачунара, никада у сопственој датотеци.
secrets-memory = Овај рачунар нема складиште лозинки, па Tolmach то чува у радној меморији и поново ће питати при следећем отварању.

lacks-title = Овај налог овде не може све:
lacks-edit = Не сме да уређује, па се ништа не може послати.
lacks-create-page = Не сме да ствара странице, па се први преводи не могу послати.
lacks-translate = Не сме да преводи.
lacks-proofread = Не сме да означава преводе као прегледане.
lacks-blocked = Блокирано му је уређивање.

dialog-save = Сачувај
dialog-cancel = Откажи
dialog-done = Готово

work-paused = Паузирано
work-pause = Паузирај
work-resume = Настави
work-stop = Заустави

work-step = { $done } од { $total }

work-left =
    { $minutes ->
        [one] још око { $minutes } минут
        [few] још око { $minutes } минута
       *[other] још око { $minutes } минута
    }

keys-title = Пречице на тастатури
keys-change-all = Промени пречице
keys-group-unit = Јединице
keys-group-text = Текст
keys-group-help = Помоћ и окна
keys-group-window = Прозор
keys-done-next = Означи као готово, на следећу јединицу
keys-still-valid = И даље важи, на следећу јединицу
keys-next-unit = Следећа јединица
keys-previous-unit = Претходна јединица
keys-next-unfinished = Следећа недовршена јединица
keys-previous-unfinished = Претходна недовршена јединица
keys-discard-draft = Одбаци нацрт
keys-copy-source = Копирај изворник
keys-insert-markup = Уметни следећи вики-код који недостаје
keys-choose-markup = Изабери вики-код за уметање
keys-plain-text = Вики-код као обичан текст
keys-undo = Опозови
keys-redo = Понови
keys-use-match = Употреби поклапање од 1 до 9
keys-insert-match = Уметни поклапање од 1 до 9 код курсора
keys-use-machine = Преведи машински, па употреби тај текст
keys-insert-term = Уметни следећи појам
keys-add-term = Додај појам
keys-next-problem = Пређи на следећи проблем
keys-fix-problem = Исправи овај проблем
keys-ignore-problem = Занемари овај проблем
keys-next-region = Следећи део прозора
keys-previous-region = Претходни део прозора
keys-show-list = Прикажи или сакриј списак јединица
keys-palette = Пронађи радњу
keys-search-all = Тражи свуда
keys-show-keys = Прикажи ове пречице
keys-go-start = Почетак
keys-go-library = Библиотека
keys-go-board = Табла
keys-go-workbench = Радни сто
keys-go-review = Преглед
keys-go-sprint = Спринт
keys-go-outbox = Одлазно
keys-go-glossary = Појмовник
keys-go-memory = Меморија
keys-go-settings = Подешавања
keys-change-theme = Светло, тамно или као у систему
keys-export-page = Извези овај ресурс
keys-import-file = Увези датотеку

keys-about = Слова се одређују по знаку на тастеру ако је латинични, а цифре по месту тастера, па пречице раде на сваком распореду тастатуре. Ctrl+Alt се не користи, јер се тиме на многим тастатурама куцају слова.
keys-print = Одштампај списак
keys-reset-all = Врати све на почетно
keys-none = Без пречице
keys-change = Промени
keys-reset = Врати

keys-change-of = Промени пречицу за: { $action }

keys-reset-of = Врати почетну пречицу за: { $action }

keys-press = Притисните нове тастере…

keys-press-for = Притисните нове тастере за: { $action }. Тастер Escape оставља све како јесте.

keys-not-ctrl-alt = { $stroke } на многим тастатурама куца слова, па не може бити пречица.

keys-not-plain = { $stroke } је потребно за писање. Држите Ctrl или Alt, или узмите функцијски тастер.

keys-taken = { $stroke } већ служи за: „{ $action }“.

keys-take-over = Додели овде

palette-title = Пронађи радњу
palette-placeholder = Радња или ресурс
palette-none = Нема ничега с тим називом.

closing-title = Последње што сте написали није сачувано
closing-about = Tolmach није успео да упише ваш последњи текст на диск. Ослободите мало простора, па покушајте поново. Ако сада затворите прозор, изгубићете све што сте написали после последњег „Сачувано“.
closing-again = Сачувај и затвори
closing-anyway = Затвори без чувања

settings-about = Tolmach { $version }

settings-appearance = Изглед
settings-theme = Светло или тамно
settings-theme-system = Као у систему
settings-theme-light = Светло
settings-theme-dark = Тамно
settings-contrast = Висок контраст
settings-contrast-about = Јаче линије и слова.
settings-text-size = Величина текста

settings-size = { $percent }%

settings-interface = Језик програма
settings-interface-about = У овом прозору, у терминалу и у извештајима. Нема везе с језицима на које преводите.
settings-interface-system = Као у систему
settings-interface-unreviewed = Овај превод још није погледао нико коме је то матерњи језик. Ако нешто не звучи добро, јавите нам: како, пише у датотеци CONTRIBUTING.

settings-plain = Вики-код као обичан текст
settings-plain-about = Променљиве, везе и шаблони приказују се онако како их вики чува, без заштите.
settings-languages = Језици
settings-into = Преводим на
settings-into-about = Ови језици се приказују у библиотеци и преузимају.
settings-reading = Читам и
settings-reading-about = Преводи исте јединице на те језике приказују се поред изворника.
settings-wikis = Викији
settings-wiki-here = Радите овде
settings-wiki-work-here = Ради овде
settings-privacy = Tolmach не шаље ништа никоме осим викијима са овог списка. Лозинке и токени чувају се у складишту лозинки овог рачунара, никада у датотеци.
settings-machine = Машинско превођење
machine-about = Ако је на овом рачунару инсталиран Apertium, поред поклапања може да предложи и превод: изворника и превода на језицима које читате. Најбоље иде са сродним језицима. То је само полазни нацрт; текст остављен онако како га је машина направила не пушта се на вики.
machine-privacy = Apertium ради на овом рачунару. Ништа што њиме преводите не шаље се никуда.
machine-looking = Тражење програма Apertium
machine-none = Apertium није инсталиран
machine-no-pairs = Apertium је инсталиран, али ниједан језички пар није
machine-get = Tolmach ради и без тога. Ако га желите, инсталирајте Apertium и по један пакет за сваки језички пар који вам треба, па потражите поново. На системима Debian и Ubuntu, за белоруски и руски:
machine-again = Потражи поново
machine-when = Када треба да преводи?
machine-when-off = Никада
machine-when-asked = Када затражим
machine-when-always = Сам, код сваке јединице

machine-pairs =
    { $n ->
        [one] Инсталиран је { $n } језички пар
        [few] Инсталирана су { $n } језичка пара
       *[other] Инсталирано је { $n } језичких парова
    }

settings-keys = Тастатура

codex-dialog-close = Затвори
codex-message-dismiss = Одбаци
codex-optional = (необавезно)
codex-search = Претражи
codex-popover-close = Затвори

codex-chip-added = Додато: { $what }.

codex-chip-removed = Уклоњено: { $what }.

codex-chip-description = Притисните Enter за уређивање или Delete за уклањање.

settings-data = Ваши подаци
settings-privacy-title = Приватност
settings-privacy-who = Tolmach не шаље ништа никоме осим викијима које сте додали: не прикупља статистику о корисницима и нигде не проверава има ли новијих верзија.
settings-privacy-where = Нацрти, преузети садржај, белешке и спринтови налазе се у једној датотеци у вашој фасцикли за податке програма. Лозинке и токене чува складиште лозинки система или, ако га нема, радна меморија док се прозор не затвори.
settings-privacy-files = Датотека коју извезете или предате садржи оно што сте изабрали, као и имена налога оних који су учествовали.
settings-backups = Резервне копије
settings-backups-about = Копија свега осим лозинки, поред оригинала. Tolmach је сам прави пре него што ажурирање промени датотеку.
settings-backups-none = Још нема ниједне копије.
settings-back-up = Направи копију сада
settings-backup-asked = На захтев
settings-backup-migration = Пре ажурирања
settings-backup-restore = Пре враћања
settings-backup-damaged = Оштећена датотека, склоњена
settings-restore = Врати
settings-diagnostics = Дијагностика
settings-diagnostics-about = Бројеви и верзије за пријаву грешке. Без имена, без текста, без лозинки.
settings-diagnostics-show = Прикажи
settings-copy = Копирај
settings-copied = Копирано.
settings-copy-failed = Копирање није успело. Означите текст и копирајте га тастерима свог система.

settings-backed-up = Копија је направљена: { $path }.

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Све ће бити као у овом тренутку: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Оно што је сада овде прво се копира, тако да можете да се вратите на то.
