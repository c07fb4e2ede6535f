### Azerbaijani (az). Reviewed by a native speaker: not yet.

outbox-tab-plan = Göndəriləcək ({ $n })

outbox-tab-conflicts = Konfliktlər ({ $n })

outbox-tab-receipts = Qəbzlər ({ $n })

outbox-pushing = Göndərilir

plan-caption = Qaralamalar və göndəriləndə hər birinə nə olacağı
plan-empty = Göndəriləcək heç nə yoxdur
plan-empty-about = Hazır kimi işarələdiyiniz qaralamalar siz göndərənə qədər burada gözləyir.
plan-check = Viki ilə müqayisə et
plan-log-in = Göndərmək üçün daxil ol
plan-summary = Redaktənin qısa məzmununa əlavə et
plan-summary-hint = Məsələn: payız sprinti

plan-edits =
    { $n ->
        [0] Hələ heç nə göndərmək olmur
        [one] { $n } redaktə
       *[other] { $n } redaktə
    }

plan-time = vikinin sürəti ilə təxminən { $minutes } dəqiqə

plan-as-of = viki ilə müqayisə edilib: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Göndər
        [one] { $n } redaktəni göndər
       *[other] { $n } redaktəni göndər
    }

plan-pushed = Göndərməyə hazırdır
plan-confirmed = Qüvvədə olduğu təsdiqlənəcək
plan-merged = Göndərməyə hazırdır
plan-already-there = Artıq vikidədir
plan-source-moved = Mənbə dəyişib: yenidən baxın
plan-conflict = Konflikt: əvvəlcə həll edin
plan-refused = Göndərmək olmur
plan-waiting = Hələ hazır deyil

result-pushed = Göndərildi
result-confirmed = Qüvvədə olduğu təsdiqləndi
result-merged = Başqasının dəyişikliyi ilə birləşdirildi
result-already-there = Artıq orada idi
result-source-moved = Mənbə dəyişib
result-conflict = Konflikt
result-refused = Rədd edildi
result-waiting = Gözləyir

reason-empty = Qaralama boşdur.
reason-unit-removed = Səhifədə bu vahid daha yoxdur.
reason-page-gone = Səhifə yoxdur və ya daha tərcümə edilmir.
reason-fuzzy-mark = Mətndə !!FUZZY!! var, bu onu dərhal köhnəlmiş edəcək.
reason-not-done = Əvvəlcə vahidi hazır kimi işarələyin.
reason-in-doubt = Son göndərmə burada kəsilib. Çatıb-çatmadığını növbəti göndərmə aydınlaşdıracaq.
reason-not-read-again = Göndərilib; düzgün çatıb-çatmadığına növbəti göndərmədə baxılacaq.
reason-offline = Vikiyə çatmaq olmur.
reason-was-new = Əvvəl tərcümə yox idi; onu yalnız vikinin öz adamları silə bilər.
reason-no-text = “Hələ qüvvədədir” heç bir mətni dəyişmədi.
reason-has-draft = Bu vahidin qaralaması var.
reason-not-pushed = Bundan vikidə heç nə yoxdur.
reason-stopped = Göndərmə bura çatmamış dayandırıldı.
reason-changed-on-wiki = Başqası bunu vikidə dəyişib.
reason-changed-since = O vaxtdan kimsə bunu dəyişib.
reason-source-moved = Qaralama yazılandan sonra mənbə dəyişib.
reason-was-outdated-before = Əvvəlki mətn köhnəlmişdi; viki indi onu aktual sayır.
reason-outdated = Viki bunu köhnəlmiş sayır.
reason-merged = Viki bunu həmin vaxt başqasının saxladığı ilə birləşdirdi.
reason-captcha = Viki CAPTCHA istəyir. Əvvəlcə brauzerdə bir vahid saxlayın.
reason-busy = Viki indi çox məşğuldur. Sonra yenidən göndərin.
reason-not-sent = Heç çatmayıb; növbəti göndərmə ilə gedəcək.
reason-blocked-by-check = Yoxlama oxuculara xarab görünəcək bir şey tapdı. İş yerində düzəldin və ya orada səbəbini yazıb iqnor edin.

entry-unit = Vahid
entry-text = Mətn
entry-result = Nəticə
entry-outdated = Çatıb, amma viki onu köhnəlmiş sayır.

entry-revision = Versiya { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = Bu göndərmə

push-done =
    { $landed ->
        [0] Heç nə göndərilmədi.
        [one] { $landed } vahid indi vikidədir.
       *[other] { $landed } vahid indi vikidədir.
    }

push-stopped = Dayandırıldı. { $landed } vahid indi vikidədir.

push-held = { $held } qaralama burada qalır; səbəbinə aşağıda baxın.

receipts-caption = Çatanlar, ən yenisi yuxarıda
receipts-empty = Hələ heç nə göndərilməyib
receipts-empty-about = Vikiyə çatan hər vahid burada qəbz qoyur.
receipts-about = Geri götürmə, o vaxtdan vahidi heç kim dəyişməyibsə, əvvəlki mətni bərpa edir.

receipts-revert = Sonuncunu geri götür: vahid { $unit }

receipts-reverted =
    { $n ->
        [0] Heç nəyi geri götürmək olmadı.
        [one] { $n } vahid geri götürüldü.
       *[other] { $n } vahid geri götürüldü.
    }

conflicts-about = Siz işləyərkən kimsə bu tərcümələri vikidə dəyişib. Heç nəyin üstündən yazılmayıb. Müqayisə edin və qərar verin.
conflicts-empty = Konflikt yoxdur
conflicts-empty-about = Üzərində işlədiyiniz vahidi başqası dəyişəndə hər iki mətn burada görünür.
conflict-base = Əvvəl
conflict-base-none = Tərcümə yox idi.
conflict-mine = Sizinki
conflict-theirs = İndi vikidə

conflict-theirs-by = İndi vikidə, müəllif: { $name }

conflict-theirs-gone = Tərcümə daha vikidə yoxdur.
conflict-take-mine = Mənimkini götür
conflict-take-theirs = Onunkunu götür
conflict-edit = Redaktə et
conflict-edited = Qalacaq mətn
conflict-take-edited = Bu mətni götür
