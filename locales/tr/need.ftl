### Turkish (tr). Reviewed by a native speaker: not yet.

need-outdated = { $n } eskimiş

need-outdated-days =
    { $days ->
        [0] { $n } eskimiş, bugün yeni
        [one] { $n } eskimiş, { $days } gündür ya da daha uzun süredir
       *[other] { $n } eskimiş, { $days } gündür ya da daha uzun süredir
    }

need-untranslated = { $total } birimden { $n } tanesi çevrilmemiş

need-words = yapılacak { $n } kelime

need-initiative = Hareket Stratejisi girişimlerinden birinin parçası
need-prioritised = öncelikli bir girişimin ya da başlangıç setinin parçası

need-readers = ayda { $n } kez okunuyor

board-picture-title = { $pages } sayfanın { $languages } dildeki durumu

board-picture-as-of = { $day } ya da sonrasının rakamları

board-picture-legend = Rakamlar, çevrilmiş ve güncel birimlerin yüzdesidir; “–” kaynağın dili, “?” hiç okunmamış demektir.
board-picture-outdated = Eskimiş bir şey var
