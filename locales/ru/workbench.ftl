### Russian (ru). Reviewed by a native speaker: not yet.

workbench-empty = Ресурс не выбран
workbench-empty-about = Выберите в библиотеке ресурс и язык — здесь появятся блоки.
workbench-to-library = К библиотеке
workbench-loading = Открытие ресурса
workbench-unit = Блок
workbench-source = Оригинал
workbench-target = Перевод
workbench-position = Блок { $n } из { $total }

workbench-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слов
    }

workbench-saving = Сохранение…
workbench-saved = Сохранено · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Не сохранено. Ваш текст остаётся здесь; Tolmach попробует ещё раз.
workbench-replaced = Тем временем этот черновик изменили в другом окне или в другой программе. Сейчас в нём ваш текст; вот тот, другой:
workbench-done = Готово, дальше
workbench-still-valid = Ещё актуально
units-list = Блоки
units-filter = Какие блоки показывать
units-none = В таком состоянии блоков нет.
units-title = Название страницы
units-title-short = Название
units-filter-all = Все блоки ({ $n })
units-unit = Блок { $id }
units-filter-unfinished = Незавершённые ({ $n })
units-filter-untranslated = Непереведённые ({ $n })
units-filter-outdated = Устаревшие ({ $n })
units-filter-translated = Переведённые ({ $n })
units-filter-proofread = Вычитанные ({ $n })
units-filter-drafts = Мои черновики ({ $n })
units-filter-conflicts = Конфликты ({ $n })
panes-label = Подсказки к этому блоку
pane-problems = Проблемы
pane-matches = Совпадения
pane-terms = Термины
pane-sisters = Другие языки
pane-history = История моего черновика
pane-preview = Предпросмотр
pane-up = Переместить выше
pane-down = Переместить ниже
pane-hide = Скрыть
pane-menu = Упорядочить: { $pane }
pane-show = Показать: { $pane }
problems-loading = Проверка
problems-none = Проблем не найдено.
problems-nothing-yet = Здесь проверяется то, что вы пишете.
problems-fix = Исправить
problems-fix-with = Исправить: { $text }
problems-ignore = Игнорировать…
problems-ignore-it = Игнорировать
problems-why = Почему здесь всё правильно?
problems-heed = Проверять снова

problems-ignored =
    { $n ->
        [one] { $n } проигнорировано
        [few] { $n } проигнорировано
       *[many] { $n } проигнорировано
    }

problems-ignored-by = { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Вы, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Не пускает в вики
level-warn = Вероятно, ошибка
level-hint = Совет
matches-loading = Поиск в памяти
matches-none = В памяти нет ничего похожего.
matches-sentences = Предложения
match-score = { $n } %
match-masked = без разметки { $n } %
match-stems = по основам слов { $n } %
match-use = Взять этот текст ({ $stroke })
match-insert = Вставить на место курсора ({ $stroke })
match-state-outdated = Устарело
match-state-draft = Ваш черновик
match-state-translated = Переведено
match-state-proofread = Вычитано
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] использовано { $n } раз
        [few] использовано { $n } раза
       *[many] использовано { $n } раз
    }

machine-title = Машинный перевод от Apertium
machine-label = Машина
machine-ask = Перевести машиной
machine-loading = Машина переводит
machine-nothing = Для этого блока машина не дала ничего пригодного.
machine-from-outdated = там устарело
machine-insert = Вставить на место курсора
machine-from = с языка: { $language } · { $engine }
machine-share = { $n } % слов остались такими, какими их перевела машина.
terms-loading = Поиск в глоссарии
terms-none = Терминов из глоссария здесь нет.
term-keep = Не переводится
term-not-reviewed = не проверено
term-preferred = желательно
term-admitted = допустимо
term-forbidden = не использовать
sisters-loading = Чтение других языков
sisters-none = Ни на одном из языков, на которых вы читаете, этого блока ещё нет — по крайней мере среди полученного.
sisters-no-languages = Выберите языки, на которых читаете, и обновите библиотеку: здесь появятся переводы этого блока на них.
sisters-choose = Выбрать языки
sister-outdated = Устарело с { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
preview-unit = Этот блок
preview-page = Вся страница
preview-loading = Подготовка предпросмотра
preview-empty = Пока нечего показать.

propagation-about =
    { $n ->
        [one] Ещё у { $n } блока такой же оригинал. Взять этот перевод и там?
        [few] Ещё у { $n } блоков такой же оригинал. Взять этот перевод и там?
       *[many] Ещё у { $n } блоков такой же оригинал. Взять этот перевод и там?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Взять
        [one] Взять для { $n } блока
        [few] Взять для { $n } блоков
       *[many] Взять для { $n } блоков
    }

propagation-leave = Не трогать
history-loading = Чтение текстов этого черновика
history-empty = Всё, что вы здесь пишете, сохраняется шаг за шагом.
history-now = Как сейчас
history-nothing = (пусто)
history-take = Взять этот текст
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
change-title = Оригинал изменился после того, как был сделан этот перевод
change-unknown-source = Вики считает перевод устаревшим; с какого оригинала он сделан — неизвестно.
change-class-markup = Только разметка
change-class-variable = Только переменная
change-class-link-target = Только цель ссылки
change-class-number = Только число
change-class-punctuation = Только знаки препинания
change-class-wording = Формулировка
change-class-unknown = Вид изменения неизвестен
notice-conflict = Пока вы работали, этот перевод в вики изменили. Ничего не потеряно: сохранены и прежний текст, и ваш, и чужой.
notice-conflict-resolve = Сравнить и разрешить
notice-moved = Оригинал изменился после того, как вы начали этот черновик. Проверьте, подходит ли ещё ваш текст; он будет отправлен, когда вы примете новый оригинал.
notice-moved-title = Что изменилось
notice-moved-accept = Принять новый оригинал
notice-removed = На странице больше нет этого блока. Ваш черновик сохранён, но отправить его нельзя.
tools-label = Инструменты
tool-copy-source = Скопировать оригинал
tool-insert = Вставить { $markup }
tool-insert-none = Вся разметка на месте
tool-insert-missing = Не хватает в переводе
tool-choose = Выбрать разметку для вставки
tool-plain = Простой текст
tool-undo = Отменить
tool-discard = Отбросить черновик
tool-conflict = Создать учебный конфликт
tool-conflict-about = Кто-то другой изменит этот блок в учебной вики, и ваш черновик при отправке наткнётся на конфликт.
tool-conflict-done = Этот блок в учебной вики изменён. Отправьте черновик или сверьте его с вики в исходящих, чтобы увидеть конфликт.
tool-conflict-text = { $target } (изменено кем-то другим)
