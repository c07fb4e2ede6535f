### Romanian (ro). Reviewed by a native speaker: not yet.

preview-template = Format
preview-file = Fișier
preview-category = Categorie
preview-references = Note
preview-approximate = Arătat aproximativ
preview-about = Previzualizare aproximativă. Unități cu ciornă: { $n_drafts }; învechite: { $n_outdated }; netraduse: { $n_untranslated }.
