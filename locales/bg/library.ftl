### Bulgarian (bg). Reviewed by a native speaker: not yet.

library-caption = Ресурсите и тяхното състояние на всеки от моите езици
library-column-resource = Ресурс
library-loading = Отваряне на библиотеката
library-search = Търсене по заглавие
library-filter = Показване
library-filter-all = Всички
library-filter-to-do = За работа
library-filter-outdated = Остарели
library-filter-drafts = С чернови

library-count =
    { $n ->
        [one] { $n } ресурс
       *[other] { $n } ресурса
    }

library-as-of = към { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = Думи за превод: { $n }
library-order = Подреждане
library-order-title = По заглавие
library-order-to-do = Първо с най-много работа
library-order-outdated = Първо най-остарелите
library-order-oldest = Първо най-отдавна нечетените
library-topic = Тема
library-topic-all = Всички теми
library-refresh = Обновяване
library-import = Внасяне
library-export = Изнасяне
library-add = Добавяне на ресурси
library-pulling = Четене от уикито
library-stopping = Спиране след тази страница

library-pull-stopped =
    { $pages ->
        [one] Спряно. { $pages } страница е прочетена и остава.
       *[other] Спряно. { $pages } страници са прочетени и остават.
    }

library-pulled =
    { $pages ->
        [0] В уикито няма промени.
        [one] { $pages } страница е прочетена от уикито.
       *[other] { $pages } страници са прочетени от уикито.
    }

library-problem-missing = { $page }: няма такава страница.
library-problem-not-translatable = { $page }: не е отбелязана за превод.
library-problem-source-language = { $page }: написана е на един от Вашите езици, затова там няма какво да се превежда.
library-problem-language-refused = { $page }: там уикито не приема преводи на един от Вашите езици.
library-source = Написано на този език

library-resource-size =
    { $units ->
        [one] { $units } единица, { $words } думи
       *[other] { $units } единици, { $words } думи
    }

library-standing-translatable = За превод
library-standing-unmarked = Вече не е за превод
library-standing-deleted = Изтрита в уикито
library-never-read = Още не е четена

library-cell-left =
    { $n ->
        [one] остава { $n }
       *[other] остават { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } дума
       *[other] { $n } думи
    }

library-cell-complete = Завършено
library-cell-states = проверени: { $proofread }, преведени: { $translated }, остарели: { $outdated }, непреведени: { $untranslated }
library-cell-name = { $page }, език: { $language }:

library-none-left = Тук няма нищо
library-none-left-about = Никой ресурс не отговаря на търсенето и филтъра.
library-empty = Библиотеката е празна
library-empty-about = Добавете страниците, които искате да превеждате. Tolmach ги прочита веднъж, а после можете да работите и без мрежа.
library-empty-practice = В уикито за упражнения има десетина кратки страници за спринтове, хъбове и превеждане. Вземете ги всичките и пробвайте.
library-pull-practice = Изтегляне на страниците

library-remove = Премахване от библиотеката: { $page }
library-remove-title = Премахване от библиотеката?
library-remove-it = Премахване
library-remove-with-drafts = Премахване с черновите
library-remove-about = { $page } остава непроменена в уикито; само този компютър я забравя.

library-remove-drafts =
    { $n ->
        [one] { $n } неизпратена чернова на { $page } ще се загуби.
       *[other] { $n } неизпратени чернови на { $page } ще се загубят.
    }

add-how = Как искате да ги намерите?
add-catalogue = Вграден каталог
add-catalogue-about = Страници от базата знания на движението, известни към ноември 2026 г. Темите и инициативите са определени от нас. Възможно е не всички страници да са за превод; тези, които не са, се посочват след изтеглянето.
add-catalogue-search = Търсене по заглавие и инициатива
add-catalogue-none = В каталога няма страници от това уики.
add-catalogue-starter = За първи спринт
add-catalogue-have = В библиотеката

add-estimate =
    { $n ->
        [one] За изтеглянето е нужна около { $n } заявка.
       *[other] За изтеглянето са нужни около { $n } заявки.
    }

add-titles = Заглавия или адреси
add-titles-help = По едно на ред, като заглавие или копирано от браузъра.
add-prefix = Заглавието започва с
add-prefix-help = Например: Movement Strategy/
add-category = Категория
add-category-help = Всички страници за превод в нея.
add-group = Група съобщения
add-group-help = Името в уикито на страница или сбор от страници, например agg-Grants.
add-find = Търсене
add-looking = Запитване към уикито
add-all = Избиране на всички
add-none = Изчистване на избора

add-found =
    { $n ->
        [0] Няма намерени страници за превод.
        [one] Намерена е { $n } страница за превод.
       *[other] Намерени са { $n } страници за превод.
    }

add-pull =
    { $n ->
        [one] Изтегляне на { $n } страница
       *[other] Изтегляне на { $n } страници
    }

topic-advocacy = Застъпничество
topic-affiliates = Партньорски организации
topic-annual-plan = Годишен план
topic-capacity = Изграждане на капацитет
topic-cee = Централна и Източна Европа
topic-education = Образование
topic-elections = Избори
topic-evaluation = Оценяване
topic-events = Събития
topic-glam = Култура и наследство (GLAM)
topic-governance = Управление
topic-grants = Грантове
topic-hubs = Хъбове
topic-learning = Обучение
topic-legal = Правни въпроси
topic-meta-itself = За Meta-Wiki
topic-newcomers = Новодошли
topic-policies = Правила
topic-safety = Безопасност
topic-strategy = Стратегия
topic-technical = Технически въпроси
topic-translation = Превод
