### Lithuanian (lt). Reviewed by a native speaker: not yet.

preview-template = Šablonas

preview-file = Failas

preview-category = Kategorija

preview-references = Išnašos

preview-approximate = Rodoma apytiksliai

preview-about = Apytikslė peržvalga. Vienetai su juodraščiu: { $n_drafts }; pasenę: { $n_outdated }; neišversti: { $n_untranslated }.
