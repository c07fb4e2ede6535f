### Armenian (hy). Reviewed by a native speaker: not yet.

preview-template = Կաղապար
preview-file = Ֆայլ
preview-category = Կատեգորիա
preview-references = Ծանոթագրություններ
preview-approximate = Ցույց է տրված մոտավորապես
preview-about = Նախադիտում՝ մոտավոր։ Միավորներ սևագրով՝ { $n_drafts }, հնացած՝ { $n_outdated }, չթարգմանված՝ { $n_untranslated }։
