### Russian (ru). Reviewed by a native speaker: not yet.

preview-template = Шаблон
preview-file = Файл
preview-category = Категория
preview-references = Примечания
preview-approximate = Показано приблизительно
preview-about = Предпросмотр, приблизительный. Блоков с черновиком: { $n_drafts }; устаревших: { $n_outdated }; непереведённых: { $n_untranslated }.
