### Belarusian (Taraškievica orthography) (be-tarask). Reviewed by a native speaker: not yet.

memory-about = Усё, што перакладзена раней

memory-count =
    { $n ->
        [0] Яшчэ пуста
        [one] { $n } пара з арыгінала і перакладу
        [few] { $n } пары з арыгінала і перакладу
       *[many] { $n } параў з арыгінала і перакладу
    }

memory-look-up = Пошук
memory-holds = Зьмест
memory-text = Тэкст або фраза
memory-swap = Памяняць мовы месцамі
memory-like = Падобнае
memory-sentence = сказ
memory-nothing = У памяці няма нічога падобнага, і ніводны тэкст тут не зьмяшчае гэтых словаў.
memory-begin = Знайдзіце любы тэкст
memory-begin-about = Вы ўбачыце падобныя ранейшыя пераклады, а таксама дзе сустракаюцца словы тэксту і як іх там перакладалі. Бязь сеткі, у любым кірунку.
memory-counting = Падлік
memory-empty = Памяць пустая
memory-empty-about = Яна папаўняецца ўсім, што вы атрымліваеце і пішаце, а таксама файламі зь іншых праграмаў.
memory-directions = Кірункі
memory-direction = Кірунак
memory-pairs = Пары
memory-sentences = Сказы
memory-proofread = Вычытана
memory-translated = Перакладзена
memory-outdated = Састарэла
memory-drafts = Мае чарнавікі
memory-index-whole = Усё ёсьць у паказальніку, { $size } кБ

memory-index-behind =
    { $n ->
        [one] Паказальнік: { $size } кБ, па-за ім { $n } навейшая пара
        [few] Паказальнік: { $size } кБ, па-за ім { $n } навейшыя пары
       *[many] Паказальнік: { $size } кБ, па-за ім { $n } навейшых параў
    }

memory-index-none = Замала, каб патрабаваць паказальніка
memory-index-being-written = Паказальнік запісваецца
memory-number = { $n }
memory-origins = Адкуль гэта
memory-origins-about = Тое, што прыйшло зь вікі і чарнавікоў, зьмяняецца разам зь імі. Файл можна зноў выдаліць.
memory-origin-wiki = Вікі
memory-origin-draft = Мае чарнавікі
memory-origin-file = Файл
memory-origin-package = Пакет

memory-uses =
    { $n ->
        [one] { $n } пара
        [few] { $n } пары
       *[many] { $n } параў
    }

memory-forget = Выдаліць
memory-forget-title = Выдаліць гэта з памяці?
memory-forget-of = Выдаліць { $name }

memory-forget-about =
    { $n ->
        [one] З файла { $name } прыйшла { $n } пара. Яна будзе выдаленая, калі такой самай няма ў вікі, чарнавіку ці іншым файле. Каб вярнуць яе, імпартуйце файл яшчэ раз.
        [few] З файла { $name } прыйшлі { $n } пары. Яны будуць выдаленыя, акрамя тых, што ёсьць таксама ў вікі, чарнавіку ці іншым файле. Каб вярнуць іх, імпартуйце файл яшчэ раз.
       *[many] З файла { $name } прыйшло { $n } параў. Яны будуць выдаленыя, акрамя тых, што ёсьць таксама ў вікі, чарнавіку ці іншым файле. Каб вярнуць іх, імпартуйце файл яшчэ раз.
    }

memory-import = Імпарт памяці
memory-import-it = Імпартаваць
memory-import-about = TMX любога памеру, PO або CSV. Паўторнае чытаньне таго самага файла нічога ня лічыць двойчы.
memory-doing-import = Чытаньне ў памяць
memory-doing-forget = Выдаленьне з памяці
memory-imported = Прачытана { $name }. Новых параў: { $added }. Параў, якія ўжо былі: { $merged }.
memory-import-stopped = Спынена; прачытанае з { $name } захавана. Новых параў: { $added }. Параў, якія ўжо былі: { $merged }.

memory-forgotten =
    { $n ->
        [one] Выдаленыя { $name } і { $n } пара зь яго.
        [few] Выдаленыя { $name } і { $n } пары зь яго.
       *[many] Выдаленыя { $name } і { $n } параў зь яго.
    }

memory-forget-stopped =
    { $n ->
        [one] Спынена. Выдаленая { $n } пара з { $name }; астатнія яшчэ там.
        [few] Спынена. Выдаленыя { $n } пары з { $name }; астатнія яшчэ там.
       *[many] Спынена. Выдалена { $n } параў з { $name }; астатнія яшчэ там.
    }

memory-export = Экспарт памяці
memory-writing = Запіс файла
memory-format-tmx = TMX 1.4, для іншых праграмаў перакладу
memory-format-csv = CSV, для электронных табліцаў
memory-export-of = Экспартаваць: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } пара
        [few] { $n } пары
       *[many] { $n } параў
    }

memory-exported =
    { $n ->
        [one] Запісаная { $n } пара: { $path }.
        [few] Запісаныя { $n } пары: { $path }.
       *[many] Запісана { $n } параў: { $path }.
    }
