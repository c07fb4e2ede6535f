### Romanian (ro). Reviewed by a native speaker: not yet.

sprint-lead = Resurse, limbi și date cu un obiectiv. Se numără ce arată wikiul.
sprint-new = Sprint nou
sprint-create = Începe sprintul
sprint-loading = Se deschid sprinturile
sprint-list = Sprinturi
sprint-empty = Încă niciun sprint
sprint-empty-about = Un sprint măsoară de acum înainte: alegeți resurse și limbi, stabiliți un obiectiv și datele, apoi vedeți ce se face.
sprint-name = Nume
sprint-kind = Despre ce este vorba?
sprint-kind-translation = Traducere
sprint-kind-update = Actualizare
sprint-resources = Resurse
sprint-no-resources = Adăugați mai întâi resurse în bibliotecă.
sprint-from = De la
sprint-to = Până la
sprint-goal = Obiectiv
sprint-measure = Se numără în
sprint-measure-units = Unități
sprint-measure-words = Cuvinte
sprint-brief = Descriere
sprint-brief-help = Despre ce este vorba, pentru participanți. Markdown.
sprint-report = Raport
sprint-by-language = Pe limbi
sprint-by-person = Pe persoane
sprint-by-day = Pe zile
sprint-person-unknown = Necunoscut
sprint-to-outbox = La „De trimis”
sprint-not-observed = De la început nu s-a citit nimic de pe wiki. Reîmprospătați biblioteca.
sprint-days-guessed = Hașurat: ziua în care Tolmach a văzut-o prima dată; wikiul nu a spus când s-a făcut.
report-wikitext = Wikitext
report-markdown = Markdown
report-format = Format
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } resursă
        [few] { $n } resurse
       *[other] { $n } de resurse
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] făcute din { $goal } cuvânt
                [few] făcute din { $goal } cuvinte
               *[other] făcute din { $goal } de cuvinte
            }
       *[units]
            { $goal ->
                [one] făcute din { $goal } unitate
                [few] făcute din { $goal } unități
               *[other] făcute din { $goal } de unități
            }
    }

sprint-done-of =
    { $measure ->
        [words] cuvinte făcute: { $done } din { $goal }
       *[units] unități făcute: { $done } din { $goal }
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } cuvânt
                [few] { $n } cuvinte
               *[other] { $n } de cuvinte
            }
       *[units]
            { $n ->
                [one] { $n } unitate
                [few] { $n } unități
               *[other] { $n } de unități
            }
    }

sprint-waiting = { $n } așteaptă în ciorne
sprint-to-do = De făcut la început: { $n }
sprint-observed = la { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Paginile s-au schimbat de la început: unități apărute: { $added }, dispărute: { $removed }. Nu se numără.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: cuvinte – { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }: unități – { $n }
    }

sprint-burn-down = Evoluția restului
sprint-burn-left = Rămas
sprint-burn-planned = În pași egali
sprint-burn-day = Sfârșitul zilei
sprint-burn-table = Ca tabel
sprint-burn-not-yet = Nu s-a citit nimic de pe wiki de la începutul sprintului.
sprint-left = Ce a rămas
sprint-left-about = „Mă ocup eu” îi anunță pe ceilalți timp de 48 de ore. Nu blochează nimic.
sprint-left-none = Nu a mai rămas nimic din ce și-a propus sprintul.
sprint-claim = Mă ocup eu
sprint-release = Renunță
sprint-claim-mine = Vă ocupați de asta
sprint-claim-somebody = Cineva se ocupă de asta
sprint-work = La lucru
sprint-hand-over = Predă
sprint-hand-over-about = Un fișier pentru participanți: pagini, ciorne, cine de ce se ocupă și cine ce a făcut. Când se întoarce de la fiecare, munca se adună și nimic nu se numără de două ori.
sprint-hand-over-write = Scrie fișierul
sprint-join = Alătură-te dintr-un fișier
sprint-close = Încheie sprintul
sprint-close-about = Cifrele rămân cum sunt acum, orice s-ar întâmpla mai târziu cu paginile. Munca în sine continuă.
sprint-tags = Ține de
sprint-tags-help = Inițiative și recomandări ale Strategiei mișcării, teme; câte una pe rând. Apar în raport.
report-html = De tipărit
report-csv = CSV
report-names = Cu nume
report-save = Salvează ca fișier
report-saved = Scris în { $path }.
sprint-close-waiting = { $n } încă așteaptă în ciorne. Dacă trebuie numărate, întâi trimiteți și reîmprospătați.
sprint-closed = Încheiat la { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: cifrele sunt cele din acel moment.
sprint-claim-by = { $name } se ocupă de asta
sprint-claim-until = Până la { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Arată încă { $n }
        [few] Arată încă { $n }
       *[other] Arată încă { $n }
    }

sprint-left-of =
    { $measure ->
        [words] cuvinte rămase: { $left } din { $n }
       *[units] unități rămase: { $left } din { $n }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: cuvinte rămase – { $left }; în pași egali ar fi { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: unități rămase – { $left }; în pași egali ar fi { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] V-ați alăturat: { $names }. Ciorne primite: { $drafts }.
       *[other] V-ați alăturat: { $names }. Ciorne primite: { $drafts }. Texte care diferă de ale dumneavoastră și așteaptă în „De trimis”: { $conflicts }.
    }
