### Croatian (hr). Reviewed by a native speaker: not yet.

start-title = Što sada?
start-loading = Traženje onoga što treba napraviti

start-followed = stanje: { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

start-never-pulled = još ništa nije dohvaćeno
start-offline = Nema mreže: ovdje sve radi kao i inače, samo dohvat i slanje čekaju.
start-refresh = Dohvati novosti
start-refreshing = Čitanje novosti

start-resume = Nastavite gdje ste stali
start-resume-it = Nastavi

start-resume-unit = jedinica { $unit }

start-conflicts = Sukobi

start-conflicts-waiting =
    { $n ->
        [one] { $n } vaš nacrt razilazi se s tekstom na wikiju. Odlučite što ostaje.
        [few] { $n } vaša nacrta razilaze se s tekstovima na wikiju. Odlučite što ostaje.
       *[other] { $n } vaših nacrta razilazi se s tekstovima na wikiju. Odlučite što ostaje.
    }

start-conflicts-open = Pogledaj
start-outbox = Odlazno

start-outbox-waiting =
    { $n ->
        [one] { $n } nacrt nalazi se samo na ovom računalu.
        [few] { $n } nacrta nalaze se samo na ovom računalu.
       *[other] { $n } nacrta nalazi se samo na ovom računalu.
    }

start-outbox-open = Otvori odlazno

start-outdated = Zastarjelo od vašeg posljednjeg posjeta

start-outdated-units =
    { $n ->
        [one] { $n } jedinica, uočeno { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } jedinice, uočeno { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } jedinica, uočeno { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Moji sprintovi

start-sprint-progress =
    { $measure ->
        [words] riječi: { $done } od { $goal }
       *[units] jedinice: { $done } od { $goal }
    }

start-sprint-bar = { $name }: { $done } posto cilja

start-sprint-until = do { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = počinje { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Gdje je potrebna pomoć na vašim jezicima

start-next-size =
    { $n ->
        [one] { $n } jedinica, riječi: { $words }
        [few] { $n } jedinice, riječi: { $words }
       *[other] { $n } jedinica, riječi: { $words }
    }

start-board = Cijela ploča

start-left =
    { $units ->
        [one] Na vašim jezicima preostaje { $units } jedinica, riječi: { $words }
        [few] Na vašim jezicima preostaju { $units } jedinice, riječi: { $words }
       *[other] Na vašim jezicima preostaje { $units } jedinica, riječi: { $words }
    }

start-landed =
    { $n ->
        [one] { $n } vaša jedinica stigla je na wiki u posljednjih sedam dana
        [few] { $n } vaše jedinice stigle su na wiki u posljednjih sedam dana
       *[other] { $n } vaših jedinica stiglo je na wiki u posljednjih sedam dana
    }

start-done = Više nema posla
start-done-about = Sve stranice vaše knjižnice prevedene su i ažurne na vašim jezicima. Dodajte još stranica ili na ploči pogledajte gdje je pomoć potrebna drugim jezicima.
start-done-add = Dodaj resurse
start-empty = Vaša je knjižnica prazna
start-empty-about = Odaberite stranice za prevođenje; Tolmach ih pročita jednom, a zatim možete raditi bez mreže.
start-empty-catalogue = Odaberi iz kataloga

guide-title = Vaša prva jedinica
guide-offer-about = Jedna kratka rečenica, od otvaranja do prikaza na wikiju. Traje oko dvije minute.
guide-begin = Počni
guide-getting = Dohvaćanje stranica
guide-none = Nema više kratkih rečenica za početak. Odaberite bilo koju jedinicu na radnom stolu.
guide-label = Vodič
guide-leave = Napusti vodič

guide-step = Korak { $n } od { $total }

guide-write = Pročitajte rečenicu pod „Izvornik” i napišite je na svojem jeziku u polje ispod; sve što upisujete odmah se sprema. Kad budete zadovoljni, pritisnite „Gotovo, dalje” ili { $key }. Još se ništa ne šalje.
guide-push = Vaš nacrt čeka u odlaznom. Idite onamo i pritisnite „Pošalji” kako biste ga poslali na wiki.
guide-push-go = Otvori odlazno
guide-landed = Vaš je prijevod na wikiju. To je cijeli posao: otvoriti, napisati, označiti kao gotovo, poslati.
guide-landed-go = Pogledaj čega još ima
