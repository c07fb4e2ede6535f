### Romanian (ro). Reviewed by a native speaker: not yet.

outbox-tab-plan = În așteptare ({ $n })
outbox-tab-conflicts = Conflicte ({ $n })
outbox-tab-receipts = Recipise ({ $n })
outbox-pushing = Se trimite

plan-caption = Ciorne și ce ar face trimiterea cu fiecare
plan-empty = Nimic de trimis
plan-empty-about = Ciornele pe care le marcați ca gata așteaptă aici până le trimiteți.
plan-check = Compară cu wikiul
plan-log-in = Autentificare pentru trimitere
plan-summary = Adaos la descrierea modificării
plan-summary-hint = De exemplu: sprint de toamnă

plan-edits =
    { $n ->
        [0] Încă nu se poate trimite nimic
        [one] { $n } modificare
        [few] { $n } modificări
       *[other] { $n } de modificări
    }

plan-time =
    { $minutes ->
        [one] circa { $minutes } minut în ritmul wikiului
        [few] circa { $minutes } minute în ritmul wikiului
       *[other] circa { $minutes } de minute în ritmul wikiului
    }

plan-as-of = comparat cu wikiul la { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Trimite
        [one] Trimite { $n } modificare
        [few] Trimite { $n } modificări
       *[other] Trimite { $n } de modificări
    }

plan-pushed = Gata de trimis
plan-confirmed = Va fi confirmată ca încă valabilă
plan-merged = Gata de trimis
plan-already-there = Deja pe wiki
plan-source-moved = Sursă modificată: de revăzut
plan-conflict = Conflict: întâi de rezolvat
plan-refused = Nu se poate trimite
plan-waiting = Încă nu este gata

result-pushed = Trimisă
result-confirmed = Confirmată ca încă valabilă
result-merged = Îmbinată cu schimbarea altcuiva
result-already-there = Era deja acolo
result-source-moved = Sursă modificată
result-conflict = Conflict
result-refused = Refuzată
result-waiting = În așteptare

reason-empty = Ciorna este goală.
reason-unit-removed = Pagina nu mai are această unitate.
reason-page-gone = Pagina nu mai există sau nu mai este de tradus.
reason-fuzzy-mark = Textul conține !!FUZZY!!, ceea ce l-ar face imediat învechit.
reason-not-done = Marcați mai întâi unitatea ca gata.
reason-in-doubt = Ultima trimitere s-a întrerupt aici. La următoarea se află dacă a ajuns.
reason-not-read-again = A fost trimisă; dacă a ajuns bine, se vede la următoarea trimitere.
reason-offline = Wikiul nu poate fi contactat.
reason-was-new = Înainte nu exista traducere; doar oamenii wikiului pot șterge una.
reason-no-text = „Încă valabilă” nu a schimbat niciun text.
reason-has-draft = Există o ciornă a acestei unități.
reason-not-pushed = Nimic din ea nu este pe wiki.
reason-stopped = Trimiterea a fost oprită înainte de a ajunge aici.
reason-changed-on-wiki = Altcineva a schimbat-o pe wiki.
reason-changed-since = Cineva a schimbat-o între timp.
reason-source-moved = Sursa s-a schimbat de când s-a făcut ciorna.
reason-was-outdated-before = Textul dinainte era învechit; acum wikiul îl consideră la zi.
reason-outdated = Pentru wiki este învechită.
reason-merged = Wikiul a îmbinat-o cu ce a salvat între timp altcineva.
reason-captcha = Wikiul cere un captcha. Salvați mai întâi o unitate în navigator.
reason-busy = Wikiul este prea ocupat acum. Trimiteți mai târziu.
reason-not-sent = Nu a ajuns și pleacă la următoarea trimitere.
reason-blocked-by-check = O verificare a găsit ceva ce cititorii ar vedea stricat. Corectați în atelier sau ignorați problema acolo, cu un motiv.

entry-unit = Unitate
entry-text = Text
entry-result = Rezultat
entry-outdated = A ajuns, dar pentru wiki este învechită.
entry-revision = Versiunea { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Această trimitere

push-done =
    { $landed ->
        [0] Nu s-a trimis nimic.
        [one] { $landed } unitate este acum pe wiki.
        [few] { $landed } unități sunt acum pe wiki.
       *[other] { $landed } de unități sunt acum pe wiki.
    }

push-stopped =
    { $landed ->
        [one] Oprit. { $landed } unitate este acum pe wiki.
        [few] Oprit. { $landed } unități sunt acum pe wiki.
       *[other] Oprit. { $landed } de unități sunt acum pe wiki.
    }

push-held =
    { $held ->
        [one] { $held } ciornă rămâne aici; vedeți mai jos de ce.
        [few] { $held } ciorne rămân aici; vedeți mai jos de ce.
       *[other] { $held } de ciorne rămân aici; vedeți mai jos de ce.
    }

receipts-caption = Ce a ajuns, întâi cele mai noi
receipts-empty = Încă nu s-a trimis nimic
receipts-empty-about = Fiecare unitate care ajunge pe wiki lasă aici o recipisă.
receipts-about = Anularea repune textul dinainte, acolo unde nimeni nu a schimbat unitatea între timp.
receipts-revert = Anulează ultima: unitatea { $unit }

receipts-reverted =
    { $n ->
        [0] Nu s-a putut anula nimic.
        [one] Unități readuse la textul dinainte: { $n }.
        [few] Unități readuse la textul dinainte: { $n }.
       *[other] Unități readuse la textul dinainte: { $n }.
    }

conflicts-about = Cineva a schimbat aceste traduceri pe wiki în timp ce lucrați la ele. Nu s-a suprascris nimic. Comparați și hotărâți.
conflicts-empty = Niciun conflict
conflicts-empty-about = Când altcineva schimbă o unitate la care lucrați, ambele texte apar aici.
conflict-base = Înainte
conflict-base-none = Nu exista traducere.
conflict-mine = Al dumneavoastră
conflict-theirs = Acum pe wiki
conflict-theirs-by = Acum pe wiki, de { $name }
conflict-theirs-gone = Traducerea a dispărut de pe wiki.
conflict-take-mine = Ia textul meu
conflict-take-theirs = Ia textul de pe wiki
conflict-edit = Modifică
conflict-edited = Textul care să rămână
conflict-take-edited = Folosește acest text
