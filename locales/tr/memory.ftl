### Turkish (tr). Reviewed by a native speaker: not yet.

memory-about = Daha önce çevrilen her şey

memory-count =
    { $n ->
        [0] Henüz içinde bir şey yok
        [one] { $n } kaynak ve çeviri çifti
       *[other] { $n } kaynak ve çeviri çifti
    }

memory-look-up = Bul
memory-holds = İçindekiler
memory-text = Bir metin ya da öbek
memory-swap = Dilleri değiştir
memory-like = Benzerleri
memory-sentence = cümle
memory-nothing = Bellekte buna benzer bir şey yok ve buradaki hiçbir metinde bu kelimeler geçmiyor.
memory-begin = İstediğiniz metne bakın
memory-begin-about = Daha önce çevrilmiş benzerlerini, kelimelerinin nerede geçtiğini ve orada nasıl çevrildiğini görürsünüz. Çevrimdışı, her yönde.

memory-counting = Sayılıyor
memory-empty = Bellek boş
memory-empty-about = Aldığınız ve taslak yazdığınız her şeyle, bir de başka programların dosyalarıyla dolar.
memory-directions = Yönler
memory-direction = Yön
memory-pairs = Çiftler
memory-sentences = Cümleler
memory-proofread = İncelenmiş
memory-translated = Çevrilmiş
memory-outdated = Eskimiş
memory-drafts = Taslaklarım

memory-index-whole = Hepsi dizinde, { $size } kB

memory-index-behind = { $size } kB dizin, yanında { $n } daha yeni çift

memory-index-none = Dizine gerek olmayacak kadar az
memory-index-being-written = Dizin yazılıyor

memory-number = { $n }

memory-origins = Nereden geliyor
memory-origins-about = Vikilerden ve taslaklardan gelenler onları kendiliğinden izler. Bir dosya yeniden çıkarılabilir.
memory-origin-wiki = Viki
memory-origin-draft = Taslaklarım
memory-origin-file = Dosya
memory-origin-package = Paket

memory-uses = { $n } çift

memory-forget = Çıkar
memory-forget-title = Bu bellekten çıkarılsın mı?

memory-forget-of = Çıkar: { $name }

memory-forget-about =
    { $n ->
        [one] { $n } çift şuradan geldi: { $name }. Aynısı bir vikide, taslakta ya da başka bir dosyada yoksa silinir. Geri almak için dosyayı yeniden içe aktarın.
       *[other] { $n } çift şuradan geldi: { $name }. Bir vikide, taslakta ya da başka bir dosyada da bulunanlar dışında silinirler. Geri almak için dosyayı yeniden içe aktarın.
    }

memory-import = Bellek içe aktar
memory-import-it = İçe aktar
memory-import-about = Her boyutta TMX, PO ya da CSV. Aynı dosya yeniden okunduğunda hiçbir şey iki kez sayılmaz.
memory-doing-import = Belleğe okunuyor
memory-doing-forget = Bellekten çıkarılıyor

memory-imported = Okundu: { $name }. Yeni çiftler: { $added }. Zaten var olan çiftler: { $merged }.

memory-import-stopped = Durduruldu; şu dosyadan okunanlar bellekte: { $name }. Yeni çiftler: { $added }. Zaten var olan çiftler: { $merged }.

memory-forgotten = { $name } çıkarıldı, { $n } çiftle birlikte.

memory-forget-stopped =
    { $n ->
        [one] Durduruldu. { $name }: { $n } çift çıkarıldı; diğerleri hâlâ duruyor.
       *[other] Durduruldu. { $name }: { $n } çift çıkarıldı; diğerleri hâlâ duruyor.
    }

memory-export = Belleği dışa aktar
memory-writing = Dosya yazılıyor
memory-format-tmx = TMX 1.4, diğer çeviri programları için
memory-format-csv = CSV, hesap tabloları için

memory-export-of = Dışa aktar: { $from } → { $to }

memory-pairs-of = { $n } çift

memory-exported = { $n } çift şurada: { $path }.
