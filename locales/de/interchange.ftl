### German (de). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Für Poedit, OmegaT, Virtaal und die meisten anderen Programme. Veraltete Einheiten enthalten das Original, aus dem sie übersetzt wurden.
format-translate-po = PO, wie Translate es schreibt
format-translate-po-about = Wie der eigene Export des Wikis zum Offline-Arbeiten. Eine Seite je Datei.
format-csv = CSV
format-csv-about = Eine Tabelle für Tabellenprogramme.
format-translate-csv = CSV, wie Translate es schreibt
format-translate-csv-about = Wie die eigene Tabelle des Wikis. Eine Seite je Datei.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Für OmegaT und andere Übersetzungsprogramme.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Für neuere Übersetzungsprogramme.
format-tmx = TMX
format-tmx-about = Ein Übersetzungsspeicher: nur, was übersetzt ist.
format-package = Tolmach-Paket
format-package-about = Alles, um in einem anderen Tolmach weiterzuarbeiten: Einheiten, Entwürfe, Speicher, Glossar.
export-title = Exportieren
export-language = Sprache
export-pages = Seiten
export-no-pages = In dieser Sprache wurde noch nichts abgerufen.
export-all = Alle
export-format = Format
export-folder = Ordner
export-folder-about = Eine vorhandene Datei wird nie ersetzt: Die neue bekommt eine Nummer.
export-forecast =
    { $files ->
        [one] { $files } Datei würde geschrieben. Einheiten: { $units }; mit deinem Entwurf: { $drafts }; veraltet: { $outdated }.
       *[other] { $files } Dateien würden geschrieben. Einheiten: { $units }; mit deinem Entwurf: { $drafts }; veraltet: { $outdated }.
    }
export-write = Exportieren
export-written =
    { $n ->
        [one] Die Datei ist geschrieben.
       *[other] { $n } Dateien sind geschrieben.
    }
export-file =
    { $n ->
        [one] { $path } ({ $n } Einheit)
       *[other] { $path } ({ $n } Einheiten)
    }
import-title = Importieren
import-about = Wähle eine Datei, die zum Übersetzen exportiert wurde. Zuerst siehst du, was daraus würde; nichts wird ohne dein Ja übernommen, und nichts von dir wird je ersetzt.
import-file = Datei
import-reading = Datei wird gelesen
import-language = Die Datei nennt ihre Sprache nicht. Welche ist es?
import-dry = { $format }, { $language }. Beim Importieren:
import-take =
    { $n ->
        [one] { $n } Eintrag importieren
       *[other] { $n } Einträge importieren
    }
import-done =
    { $n ->
        [one] { $n } Eintrag ist jetzt ein Entwurf.
       *[other] { $n } Einträge sind jetzt Entwürfe.
    }
import-conflicts =
    { $n ->
        [one] { $n } Eintrag weicht von dem ab, was hier steht. Alle Texte bleiben erhalten; du entscheidest.
       *[other] { $n } Einträge weichen von dem ab, was hier steht. Alle Texte bleiben erhalten; du entscheidest.
    }
import-to-conflicts = Ansehen
import-empty = Die Datei hat keine Einträge.
import-more =
    { $n ->
        [one] und { $n } weiterer
       *[other] und { $n } weitere
    }
import-would-taken =
    { $n ->
        [one] { $n } wird ein Entwurf
       *[other] { $n } werden Entwürfe
    }
import-would-conflicting =
    { $n ->
        [one] { $n } weicht von dem ab, was hier steht, und wartet auf dich
       *[other] { $n } weichen von dem ab, was hier steht, und warten auf dich
    }
import-would-unknown =
    { $n ->
        [one] { $n } gehört hier zu keiner Einheit
       *[other] { $n } gehören hier zu keiner Einheit
    }
import-would-broken =
    { $n ->
        [one] { $n } ist nicht lesbar
       *[other] { $n } sind nicht lesbar
    }
import-would-unchanged =
    { $n ->
        [one] { $n } ändert nichts
       *[other] { $n } ändern nichts
    }
import-was-taken =
    { $n ->
        [one] { $n } ist jetzt ein Entwurf
       *[other] { $n } sind jetzt Entwürfe
    }
import-was-conflicting =
    { $n ->
        [one] { $n } wartet auf dich
       *[other] { $n } warten auf dich
    }
import-was-unknown =
    { $n ->
        [one] { $n } gehörte hier zu keiner Einheit
       *[other] { $n } gehörten hier zu keiner Einheit
    }
import-was-broken =
    { $n ->
        [one] { $n } war nicht lesbar
       *[other] { $n } waren nicht lesbar
    }
import-was-unchanged =
    { $n ->
        [one] { $n } änderte nichts
       *[other] { $n } änderten nichts
    }
import-note-no-text = Es hat keine Übersetzung.
import-note-same-here = Hier steht dasselbe.
import-note-as-handed-out = Seit dem Export unverändert; die Arbeit hier ging weiter.
import-note-waits = Derselbe Text wartet schon auf dich.
import-note-matched-by-source = Am Original war zu erkennen, welche Einheit es ist.
import-note-not-done = Als unfertig markiert: Der Entwurf ist nicht fertig.
import-note-still-valid = Die alte Übersetzung ist noch gültig.
import-note-source-moved = Das Original hat sich geändert, seit die Datei entstand.
import-note-differs-from-draft = Es weicht von deinem Entwurf ab.
import-note-changed-on-wiki = Die Übersetzung im Wiki hat sich geändert, seit die Datei entstand.
import-note-base-not-known = Die Datei sagt nicht, woraus sie entstand, und das Wiki hat einen anderen Text.
import-note-no-page = Die Seite ist nicht in der Bibliothek.
import-note-not-pulled = Die Seite wurde in dieser Sprache nie abgerufen.
import-note-no-unit = Die Seite hat keine solche Einheit.
import-note-no-such-source = Keine Einheit hat dieses Original.
import-note-several-such-sources = Mehrere Einheiten haben dieses Original.
import-note-read = Hinweis beim Lesen der Datei:
