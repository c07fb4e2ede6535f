### Russian (ru). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Для Poedit, OmegaT, Virtaal и большинства других программ. Устаревшие блоки содержат оригинал, с которого их переводили.
format-translate-po = PO в виде Translate
format-translate-po-about = То же, что экспорт вики для работы офлайн. Одна страница в файле.
format-csv = CSV
format-csv-about = Таблица для электронных таблиц.
format-translate-csv = CSV в виде Translate
format-translate-csv-about = То же, что таблица самой вики. Одна страница в файле.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Для OmegaT и других программ для переводчиков.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Для более новых программ для переводчиков.
format-tmx = TMX
format-tmx-about = Память переводов: только то, что переведено.
format-package = Пакет Tolmach
format-package-about = Всё нужное, чтобы продолжить в другом Tolmach: блоки, черновики, память, глоссарий.
export-title = Экспорт
export-language = Язык
export-pages = Ресурсы
export-no-pages = На этом языке ещё ничего не получено.
export-all = Все
export-format = Формат
export-folder = Папка
export-folder-about = Существующий файл никогда не заменяется: новый получает номер.

export-forecast =
    { $files ->
        [one] Будет записан { $files } файл. Блоков: { $units }; с вашим черновиком: { $drafts }; устаревших: { $outdated }.
        [few] Будут записаны { $files } файла. Блоков: { $units }; с вашим черновиком: { $drafts }; устаревших: { $outdated }.
       *[many] Будет записано { $files } файлов. Блоков: { $units }; с вашим черновиком: { $drafts }; устаревших: { $outdated }.
    }

export-write = Экспортировать

export-written =
    { $n ->
        [one] Записан { $n } файл.
        [few] Записаны { $n } файла.
       *[many] Записано { $n } файлов.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } блок)
        [few] { $path } ({ $n } блока)
       *[many] { $path } ({ $n } блоков)
    }

import-title = Импорт
import-about = Выберите файл, экспортированный для перевода. Сначала вы увидите, что с ним произойдёт; без вашего согласия ничего не берётся, и ничто ваше никогда не заменяется.
import-file = Файл
import-reading = Чтение файла
import-language = В файле не указан язык. Какой он?
import-dry = { $format }, { $language }. Если импортировать:

import-take =
    { $n ->
        [one] Импортировать { $n } запись
        [few] Импортировать { $n } записи
       *[many] Импортировать { $n } записей
    }

import-done =
    { $n ->
        [one] { $n } запись стала черновиком.
        [few] { $n } записи стали черновиками.
       *[many] { $n } записей стали черновиками.
    }

import-conflicts =
    { $n ->
        [one] { $n } запись отличается от того, что здесь. Все тексты сохранены; решаете вы.
        [few] { $n } записи отличаются от того, что здесь. Все тексты сохранены; решаете вы.
       *[many] { $n } записей отличаются от того, что здесь. Все тексты сохранены; решаете вы.
    }

import-to-conflicts = Посмотреть
import-empty = В файле нет записей.

import-more =
    { $n ->
        [one] и ещё { $n }
        [few] и ещё { $n }
       *[many] и ещё { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } станет черновиком
        [few] { $n } станут черновиками
       *[many] { $n } станут черновиками
    }

import-would-conflicting =
    { $n ->
        [one] { $n } отличается от того, что здесь, и ждёт вас
        [few] { $n } отличаются от того, что здесь, и ждут вас
       *[many] { $n } отличаются от того, что здесь, и ждут вас
    }

import-would-unknown =
    { $n ->
        [one] { $n } не относится ни к одному блоку здесь
        [few] { $n } не относятся ни к одному блоку здесь
       *[many] { $n } не относятся ни к одному блоку здесь
    }

import-would-broken =
    { $n ->
        [one] { $n } не удаётся прочитать
        [few] { $n } не удаётся прочитать
       *[many] { $n } не удаётся прочитать
    }

import-would-unchanged =
    { $n ->
        [one] { $n } ничего не меняет
        [few] { $n } ничего не меняют
       *[many] { $n } ничего не меняют
    }

import-was-taken =
    { $n ->
        [one] { $n } теперь черновик
        [few] { $n } теперь черновики
       *[many] { $n } теперь черновики
    }

import-was-conflicting =
    { $n ->
        [one] { $n } ждёт вас
        [few] { $n } ждут вас
       *[many] { $n } ждут вас
    }

import-was-unknown =
    { $n ->
        [one] { $n } не относилась ни к одному блоку здесь
        [few] { $n } не относились ни к одному блоку здесь
       *[many] { $n } не относились ни к одному блоку здесь
    }

import-was-broken =
    { $n ->
        [one] { $n } не удалось прочитать
        [few] { $n } не удалось прочитать
       *[many] { $n } не удалось прочитать
    }

import-was-unchanged =
    { $n ->
        [one] { $n } ничего не изменила
        [few] { $n } ничего не изменили
       *[many] { $n } ничего не изменили
    }

import-note-no-text = Перевода нет.
import-note-same-here = Здесь то же самое.
import-note-as-handed-out = Не изменено после экспорта; работа здесь продвинулась.
import-note-waits = Такой же текст уже ждёт вас.
import-note-matched-by-source = Блок определён по оригиналу.
import-note-not-done = Отмечено, что требует работы: черновик не готов.
import-note-still-valid = Старый перевод ещё актуален.
import-note-source-moved = Оригинал изменился после создания файла.
import-note-differs-from-draft = Отличается от вашего черновика.
import-note-changed-on-wiki = Перевод в вики изменился после создания файла.
import-note-base-not-known = В файле не указано, с чего он сделан, а в вики другой текст.
import-note-no-page = Страницы нет в библиотеке.
import-note-not-pulled = Страница на этом языке ещё не получена.
import-note-no-unit = На странице нет такого блока.
import-note-no-such-source = Ни у одного блока нет такого оригинала.
import-note-several-such-sources = Такой оригинал у нескольких блоков.
import-note-read = Программа чтения файла сообщает:
