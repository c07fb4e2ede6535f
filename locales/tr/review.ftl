### Turkish (tr). Reviewed by a native speaker: not yet.

review-lead = Doğru mu, geçebilir mi? Kabul ettikleriniz ve söyledikleriniz burada kalır, paketlerle taşınır.
review-loading = Bekleyenlere bakılıyor
review-pages = Sayfalar
review-units-list = Sayfanın birimleri
review-empty = İnceleme bekleyen yok
review-empty-about = Başkalarının yeni çevirileri yenilemeyle, taslakları paketle gelir.
review-empty-library = Kitaplığa git
review-none-shown = Bu sayfada o türden birim yok.
review-filter = Göster
review-filter-all = Tüm sayfa
review-filter-waits = Bekleyenler
review-filter-remarks = Notu olanlar
review-before = Önce
review-text = Şimdi
review-no-before = Önceki metin burada bilinmiyor.
review-accept = Kabul et
review-accept-next = Kabul et ve sıradaki bekleyene geç
review-comment = Yorumla
review-correct = Düzelt
review-open = Çalışma masasında aç
review-comment-label = Yorum
review-comment-save = Yorumu kaydet
review-correct-label = Düzeltilmiş metin
review-correct-save = Taslak olarak kaydet
review-take-back = Geri al
review-settled = Çözüldü
review-by-me = Sizden
review-by-nobody = Birinden
review-draft = Taslak
review-older = Önceki bir metin için
review-told = Viki biliyor
review-somebody = Biri
review-more-before = Önceki birimleri göster
review-more-after = Sonraki birimleri göster
review-standing-waits = İnceleme bekliyor
review-standing-mine = Sizin işiniz: başkası inceler
review-standing-accepted = Kabul edildi
review-standing-proofread = Vikide incelenmiş
review-standing-outdated = Eskimiş: önce güncellenmeli
review-standing-untranslated = Çevrilmemiş
review-tell-done = Kabul ettiğiniz her şey vikide.
review-told-proofread = Vikide incelenmiş
review-told-overtaken = Vikide kabul edildi, ama o zamandan beri başka bir metin var
review-told-changed = Siz baktıktan sonra değişti. Hiçbir şey gönderilmedi; yeniden bakın.
review-told-outdated = Bu arada eskidi. Hiçbir şey gönderilmedi.
review-told-gone = Artık sayfada yok. Hiçbir şey gönderilmedi.

review-tell = { $n } kabulü vikiye bildir

review-told-refused = Reddedildi: { $says }

review-n-waiting =
    { $n ->
        [0] Bekleyen yok
        [one] { $n } bekliyor
       *[other] { $n } bekliyor
    }

review-n-comments = { $n } yorum

review-by = Yazan: { $name }

review-accepted-by = Kabul eden: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
