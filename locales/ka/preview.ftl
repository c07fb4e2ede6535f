### Georgian (ka). Reviewed by a native speaker: not yet.

preview-template = თარგი
preview-file = ფაილი
preview-category = კატეგორია
preview-references = სქოლიო
preview-approximate = ნაჩვენებია მიახლოებით
preview-about = წინასწარი, მიახლოებითი ნახვა. ერთეულები მონახაზით: { $n_drafts }; მოძველებული: { $n_outdated }; უთარგმნელი: { $n_untranslated }.
