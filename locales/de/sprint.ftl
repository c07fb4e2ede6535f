### German (de). Reviewed by a native speaker: not yet.

sprint-lead = Seiten, Sprachen und Termine mit einem Ziel. Es zählt, was das Wiki zeigt.
sprint-new = Neuer Sprint
sprint-create = Sprint starten
sprint-loading = Sprints werden geöffnet
sprint-list = Sprints
sprint-empty = Noch kein Sprint
sprint-empty-about = Ein Sprint misst ab jetzt: Wähle Seiten und Sprachen, setze ein Ziel und Termine und sieh zu, was geschafft wird.
sprint-name = Name
sprint-kind = Worum geht es?
sprint-kind-translation = Übersetzung
sprint-kind-update = Aktualisierung
sprint-resources = Seiten
sprint-no-resources = Füge zuerst Seiten zur Bibliothek hinzu.
sprint-from = Von
sprint-to = Bis
sprint-goal = Ziel
sprint-measure = Gezählt werden
sprint-measure-units = Einheiten
sprint-measure-words = Wörter
sprint-brief = Beschreibung
sprint-brief-help = Worum es geht, für alle, die mitmachen. Markdown.
sprint-report = Bericht
sprint-by-language = Nach Sprache
sprint-by-person = Nach Person
sprint-by-day = Nach Tag
sprint-person-unknown = Unbekannt
sprint-to-outbox = Zum Postausgang
sprint-not-observed = Seit dem Start nichts aus dem Wiki abgerufen. Aktualisiere die Bibliothek.
sprint-days-guessed = Schraffiert: der Tag, an dem Tolmach es zuerst sah; das Wiki sagt nicht, wann es gemacht wurde.
report-wikitext = Wikitext
report-markdown = Markdown
report-format = Format
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }
sprint-pages =
    { $n ->
        [one] { $n } Seite
       *[other] { $n } Seiten
    }
sprint-number = { $n }
sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] von { $goal } Wort geschafft
               *[other] von { $goal } Wörtern geschafft
            }
       *[units]
            { $goal ->
                [one] von { $goal } Einheit geschafft
               *[other] von { $goal } Einheiten geschafft
            }
    }
sprint-done-of =
    { $measure ->
        [words] { $done } von { $goal } Wörtern geschafft
       *[units] { $done } von { $goal } Einheiten geschafft
    }
sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } Wort
               *[other] { $n } Wörter
            }
       *[units]
            { $n ->
                [one] { $n } Einheit
               *[other] { $n } Einheiten
            }
    }
sprint-waiting = in Entwürfen: { $n }
sprint-to-do = am Anfang zu tun: { $n }
sprint-observed = Stand: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = Die Seiten haben sich seit dem Start geändert: neue Einheiten: { $added }, weggefallene: { $removed }. Sie zählen nicht mit.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }
sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: Wörter: { $n }
       *[units] { DATETIME($date, day: "numeric", month: "long") }: Einheiten: { $n }
    }
sprint-burn-down = Verlauf
sprint-burn-left = Übrig
sprint-burn-planned = Gleichmäßig
sprint-burn-day = Ende des Tages
sprint-burn-table = Als Tabelle
sprint-burn-not-yet = Seit Beginn des Sprints wurde nichts aus dem Wiki abgerufen.
sprint-left = Was noch zu tun ist
sprint-left-about = „Ich bin dran“ sagt den anderen 48 Stunden lang Bescheid. Es sperrt nichts.
sprint-left-none = Von dem, was sich der Sprint vorgenommen hat, ist nichts mehr übrig.
sprint-claim = Ich bin dran
sprint-release = Freigeben
sprint-claim-mine = Du bist dran
sprint-claim-somebody = Jemand ist dran
sprint-work = Daran arbeiten
sprint-hand-over = Weitergeben
sprint-hand-over-about = Eine Datei für alle, die mitmachen: Seiten, Entwürfe, wer woran ist und wer was gemacht hat. Kommt sie von allen zurück, summiert sich die Arbeit, und nichts zählt doppelt.
sprint-hand-over-write = Datei schreiben
sprint-join = Aus Datei mitmachen
sprint-close = Sprint abschließen
sprint-close-about = Die Zahlen bleiben, wie sie jetzt sind, was auch immer später mit den Seiten geschieht. Die Arbeit selbst geht weiter.
sprint-tags = Gehört zu
sprint-tags-help = Initiativen und Empfehlungen der Movement-Strategie, Themen; je Zeile eins. Sie stehen im Bericht.
report-html = Zum Drucken
report-csv = CSV
report-names = Mit Namen
report-save = Als Datei speichern
report-saved = Nach { $path } geschrieben.
sprint-close-waiting = In Entwürfen warten noch { $n }. Wenn sie zählen sollen, sende sie zuerst und aktualisiere die Bibliothek.
sprint-closed = Abgeschlossen am { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: Die Zahlen sind von diesem Zeitpunkt.
sprint-claim-by = { $name } ist dran
sprint-claim-until = Bis { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-left-more =
    { $n ->
        [one] { $n } weitere zeigen
       *[other] { $n } weitere zeigen
    }
sprint-left-of =
    { $measure ->
        [words] noch { $left } von { $n } Wörtern
       *[units] noch { $left } von { $n } Einheiten
    }
sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: Wörter übrig: { $left }; gleichmäßig wären es { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: Einheiten übrig: { $left }; gleichmäßig wären es { $planned }.
    }
sprint-joined =
    { $conflicts ->
        [0] Du bist dabei: { $names }. Mitgekommene Entwürfe: { $drafts }.
        [one] Du bist dabei: { $names }. Mitgekommene Entwürfe: { $drafts }. Texte, die von deinen abweichen und im Postausgang warten: { $conflicts }.
       *[other] Du bist dabei: { $names }. Mitgekommene Entwürfe: { $drafts }. Texte, die von deinen abweichen und im Postausgang warten: { $conflicts }.
    }
