//! Reviewing.

use super::{
    session::Language,
    units::{Change, Place, State},
};
use serde::{Deserialize, Serialize};
use specta::Type;
use tolmach_workbench::review::{self, review as rules, tell};

/// What there is to review on a wiki.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Reviews {
    /// The pages, in each language, where something waits or was commented on.
    pub pages: Vec<ReviewPage>,
    /// Acceptances that were made here and that the wiki was not told of.
    pub n_to_tell: u32,
}

/// A page in one language where something waits or was commented on.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ReviewPage {
    /// Title of the page.
    pub page: String,
    /// The language.
    pub language: Language,
    /// Texts that wait for a review by this account.
    pub n_waiting: u32,
    /// Comments that nobody has called settled.
    pub n_comments: u32,
}

/// The units of a page in one language, for reviewing.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ReviewList {
    /// Title of the page.
    pub page: String,
    /// The language translated from.
    pub source_language: Language,
    /// The language translated into.
    pub language: Language,
    /// The units, in page order.
    pub units: Vec<ReviewUnit>,
}

/// How far the review of a text is.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewStanding {
    /// Nobody has accepted it yet.
    Waits,
    /// One's own: somebody else has to look at it.
    Mine,
    /// Accepted here, or in a package that came here.
    Accepted,
    /// Approved on the wiki.
    Proofread,
    /// Its source has moved on.
    Outdated,
    /// There is no text.
    Untranslated,
}

/// A unit, as a reviewer sees it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ReviewUnit {
    /// Where.
    pub place: Place,
    /// The last part of the key, with spaces.
    pub unit: String,
    /// Whether it holds the page's own title.
    pub is_page_title: bool,
    /// Its state on the wiki.
    pub state: State,
    /// The definition.
    pub source: String,
    /// The text that is looked at; none where there is none.
    pub text: Option<String>,
    /// Whether that is a draft.
    pub is_draft: bool,
    /// The text before; none where there was none, or where nobody knows.
    pub before: Option<String>,
    /// From the text before to this one.
    pub changes: Vec<Change>,
    /// Who saved it, where the wiki says.
    pub author: Option<String>,
    /// Whether it is one's own.
    pub is_mine: bool,
    /// How far its review is.
    pub standing: ReviewStanding,
    /// Whether it may be accepted.
    pub can_accept: bool,
    /// What was said, oldest first.
    pub remarks: Vec<Remark>,
    /// What is being written about it.
    pub written: Vec<UnderWay>,
}

/// What a reviewer writes about a text.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Writing {
    /// Something to say about it.
    Comment,
    /// A better text.
    Correction,
}

/// Something that is being written about a unit: typed, and neither kept nor given up.
#[derive(Debug, Clone, Serialize, Type)]
pub struct UnderWay {
    /// What it is to become.
    pub kind: Writing,
    /// As typed so far.
    pub text: String,
}

/// Something that a reviewer said.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Remark {
    /// Its number.
    pub id: String,
    /// Whether the text was accepted; otherwise it is a comment.
    pub is_acceptance: bool,
    /// The comment; empty for a mere acceptance.
    pub comment: String,
    /// Who; none where nobody was logged in.
    pub by: Option<String>,
    /// When.
    pub at: String,
    /// Whether it still speaks of the text that stands now.
    pub still_stands: bool,
    /// Whether the wiki took it.
    pub was_told: bool,
    /// The text that was looked at.
    pub text: String,
}

/// What became of an acceptance that the wiki was told.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Told {
    /// Where.
    pub place: Place,
    /// The page's title.
    pub page: String,
    /// The last part of the key, with spaces.
    pub unit: String,
    /// What became of it.
    pub outcome: ToldOutcome,
    /// What the wiki says where it refused.
    pub reason: Option<String>,
}

/// What became of an acceptance that the wiki was told.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum ToldOutcome {
    /// The translation is proofread now.
    Proofread,
    /// The wiki took it, and has another revision since.
    Overtaken,
    /// Changed since it was looked at.
    Changed,
    /// Outdated since.
    Outdated,
    /// Gone from the page.
    Gone,
    /// Refused.
    Refused,
}

impl From<review::ReviewPage> for ReviewPage {
    fn from(page: review::ReviewPage) -> Self {
        let review::ReviewPage { page, language, n_waiting, n_comments, n_written: _ } = page;
        Self { page: page.to_string(), language: Language::of(&language), n_waiting, n_comments }
    }
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
            written,
            as_of: _,
        } = unit;
        Self {
            place: Place::from(&key),
            unit: key.unit.unit.to_string(),
            is_page_title: key.unit.unit.is_page_title(),
            state: state.into(),
            source,
            text: subject.map(|subject| subject.text),
            is_draft,
            before,
            changes: changes.into_iter().map(Change::from).collect(),
            is_mine: author == rules::Author::Mine,
            author: match author {
                rules::Author::Other(name) => Some(name.to_string()),
                rules::Author::Mine | rules::Author::Unknown => None,
            },
            standing: standing.into(),
            can_accept: refusal.is_none(),
            remarks: remarks.into_iter().map(Remark::from).collect(),
            written: written.into_iter().map(|(kind, text)| UnderWay { kind: kind.into(), text }).collect(),
        }
    }
}

impl From<rules::Standing> for ReviewStanding {
    fn from(standing: rules::Standing) -> Self {
        match standing {
            rules::Standing::Waits => Self::Waits,
            rules::Standing::Mine => Self::Mine,
            rules::Standing::Accepted => Self::Accepted,
            rules::Standing::Proofread => Self::Proofread,
            rules::Standing::Outdated => Self::Outdated,
            rules::Standing::Untranslated => Self::Untranslated,
        }
    }
}

impl From<rules::Writing> for Writing {
    fn from(kind: rules::Writing) -> Self {
        match kind {
            rules::Writing::Comment => Self::Comment,
            rules::Writing::Correction => Self::Correction,
        }
    }
}

impl From<Writing> for rules::Writing {
    fn from(kind: Writing) -> Self {
        match kind {
            Writing::Comment => Self::Comment,
            Writing::Correction => Self::Correction,
        }
    }
}

impl From<review::Remark> for Remark {
    fn from(remark: review::Remark) -> Self {
        let review::Remark { review, still_stands } = remark;
        let review::Review { id, uid: _, key: _, kind, subject, comment, by, is_own: _, made_at, ended_at: _, told_at } =
            review;
        Self {
            id: id.number().to_string(),
            is_acceptance: kind == rules::Kind::Accepted,
            comment,
            by: by.map(|by| by.to_string()),
            at: made_at.to_string(),
            still_stands,
            was_told: told_at.is_some(),
            text: subject.text,
        }
    }
}

impl From<tell::Told> for Told {
    fn from(told: tell::Told) -> Self {
        let tell::Told { key, outcome } = told;
        let (outcome, reason) = match outcome {
            tell::Outcome::Proofread => (ToldOutcome::Proofread, None),
            tell::Outcome::Overtaken => (ToldOutcome::Overtaken, None),
            tell::Outcome::Changed => (ToldOutcome::Changed, None),
            tell::Outcome::Outdated => (ToldOutcome::Outdated, None),
            tell::Outcome::Gone => (ToldOutcome::Gone, None),
            tell::Outcome::Refused(says) => (ToldOutcome::Refused, Some(says)),
        };
        let (page, unit) = (key.unit.page.to_string(), key.unit.unit.to_string());
        Self { place: Place::from(&key), page, unit, outcome, reason }
    }
}
