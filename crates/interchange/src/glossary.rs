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

/// A character of damaged files, at which other programs end a text. It is no part of a term.
pub(crate) const NUL: char = '\0';

/// What to say of an entry with [`NUL`] in it.
pub(crate) fn has_nul() -> What {
    What::Malformed("there is a NUL character in it".to_owned())
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;
    use crate::{Limits, glossary_csv, omegat_tsv, tbx};

    #[test]
    fn an_entry_with_a_nul_is_left_out_and_told() {
        let (en, pl, limits) = (Language::parse("en").unwrap(), Language::parse("pl").unwrap(), Limits::default());
        let table = "source,target\nhu\0b,ośrodek\ngrant,dot\0acja\nwiki,wiki\n";
        let lines = "hu\0b\tośrodek\ngrant\tdot\0acja\nwiki\twiki\n";
        let concept = |term: &str| {
            format!(
                "<conceptEntry><langSec xml:lang='en'><termSec><term>{term}</term></termSec></langSec></conceptEntry>"
            )
        };
        let concepts = [concept("hu\0b"), concept("gr&#0;ant"), concept("wiki")].concat();
        let xml = format!("<tbx type='TBX-Basic' xml:lang='en'><text><body>{concepts}</body></text></tbx>");
        for (format, reading) in [
            ("CSV", glossary_csv::read(table.as_bytes(), Some((&en, &pl)), &limits)),
            ("OmegaT", omegat_tsv::read(lines.as_bytes(), &en, &pl, &limits)),
            ("TBX", tbx::read(xml.as_bytes(), &en, &limits)),
        ] {
            let reading = reading.unwrap();
            let sources: Vec<&str> = reading.entries.iter().map(|entry| entry.source.as_str()).collect();
            assert_eq!((sources, reading.problems.len()), (vec!["wiki"], 2), "{format}: {:?}", reading.problems);
        }
    }
}
