### Slovak (sk). Reviewed by a native speaker: not yet.

preview-template = Šablóna
preview-file = Súbor
preview-category = Kategória
preview-references = Referencie
preview-approximate = Zobrazené približne
preview-about = Približný náhľad. Jednotky s konceptom: { $n_drafts }; zastarané: { $n_outdated }; nepreložené: { $n_untranslated }.
