### Slovenian (sl). Reviewed by a native speaker: not yet.

preview-template = Predloga

preview-file = Datoteka

preview-category = Kategorija

preview-references = Sklici

preview-approximate = Prikazano približno

preview-about = Približen predogled. Enote z osnutkom: { $n_drafts }; zastarele: { $n_outdated }; neprevedene: { $n_untranslated }.
