### Slovak (sk). Reviewed by a native speaker: not yet.

outbox-tab-plan = Na odoslanie ({ $n })
outbox-tab-conflicts = Konflikty ({ $n })
outbox-tab-receipts = Potvrdenia ({ $n })
outbox-pushing = Odosiela sa
plan-caption = Koncepty a čo by s nimi urobilo odoslanie
plan-empty = Nie je čo odoslať
plan-empty-about = Koncepty označené ako hotové tu čakajú, kým ich neodošlete.
plan-check = Porovnať s wiki
plan-log-in = Prihlásiť sa a odoslať
plan-summary = Pridať do zhrnutia úprav
plan-summary-hint = Napríklad: jesenný šprint
plan-edits =
    { $n ->
        [0] Zatiaľ nemožno nič odoslať
        [one] { $n } úprava
        [few] { $n } úpravy
       *[other] { $n } úprav
    }
plan-time =
    { $minutes ->
        [one] tempom wiki asi { $minutes } minúta
        [few] tempom wiki asi { $minutes } minúty
       *[other] tempom wiki asi { $minutes } minút
    }
plan-as-of = porovnané s wiki k { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
plan-push =
    { $n ->
        [0] Odoslať
        [one] Odoslať { $n } úpravu
        [few] Odoslať { $n } úpravy
       *[other] Odoslať { $n } úprav
    }
plan-pushed = Na odoslanie
plan-confirmed = Potvrdí sa, že stále platí
plan-merged = Na odoslanie
plan-already-there = Už je na wiki
plan-source-moved = Originál zmenený: pozrite znova
plan-conflict = Konflikt: najprv vyriešiť
plan-refused = Nemožno odoslať
plan-waiting = Ešte nie je hotové
result-pushed = Odoslané
result-confirmed = Potvrdené, že stále platí
result-merged = Zlúčené s cudzou zmenou
result-already-there = Už tam bolo
result-source-moved = Originál zmenený
result-conflict = Konflikt
result-refused = Odmietnuté
result-waiting = Čaká
reason-empty = Koncept je prázdny.
reason-unit-removed = Stránka už túto jednotku nemá.
reason-page-gone = Stránka už neexistuje alebo nie je na preklad.
reason-fuzzy-mark = Text obsahuje !!FUZZY!!, a tak by bol hneď zastaraný.
reason-not-done = Najprv označte jednotku ako hotovú.
reason-in-doubt = Posledné odosielanie sa tu prerušilo. Ďalšie zistí, či text dorazil.
reason-not-read-again = Odoslané; či to dobre dopadlo, sa zistí pri ďalšom odosielaní.
reason-offline = Wiki je nedostupná.
reason-was-new = Predtým tu preklad nebol; zmazať ho môžu len správcovia wiki.
reason-no-text = „Stále platí“ nezmenilo žiadny text.
reason-has-draft = K tejto jednotke existuje koncept.
reason-not-pushed = Nič z toho nie je na wiki.
reason-stopped = Odosielanie sa zastavilo, kým na to prišiel rad.
reason-changed-on-wiki = Niekto iný to na wiki zmenil.
reason-changed-since = Niekto to medzitým zmenil.
reason-source-moved = Originál sa od vzniku konceptu zmenil.
reason-was-outdated-before = Predošlý text bol zastaraný; wiki ho teraz považuje za aktuálny.
reason-outdated = Wiki to považuje za zastarané.
reason-merged = Wiki to zlúčila s tým, čo medzitým uložil niekto iný.
reason-captcha = Wiki chce captchu. Najprv uložte jednu jednotku v prehliadači.
reason-busy = Wiki je teraz príliš vyťažená. Odošlite to neskôr.
reason-not-sent = Nedorazilo to a odíde to s ďalším odosielaním.
reason-blocked-by-check = Test našiel niečo, čo by sa čitateľom zobrazilo pokazené. Opravte to v dielni, alebo to tam s dôvodom ignorujte.
entry-unit = Jednotka
entry-text = Text
entry-result = Výsledok
entry-outdated = Dorazilo to, ale wiki to považuje za zastarané.
entry-revision = Revízia { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Toto odosielanie
push-done =
    { $landed ->
        [0] Nič sa neodoslalo.
        [one] { $landed } jednotka je teraz na wiki.
        [few] { $landed } jednotky sú teraz na wiki.
       *[other] { $landed } jednotiek je teraz na wiki.
    }
push-stopped =
    { $landed ->
        [one] Zastavené. { $landed } jednotka je teraz na wiki.
        [few] Zastavené. { $landed } jednotky sú teraz na wiki.
       *[other] Zastavené. { $landed } jednotiek je teraz na wiki.
    }
push-held =
    { $held ->
        [one] { $held } koncept zostáva tu; prečo, je nižšie.
        [few] { $held } koncepty zostávajú tu; prečo, je nižšie.
       *[other] { $held } konceptov zostáva tu; prečo, je nižšie.
    }
receipts-caption = Čo dorazilo, od najnovšieho
receipts-empty = Zatiaľ nič neodoslané
receipts-empty-about = Každá jednotka, ktorá dorazí na wiki, tu zanechá potvrdenie.
receipts-about = Vrátenie obnoví predošlý text, ak jednotku medzitým nikto nezmenil.
receipts-revert = Vrátiť poslednú: jednotka { $unit }
receipts-reverted =
    { $n ->
        [0] Nič sa nedalo vrátiť.
        [one] Vrátila sa { $n } jednotka.
        [few] Vrátili sa { $n } jednotky.
       *[other] Vrátilo sa { $n } jednotiek.
    }
conflicts-about = Počas vašej práce niekto tieto preklady na wiki zmenil. Nič sa neprepísalo. Porovnajte a rozhodnite.
conflicts-empty = Žiadne konflikty
conflicts-empty-about = Keď niekto zmení jednotku, na ktorej pracujete, objavia sa tu oba texty.
conflict-base = Predtým
conflict-base-none = Preklad neexistoval.
conflict-mine = Váš text
conflict-theirs = Teraz na wiki
conflict-theirs-by = Teraz na wiki: { $name }
conflict-theirs-gone = Preklad z wiki zmizol.
conflict-take-mine = Použiť môj
conflict-take-theirs = Použiť z wiki
conflict-edit = Upraviť
conflict-edited = Text, ktorý má zostať
conflict-take-edited = Použiť tento text
