### Czech (cs). Reviewed by a native speaker: not yet.

outbox-tab-plan = K odeslání ({ $n })
outbox-tab-conflicts = Konflikty ({ $n })
outbox-tab-receipts = Potvrzení ({ $n })
outbox-pushing = Odesílá se
plan-caption = Koncepty a co by s nimi udělalo odeslání
plan-empty = Není co odeslat
plan-empty-about = Koncepty označené jako hotové tu čekají, než je odešlete.
plan-check = Porovnat s wiki
plan-log-in = Přihlásit se a odeslat
plan-summary = Přidat ke shrnutí editace
plan-summary-hint = Například: podzimní sprint
plan-edits =
    { $n ->
        [0] Zatím nelze nic odeslat
        [one] { $n } editace
        [few] { $n } editace
       *[other] { $n } editací
    }
plan-time =
    { $minutes ->
        [one] tempem wiki asi { $minutes } minuta
        [few] tempem wiki asi { $minutes } minuty
       *[other] tempem wiki asi { $minutes } minut
    }
plan-as-of = porovnáno s wiki k { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
plan-push =
    { $n ->
        [0] Odeslat
        [one] Odeslat { $n } editaci
        [few] Odeslat { $n } editace
       *[other] Odeslat { $n } editací
    }
plan-pushed = K odeslání
plan-confirmed = Potvrdí se, že stále platí
plan-merged = K odeslání
plan-already-there = Už je na wiki
plan-source-moved = Originál změněn: podívejte se znovu
plan-conflict = Konflikt: nejdřív vyřešit
plan-refused = Nelze odeslat
plan-waiting = Ještě není hotovo
result-pushed = Odesláno
result-confirmed = Potvrzeno, že stále platí
result-merged = Sloučeno s cizí změnou
result-already-there = Už tam bylo
result-source-moved = Originál změněn
result-conflict = Konflikt
result-refused = Odmítnuto
result-waiting = Čeká
reason-empty = Koncept je prázdný.
reason-unit-removed = Stránka už tuto jednotku nemá.
reason-page-gone = Stránka už neexistuje nebo není k překladu.
reason-fuzzy-mark = Text obsahuje !!FUZZY!!, a tak by byl hned zastaralý.
reason-not-done = Nejdřív označte jednotku jako hotovou.
reason-in-doubt = Poslední odesílání se tady přerušilo. Příští zjistí, zda text dorazil.
reason-not-read-again = Odesláno; zda to dobře dopadlo, se zjistí při příštím odesílání.
reason-offline = Wiki je nedostupná.
reason-was-new = Předtím tu žádný překlad nebyl; smazat ho mohou jen správci wiki.
reason-no-text = „Stále platí“ nezměnilo žádný text.
reason-has-draft = K této jednotce existuje koncept.
reason-not-pushed = Nic z toho není na wiki.
reason-stopped = Odesílání bylo zastaveno, než na to došlo.
reason-changed-on-wiki = Někdo jiný to na wiki změnil.
reason-changed-since = Někdo to mezitím změnil.
reason-source-moved = Originál se od vzniku konceptu změnil.
reason-was-outdated-before = Předchozí text byl zastaralý; wiki ho teď považuje za aktuální.
reason-outdated = Wiki to považuje za zastaralé.
reason-merged = Wiki to sloučila s tím, co mezitím uložil někdo jiný.
reason-captcha = Wiki chce captchu. Nejdřív uložte jednu jednotku v prohlížeči.
reason-busy = Wiki je teď příliš vytížená. Odešlete to později.
reason-not-sent = Nedorazilo to a odejde to s příštím odesíláním.
reason-blocked-by-check = Test našel něco, co by se čtenářům zobrazilo rozbité. Opravte to v dílně, nebo to tam s důvodem ignorujte.
entry-unit = Jednotka
entry-text = Text
entry-result = Výsledek
entry-outdated = Dorazilo to, ale wiki to považuje za zastaralé.
entry-revision = Revize { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Toto odesílání
push-done =
    { $landed ->
        [0] Nic se neodeslalo.
        [one] { $landed } jednotka je teď na wiki.
        [few] { $landed } jednotky jsou teď na wiki.
       *[other] { $landed } jednotek je teď na wiki.
    }
push-stopped =
    { $landed ->
        [one] Zastaveno. { $landed } jednotka je teď na wiki.
        [few] Zastaveno. { $landed } jednotky jsou teď na wiki.
       *[other] Zastaveno. { $landed } jednotek je teď na wiki.
    }
push-held =
    { $held ->
        [one] { $held } koncept zůstává zde; proč, viz níže.
        [few] { $held } koncepty zůstávají zde; proč, viz níže.
       *[other] { $held } konceptů zůstává zde; proč, viz níže.
    }
receipts-caption = Co dorazilo, od nejnovějšího
receipts-empty = Zatím nic neodesláno
receipts-empty-about = Každá jednotka, která dorazí na wiki, tu zanechá potvrzení.
receipts-about = Vrácení obnoví předchozí text, pokud jednotku mezitím nikdo nezměnil.
receipts-revert = Vrátit poslední: jednotka { $unit }
receipts-reverted =
    { $n ->
        [0] Nic nešlo vrátit.
        [one] Vrácena { $n } jednotka.
        [few] Vráceny { $n } jednotky.
       *[other] Vráceno { $n } jednotek.
    }
conflicts-about = Během vaší práce někdo tyto překlady na wiki změnil. Nic se nepřepsalo. Porovnejte a rozhodněte.
conflicts-empty = Žádné konflikty
conflicts-empty-about = Když někdo změní jednotku, na které pracujete, objeví se tu oba texty.
conflict-base = Předtím
conflict-base-none = Překlad neexistoval.
conflict-mine = Váš text
conflict-theirs = Nyní na wiki
conflict-theirs-by = Nyní na wiki: { $name }
conflict-theirs-gone = Překlad z wiki zmizel.
conflict-take-mine = Použít můj
conflict-take-theirs = Použít z wiki
conflict-edit = Upravit
conflict-edited = Text, který má zůstat
conflict-take-edited = Použít tento text
