### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

preview-template = Šablon

preview-file = Datoteka

preview-category = Kategorija

preview-references = Reference

preview-approximate = Prikazano približno

preview-about = Približan pretpregled. Jedinice s nacrtom: { $n_drafts }; zastarele: { $n_outdated }; neprevedene: { $n_untranslated }.
