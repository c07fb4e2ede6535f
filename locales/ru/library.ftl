### Russian (ru). Reviewed by a native speaker: not yet.

library-caption = Ресурсы и их состояние в каждом из моих языков
library-column-resource = Ресурс
library-loading = Открытие библиотеки
library-search = Поиск по названию
library-filter = Показать
library-filter-all = Все
library-filter-to-do = Есть работа
library-filter-outdated = Устаревшие
library-filter-drafts = С черновиками

library-count =
    { $n ->
        [one] { $n } ресурс
        [few] { $n } ресурса
       *[many] { $n } ресурсов
    }

library-as-of = по состоянию на { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = осталось слов: { $n }
library-order = Сортировать
library-order-title = По названию
library-order-to-do = Где больше всего работы
library-order-outdated = Где больше всего устарело
library-order-oldest = Давно не читавшиеся
library-topic = Тема
library-topic-all = Все темы
library-refresh = Обновить
library-import = Импорт
library-export = Экспорт
library-add = Добавить ресурсы
library-pulling = Получение из вики
library-stopping = Остановимся после этой страницы

library-pull-stopped =
    { $pages ->
        [one] Остановлено. Получена { $pages } страница, она остаётся.
        [few] Остановлено. Получены { $pages } страницы, они остаются.
       *[many] Остановлено. Получено { $pages } страниц, они остаются.
    }

library-pulled =
    { $pages ->
        [0] В вики ничего не изменилось.
        [one] Из вики получена { $pages } страница.
        [few] Из вики получены { $pages } страницы.
       *[many] Из вики получено { $pages } страниц.
    }

library-problem-missing = { $page }: такой страницы нет.
library-problem-not-translatable = { $page }: страница не отмечена для перевода.
library-problem-source-language = { $page }: написано на одном из ваших языков, так что переводить на него нечего.
library-problem-language-refused = { $page }: вики не принимает там переводов на один из ваших языков.
library-source = Написано на этом языке

library-resource-size =
    { $units ->
        [one] { $units } блок, слов: { $words }
        [few] { $units } блока, слов: { $words }
       *[many] { $units } блоков, слов: { $words }
    }

library-standing-translatable = Можно переводить
library-standing-unmarked = Уже не для перевода
library-standing-deleted = Удалено в вики
library-never-read = Ещё не прочитано

library-cell-left =
    { $n ->
        [one] ещё { $n }
        [few] ещё { $n }
       *[many] ещё { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слов
    }

library-cell-complete = Завершено
library-cell-states = вычитано: { $proofread }, переведено: { $translated }, устарело: { $outdated }, не переведено: { $untranslated }
library-cell-name = { $page }, { $language }:
library-none-left = Здесь ничего нет
library-none-left-about = Ни один ресурс не соответствует поиску и фильтру.
library-empty = Библиотека пуста
library-empty-about = Добавьте страницы, которые хотите перевести. Tolmach прочитает их один раз, и дальше можно работать без сети.
library-empty-practice = В учебной вики есть с десяток коротких страниц о спринтах, хабах и переводе. Возьмите их все и пробуйте.
library-pull-practice = Получить учебные страницы
library-remove = Убрать из библиотеки: { $page }
library-remove-title = Убрать из библиотеки?
library-remove-it = Убрать
library-remove-with-drafts = Убрать вместе с черновиками
library-remove-about = { $page }: страница останется в вики такой, какая есть; забудет её только этот компьютер.

library-remove-drafts =
    { $n ->
        [one] { $page }: { $n } черновик не отправлен, он будет потерян.
        [few] { $page }: { $n } черновика не отправлены, они будут потеряны.
       *[many] { $page }: { $n } черновиков не отправлено, они будут потеряны.
    }

add-how = Как их искать?
add-catalogue = Встроенный каталог
add-catalogue-about = Страницы базы знаний движения, известные по состоянию на ноябрь 2026 года. Темы и инициативы определили мы сами. Возможно, не все эти страницы можно переводить; такие будут названы после получения.
add-catalogue-search = Поиск названий и инициатив
add-catalogue-none = В каталоге нет страниц этой вики.
add-catalogue-starter = Для первого спринта
add-catalogue-have = В библиотеке

add-estimate =
    { $n ->
        [one] Получение потребует около { $n } запроса.
        [few] Получение потребует около { $n } запросов.
       *[many] Получение потребует около { $n } запросов.
    }

add-titles = Названия или адреса
add-titles-help = По одному в строке: название или адрес, скопированный из браузера.
add-prefix = Название начинается с
add-prefix-help = Например: Movement Strategy/
add-category = Категория
add-category-help = Все страницы в ней, которые можно переводить.
add-group = Группа сообщений
add-group-help = Название страницы или группы страниц в вики, например agg-Grants.
add-find = Найти
add-looking = Запрос к вики
add-all = Выбрать все
add-none = Снять выбор

add-found =
    { $n ->
        [0] Страниц для перевода не найдено.
        [one] Найдена { $n } страница для перевода.
        [few] Найдены { $n } страницы для перевода.
       *[many] Найдено { $n } страниц для перевода.
    }

add-pull =
    { $n ->
        [one] Получить { $n } страницу
        [few] Получить { $n } страницы
       *[many] Получить { $n } страниц
    }

topic-advocacy = Адвокация
topic-affiliates = Аффилиаты
topic-annual-plan = Годовой план
topic-capacity = Развитие потенциала
topic-cee = Центральная и Восточная Европа
topic-education = Образование
topic-elections = Выборы
topic-evaluation = Оценка
topic-events = События
topic-glam = Культура и наследие (GLAM)
topic-governance = Управление
topic-grants = Гранты
topic-hubs = Хабы
topic-learning = Обучение
topic-legal = Правовые вопросы
topic-meta-itself = О Meta-Wiki
topic-newcomers = Новички
topic-policies = Правила
topic-safety = Безопасность
topic-strategy = Стратегия
topic-technical = Техническое
topic-translation = Перевод
