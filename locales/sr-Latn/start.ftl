### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

start-title = Šta sada da radim?
start-loading = Traženje onoga što ima da se uradi

start-followed = stanje: { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

start-never-pulled = još ništa nije preuzeto
start-offline = Nema mreže: ovde sve radi kao i inače, samo preuzimanje i slanje čekaju.
start-refresh = Preuzmi novosti
start-refreshing = Čitanje novosti

start-resume = Nastavite gde ste stali
start-resume-it = Nastavi

start-resume-unit = jedinica { $unit }

start-conflicts = Sukobi

start-conflicts-waiting =
    { $n ->
        [one] { $n } vaš nacrt se razilazi s tekstom na vikiju. Odlučite šta ostaje.
        [few] { $n } vaša nacrta se razilaze s tekstovima na vikiju. Odlučite šta ostaje.
       *[other] { $n } vaših nacrta se razilazi s tekstovima na vikiju. Odlučite šta ostaje.
    }

start-conflicts-open = Pogledaj
start-outbox = Odlazno

start-outbox-waiting =
    { $n ->
        [one] { $n } nacrt je samo na ovom računaru.
        [few] { $n } nacrta su samo na ovom računaru.
       *[other] { $n } nacrta je samo na ovom računaru.
    }

start-outbox-open = Otvori odlazno

start-outdated = Zastarelo od vaše poslednje posete

start-outdated-units =
    { $n ->
        [one] { $n } jedinica, zapaženo { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } jedinice, zapaženo { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } jedinica, zapaženo { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Moji sprintovi

start-sprint-progress =
    { $measure ->
        [words] reči: { $done } od { $goal }
       *[units] jedinice: { $done } od { $goal }
    }

start-sprint-bar = { $name }: { $done } odsto cilja

start-sprint-until = do { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = počinje { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Gde je potrebna pomoć na vašim jezicima

start-next-size =
    { $n ->
        [one] { $n } jedinica, reči: { $words }
        [few] { $n } jedinice, reči: { $words }
       *[other] { $n } jedinica, reči: { $words }
    }

start-board = Cela tabla

start-left =
    { $units ->
        [one] Na vašim jezicima preostaje { $units } jedinica, reči: { $words }
        [few] Na vašim jezicima preostaju { $units } jedinice, reči: { $words }
       *[other] Na vašim jezicima preostaje { $units } jedinica, reči: { $words }
    }

start-landed =
    { $n ->
        [one] { $n } vaša jedinica stigla je na viki u poslednjih sedam dana
        [few] { $n } vaše jedinice stigle su na viki u poslednjih sedam dana
       *[other] { $n } vaših jedinica stiglo je na viki u poslednjih sedam dana
    }

start-done = Nema više šta da se radi
start-done-about = Sve stranice vaše biblioteke prevedene su i ažurne na vašim jezicima. Dodajte još stranica ili pogledajte na tabli gde je pomoć potrebna drugim jezicima.
start-done-add = Dodaj resurse
start-empty = Vaša biblioteka je prazna
start-empty-about = Izaberite stranice za prevođenje; Tolmach ih pročita jednom, a onda možete da radite bez mreže.
start-empty-catalogue = Izaberi iz kataloga

guide-title = Vaša prva jedinica
guide-offer-about = Jedna kratka rečenica, od otvaranja do prikaza na vikiju. Traje oko dva minuta.
guide-begin = Počni
guide-getting = Preuzimanje stranica
guide-none = Nema više kratkih rečenica za početak. Izaberite bilo koju jedinicu na radnom stolu.
guide-label = Vodič
guide-leave = Napusti vodič

guide-step = Korak { $n } od { $total }

guide-write = Pročitajte rečenicu pod „Izvornik“ i napišite je na svom jeziku u polje ispod; sve što kucate odmah se čuva. Kada budete zadovoljni, pritisnite „Gotovo, dalje“ ili { $key }. Još se ništa ne šalje.
guide-push = Vaš nacrt čeka u odlaznom. Idite tamo i pritisnite „Pošalji“ da biste ga poslali na viki.
guide-push-go = Otvori odlazno
guide-landed = Vaš prevod je na vikiju. To je ceo posao: otvoriti, napisati, označiti kao gotovo, poslati.
guide-landed-go = Pogledaj šta još ima
