### Macedonian (mk). Reviewed by a native speaker: not yet.

cli-column-page = Страница
cli-column-language = Јазик
cli-column-units = Единици
cli-column-translated = Преведени
cli-column-percent = %
cli-column-outdated = Застарени
cli-column-proofread = Проверени
cli-column-drafts = Нацрти
cli-column-as-of = Заклучно со
cli-column-unit = Единица
cli-column-state = Состојба
cli-column-source = Изворник
cli-column-text = Превод или нацрт
cli-column-receipt = Потврда
cli-column-result = Исход
cli-column-revision = Преработка
cli-column-reason = Причина
cli-column-wiki = Вики
cli-column-address = Адреса
cli-column-user = Корисник
cli-column-sprint = Спринт
cli-column-kind = Вид
cli-column-from = Од
cli-column-to = До
cli-column-goal = Цел
cli-column-units-done = Готови единици
cli-column-words = Зборови
cli-column-day = Ден
cli-column-person = Учесник

cli-state-untranslated = непреведено
cli-state-translated = преведено
cli-state-outdated = застарено
cli-state-proofread = проверено
cli-standing-draft = нацрт
cli-standing-typing = недовршен нацрт
cli-standing-conflict = нацрт во судир
cli-standing-source-moved = нацрт, изменет изворник
cli-standing-refused = нацрт што не може да се испрати

cli-wiki-added = Додадено е { $wiki }. Користете го со --wiki { $wiki }.
cli-wiki-not-reached = Сега е недостапно, па не е проверено дали е употребливо.
cli-wiki-built-in = (вградено)
cli-wiki-removed = Отстрането е { $wiki }.
cli-logged-in = Најавени сте на { $wiki } како { $user }.
cli-logged-out = Одјавени сте од { $wiki }.
cli-who = На { $wiki } сте { $user }.
cli-blocked = Сметката е блокирана од { $by } до { $until }: { $reason }
cli-blocked-without-end = Сметката е блокирана од { $by } до дополнително известување: { $reason }
cli-cannot-push = Со оваа најава не можат да се зачувуваат преводи: за ботовската лозинка дозволете „Edit existing pages“ и „Create, edit, and move pages“.
cli-cannot-proofread = Со оваа најава преводите не можат да се означуваат како проверени; со ботовска лозинка или жетон никогаш не може.
cli-edits-a-minute =
    { $n ->
        [one] Викито дозволува { $n } уредување во минута; Tolmach користи најмногу половина од тоа.
       *[other] Викито дозволува { $n } уредувања во минута; Tolmach користи најмногу половина од тоа.
    }
cli-no-keychain = Тука нема чувар на лозинки, па лозинката не се чува. Давајте ја во TOLMACH_PASSWORD (жетон во TOLMACH_TOKEN) со секоја наредба што запишува, или ќе бидете прашани.
cli-main-password = Ја употребивте лозинката на самата сметка, која отвора сè. Ботовска лозинка или пристапен жетон се побезбедни: видете tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } единица на { $languages }
       *[other] { $page }: { $n_units } единици на { $languages }
    }
cli-pulled-nothing = Нема промени.
cli-pulled-requests =
    { $n ->
        [one] Испратено е { $n } барање.
       *[other] Испратени се { $n } барања.
    }
cli-problem-missing = { $page }: нема таква страница на викито. Проверете го правописот и именскиот простор.
cli-problem-not-translatable = { $page }: страницата не е означена за преведување. Обратете се кај преводен администратор на викито.
cli-problem-source-language = { $page }: страницата е напишана на { $language }, па нема што да се преведува.
cli-problem-language-refused = { $page }: викито тука не прима преводи на { $language }.
cli-removed = { $page } повеќе не се следи.
cli-collection-saved =
    { $n ->
        [one] { $name } сега содржи { $n } страница.
       *[other] { $name } сега содржи { $n } страници.
    }
cli-collection-none = Сè уште нема збирка. Почнете со: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = { $name } е отстранета. Нејзините страници и понатаму се следат.
cli-page-unmarked = { $page } (веќе не е за преведување)
cli-page-deleted = { $page } (избришана)
cli-page-removed = { $page } (повеќе не се следи)
cli-status-empty = Сè уште не се следи ниедна страница. Почнете со: tolmach pull PAGE --lang CODE
cli-stopped = Запрено. Сработеното останува; другото е недопрено.
cli-database-set-aside = Базата на податоци беше оштетена. Зачувана е како { $path }, а започната е нова.
cli-database-migrated = Базата на податоци е префрлена на оваа верзија на Tolmach. Примерок од старата е { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } единица, заклучно со { $as_of }.
       *[other] { $n_units } единици, заклучно со { $as_of }.
    }
cli-units-none = Нема единици во овие состојби.
cli-draft-saved = Нацртот за { $unit } е зачуван тука.
cli-draft-discarded = Веќе нема нацрт за { $unit }. „tolmach undo“ го враќа.
cli-draft-now = Нацртот за { $unit } сега е: { $text }
cli-draft-unchanged = Нема друг текст за { $unit } на кој може да се премине.
cli-draft-confirmed = Во нацртот за { $unit } стои дека преводот сè уште важи.
cli-diff-untranslated = На викито сè уште нема превод. Изворникот:
cli-diff-none = Изворникот не е изменет по преводот.
cli-diff-unknown = Преводот е застарен, но не се знае како гласел изворникот тогаш. Изворникот сега:
cli-diff-translation = Преводот на викито:
cli-class-markup = Во изворникот е изменет само кодот:
cli-class-variable = Во изворникот се изменети само променливи:
cli-class-link-target = Во изворникот се изменети само одредишта на врски:
cli-class-number = Во изворникот се изменети броеви или датуми:
cli-class-punctuation = Во изворникот е изменета само интерпункцијата:
cli-class-wording = Во изворникот е изменето изразувањето:
cli-class-unknown = Изворникот е изменет:

cli-push-nothing = Ниеден нацрт не чека испраќање.
cli-outbox-empty = Ништо не чека и ништо не е испратено.
cli-push-plan =
    { $n_edits ->
        [0] Ништо не би се испратило.
        [one] Би се испратило { $n_edits } уредување, за околу { $seconds } s. Ништо не е испратено.
       *[other] Би се испратиле { $n_edits } уредувања, за околу { $seconds } s. Ништо не е испратено.
    }
cli-column-plan = Што би станало
cli-plan-pushed = би се испратило
cli-plan-confirmed = би се потврдило дека сè уште важи
cli-outcome-pushed = испратено
cli-outcome-confirmed = потврдено
cli-outcome-merged = споено од викито
cli-outcome-already-there = веќе е таму
cli-outcome-source-moved = изменет изворник
cli-outcome-conflict = судир
cli-outcome-refused = одбиено
cli-outcome-waiting = чека
cli-reason-empty = нацртот е празен
cli-reason-unit-removed = страницата веќе ја нема единицата
cli-reason-page-gone = страницата ја нема или веќе не е за преведување
cli-reason-fuzzy-mark = поради !!FUZZY!! текстот веднаш би станал застарен
cli-reason-not-done = сè уште се пишува
cli-reason-blocked-by-check = го запира проверка; видете „tolmach check“ или испратете со --confirm-problems
cli-reason-file-undecided = од податотека дошол друг текст; видете „tolmach conflicts“
cli-reason-changed-on-wiki = некој друг го изменил
cli-reason-source-moved = изворникот е изменет откако е направен нацртот
cli-reason-merged-with = заедно со туѓата преработка { $revision }
cli-reason-changed-since = оттогаш некој го изменил
cli-reason-outdated = викито вели дека е застарено
cli-reason-stopped = испраќањето е запрено пред да стигне дотука
cli-reason-not-sent = не пристигнало; ќе оди со следното испраќање
cli-reason-not-read-again = испратено е; при следното испраќање ќе се види како стигнало
cli-reason-was-outdated-before = претходниот текст беше застарен; викито сега го смета за ажурен
cli-reason-was-new = претходно немаше превод, а само администраторите на викито можат да го избришат
cli-reason-no-text = „сè уште важи“ не изменило текст
cli-reason-not-pushed = ништо од ова не е на викито
cli-reason-has-draft = има нацрт за оваа единица
cli-reason-captcha = викито бара captcha; прво зачувајте една единица во прелистувачот
cli-reason-busy = викито сега е презафатено ({ $code })
cli-reason-offline = викито беше недостапно
cli-reason-in-doubt = испраќањето е прекинато; при следното ќе се види дали пристигнало
cli-next-resolve = При судир, изберете со: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Каде што е изменет изворникот, погледнете со „tolmach diff“ и прифатете со: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Некој зачувал во истиот миг и викито ги споило двата текста. Преземете и погледнете дали исходот е добар.
cli-next-push = Се испраќа со: tolmach push
cli-next-outdated = Она што стигнало како застарено не ги минува проверките на самото вики. Исправете го со „tolmach draft“ и испратете повторно.
cli-next-refused = Ваков каков што е, нацртот не може да се испрати: { $reason }.
cli-conflicts-none = Ниеден нацрт не е во судир со последно прочитаното од викито.
cli-conflict = { $unit } на { $language }, заклучно со { $as_of }
cli-conflict-source = Изворник:
cli-conflict-mine = Моето, споредено со појдовното:
cli-conflict-theirs = Туѓото, споредено со појдовното:
cli-conflict-theirs-by = Туѓото, од { $user }, споредено со појдовното:
cli-conflict-theirs-file = Туѓото, од податотеката { $file }, { $place }, споредено со појдовното:
cli-conflict-theirs-gone = Туѓото: преводот го нема веќе.
cli-resolved-mine = Вашиот нацрт за { $unit } сега се потпира на она што е на викито.
cli-resolved-theirs = Останува текстот за { $unit } од викито. „tolmach undo“ го враќа вашиот нацрт.
cli-resolved-text = Новиот текст за { $unit } е вашиот нацрт.

cli-sprints-none = На ова вики сè уште нема спринт. Започнете го со: tolmach sprint create
cli-kind-translation = преводен спринт
cli-kind-update = подновителен спринт
cli-goal-units =
    { $n ->
        [one] { $n } единица
       *[other] { $n } единици
    }
cli-goal-words =
    { $n ->
        [one] { $n } збор
       *[other] { $n } зборови
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Денови: од { $from } до { $to }
cli-sprint-goal = Цел: { $goal }, постигнато { $percent } %
cli-sprint-to-do = За работа на почетокот: единици { $units }, зборови { $words }
cli-sprint-done = Готови оттогаш: единици { $units }, зборови { $words }
cli-sprint-waiting = Нацрти што чекаат испраќање: { $units }
cli-sprint-scope = Изменети со ново означување, неброени погоре: нови { $added }, отпаднати { $removed }
cli-day-observed = забележано на { $day }
cli-person-unknown = непознато
cli-as-of = Заклучно со { $as_of }.
cli-report-in-english = Сè уште нема текстови за извештаи на { $locale }; извештајот е на англиски.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } единица
       *[other] { $file }: { $n_units } единици
    }
cli-practice-serving = Викито за вежбање одговара на { $url } до Ctrl-C.
cli-practice-account = Корисник { $user }, лозинка { $password }
cli-practice-use = Од друга домашна папка: tolmach wiki add local { $url } и tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Барам страници…
cli-doing-reading-changes = Го читам изменетото…
cli-doing-reading-sources = Ги читам изворниците…
cli-doing-reading-units = Ги читам единиците, страница { $done } од { $total }: { $page }
cli-doing-reading-old-sources = Ги читам поранешните изворници, { $done } од { $total }
cli-doing-reading-histories = Читам кој што направил, { $done } од { $total }
cli-doing-planning = Ги споредувам нацртите со викито…
cli-doing-settling = Го разјаснувам она што остана под знак прашалник…
cli-doing-sending = Испраќам { $done } од { $total }: { $unit }
cli-doing-re-reading = Го препрочитувам она што стигнало…
cli-doing-remembering = Ја полнам меморијата, { $languages }: { $done }
cli-doing-reading-file = Читам { $file }, { $done } од { $total } kB
cli-doing-forgetting = Заборавам { $file }, парови: { $done } од { $total }

cli-error = { $detail }.
cli-error-file = { $path } не може да се прочита: { $detail }
cli-error-stdin = Стандардниот влез не може да се прочита: { $detail }
cli-error-output = Излезот не може да се запише: { $detail }
cli-error-practice = Викито за вежбање не може да се пушти: { $detail }.
cli-error-translations = { $path } не содржи преводи: { $detail }. Се очекува JSON како {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Викито е недостапно: { $detail }. Вашите нацрти се безбедни тука.
cli-error-wiki-says = Викито вели ({ $code }): { $says }
cli-error-wiki = Грешка на викито: { $detail }.
cli-error-store = Месната база на податоци: { $detail }.
cli-error-no-wiki = Нема вики по име { $wiki }. „tolmach wiki list“ ги прикажува, „tolmach wiki add“ додава ново.
cli-error-wiki-exists = Веќе има вики по име { $wiki }. Изберете друго име.
cli-error-wiki-built-in = { $wiki } е вградено и останува.
cli-error-no-translate = Мрежното место на { $wiki } го нема додатокот Translate, па нема на што да се работи.
cli-error-has-drafts =
    { $n_drafts ->
        [one] Би се изгубил { $n_drafts } нацрт: { $what }.
       *[other] Би се изгубиле { $n_drafts } нацрти: { $what }.
    }
cli-error-not-logged-in = Никој не е најавен на { $wiki } или лозинката не е при рака.
cli-error-needs-code = { $wiki } бара еднократен код. Најавете се во терминал или користете ботовска лозинка или жетон.
cli-error-who = Наведете корисник со --user или дајте жетон со --token-stdin или TOLMACH_TOKEN.
cli-error-no-password = Потребна е лозинка или жетон: во терминал ќе бидете прашани, инаку користете --password-stdin, --token-stdin, TOLMACH_PASSWORD или TOLMACH_TOKEN.
cli-error-no-language = Наведете ги јазиците на кои се преведува, како --lang pl,uk.
cli-error-push-running = Друг процес испраќа на { $wiki } со оваа сметка. По едно испраќање одеднаш чува сè во ред.
cli-error-lease-lost = Друг процес го презеде испраќањето на { $wiki }. Неиспратеното чека.
cli-error-not-a-page = „{ $given }“ не е страница на { $wiki }. Дајте наслов или адреса од тоа вики.
cli-error-no-wiki-code = Викијата не примаат преводи на { $language }.
cli-error-no-page = { $page } не се следи тука.
cli-error-nothing-found = Вака не е најдена страница за преведување. Проверете го правописот; кај насловите и категориите се разликуваат големи и мали букви.
cli-error-no-receipt = Нема потврда { $receipt }. „tolmach outbox“ ги прикажува.
cli-error-no-unit = { $unit } не е единица од страницата како што е последно прочитана. „tolmach units“ ги прикажува.
cli-error-not-pulled = { $unit } не е прочитана на { $language }.
cli-error-language-not-pulled = { $page } не е прочитана на { $language }. Прочитајте ја со: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Нема нацрт за { $unit } на { $language }.
cli-error-not-outdated = { $unit } не е застарена на { $language }, па нема што да се потврди.
cli-error-sprint-exists = Веќе има спринт по име { $name }. Изберете друго име.
cli-error-no-sprint = Нема спринт по име { $name }. „tolmach sprint list“ ги прикажува.
cli-error-sprint-days = Спринтот би завршил на { $to }, пред да почне на { $from }.
cli-error-empty-sprint = На спринтот „{ $name }“ му требаат име, страници и јазици со единици.
cli-error-not-for-sprint = { $page } не постои на викито или не е означена за преведување.
cli-next-retry = Обидете се повторно подоцна.
cli-next-log-in = Најавете се со: tolmach login --user USER (видете tolmach login --help)
cli-next-show-difference = Видете ја состојбата со: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Почекајте да заврши другата наредба или дајте друга папка со --home.
cli-next-practice-port = Дајте друга порта со --port, или не давајте ниедна за да се земе слободна.
cli-next-practice-journal = Преместете ја таа податотека за викито за вежбање да почне одново, или дајте друга папка со --home.
cli-next-home = Дајте папка во која може да се запишува, со --home или TOLMACH_HOME.
cli-next-writable = Овозможете запишување во папката и податотеката, или дајте друга папка со --home.
cli-next-free-space = Ослободете место на дискот и обидете се повторно.
cli-next-pull = Прочитајте ја од викито со: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Прво испратете ги или отфрлете ги, или додајте --drop-drafts.
cli-next-update = Набавете понов Tolmach; ништо не е изменето.

cli-preview-written = Запишано во { $path }. Отворете го во прелистувач; не вчитува ништо.
cli-error-not-written = { $path } не може да се запише: { $detail }. Ништо не е изменето; изберете друго место со --out.

cli-exported =
    { $n_units ->
        [one] Запишана е { $n_units } единица во { $path }.
       *[other] Запишани се { $n_units } единици во { $path }.
    }
cli-export-needs-folder = Овој формат содржи по една страница во податотека. Наведете папка со --out.
cli-fill-into-itself = Пополнетата податотека би ја заменила онаа од која е направена, заедно со сè што е само во неа. Наведете друга податотека со --out.
cli-export-needs-format = Наведете што да се запише со --format и на кој јазик со --lang.
cli-filled = Запишани: { $n_written }, неизменети: { $n_unchanged }, оставени како што се: { $n_left }. Податотеката е { $path }.
cli-fill-other-source = податотеката има друг изворник; направете ја одново од денешниот изворник
cli-fill-twice = единицата ја има двапати во податотеката; ниедна не е допрена
cli-fill-split = исечена на сегменти од другата програма; преведете ја таму
cli-fill-codes = нејзиниот код не може да се разликува во податотеката; преведете ја таму
cli-import-place = Место
cli-import-unit = Единица
cli-import-outcome = Исход
cli-import-note = Белешка
cli-import-taken = земено
cli-import-unchanged = неизменето
cli-import-conflicting = во судир
cli-import-unknown = непознато
cli-import-broken = непрочитано
cli-import-note-no-text = податотеката нема превод
cli-import-note-same-here = тука е истото
cli-import-note-as-handed-out = никој не го изменил во податотеката
cli-import-note-waits = истиот текст веќе чека
cli-import-note-not-done = означено дека треба доработка; нацртот не е готов
cli-import-note-still-valid = претходно застарено, сега означено дека важи
cli-import-note-source-moved = изворникот е изменет оттогаш; видете „tolmach diff“
cli-import-note-differs-from-draft = се разликува од вашиот нацрт
cli-import-note-changed-on-wiki = викито има понов превод
cli-import-note-base-not-known = викито има друг текст, а податотеката не кажува од кој е направена
cli-import-note-no-page = страницата не е во библиотеката
cli-import-note-not-pulled = страницата не е прочитана на овој јазик
cli-import-note-no-unit = страницата нема таква единица
cli-import-note-no-such-source = нема клуч, ниту единица со овој изворник
cli-import-note-several-such-sources = нема клуч, а има неколку единици со овој изворник
cli-import-note-twice = податотеката има два текста за неа; не е земен ниеден
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } единица беше без клуч и е најдена по изворникот.
       *[other] { $n_units } единици беа без клуч и се најдени по изворникот.
    }
cli-import-more =
    { $n_more ->
        [one] Уште { $n_more } ред; --json ги наведува сите.
       *[other] Уште { $n_more } редови; --json ги наведува сите.
    }
cli-import-counts = Формат { $format }. Земени: { $n_taken }, неизменети: { $n_unchanged }, во судир: { $n_conflicting }, непознати: { $n_unknown }, непрочитани: { $n_broken }.
cli-import-dry-run = Ништо не е зачувано. Без --dry-run ќе стане ова.
cli-error-file-format = Податотеката не е во формат што Tolmach го чита: PO, CSV, XLIFF, TMX или пакет на Tolmach.
cli-error-interchange = Податотеката не може да се користи: { $detail }. Ништо не е изменето.
cli-error-no-file-language = Податотеката не кажува на кој јазик е. Наведете го со --lang.
cli-error-no-work-in-memory = Податотеката е преводна меморија и нејзините ставки не припаѓаат на ниедна страница. Земете ја со: tolmach memory import FILE

cli-search-nothing = Ништо на овој сметач не содржи „{ $words }“. Страниците што не се преземени не се пребаруваат.
cli-search-more = Има повеќе од { $limit }; стеснете го пребарувањето со --lang, --page или --state, или зголемете го --limit.
cli-concordance-nothing = Ниеден текст со превод не содржи „{ $phrase }“.

cli-column-score = Сличност
cli-column-target = Превод
cli-column-origin = Од каде
cli-column-pairs = Парови
cli-column-uses = Употреби
cli-column-sentences = Реченици
cli-memory-unit = единица
cli-memory-sentence = реченица
cli-memory-draft = нацрт
cli-memory-empty = Меморијата е празна. Се полни со она што го преземате, пишувате и увезувате.
cli-memory-no-match = Досега не е преведено ништо слично.
cli-memory-which-format = { $file } не е прочитана: меморијата чита TMX, PO и CSV чијшто прв ред ги именува колоните, како en,pl или source,target. Името мора да завршува на .tmx, .po или .csv.
cli-memory-which-language = { $file } не е прочитана: не ги кажува јазиците. Наведете ги со --from и --to.
cli-memory-refused = { $file } не може да се користи: { $detail }. Поправете ја и прочитајте ја повторно; она што дотогаш е во меморијата не се брои двапати.
cli-memory-export-name = { $file }: именувајте ја податотеката така што ќе завршува на .tmx или .csv.
cli-memory-imported = Прочитани { $n_read }, додадени { $n_added }, споени { $n_merged }, изоставени { $n_skipped }.
cli-memory-skipped = { $file }, ред { $line }: изоставено, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Запишан е { $n } пар во { $path }.
       *[other] Запишани се { $n } парови во { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Заборавена е { $file }: { $n } пар; исчезнати бидејќи ги нема никаде на друго место: { $gone }.
       *[other] Заборавена е { $file }: { $n } парови; исчезнати бидејќи ги нема никаде на друго место: { $gone }.
    }
cli-error-no-origin = Ништо во меморијата не дошло од податотека { $file }. Видете ги имињата со: tolmach memory stats --json

cli-column-engine = програма
cli-machine-none = Apertium не е инсталиран, па тука нема машински превод. На Debian и Ubuntu: sudo apt install apertium и пакет за секој јазичен пар, како apertium-bel-rus.
cli-machine-no-pairs = Apertium е инсталиран, но без јазични парови. На Debian и Ubuntu има пакет за секој од нив, како apertium-bel-rus.
cli-machine-no-engine = Apertium не знае да преведува од { $from } на { $to }. Видете што има со: tolmach machine pairs
cli-machine-no-answer = Apertium не одговара.
cli-machine-unusable = Apertium не даде ништо употребливо за овој текст.
cli-machine-made = Машински превод ({ $engine }); прочитајте го пред да го користите.

cli-column-level = Ниво
cli-column-check = Проверка
cli-column-found = Најдено
cli-column-problem = Проблем
cli-level-block = запира
cli-level-warn = опоменува
cli-level-hint = предлага
cli-check-nothing-pulled = Не е преземена ниедна страница на { $language }, па нема што да се провери. Прочитајте една од викито со: tolmach pull PAGE --lang { $language }
cli-check-nothing = Нема забелешки.
cli-check-ignored =
    { $n ->
        [one] { $n } проблем е занемарен.
       *[other] { $n } проблеми се занемарени.
    }
cli-check-none-ignored = Таму нема ништо занемарено.
cli-column-when = Кога
cli-column-why = Зошто
cli-check-heeded =
    { $n ->
        [0] Таму немаше ништо занемарено.
        [one] { $n } проблем повторно се брои.
       *[other] { $n } проблеми повторно се бројат.
    }
cli-next-check = Проблемите од ниво „запира“ го сопираат испраќањето. Поправете ги, занемарете ги со --ignore CHECK --why TEXT KEY, или испратете со --confirm-problems.
cli-error-no-problem = Проверката { $check } не наоѓа ништо во { $unit }.

cli-column-collection = Збирка
cli-column-pattern = Шема
cli-column-instead = Наместо тоа
cli-column-sentence = Порака
cli-rules-saved =
    { $n ->
        [one] { $collection } сега има { $n } правило. Видете што наоѓа со: tolmach check --lang CODE
       *[other] { $collection } сега има { $n } правила. Видете што наоѓаат со: tolmach check --lang CODE
    }
cli-rules-none = Сè уште нема правила. Направете едно со: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } веќе не е правило на { $collection }.
cli-rules-unknown = { $collection } нема правило { $pattern }. Видете ги правилата со: tolmach rules list
cli-error-no-collection = Нема збирка по име { $name }. Видете кои ги има со: tolmach collection list

cli-column-term = Поим
cli-column-translations = Преводи
cli-column-domain = Област
cli-column-reviewed = Прегледан
cli-column-languages = Јазици
cli-column-file = Податотека
cli-glossary-kept = (останува како што е)
cli-glossary-forbidden = не „{ $text }“
cli-glossary-reviewed = да
cli-glossary-not-reviewed = не
cli-glossary-none = Нема таков поим. Додајте го со: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Наведете што да се прави со поимот: --to L --target TEXT за превод, --keep ако останува како што е, или --note, --domain, --reviewed.
cli-glossary-saved = { $term } е во поимникот.
cli-glossary-removed = { $term }: отстрането од поимникот.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – останува како што е на секој јазик
        [of-field] { $term } – област: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: прочитани поими – { $read }; би се додале { $added }, измениле { $changed }, останале како што се { $unchanged }. Ништо не е зачувано.
       *[done] { $file }: прочитани поими – { $read }, додадени – { $added }, изменети – { $changed }, неизменети – { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: не е земено, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } поим е запишан во { $file }.
       *[other] { $n } поими се запишани во { $file }.
    }
cli-glossary-not-read = { $file } не е поимник што Tolmach го чита: TBX, табела на OmegaT или CSV чијшто прв ред ги именува колоните, како source,target.
cli-glossary-which-language = { $file } не го кажува јазикот. Наведете го со --to.
cli-glossary-which-format = Името { $file } не го кажува форматот. Наведете го со --format csv, omegat или tbx.
cli-words-added =
    { $n ->
        [one] { $n } збор на { $language } отсега се смета за точен.
       *[other] { $n } зборови на { $language } отсега се сметаат за точни.
    }
cli-words-removed =
    { $n ->
        [one] { $n } сопствен збор на { $language } е заборавен.
       *[other] { $n } сопствени зборови на { $language } се заборавени.
    }
cli-words-unknown = { $word } не е сопствен збор на { $language }. Видете ги сите со: tolmach words list --lang { $language }
cli-words-none = Сè уште нема сопствени зборови на { $language }. Додајте со: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Не е најден речник. Инсталирајте еден, како пакетот hunspell-pl, или ставете податотеки .aff и .dic во { $folder }
cli-dictionaries-damaged = не може да се користи: { $problem }
cli-error-no-term = Поимникот нема „{ $term }“ на { $language }. Видете што има со: tolmach glossary show
cli-error-not-a-term = „{ $text }“ нема букви, па не може да биде поим.
cli-error-not-a-word = „{ $text }“ не е еден збор.

cli-column-need = Потреба
cli-column-since = Од
cli-column-reasons = Зошто
cli-board-nothing = Нема што да се прави: сè што е познато е преведено и ажурно.

cli-board-more =
    { $n ->
        [one] и уште { $n }; --limit 0 ги прикажува сите
       *[other] и уште { $n }; --limit 0 ги прикажува сите
    }

cli-board-drawn = Таблата е нацртана во { $path }.

cli-column-waiting = Чекаат
cli-column-comments = Коментари
cli-column-review = Преглед
cli-reviews-none = Ништо не чека преглед.
cli-standing-waits = чека преглед
cli-standing-mine = ваше
cli-standing-accepted = прифатено
cli-standing-proofread = проверено на викито
cli-standing-outdated = застарено
cli-standing-untranslated = непреведено
cli-review-unit = { $unit }: { $standing }
cli-review-source = Изворник:  { $text }
cli-review-before = Претходно: { $text }
cli-review-text = Сега:      { $text }
cli-review-changes = Измени:    { $text }
cli-review-revision = Преработка { $revision }
cli-review-no-text = Сè уште нема превод.
cli-review-somebody = некој
cli-review-accepted = { $number }: прифатено од { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (за поранешен текст)
cli-told-none = Нема што да му се јави на викито: прво прифатете нешто тука.
cli-told-proofread = проверено на викито
cli-told-overtaken = викито го зеде и оттогаш има друг текст
cli-told-changed = изменето откако сте го погледнале: ништо не е испратено
cli-told-outdated = застарено оттогаш: ништо не е испратено
cli-told-gone = го нема на страницата: ништо не е испратено
cli-told-refused = одбиено: { $says }
cli-error-review-untranslated = { $unit } не е преведена, па нема што да се прегледува.
cli-error-review-outdated = { $unit } е застарена: прво подновете ја. Викијата не прифаќаат застарени преводи.
cli-error-review-own = { $unit } е ваша работа: треба да ја прифати некој друг.
cli-error-changed-since = { $unit } е изменета откако е погледната.
cli-error-empty-comment = Коментарот е празен.
cli-error-no-remark = Нема таква забелешка за таа единица или веќе завршила. „tolmach review PAGE UNIT --lang L“ ги прикажува.
cli-error-may-not-proofread = Со оваа најава не можат да се одобруваат преводи на { $wiki }; со ботовска лозинка или жетон никогаш не може. Прифатеното останува тука и патува во пакетите.

cli-column-left = Остануваат
cli-column-claimed = На ова е
cli-sprint-closed = Затворен: { $at }. Бројките се од тој момент.
cli-sprint-joined = Се приклучивте во „{ $name }“: она што го направиле учесниците се брои и тука.
cli-error-sprint-closed = Спринтот „{ $name }“ е затворен.
cli-error-not-in-sprint = Спринтот „{ $name }“ не опфаќа { $page } на { $language }.
cli-error-no-sprint-in-file = Во { $file } нема спринт. Пакет со спринт се добива со: tolmach sprint export NAME --out FILE

cli-column-bytes = Бајти
cli-backups-none = Сè уште нема примерок. Направете еден со: tolmach backup now
cli-backup-asked = по барање
cli-backup-migration = пред поднова
cli-backup-restore = пред враќање
cli-backup-damaged = оштетен, тргнат настрана
cli-backed-up = Ископирано во { $path }.
cli-restored = Вратено. Претходната состојба е зачувана како { $path }.
cli-error-no-backup = Нема примерок { $file } што може да се врати. „tolmach backup list“ ги прикажува.
