### Belarusian (be). Reviewed by a native speaker: not yet.

start-title = Што рабіць далей?
start-loading = Шукаем, што ёсць для працы
start-followed = станам на { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = з вікі яшчэ нічога не атрымана
start-offline = Няма сеткі: тут усё працуе і без яе, чакаюць толькі атрыманне і адпраўка.
start-refresh = Атрымаць новае
start-refreshing = Атрыманне новага
start-resume = Працягнуць з таго самага месца
start-resume-it = Працягнуць
start-resume-unit = адзінка { $unit }
start-conflicts = Канфлікты

start-conflicts-waiting =
    { $n ->
        [one] { $n } ваш чарнавік і тэкст у вікі разышліся. Вырашыце, што пакінуць.
        [few] { $n } вашы чарнавікі і тэксты ў вікі разышліся. Вырашыце, што пакінуць.
       *[many] { $n } вашых чарнавікоў і тэксты ў вікі разышліся. Вырашыце, што пакінуць.
    }

start-conflicts-open = Паглядзець
start-outbox = Чарга

start-outbox-waiting =
    { $n ->
        [one] { $n } чарнавік ёсць толькі на гэтым камп’ютары.
        [few] { $n } чарнавікі ёсць толькі на гэтым камп’ютары.
       *[many] { $n } чарнавікоў ёсць толькі на гэтым камп’ютары.
    }

start-outbox-open = Да чаргі
start-outdated = Састарэла пасля вашага апошняга наведвання

start-outdated-units =
    { $n ->
        [one] { $n } адзінка, заўважана { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } адзінкі, заўважана { DATETIME($at, day: "numeric", month: "short") }
       *[many] { $n } адзінак, заўважана { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Мае спрынты

start-sprint-progress =
    { $measure ->
        [words] словы: { $done } з { $goal }
       *[units] адзінкі: { $done } з { $goal }
    }

start-sprint-bar = { $name }: выканана { $done } % мэты
start-sprint-until = да { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = пачынаецца { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Дзе патрэбны намаганні ў вашых мовах

start-next-size =
    { $n ->
        [one] { $n } адзінка, слоў: { $words }
        [few] { $n } адзінкі, слоў: { $words }
       *[many] { $n } адзінак, слоў: { $words }
    }

start-board = Увесь агляд

start-left =
    { $units ->
        [one] У вашых мовах засталася { $units } адзінка, слоў: { $words }
        [few] У вашых мовах засталося { $units } адзінкі, слоў: { $words }
       *[many] У вашых мовах засталося { $units } адзінак, слоў: { $words }
    }

start-landed =
    { $n ->
        [one] За апошнія сем дзён у вікі трапіла { $n } ваша адзінка
        [few] За апошнія сем дзён у вікі трапілі { $n } вашы адзінкі
       *[many] За апошнія сем дзён у вікі трапіла { $n } вашых адзінак
    }

start-done = Усё зроблена
start-done-about = Кожная старонка вашай бібліятэкі перакладзена на вашы мовы, і пераклады актуальныя. Дадайце яшчэ старонак або паглядзіце ў аглядзе, дзе патрэбна дапамога іншым мовам.
start-done-add = Дадаць рэсурсы
start-empty = Ваша бібліятэка пустая
start-empty-about = Выберыце старонкі для перакладу; Tolmach прачытае іх адзін раз, і далей можна працаваць без сеткі.
start-empty-catalogue = Выбраць з каталога
guide-title = Ваша першая адзінка
guide-offer-about = Адзін кароткі сказ: ад адкрыцця да з’яўлення ў вікі. Гэта зойме каля дзвюх хвілін.
guide-begin = Пачаць
guide-getting = Атрыманне старонак
guide-none = Не засталося кароткіх сказаў, каб пачаць. Выберыце ў рэдактары любую адзінку.
guide-label = Праваднік
guide-leave = Выйсці з правадніка
guide-step = Крок { $n } з { $total }
guide-write = Прачытайце сказ пад надпісам «Арыгінал» і напішыце яго на сваёй мове ў полі ніжэй; уведзенае захоўваецца адразу. Калі вынік вам спадабаецца, націсніце «Гатова, далей» або { $key }. Пакуль што нічога не адпраўляецца.
guide-push = Ваш чарнавік чакае ў чарзе. Перайдзіце туды і націсніце «Адправіць», каб перадаць яго ў вікі.
guide-push-go = Да чаргі
guide-landed = Ваш пераклад — у вікі. Вось і ўся праца: адкрыць, напісаць, пазначыць гатовай, адправіць.
guide-landed-go = Паглядзець, што ёсць яшчэ
