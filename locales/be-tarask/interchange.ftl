### Belarusian (Taraškievica orthography) (be-tarask). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Для Poedit, OmegaT, Virtaal і большасьці іншых праграмаў. Састарэлыя адзінкі зьмяшчаюць арыгінал, зь якога іх перакладалі.
format-translate-po = PO у выглядзе Translate
format-translate-po-about = Тое самае, што экспарт вікі для працы афлайн. Адна старонка ў файле.
format-csv = CSV
format-csv-about = Табліца для электронных табліцаў.
format-translate-csv = CSV у выглядзе Translate
format-translate-csv-about = Тое самае, што табліца самой вікі. Адна старонка ў файле.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Для OmegaT і іншых праграмаў для перакладчыкаў.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Для навейшых праграмаў для перакладчыкаў.
format-tmx = TMX
format-tmx-about = Памяць перакладаў: толькі тое, што перакладзена.
format-package = Пакет Tolmach
format-package-about = Усё патрэбнае, каб працягнуць у іншым Tolmach: адзінкі, чарнавікі, памяць, глясарый.
export-title = Экспарт
export-language = Мова
export-pages = Рэсурсы
export-no-pages = На гэтай мове яшчэ нічога не атрымана.
export-all = Усе
export-format = Фармат
export-folder = Тэчка
export-folder-about = Наяўны файл ніколі не замяняецца: новы атрымлівае нумар.

export-forecast =
    { $files ->
        [one] Будзе запісаны { $files } файл. Адзінак: { $units }; з вашым чарнавіком: { $drafts }; састарэлых: { $outdated }.
        [few] Будуць запісаныя { $files } файлы. Адзінак: { $units }; з вашым чарнавіком: { $drafts }; састарэлых: { $outdated }.
       *[many] Будзе запісана { $files } файлаў. Адзінак: { $units }; з вашым чарнавіком: { $drafts }; састарэлых: { $outdated }.
    }

export-write = Экспартаваць

export-written =
    { $n ->
        [one] Запісаны { $n } файл.
        [few] Запісаныя { $n } файлы.
       *[many] Запісана { $n } файлаў.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } адзінка)
        [few] { $path } ({ $n } адзінкі)
       *[many] { $path } ({ $n } адзінак)
    }

import-title = Імпарт
import-about = Выберыце файл, экспартаваны для перакладу. Спачатку вы ўбачыце, што зь ім станецца; бяз вашай згоды нічога не бярэцца, і нішто ваша ніколі не замяняецца.
import-file = Файл
import-reading = Чытаньне файла
import-language = У файле ня ўказаная мова. Якая яна?
import-dry = { $format }, { $language }. Калі імпартаваць:

import-take =
    { $n ->
        [one] Імпартаваць { $n } запіс
        [few] Імпартаваць { $n } запісы
       *[many] Імпартаваць { $n } запісаў
    }

import-done =
    { $n ->
        [one] { $n } запіс стаў чарнавіком.
        [few] { $n } запісы сталі чарнавікамі.
       *[many] { $n } запісаў сталі чарнавікамі.
    }

import-conflicts =
    { $n ->
        [one] { $n } запіс адрозьніваецца ад наяўнага тут. Усе тэксты захаваныя; вырашаеце вы.
        [few] { $n } запісы адрозьніваюцца ад наяўных тут. Усе тэксты захаваныя; вырашаеце вы.
       *[many] { $n } запісаў адрозьніваюцца ад наяўных тут. Усе тэксты захаваныя; вырашаеце вы.
    }

import-to-conflicts = Паглядзець
import-empty = У файле няма запісаў.

import-more =
    { $n ->
        [one] і яшчэ { $n }
        [few] і яшчэ { $n }
       *[many] і яшчэ { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } стане чарнавіком
        [few] { $n } стануць чарнавікамі
       *[many] { $n } стануць чарнавікамі
    }

import-would-conflicting =
    { $n ->
        [one] { $n } адрозьніваецца ад наяўнага тут і чакае вас
        [few] { $n } адрозьніваюцца ад наяўных тут і чакаюць вас
       *[many] { $n } адрозьніваюцца ад наяўных тут і чакаюць вас
    }

import-would-unknown =
    { $n ->
        [one] { $n } не належыць ніводнай адзінцы тут
        [few] { $n } не належаць ніводнай адзінцы тут
       *[many] { $n } не належаць ніводнай адзінцы тут
    }

import-would-broken =
    { $n ->
        [one] { $n } не ўдаецца прачытаць
        [few] { $n } не ўдаецца прачытаць
       *[many] { $n } не ўдаецца прачытаць
    }

import-would-unchanged =
    { $n ->
        [one] { $n } нічога не зьмяняе
        [few] { $n } нічога не зьмяняюць
       *[many] { $n } нічога не зьмяняюць
    }

import-was-taken =
    { $n ->
        [one] { $n } цяпер чарнавік
        [few] { $n } цяпер чарнавікі
       *[many] { $n } цяпер чарнавікі
    }

import-was-conflicting =
    { $n ->
        [one] { $n } чакае вас
        [few] { $n } чакаюць вас
       *[many] { $n } чакаюць вас
    }

import-was-unknown =
    { $n ->
        [one] { $n } не належаў ніводнай адзінцы тут
        [few] { $n } не належалі ніводнай адзінцы тут
       *[many] { $n } не належалі ніводнай адзінцы тут
    }

import-was-broken =
    { $n ->
        [one] { $n } не ўдалося прачытаць
        [few] { $n } не ўдалося прачытаць
       *[many] { $n } не ўдалося прачытаць
    }

import-was-unchanged =
    { $n ->
        [one] { $n } нічога не зьмяніў
        [few] { $n } нічога не зьмянілі
       *[many] { $n } нічога не зьмянілі
    }

import-note-no-text = Перакладу няма.
import-note-same-here = Тут тое самае.
import-note-as-handed-out = Ня зьменена пасьля экспарту; праца тут пайшла далей.
import-note-waits = Такі самы тэкст ужо чакае вас.
import-note-matched-by-source = Адзінка вызначаная паводле арыгінала.
import-note-not-done = Пазначана, што патрабуе працы: чарнавік не гатовы.
import-note-still-valid = Стары пераклад яшчэ актуальны.
import-note-source-moved = Арыгінал зьмяніўся пасьля стварэньня файла.
import-note-differs-from-draft = Адрозьніваецца ад вашага чарнавіка.
import-note-changed-on-wiki = Пераклад у вікі зьмяніўся пасьля стварэньня файла.
import-note-base-not-known = У файле ня ўказана, з чаго ён створаны, а ў вікі іншы тэкст.
import-note-no-page = Старонкі няма ў бібліятэцы.
import-note-not-pulled = Старонка на гэтай мове яшчэ не атрыманая.
import-note-no-unit = На старонцы няма такой адзінкі.
import-note-no-such-source = Ніводная адзінка ня мае такога арыгінала.
import-note-several-such-sources = Такі арыгінал маюць некалькі адзінак.
import-note-read = Праграма чытаньня файла паведамляе:
