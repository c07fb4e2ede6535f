### Bulgarian (bg). Reviewed by a native speaker: not yet.

preview-template = Шаблон
preview-file = Файл
preview-category = Категория
preview-references = Бележки
preview-approximate = Показано приблизително
preview-about = Предварителен преглед, приблизителен. Единици с чернова: { $n_drafts }; остарели: { $n_outdated }; непреведени: { $n_untranslated }.
