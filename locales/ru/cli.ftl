### Russian (ru). Reviewed by a native speaker: not yet.

cli-column-page = Страница
cli-column-language = Язык
cli-column-units = Блоки
cli-column-translated = Переведено
cli-column-percent = %
cli-column-outdated = Устарело
cli-column-proofread = Вычитано
cli-column-drafts = Черновики
cli-column-as-of = На момент
cli-column-unit = Блок
cli-column-state = Состояние
cli-column-source = Оригинал
cli-column-text = Перевод или черновик
cli-column-receipt = Квитанция
cli-column-result = Результат
cli-column-revision = Версия
cli-column-reason = Причина
cli-column-wiki = Вики
cli-column-address = Адрес
cli-column-user = Имя
cli-column-sprint = Спринт
cli-column-kind = Вид
cli-column-from = С
cli-column-to = По
cli-column-goal = Цель
cli-column-units-done = Блоков готово
cli-column-words = Слова
cli-column-day = День
cli-column-person = Человек
cli-state-untranslated = не переведено
cli-state-translated = переведено
cli-state-outdated = устарело
cli-state-proofread = вычитано
cli-standing-draft = черновик
cli-standing-typing = незавершённый черновик
cli-standing-conflict = черновик в конфликте
cli-standing-source-moved = черновик, оригинал изменён
cli-standing-refused = черновик, который нельзя отправить
cli-wiki-added = Добавлено: { $wiki }. Используйте с --wiki { $wiki }.
cli-wiki-not-reached = Сейчас она недоступна, так что её пригодность не проверена.
cli-wiki-built-in = (встроенная)
cli-wiki-removed = Удалено: { $wiki }.
cli-logged-in = Вход выполнен: { $wiki }, учётная запись { $user }.
cli-logged-out = Выход выполнен: { $wiki }.
cli-who = Вы — { $user }, вики: { $wiki }.
cli-blocked = Учётная запись заблокирована. Кем: { $by }, до: { $until }, причина: { $reason }
cli-blocked-without-end = Учётная запись заблокирована. Кем: { $by }, бессрочно, причина: { $reason }
cli-cannot-push = С этим входом нельзя сохранять переводы: для пароля бота разрешите «Редактирование существующих страниц» и «Создание, редактирование и переименование страниц».
cli-cannot-proofread = С этим входом нельзя отмечать переводы вычитанными; с паролями ботов и токенами — никогда.

cli-edits-a-minute =
    { $n ->
        [one] Вики разрешает { $n } правку в минуту; Tolmach использует не больше половины.
        [few] Вики разрешает { $n } правки в минуту; Tolmach использует не больше половины.
       *[many] Вики разрешает { $n } правок в минуту; Tolmach использует не больше половины.
    }

cli-no-keychain = Здесь нет хранилища паролей, поэтому пароль не сохраняется. Задавайте его в TOLMACH_PASSWORD (токен — в TOLMACH_TOKEN) с каждой командой, которая записывает, иначе он будет запрошен.
cli-main-password = Вход выполнен с собственным паролем учётной записи, который открывает всё. Пароль бота или токен доступа безопаснее: см. tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } блок, языки: { $languages }
        [few] { $page }: { $n_units } блока, языки: { $languages }
       *[many] { $page }: { $n_units } блоков, языки: { $languages }
    }

cli-pulled-nothing = Ничего не изменилось.

cli-pulled-requests =
    { $n ->
        [one] Отправлен { $n } запрос.
        [few] Отправлены { $n } запроса.
       *[many] Отправлено { $n } запросов.
    }

cli-problem-missing = { $page }: такой страницы в вики нет. Проверьте написание и пространство имён.
cli-problem-not-translatable = { $page }: страница не отмечена для перевода. Обратитесь к администраторам перевода этой вики.
cli-problem-source-language = { $page }: язык страницы — { $language }, так что переводить нечего.
cli-problem-language-refused = { $page }: вики не принимает здесь переводов на этот язык: { $language }.
cli-removed = { $page }: больше не отслеживается.

cli-collection-saved =
    { $n ->
        [one] { $name }: теперь { $n } страница.
        [few] { $name }: теперь { $n } страницы.
       *[many] { $name }: теперь { $n } страниц.
    }

cli-collection-none = Подборок ещё нет. Начните с: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Подборка { $name } удалена. Её страницы по-прежнему отслеживаются.
cli-page-unmarked = { $page } (уже не для перевода)
cli-page-deleted = { $page } (удалено)
cli-page-removed = { $page } (больше не отслеживается)
cli-status-empty = Ещё ни одна страница не отслеживается. Начните с: tolmach pull PAGE --lang CODE
cli-stopped = Остановлено. Сделанное остаётся; остальное не затронуто.
cli-database-set-aside = База данных повреждена. Она сохранена как { $path }, а вместо неё создана новая.
cli-database-migrated = База данных переведена на эту версию Tolmach. Копия старой: { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } блок по состоянию на { $as_of }.
        [few] { $n_units } блока по состоянию на { $as_of }.
       *[many] { $n_units } блоков по состоянию на { $as_of }.
    }

cli-units-none = Блоков в таких состояниях нет.
cli-draft-saved = Черновик сохранён здесь: { $unit }.
cli-draft-discarded = Черновика { $unit } больше нет. Вернуть его: «tolmach undo».
cli-draft-now = Черновик { $unit } теперь: { $text }
cli-draft-unchanged = { $unit }: нет другого текста, к которому можно перейти.
cli-draft-confirmed = { $unit }: перевод записан в черновики как ещё актуальный.
cli-diff-untranslated = Перевода в вики ещё нет. Оригинал:
cli-diff-none = Оригинал не менялся с тех пор, как сделан перевод.
cli-diff-unknown = Перевод устарел, но каким тогда был оригинал — неизвестно. Оригинал сейчас:
cli-diff-translation = Перевод в вики:
cli-class-markup = В оригинале изменилась только разметка:
cli-class-variable = В оригинале изменились только переменные:
cli-class-link-target = В оригинале изменились только цели ссылок:
cli-class-number = В оригинале изменились числа или даты:
cli-class-punctuation = В оригинале изменились только знаки препинания:
cli-class-wording = В оригинале изменилась формулировка:
cli-class-unknown = Оригинал изменился:
cli-push-nothing = Ни один черновик не ждёт отправки.
cli-outbox-empty = Ничего не ждёт, и ничего не отправлено.

cli-push-plan =
    { $n_edits ->
        [0] Ничего не было бы отправлено.
        [one] Была бы отправлена { $n_edits } правка примерно за { $seconds } с. Пока ничего не отправлено.
        [few] Были бы отправлены { $n_edits } правки примерно за { $seconds } с. Пока ничего не отправлено.
       *[many] Было бы отправлено { $n_edits } правок примерно за { $seconds } с. Пока ничего не отправлено.
    }

cli-column-plan = Что произойдёт
cli-plan-pushed = будет отправлено
cli-plan-confirmed = будет подтверждено: ещё актуально
cli-outcome-pushed = отправлено
cli-outcome-confirmed = подтверждено
cli-outcome-merged = объединено в вики
cli-outcome-already-there = уже там
cli-outcome-source-moved = оригинал изменён
cli-outcome-conflict = конфликт
cli-outcome-refused = отклонено
cli-outcome-waiting = ждёт
cli-reason-empty = черновик пуст
cli-reason-unit-removed = на странице больше нет этого блока
cli-reason-page-gone = страница исчезла, или её больше нельзя переводить
cli-reason-fuzzy-mark = из-за !!FUZZY!! текст сразу стал бы устаревшим
cli-reason-not-done = ещё пишется
cli-reason-blocked-by-check = задержано проверкой; см. «tolmach check» или отправьте с --confirm-problems
cli-reason-file-undecided = в файле пришёл другой текст; см. «tolmach conflicts»
cli-reason-changed-on-wiki = это изменено кем-то другим
cli-reason-source-moved = оригинал изменился после создания черновика
cli-reason-merged-with = вместе с чужой версией { $revision }
cli-reason-changed-since = с тех пор это изменено
cli-reason-outdated = вики считает это устаревшим
cli-reason-stopped = отправка остановлена, прежде чем дошла очередь
cli-reason-not-sent = не дошло; будет отправлено в следующий раз
cli-reason-not-read-again = отправлено; как дошло, выяснит следующая отправка
cli-reason-was-outdated-before = прежний текст был устаревшим; теперь вики считает его актуальным
cli-reason-was-new = раньше перевода не было, и удалить его могут только администраторы вики
cli-reason-no-text = «ещё актуально» не изменило текста
cli-reason-not-pushed = ничего из этого нет в вики
cli-reason-has-draft = у этого блока есть черновик
cli-reason-captcha = вики просит ввести капчу; сначала сохраните один блок в браузере
cli-reason-busy = вики сейчас перегружена ({ $code })
cli-reason-offline = вики недоступна
cli-reason-in-doubt = отправка прервалась; следующая выяснит, дошёл ли текст
cli-next-resolve = При конфликте выберите: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Где изменился оригинал, посмотрите через «tolmach diff» и примите: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = В тот же момент был сохранён ещё чей-то текст, и вики объединила оба. Получите страницу и проверьте, хорошо ли вышло.
cli-next-push = Отправить: tolmach push
cli-next-outdated = То, что дошло устаревшим, не прошло проверок самой вики. Исправьте его через «tolmach draft» и отправьте ещё раз.
cli-next-refused = В таком виде этот черновик нельзя отправить: { $reason }.
cli-conflicts-none = Ни один черновик не конфликтует с последним прочитанным состоянием вики.
cli-conflict = { $unit }, язык: { $language }, по состоянию на { $as_of }
cli-conflict-source = Оригинал:
cli-conflict-mine = Моё, в сравнении с основой:
cli-conflict-theirs = Чужое, в сравнении с основой:
cli-conflict-theirs-by = Чужое ({ $user }), в сравнении с основой:
cli-conflict-theirs-file = Чужое, из файла { $file }, { $place }, в сравнении с основой:
cli-conflict-theirs-gone = Чужое: перевода больше нет.
cli-resolved-mine = Ваш черновик { $unit } теперь опирается на то, что есть в вики.
cli-resolved-theirs = { $unit }: остаётся текст вики. Вернуть ваш черновик: «tolmach undo».
cli-resolved-text = { $unit }: новый текст — ваш черновик.
cli-sprints-none = В этой вики спринтов ещё нет. Начните с: tolmach sprint create
cli-kind-translation = спринт перевода
cli-kind-update = спринт обновления

cli-goal-units =
    { $n ->
        [one] { $n } блок
        [few] { $n } блока
       *[many] { $n } блоков
    }

cli-goal-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слов
    }

cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Дни: { $from } – { $to }
cli-sprint-goal = Цель: { $goal }, достигнуто { $percent } %
cli-sprint-to-do = Запланировано в начале: блоков — { $units }, слов — { $words }
cli-sprint-done = Сделано с тех пор: блоков — { $units }, слов — { $words }
cli-sprint-waiting = Черновиков ждёт отправки: { $units }
cli-sprint-scope = Изменения из-за повторной отметки для перевода, не учтённые выше: добавилось { $added }, исчезло { $removed }
cli-day-observed = замечено { $day }
cli-person-unknown = неизвестно
cli-as-of = По состоянию на { $as_of }.
cli-report-in-english = Текстов отчёта на этом языке ({ $locale }) ещё нет; отчёт — на английском.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } блок
        [few] { $file }: { $n_units } блока
       *[many] { $file }: { $n_units } блоков
    }

cli-practice-serving = Учебная вики отвечает по адресу { $url } до нажатия Ctrl-C.
cli-practice-account = Имя учётной записи { $user }, пароль { $password }
cli-practice-use = Из другой домашней папки: tolmach wiki add local { $url } и tolmach --wiki local login --user { $user }
cli-doing-finding-pages = Поиск страниц …
cli-doing-reading-changes = Чтение изменений …
cli-doing-reading-sources = Чтение оригиналов …
cli-doing-reading-units = Чтение блоков, страница { $done } из { $total }: { $page }
cli-doing-reading-old-sources = Чтение прежних оригиналов, { $done } из { $total }
cli-doing-reading-histories = Чтение вклада, { $done } из { $total }
cli-doing-planning = Сравнение черновиков с вики …
cli-doing-settling = Выяснение неясного …
cli-doing-sending = Отправка { $done } из { $total }: { $unit }
cli-doing-re-reading = Проверка того, что дошло …
cli-doing-remembering = Наполнение памяти, { $languages }: { $done }
cli-doing-reading-file = Чтение { $file }, { $done } из { $total } кБ
cli-doing-forgetting = Удаление { $file }, пар: { $done } из { $total }
cli-error = { $detail }.
cli-error-file = Не удаётся прочитать { $path }: { $detail }
cli-error-stdin = Не удаётся прочитать стандартный ввод: { $detail }
cli-error-output = Не удаётся записать вывод: { $detail }
cli-error-practice = Не удаётся запустить учебную вики: { $detail }.
cli-error-translations = В { $path } нет переводов: { $detail }. Ожидается JSON, например {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Вики недоступна: { $detail }. Ваши черновики здесь в безопасности.
cli-error-wiki-says = Вики сообщает ({ $code }): { $says }
cli-error-wiki = Сбой вики: { $detail }.
cli-error-store = Локальная база данных: { $detail }.
cli-error-no-wiki = Вики с названием { $wiki } нет. «tolmach wiki list» показывает имеющиеся, «tolmach wiki add» добавляет новую.
cli-error-wiki-exists = Вики с названием { $wiki } уже есть. Выберите другое название.
cli-error-wiki-built-in = { $wiki }: встроенная вики, её нельзя удалить.
cli-error-no-translate = На сайте { $wiki } нет расширения Translate, так что работать там не с чем.

cli-error-has-drafts =
    { $n_drafts ->
        [one] Был бы потерян { $n_drafts } черновик: { $what }.
        [few] Были бы потеряны { $n_drafts } черновика: { $what }.
       *[many] Было бы потеряно { $n_drafts } черновиков: { $what }.
    }

cli-error-not-logged-in = В { $wiki } вход не выполнен, или под рукой нет пароля.
cli-error-needs-code = { $wiki } требует одноразовый код. Войдите в терминале или воспользуйтесь паролем бота либо токеном.
cli-error-who = Укажите, кто вы, через --user или дайте токен через --token-stdin либо TOLMACH_TOKEN.
cli-error-no-password = Нужен пароль или токен: в терминале он будет запрошен, иначе воспользуйтесь --password-stdin, --token-stdin, TOLMACH_PASSWORD или TOLMACH_TOKEN.
cli-error-no-language = Укажите языки перевода, например --lang pl,uk.
cli-error-push-running = Другой процесс уже отправляет в { $wiki } с этой учётной записи. Чтобы сохранить порядок, отправка должна быть одна.
cli-error-lease-lost = Отправку в { $wiki } перехватил другой процесс. Неотправленное ждёт.
cli-error-not-a-page = «{ $given }» — это не страница { $wiki }. Укажите название или адрес в этой вики.
cli-error-no-wiki-code = Вики не принимают переводов на этот язык: { $language }.
cli-error-no-page = { $page }: здесь не отслеживается.
cli-error-nothing-found = Страниц для перевода по такому запросу не найдено. Проверьте написание; в названиях и категориях различаются прописные и строчные буквы.
cli-error-no-receipt = Квитанции { $receipt } нет. Имеющиеся показывает «tolmach outbox».
cli-error-no-unit = { $unit }: такого блока в последней прочитанной версии страницы нет. Имеющиеся показывает «tolmach units».
cli-error-not-pulled = { $unit }: ещё не прочитано, язык: { $language }.
cli-error-language-not-pulled = { $page }: ещё не прочитано, язык: { $language }. Прочитать: tolmach pull PAGE --lang { $language }
cli-error-no-draft = { $unit }: черновика нет, язык: { $language }.
cli-error-not-outdated = { $unit }: перевод не устарел (язык: { $language }), так что подтверждать нечего.
cli-error-sprint-exists = Спринт с названием { $name } уже есть. Выберите другое название.
cli-error-no-sprint = Спринта с названием { $name } нет. Имеющиеся показывает «tolmach sprint list».
cli-error-sprint-days = Спринт закончился бы { $to }, раньше, чем начнётся: { $from }.
cli-error-empty-sprint = Спринту «{ $name }» нужны название, а также страницы и языки с блоками.
cli-error-not-for-sprint = { $page }: страницы в вики нет, или она не отмечена для перевода.
cli-next-retry = Попробуйте позже.
cli-next-log-in = Войдите: tolmach login --user USER (см. tolmach login --help)
cli-next-show-difference = Посмотрите, как обстоят дела: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Подождите, пока завершится другая команда, или укажите другой --home.
cli-next-practice-port = Укажите другой --port или не указывайте, чтобы взять любой свободный.
cli-next-practice-journal = Переместите тот файл, чтобы начать учебную вики заново, или укажите другой --home.
cli-next-home = Укажите папку, доступную для записи, через --home или TOLMACH_HOME.
cli-next-writable = Разрешите запись в её папку и файл или укажите другую папку через --home.
cli-next-free-space = Освободите место на диске и попробуйте ещё раз.
cli-next-pull = Получить из вики: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Сначала отправьте или отбросьте их либо добавьте --drop-drafts.
cli-next-update = Установите более новый Tolmach; ничего не изменено.
cli-preview-written = Записано в { $path }. Откройте в браузере; файл ничего не загружает.
cli-error-not-written = Не удаётся записать { $path }: { $detail }. Ничего не изменено; выберите другое место через --out.

cli-exported =
    { $n_units ->
        [one] Записан { $n_units } блок в { $path }.
        [few] Записаны { $n_units } блока в { $path }.
       *[many] Записано { $n_units } блоков в { $path }.
    }

cli-export-needs-folder = В этом формате файл содержит одну страницу. Укажите папку через --out.
cli-fill-into-itself = Заполненный файл заменил бы тот, из которого он сделан, со всем, что есть только там. Укажите другой файл через --out.
cli-export-needs-format = Укажите формат через --format и язык через --lang.
cli-filled = Записано: { $n_written }, без изменений: { $n_unchanged }, оставлено как есть: { $n_left }. Файл: { $path }.
cli-fill-other-source = в файле другой текст оригинала; создайте файл заново из нынешнего оригинала
cli-fill-twice = блок встречается в файле дважды; ни один не затронут
cli-fill-split = разбито на сегменты другой программой; переведите в ней
cli-fill-codes = его разметку в файле не различить; переведите в той программе
cli-import-place = Место
cli-import-unit = Блок
cli-import-outcome = Результат
cli-import-note = Примечание
cli-import-taken = взято
cli-import-unchanged = без изменений
cli-import-conflicting = в конфликте
cli-import-unknown = неизвестно
cli-import-broken = не прочитано
cli-import-note-no-text = в файле нет перевода
cli-import-note-same-here = здесь то же самое
cli-import-note-as-handed-out = в файле не изменено
cli-import-note-waits = такой же текст уже ждёт
cli-import-note-not-done = отмечено, что требует работы; черновик не готов
cli-import-note-still-valid = раньше устаревшее, теперь признано актуальным
cli-import-note-source-moved = оригинал с тех пор изменился; см. «tolmach diff»
cli-import-note-differs-from-draft = отличается от вашего черновика
cli-import-note-changed-on-wiki = в вики более новый перевод
cli-import-note-base-not-known = в вики другой текст, а в файле не указано, с какого он сделан
cli-import-note-no-page = страницы нет в библиотеке
cli-import-note-not-pulled = страница на этом языке не прочитана
cli-import-note-no-unit = на странице нет такого блока
cli-import-note-no-such-source = нет ни ключа, ни блока с таким оригиналом
cli-import-note-several-such-sources = нет ключа, а блоков с таким оригиналом несколько
cli-import-note-twice = в файле для этого два текста; ни один не взят

cli-import-by-source =
    { $n_units ->
        [one] { $n_units } блок без ключа найден по тексту оригинала.
        [few] { $n_units } блока без ключа найдены по тексту оригинала.
       *[many] { $n_units } блоков без ключа найдено по тексту оригинала.
    }

cli-import-more =
    { $n_more ->
        [one] Ещё { $n_more } строка; все показывает --json.
        [few] Ещё { $n_more } строки; все показывает --json.
       *[many] Ещё { $n_more } строк; все показывает --json.
    }

cli-import-counts = Формат { $format }. Взято: { $n_taken }, без изменений: { $n_unchanged }, в конфликте: { $n_conflicting }, неизвестно: { $n_unknown }, не прочитано: { $n_broken }.
cli-import-dry-run = Ничего не сохранено. Без --dry-run произойдёт именно это.
cli-error-file-format = Tolmach не читает файлов такого формата. Он читает PO, CSV, XLIFF, TMX и пакеты Tolmach.
cli-error-interchange = Файл нельзя использовать: { $detail }. Ничего не изменено.
cli-error-no-file-language = В файле не указано, на каком он языке. Укажите его через --lang.
cli-error-no-work-in-memory = Этот файл — память переводов, его записи не относятся ни к одной странице. Взять его: tolmach memory import FILE
cli-search-nothing = Ничто на этом компьютере не содержит «{ $words }». Неполученные страницы не ищутся.
cli-search-more = Есть больше чем { $limit }; сузьте поиск через --lang, --page или --state либо увеличьте --limit.
cli-concordance-nothing = Ни один текст с переводом не содержит «{ $phrase }».
cli-column-score = Сходство
cli-column-target = Перевод
cli-column-origin = Откуда
cli-column-pairs = Пары
cli-column-uses = Использовано
cli-column-sentences = Предложения
cli-memory-unit = блок
cli-memory-sentence = предложение
cli-memory-draft = черновик
cli-memory-empty = Память пуста. Она наполняется тем, что вы получаете, пишете и импортируете.
cli-memory-no-match = Ничего похожего раньше не переводили.
cli-memory-which-format = { $file }: не прочитано. Память читает TMX, PO и CSV, первая строка которого называет столбцы, например en,pl или source,target. Название должно заканчиваться на .tmx, .po или .csv.
cli-memory-which-language = { $file }: не прочитано, потому что не указаны языки. Укажите их через --from и --to.
cli-memory-refused = { $file } нельзя использовать: { $detail }. Исправьте файл и прочитайте снова; то, что уже в памяти, не будет посчитано дважды.
cli-memory-export-name = { $file }: назовите файл так, чтобы он заканчивался на .tmx или .csv.
cli-memory-imported = Прочитано { $n_read }, добавлено { $n_added }, объединено { $n_merged }, пропущено { $n_skipped }.
cli-memory-skipped = { $file }, строка { $line }: пропущено, { $reason }.

cli-memory-exported =
    { $n ->
        [one] Записана { $n } пара в { $path }.
        [few] Записаны { $n } пары в { $path }.
       *[many] Записано { $n } пар в { $path }.
    }

cli-memory-forgotten =
    { $n ->
        [one] Удалено { $file }: { $n } пара, из них больше нигде не было и исчезло: { $gone }.
        [few] Удалено { $file }: { $n } пары, из них больше нигде не было и исчезло: { $gone }.
       *[many] Удалено { $file }: { $n } пар, из них больше нигде не было и исчезло: { $gone }.
    }

cli-error-no-origin = В памяти нет ничего из файла { $file }. Названия показывает: tolmach memory stats --json
cli-column-engine = движок
cli-machine-none = Apertium не установлен, так что машинного перевода здесь нет. В Debian и Ubuntu: sudo apt install apertium и пакет для каждой языковой пары, например apertium-bel-rus.
cli-machine-no-pairs = Apertium установлен, но без языковых пар. В Debian и Ubuntu для каждой есть пакет, например apertium-bel-rus.
cli-machine-no-engine = Apertium не переводит в направлении { $from } → { $to }. Что есть, показывает: tolmach machine pairs
cli-machine-no-answer = Apertium не отвечает.
cli-machine-unusable = Для этого текста Apertium не дал ничего пригодного.
cli-machine-made = Перевод сделала машина ({ $engine }); прочитайте его, прежде чем использовать.
cli-column-level = Уровень
cli-column-check = Проверка
cli-column-found = Найдено
cli-column-problem = Проблема
cli-level-block = блокирует
cli-level-warn = предупреждение
cli-level-hint = совет
cli-check-nothing-pulled = На этом языке ({ $language }) не получено ни одной страницы, так что проверять нечего. Получить из вики: tolmach pull PAGE --lang { $language }
cli-check-nothing = Замечаний нет.

cli-check-ignored =
    { $n ->
        [one] Проигнорирована { $n } проблема.
        [few] Проигнорированы { $n } проблемы.
       *[many] Проигнорировано { $n } проблем.
    }

cli-check-none-ignored = Там ничего не игнорировалось.
cli-column-when = Когда
cli-column-why = Почему

cli-check-heeded =
    { $n ->
        [0] Там ничего не игнорировалось.
        [one] { $n } проблема снова учитывается.
        [few] { $n } проблемы снова учитываются.
       *[many] { $n } проблем снова учитываются.
    }

cli-next-check = Проблемы уровня «блокирует» не пускают черновик в вики. Исправьте их, проигнорируйте через --ignore CHECK --why TEXT KEY или отправьте с --confirm-problems.
cli-error-no-problem = Проверка { $check } ничего не находит в { $unit }.
cli-column-collection = Подборка
cli-column-pattern = Шаблон
cli-column-instead = Вместо этого
cli-column-sentence = Пояснение

cli-rules-saved =
    { $n ->
        [one] { $collection }: теперь { $n } правило. Что оно находит, показывает: tolmach check --lang CODE
        [few] { $collection }: теперь { $n } правила. Что они находят, показывает: tolmach check --lang CODE
       *[many] { $collection }: теперь { $n } правил. Что они находят, показывает: tolmach check --lang CODE
    }

cli-rules-none = Правил ещё нет. Создать: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } больше не правило подборки { $collection }.
cli-rules-unknown = У подборки { $collection } нет правила { $pattern }. Её правила показывает: tolmach rules list
cli-error-no-collection = Подборки с названием { $name } нет. Имеющиеся показывает: tolmach collection list
cli-column-term = Термин
cli-column-translations = Переводы
cli-column-domain = Область
cli-column-reviewed = Проверено
cli-column-languages = Языки
cli-column-file = Файл
cli-glossary-kept = (не переводится)
cli-glossary-forbidden = не «{ $text }»
cli-glossary-reviewed = да
cli-glossary-not-reviewed = нет
cli-glossary-none = Такого термина нет. Добавить: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Укажите, что делать с термином: --to L --target TEXT для перевода, --keep, если он не переводится, или --note, --domain, --reviewed.
cli-glossary-saved = { $term }: есть в глоссарии.
cli-glossary-removed = { $term }: удалено из глоссария.

cli-glossary-term =
    { $kind ->
        [kept] { $term } — не переводится ни на один язык
        [of-field] { $term } — область: { $domain }
       *[plain] { $term }
    }

cli-glossary-imported =
    { $kind ->
        [forecast] { $file }. Прочитано терминов: { $read }; было бы добавлено: { $added }, изменено: { $changed }, оставлено как есть: { $unchanged }. Ничего не сохранено.
       *[done] { $file }. Прочитано терминов: { $read }; добавлено: { $added }, изменено: { $changed }, без изменений: { $unchanged }.
    }

cli-glossary-skipped = { $file }, { $place }: не взято, { $what }.

cli-glossary-exported =
    { $n ->
        [one] Записан { $n } термин в { $file }.
        [few] Записаны { $n } термина в { $file }.
       *[many] Записано { $n } терминов в { $file }.
    }

cli-glossary-not-read = { $file } — не глоссарий, который читает Tolmach: TBX, таблица OmegaT или CSV, первая строка которого называет столбцы, например source,target.
cli-glossary-which-language = { $file }: язык не указан. Укажите его через --to.
cli-glossary-which-format = Из названия { $file } не виден формат. Укажите его через --format csv, omegat или tbx.

cli-words-added =
    { $n ->
        [one] Теперь правильным считается { $n } слово ({ $language }).
        [few] Теперь правильными считаются { $n } слова ({ $language }).
       *[many] Теперь правильными считаются { $n } слов ({ $language }).
    }

cli-words-removed =
    { $n ->
        [one] Забыто { $n } собственное слово ({ $language }).
        [few] Забыты { $n } собственных слова ({ $language }).
       *[many] Забыто { $n } собственных слов ({ $language }).
    }

cli-words-unknown = { $word }: нет среди собственных слов ({ $language }). Список: tolmach words list --lang { $language }
cli-words-none = Собственных слов ({ $language }) ещё нет. Добавить: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Словарь не найден. Установите его, например пакет hunspell-pl, или положите файлы .aff и .dic в { $folder }
cli-dictionaries-damaged = нельзя использовать: { $problem }
cli-error-no-term = В глоссарии нет «{ $term }» ({ $language }). Что есть, показывает: tolmach glossary show
cli-error-not-a-term = В «{ $text }» нет букв, так что это не может быть термином.
cli-error-not-a-word = «{ $text }» — не одно слово.
cli-column-need = Потребность
cli-column-since = С какого времени
cli-column-reasons = Почему
cli-board-nothing = Делать нечего: всё известное переведено и актуально.

cli-board-more =
    { $n ->
        [one] и ещё { $n }; всё показывает --limit 0
        [few] и ещё { $n }; всё показывает --limit 0
       *[many] и ещё { $n }; всё показывает --limit 0
    }

cli-board-drawn = Обзор нарисован: { $path }.
cli-column-waiting = Ждёт
cli-column-comments = Комментарии
cli-column-review = Вычитка
cli-reviews-none = Ничего не ждёт вычитки.
cli-standing-waits = ждёт вычитки
cli-standing-mine = ваша работа
cli-standing-accepted = одобрено
cli-standing-proofread = вычитано в вики
cli-standing-outdated = устарело
cli-standing-untranslated = не переведено
cli-review-unit = { $unit }: { $standing }
cli-review-source = Оригинал:  { $text }
cli-review-before = Было:      { $text }
cli-review-text = Сейчас:    { $text }
cli-review-changes = Изменения: { $text }
cli-review-revision = Версия { $revision }
cli-review-no-text = Перевода ещё нет.
cli-review-somebody = кто-то
cli-review-accepted = { $number }: одобрение, { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (о прежнем тексте)
cli-told-none = Сообщать вики не о чем: сначала что-нибудь одобрите здесь.
cli-told-proofread = вычитано в вики
cli-told-overtaken = вики приняла, но текст там с тех пор изменился
cli-told-changed = изменилось после вашего просмотра: ничего не отправлено
cli-told-outdated = с тех пор устарело: ничего не отправлено
cli-told-gone = на странице уже нет: ничего не отправлено
cli-told-refused = отклонено: { $says }
cli-error-review-untranslated = { $unit }: не переведено, вычитывать нечего.
cli-error-review-outdated = { $unit }: устарело, сначала обновите. Вики не принимают устаревших переводов.
cli-error-review-own = { $unit }: это ваша работа, одобрить её должен кто-то другой.
cli-error-changed-since = { $unit }: изменилось после вашего просмотра.
cli-error-empty-comment = Комментарий пуст.
cli-error-no-remark = Такого замечания к этому блоку нет, или оно уже закрыто. Имеющиеся показывает «tolmach review PAGE UNIT --lang L».
cli-error-may-not-proofread = С этим входом нельзя одобрять переводы ({ $wiki }); с паролями ботов и токенами — никогда. Одобренное вами остаётся здесь и передаётся в пакетах.
cli-column-left = Осталось блоков
cli-column-claimed = Работает
cli-sprint-closed = Закрыт: { $at }. Числа по состоянию на тот момент.
cli-sprint-joined = Вы присоединились к «{ $name }»: сделанное в нём другими считается и здесь.
cli-error-sprint-closed = Спринт «{ $name }» закрыт.
cli-error-not-in-sprint = Спринт «{ $name }» не охватывает { $page }, язык: { $language }.
cli-error-no-sprint-in-file = В { $file } нет спринта. Пакет со спринтом создаёт: tolmach sprint export NAME --out FILE
cli-column-bytes = Байты
cli-backups-none = Копий ещё нет. Сделать: tolmach backup now
cli-backup-asked = по запросу
cli-backup-migration = перед обновлением
cli-backup-restore = перед восстановлением
cli-backup-damaged = повреждено, отложено
cli-backed-up = Скопировано в { $path }.
cli-restored = Восстановлено. То, что было раньше, сохранено как { $path }.
cli-error-no-backup = Копии { $file }, которую можно восстановить, нет. Имеющиеся показывает «tolmach backup list».
