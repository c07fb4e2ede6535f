### Serbian (sr). Reviewed by a native speaker: not yet.

review-lead = Да ли је исправно и сме ли да иде даље? Оно што прихватите или кажете остаје овде и путује у пакетима.
review-loading = Тражење онога што чека
review-pages = Странице
review-units-list = Јединице странице
review-empty = Ништа не чека преглед
review-empty-about = Нови преводи других стижу освежавањем, а нацрти других у пакету.
review-empty-library = Отвори библиотеку
review-none-shown = На овој страници нема таквих јединица.
review-filter = Прикажи
review-filter-all = Цела страница
review-filter-waits = Чека
review-filter-remarks = С примедбама
review-before = Раније
review-text = Сада
review-no-before = Ранији текст није познат.
review-accept = Прихвати
review-accept-next = Прихвати и пређи на следеће што чека
review-comment = Коментар
review-correct = Исправи
review-open = Отвори на радном столу
review-comment-label = Коментар
review-comment-save = Сачувај коментар
review-correct-label = Исправљен текст
review-correct-save = Сачувај као нацрт
review-take-back = Повуци
review-settled = Решено
review-by-me = Ваше
review-by-nobody = Нечије
review-draft = Нацрт
review-older = На ранији текст
review-told = Вики то зна
review-somebody = Неко
review-more-before = Прикажи раније јединице
review-more-after = Прикажи касније јединице
review-standing-waits = Чека преглед
review-standing-mine = Ваше је: прегледа неко други
review-standing-accepted = Прихваћено
review-standing-proofread = Прегледано на викију
review-standing-outdated = Застарело: прво ажурирати
review-standing-untranslated = Непреведено
review-tell-done = Све што сте прихватили је на викију.
review-told-proofread = Прегледано на викију
review-told-overtaken = Прихваћено на викију, који је у међувремену добио други текст
review-told-changed = Промењено откад сте погледали. Ништа није послато; погледајте поново.
review-told-outdated = У међувремену застарело. Ништа није послато.
review-told-gone = Више није на страници. Ништа није послато.

review-tell =
    { $n ->
        [one] Јави викију { $n } прихватање
        [few] Јави викију { $n } прихватања
       *[other] Јави викију { $n } прихватања
    }

review-told-refused = Одбијено: { $says }

review-n-waiting =
    { $n ->
        [0] Ништа не чека
        [one] { $n } чека
        [few] { $n } чекају
       *[other] { $n } чека
    }

review-n-comments =
    { $n ->
        [one] { $n } коментар
        [few] { $n } коментара
       *[other] { $n } коментара
    }

review-by = Чије: { $name }

review-accepted-by = Прихватање: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
