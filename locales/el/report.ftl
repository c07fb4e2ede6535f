### Greek (el). Reviewed by a native speaker: not yet.

report-title = Αναφορά του σπριντ «{ $name }»

report-summary-translation-units =
    { $done ->
        [one] Μεταφράστηκε { $done } μονάδα: το { $percent }% του στόχου ({ $goal }).
       *[other] Μεταφράστηκαν { $done } μονάδες: το { $percent }% του στόχου ({ $goal }).
    }

report-summary-translation-words =
    { $done ->
        [one] Μεταφράστηκε { $done } λέξη: το { $percent }% του στόχου ({ $goal }).
       *[other] Μεταφράστηκαν { $done } λέξεις: το { $percent }% του στόχου ({ $goal }).
    }

report-summary-update-units =
    { $done ->
        [one] { $done } μονάδα ενημερώθηκε ή μεταφράστηκε για πρώτη φορά: το { $percent }% του στόχου ({ $goal }).
       *[other] { $done } μονάδες ενημερώθηκαν ή μεταφράστηκαν για πρώτη φορά: το { $percent }% του στόχου ({ $goal }).
    }

report-summary-update-words =
    { $done ->
        [one] { $done } λέξη ενημερώθηκε ή μεταφράστηκε για πρώτη φορά: το { $percent }% του στόχου ({ $goal }).
       *[other] { $done } λέξεις ενημερώθηκαν ή μεταφράστηκαν για πρώτη φορά: το { $percent }% του στόχου ({ $goal }).
    }

report-column-measure = Μέγεθος
report-column-value = Τιμή
report-row-tags = Ανήκει σε
report-row-kind = Είδος
report-row-days = Ημέρες
report-row-goal = Στόχος
report-row-to-do = Εκκρεμούσαν στην έναρξη
report-row-done = Έγιναν
report-row-left = Απομένουν
report-row-waiting = Σε αναμονή αποστολής
report-row-people = Άτομα που συμμετείχαν
report-row-baseline = Αρχική καταγραφή
report-row-as-of = Ημερομηνία στοιχείων
report-row-closed = Έκλεισε
report-kind-translation = Σπριντ μετάφρασης: νέες μεταφράσεις
report-kind-update = Σπριντ ενημέρωσης: παρωχημένες μεταφράσεις που ενημερώθηκαν
report-from-to = { $from } έως { $to }
report-units =
    { $n ->
        [one] { $n } μονάδα
       *[other] { $n } μονάδες
    }
report-words =
    { $n ->
        [one] { $n } λέξη
       *[other] { $n } λέξεις
    }
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } μονάδα, { $words } λέξη
           *[other] { $units } μονάδα, { $words } λέξεις
        }
       *[other] { $words ->
            [one] { $units } μονάδες, { $words } λέξη
           *[other] { $units } μονάδες, { $words } λέξεις
        }
    }
report-percent = { $percent }%

report-brief = Τι αφορούσε
report-languages = Γλώσσες
report-column-language = Γλώσσα
report-column-units-done = Μονάδες που έγιναν
report-column-words-done = Λέξεις που έγιναν
report-column-ready-then = Ενημερωμένες στην έναρξη
report-column-ready-now = Ενημερωμένες τώρα
report-column-pages-then = Πλήρεις σελίδες στην έναρξη
report-column-pages-now = Πλήρεις σελίδες τώρα
report-pages = Σελίδες
report-history = ιστορικό
report-days = Ημέρα με την ημέρα
report-column-day = Ημέρα
report-day-observed = διαπίστωση: { $day }
report-people = Άτομα
report-column-person = Άτομο
report-person-unknown = Άγνωστο
report-scope = Αλλαγές των σελίδων
report-scope-changed = Όσο διαρκούσε το σπριντ, άλλαξαν οι ίδιες οι σελίδες. Νέες μονάδες: { $added }, μονάδες που έφυγαν: { $removed }, μετρημένες μία φορά για κάθε γλώσσα. Δεν περιλαμβάνονται στους παραπάνω αριθμούς.

report-method = Πώς έγινε η μέτρηση
report-method-done = Μια μονάδα μετρά ως ολοκληρωμένη όταν το wiki τη δείχνει μεταφρασμένη ή θεωρημένη, ενώ δεν την έδειχνε έτσι στην αρχική καταγραφή. Κάθε μονάδα μετρά μία φορά σε κάθε γλώσσα. Οι ημέρες μετρώνται σε UTC.
report-method-words = Οι λέξεις είναι των πηγαίων κειμένων στην αρχική καταγραφή, με τους κανόνες λέξεων του Unicode.
report-method-observed = Όπου το wiki δεν λέει από ποιο άτομο και πότε ολοκληρώθηκε μια μονάδα, ως ημέρα μετρά εκείνη που φάνηκε πρώτη φορά ολοκληρωμένη.
report-method-program = Ανάγνωση από το wiki και μέτρηση: Tolmach { $version }.
