### Bulgarian (bg). Reviewed by a native speaker: not yet.

cli-column-page = Страница
cli-column-language = Език
cli-column-units = Единици
cli-column-translated = Преведени
cli-column-percent = %
cli-column-outdated = Остарели
cli-column-proofread = Проверени
cli-column-drafts = Чернови
cli-column-as-of = Към
cli-column-unit = Единица
cli-column-state = Състояние
cli-column-source = Оригинал
cli-column-text = Превод или чернова
cli-column-receipt = Разписка
cli-column-result = Резултат
cli-column-revision = Версия
cli-column-reason = Причина
cli-column-wiki = Уики
cli-column-address = Адрес
cli-column-user = Потребител
cli-column-sprint = Спринт
cli-column-kind = Вид
cli-column-from = От
cli-column-to = До
cli-column-goal = Цел
cli-column-units-done = Готови единици
cli-column-words = Думи
cli-column-day = Ден
cli-column-person = Участник

cli-state-untranslated = непреведено
cli-state-translated = преведено
cli-state-outdated = остаряло
cli-state-proofread = проверено
cli-standing-draft = чернова
cli-standing-typing = незавършена чернова
cli-standing-conflict = чернова в конфликт
cli-standing-source-moved = чернова, променен оригинал
cli-standing-refused = чернова, която не може да се изпрати

cli-wiki-added = { $wiki } е добавено. Използвайте го с --wiki { $wiki }.
cli-wiki-not-reached = В момента няма връзка с него, затова не е проверено дали е използваемо.
cli-wiki-built-in = (вградено)
cli-wiki-removed = { $wiki } е премахнато.
cli-logged-in = Влезли сте в { $wiki } като { $user }.
cli-logged-out = Излезли сте от { $wiki }.
cli-who = В { $wiki } сте { $user }.
cli-blocked = Сметката е блокирана от { $by } до { $until }: { $reason }
cli-blocked-without-end = Сметката е блокирана от { $by } до второ нареждане: { $reason }
cli-cannot-push = С това влизане не могат да се съхраняват преводи: за паролата за бот разрешете „Edit existing pages“ и „Create, edit, and move pages“.
cli-cannot-proofread = С това влизане преводите не могат да се отбелязват като проверени; с парола за бот или ключ никога не може.
cli-edits-a-minute =
    { $n ->
        [one] Уикито позволява { $n } редакция в минута; Tolmach използва най-много половината.
       *[other] Уикито позволява { $n } редакции в минута; Tolmach използва най-много половината.
    }
cli-no-keychain = Тук няма ключодържател, затова паролата не се пази. Подавайте я в TOLMACH_PASSWORD (ключ – в TOLMACH_TOKEN) с всяка команда, която записва, иначе ще бъдете попитани.
cli-main-password = Използвахте собствената парола на сметката, която дава достъп до всичко. Паролата за бот или ключът за достъп са по-сигурни: вижте tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } единица на { $languages }
       *[other] { $page }: { $n_units } единици на { $languages }
    }
cli-pulled-nothing = Няма промени.
cli-pulled-requests =
    { $n ->
        [one] Изпратена е { $n } заявка.
       *[other] Изпратени са { $n } заявки.
    }
cli-problem-missing = { $page }: в уикито няма такава страница. Проверете изписването и именното пространство.
cli-problem-not-translatable = { $page }: страницата не е отбелязана за превод. Обърнете се към администратор по преводите в уикито.
cli-problem-source-language = { $page }: страницата е написана на { $language }, затова няма какво да се превежда.
cli-problem-language-refused = { $page }: тук уикито не приема преводи на { $language }.
cli-removed = { $page } вече не се следи.
cli-collection-saved =
    { $n ->
        [one] В { $name } вече има { $n } страница.
       *[other] В { $name } вече има { $n } страници.
    }
cli-collection-none = Още няма сбирка. Започнете с: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = { $name } е премахната. Страниците ѝ продължават да се следят.
cli-page-unmarked = { $page } (вече не е за превод)
cli-page-deleted = { $page } (изтрита)
cli-page-removed = { $page } (вече не се следи)
cli-status-empty = Още не се следи никоя страница. Започнете с: tolmach pull PAGE --lang CODE
cli-stopped = Спряно. Направеното остава; другото е непроменено.
cli-database-set-aside = Базата данни беше повредена. Запазена е като { $path } и е започната нова.
cli-database-migrated = Базата данни беше преобразувана за тази версия на Tolmach. Копие на старата е { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } единица, към { $as_of }.
       *[other] { $n_units } единици, към { $as_of }.
    }
cli-units-none = Няма единици в тези състояния.
cli-draft-saved = Черновата на { $unit } е съхранена тук.
cli-draft-discarded = Вече няма чернова на { $unit }. „tolmach undo“ я връща.
cli-draft-now = Черновата на { $unit } вече е: { $text }
cli-draft-unchanged = Няма друг текст на { $unit }, към който да се премине.
cli-draft-confirmed = В черновата на { $unit } е отбелязано, че преводът още важи.
cli-diff-untranslated = В уикито още няма превод. Оригиналът:
cli-diff-none = Оригиналът не е променян след превода.
cli-diff-unknown = Преводът е остарял, но не се знае какъв е бил оригиналът тогава. Оригиналът сега:
cli-diff-translation = Преводът в уикито:
cli-class-markup = Променен е само кодът на оригинала:
cli-class-variable = Променени са само променливи в оригинала:
cli-class-link-target = В оригинала са променени само целите на препратки:
cli-class-number = Променени са числа или дати в оригинала:
cli-class-punctuation = Променена е само пунктуацията на оригинала:
cli-class-wording = Променена е формулировката на оригинала:
cli-class-unknown = Оригиналът е променен:

cli-push-nothing = Няма чернови, които чакат изпращане.
cli-outbox-empty = Нищо не чака и нищо не е изпращано.
cli-push-plan =
    { $n_edits ->
        [0] Нищо няма да се изпрати.
        [one] Ще се изпрати { $n_edits } редакция за около { $seconds } s. Нищо не е изпратено.
       *[other] Ще се изпратят { $n_edits } редакции за около { $seconds } s. Нищо не е изпратено.
    }
cli-column-plan = Какво би станало
cli-plan-pushed = ще се изпрати
cli-plan-confirmed = ще се потвърди, че още важи
cli-outcome-pushed = изпратено
cli-outcome-confirmed = потвърдено
cli-outcome-merged = слято от уикито
cli-outcome-already-there = вече е там
cli-outcome-source-moved = променен оригинал
cli-outcome-conflict = конфликт
cli-outcome-refused = отказано
cli-outcome-waiting = чака
cli-reason-empty = черновата е празна
cli-reason-unit-removed = тази единица вече я няма в страницата
cli-reason-page-gone = страницата я няма или вече не е за превод
cli-reason-fuzzy-mark = заради !!FUZZY!! текстът веднага би станал остарял
cli-reason-not-done = още се пише
cli-reason-blocked-by-check = проверка го спира; вижте „tolmach check“ или изпратете с --confirm-problems
cli-reason-file-undecided = от файл е дошъл друг текст; вижте „tolmach conflicts“
cli-reason-changed-on-wiki = някой друг го е променил
cli-reason-source-moved = оригиналът е променен след създаването на черновата
cli-reason-merged-with = заедно с чужда версия { $revision }
cli-reason-changed-since = оттогава някой го е променил
cli-reason-outdated = за уикито е остаряло
cli-reason-stopped = изпращането е спряно, преди да стигне дотук
cli-reason-not-sent = не е пристигнало; ще тръгне със следващото изпращане
cli-reason-not-read-again = изпратено е; при следващото изпращане ще се види как е стигнало
cli-reason-was-outdated-before = предишният текст беше остарял; сега уикито го смята за актуален
cli-reason-was-new = преди нямаше превод и само администраторите на уикито могат да го изтрият
cli-reason-no-text = „още важи“ не е променило текст
cli-reason-not-pushed = нищо от това не е в уикито
cli-reason-has-draft = има чернова на тази единица
cli-reason-captcha = уикито иска captcha; първо съхранете една единица през браузъра
cli-reason-busy = в момента уикито е претоварено ({ $code })
cli-reason-offline = нямаше връзка с уикито
cli-reason-in-doubt = изпращането е прекъснато; при следващото ще се разбере дали е пристигнало
cli-next-resolve = При конфликт изберете с: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = При променен оригинал вижте с „tolmach diff“ и приемете с: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Някой е съхранил в същия момент и уикито е сляло двата текста. Изтеглете и вижте дали резултатът е добър.
cli-next-push = Изпраща се с: tolmach push
cli-next-outdated = Каквото е стигнало като остаряло, не минава проверките на самото уики. Поправете го с „tolmach draft“ и изпратете отново.
cli-next-refused = В този вид черновата не може да се изпрати: { $reason }.
cli-conflicts-none = Няма чернови в конфликт с последно прочетеното от уикито.
cli-conflict = { $unit } на { $language }, към { $as_of }
cli-conflict-source = Оригинал:
cli-conflict-mine = Моят текст, сравнен с изходния:
cli-conflict-theirs = Чуждият текст, сравнен с изходния:
cli-conflict-theirs-by = Текстът от { $user }, сравнен с изходния:
cli-conflict-theirs-file = Текстът от файла { $file }, { $place }, сравнен с изходния:
cli-conflict-theirs-gone = Чуждият текст: преводът вече го няма.
cli-resolved-mine = Черновата Ви на { $unit } вече стъпва върху това, което е в уикито.
cli-resolved-theirs = Остава текстът на { $unit } от уикито. „tolmach undo“ връща черновата Ви.
cli-resolved-text = Новият текст на { $unit } е Вашата чернова.

cli-sprints-none = В това уики още няма спринт. Започнете с: tolmach sprint create
cli-kind-translation = преводен спринт
cli-kind-update = обновителен спринт
cli-goal-units =
    { $n ->
        [one] { $n } единица
       *[other] { $n } единици
    }
cli-goal-words =
    { $n ->
        [one] { $n } дума
       *[other] { $n } думи
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Дни: от { $from } до { $to }
cli-sprint-goal = Цел: { $goal }, постигнати { $percent }%
cli-sprint-to-do = За работа в началото: единици { $units }, думи { $words }
cli-sprint-done = Готови оттогава: единици { $units }, думи { $words }
cli-sprint-waiting = Чернови, които чакат изпращане: { $units }
cli-sprint-scope = Променени с ново отбелязване, неброени по-горе: нови { $added }, отпаднали { $removed }
cli-day-observed = забелязано на { $day }
cli-person-unknown = неизвестно
cli-as-of = Към { $as_of }.
cli-report-in-english = Още няма текстове за отчети на { $locale }; отчетът е на английски.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } единица
       *[other] { $file }: { $n_units } единици
    }
cli-practice-serving = Уикито за упражнения отговаря на { $url } до Ctrl-C.
cli-practice-account = Потребител { $user }, парола { $password }
cli-practice-use = От друга начална папка: tolmach wiki add local { $url } и tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Намиране на страници…
cli-doing-reading-changes = Четене на промените…
cli-doing-reading-sources = Четене на оригиналите…
cli-doing-reading-units = Четене на единици, страница { $done } от { $total }: { $page }
cli-doing-reading-old-sources = Четене на предишни оригинали, { $done } от { $total }
cli-doing-reading-histories = Четене кой какво е направил, { $done } от { $total }
cli-doing-planning = Сравняване на черновите с уикито…
cli-doing-settling = Изясняване на останалото под съмнение…
cli-doing-sending = Изпращане, { $done } от { $total }: { $unit }
cli-doing-re-reading = Повторно четене на стигналото…
cli-doing-remembering = Пълнене на паметта, { $languages }: { $done }
cli-doing-reading-file = Четене на { $file }, { $done } от { $total } kB
cli-doing-forgetting = Забравяне на { $file }, двойки: { $done } от { $total }

cli-error = { $detail }.
cli-error-file = { $path } не може да се прочете: { $detail }
cli-error-stdin = Стандартният вход не може да се прочете: { $detail }
cli-error-output = Изходът не може да се запише: { $detail }
cli-error-practice = Уикито за упражнения не може да се стартира: { $detail }.
cli-error-translations = { $path } не съдържа преводи: { $detail }. Очаква се JSON като {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Няма връзка с уикито: { $detail }. Черновите Ви са на сигурно място тук.
cli-error-wiki-says = Уикито казва ({ $code }): { $says }
cli-error-wiki = Грешка в уикито: { $detail }.
cli-error-store = Местната база данни: { $detail }.
cli-error-no-wiki = Няма уики с име { $wiki }. „tolmach wiki list“ показва уикитата, „tolmach wiki add“ добавя ново.
cli-error-wiki-exists = Вече има уики с име { $wiki }. Изберете друго име.
cli-error-wiki-built-in = { $wiki } е вградено и остава.
cli-error-no-translate = Сайтът на { $wiki } няма разширението Translate, затова там няма с какво да се работи.
cli-error-has-drafts =
    { $n_drafts ->
        [one] Ще се загуби { $n_drafts } чернова: { $what }.
       *[other] Ще се загубят { $n_drafts } чернови: { $what }.
    }
cli-error-not-logged-in = Никой не е влязъл в { $wiki } или паролата не е налична.
cli-error-needs-code = { $wiki } иска еднократен код. Влезте от терминал или използвайте парола за бот или ключ.
cli-error-who = Посочете потребител с --user или подайте ключ с --token-stdin или TOLMACH_TOKEN.
cli-error-no-password = Нужна е парола или ключ: в терминал ще бъдете попитани, иначе използвайте --password-stdin, --token-stdin, TOLMACH_PASSWORD или TOLMACH_TOKEN.
cli-error-no-language = Посочете езиците, на които се превежда, например --lang pl,uk.
cli-error-push-running = Друг процес изпраща към { $wiki } с тази сметка. За ред се прави само едно изпращане наведнъж.
cli-error-lease-lost = Друг процес пое изпращането към { $wiki }. Неизпратеното чака.
cli-error-not-a-page = „{ $given }“ не е страница в { $wiki }. Посочете заглавие или адрес от това уики.
cli-error-no-wiki-code = Уикитата не приемат преводи на { $language }.
cli-error-no-page = { $page } не се следи тук.
cli-error-nothing-found = Така не е намерена страница за превод. Проверете изписването; при заглавията и категориите главните и малките букви са от значение.
cli-error-no-receipt = Няма разписка { $receipt }. „tolmach outbox“ ги показва.
cli-error-no-unit = { $unit } не е единица от страницата при последното ѝ четене. „tolmach units“ ги показва.
cli-error-not-pulled = { $unit } не е четена на { $language }.
cli-error-language-not-pulled = { $page } не е четена на { $language }. Прочетете я с: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Няма чернова на { $unit } на { $language }.
cli-error-not-outdated = { $unit } не е остаряла на { $language }, затова няма какво да се потвърждава.
cli-error-sprint-exists = Вече има спринт с име { $name }. Изберете друго име.
cli-error-no-sprint = Няма спринт с име { $name }. „tolmach sprint list“ ги показва.
cli-error-sprint-days = Спринтът би завършил на { $to }, преди да започне на { $from }.
cli-error-empty-sprint = На спринта „{ $name }“ са нужни име, страници и езици с единици.
cli-error-not-for-sprint = { $page } не съществува в уикито или не е отбелязана за превод.
cli-next-retry = Опитайте отново по-късно.
cli-next-log-in = Влезте с: tolmach login --user USER (вижте tolmach login --help)
cli-next-show-difference = Вижте положението с: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Изчакайте другата команда да свърши или посочете друга папка с --home.
cli-next-practice-port = Посочете друг порт с --port или не посочвайте никой, за да се вземе свободен.
cli-next-practice-journal = Преместете този файл, за да започне уикито за упражнения отначало, или посочете друга папка с --home.
cli-next-home = Посочете папка, в която може да се записва, с --home или TOLMACH_HOME.
cli-next-writable = Разрешете записването в папката и файла или посочете друга папка с --home.
cli-next-free-space = Освободете място на диска и опитайте отново.
cli-next-pull = Прочетете я от уикито с: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Първо ги изпратете или изтрийте, или добавете --drop-drafts.
cli-next-update = Вземете по-нов Tolmach; нищо не е променено.

cli-preview-written = Записано в { $path }. Отворете го в браузър; той не зарежда нищо.
cli-error-not-written = { $path } не може да се запише: { $detail }. Нищо не е променено; изберете друго място с --out.

cli-exported =
    { $n_units ->
        [one] Записана е { $n_units } единица в { $path }.
       *[other] Записани са { $n_units } единици в { $path }.
    }
cli-export-needs-folder = В този формат има по една страница във файл. Посочете папка с --out.
cli-fill-into-itself = Попълненият файл би заменил този, от който е направен, заедно с всичко, което е само там. Посочете друг файл с --out.
cli-export-needs-format = Посочете какво да се запише с --format и на кой език с --lang.
cli-filled = Записани: { $n_written }, непроменени: { $n_unchanged }, оставени както са: { $n_left }. Файлът е { $path }.
cli-fill-other-source = във файла оригиналът е друг; направете го наново от днешния оригинал
cli-fill-twice = единицата е два пъти във файла; никоя не е пипната
cli-fill-split = нарязана на сегменти от другата програма; преведете я там
cli-fill-codes = кодът ѝ не може да се различи във файла; преведете я там
cli-import-place = Място
cli-import-unit = Единица
cli-import-outcome = Резултат
cli-import-note = Бележка
cli-import-taken = взето
cli-import-unchanged = непроменено
cli-import-conflicting = в конфликт
cli-import-unknown = непознато
cli-import-broken = непрочетено
cli-import-note-no-text = във файла няма превод
cli-import-note-same-here = тук е същото
cli-import-note-as-handed-out = никой не го е променил във файла
cli-import-note-waits = същият текст вече чака
cli-import-note-not-done = отбелязано, че има още работа; черновата не е готова
cli-import-note-still-valid = преди остаряло, сега отбелязано, че важи
cli-import-note-source-moved = оригиналът е променен оттогава; вижте „tolmach diff“
cli-import-note-differs-from-draft = различава се от Вашата чернова
cli-import-note-changed-on-wiki = в уикито има по-нов превод
cli-import-note-base-not-known = в уикито има друг текст, а файлът не посочва от кой е направен
cli-import-note-no-page = страницата не е в библиотеката
cli-import-note-not-pulled = страницата не е четена на този език
cli-import-note-no-unit = в страницата няма такава единица
cli-import-note-no-such-source = няма ключ, нито единица с такъв оригинал
cli-import-note-several-such-sources = няма ключ, а единиците с такъв оригинал са няколко
cli-import-note-twice = във файла има два текста за нея; никой не е взет
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } единица беше без ключ и е намерена по оригинала.
       *[other] { $n_units } единици бяха без ключ и са намерени по оригинала.
    }
cli-import-more =
    { $n_more ->
        [one] Още { $n_more } ред; --json показва всички.
       *[other] Още { $n_more } реда; --json показва всички.
    }
cli-import-counts = Формат { $format }. Взети: { $n_taken }, непроменени: { $n_unchanged }, в конфликт: { $n_conflicting }, непознати: { $n_unknown }, непрочетени: { $n_broken }.
cli-import-dry-run = Нищо не е запазено. Без --dry-run ще стане това.
cli-error-file-format = Файлът не е във формат, който Tolmach чете: PO, CSV, XLIFF, TMX или пакет на Tolmach.
cli-error-interchange = Файлът не може да се използва: { $detail }. Нищо не е променено.
cli-error-no-file-language = Файлът не посочва на кой език е. Посочете го с --lang.
cli-error-no-work-in-memory = Файлът е преводна памет и записите му не са от никоя страница. Вземете го с: tolmach memory import FILE

cli-search-nothing = Нищо на този компютър не съдържа „{ $words }“. В страници, които не са изтегляни, не се търси.
cli-search-more = Има повече от { $limit }; стеснете търсенето с --lang, --page или --state или увеличете --limit.
cli-concordance-nothing = Никой текст с превод не съдържа „{ $phrase }“.

cli-column-score = Сходство
cli-column-target = Превод
cli-column-origin = Откъде
cli-column-pairs = Двойки
cli-column-uses = Употреби
cli-column-sentences = Изречения
cli-memory-unit = единица
cli-memory-sentence = изречение
cli-memory-draft = чернова
cli-memory-empty = Паметта е празна. Тя се пълни с това, което изтегляте, пишете и внасяте.
cli-memory-no-match = Досега не е превеждано нищо подобно.
cli-memory-which-format = { $file } не е прочетен: паметта чете TMX, PO и CSV, чийто първи ред назовава колоните, например en,pl или source,target. Името трябва да завършва на .tmx, .po или .csv.
cli-memory-which-language = { $file } не е прочетен: не посочва езиците си. Посочете ги с --from и --to.
cli-memory-refused = { $file } не може да се използва: { $detail }. Поправете го и го прочетете отново; вече влязлото в паметта не се брои два пъти.
cli-memory-export-name = { $file }: името на файла трябва да завършва на .tmx или .csv.
cli-memory-imported = Прочетени { $n_read }, добавени { $n_added }, слети { $n_merged }, пропуснати { $n_skipped }.
cli-memory-skipped = { $file }, ред { $line }: пропуснато, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Записана е { $n } двойка в { $path }.
       *[other] Записани са { $n } двойки в { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Забравен: { $file }, { $n } двойка; изчезнали, защото ги няма никъде другаде: { $gone }.
       *[other] Забравен: { $file }, { $n } двойки; изчезнали, защото ги няма никъде другаде: { $gone }.
    }
cli-error-no-origin = В паметта няма нищо от файл { $file }. Вижте имената с: tolmach memory stats --json

cli-column-engine = програма
cli-machine-none = Apertium не е инсталиран, затова тук няма машинен превод. На Debian и Ubuntu: sudo apt install apertium и пакет за всяка езикова двойка, например apertium-bel-rus.
cli-machine-no-pairs = Apertium е инсталиран, но без езикови двойки. На Debian и Ubuntu има пакет за всяка, например apertium-bel-rus.
cli-machine-no-engine = Apertium не може да превежда от { $from } на { $to }. Вижте какво има с: tolmach machine pairs
cli-machine-no-answer = Apertium не отговаря.
cli-machine-unusable = Apertium не даде нищо полезно за този текст.
cli-machine-made = Машинен превод ({ $engine }); прочетете го, преди да го използвате.

cli-column-level = Ниво
cli-column-check = Проверка
cli-column-found = Намерено
cli-column-problem = Проблем
cli-level-block = спира
cli-level-warn = предупреждава
cli-level-hint = подсказва
cli-check-nothing-pulled = На { $language } не е изтеглена никоя страница, затова няма какво да се провери. Прочетете страница от уикито с: tolmach pull PAGE --lang { $language }
cli-check-nothing = Няма забележки.
cli-check-ignored =
    { $n ->
        [one] { $n } проблем е пренебрегнат.
       *[other] { $n } проблема са пренебрегнати.
    }
cli-check-none-ignored = Там няма нищо пренебрегнато.
cli-column-when = Кога
cli-column-why = Защо
cli-check-heeded =
    { $n ->
        [0] Там нямаше нищо пренебрегнато.
        [one] { $n } проблем отново се брои.
       *[other] { $n } проблема отново се броят.
    }
cli-next-check = Проблемите от ниво „спира“ задържат изпращането. Поправете ги, пренебрегнете ги с --ignore CHECK --why TEXT KEY или изпратете с --confirm-problems.
cli-error-no-problem = Проверката { $check } не намира нищо в { $unit }.

cli-column-collection = Сбирка
cli-column-pattern = Шаблон
cli-column-instead = Вместо това
cli-column-sentence = Съобщение
cli-rules-saved =
    { $n ->
        [one] { $collection } вече има { $n } правило. Вижте какво намира с: tolmach check --lang CODE
       *[other] { $collection } вече има { $n } правила. Вижте какво намират с: tolmach check --lang CODE
    }
cli-rules-none = Още няма правила. Създайте правило с: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } вече не е правило на { $collection }.
cli-rules-unknown = { $collection } няма правило { $pattern }. Вижте правилата с: tolmach rules list
cli-error-no-collection = Няма сбирка с име { $name }. Вижте кои има с: tolmach collection list

cli-column-term = Термин
cli-column-translations = Преводи
cli-column-domain = Област
cli-column-reviewed = Прегледан
cli-column-languages = Езици
cli-column-file = Файл
cli-glossary-kept = (остава както е)
cli-glossary-forbidden = не „{ $text }“
cli-glossary-reviewed = да
cli-glossary-not-reviewed = не
cli-glossary-none = Няма такъв термин. Добавете го с: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Посочете какво да се прави с термина: --to L --target TEXT за превод, --keep, ако остава както е, или --note, --domain, --reviewed.
cli-glossary-saved = { $term } е в глосара.
cli-glossary-removed = { $term }: премахнато от глосара.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – остава както е на всеки език
        [of-field] { $term } – област: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: прочетени термини – { $read }; биха се добавили { $added }, променили { $changed }, останали както са { $unchanged }. Нищо не е запазено.
       *[done] { $file }: прочетени термини – { $read }, добавени – { $added }, променени – { $changed }, непроменени – { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: не е взето, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } термин е записан в { $file }.
       *[other] { $n } термина са записани в { $file }.
    }
cli-glossary-not-read = { $file } не е глосар, който Tolmach чете: TBX, таблица на OmegaT или CSV, чийто първи ред назовава колоните, например source,target.
cli-glossary-which-language = { $file } не посочва езика си. Посочете го с --to.
cli-glossary-which-format = От името { $file } не личи форматът. Посочете го с --format csv, omegat или tbx.
cli-words-added =
    { $n ->
        [one] { $n } дума на { $language } оттук нататък се приема за вярна.
       *[other] { $n } думи на { $language } оттук нататък се приемат за верни.
    }
cli-words-removed =
    { $n ->
        [one] { $n } собствена дума на { $language } е забравена.
       *[other] { $n } собствени думи на { $language } са забравени.
    }
cli-words-unknown = { $word } не е собствена дума на { $language }. Вижте списъка с: tolmach words list --lang { $language }
cli-words-none = Още няма собствени думи на { $language }. Добавете дума с: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Не е намерен речник. Инсталирайте речник, например пакета hunspell-pl, или сложете файловете .aff и .dic в { $folder }
cli-dictionaries-damaged = не може да се използва: { $problem }
cli-error-no-term = В глосара няма „{ $term }“ на { $language }. Вижте какво има с: tolmach glossary show
cli-error-not-a-term = „{ $text }“ няма букви, затова не може да е термин.
cli-error-not-a-word = „{ $text }“ не е една дума.

cli-column-need = Нужда
cli-column-since = От
cli-column-reasons = Защо
cli-board-nothing = Няма какво да се прави: всичко познато е преведено и актуално.

cli-board-more =
    { $n ->
        [one] и още { $n }; --limit 0 показва и него
       *[other] и още { $n }; --limit 0 показва всички
    }

cli-board-drawn = Таблото е нарисувано в { $path }.

cli-column-waiting = Чакащи
cli-column-comments = Коментари
cli-column-review = Преглед
cli-reviews-none = Нищо не чака преглед.
cli-standing-waits = чака преглед
cli-standing-mine = Ваше
cli-standing-accepted = прието
cli-standing-proofread = проверено в уикито
cli-standing-outdated = остаряло
cli-standing-untranslated = непреведено
cli-review-unit = { $unit }: { $standing }
cli-review-source = Оригинал: { $text }
cli-review-before = Преди:    { $text }
cli-review-text = Сега:     { $text }
cli-review-changes = Промени:  { $text }
cli-review-revision = Версия { $revision }
cli-review-no-text = Още няма превод.
cli-review-somebody = някой
cli-review-accepted = { $number }: прието от { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (за по-ранен текст)
cli-told-none = Няма какво да се съобщи на уикито: първо приемете нещо тук.
cli-told-proofread = проверено в уикито
cli-told-overtaken = уикито го прие и оттогава има друг текст
cli-told-changed = променено, след като го погледнахте: нищо не е изпратено
cli-told-outdated = междувременно остаряло: нищо не е изпратено
cli-told-gone = вече го няма в страницата: нищо не е изпратено
cli-told-refused = отказано: { $says }
cli-error-review-untranslated = { $unit } не е преведена, затова няма какво да се преглежда.
cli-error-review-outdated = { $unit } е остаряла: първо я обновете. Уикитата не приемат остарели преводи.
cli-error-review-own = { $unit } е Ваша работа: трябва да я приеме някой друг.
cli-error-changed-since = { $unit } е променена, след като беше погледната.
cli-error-empty-comment = Коментарът е празен.
cli-error-no-remark = Към тази единица няма такава бележка или тя вече е приключена. „tolmach review PAGE UNIT --lang L“ ги показва.
cli-error-may-not-proofread = С това влизане не могат да се одобряват преводи в { $wiki }; с парола за бот или ключ никога не може. Приетото от Вас остава тук и се пренася в пакетите.

cli-column-left = Остават
cli-column-claimed = Заети
cli-sprint-closed = Приключен: { $at }. Числата са от този момент.
cli-sprint-joined = Включихте се в „{ $name }“: направеното от участниците в него се брои и тук.
cli-error-sprint-closed = Спринтът „{ $name }“ е приключен.
cli-error-not-in-sprint = Спринтът „{ $name }“ не обхваща { $page } на { $language }.
cli-error-no-sprint-in-file = В { $file } няма спринт. Пакет на спринт се получава с: tolmach sprint export NAME --out FILE

cli-column-bytes = Байтове
cli-backups-none = Още няма копие. Създайте копие с: tolmach backup now
cli-backup-asked = по поръчка
cli-backup-migration = преди обновяване
cli-backup-restore = преди възстановяване
cli-backup-damaged = повредено, отделено
cli-backed-up = Копирано в { $path }.
cli-restored = Възстановено. Предишното състояние е запазено като { $path }.
cli-error-no-backup = Няма копие { $file }, което да може да се възстанови. „tolmach backup list“ ги показва.
