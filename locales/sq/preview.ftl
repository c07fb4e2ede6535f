### Albanian (sq). Reviewed by a native speaker: not yet.

preview-template = Stampa
preview-file = Skeda
preview-category = Kategoria
preview-references = Referencat
preview-approximate = E shfaqur përafërsisht
preview-about = Parapamje, e përafërt. Njësi me skicë: { $n_drafts }; të vjetëruara: { $n_outdated }; të papërkthyera: { $n_untranslated }.
