### German (de). Reviewed by a native speaker: not yet.

search-about = In allen abgerufenen Originalen, Übersetzungen, Entwürfen und Titeln. Auch offline.
search-placeholder = Wörter oder eine „Wendung“ in Anführungszeichen
search-texts = Texte
search-concordance = Wie es übersetzt wurde
search-kind = Was durchsuchen
search-language = In welcher Sprache
search-state = In welchem Zustand
search-page = Auf welcher Seite
search-from = Sprache der Wendung
search-to = Sprache der Übersetzungen
search-any-kind = Alles
search-any-language = Alle Sprachen
search-any-state = Jeder Zustand
search-any-page = Alle Seiten
search-searching = Wird gesucht
search-none = Nichts gefunden
search-none-about = Versuche es mit weniger Buchstaben: Jedes Wort wird an seinem Anfang gefunden, mit oder ohne Akzente.
search-begin = Was suchst du?
search-begin-about = Ergebnisse erscheinen beim Tippen. Akzente kannst du weglassen, und Serbisch wird in beiden Schriften gefunden.
search-concordance-about = Eine Wendung des Originals und jede Übersetzung, die sie bekam.
search-found =
    { $n ->
        [one] { $n } gefunden
       *[other] { $n } gefunden
    }
search-more-than =
    { $n ->
        [one] Der beste von vielen: { $n }
       *[other] Die besten { $n } von vielen
    }
search-waiting =
    { $n ->
        [one] { $n } eben geänderter Text ist gleich zu finden.
       *[other] { $n } eben geänderte Texte sind gleich zu finden.
    }
found-source = Original
found-translation = Übersetzung
found-draft = Entwurf
found-title = Titel
found-memory = Importierter Speicher
