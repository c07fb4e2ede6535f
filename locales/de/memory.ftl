### German (de). Reviewed by a native speaker: not yet.

memory-about = Alles, was schon übersetzt wurde
memory-count =
    { $n ->
        [0] Noch ist nichts darin
        [one] { $n } Paar aus Original und Übersetzung
       *[other] { $n } Paare aus Original und Übersetzung
    }
memory-look-up = Nachschlagen
memory-holds = Inhalt
memory-text = Ein Text oder eine Wendung
memory-swap = Sprachen tauschen
memory-like = Was ähnlich ist
memory-sentence = Satz
memory-nothing = Der Speicher hat nichts Ähnliches, und kein Text hier enthält diese Wörter.
memory-begin = Schlage einen Text nach
memory-begin-about = Du siehst ähnliche frühere Übersetzungen, und wo die Wörter vorkommen und wie sie dort übersetzt wurden. Offline, in jeder Richtung.
memory-counting = Wird gezählt
memory-empty = Der Speicher ist leer
memory-empty-about = Er füllt sich mit allem, was du abrufst und entwirfst, und mit Dateien aus anderen Programmen.
memory-directions = Richtungen
memory-direction = Richtung
memory-pairs = Paare
memory-sentences = Sätze
memory-proofread = Überprüft
memory-translated = Übersetzt
memory-outdated = Veraltet
memory-drafts = Meine Entwürfe
memory-index-whole = Alles ist im Index, { $size } kB
memory-index-behind =
    { $n ->
        [one] Index von { $size } kB, daneben { $n } neueres Paar
       *[other] Index von { $size } kB, daneben { $n } neuere Paare
    }
memory-index-none = Zu wenig, um einen Index zu brauchen
memory-index-being-written = Der Index wird geschrieben
memory-number = { $n }
memory-origins = Woher es kommt
memory-origins-about = Was aus Wikis und Entwürfen kam, folgt ihnen von selbst. Eine Datei lässt sich wieder herausnehmen.
memory-origin-wiki = Wiki
memory-origin-draft = Meine Entwürfe
memory-origin-file = Datei
memory-origin-package = Paket
memory-uses =
    { $n ->
        [one] { $n } Paar
       *[other] { $n } Paare
    }
memory-forget = Herausnehmen
memory-forget-title = Das aus dem Speicher nehmen?
memory-forget-of = { $name } herausnehmen
memory-forget-about =
    { $n ->
        [one] { $n } Paar kam aus { $name }. Es verschwindet, wenn nicht ein Wiki, ein Entwurf oder eine andere Datei dasselbe hat. Importiere die Datei noch einmal, um es zurückzuholen.
       *[other] { $n } Paare kamen aus { $name }. Sie verschwinden, außer denen, die auch ein Wiki, ein Entwurf oder eine andere Datei hat. Importiere die Datei noch einmal, um sie zurückzuholen.
    }
memory-import = Speicher importieren
memory-import-it = Importieren
memory-import-about = TMX jeder Größe, PO oder CSV. Dieselbe Datei noch einmal zu lesen, zählt nichts doppelt.
memory-doing-import = Wird in den Speicher gelesen
memory-doing-forget = Wird aus dem Speicher genommen
memory-imported = { $name } ist gelesen. Neue Paare: { $added }. Schon vorhandene Paare: { $merged }.
memory-import-stopped = Angehalten; was von { $name } gelesen wurde, ist darin. Neue Paare: { $added }. Schon vorhandene Paare: { $merged }.
memory-forgotten =
    { $n ->
        [one] { $name } ist herausgenommen, mit { $n } Paar.
       *[other] { $name } ist herausgenommen, mit { $n } Paaren.
    }
memory-forget-stopped =
    { $n ->
        [one] Angehalten. { $n } Paar aus { $name } ist herausgenommen; die anderen sind noch da.
       *[other] Angehalten. { $n } Paare aus { $name } sind herausgenommen; die anderen sind noch da.
    }
memory-export = Speicher exportieren
memory-writing = Datei wird geschrieben
memory-format-tmx = TMX 1.4, für andere Übersetzungsprogramme
memory-format-csv = CSV, für Tabellenprogramme
memory-export-of = Export: { $from } → { $to }
memory-pairs-of =
    { $n ->
        [one] { $n } Paar
       *[other] { $n } Paare
    }
memory-exported =
    { $n ->
        [one] { $n } Paar ist in { $path }.
       *[other] { $n } Paare sind in { $path }.
    }
