### Russian (ru). Reviewed by a native speaker: not yet.

memory-about = Всё, что переведено раньше

memory-count =
    { $n ->
        [0] Пока пусто
        [one] { $n } пара из оригинала и перевода
        [few] { $n } пары из оригинала и перевода
       *[many] { $n } пар из оригинала и перевода
    }

memory-look-up = Поиск
memory-holds = Содержимое
memory-text = Текст или фраза
memory-swap = Поменять языки местами
memory-like = Похожее
memory-sentence = предложение
memory-nothing = В памяти нет ничего похожего, и ни один текст здесь не содержит этих слов.
memory-begin = Найдите любой текст
memory-begin-about = Вы увидите похожие прежние переводы, а также где встречаются слова текста и как их там переводили. Без сети, в любом направлении.
memory-counting = Подсчёт
memory-empty = Память пуста
memory-empty-about = Она наполняется всем, что вы получаете и пишете, а также файлами из других программ.
memory-directions = Направления
memory-direction = Направление
memory-pairs = Пары
memory-sentences = Предложения
memory-proofread = Вычитано
memory-translated = Переведено
memory-outdated = Устарело
memory-drafts = Мои черновики
memory-index-whole = Всё есть в индексе, { $size } кБ

memory-index-behind =
    { $n ->
        [one] Индекс: { $size } кБ, вне его { $n } более новая пара
        [few] Индекс: { $size } кБ, вне его { $n } более новые пары
       *[many] Индекс: { $size } кБ, вне его { $n } более новых пар
    }

memory-index-none = Слишком мало, индекс не нужен
memory-index-being-written = Индекс записывается
memory-number = { $n }
memory-origins = Откуда это
memory-origins-about = То, что пришло из вики и черновиков, меняется вместе с ними. Файл можно снова удалить.
memory-origin-wiki = Вики
memory-origin-draft = Мои черновики
memory-origin-file = Файл
memory-origin-package = Пакет

memory-uses =
    { $n ->
        [one] { $n } пара
        [few] { $n } пары
       *[many] { $n } пар
    }

memory-forget = Удалить
memory-forget-title = Удалить это из памяти?
memory-forget-of = Удалить { $name }

memory-forget-about =
    { $n ->
        [one] Из файла { $name } пришла { $n } пара. Она будет удалена, если такой же нет в вики, черновике или другом файле. Чтобы вернуть её, импортируйте файл ещё раз.
        [few] Из файла { $name } пришли { $n } пары. Они будут удалены, кроме тех, что есть также в вики, черновике или другом файле. Чтобы вернуть их, импортируйте файл ещё раз.
       *[many] Из файла { $name } пришло { $n } пар. Они будут удалены, кроме тех, что есть также в вики, черновике или другом файле. Чтобы вернуть их, импортируйте файл ещё раз.
    }

memory-import = Импорт памяти
memory-import-it = Импортировать
memory-import-about = TMX любого размера, PO или CSV. При повторном чтении того же файла ничто не считается дважды.
memory-doing-import = Чтение в память
memory-doing-forget = Удаление из памяти
memory-imported = Прочитано: { $name }. Новых пар: { $added }. Пар, которые уже были: { $merged }.
memory-import-stopped = Остановлено; прочитанное из { $name } сохранено. Новых пар: { $added }. Пар, которые уже были: { $merged }.

memory-forgotten =
    { $n ->
        [one] Удалены { $name } и { $n } пара из него.
        [few] Удалены { $name } и { $n } пары из него.
       *[many] Удалены { $name } и { $n } пар из него.
    }

memory-forget-stopped =
    { $n ->
        [one] Остановлено. Удалена { $n } пара из { $name }; остальные ещё там.
        [few] Остановлено. Удалены { $n } пары из { $name }; остальные ещё там.
       *[many] Остановлено. Удалено { $n } пар из { $name }; остальные ещё там.
    }

memory-export = Экспорт памяти
memory-writing = Запись файла
memory-format-tmx = TMX 1.4, для других программ перевода
memory-format-csv = CSV, для электронных таблиц
memory-export-of = Экспортировать: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } пара
        [few] { $n } пары
       *[many] { $n } пар
    }

memory-exported =
    { $n ->
        [one] Записана { $n } пара: { $path }.
        [few] Записаны { $n } пары: { $path }.
       *[many] Записано { $n } пар: { $path }.
    }
