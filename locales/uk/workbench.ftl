### Ukrainian (uk). Reviewed by a native speaker: not yet.

workbench-empty = Ресурс не вибрано
workbench-empty-about = Виберіть у бібліотеці ресурс і мову — тут з’являться блоки.
workbench-to-library = До бібліотеки
workbench-loading = Відкриття ресурсу
workbench-unit = Блок
workbench-source = Оригінал
workbench-target = Переклад
workbench-position = Блок { $n } з { $total }

workbench-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слів
    }

workbench-saving = Збереження…
workbench-saved = Збережено · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Не збережено. Ваш текст залишається тут; Tolmach спробує ще раз.
workbench-replaced = Тим часом цю чернетку змінили в іншому вікні або в іншій програмі. Зараз у ній ваш текст; ось той, інший:
workbench-done = Готово, далі
workbench-still-valid = Досі актуально
units-list = Блоки
units-filter = Які блоки показувати
units-none = У такому стані блоків немає.
units-title = Назва сторінки
units-title-short = Назва
units-filter-all = Усі блоки ({ $n })
units-unit = Блок { $id }
units-filter-unfinished = Незавершені ({ $n })
units-filter-untranslated = Не перекладені ({ $n })
units-filter-outdated = Застарілі ({ $n })
units-filter-translated = Перекладені ({ $n })
units-filter-proofread = Вичитані ({ $n })
units-filter-drafts = Мої чернетки ({ $n })
units-filter-conflicts = Конфлікти ({ $n })
panes-label = Підказки до цього блоку
pane-problems = Проблеми
pane-matches = Збіги
pane-terms = Терміни
pane-sisters = Інші мови
pane-history = Історія моєї чернетки
pane-preview = Перегляд
pane-up = Перемістити вище
pane-down = Перемістити нижче
pane-hide = Сховати
pane-menu = Впорядкувати: { $pane }
pane-show = Показати: { $pane }
problems-loading = Перевірка
problems-none = Проблем не знайдено.
problems-nothing-yet = Тут перевіряється те, що ви пишете.
problems-fix = Виправити
problems-fix-with = Виправити: { $text }
problems-ignore = Ігнорувати…
problems-ignore-it = Ігнорувати
problems-why = Чому тут усе правильно?
problems-heed = Перевіряти знову

problems-ignored =
    { $n ->
        [one] { $n } проігноровано
        [few] { $n } проігноровано
       *[many] { $n } проігноровано
    }

problems-ignored-by = { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Ви, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Не пускає до вікі
level-warn = Імовірно, помилка
level-hint = Порада
matches-loading = Пошук у пам’яті
matches-none = У пам’яті немає нічого схожого.
matches-sentences = Речення
match-score = { $n } %
match-masked = без розмітки { $n } %
match-stems = за основами слів { $n } %
match-use = Узяти цей текст ({ $stroke })
match-insert = Вставити в місці курсора ({ $stroke })
match-state-outdated = Застаріло
match-state-draft = Ваша чернетка
match-state-translated = Перекладено
match-state-proofread = Вичитано
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] ужито { $n } раз
        [few] ужито { $n } рази
       *[many] ужито { $n } разів
    }

machine-title = Машинний переклад від Apertium
machine-label = Машина
machine-ask = Перекласти машиною
machine-loading = Машина перекладає
machine-nothing = Для цього блоку машина не дала нічого придатного.
machine-from-outdated = там застаріло
machine-insert = Вставити в місці курсора
machine-from = з мови: { $language } · { $engine }
machine-share = { $n } % слів залишилися такими, як їх переклала машина.
terms-loading = Пошук у глосарії
terms-none = Термінів із глосарія тут немає.
term-keep = Не перекладається
term-not-reviewed = не перевірено
term-preferred = бажано
term-admitted = допустимо
term-forbidden = не вживати
sisters-loading = Зчитування інших мов
sisters-none = Жодною з мов, якими ви читаєте, цього блоку ще немає — принаймні серед отриманого.
sisters-no-languages = Виберіть мови, якими читаєте, і оновіть бібліотеку: тут з’являться їхні переклади цього блоку.
sisters-choose = Вибрати мови
sister-outdated = Застаріло з { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
preview-unit = Цей блок
preview-page = Уся сторінка
preview-loading = Складання попереднього перегляду
preview-empty = Ще нема чого показати.

propagation-about =
    { $n ->
        [one] Ще { $n } блок має такий самий оригінал. Узяти цей переклад і там?
        [few] Ще { $n } блоки мають такий самий оригінал. Узяти цей переклад і там?
       *[many] Ще { $n } блоків мають такий самий оригінал. Узяти цей переклад і там?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Узяти
        [one] Узяти для { $n } блоку
        [few] Узяти для { $n } блоків
       *[many] Узяти для { $n } блоків
    }

propagation-leave = Не чіпати
history-loading = Зчитування текстів цієї чернетки
history-empty = Усе, що ви тут пишете, зберігається крок за кроком.
history-now = Як тепер
history-nothing = (порожньо)
history-take = Узяти цей текст
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
change-title = Оригінал змінився після того, як зроблено цей переклад
change-unknown-source = Вікі вважає переклад застарілим; з якого оригіналу його зроблено — невідомо.
change-class-markup = Лише розмітка
change-class-variable = Лише змінна
change-class-link-target = Лише ціль посилання
change-class-number = Лише число
change-class-punctuation = Лише розділові знаки
change-class-wording = Формулювання
change-class-unknown = Вид зміни невідомий
notice-conflict = Поки ви працювали, цей переклад у вікі змінили. Нічого не втрачено: збережено і попередній текст, і ваш, і чужий.
notice-conflict-resolve = Порівняти й розв’язати
notice-moved = Оригінал змінився після того, як ви почали цю чернетку. Перевірте, чи ваш текст досі підходить; його буде надіслано, коли ви приймете новий оригінал.
notice-moved-title = Що змінилося
notice-moved-accept = Прийняти новий оригінал
notice-removed = На сторінці вже немає цього блоку. Вашу чернетку збережено, але надіслати її не можна.
tools-label = Інструменти
tool-copy-source = Скопіювати оригінал
tool-insert = Вставити { $markup }
tool-insert-none = Розмітка вся на місці
tool-insert-missing = Бракує в перекладі
tool-choose = Вибрати розмітку для вставлення
tool-plain = Простий текст
tool-undo = Скасувати
tool-discard = Відкинути чернетку
tool-conflict = Створити навчальний конфлікт
tool-conflict-about = Хтось інший змінить цей блок у навчальній вікі, і ваша чернетка під час надсилання натрапить на конфлікт.
tool-conflict-done = Цей блок у навчальній вікі змінено. Надішліть чернетку або звірте її з вікі в черзі, щоб побачити конфлікт.
tool-conflict-text = { $target } (змінено кимось іншим)
