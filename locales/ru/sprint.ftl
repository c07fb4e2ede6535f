### Russian (ru). Reviewed by a native speaker: not yet.

sprint-lead = Ресурсы, языки и даты с целью. Засчитывается то, что показывает вики.
sprint-new = Новый спринт
sprint-create = Начать спринт
sprint-loading = Открытие спринтов
sprint-list = Спринты
sprint-empty = Спринтов ещё нет
sprint-empty-about = Спринт считает с этого момента: выберите ресурсы и языки, задайте цель и даты — и смотрите, что сделано.
sprint-name = Название
sprint-kind = О чём он?
sprint-kind-translation = Перевод
sprint-kind-update = Обновление
sprint-resources = Ресурсы
sprint-no-resources = Сначала добавьте ресурсы в библиотеку.
sprint-from = С
sprint-to = По
sprint-goal = Цель
sprint-measure = Считать
sprint-measure-units = Блоки
sprint-measure-words = Слова
sprint-brief = Описание
sprint-brief-help = О чём спринт — для тех, кто участвует. Markdown.
sprint-report = Отчёт
sprint-by-language = По языкам
sprint-by-person = По людям
sprint-by-day = По дням
sprint-person-unknown = Неизвестно
sprint-to-outbox = К исходящим
sprint-not-observed = С начала из вики ничего не прочитано. Обновите библиотеку.
sprint-days-guessed = Заштриховано: день, когда Tolmach впервые это увидел; вики не сообщила, когда это сделано.
report-wikitext = Викитекст
report-markdown = Markdown
report-format = Формат
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } ресурс
        [few] { $n } ресурса
       *[many] { $n } ресурсов
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] из { $goal } слова сделано
                [few] из { $goal } слов сделано
               *[many] из { $goal } слов сделано
            }
       *[units]
            { $goal ->
                [one] из { $goal } блока сделано
                [few] из { $goal } блоков сделано
               *[many] из { $goal } блоков сделано
            }
    }

sprint-done-of =
    { $measure ->
        [words] сделано слов: { $done } из { $goal }
       *[units] сделано блоков: { $done } из { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } слово
                [few] { $n } слова
               *[many] { $n } слов
            }
       *[units]
            { $n ->
                [one] { $n } блок
                [few] { $n } блока
               *[many] { $n } блоков
            }
    }

sprint-waiting = ждёт в черновиках: { $n }
sprint-to-do = запланировано в начале: { $n }
sprint-observed = по состоянию на { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Страницы изменились с начала: добавилось блоков — { $added }, исчезло — { $removed }. Они не учтены.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }, слов: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }, блоков: { $n }
    }

sprint-burn-down = График спринта
sprint-burn-left = Осталось
sprint-burn-planned = Равномерно
sprint-burn-day = Конец дня
sprint-burn-table = Таблицей
sprint-burn-not-yet = С начала спринта из вики ещё ничего не прочитано.
sprint-left = Что осталось
sprint-left-about = «Я этим занимаюсь» сообщает об этом другим на 48 часов. Ничего не блокирует.
sprint-left-none = Из того, что планировалось на спринт, не осталось ничего.
sprint-claim = Я этим занимаюсь
sprint-release = Освободить
sprint-claim-mine = Вы этим занимаетесь
sprint-claim-somebody = Кто-то этим занимается
sprint-work = К работе
sprint-hand-over = Передать
sprint-hand-over-about = Файл для тех, кто участвует: страницы, черновики, кто чем занимается и кем что сделано. Когда файлы возвращаются от каждого, работа складывается, и ничто не считается дважды.
sprint-hand-over-write = Записать файл
sprint-join = Присоединиться из файла
sprint-close = Закрыть спринт
sprint-close-about = Числа останутся такими, как сейчас, что бы потом ни случилось со страницами. Сама работа продолжается.
sprint-tags = Относится к
sprint-tags-help = Инициативы и рекомендации Стратегии движения, темы; по одной в строке. Попадают в отчёт.
report-html = Для печати
report-csv = CSV
report-names = С именами
report-save = Сохранить в файл
report-saved = Записано в { $path }.
sprint-close-waiting = Ещё ждёт в черновиках: { $n }. Если их нужно засчитать, сначала отправьте их и обновите библиотеку.
sprint-closed = Закрыт { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: числа по состоянию на тот момент.
sprint-claim-by = { $name }: работает над этим
sprint-claim-until = До { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Показать ещё { $n }
        [few] Показать ещё { $n }
       *[many] Показать ещё { $n }
    }

sprint-left-of =
    { $measure ->
        [words] осталось слов: { $left } из { $n }
       *[units] осталось блоков: { $left } из { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: осталось слов — { $left }; при равномерной работе было бы { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: осталось блоков — { $left }; при равномерной работе было бы { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Вы присоединились: { $names }. Черновиков пришло: { $drafts }.
       *[other] Вы присоединились: { $names }. Черновиков пришло: { $drafts }. Текстов, которые отличаются от ваших и ждут в исходящих: { $conflicts }.
    }
