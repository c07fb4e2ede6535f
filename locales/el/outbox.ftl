### Greek (el). Reviewed by a native speaker: not yet.

outbox-tab-plan = Προς αποστολή ({ $n })

outbox-tab-conflicts = Συγκρούσεις ({ $n })

outbox-tab-receipts = Αποδείξεις ({ $n })

outbox-pushing = Γίνεται αποστολή

plan-caption = Τα πρόχειρα και τι θα έκανε μια αποστολή με το καθένα
plan-empty = Τίποτα προς αποστολή
plan-empty-about = Όσα πρόχειρα σημειώνετε ως έτοιμα περιμένουν εδώ μέχρι να τα στείλετε.
plan-check = Σύγκριση με το wiki
plan-log-in = Σύνδεση για αποστολή
plan-summary = Προσθήκη στη σύνοψη επεξεργασίας
plan-summary-hint = Για παράδειγμα: φθινοπωρινό σπριντ

plan-edits =
    { $n ->
        [0] Δεν μπορεί να σταλεί τίποτα ακόμη
        [one] { $n } επεξεργασία
       *[other] { $n } επεξεργασίες
    }

plan-time =
    { $minutes ->
        [one] περίπου { $minutes } λεπτό με τον ρυθμό του wiki
       *[other] περίπου { $minutes } λεπτά με τον ρυθμό του wiki
    }

plan-as-of = σύγκριση με το wiki, στοιχεία: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Αποστολή
        [one] Αποστολή { $n } επεξεργασίας
       *[other] Αποστολή { $n } επεξεργασιών
    }

plan-pushed = Έτοιμη για αποστολή
plan-confirmed = Θα επιβεβαιωθεί ότι ισχύει ακόμη
plan-merged = Έτοιμη για αποστολή
plan-already-there = Υπάρχει ήδη στο wiki
plan-source-moved = Άλλαξε η πηγή: δείτε ξανά
plan-conflict = Σύγκρουση: πρώτα επίλυση
plan-refused = Δεν μπορεί να σταλεί
plan-waiting = Όχι έτοιμη ακόμη

result-pushed = Στάλθηκε
result-confirmed = Επιβεβαιώθηκε ότι ισχύει ακόμη
result-merged = Συγχωνεύτηκε με άλλη αλλαγή
result-already-there = Υπήρχε ήδη
result-source-moved = Άλλαξε η πηγή
result-conflict = Σύγκρουση
result-refused = Άρνηση
result-waiting = Σε αναμονή

reason-empty = Το πρόχειρο είναι κενό.
reason-unit-removed = Η σελίδα δεν έχει πια αυτή τη μονάδα.
reason-page-gone = Η σελίδα δεν υπάρχει ή δεν μεταφράζεται πια.
reason-fuzzy-mark = Το κείμενο περιέχει !!FUZZY!!, που θα το έκανε αμέσως παρωχημένο.
reason-not-done = Σημειώστε πρώτα τη μονάδα ως έτοιμη.
reason-in-doubt = Η τελευταία αποστολή κόπηκε εδώ. Η επόμενη θα δείξει αν έφτασε.
reason-not-read-again = Στάλθηκε· αν έφτασε σωστά, θα φανεί στην επόμενη αποστολή.
reason-offline = Το wiki δεν είναι προσβάσιμο.
reason-was-new = Δεν υπήρχε μετάφραση πριν· μόνο οι διαχειριστές του wiki μπορούν να τη διαγράψουν.
reason-no-text = Το «Ισχύει ακόμη» δεν άλλαξε κείμενο.
reason-has-draft = Υπάρχει πρόχειρο αυτής της μονάδας.
reason-not-pushed = Τίποτα από αυτό δεν είναι στο wiki.
reason-stopped = Η αποστολή διακόπηκε πριν φτάσει εδώ.
reason-changed-on-wiki = Άλλαξε στο wiki από άλλο άτομο.
reason-changed-since = Άλλαξε στο μεταξύ από άλλο άτομο.
reason-source-moved = Η πηγή άλλαξε αφότου έγινε το πρόχειρο.
reason-was-outdated-before = Το προηγούμενο κείμενο ήταν παρωχημένο· το wiki το θεωρεί τώρα ενημερωμένο.
reason-outdated = Το wiki τη θεωρεί παρωχημένη.
reason-merged = Το wiki τη συγχώνευσε με όσα είχε αποθηκεύσει στο μεταξύ άλλο άτομο.
reason-captcha = Το wiki ζητά captcha. Αποθηκεύστε πρώτα μία μονάδα στον περιηγητή.
reason-busy = Το wiki είναι υπερφορτωμένο τώρα. Κάντε αποστολή αργότερα.
reason-not-sent = Δεν έφτασε ποτέ· θα φύγει με την επόμενη αποστολή.
reason-blocked-by-check = Ένας έλεγχος βρήκε κάτι που θα φαινόταν χαλασμένο στους αναγνώστες. Διορθώστε το στο εργαστήριο ή παραβλέψτε το εκεί με αιτιολογία.

entry-unit = Μονάδα
entry-text = Κείμενο
entry-result = Αποτέλεσμα
entry-outdated = Έφτασε, αλλά το wiki τη θεωρεί παρωχημένη.

entry-revision = Αναθεώρηση { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = Αυτή η αποστολή

push-done =
    { $landed ->
        [0] Δεν στάλθηκε τίποτα.
        [one] { $landed } μονάδα είναι τώρα στο wiki.
       *[other] { $landed } μονάδες είναι τώρα στο wiki.
    }

push-stopped =
    { $landed ->
        [one] Διακόπηκε. { $landed } μονάδα είναι τώρα στο wiki.
       *[other] Διακόπηκε. { $landed } μονάδες είναι τώρα στο wiki.
    }

push-held =
    { $held ->
        [one] { $held } πρόχειρο μένει εδώ· δείτε παρακάτω γιατί.
       *[other] { $held } πρόχειρα μένουν εδώ· δείτε παρακάτω γιατί.
    }

receipts-caption = Όσα έφτασαν, τα νεότερα πρώτα
receipts-empty = Δεν στάλθηκε τίποτα ακόμη
receipts-empty-about = Κάθε μονάδα που φτάνει στο wiki αφήνει εδώ μια απόδειξη.
receipts-about = Η ανάκληση επαναφέρει το προηγούμενο κείμενο, όπου η μονάδα δεν έχει αλλάξει στο μεταξύ.

receipts-revert = Ανάκληση της τελευταίας: μονάδα { $unit }

receipts-reverted =
    { $n ->
        [0] Τίποτα δεν μπόρεσε να ανακληθεί.
        [one] Ανακλήθηκε { $n } μονάδα.
       *[other] Ανακλήθηκαν { $n } μονάδες.
    }

conflicts-about = Αυτές οι μεταφράσεις άλλαξαν στο wiki από άλλα άτομα ενώ εργαζόσασταν. Δεν αντικαταστάθηκε τίποτα. Συγκρίνετε και αποφασίστε.
conflicts-empty = Καμία σύγκρουση
conflicts-empty-about = Όταν άλλο άτομο αλλάζει μια μονάδα στην οποία εργάζεστε, και τα δύο κείμενα εμφανίζονται εδώ.
conflict-base = Πριν
conflict-base-none = Δεν υπήρχε μετάφραση.
conflict-mine = Δικό σας
conflict-theirs = Τώρα στο wiki

conflict-theirs-by = Τώρα στο wiki, από: { $name }

conflict-theirs-gone = Η μετάφραση δεν υπάρχει πια στο wiki.
conflict-take-mine = Το δικό μου
conflict-take-theirs = Το άλλο
conflict-edit = Επεξεργασία
conflict-edited = Το κείμενο που θα μείνει
conflict-take-edited = Αυτό το κείμενο
