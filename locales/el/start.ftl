### Greek (el). Reviewed by a native speaker: not yet.

start-title = Τι κάνω τώρα;
start-loading = Αναζήτηση εκκρεμοτήτων

start-followed = στοιχεία: { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

start-never-pulled = καμία λήψη ακόμη
start-offline = Χωρίς δίκτυο: όλα εδώ λειτουργούν κανονικά, μόνο η λήψη και η αποστολή περιμένουν.
start-refresh = Λήψη νέων
start-refreshing = Ανάγνωση νέων

start-resume = Συνεχίστε από εκεί που μείνατε
start-resume-it = Συνέχεια

start-resume-unit = μονάδα { $unit }

start-conflicts = Συγκρούσεις

start-conflicts-waiting =
    { $n ->
        [one] { $n } πρόχειρό σας διαφέρει πλέον από το κείμενο του wiki. Αποφασίστε ποιο θα μείνει.
       *[other] { $n } πρόχειρά σας διαφέρουν πλέον από τα κείμενα του wiki. Αποφασίστε ποια θα μείνουν.
    }

start-conflicts-open = Προβολή
start-outbox = Εξερχόμενα

start-outbox-waiting =
    { $n ->
        [one] { $n } πρόχειρο υπάρχει μόνο σε αυτόν τον υπολογιστή.
       *[other] { $n } πρόχειρα υπάρχουν μόνο σε αυτόν τον υπολογιστή.
    }

start-outbox-open = Στα εξερχόμενα

start-outdated = Παρωχημένες από την τελευταία φορά που ήσασταν εδώ

start-outdated-units =
    { $n ->
        [one] { $n } μονάδα, διαπίστωση στις { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } μονάδες, διαπίστωση στις { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = Τα σπριντ μου

start-sprint-progress =
    { $measure ->
        [words] { $done } από { $goal } λέξεις
       *[units] { $done } από { $goal } μονάδες
    }

start-sprint-bar = { $name }: { $done } τοις εκατό του στόχου

start-sprint-until = έως { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-sprint-from = αρχίζει στις { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Πού χρειάζεται δουλειά στις γλώσσες σας

start-next-size =
    { $n ->
        [one] { $n } μονάδα, λέξεις: { $words }
       *[other] { $n } μονάδες, λέξεις: { $words }
    }

start-board = Όλη η επισκόπηση

start-left =
    { $units ->
        [one] Απομένει { $units } μονάδα στις γλώσσες σας, λέξεις: { $words }
       *[other] Απομένουν { $units } μονάδες στις γλώσσες σας, λέξεις: { $words }
    }

start-landed =
    { $n ->
        [one] { $n } μονάδα σας έφτασε στο wiki τις τελευταίες επτά ημέρες
       *[other] { $n } μονάδες σας έφτασαν στο wiki τις τελευταίες επτά ημέρες
    }

start-done = Δεν απομένει τίποτα
start-done-about = Όλες οι σελίδες της βιβλιοθήκης σας είναι μεταφρασμένες και ενημερωμένες στις γλώσσες σας. Προσθέστε κι άλλες ή δείτε στην επισκόπηση πού χρειάζονται βοήθεια άλλες γλώσσες.
start-done-add = Προσθήκη σελίδων
start-empty = Η βιβλιοθήκη σας είναι κενή
start-empty-about = Επιλέξτε σελίδες για μετάφραση· το Tolmach τις διαβάζει μία φορά και ύστερα εργάζεστε χωρίς δίκτυο.
start-empty-catalogue = Επιλογή από τον κατάλογο

guide-title = Η πρώτη σας μονάδα
guide-offer-about = Μία σύντομη πρόταση, από το άνοιγμά της μέχρι να τη δείτε στο wiki. Χρειάζονται περίπου δύο λεπτά.
guide-begin = Έναρξη
guide-getting = Λήψη των σελίδων
guide-none = Δεν απομένει σύντομη πρόταση για αρχή. Επιλέξτε όποια μονάδα θέλετε στο εργαστήριο.
guide-label = Οδηγός
guide-leave = Έξοδος από τον οδηγό

guide-step = Βήμα { $n } από { $total }

guide-write = Διαβάστε την πρόταση κάτω από το «Πηγή» και γράψτε την στη γλώσσα σας στο πεδίο από κάτω· ό,τι γράφετε αποθηκεύεται αμέσως. Όταν σας ικανοποιεί, πατήστε «Έτοιμη, επόμενη» ή { $key }. Δεν στέλνεται τίποτα ακόμη.
guide-push = Το πρόχειρό σας περιμένει στα εξερχόμενα. Πηγαίνετε εκεί και πατήστε «Αποστολή» για να σταλεί στο wiki.
guide-push-go = Στα εξερχόμενα
guide-landed = Η μετάφρασή σας είναι στο wiki. Αυτό ήταν όλο: άνοιγμα, γράψιμο, έτοιμο, αποστολή.
guide-landed-go = Δείτε τι άλλο υπάρχει
