### Bulgarian (bg). Reviewed by a native speaker: not yet.

search-about = Във всички изтеглени оригинали, преводи, чернови и заглавия. Не е нужна мрежа.
search-placeholder = Думи или „израз“ в кавички
search-texts = Текстове
search-concordance = Как е превеждано
search-kind = Какво да се търси
search-language = На кой език
search-state = В какво състояние
search-page = В кой ресурс
search-from = Език на израза
search-to = Език на преводите
search-any-kind = Всичко
search-any-language = Всички езици
search-any-state = Всяко състояние
search-any-page = Всички ресурси
search-searching = Търсене
search-none = Нищо не е намерено
search-none-about = Опитайте с по-малко букви: всяка дума се намира по началото си, със и без ударения.
search-begin = Какво търсите?
search-begin-about = Резултатите се появяват, докато пишете. Ударенията могат да се пропускат, а сръбските текстове се намират и на двете азбуки.
search-concordance-about = Израз от оригинала и всеки превод, който е получил.

search-found =
    { $n ->
        [one] Намерен: { $n }
       *[other] Намерени: { $n }
    }

search-more-than =
    { $n ->
        [one] Показан е най-добрият { $n }, има и още
       *[other] Показани са най-добрите { $n }, има и още
    }

search-waiting =
    { $n ->
        [one] { $n } току-що променен текст ще се намира след малко.
       *[other] { $n } току-що променени текста ще се намират след малко.
    }

found-source = Оригинал
found-translation = Превод
found-draft = Чернова
found-title = Заглавие
found-memory = Внесена памет
