### Greek (el). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Για Poedit, OmegaT, Virtaal και τα περισσότερα άλλα προγράμματα. Οι παρωχημένες μονάδες έχουν μαζί την πηγή από την οποία έγιναν.
format-translate-po = PO όπως το γράφει το Translate
format-translate-po-about = Όπως η εξαγωγή του ίδιου του wiki για εργασία εκτός σύνδεσης. Μία σελίδα ανά αρχείο.
format-csv = CSV
format-csv-about = Πίνακας για λογιστικά φύλλα.
format-translate-csv = CSV όπως το γράφει το Translate
format-translate-csv-about = Όπως ο πίνακας του ίδιου του wiki. Μία σελίδα ανά αρχείο.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Για OmegaT και άλλα μεταφραστικά προγράμματα.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Για νεότερα μεταφραστικά προγράμματα.
format-tmx = TMX
format-tmx-about = Μεταφραστική μνήμη: μόνο ό,τι είναι μεταφρασμένο.
format-package = Πακέτο Tolmach
format-package-about = Όλα όσα χρειάζονται για να συνεχίσετε σε άλλο Tolmach: μονάδες, πρόχειρα, μνήμη, γλωσσάρι.

export-title = Εξαγωγή
export-language = Γλώσσα
export-pages = Σελίδες
export-no-pages = Δεν έχει ληφθεί τίποτα ακόμη σε αυτή τη γλώσσα.
export-all = Όλες
export-format = Μορφή
export-folder = Φάκελος
export-folder-about = Αρχείο που υπάρχει ήδη δεν αντικαθίσταται ποτέ: το νέο παίρνει αριθμό.

export-forecast =
    { $files ->
        [one] Θα γραφτεί ένα αρχείο. Μονάδες: { $units }· με πρόχειρό σας: { $drafts }· παρωχημένες: { $outdated }.
       *[other] Θα γραφτούν { $files } αρχεία. Μονάδες: { $units }· με πρόχειρό σας: { $drafts }· παρωχημένες: { $outdated }.
    }

export-write = Εξαγωγή

export-written =
    { $n ->
        [one] Το αρχείο είναι έτοιμο.
       *[other] { $n } αρχεία είναι έτοιμα.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } μονάδα)
       *[other] { $path } ({ $n } μονάδες)
    }

import-title = Εισαγωγή
import-about = Επιλέξτε ένα αρχείο που είχε εξαχθεί για μετάφραση. Πρώτα βλέπετε τι θα προκύψει· τίποτα δεν μπαίνει πριν το πείτε και τίποτα δικό σας δεν αντικαθίσταται ποτέ.
import-file = Αρχείο
import-reading = Ανάγνωση του αρχείου
import-language = Το αρχείο δεν λέει τη γλώσσα του. Ποια είναι;

import-dry = { $format }, { $language }. Αν γίνει η εισαγωγή:

import-take =
    { $n ->
        [one] Εισαγωγή { $n } εγγραφής
       *[other] Εισαγωγή { $n } εγγραφών
    }

import-done =
    { $n ->
        [one] { $n } εγγραφή είναι τώρα πρόχειρο.
       *[other] { $n } εγγραφές είναι τώρα πρόχειρα.
    }

import-conflicts =
    { $n ->
        [one] { $n } εγγραφή διαφέρει από όσα υπάρχουν εδώ. Όλα τα κείμενα διατηρούνται· εσείς αποφασίζετε.
       *[other] { $n } εγγραφές διαφέρουν από όσα υπάρχουν εδώ. Όλα τα κείμενα διατηρούνται· εσείς αποφασίζετε.
    }

import-to-conflicts = Προβολή
import-empty = Το αρχείο δεν έχει εγγραφές.

import-more =
    { $n ->
        [one] και { $n } ακόμη
       *[other] και { $n } ακόμη
    }

import-would-taken =
    { $n ->
        [one] { $n } γίνεται πρόχειρο
       *[other] { $n } γίνονται πρόχειρα
    }

import-would-conflicting =
    { $n ->
        [one] { $n } διαφέρει από όσα υπάρχουν εδώ και σας περιμένει
       *[other] { $n } διαφέρουν από όσα υπάρχουν εδώ και σας περιμένουν
    }

import-would-unknown =
    { $n ->
        [one] { $n } δεν ανήκει σε καμία μονάδα εδώ
       *[other] { $n } δεν ανήκουν σε καμία μονάδα εδώ
    }

import-would-broken =
    { $n ->
        [one] { $n } δεν διαβάζεται
       *[other] { $n } δεν διαβάζονται
    }

import-would-unchanged =
    { $n ->
        [one] { $n } δεν αλλάζει τίποτα
       *[other] { $n } δεν αλλάζουν τίποτα
    }

import-was-taken =
    { $n ->
        [one] { $n } είναι τώρα πρόχειρο
       *[other] { $n } είναι τώρα πρόχειρα
    }

import-was-conflicting =
    { $n ->
        [one] { $n } σας περιμένει
       *[other] { $n } σας περιμένουν
    }

import-was-unknown =
    { $n ->
        [one] { $n } δεν ανήκε σε καμία μονάδα εδώ
       *[other] { $n } δεν ανήκαν σε καμία μονάδα εδώ
    }

import-was-broken =
    { $n ->
        [one] { $n } δεν διαβάστηκε
       *[other] { $n } δεν διαβάστηκαν
    }

import-was-unchanged =
    { $n ->
        [one] { $n } δεν άλλαξε τίποτα
       *[other] { $n } δεν άλλαξαν τίποτα
    }

import-note-no-text = Δεν έχει μετάφραση.
import-note-same-here = Το ίδιο υπάρχει εδώ.
import-note-as-handed-out = Αμετάβλητη από την εξαγωγή· η δουλειά εδώ έχει προχωρήσει.
import-note-waits = Το ίδιο κείμενο σας περιμένει ήδη.
import-note-matched-by-source = Η μονάδα βρέθηκε από την πηγή της.
import-note-not-done = Με σήμανση ότι θέλει δουλειά: το πρόχειρο δεν είναι έτοιμο.
import-note-still-valid = Η παλιά μετάφραση ισχύει ακόμη.
import-note-source-moved = Η πηγή άλλαξε αφότου έγινε το αρχείο.
import-note-differs-from-draft = Διαφέρει από το πρόχειρό σας.
import-note-changed-on-wiki = Η μετάφραση στο wiki άλλαξε αφότου έγινε το αρχείο.
import-note-base-not-known = Το αρχείο δεν λέει από τι έγινε και το wiki έχει άλλο κείμενο.
import-note-no-page = Η σελίδα δεν είναι στη βιβλιοθήκη.
import-note-not-pulled = Η σελίδα δεν έχει ληφθεί σε αυτή τη γλώσσα.
import-note-no-unit = Η σελίδα δεν έχει τέτοια μονάδα.
import-note-no-such-source = Καμία μονάδα δεν έχει αυτή την πηγή.
import-note-several-such-sources = Πολλές μονάδες έχουν αυτή την πηγή.
import-note-read = Από την ανάγνωση του αρχείου:
