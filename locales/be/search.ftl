### Belarusian (be). Reviewed by a native speaker: not yet.

search-about = Ва ўсіх атрыманых арыгіналах, перакладах, чарнавіках і назвах. Сетка не патрэбна.
search-placeholder = Словы або «фраза» ў двукоссі
search-texts = Тэксты
search-concordance = Як гэта перакладалі
search-kind = Што шукаць
search-language = На якой мове
search-state = У якім стане
search-page = У якім рэсурсе
search-from = Мова фразы
search-to = Мова перакладаў
search-any-kind = Усё
search-any-language = Усе мовы
search-any-state = Любы стан
search-any-page = Усе рэсурсы
search-searching = Пошук
search-none = Нічога не знойдзена
search-none-about = Паспрабуйце менш літар: кожнае слова шукаецца па яго пачатку, з дыякрытыкай ці без.
search-begin = Што шукаеце?
search-begin-about = Вынікі з’яўляюцца падчас набору. Дыякрытыку можна прапускаць, а сербскія словы знаходзяцца ў абедзвюх азбуках.
search-concordance-about = Фраза арыгінала і кожны яе пераклад.

search-found =
    { $n ->
        [one] Знойдзена { $n }
        [few] Знойдзена { $n }
       *[many] Знойдзена { $n }
    }

search-more-than =
    { $n ->
        [one] Найлепшы { $n } з большай колькасці
        [few] Найлепшыя { $n } з большай колькасці
       *[many] Найлепшыя { $n } з большай колькасці
    }

search-waiting =
    { $n ->
        [one] { $n } толькі што зменены тэкст можна будзе знайсці праз імгненне.
        [few] { $n } толькі што змененыя тэксты можна будзе знайсці праз імгненне.
       *[many] { $n } толькі што змененых тэкстаў можна будзе знайсці праз імгненне.
    }

found-source = Арыгінал
found-translation = Пераклад
found-draft = Чарнавік
found-title = Назва
found-memory = Імпартаваная памяць
