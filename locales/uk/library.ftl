### Ukrainian (uk). Reviewed by a native speaker: not yet.

library-caption = Ресурси та їхній стан у кожній з моїх мов
library-column-resource = Ресурс
library-loading = Відкриття бібліотеки
library-search = Пошук за назвою
library-filter = Показати
library-filter-all = Усі
library-filter-to-do = Є робота
library-filter-outdated = Застарілі
library-filter-drafts = З чернетками

library-count =
    { $n ->
        [one] { $n } ресурс
        [few] { $n } ресурси
       *[many] { $n } ресурсів
    }

library-as-of = станом на { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = залишилося слів: { $n }
library-order = Сортувати
library-order-title = За назвою
library-order-to-do = Де найбільше роботи
library-order-outdated = Де найбільше застарілого
library-order-oldest = Найдавніше зчитані
library-topic = Тема
library-topic-all = Усі теми
library-refresh = Оновити
library-import = Імпорт
library-export = Експорт
library-add = Додати ресурси
library-pulling = Отримання з вікі
library-stopping = Зупинимося після цієї сторінки

library-pull-stopped =
    { $pages ->
        [one] Зупинено. Отримано { $pages } сторінку, вона залишається.
        [few] Зупинено. Отримано { $pages } сторінки, вони залишаються.
       *[many] Зупинено. Отримано { $pages } сторінок, вони залишаються.
    }

library-pulled =
    { $pages ->
        [0] У вікі нічого не змінилося.
        [one] З вікі отримано { $pages } сторінку.
        [few] З вікі отримано { $pages } сторінки.
       *[many] З вікі отримано { $pages } сторінок.
    }

library-problem-missing = { $page }: такої сторінки немає.
library-problem-not-translatable = { $page }: сторінку не позначено для перекладу.
library-problem-source-language = { $page }: написано однією з ваших мов, тож перекладати нею нічого.
library-problem-language-refused = { $page }: вікі не приймає там перекладів однією з ваших мов.
library-source = Написано цією мовою

library-resource-size =
    { $units ->
        [one] { $units } блок, слів: { $words }
        [few] { $units } блоки, слів: { $words }
       *[many] { $units } блоків, слів: { $words }
    }

library-standing-translatable = Можна перекладати
library-standing-unmarked = Уже не для перекладу
library-standing-deleted = Вилучено у вікі
library-never-read = Ще не зчитано

library-cell-left =
    { $n ->
        [one] ще { $n }
        [few] ще { $n }
       *[many] ще { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слів
    }

library-cell-complete = Завершено
library-cell-states = вичитано: { $proofread }, перекладено: { $translated }, застаріло: { $outdated }, не перекладено: { $untranslated }
library-cell-name = { $page }, { $language }:
library-none-left = Тут нічого немає
library-none-left-about = Жоден ресурс не відповідає пошуку та фільтру.
library-empty = Бібліотека порожня
library-empty-about = Додайте сторінки, які хочете перекласти. Tolmach зчитає їх один раз, і далі можна працювати без мережі.
library-empty-practice = У навчальній вікі є з десяток коротких сторінок про спринти, хаби й переклад. Візьміть їх усі та пробуйте.
library-pull-practice = Отримати навчальні сторінки
library-remove = Прибрати з бібліотеки: { $page }
library-remove-title = Прибрати з бібліотеки?
library-remove-it = Прибрати
library-remove-with-drafts = Прибрати разом із чернетками
library-remove-about = { $page }: сторінка залишиться у вікі такою, як є; забуде її лише цей комп’ютер.

library-remove-drafts =
    { $n ->
        [one] { $page }: { $n } чернетку не надіслано, її буде втрачено.
        [few] { $page }: { $n } чернетки не надіслано, їх буде втрачено.
       *[many] { $page }: { $n } чернеток не надіслано, їх буде втрачено.
    }

add-how = Як їх шукати?
add-catalogue = Вбудований каталог
add-catalogue-about = Сторінки бази знань руху, відомі станом на листопад 2026 року. Теми й ініціативи визначили ми самі. Можливо, не всі ці сторінки можна перекладати; такі буде названо після отримання.
add-catalogue-search = Пошук назв та ініціатив
add-catalogue-none = У каталозі немає сторінок цієї вікі.
add-catalogue-starter = Для першого спринту
add-catalogue-have = У бібліотеці

add-estimate =
    { $n ->
        [one] Отримання потребує близько { $n } запиту.
        [few] Отримання потребує близько { $n } запитів.
       *[many] Отримання потребує близько { $n } запитів.
    }

add-titles = Назви або адреси
add-titles-help = По одній у рядку: назва або адреса, скопійована з браузера.
add-prefix = Назва починається з
add-prefix-help = Наприклад: Movement Strategy/
add-category = Категорія
add-category-help = Усі сторінки в ній, які можна перекладати.
add-group = Група повідомлень
add-group-help = Назва сторінки або групи сторінок у вікі, наприклад agg-Grants.
add-find = Знайти
add-looking = Запит до вікі
add-all = Вибрати всі
add-none = Зняти вибір

add-found =
    { $n ->
        [0] Не знайдено сторінок для перекладу.
        [one] Знайдено { $n } сторінку для перекладу.
        [few] Знайдено { $n } сторінки для перекладу.
       *[many] Знайдено { $n } сторінок для перекладу.
    }

add-pull =
    { $n ->
        [one] Отримати { $n } сторінку
        [few] Отримати { $n } сторінки
       *[many] Отримати { $n } сторінок
    }

topic-advocacy = Адвокація
topic-affiliates = Афіліати
topic-annual-plan = Річний план
topic-capacity = Розвиток спроможності
topic-cee = Центральна та Східна Європа
topic-education = Освіта
topic-elections = Вибори
topic-evaluation = Оцінювання
topic-events = Події
topic-glam = Культура та спадщина (GLAM)
topic-governance = Урядування
topic-grants = Гранти
topic-hubs = Хаби
topic-learning = Навчання
topic-legal = Правові питання
topic-meta-itself = Про Meta-Wiki
topic-newcomers = Новачки
topic-policies = Правила
topic-safety = Безпека
topic-strategy = Стратегія
topic-technical = Технічне
topic-translation = Переклад
