### Turkish (tr). Reviewed by a native speaker: not yet.

sprint-lead = Bir hedefi olan sayfalar, diller ve tarihler. Sayılan, vikinin gösterdiğidir.
sprint-new = Yeni sprint
sprint-create = Sprinti başlat
sprint-loading = Sprintler açılıyor
sprint-list = Sprintler
sprint-empty = Henüz sprint yok
sprint-empty-about = Sprint bu andan itibaren ölçer: sayfaları ve dilleri seçin, hedef ve tarih belirleyin, neler yapıldığını görün.
sprint-name = Ad
sprint-kind = Konusu ne?
sprint-kind-translation = Çeviri
sprint-kind-update = Güncelleme
sprint-resources = Sayfalar
sprint-no-resources = Önce kitaplığa sayfa ekleyin.
sprint-from = Başlangıç
sprint-to = Bitiş
sprint-goal = Hedef
sprint-measure = Ölçü
sprint-measure-units = Birim
sprint-measure-words = Kelime
sprint-brief = Açıklama
sprint-brief-help = Katılanlar için, konusu ne. Markdown.
sprint-report = Rapor
sprint-by-language = Dile göre
sprint-by-person = Kişiye göre
sprint-by-day = Güne göre
sprint-person-unknown = Bilinmiyor
sprint-to-outbox = Giden kutusuna git
sprint-not-observed = Başlangıçtan beri vikiden bir şey okunmadı. Kitaplığı yenileyin.
sprint-days-guessed = Taralı: Tolmach’ın ilk gördüğü gün; ne zaman yapıldığını viki söylemedi.
report-wikitext = Vikimetin
report-markdown = Markdown
report-format = Biçim

sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages = { $n } sayfa

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words] kelime tamam, hedef { $goal }
       *[units] birim tamam, hedef { $goal }
    }

sprint-done-of =
    { $measure ->
        [words] { $done } / { $goal } kelime tamam
       *[units] { $done } / { $goal } birim tamam
    }

sprint-measured =
    { $measure ->
        [words] { $n } kelime
       *[units] { $n } birim
    }

sprint-waiting = { $n } taslaklarda bekliyor

sprint-to-do = başlangıçta yapılacak { $n } vardı

sprint-observed = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } itibarıyla

sprint-scope = Başlangıçtan beri sayfalar değişti: { $added } birim geldi, { $removed } gitti. Bunlar sayılmıyor.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $n } kelime
       *[units] { DATETIME($date, day: "numeric", month: "long") }: { $n } birim
    }

sprint-burn-down = Kalan iş grafiği
sprint-burn-left = Kalan
sprint-burn-planned = Eşit adımlarla
sprint-burn-day = Gün sonu
sprint-burn-table = Tablo olarak
sprint-burn-not-yet = Sprint başladığından beri vikiden bir şey okunmadı.
sprint-left = Kalanlar
sprint-left-about = “Bu bende” diğerlerine 48 saat boyunca bildirir. Hiçbir şeyi kilitlemez.
sprint-left-none = Sprintte öngörülenlerden kalan yok.
sprint-claim = Bu bende
sprint-release = Bırak
sprint-claim-mine = Bu sizde
sprint-claim-somebody = Bu birinde
sprint-work = Üzerinde çalış
sprint-hand-over = Devret
sprint-hand-over-about = Katılanlar için bir dosya: sayfalar, taslaklar, kimin neyle uğraştığı ve kimin ne yaptığı. Her birinden geri geldikçe emekleri toplanır ve hiçbir şey iki kez sayılmaz.
sprint-hand-over-write = Dosyayı yaz
sprint-join = Dosyadan katıl
sprint-close = Sprinti kapat
sprint-close-about = Sayfalara sonra ne olursa olsun rakamlar şimdiki gibi kalır. İşin kendisi sürer.
sprint-tags = Bağlı olduğu
sprint-tags-help = Hareket Stratejisi girişimleri ve önerileri, konular; her satıra bir tane. Raporda yer alırlar.
report-html = Yazdırmak için
report-csv = CSV
report-names = Adlarla
report-save = Dosya olarak kaydet

report-saved = Yazıldı: { $path }.

sprint-close-waiting = { $n } hâlâ taslaklarda bekliyor. Sayılacaklarsa önce gönderin ve yenileyin.

sprint-closed = { DATETIME($at, day: "numeric", month: "long", year: "numeric") } tarihinde kapatıldı: rakamlar o andaki rakamlardır.

sprint-claim-by = Bununla ilgilenen: { $name }

sprint-claim-until = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } zamanına kadar

sprint-left-more = { $n } tane daha göster

sprint-left-of =
    { $measure ->
        [words] { $n } kelimeden { $left } kaldı
       *[units] { $n } birimden { $left } kaldı
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $left } kelime kaldı; eşit adımlarla { $planned } olurdu.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: { $left } birim kaldı; eşit adımlarla { $planned } olurdu.
    }

sprint-joined =
    { $conflicts ->
        [0] Katıldığınız: { $names }. Birlikte gelen taslaklar: { $drafts }.
       *[other] Katıldığınız: { $names }. Birlikte gelen taslaklar: { $drafts }. Sizinkinden farklı olup giden kutusunda bekleyen metinler: { $conflicts }.
    }
