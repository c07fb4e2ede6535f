### Belarusian (Taraškievica orthography) (be-tarask). Reviewed by a native speaker: not yet.

search-about = Ва ўсіх атрыманых арыгіналах, перакладах, чарнавіках і назвах. Сетка не патрэбная.
search-placeholder = Словы або «фраза» ў двукосьсі
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
search-none = Нічога ня знойдзена
search-none-about = Паспрабуйце менш літараў: кожнае слова шукаецца паводле яго пачатку, з дыякрытыкай ці без.
search-begin = Што шукаеце?
search-begin-about = Вынікі зьяўляюцца падчас набору. Дыякрытыку можна прапускаць, а сэрбскія словы знаходзяцца ў абедзьвюх азбуках.
search-concordance-about = Фраза арыгінала і кожны яе пераклад.

search-found =
    { $n ->
        [one] Знойдзена { $n }
        [few] Знойдзена { $n }
       *[many] Знойдзена { $n }
    }

search-more-than =
    { $n ->
        [one] Найлепшы { $n } з большай колькасьці
        [few] Найлепшыя { $n } з большай колькасьці
       *[many] Найлепшыя { $n } з большай колькасьці
    }

search-waiting =
    { $n ->
        [one] { $n } толькі што зьменены тэкст можна будзе знайсьці празь імгненьне.
        [few] { $n } толькі што зьмененыя тэксты можна будзе знайсьці празь імгненьне.
       *[many] { $n } толькі што зьмененых тэкстаў можна будзе знайсьці празь імгненьне.
    }

found-source = Арыгінал
found-translation = Пераклад
found-draft = Чарнавік
found-title = Назва
found-memory = Імпартаваная памяць
