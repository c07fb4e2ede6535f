### Turkish (tr). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Poedit, OmegaT, Virtaal ve çoğu başka program için. Eskimiş birimler, çevrildikleri kaynağı da taşır.
format-translate-po = Translate’in yazdığı PO
format-translate-po-about = Vikinin çevrimdışı çalışma için kendi dışa aktarımıyla aynı. Dosya başına bir sayfa.
format-csv = CSV
format-csv-about = Hesap tabloları için bir tablo.
format-translate-csv = Translate’in yazdığı CSV
format-translate-csv-about = Vikinin kendi tablosuyla aynı. Dosya başına bir sayfa.
format-xliff12 = XLIFF 1.2
format-xliff12-about = OmegaT ve diğer çevirmen programları için.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Daha yeni çevirmen programları için.
format-tmx = TMX
format-tmx-about = Çeviri belleği: yalnızca çevrilmiş olanlar.
format-package = Tolmach paketi
format-package-about = Başka bir Tolmach’ta sürdürmek için gereken her şey: birimler, taslaklar, bellek, sözlükçe.

export-title = Dışa aktarma
export-language = Dil
export-pages = Sayfalar
export-no-pages = Bu dilde henüz bir şey alınmadı.
export-all = Tümü
export-format = Biçim
export-folder = Klasör
export-folder-about = Var olan bir dosya asla değiştirilmez: yenisi bir numara alır.

export-forecast = { $files } dosya yazılacak. Birimler: { $units }; sizin taslağınızla: { $drafts }; eskimiş: { $outdated }.

export-write = Dışa aktar

export-written =
    { $n ->
        [one] Dosya yazıldı.
       *[other] { $n } dosya yazıldı.
    }

export-file = { $path } ({ $n } birim)

import-title = İçe aktarma
import-about = Çeviri için dışa aktarılmış bir dosya seçin. Önce ondan ne çıkacağını görürsünüz; siz söylemeden hiçbir şey alınmaz ve sizin hiçbir şeyiniz asla değiştirilmez.
import-file = Dosya
import-reading = Dosya okunuyor
import-language = Dosya dilini söylemiyor. Hangi dil?

import-dry = { $format }, { $language }. İçe aktarırsanız:

import-take = { $n } girdiyi içe aktar

import-done = { $n } girdi artık taslak.

import-conflicts =
    { $n ->
        [one] { $n } girdi buradakinden farklı. Tüm metinler saklandı; kararı siz verirsiniz.
       *[other] { $n } girdi buradakilerden farklı. Tüm metinler saklandı; kararı siz verirsiniz.
    }

import-to-conflicts = Bak
import-empty = Dosyada girdi yok.

import-more = ve { $n } tane daha

import-would-taken = { $n } tanesi taslak olur

import-would-conflicting = { $n } tanesi buradakinden farklı ve sizi bekler

import-would-unknown = { $n } tanesi buradaki hiçbir birime ait değil

import-would-broken = { $n } tanesi okunamıyor

import-would-unchanged = { $n } tanesi hiçbir şeyi değiştirmez

import-was-taken = { $n } tanesi artık taslak

import-was-conflicting = { $n } tanesi sizi bekliyor

import-was-unknown = { $n } tanesi buradaki hiçbir birime ait değildi

import-was-broken = { $n } tanesi okunamadı

import-was-unchanged = { $n } tanesi hiçbir şeyi değiştirmedi

import-note-no-text = Çevirisi yok.
import-note-same-here = Buradaki de aynı.
import-note-as-handed-out = Dışa aktarıldığından beri değişmemiş; buradaki çalışma ilerledi.
import-note-waits = Aynı metin zaten sizi bekliyor.
import-note-matched-by-source = Hangi birim olduğu kaynaktan anlaşıldı.
import-note-not-done = Üzerinde çalışılmalı diye işaretli: taslak tamam değil.
import-note-still-valid = Eski çeviri hâlâ geçerli.
import-note-source-moved = Dosya yapıldıktan sonra kaynak değişti.
import-note-differs-from-draft = Taslağınızdan farklı.
import-note-changed-on-wiki = Dosya yapıldıktan sonra vikideki çeviri değişti.
import-note-base-not-known = Dosya hangi metinden yapıldığını söylemiyor ve vikide başka bir metin var.
import-note-no-page = Sayfa kitaplıkta yok.
import-note-not-pulled = Sayfa bu dilde hiç alınmadı.
import-note-no-unit = Sayfada böyle bir birim yok.
import-note-no-such-source = Hiçbir birimin kaynağı bu değil.
import-note-several-such-sources = Birkaç birimin kaynağı bu.
import-note-read = Dosyayı okuyan diyor ki:
