//! What glossary files carry: terms with their translations into any number of languages.

use crate::model::{Place, ReadProblem, What};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::Language;

/// A term and how to render it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryEntry {
    /// The language of the term.
    pub source_language: Language,
    /// The term.
    pub source: String,
    /// How to render it, by language, in the order to show.
    pub targets: BTreeMap<Language, Vec<GlossaryTarget>>,
    /// The languages whose translations somebody who knows the language has looked at.
    pub reviewed: BTreeSet<Language>,
    /// Whether it stays as it is in every language.
    pub do_not_translate: bool,
    /// The field it belongs to; empty if not said.
    pub domain: String,
    /// What it means and how to use it, in Markdown; empty if not said.
    pub note: String,
}

impl GlossaryEntry {
    /// A term of which nothing else is known.
    pub fn new(source_language: Language, source: impl Into<String>) -> Self {
        Self {
            source_language,
            source: source.into(),
            targets: BTreeMap::new(),
            reviewed: BTreeSet::new(),
            do_not_translate: false,
            domain: String::new(),
            note: String::new(),
        }
    }
}

/// One way to render a term.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct GlossaryTarget {
    /// The translation.
    pub text: String,
    /// Whether to use it.
    pub status: GlossaryStatus,
}

/// Whether a translation of a term should be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GlossaryStatus {
    /// To be used.
    Preferred,
    /// May be used.
    Admitted,
    /// Must not be used.
    Forbidden,
}

impl GlossaryStatus {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Preferred, Self::Admitted, Self::Forbidden];

    /// The word for it in our own files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Preferred => "preferred",
            Self::Admitted => "admitted",
            Self::Forbidden => "forbidden",
        }
    }

    /// Reads the word for a status.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }
}

/// What a reader made of a glossary.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GlossaryReading {
    /// The terms, in the order of the file.
    pub entries: Vec<GlossaryEntry>,
    /// Where each of them begins, in the same order.
    pub places: Vec<Place>,
    /// What was not understood, or not taken.
    pub problems: Vec<ReadProblem>,
}

impl GlossaryReading {
    pub(crate) fn push(&mut self, entry: GlossaryEntry, place: Place) {
        self.entries.push(entry);
        self.places.push(place);
    }

    pub(crate) fn report(&mut self, place: Place, what: What) {
        self.problems.push(ReadProblem { place, what });
    }
}
