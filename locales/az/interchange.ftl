### Azerbaijani (az). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Poedit, OmegaT, Virtaal və əksər başqa proqramlar üçün. Köhnəlmiş vahidlər tərcümə edildikləri mənbəni də daşıyır.
format-translate-po = Translate yazdığı kimi PO
format-translate-po-about = Vikinin oflayn iş üçün öz ixracı ilə eynidir. Bir faylda bir səhifə.
format-csv = CSV
format-csv-about = Elektron cədvəllər üçün cədvəl.
format-translate-csv = Translate yazdığı kimi CSV
format-translate-csv-about = Vikinin öz cədvəli ilə eynidir. Bir faylda bir səhifə.
format-xliff12 = XLIFF 1.2
format-xliff12-about = OmegaT və tərcüməçilərin başqa proqramları üçün.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Tərcüməçilərin daha yeni proqramları üçün.
format-tmx = TMX
format-tmx-about = Tərcümə yaddaşı: yalnız tərcümə edilənlər.
format-package = Tolmach paketi
format-package-about = Başqa Tolmach proqramında davam etmək üçün lazım olan hər şey: vahidlər, qaralamalar, yaddaş, qlossari.

export-title = İxrac
export-language = Dil
export-pages = Səhifələr
export-no-pages = Bu dildə hələ heç nə gətirilməyib.
export-all = Hamısı
export-format = Format
export-folder = Qovluq
export-folder-about = Mövcud fayl heç vaxt əvəz edilmir: yenisi nömrə alır.

export-forecast = { $files } fayl yazılacaq. Vahidlər: { $units }; sizin qaralamanızla: { $drafts }; köhnəlmiş: { $outdated }.

export-write = İxrac et

export-written =
    { $n ->
        [one] Fayl yazıldı.
       *[other] { $n } fayl yazıldı.
    }

export-file = { $path } ({ $n } vahid)

import-title = İdxal
import-about = Tərcümə üçün ixrac edilmiş fayl seçin. Əvvəlcə ondan nə alınacağını görürsünüz; siz deməmiş heç nə götürülmür və sizin heç nəyiniz heç vaxt əvəz edilmir.
import-file = Fayl
import-reading = Fayl oxunur
import-language = Fayl dilini demir. Hansı dildir?

import-dry = { $format }, { $language }. İdxal etsəniz:

import-take = { $n } qeydi idxal et

import-done = { $n } qeyd indi qaralamadır.

import-conflicts =
    { $n ->
        [one] { $n } qeyd buradakından fərqlənir. Bütün mətnlər saxlanıb; qərarı siz verirsiniz.
       *[other] { $n } qeyd buradakılardan fərqlənir. Bütün mətnlər saxlanıb; qərarı siz verirsiniz.
    }

import-to-conflicts = Bax
import-empty = Faylda qeyd yoxdur.

import-more = və daha { $n }

import-would-taken = { $n } qaralama olacaq

import-would-conflicting = { $n } buradakından fərqlənir və sizi gözləyir

import-would-unknown = { $n } buradakı heç bir vahidə aid deyil

import-would-broken = { $n } oxunmur

import-would-unchanged = { $n } heç nəyi dəyişmir

import-was-taken = { $n } indi qaralamadır

import-was-conflicting = { $n } sizi gözləyir

import-was-unknown = { $n } buradakı heç bir vahidə aid deyildi

import-was-broken = { $n } oxunmadı

import-was-unchanged = { $n } heç nəyi dəyişmədi

import-note-no-text = Tərcüməsi yoxdur.
import-note-same-here = Buradakı da eynidir.
import-note-as-handed-out = İxracdan bəri dəyişməyib; buradakı iş irəli gedib.
import-note-waits = Eyni mətn artıq sizi gözləyir.
import-note-matched-by-source = Hansı vahid olduğu mənbədən bilindi.
import-note-not-done = Üzərində işlənməli kimi işarələnib: qaralama hazır deyil.
import-note-still-valid = Köhnə tərcümə hələ qüvvədədir.
import-note-source-moved = Fayl yaradılandan sonra mənbə dəyişib.
import-note-differs-from-draft = Qaralamanızdan fərqlənir.
import-note-changed-on-wiki = Fayl yaradılandan sonra vikidəki tərcümə dəyişib.
import-note-base-not-known = Fayl nədən yaradıldığını demir və vikidə başqa mətn var.
import-note-no-page = Səhifə kitabxanada yoxdur.
import-note-not-pulled = Səhifə bu dildə heç gətirilməyib.
import-note-no-unit = Səhifədə belə vahid yoxdur.
import-note-no-such-source = Heç bir vahidin mənbəyi bu deyil.
import-note-several-such-sources = Bir neçə vahidin mənbəyi budur.
import-note-read = Faylı oxuyan deyir:
