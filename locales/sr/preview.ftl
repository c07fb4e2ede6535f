### Serbian (sr). Reviewed by a native speaker: not yet.

preview-template = Шаблон

preview-file = Датотека

preview-category = Категорија

preview-references = Референце

preview-approximate = Приказано приближно

preview-about = Приближан претпреглед. Јединице с нацртом: { $n_drafts }; застареле: { $n_outdated }; непреведене: { $n_untranslated }.
