### Belarusian (be). Reviewed by a native speaker: not yet.

sprint-lead = Рэсурсы, мовы і даты з мэтай. Залічваецца тое, што паказвае вікі.
sprint-new = Новы спрынт
sprint-create = Пачаць спрынт
sprint-loading = Адкрыццё спрынтаў
sprint-list = Спрынты
sprint-empty = Спрынтаў яшчэ няма
sprint-empty-about = Спрынт лічыць з гэтага моманту: выберыце рэсурсы і мовы, задайце мэту і даты — і глядзіце, што зроблена.
sprint-name = Назва
sprint-kind = Пра што ён?
sprint-kind-translation = Пераклад
sprint-kind-update = Абнаўленне
sprint-resources = Рэсурсы
sprint-no-resources = Спачатку дадайце рэсурсы ў бібліятэку.
sprint-from = З
sprint-to = Да
sprint-goal = Мэта
sprint-measure = Лічыць
sprint-measure-units = Адзінкі
sprint-measure-words = Словы
sprint-brief = Апісанне
sprint-brief-help = Пра што спрынт — для тых, хто бярэ ўдзел. Markdown.
sprint-report = Справаздача
sprint-by-language = Па мовах
sprint-by-person = Па людзях
sprint-by-day = Па днях
sprint-person-unknown = Невядома
sprint-to-outbox = Да чаргі
sprint-not-observed = З пачатку нічога не прачытана з вікі. Абнавіце бібліятэку.
sprint-days-guessed = Заштрыхавана: дзень, калі Tolmach упершыню гэта ўбачыў; вікі не паведаміла, калі гэта зроблена.
report-wikitext = Вікітэкст
report-markdown = Markdown
report-format = Фармат
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } рэсурс
        [few] { $n } рэсурсы
       *[many] { $n } рэсурсаў
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] з { $goal } слова зроблена
                [few] з { $goal } слоў зроблена
               *[many] з { $goal } слоў зроблена
            }
       *[units]
            { $goal ->
                [one] з { $goal } адзінкі зроблена
                [few] з { $goal } адзінак зроблена
               *[many] з { $goal } адзінак зроблена
            }
    }

sprint-done-of =
    { $measure ->
        [words] зроблена слоў: { $done } з { $goal }
       *[units] зроблена адзінак: { $done } з { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } слова
                [few] { $n } словы
               *[many] { $n } слоў
            }
       *[units]
            { $n ->
                [one] { $n } адзінка
                [few] { $n } адзінкі
               *[many] { $n } адзінак
            }
    }

sprint-waiting = чакае ў чарнавіках: { $n }
sprint-to-do = запланавана на пачатку: { $n }
sprint-observed = станам на { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Старонкі змяніліся з пачатку: дадалося адзінак — { $added }, знікла — { $removed }. Яны не ўлічаны.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }, слоў: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }, адзінак: { $n }
    }

sprint-burn-down = Графік спрынту
sprint-burn-left = Засталося
sprint-burn-planned = Раўнамерна
sprint-burn-day = Канец дня
sprint-burn-table = Табліцай
sprint-burn-not-yet = З пачатку спрынту яшчэ нічога не прачытана з вікі.
sprint-left = Што засталося
sprint-left-about = «Я гэтым займаюся» паведамляе пра гэта іншым на 48 гадзін. Нічога не блакіруе.
sprint-left-none = З таго, што планавалася на спрынт, не засталося нічога.
sprint-claim = Я гэтым займаюся
sprint-release = Вызваліць
sprint-claim-mine = Вы гэтым займаецеся
sprint-claim-somebody = Нехта гэтым займаецца
sprint-work = Да працы
sprint-hand-over = Перадаць
sprint-hand-over-about = Файл для тых, хто бярэ ўдзел: старонкі, чарнавікі, хто чым займаецца і кім што зроблена. Калі файлы вяртаюцца ад кожнага, праца дадаецца, і нішто не лічыцца двойчы.
sprint-hand-over-write = Запісаць файл
sprint-join = Далучыцца з файла
sprint-close = Закрыць спрынт
sprint-close-about = Лічбы застануцца такімі, як цяпер, што б ні сталася потым са старонкамі. Сама праца працягваецца.
sprint-tags = Тычыцца
sprint-tags-help = Ініцыятывы і рэкамендацыі Стратэгіі руху, тэмы; па адной у радку. Трапляюць у справаздачу.
report-html = Для друку
report-csv = CSV
report-names = З імёнамі
report-save = Захаваць у файл
report-saved = Запісана ў { $path }.
sprint-close-waiting = Яшчэ чакае ў чарнавіках: { $n }. Калі іх трэба залічыць, спачатку адпраўце іх і абнавіце бібліятэку.
sprint-closed = Закрыты { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: лічбы станам на той момант.
sprint-claim-by = { $name }: працуе над гэтым
sprint-claim-until = Да { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Паказаць яшчэ { $n }
        [few] Паказаць яшчэ { $n }
       *[many] Паказаць яшчэ { $n }
    }

sprint-left-of =
    { $measure ->
        [words] засталося слоў: { $left } з { $n }
       *[units] засталося адзінак: { $left } з { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: засталося слоў — { $left }; пры раўнамернай працы было б { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: засталося адзінак — { $left }; пры раўнамернай працы было б { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Вы далучыліся: { $names }. Чарнавікоў прыйшло: { $drafts }.
       *[other] Вы далучыліся: { $names }. Чарнавікоў прыйшло: { $drafts }. Тэкстаў, якія адрозніваюцца ад вашых і чакаюць у чарзе: { $conflicts }.
    }
