### Ukrainian (uk). Reviewed by a native speaker: not yet.

search-about = В усіх отриманих оригіналах, перекладах, чернетках і назвах. Мережа не потрібна.
search-placeholder = Слова або «фраза» в лапках
search-texts = Тексти
search-concordance = Як це перекладали
search-kind = Що шукати
search-language = Якою мовою
search-state = У якому стані
search-page = У якому ресурсі
search-from = Мова фрази
search-to = Мова перекладів
search-any-kind = Усе
search-any-language = Усі мови
search-any-state = Будь-який стан
search-any-page = Усі ресурси
search-searching = Пошук
search-none = Нічого не знайдено
search-none-about = Спробуйте менше літер: кожне слово шукається за його початком, з діакритикою чи без.
search-begin = Що шукаєте?
search-begin-about = Результати з’являються під час набору. Діакритику можна пропускати, а сербські слова знаходяться в обох абетках.
search-concordance-about = Фраза оригіналу й кожен її переклад.

search-found =
    { $n ->
        [one] Знайдено { $n }
        [few] Знайдено { $n }
       *[many] Знайдено { $n }
    }

search-more-than =
    { $n ->
        [one] Найкращий { $n } з більшої кількості
        [few] Найкращі { $n } з більшої кількості
       *[many] Найкращі { $n } з більшої кількості
    }

search-waiting =
    { $n ->
        [one] { $n } щойно змінений текст можна буде знайти за мить.
        [few] { $n } щойно змінені тексти можна буде знайти за мить.
       *[many] { $n } щойно змінених текстів можна буде знайти за мить.
    }

found-source = Оригінал
found-translation = Переклад
found-draft = Чернетка
found-title = Назва
found-memory = Імпортована пам’ять
