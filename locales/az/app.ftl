### Azerbaijani (az). Reviewed by a native speaker: not yet.

app-skip = Məzmuna keç
app-nav = Görünüşlər
app-opening = Açılır
app-start = Başlanğıc
app-library = Kitabxana
app-board = Lövhə
app-workbench = İş yeri
app-review = Baxış
app-sprint = Sprint
app-outbox = Gedənlər
app-glossary = Qlossari
app-memory = Yaddaş
app-search = Axtarış
app-settings = Nizamlamalar

app-drafts = { $n } qaralama

app-conflicts = həll ediləcək { $n } konflikt

appearance-label =
    { $theme ->
        [light] Görünüş: açıq
        [dark] Görünüş: tünd
       *[system] Görünüş: sistemdəki kimi
    }

notice-set-aside = Tolmach faylı zədələnmişdi. O, { $path } adı ilə saxlanıb; yeni, boş fayl yaradılıb.

notice-migrated = Tolmach faylı yeni formaya çevrildi. Köhnəsinin surəti { $path } adı ilə saxlanıb.

state-untranslated = Tərcüməsiz
state-outdated = Köhnəlib
state-translated = Tərcümə edilib
state-proofread = Yoxlanılıb
state-typing = Qaralama
state-done = Qaralama, hazırdır
state-conflict = Konflikt
state-moved = Mənbə dəyişib

first-run-title = Tolmach proqramına xoş gəlmisiniz
first-run-lead = Hərəkatın səhifələrini öz dilinizə, öz tempinizlə, internetsiz də tərcümə edin.
first-run-languages = Hansı dillərə tərcümə edirsiniz?
first-run-reading = Başqa dillərdə də oxuyuram
first-run-reading-about = Eyni vahidin bu dillərdəki tərcümələri mənbənin yanında göstərilir. Seçim olmasa, dillərinizə ən yaxın olanlar göstərilir.
first-run-where = Haradan başlamaq istəyirsiniz?
first-run-choose-one = Ən azı bir dil seçin.
first-run-begin = Başla

languages-title = Dillərim
languages-search = Dil axtar
languages-none-found = Bu adda dil yoxdur.

languages-drop = Siyahıdan çıxar: { $language }

languages-chosen =
    { $n ->
        [0] Heç biri seçilməyib
        [one] { $n } dil seçilib:
       *[other] { $n } dil seçilib:
    }

wiki-menu = Viki, hesab və dillər
wiki-practice = Məşq vikisi
wiki-practice-about = Yalnız bu kompüterdədir. Hesab lazım deyil və orada nə etsəniz də, heç nə pozulmaz.
wiki-meta = Meta-Wiki
wiki-real-about = Əsl viki. Hesabsız oxuyub qaralama yaza bilərsiniz; göndərmək üçün hesab lazımdır.
wiki-no-account = Daxil olunmayıb

wiki-as = Hesab: { $name }

wiki-add = Viki əlavə et
wiki-add-it = Əlavə et
wiki-add-name = Ad
wiki-add-name-help = Onu burada necə adlandırmaq istəyirsiniz: hərflər, rəqəmlər, defislər və nöqtələr.
wiki-add-address = API ünvanı
wiki-add-address-help = https:// ilə başlayır və adətən /w/api.php ilə bitir.

log-in = Daxil ol
log-out = Çıx

log-in-title = Daxil ol: { $wiki }

log-in-how = Necə?
log-in-token = Giriş tokeni
log-in-token-about = Yalnız sahibi üçün OAuth 2 tokeni. Ən təhlükəsizi budur: istənilən vaxt geri götürə bilərsiniz və o, yalnız icazə verdiyinizi açır.
log-in-bot-password = Bot parolu
log-in-bot-password-about = Vikinin Special:BotPasswords səhifəsində yalnız Tolmach üçün yaratdığı parol.
log-in-account = Mənim hesabım
log-in-account-about = Öz adınız və parolunuz, istifadə edirsinizsə, birdəfəlik kodunuzla birgə.
log-in-token-field = Giriş tokeni
log-in-grants = Yaradarkən bu icazələri işarələyin: “Edit existing pages” (mövcud səhifələri redaktə), “Create, edit, and move pages” (səhifələri yaratma, redaktə və adını dəyişmə) və varsa, “High-volume access” (böyük həcmli giriş). Bot parolu ilə tərcümələri yoxlanılmış kimi işarələmək olmur.
log-in-account-warning = Öz parolunuz vikidə edə biləcəyiniz hər şeyi açır. Bot parolu və ya token daha təhlükəsizdir.
log-in-user = İstifadəçi adı
log-in-user-bot = Bot adı @ işarəsindən sonra yazılır, məsələn, Anna@tolmach.
log-in-password = Parol
log-in-code = Birdəfəlik kod

log-in-done = { $name } kimi daxil oldunuz.

secrets-where = Tolmach onu bu kompüterin açar anbarında, o yoxdursa, bağlanana qədər əməli yaddaşda saxlayır. Heç vaxt faylda saxlamır.
secrets-keychain = Tolmach onu bu kompüterin açar anbarında saxlayır, heç vaxt öz faylında saxlamır.
secrets-memory = Bu kompüterdə açar anbarı yoxdur, ona görə Tolmach onu əməli yaddaşda saxlayır və növbəti açılışda yenidən soruşacaq.

lacks-title = Bu hesab burada hər şeyi edə bilmir:
lacks-edit = Redaktə edə bilmir, ona görə heç nə göndərmək olmur.
lacks-create-page = Səhifə yarada bilmir, ona görə ilk tərcümələri göndərmək olmur.
lacks-translate = Tərcümə edə bilmir.
lacks-proofread = Tərcümələri yoxlanılmış kimi işarələyə bilmir.
lacks-blocked = Onun redaktəsi bloklanıb.

dialog-save = Yadda saxla
dialog-cancel = Ləğv et
dialog-done = Hazırdır

work-paused = Fasilədə
work-pause = Fasilə
work-resume = Davam et
work-stop = Dayandır

work-step = { $done } / { $total }

work-left = təxminən { $minutes } dəqiqə qalıb

keys-title = Klaviatura qısayolları
keys-change-all = Qısayolları dəyiş
keys-group-unit = Vahidlər
keys-group-text = Mətn
keys-group-help = Kömək və panellər
keys-group-window = Pəncərə
keys-done-next = Hazır kimi işarələ, növbəti vahidə keç
keys-still-valid = Hələ qüvvədədir, növbəti vahidə keç
keys-next-unit = Növbəti vahid
keys-previous-unit = Əvvəlki vahid
keys-next-unfinished = Növbəti bitməmiş vahid
keys-previous-unfinished = Əvvəlki bitməmiş vahid
keys-discard-draft = Qaralamanı at
keys-copy-source = Mənbəni köçür
keys-insert-markup = Növbəti çatışmayan işarələməni daxil et
keys-choose-markup = Daxil ediləcək işarələməni seç
keys-plain-text = İşarələmə adi mətn kimi
keys-undo = Geri al
keys-redo = Təkrarla
keys-use-match = 1–9 nömrəli uyğunluğu işlət
keys-insert-match = 1–9 nömrəli uyğunluğu kursora daxil et
keys-use-machine = Maşınla tərcümə et, sonra həmin mətni götür
keys-insert-term = Növbəti termini daxil et
keys-add-term = Termin əlavə et
keys-next-problem = Növbəti problemə keç
keys-fix-problem = Bu problemi düzəlt
keys-ignore-problem = Bu problemi iqnor et
keys-next-region = Pəncərənin növbəti hissəsi
keys-previous-region = Pəncərənin əvvəlki hissəsi
keys-show-list = Vahid siyahısını göstər və ya gizlə
keys-palette = Əməliyyat tap
keys-search-all = Hər yerdə axtar
keys-show-keys = Bu qısayolları göstər
keys-go-start = Başlanğıc
keys-go-library = Kitabxana
keys-go-board = Lövhə
keys-go-workbench = İş yeri
keys-go-review = Baxış
keys-go-sprint = Sprint
keys-go-outbox = Gedənlər
keys-go-glossary = Qlossari
keys-go-memory = Yaddaş
keys-go-settings = Nizamlamalar
keys-change-theme = Açıq, tünd və ya sistemdəki kimi
keys-export-page = Bu səhifəni ixrac et
keys-import-file = Fayl idxal et

keys-about = Hərf düymələri üzərindəki işarə latın hərfidirsə, ona görə, rəqəm düymələri isə yerinə görə tanınır; beləcə qısayollar hər klaviatura düzümündə işləyir. Ctrl+Alt ilə qısayol yoxdur, çünki bir çox klaviaturada hərf yazır.
keys-print = Siyahını çap et
keys-reset-all = Hamısını bərpa et
keys-none = Qısayol yoxdur
keys-change = Dəyiş
keys-reset = Bərpa et

keys-change-of = Qısayolu dəyiş: { $action }

keys-reset-of = İlkin qısayolu bərpa et: { $action }

keys-press = Yeni düymələri basın…

keys-press-for = Bu əməliyyat üçün yeni düymələri basın: { $action }. Escape olduğu kimi saxlayır.

keys-not-ctrl-alt = { $stroke } bir çox klaviaturada hərf yazır, ona görə qısayol ola bilməz.

keys-not-plain = { $stroke } yazmaq üçün lazımdır. Ctrl və ya Alt düyməsini basılı saxlayın, yaxud funksiya düyməsi seçin.

keys-taken = { $stroke } artıq “{ $action }” üçündür.

keys-take-over = Buna keçir

palette-title = Əməliyyat tap
palette-placeholder = Əməliyyat və ya səhifə
palette-none = Bu adda heç nə yoxdur.

closing-title = Son yazdıqlarınız saxlanmayıb
closing-about = Tolmach son mətninizi diskə yaza bilmədi. Bir az yer boşaldıb yenidən cəhd edin. İndi bağlasanız, son “Saxlanıb” bildirişindən sonra yazdıqlarınız itəcək.
closing-again = Saxla və bağla
closing-anyway = Saxlamadan bağla

settings-about = Tolmach { $version }

settings-appearance = Görünüş
settings-theme = Açıq və ya tünd
settings-theme-system = Sistemdəki kimi
settings-theme-light = Açıq
settings-theme-dark = Tünd
settings-contrast = Yüksək kontrast
settings-contrast-about = Daha güclü xətlər və hərflər.
settings-text-size = Mətnin ölçüsü

settings-size = { $percent }%

settings-interface = Tolmach proqramının dili
settings-interface-about = Bu pəncərədə, terminalda və hesabatlarda. Tərcümə etdiyiniz dillərlə əlaqəsi yoxdur.
settings-interface-system = Sistemdəki kimi
settings-interface-unreviewed = Bu dilin mətnlərini hələ ana dili bu olan biri nəzərdən keçirməyib. Nəsə düzgün səslənmirsə, bizə bildirin; necə olduğu CONTRIBUTING faylında yazılıb.

settings-plain = İşarələmə adi mətn kimi
settings-plain-about = Dəyişənləri, keçidləri və şablonları vikinin saxladığı kimi, qorumadan göstərir.
settings-languages = Dillər
settings-into = Tərcümə etdiyim dillər
settings-into-about = Bunlar kitabxanada göstərilir və vikidən gətirilir.
settings-reading = Oxuduğum başqa dillər
settings-reading-about = Eyni vahidin bu dillərdəki tərcümələri mənbənin yanında göstərilir.
settings-wikis = Vikilər
settings-wiki-here = Burada işləyirsiniz
settings-wiki-work-here = Burada işlə
settings-privacy = Tolmach bu siyahıdakı vikilərdən başqa heç kimə heç nə göndərmir. Parollar və tokenlər bu kompüterin açar anbarında saxlanır, heç vaxt faylda saxlanmır.
settings-machine = Maşın tərcüməsi
machine-about = Bu kompüterdə Apertium qurulubsa, o, uyğunluqların yanında tərcümə təklif edə bilər: mənbədən və oxuduğunuz dillərdəki tərcümələrdən. Ən yaxşı nəticəni qohum dillər verir. Bu, üzərində işlənəcək qaralamadır; maşının etdiyi kimi qalan mətn vikiyə göndərilmir.
machine-privacy = Apertium bu kompüterdə işləyir. Onunla tərcümə etdiyiniz heç nə heç yerə göndərilmir.
machine-looking = Apertium axtarılır
machine-none = Apertium qurulmayıb
machine-no-pairs = Apertium qurulub, amma heç bir dil cütü yoxdur
machine-get = Tolmach onsuz da işləyir. İstəsəniz, Apertium və lazım olan hər dil cütü üçün bir paket qurun, sonra yenidən axtarın. Debian və Ubuntu üçün, belarus və rus dilləri nümunəsində:
machine-again = Yenidən axtar
machine-when = Nə vaxt tərcümə etsin?
machine-when-off = Heç vaxt
machine-when-asked = İstəyəndə
machine-when-always = Hər vahiddə özü

machine-pairs = { $n } dil cütü qurulub

settings-keys = Klaviatura

codex-dialog-close = Bağla
codex-message-dismiss = Gizlə
codex-optional = (məcburi deyil)
codex-search = Axtar
codex-popover-close = Bağla

codex-chip-added = { $what } əlavə edildi.

codex-chip-removed = { $what } çıxarıldı.

codex-chip-description = Redaktə üçün Enter, çıxarmaq üçün Delete düyməsini basın.

settings-data = Məlumatlarınız
settings-privacy-title = Məxfilik
settings-privacy-who = Tolmach əlavə etdiyiniz vikilərdən başqa heç kimə heç nə göndərmir: heç kim haqqında məlumat toplamır və heç yerdən yeniləmə soruşmur.
settings-privacy-where = Qaralamalar, gətirilənlər, qeydlər və sprintlər proqram məlumatları qovluğunuzda bir faylda saxlanır. Parolları və tokenləri sisteminizin açar anbarı, o yoxdursa, pəncərə bağlanana qədər əməli yaddaş saxlayır.
settings-privacy-files = İxrac və ya təhvil etdiyiniz faylda seçdikləriniz və iştirak edənlərin hesab adları olur.
settings-backups = Ehtiyat surətlər
settings-backups-about = Parollardan başqa hər şeyin, orijinalın yanında saxlanan surəti. Faylı dəyişən yeniləmədən əvvəl Tolmach onu özü yaradır.
settings-backups-none = Hələ surət yoxdur.
settings-back-up = İndi surət yarat
settings-backup-asked = İstəklə
settings-backup-migration = Yeniləmədən əvvəl
settings-backup-restore = Bərpadan əvvəl
settings-backup-damaged = Kənara qoyulmuş zədəli fayl
settings-restore = Bərpa et
settings-diagnostics = Diaqnostika
settings-diagnostics-about = Xəta bildirişi üçün rəqəmlər və versiyalar. Ad, mətn və parol yoxdur.
settings-diagnostics-show = Göstər
settings-copy = Köçür
settings-copied = Köçürüldü.
settings-copy-failed = Köçürmək alınmadı. Mətni seçin və sisteminizin düymələri ilə köçürün.

settings-backed-up = Surət yaradıldı: { $path }.

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Hər şey bu vaxtdakı kimi olacaq: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. İndiki vəziyyətin əvvəlcə surəti çıxarılır ki, ona qayıda biləsiniz.
