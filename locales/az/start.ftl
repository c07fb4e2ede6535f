### Azerbaijani (az). Reviewed by a native speaker: not yet.

start-title = İndi nə edim?
start-loading = Nə etmək olar, baxılır

start-followed = { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } tarixinə olan məlumat

start-never-pulled = hələ heç nə gətirilməyib
start-offline = Şəbəkə yoxdur: burada hər şey yenə işləyir, yalnız gətirmə və göndərmə gözləyir.
start-refresh = Yenilikləri gətir
start-refreshing = Yeniliklər oxunur

start-resume = Qaldığınız yerdən davam
start-resume-it = Davam et

start-resume-unit = vahid { $unit }

start-conflicts = Konfliktlər

start-conflicts-waiting =
    { $n ->
        [one] { $n } qaralamanız və vikidəki mətn ayrılıb. Hansının qalacağına qərar verin.
       *[other] { $n } qaralamanız və vikidəki mətnlər ayrılıb. Hansıların qalacağına qərar verin.
    }

start-conflicts-open = Bax
start-outbox = Gedənlər

start-outbox-waiting = { $n } qaralama yalnız bu kompüterdədir.

start-outbox-open = Gedənlərə keç

start-outdated = Son gəlişinizdən bəri köhnələnlər

start-outdated-units = { $n } vahid, { DATETIME($at, day: "numeric", month: "short") } tarixində görülüb

start-sprints = Sprintlərim

start-sprint-progress =
    { $measure ->
        [words] { $done } / { $goal } söz
       *[units] { $done } / { $goal } vahid
    }

start-sprint-bar = { $name }: hədəfin { $done } faizi

start-sprint-until = son gün: { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = başlanır: { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Dillərinizdə harada əmək lazımdır

start-next-size = { $n } vahid, { $words } söz

start-board = Bütün lövhə

start-left = Dillərinizdə { $units } vahid qalıb, { $words } söz

start-landed = Son yeddi gündə { $n } vahidiniz vikiyə çatıb

start-done = Ediləcək heç nə qalmayıb
start-done-about = Kitabxananızdakı hər səhifə dillərinizə tərcümə edilib və köhnəlməyib. Yeni səhifələr əlavə edin və ya başqa dillərin harada kiməsə ehtiyacı olduğuna lövhədə baxın.
start-done-add = Səhifə əlavə et
start-empty = Kitabxananız boşdur
start-empty-about = Tərcümə ediləcək səhifələri seçin; Tolmach onları bir dəfə oxuyur, sonra şəbəkəsiz işləyə bilərsiniz.
start-empty-catalogue = Kataloqdan seç

guide-title = İlk vahidiniz
guide-offer-about = Bir qısa cümlə: açmaqdan vikidə görməyə qədər. Təxminən iki dəqiqə çəkir.
guide-begin = Başla
guide-getting = Səhifələr gətirilir
guide-none = Başlamaq üçün qısa cümlə qalmayıb. İş yerində istənilən vahidi seçin.
guide-label = Bələdçi
guide-leave = Bələdçidən çıx

guide-step = Addım { $n } / { $total }

guide-write = “Mənbə” altındakı cümləni oxuyun və aşağıdakı sahədə öz dilinizdə yazın; yazdığınız dərhal saxlanır. Xoşunuza gələndə “Hazır, növbəti” düyməsini və ya { $key } basın. Hələ heç nə göndərilmir.
guide-push = Qaralamanız gedənlərdə gözləyir. Ora keçin və vikiyə göndərmək üçün “Göndər” düyməsini basın.
guide-push-go = Gedənlərə keç
guide-landed = Tərcüməniz vikidədir. Bütün iş budur: aç, yaz, bitir, göndər.
guide-landed-go = Başqa nə var, bax
