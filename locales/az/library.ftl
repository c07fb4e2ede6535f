### Azerbaijani (az). Reviewed by a native speaker: not yet.

library-caption = Səhifələr və dillərimin hər birində onların vəziyyəti
library-column-resource = Səhifə
library-loading = Kitabxana açılır
library-search = Başlıqlarda axtar
library-filter = Göstər
library-filter-all = Hamısı
library-filter-to-do = Ediləcək
library-filter-outdated = Köhnəlmiş
library-filter-drafts = Qaralamalı

library-count = { $n } səhifə

library-as-of = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } tarixinə olan məlumat

library-words-left = ediləcək { $n } söz

library-order = Sırala
library-order-title = Başlığa görə
library-order-to-do = Əvvəl işi ən çox olan
library-order-outdated = Əvvəl ən çox köhnələn
library-order-oldest = Əvvəl çoxdan oxunmayan
library-topic = Mövzu
library-topic-all = Bütün mövzular
library-refresh = Yenilə
library-import = İdxal et
library-export = İxrac et
library-add = Səhifə əlavə et
library-pulling = Vikidən oxunur
library-stopping = Bu səhifədən sonra dayanacaq

library-pull-stopped = Dayandırıldı. { $pages } səhifə oxundu və qalır.

library-pulled =
    { $pages ->
        [0] Vikidə heç nə dəyişməyib.
        [one] Vikidən { $pages } səhifə oxundu.
       *[other] Vikidən { $pages } səhifə oxundu.
    }

library-problem-missing = { $page }: belə səhifə yoxdur.

library-problem-not-translatable = { $page }: tərcümə üçün işarələnməyib.

library-problem-source-language = { $page }: dillərinizdən birində yazılıb, ona görə orada tərcümə ediləcək heç nə yoxdur.

library-problem-language-refused = { $page }: viki orada dillərinizdən birinə tərcümə qəbul etmir.

library-source = Bu dildə yazılıb

library-resource-size = { $units } vahid, { $words } söz

library-standing-translatable = Tərcümə edilə bilər
library-standing-unmarked = Daha tərcümə edilmir
library-standing-deleted = Vikidə silinib
library-never-read = Hələ oxunmayıb

library-cell-left = { $n } qalıb

library-cell-words = { $n } söz

library-cell-complete = Tamdır

library-cell-states = yoxlanılıb: { $proofread }, tərcümə edilib: { $translated }, köhnəlib: { $outdated }, tərcüməsiz: { $untranslated }

library-cell-name = { $page }, { $language }:

library-none-left = Burada heç nə yoxdur
library-none-left-about = Axtarışa və süzgəcə uyğun səhifə yoxdur.
library-empty = Kitabxana boşdur
library-empty-about = Tərcümə etmək istədiyiniz səhifələri əlavə edin. Tolmach onları bir dəfə oxuyur; sonra şəbəkəsiz işləyə bilərsiniz.
library-empty-practice = Məşq vikisində sprintlər, mərkəzlər və tərcümə haqqında on ikiyə yaxın qısa səhifə var. Hamısını götürün və sınayın.
library-pull-practice = Məşq səhifələrini gətir

library-remove = Kitabxanadan çıxar: { $page }

library-remove-title = Kitabxanadan çıxarılsın?
library-remove-it = Çıxar
library-remove-with-drafts = Qaralamalarla birgə çıxar

library-remove-about = { $page }: səhifə vikidə olduğu kimi qalır; onu yalnız bu kompüter unudur.

library-remove-drafts = { $page }: { $n } qaralama heç göndərilməyib və itəcək.

add-how = Onları necə tapmaq istəyirsiniz?
add-catalogue = Daxili kataloq
add-catalogue-about = Hərəkatın bilik bazasının 2026-cı ilin noyabrından məlum olan səhifələri. Mövzuları və təşəbbüsləri biz təyin etmişik. Bu səhifələrin hamısı tərcümə edilə bilən olmaya bilər; olmayanlar gətiriləndən sonra adbaad göstərilir.
add-catalogue-search = Başlıqlarda və təşəbbüslərdə axtar
add-catalogue-none = Kataloqda bu vikinin səhifələri yoxdur.
add-catalogue-starter = İlk sprint üçün
add-catalogue-have = Kitabxanadadır

add-estimate = Gətirmək üçün təxminən { $n } sorğu lazımdır.

add-titles = Başlıqlar və ya ünvanlar
add-titles-help = Hər sətirdə biri: başlıq və ya brauzerdən köçürülmüş ünvan.
add-prefix = Başlığın əvvəli
add-prefix-help = Məsələn: Movement Strategy/
add-category = Kateqoriya
add-category-help = İçindəki bütün tərcümə edilə bilən səhifələr.
add-group = Mesaj qrupu
add-group-help = Vikinin səhifəyə və ya səhifələr toplusuna verdiyi ad, məsələn, agg-Grants.
add-find = Tap
add-looking = Vikidən soruşulur
add-all = Hamısını seç
add-none = Heç birini seçmə

add-found =
    { $n ->
        [0] Tərcümə edilə bilən səhifə tapılmadı.
        [one] Tərcümə edilə bilən { $n } səhifə tapıldı.
       *[other] Tərcümə edilə bilən { $n } səhifə tapıldı.
    }

add-pull = { $n } səhifəni gətir

topic-advocacy = Maraqların müdafiəsi
topic-affiliates = Bağlı təşkilatlar
topic-annual-plan = İllik plan
topic-capacity = Bacarıqların artırılması
topic-cee = Mərkəzi və Şərqi Avropa
topic-education = Təhsil
topic-elections = Seçkilər
topic-evaluation = Qiymətləndirmə
topic-events = Tədbirlər
topic-glam = Mədəniyyət və irs (GLAM)
topic-governance = İdarəetmə
topic-grants = Qrantlar
topic-hubs = Mərkəzlər
topic-learning = Öyrənmə
topic-legal = Hüquq
topic-meta-itself = Meta-Wiki haqqında
topic-newcomers = Yeni gələnlər
topic-policies = Qaydalar
topic-safety = Təhlükəsizlik
topic-strategy = Strategiya
topic-technical = Texnika
topic-translation = Tərcümə
