### Belarusian (be). Reviewed by a native speaker: not yet.

cli-column-page = Старонка
cli-column-language = Мова
cli-column-units = Адзінкі
cli-column-translated = Перакладзена
cli-column-percent = %
cli-column-outdated = Састарэла
cli-column-proofread = Вычытана
cli-column-drafts = Чарнавікі
cli-column-as-of = Станам на
cli-column-unit = Адзінка
cli-column-state = Стан
cli-column-source = Арыгінал
cli-column-text = Пераклад або чарнавік
cli-column-receipt = Квітанцыя
cli-column-result = Вынік
cli-column-revision = Версія
cli-column-reason = Прычына
cli-column-wiki = Вікі
cli-column-address = Адрас
cli-column-user = Імя
cli-column-sprint = Спрынт
cli-column-kind = Від
cli-column-from = З
cli-column-to = Да
cli-column-goal = Мэта
cli-column-units-done = Зроблена адзінак
cli-column-words = Словы
cli-column-day = Дзень
cli-column-person = Чалавек
cli-state-untranslated = не перакладзена
cli-state-translated = перакладзена
cli-state-outdated = састарэла
cli-state-proofread = вычытана
cli-standing-draft = чарнавік
cli-standing-typing = незавершаны чарнавік
cli-standing-conflict = чарнавік у канфлікце
cli-standing-source-moved = чарнавік, арыгінал зменены
cli-standing-refused = чарнавік, які нельга адправіць
cli-wiki-added = Дададзена { $wiki }. Выкарыстоўвайце з --wiki { $wiki }.
cli-wiki-not-reached = Цяпер яна недаступная, таму яе прыдатнасць не праверана.
cli-wiki-built-in = (убудаваная)
cli-wiki-removed = Выдалена: { $wiki }.
cli-logged-in = Уваход выкананы: { $wiki }, уліковы запіс { $user }.
cli-logged-out = Выхад выкананы: { $wiki }.
cli-who = Вы — { $user }, вікі: { $wiki }.
cli-blocked = Уліковы запіс заблакіраваны. Кім: { $by }, да: { $until }, прычына: { $reason }
cli-blocked-without-end = Уліковы запіс заблакіраваны. Кім: { $by }, бестэрмінова, прычына: { $reason }
cli-cannot-push = З гэтым уваходам нельга захоўваць пераклады: для пароля робата дазвольце «Праўка наяўных старонак» і «Стварэнне, праўка і перанос старонак».
cli-cannot-proofread = З гэтым уваходам нельга пазначаць пераклады вычытанымі; з паролямі робатаў і токенамі — ніколі.

cli-edits-a-minute =
    { $n ->
        [one] Вікі дазваляе { $n } праўку ў хвіліну; Tolmach выкарыстоўвае не больш за палову.
        [few] Вікі дазваляе { $n } праўкі ў хвіліну; Tolmach выкарыстоўвае не больш за палову.
       *[many] Вікі дазваляе { $n } правак у хвіліну; Tolmach выкарыстоўвае не больш за палову.
    }

cli-no-keychain = Тут няма сховішча пароляў, таму пароль не захоўваецца. Задавайце яго ў TOLMACH_PASSWORD (токен — у TOLMACH_TOKEN) з кожнай камандай, якая запісвае, інакш ён будзе запытаны.
cli-main-password = Уваход выкананы з уласным паролем уліковага запісу, які адкрывае ўсё. Пароль робата або токен доступу бяспечнейшы: гл. tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } адзінка, мовы: { $languages }
        [few] { $page }: { $n_units } адзінкі, мовы: { $languages }
       *[many] { $page }: { $n_units } адзінак, мовы: { $languages }
    }

cli-pulled-nothing = Нічога не змянілася.

cli-pulled-requests =
    { $n ->
        [one] Адпраўлены { $n } запыт.
        [few] Адпраўлены { $n } запыты.
       *[many] Адпраўлена { $n } запытаў.
    }

cli-problem-missing = { $page }: такой старонкі ў вікі няма. Праверце напісанне і прастору назваў.
cli-problem-not-translatable = { $page }: старонка не пазначана для перакладу. Звярніцеся да адміністратараў перакладу гэтай вікі.
cli-problem-source-language = { $page }: мова старонкі — { $language }, таму перакладаць няма чаго.
cli-problem-language-refused = { $page }: вікі не прымае тут перакладаў на гэту мову: { $language }.
cli-removed = { $page }: больш не адсочваецца.

cli-collection-saved =
    { $n ->
        [one] { $name }: цяпер { $n } старонка.
        [few] { $name }: цяпер { $n } старонкі.
       *[many] { $name }: цяпер { $n } старонак.
    }

cli-collection-none = Падборак яшчэ няма. Пачніце з: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Падборка { $name } выдалена. Яе старонкі адсочваюцца і далей.
cli-page-unmarked = { $page } (ужо не для перакладу)
cli-page-deleted = { $page } (выдалена)
cli-page-removed = { $page } (больш не адсочваецца)
cli-status-empty = Яшчэ ніводная старонка не адсочваецца. Пачніце з: tolmach pull PAGE --lang CODE
cli-stopped = Спынена. Зробленае застаецца; астатняе не закранута.
cli-database-set-aside = База даных пашкоджана. Яна захавана як { $path }, а замест яе створана новая.
cli-database-migrated = База даных пераведзена на гэту версію Tolmach. Копія старой: { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } адзінка станам на { $as_of }.
        [few] { $n_units } адзінкі станам на { $as_of }.
       *[many] { $n_units } адзінак станам на { $as_of }.
    }

cli-units-none = Адзінак у такіх станах няма.
cli-draft-saved = Чарнавік захаваны тут: { $unit }.
cli-draft-discarded = Чарнавіка { $unit } больш няма. Вярнуць яго: «tolmach undo».
cli-draft-now = Чарнавік { $unit } цяпер: { $text }
cli-draft-unchanged = { $unit }: няма іншага тэксту, да якога можна перайсці.
cli-draft-confirmed = { $unit }: пераклад запісаны ў чарнавікі як яшчэ актуальны.
cli-diff-untranslated = Перакладу ў вікі яшчэ няма. Арыгінал:
cli-diff-none = Арыгінал не змяняўся з таго часу, як зроблены пераклад.
cli-diff-unknown = Пераклад састарэў, але якім тады быў арыгінал — невядома. Арыгінал цяпер:
cli-diff-translation = Пераклад у вікі:
cli-class-markup = У арыгінале змянілася толькі разметка:
cli-class-variable = У арыгінале змяніліся толькі зменныя:
cli-class-link-target = У арыгінале змяніліся толькі мэты спасылак:
cli-class-number = У арыгінале змяніліся лікі або даты:
cli-class-punctuation = У арыгінале змяніліся толькі знакі прыпынку:
cli-class-wording = У арыгінале змянілася фармулёўка:
cli-class-unknown = Арыгінал змяніўся:
cli-push-nothing = Ніводны чарнавік не чакае адпраўкі.
cli-outbox-empty = Нічога не чакае, і нічога не адпраўлена.

cli-push-plan =
    { $n_edits ->
        [0] Нічога не было б адпраўлена.
        [one] Была б адпраўлена { $n_edits } праўка прыблізна за { $seconds } с. Пакуль нічога не адпраўлена.
        [few] Былі б адпраўлены { $n_edits } праўкі прыблізна за { $seconds } с. Пакуль нічога не адпраўлена.
       *[many] Было б адпраўлена { $n_edits } правак прыблізна за { $seconds } с. Пакуль нічога не адпраўлена.
    }

cli-column-plan = Што станецца
cli-plan-pushed = будзе адпраўлена
cli-plan-confirmed = будзе пацверджана: яшчэ актуальна
cli-outcome-pushed = адпраўлена
cli-outcome-confirmed = пацверджана
cli-outcome-merged = аб’яднана ў вікі
cli-outcome-already-there = ужо там
cli-outcome-source-moved = арыгінал зменены
cli-outcome-conflict = канфлікт
cli-outcome-refused = адхілена
cli-outcome-waiting = чакае
cli-reason-empty = чарнавік пусты
cli-reason-unit-removed = на старонцы ўжо няма гэтай адзінкі
cli-reason-page-gone = старонка знікла або яе больш нельга перакладаць
cli-reason-fuzzy-mark = праз !!FUZZY!! тэкст адразу стаў бы састарэлым
cli-reason-not-done = яшчэ пішацца
cli-reason-blocked-by-check = затрымана праверкай; гл. «tolmach check» або адпраўце з --confirm-problems
cli-reason-file-undecided = у файле прыйшоў іншы тэкст; гл. «tolmach conflicts»
cli-reason-changed-on-wiki = гэта зменена кімсьці іншым
cli-reason-source-moved = арыгінал змяніўся пасля стварэння чарнавіка
cli-reason-merged-with = разам з чужой версіяй { $revision }
cli-reason-changed-since = з таго часу гэта зменена
cli-reason-outdated = вікі лічыць гэта састарэлым
cli-reason-stopped = адпраўка спынена, перш чым дайшла чарга
cli-reason-not-sent = не дайшло; будзе адпраўлена наступным разам
cli-reason-not-read-again = адпраўлена; як дайшло, высветліць наступная адпраўка
cli-reason-was-outdated-before = папярэдні тэкст быў састарэлым; цяпер вікі лічыць яго актуальным
cli-reason-was-new = перакладу раней не было, і выдаліць яго могуць толькі адміністратары вікі
cli-reason-no-text = «яшчэ актуальна» не змяніла тэксту
cli-reason-not-pushed = нічога з гэтага няма ў вікі
cli-reason-has-draft = гэта адзінка мае чарнавік
cli-reason-captcha = вікі просіць увесці капчу; спачатку захавайце адну адзінку ў браўзеры
cli-reason-busy = вікі цяпер перагружана ({ $code })
cli-reason-offline = вікі недаступная
cli-reason-in-doubt = адпраўка перарвалася; наступная высветліць, ці тэкст дайшоў
cli-next-resolve = Пры канфлікце выберыце: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Дзе змяніўся арыгінал, паглядзіце праз «tolmach diff» і прыміце: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = У той самы момант быў захаваны яшчэ нечы тэкст, і вікі аб’яднала абодва. Атрымайце старонку і праверце, ці добра выйшла.
cli-next-push = Адправіць: tolmach push
cli-next-outdated = Тое, што дайшло састарэлым, не прайшло праверак самой вікі. Выпраўце яго праз «tolmach draft» і адпраўце яшчэ раз.
cli-next-refused = У такім выглядзе гэты чарнавік нельга адправіць: { $reason }.
cli-conflicts-none = Ніводны чарнавік не канфліктуе з апошнім прачытаным станам вікі.
cli-conflict = { $unit }, мова: { $language }, станам на { $as_of }
cli-conflict-source = Арыгінал:
cli-conflict-mine = Маё, у параўнанні з асновай:
cli-conflict-theirs = Чужое, у параўнанні з асновай:
cli-conflict-theirs-by = Чужое ({ $user }), у параўнанні з асновай:
cli-conflict-theirs-file = Чужое, з файла { $file }, { $place }, у параўнанні з асновай:
cli-conflict-theirs-gone = Чужое: перакладу больш няма.
cli-resolved-mine = Ваш чарнавік { $unit } цяпер абапіраецца на тое, што ёсць у вікі.
cli-resolved-theirs = { $unit }: застаецца тэкст вікі. Вярнуць ваш чарнавік: «tolmach undo».
cli-resolved-text = { $unit }: новы тэкст — ваш чарнавік.
cli-sprints-none = У гэтай вікі спрынтаў яшчэ няма. Пачніце з: tolmach sprint create
cli-kind-translation = спрынт перакладу
cli-kind-update = спрынт абнаўлення

cli-goal-units =
    { $n ->
        [one] { $n } адзінка
        [few] { $n } адзінкі
       *[many] { $n } адзінак
    }

cli-goal-words =
    { $n ->
        [one] { $n } слова
        [few] { $n } словы
       *[many] { $n } слоў
    }

cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Дні: { $from } – { $to }
cli-sprint-goal = Мэта: { $goal }, дасягнута { $percent } %
cli-sprint-to-do = Запланавана на пачатку: адзінак — { $units }, слоў — { $words }
cli-sprint-done = Зроблена з таго часу: адзінак — { $units }, слоў — { $words }
cli-sprint-waiting = Чарнавікоў чакае адпраўкі: { $units }
cli-sprint-scope = Змены праз паўторную пазнаку для перакладу, не ўлічаныя вышэй: дадалося { $added }, знікла { $removed }
cli-day-observed = заўважана { $day }
cli-person-unknown = невядома
cli-as-of = Станам на { $as_of }.
cli-report-in-english = Тэкстаў справаздачы на гэтай мове ({ $locale }) яшчэ няма; справаздача — на англійскай.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } адзінка
        [few] { $file }: { $n_units } адзінкі
       *[many] { $file }: { $n_units } адзінак
    }

cli-practice-serving = Навучальная вікі адказвае па адрасе { $url } да націскання Ctrl-C.
cli-practice-account = Імя ўдзельніка { $user }, пароль { $password }
cli-practice-use = З іншай хатняй папкі: tolmach wiki add local { $url } і tolmach --wiki local login --user { $user }
cli-doing-finding-pages = Пошук старонак …
cli-doing-reading-changes = Чытанне змен …
cli-doing-reading-sources = Чытанне арыгіналаў …
cli-doing-reading-units = Чытанне адзінак, старонка { $done } з { $total }: { $page }
cli-doing-reading-old-sources = Чытанне папярэдніх арыгіналаў, { $done } з { $total }
cli-doing-reading-histories = Чытанне ўнёскаў, { $done } з { $total }
cli-doing-planning = Параўнанне чарнавікоў з вікі …
cli-doing-settling = Высвятленне няпэўнага …
cli-doing-sending = Адпраўка { $done } з { $total }: { $unit }
cli-doing-re-reading = Праверка таго, што дайшло …
cli-doing-remembering = Папаўненне памяці, { $languages }: { $done }
cli-doing-reading-file = Чытанне { $file }, { $done } з { $total } кБ
cli-doing-forgetting = Выдаленне { $file }, пар: { $done } з { $total }
cli-error = { $detail }.
cli-error-file = Не ўдаецца прачытаць { $path }: { $detail }
cli-error-stdin = Не ўдаецца прачытаць стандартны ўвод: { $detail }
cli-error-output = Не ўдаецца запісаць вывад: { $detail }
cli-error-practice = Не ўдаецца запусціць навучальную вікі: { $detail }.
cli-error-translations = У { $path } няма перакладаў: { $detail }. Чакаецца JSON, напрыклад {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Вікі недаступная: { $detail }. Вашы чарнавікі тут у бяспецы.
cli-error-wiki-says = Вікі паведамляе ({ $code }): { $says }
cli-error-wiki = Збой вікі: { $detail }.
cli-error-store = Лакальная база даных: { $detail }.
cli-error-no-wiki = Вікі з назвай { $wiki } няма. «tolmach wiki list» паказвае наяўныя, «tolmach wiki add» дадае новую.
cli-error-wiki-exists = Вікі з назвай { $wiki } ужо ёсць. Выберыце іншую назву.
cli-error-wiki-built-in = { $wiki }: убудаваная вікі, яе нельга выдаліць.
cli-error-no-translate = На сайце { $wiki } няма пашырэння Translate, таму працаваць там няма з чым.

cli-error-has-drafts =
    { $n_drafts ->
        [one] Быў бы страчаны { $n_drafts } чарнавік: { $what }.
        [few] Былі б страчаны { $n_drafts } чарнавікі: { $what }.
       *[many] Было б страчана { $n_drafts } чарнавікоў: { $what }.
    }

cli-error-not-logged-in = У { $wiki } уваход не выкананы, або пад рукой няма пароля.
cli-error-needs-code = { $wiki } патрабуе аднаразовага кода. Увайдзіце ў тэрмінале або скарыстайцеся паролем робата ці токенам.
cli-error-who = Укажыце, хто вы, праз --user або дайце токен праз --token-stdin ці TOLMACH_TOKEN.
cli-error-no-password = Патрэбны пароль або токен: у тэрмінале ён будзе запытаны, інакш скарыстайцеся --password-stdin, --token-stdin, TOLMACH_PASSWORD або TOLMACH_TOKEN.
cli-error-no-language = Укажыце мовы перакладу, напрыклад --lang pl,uk.
cli-error-push-running = Іншы працэс ужо адпраўляе ў { $wiki } з гэтага ўліковага запісу. Каб захаваць парадак, адпраўка мусіць быць адна.
cli-error-lease-lost = Адпраўку ў { $wiki } пераняў іншы працэс. Неадпраўленае чакае.
cli-error-not-a-page = «{ $given }» — гэта не старонка { $wiki }. Укажыце назву або адрас у гэтай вікі.
cli-error-no-wiki-code = Вікі не прымаюць перакладаў на гэту мову: { $language }.
cli-error-no-page = { $page }: тут не адсочваецца.
cli-error-nothing-found = Старонак для перакладу па такім запыце не знойдзена. Праверце напісанне; у назвах і катэгорыях адрозніваюцца вялікія і малыя літары.
cli-error-no-receipt = Квітанцыі { $receipt } няма. Наяўныя паказвае «tolmach outbox».
cli-error-no-unit = { $unit }: такой адзінкі ў апошняй прачытанай версіі старонкі няма. Наяўныя паказвае «tolmach units».
cli-error-not-pulled = { $unit }: яшчэ не прачытана, мова: { $language }.
cli-error-language-not-pulled = { $page }: яшчэ не прачытана, мова: { $language }. Прачытаць: tolmach pull PAGE --lang { $language }
cli-error-no-draft = { $unit }: чарнавіка няма, мова: { $language }.
cli-error-not-outdated = { $unit }: пераклад не састарэлы (мова: { $language }), таму пацвярджаць няма чаго.
cli-error-sprint-exists = Спрынт з назвай { $name } ужо ёсць. Выберыце іншую назву.
cli-error-no-sprint = Спрынту з назвай { $name } няма. Наяўныя паказвае «tolmach sprint list».
cli-error-sprint-days = Спрынт скончыўся б { $to }, раней, чым пачнецца: { $from }.
cli-error-empty-sprint = Спрынту «{ $name }» патрэбны назва, а таксама старонкі і мовы з адзінкамі.
cli-error-not-for-sprint = { $page }: старонкі ў вікі няма або яна не пазначана для перакладу.
cli-next-retry = Паспрабуйце пазней.
cli-next-log-in = Увайдзіце: tolmach login --user USER (гл. tolmach login --help)
cli-next-show-difference = Паглядзіце, як справы: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Пачакайце, пакуль завершыцца іншая каманда, або ўкажыце іншы --home.
cli-next-practice-port = Укажыце іншы --port або не ўказвайце, каб узяць любы вольны.
cli-next-practice-journal = Перамясціце той файл, каб пачаць навучальную вікі нанава, або ўкажыце іншы --home.
cli-next-home = Укажыце папку, даступную для запісу, праз --home або TOLMACH_HOME.
cli-next-writable = Дазвольце запіс у яе папку і файл або ўкажыце іншую папку праз --home.
cli-next-free-space = Вызваліце месца на дыску і паспрабуйце яшчэ раз.
cli-next-pull = Атрымаць з вікі: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Спачатку адпраўце або адкіньце іх ці дадайце --drop-drafts.
cli-next-update = Усталюйце навейшы Tolmach; нічога не зменена.
cli-preview-written = Запісана ў { $path }. Адкрыйце ў браўзеры; файл нічога не загружае.
cli-error-not-written = Не ўдаецца запісаць { $path }: { $detail }. Нічога не зменена; выберыце іншае месца праз --out.

cli-exported =
    { $n_units ->
        [one] Запісана { $n_units } адзінка ў { $path }.
        [few] Запісаны { $n_units } адзінкі ў { $path }.
       *[many] Запісана { $n_units } адзінак у { $path }.
    }

cli-export-needs-folder = У гэтым фармаце файл змяшчае адну старонку. Укажыце папку праз --out.
cli-fill-into-itself = Запоўнены файл замяніў бы той, з якога ён зроблены, з усім, што ёсць толькі там. Укажыце іншы файл праз --out.
cli-export-needs-format = Укажыце фармат праз --format і мову праз --lang.
cli-filled = Запісана: { $n_written }, без змен: { $n_unchanged }, пакінута як ёсць: { $n_left }. Файл: { $path }.
cli-fill-other-source = у файле іншы тэкст арыгінала; стварыце файл нанава з цяперашняга арыгінала
cli-fill-twice = адзінка сустракаецца ў файле двойчы; ніводная не закранута
cli-fill-split = падзелена на сегменты іншай праграмай; перакладзіце ў ёй
cli-fill-codes = яе разметку ў файле не адрозніць; перакладзіце ў той праграме
cli-import-place = Месца
cli-import-unit = Адзінка
cli-import-outcome = Вынік
cli-import-note = Заўвага
cli-import-taken = узята
cli-import-unchanged = без змен
cli-import-conflicting = у канфлікце
cli-import-unknown = невядома
cli-import-broken = не прачытана
cli-import-note-no-text = у файле няма перакладу
cli-import-note-same-here = тут тое самае
cli-import-note-as-handed-out = у файле не зменена
cli-import-note-waits = такі самы тэкст ужо чакае
cli-import-note-not-done = пазначана, што патрабуе працы; чарнавік не гатовы
cli-import-note-still-valid = раней састарэлае, цяпер прызнана актуальным
cli-import-note-source-moved = арыгінал з таго часу змяніўся; гл. «tolmach diff»
cli-import-note-differs-from-draft = адрозніваецца ад вашага чарнавіка
cli-import-note-changed-on-wiki = у вікі навейшы пераклад
cli-import-note-base-not-known = у вікі іншы тэкст, а ў файле не ўказана, з якога ён створаны
cli-import-note-no-page = старонкі няма ў бібліятэцы
cli-import-note-not-pulled = старонка на гэтай мове не прачытана
cli-import-note-no-unit = на старонцы няма такой адзінкі
cli-import-note-no-such-source = няма ні ключа, ні адзінкі з такім арыгіналам
cli-import-note-several-such-sources = няма ключа, а адзінак з такім арыгіналам некалькі
cli-import-note-twice = у файле для гэтага два тэксты; ніводны не ўзяты

cli-import-by-source =
    { $n_units ->
        [one] { $n_units } адзінка без ключа знойдзена па тэксце арыгінала.
        [few] { $n_units } адзінкі без ключа знойдзены па тэксце арыгінала.
       *[many] { $n_units } адзінак без ключа знойдзена па тэксце арыгінала.
    }

cli-import-more =
    { $n_more ->
        [one] Яшчэ { $n_more } радок; усе паказвае --json.
        [few] Яшчэ { $n_more } радкі; усе паказвае --json.
       *[many] Яшчэ { $n_more } радкоў; усе паказвае --json.
    }

cli-import-counts = Фармат { $format }. Узята: { $n_taken }, без змен: { $n_unchanged }, у канфлікце: { $n_conflicting }, невядома: { $n_unknown }, не прачытана: { $n_broken }.
cli-import-dry-run = Нічога не захавана. Без --dry-run станецца менавіта гэта.
cli-error-file-format = Tolmach не чытае файлаў такога фармату. Ён чытае PO, CSV, XLIFF, TMX і пакеты Tolmach.
cli-error-interchange = Файл нельга выкарыстаць: { $detail }. Нічога не зменена.
cli-error-no-file-language = У файле не ўказана, на якой ён мове. Укажыце яе праз --lang.
cli-error-no-work-in-memory = Гэты файл — памяць перакладаў, яго запісы не належаць ніводнай старонцы. Узяць яго: tolmach memory import FILE
cli-search-nothing = Нішто на гэтым камп’ютары не змяшчае «{ $words }». Неатрыманыя старонкі не шукаюцца.
cli-search-more = Ёсць больш за { $limit }; абмяжуйце пошук праз --lang, --page або --state ці павялічце --limit.
cli-concordance-nothing = Ніводны тэкст з перакладам не змяшчае «{ $phrase }».
cli-column-score = Падабенства
cli-column-target = Пераклад
cli-column-origin = Адкуль
cli-column-pairs = Пары
cli-column-uses = Ужыта
cli-column-sentences = Сказы
cli-memory-unit = адзінка
cli-memory-sentence = сказ
cli-memory-draft = чарнавік
cli-memory-empty = Памяць пустая. Яна папаўняецца тым, што вы атрымліваеце, пішаце і імпартуеце.
cli-memory-no-match = Нічога падобнага раней не перакладалі.
cli-memory-which-format = { $file }: не прачытана. Памяць чытае TMX, PO і CSV, першы радок якога называе слупкі, напрыклад en,pl або source,target. Назва мусіць заканчвацца на .tmx, .po або .csv.
cli-memory-which-language = { $file }: не прачытана, бо не ўказаны мовы. Укажыце іх праз --from і --to.
cli-memory-refused = { $file } нельга выкарыстаць: { $detail }. Выпраўце файл і прачытайце зноў; тое, што ўжо ў памяці, не палічыцца двойчы.
cli-memory-export-name = { $file }: назавіце файл так, каб ён заканчваўся на .tmx або .csv.
cli-memory-imported = Прачытана { $n_read }, дададзена { $n_added }, аб’яднана { $n_merged }, прапушчана { $n_skipped }.
cli-memory-skipped = { $file }, радок { $line }: прапушчана, { $reason }.

cli-memory-exported =
    { $n ->
        [one] Запісана { $n } пара ў { $path }.
        [few] Запісаны { $n } пары ў { $path }.
       *[many] Запісана { $n } пар у { $path }.
    }

cli-memory-forgotten =
    { $n ->
        [one] Выдалена { $file }: { $n } пара, з іх больш нідзе не было і знікла: { $gone }.
        [few] Выдалена { $file }: { $n } пары, з іх больш нідзе не было і знікла: { $gone }.
       *[many] Выдалена { $file }: { $n } пар, з іх больш нідзе не было і знікла: { $gone }.
    }

cli-error-no-origin = У памяці няма нічога з файла { $file }. Назвы паказвае: tolmach memory stats --json
cli-column-engine = рухавік
cli-machine-none = Apertium не ўсталяваны, таму машыннага перакладу тут няма. У Debian і Ubuntu: sudo apt install apertium і пакет для кожнай моўнай пары, напрыклад apertium-bel-rus.
cli-machine-no-pairs = Apertium усталяваны, але без моўных пар. У Debian і Ubuntu для кожнай ёсць пакет, напрыклад apertium-bel-rus.
cli-machine-no-engine = Apertium не перакладае ў кірунку { $from } → { $to }. Што ёсць, паказвае: tolmach machine pairs
cli-machine-no-answer = Apertium не адказвае.
cli-machine-unusable = Для гэтага тэксту Apertium не даў нічога прыдатнага.
cli-machine-made = Пераклад зрабіла машына ({ $engine }); прачытайце яго, перш чым выкарыстаць.
cli-column-level = Узровень
cli-column-check = Праверка
cli-column-found = Знойдзена
cli-column-problem = Праблема
cli-level-block = блакіруе
cli-level-warn = папярэджанне
cli-level-hint = парада
cli-check-nothing-pulled = На гэтай мове ({ $language }) не атрымана ніводнай старонкі, таму правяраць няма чаго. Атрымаць з вікі: tolmach pull PAGE --lang { $language }
cli-check-nothing = Заўваг няма.

cli-check-ignored =
    { $n ->
        [one] Праігнаравана { $n } праблема.
        [few] Праігнараваны { $n } праблемы.
       *[many] Праігнаравана { $n } праблем.
    }

cli-check-none-ignored = Там нічога не ігнаравалася.
cli-column-when = Калі
cli-column-why = Чаму

cli-check-heeded =
    { $n ->
        [0] Там нічога не ігнаравалася.
        [one] { $n } праблема зноў улічваецца.
        [few] { $n } праблемы зноў улічваюцца.
       *[many] { $n } праблем зноў улічваюцца.
    }

cli-next-check = Праблемы ўзроўню «блакіруе» не пускаюць чарнавік у вікі. Выпраўце іх, праігнаруйце праз --ignore CHECK --why TEXT KEY або адпраўце з --confirm-problems.
cli-error-no-problem = Праверка { $check } нічога не знаходзіць у { $unit }.
cli-column-collection = Падборка
cli-column-pattern = Шаблон
cli-column-instead = Замест гэтага
cli-column-sentence = Тлумачэнне

cli-rules-saved =
    { $n ->
        [one] { $collection }: цяпер { $n } правіла. Што яно знаходзіць, паказвае: tolmach check --lang CODE
        [few] { $collection }: цяпер { $n } правілы. Што яны знаходзяць, паказвае: tolmach check --lang CODE
       *[many] { $collection }: цяпер { $n } правіл. Што яны знаходзяць, паказвае: tolmach check --lang CODE
    }

cli-rules-none = Правіл яшчэ няма. Стварыць: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } больш не з’яўляецца правілам падборкі { $collection }.
cli-rules-unknown = Падборка { $collection } не мае правіла { $pattern }. Яе правілы паказвае: tolmach rules list
cli-error-no-collection = Падборкі з назвай { $name } няма. Наяўныя паказвае: tolmach collection list
cli-column-term = Тэрмін
cli-column-translations = Пераклады
cli-column-domain = Галіна
cli-column-reviewed = Праверана
cli-column-languages = Мовы
cli-column-file = Файл
cli-glossary-kept = (не перакладаецца)
cli-glossary-forbidden = не «{ $text }»
cli-glossary-reviewed = так
cli-glossary-not-reviewed = не
cli-glossary-none = Такога тэрміна няма. Дадаць: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Укажыце, што рабіць з тэрмінам: --to L --target TEXT для перакладу, --keep, калі ён не перакладаецца, або --note, --domain, --reviewed.
cli-glossary-saved = { $term }: ёсць у гласарыі.
cli-glossary-removed = { $term }: выдалена з гласарыя.

cli-glossary-term =
    { $kind ->
        [kept] { $term } — не перакладаецца ні на адну мову
        [of-field] { $term } — галіна: { $domain }
       *[plain] { $term }
    }

cli-glossary-imported =
    { $kind ->
        [forecast] { $file }. Прачытана тэрмінаў: { $read }; было б дададзена: { $added }, зменена: { $changed }, пакінута як ёсць: { $unchanged }. Нічога не захавана.
       *[done] { $file }. Прачытана тэрмінаў: { $read }; дададзена: { $added }, зменена: { $changed }, без змен: { $unchanged }.
    }

cli-glossary-skipped = { $file }, { $place }: не ўзята, { $what }.

cli-glossary-exported =
    { $n ->
        [one] Запісаны { $n } тэрмін у { $file }.
        [few] Запісаны { $n } тэрміны ў { $file }.
       *[many] Запісана { $n } тэрмінаў у { $file }.
    }

cli-glossary-not-read = { $file } — не гласарый, які чытае Tolmach: TBX, табліца OmegaT або CSV, першы радок якога называе слупкі, напрыклад source,target.
cli-glossary-which-language = { $file }: мова не ўказана. Укажыце яе праз --to.
cli-glossary-which-format = З назвы { $file } не відаць фармату. Укажыце яго праз --format csv, omegat або tbx.

cli-words-added =
    { $n ->
        [one] Цяпер правільным лічыцца { $n } слова ({ $language }).
        [few] Цяпер правільнымі лічацца { $n } словы ({ $language }).
       *[many] Цяпер правільнымі лічацца { $n } слоў ({ $language }).
    }

cli-words-removed =
    { $n ->
        [one] Забыта { $n } уласнае слова ({ $language }).
        [few] Забыты { $n } уласныя словы ({ $language }).
       *[many] Забыта { $n } уласных слоў ({ $language }).
    }

cli-words-unknown = { $word }: няма сярод уласных слоў ({ $language }). Спіс: tolmach words list --lang { $language }
cli-words-none = Уласных слоў ({ $language }) яшчэ няма. Дадаць: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Слоўніка не знойдзена. Усталюйце яго, напрыклад пакет hunspell-pl, або пакладзіце файлы .aff і .dic у { $folder }
cli-dictionaries-damaged = нельга выкарыстаць: { $problem }
cli-error-no-term = У гласарыі няма «{ $term }» ({ $language }). Што ёсць, паказвае: tolmach glossary show
cli-error-not-a-term = «{ $text }» не мае літар, таму не можа быць тэрмінам.
cli-error-not-a-word = «{ $text }» — не адно слова.
cli-column-need = Патрэба
cli-column-since = З якога часу
cli-column-reasons = Чаму
cli-board-nothing = Рабіць няма чаго: усё вядомае перакладзена, і яно актуальнае.

cli-board-more =
    { $n ->
        [one] і яшчэ { $n }; усё паказвае --limit 0
        [few] і яшчэ { $n }; усё паказвае --limit 0
       *[many] і яшчэ { $n }; усё паказвае --limit 0
    }

cli-board-drawn = Агляд намаляваны: { $path }.
cli-column-waiting = Чакае
cli-column-comments = Каментарыі
cli-column-review = Вычытка
cli-reviews-none = Нішто не чакае вычыткі.
cli-standing-waits = чакае вычыткі
cli-standing-mine = ваша праца
cli-standing-accepted = ухвалена
cli-standing-proofread = вычытана ў вікі
cli-standing-outdated = састарэла
cli-standing-untranslated = не перакладзена
cli-review-unit = { $unit }: { $standing }
cli-review-source = Арыгінал: { $text }
cli-review-before = Было:     { $text }
cli-review-text = Цяпер:    { $text }
cli-review-changes = Змены:    { $text }
cli-review-revision = Версія { $revision }
cli-review-no-text = Перакладу яшчэ няма.
cli-review-somebody = нехта
cli-review-accepted = { $number }: ухваленне, { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (пра папярэдні тэкст)
cli-told-none = Паведамляць вікі няма пра што: спачатку нешта ўхваліце тут.
cli-told-proofread = вычытана ў вікі
cli-told-overtaken = вікі прыняла, але тэкст там з таго часу змяніўся
cli-told-changed = змянілася пасля вашага прагляду: нічога не адпраўлена
cli-told-outdated = з таго часу састарэла: нічога не адпраўлена
cli-told-gone = на старонцы ўжо няма: нічога не адпраўлена
cli-told-refused = адхілена: { $says }
cli-error-review-untranslated = { $unit }: не перакладзена, вычытваць няма чаго.
cli-error-review-outdated = { $unit }: састарэла, спачатку абнавіце. Вікі не прымаюць састарэлых перакладаў.
cli-error-review-own = { $unit }: гэта ваша праца, ухваліць яе мусіць нехта іншы.
cli-error-changed-since = { $unit }: змянілася пасля вашага прагляду.
cli-error-empty-comment = Каментарый пусты.
cli-error-no-remark = Такой заўвагі да гэтай адзінкі няма, або яна ўжо закрыта. Наяўныя паказвае «tolmach review PAGE UNIT --lang L».
cli-error-may-not-proofread = З гэтым уваходам нельга ўхваляць пераклады ({ $wiki }); з паролямі робатаў і токенамі — ніколі. Ухваленае вамі застаецца тут і перадаецца ў пакетах.
cli-column-left = Засталося адзінак
cli-column-claimed = Працуе
cli-sprint-closed = Закрыты: { $at }. Лічбы станам на той момант.
cli-sprint-joined = Вы далучыліся да «{ $name }»: зробленае ў ім іншымі лічыцца і тут.
cli-error-sprint-closed = Спрынт «{ $name }» закрыты.
cli-error-not-in-sprint = Спрынт «{ $name }» не ахоплівае { $page }, мова: { $language }.
cli-error-no-sprint-in-file = У { $file } няма спрынту. Пакет са спрынтам стварае: tolmach sprint export NAME --out FILE
cli-column-bytes = Байты
cli-backups-none = Копій яшчэ няма. Зрабіць: tolmach backup now
cli-backup-asked = па запыце
cli-backup-migration = перад абнаўленнем
cli-backup-restore = перад аднаўленнем
cli-backup-damaged = пашкоджана, адкладзена
cli-backed-up = Скапіравана ў { $path }.
cli-restored = Адноўлена. Тое, што было раней, захавана як { $path }.
cli-error-no-backup = Копіі { $file }, якую можна аднавіць, няма. Наяўныя паказвае «tolmach backup list».
