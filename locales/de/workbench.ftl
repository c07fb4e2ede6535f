### German (de). Reviewed by a native speaker: not yet.

workbench-empty = Keine Seite gewählt
workbench-empty-about = Wähle in der Bibliothek eine Seite und eine Sprache; die Einheiten erscheinen hier.
workbench-to-library = Zur Bibliothek
workbench-loading = Seite wird geöffnet
workbench-unit = Einheit
workbench-source = Original
workbench-target = Übersetzung
workbench-position = Einheit { $n } von { $total }
workbench-words =
    { $n ->
        [one] { $n } Wort
       *[other] { $n } Wörter
    }
workbench-saving = Wird gespeichert …
workbench-saved = Gespeichert · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = Nicht gespeichert. Dein Text bleibt hier; Tolmach versucht es wieder.
workbench-replaced = Ein anderes Fenster oder Programm hat diesen Entwurf inzwischen geändert. Jetzt gilt dein Text; dies ist der andere:
workbench-done = Fertig, weiter
workbench-still-valid = Noch gültig
units-list = Einheiten
units-filter = Welche Einheiten zeigen
units-none = Keine Einheit ist in diesem Zustand.
units-title = Seitentitel
units-title-short = Titel
units-filter-all = Alle Einheiten ({ $n })
units-unit = Einheit { $id }
units-filter-unfinished = Unfertig ({ $n })
units-filter-untranslated = Nicht übersetzt ({ $n })
units-filter-outdated = Veraltet ({ $n })
units-filter-translated = Übersetzt ({ $n })
units-filter-proofread = Überprüft ({ $n })
units-filter-drafts = Meine Entwürfe ({ $n })
units-filter-conflicts = Konflikte ({ $n })
panes-label = Hilfe zu dieser Einheit
pane-problems = Probleme
pane-matches = Treffer
pane-terms = Begriffe
pane-sisters = Andere Sprachen
pane-history = Verlauf meines Entwurfs
pane-preview = Vorschau
pane-up = Nach oben
pane-down = Nach unten
pane-hide = Ausblenden
pane-menu = Anordnen: { $pane }
pane-show = Zeigen: { $pane }
problems-loading = Wird geprüft
problems-none = Kein Problem gefunden.
problems-nothing-yet = Was du schreibst, wird hier geprüft.
problems-fix = Beheben
problems-fix-with = Beheben: { $text }
problems-ignore = Ignorieren …
problems-ignore-it = Ignorieren
problems-why = Warum ist das so richtig?
problems-heed = Wieder prüfen
problems-ignored =
    { $n ->
        [one] { $n } ignoriert
       *[other] { $n } ignoriert
    }
problems-ignored-by = Von { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Von dir, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
level-block = Verhindert das Senden
level-warn = Wohl ein Fehler
level-hint = Vorschlag
matches-loading = Im Speicher wird gesucht
matches-none = Der Speicher hat nichts Ähnliches.
matches-sentences = Sätze
match-score = { $n } %
match-masked = ohne Auszeichnung { $n } %
match-stems = Wortstämme { $n } %
match-use = Diesen Text übernehmen ({ $stroke })
match-insert = Am Cursor einfügen ({ $stroke })
match-state-outdated = Veraltet
match-state-draft = Dein Entwurf
match-state-translated = Übersetzt
match-state-proofread = Überprüft
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
match-uses =
    { $n ->
        [one] { $n }-mal verwendet
       *[other] { $n }-mal verwendet
    }
machine-title = Maschinelle Übersetzung von Apertium
machine-label = Maschine
machine-ask = Maschinell übersetzen
machine-loading = Die Maschine übersetzt
machine-nothing = Die Maschine hat für diese Einheit nichts Brauchbares.
machine-from-outdated = dort veraltet
machine-insert = Am Cursor einfügen
machine-from = aus der Sprache: { $language } · { $engine }
machine-share = { $n } % der Wörter stehen da, wie eine Maschine sie gemacht hat.
terms-loading = Im Glossar wird gesucht
terms-none = Hier steht kein Begriff des Glossars.
term-keep = Bleibt, wie es ist
term-not-reviewed = nicht durchgesehen
term-preferred = bevorzugt
term-admitted = erlaubt
term-forbidden = nicht verwenden
sisters-loading = Andere Sprachen werden gelesen
sisters-none = Keine der Sprachen, die du liest, hat diese Einheit schon, soweit sie abgerufen sind.
sisters-no-languages = Wähle Sprachen, die du liest, und aktualisiere die Bibliothek: Ihre Übersetzungen dieser Einheit erscheinen hier.
sisters-choose = Sprachen wählen
sister-outdated = Veraltet seit { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
preview-unit = Diese Einheit
preview-page = Ganze Seite
preview-loading = Die Vorschau wird erstellt
preview-empty = Noch nichts zu zeigen.
propagation-about =
    { $n ->
        [one] { $n } andere Einheit hat dasselbe Original. Diese Übersetzung auch dort übernehmen?
       *[other] { $n } andere Einheiten haben dasselbe Original. Diese Übersetzung auch dort übernehmen?
    }
propagation-unit = { $page }, { $id }
propagation-take =
    { $n ->
        [0] Übernehmen
        [one] Für { $n } Einheit übernehmen
       *[other] Für { $n } Einheiten übernehmen
    }
propagation-leave = Nicht übernehmen
history-loading = Texte dieses Entwurfs werden gelesen
history-empty = Was du hier tippst, bleibt Schritt für Schritt erhalten.
history-now = Jetziger Stand
history-nothing = (leer)
history-take = Diesen Text nehmen
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
change-title = Das Original hat sich seit dieser Übersetzung geändert
change-unknown-source = Das Wiki nennt das veraltet; aus welchem Text es übersetzt wurde, ist nicht bekannt.
change-class-markup = Nur Auszeichnung
change-class-variable = Nur eine Variable
change-class-link-target = Nur ein Linkziel
change-class-number = Nur eine Zahl
change-class-punctuation = Nur Satzzeichen
change-class-wording = Wortlaut
change-class-unknown = Art unbekannt
notice-conflict = Jemand hat diese Übersetzung inzwischen im Wiki geändert. Nichts ist verloren: Der Text davor, deiner und der andere sind alle noch da.
notice-conflict-resolve = Vergleichen und lösen
notice-moved = Das Original hat sich geändert, nachdem du diesen Entwurf begonnen hast. Sieh nach, ob dein Text noch passt; er lässt sich senden, sobald du das neue Original annimmst.
notice-moved-title = Die Änderungen
notice-moved-accept = Neues Original annehmen
notice-removed = Die Seite hat diese Einheit nicht mehr. Dein Entwurf bleibt erhalten, lässt sich aber nicht senden.
tools-label = Werkzeuge
tool-copy-source = Original kopieren
tool-insert = { $markup } einfügen
tool-insert-none = Keine Auszeichnung fehlt
tool-insert-missing = Fehlt in der Übersetzung
tool-choose = Auszeichnung zum Einfügen wählen
tool-plain = Reiner Text
tool-undo = Rückgängig
tool-discard = Entwurf verwerfen
tool-conflict = Konflikt üben
tool-conflict-about = Lässt jemand anderen diese Einheit im Übungswiki ändern, sodass dein Entwurf beim Senden auf einen Konflikt trifft.
tool-conflict-done = Jemand hat diese Einheit im Übungswiki geändert. Sende, oder vergleiche im Postausgang mit dem Wiki, um den Konflikt zu sehen.
tool-conflict-text = { $target } (von jemand anderem geändert)
