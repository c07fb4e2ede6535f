### Macedonian (mk). Reviewed by a native speaker: not yet.

memory-about = Сè што било преведувано досега

memory-count =
    { $n ->
        [0] Сè уште е празна
        [one] { $n } пар од изворник и превод
       *[other] { $n } парови од изворник и превод
    }

memory-look-up = Побарај
memory-holds = Што содржи
memory-text = Текст или израз
memory-swap = Замени ги јазиците
memory-like = Слично
memory-sentence = реченица
memory-nothing = Во меморијата нема ништо слично и ниеден текст тука ги нема овие зборови.
memory-begin = Побарајте кој било текст
memory-begin-about = Гледате што слично било преведувано досега и каде се јавуваат зборовите и како се преведени таму. Без мрежа, во секоја насока.

memory-counting = Бројам
memory-empty = Меморијата е празна
memory-empty-about = Се полни со сè што преземате и пишувате, и со податотеки од други програми.
memory-directions = Насоки
memory-direction = Насока
memory-pairs = Парови
memory-sentences = Реченици
memory-proofread = Проверени
memory-translated = Преведени
memory-outdated = Застарени
memory-drafts = Мои нацрти
memory-index-whole = Целата е во индексот, { $size } kB

memory-index-behind =
    { $n ->
        [one] Индекс од { $size } kB и { $n } понов пар покрај него
       *[other] Индекс од { $size } kB и { $n } понови парови покрај него
    }

memory-index-none = Премалку за да треба индекс
memory-index-being-written = Индексот се запишува
memory-number = { $n }
memory-origins = Од каде доаѓа
memory-origins-about = Она што дошло од викија и нацрти самото ги следи. Податотека може повторно да се извади.
memory-origin-wiki = Вики
memory-origin-draft = Мои нацрти
memory-origin-file = Податотека
memory-origin-package = Пакет

memory-uses =
    { $n ->
        [one] { $n } пар
       *[other] { $n } парови
    }

memory-forget = Извади
memory-forget-title = Да се извади ова од меморијата?
memory-forget-of = Извади { $name }

memory-forget-about =
    { $n ->
        [one] Од { $name } дошол { $n } пар. Тој отпаѓа, освен ако истиот го има во вики, нацрт или друга податотека. За да го вратите, увезете ја податотеката повторно.
       *[other] Од { $name } дошле { $n } парови. Тие отпаѓаат, освен оние што ги има и во вики, нацрт или друга податотека. За да ги вратите, увезете ја податотеката повторно.
    }

memory-import = Увези меморија
memory-import-it = Увези
memory-import-about = TMX со секаква големина, PO или CSV. Ако истата податотека се прочита повторно, ништо не се брои двапати.
memory-doing-import = Читам во меморијата
memory-doing-forget = Вадам од меморијата
memory-imported = Прочитано: { $name }. Нови парови: { $added }. Парови што веќе ги имало: { $merged }.
memory-import-stopped = Запрено; прочитаното од { $name } останува. Нови парови: { $added }. Парови што веќе ги имало: { $merged }.

memory-forgotten =
    { $n ->
        [one] Извадено: { $name }, со { $n } пар.
       *[other] Извадено: { $name }, со { $n } парови.
    }

memory-forget-stopped =
    { $n ->
        [one] Запрено. Изваден е { $n } пар од { $name }; другите сè уште се таму.
       *[other] Запрено. Извадени се { $n } парови од { $name }; другите сè уште се таму.
    }

memory-export = Извези ја меморијата
memory-writing = Ја запишувам податотеката
memory-format-tmx = TMX 1.4, за други преводни програми
memory-format-csv = CSV, за табеларни програми
memory-export-of = Извоз: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } пар
       *[other] { $n } парови
    }

memory-exported =
    { $n ->
        [one] { $n } пар е запишан во { $path }.
       *[other] { $n } парови се запишани во { $path }.
    }
