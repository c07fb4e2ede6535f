### Turkish (tr). Reviewed by a native speaker: not yet.

outbox-tab-plan = Gönderilecek ({ $n })

outbox-tab-conflicts = Çakışmalar ({ $n })

outbox-tab-receipts = Makbuzlar ({ $n })

outbox-pushing = Gönderiliyor

plan-caption = Taslaklar ve gönderilince her birine ne olacağı
plan-empty = Gönderilecek bir şey yok
plan-empty-about = Tamam olarak işaretlediğiniz taslaklar, siz gönderene kadar burada bekler.
plan-check = Vikiyle karşılaştır
plan-log-in = Göndermek için oturum aç
plan-summary = Değişiklik özetine ekle
plan-summary-hint = Örneğin: güz sprinti

plan-edits =
    { $n ->
        [0] Henüz hiçbir şey gönderilemez
        [one] { $n } değişiklik
       *[other] { $n } değişiklik
    }

plan-time = vikinin hızıyla yaklaşık { $minutes } dakika

plan-as-of = vikiyle karşılaştırıldı: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Gönder
        [one] { $n } değişikliği gönder
       *[other] { $n } değişikliği gönder
    }

plan-pushed = Gönderilmeye hazır
plan-confirmed = Hâlâ geçerli diye onaylanacak
plan-merged = Gönderilmeye hazır
plan-already-there = Zaten vikide
plan-source-moved = Kaynak değişti: yeniden bakın
plan-conflict = Çakışma: önce çözün
plan-refused = Gönderilemez
plan-waiting = Henüz tamam değil

result-pushed = Gönderildi
result-confirmed = Hâlâ geçerli diye onaylandı
result-merged = Başkasının değişikliğiyle birleştirildi
result-already-there = Zaten oradaydı
result-source-moved = Kaynak değişti
result-conflict = Çakışma
result-refused = Reddedildi
result-waiting = Bekliyor

reason-empty = Taslak boş.
reason-unit-removed = Sayfada bu birim artık yok.
reason-page-gone = Sayfa yok ya da artık çevrilemez.
reason-fuzzy-mark = Metinde !!FUZZY!! var; bu onu hemen eskimiş yapar.
reason-not-done = Önce birimi tamam olarak işaretleyin.
reason-in-doubt = Son gönderme burada kesildi. Ulaşıp ulaşmadığını bir sonraki belirler.
reason-not-read-again = Gönderildi; düzgün ulaşıp ulaşmadığına bir sonraki göndermede bakılır.
reason-offline = Vikiye ulaşılamıyor.
reason-was-new = Önceden çeviri yoktu; onu ancak vikinin görevlileri silebilir.
reason-no-text = “Hâlâ geçerli” hiçbir metni değiştirmedi.
reason-has-draft = Bu birimin bir taslağı var.
reason-not-pushed = Bundan vikide hiçbir şey yok.
reason-stopped = Gönderme, sıra buna gelmeden durduruldu.
reason-changed-on-wiki = Bir başkası bunu vikide değiştirdi.
reason-changed-since = O zamandan beri biri bunu değiştirdi.
reason-source-moved = Taslak yazıldıktan sonra kaynak değişti.
reason-was-outdated-before = Önceki metin eskimişti; viki onu şimdi güncel sayar.
reason-outdated = Viki bunu eskimiş sayıyor.
reason-merged = Viki bunu, bu arada bir başkasının kaydettiğiyle birleştirdi.
reason-captcha = Viki CAPTCHA istiyor. Önce tarayıcıda bir birim kaydedin.
reason-busy = Viki şu anda çok meşgul. Daha sonra yeniden gönderin.
reason-not-sent = Hiç ulaşmadı; bir sonraki göndermeyle gider.
reason-blocked-by-check = Bir denetim, okurlara bozuk görünecek bir şey buldu. Çalışma masasında düzeltin ya da orada nedenini yazarak yok sayın.

entry-unit = Birim
entry-text = Metin
entry-result = Sonuç
entry-outdated = Ulaştı, ama viki onu eskimiş sayıyor.

entry-revision = Sürüm { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = Bu gönderme

push-done =
    { $landed ->
        [0] Hiçbir şey gönderilmedi.
        [one] { $landed } birim artık vikide.
       *[other] { $landed } birim artık vikide.
    }

push-stopped = Durduruldu. { $landed } birim artık vikide.

push-held = { $held } taslak burada kalıyor; nedenine aşağıda bakın.

receipts-caption = Ulaşanlar, en yenisi üstte
receipts-empty = Henüz bir şey gönderilmedi
receipts-empty-about = Vikiye ulaşan her birim burada bir makbuz bırakır.
receipts-about = Geri alma, o zamandan beri birimi kimse değiştirmediyse önceki metni geri getirir.

receipts-revert = Sonuncuyu geri al: birim { $unit }

receipts-reverted =
    { $n ->
        [0] Hiçbir şey geri alınamadı.
        [one] { $n } birim geri alındı.
       *[other] { $n } birim geri alındı.
    }

conflicts-about = Siz çalışırken biri bu çevirileri vikide değiştirdi. Hiçbir şeyin üzerine yazılmadı. Karşılaştırın ve karar verin.
conflicts-empty = Çakışma yok
conflicts-empty-about = Üzerinde çalıştığınız bir birimi başkası değiştirirse her iki metin burada görünür.
conflict-base = Önce
conflict-base-none = Çeviri yoktu.
conflict-mine = Sizinki
conflict-theirs = Şimdi vikide

conflict-theirs-by = Şimdi vikide, yazan: { $name }

conflict-theirs-gone = Çeviri artık vikide yok.
conflict-take-mine = Benimkini al
conflict-take-theirs = Onunkini al
conflict-edit = Düzenle
conflict-edited = Kalacak metin
conflict-take-edited = Bu metni al
