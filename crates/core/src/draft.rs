//! Local work on a unit.

use crate::{ids::Revision, unit::Remote};

/// What a draft was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// Revision of the translation on the wiki; none if there was no translation.
    pub revision: Option<Revision>,
    /// Its text; none if there was no translation.
    pub text: Option<String>,
    /// The definition that the translator saw.
    pub source: String,
}

impl Base {
    /// The unit as it is on the wiki now, as the base of a draft begun or accepted now.
    pub fn of(remote: &Remote) -> Self {
        Self { revision: remote.revision(), text: remote.text().map(str::to_owned), source: remote.source.clone() }
    }
}

/// Local work on a unit in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The text as typed, not normalised.
    pub text: String,
    /// What it was made from.
    pub base: Base,
    /// Whether the translator has called it done. What is still being typed is never pushed.
    pub is_done: bool,
}
