### Serbian (sr). Reviewed by a native speaker: not yet.

sprint-lead = Ресурси, језици и датуми с циљем. Рачуна се оно што се види на викију.
sprint-new = Нови спринт
sprint-create = Започни спринт
sprint-loading = Отварање спринтова
sprint-list = Спринтови
sprint-empty = Још нема спринтова
sprint-empty-about = Спринт мери од овог тренутка: изаберите ресурсе и језике, поставите циљ и датуме и пратите шта се уради.
sprint-name = Назив
sprint-kind = О чему се ради?
sprint-kind-translation = Превођење
sprint-kind-update = Ажурирање
sprint-resources = Ресурси
sprint-no-resources = Прво додајте ресурсе у библиотеку.
sprint-from = Од
sprint-to = До
sprint-goal = Циљ
sprint-measure = Мери се у
sprint-measure-units = Јединице
sprint-measure-words = Речи
sprint-brief = Опис
sprint-brief-help = О чему се ради, за оне који учествују. Markdown.
sprint-report = Извештај
sprint-by-language = По језику
sprint-by-person = По особи
sprint-by-day = По дану
sprint-person-unknown = Није познато
sprint-to-outbox = Отвори одлазно
sprint-not-observed = Од почетка ништа није прочитано с викија. Освежите библиотеку.
sprint-days-guessed = Шрафирано: дан када је Tolmach то први пут видео; вики не каже када је урађено.
report-wikitext = Викитекст
report-markdown = Markdown
report-format = Формат

sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } ресурс
        [few] { $n } ресурса
       *[other] { $n } ресурса
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] од { $goal } речи урађено
                [few] од { $goal } речи урађено
               *[other] од { $goal } речи урађено
            }
       *[units]
            { $goal ->
                [one] од { $goal } јединице урађено
                [few] од { $goal } јединице урађено
               *[other] од { $goal } јединица урађено
            }
    }

sprint-done-of =
    { $measure ->
        [words] урађене речи: { $done } од { $goal }
       *[units] урађене јединице: { $done } од { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } реч
                [few] { $n } речи
               *[other] { $n } речи
            }
       *[units]
            { $n ->
                [one] { $n } јединица
                [few] { $n } јединице
               *[other] { $n } јединица
            }
    }

sprint-waiting = чека у нацртима: { $n }

sprint-to-do = на почетку преостало: { $n }

sprint-observed = стање: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-scope = Странице су се промениле од почетка. Нових јединица: { $added }, нестало: { $removed }. Оне се не рачунају.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") } – речи: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") } – јединице: { $n }
    }

sprint-burn-down = Преостало по данима
sprint-burn-left = Преостало
sprint-burn-planned = Равномерним кораком
sprint-burn-day = Крај дана
sprint-burn-table = Као табела
sprint-burn-not-yet = Од почетка спринта још ништа није прочитано с викија.
sprint-left = Шта је преостало
sprint-left-about = „Радим на овоме“ то јавља осталима на 48 сати. Ништа се не закључава.
sprint-left-none = Од онога што је спринт требало да уради није остало ништа.
sprint-claim = Радим на овоме
sprint-release = Препусти
sprint-claim-mine = Ви радите на овоме
sprint-claim-somebody = Неко ради на овоме
sprint-work = Почни с радом
sprint-hand-over = Предај
sprint-hand-over-about = Датотека за оне који учествују: странице, нацрти, ко на чему ради и ко је шта урадио. Када се врати од сваког од њих, њихов рад се сабира и ништа се не рачуна двапут.
sprint-hand-over-write = Упиши датотеку
sprint-join = Придружи се из датотеке
sprint-close = Затвори спринт
sprint-close-about = Бројеви остају какви су сада, шта год да се касније деси са страницама. Рад се наставља.
sprint-tags = Припада
sprint-tags-help = Иницијативе и препоруке Стратегије покрета, теме; по једна у реду. Наводе се у извештају.
report-html = За штампу
report-csv = CSV
report-names = С именима
report-save = Сачувај као датотеку

report-saved = Уписано: { $path }.

sprint-close-waiting = Још чека у нацртима: { $n }. Ако то треба да се рачуна, прво пошаљите и освежите.

sprint-closed = Затворено: { DATETIME($at, day: "numeric", month: "long", year: "numeric") } – бројеви су од тог тренутка.

sprint-claim-by = { $name } ради на овоме

sprint-claim-until = До { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Прикажи још { $n }
        [few] Прикажи још { $n }
       *[other] Прикажи још { $n }
    }

sprint-left-of =
    { $measure ->
        [words] преостале речи: { $left } од { $n }
       *[units] преостале јединице: { $left } од { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") } – преостале речи: { $left }; равномерним кораком било би { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") } – преостале јединице: { $left }; равномерним кораком било би { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Учествујете у: { $names }. Пристигли нацрти: { $drafts }.
        [one] Учествујете у: { $names }. Пристигли нацрти: { $drafts }. Текстови који се разликују од ваших и чекају у одлазном: { $conflicts }.
        [few] Учествујете у: { $names }. Пристигли нацрти: { $drafts }. Текстови који се разликују од ваших и чекају у одлазном: { $conflicts }.
       *[other] Учествујете у: { $names }. Пристигли нацрти: { $drafts }. Текстови који се разликују од ваших и чекају у одлазном: { $conflicts }.
    }
