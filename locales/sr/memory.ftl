### Serbian (sr). Reviewed by a native speaker: not yet.

memory-about = Све што је раније преведено

memory-count =
    { $n ->
        [0] Још је празна
        [one] { $n } пар изворника и превода
        [few] { $n } пара изворника и превода
       *[other] { $n } парова изворника и превода
    }

memory-look-up = Потражи
memory-holds = Шта садржи
memory-text = Текст или фраза
memory-swap = Замени језике
memory-like = Слично томе
memory-sentence = реченица
memory-nothing = У меморији нема ничег сличног и ниједан текст овде не садржи ове речи.
memory-begin = Потражите било који текст
memory-begin-about = Видећете шта је слично већ преведено, где те речи стоје и како су тамо преведене. Без мреже, у сваком смеру.

memory-counting = Пребројавање
memory-empty = Меморија је празна
memory-empty-about = Пуни се свиме што преузмете и напишете, као и датотекама из других програма.
memory-directions = Смерови
memory-direction = Смер
memory-pairs = Парови
memory-sentences = Реченице
memory-proofread = Прегледано
memory-translated = Преведено
memory-outdated = Застарело
memory-drafts = Моји нацрти

memory-index-whole = Све је у индексу, { $size } kB

memory-index-behind =
    { $n ->
        [one] Индекс од { $size } kB, уз њега још { $n } новији пар
        [few] Индекс од { $size } kB, уз њега још { $n } новија пара
       *[other] Индекс од { $size } kB, уз њега још { $n } новијих парова
    }

memory-index-none = Премало да би индекс био потребан
memory-index-being-written = Индекс се уписује

memory-number = { $n }

memory-origins = Одакле долази
memory-origins-about = Оно што долази с викија и из нацрта аутоматски прати њихове промене. Датотеку увек можете уклонити.
memory-origin-wiki = Вики
memory-origin-draft = Моји нацрти
memory-origin-file = Датотека
memory-origin-package = Пакет

memory-uses =
    { $n ->
        [one] { $n } пар
        [few] { $n } пара
       *[other] { $n } парова
    }

memory-forget = Уклони
memory-forget-title = Уклонити ово из меморије?

memory-forget-of = Уклони: { $name }

memory-forget-about =
    { $n ->
        [one] { $name }: одатле потиче { $n } пар. Нестаје, осим ако га има и на викију, у нацрту или у другој датотеци. Поново увезите датотеку да бисте га вратили.
        [few] { $name }: одатле потичу { $n } пара. Нестају, осим оних којих има и на викију, у нацрту или у другој датотеци. Поново увезите датотеку да бисте их вратили.
       *[other] { $name }: одатле потиче { $n } парова. Нестају, осим оних којих има и на викију, у нацрту или у другој датотеци. Поново увезите датотеку да бисте их вратили.
    }

memory-import = Увези меморију
memory-import-it = Увези
memory-import-about = TMX било које величине, PO или CSV. Ако се иста датотека прочита поново, ништа се не рачуна двапут.
memory-doing-import = Читање у меморију
memory-doing-forget = Уклањање из меморије

memory-imported = { $name } је прочитано. Нови парови: { $added }. Парови који су већ постојали: { $merged }.

memory-import-stopped = Заустављено; прочитани део датотеке { $name } је у меморији. Нови парови: { $added }. Парови који су већ постојали: { $merged }.

memory-forgotten =
    { $n ->
        [one] { $name } је уклоњено, с { $n } паром.
        [few] { $name } је уклоњено, с { $n } пара.
       *[other] { $name } је уклоњено, с { $n } парова.
    }

memory-forget-stopped =
    { $n ->
        [one] Заустављено. Уклоњен је { $n } пар из датотеке { $name }; остали су још ту.
        [few] Заустављено. Уклоњена су { $n } пара из датотеке { $name }; остали су још ту.
       *[other] Заустављено. Уклоњено је { $n } парова из датотеке { $name }; остали су још ту.
    }

memory-export = Извези меморију
memory-writing = Уписивање датотеке
memory-format-tmx = TMX 1.4, за друге преводилачке програме
memory-format-csv = CSV, за програме за табеле

memory-export-of = Извези: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } пар
        [few] { $n } пара
       *[other] { $n } парова
    }

memory-exported =
    { $n ->
        [one] { $n } пар је у датотеци { $path }.
        [few] { $n } пара су у датотеци { $path }.
       *[other] { $n } парова је у датотеци { $path }.
    }
