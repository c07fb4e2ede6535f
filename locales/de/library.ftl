### German (de). Reviewed by a native speaker: not yet.

library-caption = Seiten und ihr Stand in jeder meiner Sprachen
library-column-resource = Seite
library-loading = Bibliothek wird geöffnet
library-search = Titel suchen
library-filter = Zeigen
library-filter-all = Alle
library-filter-to-do = Zu tun
library-filter-outdated = Veraltet
library-filter-drafts = Mit Entwürfen
library-count =
    { $n ->
        [one] { $n } Seite
       *[other] { $n } Seiten
    }
library-as-of = Stand: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = Wörter zu tun: { $n }
library-order = Sortieren
library-order-title = Nach Titel
library-order-to-do = Meiste Arbeit zuerst
library-order-outdated = Meiste veraltete zuerst
library-order-oldest = Älteste Abrufe zuerst
library-topic = Thema
library-topic-all = Alle Themen
library-refresh = Aktualisieren
library-import = Importieren
library-export = Exportieren
library-add = Seiten hinzufügen
library-pulling = Wird aus dem Wiki abgerufen
library-stopping = Hält nach dieser Seite an
library-pull-stopped =
    { $pages ->
        [one] Angehalten. { $pages } Seite wurde abgerufen und bleibt.
       *[other] Angehalten. { $pages } Seiten wurden abgerufen und bleiben.
    }
library-pulled =
    { $pages ->
        [0] Im Wiki hat sich nichts geändert.
        [one] { $pages } Seite aus dem Wiki abgerufen.
       *[other] { $pages } Seiten aus dem Wiki abgerufen.
    }
library-problem-missing = { $page }: Diese Seite gibt es nicht.
library-problem-not-translatable = { $page }: nicht zum Übersetzen freigegeben.
library-problem-source-language = { $page }: in einer deiner Sprachen geschrieben, also gibt es dort nichts zu übersetzen.
library-problem-language-refused = { $page }: Das Wiki nimmt hier keine Übersetzungen in eine deiner Sprachen an.
library-source = In dieser Sprache geschrieben
library-resource-size =
    { $units ->
        [one] { $units } Einheit, Wörter: { $words }
       *[other] { $units } Einheiten, Wörter: { $words }
    }
library-standing-translatable = Übersetzbar
library-standing-unmarked = Nicht mehr übersetzbar
library-standing-deleted = Im Wiki gelöscht
library-never-read = Noch nicht abgerufen
library-cell-left =
    { $n ->
        [one] { $n } zu tun
       *[other] { $n } zu tun
    }
library-cell-words =
    { $n ->
        [one] { $n } Wort
       *[other] { $n } Wörter
    }
library-cell-complete = Vollständig
library-cell-states = { $proofread } überprüft, { $translated } übersetzt, { $outdated } veraltet, { $untranslated } nicht übersetzt
library-cell-name = { $page }, Sprache { $language }:
library-none-left = Hier ist nichts
library-none-left-about = Keine Seite passt zu Suche und Filter.
library-empty = Die Bibliothek ist leer
library-empty-about = Füge die Seiten hinzu, die du übersetzen möchtest. Tolmach ruft sie einmal ab, dann kannst du offline arbeiten.
library-empty-practice = Das Übungswiki hat ein Dutzend kurze Seiten über Sprints, Hubs und das Übersetzen. Nimm sie alle und probiere aus.
library-pull-practice = Übungsseiten abrufen
library-remove = { $page } aus der Bibliothek entfernen
library-remove-title = Aus der Bibliothek entfernen?
library-remove-it = Entfernen
library-remove-with-drafts = Mitsamt Entwürfen entfernen
library-remove-about = { $page } bleibt im Wiki, wie es ist; nur dieser Computer vergisst die Seite.
library-remove-drafts =
    { $n ->
        [one] { $n } Entwurf zu { $page } wurde nie gesendet und ginge verloren.
       *[other] { $n } Entwürfe zu { $page } wurden nie gesendet und gingen verloren.
    }
add-how = Wie möchtest du sie finden?
add-catalogue = Eingebauter Katalog
add-catalogue-about = Seiten aus der Wissensbasis der Bewegung, Stand November 2026. Themen und Initiativen haben wir selbst zugeordnet. Vielleicht sind nicht alle übersetzbar; welche nicht, steht nach dem Abrufen da.
add-catalogue-search = Titel und Initiativen suchen
add-catalogue-none = Der Katalog kennt keine Seiten dieses Wikis.
add-catalogue-starter = Für einen ersten Sprint
add-catalogue-have = In der Bibliothek
add-estimate =
    { $n ->
        [one] Das Abrufen braucht etwa { $n } Anfrage.
       *[other] Das Abrufen braucht etwa { $n } Anfragen.
    }
add-titles = Titel oder Adressen
add-titles-help = Je Zeile eine, als Titel oder aus dem Browser kopiert.
add-prefix = Titel beginnt mit
add-prefix-help = Zum Beispiel: Movement Strategy/
add-category = Kategorie
add-category-help = Jede übersetzbare Seite darin.
add-group = Nachrichtengruppe
add-group-help = So nennt das Wiki eine Seite oder eine Sammlung von Seiten, zum Beispiel agg-Grants.
add-find = Nachschlagen
add-looking = Das Wiki wird gefragt
add-all = Alle wählen
add-none = Keine wählen
add-found =
    { $n ->
        [0] Keine übersetzbare Seite gefunden.
        [one] { $n } übersetzbare Seite gefunden.
       *[other] { $n } übersetzbare Seiten gefunden.
    }
add-pull =
    { $n ->
        [one] { $n } Seite abrufen
       *[other] { $n } Seiten abrufen
    }
topic-advocacy = Interessenvertretung
topic-affiliates = Affiliates
topic-annual-plan = Jahresplan
topic-capacity = Kompetenzaufbau
topic-cee = Mittel- und Osteuropa
topic-education = Bildung
topic-elections = Wahlen
topic-evaluation = Auswertung
topic-events = Veranstaltungen
topic-glam = Kultur und Erbe (GLAM)
topic-governance = Governance
topic-grants = Förderung
topic-hubs = Hubs
topic-learning = Lernen
topic-legal = Recht
topic-meta-itself = Über Meta-Wiki
topic-newcomers = Neue
topic-policies = Richtlinien
topic-safety = Sicherheit
topic-strategy = Strategie
topic-technical = Technik
topic-translation = Übersetzung
