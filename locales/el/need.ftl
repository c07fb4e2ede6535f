### Greek (el). Reviewed by a native speaker: not yet.

need-outdated = παρωχημένες: { $n }

need-outdated-days =
    { $days ->
        [0] παρωχημένες: { $n }, από σήμερα
        [one] παρωχημένες: { $n }, εδώ και { $days } ημέρα ή περισσότερο
       *[other] παρωχημένες: { $n }, εδώ και { $days } ημέρες ή περισσότερο
    }

need-untranslated = αμετάφραστες { $n } από { $total }

need-words =
    { $n ->
        [one] απομένει { $n } λέξη
       *[other] απομένουν { $n } λέξεις
    }

need-initiative = μέρος πρωτοβουλίας της Στρατηγικής του Κινήματος
need-prioritised = μέρος πρωτοβουλίας προτεραιότητας ή του αρχικού συνόλου

need-readers =
    { $n ->
        [one] { $n } ανάγνωση τον μήνα
       *[other] { $n } αναγνώσεις τον μήνα
    }

board-picture-title = Κατάσταση σελίδων σε γλώσσες ({ $pages } × { $languages })

board-picture-as-of = Στοιχεία: { $day } ή νεότερα

board-picture-legend = Οι αριθμοί είναι το ποσοστό των μονάδων που είναι μεταφρασμένες και ενημερωμένες· «–» είναι η γλώσσα της πηγής, «?» δεν διαβάστηκε ποτέ.
board-picture-outdated = Κάτι είναι παρωχημένο
