### Russian (ru). Reviewed by a native speaker: not yet.

start-title = Что делать дальше?
start-loading = Ищем, что есть для работы
start-followed = по состоянию на { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = из вики ещё ничего не получено
start-offline = Нет сети: здесь всё работает и без неё, ждут только получение и отправка.
start-refresh = Получить новое
start-refreshing = Получение нового
start-resume = Продолжить с того же места
start-resume-it = Продолжить
start-resume-unit = блок { $unit }
start-conflicts = Конфликты

start-conflicts-waiting =
    { $n ->
        [one] { $n } ваш черновик и текст в вики разошлись. Решите, что оставить.
        [few] { $n } ваших черновика и тексты в вики разошлись. Решите, что оставить.
       *[many] { $n } ваших черновиков и тексты в вики разошлись. Решите, что оставить.
    }

start-conflicts-open = Посмотреть
start-outbox = Исходящие

start-outbox-waiting =
    { $n ->
        [one] { $n } черновик есть только на этом компьютере.
        [few] { $n } черновика есть только на этом компьютере.
       *[many] { $n } черновиков есть только на этом компьютере.
    }

start-outbox-open = К исходящим
start-outdated = Устарело после вашего последнего посещения

start-outdated-units =
    { $n ->
        [one] { $n } блок, замечено { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } блока, замечено { DATETIME($at, day: "numeric", month: "short") }
       *[many] { $n } блоков, замечено { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Мои спринты

start-sprint-progress =
    { $measure ->
        [words] слова: { $done } из { $goal }
       *[units] блоки: { $done } из { $goal }
    }

start-sprint-bar = { $name }: выполнено { $done } % цели
start-sprint-until = до { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = начинается { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Где нужны усилия в ваших языках

start-next-size =
    { $n ->
        [one] { $n } блок, слов: { $words }
        [few] { $n } блока, слов: { $words }
       *[many] { $n } блоков, слов: { $words }
    }

start-board = Весь обзор

start-left =
    { $units ->
        [one] В ваших языках остался { $units } блок, слов: { $words }
        [few] В ваших языках осталось { $units } блока, слов: { $words }
       *[many] В ваших языках осталось { $units } блоков, слов: { $words }
    }

start-landed =
    { $n ->
        [one] За последние семь дней в вики попал { $n } ваш блок
        [few] За последние семь дней в вики попало { $n } ваших блока
       *[many] За последние семь дней в вики попало { $n } ваших блоков
    }

start-done = Всё сделано
start-done-about = Каждая страница вашей библиотеки переведена на ваши языки, и переводы актуальны. Добавьте ещё страниц или посмотрите в обзоре, где нужна помощь другим языкам.
start-done-add = Добавить ресурсы
start-empty = Ваша библиотека пуста
start-empty-about = Выберите страницы для перевода; Tolmach прочитает их один раз, и дальше можно работать без сети.
start-empty-catalogue = Выбрать из каталога
guide-title = Ваш первый блок
guide-offer-about = Одно короткое предложение: от открытия до появления в вики. Это займёт около двух минут.
guide-begin = Начать
guide-getting = Получение страниц
guide-none = Не осталось коротких предложений, чтобы начать. Выберите в редакторе любой блок.
guide-label = Путеводитель
guide-leave = Выйти из путеводителя
guide-step = Шаг { $n } из { $total }
guide-write = Прочитайте предложение под надписью «Оригинал» и напишите его на своём языке в поле ниже; введённое сохраняется сразу. Когда результат вас устроит, нажмите «Готово, дальше» или { $key }. Пока ничего не отправляется.
guide-push = Ваш черновик ждёт в исходящих. Перейдите туда и нажмите «Отправить», чтобы передать его в вики.
guide-push-go = К исходящим
guide-landed = Ваш перевод — в вики. Вот и вся работа: открыть, написать, отметить готовым, отправить.
guide-landed-go = Посмотреть, что ещё есть
