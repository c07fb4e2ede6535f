### Turkish (tr). Reviewed by a native speaker: not yet.

search-about = Alınmış tüm kaynaklarda, çevirilerde, taslaklarda ve başlıklarda. Ağ gerekmez.
search-placeholder = Kelimeler ya da tırnak içinde “öbek”
search-texts = Metinler
search-concordance = Nasıl çevrilmiş
search-kind = Nerede aransın
search-language = Hangi dilde
search-state = Hangi durumda
search-page = Hangi sayfada
search-from = Öbeğin dili
search-to = Karşılıkların dili
search-any-kind = Her şey
search-any-language = Tüm diller
search-any-state = Herhangi bir durum
search-any-page = Tüm sayfalar
search-searching = Aranıyor
search-none = Hiçbir şey bulunamadı
search-none-about = Daha az harf deneyin: her kelime başından bulunur, aksanlı ya da aksansız.
search-begin = Ne arıyorsunuz?
search-begin-about = Sonuçlar siz yazdıkça görünür. Aksanlar yazılmayabilir; Sırpça her iki alfabede bulunur.
search-concordance-about = Kaynaktaki bir öbek ve aldığı her çeviri.

search-found = { $n } bulundu

search-more-than = Daha fazlasının en iyi { $n } tanesi

search-waiting = Az önce değişen { $n } metin biraz sonra bulunabilir.

found-source = Kaynak
found-translation = Çeviri
found-draft = Taslak
found-title = Başlık
found-memory = İçe aktarılan bellek
