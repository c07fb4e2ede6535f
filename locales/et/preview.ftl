### Estonian (et). Reviewed by a native speaker: not yet.

preview-template = Mall

preview-file = Fail

preview-category = Kategooria

preview-references = Viited

preview-approximate = Ligikaudne esitus

preview-about = Ligikaudne eelvaade. Üksusi mustandiga: { $n_drafts }; iganenud: { $n_outdated }; tõlkimata: { $n_untranslated }.
