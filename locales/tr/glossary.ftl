### Turkish (tr). Reviewed by a native speaker: not yet.

glossary-about = Üzerinde anlaşılan, her çekimiyle tanınan sözcükler
glossary-search = Terim, çeviri ve notlarda ara
glossary-into = Çeviri dili
glossary-any-language = Herhangi bir dil
glossary-any-domain = Herhangi bir alan
glossary-review = İncelenmiş mi
glossary-any-review = İncelenmiş ya da değil
glossary-reviewed = İncelenmiş
glossary-unreviewed = İncelenmemiş
glossary-loading = Sözlükçe okunuyor
glossary-loading-term = Terime bakılıyor
glossary-none = Böyle bir terim yok
glossary-none-about = Daha az harf, başka bir alan ya da herhangi bir dil deneyin.
glossary-empty = Bu dilde henüz terim yok
glossary-empty-about = Topluluğunuzun üzerinde anlaştığı sözcükleri ekleyin; geçtikleri her birimin yanında görünürler.

glossary-count = { $n } / { $all }

glossary-languages = { $n } dilde

glossary-removed = “{ $term }” çıkarıldı.
glossary-bring-back = Geri getir

term-add = Terim ekle
term-edit = Terimi değiştir
term-edit-it = Değiştir
term-remove = Çıkar
term-source = Terim
term-language = Terimin dili
term-keep-it = Her dilde olduğu gibi kalır
term-targets = Çeviriler
term-into = Çevirilerin dili
term-more = Bir tane daha
term-domain = Alan
term-note = Anlamı ve nasıl kullanılacağı
term-note-about = Markdown: **kalın**, *italik*, listeler ve bağlantılar.
term-reviewed-by-me = Dili bilen biri bunlara baktı
term-reviewed = incelendi
term-no-targets = Henüz kimse çevirmedi.
term-origin-seed = Tolmach ile gelir
term-origin-own = Sizin
term-origin-imported = Dosyadan

term-target = Çeviri { $n }

term-status = Çeviri { $n } nasıl kullanılır

term-drop = Çeviri { $n }: çıkar

glossary-import = Terim içe aktar
glossary-import-about = TBX, CSV ya da OmegaT listesi. Her terime ne olacağını görmeden hiçbir şey kaydedilmez. Kendi yazdıklarınız kalır; dosyadaki çeviriler onların arkasına eklenir.
glossary-forecast = Dosyadan şunlar çıkar:

glossary-take =
    { $n ->
        [0] Alınacak bir şey yok
        [one] { $n } terimi al
       *[other] { $n } terimi al
    }

glossary-imported =
    { $n ->
        [0] İçinde yeni bir şey yoktu.
        [one] { $n } terim alındı.
       *[other] { $n } terim alındı.
    }

glossary-added = { $n } yeni

glossary-changed = { $n } bilinen, yeni bilgiyle

glossary-unchanged = { $n } buradakiyle aynı

glossary-export = Terim dışa aktar
glossary-export-which = OmegaT listesi iki dillidir: bir dil seçin.
glossary-format-tbx = TBX, sürüm 3
glossary-format-tbx2 = TBX, sürüm 2, eski programlar için
glossary-format-csv = CSV, hesap tabloları için
glossary-format-omegat = OmegaT listesi

glossary-exported = { $n } terim şurada: { $path }.

file-from = Çevrildiği dil
file-to = Çevirinin dili
file-says = Dosyada yazdığı gibi
file-languages-about = Diller, kendi dilini söylemeyen dosyalar içindir.

file-skipped = { $n } girdi alınamadı
