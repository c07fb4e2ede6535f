### Macedonian (mk). Reviewed by a native speaker: not yet.

search-about = Во сите преземени изворници, преводи, нацрти и наслови. Не треба мрежа.
search-placeholder = Зборови или „израз“ во наводници
search-texts = Текстови
search-concordance = Како е преведувано
search-kind = Што да се пребарува
search-language = На кој јазик
search-state = Во која состојба
search-page = Во кој ресурс
search-from = Јазик на изразот
search-to = Јазик на преводите
search-any-kind = Сè
search-any-language = Сите јазици
search-any-state = Секоја состојба
search-any-page = Сите ресурси
search-searching = Пребарувам
search-none = Ништо не е најдено
search-none-about = Обидете се со помалку букви: секој збор се наоѓа по почетокот, со надредни знаци или без нив.
search-begin = Што барате?
search-begin-about = Исходите се појавуваат додека пишувате. Надредните знаци може да се изостават, а српскиот се наоѓа на обете писма.
search-concordance-about = Израз од изворникот и секој превод што го добил.

search-found =
    { $n ->
        [one] { $n } пронајден
       *[other] { $n } пронајдени
    }

search-more-than =
    { $n ->
        [one] Најдобриот { $n }, а има и уште
       *[other] Најдобрите { $n }, а има и уште
    }

search-waiting =
    { $n ->
        [one] { $n } штотуку изменет текст ќе се наоѓа малку подоцна.
       *[other] { $n } штотуку изменети текстови ќе се наоѓаат малку подоцна.
    }

found-source = Изворник
found-translation = Превод
found-draft = Нацрт
found-title = Наслов
found-memory = Увезена меморија
