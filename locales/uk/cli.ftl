### Ukrainian (uk). Reviewed by a native speaker: not yet.

cli-column-page = Сторінка
cli-column-language = Мова
cli-column-units = Блоки
cli-column-translated = Перекладено
cli-column-percent = %
cli-column-outdated = Застаріло
cli-column-proofread = Вичитано
cli-column-drafts = Чернетки
cli-column-as-of = Станом на
cli-column-unit = Блок
cli-column-state = Стан
cli-column-source = Оригінал
cli-column-text = Переклад або чернетка
cli-column-receipt = Квитанція
cli-column-result = Результат
cli-column-revision = Версія
cli-column-reason = Причина
cli-column-wiki = Вікі
cli-column-address = Адреса
cli-column-user = Ім’я
cli-column-sprint = Спринт
cli-column-kind = Вид
cli-column-from = Від
cli-column-to = До
cli-column-goal = Мета
cli-column-units-done = Блоків готово
cli-column-words = Слова
cli-column-day = День
cli-column-person = Людина
cli-state-untranslated = не перекладено
cli-state-translated = перекладено
cli-state-outdated = застаріло
cli-state-proofread = вичитано
cli-standing-draft = чернетка
cli-standing-typing = незавершена чернетка
cli-standing-conflict = чернетка в конфлікті
cli-standing-source-moved = чернетка, оригінал змінено
cli-standing-refused = чернетка, яку не можна надіслати
cli-wiki-added = Додано { $wiki }. Використовуйте з --wiki { $wiki }.
cli-wiki-not-reached = Зараз вона недоступна, тож її придатність не перевірено.
cli-wiki-built-in = (вбудована)
cli-wiki-removed = Вилучено: { $wiki }.
cli-logged-in = Вхід виконано: { $wiki }, обліковий запис { $user }.
cli-logged-out = Вихід виконано: { $wiki }.
cli-who = Ви — { $user }, вікі: { $wiki }.
cli-blocked = Обліковий запис заблоковано. Хто: { $by }, до: { $until }, причина: { $reason }
cli-blocked-without-end = Обліковий запис заблоковано. Хто: { $by }, безстроково, причина: { $reason }
cli-cannot-push = З цим входом не можна зберігати переклади: для пароля бота дозвольте «Редагувати наявні сторінки» і «Створювати, редагувати та перейменовувати сторінки».
cli-cannot-proofread = З цим входом не можна позначати переклади вичитаними; з паролями ботів і токенами — ніколи.

cli-edits-a-minute =
    { $n ->
        [one] Вікі дозволяє { $n } редагування на хвилину; Tolmach використовує щонайбільше половину.
        [few] Вікі дозволяє { $n } редагування на хвилину; Tolmach використовує щонайбільше половину.
       *[many] Вікі дозволяє { $n } редагувань на хвилину; Tolmach використовує щонайбільше половину.
    }

cli-no-keychain = Тут немає сховища паролів, тому пароль не зберігається. Задавайте його в TOLMACH_PASSWORD (токен — у TOLMACH_TOKEN) з кожною командою, що записує, інакше його буде запитано.
cli-main-password = Вхід виконано з власним паролем облікового запису, який відкриває все. Пароль бота або токен доступу безпечніший: див. tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } блок, мови: { $languages }
        [few] { $page }: { $n_units } блоки, мови: { $languages }
       *[many] { $page }: { $n_units } блоків, мови: { $languages }
    }

cli-pulled-nothing = Нічого не змінилося.

cli-pulled-requests =
    { $n ->
        [one] Надіслано { $n } запит.
        [few] Надіслано { $n } запити.
       *[many] Надіслано { $n } запитів.
    }

cli-problem-missing = { $page }: такої сторінки у вікі немає. Перевірте правопис і простір назв.
cli-problem-not-translatable = { $page }: сторінку не позначено для перекладу. Зверніться до адміністраторів перекладу цієї вікі.
cli-problem-source-language = { $page }: мова сторінки — { $language }, тож перекладати нічого.
cli-problem-language-refused = { $page }: вікі не приймає тут перекладів цією мовою: { $language }.
cli-removed = { $page }: більше не відстежується.

cli-collection-saved =
    { $n ->
        [one] { $name }: тепер { $n } сторінка.
        [few] { $name }: тепер { $n } сторінки.
       *[many] { $name }: тепер { $n } сторінок.
    }

cli-collection-none = Добірок ще немає. Почніть із: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Добірку { $name } вилучено. Її сторінки й далі відстежуються.
cli-page-unmarked = { $page } (уже не для перекладу)
cli-page-deleted = { $page } (вилучено)
cli-page-removed = { $page } (більше не відстежується)
cli-status-empty = Ще жодна сторінка не відстежується. Почніть із: tolmach pull PAGE --lang CODE
cli-stopped = Зупинено. Зроблене залишається; решти не зачеплено.
cli-database-set-aside = Базу даних пошкоджено. Її збережено як { $path }, а натомість створено нову.
cli-database-migrated = Базу даних переведено на цю версію Tolmach. Копія старої: { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } блок станом на { $as_of }.
        [few] { $n_units } блоки станом на { $as_of }.
       *[many] { $n_units } блоків станом на { $as_of }.
    }

cli-units-none = Блоків у таких станах немає.
cli-draft-saved = Чернетку збережено тут: { $unit }.
cli-draft-discarded = Чернетки { $unit } більше немає. Повернути її: «tolmach undo».
cli-draft-now = Чернетка { $unit } тепер: { $text }
cli-draft-unchanged = { $unit }: немає іншого тексту, до якого можна перейти.
cli-draft-confirmed = { $unit }: переклад записано в чернетки як досі актуальний.
cli-diff-untranslated = Перекладу у вікі ще немає. Оригінал:
cli-diff-none = Оригінал не змінювався, відколи зроблено переклад.
cli-diff-unknown = Переклад застарів, але яким тоді був оригінал — невідомо. Оригінал тепер:
cli-diff-translation = Переклад у вікі:
cli-class-markup = В оригіналі змінилася лише розмітка:
cli-class-variable = В оригіналі змінилися лише змінні:
cli-class-link-target = В оригіналі змінилися лише цілі посилань:
cli-class-number = В оригіналі змінилися числа або дати:
cli-class-punctuation = В оригіналі змінилися лише розділові знаки:
cli-class-wording = В оригіналі змінилося формулювання:
cli-class-unknown = Оригінал змінився:
cli-push-nothing = Жодна чернетка не чекає на надсилання.
cli-outbox-empty = Нічого не чекає, і нічого не надіслано.

cli-push-plan =
    { $n_edits ->
        [0] Нічого б не надіслалося.
        [one] Надіслалося б { $n_edits } редагування приблизно за { $seconds } с. Поки нічого не надіслано.
        [few] Надіслалося б { $n_edits } редагування приблизно за { $seconds } с. Поки нічого не надіслано.
       *[many] Надіслалося б { $n_edits } редагувань приблизно за { $seconds } с. Поки нічого не надіслано.
    }

cli-column-plan = Що станеться
cli-plan-pushed = буде надіслано
cli-plan-confirmed = буде підтверджено: досі актуально
cli-outcome-pushed = надіслано
cli-outcome-confirmed = підтверджено
cli-outcome-merged = об’єднано у вікі
cli-outcome-already-there = уже там
cli-outcome-source-moved = оригінал змінено
cli-outcome-conflict = конфлікт
cli-outcome-refused = відхилено
cli-outcome-waiting = чекає
cli-reason-empty = чернетка порожня
cli-reason-unit-removed = на сторінці вже немає цього блоку
cli-reason-page-gone = сторінка зникла або її більше не можна перекладати
cli-reason-fuzzy-mark = через !!FUZZY!! текст відразу став би застарілим
cli-reason-not-done = ще пишеться
cli-reason-blocked-by-check = затримано перевіркою; див. «tolmach check» або надішліть із --confirm-problems
cli-reason-file-undecided = у файлі надійшов інший текст; див. «tolmach conflicts»
cli-reason-changed-on-wiki = це змінено кимось іншим
cli-reason-source-moved = оригінал змінився після створення чернетки
cli-reason-merged-with = разом із чужою версією { $revision }
cli-reason-changed-since = відтоді це змінено
cli-reason-outdated = вікі вважає це застарілим
cli-reason-stopped = надсилання зупинено, перш ніж дійшла черга
cli-reason-not-sent = не дійшло; буде надіслано наступного разу
cli-reason-not-read-again = надіслано; як дійшло, з’ясує наступне надсилання
cli-reason-was-outdated-before = попередній текст був застарілим; тепер вікі вважає його актуальним
cli-reason-was-new = перекладу раніше не було, і вилучити його можуть лише адміністратори вікі
cli-reason-no-text = «досі актуально» не змінило тексту
cli-reason-not-pushed = нічого з цього немає у вікі
cli-reason-has-draft = цей блок має чернетку
cli-reason-captcha = вікі просить ввести капчу; спершу збережіть один блок у браузері
cli-reason-busy = вікі зараз перевантажена ({ $code })
cli-reason-offline = вікі недоступна
cli-reason-in-doubt = надсилання перервалося; наступне з’ясує, чи текст дійшов
cli-next-resolve = У разі конфлікту виберіть: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Де змінився оригінал, перегляньте через «tolmach diff» і прийміть: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Тієї ж миті було збережено ще чийсь текст, і вікі об’єднала обидва. Отримайте сторінку й перевірте, чи добре вийшло.
cli-next-push = Надіслати: tolmach push
cli-next-outdated = Те, що дійшло застарілим, не пройшло перевірок самої вікі. Виправте його через «tolmach draft» і надішліть ще раз.
cli-next-refused = У такому вигляді цю чернетку не можна надіслати: { $reason }.
cli-conflicts-none = Жодна чернетка не конфліктує з останнім зчитаним станом вікі.
cli-conflict = { $unit }, мова: { $language }, станом на { $as_of }
cli-conflict-source = Оригінал:
cli-conflict-mine = Моє, порівняно з основою:
cli-conflict-theirs = Чуже, порівняно з основою:
cli-conflict-theirs-by = Чуже ({ $user }), порівняно з основою:
cli-conflict-theirs-file = Чуже, з файлу { $file }, { $place }, порівняно з основою:
cli-conflict-theirs-gone = Чуже: перекладу більше немає.
cli-resolved-mine = Ваша чернетка { $unit } тепер спирається на те, що є у вікі.
cli-resolved-theirs = { $unit }: залишається текст вікі. Повернути вашу чернетку: «tolmach undo».
cli-resolved-text = { $unit }: новий текст — ваша чернетка.
cli-sprints-none = У цій вікі спринтів ще немає. Почніть із: tolmach sprint create
cli-kind-translation = спринт перекладу
cli-kind-update = спринт оновлення

cli-goal-units =
    { $n ->
        [one] { $n } блок
        [few] { $n } блоки
       *[many] { $n } блоків
    }

cli-goal-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слів
    }

cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Дні: { $from } – { $to }
cli-sprint-goal = Мета: { $goal }, досягнуто { $percent } %
cli-sprint-to-do = Заплановано на початку: блоків — { $units }, слів — { $words }
cli-sprint-done = Зроблено відтоді: блоків — { $units }, слів — { $words }
cli-sprint-waiting = Чернеток чекає на надсилання: { $units }
cli-sprint-scope = Зміни через повторне позначення для перекладу, не враховані вище: додалося { $added }, зникло { $removed }
cli-day-observed = помічено { $day }
cli-person-unknown = невідомо
cli-as-of = Станом на { $as_of }.
cli-report-in-english = Текстів звіту цією мовою ({ $locale }) ще немає; звіт — англійською.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } блок
        [few] { $file }: { $n_units } блоки
       *[many] { $file }: { $n_units } блоків
    }

cli-practice-serving = Навчальна вікі відповідає за адресою { $url } до натискання Ctrl-C.
cli-practice-account = Ім’я користувача { $user }, пароль { $password }
cli-practice-use = З іншої домашньої теки: tolmach wiki add local { $url } і tolmach --wiki local login --user { $user }
cli-doing-finding-pages = Пошук сторінок …
cli-doing-reading-changes = Зчитування змін …
cli-doing-reading-sources = Зчитування оригіналів …
cli-doing-reading-units = Зчитування блоків, сторінка { $done } з { $total }: { $page }
cli-doing-reading-old-sources = Зчитування попередніх оригіналів, { $done } з { $total }
cli-doing-reading-histories = Зчитування внесків, { $done } з { $total }
cli-doing-planning = Порівняння чернеток із вікі …
cli-doing-settling = З’ясування непевного …
cli-doing-sending = Надсилання { $done } з { $total }: { $unit }
cli-doing-re-reading = Перевірка того, що дійшло …
cli-doing-remembering = Наповнення пам’яті, { $languages }: { $done }
cli-doing-reading-file = Читання { $file }, { $done } з { $total } кБ
cli-doing-forgetting = Вилучення { $file }, пар: { $done } з { $total }
cli-error = { $detail }.
cli-error-file = Не вдається прочитати { $path }: { $detail }
cli-error-stdin = Не вдається прочитати стандартне введення: { $detail }
cli-error-output = Не вдається записати вивід: { $detail }
cli-error-practice = Не вдається запустити навчальну вікі: { $detail }.
cli-error-translations = У { $path } немає перекладів: { $detail }. Очікується JSON, наприклад {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Вікі недоступна: { $detail }. Ваші чернетки тут у безпеці.
cli-error-wiki-says = Вікі повідомляє ({ $code }): { $says }
cli-error-wiki = Збій вікі: { $detail }.
cli-error-store = Локальна база даних: { $detail }.
cli-error-no-wiki = Вікі з назвою { $wiki } немає. «tolmach wiki list» показує наявні, «tolmach wiki add» додає нову.
cli-error-wiki-exists = Вікі з назвою { $wiki } уже є. Виберіть іншу назву.
cli-error-wiki-built-in = { $wiki }: вбудована вікі, її не можна вилучити.
cli-error-no-translate = На сайті { $wiki } немає розширення Translate, тож працювати там нема з чим.

cli-error-has-drafts =
    { $n_drafts ->
        [one] Було б утрачено { $n_drafts } чернетку: { $what }.
        [few] Було б утрачено { $n_drafts } чернетки: { $what }.
       *[many] Було б утрачено { $n_drafts } чернеток: { $what }.
    }

cli-error-not-logged-in = До { $wiki } вхід не виконано, або під рукою немає пароля.
cli-error-needs-code = { $wiki } потребує одноразового коду. Увійдіть у терміналі або скористайтеся паролем бота чи токеном.
cli-error-who = Укажіть, хто ви, через --user або надайте токен через --token-stdin чи TOLMACH_TOKEN.
cli-error-no-password = Потрібен пароль або токен: у терміналі його буде запитано, інакше скористайтеся --password-stdin, --token-stdin, TOLMACH_PASSWORD або TOLMACH_TOKEN.
cli-error-no-language = Укажіть мови перекладу, наприклад --lang pl,uk.
cli-error-push-running = Інший процес уже надсилає до { $wiki } з цього облікового запису. Щоб зберегти порядок, надсилання має бути одне.
cli-error-lease-lost = Надсилання до { $wiki } перебрав інший процес. Ненадіслане чекає.
cli-error-not-a-page = «{ $given }» — це не сторінка { $wiki }. Укажіть назву або адресу в цій вікі.
cli-error-no-wiki-code = Вікі не приймають перекладів цією мовою: { $language }.
cli-error-no-page = { $page }: тут не відстежується.
cli-error-nothing-found = Сторінок для перекладу за таким запитом не знайдено. Перевірте правопис; у назвах і категоріях розрізняються великі й малі літери.
cli-error-no-receipt = Квитанції { $receipt } немає. Наявні показує «tolmach outbox».
cli-error-no-unit = { $unit }: такого блоку в останній зчитаній версії сторінки немає. Наявні показує «tolmach units».
cli-error-not-pulled = { $unit }: ще не зчитано мовою { $language }.
cli-error-language-not-pulled = { $page }: ще не зчитано мовою { $language }. Зчитати: tolmach pull PAGE --lang { $language }
cli-error-no-draft = { $unit }: чернетки мовою { $language } немає.
cli-error-not-outdated = { $unit }: переклад мовою { $language } не застарілий, тож підтверджувати нічого.
cli-error-sprint-exists = Спринт із назвою { $name } уже є. Виберіть іншу назву.
cli-error-no-sprint = Спринту з назвою { $name } немає. Наявні показує «tolmach sprint list».
cli-error-sprint-days = Спринт закінчився б { $to }, раніше, ніж почнеться: { $from }.
cli-error-empty-sprint = Спринту «{ $name }» потрібні назва, а також сторінки й мови з блоками.
cli-error-not-for-sprint = { $page }: сторінки у вікі немає або її не позначено для перекладу.
cli-next-retry = Спробуйте пізніше.
cli-next-log-in = Увійдіть: tolmach login --user USER (див. tolmach login --help)
cli-next-show-difference = Подивіться, як справи: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Зачекайте, доки завершиться інша команда, або вкажіть інший --home.
cli-next-practice-port = Укажіть інший --port або не вказуйте, щоб узяти будь-який вільний.
cli-next-practice-journal = Перемістіть той файл, щоб почати навчальну вікі заново, або вкажіть інший --home.
cli-next-home = Укажіть теку, доступну для запису, через --home або TOLMACH_HOME.
cli-next-writable = Дозвольте запис до її теки та файлу або вкажіть іншу теку через --home.
cli-next-free-space = Звільніть місце на диску й спробуйте ще раз.
cli-next-pull = Отримати з вікі: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Спершу надішліть або відкиньте їх чи додайте --drop-drafts.
cli-next-update = Установіть новіший Tolmach; нічого не змінено.
cli-preview-written = Записано до { $path }. Відкрийте у браузері; файл нічого не завантажує.
cli-error-not-written = Не вдається записати { $path }: { $detail }. Нічого не змінено; виберіть інше місце через --out.

cli-exported =
    { $n_units ->
        [one] Записано { $n_units } блок до { $path }.
        [few] Записано { $n_units } блоки до { $path }.
       *[many] Записано { $n_units } блоків до { $path }.
    }

cli-export-needs-folder = У цьому форматі файл містить одну сторінку. Укажіть теку через --out.
cli-fill-into-itself = Заповнений файл замінив би той, з якого його зроблено, з усім, що є лише там. Укажіть інший файл через --out.
cli-export-needs-format = Укажіть формат через --format і мову через --lang.
cli-filled = Записано: { $n_written }, без змін: { $n_unchanged }, залишено як є: { $n_left }. Файл: { $path }.
cli-fill-other-source = у файлі інший текст оригіналу; створіть файл заново з нинішнього оригіналу
cli-fill-twice = блок трапляється у файлі двічі; жодного не зачеплено
cli-fill-split = поділено на сегменти іншою програмою; перекладіть у ній
cli-fill-codes = його розмітку у файлі не розрізнити; перекладіть у тій програмі
cli-import-place = Місце
cli-import-unit = Блок
cli-import-outcome = Результат
cli-import-note = Примітка
cli-import-taken = узято
cli-import-unchanged = без змін
cli-import-conflicting = у конфлікті
cli-import-unknown = невідомо
cli-import-broken = не прочитано
cli-import-note-no-text = у файлі немає перекладу
cli-import-note-same-here = тут те саме
cli-import-note-as-handed-out = у файлі не змінено
cli-import-note-waits = такий самий текст уже чекає
cli-import-note-not-done = позначено, що потребує роботи; чернетка не готова
cli-import-note-still-valid = раніше застаріле, тепер визнано актуальним
cli-import-note-source-moved = оригінал відтоді змінився; див. «tolmach diff»
cli-import-note-differs-from-draft = відрізняється від вашої чернетки
cli-import-note-changed-on-wiki = у вікі новіший переклад
cli-import-note-base-not-known = у вікі інший текст, а у файлі не вказано, з якого його створено
cli-import-note-no-page = сторінки немає в бібліотеці
cli-import-note-not-pulled = сторінку цією мовою не зчитано
cli-import-note-no-unit = на сторінці немає такого блоку
cli-import-note-no-such-source = немає ні ключа, ні блоку з таким оригіналом
cli-import-note-several-such-sources = немає ключа, а блоків із таким оригіналом кілька
cli-import-note-twice = у файлі для цього два тексти; жодного не взято

cli-import-by-source =
    { $n_units ->
        [one] { $n_units } блок без ключа знайдено за текстом оригіналу.
        [few] { $n_units } блоки без ключа знайдено за текстом оригіналу.
       *[many] { $n_units } блоків без ключа знайдено за текстом оригіналу.
    }

cli-import-more =
    { $n_more ->
        [one] Ще { $n_more } рядок; усі показує --json.
        [few] Ще { $n_more } рядки; усі показує --json.
       *[many] Ще { $n_more } рядків; усі показує --json.
    }

cli-import-counts = Формат { $format }. Узято: { $n_taken }, без змін: { $n_unchanged }, у конфлікті: { $n_conflicting }, невідомо: { $n_unknown }, не прочитано: { $n_broken }.
cli-import-dry-run = Нічого не збережено. Без --dry-run станеться саме це.
cli-error-file-format = Tolmach не читає файлів такого формату. Він читає PO, CSV, XLIFF, TMX і пакети Tolmach.
cli-error-interchange = Файл не можна використати: { $detail }. Нічого не змінено.
cli-error-no-file-language = У файлі не вказано, якою він мовою. Укажіть її через --lang.
cli-error-no-work-in-memory = Цей файл — пам’ять перекладів, його записи не належать до жодної сторінки. Узяти його: tolmach memory import FILE
cli-search-nothing = Ніщо на цьому комп’ютері не містить «{ $words }». Сторінки, яких не отримано, не шукаються.
cli-search-more = Є більше ніж { $limit }; звузьте пошук через --lang, --page або --state чи збільште --limit.
cli-concordance-nothing = Жоден текст із перекладом не містить «{ $phrase }».
cli-column-score = Подібність
cli-column-target = Переклад
cli-column-origin = Звідки
cli-column-pairs = Пари
cli-column-uses = Ужито
cli-column-sentences = Речення
cli-memory-unit = блок
cli-memory-sentence = речення
cli-memory-draft = чернетка
cli-memory-empty = Пам’ять порожня. Вона наповнюється тим, що ви отримуєте, пишете та імпортуєте.
cli-memory-no-match = Нічого схожого раніше не перекладали.
cli-memory-which-format = { $file }: не прочитано. Пам’ять читає TMX, PO та CSV, перший рядок якого називає стовпці, наприклад en,pl або source,target. Назва має закінчуватися на .tmx, .po або .csv.
cli-memory-which-language = { $file }: не прочитано, бо не вказано мови. Укажіть їх через --from і --to.
cli-memory-refused = { $file } не можна використати: { $detail }. Виправте файл і прочитайте знову; те, що вже в пам’яті, не порахується двічі.
cli-memory-export-name = { $file }: назвіть файл так, щоб він закінчувався на .tmx або .csv.
cli-memory-imported = Прочитано { $n_read }, додано { $n_added }, об’єднано { $n_merged }, пропущено { $n_skipped }.
cli-memory-skipped = { $file }, рядок { $line }: пропущено, { $reason }.

cli-memory-exported =
    { $n ->
        [one] Записано { $n } пару до { $path }.
        [few] Записано { $n } пари до { $path }.
       *[many] Записано { $n } пар до { $path }.
    }

cli-memory-forgotten =
    { $n ->
        [one] Вилучено { $file }: { $n } пара, з них більше ніде не було й зникло: { $gone }.
        [few] Вилучено { $file }: { $n } пари, з них більше ніде не було й зникло: { $gone }.
       *[many] Вилучено { $file }: { $n } пар, з них більше ніде не було й зникло: { $gone }.
    }

cli-error-no-origin = У пам’яті немає нічого з файлу { $file }. Назви показує: tolmach memory stats --json
cli-column-engine = рушій
cli-machine-none = Apertium не встановлено, тож машинного перекладу тут немає. У Debian та Ubuntu: sudo apt install apertium і пакунок для кожної мовної пари, наприклад apertium-bel-rus.
cli-machine-no-pairs = Apertium встановлено, але без жодної мовної пари. У Debian та Ubuntu для кожної є пакунок, наприклад apertium-bel-rus.
cli-machine-no-engine = Apertium не перекладає в напрямку { $from } → { $to }. Що є, показує: tolmach machine pairs
cli-machine-no-answer = Apertium не відповідає.
cli-machine-unusable = Для цього тексту Apertium не дав нічого придатного.
cli-machine-made = Переклад зробила машина ({ $engine }); прочитайте його, перш ніж використати.
cli-column-level = Рівень
cli-column-check = Перевірка
cli-column-found = Знайдено
cli-column-problem = Проблема
cli-level-block = блокує
cli-level-warn = попередження
cli-level-hint = порада
cli-check-nothing-pulled = Мовою { $language } не отримано жодної сторінки, тож перевіряти нічого. Отримати з вікі: tolmach pull PAGE --lang { $language }
cli-check-nothing = Зауважень немає.

cli-check-ignored =
    { $n ->
        [one] Проігноровано { $n } проблему.
        [few] Проігноровано { $n } проблеми.
       *[many] Проігноровано { $n } проблем.
    }

cli-check-none-ignored = Там нічого не ігнорувалося.
cli-column-when = Коли
cli-column-why = Чому

cli-check-heeded =
    { $n ->
        [0] Там нічого не ігнорувалося.
        [one] { $n } проблема знову враховується.
        [few] { $n } проблеми знову враховуються.
       *[many] { $n } проблем знову враховуються.
    }

cli-next-check = Проблеми рівня «блокує» не пускають чернетку до вікі. Виправте їх, проігноруйте через --ignore CHECK --why TEXT KEY або надішліть із --confirm-problems.
cli-error-no-problem = Перевірка { $check } нічого не знаходить у { $unit }.
cli-column-collection = Добірка
cli-column-pattern = Шаблон
cli-column-instead = Натомість
cli-column-sentence = Пояснення

cli-rules-saved =
    { $n ->
        [one] { $collection }: тепер { $n } правило. Що воно знаходить, показує: tolmach check --lang CODE
        [few] { $collection }: тепер { $n } правила. Що вони знаходять, показує: tolmach check --lang CODE
       *[many] { $collection }: тепер { $n } правил. Що вони знаходять, показує: tolmach check --lang CODE
    }

cli-rules-none = Правил ще немає. Створити: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } більше не є правилом добірки { $collection }.
cli-rules-unknown = Добірка { $collection } не має правила { $pattern }. Її правила показує: tolmach rules list
cli-error-no-collection = Добірки з назвою { $name } немає. Наявні показує: tolmach collection list
cli-column-term = Термін
cli-column-translations = Переклади
cli-column-domain = Галузь
cli-column-reviewed = Перевірено
cli-column-languages = Мови
cli-column-file = Файл
cli-glossary-kept = (не перекладається)
cli-glossary-forbidden = не «{ $text }»
cli-glossary-reviewed = так
cli-glossary-not-reviewed = ні
cli-glossary-none = Такого терміна немає. Додати: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Укажіть, що робити з терміном: --to L --target TEXT для перекладу, --keep, якщо він не перекладається, або --note, --domain, --reviewed.
cli-glossary-saved = { $term }: є в глосарії.
cli-glossary-removed = { $term }: вилучено з глосарія.

cli-glossary-term =
    { $kind ->
        [kept] { $term } — не перекладається жодною мовою
        [of-field] { $term } — галузь: { $domain }
       *[plain] { $term }
    }

cli-glossary-imported =
    { $kind ->
        [forecast] { $file }. Прочитано термінів: { $read }; було б додано: { $added }, змінено: { $changed }, залишено як є: { $unchanged }. Нічого не збережено.
       *[done] { $file }. Прочитано термінів: { $read }; додано: { $added }, змінено: { $changed }, без змін: { $unchanged }.
    }

cli-glossary-skipped = { $file }, { $place }: не взято, { $what }.

cli-glossary-exported =
    { $n ->
        [one] Записано { $n } термін до { $file }.
        [few] Записано { $n } терміни до { $file }.
       *[many] Записано { $n } термінів до { $file }.
    }

cli-glossary-not-read = { $file } — не глосарій, який читає Tolmach: TBX, таблиця OmegaT або CSV, перший рядок якого називає стовпці, наприклад source,target.
cli-glossary-which-language = { $file }: мову не вказано. Укажіть її через --to.
cli-glossary-which-format = З назви { $file } не видно формату. Укажіть його через --format csv, omegat або tbx.

cli-words-added =
    { $n ->
        [one] Відтепер правильним вважається { $n } слово ({ $language }).
        [few] Відтепер правильними вважаються { $n } слова ({ $language }).
       *[many] Відтепер правильними вважаються { $n } слів ({ $language }).
    }

cli-words-removed =
    { $n ->
        [one] Забуто { $n } власне слово ({ $language }).
        [few] Забуто { $n } власні слова ({ $language }).
       *[many] Забуто { $n } власних слів ({ $language }).
    }

cli-words-unknown = { $word }: немає серед власних слів ({ $language }). Список: tolmach words list --lang { $language }
cli-words-none = Власних слів ({ $language }) ще немає. Додати: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Словника не знайдено. Встановіть його, наприклад пакунок hunspell-pl, або покладіть файли .aff і .dic до { $folder }
cli-dictionaries-damaged = не можна використати: { $problem }
cli-error-no-term = У глосарії немає «{ $term }» ({ $language }). Що є, показує: tolmach glossary show
cli-error-not-a-term = «{ $text }» не містить літер, тож не може бути терміном.
cli-error-not-a-word = «{ $text }» — не одне слово.
cli-column-need = Потреба
cli-column-since = Відколи
cli-column-reasons = Чому
cli-board-nothing = Робити нічого: усе відоме перекладено, і воно актуальне.

cli-board-more =
    { $n ->
        [one] і ще { $n }; усе показує --limit 0
        [few] і ще { $n }; усе показує --limit 0
       *[many] і ще { $n }; усе показує --limit 0
    }

cli-board-drawn = Огляд намальовано: { $path }.
cli-column-waiting = Чекає
cli-column-comments = Коментарі
cli-column-review = Вичитка
cli-reviews-none = Ніщо не чекає на вичитку.
cli-standing-waits = чекає на вичитку
cli-standing-mine = ваша робота
cli-standing-accepted = схвалено
cli-standing-proofread = вичитано у вікі
cli-standing-outdated = застаріло
cli-standing-untranslated = не перекладено
cli-review-unit = { $unit }: { $standing }
cli-review-source = Оригінал: { $text }
cli-review-before = Було:     { $text }
cli-review-text = Тепер:    { $text }
cli-review-changes = Зміни:    { $text }
cli-review-revision = Версія { $revision }
cli-review-no-text = Перекладу ще немає.
cli-review-somebody = хтось
cli-review-accepted = { $number }: схвалення, { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (про попередній текст)
cli-told-none = Повідомляти вікі нема про що: спершу щось схваліть тут.
cli-told-proofread = вичитано у вікі
cli-told-overtaken = вікі прийняла, але текст там відтоді змінився
cli-told-changed = змінилося після вашого перегляду: нічого не надіслано
cli-told-outdated = відтоді застаріло: нічого не надіслано
cli-told-gone = на сторінці вже немає: нічого не надіслано
cli-told-refused = відхилено: { $says }
cli-error-review-untranslated = { $unit }: не перекладено, вичитувати нічого.
cli-error-review-outdated = { $unit }: застаріло, спершу оновіть. Вікі не приймають застарілих перекладів.
cli-error-review-own = { $unit }: це ваша робота, схвалити її має хтось інший.
cli-error-changed-since = { $unit }: змінилося після вашого перегляду.
cli-error-empty-comment = Коментар порожній.
cli-error-no-remark = Такого зауваження до цього блоку немає, або воно вже закрите. Наявні показує «tolmach review PAGE UNIT --lang L».
cli-error-may-not-proofread = З цим входом не можна схвалювати переклади ({ $wiki }); з паролями ботів і токенами — ніколи. Схвалене вами залишається тут і передається в пакетах.
cli-column-left = Блоків лишилося
cli-column-claimed = Працює
cli-sprint-closed = Закрито: { $at }. Числа станом на ту мить.
cli-sprint-joined = Ви долучилися до «{ $name }»: зроблене в ньому іншими рахується й тут.
cli-error-sprint-closed = Спринт «{ $name }» закрито.
cli-error-not-in-sprint = Спринт «{ $name }» не охоплює { $page } мовою { $language }.
cli-error-no-sprint-in-file = У { $file } немає спринту. Пакет зі спринтом створює: tolmach sprint export NAME --out FILE
cli-column-bytes = Байти
cli-backups-none = Копій ще немає. Зробити: tolmach backup now
cli-backup-asked = на вимогу
cli-backup-migration = перед оновленням
cli-backup-restore = перед відновленням
cli-backup-damaged = пошкоджено, відкладено
cli-backed-up = Скопійовано до { $path }.
cli-restored = Відновлено. Те, що було раніше, збережено як { $path }.
cli-error-no-backup = Копії { $file }, яку можна відновити, немає. Наявні показує «tolmach backup list».
