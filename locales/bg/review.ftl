### Bulgarian (bg). Reviewed by a native speaker: not yet.

review-lead = Вярно ли е, може ли да върви? Каквото приемете или кажете, остава тук и се пренася в пакетите.
review-loading = Търсене на чакащото
review-pages = Страници
review-units-list = Единици на страницата
review-empty = Нищо не чака преглед
review-empty-about = Новите преводи на други идват с обновяването, а чуждите чернови – с пакет.
review-empty-library = Към библиотеката
review-none-shown = На тази страница няма такива единици.
review-filter = Показване
review-filter-all = Цялата страница
review-filter-waits = Чакащи
review-filter-remarks = С бележки
review-before = Преди
review-text = Сега
review-no-before = Тук не е известен по-ранен текст.
review-accept = Приемане
review-accept-next = Приемане и към следващата чакаща
review-comment = Коментар
review-correct = Поправяне
review-open = Отваряне в редактора
review-comment-label = Коментар
review-comment-save = Запазване на коментара
review-correct-label = Поправен текст
review-correct-save = Запазване като чернова
review-take-back = Оттегляне
review-settled = Уредено
review-by-me = От Вас
review-by-nobody = От някого
review-draft = Чернова
review-older = За по-ранен текст
review-told = Уикито знае
review-somebody = Някой
review-more-before = Показване на по-предни единици
review-more-after = Показване на по-задни единици
review-standing-waits = Чака преглед
review-standing-mine = Ваше: преглежда го някой друг
review-standing-accepted = Прието
review-standing-proofread = Проверено в уикито
review-standing-outdated = Остаряло: първо да се обнови
review-standing-untranslated = Без превод
review-tell-done = Всичко прието от Вас е в уикито.
review-told-proofread = Проверено в уикито
review-told-overtaken = Прието в уикито, където оттогава има друг текст
review-told-changed = Променено, след като го погледнахте. Нищо не е изпратено; погледнете отново.
review-told-outdated = Междувременно е остаряло. Нищо не е изпратено.
review-told-gone = Вече го няма в страницата. Нищо не е изпратено.

review-tell =
    { $n ->
        [one] Съобщаване на уикито: { $n } приемане
       *[other] Съобщаване на уикито: { $n } приемания
    }

review-told-refused = Отказано: { $says }

review-n-waiting =
    { $n ->
        [0] Нищо не чака
        [one] { $n } чака
       *[other] { $n } чакат
    }

review-n-comments =
    { $n ->
        [one] { $n } коментар
       *[other] { $n } коментара
    }

review-by = От { $name }
review-accepted-by = Прието от { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
