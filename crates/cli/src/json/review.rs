use super::{code, units::Change};
use serde::Serialize;
use tolmach_core::review::Author;
use tolmach_workbench::review::{self, tell};

/// A page where something waits for a review.
#[derive(Debug, Serialize)]
pub(crate) struct ReviewPage {
    pub(crate) page: String,
    pub(crate) language: String,
    pub(crate) waiting: u32,
    pub(crate) comments: u32,
}

impl From<review::ReviewPage> for ReviewPage {
    fn from(page: review::ReviewPage) -> Self {
        let review::ReviewPage { page, language, n_waiting, n_comments, n_written: _ } = page;
        Self { page: page.to_string(), language: code(&language), waiting: n_waiting, comments: n_comments }
    }
}

/// A unit as `review` and `reviews` show it.
#[derive(Debug, Serialize)]
pub(crate) struct ReviewUnit {
    pub(crate) key: String,
    pub(crate) unit: String,
    language: String,
    /// One of the wiki's four.
    state: &'static str,
    /// `waits`, `mine`, `accepted`, `proofread`, `outdated` or `untranslated`.
    pub(crate) standing: &'static str,
    pub(crate) source: String,
    /// The text that is looked at: the draft where there is one.
    pub(crate) text: Option<String>,
    is_draft: bool,
    /// Of the text on the wiki; null for drafts. `--seen` takes it.
    pub(crate) revision: Option<String>,
    /// The text before, where it is known.
    pub(crate) before: Option<String>,
    changes: Vec<Change>,
    /// Who saved it on the wiki; null for drafts, and where nobody knows.
    author: Option<String>,
    is_mine: bool,
    /// Why it can't be accepted: `outdated`, `own`, `untranslated`.
    refused: Option<&'static str>,
    pub(crate) remarks: Vec<Remark>,
    as_of: String,
}

/// Something that a reviewer said.
#[derive(Debug, Serialize)]
pub(crate) struct Remark {
    pub(crate) number: i64,
    /// `accepted` or `comment`.
    pub(crate) kind: &'static str,
    pub(crate) comment: String,
    pub(crate) by: Option<String>,
    pub(crate) at: String,
    revision: Option<String>,
    text: String,
    /// Whether it still speaks of the text that stands now.
    pub(crate) still_stands: bool,
    /// Whether the wiki was told of it.
    told: bool,
}

impl From<review::ReviewUnit> for ReviewUnit {
    fn from(unit: review::ReviewUnit) -> Self {
        let review::ReviewUnit {
            key,
            source,
            state,
            subject,
            is_draft,
            before,
            changes,
            author,
            standing,
            refusal,
            remarks,
            written: _,
            as_of,
        } = unit;
        let revision = subject.as_ref().and_then(|subject| subject.revision);
        Self {
            key: key.unit.to_string(),
            unit: key.unit.unit.underscored(),
            language: code(&key.language),
            state: state.as_str(),
            standing: standing.as_str(),
            source,
            text: subject.map(|subject| subject.text),
            is_draft,
            revision: revision.map(|revision| revision.to_string()),
            before,
            changes: changes.into_iter().map(Change::from).collect(),
            is_mine: author == Author::Mine,
            author: match author {
                Author::Other(name) => Some(name.to_string()),
                Author::Mine | Author::Unknown => None,
            },
            refused: refusal.map(tolmach_core::review::Refusal::as_str),
            remarks: remarks.into_iter().map(Remark::from).collect(),
            as_of: as_of.to_string(),
        }
    }
}

impl From<review::Remark> for Remark {
    fn from(remark: review::Remark) -> Self {
        let review::Remark { review, still_stands } = remark;
        let review::Review { id, kind, subject, comment, by, made_at, told_at, .. } = review;
        Self {
            number: id.number(),
            kind: kind.as_str(),
            comment,
            by: by.map(|by| by.to_string()),
            at: made_at.to_string(),
            revision: subject.revision.map(|revision| revision.to_string()),
            text: subject.text,
            still_stands,
            told: told_at.is_some(),
        }
    }
}

/// What became of an acceptance that the wiki was told.
#[derive(Debug, Serialize)]
pub(crate) struct Told {
    pub(crate) key: String,
    pub(crate) language: String,
    /// `proofread`, `overtaken`, `changed`, `outdated`, `gone` or `refused`.
    pub(crate) result: &'static str,
    pub(crate) reason: Option<String>,
}

impl From<tell::Told> for Told {
    fn from(told: tell::Told) -> Self {
        let tell::Told { key, outcome } = told;
        Self {
            key: key.unit.to_string(),
            language: code(&key.language),
            result: outcome.as_str(),
            reason: match outcome {
                tell::Outcome::Refused(says) => Some(says),
                _ => None,
            },
        }
    }
}
