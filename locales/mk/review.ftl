### Macedonian (mk). Reviewed by a native speaker: not yet.

review-lead = Дали е точно и дали може да оди? Она што ќе го прифатите или речете останува тука и патува во пакетите.
review-loading = Барам што чека
review-pages = Страници
review-units-list = Единици на страницата
review-empty = Ништо не чека преглед
review-empty-about = Новите преводи од други доаѓаат со освежување, а туѓите нацрти со пакет.
review-empty-library = Во библиотеката
review-none-shown = Нема такви единици на оваа страница.
review-filter = Прикажи
review-filter-all = Цела страница
review-filter-waits = На чекање
review-filter-remarks = Со забелешки
review-before = Претходно
review-text = Сега
review-no-before = Тука не е познат поранешен текст.
review-accept = Прифати
review-accept-next = Прифати и оди на следното што чека
review-comment = Коментар
review-correct = Исправи
review-open = Отвори во работилницата
review-comment-label = Коментар
review-comment-save = Зачувај го коментарот
review-correct-label = Исправен текст
review-correct-save = Зачувај како нацрт
review-take-back = Повлечи
review-settled = Решено
review-by-me = Од вас
review-by-nobody = Од некого
review-draft = Нацрт
review-older = За поранешен текст
review-told = Викито знае
review-somebody = Некој
review-more-before = Прикажи претходни единици
review-more-after = Прикажи следни единици
review-standing-waits = Чека преглед
review-standing-mine = Ваше: го прегледува некој друг
review-standing-accepted = Прифатено
review-standing-proofread = Проверено на викито
review-standing-outdated = Застарено: прво да се поднови
review-standing-untranslated = Непреведено
review-tell-done = Сè што сте прифатиле е на викито.
review-told-proofread = Проверено на викито
review-told-overtaken = Прифатено на викито, кое оттогаш има друг текст
review-told-changed = Изменето откако сте го погледнале. Ништо не е испратено; погледнете повторно.
review-told-outdated = Оттогаш застарело. Ништо не е испратено.
review-told-gone = Веќе го нема на страницата. Ништо не е испратено.

review-tell =
    { $n ->
        [one] Јави му на викито: { $n } прифаќање
       *[other] Јави му на викито: { $n } прифаќања
    }

review-told-refused = Одбиено: { $says }

review-n-waiting =
    { $n ->
        [0] Ништо не чека
        [one] { $n } чека
       *[other] { $n } чекаат
    }

review-n-comments =
    { $n ->
        [one] { $n } коментар
       *[other] { $n } коментари
    }

review-by = Од { $name }
review-accepted-by = Прифатено од { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
