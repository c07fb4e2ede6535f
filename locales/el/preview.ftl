### Greek (el). Reviewed by a native speaker: not yet.

preview-template = Πρότυπο

preview-file = Αρχείο

preview-category = Κατηγορία

preview-references = Παραπομπές

preview-approximate = Εμφανίζεται κατά προσέγγιση

preview-about = Προεπισκόπηση, κατά προσέγγιση. Μονάδες με πρόχειρο: { $n_drafts }· παρωχημένες: { $n_outdated }· αμετάφραστες: { $n_untranslated }.
