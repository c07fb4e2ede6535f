### Greek (el). Reviewed by a native speaker: not yet.

sprint-lead = Σελίδες, γλώσσες και ημερομηνίες με στόχο. Μετράει ό,τι δείχνει το wiki.
sprint-new = Νέο σπριντ
sprint-create = Έναρξη του σπριντ
sprint-loading = Άνοιγμα των σπριντ
sprint-list = Σπριντ
sprint-empty = Κανένα σπριντ ακόμη
sprint-empty-about = Ένα σπριντ μετρά από τώρα και μετά: επιλέξτε σελίδες και γλώσσες, ορίστε στόχο και ημερομηνίες και δείτε τι ολοκληρώνεται.
sprint-name = Όνομα
sprint-kind = Τι αφορά;
sprint-kind-translation = Μετάφραση
sprint-kind-update = Ενημέρωση
sprint-resources = Σελίδες
sprint-no-resources = Προσθέστε πρώτα σελίδες στη βιβλιοθήκη.
sprint-from = Από
sprint-to = Έως
sprint-goal = Στόχος
sprint-measure = Μέτρηση σε
sprint-measure-units = Μονάδες
sprint-measure-words = Λέξεις
sprint-brief = Περιγραφή
sprint-brief-help = Τι αφορά, για όσους συμμετέχουν. Markdown.
sprint-report = Αναφορά
sprint-by-language = Ανά γλώσσα
sprint-by-person = Ανά άτομο
sprint-by-day = Ανά ημέρα
sprint-person-unknown = Άγνωστο
sprint-to-outbox = Στα εξερχόμενα
sprint-not-observed = Δεν διαβάστηκε τίποτα από το wiki μετά την έναρξη. Ανανεώστε τη βιβλιοθήκη.
sprint-days-guessed = Διαγραμμισμένα: η ημέρα που το είδε πρώτη φορά το Tolmach· το wiki δεν είπε πότε έγινε.
report-wikitext = Κείμενο wiki
report-markdown = Markdown
report-format = Μορφή

sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

sprint-pages =
    { $n ->
        [one] { $n } σελίδα
       *[other] { $n } σελίδες
    }

sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] από { $goal } λέξη
               *[other] από { $goal } λέξεις
            }
       *[units]
            { $goal ->
                [one] από { $goal } μονάδα
               *[other] από { $goal } μονάδες
            }
    }

sprint-done-of =
    { $measure ->
        [words] έγιναν { $done } από { $goal } λέξεις
       *[units] έγιναν { $done } από { $goal } μονάδες
    }

sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } λέξη
               *[other] { $n } λέξεις
            }
       *[units]
            { $n ->
                [one] { $n } μονάδα
               *[other] { $n } μονάδες
            }
    }

sprint-waiting = σε πρόχειρα: { $n }

sprint-to-do = εκκρεμούσαν στην έναρξη: { $n }

sprint-observed = στοιχεία: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-scope = Οι σελίδες άλλαξαν μετά την έναρξη. Νέες μονάδες: { $added }, μονάδες που έφυγαν: { $removed }. Δεν προσμετρώνται.

sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }, λέξεις: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }, μονάδες: { $n }
    }

sprint-burn-down = Πορεία υπολοίπου
sprint-burn-left = Απομένουν
sprint-burn-planned = Σε ίσα βήματα
sprint-burn-day = Τέλος ημέρας
sprint-burn-table = Ως πίνακας
sprint-burn-not-yet = Δεν διαβάστηκε τίποτα από το wiki αφότου άρχισε το σπριντ.
sprint-left = Τι απομένει
sprint-left-about = Το «Ασχολούμαι με αυτό» ενημερώνει τους άλλους για 48 ώρες. Δεν κλειδώνει τίποτα.
sprint-left-none = Δεν απομένει τίποτα από όσα έβαλε στόχο το σπριντ.
sprint-claim = Ασχολούμαι με αυτό
sprint-release = Δεν ασχολούμαι πια
sprint-claim-mine = Ασχολείστε με αυτό
sprint-claim-somebody = Ασχολείται άλλο άτομο
sprint-work = Εργασία εδώ
sprint-hand-over = Παράδοση
sprint-hand-over-about = Ένα αρχείο για όσους συμμετέχουν: σελίδες, πρόχειρα, ποιο άτομο ασχολείται με τι και τι έχει κάνει. Όταν επιστρέψει από όλους, η δουλειά τους αθροίζεται και τίποτα δεν μετρά διπλά.
sprint-hand-over-write = Δημιουργία αρχείου
sprint-join = Συμμετοχή από αρχείο
sprint-close = Κλείσιμο του σπριντ
sprint-close-about = Οι αριθμοί μένουν όπως είναι τώρα, ό,τι κι αν γίνει αργότερα με τις σελίδες. Η ίδια η δουλειά συνεχίζεται.
sprint-tags = Ανήκει σε
sprint-tags-help = Πρωτοβουλίες και συστάσεις της Στρατηγικής του Κινήματος, θέματα· ένα ανά γραμμή. Εμφανίζονται στην αναφορά.
report-html = Για εκτύπωση
report-csv = CSV
report-names = Με ονόματα
report-save = Αποθήκευση ως αρχείο

report-saved = Το αρχείο βρίσκεται στο { $path }.

sprint-close-waiting = Σε πρόχειρα περιμένουν ακόμη: { $n }. Αν θέλετε να μετρήσουν, κάντε πρώτα αποστολή και ανανέωση.

sprint-closed = Έκλεισε στις { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: οι αριθμοί είναι εκείνης της στιγμής.

sprint-claim-by = Ασχολείται: { $name }

sprint-claim-until = Έως { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

sprint-left-more =
    { $n ->
        [one] Εμφάνιση { $n } ακόμη
       *[other] Εμφάνιση { $n } ακόμη
    }

sprint-left-of =
    { $measure ->
        [words] απομένουν { $left } από { $n } λέξεις
       *[units] απομένουν { $left } από { $n } μονάδες
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }, λέξεις που απομένουν: { $left }· σε ίσα βήματα θα ήταν { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }, μονάδες που απομένουν: { $left }· σε ίσα βήματα θα ήταν { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] Συμμετέχετε: { $names }. Πρόχειρα που ήρθαν μαζί: { $drafts }.
       *[other] Συμμετέχετε: { $names }. Πρόχειρα που ήρθαν μαζί: { $drafts }. Κείμενα που διαφέρουν από τα δικά σας και περιμένουν στα εξερχόμενα: { $conflicts }.
    }
