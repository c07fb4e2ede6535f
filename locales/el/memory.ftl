### Greek (el). Reviewed by a native speaker: not yet.

memory-about = Ό,τι μεταφράστηκε ως τώρα

memory-count =
    { $n ->
        [0] Δεν έχει τίποτα ακόμη
        [one] { $n } ζεύγος πηγής και μετάφρασης
       *[other] { $n } ζεύγη πηγής και μετάφρασης
    }

memory-look-up = Αναζήτηση
memory-holds = Τι περιέχει
memory-text = Ένα κείμενο ή μια φράση
memory-swap = Αντιμετάθεση γλωσσών
memory-like = Παρόμοια
memory-sentence = πρόταση
memory-nothing = Η μνήμη δεν έχει κάτι παρόμοιο και κανένα κείμενο εδώ δεν έχει αυτές τις λέξεις.
memory-begin = Αναζητήστε οποιοδήποτε κείμενο
memory-begin-about = Βλέπετε τι παρόμοιο έχει μεταφραστεί, πού υπάρχουν οι λέξεις του και πώς αποδόθηκαν εκεί. Εκτός σύνδεσης, προς κάθε κατεύθυνση.

memory-counting = Μέτρηση
memory-empty = Η μνήμη είναι κενή
memory-empty-about = Γεμίζει με όσα λαμβάνετε και γράφετε, και με αρχεία από άλλα προγράμματα.
memory-directions = Κατευθύνσεις
memory-direction = Κατεύθυνση
memory-pairs = Ζεύγη
memory-sentences = Προτάσεις
memory-proofread = Θεωρημένες
memory-translated = Μεταφρασμένες
memory-outdated = Παρωχημένες
memory-drafts = Τα πρόχειρά μου

memory-index-whole = Όλα είναι στο ευρετήριο, { $size } kB

memory-index-behind =
    { $n ->
        [one] Ευρετήριο { $size } kB, και { $n } νεότερο ζεύγος
       *[other] Ευρετήριο { $size } kB, και { $n } νεότερα ζεύγη
    }

memory-index-none = Πολύ λίγα για να χρειάζεται ευρετήριο
memory-index-being-written = Το ευρετήριο γράφεται

memory-number = { $n }

memory-origins = Από πού προέρχεται
memory-origins-about = Όσα ήρθαν από wiki και πρόχειρα τα ακολουθούν αυτόματα. Ένα αρχείο μπορεί να αφαιρεθεί πάλι.
memory-origin-wiki = Wiki
memory-origin-draft = Τα πρόχειρά μου
memory-origin-file = Αρχείο
memory-origin-package = Πακέτο

memory-uses =
    { $n ->
        [one] { $n } ζεύγος
       *[other] { $n } ζεύγη
    }

memory-forget = Αφαίρεση
memory-forget-title = Αφαίρεση από τη μνήμη;

memory-forget-of = Αφαίρεση: { $name }

memory-forget-about =
    { $n ->
        [one] { $n } ζεύγος προέρχεται από το { $name }. Θα αφαιρεθεί, εκτός αν το έχει και ένα wiki, ένα πρόχειρο ή άλλο αρχείο. Για να επανέλθει, εισαγάγετε ξανά το αρχείο.
       *[other] { $n } ζεύγη προέρχονται από το { $name }. Θα αφαιρεθούν, εκτός από όσα έχει και ένα wiki, ένα πρόχειρο ή άλλο αρχείο. Για να επανέλθουν, εισαγάγετε ξανά το αρχείο.
    }

memory-import = Εισαγωγή μνήμης
memory-import-it = Εισαγωγή
memory-import-about = TMX κάθε μεγέθους, PO ή CSV. Αν το ίδιο αρχείο διαβαστεί ξανά, τίποτα δεν μετρά διπλά.
memory-doing-import = Ανάγνωση στη μνήμη
memory-doing-forget = Αφαίρεση από τη μνήμη

memory-imported = Διαβάστηκε: { $name }. Νέα ζεύγη: { $added }. Ζεύγη που υπήρχαν ήδη: { $merged }.

memory-import-stopped = Διακόπηκε ({ $name })· όσα διαβάστηκαν παραμένουν. Νέα ζεύγη: { $added }. Ζεύγη που υπήρχαν ήδη: { $merged }.

memory-forgotten =
    { $n ->
        [one] Αφαιρέθηκε: { $name }, με { $n } ζεύγος.
       *[other] Αφαιρέθηκε: { $name }, με { $n } ζεύγη.
    }

memory-forget-stopped =
    { $n ->
        [one] Διακόπηκε. { $name }: αφαιρέθηκε { $n } ζεύγος· τα άλλα παραμένουν.
       *[other] Διακόπηκε. { $name }: αφαιρέθηκαν { $n } ζεύγη· τα άλλα παραμένουν.
    }

memory-export = Εξαγωγή της μνήμης
memory-writing = Εγγραφή του αρχείου
memory-format-tmx = TMX 1.4, για άλλα μεταφραστικά προγράμματα
memory-format-csv = CSV, για λογιστικά φύλλα

memory-export-of = Εξαγωγή: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } ζεύγος
       *[other] { $n } ζεύγη
    }

memory-exported =
    { $n ->
        [one] { $n } ζεύγος βρίσκεται στο { $path }.
       *[other] { $n } ζεύγη βρίσκονται στο { $path }.
    }
