### Greek (el). Reviewed by a native speaker: not yet.

library-caption = Σελίδες και η κατάστασή τους σε κάθε γλώσσα μου
library-column-resource = Σελίδα
library-loading = Άνοιγμα της βιβλιοθήκης
library-search = Αναζήτηση τίτλων
library-filter = Εμφάνιση
library-filter-all = Όλες
library-filter-to-do = Εκκρεμείς
library-filter-outdated = Παρωχημένες
library-filter-drafts = Με πρόχειρα

library-count =
    { $n ->
        [one] { $n } σελίδα
       *[other] { $n } σελίδες
    }

library-as-of = στοιχεία: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

library-words-left = λέξεις που απομένουν: { $n }

library-order = Ταξινόμηση
library-order-title = Κατά τίτλο
library-order-to-do = Πρώτα με τα πιο πολλά εκκρεμή
library-order-outdated = Πρώτα οι πιο παρωχημένες
library-order-oldest = Πρώτα οι παλιότερες αναγνώσεις
library-topic = Θέμα
library-topic-all = Όλα τα θέματα
library-refresh = Ανανέωση
library-import = Εισαγωγή
library-export = Εξαγωγή
library-add = Προσθήκη σελίδων
library-pulling = Ανάγνωση από το wiki
library-stopping = Διακοπή μετά από αυτή τη σελίδα

library-pull-stopped =
    { $pages ->
        [one] Διακόπηκε. { $pages } σελίδα διαβάστηκε και παραμένει.
       *[other] Διακόπηκε. { $pages } σελίδες διαβάστηκαν και παραμένουν.
    }

library-pulled =
    { $pages ->
        [0] Τίποτα δεν άλλαξε στο wiki.
        [one] Διαβάστηκε { $pages } σελίδα από το wiki.
       *[other] Διαβάστηκαν { $pages } σελίδες από το wiki.
    }

library-problem-missing = { $page }: δεν υπάρχει τέτοια σελίδα.

library-problem-not-translatable = { $page }: δεν έχει επισημανθεί για μετάφραση.

library-problem-source-language = { $page }: είναι γραμμένη σε μία από τις γλώσσες σας, άρα δεν υπάρχει κάτι να μεταφραστεί εκεί.

library-problem-language-refused = { $page }: το wiki δεν δέχεται εκεί μεταφράσεις σε μία από τις γλώσσες σας.

library-source = Γραμμένη σε αυτή τη γλώσσα

library-resource-size =
    { $units ->
        [one] { $units } μονάδα, λέξεις: { $words }
       *[other] { $units } μονάδες, λέξεις: { $words }
    }

library-standing-translatable = Μεταφράσιμη
library-standing-unmarked = Δεν μεταφράζεται πια
library-standing-deleted = Διαγραμμένη στο wiki
library-never-read = Δεν διαβάστηκε ακόμη

library-cell-left =
    { $n ->
        [one] απομένει { $n }
       *[other] απομένουν { $n }
    }

library-cell-words =
    { $n ->
        [one] { $n } λέξη
       *[other] { $n } λέξεις
    }

library-cell-complete = Πλήρης

library-cell-states = θεωρημένες: { $proofread }, μεταφρασμένες: { $translated }, παρωχημένες: { $outdated }, αμετάφραστες: { $untranslated }

library-cell-name = { $page }, { $language }:

library-none-left = Τίποτα εδώ
library-none-left-about = Καμία σελίδα δεν ταιριάζει στην αναζήτηση και στο φίλτρο.
library-empty = Η βιβλιοθήκη είναι κενή
library-empty-about = Προσθέστε τις σελίδες που θέλετε να μεταφράσετε. Το Tolmach τις διαβάζει μία φορά και ύστερα εργάζεστε χωρίς δίκτυο.
library-empty-practice = Το wiki εξάσκησης έχει μια ντουζίνα σύντομες σελίδες για σπριντ, κόμβους και μετάφραση. Πάρτε τις όλες και πειραματιστείτε.
library-pull-practice = Λήψη σελίδων εξάσκησης

library-remove = Αφαίρεση από τη βιβλιοθήκη: { $page }

library-remove-title = Αφαίρεση από τη βιβλιοθήκη;
library-remove-it = Αφαίρεση
library-remove-with-drafts = Αφαίρεση μαζί με τα πρόχειρα

library-remove-about = { $page }: παραμένει στο wiki ως έχει· μόνο αυτός ο υπολογιστής την ξεχνά.

library-remove-drafts =
    { $n ->
        [one] { $page }: { $n } πρόχειρο δεν στάλθηκε ποτέ και θα χαθεί.
       *[other] { $page }: { $n } πρόχειρα δεν στάλθηκαν ποτέ και θα χαθούν.
    }

add-how = Πώς θέλετε να τις βρείτε;
add-catalogue = Ενσωματωμένος κατάλογος
add-catalogue-about = Σελίδες της βάσης γνώσεων του κινήματος, όπως ήταν γνωστές τον Νοέμβριο του 2026. Η κατάταξη σε θέματα και πρωτοβουλίες είναι δική μας. Ίσως δεν είναι όλες μεταφράσιμες· όσες δεν είναι, αναφέρονται μετά τη λήψη.
add-catalogue-search = Αναζήτηση τίτλων και πρωτοβουλιών
add-catalogue-none = Ο κατάλογος δεν έχει σελίδες αυτού του wiki.
add-catalogue-starter = Για ένα πρώτο σπριντ
add-catalogue-have = Στη βιβλιοθήκη

add-estimate =
    { $n ->
        [one] Η λήψη χρειάζεται περίπου { $n } αίτημα.
       *[other] Η λήψη χρειάζεται περίπου { $n } αιτήματα.
    }

add-titles = Τίτλοι ή διευθύνσεις
add-titles-help = Ένας ανά γραμμή, ως τίτλος ή όπως αντιγράφεται από τον περιηγητή.
add-prefix = Ο τίτλος αρχίζει με
add-prefix-help = Για παράδειγμα: Movement Strategy/
add-category = Κατηγορία
add-category-help = Κάθε μεταφράσιμη σελίδα της.
add-group = Ομάδα μηνυμάτων
add-group-help = Το όνομα του wiki για μια σελίδα ή συλλογή σελίδων, όπως agg-Grants.
add-find = Αναζήτηση
add-looking = Ερώτηση στο wiki
add-all = Επιλογή όλων
add-none = Καμία επιλογή

add-found =
    { $n ->
        [0] Δεν βρέθηκε μεταφράσιμη σελίδα.
        [one] Βρέθηκε { $n } μεταφράσιμη σελίδα.
       *[other] Βρέθηκαν { $n } μεταφράσιμες σελίδες.
    }

add-pull =
    { $n ->
        [one] Λήψη { $n } σελίδας
       *[other] Λήψη { $n } σελίδων
    }

topic-advocacy = Συνηγορία
topic-affiliates = Συνεργαζόμενες ομάδες
topic-annual-plan = Ετήσιο πλάνο
topic-capacity = Ανάπτυξη ικανοτήτων
topic-cee = Κεντρική και Ανατολική Ευρώπη
topic-education = Εκπαίδευση
topic-elections = Εκλογές
topic-evaluation = Αξιολόγηση
topic-events = Εκδηλώσεις
topic-glam = Πολιτισμός και κληρονομιά (GLAM)
topic-governance = Διακυβέρνηση
topic-grants = Επιχορηγήσεις
topic-hubs = Κόμβοι
topic-learning = Μάθηση
topic-legal = Νομικά
topic-meta-itself = Για το Meta-Wiki
topic-newcomers = Νέα μέλη
topic-policies = Πολιτικές
topic-safety = Ασφάλεια
topic-strategy = Στρατηγική
topic-technical = Τεχνικά
topic-translation = Μετάφραση
