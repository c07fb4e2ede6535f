### Greek (el). Reviewed by a native speaker: not yet.

search-about = Σε όλες τις πηγές, μεταφράσεις, πρόχειρα και τίτλους που έχουν ληφθεί. Δεν χρειάζεται δίκτυο.
search-placeholder = Λέξεις ή μια «φράση» σε εισαγωγικά
search-texts = Κείμενα
search-concordance = Πώς αποδόθηκε
search-kind = Πού να γίνει αναζήτηση
search-language = Σε ποια γλώσσα
search-state = Σε ποια κατάσταση
search-page = Σε ποια σελίδα
search-from = Γλώσσα της φράσης
search-to = Γλώσσα των αποδόσεων
search-any-kind = Παντού
search-any-language = Όλες οι γλώσσες
search-any-state = Κάθε κατάσταση
search-any-page = Όλες οι σελίδες
search-searching = Αναζήτηση
search-none = Δεν βρέθηκε τίποτα
search-none-about = Δοκιμάστε λιγότερα γράμματα: κάθε λέξη βρίσκεται από την αρχή της, με ή χωρίς τόνους.
search-begin = Τι ψάχνετε;
search-begin-about = Τα αποτελέσματα εμφανίζονται καθώς γράφετε. Οι τόνοι μπορούν να παραλείπονται και τα σερβικά βρίσκονται και στις δύο γραφές.
search-concordance-about = Μια φράση της πηγής και κάθε μετάφραση που πήρε.

search-found =
    { $n ->
        [one] { $n } αποτέλεσμα
       *[other] { $n } αποτελέσματα
    }

search-more-than =
    { $n ->
        [one] Το καλύτερο { $n } από περισσότερα
       *[other] Τα καλύτερα { $n } από περισσότερα
    }

search-waiting =
    { $n ->
        [one] { $n } κείμενο που μόλις άλλαξε θα βρίσκεται σε λίγο.
       *[other] { $n } κείμενα που μόλις άλλαξαν θα βρίσκονται σε λίγο.
    }

found-source = Πηγή
found-translation = Μετάφραση
found-draft = Πρόχειρο
found-title = Τίτλος
found-memory = Εισαγμένη μνήμη
