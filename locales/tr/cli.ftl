### Turkish (tr). Reviewed by a native speaker: not yet.

cli-column-page = Sayfa
cli-column-language = Dil
cli-column-units = Birim
cli-column-translated = Çevrilmiş
cli-column-percent = %
cli-column-outdated = Eskimiş
cli-column-proofread = İncelenmiş
cli-column-drafts = Taslak
cli-column-as-of = Tarih
cli-column-unit = Birim
cli-column-state = Durum
cli-column-source = Kaynak
cli-column-text = Çeviri ya da taslak
cli-column-receipt = Makbuz
cli-column-result = Sonuç
cli-column-revision = Sürüm
cli-column-reason = Neden
cli-column-wiki = Viki
cli-column-address = Adres
cli-column-user = Kullanıcı
cli-column-sprint = Sprint
cli-column-kind = Tür
cli-column-from = Başlangıç
cli-column-to = Bitiş
cli-column-goal = Hedef
cli-column-units-done = Yapılan birim
cli-column-words = Kelime
cli-column-day = Gün
cli-column-person = Kişi

cli-state-untranslated = çevrilmemiş
cli-state-translated = çevrilmiş
cli-state-outdated = eskimiş
cli-state-proofread = incelenmiş
cli-standing-draft = taslak
cli-standing-typing = bitmemiş taslak
cli-standing-conflict = çakışan taslak
cli-standing-source-moved = taslak, kaynak değişti
cli-standing-refused = gönderilemeyen taslak

cli-wiki-added = { $wiki } eklendi. Şöyle kullanın: --wiki { $wiki }
cli-wiki-not-reached = Şu anda ulaşılamıyor, bu yüzden kullanılabilir olup olmadığı denetlenmedi.
cli-wiki-built-in = (yerleşik)
cli-wiki-removed = { $wiki } çıkarıldı.
cli-logged-in = { $wiki } vikisinde { $user } olarak oturum açıldı.
cli-logged-out = { $wiki } vikisinde oturum kapatıldı.
cli-who = { $wiki } vikisinde { $user } hesabındasınız.
cli-blocked = Hesabı engelleyen: { $by }, bitiş: { $until }. Neden: { $reason }
cli-blocked-without-end = Hesabı engelleyen: { $by }, bitiş: süresiz. Neden: { $reason }
cli-cannot-push = Bu oturum çeviri kaydedemez: bot parolasına “Edit existing pages” ve “Create, edit, and move pages” izinlerini verin.
cli-cannot-proofread = Bu oturum çevirileri incelenmiş olarak işaretleyemez; bot parolaları ve belirteçler bunu hiçbir zaman yapamaz.
cli-edits-a-minute = Viki dakikada { $n } değişikliğe izin veriyor; Tolmach en çok yarısını kullanır.
cli-no-keychain = Burada anahtarlık yok, bu yüzden parola saklanmaz. Yazan her komutta TOLMACH_PASSWORD ile (belirteci TOLMACH_TOKEN ile) verin; yoksa size sorulur.
cli-main-password = Hesabın kendi parolasını kullandınız; o her şeyi açar. Bot parolası ya da erişim belirteci daha güvenlidir: bkz. tolmach login --help.

cli-pulled-page = { $page }: { $n_units } birim, diller: { $languages }
cli-pulled-nothing = Değişen bir şey yok.
cli-pulled-requests = { $n } istek gönderildi.
cli-problem-missing = { $page }: vikide böyle bir sayfa yok. Yazımı ve ad alanını denetleyin.
cli-problem-not-translatable = { $page }: sayfa çeviri için işaretlenmemiş. Vikinin çeviri hizmetlilerine sorun.
cli-problem-source-language = { $page }: sayfanın dili { $language }, bu yüzden çevrilecek bir şey yok.
cli-problem-language-refused = { $page }: viki burada şu dile çeviri kabul etmiyor: { $language }.
cli-removed = { $page } artık izlenmiyor.
cli-collection-saved = { $name } derlemesinde artık { $n } sayfa var.
cli-collection-none = Henüz derleme yok. Şununla başlayın: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = { $name } kaldırıldı. Sayfaları izlenmeye devam ediyor.
cli-page-unmarked = { $page } (artık çevrilemez)
cli-page-deleted = { $page } (silinmiş)
cli-page-removed = { $page } (artık izlenmiyor)
cli-status-empty = Henüz izlenen sayfa yok. Şununla başlayın: tolmach pull PAGE --lang CODE
cli-stopped = Durduruldu. Yapılanlar kalıyor; gerisine dokunulmadı.
cli-database-set-aside = Veritabanı bozulmuştu. { $path } olarak saklandı ve yenisiyle başlandı.
cli-database-migrated = Veritabanı bu Tolmach sürümüne dönüştürüldü. Eskisinin bir kopyası: { $path }.

cli-units-as-of = { $n_units } birim, { $as_of } itibarıyla.
cli-units-none = Bu durumlarda birim yok.
cli-draft-saved = { $unit } taslağı burada kaydedildi.
cli-draft-discarded = { $unit } için artık taslak yok. “tolmach undo” geri getirir.
cli-draft-now = { $unit } taslağı şimdi şöyle: { $text }
cli-draft-unchanged = { $unit } için geçilecek başka metin yok.
cli-draft-confirmed = { $unit } çevirisi için hâlâ geçerli taslağı yazıldı.
cli-diff-untranslated = Vikide henüz çeviri yok. Kaynak:
cli-diff-none = Çeviri yapıldığından beri kaynak değişmedi.
cli-diff-unknown = Çeviri eskimiş, ama kaynağın o zaman ne dediği bilinmiyor. Kaynağın şimdiki hâli:
cli-diff-translation = Vikideki çeviri:
cli-class-markup = Kaynağın yalnızca işaretlemesi değişti:
cli-class-variable = Kaynağın yalnızca değişkenleri değişti:
cli-class-link-target = Kaynakta yalnızca bağlantı hedefleri değişti:
cli-class-number = Kaynağın sayıları ya da tarihleri değişti:
cli-class-punctuation = Kaynağın yalnızca noktalaması değişti:
cli-class-wording = Kaynağın ifadesi değişti:
cli-class-unknown = Kaynak değişti:

cli-push-nothing = Gönderilmeyi bekleyen taslak yok.
cli-outbox-empty = Bekleyen yok, gönderilmiş bir şey de yok.
cli-push-plan =
    { $n_edits ->
        [0] Gönderilecek bir şey yok.
        [one] Yaklaşık { $seconds } saniyede { $n_edits } değişiklik gönderilecek. Henüz hiçbir şey gönderilmedi.
       *[other] Yaklaşık { $seconds } saniyede { $n_edits } değişiklik gönderilecek. Henüz hiçbir şey gönderilmedi.
    }
cli-column-plan = Ne olacak
cli-plan-pushed = gönderilecek
cli-plan-confirmed = hâlâ geçerli diye onaylanacak
cli-outcome-pushed = gönderildi
cli-outcome-confirmed = onaylandı
cli-outcome-merged = viki birleştirdi
cli-outcome-already-there = zaten orada
cli-outcome-source-moved = kaynak değişti
cli-outcome-conflict = çakışma
cli-outcome-refused = reddedildi
cli-outcome-waiting = bekliyor
cli-reason-empty = taslak boş
cli-reason-unit-removed = sayfada bu birim artık yok
cli-reason-page-gone = sayfa yok ya da artık çevrilemez
cli-reason-fuzzy-mark = metindeki !!FUZZY!! onu hemen eskimiş yapar
cli-reason-not-done = hâlâ yazılıyor
cli-reason-blocked-by-check = bir denetim durduruyor; “tolmach check” ile bakın ya da --confirm-problems ile gönderin
cli-reason-file-undecided = bir dosyadan başka bir metin geldi; “tolmach conflicts” ile bakın
cli-reason-changed-on-wiki = başkası değiştirdi
cli-reason-source-moved = taslak yazıldıktan sonra kaynak değişti
cli-reason-merged-with = başkasının { $revision } numaralı sürümüyle birlikte
cli-reason-changed-since = o zamandan beri biri değiştirdi
cli-reason-outdated = viki eskimiş sayıyor
cli-reason-stopped = gönderme, sıra buna gelmeden durdu
cli-reason-not-sent = hiç ulaşmadı; bir sonraki göndermeyle gider
cli-reason-not-read-again = gönderildi; nasıl ulaştığını bir sonraki gönderme belirler
cli-reason-was-outdated-before = önceki metin eskimişti; viki onu şimdi güncel sayar
cli-reason-was-new = önceden çeviri yoktu ve onu ancak vikinin hizmetlileri silebilir
cli-reason-no-text = “hâlâ geçerli” hiçbir metni değiştirmedi
cli-reason-not-pushed = bundan vikide hiçbir şey yok
cli-reason-has-draft = bu birimin bir taslağı var
cli-reason-captcha = viki CAPTCHA istiyor; önce tarayıcıda bir birim kaydedin
cli-reason-busy = viki şu anda çok meşgul ({ $code })
cli-reason-offline = vikiye ulaşılamadı
cli-reason-in-doubt = gönderme kesildi; ulaşıp ulaşmadığını bir sonraki gönderme belirler
cli-next-resolve = Çakışmada şununla seçin: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Kaynağın değiştiği yerde “tolmach diff” ile bakın, şununla kabul edin: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Aynı anda bir başkası da kaydetti ve viki iki metni birleştirdi. Alın ve sonucun düzgün okunup okunmadığına bakın.
cli-next-push = Şununla gönderilir: tolmach push
cli-next-outdated = Eskimiş olarak ulaşanlar vikinin kendi denetimlerinden geçemiyor. “tolmach draft” ile düzeltin ve yeniden gönderin.
cli-next-refused = Bu taslak bu hâliyle gönderilemez: { $reason }.
cli-conflicts-none = Son okunduğu hâliyle vikiyle çakışan taslak yok.
cli-conflict = { $unit }, { $language }, { $as_of } itibarıyla
cli-conflict-source = Kaynak:
cli-conflict-mine = Benimki, tabana göre:
cli-conflict-theirs = Onunki, tabana göre:
cli-conflict-theirs-by = Onunki, yazan { $user }, tabana göre:
cli-conflict-theirs-file = Dosyadan gelen, { $file }, { $place }, tabana göre:
cli-conflict-theirs-gone = Onunki: çeviri artık yok.
cli-resolved-mine = { $unit } taslağınız artık vikidekinin üzerine kurulu.
cli-resolved-theirs = { $unit } için vikideki metin kalıyor. “tolmach undo” taslağınızı geri getirir.
cli-resolved-text = { $unit } için yeni metin artık taslağınız.

cli-sprints-none = Bu vikide henüz sprint yok. Şununla başlatın: tolmach sprint create
cli-kind-translation = çeviri sprinti
cli-kind-update = güncelleme sprinti
cli-goal-units = { $n } birim
cli-goal-words = { $n } kelime
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Günler: { $from } – { $to }
cli-sprint-goal = Hedef: { $goal }, ulaşılan %{ $percent }
cli-sprint-to-do = Başlangıçta yapılacak: birim { $units }, kelime { $words }
cli-sprint-done = O zamandan beri yapılan: birim { $units }, kelime { $words }
cli-sprint-waiting = Gönderilmeyi bekleyen taslaklar: { $units }
cli-sprint-scope = Yeniden işaretlemeyle değişen, yukarıda sayılmayan: { $added } geldi, { $removed } gitti
cli-day-observed = { $day } tarihinde görüldü
cli-person-unknown = bilinmiyor
cli-as-of = { $as_of } itibarıyla.
cli-report-in-english = { $locale } dilinde henüz rapor metni yok; rapor İngilizce.

cli-page-units = { $file }: { $n_units } birim
cli-practice-serving = Alıştırma vikisi Ctrl-C’ye kadar şu adreste yanıt verir: { $url }
cli-practice-account = Kullanıcı { $user }, parola { $password }
cli-practice-use = Başka bir ev klasöründen: tolmach wiki add local { $url } ve tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Sayfalar aranıyor…
cli-doing-reading-changes = Değişenler okunuyor…
cli-doing-reading-sources = Kaynaklar okunuyor…
cli-doing-reading-units = Birimler okunuyor, sayfa { $done } / { $total }: { $page }
cli-doing-reading-old-sources = Eski kaynaklar okunuyor, { $done } / { $total }
cli-doing-reading-histories = Kimin ne yaptığı okunuyor, { $done } / { $total }
cli-doing-planning = Taslaklar vikiyle karşılaştırılıyor…
cli-doing-settling = Belirsiz kalanlar çözülüyor…
cli-doing-sending = Gönderiliyor, { $done } / { $total }: { $unit }
cli-doing-re-reading = Ulaşanlar geri okunuyor…
cli-doing-remembering = Bellek dolduruluyor, { $languages }: { $done }
cli-doing-reading-file = { $file } okunuyor, { $done } / { $total } kB
cli-doing-forgetting = { $file } çıkarılıyor, { $done } / { $total } çift

cli-error = { $detail }.
cli-error-file = { $path } okunamıyor: { $detail }
cli-error-stdin = Standart girdi okunamıyor: { $detail }
cli-error-output = Çıktı yazılamıyor: { $detail }
cli-error-practice = Alıştırma vikisi başlatılamıyor: { $detail }.
cli-error-translations = { $path } içinde çeviri yok: { $detail }. Beklenen JSON şuna benzer: {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Vikiye ulaşılamıyor: { $detail }. Taslaklarınız burada güvende.
cli-error-wiki-says = Viki diyor ki ({ $code }): { $says }
cli-error-wiki = Vikide hata: { $detail }.
cli-error-store = Yerel veritabanı: { $detail }.
cli-error-no-wiki = { $wiki } adlı bir viki yok. “tolmach wiki list” vikileri gösterir, “tolmach wiki add” viki ekler.
cli-error-wiki-exists = { $wiki } adlı bir viki zaten var. Başka bir ad seçin.
cli-error-wiki-built-in = { $wiki } yerleşiktir ve kalır.
cli-error-no-translate = { $wiki } sitesinde Translate eklentisi yok, bu yüzden çalışılacak bir şey de yok.
cli-error-has-drafts = { $n_drafts } taslak kaybolur ({ $what }).
cli-error-not-logged-in = { $wiki } vikisinde oturum açılmamış ya da parola elde değil.
cli-error-needs-code = { $wiki } tek kullanımlık kod istiyor. Bir uçbirimde oturum açın ya da bot parolası veya belirteç kullanın.
cli-error-who = Kim olduğunuzu --user ile söyleyin ya da --token-stdin veya TOLMACH_TOKEN ile bir belirteç verin.
cli-error-no-password = Parola ya da belirteç gerekli: uçbirimde sorulur, değilse --password-stdin, --token-stdin, TOLMACH_PASSWORD veya TOLMACH_TOKEN kullanın.
cli-error-no-language = Çevrilecek dilleri belirtin, örneğin --lang pl,uk.
cli-error-push-running = Başka bir süreç bu hesapla { $wiki } vikisine gönderiyor. Aynı anda tek gönderme olması düzeni korur.
cli-error-lease-lost = { $wiki } vikisine göndermeyi başka bir süreç devraldı. Gönderilmeyenler bekliyor.
cli-error-not-a-page = “{ $given }”, { $wiki } vikisinin bir sayfası değil. Bir başlık ya da o vikiden bir adres verin.
cli-error-no-wiki-code = Vikiler şu dile çeviri kabul etmiyor: { $language }.
cli-error-no-page = { $page } burada izlenmiyor.
cli-error-nothing-found = Böyle bir çevrilebilir sayfa bulunamadı. Yazımı denetleyin; başlıklarda ve kategorilerde büyük/küçük harf ayrımı vardır.
cli-error-no-receipt = { $receipt } numaralı makbuz yok. “tolmach outbox” makbuzları gösterir.
cli-error-no-unit = { $unit }, sayfanın son okunan hâlinde bir birim değil. “tolmach units” birimleri gösterir.
cli-error-not-pulled = { $unit } şu dilde okunmadı: { $language }.
cli-error-language-not-pulled = { $page } şu dilde okunmadı: { $language }. Şununla okuyun: tolmach pull PAGE --lang { $language }
cli-error-no-draft = { $unit } için şu dilde taslak yok: { $language }.
cli-error-not-outdated = { $unit } şu dilde eskimiş değil: { $language }. Onaylanacak bir şey yok.
cli-error-sprint-exists = { $name } adlı bir sprint zaten var. Başka bir ad seçin.
cli-error-no-sprint = { $name } adlı bir sprint yok. “tolmach sprint list” sprintleri gösterir.
cli-error-sprint-days = Sprint, başlangıcından ({ $from }) önce bitiyor: { $to }.
cli-error-empty-sprint = “{ $name }” sprinti için bir ad ile birimleri olan sayfalar ve diller gerekir.
cli-error-not-for-sprint = { $page } vikide yok ya da çeviri için işaretlenmemiş.
cli-next-retry = Daha sonra yeniden deneyin.
cli-next-log-in = Şununla oturum açın: tolmach login --user USER (bkz. tolmach login --help)
cli-next-show-difference = Durumu şununla görün: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Diğer komutun bitmesini bekleyin ya da başka bir --home verin.
cli-next-practice-port = Başka bir --port verin ya da boş olan herhangi biri için hiç vermeyin.
cli-next-practice-journal = Alıştırma vikisine baştan başlamak için o dosyayı başka yere taşıyın ya da başka bir --home verin.
cli-next-home = --home ya da TOLMACH_HOME ile yazılabilir bir klasör verin.
cli-next-writable = Klasörünü ve dosyasını yazılabilir yapın ya da --home ile başka bir klasör verin.
cli-next-free-space = Diskte biraz yer açıp yeniden deneyin.
cli-next-pull = Vikiden şununla okuyun: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Önce onları gönderin ya da atın, yahut --drop-drafts deyin.
cli-next-update = Daha yeni bir Tolmach edinin; hiçbir şey değiştirilmedi.

cli-preview-written = Yazıldı: { $path }. Tarayıcıda açın; hiçbir şey yüklemez.
cli-error-not-written = { $path } yazılamıyor: { $detail }. Hiçbir şey değişmedi; --out ile başka bir yer seçin.

cli-exported = { $n_units } birim yazıldı: { $path }.
cli-export-needs-folder = Bu biçim dosya başına bir sayfa tutar. --out ile bir klasör belirtin.
cli-fill-into-itself = Doldurulan dosya, yapıldığı dosyanın ve yalnızca onda olan her şeyin yerine geçer. --out ile başka bir dosya belirtin.
cli-export-needs-format = Ne yazılacağını --format ile, hangi dilde olacağını --lang ile söyleyin.
cli-filled = Yazılan: { $n_written }, değişmeyen: { $n_unchanged }, olduğu gibi bırakılan: { $n_left }. Dosya: { $path }.
cli-fill-other-source = dosyada başka bir kaynak metin var; onu bugünkü kaynaktan yeniden yapın
cli-fill-twice = birim dosyada iki kez var; ikisine de dokunulmadı
cli-fill-split = öbür program parçalara bölmüş; orada çevirin
cli-fill-codes = işaretlemesi dosyada ayırt edilemiyor; orada çevirin
cli-import-place = Yer
cli-import-unit = Birim
cli-import-outcome = Sonuç
cli-import-note = Not
cli-import-taken = alındı
cli-import-unchanged = değişmedi
cli-import-conflicting = çakışıyor
cli-import-unknown = bilinmiyor
cli-import-broken = okunamadı
cli-import-note-no-text = dosyada çeviri yok
cli-import-note-same-here = buradaki de aynı
cli-import-note-as-handed-out = dosyada kimse değiştirmedi
cli-import-note-waits = aynı metin zaten bekliyor
cli-import-note-not-done = üzerinde çalışılmalı diye işaretli; taslak tamam değil
cli-import-note-still-valid = önce eskimişti, şimdi geçerli deniyor
cli-import-note-source-moved = o zamandan beri kaynak değişti; “tolmach diff” ile bakın
cli-import-note-differs-from-draft = taslağınızdan farklı
cli-import-note-changed-on-wiki = vikide daha yeni bir çeviri var
cli-import-note-base-not-known = vikide başka bir metin var ve dosya hangisinden yapıldığını söylemiyor
cli-import-note-no-page = sayfa kitaplıkta yok
cli-import-note-not-pulled = sayfa bu dilde okunmadı
cli-import-note-no-unit = sayfada böyle bir birim yok
cli-import-note-no-such-source = anahtar yok, bu kaynak metni olan birim de yok
cli-import-note-several-such-sources = anahtar yok, bu kaynak metni olan birkaç birim var
cli-import-note-twice = dosyada bunun için iki metin var; hiçbiri alınmadı
cli-import-by-source = { $n_units } birimin anahtarı yoktu, kaynak metninden bulundu.
cli-import-more = { $n_more } satır daha; --json tümünü listeler.
cli-import-counts = Biçim { $format }. Alınan: { $n_taken }, değişmeyen: { $n_unchanged }, çakışan: { $n_conflicting }, bilinmeyen: { $n_unknown }, okunamayan: { $n_broken }.
cli-import-dry-run = Hiçbir şey kaydedilmedi. --dry-run olmadan bunlar olur.
cli-error-file-format = Dosya Tolmach’ın okuduğu bir biçimde değil: PO, CSV, XLIFF, TMX ya da Tolmach paketi.
cli-error-interchange = Dosya kullanılamıyor: { $detail }. Hiçbir şey değişmedi.
cli-error-no-file-language = Dosya hangi dilde olduğunu söylemiyor. --lang ile belirtin.
cli-error-no-work-in-memory = Dosya bir çeviri belleği ve girdileri hiçbir sayfaya ait değil. Şununla alın: tolmach memory import FILE

cli-search-nothing = Bu makinede “{ $words }” hiçbir yerde geçmiyor. Hiç alınmamış sayfalarda aranmaz.
cli-search-more = { $limit } sonuçtan fazlası var; aramayı --lang, --page ya da --state ile daraltın veya --limit değerini yükseltin.
cli-concordance-nothing = Çevirisi olan hiçbir metinde “{ $phrase }” geçmiyor.

cli-column-score = Benzerlik
cli-column-target = Çeviri
cli-column-origin = Nereden
cli-column-pairs = Çift
cli-column-uses = Kullanım
cli-column-sentences = Cümle
cli-memory-unit = birim
cli-memory-sentence = cümle
cli-memory-draft = taslak
cli-memory-empty = Bellek boş. Aldığınız, taslak yazdığınız ve içe aktardığınız şeylerle dolar.
cli-memory-no-match = Buna benzer bir şey daha önce çevrilmedi.
cli-memory-which-format = { $file } okunmadı: bellek TMX, PO ve ilk satırı sütunlarını adlandıran CSV okur, örneğin en,pl ya da source,target. Ad .tmx, .po ya da .csv ile bitmelidir.
cli-memory-which-language = { $file } okunmadı: dillerini söylemiyor. --from ve --to ile belirtin.
cli-memory-refused = { $file } kullanılamıyor: { $detail }. Düzeltip yeniden okuyun; o zamana kadar belleğe girenler iki kez sayılmaz.
cli-memory-export-name = { $file }: dosya adı .tmx ya da .csv ile bitmelidir.
cli-memory-imported = Okunan { $n_read }, eklenen { $n_added }, birleştirilen { $n_merged }, dışarıda bırakılan { $n_skipped }.
cli-memory-skipped = { $file }, satır { $line }: dışarıda bırakıldı, { $reason }.
cli-memory-exported = { $n } çift yazıldı: { $path }.
cli-memory-forgotten = { $file } çıkarıldı: { $n } çift; başka yerde bulunmayıp silinen: { $gone }.
cli-error-no-origin = Bellekte { $file } dosyasından gelen bir şey yok. Adları şununla görün: tolmach memory stats --json

cli-column-engine = motor
cli-machine-none = Apertium kurulu değil, bu yüzden burada makine çevirisi yok. Debian ve Ubuntu’da: sudo apt install apertium ve her dil çifti için bir paket, örneğin apertium-bel-rus.
cli-machine-no-pairs = Apertium kurulu ama hiçbir dil çifti yok. Debian ve Ubuntu’da her biri için bir paket vardır, örneğin apertium-bel-rus.
cli-machine-no-engine = Apertium şu yönde çeviri bilmiyor: { $from } → { $to }. Bildiklerini şununla görün: tolmach machine pairs
cli-machine-no-answer = Apertium yanıt vermiyor.
cli-machine-unusable = Apertium bu metin için işe yarar bir şey vermedi.
cli-machine-made = Makine yaptı ({ $engine }); kullanmadan önce okuyun.

cli-column-level = Düzey
cli-column-check = Denetim
cli-column-found = Bulunan
cli-column-problem = Sorun
cli-level-block = engel
cli-level-warn = uyarı
cli-level-hint = öneri
cli-check-nothing-pulled = Şu dilde hiçbir sayfa alınmadı: { $language }. Bu yüzden bakılacak bir şey yok. Vikiden şununla okuyun: tolmach pull PAGE --lang { $language }
cli-check-nothing = Şikâyet edilecek bir şey yok.
cli-check-ignored = { $n } sorun yok sayılıyor.
cli-check-none-ignored = Orada yok sayılan bir şey yok.
cli-column-when = Ne zaman
cli-column-why = Neden
cli-check-heeded =
    { $n ->
        [0] Orada yok sayılan bir şey yoktu.
        [one] { $n } sorun yeniden sayılıyor.
       *[other] { $n } sorun yeniden sayılıyor.
    }
cli-next-check = “engel” düzeyinde olanlar göndermeyi durdurur. Düzeltin, --ignore CHECK --why TEXT KEY ile yok sayın ya da --confirm-problems ile gönderin.
cli-error-no-problem = { $check } denetimi { $unit } içinde bir şey bulmuyor.

cli-column-collection = Derleme
cli-column-pattern = Desen
cli-column-instead = Yerine
cli-column-sentence = Söylediği
cli-rules-saved = { $collection } derlemesinin artık { $n } kuralı var. Ne bulduğunu şununla görün: tolmach check --lang CODE
cli-rules-none = Henüz kural yok. Şununla yapın: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } artık { $collection } derlemesinin kuralı değil.
cli-rules-unknown = { $collection } derlemesinde { $pattern } kuralı yok. Kurallarını şununla görün: tolmach rules list
cli-error-no-collection = { $name } adlı bir derleme yok. Var olanları şununla görün: tolmach collection list

cli-column-term = Terim
cli-column-translations = Çeviriler
cli-column-domain = Alan
cli-column-reviewed = İncelendi
cli-column-languages = Diller
cli-column-file = Dosya
cli-glossary-kept = (olduğu gibi kalır)
cli-glossary-forbidden = “{ $text }” değil
cli-glossary-reviewed = evet
cli-glossary-not-reviewed = hayır
cli-glossary-none = Böyle bir terim yok. Şununla ekleyin: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Terimle ne yapılacağını söyleyin: çeviri için --to L --target TEXT, olduğu gibi kalacaksa --keep, ya da --note, --domain, --reviewed.
cli-glossary-saved = { $term } sözlükçede.
cli-glossary-removed = { $term }: sözlükçeden çıkarıldı.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – her dilde olduğu gibi kalır
        [of-field] { $term } – alan: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: { $read } terim okundu; { $added } eklenecek, { $changed } değişecek, { $unchanged } olduğu gibi kalacak. Hiçbir şey kaydedilmedi.
       *[done] { $file }: { $read } terim okundu, { $added } eklendi, { $changed } değişti, { $unchanged } değişmedi.
    }
cli-glossary-skipped = { $file }, { $place }: alınmadı, { $what }.
cli-glossary-exported = { $n } terim yazıldı: { $file }.
cli-glossary-not-read = { $file } Tolmach’ın okuduğu bir sözlükçe değil: TBX, OmegaT tablosu ya da ilk satırı sütunlarını adlandıran CSV, örneğin source,target.
cli-glossary-which-language = { $file } dilini söylemiyor. --to ile belirtin.
cli-glossary-which-format = { $file } adından biçim anlaşılmıyor. --format csv, omegat ya da tbx ile söyleyin.
cli-words-added = { $n } kelime bundan böyle doğru sayılır, dil: { $language }.
cli-words-removed = { $n } özel kelime unutuldu, dil: { $language }.
cli-words-unknown = { $word } özel kelimelerden değil, dil: { $language }. Şununla listeleyin: tolmach words list --lang { $language }
cli-words-none = Henüz özel kelime yok, dil: { $language }. Şununla ekleyin: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Sözlük bulunamadı. Bir tane kurun, örneğin hunspell-pl paketini, ya da .aff ve .dic dosyalarını şuraya koyun: { $folder }
cli-dictionaries-damaged = kullanılamıyor: { $problem }
cli-error-no-term = Sözlükçede “{ $term }” yok, dil: { $language }. İçindekileri şununla listeleyin: tolmach glossary show
cli-error-not-a-term = “{ $text }” içinde harf yok, bu yüzden terim olamaz.
cli-error-not-a-word = “{ $text }” tek bir kelime değil.

cli-column-need = İhtiyaç
cli-column-since = Ne zamandır
cli-column-reasons = Neden
cli-board-nothing = Yapılacak bir şey yok: bilinen her şey çevrilmiş ve güncel.

cli-board-more =
    { $n ->
        [one] ve { $n } tane daha; --limit 0 onu gösterir
       *[other] ve { $n } tane daha; --limit 0 hepsini gösterir
    }

cli-board-drawn = Pano şuraya çizildi: { $path }.

cli-column-waiting = Bekleyen
cli-column-comments = Yorum
cli-column-review = İnceleme
cli-reviews-none = İnceleme bekleyen yok.
cli-standing-waits = inceleme bekliyor
cli-standing-mine = sizin işiniz
cli-standing-accepted = kabul edildi
cli-standing-proofread = vikide incelenmiş
cli-standing-outdated = eskimiş
cli-standing-untranslated = çevrilmemiş
cli-review-unit = { $unit }: { $standing }
cli-review-source = Kaynak:     { $text }
cli-review-before = Önce:       { $text }
cli-review-text = Şimdi:      { $text }
cli-review-changes = Değişenler: { $text }
cli-review-revision = Sürüm { $revision }
cli-review-no-text = Henüz çeviri yok.
cli-review-somebody = biri
cli-review-accepted = { $number }: kabul eden { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (daha eski bir metin için)
cli-told-none = Vikiye bildirilecek bir şey yok: önce burada kabul etmeniz gerekir.
cli-told-proofread = vikide incelenmiş
cli-told-overtaken = viki kabul etti, ama o zamandan beri başka bir metin var
cli-told-changed = siz baktıktan sonra değişti: hiçbir şey gönderilmedi
cli-told-outdated = bu arada eskidi: hiçbir şey gönderilmedi
cli-told-gone = artık sayfada yok: hiçbir şey gönderilmedi
cli-told-refused = reddedildi: { $says }
cli-error-review-untranslated = { $unit } çevrilmemiş, bu yüzden incelenecek bir şey yok.
cli-error-review-outdated = { $unit } eskimiş: önce güncelleyin. Vikiler eskimiş çevirileri kabul etmez.
cli-error-review-own = { $unit } sizin işiniz: başkasının kabul etmesi gerekir.
cli-error-changed-since = { $unit } bakıldıktan sonra değişti.
cli-error-empty-comment = Yorum boş.
cli-error-no-remark = O birimde böyle bir not yok ya da not artık geçerli değil. “tolmach review PAGE UNIT --lang L” notları gösterir.
cli-error-may-not-proofread = Bu oturumla { $wiki } vikisinde çeviriler onaylanamaz; bot parolaları ve belirteçlerle hiçbir zaman onaylanamaz. Kabul ettikleriniz burada kalır, paketlerle taşınır.

cli-column-left = Kalan birim
cli-column-claimed = Kimde
cli-sprint-closed = Kapandı: { $at }. Rakamlar o andaki rakamlardır.
cli-sprint-joined = “{ $name }” sprintine katıldınız: oradakilerin yaptıkları burada da sayılır.
cli-error-sprint-closed = “{ $name }” sprinti kapandı.
cli-error-not-in-sprint = “{ $name }” sprinti şunu kapsamıyor: { $page }, { $language }.
cli-error-no-sprint-in-file = { $file } içinde sprint yok. Sprint paketi şununla yapılır: tolmach sprint export NAME --out FILE

cli-column-bytes = Bayt
cli-backups-none = Henüz kopya yok. Şununla yapın: tolmach backup now
cli-backup-asked = istek üzerine
cli-backup-migration = güncelleme öncesi
cli-backup-restore = geri yükleme öncesi
cli-backup-damaged = bozuk, kenara alındı
cli-backed-up = Kopyalandı: { $path }.
cli-restored = Geri yüklendi. Önceki hâli şöyle saklandı: { $path }.
cli-error-no-backup = Geri yüklenebilecek { $file } adlı bir kopya yok. “tolmach backup list” kopyaları gösterir.
