### Greek (el). Reviewed by a native speaker: not yet.

cli-column-page = Σελίδα
cli-column-language = Γλώσσα
cli-column-units = Μονάδες
cli-column-translated = Μεταφρασμένες
cli-column-percent = %
cli-column-outdated = Παρωχημένες
cli-column-proofread = Θεωρημένες
cli-column-drafts = Πρόχειρα
cli-column-as-of = Στοιχεία
cli-column-unit = Μονάδα
cli-column-state = Κατάσταση
cli-column-source = Πηγή
cli-column-text = Μετάφραση ή πρόχειρο
cli-column-receipt = Απόδειξη
cli-column-result = Αποτέλεσμα
cli-column-revision = Αναθεώρηση
cli-column-reason = Λόγος
cli-column-wiki = Wiki
cli-column-address = Διεύθυνση
cli-column-user = Χρήστης
cli-column-sprint = Σπριντ
cli-column-kind = Είδος
cli-column-from = Από
cli-column-to = Έως
cli-column-goal = Στόχος
cli-column-units-done = Έτοιμες μονάδες
cli-column-words = Λέξεις
cli-column-day = Ημέρα
cli-column-person = Άτομο

cli-state-untranslated = αμετάφραστη
cli-state-translated = μεταφρασμένη
cli-state-outdated = παρωχημένη
cli-state-proofread = θεωρημένη
cli-standing-draft = πρόχειρο
cli-standing-typing = ημιτελές πρόχειρο
cli-standing-conflict = πρόχειρο σε σύγκρουση
cli-standing-source-moved = πρόχειρο, άλλαξε η πηγή
cli-standing-refused = πρόχειρο που δεν στέλνεται

cli-wiki-added = Προστέθηκε: { $wiki }. Χρησιμοποιήστε το με --wiki { $wiki }.
cli-wiki-not-reached = Δεν είναι προσβάσιμο τώρα, γι’ αυτό δεν ελέγχθηκε αν μπορεί να χρησιμοποιηθεί.
cli-wiki-built-in = (ενσωματωμένο)
cli-wiki-removed = Αφαιρέθηκε: { $wiki }.
cli-logged-in = Έγινε σύνδεση στο { $wiki } ως { $user }.
cli-logged-out = Έγινε αποσύνδεση από το { $wiki }.
cli-who = Στο { $wiki } είστε { $user }.
cli-blocked = Ο λογαριασμός έχει φραγή από: { $by }, έως: { $until }. Λόγος: { $reason }
cli-blocked-without-end = Ο λογαριασμός έχει φραγή από: { $by }, έως νεοτέρας. Λόγος: { $reason }
cli-cannot-push = Με αυτή τη σύνδεση δεν αποθηκεύονται μεταφράσεις: αν είναι συνθηματικό ρομπότ, δώστε τις άδειες «Επεξεργασία υπαρχουσών σελίδων» και «Δημιουργία, επεξεργασία και μετακίνηση σελίδων».
cli-cannot-proofread = Με αυτή τη σύνδεση δεν επισημαίνονται μεταφράσεις ως θεωρημένες· με συνθηματικό ρομπότ ή διακριτικό δεν γίνεται ποτέ.
cli-edits-a-minute =
    { $n ->
        [one] Το wiki επιτρέπει { $n } επεξεργασία το λεπτό· το Tolmach χρησιμοποιεί το πολύ το μισό αυτού του ορίου.
       *[other] Το wiki επιτρέπει { $n } επεξεργασίες το λεπτό· το Tolmach χρησιμοποιεί το πολύ τις μισές.
    }
cli-no-keychain = Δεν υπάρχει εδώ κλειδοθήκη, γι’ αυτό το συνθηματικό δεν διατηρείται. Δώστε το με TOLMACH_PASSWORD (ή διακριτικό με TOLMACH_TOKEN) σε κάθε εντολή που γράφει, αλλιώς θα σας ζητηθεί.
cli-main-password = Χρησιμοποιήσατε το συνθηματικό του ίδιου του λογαριασμού, που δίνει πρόσβαση σε όλα. Ένα συνθηματικό ρομπότ ή ένα διακριτικό πρόσβασης είναι ασφαλέστερο: δείτε tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } μονάδα, γλώσσες: { $languages }
       *[other] { $page }: { $n_units } μονάδες, γλώσσες: { $languages }
    }
cli-pulled-nothing = Δεν άλλαξε τίποτα.
cli-pulled-requests =
    { $n ->
        [one] Στάλθηκε { $n } αίτημα.
       *[other] Στάλθηκαν { $n } αιτήματα.
    }
cli-problem-missing = { $page }: δεν υπάρχει τέτοια σελίδα στο wiki. Ελέγξτε την ορθογραφία και τον ονοματοχώρο.
cli-problem-not-translatable = { $page }: η σελίδα δεν έχει επισημανθεί για μετάφραση. Απευθυνθείτε σε διαχειριστή μεταφράσεων του wiki.
cli-problem-source-language = { $page }: η γλώσσα της σελίδας είναι { $language }, άρα δεν υπάρχει κάτι να μεταφραστεί.
cli-problem-language-refused = { $page }: το wiki δεν δέχεται εδώ μεταφράσεις σε αυτή τη γλώσσα: { $language }.
cli-removed = { $page }: δεν παρακολουθείται πια.
cli-collection-saved =
    { $n ->
        [one] { $name }: περιέχει τώρα { $n } σελίδα.
       *[other] { $name }: περιέχει τώρα { $n } σελίδες.
    }
cli-collection-none = Δεν υπάρχει ακόμη συλλογή. Ξεκινήστε με: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Αφαιρέθηκε: { $name }. Οι σελίδες της συνεχίζουν να παρακολουθούνται.
cli-page-unmarked = { $page } (δεν μεταφράζεται πια)
cli-page-deleted = { $page } (διαγραμμένη)
cli-page-removed = { $page } (δεν παρακολουθείται πια)
cli-status-empty = Δεν παρακολουθείται ακόμη καμία σελίδα. Ξεκινήστε με: tolmach pull PAGE --lang CODE
cli-stopped = Διακόπηκε. Ό,τι έγινε μένει· τα υπόλοιπα δεν πειράχτηκαν.
cli-database-set-aside = Η βάση δεδομένων είχε καταστραφεί. Διατηρείται ως { $path } και ξεκίνησε μια νέα.
cli-database-migrated = Η βάση δεδομένων μετατράπηκε για αυτή την έκδοση του Tolmach. Αντίγραφο της παλιάς είναι το { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } μονάδα, στοιχεία: { $as_of }.
       *[other] { $n_units } μονάδες, στοιχεία: { $as_of }.
    }
cli-units-none = Καμία μονάδα δεν είναι σε αυτές τις καταστάσεις.
cli-draft-saved = { $unit }: το πρόχειρο αποθηκεύτηκε εδώ.
cli-draft-discarded = { $unit }: δεν υπάρχει τώρα πρόχειρο. Το «tolmach undo» το επαναφέρει.
cli-draft-now = Το πρόχειρο του { $unit } είναι τώρα: { $text }
cli-draft-unchanged = { $unit }: δεν υπάρχει άλλο κείμενο για μετάβαση.
cli-draft-confirmed = { $unit }: πρόχειρο ότι η μετάφραση ισχύει ακόμη.
cli-diff-untranslated = Δεν υπάρχει ακόμη μετάφραση στο wiki. Η πηγή:
cli-diff-none = Η πηγή δεν έχει αλλάξει από τότε που έγινε η μετάφραση.
cli-diff-unknown = Η μετάφραση είναι παρωχημένη, αλλά δεν είναι γνωστό τι έλεγε τότε η πηγή. Η πηγή τώρα:
cli-diff-translation = Η μετάφραση στο wiki:
cli-class-markup = Άλλαξε μόνο η σήμανση της πηγής:
cli-class-variable = Άλλαξαν μόνο μεταβλητές της πηγής:
cli-class-link-target = Άλλαξαν μόνο προορισμοί συνδέσμων στην πηγή:
cli-class-number = Άλλαξαν αριθμοί ή ημερομηνίες της πηγής:
cli-class-punctuation = Άλλαξε μόνο η στίξη της πηγής:
cli-class-wording = Άλλαξε η διατύπωση της πηγής:
cli-class-unknown = Άλλαξε η πηγή:

cli-push-nothing = Κανένα πρόχειρο δεν περιμένει αποστολή.
cli-outbox-empty = Δεν περιμένει τίποτα και δεν έχει σταλεί τίποτα.
cli-push-plan =
    { $n_edits ->
        [0] Δεν θα στελνόταν τίποτα.
        [one] Θα στελνόταν { $n_edits } επεξεργασία, σε περίπου { $seconds } s. Δεν έχει σταλεί τίποτα.
       *[other] Θα στέλνονταν { $n_edits } επεξεργασίες, σε περίπου { $seconds } s. Δεν έχει σταλεί τίποτα.
    }
cli-column-plan = Τι θα γινόταν
cli-plan-pushed = θα στελνόταν
cli-plan-confirmed = θα επιβεβαιωνόταν ότι ισχύει ακόμη
cli-outcome-pushed = στάλθηκε
cli-outcome-confirmed = επιβεβαιώθηκε
cli-outcome-merged = συγχωνεύτηκε από το wiki
cli-outcome-already-there = υπήρχε ήδη
cli-outcome-source-moved = άλλαξε η πηγή
cli-outcome-conflict = σύγκρουση
cli-outcome-refused = άρνηση
cli-outcome-waiting = σε αναμονή
cli-reason-empty = το πρόχειρο είναι κενό
cli-reason-unit-removed = η σελίδα δεν έχει πια τη μονάδα
cli-reason-page-gone = η σελίδα δεν υπάρχει ή δεν μεταφράζεται πια
cli-reason-fuzzy-mark = το !!FUZZY!! στο κείμενο θα το έκανε αμέσως παρωχημένο
cli-reason-not-done = γράφεται ακόμη
cli-reason-blocked-by-check = το κρατά ένας έλεγχος· δείτε «tolmach check» ή στείλτε με --confirm-problems
cli-reason-file-undecided = ένα αρχείο έφερε άλλο κείμενο· δείτε «tolmach conflicts»
cli-reason-changed-on-wiki = άλλαξε από άλλο άτομο
cli-reason-source-moved = η πηγή άλλαξε αφότου έγινε το πρόχειρο
cli-reason-merged-with = μαζί με την αναθεώρηση { $revision } άλλου ατόμου
cli-reason-changed-since = άλλαξε στο μεταξύ από άλλο άτομο
cli-reason-outdated = το wiki το θεωρεί παρωχημένο
cli-reason-stopped = η αποστολή σταμάτησε πριν φτάσει εδώ
cli-reason-not-sent = δεν έφτασε ποτέ· θα φύγει με την επόμενη αποστολή
cli-reason-not-read-again = στάλθηκε· η επόμενη αποστολή θα δείξει πώς έφτασε
cli-reason-was-outdated-before = το προηγούμενο κείμενο ήταν παρωχημένο· το wiki το θεωρεί τώρα ενημερωμένο
cli-reason-was-new = δεν υπήρχε μετάφραση πριν και μόνο οι διαχειριστές του wiki μπορούν να τη διαγράψουν
cli-reason-no-text = το «ισχύει ακόμη» δεν άλλαξε κείμενο
cli-reason-not-pushed = τίποτα από αυτό δεν είναι στο wiki
cli-reason-has-draft = υπάρχει πρόχειρο αυτής της μονάδας
cli-reason-captcha = το wiki ζητά captcha· αποθηκεύστε πρώτα μία μονάδα στον περιηγητή
cli-reason-busy = το wiki είναι υπερφορτωμένο τώρα ({ $code })
cli-reason-offline = το wiki δεν ήταν προσβάσιμο
cli-reason-in-doubt = η αποστολή κόπηκε· η επόμενη θα δείξει αν έφτασε
cli-next-resolve = Σε σύγκρουση, επιλέξτε με: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Όπου άλλαξε η πηγή, δείτε με «tolmach diff» και αποδεχτείτε με: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Έγινε κι άλλη αποθήκευση την ίδια στιγμή και το wiki συγχώνευσε τα δύο κείμενα. Κάντε λήψη και δείτε αν το αποτέλεσμα διαβάζεται καλά.
cli-next-push = Στέλνεται με: tolmach push
cli-next-outdated = Ό,τι έφτασε παρωχημένο δεν περνά τους ελέγχους του ίδιου του wiki. Διορθώστε το με «tolmach draft» και στείλτε το ξανά.
cli-next-refused = Έτσι όπως είναι, αυτό το πρόχειρο δεν μπορεί να σταλεί: { $reason }.
cli-conflicts-none = Κανένα πρόχειρο δεν συγκρούεται με το wiki, όπως διαβάστηκε τελευταία φορά.
cli-conflict = { $unit }, γλώσσα: { $language }, στοιχεία: { $as_of }
cli-conflict-source = Πηγή:
cli-conflict-mine = Το δικό μου, σε σύγκριση με τη βάση:
cli-conflict-theirs = Το άλλο, σε σύγκριση με τη βάση:
cli-conflict-theirs-by = Το άλλο, από { $user }, σε σύγκριση με τη βάση:
cli-conflict-theirs-file = Το άλλο, από το αρχείο { $file }, { $place }, σε σύγκριση με τη βάση:
cli-conflict-theirs-gone = Το άλλο: η μετάφραση δεν υπάρχει πια.
cli-resolved-mine = { $unit }: το πρόχειρό σας βασίζεται πλέον σε ό,τι έχει το wiki.
cli-resolved-theirs = { $unit }: ισχύει το κείμενο του wiki. Το «tolmach undo» επαναφέρει το πρόχειρό σας.
cli-resolved-text = { $unit }: το νέο κείμενο είναι το πρόχειρό σας.

cli-sprints-none = Δεν υπάρχει ακόμη σπριντ σε αυτό το wiki. Ξεκινήστε ένα με: tolmach sprint create
cli-kind-translation = σπριντ μετάφρασης
cli-kind-update = σπριντ ενημέρωσης
cli-goal-units =
    { $n ->
        [one] { $n } μονάδα
       *[other] { $n } μονάδες
    }
cli-goal-words =
    { $n ->
        [one] { $n } λέξη
       *[other] { $n } λέξεις
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Ημέρες: { $from } έως { $to }
cli-sprint-goal = Στόχος: { $goal }, επιτεύχθηκε το { $percent }%
cli-sprint-to-do = Εκκρεμούσαν στην έναρξη: μονάδες { $units }, λέξεις { $words }
cli-sprint-done = Έγιναν από τότε: μονάδες { $units }, λέξεις { $words }
cli-sprint-waiting = Πρόχειρα που περιμένουν αποστολή: { $units }
cli-sprint-scope = Αλλαγές από νέα επισήμανση, εκτός των παραπάνω: νέες { $added }, έφυγαν { $removed }
cli-day-observed = διαπίστωση: { $day }
cli-person-unknown = άγνωστο
cli-as-of = Στοιχεία: { $as_of }.
cli-report-in-english = Δεν υπάρχουν ακόμη κείμενα αναφοράς σε αυτή τη γλώσσα: { $locale }· η αναφορά είναι στα αγγλικά.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } μονάδα
       *[other] { $file }: { $n_units } μονάδες
    }
cli-practice-serving = Το wiki εξάσκησης απαντά στο { $url } μέχρι να πατηθεί Ctrl-C.
cli-practice-account = Χρήστης { $user }, συνθηματικό { $password }
cli-practice-use = Από άλλον φάκελο δεδομένων: tolmach wiki add local { $url } και tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Εύρεση σελίδων…
cli-doing-reading-changes = Ανάγνωση όσων άλλαξαν…
cli-doing-reading-sources = Ανάγνωση πηγών…
cli-doing-reading-units = Ανάγνωση μονάδων, σελίδα { $done } από { $total }: { $page }
cli-doing-reading-old-sources = Ανάγνωση παλιών πηγών, { $done } από { $total }
cli-doing-reading-histories = Ανάγνωση ιστορικού, { $done } από { $total }
cli-doing-planning = Σύγκριση των πρόχειρων με το wiki…
cli-doing-settling = Διευθέτηση όσων έμειναν αμφίβολα…
cli-doing-sending = Αποστολή { $done } από { $total }: { $unit }
cli-doing-re-reading = Επανανάγνωση όσων έφτασαν…
cli-doing-remembering = Γέμισμα της μνήμης, { $languages }: { $done }
cli-doing-reading-file = Ανάγνωση του { $file }, { $done } από { $total } kB
cli-doing-forgetting = Αφαίρεση του { $file }, { $done } από { $total } ζεύγη

cli-error = { $detail }.
cli-error-file = Το { $path } δεν διαβάζεται: { $detail }
cli-error-stdin = Η τυπική είσοδος δεν διαβάζεται: { $detail }
cli-error-output = Η έξοδος δεν γράφεται: { $detail }
cli-error-practice = Το wiki εξάσκησης δεν ξεκινά: { $detail }.
cli-error-translations = Το { $path } δεν περιέχει μεταφράσεις: { $detail }. Αναμένεται JSON όπως {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Το wiki δεν είναι προσβάσιμο: { $detail }. Τα πρόχειρά σας είναι ασφαλή εδώ.
cli-error-wiki-says = Το wiki λέει ({ $code }): { $says }
cli-error-wiki = Το wiki απέτυχε: { $detail }.
cli-error-store = Η τοπική βάση δεδομένων: { $detail }.
cli-error-no-wiki = Δεν υπάρχει wiki με το όνομα { $wiki }. Το «tolmach wiki list» τα δείχνει, το «tolmach wiki add» προσθέτει ένα.
cli-error-wiki-exists = Υπάρχει ήδη wiki με το όνομα { $wiki }. Επιλέξτε άλλο όνομα.
cli-error-wiki-built-in = Το { $wiki } είναι ενσωματωμένο και παραμένει.
cli-error-no-translate = Ο ιστότοπος του { $wiki } δεν έχει την επέκταση Translate, άρα δεν υπάρχει κάτι για εργασία.
cli-error-has-drafts =
    { $n_drafts ->
        [one] { $what }: θα χανόταν { $n_drafts } πρόχειρο.
       *[other] { $what }: θα χάνονταν { $n_drafts } πρόχειρα.
    }
cli-error-not-logged-in = Δεν υπάρχει σύνδεση στο { $wiki } ή το συνθηματικό δεν είναι διαθέσιμο.
cli-error-needs-code = Το { $wiki } ζητά κωδικό μίας χρήσης. Συνδεθείτε σε τερματικό ή χρησιμοποιήστε συνθηματικό ρομπότ ή διακριτικό.
cli-error-who = Πείτε ποιος είναι ο λογαριασμός με --user ή δώστε διακριτικό με --token-stdin ή TOLMACH_TOKEN.
cli-error-no-password = Χρειάζεται συνθηματικό ή διακριτικό: σε τερματικό ζητείται, αλλιώς χρησιμοποιήστε --password-stdin, --token-stdin, TOLMACH_PASSWORD ή TOLMACH_TOKEN.
cli-error-no-language = Αναφέρετε σε ποιες γλώσσες γίνεται η μετάφραση, όπως --lang pl,uk.
cli-error-push-running = Άλλη διεργασία κάνει αποστολή στο { $wiki } με αυτόν τον λογαριασμό. Με μία αποστολή τη φορά μένουν όλα σε τάξη.
cli-error-lease-lost = Άλλη διεργασία ανέλαβε την αποστολή στο { $wiki }. Ό,τι δεν στάλθηκε περιμένει.
cli-error-not-a-page = Το «{ $given }» δεν είναι σελίδα του { $wiki }. Δώστε τίτλο ή διεύθυνση από αυτό το wiki.
cli-error-no-wiki-code = Τα wiki δεν δέχονται μεταφράσεις σε αυτή τη γλώσσα: { $language }.
cli-error-no-page = { $page }: δεν παρακολουθείται εδώ.
cli-error-nothing-found = Δεν βρέθηκε έτσι μεταφράσιμη σελίδα. Ελέγξτε την ορθογραφία· στους τίτλους και τις κατηγορίες μετρούν τα κεφαλαία.
cli-error-no-receipt = Δεν υπάρχει απόδειξη { $receipt }. Το «tolmach outbox» τις δείχνει.
cli-error-no-unit = Το { $unit } δεν είναι μονάδα της σελίδας, όπως διαβάστηκε τελευταία φορά. Το «tolmach units» τις δείχνει.
cli-error-not-pulled = { $unit }: δεν έχει διαβαστεί σε αυτή τη γλώσσα: { $language }.
cli-error-language-not-pulled = { $page }: δεν έχει διαβαστεί σε αυτή τη γλώσσα: { $language }. Διαβάστε τη με: tolmach pull PAGE --lang { $language }
cli-error-no-draft = { $unit }: δεν υπάρχει πρόχειρο σε αυτή τη γλώσσα: { $language }.
cli-error-not-outdated = { $unit }: δεν είναι παρωχημένη σε αυτή τη γλώσσα ({ $language }), άρα δεν υπάρχει κάτι να επιβεβαιωθεί.
cli-error-sprint-exists = Υπάρχει ήδη σπριντ με το όνομα { $name }. Επιλέξτε άλλο όνομα.
cli-error-no-sprint = Δεν υπάρχει σπριντ με το όνομα { $name }. Το «tolmach sprint list» τα δείχνει.
cli-error-sprint-days = Το σπριντ θα τελείωνε στις { $to }, πριν αρχίσει στις { $from }.
cli-error-empty-sprint = Το σπριντ «{ $name }» χρειάζεται όνομα, καθώς και σελίδες και γλώσσες με μονάδες.
cli-error-not-for-sprint = { $page }: δεν υπάρχει στο wiki ή δεν έχει επισημανθεί για μετάφραση.
cli-next-retry = Δοκιμάστε ξανά αργότερα.
cli-next-log-in = Συνδεθείτε με: tolmach login --user USER (δείτε tolmach login --help)
cli-next-show-difference = Δείτε πώς έχουν τα πράγματα με: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Περιμένετε να τελειώσει η άλλη εντολή ή δώστε άλλο --home.
cli-next-practice-port = Δώστε άλλο --port, ή κανένα για να επιλεγεί μία ελεύθερη θύρα.
cli-next-practice-journal = Μετακινήστε αυτό το αρχείο για να ξεκινήσει από την αρχή το wiki εξάσκησης ή δώστε άλλο --home.
cli-next-home = Δώστε έναν εγγράψιμο φάκελο, με --home ή TOLMACH_HOME.
cli-next-writable = Κάντε εγγράψιμα τον φάκελο και το αρχείο του ή δώστε άλλον φάκελο με --home.
cli-next-free-space = Ελευθερώστε χώρο στον δίσκο και δοκιμάστε ξανά.
cli-next-pull = Διαβάστε τη από το wiki με: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Στείλτε τα ή απορρίψτε τα πρώτα, ή δώστε --drop-drafts.
cli-next-update = Πάρτε ένα νεότερο Tolmach· δεν άλλαξε τίποτα.

cli-preview-written = Γράφτηκε στο { $path }. Ανοίξτε το σε περιηγητή· δεν φορτώνει τίποτα.
cli-error-not-written = Το { $path } δεν γράφεται: { $detail }. Δεν άλλαξε τίποτα· επιλέξτε άλλη θέση με --out.

cli-exported =
    { $n_units ->
        [one] Γράφτηκε { $n_units } μονάδα στο { $path }.
       *[other] Γράφτηκαν { $n_units } μονάδες στο { $path }.
    }
cli-export-needs-folder = Αυτή η μορφή χωρά μία σελίδα ανά αρχείο. Δώστε έναν φάκελο με --out.
cli-fill-into-itself = Το συμπληρωμένο αρχείο θα έπαιρνε τη θέση εκείνου από το οποίο γίνεται, με όλα όσα υπάρχουν μόνο εκεί. Δώστε άλλο αρχείο με --out.
cli-export-needs-format = Πείτε τι να γραφτεί με --format και σε ποια γλώσσα με --lang.
cli-filled = Γράφτηκαν: { $n_written }, αμετάβλητες: { $n_unchanged }, έμειναν ως έχουν: { $n_left }. Το αρχείο είναι { $path }.
cli-fill-other-source = το αρχείο έχει άλλο πηγαίο κείμενο· φτιάξτε το ξανά από τη σημερινή πηγή
cli-fill-twice = το αρχείο έχει τη μονάδα δύο φορές· δεν πειράχτηκε καμία
cli-fill-split = κομμένη σε τμήματα από το άλλο πρόγραμμα· μεταφράστε τη εκεί
cli-fill-codes = η σήμανσή της δεν ξεχωρίζει στο αρχείο· μεταφράστε τη εκεί
cli-import-place = Θέση
cli-import-unit = Μονάδα
cli-import-outcome = Αποτέλεσμα
cli-import-note = Σημείωση
cli-import-taken = εισήχθη
cli-import-unchanged = αμετάβλητη
cli-import-conflicting = σε σύγκρουση
cli-import-unknown = άγνωστη
cli-import-broken = δεν διαβάστηκε
cli-import-note-no-text = το αρχείο δεν έχει μετάφραση
cli-import-note-same-here = το ίδιο υπάρχει εδώ
cli-import-note-as-handed-out = δεν άλλαξε στο αρχείο
cli-import-note-waits = το ίδιο κείμενο περιμένει ήδη
cli-import-note-not-done = με σήμανση ότι θέλει δουλειά· το πρόχειρο δεν είναι έτοιμο
cli-import-note-still-valid = πριν παρωχημένη, τώρα δηλώνεται ότι ισχύει
cli-import-note-source-moved = η πηγή άλλαξε στο μεταξύ· δείτε «tolmach diff»
cli-import-note-differs-from-draft = διαφέρει από το πρόχειρό σας
cli-import-note-changed-on-wiki = το wiki έχει νεότερη μετάφραση
cli-import-note-base-not-known = το wiki έχει άλλο κείμενο και το αρχείο δεν λέει από ποιο έγινε
cli-import-note-no-page = η σελίδα δεν είναι στη βιβλιοθήκη
cli-import-note-not-pulled = η σελίδα δεν διαβάστηκε σε αυτή τη γλώσσα
cli-import-note-no-unit = η σελίδα δεν έχει τέτοια μονάδα
cli-import-note-no-such-source = χωρίς κλειδί, και καμία μονάδα με αυτό το πηγαίο κείμενο
cli-import-note-several-such-sources = χωρίς κλειδί, και πολλές μονάδες με αυτό το πηγαίο κείμενο
cli-import-note-twice = το αρχείο έχει δύο κείμενα για αυτή· δεν εισήχθη κανένα
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } μονάδα δεν είχε κλειδί και βρέθηκε από το πηγαίο κείμενο.
       *[other] { $n_units } μονάδες δεν είχαν κλειδί και βρέθηκαν από το πηγαίο κείμενο.
    }
cli-import-more =
    { $n_more ->
        [one] { $n_more } ακόμη γραμμή· το --json τις δείχνει όλες.
       *[other] { $n_more } ακόμη γραμμές· το --json τις δείχνει όλες.
    }
cli-import-counts = Μορφή { $format }. Εισήχθησαν: { $n_taken }, αμετάβλητες: { $n_unchanged }, σε σύγκρουση: { $n_conflicting }, άγνωστες: { $n_unknown }, δεν διαβάστηκαν: { $n_broken }.
cli-import-dry-run = Δεν διατηρήθηκε τίποτα. Χωρίς --dry-run, αυτό θα συμβεί.
cli-error-file-format = Το αρχείο δεν είναι σε μορφή που διαβάζει το Tolmach: PO, CSV, XLIFF, TMX ή πακέτο του Tolmach.
cli-error-interchange = Το αρχείο δεν μπορεί να χρησιμοποιηθεί: { $detail }. Δεν άλλαξε τίποτα.
cli-error-no-file-language = Το αρχείο δεν λέει σε ποια γλώσσα είναι. Δηλώστε τη με --lang.
cli-error-no-work-in-memory = Το αρχείο είναι μεταφραστική μνήμη και οι εγγραφές του δεν ανήκουν σε σελίδα. Εισαγάγετέ το με: tolmach memory import FILE

cli-search-nothing = Τίποτα σε αυτόν τον υπολογιστή δεν περιέχει «{ $words }». Σελίδες που δεν έχουν ληφθεί δεν ψάχνονται.
cli-search-more = Υπάρχουν περισσότερα από { $limit }· περιορίστε την αναζήτηση με --lang, --page ή --state, ή αυξήστε το --limit.
cli-concordance-nothing = Κανένα κείμενο δεν περιέχει «{ $phrase }» μαζί με μετάφραση.

cli-column-score = Ομοιότητα
cli-column-target = Μετάφραση
cli-column-origin = Από πού
cli-column-pairs = Ζεύγη
cli-column-uses = Χρήσεις
cli-column-sentences = Προτάσεις
cli-memory-unit = μονάδα
cli-memory-sentence = πρόταση
cli-memory-draft = πρόχειρο
cli-memory-empty = Η μνήμη είναι κενή. Γεμίζει με όσα λαμβάνετε, γράφετε και εισάγετε.
cli-memory-no-match = Δεν έχει μεταφραστεί κάτι παρόμοιο.
cli-memory-which-format = Το { $file } δεν διαβάστηκε: η μνήμη διαβάζει TMX, PO και CSV που η πρώτη γραμμή του ονομάζει τις στήλες, όπως en,pl ή source,target. Το όνομα πρέπει να τελειώνει σε .tmx, .po ή .csv.
cli-memory-which-language = Το { $file } δεν διαβάστηκε: δεν λέει τις γλώσσες του. Δηλώστε τις με --from και --to.
cli-memory-refused = Το { $file } δεν μπορεί να χρησιμοποιηθεί: { $detail }. Διορθώστε το και διαβάστε το ξανά· ό,τι έχει μπει ως τότε στη μνήμη δεν μετρά διπλά.
cli-memory-export-name = { $file }: δώστε στο αρχείο όνομα που τελειώνει σε .tmx ή .csv.
cli-memory-imported = Διαβάστηκαν { $n_read }, προστέθηκαν { $n_added }, συγχωνεύτηκαν { $n_merged }, παραλείφθηκαν { $n_skipped }.
cli-memory-skipped = { $file }, γραμμή { $line }: παραλείφθηκε, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Γράφτηκε { $n } ζεύγος στο { $path }.
       *[other] Γράφτηκαν { $n } ζεύγη στο { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Αφαιρέθηκε το { $file }: { $n } ζεύγος· δεν υπήρχαν αλλού και χάθηκαν: { $gone }.
       *[other] Αφαιρέθηκε το { $file }: { $n } ζεύγη· δεν υπήρχαν αλλού και χάθηκαν: { $gone }.
    }
cli-error-no-origin = Τίποτα στη μνήμη δεν προέρχεται από αρχείο { $file }. Δείτε τα ονόματα με: tolmach memory stats --json

cli-column-engine = μηχανή
cli-machine-none = Το Apertium δεν είναι εγκατεστημένο, άρα εδώ δεν μεταφράζει μηχανή. Σε Debian και Ubuntu: sudo apt install apertium, και ένα πακέτο για κάθε ζεύγος γλωσσών, όπως apertium-bel-rus.
cli-machine-no-pairs = Το Apertium είναι εγκατεστημένο, αλλά χωρίς ζεύγη γλωσσών. Σε Debian και Ubuntu υπάρχει ένα πακέτο για το καθένα, όπως apertium-bel-rus.
cli-machine-no-engine = Το Apertium δεν μεταφράζει { $from } → { $to }. Δείτε τι υπάρχει με: tolmach machine pairs
cli-machine-no-answer = Το Apertium δεν απαντά.
cli-machine-unusable = Το Apertium δεν έδωσε κάτι χρήσιμο για αυτό το κείμενο.
cli-machine-made = Έργο μηχανής ({ $engine })· διαβάστε το πριν το χρησιμοποιήσετε.

cli-column-level = Επίπεδο
cli-column-check = Έλεγχος
cli-column-found = Εύρημα
cli-column-problem = Πρόβλημα
cli-level-block = εμπόδιο
cli-level-warn = προειδοποίηση
cli-level-hint = πρόταση
cli-check-nothing-pulled = Δεν έχει ληφθεί σελίδα σε αυτή τη γλώσσα ({ $language }), άρα δεν ελέγχεται καμία. Διαβάστε μία από το wiki με: tolmach pull PAGE --lang { $language }
cli-check-nothing = Καμία παρατήρηση.
cli-check-ignored =
    { $n ->
        [one] { $n } πρόβλημα παραβλέπεται.
       *[other] { $n } προβλήματα παραβλέπονται.
    }
cli-check-none-ignored = Δεν παραβλέπεται τίποτα εκεί.
cli-column-when = Πότε
cli-column-why = Γιατί
cli-check-heeded =
    { $n ->
        [0] Δεν παραβλεπόταν τίποτα εκεί.
        [one] { $n } πρόβλημα μετρά πάλι.
       *[other] { $n } προβλήματα μετρούν πάλι.
    }
cli-next-check = Ό,τι είναι επιπέδου «εμπόδιο» κρατά την αποστολή. Διορθώστε το, παραβλέψτε το με --ignore CHECK --why TEXT KEY, ή στείλτε με --confirm-problems.
cli-error-no-problem = Ο έλεγχος { $check } δεν βρίσκει τίποτα στο { $unit }.

cli-column-collection = Συλλογή
cli-column-pattern = Μοτίβο
cli-column-instead = Αντί αυτού
cli-column-sentence = Μήνυμα
cli-rules-saved =
    { $n ->
        [one] { $collection }: έχει τώρα { $n } κανόνα. Δείτε τι βρίσκει με: tolmach check --lang CODE
       *[other] { $collection }: έχει τώρα { $n } κανόνες. Δείτε τι βρίσκουν με: tolmach check --lang CODE
    }
cli-rules-none = Δεν υπάρχει ακόμη κανόνας. Φτιάξτε έναν με: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $collection }: δεν είναι πια κανόνας το { $pattern }.
cli-rules-unknown = { $collection }: δεν έχει κανόνα { $pattern }. Δείτε τους κανόνες με: tolmach rules list
cli-error-no-collection = Δεν υπάρχει συλλογή με το όνομα { $name }. Δείτε όσες υπάρχουν με: tolmach collection list

cli-column-term = Όρος
cli-column-translations = Μεταφράσεις
cli-column-domain = Τομέας
cli-column-reviewed = Με θεώρηση
cli-column-languages = Γλώσσες
cli-column-file = Αρχείο
cli-glossary-kept = (μένει ως έχει)
cli-glossary-forbidden = όχι «{ $text }»
cli-glossary-reviewed = ναι
cli-glossary-not-reviewed = όχι
cli-glossary-none = Δεν υπάρχει τέτοιος όρος. Προσθέστε έναν με: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Πείτε τι να γίνει με τον όρο: --to L --target TEXT για μετάφραση, --keep αν μένει ως έχει, ή --note, --domain, --reviewed.
cli-glossary-saved = { $term }: βρίσκεται στο γλωσσάρι.
cli-glossary-removed = { $term }: αφαιρέθηκε από το γλωσσάρι.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – μένει ως έχει σε κάθε γλώσσα
        [of-field] { $term } – τομέας: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: όροι που διαβάστηκαν: { $read }· θα προσθέτονταν { $added }, θα άλλαζαν { $changed }, θα έμεναν ως έχουν { $unchanged }. Δεν διατηρήθηκε τίποτα.
       *[done] { $file }: όροι που διαβάστηκαν: { $read }· προστέθηκαν { $added }, άλλαξαν { $changed }, αμετάβλητοι { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: δεν εισήχθη, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } όρος γράφτηκε στο { $file }.
       *[other] { $n } όροι γράφτηκαν στο { $file }.
    }
cli-glossary-not-read = Το { $file } δεν είναι γλωσσάρι που διαβάζει το Tolmach: TBX, πίνακας του OmegaT ή CSV που η πρώτη γραμμή του ονομάζει τις στήλες, όπως source,target.
cli-glossary-which-language = Το { $file } δεν λέει τη γλώσσα του. Δηλώστε τη με --to.
cli-glossary-which-format = Το όνομα { $file } δεν δείχνει τη μορφή. Δηλώστε τη με --format csv, omegat ή tbx.
cli-words-added =
    { $n ->
        [one] Στο εξής { $n } λέξη θεωρείται σωστή σε αυτή τη γλώσσα: { $language }.
       *[other] Στο εξής { $n } λέξεις θεωρούνται σωστές σε αυτή τη γλώσσα: { $language }.
    }
cli-words-removed =
    { $n ->
        [one] Ξεχάστηκε { $n } δική σας λέξη σε αυτή τη γλώσσα: { $language }.
       *[other] Ξεχάστηκαν { $n } δικές σας λέξεις σε αυτή τη γλώσσα: { $language }.
    }
cli-words-unknown = Το { $word } δεν είναι δική σας λέξη σε αυτή τη γλώσσα: { $language }. Δείτε τις με: tolmach words list --lang { $language }
cli-words-none = Δεν υπάρχει ακόμη δική σας λέξη σε αυτή τη γλώσσα: { $language }. Προσθέστε μία με: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Δεν βρέθηκε λεξικό. Εγκαταστήστε ένα, όπως το πακέτο hunspell-pl, ή βάλτε αρχεία .aff και .dic στον φάκελο { $folder }
cli-dictionaries-damaged = δεν μπορεί να χρησιμοποιηθεί: { $problem }
cli-error-no-term = Το γλωσσάρι δεν έχει «{ $term }» σε αυτή τη γλώσσα: { $language }. Δείτε τι έχει με: tolmach glossary show
cli-error-not-a-term = Το «{ $text }» δεν έχει γράμματα, άρα δεν μπορεί να είναι όρος.
cli-error-not-a-word = Το «{ $text }» δεν είναι μία λέξη.

cli-column-need = Ανάγκη
cli-column-since = Από
cli-column-reasons = Γιατί
cli-board-nothing = Δεν απομένει τίποτα: ό,τι είναι γνωστό είναι μεταφρασμένο και ενημερωμένο.

cli-board-more =
    { $n ->
        [one] και { $n } ακόμη· το --limit 0 τη δείχνει
       *[other] και { $n } ακόμη· το --limit 0 τις δείχνει όλες
    }

cli-board-drawn = Η επισκόπηση σχεδιάστηκε στο { $path }.

cli-column-waiting = Σε αναμονή
cli-column-comments = Σχόλια
cli-column-review = Θεώρηση
cli-reviews-none = Τίποτα δεν περιμένει θεώρηση.
cli-standing-waits = περιμένει θεώρηση
cli-standing-mine = δική σας
cli-standing-accepted = αποδεκτή
cli-standing-proofread = θεωρημένη στο wiki
cli-standing-outdated = παρωχημένη
cli-standing-untranslated = αμετάφραστη
cli-review-unit = { $unit }: { $standing }
cli-review-source = Πηγή:    { $text }
cli-review-before = Πριν:    { $text }
cli-review-text = Τώρα:    { $text }
cli-review-changes = Αλλαγές: { $text }
cli-review-revision = Αναθεώρηση { $revision }
cli-review-no-text = Δεν υπάρχει ακόμη μετάφραση.
cli-review-somebody = άγνωστο άτομο
cli-review-accepted = { $number }: αποδοχή από { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (για παλιότερο κείμενο)
cli-told-none = Δεν υπάρχει κάτι να δηλωθεί στο wiki: πρώτα χρειάζονται αποδοχές εδώ.
cli-told-proofread = θεωρημένη στο wiki
cli-told-overtaken = το wiki τη δέχτηκε και έχει πλέον άλλο κείμενο
cli-told-changed = άλλαξε αφότου την είδατε: δεν στάλθηκε τίποτα
cli-told-outdated = παρωχημένη στο μεταξύ: δεν στάλθηκε τίποτα
cli-told-gone = δεν υπάρχει πια στη σελίδα: δεν στάλθηκε τίποτα
cli-told-refused = άρνηση: { $says }
cli-error-review-untranslated = { $unit }: δεν είναι μεταφρασμένη, άρα δεν υπάρχει κάτι για θεώρηση.
cli-error-review-outdated = { $unit }: είναι παρωχημένη, ενημερώστε τη πρώτα. Τα wiki δεν αποδέχονται παρωχημένες μεταφράσεις.
cli-error-review-own = { $unit }: είναι δική σας δουλειά, πρέπει να την αποδεχτεί άλλο άτομο.
cli-error-changed-since = { $unit }: άλλαξε αφότου την είδατε.
cli-error-empty-comment = Το σχόλιο είναι κενό.
cli-error-no-remark = Δεν υπάρχει τέτοιο σχόλιο σε αυτή τη μονάδα ή έχει ήδη κλείσει. Το «tolmach review PAGE UNIT --lang L» τα δείχνει.
cli-error-may-not-proofread = Με αυτή τη σύνδεση δεν επιτρέπεται έγκριση μεταφράσεων στο { $wiki }· με συνθηματικό ρομπότ ή διακριτικό δεν επιτρέπεται ποτέ. Όσα αποδεχτήκατε μένουν εδώ και ταξιδεύουν μέσα στα πακέτα.

cli-column-left = Μονάδες που απομένουν
cli-column-claimed = Ασχολείται
cli-sprint-closed = Έκλεισε: { $at }. Οι αριθμοί είναι εκείνης της στιγμής.
cli-sprint-joined = Συμμετέχετε στο «{ $name }»: όσα έκαναν τα μέλη του μετρούν κι εδώ.
cli-error-sprint-closed = Το σπριντ «{ $name }» έχει κλείσει.
cli-error-not-in-sprint = Το σπριντ «{ $name }» δεν αφορά αυτό: { $page }, γλώσσα: { $language }.
cli-error-no-sprint-in-file = Το { $file } δεν περιέχει σπριντ. Πακέτο σπριντ φτιάχνει το: tolmach sprint export NAME --out FILE

cli-column-bytes = Byte
cli-backups-none = Δεν υπάρχει ακόμη αντίγραφο. Φτιάξτε ένα με: tolmach backup now
cli-backup-asked = χειροκίνητα
cli-backup-migration = πριν από ενημέρωση
cli-backup-restore = πριν από επαναφορά
cli-backup-damaged = κατεστραμμένο, παραμερίστηκε
cli-backed-up = Το αντίγραφο βρίσκεται στο { $path }.
cli-restored = Έγινε επαναφορά. Ό,τι υπήρχε πριν διατηρείται ως { $path }.
cli-error-no-backup = Δεν υπάρχει αντίγραφο { $file } για επαναφορά. Το «tolmach backup list» τα δείχνει.
