### Latvian (lv). Reviewed by a native speaker: not yet.

start-title = Ko darīt tagad?
start-loading = Skatās, kas darāms

start-followed = dati uz { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

start-never-pulled = vēl nekas nav ielādēts
start-offline = Nav tīkla: šeit viss darbojas tāpat, tikai ielāde un nosūtīšana gaida.
start-refresh = Iegūt jaunumus
start-refreshing = Lasa jaunumus

start-resume = Turpināt iesākto
start-resume-it = Turpināt

start-resume-unit = vienība { $unit }

start-conflicts = Konflikti

start-conflicts-waiting =
    { $n ->
        [zero] { $n } jūsu melnraksti un viki teksti atšķiras. Izlemiet, kuri paliks.
        [one] { $n } jūsu melnraksts un viki teksts atšķiras. Izlemiet, kurš paliks.
       *[other] { $n } jūsu melnraksti un viki teksti atšķiras. Izlemiet, kuri paliks.
    }

start-conflicts-open = Apskatīt
start-outbox = Izsūtne

start-outbox-waiting =
    { $n ->
        [zero] { $n } melnraksti ir tikai šajā datorā.
        [one] { $n } melnraksts ir tikai šajā datorā.
       *[other] { $n } melnraksti ir tikai šajā datorā.
    }

start-outbox-open = Uz izsūtni

start-outdated = Novecojis kopš jūsu pēdējā apmeklējuma

start-outdated-units =
    { $n ->
        [zero] { $n } vienību, pamanīts { DATETIME($at, day: "numeric", month: "short") }
        [one] { $n } vienība, pamanīts { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } vienības, pamanīts { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Mani sprinti

start-sprint-progress =
    { $measure ->
        [words] vārdi: { $done } no { $goal }
       *[units] vienības: { $done } no { $goal }
    }

start-sprint-bar = { $name }: { $done } procenti no mērķa

start-sprint-until = līdz { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = sākas { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Kur jūsu valodās vajadzīgs darbs

start-next-size =
    { $n ->
        [zero] { $n } vienību, vārdi: { $words }
        [one] { $n } vienība, vārdi: { $words }
       *[other] { $n } vienības, vārdi: { $words }
    }

start-board = Viss kopskats

start-left =
    { $units ->
        [zero] Jūsu valodās atlikušas { $units } vienības, vārdi: { $words }
        [one] Jūsu valodās atlikusi { $units } vienība, vārdi: { $words }
       *[other] Jūsu valodās atlikušas { $units } vienības, vārdi: { $words }
    }

start-landed =
    { $n ->
        [zero] Pēdējās septiņās dienās viki nonāca { $n } jūsu vienības
        [one] Pēdējās septiņās dienās viki nonāca { $n } jūsu vienība
       *[other] Pēdējās septiņās dienās viki nonāca { $n } jūsu vienības
    }

start-done = Viss ir padarīts
start-done-about = Visas jūsu bibliotēkas lapas jūsu valodās ir iztulkotas un nav novecojušas. Pievienojiet vēl lapas vai paskatieties kopskatā, kur citām valodām kāds vajadzīgs.
start-done-add = Pievienot lapas
start-empty = Jūsu bibliotēka ir tukša
start-empty-about = Izvēlieties tulkojamās lapas; Tolmach tās vienreiz nolasīs, un tad varēsiet strādāt bez tīkla.
start-empty-catalogue = Izvēlēties no kataloga

guide-title = Jūsu pirmā vienība
guide-offer-about = Viens īss teikums, no atvēršanas līdz viki. Tas aizņem apmēram divas minūtes.
guide-begin = Sākt
guide-getting = Ielādē lapas
guide-none = Īsu teikumu, ar ko sākt, vairs nav. Izvēlieties darbgaldā jebkuru vienību.
guide-label = Ceļvedis
guide-leave = Pamest ceļvedi

guide-step = { $n }. solis no { $total }

guide-write = Izlasiet teikumu pie „Oriģināls” un ierakstiet to savā valodā laukā zemāk; rakstītais uzreiz tiek saglabāts. Kad tulkojums jums patīk, spiediet „Gatavs, tālāk” vai { $key }. Pagaidām nekas netiek nosūtīts.
guide-push = Jūsu melnraksts gaida izsūtnē. Ejiet uz turieni un spiediet „Nosūtīt”, lai tas nonāktu viki.
guide-push-go = Uz izsūtni
guide-landed = Jūsu tulkojums ir viki. Tas arī ir viss darbs: atvērt, uzrakstīt, pabeigt, nosūtīt.
guide-landed-go = Skatīt, kas vēl ir
