### Albanian (sq). Reviewed by a native speaker: not yet.

outbox-tab-plan = Në pritje ({ $n })
outbox-tab-conflicts = Konflikte ({ $n })
outbox-tab-receipts = Dëftesa ({ $n })
outbox-pushing = Po dërgohet

plan-caption = Skicat dhe çfarë do të bënte dërgimi me secilën
plan-empty = S’ka çfarë të dërgohet
plan-empty-about = Skicat që i shënoni si gati presin këtu derisa t’i dërgoni.
plan-check = Krahaso me wiki-n
plan-log-in = Hyni për të dërguar
plan-summary = Shtesë te përmbledhja e redaktimit
plan-summary-hint = Për shembull: sprinti i vjeshtës

plan-edits =
    { $n ->
        [0] Ende nuk mund të dërgohet asgjë
        [one] { $n } redaktim
       *[other] { $n } redaktime
    }

plan-time =
    { $minutes ->
        [one] rreth { $minutes } minutë me ritmin e wiki-së
       *[other] rreth { $minutes } minuta me ritmin e wiki-së
    }

plan-as-of = krahasuar me wiki-n më { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Dërgo
        [one] Dërgo { $n } redaktim
       *[other] Dërgo { $n } redaktime
    }

plan-pushed = Gati për dërgim
plan-confirmed = Do të konfirmohet si ende e vlefshme
plan-merged = Gati për dërgim
plan-already-there = Tashmë në wiki
plan-source-moved = Burim i ndryshuar: shihni sërish
plan-conflict = Konflikt: së pari zgjidheni
plan-refused = Nuk mund të dërgohet
plan-waiting = Ende jo gati

result-pushed = E dërguar
result-confirmed = E konfirmuar si ende e vlefshme
result-merged = E shkrirë me ndryshimin e dikujt tjetër
result-already-there = Ishte tashmë atje
result-source-moved = Burim i ndryshuar
result-conflict = Konflikt
result-refused = E refuzuar
result-waiting = Në pritje

reason-empty = Skica është bosh.
reason-unit-removed = Faqja nuk e ka më këtë njësi.
reason-page-gone = Faqja nuk është më, ose nuk është më për përkthim.
reason-fuzzy-mark = Teksti përmban !!FUZZY!!, që do ta bënte menjëherë të vjetëruar.
reason-not-done = Së pari shënojeni njësinë si gati.
reason-in-doubt = Dërgimi i fundit u ndërpre këtu. Tjetri do të zbulojë nëse arriti.
reason-not-read-again = U dërgua; nëse arriti mirë, shihet te dërgimi tjetër.
reason-offline = Wiki-ja nuk arrihet.
reason-was-new = Më parë nuk kishte përkthim; vetëm njerëzit e wiki-së mund ta fshijnë.
reason-no-text = “Ende e vlefshme” nuk ndryshoi tekst.
reason-has-draft = Ka një skicë të kësaj njësie.
reason-not-pushed = Asgjë prej saj nuk është në wiki.
reason-stopped = Dërgimi u ndal para se të vinte te kjo.
reason-changed-on-wiki = Dikush tjetër e ndryshoi në wiki.
reason-changed-since = Dikush e ka ndryshuar që atëherë.
reason-source-moved = Burimi ka ndryshuar që kur u bë skica.
reason-was-outdated-before = Teksti i mëparshëm ishte i vjetëruar; tani wiki-ja e merr për të përditësuar.
reason-outdated = Wiki-ja e quan të vjetëruar.
reason-merged = Wiki-ja e shkriu me atë që ndërkohë kishte ruajtur dikush tjetër.
reason-captcha = Wiki-ja kërkon captcha. Së pari ruani një njësi në shfletues.
reason-busy = Wiki-ja tani është tepër e zënë. Dërgoni më vonë.
reason-not-sent = Nuk arriti kurrë dhe niset me dërgimin tjetër.
reason-blocked-by-check = Një kontroll gjeti diçka që lexuesit do ta shihnin të prishur. Ndreqeni në punishte ose shpërfilleni atje me një arsye.

entry-unit = Njësia
entry-text = Teksti
entry-result = Rezultati
entry-outdated = Arriti, por wiki-ja e quan të vjetëruar.
entry-revision = Versioni { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Ky dërgim

push-done =
    { $landed ->
        [0] Nuk u dërgua asgjë.
        [one] { $landed } njësi është tani në wiki.
       *[other] { $landed } njësi janë tani në wiki.
    }

push-stopped =
    { $landed ->
        [one] U ndal. { $landed } njësi është tani në wiki.
       *[other] U ndal. { $landed } njësi janë tani në wiki.
    }

push-held =
    { $held ->
        [one] { $held } skicë mbetet këtu; shihni më poshtë pse.
       *[other] { $held } skica mbeten këtu; shihni më poshtë pse.
    }

receipts-caption = Çfarë ka arritur, së pari më të rejat
receipts-empty = Ende s’është dërguar asgjë
receipts-empty-about = Çdo njësi që arrin në wiki lë këtu një dëftesë.
receipts-about = Kthimi prapa rikthen tekstin e mëparshëm, aty ku askush nuk e ka ndryshuar njësinë që atëherë.
receipts-revert = Ktheje prapa të fundit: njësia { $unit }

receipts-reverted =
    { $n ->
        [0] Nuk u kthye dot prapa asgjë.
        [one] U kthye prapa { $n } njësi.
       *[other] U kthyen prapa { $n } njësi.
    }

conflicts-about = Dikush i ka ndryshuar këto përkthime në wiki ndërsa punonit me to. Asgjë nuk u mbishkrua. Krahasoni dhe vendosni.
conflicts-empty = Asnjë konflikt
conflicts-empty-about = Kur dikush tjetër ndryshon një njësi me të cilën po punoni, të dy tekstet dalin këtu.
conflict-base = Më parë
conflict-base-none = Nuk kishte përkthim.
conflict-mine = Juaji
conflict-theirs = Tani në wiki
conflict-theirs-by = Tani në wiki, nga { $name }
conflict-theirs-gone = Përkthimi nuk është më në wiki.
conflict-take-mine = Merr timin
conflict-take-theirs = Merr atë të wiki-së
conflict-edit = Redakto
conflict-edited = Teksti që duhet të mbetet
conflict-take-edited = Përdor këtë tekst
