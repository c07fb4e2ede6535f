### Greek (el). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Η μετάφραση είναι κενή: όποιος διαβάζει δεν θα έβλεπε τίποτα και η μονάδα θα μετρούσε ως μεταφρασμένη.
check-same-as-source = Είναι ακόμη το πηγαίο κείμενο.
check-source-moved = Η πηγή άλλαξε αφότου έγινε αυτή η μετάφραση. Συγκρίνετέ τη με τη νέα πηγή.

check-machine-translation = Το { $percent }% είναι μηχανική μετάφραση που δεν έχει υποστεί επεξεργασία.

check-length-short = Η μετάφραση είναι πολύ πιο σύντομη από την πηγή: χαρακτήρες { $found } αντί για { $expected }.

check-length-long = Η μετάφραση είναι πολύ πιο μεγάλη από την πηγή: χαρακτήρες { $found } αντί για { $expected }.

check-sentences =
    { $found ->
        [one] Η μετάφραση έχει { $found } πρόταση, η πηγή έχει { $expected }.
       *[other] Η μετάφραση έχει { $found } προτάσεις, η πηγή έχει { $expected }.
    }

check-wiki-plural-missing = Η πηγή χρησιμοποιεί PLURAL και η μετάφραση όχι. Το wiki θα τη χαρακτήριζε παρωχημένη.

check-wiki-plural-forms = Αυτό το PLURAL έχει { $given } τύπους, ενώ η γλώσσα έχει { $allowed }. Το wiki θα χαρακτήριζε τη μετάφραση παρωχημένη.

check-wiki-plural-same = Οι δύο τελευταίοι τύποι αυτού του PLURAL είναι ίδιοι: { $form }. Παραλείψτε τον έναν, αλλιώς το wiki θα χαρακτήριζε τη μετάφραση παρωχημένη.

check-plural-forms = Τύποι σε αυτό το PLURAL: { $given }· η γλώσσα χρειάζεται { $needed }.

check-plural-in-text = «{ $found }»: μόνο μερικές γλώσσες σχηματίζουν τον πληθυντικό με s.

check-wiki-braces-open =
    { $n ->
        [one] { $n } φορά το { $open } δεν έχει το { $close } του. Το wiki θα χαρακτήριζε τη μετάφραση παρωχημένη.
       *[other] { $n } φορές το { $open } δεν έχει το { $close } του. Το wiki θα χαρακτήριζε τη μετάφραση παρωχημένη.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n } φορά το { $close } δεν έχει το { $open } του. Το wiki θα χαρακτήριζε τη μετάφραση παρωχημένη.
       *[other] { $n } φορές το { $close } δεν έχει το { $open } του. Το wiki θα χαρακτήριζε τη μετάφραση παρωχημένη.
    }

check-brackets = Το «{ $found }» δεν έχει το ταίρι του.

check-variables-missing = Λείπει η μεταβλητή { $name }.

check-variables-unknown = Η πηγή δεν έχει μεταβλητή { $name }.

check-variables-changed = Η μεταβλητή λέγεται { $expected }, όχι { $found }.

check-links-missing = Λείπει ο σύνδεσμος προς { $page }.

check-links-extra = Η πηγή δεν έχει σύνδεσμο προς { $page }.

check-links-changed = Αυτός ο σύνδεσμος οδηγεί στο { $found }, στην πηγή στο { $expected }. Μεταφράστε το κείμενό του, όχι τη σελίδα.

check-namespaces = Ο ονοματοχώρος λέγεται { $expected } σε αυτό το wiki, όχι { $found }.

check-my-language = Λείπει το Special:MyLanguage/ πριν από το { $page }: η σελίδα δεν θα άνοιγε στη γλώσσα όποιου διαβάζει.

check-file-names-changed = Το αρχείο λέγεται { $expected }, όχι { $found }.

check-file-names-missing = Λείπει το { $file }.

check-file-names-extra = Η πηγή δεν δείχνει το { $file }.

check-file-options-changed = Το wiki δεν γνωρίζει την επιλογή { $found }· λέγεται { $expected }.

check-file-options-missing = Λείπει η επιλογή { $option } του αρχείου.

check-categories-changed = Η κατηγορία λέγεται { $expected }, όχι { $found }.

check-categories-missing = Λείπει: { $category }

check-categories-extra = Η πηγή δεν ανήκει σε: { $category }

check-urls-changed = Η διεύθυνση είναι { $found }, στην πηγή { $expected }.

check-urls-missing = Λείπει η διεύθυνση { $address }.

check-urls-extra = Η πηγή δεν έχει τη διεύθυνση { $address }.

check-external-links-glued = Λείπει ένα κενό ανάμεσα στη διεύθυνση και το «{ $label }».

check-external-links-unclosed = Ο σύνδεσμος { $found } δεν κλείνει με ].

check-untranslated-labels = Το «{ $label }» είναι όπως στην πηγή.

check-templates-changed = Το πρότυπο λέγεται { $expected }, όχι { $found }.

check-templates-missing = Λείπει το πρότυπο { $template }.

check-templates-extra = Η πηγή δεν έχει πρότυπο { $template }.

check-templates-fewer = Η πηγή έχει το πρότυπο { $template } περισσότερες φορές.

check-templates-more = Η πηγή έχει το πρότυπο { $template } λιγότερες φορές.

check-template-parameters-changed = Η παράμετρος λέγεται { $expected }, όχι { $found }.

check-template-parameters-missing = Λείπει η παράμετρος { $name } του { $template }.

check-template-parameters-extra = Στην πηγή, το { $template } δεν έχει παράμετρο { $name }.

check-template-parameters-equals = Εξαιτίας του = το wiki παίρνει το «{ $found }» για όνομα παραμέτρου.

check-magic-words-missing = Λείπει το { $word }.

check-magic-words-extra = Το { $word } δεν υπάρχει στην πηγή και επηρεάζει όλη τη σελίδα.

check-tags-missing = Λείπει η ετικέτα { $tag }.

check-tags-extra = Η ετικέτα { $tag } δεν υπάρχει στην πηγή.

check-tags-unclosed = Η ετικέτα { $tag } δεν κλείνει.

check-tags-unopened = Το { $tag } δεν κλείνει καμία ετικέτα.

check-tags-forbidden = Το wiki δεν επιτρέπει το { $found } και θα το έδειχνε ως κείμενο.

check-tags-attribute = Το wiki δεν επιτρέπει το χαρακτηριστικό { $found }.

check-tag-attributes-missing = Λείπει το χαρακτηριστικό { $attribute }.

check-tag-attributes-extra = Το χαρακτηριστικό { $attribute } δεν υπάρχει στην πηγή.

check-tag-attributes-quotes = Οι τιμές των χαρακτηριστικών μπαίνουν σε ίσια εισαγωγικά: { $found }

check-nesting-crossed = Το { $tag } κλείνει μια ετικέτα που επικαλύπτεται με άλλη.

check-nesting-outside = Στην πηγή, το { $found } βρίσκεται μέσα στο { $parent }.

check-emphasis-bold = Τα έντονα έχουν μόνο το ένα άκρο τους σε αυτή τη γραμμή.
check-emphasis-italic = Τα πλάγια έχουν μόνο το ένα άκρο τους σε αυτή τη γραμμή.
check-emphasis-lost = Η πηγή τονίζει κάποιες λέξεις, η μετάφραση καμία.

check-headings-level = Αυτή η επικεφαλίδα είναι επιπέδου { $found }, στην πηγή επιπέδου { $expected }.

check-headings-number =
    { $found ->
        [one] Η μετάφραση έχει { $found } επικεφαλίδα, η πηγή έχει { $expected }.
       *[other] Η μετάφραση έχει { $found } επικεφαλίδες, η πηγή έχει { $expected }.
    }

check-list-prefixes-missing = Στην πηγή, αυτή η γραμμή αρχίζει με { $prefix }

check-list-prefixes-missing-lines = Στην πηγή, αυτές οι { $n } γραμμές αρχίζουν με { $prefix }

check-list-prefixes-extra = Στην πηγή, καμία γραμμή δεν αρχίζει εδώ με { $prefix }

check-list-prefixes-extra-lines = Στην πηγή, καμία γραμμή δεν αρχίζει εδώ με { $prefix }, στη μετάφραση όμως { $n } γραμμές.

check-list-prefixes-changed = Αυτή η γραμμή αρχίζει με { $found } και στην πηγή με { $expected }

check-list-prefixes-changed-lines = Αυτές οι { $n } γραμμές αρχίζουν με { $found } και στην πηγή με { $expected }

check-table-cells-rows =
    { $found ->
        [one] Η μετάφραση έχει { $found } σήμα γραμμής πίνακα, η πηγή έχει { $expected }.
       *[other] Η μετάφραση έχει { $found } σήματα γραμμής πίνακα, η πηγή έχει { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [one] Η μετάφραση έχει { $found } κελί πίνακα, η πηγή έχει { $expected }.
       *[other] Η μετάφραση έχει { $found } κελιά πίνακα, η πηγή έχει { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [one] Η μετάφραση έχει { $found } σήμα αρχής, λεζάντας ή τέλους πίνακα, η πηγή έχει { $expected }.
       *[other] Η μετάφραση έχει { $found } σήματα αρχής, λεζάντας ή τέλους πίνακα, η πηγή έχει { $expected }.
    }

check-raw-content-changed = Αυτό είναι κώδικας και μένει ως έχει: { $expected }

check-raw-content-words = Άλλαξαν λέξεις μέσα σε κώδικα: { $found } αντί για { $expected }. Βεβαιωθείτε ότι επιτρέπεται.

check-raw-content-footnote = Η υποσημείωση έχει άλλο όνομα: { $found } αντί για { $expected }.

check-page-markup = Το { $found } ανήκει στη σελίδα της πηγής, όχι σε μετάφραση.

check-page-markup-variable = Σε μετάφραση αυτό γράφεται { $name }.

check-page-markup-fuzzy = Με το !!FUZZY!! το wiki θα χαρακτήριζε τη μετάφραση παρωχημένη.

check-pre-save-signature = Το wiki θα έβαζε την υπογραφή σας στη θέση του { $found }

check-pre-save-subst = Εξαιτίας του { $found } το wiki θα έβαζε μια για πάντα το κείμενο του προτύπου.

check-pre-save-label = Το wiki θα συμπλήρωνε μόνο του το κενό κείμενο του συνδέσμου { $found }.

check-literals-missing = Λείπει το { $word }.

check-literals-changed = Το «{ $found }» είναι { $expected } στην πηγή.

check-markdown = Το { $found } είναι Markdown. Στο wiki γράφεται { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Η μετάφραση έχει { $found } αλλαγή γραμμής, η πηγή έχει { $expected }.
       *[other] Η μετάφραση έχει { $found } αλλαγές γραμμής, η πηγή έχει { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [one] Η πηγή αρχίζει με { $expected } αλλαγή γραμμής.
       *[other] Η πηγή αρχίζει με { $expected } αλλαγές γραμμής.
    }

check-blank-line = Μια κενή γραμμή αρχίζει νέα παράγραφο.
check-escaped-line-break = Το \n εμφανίζεται στη σελίδα όπως είναι.
check-leading-space = Γραμμή που αρχίζει με κενό εμφανίζεται ως προμορφοποιημένο κείμενο.

check-trailing-space =
    { $n ->
        [one] Ένα κενό ή αλλαγή γραμμής στο τέλος.
       *[other] { $n } κενά ή αλλαγές γραμμής στο τέλος.
    }

check-tabs = Ένας στηλοθέτης.
check-double-space = Δύο κενά στη σειρά.

check-invisible-characters = Χαρακτήρας που δεν φαίνεται: { $code }

check-related-language =
    { $words ->
        [one] Μοιάζει με κείμενο σε άλλη γλώσσα ({ $language }): { $words } λέξη δεν είναι από αυτήν εδώ.
       *[other] Μοιάζει με κείμενο σε άλλη γλώσσα ({ $language }): { $words } λέξεις δεν είναι από αυτήν εδώ.
    }

check-mixed-script = Γράμματα δύο γραφών σε μία λέξη: { $word }

check-two-scripts = Λέξη στην άλλη γραφή: { $word }

check-two-scripts-page = Το μεγαλύτερο μέρος αυτής της σελίδας είναι στην άλλη γραφή.

check-foreign-letters = Δεν είναι γράμματα αυτής της γλώσσας: { $letters } (στο { $word })

check-usual-slips = Το { $word } γράφεται { $wanted }.

check-short-u = Εδώ το { $word } αρχίζει με { $wanted }.

check-numbers-missing = Λείπει ένας αριθμός: { $number }

check-numbers-extra = Η πηγή δεν έχει αυτόν τον αριθμό: { $number }

check-number-format-thousands = Το { $found } είναι χωρισμένο όπως στα αγγλικά· εδώ το κόμμα χωρίζει τα δεκαδικά.

check-number-format-percent = { $found }: αυτή η γλώσσα γράφει { $wanted }.

check-dates-english = Ημερομηνία όπως γράφεται στα αγγλικά: { $found }

check-dates-other-month = Η πηγή έχει άλλον μήνα: { $found }

check-quotation-marks = Εισαγωγικά { $found }· η γλώσσα έχει { $wanted }.

check-quotation-marks-alone = Εισαγωγικό χωρίς το ταίρι του: { $found }

check-apostrophe = Το «{ $found }» δεν είναι απόστροφος· γράψτε «{ $wanted }».

check-punctuation-spacing-before = Κενό πριν από το «{ $sign }».

check-punctuation-spacing-after = Λείπει το κενό μετά το «{ $sign }».

check-punctuation-spacing-bracket = Κενό μετά από παρένθεση ή αγκύλη που ανοίγει.

check-no-break-space-unit = Η γραμμή μπορεί να κοπεί ανάμεσα στον αριθμό και τη μονάδα μέτρησης: { $words }

check-no-break-space-number = Η γραμμή μπορεί να κοπεί μέσα σε αριθμό: { $words }

check-no-break-space-sign = Η γραμμή μπορεί να κοπεί ανάμεσα στο σύμβολο και τον αριθμό: { $words }

check-no-break-space-word = Η γραμμή μπορεί να κοπεί μετά από λέξη ενός γράμματος: { $words }

check-start-punctuation-missing = Η πηγή αρχίζει με «{ $wanted }».

check-start-punctuation-extra = Η πηγή δεν αρχίζει με «{ $found }».

check-end-punctuation = Τελειώνει με «{ $found }»· το τέλος της πηγής ζητά «{ $wanted }».

check-end-punctuation-missing = Από το τέλος λείπει «{ $wanted }».

check-end-punctuation-extra = Η πηγή δεν τελειώνει με «{ $found }».

check-sentence-capital = Πρόταση που αρχίζει με μικρό: { $found }

check-sentence-capital-start = Η πηγή αρχίζει με κεφαλαίο, η μετάφραση με μικρό: { $found }

check-several-capitals = Δύο κεφαλαία στην αρχή λέξης: { $found }

check-heading-capitals = Κεφαλαία όπως σε αγγλικό τίτλο· αυτή η γλώσσα τα γράφει όπως σε πρόταση.

check-repeated-word = Δύο φορές στη σειρά: { $word }

check-address-form = Απευθύνεται με άλλον τρόπο από το υπόλοιπο κείμενο: { $word }

check-spelling = Δεν υπάρχει στο λεξικό: { $word }

check-glossary-missing = Το γλωσσάρι έχει { $wanted } για το { $term }.

check-glossary-translated = Το { $term } δεν μεταφράζεται, λέει το γλωσσάρι.

check-glossary-forbidden = Όχι { $found } για το { $term }, λέει το γλωσσάρι.

check-glossary-forbidden-wanted = Όχι { $found } αλλά { $wanted } για το { $term }, λέει το γλωσσάρι.

check-inconsistent = Η ίδια πηγή μεταφράζεται αλλιώς στο { $place }: { $other }

check-reused = Η ίδια μετάφραση αντιστοιχεί σε άλλη πηγή στο { $place }: { $source }

check-translated-before = Έχει ήδη μεταφραστεί στο { $place }: { $other }

source-too-long = Με { $n } χαρακτήρες αυτή η μονάδα μεταφράζεται δύσκολα· καλύτερα να χωριστεί σε περισσότερες.

source-ellipsis = Τρεις τελείες αντί για «…»· αντιγράφονται και στις μεταφράσεις.

source-fails = Γλώσσες με προβλήματα στη μετάφραση εδώ: { $n }. Ίσως η πηγή είναι ασαφής.

source-long-untranslated = Γλώσσες στις οποίες αυτή η μονάδα έμεινε αμετάφραστη: { $n }· σε μία από αυτές εδώ και { $days } ημέρες.
