### Ukrainian (uk). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Для Poedit, OmegaT, Virtaal і більшості інших програм. Застарілі блоки містять оригінал, з якого їх перекладено.
format-translate-po = PO у вигляді Translate
format-translate-po-about = Те саме, що експорт вікі для роботи офлайн. Одна сторінка у файлі.
format-csv = CSV
format-csv-about = Таблиця для електронних таблиць.
format-translate-csv = CSV у вигляді Translate
format-translate-csv-about = Те саме, що таблиця самої вікі. Одна сторінка у файлі.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Для OmegaT та інших програм для перекладачів.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Для новіших програм для перекладачів.
format-tmx = TMX
format-tmx-about = Пам’ять перекладів: лише те, що перекладено.
format-package = Пакет Tolmach
format-package-about = Усе потрібне, щоб продовжити в іншому Tolmach: блоки, чернетки, пам’ять, глосарій.
export-title = Експорт
export-language = Мова
export-pages = Ресурси
export-no-pages = Цією мовою ще нічого не отримано.
export-all = Усі
export-format = Формат
export-folder = Тека
export-folder-about = Наявний файл ніколи не замінюється: новий дістає номер.

export-forecast =
    { $files ->
        [one] Буде записано { $files } файл. Блоків: { $units }; з вашою чернеткою: { $drafts }; застарілих: { $outdated }.
        [few] Буде записано { $files } файли. Блоків: { $units }; з вашою чернеткою: { $drafts }; застарілих: { $outdated }.
       *[many] Буде записано { $files } файлів. Блоків: { $units }; з вашою чернеткою: { $drafts }; застарілих: { $outdated }.
    }

export-write = Експортувати

export-written =
    { $n ->
        [one] Записано { $n } файл.
        [few] Записано { $n } файли.
       *[many] Записано { $n } файлів.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } блок)
        [few] { $path } ({ $n } блоки)
       *[many] { $path } ({ $n } блоків)
    }

import-title = Імпорт
import-about = Виберіть файл, експортований для перекладу. Спершу ви побачите, що з ним станеться; без вашої згоди нічого не береться, і ніщо ваше ніколи не замінюється.
import-file = Файл
import-reading = Читання файлу
import-language = У файлі не вказано мову. Яка вона?
import-dry = { $format }, { $language }. Якщо імпортувати:

import-take =
    { $n ->
        [one] Імпортувати { $n } запис
        [few] Імпортувати { $n } записи
       *[many] Імпортувати { $n } записів
    }

import-done =
    { $n ->
        [one] { $n } запис став чернеткою.
        [few] { $n } записи стали чернетками.
       *[many] { $n } записів стали чернетками.
    }

import-conflicts =
    { $n ->
        [one] { $n } запис відрізняється від наявного тут. Усі тексти збережено; вирішуєте ви.
        [few] { $n } записи відрізняються від наявних тут. Усі тексти збережено; вирішуєте ви.
       *[many] { $n } записів відрізняються від наявних тут. Усі тексти збережено; вирішуєте ви.
    }

import-to-conflicts = Переглянути
import-empty = У файлі немає записів.

import-more =
    { $n ->
        [one] і ще { $n }
        [few] і ще { $n }
       *[many] і ще { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } стане чернеткою
        [few] { $n } стануть чернетками
       *[many] { $n } стануть чернетками
    }

import-would-conflicting =
    { $n ->
        [one] { $n } відрізняється від наявного тут і чекає на вас
        [few] { $n } відрізняються від наявних тут і чекають на вас
       *[many] { $n } відрізняються від наявних тут і чекають на вас
    }

import-would-unknown =
    { $n ->
        [one] { $n } не належить до жодного блоку тут
        [few] { $n } не належать до жодного блоку тут
       *[many] { $n } не належать до жодного блоку тут
    }

import-would-broken =
    { $n ->
        [one] { $n } не вдається прочитати
        [few] { $n } не вдається прочитати
       *[many] { $n } не вдається прочитати
    }

import-would-unchanged =
    { $n ->
        [one] { $n } нічого не змінює
        [few] { $n } нічого не змінюють
       *[many] { $n } нічого не змінюють
    }

import-was-taken =
    { $n ->
        [one] { $n } тепер є чернеткою
        [few] { $n } тепер є чернетками
       *[many] { $n } тепер є чернетками
    }

import-was-conflicting =
    { $n ->
        [one] { $n } чекає на вас
        [few] { $n } чекають на вас
       *[many] { $n } чекають на вас
    }

import-was-unknown =
    { $n ->
        [one] { $n } не належав до жодного блоку тут
        [few] { $n } не належали до жодного блоку тут
       *[many] { $n } не належали до жодного блоку тут
    }

import-was-broken =
    { $n ->
        [one] { $n } не вдалося прочитати
        [few] { $n } не вдалося прочитати
       *[many] { $n } не вдалося прочитати
    }

import-was-unchanged =
    { $n ->
        [one] { $n } нічого не змінив
        [few] { $n } нічого не змінили
       *[many] { $n } нічого не змінили
    }

import-note-no-text = Перекладу немає.
import-note-same-here = Тут те саме.
import-note-as-handed-out = Не змінено після експорту; робота тут пішла далі.
import-note-waits = Такий самий текст уже чекає на вас.
import-note-matched-by-source = Блок визначено за оригіналом.
import-note-not-done = Позначено, що потребує роботи: чернетка не готова.
import-note-still-valid = Старий переклад досі актуальний.
import-note-source-moved = Оригінал змінився після створення файлу.
import-note-differs-from-draft = Відрізняється від вашої чернетки.
import-note-changed-on-wiki = Переклад у вікі змінився після створення файлу.
import-note-base-not-known = У файлі не вказано, з чого його створено, а у вікі інший текст.
import-note-no-page = Сторінки немає в бібліотеці.
import-note-not-pulled = Сторінку цією мовою ще не отримано.
import-note-no-unit = На сторінці немає такого блоку.
import-note-no-such-source = Жоден блок не має такого оригіналу.
import-note-several-such-sources = Такий оригінал мають кілька блоків.
import-note-read = Програма читання файлу повідомляє:
