### Azerbaijani (az). Reviewed by a native speaker: not yet.

search-about = Gətirilmiş bütün mənbələrdə, tərcümələrdə, qaralamalarda və başlıqlarda. Şəbəkə lazım deyil.
search-placeholder = Sözlər və ya dırnaqda “ifadə”
search-texts = Mətnlər
search-concordance = Necə tərcümə edilib
search-kind = Nə axtarılsın
search-language = Hansı dildə
search-state = Hansı vəziyyətdə
search-page = Hansı səhifədə
search-from = İfadənin dili
search-to = Qarşılıqların dili
search-any-kind = Hər şey
search-any-language = Bütün dillər
search-any-state = İstənilən vəziyyət
search-any-page = Bütün səhifələr
search-searching = Axtarılır
search-none = Heç nə tapılmadı
search-none-about = Daha az hərf yazın: hər söz əvvəlinə görə, diakritik işarəli və ya onsuz tapılır.
search-begin = Nə axtarırsınız?
search-begin-about = Nəticələr siz yazdıqca görünür. Diakritik işarələri yazmamaq olar; serb dili hər iki əlifbada tapılır.
search-concordance-about = Mənbədəki ifadə və onun hər bir tərcüməsi.

search-found = { $n } tapıldı

search-more-than = Çoxundan ən yaxşı { $n }

search-waiting = İndicə dəyişmiş { $n } mətn bir azdan tapılacaq.

found-source = Mənbə
found-translation = Tərcümə
found-draft = Qaralama
found-title = Başlıq
found-memory = İdxal edilmiş yaddaş
