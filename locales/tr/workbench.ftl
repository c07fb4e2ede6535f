### Turkish (tr). Reviewed by a native speaker: not yet.

workbench-empty = Sayfa seçilmedi
workbench-empty-about = Kitaplıkta bir sayfa ve bir dil seçin; birimler burada görünür.
workbench-to-library = Kitaplığa git
workbench-loading = Sayfa açılıyor
workbench-unit = Birim
workbench-source = Kaynak
workbench-target = Çeviri

workbench-position = Birim { $n } / { $total }

workbench-words = { $n } kelime

workbench-saving = Kaydediliyor…

workbench-saved = Kaydedildi · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Kaydedilmedi. Metniniz burada duruyor; Tolmach yeniden deniyor.
workbench-replaced = Bu arada başka bir pencere ya da program bu taslağı değiştirdi. Şimdi sizin metniniz geçerli; öbürü şu:
workbench-done = Tamam, sonraki
workbench-still-valid = Hâlâ geçerli

units-list = Birimler
units-filter = Gösterilecek birimler
units-none = Bu durumda birim yok.
units-title = Sayfa başlığı
units-title-short = Başlık

units-filter-all = Tüm birimler ({ $n })

units-unit = Birim { $id }

units-filter-unfinished = Bitmemiş ({ $n })

units-filter-untranslated = Çevrilmemiş ({ $n })

units-filter-outdated = Eskimiş ({ $n })

units-filter-translated = Çevrilmiş ({ $n })

units-filter-proofread = İncelenmiş ({ $n })

units-filter-drafts = Taslaklarım ({ $n })

units-filter-conflicts = Çakışmalar ({ $n })

panes-label = Bu birim için yardım
pane-problems = Sorunlar
pane-matches = Eşleşmeler
pane-terms = Terimler
pane-sisters = Diğer diller
pane-history = Taslağımın geçmişi
pane-preview = Önizleme
pane-up = Yukarı taşı
pane-down = Aşağı taşı
pane-hide = Gizle

pane-menu = Düzenle: { $pane }

pane-show = Göster: { $pane }

problems-loading = Denetleniyor
problems-none = Sorun bulunmadı.
problems-nothing-yet = Yazdıklarınız burada denetlenir.
problems-fix = Düzelt

problems-fix-with = Düzelt: { $text }

problems-ignore = Yok say…
problems-ignore-it = Yok say
problems-why = Bu hâli neden doğru?
problems-heed = Yeniden denetle

problems-ignored = { $n } yok sayıldı

problems-ignored-by = Yok sayan: { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Yok sayan: siz, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Göndermeyi durdurur
level-warn = Büyük olasılıkla hata
level-hint = Öneri

matches-loading = Belleğe bakılıyor
matches-none = Bellekte buna benzer bir şey yok.
matches-sentences = Cümleler

match-score = %{ $n }

match-masked = işaretlemesiz %{ $n }

match-stems = gövdeler %{ $n }

match-use = Bu metni al ({ $stroke })

match-insert = İmlece ekle ({ $stroke })

match-state-outdated = Eskimiş
match-state-draft = Taslağınız
match-state-translated = Çevrilmiş
match-state-proofread = İncelenmiş

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses = { $n } kez kullanıldı

machine-title = Apertium ile makine çevirisi
machine-label = Makine
machine-ask = Makineyle çevir
machine-loading = Makine çeviriyor
machine-nothing = Makine bu birim için işe yarar bir şey vermedi.
machine-from-outdated = orada eskimiş
machine-insert = İmlece ekle

machine-from = şu dilden: { $language } · { $engine }

machine-share = Makinenin yaptığı gibi duran kelimeler: %{ $n }.

terms-loading = Sözlükçeye bakılıyor
terms-none = Burada sözlükçeden bir terim yok.
term-keep = Olduğu gibi kalır
term-not-reviewed = incelenmedi
term-preferred = önerilen
term-admitted = kabul gören
term-forbidden = kullanılmaz

sisters-loading = Diğer diller okunuyor
sisters-none = Alındığı kadarıyla, okuduğunuz dillerin hiçbirinde bu birim henüz yok.
sisters-no-languages = Okuduğunuz dilleri seçin ve kitaplığı yenileyin: bu birimin o dillerdeki çevirileri burada görünür.
sisters-choose = Dil seç

sister-outdated = Eskimiş, { DATETIME($at, month: "short", day: "numeric", year: "numeric") } tarihinden beri

preview-unit = Bu birim
preview-page = Tüm sayfa
preview-loading = Önizleme hazırlanıyor
preview-empty = Henüz gösterilecek bir şey yok.

propagation-about = { $n } birimin daha kaynağı aynı. Bu çeviri orada da kullanılsın mı?

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Kullan
        [one] { $n } birimde kullan
       *[other] { $n } birimde kullan
    }

propagation-leave = Onları bırak

history-loading = Bu taslağın metinleri okunuyor
history-empty = Buraya yazdıklarınız adım adım saklanır.
history-now = Şimdiki hâli
history-nothing = (boş)
history-take = Bu metni al

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Bu çevrildikten sonra kaynak değişti
change-unknown-source = Viki bunu eskimiş sayıyor; hangi kaynaktan çevrildiği bilinmiyor.
change-class-markup = Yalnızca işaretleme
change-class-variable = Yalnızca bir değişken
change-class-link-target = Yalnızca bir bağlantının hedefi
change-class-number = Yalnızca bir sayı
change-class-punctuation = Yalnızca noktalama
change-class-wording = İfade
change-class-unknown = Türü bilinmiyor

notice-conflict = Siz başladıktan sonra biri bu çeviriyi vikide değiştirdi. Hiçbir şey kaybolmadı: önceki metin, sizinki ve onunki saklandı.
notice-conflict-resolve = Karşılaştır ve çöz
notice-moved = Bu taslağa başlamanızdan sonra kaynak değişti. Metninizin hâlâ uyup uymadığına bakın; yeni kaynağı kabul edince gönderilir.
notice-moved-title = Ne değişti
notice-moved-accept = Yeni kaynağı kabul et
notice-removed = Sayfada bu birim artık yok. Taslağınız saklandı ama gönderilemez.

tools-label = Araçlar
tool-copy-source = Kaynağı kopyala

tool-insert = Ekle: { $markup }

tool-insert-none = Eksik işaretleme yok
tool-insert-missing = Çeviride eksik
tool-choose = Eklenecek işaretlemeyi seç
tool-plain = Düz metin
tool-undo = Geri al
tool-discard = Taslağı at
tool-conflict = Çakışma alıştırması
tool-conflict-about = Alıştırma vikisinde bu birimi bir başkasına değiştirtir; böylece taslağınız gönderilirken bir çakışmayla karşılaşır.
tool-conflict-done = Biri bu birimi alıştırma vikisinde değiştirdi. Çakışmayı görmek için gönderin ya da giden kutusunda vikiyle karşılaştırın.

tool-conflict-text = { $target } (başkası değiştirdi)
