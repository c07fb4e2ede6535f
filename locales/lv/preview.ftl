### Latvian (lv). Reviewed by a native speaker: not yet.

preview-template = Veidne

preview-file = Fails

preview-category = Kategorija

preview-references = Atsauces

preview-approximate = Parādīts aptuveni

preview-about = Aptuvens priekšskatījums. Vienības ar melnrakstu: { $n_drafts }; novecojušas: { $n_outdated }; netulkotas: { $n_untranslated }.
