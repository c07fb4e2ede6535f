### Czech (cs). Reviewed by a native speaker: not yet.

start-title = Co teď dělat?
start-loading = Zjišťuje se, co je potřeba
start-followed = stav k { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = zatím nic nenačteno
start-offline = Bez připojení: vše tu funguje jako obvykle, jen načítání a odesílání čeká.
start-refresh = Načíst novinky
start-refreshing = Načítají se novinky
start-resume = Pokračovat v rozdělané práci
start-resume-it = Pokračovat
start-resume-unit = jednotka { $unit }
start-conflicts = Konflikty
start-conflicts-waiting =
    { $n ->
        [one] { $n } váš koncept se rozešel s textem na wiki. Rozhodněte, který zůstane.
        [few] { $n } vaše koncepty se rozešly s texty na wiki. Rozhodněte, které zůstanou.
       *[other] { $n } vašich konceptů se rozešlo s texty na wiki. Rozhodněte, které zůstanou.
    }
start-conflicts-open = Podívat se
start-outbox = Odesílání
start-outbox-waiting =
    { $n ->
        [one] { $n } koncept je jen na tomto počítači.
        [few] { $n } koncepty jsou jen na tomto počítači.
       *[other] { $n } konceptů je jen na tomto počítači.
    }
start-outbox-open = Na Odesílání
start-outdated = Zastaralo od vaší poslední návštěvy
start-outdated-units =
    { $n ->
        [one] { $n } jednotka, zjištěno { DATETIME($at, day: "numeric", month: "short") }
        [few] { $n } jednotky, zjištěno { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } jednotek, zjištěno { DATETIME($at, day: "numeric", month: "short") }
    }
start-sprints = Moje sprinty
start-sprint-progress =
    { $measure ->
        [words] slova: { $done } z { $goal }
       *[units] jednotky: { $done } z { $goal }
    }
start-sprint-bar = { $name }: { $done } procent cíle
start-sprint-until = do { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = začíná { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Kde je ve vašich jazycích nejvíc potřeba pomoc
start-next-size =
    { $n ->
        [one] { $n } jednotka, slova: { $words }
        [few] { $n } jednotky, slova: { $words }
       *[other] { $n } jednotek, slova: { $words }
    }
start-board = Celý přehled
start-left =
    { $units ->
        [one] Ve vašich jazycích zbývá { $units } jednotka, slova: { $words }
        [few] Ve vašich jazycích zbývají { $units } jednotky, slova: { $words }
       *[other] Ve vašich jazycích zbývá { $units } jednotek, slova: { $words }
    }
start-landed =
    { $n ->
        [one] { $n } vaše jednotka se za posledních sedm dní dostala na wiki
        [few] { $n } vaše jednotky se za posledních sedm dní dostaly na wiki
       *[other] { $n } vašich jednotek se za posledních sedm dní dostalo na wiki
    }
start-done = Všechno je hotovo
start-done-about = Každá stránka vaší knihovny je ve vašich jazycích přeložená a aktuální. Přidejte další stránky, nebo se v přehledu podívejte, kde potřebují pomoc jiné jazyky.
start-done-add = Přidat stránky
start-empty = Vaše knihovna je prázdná
start-empty-about = Vyberte stránky k překladu; Tolmach je jednou načte a pak můžete pracovat bez připojení.
start-empty-catalogue = Vybrat z katalogu
guide-title = Vaše první jednotka
guide-offer-about = Jedna krátká věta, od otevření až po zobrazení na wiki. Zabere to asi dvě minuty.
guide-begin = Začít
guide-getting = Načítají se stránky
guide-none = Žádná krátká věta na začátek už nezbývá. Vyberte si v dílně kteroukoli jednotku.
guide-label = Průvodce
guide-leave = Ukončit průvodce
guide-step = Krok { $n } z { $total }
guide-write = Přečtěte si větu pod nadpisem „Originál“ a napište ji svým jazykem do pole níže; co píšete, se hned ukládá. Až bude věta v pořádku, stiskněte „Hotovo, další“ nebo { $key }. Zatím se nic neodesílá.
guide-push = Váš koncept čeká na odeslání. Přejděte na Odesílání a stiskněte „Odeslat“, aby se dostal na wiki.
guide-push-go = Na Odesílání
guide-landed = Váš překlad je na wiki. To je celé: otevřít, napsat, hotovo, odeslat.
guide-landed-go = Podívat se, co dalšího je tu
