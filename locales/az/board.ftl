### Azerbaijani (az). Reviewed by a native speaker: not yet.

board-loading = Lövhə açılır
board-loading-cell = Bu xanaya baxılır
board-caption = Səhifələr və dillər. Ox düymələri xanadan xanaya keçir, Enter işə aparır.
board-corner = Səhifə

board-size = { $pages } × { $languages }

board-as-of = rəqəmlər { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } və ya daha sonraya aiddir

board-empty = Hələ müqayisə ediləcək heç nə yoxdur
board-empty-about = Lövhə kitabxananızdakı hər səhifəni regionun hər dilində göstərir. Əvvəlcə səhifə əlavə edin.
board-to-library = Kitabxanaya keç
board-none-left = Burada heç nə yoxdur
board-none-left-about = Süzgəcə uyğun səhifə və ya dil yoxdur.

board-collection = Toplu
board-collection-all = Bütün səhifələr
board-languages = Dillər
board-languages-all = Regionun bütün dilləri
board-languages-mine = Dillərim
board-legend = Tərcümə edilmiş və köhnəlməmiş olanların faizi; ↻ köhnəlmiş vahidlər

board-order = Sıra
board-order-need = Ehtiyaca görə
board-order-name = Ada görə

family-west-slavic = Qərbi slavyan
family-east-slavic = Şərqi slavyan
family-south-slavic = Cənubi slavyan
family-baltic = Baltik
family-romance = Roman
family-germanic = German
family-uralic = Ural
family-turkic = Türk
family-hellenic = Yunan
family-albanian = Alban
family-armenian = Erməni
family-kartvelian = Kartvel
family-caucasian = Şimali Qafqaz
family-indo-iranian = İran və rom
family-other = Başqaları

board-row-outdated = { $n } dildə köhnəlib

board-row-outdated-since = { $n } dildə köhnəlib, { DATETIME($since, month: "short", year: "numeric") } tarixindən bəri

board-row-empty = { $n } dildə heç nə yoxdur

board-row-complete = hər dildə tamdır

board-cell-source = { $page }, { $language }: bu dildə yazılıb

board-cell-unknown = { $page }, { $language }: vikidən heç oxunmayıb

board-cell = { $page }, { $language }, { $total } vahiddən { $done } tərcümə edilib

board-cell-outdated = { $page }, { $language }, { $total } vahiddən { $done } tərcümə edilib, { $outdated } köhnəlib

board-cell-outdated-since = { $page }, { $language }, { $total } vahiddən { $done } tərcümə edilib, { DATETIME($since, month: "long", year: "numeric") } tarixindən bəri { $outdated } köhnəlib

board-chosen-done = { $total } vahiddən { $done } tərcümə edilib

board-chosen-outdated = { $n } köhnəlib

board-chosen-outdated-since = { $n } köhnəlib, { DATETIME($since, day: "numeric", month: "long", year: "numeric") } tarixindən bəri və ya daha əvvəldən

board-chosen-words = ediləcək { $n } söz

board-chosen-words-reckoned = ediləcək təxminən { $n } söz

board-need = Ehtiyac: { $points } / 100

board-no-need = Burada ediləcək heç nə yoxdur
board-open = Üzərində işlə
board-open-outdated = Köhnəlmişləri yenilə
board-pull = Gətir və üzərində işlə
board-pulling = Vikidən oxunur
board-source-about = Səhifə bu dildə yazılıb.
board-unknown-about = Bu səhifənin vəziyyətini öyrənmək üçün kitabxananı yeniləyin.

need-points = +{ $points }

board-export = İxrac et
board-export-title = Lövhəni ixrac et
board-export-about = Lövhənin indi göstərdikləri, bu sıra ilə.
board-export-format = Format
board-export-csv = Cədvəl (CSV)
board-export-csv-about = Hər səhifə və dil üçün bir sətir; ehtiyacı və səbəbləri ilə, elektron cədvəllər üçün.
board-export-svg = Şəkil (SVG)
board-export-svg-about = Bütün lövhə bir rəsmdə; slayd, hesabat və kağız üçün.
board-export-write = İxrac et

board-exported = Fayl yazıldı: { $path }
