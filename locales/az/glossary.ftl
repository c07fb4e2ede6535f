### Azerbaijani (az). Reviewed by a native speaker: not yet.

glossary-about = Razılaşdırılmış, istənilən formada tanınan sözlər
glossary-search = Terminlərdə, tərcümələrdə və qeydlərdə axtar
glossary-into = Tərcümə dili
glossary-any-language = İstənilən dil
glossary-any-domain = İstənilən sahə
glossary-review = Baxılıb, ya yox
glossary-any-review = Baxılıb, ya yox
glossary-reviewed = Baxılıb
glossary-unreviewed = Baxılmayıb
glossary-loading = Qlossari oxunur
glossary-loading-term = Terminə baxılır
glossary-none = Belə termin yoxdur
glossary-none-about = Daha az hərf, başqa sahə və ya istənilən dili sınayın.
glossary-empty = Bu dilə hələ termin yoxdur
glossary-empty-about = İcmanızın razılaşdığı sözləri əlavə edin; onlar keçdikləri hər vahidin yanında görünür.

glossary-count = { $n } / { $all }

glossary-languages = { $n } dildə

glossary-removed = “{ $term }” çıxarıldı.
glossary-bring-back = Geri qaytar

term-add = Termin əlavə et
term-edit = Termini dəyiş
term-edit-it = Dəyiş
term-remove = Çıxar
term-source = Termin
term-language = Terminin dili
term-keep-it = Hər dildə olduğu kimi qalır
term-targets = Tərcümələr
term-into = Tərcümələrin dili
term-more = Biri də
term-domain = Sahə
term-note = Nə deməkdir və necə işlədilir
term-note-about = Markdown: **qalın**, *kursiv*, siyahılar və keçidlər.
term-reviewed-by-me = Bunlara dili bilən kimsə baxıb
term-reviewed = baxılıb
term-no-targets = Hələ heç kim tərcümə etməyib.
term-origin-seed = Tolmach ilə gəlir
term-origin-own = Sizin
term-origin-imported = Fayldan

term-target = Tərcümə { $n }

term-status = Tərcümə { $n } necə işlədilir

term-drop = Tərcümə { $n }: çıxar

glossary-import = Terminləri idxal et
glossary-import-about = TBX, CSV və ya OmegaT siyahısı. Hər terminə nə olacağını görməmiş heç nə saxlanmır. Öz yazdıqlarınız qalır; fayldan gələn tərcümələr onların arxasına qoyulur.
glossary-forecast = Fayldan bunlar alınacaq:

glossary-take =
    { $n ->
        [0] Götürüləcək heç nə yoxdur
        [one] { $n } termini götür
       *[other] { $n } termini götür
    }

glossary-imported =
    { $n ->
        [0] İçində yeni heç nə yox idi.
        [one] { $n } termin götürüldü.
       *[other] { $n } termin götürüldü.
    }

glossary-added = { $n } yeni

glossary-changed = { $n } məlum, yenilikləri ilə

glossary-unchanged = { $n } buradakı kimi

glossary-export = Terminləri ixrac et
glossary-export-which = OmegaT siyahısı ikidillidir: bir dil seçin.
glossary-format-tbx = TBX, versiya 3
glossary-format-tbx2 = TBX, versiya 2, köhnə proqramlar üçün
glossary-format-csv = CSV, elektron cədvəllər üçün
glossary-format-omegat = OmegaT siyahısı

glossary-exported = { $n } termin bu fayldadır: { $path }.

file-from = Tərcümə edildiyi dil
file-to = Tərcümənin dili
file-says = Faylda deyildiyi kimi
file-languages-about = Dillər öz dilini deməyən fayllar üçündür.

file-skipped = { $n } qeydi götürmək olmadı
