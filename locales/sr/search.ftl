### Serbian (sr). Reviewed by a native speaker: not yet.

search-about = У свим преузетим изворницима, преводима, нацртима и насловима. Мрежа није потребна.
search-placeholder = Речи, или „фраза“ под наводницима
search-texts = Текстови
search-concordance = Како је преведено
search-kind = Шта претражити
search-language = На ком језику
search-state = У ком стању
search-page = У ком ресурсу
search-from = Језик фразе
search-to = Језик превода
search-any-kind = Све
search-any-language = Сви језици
search-any-state = Свако стање
search-any-page = Сви ресурси
search-searching = Претраживање
search-none = Ништа није пронађено
search-none-about = Покушајте с мање слова: свака реч се проналази по почетку, с дијакритичким знацима или без њих.
search-begin = Шта тражите?
search-begin-about = Резултати се појављују док куцате. Дијакритички знаци се могу изоставити, а српски се проналази на оба писма.
search-concordance-about = Фраза изворника и сваки превод који је добила.

search-found =
    { $n ->
        [one] пронађено: { $n }
        [few] пронађено: { $n }
       *[other] пронађено: { $n }
    }

search-more-than =
    { $n ->
        [one] Најбољих { $n }, има их још
        [few] Најбољих { $n }, има их још
       *[other] Најбољих { $n }, има их још
    }

search-waiting =
    { $n ->
        [one] { $n } управо промењен текст биће пронађен који тренутак касније.
        [few] { $n } управо промењена текста биће пронађена који тренутак касније.
       *[other] { $n } управо промењених текстова биће пронађено који тренутак касније.
    }

found-source = Изворник
found-translation = Превод
found-draft = Нацрт
found-title = Наслов
found-memory = Увезена меморија
