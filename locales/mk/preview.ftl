### Macedonian (mk). Reviewed by a native speaker: not yet.

preview-template = Предлошка
preview-file = Податотека
preview-category = Категорија
preview-references = Наводи
preview-approximate = Прикажано приближно
preview-about = Претпреглед, приближен. Единици со нацрт: { $n_drafts }; застарени: { $n_outdated }; непреведени: { $n_untranslated }.
