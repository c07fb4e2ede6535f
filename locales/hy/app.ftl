### Armenian (hy). Reviewed by a native speaker: not yet.

app-skip = Անցնել բովանդակությանը
app-nav = Բաժիններ
app-opening = Բացվում է
app-start = Գլխավոր
app-library = Գրադարան
app-board = Տախտակ
app-workbench = Արհեստանոց
app-review = Վերանայում
app-sprint = Սպրինտ
app-outbox = Ելքային
app-glossary = Տերմինարան
app-memory = Հիշողություն
app-search = Որոնում
app-settings = Կարգավորումներ
app-drafts = { $n } սևագիր
app-conflicts = { $n } չլուծված ընդհարում

appearance-label =
    { $theme ->
        [light] Տեսքը՝ բաց
        [dark] Տեսքը՝ մուգ
       *[system] Տեսքը՝ ինչպես համակարգում
    }

notice-set-aside = Tolmach-ի ֆայլը վնասված էր։ Այն պահված է այստեղ՝ { $path }, և ստեղծվել է նոր, դատարկ ֆայլ։
notice-migrated = Tolmach-ի ֆայլը փոխադրվել է նոր ձևաչափի։ Հնի պատճենը պահված է այստեղ՝ { $path }։

state-untranslated = Չթարգմանված
state-outdated = Հնացած
state-translated = Թարգմանված
state-proofread = Սրբագրված
state-typing = Սևագիր
state-done = Սևագիր, պատրաստ
state-conflict = Ընդհարում
state-moved = Բնագիրը փոխվել է

first-run-title = Բարի գալուստ Tolmach
first-run-lead = Թարգմանեք շարժման էջերը ձեր լեզվով, ձեր տեմպով, նաև առանց ցանցի։
first-run-languages = Ո՞ր լեզուներով եք թարգմանում։
first-run-reading = Կարդում եմ նաև այլ լեզուներով
first-run-reading-about = Նույն միավորի թարգմանությունները այդ լեզուներով երևում են բնագրի կողքին։ Եթե ոչինչ չընտրեք, կերևան ձեր լեզուներին ամենամոտները։
first-run-where = Որտեղի՞ց եք ուզում սկսել։
first-run-choose-one = Ընտրեք գոնե մեկ լեզու։
first-run-begin = Սկսել

languages-title = Իմ լեզուները
languages-search = Որոնել լեզուներ
languages-none-found = Այդպիսի անունով լեզու չկա։
languages-drop = Հանել՝ { $language }

languages-chosen =
    { $n ->
        [0] Ընտրված լեզու չկա
        [one] Ընտրված է { $n }՝
       *[other] Ընտրված է { $n }՝
    }

wiki-menu = Վիքի, հաշիվ և լեզուներ
wiki-practice = Փորձնական վիքի
wiki-practice-about = Այս համակարգչի վրա է։ Հաշիվ պետք չէ, և ինչ էլ անեք, ոչինչ չի փչանա։
wiki-meta = Meta-Wiki
wiki-real-about = Իսկական վիքի։ Կարդալ և սևագրեր գրել կարող եք առանց հաշվի, ուղարկելու համար հաշիվ է պետք։
wiki-no-account = Մուտք չեք գործել
wiki-as = Որպես { $name }
wiki-add = Ավելացնել վիքի
wiki-add-it = Ավելացնել
wiki-add-name = Անուն
wiki-add-name-help = Ինչպես այն կկոչվի այստեղ՝ տառեր, թվանշաններ, գծիկներ և կետեր։
wiki-add-address = API-ի հասցե
wiki-add-address-help = Սկսվում է https://-ով և սովորաբար ավարտվում /w/api.php-ով։

log-in = Մուտք գործել
log-out = Ելնել
log-in-title = Մուտք՝ { $wiki }
log-in-how = Ինչպե՞ս
log-in-token = Մուտքի թոքեն
log-in-token-about = OAuth 2-ի թոքեն միայն տիրոջ համար։ Ամենաապահովն է․ կարող եք ցանկացած պահի հետ կանչել, և այն թույլ է տալիս միայն այն, ինչ դուք եք թույլատրել։
log-in-bot-password = Բոտի գաղտնաբառ
log-in-bot-password-about = Գաղտնաբառ, որը վիքին ստեղծում է միայն Tolmach-ի համար Special:BotPasswords էջում։
log-in-account = Իմ հաշիվը
log-in-account-about = Ձեր անունն ու գաղտնաբառը, մեկանգամյա կոդի հետ, եթե օգտագործում եք։
log-in-token-field = Մուտքի թոքեն
log-in-grants = Ստեղծելիս նշեք այս թույլտվությունները՝ «Գոյություն ունեցող էջերի խմբագրում», «Էջերի ստեղծում, խմբագրում և տեղափոխում», ինչպես նաև «Մեծածավալ մուտք», եթե ունեք։ Բոտի գաղտնաբառով հնարավոր չէ թարգմանությունը նշել որպես սրբագրված։
log-in-account-warning = Ձեր սեփական գաղտնաբառը բացում է այն ամենը, ինչ ձեզ թույլատրված է վիքիում։ Բոտի գաղտնաբառը կամ թոքենն ավելի ապահով է։
log-in-user = Մասնակցի անուն
log-in-user-bot = Բոտի անվամբ՝ @-ից հետո, օրինակ՝ Anna@tolmach։
log-in-password = Գաղտնաբառ
log-in-code = Մեկանգամյա կոդ
log-in-done = Դուք մուտք եք գործել որպես { $name }։

secrets-where = Tolmach-ը այն պահում է այս համակարգչի գաղտնաբառերի պահոցում, իսկ եթե պահոց չկա՝ հիշողության մեջ, մինչև փակվելը։ Ֆայլում՝ երբեք։
secrets-keychain = Tolmach-ը այն պահում է այս համակարգչի գաղտնաբառերի պահոցում, երբեք՝ իր ֆայլում։
secrets-memory = Այս համակարգիչը գաղտնաբառերի պահոց չունի, ուստի Tolmach-ը այն պահում է հիշողության մեջ և հաջորդ բացելիս նորից կհարցնի։

lacks-title = Այս հաշվին այստեղ ամեն ինչ չէ, որ թույլատրված է՝
lacks-edit = Խմբագրել չի կարող, ուստի ոչինչ չի ուղարկվի։
lacks-create-page = Էջեր ստեղծել չի կարող, ուստի առաջին թարգմանությունները չեն ուղարկվի։
lacks-translate = Թարգմանել չի կարող։
lacks-proofread = Թարգմանությունը որպես սրբագրված նշել չի կարող։
lacks-blocked = Խմբագրումն արգելափակված է։

dialog-save = Պահպանել
dialog-cancel = Չեղարկել
dialog-done = Պատրաստ է

work-paused = Դադարեցված է
work-pause = Դադարեցնել
work-resume = Շարունակել
work-stop = Ընդհատել
work-step = { $total }-ից { $done }
work-left = մնաց մոտ { $minutes } րոպե

keys-title = Ստեղնային դյուրանցումներ
keys-change-all = Փոխել դյուրանցումները
keys-group-unit = Միավորներ
keys-group-text = Տեքստ
keys-group-help = Օգնություն և վահանակներ
keys-group-window = Պատուհան
keys-done-next = Նշել պատրաստ, անցնել հաջորդ միավորին
keys-still-valid = Դեռ վավեր է, անցնել հաջորդ միավորին
keys-next-unit = Հաջորդ միավորը
keys-previous-unit = Նախորդ միավորը
keys-next-unfinished = Հաջորդ անավարտ միավորը
keys-previous-unfinished = Նախորդ անավարտ միավորը
keys-discard-draft = Ջնջել սևագիրը
keys-copy-source = Պատճենել բնագիրը
keys-insert-markup = Տեղադրել հաջորդ պակասող նշագրումը
keys-choose-markup = Ընտրել տեղադրելու նշագրումը
keys-plain-text = Նշագրումը՝ որպես պարզ տեքստ
keys-undo = Հետարկել
keys-redo = Կրկնել
keys-use-match = Օգտագործել համընկնումը, 1–9
keys-insert-match = Տեղադրել համընկնումը նշորդի մոտ, 1–9
keys-use-machine = Մեքենայորեն թարգմանել և վերցնել այդ տեքստը
keys-insert-term = Տեղադրել հաջորդ տերմինը
keys-add-term = Ավելացնել տերմին
keys-next-problem = Անցնել հաջորդ խնդրին
keys-fix-problem = Ուղղել այս խնդիրը
keys-ignore-problem = Անտեսել այս խնդիրը
keys-next-region = Պատուհանի հաջորդ մասը
keys-previous-region = Պատուհանի նախորդ մասը
keys-show-list = Ցույց տալ կամ թաքցնել միավորների ցանկը
keys-palette = Գտնել գործողություն
keys-search-all = Որոնել ամենուր
keys-show-keys = Ցույց տալ այս դյուրանցումները
keys-go-start = Գլխավոր
keys-go-library = Գրադարան
keys-go-board = Տախտակ
keys-go-workbench = Արհեստանոց
keys-go-review = Վերանայում
keys-go-sprint = Սպրինտ
keys-go-outbox = Ելքային
keys-go-glossary = Տերմինարան
keys-go-memory = Հիշողություն
keys-go-settings = Կարգավորումներ
keys-change-theme = Բաց, մուգ կամ ինչպես համակարգում
keys-export-page = Արտահանել այս ռեսուրսը
keys-import-file = Ներմուծել ֆայլ

keys-about = Տառերը որոշվում են ստեղնի նշանով, եթե այն լատինատառ է, իսկ թվանշանները՝ ստեղնի տեղով, ուստի դրանք գործում են ցանկացած դասավորությամբ։ Ctrl+Alt չի օգտագործվում, որովհետև շատ ստեղնաշարերում դրանով տառեր են մուտքագրում։
keys-print = Տպել ցանկը
keys-reset-all = Վերադարձնել բոլոր սկզբնականները
keys-none = Դյուրանցում չունի
keys-change = Փոխել
keys-reset = Սկզբնականը
keys-change-of = Փոխել դյուրանցումը՝ { $action }
keys-reset-of = Վերադարձնել սկզբնական դյուրանցումը՝ { $action }
keys-press = Սեղմեք նոր ստեղները…
keys-press-for = Սեղմեք նոր ստեղները՝ { $action }։ Escape-ը թողնում է առանց փոփոխության։
keys-not-ctrl-alt = { $stroke } համակցությամբ շատ ստեղնաշարերում տառեր են մուտքագրում, ուստի այն դյուրանցում լինել չի կարող։
keys-not-plain = { $stroke } պետք է գրելու համար։ Ավելացրեք Ctrl կամ Alt կամ ընտրեք գործառույթի ստեղն։
keys-taken = { $stroke } արդեն զբաղված է՝ «{ $action }»։
keys-take-over = Այնուամենայնիվ օգտագործել

palette-title = Գտնել գործողություն
palette-placeholder = Գործողություն կամ ռեսուրս
palette-none = Այդ անունով ոչինչ չկա։

closing-title = Ձեր վերջին բառերը պահպանված չեն
closing-about = Tolmach-ին չհաջողվեց ձեր վերջին տեքստը գրել սկավառակի վրա։ Տեղ ազատեք և նորից փորձեք։ Եթե հիմա փակեք, կկորչի այն, ինչ գրել եք վերջին «Պահպանված է» նշումից հետո։
closing-again = Պահպանել և փակել
closing-anyway = Փակել առանց պահպանելու

settings-about = Tolmach { $version }
settings-appearance = Տեսք
settings-theme = Բաց կամ մուգ
settings-theme-system = Ինչպես համակարգում
settings-theme-light = Բաց
settings-theme-dark = Մուգ
settings-contrast = Բարձր հակադրություն
settings-contrast-about = Ավելի ընդգծված գծեր և տառեր։
settings-text-size = Տեքստի չափը
settings-size = { $percent }%
settings-interface = Tolmach-ի լեզուն
settings-interface-about = Այս պատուհանում, տերմինալում և հաշվետվություններում։ Կապ չունի այն լեզուների հետ, որոնցով թարգմանում եք։
settings-interface-system = Ինչպես համակարգում
settings-interface-unreviewed = Այս թարգմանությունը դեռ չի վերանայել որևէ մեկը, ում մայրենի լեզուն է սա։ Եթե ինչ-որ բան լավ չի հնչում, ասեք մեզ․ ինչպես՝ գրված է CONTRIBUTING-ում։
settings-plain = Նշագրումը՝ որպես պարզ տեքստ
settings-plain-about = Փոփոխականները, հղումներն ու կաղապարները ցույց է տալիս այնպես, ինչպես վիքին է պահում, առանց պաշտպանության։
settings-languages = Լեզուներ
settings-into = Թարգմանում եմ
settings-into-about = Այս լեզուները երևում են գրադարանում և ներբեռնվում են։
settings-reading = Կարդում եմ նաև
settings-reading-about = Նույն միավորի թարգմանությունները այս լեզուներով երևում են բնագրի կողքին։
settings-wikis = Վիքիներ
settings-wiki-here = Աշխատում եք այստեղ
settings-wiki-work-here = Աշխատել այստեղ
settings-privacy = Tolmach-ը ոչ ոքի ոչինչ չի ուղարկում, բացի այս ցանկի վիքիներից։ Գաղտնաբառերն ու թոքենները պահվում են այս համակարգչի գաղտնաբառերի պահոցում, երբեք՝ ֆայլում։
settings-machine = Մեքենայական թարգմանություն
machine-about = Եթե այս համակարգչում տեղադրված է Apertium, այն կարող է համընկնումների կողքին թարգմանություն առաջարկել՝ բնագրի և այն լեզուներով թարգմանությունների, որոնցով կարդում եք։ Լավագույն արդյունքը տալիս են ազգակից լեզուները։ Դա մշակելու սևագիր է․ տեքստը, որը մնում է այնպես, ինչպես մեքենան է թարգմանել, վիքի չի ուղարկվում։
machine-privacy = Apertium-ն աշխատում է այս համակարգչի վրա։ Դրանով թարգմանվածը ոչ մի տեղ չի ուղարկվում։
machine-looking = Որոնվում է Apertium-ը
machine-none = Apertium-ը տեղադրված չէ
machine-no-pairs = Apertium-ը տեղադրված է, բայց լեզվազույգեր չկան
machine-get = Tolmach-ն աշխատում է և առանց դրա։ Եթե ցանկանում եք, տեղադրեք Apertium-ը և մեկական փաթեթ ձեզ պետքական ամեն լեզվազույգի համար, ապա նորից փնտրեք։ Debian-ում և Ubuntu-ում՝ բելառուսերենի և ռուսերենի համար՝
machine-again = Նորից փնտրել
machine-when = Ե՞րբ թարգմանի։
machine-when-off = Երբեք
machine-when-asked = Երբ խնդրեմ
machine-when-always = Ինքնաբերաբար, ամեն միավորում
machine-pairs = Տեղադրված է { $n } լեզվազույգ
settings-keys = Ստեղնաշար

codex-dialog-close = Փակել
codex-message-dismiss = Թաքցնել
codex-optional = (ոչ պարտադիր)
codex-search = Որոնել
codex-popover-close = Փակել
codex-chip-added = Ավելացվեց՝ { $what }։
codex-chip-removed = Հանվեց՝ { $what }։
codex-chip-description = Խմբագրելու համար սեղմեք Enter, հանելու համար՝ Delete։

settings-data = Ձեր տվյալները
settings-privacy-title = Գաղտնիություն
settings-privacy-who = Tolmach-ը ոչ ոքի ոչինչ չի ուղարկում, բացի ձեր ավելացրած վիքիներից․ ոչ ոքի չի հետևում և ոչ մի տեղ չի հարցնում թարմացումների մասին։
settings-privacy-where = Սևագրերը, ներբեռնվածը, դիտողություններն ու սպրինտները մեկ ֆայլում են՝ ծրագրերի տվյալների ձեր պանակում։ Գաղտնաբառերն ու թոքենները պահվում են համակարգի գաղտնաբառերի պահոցում, իսկ եթե այն չկա՝ հիշողության մեջ, մինչև պատուհանի փակվելը։
settings-privacy-files = Այն ֆայլը, որն արտահանում կամ փոխանցում եք, պարունակում է ձեր ընտրածը և մասնակցածների հաշիվների անունները։
settings-backups = Պահուստային պատճեններ
settings-backups-about = Ամեն ինչի պատճենը, բացի գաղտնաբառերից, բնօրինակի կողքին։ Tolmach-ն ինքն է ստեղծում մեկը, երբ թարմացումը պետք է փոխի ֆայլը։
settings-backups-none = Դեռ պատճեն չկա։
settings-back-up = Պատճենել հիմա
settings-backup-asked = Ըստ պահանջի
settings-backup-migration = Թարմացումից առաջ
settings-backup-restore = Վերականգնումից առաջ
settings-backup-damaged = Մի կողմ դրված վնասված ֆայլ
settings-restore = Վերականգնել
settings-diagnostics = Ախտորոշում
settings-diagnostics-about = Թվեր և տարբերակներ՝ սխալի մասին հաղորդելու համար։ Ո՛չ անուններ, ո՛չ տեքստեր, ո՛չ գաղտնաբառեր։
settings-diagnostics-show = Ցույց տալ
settings-copy = Պատճենել
settings-copied = Պատճենվեց։
settings-copy-failed = Պատճենել չհաջողվեց։ Նշեք տեքստը և պատճենեք ձեր համակարգի ստեղներով։
settings-backed-up = Պատճենը պահված է այստեղ՝ { $path }։
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } ՄԲ
settings-restore-about = Ամեն ինչ կլինի այնպես, ինչպես այս պահին էր՝ { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }։ Այն, ինչ հիմա կա, նախ կպատճենվի, որպեսզի կարողանաք վերադառնալ դրան։
