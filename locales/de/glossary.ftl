### German (de). Reviewed by a native speaker: not yet.

glossary-about = Vereinbarte Wörter, in jeder Form erkannt
glossary-search = Begriffe, Übersetzungen und Notizen suchen
glossary-into = Übersetzungen in
glossary-any-language = Jede Sprache
glossary-any-domain = Jedes Fachgebiet
glossary-review = Durchgesehen oder nicht
glossary-any-review = Durchgesehen oder nicht
glossary-reviewed = Durchgesehen
glossary-unreviewed = Nicht durchgesehen
glossary-loading = Glossar wird gelesen
glossary-loading-term = Begriff wird nachgeschlagen
glossary-none = Begriff nicht gefunden
glossary-none-about = Versuche weniger Buchstaben, ein anderes Fachgebiet oder jede Sprache.
glossary-empty = Noch keine Begriffe in dieser Sprache
glossary-empty-about = Füge die Wörter hinzu, auf die sich deine Community geeinigt hat; sie erscheinen neben jeder Einheit, die sie enthält.
glossary-count = { $n } von { $all }
glossary-languages =
    { $n ->
        [one] in { $n } Sprache
       *[other] in { $n } Sprachen
    }
glossary-removed = „{ $term }“ wurde entfernt.
glossary-bring-back = Zurückholen
term-add = Begriff hinzufügen
term-edit = Begriff ändern
term-edit-it = Ändern
term-remove = Entfernen
term-source = Begriff
term-language = Sprache des Begriffs
term-keep-it = Bleibt in jeder Sprache, wie er ist
term-targets = Übersetzungen
term-into = Sprache der Übersetzungen
term-more = Noch eine
term-domain = Fachgebiet
term-note = Was er bedeutet und wie man ihn verwendet
term-note-about = Markdown: **fett**, *kursiv*, Listen und Links.
term-reviewed-by-me = Jemand mit Sprachkenntnis hat sie durchgesehen
term-reviewed = durchgesehen
term-no-targets = Noch hat ihn niemand übersetzt.
term-origin-seed = Gehört zu Tolmach
term-origin-own = Von dir
term-origin-imported = Aus einer Datei
term-target = Übersetzung { $n }
term-status = Wie Übersetzung { $n } zu verwenden ist
term-drop = Übersetzung { $n } weglassen
glossary-import = Begriffe importieren
glossary-import-about = TBX, CSV oder die Liste von OmegaT. Nichts wird gespeichert, bevor du gesehen hast, was aus jedem Begriff würde. Was du selbst geschrieben hast, bleibt; Übersetzungen aus der Datei kommen dahinter.
glossary-forecast = Das würde aus der Datei:
glossary-take =
    { $n ->
        [0] Nichts zu übernehmen
        [one] { $n } Begriff übernehmen
       *[other] { $n } Begriffe übernehmen
    }
glossary-imported =
    { $n ->
        [0] Nichts darin war neu.
        [one] { $n } Begriff wurde übernommen.
       *[other] { $n } Begriffe wurden übernommen.
    }
glossary-added =
    { $n ->
        [one] { $n } neu
       *[other] { $n } neu
    }
glossary-changed =
    { $n ->
        [one] { $n } bekannt, mit etwas Neuem
       *[other] { $n } bekannt, mit etwas Neuem
    }
glossary-unchanged =
    { $n ->
        [one] { $n } so wie hier
       *[other] { $n } so wie hier
    }
glossary-export = Begriffe exportieren
glossary-export-which = Die Liste von OmegaT ist zweisprachig: Wähle eine Sprache.
glossary-format-tbx = TBX, Version 3
glossary-format-tbx2 = TBX, Version 2, für ältere Programme
glossary-format-csv = CSV, für Tabellenprogramme
glossary-format-omegat = Liste von OmegaT
glossary-exported =
    { $n ->
        [one] { $n } Begriff ist in { $path }.
       *[other] { $n } Begriffe sind in { $path }.
    }
file-from = Übersetzt aus
file-to = Übersetzt in
file-says = Wie die Datei sagt
file-languages-about = Die Sprachen sind für Dateien, die ihre nicht selbst nennen.
file-skipped =
    { $n ->
        [one] { $n } Eintrag war nicht zu übernehmen
       *[other] { $n } Einträge waren nicht zu übernehmen
    }
