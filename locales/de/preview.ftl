### German (de). Reviewed by a native speaker: not yet.

preview-template = Vorlage
preview-file = Datei
preview-category = Kategorie
preview-references = Einzelnachweise
preview-approximate = Ungefähr dargestellt
preview-about = Ungefähre Vorschau. Einheiten mit Entwurf: { $n_drafts }; veraltet: { $n_outdated }; nicht übersetzt: { $n_untranslated }.
