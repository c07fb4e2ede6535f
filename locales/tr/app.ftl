### Turkish (tr). Reviewed by a native speaker: not yet.

app-skip = İçeriğe geç
app-nav = Görünümler
app-opening = Açılıyor
app-start = Başlangıç
app-library = Kitaplık
app-board = Pano
app-workbench = Çalışma masası
app-review = İnceleme
app-sprint = Sprint
app-outbox = Giden kutusu
app-glossary = Sözlükçe
app-memory = Bellek
app-search = Arama
app-settings = Ayarlar

app-drafts = { $n } taslak

app-conflicts = çözülecek { $n } çakışma

appearance-label =
    { $theme ->
        [light] Görünüm: açık
        [dark] Görünüm: koyu
       *[system] Görünüm: sistemle aynı
    }

notice-set-aside = Tolmach’ın dosyası bozulmuştu. { $path } olarak saklandı; boş bir dosyayla başlandı.

notice-migrated = Tolmach’ın dosyası yeni biçime dönüştürüldü. Eskisinin bir kopyası { $path } olarak saklandı.

state-untranslated = Çevrilmemiş
state-outdated = Eskimiş
state-translated = Çevrilmiş
state-proofread = İncelenmiş
state-typing = Taslak
state-done = Taslak, tamam
state-conflict = Çakışma
state-moved = Kaynak değişti

first-run-title = Tolmach’a hoş geldiniz
first-run-lead = Hareketin sayfalarını kendi dilinize, kendi hızınızda, internet olmadan da çevirin.
first-run-languages = Hangi dillere çeviriyorsunuz?
first-run-reading = Başka dillerde de okuyorum
first-run-reading-about = Aynı birimin bu dillerdeki çevirileri kaynağın yanında gösterilir. Seçim yapmazsanız dillerinize en yakın olanlar gösterilir.
first-run-where = Nereden başlamak istersiniz?
first-run-choose-one = En az bir dil seçin.
first-run-begin = Başla

languages-title = Dillerim
languages-search = Dil ara
languages-none-found = Bu adla bir dil yok.

languages-drop = Çıkar: { $language }

languages-chosen =
    { $n ->
        [0] Hiçbiri seçilmedi
        [one] { $n } dil seçildi:
       *[other] { $n } dil seçildi:
    }

wiki-menu = Viki, hesap ve diller
wiki-practice = Alıştırma vikisi
wiki-practice-about = Yalnızca bu bilgisayardadır. Hesap gerekmez; orada ne yaparsanız yapın, hiçbir şey bozulmaz.
wiki-meta = Meta-Wiki
wiki-real-about = Gerçek bir viki. Hesapsız okuyabilir ve taslak yazabilirsiniz; göndermek için hesap gerekir.
wiki-no-account = Oturum açılmadı

wiki-as = Hesap: { $name }

wiki-add = Viki ekle
wiki-add-it = Ekle
wiki-add-name = Ad
wiki-add-name-help = Burada ona ne ad vermek istersiniz: harf, rakam, kısa çizgi ve nokta.
wiki-add-address = API adresi
wiki-add-address-help = https:// ile başlar ve çoğunlukla /w/api.php ile biter.

log-in = Oturum aç
log-out = Oturumu kapat

log-in-title = Oturum aç: { $wiki }

log-in-how = Nasıl?
log-in-token = Erişim belirteci
log-in-token-about = Yalnızca sahibine ait bir OAuth 2 belirteci. En güvenlisi budur: istediğiniz zaman geri çekebilirsiniz ve yalnızca izin verdiğiniz şeyleri açar.
log-in-bot-password = Bot parolası
log-in-bot-password-about = Vikinin Special:BotPasswords sayfasında yalnızca Tolmach için oluşturduğu parola.
log-in-account = Hesabım
log-in-account-about = Kendi adınız ve parolanız; kullanıyorsanız tek kullanımlık kodunuzla birlikte.
log-in-token-field = Erişim belirteci
log-in-grants = Oluştururken şu izinleri işaretleyin: “Edit existing pages” (mevcut sayfaları düzenle), “Create, edit, and move pages” (sayfa oluştur, düzenle, taşı) ve varsa “High-volume access” (yüksek hacimli erişim). Bot parolalarıyla çeviriler incelenmiş olarak işaretlenemez.
log-in-account-warning = Kendi parolanız, vikide yapabileceğiniz her şeyi açar. Bot parolası ya da belirteç daha güvenlidir.
log-in-user = Kullanıcı adı
log-in-user-bot = Bot adı @ işaretinden sonra gelir, örneğin Anna@tolmach.
log-in-password = Parola
log-in-code = Tek kullanımlık kod

log-in-done = { $name } olarak oturum açtınız.

secrets-where = Tolmach bunu bu bilgisayarın anahtarlığında, anahtarlık yoksa kapatılana kadar bellekte tutar. Asla bir dosyada tutmaz.
secrets-keychain = Tolmach bunu bu bilgisayarın anahtarlığında tutar, asla kendi dosyasında tutmaz.
secrets-memory = Bu bilgisayarda anahtarlık yok; bu yüzden Tolmach bunu bellekte tutar ve bir dahaki açılışta yeniden sorar.

lacks-title = Bu hesap burada her şeyi yapamaz:
lacks-edit = Düzenleme yetkisi yok, bu yüzden hiçbir şey gönderilemez.
lacks-create-page = Sayfa oluşturma yetkisi yok, bu yüzden ilk çeviriler gönderilemez.
lacks-translate = Çeviri yetkisi yok.
lacks-proofread = Çevirileri incelenmiş olarak işaretleyemez.
lacks-blocked = Düzenlemesi engellendi.

dialog-save = Kaydet
dialog-cancel = İptal
dialog-done = Tamam

work-paused = Duraklatıldı
work-pause = Duraklat
work-resume = Sürdür
work-stop = Durdur

work-step = { $done } / { $total }

work-left = yaklaşık { $minutes } dakika kaldı

keys-title = Klavye kısayolları
keys-change-all = Kısayolları değiştir
keys-group-unit = Birimler
keys-group-text = Metin
keys-group-help = Yardım ve bölmeler
keys-group-window = Pencere
keys-done-next = Tamam olarak işaretle, sonraki birime geç
keys-still-valid = Hâlâ geçerli, sonraki birime geç
keys-next-unit = Sonraki birim
keys-previous-unit = Önceki birim
keys-next-unfinished = Sonraki bitmemiş birim
keys-previous-unfinished = Önceki bitmemiş birim
keys-discard-draft = Taslağı at
keys-copy-source = Kaynağı kopyala
keys-insert-markup = Sıradaki eksik işaretlemeyi ekle
keys-choose-markup = Eklenecek işaretlemeyi seç
keys-plain-text = İşaretleme düz metin olarak
keys-undo = Geri al
keys-redo = Yinele
keys-use-match = 1–9 numaralı eşleşmeyi kullan
keys-insert-match = 1–9 numaralı eşleşmeyi imlece ekle
keys-use-machine = Makineyle çevir, sonra o metni al
keys-insert-term = Sıradaki terimi ekle
keys-add-term = Terim ekle
keys-next-problem = Sonraki soruna git
keys-fix-problem = Bu sorunu düzelt
keys-ignore-problem = Bu sorunu yok say
keys-next-region = Pencerenin sonraki bölümü
keys-previous-region = Pencerenin önceki bölümü
keys-show-list = Birim listesini göster veya gizle
keys-palette = Eylem bul
keys-search-all = Her yerde ara
keys-show-keys = Bu kısayolları göster
keys-go-start = Başlangıç
keys-go-library = Kitaplık
keys-go-board = Pano
keys-go-workbench = Çalışma masası
keys-go-review = İnceleme
keys-go-sprint = Sprint
keys-go-outbox = Giden kutusu
keys-go-glossary = Sözlükçe
keys-go-memory = Bellek
keys-go-settings = Ayarlar
keys-change-theme = Açık, koyu ya da sistemle aynı
keys-export-page = Bu sayfayı dışa aktar
keys-import-file = Dosya içe aktar

keys-about = Harf tuşları, üzerlerindeki işaret Latin harfiyse ona göre, rakam tuşları yerlerine göre tanınır; böylece kısayollar her klavye düzeninde çalışır. Ctrl+Alt ile kısayol yoktur, çünkü birçok klavyede harf yazar.
keys-print = Listeyi yazdır
keys-reset-all = Tümünü sıfırla
keys-none = Kısayol yok
keys-change = Değiştir
keys-reset = Sıfırla

keys-change-of = Kısayolu değiştir: { $action }

keys-reset-of = Kısayolu sıfırla: { $action }

keys-press = Yeni tuşlara basın…

keys-press-for = Şu eylem için yeni tuşlara basın: { $action }. Escape olduğu gibi bırakır.

keys-not-ctrl-alt = { $stroke } birçok klavyede harf yazar, bu yüzden kısayol olamaz.

keys-not-plain = { $stroke } yazmak için gereklidir. Ctrl ya da Alt tuşunu basılı tutun veya bir işlev tuşu seçin.

keys-taken = { $stroke } zaten “{ $action }” için kullanılıyor.

keys-take-over = Buna aktar

palette-title = Eylem bul
palette-placeholder = Bir eylem ya da sayfa
palette-none = Bu adla bir şey yok.

closing-title = Son yazdıklarınız kaydedilmedi
closing-about = Tolmach son metninizi diske yazamadı. Biraz yer açıp yeniden deneyin. Şimdi kapatırsanız son “Kaydedildi” bildiriminden sonra yazdıklarınız kaybolur.
closing-again = Kaydet ve kapat
closing-anyway = Kaydetmeden kapat

settings-about = Tolmach { $version }

settings-appearance = Görünüm
settings-theme = Açık ya da koyu
settings-theme-system = Sistemle aynı
settings-theme-light = Açık
settings-theme-dark = Koyu
settings-contrast = Yüksek karşıtlık
settings-contrast-about = Daha güçlü çizgiler ve harfler.
settings-text-size = Metin boyutu

settings-size = %{ $percent }

settings-interface = Tolmach’ın dili
settings-interface-about = Bu pencerede, uçbirimde ve raporlarda. Çeviri yaptığınız dillerle ilgisi yoktur.
settings-interface-system = Sistemle aynı
settings-interface-unreviewed = Bu dilin metinlerini henüz ana dili bu olan biri gözden geçirmedi. Yanlış gelen bir şey olursa bize bildirin; nasıl yapılacağı CONTRIBUTING dosyasında yazıyor.

settings-plain = İşaretleme düz metin olarak
settings-plain-about = Değişkenleri, bağlantıları ve şablonları vikinin sakladığı gibi, korumadan gösterir.
settings-languages = Diller
settings-into = Çevirdiğim diller
settings-into-about = Bunlar kitaplıkta gösterilir ve vikiden alınır.
settings-reading = Okuduğum diğer diller
settings-reading-about = Aynı birimin bu dillerdeki çevirileri kaynağın yanında gösterilir.
settings-wikis = Vikiler
settings-wiki-here = Burada çalışıyorsunuz
settings-wiki-work-here = Burada çalış
settings-privacy = Tolmach bu listedeki vikiler dışında kimseye bir şey göndermez. Parolalar ve belirteçler bu bilgisayarın anahtarlığında tutulur, asla bir dosyada tutulmaz.
settings-machine = Makine çevirisi
machine-about = Bu bilgisayarda Apertium kuruluysa eşleşmelerin yanında bir çeviri önerebilir: kaynaktan ve okuduğunuz dillerdeki çevirilerden. En iyi sonucu akraba diller verir. Bu, üzerinde çalışılacak bir taslaktır; makinenin yaptığı gibi bırakılan metin vikiye gönderilmez.
machine-privacy = Apertium bu bilgisayarda çalışır. Onunla çevirdiğiniz hiçbir şey hiçbir yere gönderilmez.
machine-looking = Apertium aranıyor
machine-none = Apertium kurulu değil
machine-no-pairs = Apertium kurulu ama hiçbir dil çifti yok
machine-get = Tolmach onsuz da çalışır. İsterseniz Apertium’u ve istediğiniz her dil çifti için bir paket kurun, sonra yeniden aratın. Debian ve Ubuntu’da, Belarusça ve Rusça için:
machine-again = Yeniden ara
machine-when = Ne zaman çevirsin?
machine-when-off = Hiçbir zaman
machine-when-asked = İstediğimde
machine-when-always = Her birimde kendiliğinden

machine-pairs = { $n } dil çifti kurulu

settings-keys = Klavye

codex-dialog-close = Kapat
codex-message-dismiss = Gizle
codex-optional = (isteğe bağlı)
codex-search = Ara
codex-popover-close = Kapat

codex-chip-added = { $what } eklendi.

codex-chip-removed = { $what } çıkarıldı.

codex-chip-description = Düzenlemek için Enter, çıkarmak için Delete tuşuna basın.

settings-data = Verileriniz
settings-privacy-title = Gizlilik
settings-privacy-who = Tolmach eklediğiniz vikiler dışında kimseye bir şey göndermez: kimse hakkında veri toplamaz, hiçbir yere güncelleme sormaz.
settings-privacy-where = Taslaklar, alınan veriler, notlar ve sprintler, uygulama verileri klasörünüzde tek bir dosyada durur. Parolaları ve belirteçleri sisteminizin anahtarlığı, o yoksa pencere kapanana kadar bellek tutar.
settings-privacy-files = Dışa aktardığınız ya da devrettiğiniz dosyada seçtikleriniz ve katılanların hesap adları bulunur.
settings-backups = Yedekler
settings-backups-about = Parolalar dışında her şeyin, aslının yanında duran bir kopyası. Dosyayı değiştiren bir güncellemeden önce Tolmach kendiliğinden bir tane yapar.
settings-backups-none = Henüz kopya yok.
settings-back-up = Şimdi yedekle
settings-backup-asked = İstek üzerine
settings-backup-migration = Güncelleme öncesi
settings-backup-restore = Geri yükleme öncesi
settings-backup-damaged = Kenara alınan bozuk dosya
settings-restore = Geri yükle
settings-diagnostics = Tanılama
settings-diagnostics-about = Hata bildirimi için rakamlar ve sürümler. Ad, metin ve parola içermez.
settings-diagnostics-show = Göster
settings-copy = Kopyala
settings-copied = Kopyalandı.
settings-copy-failed = Kopyalanamadı. Metni seçip sisteminizin tuşlarıyla kopyalayın.

settings-backed-up = Kopyalandı: { $path }.

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Her şey şu tarihteki hâline döner: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Bugünkü hâli önce kopyalanır, böylece ona geri dönebilirsiniz.
