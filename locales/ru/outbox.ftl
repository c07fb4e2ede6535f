### Russian (ru). Reviewed by a native speaker: not yet.

outbox-tab-plan = К отправке ({ $n })
outbox-tab-conflicts = Конфликты ({ $n })
outbox-tab-receipts = Квитанции ({ $n })
outbox-pushing = Отправка
plan-caption = Черновики и что произойдёт с каждым при отправке
plan-empty = Отправлять нечего
plan-empty-about = Черновики, отмеченные готовыми, ждут здесь отправки.
plan-check = Сверить с вики
plan-log-in = Войти, чтобы отправить
plan-summary = Добавить к описанию изменений
plan-summary-hint = Например: осенний спринт

plan-edits =
    { $n ->
        [0] Пока отправлять нечего
        [one] { $n } правка
        [few] { $n } правки
       *[many] { $n } правок
    }

plan-time =
    { $minutes ->
        [one] около { $minutes } минуты в темпе вики
        [few] около { $minutes } минут в темпе вики
       *[many] около { $minutes } минут в темпе вики
    }

plan-as-of = сверено с вики по состоянию на { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Отправить
        [one] Отправить { $n } правку
        [few] Отправить { $n } правки
       *[many] Отправить { $n } правок
    }

plan-pushed = Готово к отправке
plan-confirmed = Будет подтверждено: ещё актуально
plan-merged = Готово к отправке
plan-already-there = Уже в вики
plan-source-moved = Оригинал изменён: просмотрите
plan-conflict = Конфликт: сначала разрешите
plan-refused = Нельзя отправить
plan-waiting = Ещё не готово
result-pushed = Отправлено
result-confirmed = Подтверждено: ещё актуально
result-merged = Объединено с чужим изменением
result-already-there = Уже было там
result-source-moved = Оригинал изменён
result-conflict = Конфликт
result-refused = Отклонено
result-waiting = Ждёт
reason-empty = Черновик пуст.
reason-unit-removed = На странице больше нет этого блока.
reason-page-gone = Страница исчезла, или её больше нельзя переводить.
reason-fuzzy-mark = Текст содержит !!FUZZY!!, из-за чего сразу стал бы устаревшим.
reason-not-done = Сначала отметьте блок готовым.
reason-in-doubt = Последняя отправка прервалась здесь. Следующая выяснит, дошёл ли текст.
reason-not-read-again = Отправлено; всё ли в порядке, будет проверено при следующей отправке.
reason-offline = Вики недоступна.
reason-was-new = Раньше перевода не было; удалить его могут только администраторы вики.
reason-no-text = «Ещё актуально» не изменило текста.
reason-has-draft = У этого блока есть черновик.
reason-not-pushed = Ничего из этого нет в вики.
reason-stopped = Отправка остановлена, прежде чем дошла очередь.
reason-changed-on-wiki = В вики это изменено кем-то другим.
reason-changed-since = С тех пор это изменено.
reason-source-moved = Оригинал изменился после создания черновика.
reason-was-outdated-before = Прежний текст был устаревшим; теперь вики считает его актуальным.
reason-outdated = Вики считает это устаревшим.
reason-merged = Вики объединила это с чужим текстом, сохранённым тем временем.
reason-captcha = Вики просит ввести капчу. Сначала сохраните один блок в браузере.
reason-busy = Вики сейчас перегружена. Отправьте позже.
reason-not-sent = Не дошло; будет отправлено в следующий раз.
reason-blocked-by-check = Проверка нашла ошибку, которую увидят читатели. Исправьте её в редакторе или проигнорируйте там, указав причину.
entry-unit = Блок
entry-text = Текст
entry-result = Результат
entry-outdated = Дошло, но вики считает это устаревшим.
entry-revision = Версия { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Эта отправка

push-done =
    { $landed ->
        [0] Ничего не отправлено.
        [one] Теперь в вики { $landed } блок.
        [few] Теперь в вики { $landed } блока.
       *[many] Теперь в вики { $landed } блоков.
    }

push-stopped =
    { $landed ->
        [one] Остановлено. Теперь в вики { $landed } блок.
        [few] Остановлено. Теперь в вики { $landed } блока.
       *[many] Остановлено. Теперь в вики { $landed } блоков.
    }

push-held =
    { $held ->
        [one] { $held } черновик остался здесь; причина указана ниже.
        [few] { $held } черновика остались здесь; причины указаны ниже.
       *[many] { $held } черновиков осталось здесь; причины указаны ниже.
    }

receipts-caption = Что дошло до вики, сначала новое
receipts-empty = Ещё ничего не отправлено
receipts-empty-about = Каждый блок, попавший в вики, оставляет здесь квитанцию.
receipts-about = Отзыв возвращает прежний текст там, где блок с тех пор не менялся.
receipts-revert = Отозвать последнее: блок { $unit }

receipts-reverted =
    { $n ->
        [0] Ничего отозвать не удалось.
        [one] Отозван { $n } блок.
        [few] Отозваны { $n } блока.
       *[many] Отозвано { $n } блоков.
    }

conflicts-about = Пока вы работали над этими переводами, их в вики изменили. Ничего не перезаписано. Сравните и решите.
conflicts-empty = Конфликтов нет
conflicts-empty-about = Если кто-то другой изменит блок, над которым вы работаете, здесь появятся оба текста.
conflict-base = Было
conflict-base-none = Перевода не было.
conflict-mine = Ваш
conflict-theirs = Сейчас в вики
conflict-theirs-by = Сейчас в вики (правка: { $name })
conflict-theirs-gone = Перевода в вики больше нет.
conflict-take-mine = Взять мой
conflict-take-theirs = Взять из вики
conflict-edit = Править
conflict-edited = Окончательный текст
conflict-take-edited = Взять этот текст
