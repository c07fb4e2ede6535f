### Russian (ru). Reviewed by a native speaker: not yet.

search-about = Во всех полученных оригиналах, переводах, черновиках и названиях. Сеть не нужна.
search-placeholder = Слова или «фраза» в кавычках
search-texts = Тексты
search-concordance = Как это переводили
search-kind = Что искать
search-language = На каком языке
search-state = В каком состоянии
search-page = В каком ресурсе
search-from = Язык фразы
search-to = Язык переводов
search-any-kind = Всё
search-any-language = Все языки
search-any-state = Любое состояние
search-any-page = Все ресурсы
search-searching = Поиск
search-none = Ничего не найдено
search-none-about = Попробуйте меньше букв: каждое слово ищется по началу, с диакритикой или без.
search-begin = Что вы ищете?
search-begin-about = Результаты появляются по мере набора. Диакритику можно пропускать, а сербские слова находятся на обоих алфавитах.
search-concordance-about = Фраза оригинала и каждый её перевод.

search-found =
    { $n ->
        [one] Найдено { $n }
        [few] Найдено { $n }
       *[many] Найдено { $n }
    }

search-more-than =
    { $n ->
        [one] Лучший { $n } из большего числа
        [few] Лучшие { $n } из большего числа
       *[many] Лучшие { $n } из большего числа
    }

search-waiting =
    { $n ->
        [one] { $n } только что изменённый текст можно будет найти через мгновение.
        [few] { $n } только что изменённых текста можно будет найти через мгновение.
       *[many] { $n } только что изменённых текстов можно будет найти через мгновение.
    }

found-source = Оригинал
found-translation = Перевод
found-draft = Черновик
found-title = Название
found-memory = Импортированная память
