### Hungarian (hu). Reviewed by a native speaker: not yet.

preview-template = Sablon

preview-file = Fájl

preview-category = Kategória

preview-references = Jegyzetek

preview-approximate = Hozzávetőleges megjelenítés

preview-about = Hozzávetőleges előnézet. Egységek vázlattal: { $n_drafts }; elavult: { $n_outdated }; lefordítatlan: { $n_untranslated }.
