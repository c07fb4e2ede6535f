//! The pages where reviewers have something to do.

use super::read_unit;
use crate::{error::WorkbenchError, workbench::Workbench};
use std::collections::BTreeMap;
use tolmach_core::{
    Language, PageTitle, State, WikiName,
    review::{Author, Kind, Standing, Stands, may_accept},
    text::is_blank,
};
use tolmach_store::DraftFilter;

/// A page in one language, as far as reviewers have something to do there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewPage {
    /// The page.
    pub page: PageTitle,
    /// The language.
    pub language: Language,
    /// Texts that wait for a review by this account.
    pub n_waiting: u32,
    /// Comments that nobody has called settled.
    pub n_comments: u32,
    /// Comments and corrections that are being written.
    pub n_written: u32,
}

impl Workbench {
    /// The pages where something waits for a review, was commented on, or is being written about, in these languages.
    ///
    /// Cost: one pass over the translations of the wiki's pages, and a statement or two for each draft.
    ///
    /// # Errors
    /// [`WorkbenchError::NoWiki`].
    pub fn review_pages(&self, wiki: &WikiName, languages: &[Language]) -> Result<Vec<ReviewPage>, WorkbenchError> {
        let reviewer = self.reviewer(wiki)?;
        let counted = self.store().read(|r| -> Result<_, WorkbenchError> {
            let mut counted: BTreeMap<(PageTitle, Language), [u32; 3]> = BTreeMap::new();
            for some in r.unreviewed(wiki)? {
                let author = Author::of(some.translator.as_ref(), reviewer.as_ref());
                if may_accept(Stands::OnWiki(State::Translated), &author).is_ok() {
                    counted.entry((some.page, some.language)).or_default()[0] += some.n;
                }
            }
            let of_wiki = DraftFilter { wiki: Some(wiki.clone()), ..DraftFilter::default() };
            for draft in r.drafts(&of_wiki)?.into_iter().filter(|draft| !is_blank(&draft.draft.text)) {
                let unit = read_unit(r, &draft.key, reviewer.as_ref())?;
                let is_waiting = u32::from(unit.standing == Standing::Waits);
                counted.entry((draft.key.unit.page, draft.key.language)).or_default()[0] += is_waiting;
            }
            let comments = r.reviews(wiki)?.into_iter();
            for comment in comments.filter(|it| it.kind == Kind::Comment && it.ended_at.is_none()) {
                counted.entry((comment.key.unit.page, comment.key.language)).or_default()[1] += 1;
            }
            for written in r.written(wiki)? {
                counted.entry((written.key.unit.page, written.key.language)).or_default()[2] += 1;
            }
            Ok(counted)
        })?;
        let pages = counted.into_iter().map(|((page, language), [n_waiting, n_comments, n_written])| ReviewPage {
            page,
            language,
            n_waiting,
            n_comments,
            n_written,
        });
        let has_any = |page: &ReviewPage| page.n_waiting + page.n_comments + page.n_written > 0;
        Ok(pages.filter(|page| has_any(page) && languages.contains(&page.language)).collect())
    }
}
