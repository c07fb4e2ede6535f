### Hungarian (hu). Reviewed by a native speaker: not yet.

report-title = Jelentés a sprintről: „{ $name }”

report-summary-translation-units = { $done } egység lett lefordítva: a cél ({ $goal }) { $percent }%-a.

report-summary-translation-words = { $done } szó lett lefordítva: a cél ({ $goal }) { $percent }%-a.

report-summary-update-units = { $done } egység lett aktualizálva vagy újonnan lefordítva: a cél ({ $goal }) { $percent }%-a.

report-summary-update-words = { $done } szó lett aktualizálva vagy újonnan lefordítva: a cél ({ $goal }) { $percent }%-a.

report-column-measure = Mutató
report-column-value = Érték
report-row-tags = Ide tartozik
report-row-kind = Fajta
report-row-days = Napok
report-row-goal = Cél
report-row-to-do = Teendő a kezdéskor
report-row-done = Elkészült
report-row-left = Hátravan
report-row-waiting = Küldésre vár
report-row-people = Résztvevők
report-row-baseline = Kiinduló állapot felvéve
report-row-as-of = Adatok állapota
report-row-closed = Lezárva
report-kind-translation = Fordítósprint: új fordítások
report-kind-update = Aktualizáló sprint: elavult fordítások naprakésszé tétele
report-from-to = { $from } – { $to }
report-units = { $n } egység
report-words = { $n } szó
report-units-and-words = { $units } egység, { $words } szó
report-percent = { $percent }%

report-brief = Miről szólt
report-languages = Nyelvek
report-column-language = Nyelv
report-column-units-done = Kész egységek
report-column-words-done = Kész szavak
report-column-ready-then = Naprakész a kezdéskor
report-column-ready-now = Naprakész most
report-column-pages-then = Teljes lapok a kezdéskor
report-column-pages-now = Teljes lapok most
report-pages = Lapok
report-history = laptörténet
report-days = Napról napra
report-column-day = Nap
report-day-observed = észlelve: { $day }
report-people = Résztvevők
report-column-person = Személy
report-person-unknown = Ismeretlen
report-scope = A lapok módosulásai
report-scope-changed = A sprint ideje alatt maguk a lapok is módosultak: { $added } egység jött és { $removed } eltűnt, nyelvenként egyszer számolva. A fenti számokban ezek nincsenek benne.

report-method = Hogyan készült a mérés
report-method-done = Egy egység akkor számít késznek, ha a wiki lefordítottként vagy lektoráltként mutatja, és a kiinduló állapot felvételekor még nem így volt. Minden egység nyelvenként egyszer számít. A napok UTC szerint értendők.
report-method-words = A szavak a forrásszövegek szavai a kiinduló állapotban, a Unicode szóhatárszabályai szerint.
report-method-observed = Ahol a wiki nem közli, ki és mikor végzett el egy egységet, ott az a nap számít, amikor először készként látszott.
report-method-program = A wikiről olvasta és megszámolta: Tolmach { $version }.
