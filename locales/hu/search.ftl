### Hungarian (hu). Reviewed by a native speaker: not yet.

search-about = Minden letöltött forrásban, fordításban, vázlatban és címben. Hálózat nem kell hozzá.
search-placeholder = Szavak, vagy „kifejezés” idézőjelben
search-texts = Szövegek
search-concordance = Így lett lefordítva
search-kind = Miben keres
search-language = Milyen nyelven
search-state = Milyen állapotban
search-page = Melyik lapon
search-from = A kifejezés nyelve
search-to = A fordítások nyelve
search-any-kind = Minden
search-any-language = Minden nyelv
search-any-state = Bármely állapot
search-any-page = Minden lap
search-searching = Keresés folyamatban
search-none = Nincs találat
search-none-about = Próbáld kevesebb betűvel: a szavakat az elejük alapján, ékezettel és anélkül is megtalálja.
search-begin = Mit keresel?
search-begin-about = A találatok gépelés közben jelennek meg. Az ékezetek elhagyhatók, és a szerb mindkét írással megtalálható.
search-concordance-about = A forrás egy kifejezése és minden fordítása.

search-found = { $n } találat

search-more-than = A legjobb { $n }, van még több is

search-waiting = { $n } az imént módosult szöveg csak kicsivel később lesz megtalálható.

found-source = Forrás
found-translation = Fordítás
found-draft = Vázlat
found-title = Cím
found-memory = Importált memória
