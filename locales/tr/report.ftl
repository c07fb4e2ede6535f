### Turkish (tr). Reviewed by a native speaker: not yet.

report-title = “{ $name }” sprintinin raporu

report-summary-translation-units = { $done } birim çevrildi: { $goal } birimlik hedefe göre %{ $percent }.

report-summary-translation-words = { $done } kelime çevrildi: { $goal } kelimelik hedefe göre %{ $percent }.

report-summary-update-units = { $done } birim güncellendi ya da yeni çevrildi: { $goal } birimlik hedefe göre %{ $percent }.

report-summary-update-words = { $done } kelime güncellendi ya da yeni çevrildi: { $goal } kelimelik hedefe göre %{ $percent }.

report-column-measure = Ölçü
report-column-value = Değer
report-row-tags = Bağlı olduğu
report-row-kind = Tür
report-row-days = Günler
report-row-goal = Hedef
report-row-to-do = Başlangıçta yapılacak
report-row-done = Yapılan
report-row-left = Kalan
report-row-waiting = Gönderilmeyi bekleyen
report-row-people = Katılanlar
report-row-baseline = Başlangıç ölçümü
report-row-as-of = Rakamların tarihi
report-row-closed = Kapanış
report-kind-translation = Çeviri sprinti: yeni çeviriler
report-kind-update = Güncelleme sprinti: eskimiş çevirilerin güncellenmesi
report-from-to = { $from } – { $to }
report-units = { $n } birim
report-words = { $n } kelime
report-units-and-words = { $units } birim, { $words } kelime
report-percent = %{ $percent }

report-brief = Konusu neydi
report-languages = Diller
report-column-language = Dil
report-column-units-done = Yapılan birim
report-column-words-done = Yapılan kelime
report-column-ready-then = Başta güncel
report-column-ready-now = Şimdi güncel
report-column-pages-then = Başta tam sayfa
report-column-pages-now = Şimdi tam sayfa
report-pages = Sayfalar
report-history = geçmiş
report-days = Gün gün
report-column-day = Gün
report-day-observed = { $day } tarihinde görüldü
report-people = Kişiler
report-column-person = Kişi
report-person-unknown = Bilinmiyor
report-scope = Sayfalardaki değişiklikler
report-scope-changed = Sprint sürerken sayfaların kendileri de değişti: her dil için bir kez sayıldığında { $added } birim geldi, { $removed } gitti. Yukarıdaki rakamlara dâhil değildirler.

report-method = Nasıl ölçüldü
report-method-done = Bir birim, viki onu çevrilmiş ya da incelenmiş gösteriyorsa ve başlangıç ölçümünde öyle göstermiyorsa yapılmış sayılır. Her birim her dilde bir kez sayılır. Günler UTC’ye göre sayılır.
report-method-words = Kelimeler, başlangıç ölçümündeki kaynak metinlerin kelimeleridir; Unicode kelime kurallarına göre.
report-method-observed = Viki bir birimi kimin ne zaman yaptığını söylemiyorsa gün, onun ilk kez yapılmış görüldüğü gündür.
report-method-program = Vikiden okuyan ve sayan: Tolmach { $version }.
