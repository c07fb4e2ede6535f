### Ukrainian (uk). Reviewed by a native speaker: not yet.

review-lead = Чи все правильно, чи можна публікувати? Ваші схвалення й коментарі залишаються тут і передаються в пакетах.
review-loading = Шукаємо, що чекає
review-pages = Сторінки
review-units-list = Блоки сторінки
review-empty = Ніщо не чекає на вичитку
review-empty-about = Нові переклади інших з’являються після оновлення, а їхні чернетки — з пакетом.
review-empty-library = До бібліотеки
review-none-shown = Таких блоків на цій сторінці немає.
review-filter = Показати
review-filter-all = Усю сторінку
review-filter-waits = Що чекає
review-filter-remarks = Із зауваженнями
review-before = Було
review-text = Тепер
review-no-before = Попередній текст невідомий.
review-accept = Схвалити
review-accept-next = Схвалити й перейти до наступного
review-comment = Коментувати
review-correct = Виправити
review-open = Відкрити в редакторі
review-comment-label = Коментар
review-comment-save = Зберегти коментар
review-correct-label = Виправлений текст
review-correct-save = Зберегти як чернетку
review-take-back = Забрати назад
review-settled = Вирішено
review-by-me = Ви
review-by-nobody = Хтось
review-draft = Чернетка
review-older = Про попередній текст
review-told = Вікі знає
review-somebody = Хтось
review-more-before = Показати попередні блоки
review-more-after = Показати наступні блоки
review-standing-waits = Чекає на вичитку
review-standing-mine = Ваша робота: її вичитує хтось інший
review-standing-accepted = Схвалено
review-standing-proofread = Вичитано у вікі
review-standing-outdated = Застаріло: спершу слід оновити
review-standing-untranslated = Не перекладено
review-tell-done = Усе, що ви схвалили, є у вікі.
review-told-proofread = Вичитано у вікі
review-told-overtaken = Схвалено у вікі, але текст там відтоді змінився
review-told-changed = Змінилося після вашого перегляду. Нічого не надіслано; перегляньте ще раз.
review-told-outdated = Відтоді застаріло. Нічого не надіслано.
review-told-gone = На сторінці цього вже немає. Нічого не надіслано.

review-tell =
    { $n ->
        [one] Повідомити вікі про { $n } схвалення
        [few] Повідомити вікі про { $n } схвалення
       *[many] Повідомити вікі про { $n } схвалень
    }

review-told-refused = Відхилено: { $says }

review-n-waiting =
    { $n ->
        [0] Нічого не чекає
        [one] { $n } чекає
        [few] { $n } чекають
       *[many] { $n } чекають
    }

review-n-comments =
    { $n ->
        [one] { $n } коментар
        [few] { $n } коментарі
       *[many] { $n } коментарів
    }

review-by = { $name }
review-accepted-by = Схвалення: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
