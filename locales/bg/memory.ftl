### Bulgarian (bg). Reviewed by a native speaker: not yet.

memory-about = Всичко превеждано досега

memory-count =
    { $n ->
        [0] Още е празна
        [one] { $n } двойка от оригинал и превод
       *[other] { $n } двойки от оригинал и превод
    }

memory-look-up = Търсене
memory-holds = Съдържание
memory-text = Текст или израз
memory-swap = Размяна на езиците
memory-like = Подобни
memory-sentence = изречение
memory-nothing = В паметта няма нищо подобно и никой текст тук не съдържа тези думи.
memory-begin = Потърсете какъв да е текст
memory-begin-about = Ще видите подобното, превеждано досега, както и къде се срещат думите и как са преведени там. Без мрежа, във всяка посока.

memory-counting = Броене
memory-empty = Паметта е празна
memory-empty-about = Тя се пълни с всичко, което изтегляте и пишете, и с файлове от други програми.
memory-directions = Посоки
memory-direction = Посока
memory-pairs = Двойки
memory-sentences = Изречения
memory-proofread = Проверени
memory-translated = Преведени
memory-outdated = Остарели
memory-drafts = Мои чернови
memory-index-whole = Цялата е в индекса, { $size } kB

memory-index-behind =
    { $n ->
        [one] Индекс от { $size } kB и { $n } по-нова двойка извън него
       *[other] Индекс от { $size } kB и { $n } по-нови двойки извън него
    }

memory-index-none = Твърде малко, за да е нужен индекс
memory-index-being-written = Индексът се записва
memory-number = { $n }
memory-origins = Откъде идва
memory-origins-about = Каквото е от уикита и чернови, само се обновява след тях. Файл може да се извади отново.
memory-origin-wiki = Уики
memory-origin-draft = Мои чернови
memory-origin-file = Файл
memory-origin-package = Пакет

memory-uses =
    { $n ->
        [one] { $n } двойка
       *[other] { $n } двойки
    }

memory-forget = Изваждане
memory-forget-title = Изваждане от паметта?
memory-forget-of = Изваждане на { $name }

memory-forget-about =
    { $n ->
        [one] От { $name } е дошла { $n } двойка. Тя отпада, освен ако същата има в уики, чернова или друг файл. За да я върнете, внесете файла отново.
       *[other] От { $name } са дошли { $n } двойки. Те отпадат, освен тези, които ги има и в уики, чернова или друг файл. За да ги върнете, внесете файла отново.
    }

memory-import = Внасяне на памет
memory-import-it = Внасяне
memory-import-about = TMX с всякакъв размер, PO или CSV. При повторно четене на същия файл нищо не се брои два пъти.
memory-doing-import = Четене в паметта
memory-doing-forget = Изваждане от паметта
memory-imported = Прочетено: { $name }. Нови двойки: { $added }. Двойки, които вече ги е имало: { $merged }.
memory-import-stopped = Спряно; прочетеното от { $name } остава. Нови двойки: { $added }. Двойки, които вече ги е имало: { $merged }.

memory-forgotten =
    { $n ->
        [one] Извадено: { $name }, с { $n } двойка.
       *[other] Извадено: { $name }, с { $n } двойки.
    }

memory-forget-stopped =
    { $n ->
        [one] Спряно. Извадена е { $n } двойка от { $name }; останалите още са там.
       *[other] Спряно. Извадени са { $n } двойки от { $name }; останалите още са там.
    }

memory-export = Изнасяне на паметта
memory-writing = Записване на файла
memory-format-tmx = TMX 1.4, за други програми за превод
memory-format-csv = CSV, за електронни таблици
memory-export-of = Изнасяне: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } двойка
       *[other] { $n } двойки
    }

memory-exported =
    { $n ->
        [one] { $n } двойка е записана в { $path }.
       *[other] { $n } двойки са записани в { $path }.
    }
