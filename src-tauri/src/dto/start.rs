//! What to do now.

use super::{board::Reason, session::Language};
use serde::Serialize;
use specta::Type;
use tolmach_workbench::start;

/// What there is to do.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Start {
    /// Resources in the library.
    pub n_pages: u32,
    /// Drafts that were not pushed yet.
    pub n_drafts: u32,
    /// Of these, in conflict.
    pub n_conflicts: u32,
    /// Units of the user's languages that are untranslated or outdated.
    pub n_left: u32,
    /// Words of their sources.
    pub n_words_left: u32,
    /// Units that landed in the last seven days.
    pub n_landed_lately: u32,
    /// What became outdated since the user was last here, the latest first.
    pub newly_outdated: Vec<NewlyOutdated>,
    /// Where effort is needed most in the user's languages.
    pub next: Vec<Suggestion>,
    /// Up to when the wiki's changes were followed; none if nothing was ever pulled.
    pub followed_at: Option<String>,
    /// Whether nothing was ever drafted on this wiki.
    pub is_new_here: bool,
}

/// A page of which units became outdated.
#[derive(Debug, Clone, Serialize, Type)]
pub struct NewlyOutdated {
    /// Title of the page.
    pub page: String,
    /// The language.
    pub language: Language,
    /// How many units.
    pub n_units: u32,
    /// When the latest of them was first seen outdated.
    pub at: String,
}

/// A page to go on with.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Suggestion {
    /// Title of the page.
    pub page: String,
    /// The language it is written in.
    pub source_language: Language,
    /// The language.
    pub language: Language,
    /// Units that are untranslated or outdated.
    pub n_to_do: u32,
    /// Of these, outdated.
    pub n_outdated: u32,
    /// Words of their sources.
    pub n_words: u32,
    /// The reason that counts most.
    pub reason: Option<Reason>,
}

/// A unit to begin with.
#[derive(Debug, Clone, Serialize, Type)]
pub struct FirstUnit {
    /// Title of its page.
    pub page: String,
    /// `Page/unit`.
    pub key: String,
    /// BCP 47.
    pub language: String,
}

impl From<start::Start> for Start {
    fn from(start: start::Start) -> Self {
        let start::Start {
            n_pages,
            n_drafts,
            n_conflicts,
            n_left,
            n_words_left,
            n_landed_lately,
            newly_outdated,
            next,
            followed_at,
            is_new_here,
        } = start;
        Self {
            n_pages,
            n_drafts,
            n_conflicts,
            n_left,
            n_words_left,
            n_landed_lately,
            newly_outdated: newly_outdated.into_iter().map(NewlyOutdated::from).collect(),
            next: next.into_iter().map(Suggestion::from).collect(),
            followed_at: followed_at.map(|at| at.to_string()),
            is_new_here,
        }
    }
}

impl From<start::NewlyOutdated> for NewlyOutdated {
    fn from(newly: start::NewlyOutdated) -> Self {
        let start::NewlyOutdated { page, language, n_units, at } = newly;
        Self { page: page.to_string(), language: Language::of(&language), n_units, at: at.to_string() }
    }
}

impl From<start::Suggestion> for Suggestion {
    fn from(suggestion: start::Suggestion) -> Self {
        let start::Suggestion { page, source_language, language, n_to_do, n_outdated, n_words, need } = suggestion;
        Self {
            page: page.to_string(),
            source_language: Language::of(&source_language),
            language: Language::of(&language),
            n_to_do,
            n_outdated,
            n_words,
            reason: need.reasons.first().map(Reason::from),
        }
    }
}

impl From<tolmach_core::TargetKey> for FirstUnit {
    fn from(key: tolmach_core::TargetKey) -> Self {
        Self { page: key.unit.page.to_string(), key: key.unit.to_string(), language: key.language.to_string() }
    }
}
