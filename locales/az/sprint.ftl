### Azerbaijani (az). Reviewed by a native speaker: not yet.

sprint-lead = Hədəfi olan səhifələr, dillər və tarixlər. Sayılan vikinin göstərdiyidir.
sprint-new = Yeni sprint
sprint-create = Sprintə başla
sprint-loading = Sprintlər açılır
sprint-list = Sprintlər
sprint-empty = Hələ sprint yoxdur
sprint-empty-about = Sprint bu andan ölçür: səhifələri və dilləri seçin, hədəf və tarixlər təyin edin, nə edildiyini görün.
sprint-name = Ad
sprint-kind = Nə haqqındadır?
sprint-kind-translation = Tərcümə
sprint-kind-update = Yeniləmə
sprint-resources = Səhifələr
sprint-no-resources = Əvvəlcə kitabxanaya səhifə əlavə edin.
sprint-from = Başlanır
sprint-to = Bitir
sprint-goal = Hədəf
sprint-measure = Ölçü
sprint-measure-units = Vahid
sprint-measure-words = Söz
sprint-brief = Təsvir
sprint-brief-help = Nə haqqında olduğu – iştirak edənlər üçün. Markdown.
sprint-report = Hesabat
sprint-by-language = Dillər üzrə
sprint-by-person = Adamlar üzrə
sprint-by-day = Günlər üzrə
sprint-person-unknown = Məlum deyil
sprint-to-outbox = Gedənlərə keç
sprint-not-observed = Başlanğıcdan bəri vikidən heç nə oxunmayıb. Kitabxananı yeniləyin.
sprint-days-guessed = Ştrixli: Tolmach proqramının ilk gördüyü gün; nə vaxt edildiyini viki demədi.
report-wikitext = Vikimətn
report-markdown = Markdown
report-format = Format

sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages = { $n } səhifə

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words] söz hazırdır, hədəf { $goal }
       *[units] vahid hazırdır, hədəf { $goal }
    }

sprint-done-of =
    { $measure ->
        [words] { $done } / { $goal } söz hazırdır
       *[units] { $done } / { $goal } vahid hazırdır
    }

sprint-measured =
    { $measure ->
        [words] { $n } söz
       *[units] { $n } vahid
    }

sprint-waiting = { $n } qaralamalarda gözləyir

sprint-to-do = başlanğıcda ediləcək { $n } var idi

sprint-observed = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } tarixinə olan məlumat

sprint-scope = Başlanğıcdan bəri səhifələr dəyişib: { $added } vahid gəlib, { $removed } gedib. Onlar sayılmır.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $n } söz
       *[units] { DATETIME($date, day: "numeric", month: "long") }: { $n } vahid
    }

sprint-burn-down = Qalıq qrafiki
sprint-burn-left = Qalıb
sprint-burn-planned = Bərabər addımlarla
sprint-burn-day = Günün sonu
sprint-burn-table = Cədvəl kimi
sprint-burn-not-yet = Sprint başlayandan vikidən hələ heç nə oxunmayıb.
sprint-left = Nə qalıb
sprint-left-about = “Bunu mən edirəm” başqalarına 48 saat bildirilir. Heç nəyi kilidləmir.
sprint-left-none = Sprintin nəzərdə tutduğundan heç nə qalmayıb.
sprint-claim = Bunu mən edirəm
sprint-release = Burax
sprint-claim-mine = Bunu siz edirsiniz
sprint-claim-somebody = Bunu kimsə edir
sprint-work = Üzərində işlə
sprint-hand-over = Təhvil ver
sprint-hand-over-about = İştirak edənlər üçün fayl: səhifələr, qaralamalar, kim nəyi edir və kim nə edib. Hər birindən qayıtdıqca işləri toplanır və heç nə iki dəfə sayılmır.
sprint-hand-over-write = Faylı yaz
sprint-join = Fayldan qoşul
sprint-close = Sprinti bağla
sprint-close-about = Səhifələrə sonra nə olsa da, rəqəmlər indiki kimi qalır. İşin özü davam edir.
sprint-tags = Aid olduğu
sprint-tags-help = Hərəkat strategiyasının təşəbbüsləri və tövsiyələri, mövzular; hər sətirdə biri. Hesabatda göstərilir.
report-html = Çap üçün
report-csv = CSV
report-names = Adlarla
report-save = Fayl kimi saxla

report-saved = Yazıldı: { $path }.

sprint-close-waiting = { $n } hələ qaralamalarda gözləyir. Sayılmalıdırsa, əvvəlcə göndərin və yeniləyin.

sprint-closed = { DATETIME($at, day: "numeric", month: "long", year: "numeric") } tarixində bağlanıb: rəqəmlər həmin anındır.

sprint-claim-by = Bunu edir: { $name }

sprint-claim-until = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } vaxtına qədər

sprint-left-more = Daha { $n } göstər

sprint-left-of =
    { $measure ->
        [words] { $n } sözdən { $left } qalıb
       *[units] { $n } vahiddən { $left } qalıb
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $left } söz qalıb; bərabər addımlarla { $planned } olardı.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: { $left } vahid qalıb; bərabər addımlarla { $planned } olardı.
    }

sprint-joined =
    { $conflicts ->
        [0] Qoşulduğunuz: { $names }. Birgə gələn qaralamalar: { $drafts }.
       *[other] Qoşulduğunuz: { $names }. Birgə gələn qaralamalar: { $drafts }. Sizinkindən fərqlənən və gedənlərdə gözləyən mətnlər: { $conflicts }.
    }
