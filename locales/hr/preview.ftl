### Croatian (hr). Reviewed by a native speaker: not yet.

preview-template = Predložak

preview-file = Datoteka

preview-category = Kategorija

preview-references = Izvori

preview-approximate = Prikazano približno

preview-about = Približan pretpregled. Jedinice s nacrtom: { $n_drafts }; zastarjele: { $n_outdated }; neprevedene: { $n_untranslated }.
