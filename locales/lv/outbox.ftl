### Latvian (lv). Reviewed by a native speaker: not yet.

outbox-tab-plan = Jānosūta ({ $n })

outbox-tab-conflicts = Konflikti ({ $n })

outbox-tab-receipts = Kvītis ({ $n })

outbox-pushing = Nosūta

plan-caption = Melnraksti un kas ar katru notiktu nosūtot
plan-empty = Nav, ko nosūtīt
plan-empty-about = Melnraksti, ko atzīmējat kā gatavus, gaida šeit, līdz tos nosūtīsiet.
plan-check = Salīdzināt ar viki
plan-log-in = Pieslēgties, lai nosūtītu
plan-summary = Pievienot labojuma kopsavilkumam
plan-summary-hint = Piemēram: rudens sprints

plan-edits =
    { $n ->
        [0] Vēl neko nevar nosūtīt
        [zero] { $n } labojumu
        [one] { $n } labojums
       *[other] { $n } labojumi
    }

plan-time =
    { $minutes ->
        [zero] apmēram { $minutes } minūtes viki tempā
        [one] apmēram { $minutes } minūte viki tempā
       *[other] apmēram { $minutes } minūtes viki tempā
    }

plan-as-of = salīdzināts ar viki { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Nosūtīt
        [zero] Nosūtīt { $n } labojumus
        [one] Nosūtīt { $n } labojumu
       *[other] Nosūtīt { $n } labojumus
    }

plan-pushed = Gatavs nosūtīšanai
plan-confirmed = Tiks apstiprināts, ka joprojām der
plan-merged = Gatavs nosūtīšanai
plan-already-there = Jau ir viki
plan-source-moved = Oriģināls mainījies: paskatieties
plan-conflict = Konflikts: vispirms atrisiniet
plan-refused = Nevar nosūtīt
plan-waiting = Vēl nav gatavs

result-pushed = Nosūtīts
result-confirmed = Apstiprināts, ka joprojām der
result-merged = Apvienots ar cita izmaiņu
result-already-there = Jau bija viki
result-source-moved = Oriģināls mainījies
result-conflict = Konflikts
result-refused = Noraidīts
result-waiting = Gaida

reason-empty = Melnraksts ir tukšs.
reason-unit-removed = Šīs vienības lapā vairs nav.
reason-page-gone = Lapas vairs nav, vai tā vairs nav tulkojama.
reason-fuzzy-mark = Tekstā ir !!FUZZY!!, tāpēc tas uzreiz kļūtu novecojis.
reason-not-done = Vispirms atzīmējiet vienību kā gatavu.
reason-in-doubt = Pēdējā nosūtīšana te pārtrūka. Nākamā noskaidros, vai tas nonācis viki.
reason-not-read-again = Nosūtīts; vai nonācis labi, noskaidros nākamā nosūtīšana.
reason-offline = Viki nav sasniedzams.
reason-was-new = Iepriekš tulkojuma nebija; to izdzēst var tikai paša viki ļaudis.
reason-no-text = „Joprojām der” tekstu nemainīja.
reason-has-draft = Šai vienībai ir melnraksts.
reason-not-pushed = Nekas no tā nav viki.
reason-stopped = Nosūtīšana apturēta, pirms nonāca līdz šim.
reason-changed-on-wiki = Kāds cits to viki mainīja.
reason-changed-since = Kāds to pa to laiku mainīja.
reason-source-moved = Kopš melnraksta rakstīšanas oriģināls ir mainījies.
reason-was-outdated-before = Iepriekšējais teksts bija novecojis; tagad viki to uzskatītu par derīgu.
reason-outdated = Viki to sauc par novecojušu.
reason-merged = Viki to apvienoja ar to, ko pa to laiku saglabāja kāds cits.
reason-captcha = Viki prasa drošības kodu (CAPTCHA). Vispirms saglabājiet vienu vienību pārlūkā.
reason-busy = Viki pašlaik ir pārāk noslogots. Nosūtiet vēlāk.
reason-not-sent = Tas nenonāca galā; to nosūtīs nākamreiz.
reason-blocked-by-check = Pārbaude atrada kaut ko, kas lasītājiem izskatītos salauzts. Izlabojiet darbgaldā vai tur pat ignorējiet, norādot iemeslu.

entry-unit = Vienība
entry-text = Teksts
entry-result = Rezultāts
entry-outdated = Tas ir viki, bet viki to sauc par novecojušu.

entry-revision = Versija { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = Šī nosūtīšana

push-done =
    { $landed ->
        [0] Nekas netika nosūtīts.
        [zero] { $landed } vienības tagad ir viki.
        [one] { $landed } vienība tagad ir viki.
       *[other] { $landed } vienības tagad ir viki.
    }

push-stopped =
    { $landed ->
        [zero] Apturēts. { $landed } vienības tagad ir viki.
        [one] Apturēts. { $landed } vienība tagad ir viki.
       *[other] Apturēts. { $landed } vienības tagad ir viki.
    }

push-held =
    { $held ->
        [zero] { $held } melnraksti paliek šeit; kāpēc, skatiet zemāk.
        [one] { $held } melnraksts paliek šeit; kāpēc, skatiet zemāk.
       *[other] { $held } melnraksti paliek šeit; kāpēc, skatiet zemāk.
    }

receipts-caption = Kas nonācis viki, jaunākais vispirms
receipts-empty = Vēl nekas nav nosūtīts
receipts-empty-about = Katra vienība, kas nonāk viki, atstāj te kvīti.
receipts-about = Atsaukšana atjauno iepriekšējo tekstu, ja kopš tā laika vienība nav mainīta.

receipts-revert = Atsaukt pēdējo: vienība { $unit }

receipts-reverted =
    { $n ->
        [0] Neko nevarēja atsaukt.
        [zero] Atsauktas { $n } vienības.
        [one] Atsaukta { $n } vienība.
       *[other] Atsauktas { $n } vienības.
    }

conflicts-about = Kamēr strādājāt, kāds šos tulkojumus viki mainīja. Nekas nav pārrakstīts. Salīdziniet un izlemiet.
conflicts-empty = Konfliktu nav
conflicts-empty-about = Ja kāds cits maina vienību, pie kuras strādājat, abi teksti parādās šeit.
conflict-base = Iepriekš
conflict-base-none = Tulkojuma nebija.
conflict-mine = Jūsu
conflict-theirs = Tagad viki

conflict-theirs-by = Tagad viki, autors { $name }

conflict-theirs-gone = Tulkojuma viki vairs nav.
conflict-take-mine = Ņemt manu
conflict-take-theirs = Ņemt otru
conflict-edit = Labot
conflict-edited = Teksts, kam jāpaliek
conflict-take-edited = Ņemt šo tekstu
