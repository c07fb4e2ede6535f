### Azerbaijani (az). Reviewed by a native speaker: not yet.

memory-about = Əvvəl tərcümə edilən hər şey

memory-count =
    { $n ->
        [0] İçində hələ heç nə yoxdur
        [one] { $n } mənbə və tərcümə cütü
       *[other] { $n } mənbə və tərcümə cütü
    }

memory-look-up = Tap
memory-holds = İçindəkilər
memory-text = Mətn və ya ifadə
memory-swap = Dilləri dəyiş
memory-like = Oxşarları
memory-sentence = cümlə
memory-nothing = Yaddaşda buna oxşar heç nə yoxdur və buradakı heç bir mətndə bu sözlər keçmir.
memory-begin = İstənilən mətnə baxın
memory-begin-about = Əvvəl tərcümə edilmiş oxşarlarını, sözlərinin harada keçdiyini və orada necə tərcümə edildiyini görürsünüz. Şəbəkəsiz, istənilən istiqamətdə.

memory-counting = Sayılır
memory-empty = Yaddaş boşdur
memory-empty-about = O, gətirdiyiniz və qaralama yazdığınız hər şeylə, həm də başqa proqramların faylları ilə dolur.
memory-directions = İstiqamətlər
memory-direction = İstiqamət
memory-pairs = Cütlər
memory-sentences = Cümlələr
memory-proofread = Yoxlanılıb
memory-translated = Tərcümə edilib
memory-outdated = Köhnəlib
memory-drafts = Qaralamalarım

memory-index-whole = Hamısı indeksdədir, { $size } kB

memory-index-behind = İndeks { $size } kB, yanında { $n } daha yeni cüt

memory-index-none = İndeks lazım olmayacaq qədər azdır
memory-index-being-written = İndeks yazılır

memory-number = { $n }

memory-origins = Haradandır
memory-origins-about = Vikilərdən və qaralamalardan gələnlər onların ardınca özü dəyişir. Faylı yenidən çıxarmaq olar.
memory-origin-wiki = Viki
memory-origin-draft = Qaralamalarım
memory-origin-file = Fayl
memory-origin-package = Paket

memory-uses = { $n } cüt

memory-forget = Çıxar
memory-forget-title = Bu, yaddaşdan çıxarılsın?

memory-forget-of = Çıxar: { $name }

memory-forget-about =
    { $n ->
        [one] { $n } cüt bu fayldan gəlib: { $name }. Eynisi vikidə, qaralamada və ya başqa faylda yoxdursa, silinəcək. Qaytarmaq üçün faylı yenidən idxal edin.
       *[other] { $n } cüt bu fayldan gəlib: { $name }. Vikidə, qaralamada və ya başqa faylda da olanlardan başqa, silinəcəklər. Qaytarmaq üçün faylı yenidən idxal edin.
    }

memory-import = Yaddaş idxal et
memory-import-it = İdxal et
memory-import-about = İstənilən ölçüdə TMX, PO və ya CSV. Eyni faylı yenidən oxuyanda heç nə iki dəfə sayılmır.
memory-doing-import = Yaddaşa oxunur
memory-doing-forget = Yaddaşdan çıxarılır

memory-imported = Oxundu: { $name }. Yeni cütlər: { $added }. Artıq olan cütlər: { $merged }.

memory-import-stopped = Dayandırıldı; bu fayldan oxunanlar yaddaşdadır: { $name }. Yeni cütlər: { $added }. Artıq olan cütlər: { $merged }.

memory-forgotten = { $name } çıxarıldı, { $n } cütlə birgə.

memory-forget-stopped = Dayandırıldı. { $name }: { $n } cüt çıxarıldı; qalanları hələ oradadır.

memory-export = Yaddaşı ixrac et
memory-writing = Fayl yazılır
memory-format-tmx = TMX 1.4, başqa tərcümə proqramları üçün
memory-format-csv = CSV, elektron cədvəllər üçün

memory-export-of = İxrac et: { $from } → { $to }

memory-pairs-of = { $n } cüt

memory-exported = { $n } cüt bu fayldadır: { $path }.
