### Hungarian (hu). Reviewed by a native speaker: not yet.

outbox-tab-plan = Küldésre vár ({ $n })

outbox-tab-conflicts = Ütközések ({ $n })

outbox-tab-receipts = Nyugták ({ $n })

outbox-pushing = Küldés folyamatban

plan-caption = A vázlatok, és hogy mi történne velük küldéskor
plan-empty = Nincs mit elküldeni
plan-empty-about = A késznek jelölt vázlatok itt várnak, amíg el nem küldöd őket.
plan-check = Összevetés a wikivel
plan-log-in = Bejelentkezés a küldéshez
plan-summary = A szerkesztési összefoglalóhoz
plan-summary-hint = Például: őszi sprint

plan-edits =
    { $n ->
        [0] Még semmi sem küldhető el
        [one] { $n } szerkesztés
       *[other] { $n } szerkesztés
    }

plan-time = körülbelül { $minutes } perc a wiki tempójában

plan-as-of = összevetve a wikivel, állapot: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Küldés
        [one] { $n } szerkesztés küldése
       *[other] { $n } szerkesztés küldése
    }

plan-pushed = Küldhető
plan-confirmed = Megerősítve lesz, hogy még érvényes
plan-merged = Küldhető
plan-already-there = Már a wikin van
plan-source-moved = Módosult forrás: nézd meg újra
plan-conflict = Ütközés: előbb oldd fel
plan-refused = Nem küldhető el
plan-waiting = Még nincs kész

result-pushed = Elküldve
result-confirmed = Megerősítve, hogy még érvényes
result-merged = Egyesítve más módosításával
result-already-there = Már ott volt
result-source-moved = Módosult forrás
result-conflict = Ütközés
result-refused = Elutasítva
result-waiting = Várakozik

reason-empty = A vázlat üres.
reason-unit-removed = A lapon már nincs meg ez az egység.
reason-page-gone = A lap eltűnt, vagy már nem fordítható.
reason-fuzzy-mark = A szövegben !!FUZZY!! van, ettől azonnal elavulttá válna.
reason-not-done = Előbb jelöld késznek az egységet.
reason-in-doubt = Az utolsó küldés itt szakadt meg. A következő kideríti, hogy megérkezett-e.
reason-not-read-again = El lett küldve; a következő küldéskor derül ki, jól érkezett-e meg.
reason-offline = A wiki nem érhető el.
reason-was-new = Korábban nem volt fordítás; törölni csak a wiki adminisztrátorai tudják.
reason-no-text = A „Még érvényes” nem módosított szöveget.
reason-has-draft = Van vázlat ehhez az egységhez.
reason-not-pushed = Semmi sincs belőle a wikin.
reason-stopped = A küldés leállt, mielőtt ideért volna.
reason-changed-on-wiki = Valaki más módosította a wikin.
reason-changed-since = Azóta valaki módosította.
reason-source-moved = A forrás módosult a vázlat készítése óta.
reason-was-outdated-before = A korábbi szöveg elavult volt; a wiki most naprakésznek tekinti.
reason-outdated = A wiki szerint elavult.
reason-merged = A wiki egyesítette azzal, amit közben valaki más mentett.
reason-captcha = A wiki captchát kér. Előbb ments el egy egységet a böngészőben.
reason-busy = A wiki most túlterhelt. Küldd el később.
reason-not-sent = Nem érkezett meg, a következő küldéssel megy el.
reason-blocked-by-check = Egy ellenőrzés olyasmit talált, amit az olvasók hibásnak látnának. Javítsd a munkaasztalon, vagy mellőzd ott, indoklással.

entry-unit = Egység
entry-text = Szöveg
entry-result = Eredmény
entry-outdated = Megérkezett, de a wiki szerint elavult.

entry-revision = Lapváltozat: { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = Ez a küldés

push-done =
    { $landed ->
        [0] Semmi sem ment el.
        [one] Most { $landed } egység van fent a wikin.
       *[other] Most { $landed } egység van fent a wikin.
    }

push-stopped = Leállítva. Most { $landed } egység van fent a wikin.

push-held = { $held } vázlat itt marad; az okot lásd lent.

receipts-caption = Ami megérkezett, a legújabb elöl
receipts-empty = Még semmi sem ment el
receipts-empty-about = Minden egység, amely megérkezik a wikire, nyugtát hagy itt.
receipts-about = A visszavonás a korábbi szöveget állítja vissza, ha azóta senki sem módosította az egységet.

receipts-revert = Legutóbbi visszavonása, egység: { $unit }

receipts-reverted =
    { $n ->
        [0] Semmit sem lehetett visszavonni.
        [one] { $n } egység visszavonva.
       *[other] { $n } egység visszavonva.
    }

conflicts-about = Valaki módosította ezeket a fordításokat a wikin, miközben dolgoztál rajtuk. Semmi sem íródott felül. Vesd össze őket, és dönts.
conflicts-empty = Nincs ütközés
conflicts-empty-about = Ha valaki más módosít egy egységet, amelyen dolgozol, mindkét szöveg itt jelenik meg.
conflict-base = Korábban
conflict-base-none = Nem volt fordítás.
conflict-mine = A tiéd
conflict-theirs = Most a wikin

conflict-theirs-by = Most a wikin, mentette: { $name }

conflict-theirs-gone = A fordítás eltűnt a wikiről.
conflict-take-mine = Az enyém legyen
conflict-take-theirs = A másik legyen
conflict-edit = Szerkesztés
conflict-edited = A maradó szöveg
conflict-take-edited = Legyen ez a szöveg
