### Greek (el). Reviewed by a native speaker: not yet.

review-lead = Είναι σωστό; Μπορεί να φύγει; Όσα αποδέχεστε ή λέτε μένουν εδώ και ταξιδεύουν μέσα στα πακέτα.
review-loading = Αναζήτηση όσων περιμένουν
review-pages = Σελίδες
review-units-list = Μονάδες της σελίδας
review-empty = Τίποτα δεν περιμένει θεώρηση
review-empty-about = Οι νέες μεταφράσεις άλλων έρχονται με την ανανέωση, τα πρόχειρα άλλων με ένα πακέτο.
review-empty-library = Στη βιβλιοθήκη
review-none-shown = Καμία μονάδα αυτής της σελίδας δεν είναι τέτοιου είδους.
review-filter = Εμφάνιση
review-filter-all = Όλη η σελίδα
review-filter-waits = Σε αναμονή
review-filter-remarks = Με σχόλια
review-before = Πριν
review-text = Τώρα
review-no-before = Δεν είναι γνωστό προηγούμενο κείμενο.
review-accept = Αποδοχή
review-accept-next = Αποδοχή και μετάβαση στην επόμενη
review-comment = Σχόλιο
review-correct = Διόρθωση
review-open = Άνοιγμα στο εργαστήριο
review-comment-label = Σχόλιο
review-comment-save = Αποθήκευση σχολίου
review-correct-label = Διορθωμένο κείμενο
review-correct-save = Αποθήκευση ως πρόχειρο
review-take-back = Ανάκληση
review-settled = Διευθετήθηκε
review-by-me = Από εσάς
review-by-nobody = Από άγνωστο άτομο
review-draft = Πρόχειρο
review-older = Για προηγούμενο κείμενο
review-told = Το wiki το γνωρίζει
review-somebody = Άγνωστο άτομο
review-more-before = Προηγούμενες μονάδες
review-more-after = Επόμενες μονάδες
review-standing-waits = Περιμένει θεώρηση
review-standing-mine = Δική σας: τη θεωρεί άλλο άτομο
review-standing-accepted = Αποδεκτή
review-standing-proofread = Θεωρημένη στο wiki
review-standing-outdated = Παρωχημένη: πρώτα να ενημερωθεί
review-standing-untranslated = Αμετάφραστη
review-tell-done = Όλα όσα αποδεχτήκατε είναι στο wiki.
review-told-proofread = Θεωρημένη στο wiki
review-told-overtaken = Έγινε αποδεκτή στο wiki, που έχει πλέον άλλο κείμενο
review-told-changed = Άλλαξε αφότου την είδατε. Δεν στάλθηκε τίποτα· δείτε την ξανά.
review-told-outdated = Έγινε στο μεταξύ παρωχημένη. Δεν στάλθηκε τίποτα.
review-told-gone = Δεν υπάρχει πια στη σελίδα. Δεν στάλθηκε τίποτα.

review-tell =
    { $n ->
        [one] Δήλωση { $n } αποδοχής στο wiki
       *[other] Δήλωση { $n } αποδοχών στο wiki
    }

review-told-refused = Άρνηση: { $says }

review-n-waiting =
    { $n ->
        [0] Τίποτα σε αναμονή
        [one] { $n } σε αναμονή
       *[other] { $n } σε αναμονή
    }

review-n-comments =
    { $n ->
        [one] { $n } σχόλιο
       *[other] { $n } σχόλια
    }

review-by = Από: { $name }

review-accepted-by = Αποδοχή: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
