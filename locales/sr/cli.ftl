### Serbian (sr). Reviewed by a native speaker: not yet.

cli-column-page = Страница
cli-column-language = Језик
cli-column-units = Јединице
cli-column-translated = Преведено
cli-column-percent = %
cli-column-outdated = Застарело
cli-column-proofread = Прегледано
cli-column-drafts = Нацрти
cli-column-as-of = Стање
cli-column-unit = Јединица
cli-column-state = Статус
cli-column-source = Изворник
cli-column-text = Превод или нацрт
cli-column-receipt = Потврда
cli-column-result = Исход
cli-column-revision = Верзија
cli-column-reason = Разлог
cli-column-wiki = Вики
cli-column-address = Адреса
cli-column-user = Налог
cli-column-sprint = Спринт
cli-column-kind = Врста
cli-column-from = Од
cli-column-to = До
cli-column-goal = Циљ
cli-column-units-done = Урађене јединице
cli-column-words = Речи
cli-column-day = Дан
cli-column-person = Особа

cli-state-untranslated = непреведено
cli-state-translated = преведено
cli-state-outdated = застарело
cli-state-proofread = прегледано
cli-standing-draft = нацрт
cli-standing-typing = недовршен нацрт
cli-standing-conflict = нацрт у сукобу
cli-standing-source-moved = нацрт, изворник промењен
cli-standing-refused = нацрт који се не може послати

cli-wiki-added = Додато: { $wiki }. Користите га помоћу --wiki { $wiki }.
cli-wiki-not-reached = Сада није доступан, па није проверено да ли се може користити.
cli-wiki-built-in = (уграђено)
cli-wiki-removed = Уклоњено: { $wiki }.
cli-logged-in = Пријављени сте. Вики: { $wiki }, налог: { $user }.
cli-logged-out = Одјављени сте. Вики: { $wiki }.
cli-who = Вики: { $wiki }, налог: { $user }.
cli-blocked = Налог је блокиран до { $until }. Ко: { $by }. Разлог: { $reason }
cli-blocked-without-end = Налог је блокиран до даљег. Ко: { $by }. Разлог: { $reason }
cli-cannot-push = Ова пријава не може да чува преводе: ако је лозинка за бота, дајте јој дозволе „Уређивање постојећих страница“ и „Стварање, уређивање и премештање страница“.
cli-cannot-proofread = Ова пријава не може да означава преводе као прегледане; лозинке за бота и токени то никада не могу.
cli-edits-a-minute =
    { $n ->
        [one] Вики дозвољава { $n } измену у минуту; Tolmach користи највише половину.
        [few] Вики дозвољава { $n } измене у минуту; Tolmach користи највише половину.
       *[other] Вики дозвољава { $n } измена у минуту; Tolmach користи највише половину.
    }
cli-no-keychain = Овде нема складишта лозинки, па се лозинка не чува. Дајте је кроз TOLMACH_PASSWORD (токен кроз TOLMACH_TOKEN) уз сваку наредбу која пише, или ћете бити упитани за њу.
cli-main-password = Употребљена је главна лозинка налога, која отвара све. Лозинка за бота или приступни токен су безбеднији: погледајте tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } јединица ({ $languages })
        [few] { $page }: { $n_units } јединице ({ $languages })
       *[other] { $page }: { $n_units } јединица ({ $languages })
    }
cli-pulled-nothing = Ништа се није променило.
cli-pulled-requests =
    { $n ->
        [one] Послат је { $n } захтев.
        [few] Послата су { $n } захтева.
       *[other] Послато је { $n } захтева.
    }
cli-problem-missing = { $page }: на викију нема такве странице. Проверите како је написана и именски простор.
cli-problem-not-translatable = { $page }: страница није означена за превођење. Обратите се администраторима превођења на викију.
cli-problem-source-language = { $page }: страница је написана на овом језику ({ $language }), па нема шта да се преводи.
cli-problem-language-refused = { $page }: вики ту не прима преводе на овај језик: { $language }.
cli-removed = { $page } се више не прати.
cli-collection-saved =
    { $n ->
        [one] { $name } сада садржи { $n } страницу.
        [few] { $name } сада садржи { $n } странице.
       *[other] { $name } сада садржи { $n } страница.
    }
cli-collection-none = Још нема ниједне збирке. Почните наредбом: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Збирка { $name } је уклоњена. Њене странице се и даље прате.
cli-page-unmarked = { $page } (више се не може преводити)
cli-page-deleted = { $page } (избрисано)
cli-page-removed = { $page } (више се не прати)
cli-status-empty = Још се не прати ниједна страница. Почните наредбом: tolmach pull PAGE --lang CODE
cli-stopped = Заустављено. Урађено остаје; остало није дирано.
cli-database-set-aside = База података је била оштећена. Сачувана је као { $path }, а започета је нова.
cli-database-migrated = База података је прилагођена овој верзији програма Tolmach. Копија старе: { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } јединица, стање: { $as_of }.
        [few] { $n_units } јединице, стање: { $as_of }.
       *[other] { $n_units } јединица, стање: { $as_of }.
    }
cli-units-none = Ниједна јединица нема тај статус.
cli-draft-saved = Нацрт за { $unit } је сачуван овде.
cli-draft-discarded = За { $unit } више нема нацрта. „tolmach undo“ га враћа.
cli-draft-now = Нацрт за { $unit } сада гласи: { $text }
cli-draft-unchanged = За { $unit } нема другог текста на који би се прешло.
cli-draft-confirmed = Превод за { $unit } је у нацрту означен да и даље важи.
cli-diff-untranslated = На викију још нема превода. Изворник:
cli-diff-none = Изворник се није променио откад је превод направљен.
cli-diff-unknown = Превод је застарео, али се не зна како је изворник тада гласио. Изворник сада:
cli-diff-translation = Превод на викију:
cli-class-markup = У изворнику је промењен само вики-код:
cli-class-variable = У изворнику су промењене само променљиве:
cli-class-link-target = У изворнику су промењена само одредишта веза:
cli-class-number = У изворнику су промењени бројеви или датуми:
cli-class-punctuation = У изворнику је промењена само интерпункција:
cli-class-wording = Промењен је текст изворника:
cli-class-unknown = Изворник је промењен:

cli-push-nothing = Ниједан нацрт не чека слање.
cli-outbox-empty = Ништа не чека и ништа није послато.
cli-push-plan =
    { $n_edits ->
        [0] Ништа се не би послало.
        [one] Послала би се { $n_edits } измена, за око { $seconds } s. Ништа није послато.
        [few] Послале би се { $n_edits } измене, за око { $seconds } s. Ништа није послато.
       *[other] Послало би се { $n_edits } измена, за око { $seconds } s. Ништа није послато.
    }
cli-column-plan = Шта би се десило
cli-plan-pushed = било би послато
cli-plan-confirmed = потврдило би се да и даље важи
cli-outcome-pushed = послато
cli-outcome-confirmed = потврђено
cli-outcome-merged = спојио вики
cli-outcome-already-there = већ је тамо
cli-outcome-source-moved = изворник промењен
cli-outcome-conflict = сукоб
cli-outcome-refused = одбијено
cli-outcome-waiting = чека
cli-reason-empty = нацрт је празан
cli-reason-unit-removed = страница више нема ову јединицу
cli-reason-page-gone = странице више нема или се не може преводити
cli-reason-fuzzy-mark = због !!FUZZY!! у тексту одмах би застарео
cli-reason-not-done = још се куца
cli-reason-blocked-by-check = зауставља га провера; погледајте „tolmach check“ или пошаљите са --confirm-problems
cli-reason-file-undecided = датотека је донела други текст; погледајте „tolmach conflicts“
cli-reason-changed-on-wiki = неко други је то изменио
cli-reason-source-moved = изворник се променио откад је направљен нацрт
cli-reason-merged-with = заједно с туђом верзијом { $revision }
cli-reason-changed-since = неко је то у међувремену изменио
cli-reason-outdated = вики га сматра застарелим
cli-reason-stopped = слање је заустављено пре него што је дошло до овога
cli-reason-not-sent = није стигло; иде са следећим слањем
cli-reason-not-read-again = послато је; следеће слање ће утврдити како је стигло
cli-reason-was-outdated-before = ранији текст је био застарео; вики га сада сматра ажурним
cli-reason-was-new = раније није било превода, а избрисати га могу само администратори викија
cli-reason-no-text = „и даље важи“ не мења текст
cli-reason-not-pushed = ништа од тога није на викију
cli-reason-has-draft = за ову јединицу постоји нацрт
cli-reason-captcha = вики тражи captcha проверу; прво сачувајте једну јединицу у прегледачу
cli-reason-busy = вики је сада презаузет ({ $code })
cli-reason-offline = вики није доступан
cli-reason-in-doubt = слање је прекинуто; следеће ће утврдити да ли је стигло
cli-next-resolve = У случају сукоба изаберите наредбом: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Где се изворник променио, погледајте са „tolmach diff“ и прихватите наредбом: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Неко је у истом тренутку сачувао измену и вики је спојио оба текста. Преузмите и погледајте да ли се исход добро чита.
cli-next-push = Шаље се наредбом: tolmach push
cli-next-outdated = Оно што је стигло као застарело није прошло провере самог викија. Исправите са „tolmach draft“ и пошаљите поново.
cli-next-refused = Овакав нацрт се не може послати: { $reason }.
cli-conflicts-none = Ниједан нацрт није у сукобу с последњим прочитаним стањем викија.
cli-conflict = { $unit }, језик: { $language }, стање: { $as_of }
cli-conflict-source = Изворник:
cli-conflict-mine = Моје, у односу на полазни текст:
cli-conflict-theirs = Туђе, у односу на полазни текст:
cli-conflict-theirs-by = Туђе ({ $user }), у односу на полазни текст:
cli-conflict-theirs-file = Туђе, из датотеке { $file }, { $place }, у односу на полазни текст:
cli-conflict-theirs-gone = Туђе: превода више нема.
cli-resolved-mine = Ваш нацрт за { $unit } сада полази од онога што је на викију.
cli-resolved-theirs = За { $unit } остаје текст с викија. „tolmach undo“ враћа ваш нацрт.
cli-resolved-text = Нови текст за { $unit } је ваш нацрт.

cli-sprints-none = На овом викију још нема спринтова. Започните један наредбом: tolmach sprint create
cli-kind-translation = спринт превођења
cli-kind-update = спринт ажурирања
cli-goal-units =
    { $n ->
        [one] { $n } јединица
        [few] { $n } јединице
       *[other] { $n } јединица
    }
cli-goal-words =
    { $n ->
        [one] { $n } реч
        [few] { $n } речи
       *[other] { $n } речи
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Дани: од { $from } до { $to }
cli-sprint-goal = Циљ: { $goal }, достигнуто { $percent }%
cli-sprint-to-do = Преостало на почетку: јединице { $units }, речи { $words }
cli-sprint-done = Урађено од тада: јединице { $units }, речи { $words }
cli-sprint-waiting = Нацрти који чекају слање: { $units }
cli-sprint-scope = Промењено новим означавањем, горе није урачунато: нових { $added }, нестало { $removed }
cli-day-observed = запажено { $day }
cli-person-unknown = није познато
cli-as-of = Стање: { $as_of }.
cli-report-in-english = Још нема текстова извештаја на овом језику: { $locale }. Извештај је на енглеском.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } јединица
        [few] { $file }: { $n_units } јединице
       *[other] { $file }: { $n_units } јединица
    }
cli-practice-serving = Вики за вежбу одговара на { $url } док не притиснете Ctrl-C.
cli-practice-account = Налог { $user }, лозинка { $password }
cli-practice-use = Из друге матичне фасцикле: tolmach wiki add local { $url } и tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Тражење страница …
cli-doing-reading-changes = Читање промена …
cli-doing-reading-sources = Читање изворника …
cli-doing-reading-units = Читање јединица, страница { $done } од { $total }: { $page }
cli-doing-reading-old-sources = Читање ранијих изворника, { $done } од { $total }
cli-doing-reading-histories = Читање ко је шта урадио, { $done } од { $total }
cli-doing-planning = Поређење нацрта с викијем …
cli-doing-settling = Разрешавање онога што је остало нејасно …
cli-doing-sending = Слање { $done } од { $total }: { $unit }
cli-doing-re-reading = Поновно читање онога што је стигло …
cli-doing-remembering = Пуњење меморије, { $languages }: { $done }
cli-doing-reading-file = Читање { $file }, { $done } од { $total } kB
cli-doing-forgetting = Уклањање { $file }, парови: { $done } од { $total }

cli-error = { $detail }.
cli-error-file = { $path } се не може прочитати: { $detail }
cli-error-stdin = Стандардни улаз се не може прочитати: { $detail }
cli-error-output = Излаз се не може уписати: { $detail }
cli-error-practice = Вики за вежбу се не може покренути: { $detail }.
cli-error-translations = { $path } не садржи преводе: { $detail }. Очекује се JSON попут {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Вики није доступан: { $detail }. Ваши нацрти су овде на сигурном.
cli-error-wiki-says = Вики каже ({ $code }): { $says }
cli-error-wiki = Вики је заказао: { $detail }.
cli-error-store = Локална база података: { $detail }.
cli-error-no-wiki = Нема викија који се зове { $wiki }. „tolmach wiki list“ их приказује, „tolmach wiki add“ додаје нови.
cli-error-wiki-exists = Вики који се зове { $wiki } већ постоји. Изаберите друго име.
cli-error-wiki-built-in = { $wiki } је уграђен и остаје.
cli-error-no-translate = Сајт иза { $wiki } нема проширење Translate, па нема на чему да се ради.
cli-error-has-drafts =
    { $n_drafts ->
        [one] { $n_drafts } нацрт би био изгубљен: { $what }.
        [few] { $n_drafts } нацрта би била изгубљена: { $what }.
       *[other] { $n_drafts } нацрта би било изгубљено: { $what }.
    }
cli-error-not-logged-in = На { $wiki } нико није пријављен или лозинка није при руци.
cli-error-needs-code = { $wiki } тражи једнократни код. Пријавите се у терминалу или користите лозинку за бота или токен.
cli-error-who = Реците ко сте помоћу --user или дајте токен помоћу --token-stdin или TOLMACH_TOKEN.
cli-error-no-password = Потребна је лозинка или токен: у терминалу ће бити затражени, а иначе користите --password-stdin, --token-stdin, TOLMACH_PASSWORD или TOLMACH_TOKEN.
cli-error-no-language = Наведите језике на које се преводи, на пример --lang pl,uk.
cli-error-push-running = Други процес управо шаље под овим налогом. Вики: { $wiki }. Једно по једно слање одржава све у реду.
cli-error-lease-lost = Слање је преузео други процес. Вики: { $wiki }. Оно што није послато чека.
cli-error-not-a-page = „{ $given }“ није страница овог викија: { $wiki }. Дајте наслов или адресу тог викија.
cli-error-no-wiki-code = Викији не примају преводе на овај језик: { $language }.
cli-error-no-page = { $page } се овде не прати.
cli-error-nothing-found = Тако није пронађена ниједна страница за превођење. Проверите како је написано; у насловима и категоријама се разликују велика и мала слова.
cli-error-no-receipt = Нема потврде { $receipt }. „tolmach outbox“ их приказује.
cli-error-no-unit = { $unit } није јединица странице каква је последњи пут прочитана. „tolmach units“ их приказује.
cli-error-not-pulled = { $unit } није прочитано на овом језику: { $language }.
cli-error-language-not-pulled = { $page } није прочитано на овом језику: { $language }. Прочитајте наредбом: tolmach pull PAGE --lang { $language }
cli-error-no-draft = За { $unit } нема нацрта на овом језику: { $language }.
cli-error-not-outdated = { $unit } није застарело на овом језику ({ $language }), па нема шта да се потврди.
cli-error-sprint-exists = Спринт који се зове { $name } већ постоји. Изаберите друго име.
cli-error-no-sprint = Нема спринта који се зове { $name }. „tolmach sprint list“ их приказује.
cli-error-sprint-days = Спринт би се завршио { $to }, пре него што почне { $from }.
cli-error-empty-sprint = Спринту „{ $name }“ потребни су име и странице и језици с јединицама.
cli-error-not-for-sprint = { $page } не постоји на викију или није означено за превођење.
cli-next-retry = Покушајте поново касније.
cli-next-log-in = Пријавите се наредбом: tolmach login --user USER (погледајте tolmach login --help)
cli-next-show-difference = Погледајте како стоји наредбом: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Сачекајте да друга наредба заврши или дајте други --home.
cli-next-practice-port = Дајте други --port или ниједан, за било који слободан.
cli-next-practice-journal = Склоните ту датотеку да бисте вики за вежбу започели изнова или дајте други --home.
cli-next-home = Дајте фасциклу у коју се може писати помоћу --home или TOLMACH_HOME.
cli-next-writable = Омогућите писање у њену фасциклу и датотеку или дајте другу фасциклу помоћу --home.
cli-next-free-space = Ослободите мало простора на диску и покушајте поново.
cli-next-pull = Прочитајте то с викија наредбом: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Прво их пошаљите или одбаците или наведите --drop-drafts.
cli-next-update = Набавите новији Tolmach; ништа није промењено.

cli-preview-written = Уписано: { $path }. Отворите у прегледачу; ништа се не учитава с мреже.
cli-error-not-written = { $path } се не може уписати: { $detail }. Ништа није промењено; изаберите друго место помоћу --out.

cli-exported =
    { $n_units ->
        [one] Уписана је { $n_units } јединица у { $path }.
        [few] Уписане су { $n_units } јединице у { $path }.
       *[other] Уписано је { $n_units } јединица у { $path }.
    }
cli-export-needs-folder = Овај формат садржи једну страницу по датотеци. Наведите фасциклу помоћу --out.
cli-fill-into-itself = Попуњена датотека заузела би место оне од које се прави, са свиме што стоји само у њој. Наведите другу датотеку помоћу --out.
cli-export-needs-format = Наведите шта да се упише помоћу --format и на ком језику помоћу --lang.
cli-filled = Уписано: { $n_written }, непромењено: { $n_unchanged }, остављено како јесте: { $n_left }. Датотека је { $path }.
cli-fill-other-source = датотека има други изворни текст; направите је поново од данашњег изворника
cli-fill-twice = датотека има ову јединицу двапут; ниједна није дирана
cli-fill-split = други програм је то исекао на сегменте; преведите тамо
cli-fill-codes = вики-код се у датотеци не може разликовати; преведите тамо
cli-import-place = Место
cli-import-unit = Јединица
cli-import-outcome = Исход
cli-import-note = Белешка
cli-import-taken = увезено
cli-import-unchanged = непромењено
cli-import-conflicting = у сукобу
cli-import-unknown = непознато
cli-import-broken = није прочитано
cli-import-note-no-text = датотека нема превод
cli-import-note-same-here = исто стоји овде
cli-import-note-as-handed-out = нико то у датотеци није мењао
cli-import-note-waits = исти текст већ чека
cli-import-note-not-done = означено да треба још рада; нацрт није готов
cli-import-note-still-valid = раније застарело, сада означено да важи
cli-import-note-source-moved = изворник се у међувремену променио; погледајте „tolmach diff“
cli-import-note-differs-from-draft = разликује се од вашег нацрта
cli-import-note-changed-on-wiki = вики има новији превод
cli-import-note-base-not-known = вики има други текст, а у датотеци не пише од ког је настала
cli-import-note-no-page = страница није у библиотеци
cli-import-note-not-pulled = страница није прочитана на овом језику
cli-import-note-no-unit = страница нема такву јединицу
cli-import-note-no-such-source = нема кључа, ни јединице с овим изворним текстом
cli-import-note-several-such-sources = нема кључа, а више јединица има овај изворни текст
cli-import-note-twice = датотека има два текста за то; ниједан није увезен
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } јединица без кључа пронађена је по изворном тексту.
        [few] { $n_units } јединице без кључа пронађене су по изворном тексту.
       *[other] { $n_units } јединица без кључа пронађено је по изворном тексту.
    }
cli-import-more =
    { $n_more ->
        [one] Још { $n_more } ред; --json приказује све.
        [few] Још { $n_more } реда; --json приказује све.
       *[other] Још { $n_more } редова; --json приказује све.
    }
cli-import-counts = Формат { $format }. Увезено: { $n_taken }, непромењено: { $n_unchanged }, у сукобу: { $n_conflicting }, непознато: { $n_unknown }, није прочитано: { $n_broken }.
cli-import-dry-run = Ништа није сачувано. Без --dry-run дешава се ово.
cli-error-file-format = Датотека није ни у једном формату који Tolmach чита: PO, CSV, XLIFF, TMX или пакет програма Tolmach.
cli-error-interchange = Датотека се не може користити: { $detail }. Ништа није промењено.
cli-error-no-file-language = У датотеци не пише на ком је језику. Наведите га помоћу --lang.
cli-error-no-work-in-memory = Датотека је преводилачка меморија и њене ставке не припадају ниједној страници. Увезите је наредбом: tolmach memory import FILE

cli-search-nothing = Ништа на овом рачунару не садржи „{ $words }“. Странице које нису преузете не претражују се.
cli-search-more = Има их више од { $limit }; сузите претрагу помоћу --lang, --page или --state или повећајте --limit.
cli-concordance-nothing = Ниједан текст не садржи „{ $phrase }“ заједно с преводом.

cli-column-score = Оцена
cli-column-target = Превод
cli-column-origin = Одакле
cli-column-pairs = Парови
cli-column-uses = Употребе
cli-column-sentences = Реченице
cli-memory-unit = јединица
cli-memory-sentence = реченица
cli-memory-draft = нацрт
cli-memory-empty = Меморија је празна. Пуни се оним што преузмете, напишете и увезете.
cli-memory-no-match = Ништа слично није раније преведено.
cli-memory-which-format = { $file } није прочитано: меморија чита TMX, PO и CSV чији први ред именује колоне, на пример en,pl или source,target. Име мора да се завршава са .tmx, .po или .csv.
cli-memory-which-language = { $file } није прочитано: не пише на којим је језицима. Наведите их помоћу --from и --to.
cli-memory-refused = { $file } се не може користити: { $detail }. Исправите и прочитајте поново; што је дотле доспело у меморију не рачуна се двапут.
cli-memory-export-name = { $file }: дајте датотеци име које се завршава са .tmx или .csv.
cli-memory-imported = Прочитано { $n_read }, додато { $n_added }, спојено { $n_merged }, изостављено { $n_skipped }.
cli-memory-skipped = { $file }, ред { $line }: изостављено, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Уписан је { $n } пар у { $path }.
        [few] Уписана су { $n } пара у { $path }.
       *[other] Уписано је { $n } парова у { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Уклоњено из меморије: { $file }, { $n } пар; само одатле и сада нестало: { $gone }.
        [few] Уклоњено из меморије: { $file }, { $n } пара; само одатле и сада нестало: { $gone }.
       *[other] Уклоњено из меморије: { $file }, { $n } парова; само одатле и сада нестало: { $gone }.
    }
cli-error-no-origin = Ништа у меморији не потиче из датотеке { $file }. Имена приказује: tolmach memory stats --json

cli-column-engine = програм
cli-machine-none = Apertium није инсталиран, па овде нема машинског превођења. На системима Debian и Ubuntu: sudo apt install apertium и по један пакет за сваки језички пар, на пример apertium-bel-rus.
cli-machine-no-pairs = Apertium је инсталиран, али ниједан језички пар није. На системима Debian и Ubuntu за сваки постоји пакет, на пример apertium-bel-rus.
cli-machine-no-engine = Apertium не зна пут { $from } → { $to }. Шта постоји, приказује: tolmach machine pairs
cli-machine-no-answer = Apertium не одговара.
cli-machine-unusable = Apertium није дао ништа употребљиво за овај текст.
cli-machine-made = Направила је машина ({ $engine }); прочитајте пре употребе.

cli-column-level = Ниво
cli-column-check = Провера
cli-column-found = Нађено
cli-column-problem = Проблем
cli-level-block = блокада
cli-level-warn = упозорење
cli-level-hint = предлог
cli-check-nothing-pulled = На овом језику ({ $language }) није преузета ниједна страница, па се ниједна не гледа. Прочитајте неку с викија наредбом: tolmach pull PAGE --lang { $language }
cli-check-nothing = Нема примедби.
cli-check-ignored =
    { $n ->
        [one] { $n } проблем је занемарен.
        [few] { $n } проблема су занемарена.
       *[other] { $n } проблема је занемарено.
    }
cli-check-none-ignored = Тамо ништа није занемарено.
cli-column-when = Када
cli-column-why = Зашто
cli-check-heeded =
    { $n ->
        [0] Тамо ништа није било занемарено.
        [one] { $n } проблем се поново рачуна.
        [few] { $n } проблема се поново рачунају.
       *[other] { $n } проблема се поново рачуна.
    }
cli-next-check = Оно што је нивоа „блокада“ зауставља слање. Исправите, занемарите помоћу --ignore CHECK --why TEXT KEY или пошаљите са --confirm-problems.
cli-error-no-problem = Провера { $check } не налази ништа у { $unit }.

cli-column-collection = Збирка
cli-column-pattern = Образац
cli-column-instead = Уместо тога
cli-column-sentence = Порука
cli-rules-saved =
    { $n ->
        [one] { $collection } сада има { $n } правило. Шта налази, приказује: tolmach check --lang CODE
        [few] { $collection } сада има { $n } правила. Шта налазе, приказује: tolmach check --lang CODE
       *[other] { $collection } сада има { $n } правила. Шта налазе, приказује: tolmach check --lang CODE
    }
cli-rules-none = Још нема ниједног правила. Направите га наредбом: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } више није правило збирке { $collection }.
cli-rules-unknown = { $collection } нема правило { $pattern }. Њена правила приказује: tolmach rules list
cli-error-no-collection = Нема збирке која се зове { $name }. Постојеће приказује: tolmach collection list

cli-column-term = Појам
cli-column-translations = Преводи
cli-column-domain = Област
cli-column-reviewed = Прегледано
cli-column-languages = Језици
cli-column-file = Датотека
cli-glossary-kept = (остаје како јесте)
cli-glossary-forbidden = не „{ $text }“
cli-glossary-reviewed = да
cli-glossary-not-reviewed = не
cli-glossary-none = Нема таквог појма. Додајте га наредбом: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Наведите шта да се уради с појмом: --to L --target TEXT за превод, --keep ако остаје како јесте, или --note, --domain, --reviewed.
cli-glossary-saved = { $term } је у појмовнику.
cli-glossary-removed = { $term }: уклоњено из појмовника.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – остаје како јесте на свим језицима
        [of-field] { $term } – област: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: прочитано појмова: { $read }; додало би се { $added }, променило { $changed }, остало како јесте { $unchanged }. Ништа није сачувано.
       *[done] { $file }: прочитано појмова: { $read }, додато { $added }, промењено { $changed }, непромењено { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: није увезено, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } појам је уписан у { $file }.
        [few] { $n } појма су уписана у { $file }.
       *[other] { $n } појмова је уписано у { $file }.
    }
cli-glossary-not-read = { $file } није појмовник који Tolmach чита: TBX, табела програма OmegaT или CSV чији први ред именује колоне, на пример source,target.
cli-glossary-which-language = У { $file } не пише на ком је језику. Наведите га помоћу --to.
cli-glossary-which-format = Име { $file } не открива формат. Наведите га помоћу --format csv, omegat или tbx.
cli-words-added =
    { $n ->
        [one] { $n } реч се од сада сматра исправном ({ $language }).
        [few] { $n } речи се од сада сматрају исправним ({ $language }).
       *[other] { $n } речи се од сада сматра исправним ({ $language }).
    }
cli-words-removed =
    { $n ->
        [one] Заборављена је { $n } сопствена реч ({ $language }).
        [few] Заборављене су { $n } сопствене речи ({ $language }).
       *[other] Заборављено је { $n } сопствених речи ({ $language }).
    }
cli-words-unknown = { $word } није међу сопственим речима ({ $language }). Списак: tolmach words list --lang { $language }
cli-words-none = Још нема сопствених речи ({ $language }). Додајте их наредбом: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Није пронађен ниједан речник. Инсталирајте га, на пример пакет hunspell-pl, или ставите датотеке .aff и .dic у { $folder }
cli-dictionaries-damaged = не може се користити: { $problem }
cli-error-no-term = У појмовнику нема „{ $term }“ ({ $language }). Шта има, приказује: tolmach glossary show
cli-error-not-a-term = „{ $text }“ нема слова, па не може бити појам.
cli-error-not-a-word = „{ $text }“ није једна реч.

cli-column-need = Потреба
cli-column-since = Од
cli-column-reasons = Зашто
cli-board-nothing = Нема шта да се ради: све што је познато преведено је и ажурно.

cli-board-more =
    { $n ->
        [one] и још { $n }; --limit 0 приказује све
        [few] и још { $n }; --limit 0 приказује све
       *[other] и још { $n }; --limit 0 приказује све
    }

cli-board-drawn = Табла је нацртана у { $path }.

cli-column-waiting = Чека
cli-column-comments = Коментари
cli-column-review = Преглед
cli-reviews-none = Ништа не чека преглед.
cli-standing-waits = чека преглед
cli-standing-mine = ваше
cli-standing-accepted = прихваћено
cli-standing-proofread = прегледано на викију
cli-standing-outdated = застарело
cli-standing-untranslated = непреведено
cli-review-unit = { $unit }: { $standing }
cli-review-source = Изворник: { $text }
cli-review-before = Раније:   { $text }
cli-review-text = Сада:     { $text }
cli-review-changes = Измене:   { $text }
cli-review-revision = Верзија { $revision }
cli-review-no-text = Још нема превода.
cli-review-somebody = неко
cli-review-accepted = { $number }: прихватање: { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (речено о старијем тексту)
cli-told-none = Нема шта да се јави викију: прво треба нешто овде прихватити.
cli-told-proofread = прегледано на викију
cli-told-overtaken = вики је то примио, а у међувремену има други текст
cli-told-changed = промењено откад сте погледали: ништа није послато
cli-told-outdated = у међувремену застарело: ништа није послато
cli-told-gone = више није на страници: ништа није послато
cli-told-refused = одбијено: { $says }
cli-error-review-untranslated = { $unit } није преведено, па нема шта да се прегледа.
cli-error-review-outdated = { $unit } је застарело: прво ажурирајте. Викији не прихватају застареле преводе.
cli-error-review-own = { $unit } је ваш рад: мора да га прихвати неко други.
cli-error-changed-since = { $unit } се променило откад је погледано.
cli-error-empty-comment = Коментар је празан.
cli-error-no-remark = За ту јединицу нема такве белешке или је већ завршена. „tolmach review PAGE UNIT --lang L“ их приказује.
cli-error-may-not-proofread = Ова пријава не сме да одобрава преводе. Вики: { $wiki }. Лозинке за бота и токени то никада не смеју. Оно што сте прихватили остаје овде и путује у пакетима.

cli-column-left = Преостале јединице
cli-column-claimed = Ко ради
cli-sprint-closed = Затворено: { $at }. Бројеви су од тог тренутка.
cli-sprint-joined = Придружили сте се спринту „{ $name }“: и овде се рачуна оно што су учесници урадили.
cli-error-sprint-closed = Спринт „{ $name }“ је затворен.
cli-error-not-in-sprint = Спринт „{ $name }“ не обухвата { $page } ({ $language }).
cli-error-no-sprint-in-file = { $file } не садржи спринт. Пакет спринта даје: tolmach sprint export NAME --out FILE

cli-column-bytes = Бајтови
cli-backups-none = Још нема ниједне копије. Направите је наредбом: tolmach backup now
cli-backup-asked = на захтев
cli-backup-migration = пре ажурирања
cli-backup-restore = пре враћања
cli-backup-damaged = оштећено, склоњено
cli-backed-up = Копија је направљена: { $path }.
cli-restored = Враћено. Оно што је ту раније стајало сачувано је као { $path }.
cli-error-no-backup = Нема копије { $file } која би се могла вратити. „tolmach backup list“ их приказује.
