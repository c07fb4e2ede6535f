### Ukrainian (uk). Reviewed by a native speaker: not yet.

memory-about = Усе, що перекладено раніше

memory-count =
    { $n ->
        [0] Ще порожньо
        [one] { $n } пара з оригіналу й перекладу
        [few] { $n } пари з оригіналу й перекладу
       *[many] { $n } пар з оригіналу й перекладу
    }

memory-look-up = Пошук
memory-holds = Вміст
memory-text = Текст або фраза
memory-swap = Поміняти мови місцями
memory-like = Схоже
memory-sentence = речення
memory-nothing = У пам’яті немає нічого схожого, і жоден текст тут не містить цих слів.
memory-begin = Знайдіть будь-який текст
memory-begin-about = Ви побачите схожі раніші переклади, а також де трапляються слова тексту та як їх там перекладено. Без мережі, у будь-якому напрямку.
memory-counting = Підрахунок
memory-empty = Пам’ять порожня
memory-empty-about = Вона наповнюється всім, що ви отримуєте й пишете, а також файлами з інших програм.
memory-directions = Напрямки
memory-direction = Напрямок
memory-pairs = Пари
memory-sentences = Речення
memory-proofread = Вичитано
memory-translated = Перекладено
memory-outdated = Застаріло
memory-drafts = Мої чернетки
memory-index-whole = Усе є в покажчику, { $size } кБ

memory-index-behind =
    { $n ->
        [one] Покажчик: { $size } кБ, поза ним { $n } новіша пара
        [few] Покажчик: { $size } кБ, поза ним { $n } новіші пари
       *[many] Покажчик: { $size } кБ, поза ним { $n } новіших пар
    }

memory-index-none = Замало, щоб потребувати покажчика
memory-index-being-written = Покажчик записується
memory-number = { $n }
memory-origins = Звідки воно
memory-origins-about = Те, що надійшло з вікі й чернеток, змінюється разом із ними. Файл можна вилучити назад.
memory-origin-wiki = Вікі
memory-origin-draft = Мої чернетки
memory-origin-file = Файл
memory-origin-package = Пакет

memory-uses =
    { $n ->
        [one] { $n } пара
        [few] { $n } пари
       *[many] { $n } пар
    }

memory-forget = Вилучити
memory-forget-title = Вилучити це з пам’яті?
memory-forget-of = Вилучити { $name }

memory-forget-about =
    { $n ->
        [one] З файлу { $name } надійшла { $n } пара. Її буде вилучено, якщо такої самої немає у вікі, чернетці чи іншому файлі. Щоб повернути її, імпортуйте файл ще раз.
        [few] З файлу { $name } надійшли { $n } пари. Їх буде вилучено, крім тих, що є також у вікі, чернетці чи іншому файлі. Щоб повернути їх, імпортуйте файл ще раз.
       *[many] З файлу { $name } надійшло { $n } пар. Їх буде вилучено, крім тих, що є також у вікі, чернетці чи іншому файлі. Щоб повернути їх, імпортуйте файл ще раз.
    }

memory-import = Імпорт пам’яті
memory-import-it = Імпортувати
memory-import-about = TMX будь-якого розміру, PO або CSV. Повторне читання того самого файлу нічого не рахує двічі.
memory-doing-import = Зчитування в пам’ять
memory-doing-forget = Вилучення з пам’яті
memory-imported = Прочитано { $name }. Нових пар: { $added }. Пар, які вже були: { $merged }.
memory-import-stopped = Зупинено; прочитане з { $name } збережено. Нових пар: { $added }. Пар, які вже були: { $merged }.

memory-forgotten =
    { $n ->
        [one] Вилучено { $name } і { $n } пару з нього.
        [few] Вилучено { $name } і { $n } пари з нього.
       *[many] Вилучено { $name } і { $n } пар з нього.
    }

memory-forget-stopped =
    { $n ->
        [one] Зупинено. Вилучено { $n } пару з { $name }; решта ще там.
        [few] Зупинено. Вилучено { $n } пари з { $name }; решта ще там.
       *[many] Зупинено. Вилучено { $n } пар з { $name }; решта ще там.
    }

memory-export = Експорт пам’яті
memory-writing = Запис файлу
memory-format-tmx = TMX 1.4, для інших програм перекладу
memory-format-csv = CSV, для електронних таблиць
memory-export-of = Експортувати: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } пара
        [few] { $n } пари
       *[many] { $n } пар
    }

memory-exported =
    { $n ->
        [one] Записано { $n } пару: { $path }.
        [few] Записано { $n } пари: { $path }.
       *[many] Записано { $n } пар: { $path }.
    }
