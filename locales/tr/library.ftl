### Turkish (tr). Reviewed by a native speaker: not yet.

library-caption = Sayfalar ve dillerimin her birindeki durumları
library-column-resource = Sayfa
library-loading = Kitaplık açılıyor
library-search = Başlıklarda ara
library-filter = Göster
library-filter-all = Tümü
library-filter-to-do = Yapılacaklar
library-filter-outdated = Eskimişler
library-filter-drafts = Taslağı olanlar

library-count = { $n } sayfa

library-as-of = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } itibarıyla

library-words-left = yapılacak { $n } kelime

library-order = Sırala
library-order-title = Başlığa göre
library-order-to-do = Önce en çok işi olan
library-order-outdated = Önce en çok eskiyen
library-order-oldest = Önce en eski okunan
library-topic = Konu
library-topic-all = Tüm konular
library-refresh = Yenile
library-import = İçe aktar
library-export = Dışa aktar
library-add = Sayfa ekle
library-pulling = Vikiden okunuyor
library-stopping = Bu sayfadan sonra duracak

library-pull-stopped = Durduruldu. { $pages } sayfa okundu ve kalıyor.

library-pulled =
    { $pages ->
        [0] Vikide değişen bir şey yok.
        [one] Vikiden { $pages } sayfa okundu.
       *[other] Vikiden { $pages } sayfa okundu.
    }

library-problem-missing = { $page }: böyle bir sayfa yok.

library-problem-not-translatable = { $page }: çeviri için işaretlenmemiş.

library-problem-source-language = { $page }: dillerinizden birinde yazılmış, bu yüzden orada çevrilecek bir şey yok.

library-problem-language-refused = { $page }: viki orada dillerinizden birine çeviri kabul etmiyor.

library-source = Bu dilde yazılmış

library-resource-size = { $units } birim, { $words } kelime

library-standing-translatable = Çevrilebilir
library-standing-unmarked = Artık çevrilemez
library-standing-deleted = Vikide silinmiş
library-never-read = Henüz okunmadı

library-cell-left = { $n } yapılacak

library-cell-words = { $n } kelime

library-cell-complete = Tamam

library-cell-states = { $proofread } incelenmiş, { $translated } çevrilmiş, { $outdated } eskimiş, { $untranslated } çevrilmemiş

library-cell-name = { $page }, { $language }:

library-none-left = Burada bir şey yok
library-none-left-about = Aramaya ve süzgece uyan sayfa yok.
library-empty = Kitaplık boş
library-empty-about = Çevirmek istediğiniz sayfaları ekleyin. Tolmach onları bir kez okur; sonra ağ olmadan çalışabilirsiniz.
library-empty-practice = Alıştırma vikisinde sprintler, merkezler ve çeviri üzerine bir düzine kısa sayfa var. Hepsini alın ve deneyin.
library-pull-practice = Alıştırma sayfalarını al

library-remove = Kitaplıktan çıkar: { $page }

library-remove-title = Kitaplıktan çıkarılsın mı?
library-remove-it = Çıkar
library-remove-with-drafts = Taslaklarla birlikte çıkar

library-remove-about = { $page }: sayfa vikide olduğu gibi kalır; onu yalnızca bu bilgisayar unutur.

library-remove-drafts = { $page }: { $n } taslak hiç gönderilmedi ve kaybolacak.

add-how = Onları nasıl bulmak istersiniz?
add-catalogue = Yerleşik katalog
add-catalogue-about = Hareketin bilgi birikimine ait, Kasım 2026’dan beri bilinen sayfalar. Konuları ve girişimleri biz belirledik. Bu sayfaların hepsi çevrilebilir olmayabilir; olmayanlar alındıktan sonra bildirilir.
add-catalogue-search = Başlıklarda ve girişimlerde ara
add-catalogue-none = Katalogda bu vikinin sayfası yok.
add-catalogue-starter = İlk sprint için
add-catalogue-have = Kitaplıkta

add-estimate = Alma işlemi yaklaşık { $n } istek gerektirir.

add-titles = Başlıklar ya da adresler
add-titles-help = Her satıra bir tane; başlık olarak ya da tarayıcıdan kopyalanmış hâliyle.
add-prefix = Başlığın başı
add-prefix-help = Örneğin: Movement Strategy/
add-category = Kategori
add-category-help = İçindeki tüm çevrilebilir sayfalar.
add-group = İleti grubu
add-group-help = Vikinin bir sayfaya ya da sayfa derlemesine verdiği ad, örneğin agg-Grants.
add-find = Bul
add-looking = Vikiye soruluyor
add-all = Tümünü seç
add-none = Hiçbirini seçme

add-found =
    { $n ->
        [0] Çevrilebilir sayfa bulunamadı.
        [one] { $n } çevrilebilir sayfa bulundu.
       *[other] { $n } çevrilebilir sayfa bulundu.
    }

add-pull = { $n } sayfayı al

topic-advocacy = Savunuculuk
topic-affiliates = Bağlı kuruluşlar
topic-annual-plan = Yıllık plan
topic-capacity = Kapasite geliştirme
topic-cee = Orta ve Doğu Avrupa
topic-education = Eğitim
topic-elections = Seçimler
topic-evaluation = Değerlendirme
topic-events = Etkinlikler
topic-glam = Kültür ve miras (GLAM)
topic-governance = Yönetişim
topic-grants = Hibeler
topic-hubs = Merkezler
topic-learning = Öğrenme
topic-legal = Hukuk
topic-meta-itself = Meta-Wiki hakkında
topic-newcomers = Yeni gelenler
topic-policies = Politikalar
topic-safety = Güvenlik
topic-strategy = Strateji
topic-technical = Teknik
topic-translation = Çeviri
