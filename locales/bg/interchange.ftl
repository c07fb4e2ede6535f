### Bulgarian (bg). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = За Poedit, OmegaT, Virtaal и повечето други програми. Остарелите единици носят оригинала, от който са превеждани.
format-translate-po = PO като от Translate
format-translate-po-about = Същото като изнасянето на самото уики за работа без мрежа. По една страница във файл.
format-csv = CSV
format-csv-about = Таблица за електронни таблици.
format-translate-csv = CSV като от Translate
format-translate-csv-about = Същото като таблицата на самото уики. По една страница във файл.
format-xliff12 = XLIFF 1.2
format-xliff12-about = За OmegaT и други програми за преводачи.
format-xliff21 = XLIFF 2.1
format-xliff21-about = За по-нови програми за преводачи.
format-tmx = TMX
format-tmx-about = Преводна памет: само преведеното.
format-package = Пакет на Tolmach
format-package-about = Всичко нужно за продължаване в друг Tolmach: единици, чернови, памет, глосар.

export-title = Изнасяне
export-language = Език
export-pages = Ресурси
export-no-pages = Още нищо не е изтеглено на този език.
export-all = Всички
export-format = Формат
export-folder = Папка
export-folder-about = Съществуващ файл никога не се заменя: новият получава номер.

export-forecast =
    { $files ->
        [one] Ще се запише { $files } файл. Единици: { $units }; с Ваша чернова: { $drafts }; остарели: { $outdated }.
       *[other] Ще се запишат { $files } файла. Единици: { $units }; с Ваша чернова: { $drafts }; остарели: { $outdated }.
    }

export-write = Изнасяне

export-written =
    { $n ->
        [one] Записан е { $n } файл.
       *[other] Записани са { $n } файла.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } единица)
       *[other] { $path } ({ $n } единици)
    }

import-title = Внасяне
import-about = Изберете файл, изнесен за превод. Първо ще видите какво би станало с него; нищо не се взема, преди да потвърдите, и нищо Ваше не се заменя.
import-file = Файл
import-reading = Четене на файла
import-language = Файлът не посочва езика си. Кой е той?
import-dry = { $format }, { $language }. Ако го внесете:

import-take =
    { $n ->
        [one] Внасяне на { $n } запис
       *[other] Внасяне на { $n } записа
    }

import-done =
    { $n ->
        [one] { $n } запис вече е чернова.
       *[other] { $n } записа вече са чернови.
    }

import-conflicts =
    { $n ->
        [one] { $n } запис се различава от това тук. Всички текстове се пазят; Вие решавате.
       *[other] { $n } записа се различават от това тук. Всички текстове се пазят; Вие решавате.
    }

import-to-conflicts = Към тях
import-empty = Във файла няма записи.

import-more =
    { $n ->
        [one] и още { $n }
       *[other] и още { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } става чернова
       *[other] { $n } стават чернови
    }

import-would-conflicting =
    { $n ->
        [one] { $n } се различава от това тук и ще Ви чака
       *[other] { $n } се различават от това тук и ще Ви чакат
    }

import-would-unknown =
    { $n ->
        [one] { $n } не отговаря на никоя единица тук
       *[other] { $n } не отговарят на никоя единица тук
    }

import-would-broken =
    { $n ->
        [one] { $n } не може да се прочете
       *[other] { $n } не могат да се прочетат
    }

import-would-unchanged =
    { $n ->
        [one] { $n } не променя нищо
       *[other] { $n } не променят нищо
    }

import-was-taken =
    { $n ->
        [one] { $n } вече е чернова
       *[other] { $n } вече са чернови
    }

import-was-conflicting =
    { $n ->
        [one] { $n } Ви чака
       *[other] { $n } Ви чакат
    }

import-was-unknown =
    { $n ->
        [one] { $n } не отговаряше на никоя единица тук
       *[other] { $n } не отговаряха на никоя единица тук
    }

import-was-broken =
    { $n ->
        [one] { $n } не можа да се прочете
       *[other] { $n } не можаха да се прочетат
    }

import-was-unchanged =
    { $n ->
        [one] { $n } не промени нищо
       *[other] { $n } не промениха нищо
    }

import-note-no-text = Няма превод.
import-note-same-here = Тук е същото.
import-note-as-handed-out = Непроменено след изнасянето; работата тук е продължила.
import-note-waits = Същият текст вече Ви чака.
import-note-matched-by-source = Единицата е разпозната по оригинала.
import-note-not-done = Отбелязано, че има още работа: черновата не е готова.
import-note-still-valid = Старият превод още важи.
import-note-source-moved = Оригиналът е променен след създаването на файла.
import-note-differs-from-draft = Различава се от Вашата чернова.
import-note-changed-on-wiki = Преводът в уикито е променен след създаването на файла.
import-note-base-not-known = Файлът не посочва от какво е направен, а в уикито има друг текст.
import-note-no-page = Страницата не е в библиотеката.
import-note-not-pulled = Страницата не е изтегляна на този език.
import-note-no-unit = В страницата няма такава единица.
import-note-no-such-source = Никоя единица няма такъв оригинал.
import-note-several-such-sources = Няколко единици имат такъв оригинал.
import-note-read = Съобщение при четенето на файла:
