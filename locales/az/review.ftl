### Azerbaijani (az). Reviewed by a native speaker: not yet.

review-lead = Düzgündürmü, keçə bilərmi? Qəbul etdikləriniz və dedikləriniz burada qalır və paketlərlə gedir.
review-loading = Nəyin gözlədiyinə baxılır
review-pages = Səhifələr
review-units-list = Səhifənin vahidləri
review-empty = Baxış gözləyən yoxdur
review-empty-about = Başqalarının yeni tərcümələri yeniləmə ilə, qaralamaları paketlə gəlir.
review-empty-library = Kitabxanaya keç
review-none-shown = Bu səhifədə belə vahid yoxdur.
review-filter = Göstər
review-filter-all = Bütün səhifə
review-filter-waits = Gözləyənlər
review-filter-remarks = Qeydli
review-before = Əvvəl
review-text = İndi
review-no-before = Əvvəlki mətn burada məlum deyil.
review-accept = Qəbul et
review-accept-next = Qəbul et və növbəti gözləyənə keç
review-comment = Şərh yaz
review-correct = Düzəlt
review-open = İş yerində aç
review-comment-label = Şərh
review-comment-save = Şərhi saxla
review-correct-label = Düzəldilmiş mətn
review-correct-save = Qaralama kimi saxla
review-take-back = Geri götür
review-settled = Həll olunub
review-by-me = Sizdən
review-by-nobody = Kimdənsə
review-draft = Qaralama
review-older = Əvvəlki mətnə aiddir
review-told = Viki bilir
review-somebody = Kimsə
review-more-before = Əvvəlki vahidləri göstər
review-more-after = Sonrakı vahidləri göstər
review-standing-waits = Baxış gözləyir
review-standing-mine = Öz işiniz: başqası baxır
review-standing-accepted = Qəbul edilib
review-standing-proofread = Vikidə yoxlanılıb
review-standing-outdated = Köhnəlib: əvvəlcə yenilənməlidir
review-standing-untranslated = Tərcüməsiz
review-tell-done = Qəbul etdiyiniz hər şey vikidədir.
review-told-proofread = Vikidə yoxlanılıb
review-told-overtaken = Vikidə qəbul edilib, amma o vaxtdan orada başqa mətn var
review-told-changed = Siz baxandan sonra dəyişib. Heç nə göndərilmədi; yenidən baxın.
review-told-outdated = Bu arada köhnəlib. Heç nə göndərilmədi.
review-told-gone = Daha səhifədə yoxdur. Heç nə göndərilmədi.

review-tell = { $n } qəbulu vikiyə bildir

review-told-refused = Rədd edildi: { $says }

review-n-waiting =
    { $n ->
        [0] Gözləyən yoxdur
        [one] { $n } gözləyir
       *[other] { $n } gözləyir
    }

review-n-comments = { $n } şərh

review-by = Müəllif: { $name }

review-accepted-by = Qəbul edən: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
