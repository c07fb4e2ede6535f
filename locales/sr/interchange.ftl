### Serbian (sr). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = За Poedit, OmegaT, Virtaal и већину других програма. Уз застареле јединице стоји изворник од којег су настале.
format-translate-po = PO какав пише Translate
format-translate-po-about = Исто што и сопствени извоз викија за рад без мреже. По једна страница у датотеци.
format-csv = CSV
format-csv-about = За програме за рад с табелама.
format-translate-csv = CSV какав пише Translate
format-translate-csv-about = Исто што и сопствена табела викија. По једна страница у датотеци.
format-xliff12 = XLIFF 1.2
format-xliff12-about = За OmegaT и друге преводилачке програме.
format-xliff21 = XLIFF 2.1
format-xliff21-about = За новије преводилачке програме.
format-tmx = TMX
format-tmx-about = Преводилачка меморија: само оно што је преведено.
format-package = Пакет програма Tolmach
format-package-about = Све што је потребно за наставак у другом програму Tolmach: јединице, нацрти, меморија, појмовник.

export-title = Извоз
export-language = Језик
export-pages = Ресурси
export-no-pages = На овом језику још ништа није преузето.
export-all = Сви
export-format = Формат
export-folder = Фасцикла
export-folder-about = Постојећа датотека се никада не замењује: нова добија број.

export-forecast =
    { $files ->
        [one] Уписала би се { $files } датотека. Јединице: { $units }; с вашим нацртом: { $drafts }; застареле: { $outdated }.
        [few] Уписале би се { $files } датотеке. Јединице: { $units }; с вашим нацртом: { $drafts }; застареле: { $outdated }.
       *[other] Уписало би се { $files } датотека. Јединице: { $units }; с вашим нацртом: { $drafts }; застареле: { $outdated }.
    }

export-write = Извези

export-written =
    { $n ->
        [one] Уписана је { $n } датотека.
        [few] Уписане су { $n } датотеке.
       *[other] Уписано је { $n } датотека.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } јединица)
        [few] { $path } ({ $n } јединице)
       *[other] { $path } ({ $n } јединица)
    }

import-title = Увоз
import-about = Изаберите датотеку која је извезена за превођење. Прво ћете видети шта би од ње настало; ништа се не увози док не потврдите и ништа ваше се никада не замењује.
import-file = Датотека
import-reading = Читање датотеке
import-language = У датотеци не пише на ком је језику. Који је то језик?

import-dry = { $format }, { $language }. Ако је увезете:

import-take =
    { $n ->
        [one] Увези { $n } ставку
        [few] Увези { $n } ставке
       *[other] Увези { $n } ставки
    }

import-done =
    { $n ->
        [one] { $n } ставка је сада нацрт.
        [few] { $n } ставке су сада нацрти.
       *[other] { $n } ставки је сада у нацртима.
    }

import-conflicts =
    { $n ->
        [one] { $n } ставка се разликује од онога што је овде. Сви текстови су сачувани; ви одлучујете.
        [few] { $n } ставке се разликују од онога што је овде. Сви текстови су сачувани; ви одлучујете.
       *[other] { $n } ставки се разликује од онога што је овде. Сви текстови су сачувани; ви одлучујете.
    }

import-to-conflicts = Погледај
import-empty = У датотеци нема ставки.

import-more =
    { $n ->
        [one] и још { $n }
        [few] и још { $n }
       *[other] и још { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } постаје нацрт
        [few] { $n } постају нацрти
       *[other] { $n } постаје нацрт
    }

import-would-conflicting =
    { $n ->
        [one] { $n } се разликује од онога што је овде и чека вас
        [few] { $n } се разликују од онога што је овде и чекају вас
       *[other] { $n } се разликује од онога што је овде и чека вас
    }

import-would-unknown =
    { $n ->
        [one] { $n } не припада ниједној јединици овде
        [few] { $n } не припадају ниједној јединици овде
       *[other] { $n } не припада ниједној јединици овде
    }

import-would-broken =
    { $n ->
        [one] { $n } се не може прочитати
        [few] { $n } се не могу прочитати
       *[other] { $n } се не може прочитати
    }

import-would-unchanged =
    { $n ->
        [one] { $n } ништа не мења
        [few] { $n } ништа не мењају
       *[other] { $n } ништа не мења
    }

import-was-taken =
    { $n ->
        [one] { $n } је сада нацрт
        [few] { $n } су сада нацрти
       *[other] { $n } је сада у нацртима
    }

import-was-conflicting =
    { $n ->
        [one] { $n } чека вас
        [few] { $n } чекају вас
       *[other] { $n } чека вас
    }

import-was-unknown =
    { $n ->
        [one] { $n } не припада ниједној јединици овде
        [few] { $n } не припадају ниједној јединици овде
       *[other] { $n } не припада ниједној јединици овде
    }

import-was-broken =
    { $n ->
        [one] { $n } није могла да се прочита
        [few] { $n } нису могле да се прочитају
       *[other] { $n } није могло да се прочита
    }

import-was-unchanged =
    { $n ->
        [one] { $n } ништа није променила
        [few] { $n } ништа нису промениле
       *[other] { $n } ништа није променило
    }

import-note-no-text = Нема превода.
import-note-same-here = Исто стоји овде.
import-note-as-handed-out = Непромењено од извоза; рад овде је у међувремену одмакао.
import-note-waits = Исти текст вас већ чека.
import-note-matched-by-source = Јединица је препозната по изворнику.
import-note-not-done = Означено да треба још рада: нацрт није готов.
import-note-still-valid = Стари превод и даље важи.
import-note-source-moved = Изворник се променио откад је датотека направљена.
import-note-differs-from-draft = Разликује се од вашег нацрта.
import-note-changed-on-wiki = Превод на викију се променио откад је датотека направљена.
import-note-base-not-known = У датотеци не пише од чега је настала, а вики има други текст.
import-note-no-page = Страница није у библиотеци.
import-note-not-pulled = Страница никада није преузета на овом језику.
import-note-no-unit = Страница нема такву јединицу.
import-note-no-such-source = Ниједна јединица нема овај изворник.
import-note-several-such-sources = Више јединица има овај изворник.
import-note-read = Читач датотеке каже:
