### Albanian (sq). Reviewed by a native speaker: not yet.

start-title = Çfarë të bëj tani?
start-loading = Po shihet çfarë ka për të bërë
start-followed = më { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = ende nuk është marrë asgjë
start-offline = S’ka rrjet: këtu gjithçka punon njësoj, vetëm marrja dhe dërgimi presin.
start-refresh = Merr të rejat
start-refreshing = Po lexohen të rejat

start-resume = Vazhdoni ku e latë
start-resume-it = Vazhdo
start-resume-unit = njësia { $unit }
start-conflicts = Konflikte

start-conflicts-waiting =
    { $n ->
        [one] { $n } nga skicat tuaja nuk përputhet më me tekstin në wiki. Vendosni çfarë mbetet.
       *[other] { $n } nga skicat tuaja nuk përputhen më me tekstet në wiki. Vendosni çfarë mbetet.
    }

start-conflicts-open = Shihi
start-outbox = Për dërgim

start-outbox-waiting =
    { $n ->
        [one] { $n } skicë gjendet vetëm në këtë kompjuter.
       *[other] { $n } skica gjenden vetëm në këtë kompjuter.
    }

start-outbox-open = Te “Për dërgim”

start-outdated = U vjetëruan që nga vizita juaj e fundit

start-outdated-units =
    { $n ->
        [one] { $n } njësi, e vënë re më { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } njësi, të vëna re më { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Sprintet e mia

start-sprint-progress =
    { $measure ->
        [words] { $done } nga { $goal } fjalë
       *[units] { $done } nga { $goal } njësi
    }

start-sprint-bar = { $name }: { $done } përqind e synimit
start-sprint-until = deri më { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = fillon më { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Ku duhet punë në gjuhët tuaja

start-next-size =
    { $n ->
        [one] { $n } njësi, { $words } fjalë
       *[other] { $n } njësi, { $words } fjalë
    }

start-board = E gjithë pasqyra

start-left =
    { $units ->
        [one] Ka mbetur { $units } njësi në gjuhët tuaja, { $words } fjalë
       *[other] Kanë mbetur { $units } njësi në gjuhët tuaja, { $words } fjalë
    }

start-landed =
    { $n ->
        [one] { $n } nga njësitë tuaja arriti në wiki në shtatë ditët e fundit
       *[other] { $n } nga njësitë tuaja arritën në wiki në shtatë ditët e fundit
    }

start-done = S’ka mbetur asgjë për të bërë
start-done-about = Çdo faqe e bibliotekës suaj është e përkthyer dhe e përditësuar në gjuhët tuaja. Shtoni faqe të tjera ose shihni te pasqyra ku gjuhë të tjera kanë nevojë për dikë.
start-done-add = Shto faqe
start-empty = Biblioteka juaj është bosh
start-empty-about = Zgjidhni faqe për t’i përkthyer; Tolmach i lexon një herë, pastaj mund të punoni pa rrjet.
start-empty-catalogue = Zgjidh nga katalogu

guide-title = Njësia juaj e parë
guide-offer-about = Një fjali e shkurtër, nga hapja deri te shfaqja në wiki. Zgjat rreth dy minuta.
guide-begin = Fillo
guide-getting = Po merren faqet
guide-none = S’ka mbetur fjali e shkurtër për fillim. Zgjidhni çfarëdo njësie në punishte.
guide-label = Udhërrëfyes
guide-leave = Dil nga udhërrëfyesi
guide-step = Hapi { $n } nga { $total }
guide-write = Lexoni fjalinë nën “Burimi” dhe shkruajeni në gjuhën tuaj në fushën më poshtë; çfarë shkruani ruhet menjëherë. Kur ju pëlqen, shtypni “Gati, tjetra” ose { $key }. Ende nuk dërgohet asgjë.
guide-push = Skica juaj pret te “Për dërgim”. Shkoni atje dhe shtypni “Dërgo” që të shkojë në wiki.
guide-push-go = Te “Për dërgim”
guide-landed = Përkthimi juaj është në wiki. Kjo është e gjithë puna: hap, shkruaj, gati, dërgo.
guide-landed-go = Shih çfarë tjetër ka
