### Turkish (tr). Reviewed by a native speaker: not yet.

preview-template = Şablon

preview-file = Dosya

preview-category = Kategori

preview-references = Kaynakça

preview-approximate = Yaklaşık gösterim

preview-about = Yaklaşık önizleme. Taslağı olan birimler: { $n_drafts }; eskimiş: { $n_outdated }; çevrilmemiş: { $n_untranslated }.
