### The preview: what a page will look like, about, without asking the wiki.

# Before the name of a template that is shown as a box.
preview-template = Template

# Before the name of a picture or other file that is shown as a box.
preview-file = File

# Before the name of a category that is shown as a box.
preview-category = Category

# Over the footnotes of the page.
preview-references = References

# On whatever the wiki may show otherwise than the preview does.
preview-approximate = Shown approximately

# Under the title of a page's preview.
# $n_drafts (Number) - Units that are shown with a draft of the user.
# $n_outdated (Number) - Units that are shown with an outdated translation, on a coloured ground.
# $n_untranslated (Number) - Units that are shown in the language of the source.
preview-about = Preview, approximate. Units with a draft: { $n_drafts }; outdated: { $n_outdated }; untranslated: { $n_untranslated }.
