### Macedonian (mk). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = За Poedit, OmegaT, Virtaal и повеќето други програми. Застарените единици го носат изворникот од кој се преведени.
format-translate-po = PO како од Translate
format-translate-po-about = Исто како извозот на самото вики за работа без мрежа. По една страница во податотека.
format-csv = CSV
format-csv-about = Табела за табеларни програми.
format-translate-csv = CSV како од Translate
format-translate-csv-about = Исто како табелата на самото вики. По една страница во податотека.
format-xliff12 = XLIFF 1.2
format-xliff12-about = За OmegaT и други програми за преведувачи.
format-xliff21 = XLIFF 2.1
format-xliff21-about = За понови програми за преведувачи.
format-tmx = TMX
format-tmx-about = Преводна меморија: само преведеното.
format-package = Пакет на Tolmach
format-package-about = Сè што треба за да се продолжи во друг Tolmach: единици, нацрти, меморија, поимник.

export-title = Извоз
export-language = Јазик
export-pages = Ресурси
export-no-pages = Сè уште ништо не е преземено на овој јазик.
export-all = Сите
export-format = Формат
export-folder = Папка
export-folder-about = Постоечка податотека никогаш не се заменува: новата добива број.

export-forecast =
    { $files ->
        [one] Ќе се запише { $files } податотека. Единици: { $units }; со ваш нацрт: { $drafts }; застарени: { $outdated }.
       *[other] Ќе се запишат { $files } податотеки. Единици: { $units }; со ваш нацрт: { $drafts }; застарени: { $outdated }.
    }

export-write = Извези

export-written =
    { $n ->
        [one] Запишана е { $n } податотека.
       *[other] Запишани се { $n } податотеки.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } единица)
       *[other] { $path } ({ $n } единици)
    }

import-title = Увоз
import-about = Изберете податотека извезена за преведување. Прво гледате што би станало со неа; ништо не се зема пред да потврдите и ништо ваше не се заменува.
import-file = Податотека
import-reading = Ја читам податотеката
import-language = Податотеката не го кажува јазикот. Кој е?
import-dry = { $format }, { $language }. Ако ја увезете:

import-take =
    { $n ->
        [one] Увези { $n } ставка
       *[other] Увези { $n } ставки
    }

import-done =
    { $n ->
        [one] { $n } ставка сега е нацрт.
       *[other] { $n } ставки сега се нацрти.
    }

import-conflicts =
    { $n ->
        [one] { $n } ставка се разликува од она тука. Сите текстови се чуваат; вие решавате.
       *[other] { $n } ставки се разликуваат од она тука. Сите текстови се чуваат; вие решавате.
    }

import-to-conflicts = Погледни ги
import-empty = Во податотеката нема ставки.

import-more =
    { $n ->
        [one] и уште { $n }
       *[other] и уште { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } станува нацрт
       *[other] { $n } стануваат нацрти
    }

import-would-conflicting =
    { $n ->
        [one] { $n } се разликува од она тука и ќе ве чека
       *[other] { $n } се разликуваат од она тука и ќе ве чекаат
    }

import-would-unknown =
    { $n ->
        [one] { $n } не припаѓа на ниедна единица тука
       *[other] { $n } не припаѓаат на ниедна единица тука
    }

import-would-broken =
    { $n ->
        [one] { $n } не може да се прочита
       *[other] { $n } не можат да се прочитаат
    }

import-would-unchanged =
    { $n ->
        [one] { $n } не менува ништо
       *[other] { $n } не менуваат ништо
    }

import-was-taken =
    { $n ->
        [one] { $n } сега е нацрт
       *[other] { $n } сега се нацрти
    }

import-was-conflicting =
    { $n ->
        [one] { $n } ве чека
       *[other] { $n } ве чекаат
    }

import-was-unknown =
    { $n ->
        [one] { $n } не припаѓаше на ниедна единица тука
       *[other] { $n } не припаѓаа на ниедна единица тука
    }

import-was-broken =
    { $n ->
        [one] { $n } не можеше да се прочита
       *[other] { $n } не можеа да се прочитаат
    }

import-was-unchanged =
    { $n ->
        [one] { $n } не измени ништо
       *[other] { $n } не изменија ништо
    }

import-note-no-text = Нема превод.
import-note-same-here = Тука е истото.
import-note-as-handed-out = Неизменето од извозот; работата тука продолжила.
import-note-waits = Истиот текст веќе ве чека.
import-note-matched-by-source = Единицата е препознаена по изворникот.
import-note-not-done = Означено дека треба доработка: нацртот не е готов.
import-note-still-valid = Стариот превод сè уште важи.
import-note-source-moved = Изворникот е изменет откако е направена податотеката.
import-note-differs-from-draft = Се разликува од вашиот нацрт.
import-note-changed-on-wiki = Преводот на викито е изменет откако е направена податотеката.
import-note-base-not-known = Податотеката не кажува од што е направена, а викито има друг текст.
import-note-no-page = Страницата не е во библиотеката.
import-note-not-pulled = Страницата не е преземана на овој јазик.
import-note-no-unit = Страницата нема таква единица.
import-note-no-such-source = Ниедна единица го нема овој изворник.
import-note-several-such-sources = Неколку единици го имаат овој изворник.
import-note-read = Порака при читањето на податотеката:
