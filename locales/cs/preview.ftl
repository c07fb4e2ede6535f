### Czech (cs). Reviewed by a native speaker: not yet.

preview-template = Šablona
preview-file = Soubor
preview-category = Kategorie
preview-references = Reference
preview-approximate = Zobrazeno přibližně
preview-about = Přibližný náhled. Jednotky s konceptem: { $n_drafts }; zastaralé: { $n_outdated }; nepřeložené: { $n_untranslated }.
