### Greek (el). Reviewed by a native speaker: not yet.

workbench-empty = Δεν επιλέχθηκε σελίδα
workbench-empty-about = Επιλέξτε σελίδα και γλώσσα στη βιβλιοθήκη· οι μονάδες εμφανίζονται εδώ.
workbench-to-library = Στη βιβλιοθήκη
workbench-loading = Άνοιγμα της σελίδας
workbench-unit = Μονάδα
workbench-source = Πηγή
workbench-target = Μετάφραση

workbench-position = Μονάδα { $n } από { $total }

workbench-words =
    { $n ->
        [one] { $n } λέξη
       *[other] { $n } λέξεις
    }

workbench-saving = Αποθήκευση…

workbench-saved = Αποθηκεύτηκε · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Δεν αποθηκεύτηκε. Το κείμενό σας παραμένει εδώ· το Tolmach ξαναδοκιμάζει.
workbench-replaced = Στο μεταξύ ένα άλλο παράθυρο ή πρόγραμμα άλλαξε αυτό το πρόχειρο. Τώρα ισχύει το δικό σας κείμενο· αυτό είναι το άλλο:
workbench-done = Έτοιμη, επόμενη
workbench-still-valid = Ισχύει ακόμη

units-list = Μονάδες
units-filter = Ποιες μονάδες εμφανίζονται
units-none = Καμία μονάδα δεν είναι σε αυτή την κατάσταση.
units-title = Τίτλος σελίδας
units-title-short = Τίτλος

units-filter-all = Όλες οι μονάδες ({ $n })

units-unit = Μονάδα { $id }

units-filter-unfinished = Ημιτελείς ({ $n })

units-filter-untranslated = Αμετάφραστες ({ $n })

units-filter-outdated = Παρωχημένες ({ $n })

units-filter-translated = Μεταφρασμένες ({ $n })

units-filter-proofread = Θεωρημένες ({ $n })

units-filter-drafts = Τα πρόχειρά μου ({ $n })

units-filter-conflicts = Συγκρούσεις ({ $n })

panes-label = Βοήθεια για τη μονάδα
pane-problems = Προβλήματα
pane-matches = Αντιστοιχίες
pane-terms = Όροι
pane-sisters = Άλλες γλώσσες
pane-history = Ιστορικό του πρόχειρου
pane-preview = Προεπισκόπηση
pane-up = Πιο πάνω
pane-down = Πιο κάτω
pane-hide = Απόκρυψη

pane-menu = Διάταξη: { $pane }

pane-show = Εμφάνιση: { $pane }

problems-loading = Έλεγχος
problems-none = Δεν βρέθηκε πρόβλημα.
problems-nothing-yet = Ό,τι γράφετε ελέγχεται εδώ.
problems-fix = Διόρθωση

problems-fix-with = Διόρθωση: { $text }

problems-ignore = Παράβλεψη…
problems-ignore-it = Παράβλεψη
problems-why = Γιατί είναι σωστό όπως είναι;
problems-heed = Νέος έλεγχος

problems-ignored =
    { $n ->
        [one] { $n } παραβλέφθηκε
       *[other] { $n } παραβλέφθηκαν
    }

problems-ignored-by = Παράβλεψη: { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Παράβλεψη: εσείς, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Εμποδίζει την αποστολή
level-warn = Μάλλον λάθος
level-hint = Πρόταση

matches-loading = Αναζήτηση στη μνήμη
matches-none = Η μνήμη δεν έχει κάτι παρόμοιο.
matches-sentences = Προτάσεις

match-score = { $n }%

match-masked = χωρίς σήμανση { $n }%

match-stems = θέματα λέξεων { $n }%

match-use = Χρήση αυτού του κειμένου ({ $stroke })

match-insert = Εισαγωγή στον δρομέα ({ $stroke })

match-state-outdated = Παρωχημένη
match-state-draft = Πρόχειρό σας
match-state-translated = Μεταφρασμένη
match-state-proofread = Θεωρημένη

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] { $n } χρήση
       *[other] { $n } χρήσεις
    }

machine-title = Μηχανική μετάφραση από το Apertium
machine-label = Μηχανή
machine-ask = Μηχανική μετάφραση
machine-loading = Η μηχανή μεταφράζει
machine-nothing = Η μηχανή δεν έδωσε κάτι χρήσιμο για αυτή τη μονάδα.
machine-from-outdated = παρωχημένη εκεί
machine-insert = Εισαγωγή στον δρομέα

machine-from = από: { $language } · { $engine }

machine-share = Το { $n }% των λέξεων είναι όπως τις έβγαλε η μηχανή.

terms-loading = Αναζήτηση στο γλωσσάρι
terms-none = Δεν υπάρχει εδώ όρος του γλωσσαρίου.
term-keep = Μένει ως έχει
term-not-reviewed = χωρίς θεώρηση
term-preferred = προτιμώμενος
term-admitted = επιτρεπτός
term-forbidden = να αποφεύγεται

sisters-loading = Ανάγνωση των άλλων γλωσσών
sisters-none = Καμία από τις γλώσσες που διαβάζετε δεν έχει ακόμη αυτή τη μονάδα, σε όσα έχουν ληφθεί.
sisters-no-languages = Επιλέξτε γλώσσες που διαβάζετε και ανανεώστε τη βιβλιοθήκη: οι μεταφράσεις τους για αυτή τη μονάδα θα εμφανίζονται εδώ.
sisters-choose = Επιλογή γλωσσών

sister-outdated = Παρωχημένη από { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Αυτή η μονάδα
preview-page = Όλη η σελίδα
preview-loading = Ετοιμάζεται η προεπισκόπηση
preview-empty = Τίποτα ακόμη για εμφάνιση.

propagation-about =
    { $n ->
        [one] { $n } άλλη μονάδα έχει την ίδια πηγή. Να μπει κι εκεί αυτή η μετάφραση;
       *[other] { $n } άλλες μονάδες έχουν την ίδια πηγή. Να μπει κι εκεί αυτή η μετάφραση;
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Εφαρμογή
        [one] Εφαρμογή σε { $n } μονάδα
       *[other] Εφαρμογή σε { $n } μονάδες
    }

propagation-leave = Να μείνουν ως έχουν

history-loading = Ανάγνωση των κειμένων του πρόχειρου
history-empty = Ό,τι γράφετε εδώ διατηρείται, βήμα προς βήμα.
history-now = Όπως είναι τώρα
history-nothing = (κενό)
history-take = Χρήση αυτού του κειμένου

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Η πηγή άλλαξε μετά τη μετάφραση
change-unknown-source = Το wiki τη θεωρεί παρωχημένη· δεν είναι γνωστό από ποια πηγή έγινε.
change-class-markup = Μόνο σήμανση
change-class-variable = Μόνο μεταβλητή
change-class-link-target = Μόνο προορισμός συνδέσμου
change-class-number = Μόνο αριθμός
change-class-punctuation = Μόνο στίξη
change-class-wording = Διατύπωση
change-class-unknown = Άγνωστου είδους

notice-conflict = Αυτή η μετάφραση άλλαξε στο wiki από άλλο άτομο αφότου ξεκινήσατε. Τίποτα δεν χάθηκε: διατηρούνται το παλιό κείμενο, το δικό σας και το άλλο.
notice-conflict-resolve = Σύγκριση και επίλυση
notice-moved = Η πηγή άλλαξε αφότου ξεκινήσατε αυτό το πρόχειρο. Δείτε αν το κείμενό σας ταιριάζει ακόμη· θα σταλεί μόλις αποδεχτείτε τη νέα πηγή.
notice-moved-title = Τι άλλαξε
notice-moved-accept = Αποδοχή της νέας πηγής
notice-removed = Η σελίδα δεν έχει πια αυτή τη μονάδα. Το πρόχειρό σας διατηρείται, αλλά δεν μπορεί να σταλεί.

tools-label = Εργαλεία
tool-copy-source = Αντιγραφή πηγής

tool-insert = Εισαγωγή: { $markup }

tool-insert-none = Δεν λείπει σήμανση
tool-insert-missing = Λείπουν από τη μετάφραση
tool-choose = Επιλογή σήμανσης για εισαγωγή
tool-plain = Απλό κείμενο
tool-undo = Αναίρεση
tool-discard = Απόρριψη πρόχειρου
tool-conflict = Εξάσκηση σε σύγκρουση
tool-conflict-about = Βάζει ένα άλλο άτομο να αλλάξει αυτή τη μονάδα στο wiki εξάσκησης, ώστε το πρόχειρό σας να συναντήσει σύγκρουση κατά την αποστολή.
tool-conflict-done = Άλλο άτομο άλλαξε αυτή τη μονάδα στο wiki εξάσκησης. Κάντε αποστολή, ή σύγκριση με το wiki στα εξερχόμενα, για να δείτε τη σύγκρουση.

tool-conflict-text = { $target } (αλλαγή από άλλο άτομο)
