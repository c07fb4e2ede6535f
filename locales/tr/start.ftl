### Turkish (tr). Reviewed by a native speaker: not yet.

start-title = Şimdi ne yapayım?
start-loading = Yapılacaklara bakılıyor

start-followed = { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } itibarıyla

start-never-pulled = henüz bir şey alınmadı
start-offline = Ağ yok: burada her şey yine çalışır, yalnızca alma ve gönderme bekler.
start-refresh = Yenilikleri al
start-refreshing = Yenilikler okunuyor

start-resume = Kaldığınız yerden devam
start-resume-it = Devam et

start-resume-unit = birim { $unit }

start-conflicts = Çakışmalar

start-conflicts-waiting =
    { $n ->
        [one] { $n } taslağınız ile vikideki metin ayrıştı. Hangisinin kalacağına karar verin.
       *[other] { $n } taslağınız ile vikideki metinler ayrıştı. Hangilerinin kalacağına karar verin.
    }

start-conflicts-open = Bak
start-outbox = Giden kutusu

start-outbox-waiting = { $n } taslak yalnızca bu bilgisayarda.

start-outbox-open = Giden kutusuna

start-outdated = Son gelişinizden beri eskiyenler

start-outdated-units = { $n } birim, { DATETIME($at, day: "numeric", month: "short") } tarihinde görüldü

start-sprints = Sprintlerim

start-sprint-progress =
    { $measure ->
        [words] { $done } / { $goal } kelime
       *[units] { $done } / { $goal } birim
    }

start-sprint-bar = { $name }: hedefe ulaşma oranı yüzde { $done }

start-sprint-until = bitiş: { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = başlangıç: { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Dillerinizde emek bekleyenler

start-next-size = { $n } birim, { $words } kelime

start-board = Tüm pano

start-left = Dillerinizde { $units } birim kaldı, { $words } kelime

start-landed = Son yedi günde { $n } biriminiz vikiye ulaştı

start-done = Yapılacak bir şey kalmadı
start-done-about = Kitaplığınızdaki her sayfa dillerinize çevrilmiş ve güncel. Başka sayfalar ekleyin ya da başka dillerin nerede birine ihtiyacı olduğunu panoda görün.
start-done-add = Sayfa ekle
start-empty = Kitaplığınız boş
start-empty-about = Çevrilecek sayfaları seçin; Tolmach onları bir kez okur, sonra ağ olmadan çalışabilirsiniz.
start-empty-catalogue = Katalogdan seç

guide-title = İlk biriminiz
guide-offer-about = Tek bir kısa cümle; açmaktan vikide görmeye kadar. Yaklaşık iki dakika sürer.
guide-begin = Başla
guide-getting = Sayfalar alınıyor
guide-none = Başlamak için kısa bir cümle kalmadı. Çalışma masasında istediğiniz birimi seçin.
guide-label = Rehber
guide-leave = Rehberden çık

guide-step = Adım { $n } / { $total }

guide-write = “Kaynak” altındaki cümleyi okuyun ve aşağıdaki alana kendi dilinizde yazın; yazdıklarınız hemen kaydedilir. İçinize sinince “Tamam, sonraki” düğmesine ya da { $key } tuşlarına basın. Henüz hiçbir şey gönderilmez.
guide-push = Taslağınız giden kutusunda bekliyor. Oraya gidin ve vikiye göndermek için “Gönder” düğmesine basın.
guide-push-go = Giden kutusuna
guide-landed = Çeviriniz vikide. İşin tamamı bu: aç, yaz, bitir, gönder.
guide-landed-go = Başka neler var, bak
