### Greek (el). Reviewed by a native speaker: not yet.

board-loading = Άνοιγμα της επισκόπησης
board-loading-cell = Αναζήτηση του κελιού
board-caption = Σελίδες και γλώσσες. Τα βέλη πηγαίνουν από κελί σε κελί, το Enter οδηγεί στη δουλειά.
board-corner = Σελίδα

board-size = { $pages } × { $languages }

board-as-of = στοιχεία: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } ή νεότερα

board-empty = Τίποτα ακόμη για σύγκριση
board-empty-about = Η επισκόπηση δείχνει κάθε σελίδα της βιβλιοθήκης σας σε κάθε γλώσσα της περιοχής. Προσθέστε πρώτα σελίδες.
board-to-library = Στη βιβλιοθήκη
board-none-left = Τίποτα εδώ
board-none-left-about = Καμία σελίδα ή γλώσσα δεν ταιριάζει στο φίλτρο.

board-collection = Συλλογή
board-collection-all = Όλες οι σελίδες
board-languages = Γλώσσες
board-languages-all = Όλες της περιοχής
board-languages-mine = Οι γλώσσες μου
board-legend = Ποσοστό μεταφρασμένων και ενημερωμένων· ↻ παρωχημένες μονάδες

board-order = Σειρά
board-order-need = Κατά ανάγκη
board-order-name = Κατά όνομα

family-west-slavic = Δυτικές σλαβικές
family-east-slavic = Ανατολικές σλαβικές
family-south-slavic = Νότιες σλαβικές
family-baltic = Βαλτικές
family-romance = Ρομανικές
family-germanic = Γερμανικές
family-uralic = Ουραλικές
family-turkic = Τουρκικές
family-hellenic = Ελληνική
family-albanian = Αλβανική
family-armenian = Αρμενική
family-kartvelian = Καρτβελικές
family-caucasian = Βορειοκαυκασιανές
family-indo-iranian = Ιρανικές και ρομανί
family-other = Άλλες

board-row-outdated =
    { $n ->
        [one] παρωχημένη σε { $n } γλώσσα
       *[other] παρωχημένη σε { $n } γλώσσες
    }

board-row-outdated-since =
    { $n ->
        [one] παρωχημένη σε { $n }, από: { DATETIME($since, month: "short", year: "numeric") }
       *[other] παρωχημένη σε { $n }, από: { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [one] τίποτα σε { $n }
       *[other] τίποτα σε { $n }
    }

board-row-complete = πλήρης σε όλες τις γλώσσες

board-cell-source = { $page }, { $language }: γραμμένη σε αυτή τη γλώσσα

board-cell-unknown = { $page }, { $language }: δεν έχει διαβαστεί ποτέ από το wiki

board-cell = { $page }, { $language }, μεταφρασμένες { $done } από { $total }

board-cell-outdated = { $page }, { $language }, μεταφρασμένες { $done } από { $total }, παρωχημένες: { $outdated }

board-cell-outdated-since = { $page }, { $language }, μεταφρασμένες { $done } από { $total }, παρωχημένες: { $outdated }, από: { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = μεταφρασμένες { $done } από { $total }

board-chosen-outdated = παρωχημένες: { $n }

board-chosen-outdated-since = παρωχημένες: { $n }, από { DATETIME($since, day: "numeric", month: "long", year: "numeric") } ή παλαιότερα

board-chosen-words = λέξεις που απομένουν: { $n }

board-chosen-words-reckoned = λέξεις που απομένουν: περίπου { $n }

board-need = Ανάγκη { $points } από 100

board-no-need = Δεν χρειάζεται κάτι εδώ
board-open = Εργασία εδώ
board-open-outdated = Ενημέρωση παρωχημένων
board-pull = Λήψη και εργασία
board-pulling = Ανάγνωση από το wiki
board-source-about = Η σελίδα είναι γραμμένη σε αυτή τη γλώσσα.
board-unknown-about = Ανανεώστε τη βιβλιοθήκη για να δείτε πόσο έχει προχωρήσει αυτή η σελίδα.

need-points = +{ $points }

board-export = Εξαγωγή
board-export-title = Εξαγωγή της επισκόπησης
board-export-about = Όσα δείχνει τώρα η επισκόπηση, με αυτή τη σειρά.
board-export-format = Μορφή
board-export-csv = Πίνακας (CSV)
board-export-csv-about = Μία γραμμή για κάθε σελίδα και γλώσσα, με την ανάγκη και τους λόγους της, για λογιστικά φύλλα.
board-export-svg = Εικόνα (SVG)
board-export-svg-about = Όλη η επισκόπηση ως ένα σχέδιο, για διαφάνειες, αναφορές και χαρτί.
board-export-write = Εξαγωγή

board-exported = Το αρχείο είναι έτοιμο: { $path }
