### German (de). Reviewed by a native speaker: not yet.

report-title = Bericht zum Sprint „{ $name }“
report-summary-translation-units =
    { $done ->
        [one] { $done } Einheit wurde übersetzt: { $percent } % des Ziels von { $goal }.
       *[other] { $done } Einheiten wurden übersetzt: { $percent } % des Ziels von { $goal }.
    }
report-summary-translation-words =
    { $done ->
        [one] { $done } Wort wurde übersetzt: { $percent } % des Ziels von { $goal }.
       *[other] { $done } Wörter wurden übersetzt: { $percent } % des Ziels von { $goal }.
    }
report-summary-update-units =
    { $done ->
        [one] { $done } Einheit wurde aktualisiert oder neu übersetzt: { $percent } % des Ziels von { $goal }.
       *[other] { $done } Einheiten wurden aktualisiert oder neu übersetzt: { $percent } % des Ziels von { $goal }.
    }
report-summary-update-words =
    { $done ->
        [one] { $done } Wort wurde aktualisiert oder neu übersetzt: { $percent } % des Ziels von { $goal }.
       *[other] { $done } Wörter wurden aktualisiert oder neu übersetzt: { $percent } % des Ziels von { $goal }.
    }
report-column-measure = Angabe
report-column-value = Wert
report-row-tags = Gehört zu
report-row-kind = Art
report-row-days = Tage
report-row-goal = Ziel
report-row-to-do = Am Anfang zu tun
report-row-done = Geschafft
report-row-left = Noch zu tun
report-row-waiting = Wartet auf das Senden
report-row-people = Beteiligte
report-row-baseline = Anfangsstand vom
report-row-as-of = Stand der Zahlen
report-row-closed = Abgeschlossen
report-kind-translation = Übersetzungssprint: neue Übersetzungen
report-kind-update = Aktualisierungssprint: veraltete Übersetzungen aktualisiert
report-from-to = { $from } bis { $to }
report-units =
    { $n ->
        [one] { $n } Einheit
       *[other] { $n } Einheiten
    }
report-words =
    { $n ->
        [one] { $n } Wort
       *[other] { $n } Wörter
    }
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } Einheit, { $words } Wort
           *[other] { $units } Einheit, { $words } Wörter
        }
       *[other] { $units } Einheiten, { $words } Wörter
    }
report-percent = { $percent } %
report-brief = Worum es ging
report-languages = Sprachen
report-column-language = Sprache
report-column-units-done = Einheiten geschafft
report-column-words-done = Wörter geschafft
report-column-ready-then = Anfangs aktuell
report-column-ready-now = Jetzt aktuell
report-column-pages-then = Anfangs ganze Seiten
report-column-pages-now = Jetzt ganze Seiten
report-pages = Seiten
report-history = Verlauf
report-days = Tag für Tag
report-column-day = Tag
report-day-observed = bemerkt am { $day }
report-people = Personen
report-column-person = Person
report-person-unknown = Unbekannt
report-scope = Änderungen der Seiten
report-scope-changed = Während des Sprints haben sich die Seiten selbst geändert: neue Einheiten: { $added }, weggefallene: { $removed }, je Sprache einmal gezählt. In den Zahlen oben sind sie nicht enthalten.
report-method = Wie gemessen wurde
report-method-done = Eine Einheit gilt als geschafft, wenn das Wiki sie als übersetzt oder überprüft zeigt und das beim Anfangsstand noch nicht tat. Jede Einheit zählt in jeder Sprache einmal. Die Tage sind in UTC gezählt.
report-method-words = Wörter sind die der Originale beim Anfangsstand, nach den Wortregeln von Unicode.
report-method-observed = Wo das Wiki nicht sagt, wer eine Einheit wann gemacht hat, gilt der Tag, an dem sie zuerst fertig gesehen wurde.
report-method-program = Aus dem Wiki abgerufen und gezählt von Tolmach { $version }.
