### Romanian (ro). Reviewed by a native speaker: not yet.

start-title = Ce fac acum?
start-loading = Se caută ce este de făcut
start-followed = la { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = încă nu s-a preluat nimic
start-offline = Fără rețea: aici totul merge ca de obicei, doar preluarea și trimiterea așteaptă.
start-refresh = Preia noutățile
start-refreshing = Se citesc noutățile

start-resume = Continuați de unde ați rămas
start-resume-it = Continuă
start-resume-unit = unitatea { $unit }
start-conflicts = Conflicte

start-conflicts-waiting =
    { $n ->
        [one] { $n } ciornă nu se mai potrivește cu textul de pe wiki. Hotărâți ce rămâne.
        [few] { $n } ciorne nu se mai potrivesc cu textele de pe wiki. Hotărâți ce rămâne.
       *[other] { $n } de ciorne nu se mai potrivesc cu textele de pe wiki. Hotărâți ce rămâne.
    }

start-conflicts-open = Vezi-le
start-outbox = De trimis

start-outbox-waiting =
    { $n ->
        [one] { $n } ciornă se află doar pe acest calculator.
        [few] { $n } ciorne se află doar pe acest calculator.
       *[other] { $n } de ciorne se află doar pe acest calculator.
    }

start-outbox-open = La „De trimis”

start-outdated = Învechite de la ultima vizită

start-outdated-units =
    { $n ->
        [one] { $n } unitate, observată la { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } unități, observate la { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } de unități, observate la { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Sprinturile mele

start-sprint-progress =
    { $measure ->
        [words] cuvinte: { $done } din { $goal }
       *[units] unități: { $done } din { $goal }
    }

start-sprint-bar = { $name }: { $done } la sută din obiectiv
start-sprint-until = până la { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = începe la { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Unde este nevoie de lucru în limbile dumneavoastră

start-next-size =
    { $n ->
        [one] { $n } unitate, cuvinte: { $words }
        [few] { $n } unități, cuvinte: { $words }
       *[other] { $n } de unități, cuvinte: { $words }
    }

start-board = Tot panoul

start-left =
    { $units ->
        [one] A rămas { $units } unitate în limbile dumneavoastră, cuvinte: { $words }
        [few] Au rămas { $units } unități în limbile dumneavoastră, cuvinte: { $words }
       *[other] Au rămas { $units } de unități în limbile dumneavoastră, cuvinte: { $words }
    }

start-landed =
    { $n ->
        [one] { $n } unitate de-a dumneavoastră a ajuns pe wiki în ultimele șapte zile
        [few] { $n } unități de-ale dumneavoastră au ajuns pe wiki în ultimele șapte zile
       *[other] { $n } de unități de-ale dumneavoastră au ajuns pe wiki în ultimele șapte zile
    }

start-done = Nu mai este nimic de făcut
start-done-about = Toate paginile din bibliotecă sunt traduse și la zi în limbile dumneavoastră. Adăugați alte pagini sau vedeți pe panou unde au nevoie de cineva alte limbi.
start-done-add = Adaugă resurse
start-empty = Biblioteca este goală
start-empty-about = Alegeți pagini de tradus; Tolmach le citește o dată, apoi puteți lucra fără rețea.
start-empty-catalogue = Alege din catalog

guide-title = Prima unitate
guide-offer-about = O propoziție scurtă, de la deschidere până apare pe wiki. Durează cam două minute.
guide-begin = Începe
guide-getting = Se preiau paginile
guide-none = Nu a mai rămas nicio propoziție scurtă de început. Alegeți orice unitate în atelier.
guide-label = Ghid
guide-leave = Ieși din ghid
guide-step = Pasul { $n } din { $total }
guide-write = Citiți propoziția de sub „Sursă” și scrieți-o în limba dumneavoastră în câmpul de mai jos; ce scrieți se salvează imediat. Când sună bine, apăsați „Gata, următoarea” sau { $key }. Încă nu se trimite nimic.
guide-push = Ciorna așteaptă în „De trimis”. Mergeți acolo și apăsați „Trimite” ca să ajungă pe wiki.
guide-push-go = La „De trimis”
guide-landed = Traducerea este pe wiki. Asta este toată treaba: deschidere, scriere, gata, trimitere.
guide-landed-go = Vezi ce mai este de făcut
