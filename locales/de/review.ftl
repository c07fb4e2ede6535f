### German (de). Reviewed by a native speaker: not yet.

review-lead = Stimmt es, kann es so bleiben? Was du annimmst oder sagst, bleibt hier und reist in Paketen mit.
review-loading = Es wird nachgesehen, was wartet
review-pages = Seiten
review-units-list = Einheiten der Seite
review-empty = Nichts wartet auf Durchsicht
review-empty-about = Neue Übersetzungen anderer kommen mit dem Aktualisieren, ihre Entwürfe mit einem Paket.
review-empty-library = Zur Bibliothek
review-none-shown = Keine Einheit dieser Seite ist von dieser Art.
review-filter = Zeigen
review-filter-all = Ganze Seite
review-filter-waits = Wartend
review-filter-remarks = Mit Anmerkungen
review-before = Vorher
review-text = Jetzt
review-no-before = Hier ist kein früherer Text bekannt.
review-accept = Annehmen
review-accept-next = Annehmen und zum nächsten, der wartet
review-comment = Kommentieren
review-correct = Korrigieren
review-open = In der Werkbank öffnen
review-comment-label = Kommentar
review-comment-save = Kommentar speichern
review-correct-label = Korrigierter Text
review-correct-save = Als Entwurf speichern
review-take-back = Zurücknehmen
review-settled = Erledigt
review-by-me = Von dir
review-by-nobody = Von jemandem
review-draft = Entwurf
review-older = Zu früherem Text
review-told = Das Wiki weiß davon
review-somebody = Jemand
review-more-before = Frühere Einheiten zeigen
review-more-after = Spätere Einheiten zeigen
review-standing-waits = Wartet auf Durchsicht
review-standing-mine = Von dir: jemand anderes sieht es durch
review-standing-accepted = Angenommen
review-standing-proofread = Im Wiki überprüft
review-standing-outdated = Veraltet: erst aktualisieren
review-standing-untranslated = Nicht übersetzt
review-tell-done = Alles, was du angenommen hast, steht im Wiki.
review-told-proofread = Im Wiki überprüft
review-told-overtaken = Im Wiki angenommen, das seitdem einen anderen Text hat
review-told-changed = Geändert, seit du es angesehen hast. Nichts wurde gesendet; sieh es dir noch einmal an.
review-told-outdated = Inzwischen veraltet. Nichts wurde gesendet.
review-told-gone = Nicht mehr auf der Seite. Nichts wurde gesendet.
review-tell =
    { $n ->
        [one] Dem Wiki { $n } Annahme melden
       *[other] Dem Wiki { $n } Annahmen melden
    }
review-told-refused = Abgelehnt: { $says }
review-n-waiting =
    { $n ->
        [0] Nichts wartet
        [one] { $n } wartet
       *[other] { $n } warten
    }
review-n-comments =
    { $n ->
        [one] { $n } Kommentar
       *[other] { $n } Kommentare
    }
review-by = Von { $name }
review-accepted-by = Von { $name } angenommen, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
