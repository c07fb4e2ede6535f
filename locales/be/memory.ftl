### Belarusian (be). Reviewed by a native speaker: not yet.

memory-about = Усё, што перакладзена раней

memory-count =
    { $n ->
        [0] Яшчэ пуста
        [one] { $n } пара з арыгінала і перакладу
        [few] { $n } пары з арыгінала і перакладу
       *[many] { $n } пар з арыгінала і перакладу
    }

memory-look-up = Пошук
memory-holds = Змест
memory-text = Тэкст або фраза
memory-swap = Памяняць мовы месцамі
memory-like = Падобнае
memory-sentence = сказ
memory-nothing = У памяці няма нічога падобнага, і ніводны тэкст тут не змяшчае гэтых слоў.
memory-begin = Знайдзіце любы тэкст
memory-begin-about = Вы ўбачыце падобныя ранейшыя пераклады, а таксама дзе сустракаюцца словы тэксту і як іх там перакладалі. Без сеткі, у любым кірунку.
memory-counting = Падлік
memory-empty = Памяць пустая
memory-empty-about = Яна папаўняецца ўсім, што вы атрымліваеце і пішаце, а таксама файламі з іншых праграм.
memory-directions = Кірункі
memory-direction = Кірунак
memory-pairs = Пары
memory-sentences = Сказы
memory-proofread = Вычытана
memory-translated = Перакладзена
memory-outdated = Састарэла
memory-drafts = Мае чарнавікі
memory-index-whole = Усё ёсць у паказальніку, { $size } кБ

memory-index-behind =
    { $n ->
        [one] Паказальнік: { $size } кБ, па-за ім { $n } навейшая пара
        [few] Паказальнік: { $size } кБ, па-за ім { $n } навейшыя пары
       *[many] Паказальнік: { $size } кБ, па-за ім { $n } навейшых пар
    }

memory-index-none = Замала, каб патрабаваць паказальніка
memory-index-being-written = Паказальнік запісваецца
memory-number = { $n }
memory-origins = Адкуль гэта
memory-origins-about = Тое, што прыйшло з вікі і чарнавікоў, змяняецца разам з імі. Файл можна зноў выдаліць.
memory-origin-wiki = Вікі
memory-origin-draft = Мае чарнавікі
memory-origin-file = Файл
memory-origin-package = Пакет

memory-uses =
    { $n ->
        [one] { $n } пара
        [few] { $n } пары
       *[many] { $n } пар
    }

memory-forget = Выдаліць
memory-forget-title = Выдаліць гэта з памяці?
memory-forget-of = Выдаліць { $name }

memory-forget-about =
    { $n ->
        [one] З файла { $name } прыйшла { $n } пара. Яна будзе выдалена, калі такой самай няма ў вікі, чарнавіку ці іншым файле. Каб вярнуць яе, імпартуйце файл яшчэ раз.
        [few] З файла { $name } прыйшлі { $n } пары. Яны будуць выдалены, акрамя тых, што ёсць таксама ў вікі, чарнавіку ці іншым файле. Каб вярнуць іх, імпартуйце файл яшчэ раз.
       *[many] З файла { $name } прыйшло { $n } пар. Яны будуць выдалены, акрамя тых, што ёсць таксама ў вікі, чарнавіку ці іншым файле. Каб вярнуць іх, імпартуйце файл яшчэ раз.
    }

memory-import = Імпарт памяці
memory-import-it = Імпартаваць
memory-import-about = TMX любога памеру, PO або CSV. Паўторнае чытанне таго самага файла нічога не лічыць двойчы.
memory-doing-import = Чытанне ў памяць
memory-doing-forget = Выдаленне з памяці
memory-imported = Прачытана { $name }. Новых пар: { $added }. Пар, якія ўжо былі: { $merged }.
memory-import-stopped = Спынена; прачытанае з { $name } захавана. Новых пар: { $added }. Пар, якія ўжо былі: { $merged }.

memory-forgotten =
    { $n ->
        [one] Выдалены { $name } і { $n } пара з яго.
        [few] Выдалены { $name } і { $n } пары з яго.
       *[many] Выдалены { $name } і { $n } пар з яго.
    }

memory-forget-stopped =
    { $n ->
        [one] Спынена. Выдалена { $n } пара з { $name }; астатнія яшчэ там.
        [few] Спынена. Выдалены { $n } пары з { $name }; астатнія яшчэ там.
       *[many] Спынена. Выдалена { $n } пар з { $name }; астатнія яшчэ там.
    }

memory-export = Экспарт памяці
memory-writing = Запіс файла
memory-format-tmx = TMX 1.4, для іншых праграм перакладу
memory-format-csv = CSV, для электронных табліц
memory-export-of = Экспартаваць: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } пара
        [few] { $n } пары
       *[many] { $n } пар
    }

memory-exported =
    { $n ->
        [one] Запісана { $n } пара: { $path }.
        [few] Запісаны { $n } пары: { $path }.
       *[many] Запісана { $n } пар: { $path }.
    }
