### Polish (pl). Reviewed by a native speaker: not yet.

preview-template = Szablon
preview-file = Plik
preview-category = Kategoria
preview-references = Przypisy
preview-approximate = Pokazane w przybliżeniu
preview-about = Podgląd przybliżony. Jednostki ze szkicem: { $n_drafts }; nieaktualne: { $n_outdated }; nieprzetłumaczone: { $n_untranslated }.
