### Greek (el). Reviewed by a native speaker: not yet.

glossary-about = Συμφωνημένες λέξεις, που αναγνωρίζονται σε κάθε τύπο τους
glossary-search = Αναζήτηση όρων, μεταφράσεων και σημειώσεων
glossary-into = Μεταφράσεις σε
glossary-any-language = Κάθε γλώσσα
glossary-any-domain = Κάθε τομέας
glossary-review = Θεωρημένοι ή όχι
glossary-any-review = Θεωρημένοι ή όχι
glossary-reviewed = Θεωρημένοι
glossary-unreviewed = Μη θεωρημένοι
glossary-loading = Ανάγνωση του γλωσσαρίου
glossary-loading-term = Αναζήτηση του όρου
glossary-none = Δεν υπάρχει τέτοιος όρος
glossary-none-about = Δοκιμάστε λιγότερα γράμματα, άλλον τομέα ή κάθε γλώσσα.
glossary-empty = Δεν υπάρχουν ακόμη όροι σε αυτή τη γλώσσα
glossary-empty-about = Προσθέστε τις λέξεις που έχει συμφωνήσει η κοινότητά σας· εμφανίζονται δίπλα σε κάθε μονάδα που τις περιέχει.

glossary-count = { $n } από { $all }

glossary-languages =
    { $n ->
        [one] σε { $n } γλώσσα
       *[other] σε { $n } γλώσσες
    }

glossary-removed = Ο όρος «{ $term }» αφαιρέθηκε.
glossary-bring-back = Επαναφορά

term-add = Προσθήκη όρου
term-edit = Αλλαγή του όρου
term-edit-it = Αλλαγή
term-remove = Αφαίρεση
term-source = Όρος
term-language = Γλώσσα του όρου
term-keep-it = Μένει ως έχει σε κάθε γλώσσα
term-targets = Μεταφράσεις
term-into = Γλώσσα των μεταφράσεων
term-more = Άλλη μία
term-domain = Τομέας
term-note = Τι σημαίνει και πώς χρησιμοποιείται
term-note-about = Markdown: **έντονα**, *πλάγια*, λίστες και σύνδεσμοι.
term-reviewed-by-me = Ελέγχθηκαν από άτομο που ξέρει τη γλώσσα
term-reviewed = με θεώρηση
term-no-targets = Δεν έχει μεταφραστεί ακόμη.
term-origin-seed = Έρχεται με το Tolmach
term-origin-own = Δικός σας
term-origin-imported = Από αρχείο

term-target = Μετάφραση { $n }

term-status = Χρήση της μετάφρασης { $n }

term-drop = Αφαίρεση της μετάφρασης { $n }

glossary-import = Εισαγωγή όρων
glossary-import-about = TBX, CSV ή λίστα του OmegaT. Τίποτα δεν διατηρείται πριν δείτε τι θα γίνει με κάθε όρο. Όσα γράψατε μένουν· οι μεταφράσεις του αρχείου μπαίνουν μετά από αυτά.
glossary-forecast = Από το αρχείο θα προκύψουν:

glossary-take =
    { $n ->
        [0] Τίποτα προς εισαγωγή
        [one] Εισαγωγή { $n } όρου
       *[other] Εισαγωγή { $n } όρων
    }

glossary-imported =
    { $n ->
        [0] Δεν είχε τίποτα νέο.
        [one] Έγινε εισαγωγή { $n } όρου.
       *[other] Έγινε εισαγωγή { $n } όρων.
    }

glossary-added =
    { $n ->
        [one] { $n } νέος
       *[other] { $n } νέοι
    }

glossary-changed =
    { $n ->
        [one] { $n } γνωστός, με κάτι νέο
       *[other] { $n } γνωστοί, με κάτι νέο
    }

glossary-unchanged =
    { $n ->
        [one] { $n } όπως είναι εδώ
       *[other] { $n } όπως είναι εδώ
    }

glossary-export = Εξαγωγή όρων
glossary-export-which = Η λίστα του OmegaT έχει δύο γλώσσες: επιλέξτε μία.
glossary-format-tbx = TBX, έκδοση 3
glossary-format-tbx2 = TBX, έκδοση 2, για παλιότερα προγράμματα
glossary-format-csv = CSV, για λογιστικά φύλλα
glossary-format-omegat = Λίστα του OmegaT

glossary-exported =
    { $n ->
        [one] { $n } όρος βρίσκεται στο { $path }.
       *[other] { $n } όροι βρίσκονται στο { $path }.
    }

file-from = Μετάφραση από
file-to = Μετάφραση σε
file-says = Όπως λέει το αρχείο
file-languages-about = Οι γλώσσες είναι για αρχεία που δεν λένε τις δικές τους.

file-skipped =
    { $n ->
        [one] { $n } εγγραφή δεν μπόρεσε να εισαχθεί
       *[other] { $n } εγγραφές δεν μπόρεσαν να εισαχθούν
    }
