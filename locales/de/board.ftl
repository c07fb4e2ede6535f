### German (de). Reviewed by a native speaker: not yet.

board-loading = Übersicht wird geöffnet
board-loading-cell = Diese Zelle wird nachgeschlagen
board-caption = Seiten und Sprachen. Pfeiltasten gehen von Zelle zu Zelle, die Eingabetaste führt zur Arbeit.
board-corner = Seite
board-size = { $pages } × { $languages }
board-as-of = Zahlen vom { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } oder später
board-empty = Noch nichts zu vergleichen
board-empty-about = Die Übersicht zeigt jede Seite deiner Bibliothek in jeder Sprache der Region. Füge zuerst Seiten hinzu.
board-to-library = Zur Bibliothek
board-none-left = Hier ist nichts
board-none-left-about = Keine Seite oder Sprache passt zum Filter.
board-collection = Sammlung
board-collection-all = Alle Seiten
board-languages = Sprachen
board-languages-all = Alle der Region
board-languages-mine = Meine Sprachen
board-legend = Prozent übersetzt und aktuell; ↻ veraltete Einheiten
board-order = Sortierung
board-order-need = Nach Bedarf
board-order-name = Nach Name
family-west-slavic = Westslawisch
family-east-slavic = Ostslawisch
family-south-slavic = Südslawisch
family-baltic = Baltisch
family-romance = Romanisch
family-germanic = Germanisch
family-uralic = Uralisch
family-turkic = Turksprachen
family-hellenic = Griechisch
family-albanian = Albanisch
family-armenian = Armenisch
family-kartvelian = Kartwelisch
family-caucasian = Nordkaukasisch
family-indo-iranian = Iranisch und Romani
family-other = Andere
board-row-outdated =
    { $n ->
        [one] veraltet in { $n } Sprache
       *[other] veraltet in { $n } Sprachen
    }
board-row-outdated-since =
    { $n ->
        [one] veraltet in { $n } seit { DATETIME($since, month: "short", year: "numeric") }
       *[other] veraltet in { $n } seit { DATETIME($since, month: "short", year: "numeric") }
    }
board-row-empty =
    { $n ->
        [one] nichts in { $n }
       *[other] nichts in { $n }
    }
board-row-complete = in allen Sprachen vollständig
board-cell-source = { $page }, { $language }: in dieser Sprache geschrieben
board-cell-unknown = { $page }, { $language }: noch nie abgerufen
board-cell = { $page }, { $language }, { $done } von { $total } übersetzt
board-cell-outdated = { $page }, { $language }, { $done } von { $total } übersetzt, { $outdated } veraltet
board-cell-outdated-since = { $page }, { $language }, { $done } von { $total } übersetzt, { $outdated } veraltet seit { DATETIME($since, month: "long", year: "numeric") }
board-chosen-done = { $done } von { $total } übersetzt
board-chosen-outdated = { $n } veraltet
board-chosen-outdated-since = { $n } veraltet seit { DATETIME($since, day: "numeric", month: "long", year: "numeric") } oder länger
board-chosen-words = Wörter zu tun: { $n }
board-chosen-words-reckoned = Wörter zu tun: etwa { $n }
board-need = Bedarf { $points } von 100
board-no-need = Hier ist nichts zu tun
board-open = Daran arbeiten
board-open-outdated = Veraltetes aktualisieren
board-pull = Abrufen und arbeiten
board-pulling = Wird aus dem Wiki abgerufen
board-source-about = Die Seite ist in dieser Sprache geschrieben.
board-unknown-about = Aktualisiere die Bibliothek, um zu sehen, wie weit diese Seite ist.
need-points = +{ $points }
board-export = Exportieren
board-export-title = Übersicht exportieren
board-export-about = Was die Übersicht jetzt zeigt, in dieser Reihenfolge.
board-export-format = Format
board-export-csv = Tabelle (CSV)
board-export-csv-about = Eine Zeile je Seite und Sprache, mit Bedarf und Gründen, für Tabellenprogramme.
board-export-svg = Bild (SVG)
board-export-svg-about = Die ganze Übersicht als eine Zeichnung, für Folien, Berichte und Papier.
board-export-write = Exportieren
board-exported = Die Datei ist geschrieben: { $path }
