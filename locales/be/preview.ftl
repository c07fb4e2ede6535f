### Belarusian (be). Reviewed by a native speaker: not yet.

preview-template = Шаблон
preview-file = Файл
preview-category = Катэгорыя
preview-references = Заўвагі
preview-approximate = Паказана прыблізна
preview-about = Перадпаказ, прыблізны. Адзінак з чарнавіком: { $n_drafts }; састарэлых: { $n_outdated }; не перакладзеных: { $n_untranslated }.
