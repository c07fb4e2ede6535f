### Azerbaijani (az). Reviewed by a native speaker: not yet.

workbench-empty = Səhifə seçilməyib
workbench-empty-about = Kitabxanada səhifə və dil seçin; vahidlər burada görünəcək.
workbench-to-library = Kitabxanaya keç
workbench-loading = Səhifə açılır
workbench-unit = Vahid
workbench-source = Mənbə
workbench-target = Tərcümə

workbench-position = Vahid { $n } / { $total }

workbench-words = { $n } söz

workbench-saving = Saxlanır…

workbench-saved = Saxlanıb · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Saxlanmayıb. Mətniniz burada qalır; Tolmach yenidən cəhd edir.
workbench-replaced = Bu arada başqa bir pəncərə və ya proqram bu qaralamanı dəyişib. İndi sizin mətniniz qüvvədədir; o biri budur:
workbench-done = Hazır, növbəti
workbench-still-valid = Hələ qüvvədədir

units-list = Vahidlər
units-filter = Hansı vahidlər göstərilsin
units-none = Bu vəziyyətdə vahid yoxdur.
units-title = Səhifənin başlığı
units-title-short = Başlıq

units-filter-all = Bütün vahidlər ({ $n })

units-unit = Vahid { $id }

units-filter-unfinished = Bitməmiş ({ $n })

units-filter-untranslated = Tərcüməsiz ({ $n })

units-filter-outdated = Köhnəlmiş ({ $n })

units-filter-translated = Tərcümə edilmiş ({ $n })

units-filter-proofread = Yoxlanılmış ({ $n })

units-filter-drafts = Qaralamalarım ({ $n })

units-filter-conflicts = Konfliktlər ({ $n })

panes-label = Bu vahid üçün kömək
pane-problems = Problemlər
pane-matches = Uyğunluqlar
pane-terms = Terminlər
pane-sisters = Başqa dillər
pane-history = Qaralamamın tarixçəsi
pane-preview = Önbaxış
pane-up = Yuxarı apar
pane-down = Aşağı apar
pane-hide = Gizlə

pane-menu = Yerləşdir: { $pane }

pane-show = Göstər: { $pane }

problems-loading = Yoxlanılır
problems-none = Problem tapılmadı.
problems-nothing-yet = Yazdıqlarınız burada yoxlanılır.
problems-fix = Düzəlt

problems-fix-with = Düzəlt: { $text }

problems-ignore = İqnor et…
problems-ignore-it = İqnor et
problems-why = Bu, niyə belə düzgündür?
problems-heed = Yenidən yoxla

problems-ignored = { $n } problem iqnor edilir

problems-ignored-by = { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Siz, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Göndərməyə qoymur
level-warn = Çox güman səhvdir
level-hint = Təklif

matches-loading = Yaddaşa baxılır
matches-none = Yaddaşda buna oxşar heç nə yoxdur.
matches-sentences = Cümlələr

match-score = { $n }%

match-masked = işarələməsiz { $n }%

match-stems = köklərə görə { $n }%

match-use = Bu mətni götür ({ $stroke })

match-insert = Kursora daxil et ({ $stroke })

match-state-outdated = Köhnəlib
match-state-draft = Qaralamanız
match-state-translated = Tərcümə edilib
match-state-proofread = Yoxlanılıb

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses = { $n } dəfə işlədilib

machine-title = Apertium ilə maşın tərcüməsi
machine-label = Maşın
machine-ask = Maşınla tərcümə et
machine-loading = Maşın tərcümə edir
machine-nothing = Maşın bu vahid üçün yararlı heç nə vermədi.
machine-from-outdated = orada köhnəlib
machine-insert = Kursora daxil et

machine-from = bu dildən: { $language } · { $engine }

machine-share = Sözlərin { $n } faizi maşının etdiyi kimi qalıb.

terms-loading = Qlossariyə baxılır
terms-none = Burada qlossaridən termin yoxdur.
term-keep = Olduğu kimi qalır
term-not-reviewed = baxılmayıb
term-preferred = üstün tutulur
term-admitted = icazə verilir
term-forbidden = işlədilmir

sisters-loading = Başqa dillər oxunur
sisters-none = Gətirildiyi qədər, oxuduğunuz dillərin heç birində bu vahid hələ yoxdur.
sisters-no-languages = Oxuduğunuz dilləri seçin və kitabxananı yeniləyin: bu vahidin həmin dillərdəki tərcümələri burada görünəcək.
sisters-choose = Dil seç

sister-outdated = Köhnəlib, { DATETIME($at, month: "short", day: "numeric", year: "numeric") } tarixindən bəri

preview-unit = Bu vahid
preview-page = Bütün səhifə
preview-loading = Önbaxış hazırlanır
preview-empty = Hələ göstəriləcək heç nə yoxdur.

propagation-about = Daha { $n } vahidin mənbəyi eynidir. Bu tərcümə orada da işlədilsin?

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] İşlət
        [one] { $n } vahiddə işlət
       *[other] { $n } vahiddə işlət
    }

propagation-leave = Onlara dəymə

history-loading = Bu qaralamanın mətnləri oxunur
history-empty = Burada yazdıqlarınız addım-addım saxlanır.
history-now = İndiki halı
history-nothing = (boş)
history-take = Bu mətni götür

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Tərcümədən sonra mənbə dəyişib
change-unknown-source = Viki bunu köhnəlmiş sayır; hansı mənbədən tərcümə edildiyi məlum deyil.
change-class-markup = Yalnız işarələmə
change-class-variable = Yalnız dəyişən
change-class-link-target = Yalnız keçidin hədəfi
change-class-number = Yalnız ədəd
change-class-punctuation = Yalnız durğu işarələri
change-class-wording = İfadə
change-class-unknown = Növü məlum deyil

notice-conflict = Siz başlayandan sonra kimsə bu tərcüməni vikidə dəyişib. Heç nə itməyib: əvvəlki mətn, sizinki və onunku saxlanıb.
notice-conflict-resolve = Müqayisə et və həll et
notice-moved = Bu qaralamaya başlayandan sonra mənbə dəyişib. Mətninizin hələ uyğun olub-olmadığına baxın; yeni mənbəni qəbul edəndə göndəriləcək.
notice-moved-title = Nə dəyişib
notice-moved-accept = Yeni mənbəni qəbul et
notice-removed = Səhifədə bu vahid daha yoxdur. Qaralamanız saxlanıb, amma göndərilə bilməz.

tools-label = Alətlər
tool-copy-source = Mənbəni köçür

tool-insert = Daxil et: { $markup }

tool-insert-none = Çatışmayan işarələmə yoxdur
tool-insert-missing = Tərcümədə çatışmır
tool-choose = Daxil ediləcək işarələməni seç
tool-plain = Adi mətn
tool-undo = Geri al
tool-discard = Qaralamanı at
tool-conflict = Konflikt məşqi
tool-conflict-about = Məşq vikisində bu vahidi başqasının dəyişməsini təmin edir ki, qaralamanız göndəriləndə konfliktlə qarşılaşsın.
tool-conflict-done = Kimsə məşq vikisində bu vahidi dəyişdi. Konflikti görmək üçün göndərin və ya gedənlərdə viki ilə müqayisə edin.

tool-conflict-text = { $target } (başqası dəyişib)
