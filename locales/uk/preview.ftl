### Ukrainian (uk). Reviewed by a native speaker: not yet.

preview-template = Шаблон
preview-file = Файл
preview-category = Категорія
preview-references = Примітки
preview-approximate = Показано приблизно
preview-about = Попередній перегляд, приблизний. Блоків із чернеткою: { $n_drafts }; застарілих: { $n_outdated }; не перекладених: { $n_untranslated }.
