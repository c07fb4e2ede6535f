//! Reviewing: texts of others and one's own, in the context of their page, with what was said of them.
//!
//! An acceptance is a mark on this machine first, and travels in packages. Where the account may approve translations, the
//! wiki is told of it when the user says so: see [`tell`].

mod correct;
mod pages;
pub mod tell;
mod written;

use crate::{drafts::known, error::WorkbenchError, workbench::Workbench};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{
    Language, PageTitle, State, TargetKey, Timestamp, UserName, WikiName,
    diff::{self, Change},
    review::{Author, Kind, Refusal, Standing, Stands, Subject, Writing, may_accept, standing},
    text::is_blank,
};
use tolmach_store::{DraftFilter, NewReview, Reader, ReviewId, StoredDraft, StoredTarget, Written};

pub use pages::ReviewPage;
pub use tolmach_core::review;
pub use tolmach_store::Review;

/// A unit in one language, as a reviewer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewUnit {
    /// What it is.
    pub key: TargetKey,
    /// The definition now.
    pub source: String,
    /// Its state on the wiki as last read.
    pub state: State,
    /// What is looked at: the draft where there is one, else the translation on the wiki; none where there is no text.
    pub subject: Option<Subject>,
    /// Whether that is a draft.
    pub is_draft: bool,
    /// The text before: what the draft would replace, or what the wiki had before the latest change that was seen here.
    /// None where there was none, or where nobody knows.
    pub before: Option<String>,
    /// From the text before to the one that is looked at, word by word; empty where there is none before.
    pub changes: Vec<Change>,
    /// Whose text it is.
    pub author: Author,
    /// How far its review is.
    pub standing: Standing,
    /// Why it can't be accepted, where it can't.
    pub refusal: Option<Refusal>,
    /// What was said, oldest first; what was taken back or settled is left out.
    pub remarks: Vec<Remark>,
    /// What is being written about it: typed, and neither kept nor given up.
    pub written: BTreeMap<Writing, String>,
    /// When the wiki was read.
    pub as_of: Timestamp,
}

/// Something that a reviewer said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// As it was said.
    pub review: Review,
    /// Whether it still speaks of the text that stands now.
    pub still_stands: bool,
}

impl Workbench {
    /// The account that reviews on a wiki; none where nobody ever logged in. Asks nobody.
    ///
    /// # Errors
    /// [`WorkbenchError::NoWiki`].
    pub fn reviewer(&self, wiki: &WikiName) -> Result<Option<UserName>, WorkbenchError> {
        if let Some(name) = self.account_at_hand(wiki) {
            return Ok(Some(name));
        }
        let login = self.wiki(wiki)?.account.or_else(|| self.practice_user().filter(|_| wiki.is_practice()));
        // The name of a bot password is the account's, with a label.
        Ok(login.and_then(|login| UserName::parse(login.as_str().split('@').next().unwrap_or_default()).ok()))
    }

    /// The units of a page in one language, in the order of the page, for reviewing.
    ///
    /// Cost: one read of the page, and word differences of what changed.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`].
    pub fn review_units(
        &self,
        wiki: &WikiName,
        page: &PageTitle,
        language: &Language,
    ) -> Result<Vec<ReviewUnit>, WorkbenchError> {
        let reviewer = self.reviewer(wiki)?;
        self.store().read(|r| {
            let resource = r.resource(wiki, page)?.ok_or_else(|| WorkbenchError::NoPage(page.clone()))?;
            let of_page =
                DraftFilter { wiki: Some(wiki.clone()), resource: Some(resource.id), language: Some(language.clone()) };
            let mut drafts: BTreeMap<TargetKey, StoredDraft> =
                r.drafts(&of_page)?.into_iter().map(|draft| (draft.key.clone(), draft)).collect();
            let mut remarks: BTreeMap<TargetKey, Vec<Review>> = BTreeMap::new();
            for review in r.reviews_of_resource(resource.id)? {
                remarks.entry(review.key.clone()).or_default().push(review);
            }
            let mut written: BTreeMap<TargetKey, Vec<Written>> = BTreeMap::new();
            for one in r.written(wiki)? {
                written.entry(one.key.clone()).or_default().push(one);
            }
            let mut former = r.former_texts(resource.id, language)?;
            let mut units = Vec::new();
            for target in r.targets(&resource, language)? {
                let said = Said {
                    reviews: remarks.remove(&target.key).unwrap_or_default(),
                    written: written.remove(&target.key).unwrap_or_default(),
                };
                let draft = drafts.remove(&target.key);
                if target.is_present || draft.is_some() || !said.written.is_empty() {
                    let former = former.remove(&target.key.unit.unit);
                    units.push(unit(r, target, draft, former, said, reviewer.as_ref())?);
                }
            }
            Ok(units)
        })
    }

    /// One unit, for reviewing.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`], [`WorkbenchError::NoUnit`], [`WorkbenchError::NotPulled`].
    pub fn review_unit(&self, key: &TargetKey) -> Result<ReviewUnit, WorkbenchError> {
        let reviewer = self.reviewer(&key.wiki)?;
        self.store().read(|r| read_unit(r, key, reviewer.as_ref()))
    }

    /// Accepts the text of a unit, on this machine. `seen` is the text that the reviewer looked at, where that may have
    /// changed meanwhile. Accepting twice is accepting once.
    ///
    /// # Errors
    /// [`WorkbenchError::MayNotReview`] where the wiki would refuse it, too; [`WorkbenchError::ChangedSince`]; those of
    /// [`Self::review_unit`].
    pub fn accept(&self, key: &TargetKey, seen: Option<&str>) -> Result<ReviewUnit, WorkbenchError> {
        self.remark(key, seen, |unit, reviewer| match (unit.refusal, unit.subject.is_some()) {
            (Some(why), _) => Err(WorkbenchError::MayNotReview { key: key.clone(), why }),
            (None, false) => Err(WorkbenchError::MayNotReview { key: key.clone(), why: Refusal::Untranslated }),
            (None, true) => {
                let mine = |it: &Remark| it.still_stands && it.review.kind == Kind::Accepted && is_by(it, reviewer);
                Ok((!unit.remarks.iter().any(mine)).then_some((Kind::Accepted, String::new())))
            }
        })
    }

    /// Says something of the text of a unit, whoever wrote it. It is kept for the unit, the language and the revision.
    ///
    /// # Errors
    /// [`WorkbenchError::EmptyComment`]; [`WorkbenchError::MayNotReview`] where there is no text;
    /// [`WorkbenchError::ChangedSince`]; those of [`Self::review_unit`].
    pub fn comment(&self, key: &TargetKey, seen: Option<&str>, comment: &str) -> Result<ReviewUnit, WorkbenchError> {
        let comment = comment.trim();
        if comment.is_empty() {
            return Err(WorkbenchError::EmptyComment);
        }
        self.remark(key, seen, |unit, _| match unit.subject {
            Some(_) => Ok(Some((Kind::Comment, comment.to_owned()))),
            None => Err(WorkbenchError::MayNotReview { key: key.clone(), why: Refusal::Untranslated }),
        })
    }

    /// Ends a remark: takes an acceptance back, or calls a comment settled. What the wiki took stays there.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`] where there is no such remark on that unit, or it has ended.
    pub fn end_remark(&self, key: &TargetKey, id: ReviewId) -> Result<ReviewUnit, WorkbenchError> {
        let (now, reviewer) = (self.now(), self.reviewer(&key.wiki)?);
        self.store().write(|w| {
            let is_of_unit = w.reviews_of(key)?.iter().any(|review| review.id == id);
            w.end_review(if is_of_unit { id } else { ReviewId::from_number(0) }, now)?;
            read_unit(w, key, reviewer.as_ref())
        })
    }

    fn remark(
        &self,
        key: &TargetKey,
        seen: Option<&str>,
        decide: impl FnOnce(&ReviewUnit, Option<&UserName>) -> Result<Option<(Kind, String)>, WorkbenchError>,
    ) -> Result<ReviewUnit, WorkbenchError> {
        let (now, reviewer) = (self.now(), self.reviewer(&key.wiki)?);
        self.store().write(|w| {
            let unit = read_unit(w, key, reviewer.as_ref())?;
            let text = unit.subject.as_ref().map(|subject| subject.text.as_str());
            if seen.is_some() && seen != text {
                return Err(WorkbenchError::ChangedSince(key.clone()));
            }
            if let (Some((kind, comment)), Some(subject)) = (decide(&unit, reviewer.as_ref())?, &unit.subject) {
                w.add_review(key, &NewReview { kind, subject, comment: &comment, by: reviewer.as_ref() }, now)?;
                if kind == Kind::Comment {
                    written::end(w, key, Writing::Comment, &comment)?;
                }
            }
            read_unit(w, key, reviewer.as_ref())
        })
    }
}

/// Whether somebody has said it on this machine, or under this account on another.
fn is_by(remark: &Remark, reviewer: Option<&UserName>) -> bool {
    let by = remark.review.by.as_ref();
    by == reviewer && (by.is_some() || remark.review.is_own)
}

fn read_unit(r: &Reader<'_>, key: &TargetKey, reviewer: Option<&UserName>) -> Result<ReviewUnit, WorkbenchError> {
    let target = known(r, key)?;
    let said = Said { reviews: r.reviews_of(key)?, written: r.written_of(key)? };
    unit(r, target, r.draft(key)?, r.former_text(key)?, said, reviewer)
}

/// What reviewers said of a unit, and what is still being written.
struct Said {
    reviews: Vec<Review>,
    written: Vec<Written>,
}

fn unit(
    r: &Reader<'_>,
    target: StoredTarget,
    draft: Option<StoredDraft>,
    former: Option<String>,
    said: Said,
    reviewer: Option<&UserName>,
) -> Result<ReviewUnit, WorkbenchError> {
    let StoredTarget { key, remote, read_at, .. } = target;
    let state = remote.target.state();
    let draft = draft.filter(|draft| !is_blank(&draft.draft.text));
    let is_draft = draft.is_some();
    let on_wiki = remote.target.translation();
    let (subject, before, author) = match draft {
        Some(draft) => {
            // What was typed on here is one's own, wherever it came from.
            let is_brought = r.was_received(&key, &draft.draft.text)?;
            let author = if is_brought { Author::Unknown } else { Author::Mine };
            let before = on_wiki.map(|translation| translation.text.clone());
            (Some(Subject { revision: None, text: draft.draft.text }), before, author)
        }
        None => {
            let subject = on_wiki
                .map(|translation| Subject { revision: Some(translation.revision), text: translation.text.clone() });
            let translator = on_wiki.and_then(|translation| translation.translator.as_ref());
            (subject, former, Author::of(translator, reviewer))
        }
    };
    let remarks: Vec<Remark> = said
        .reviews
        .into_iter()
        .filter(|review| review.ended_at.is_none())
        .map(|review| Remark {
            still_stands: subject.as_ref().is_some_and(|now| review.subject.still_stands_in(now)),
            review,
        })
        .collect();
    let is_accepted = remarks.iter().any(|it| it.still_stands && it.review.kind == Kind::Accepted);
    let stands = if is_draft { Stands::InDraft } else { Stands::OnWiki(state) };
    let changes = match (&before, &subject) {
        (Some(before), Some(subject)) => diff::words(before, &subject.text),
        _ => Vec::new(),
    };
    Ok(ReviewUnit {
        source: remote.source,
        state,
        is_draft,
        before,
        changes,
        standing: standing(stands, &author, is_accepted),
        refusal: may_accept(stands, &author).err(),
        author,
        remarks,
        written: said.written.into_iter().map(|one| (one.kind, one.text)).collect(),
        subject,
        as_of: read_at,
        key,
    })
}

/// The pages and languages of remarks, each once.
fn places(reviews: &[Review]) -> BTreeSet<(PageTitle, Language)> {
    reviews.iter().map(|review| (review.key.unit.page.clone(), review.key.language.clone())).collect()
}
