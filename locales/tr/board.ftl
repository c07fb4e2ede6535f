### Turkish (tr). Reviewed by a native speaker: not yet.

board-loading = Pano açılıyor
board-loading-cell = Bu hücreye bakılıyor
board-caption = Sayfalar ve diller. Ok tuşları hücreden hücreye gider, Enter işe götürür.
board-corner = Sayfa

board-size = { $pages } × { $languages }

board-as-of = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } ya da sonrasının rakamları

board-empty = Henüz karşılaştıracak bir şey yok
board-empty-about = Pano, kitaplığınızdaki her sayfayı bölgenin her dilinde gösterir. Önce sayfa ekleyin.
board-to-library = Kitaplığa
board-none-left = Burada bir şey yok
board-none-left-about = Süzgece uyan sayfa ya da dil yok.

board-collection = Derleme
board-collection-all = Tüm sayfalar
board-languages = Diller
board-languages-all = Bölgenin tümü
board-languages-mine = Dillerim
board-legend = Çevrilmiş ve güncel olanların yüzdesi; ↻ eskimiş birimler

board-order = Sıra
board-order-need = İhtiyaca göre
board-order-name = Ada göre

family-west-slavic = Batı Slav
family-east-slavic = Doğu Slav
family-south-slavic = Güney Slav
family-baltic = Baltık
family-romance = Roman
family-germanic = Cermen
family-uralic = Ural
family-turkic = Türk
family-hellenic = Yunan
family-albanian = Arnavut
family-armenian = Ermeni
family-kartvelian = Kartvel
family-caucasian = Kuzey Kafkas
family-indo-iranian = İrani ve Romani
family-other = Diğer

board-row-outdated = { $n } dilde eskimiş

board-row-outdated-since = { $n } dilde eskimiş, { DATETIME($since, month: "short", year: "numeric") } tarihinden beri

board-row-empty = { $n } dilde hiçbir şey yok

board-row-complete = her dilde tamam

board-cell-source = { $page }, { $language }: bu dilde yazılmış

board-cell-unknown = { $page }, { $language }: vikiden hiç okunmadı

board-cell = { $page }, { $language }, { $total } birimden { $done } tanesi çevrilmiş

board-cell-outdated = { $page }, { $language }, { $total } birimden { $done } tanesi çevrilmiş, { $outdated } eskimiş

board-cell-outdated-since = { $page }, { $language }, { $total } birimden { $done } tanesi çevrilmiş, { DATETIME($since, month: "long", year: "numeric") } tarihinden beri { $outdated } eskimiş

board-chosen-done = { $total } birimden { $done } tanesi çevrilmiş

board-chosen-outdated = { $n } eskimiş

board-chosen-outdated-since = { $n } eskimiş, { DATETIME($since, day: "numeric", month: "long", year: "numeric") } tarihinden beri ya da daha önceden

board-chosen-words = yapılacak { $n } kelime

board-chosen-words-reckoned = yapılacak yaklaşık { $n } kelime

board-need = İhtiyaç: { $points } / 100

board-no-need = Burada yapılacak bir şey yok
board-open = Üzerinde çalış
board-open-outdated = Eskimişleri güncelle
board-pull = Al ve üzerinde çalış
board-pulling = Vikiden okunuyor
board-source-about = Sayfa bu dilde yazılmış.
board-unknown-about = Bu sayfanın ne durumda olduğunu öğrenmek için kitaplığı yenileyin.

need-points = +{ $points }

board-export = Dışa aktar
board-export-title = Panoyu dışa aktar
board-export-about = Panonun şu anda gösterdikleri, bu sırayla.
board-export-format = Biçim
board-export-csv = Tablo (CSV)
board-export-csv-about = Her sayfa ve dil için bir satır; ihtiyacı ve nedenleriyle, hesap tabloları için.
board-export-svg = Resim (SVG)
board-export-svg-about = Panonun tamamı tek çizimde; slayt, rapor ve kâğıt için.
board-export-write = Dışa aktar

board-exported = Dosya yazıldı: { $path }
