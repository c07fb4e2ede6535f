### Russian (ru). Reviewed by a native speaker: not yet.

review-lead = Всё ли правильно, можно ли публиковать? Ваши одобрения и комментарии остаются здесь и передаются в пакетах.
review-loading = Ищем, что ждёт
review-pages = Страницы
review-units-list = Блоки страницы
review-empty = Ничего не ждёт вычитки
review-empty-about = Новые переводы других появляются после обновления, а их черновики — с пакетом.
review-empty-library = К библиотеке
review-none-shown = Таких блоков на этой странице нет.
review-filter = Показать
review-filter-all = Всю страницу
review-filter-waits = Что ждёт
review-filter-remarks = С замечаниями
review-before = Было
review-text = Сейчас
review-no-before = Прежний текст неизвестен.
review-accept = Одобрить
review-accept-next = Одобрить и перейти к следующему
review-comment = Комментировать
review-correct = Исправить
review-open = Открыть в редакторе
review-comment-label = Комментарий
review-comment-save = Сохранить комментарий
review-correct-label = Исправленный текст
review-correct-save = Сохранить как черновик
review-take-back = Забрать назад
review-settled = Решено
review-by-me = Вы
review-by-nobody = Кто-то
review-draft = Черновик
review-older = О прежнем тексте
review-told = Вики знает
review-somebody = Кто-то
review-more-before = Показать предыдущие блоки
review-more-after = Показать следующие блоки
review-standing-waits = Ждёт вычитки
review-standing-mine = Ваша работа: её вычитывает кто-то другой
review-standing-accepted = Одобрено
review-standing-proofread = Вычитано в вики
review-standing-outdated = Устарело: сначала нужно обновить
review-standing-untranslated = Не переведено
review-tell-done = Всё, что вы одобрили, есть в вики.
review-told-proofread = Вычитано в вики
review-told-overtaken = Одобрено в вики, но текст там с тех пор изменился
review-told-changed = Изменилось после вашего просмотра. Ничего не отправлено; просмотрите ещё раз.
review-told-outdated = С тех пор устарело. Ничего не отправлено.
review-told-gone = На странице этого больше нет. Ничего не отправлено.

review-tell =
    { $n ->
        [one] Сообщить вики о { $n } одобрении
        [few] Сообщить вики о { $n } одобрениях
       *[many] Сообщить вики о { $n } одобрениях
    }

review-told-refused = Отклонено: { $says }

review-n-waiting =
    { $n ->
        [0] Ничего не ждёт
        [one] { $n } ждёт
        [few] { $n } ждут
       *[many] { $n } ждут
    }

review-n-comments =
    { $n ->
        [one] { $n } комментарий
        [few] { $n } комментария
       *[many] { $n } комментариев
    }

review-by = { $name }
review-accepted-by = Одобрение: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
