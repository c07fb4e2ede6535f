### Azerbaijani (az). Reviewed by a native speaker: not yet.

preview-template = Şablon

preview-file = Fayl

preview-category = Kateqoriya

preview-references = İstinadlar

preview-approximate = Təxmini göstərilir

preview-about = Təxmini önbaxış. Qaralaması olan vahidlər: { $n_drafts }; köhnəlmiş: { $n_outdated }; tərcüməsiz: { $n_untranslated }.
