//! A unit as the wiki has it.

use crate::{
    ids::{Revision, UserName},
    text,
};
use std::collections::BTreeSet;

/// State of a unit in a language on the wiki.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Nobody has translated it.
    Untranslated,
    /// Translated, and the source has not moved on since.
    Translated,
    /// The source moved on since the translation was made, or the wiki's own checks found a fault ("fuzzy").
    Outdated,
    /// Translated, and somebody has approved this very revision.
    Proofread,
}

impl State {
    /// All states, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Untranslated, Self::Outdated, Self::Translated, Self::Proofread];

    /// The word for it in files, JSON and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Untranslated => "untranslated",
            Self::Translated => "translated",
            Self::Outdated => "outdated",
            Self::Proofread => "proofread",
        }
    }

    /// Reads the word for a state.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// Whether readers of the language are served: translated or proofread.
    pub fn is_done(self) -> bool {
        match self {
            Self::Translated | Self::Proofread => true,
            Self::Untranslated | Self::Outdated => false,
        }
    }
}

/// A translation as it stands on the wiki.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Its text; empty text is possible and counts as translated.
    pub text: String,
    /// Its latest revision.
    pub revision: Revision,
    /// Who saved that revision, where the wiki says.
    pub translator: Option<UserName>,
}

/// What is known of a unit's translation. A unit is in exactly one of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// No page of the wiki holds a translation.
    Untranslated,
    /// Translated.
    Translated(Translation),
    /// Outdated.
    Outdated(Translation),
    /// Approved by at least one reviewer.
    Proofread {
        /// What was approved.
        translation: Translation,
        /// Who approved it, by their ids on the wiki.
        reviewers: BTreeSet<u64>,
    },
}

impl Target {
    /// The state this is in.
    pub fn state(&self) -> State {
        match self {
            Self::Untranslated => State::Untranslated,
            Self::Translated(_) => State::Translated,
            Self::Outdated(_) => State::Outdated,
            Self::Proofread { .. } => State::Proofread,
        }
    }

    /// The translation, where there is one.
    pub fn translation(&self) -> Option<&Translation> {
        match self {
            Self::Untranslated => None,
            Self::Translated(translation) | Self::Outdated(translation) | Self::Proofread { translation, .. } => {
                Some(translation)
            }
        }
    }
}

/// A unit in one language, as read from the wiki.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remote {
    /// The definition: the source text with variables as `$name`.
    pub source: String,
    /// Its translation.
    pub target: Target,
}

impl Remote {
    /// The text of the translation, where there is one.
    pub fn text(&self) -> Option<&str> {
        self.target.translation().map(|translation| translation.text.as_str())
    }

    /// The latest revision of the translation, where there is one.
    pub fn revision(&self) -> Option<Revision> {
        self.target.translation().map(|translation| translation.revision)
    }

    /// Words of the source.
    pub fn n_words(&self) -> u32 {
        text::n_words(&self.source)
    }
}
