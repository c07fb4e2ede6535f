use serde::Serialize;
use std::path::Path;
use tolmach_workbench::preview::PagePreview;

/// What was written by `preview`.
#[derive(Debug, Serialize)]
pub(crate) struct Previewed {
    page: String,
    language: String,
    path: String,
    drafts: usize,
    outdated: usize,
    untranslated: usize,
}

impl Previewed {
    pub(crate) fn of(preview: &PagePreview, path: &Path) -> Self {
        let PagePreview { page, title: _, language, html: _, n_drafts, n_outdated, n_untranslated } = preview;
        Self {
            page: page.to_string(),
            language: super::code(language),
            path: path.display().to_string(),
            drafts: *n_drafts,
            outdated: *n_outdated,
            untranslated: *n_untranslated,
        }
    }
}
