### Greek (el). Reviewed by a native speaker: not yet.

app-skip = Μετάβαση στο περιεχόμενο
app-nav = Προβολές
app-opening = Άνοιγμα
app-start = Αρχική
app-library = Βιβλιοθήκη
app-board = Επισκόπηση
app-workbench = Εργαστήριο
app-review = Θεώρηση
app-sprint = Σπριντ
app-outbox = Εξερχόμενα
app-glossary = Γλωσσάρι
app-memory = Μνήμη
app-search = Αναζήτηση
app-settings = Ρυθμίσεις

app-drafts =
    { $n ->
        [one] { $n } πρόχειρο
       *[other] { $n } πρόχειρα
    }

app-conflicts =
    { $n ->
        [one] { $n } σύγκρουση προς επίλυση
       *[other] { $n } συγκρούσεις προς επίλυση
    }

appearance-label =
    { $theme ->
        [light] Εμφάνιση: φωτεινή
        [dark] Εμφάνιση: σκοτεινή
       *[system] Εμφάνιση: όπως το σύστημα
    }

notice-set-aside = Το αρχείο του Tolmach είχε καταστραφεί. Διατηρείται ως { $path } και ξεκίνησε ένα νέο, κενό.

notice-migrated = Το αρχείο του Tolmach μετατράπηκε σε νεότερη μορφή. Αντίγραφο του παλιού διατηρείται ως { $path }.

state-untranslated = Αμετάφραστη
state-outdated = Παρωχημένη
state-translated = Μεταφρασμένη
state-proofread = Θεωρημένη
state-typing = Πρόχειρο
state-done = Πρόχειρο, έτοιμο
state-conflict = Σύγκρουση
state-moved = Άλλαξε η πηγή

first-run-title = Καλώς ήρθατε στο Tolmach
first-run-lead = Μεταφράστε τις σελίδες του κινήματος στη γλώσσα σας, με τον ρυθμό σας, ακόμη και χωρίς δίκτυο.
first-run-languages = Σε ποιες γλώσσες μεταφράζετε;
first-run-reading = Διαβάζω και άλλες γλώσσες
first-run-reading-about = Οι μεταφράσεις της ίδιας μονάδας σε αυτές εμφανίζονται δίπλα στην πηγή. Αν δεν επιλέξετε, εμφανίζονται οι πιο συγγενικές με τις γλώσσες σας.
first-run-where = Από πού θέλετε να ξεκινήσετε;
first-run-choose-one = Επιλέξτε τουλάχιστον μία γλώσσα.
first-run-begin = Έναρξη

languages-title = Οι γλώσσες μου
languages-search = Αναζήτηση γλωσσών
languages-none-found = Καμία γλώσσα δεν έχει τέτοιο όνομα.

languages-drop = Αφαίρεση: { $language }

languages-chosen =
    { $n ->
        [0] Καμία επιλογή
        [one] { $n } επιλεγμένη:
       *[other] { $n } επιλεγμένες:
    }

wiki-menu = Wiki, λογαριασμός και γλώσσες
wiki-practice = Wiki εξάσκησης
wiki-practice-about = Βρίσκεται σε αυτόν τον υπολογιστή. Δεν χρειάζεται λογαριασμός και ό,τι κι αν κάνετε εκεί, δεν χαλάει τίποτα.
wiki-meta = Meta-Wiki
wiki-real-about = Πραγματικό wiki. Μπορείτε να διαβάζετε και να γράφετε πρόχειρα χωρίς λογαριασμό· για την αποστολή χρειάζεται λογαριασμός.
wiki-no-account = Χωρίς σύνδεση

wiki-as = Ως { $name }

wiki-add = Προσθήκη wiki
wiki-add-it = Προσθήκη
wiki-add-name = Όνομα
wiki-add-name-help = Πώς θέλετε να λέγεται εδώ: γράμματα, ψηφία, ενωτικά και τελείες.
wiki-add-address = Διεύθυνση του API
wiki-add-address-help = Αρχίζει με https:// και συνήθως τελειώνει σε /w/api.php.

log-in = Σύνδεση
log-out = Αποσύνδεση

log-in-title = Σύνδεση: { $wiki }

log-in-how = Πώς;
log-in-token = Διακριτικό πρόσβασης
log-in-token-about = Διακριτικό OAuth 2 μόνο για τον ιδιοκτήτη του. Το ασφαλέστερο: ανακαλείται όποτε θέλετε και δίνει πρόσβαση μόνο σε όσα επιτρέψατε.
log-in-bot-password = Συνθηματικό ρομπότ
log-in-bot-password-about = Συνθηματικό που φτιάχνει το wiki μόνο για το Tolmach, στη σελίδα του Special:BotPasswords.
log-in-account = Ο λογαριασμός μου
log-in-account-about = Το δικό σας όνομα και συνθηματικό, με τον κωδικό μίας χρήσης αν χρησιμοποιείτε.
log-in-token-field = Διακριτικό πρόσβασης
log-in-grants = Κατά τη δημιουργία του, επιλέξτε αυτές τις άδειες: «Επεξεργασία υπαρχουσών σελίδων», «Δημιουργία, επεξεργασία και μετακίνηση σελίδων» και, αν τη διαθέτετε, «Επεξεργασία υψηλού όγκου». Με συνθηματικό ρομπότ δεν γίνεται να επισημανθούν μεταφράσεις ως θεωρημένες.
log-in-account-warning = Το δικό σας συνθηματικό δίνει πρόσβαση σε όλα όσα μπορείτε να κάνετε στο wiki. Ένα συνθηματικό ρομπότ ή ένα διακριτικό είναι ασφαλέστερο.
log-in-user = Όνομα χρήστη
log-in-user-bot = Με το όνομα του ρομπότ μετά από @, όπως Anna@tolmach.
log-in-password = Συνθηματικό
log-in-code = Κωδικός μίας χρήσης

log-in-done = Έγινε σύνδεση ως { $name }.

secrets-where = Το Tolmach το φυλάει στην κλειδοθήκη αυτού του υπολογιστή ή, αν δεν υπάρχει, στη μνήμη μέχρι να κλείσει. Ποτέ σε αρχείο.
secrets-keychain = Το Tolmach το φυλάει στην κλειδοθήκη αυτού του υπολογιστή, ποτέ σε δικό του αρχείο.
secrets-memory = Αυτός ο υπολογιστής δεν έχει κλειδοθήκη, γι’ αυτό το Tolmach το κρατά στη μνήμη και θα το ξαναζητήσει στο επόμενο άνοιγμα.

lacks-title = Αυτός ο λογαριασμός δεν μπορεί να κάνει τα πάντα εδώ:
lacks-edit = Δεν επιτρέπεται να επεξεργαστεί, άρα δεν μπορεί να σταλεί τίποτα.
lacks-create-page = Δεν επιτρέπεται να δημιουργήσει σελίδες, άρα δεν μπορούν να σταλούν πρώτες μεταφράσεις.
lacks-translate = Δεν επιτρέπεται να μεταφράσει.
lacks-proofread = Δεν επιτρέπεται να επισημάνει μεταφράσεις ως θεωρημένες.
lacks-blocked = Έχει φραγή από την επεξεργασία.

dialog-save = Αποθήκευση
dialog-cancel = Ακύρωση
dialog-done = Τέλος

work-paused = Σε παύση
work-pause = Παύση
work-resume = Συνέχεια
work-stop = Διακοπή

work-step = { $done } από { $total }

work-left =
    { $minutes ->
        [one] απομένει περίπου { $minutes } λεπτό
       *[other] απομένουν περίπου { $minutes } λεπτά
    }

keys-title = Συντομεύσεις πληκτρολογίου
keys-change-all = Αλλαγή συντομεύσεων
keys-group-unit = Μονάδες
keys-group-text = Κείμενο
keys-group-help = Βοήθεια και πλαίσια
keys-group-window = Παράθυρο
keys-done-next = Έτοιμη, μετάβαση στην επόμενη μονάδα
keys-still-valid = Ισχύει ακόμη, μετάβαση στην επόμενη μονάδα
keys-next-unit = Επόμενη μονάδα
keys-previous-unit = Προηγούμενη μονάδα
keys-next-unfinished = Επόμενη ημιτελής μονάδα
keys-previous-unfinished = Προηγούμενη ημιτελής μονάδα
keys-discard-draft = Απόρριψη του πρόχειρου
keys-copy-source = Αντιγραφή της πηγής
keys-insert-markup = Εισαγωγή της επόμενης σήμανσης που λείπει
keys-choose-markup = Επιλογή σήμανσης για εισαγωγή
keys-plain-text = Σήμανση ως απλό κείμενο
keys-undo = Αναίρεση
keys-redo = Επανάληψη
keys-use-match = Χρήση αντιστοιχίας 1 έως 9
keys-insert-match = Εισαγωγή αντιστοιχίας 1 έως 9 στον δρομέα
keys-use-machine = Μηχανική μετάφραση και χρήση του κειμένου της
keys-insert-term = Εισαγωγή του επόμενου όρου
keys-add-term = Προσθήκη όρου
keys-next-problem = Μετάβαση στο επόμενο πρόβλημα
keys-fix-problem = Διόρθωση του προβλήματος
keys-ignore-problem = Παράβλεψη του προβλήματος
keys-next-region = Επόμενο τμήμα του παραθύρου
keys-previous-region = Προηγούμενο τμήμα του παραθύρου
keys-show-list = Εμφάνιση ή απόκρυψη της λίστας μονάδων
keys-palette = Εύρεση ενέργειας
keys-search-all = Αναζήτηση παντού
keys-show-keys = Εμφάνιση αυτών των συντομεύσεων
keys-go-start = Αρχική
keys-go-library = Βιβλιοθήκη
keys-go-board = Επισκόπηση
keys-go-workbench = Εργαστήριο
keys-go-review = Θεώρηση
keys-go-sprint = Σπριντ
keys-go-outbox = Εξερχόμενα
keys-go-glossary = Γλωσσάρι
keys-go-memory = Μνήμη
keys-go-settings = Ρυθμίσεις
keys-change-theme = Φωτεινή, σκοτεινή ή όπως το σύστημα
keys-export-page = Εξαγωγή αυτής της σελίδας
keys-import-file = Εισαγωγή αρχείου

keys-about = Στα γράμματα μετράει το σύμβολο του πλήκτρου, όταν είναι λατινικό, και στα ψηφία η θέση του πλήκτρου, ώστε να λειτουργούν σε κάθε διάταξη πληκτρολογίου. Το Ctrl+Alt μένει ελεύθερο, γιατί σε πολλά πληκτρολόγια γράφει γράμματα.
keys-print = Εκτύπωση της λίστας
keys-reset-all = Επαναφορά όλων
keys-none = Χωρίς συντόμευση
keys-change = Αλλαγή
keys-reset = Επαναφορά

keys-change-of = Αλλαγή της συντόμευσης: { $action }

keys-reset-of = Επαναφορά της συντόμευσης: { $action }

keys-press = Πατήστε τα νέα πλήκτρα…

keys-press-for = Πατήστε τα νέα πλήκτρα για: { $action }. Με Escape μένει όπως είναι.

keys-not-ctrl-alt = Το { $stroke } γράφει γράμματα σε πολλά πληκτρολόγια, γι’ αυτό δεν μπορεί να γίνει συντόμευση.

keys-not-plain = Το { $stroke } χρειάζεται για το γράψιμο. Κρατήστε πατημένο το Ctrl ή το Alt ή διαλέξτε πλήκτρο λειτουργίας.

keys-taken = Το { $stroke } χρησιμοποιείται ήδη: «{ $action }».

keys-take-over = Χρήση εδώ

palette-title = Εύρεση ενέργειας
palette-placeholder = Ενέργεια ή σελίδα
palette-none = Δεν υπάρχει κάτι με αυτό το όνομα.

closing-title = Το τελευταίο κείμενό σας δεν αποθηκεύτηκε
closing-about = Το Tolmach δεν μπόρεσε να γράψει στον δίσκο το τελευταίο κείμενό σας. Ελευθερώστε λίγο χώρο και δοκιμάστε ξανά. Αν κλείσετε τώρα, θα χαθεί ό,τι γράψατε μετά το τελευταίο «Αποθηκεύτηκε».
closing-again = Αποθήκευση και κλείσιμο
closing-anyway = Κλείσιμο χωρίς αποθήκευση

settings-about = Tolmach { $version }

settings-appearance = Εμφάνιση
settings-theme = Φωτεινή ή σκοτεινή
settings-theme-system = Όπως το σύστημα
settings-theme-light = Φωτεινή
settings-theme-dark = Σκοτεινή
settings-contrast = Υψηλή αντίθεση
settings-contrast-about = Πιο έντονες γραμμές και γράμματα.
settings-text-size = Μέγεθος κειμένου

settings-size = { $percent }%

settings-interface = Γλώσσα του Tolmach
settings-interface-about = Στο παράθυρο, στο τερματικό και στις αναφορές. Δεν έχει σχέση με τις γλώσσες στις οποίες μεταφράζετε.
settings-interface-system = Όπως το σύστημα
settings-interface-unreviewed = Τα κείμενα σε αυτή τη γλώσσα δεν έχουν ελεγχθεί ακόμη από άτομο που την έχει μητρική. Αν κάτι δεν ακούγεται σωστό, πείτε μας το: στο CONTRIBUTING θα δείτε πώς.

settings-plain = Σήμανση ως απλό κείμενο
settings-plain-about = Εμφανίζει μεταβλητές, συνδέσμους και πρότυπα όπως τα αποθηκεύει το wiki, χωρίς προστασία.
settings-languages = Γλώσσες
settings-into = Μεταφράζω σε
settings-into-about = Αυτές εμφανίζονται στη βιβλιοθήκη και λαμβάνονται από το wiki.
settings-reading = Διαβάζω και
settings-reading-about = Οι μεταφράσεις της ίδιας μονάδας σε αυτές εμφανίζονται δίπλα στην πηγή.
settings-wikis = Wiki
settings-wiki-here = Εργάζεστε εδώ
settings-wiki-work-here = Εργασία εδώ
settings-privacy = Το Tolmach δεν στέλνει τίποτα πουθενά εκτός από τα wiki αυτής της λίστας. Τα συνθηματικά και τα διακριτικά φυλάσσονται στην κλειδοθήκη του υπολογιστή, ποτέ σε αρχείο.
settings-machine = Μηχανική μετάφραση
machine-about = Όπου είναι εγκατεστημένο το Apertium, μπορεί να προτείνει μετάφραση δίπλα στις αντιστοιχίες: της πηγής, αλλά και μεταφράσεων σε γλώσσες που διαβάζετε. Οι συγγενικές γλώσσες βγαίνουν καλύτερα. Είναι ένα πρόχειρο για να δουλέψετε πάνω του· κείμενο που μένει όπως το έβγαλε η μηχανή δεν στέλνεται στο wiki.
machine-privacy = Το Apertium εργάζεται σε αυτόν τον υπολογιστή. Ό,τι μεταφράζετε με αυτό δεν στέλνεται πουθενά.
machine-looking = Αναζήτηση του Apertium
machine-none = Το Apertium δεν είναι εγκατεστημένο
machine-no-pairs = Το Apertium είναι εγκατεστημένο, αλλά χωρίς ζεύγη γλωσσών
machine-get = Το Tolmach λειτουργεί και χωρίς αυτό. Για να το έχετε, εγκαταστήστε το Apertium και ένα πακέτο για κάθε ζεύγος γλωσσών που θέλετε και ψάξτε ξανά. Σε Debian και Ubuntu, για λευκορωσικά και ρωσικά:
machine-again = Νέα αναζήτηση
machine-when = Πότε να μεταφράζει;
machine-when-off = Ποτέ
machine-when-asked = Όταν το ζητώ
machine-when-always = Αυτόματα, σε κάθε μονάδα

machine-pairs =
    { $n ->
        [one] { $n } ζεύγος γλωσσών εγκατεστημένο
       *[other] { $n } ζεύγη γλωσσών εγκατεστημένα
    }

settings-keys = Πληκτρολόγιο

codex-dialog-close = Κλείσιμο
codex-message-dismiss = Απόκρυψη
codex-optional = (προαιρετικό)
codex-search = Αναζήτηση
codex-popover-close = Κλείσιμο

codex-chip-added = Προστέθηκε: { $what }.

codex-chip-removed = Αφαιρέθηκε: { $what }.

codex-chip-description = Πατήστε Enter για επεξεργασία ή Delete για αφαίρεση.

settings-data = Τα δεδομένα σας
settings-privacy-title = Ιδιωτικότητα
settings-privacy-who = Το Tolmach δεν στέλνει τίποτα πουθενά εκτός από τα wiki που προσθέσατε: δεν συλλέγει στατιστικά χρήσης και δεν ψάχνει πουθενά για ενημερώσεις.
settings-privacy-where = Τα πρόχειρα, όσα λήφθηκαν από το wiki, τα σχόλια και τα σπριντ βρίσκονται σε ένα αρχείο στον φάκελο δεδομένων εφαρμογών σας. Τα συνθηματικά και τα διακριτικά φυλάσσονται στην κλειδοθήκη του συστήματος ή, αν δεν υπάρχει, στη μνήμη μέχρι να κλείσει το παράθυρο.
settings-privacy-files = Ένα αρχείο που εξάγετε ή παραδίδετε περιέχει όσα επιλέξατε και τα ονόματα λογαριασμών όσων συμμετείχαν.
settings-backups = Αντίγραφα
settings-backups-about = Αντίγραφο όλων εκτός από τα συνθηματικά, δίπλα στο πρωτότυπο. Το Tolmach φτιάχνει ένα μόνο του πριν μια ενημέρωση αλλάξει το αρχείο.
settings-backups-none = Δεν υπάρχει ακόμη αντίγραφο.
settings-back-up = Δημιουργία τώρα
settings-backup-asked = Χειροκίνητα
settings-backup-migration = Πριν από ενημέρωση
settings-backup-restore = Πριν από επαναφορά
settings-backup-damaged = Κατεστραμμένο αρχείο που παραμερίστηκε
settings-restore = Επαναφορά
settings-diagnostics = Διαγνωστικά
settings-diagnostics-about = Αριθμοί και εκδόσεις για αναφορά σφάλματος. Κανένα όνομα, κείμενο ή συνθηματικό.
settings-diagnostics-show = Εμφάνιση
settings-copy = Αντιγραφή
settings-copied = Αντιγράφηκε.
settings-copy-failed = Η αντιγραφή δεν έγινε. Επιλέξτε το κείμενο και αντιγράψτε το με τα πλήκτρα του συστήματός σας.

settings-backed-up = Το αντίγραφο βρίσκεται στο { $path }.

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Όλα θα γίνουν όπως ήταν στις { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Πρώτα αντιγράφεται ό,τι υπάρχει εδώ τώρα, ώστε να μπορείτε να επιστρέψετε σε αυτό.
