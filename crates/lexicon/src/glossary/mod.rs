//! Terms: agreed words and how to render them, recognised in the source and judged in the target in any inflected form.
//!
//! A [`Glossary`] is made for one pair of languages and can be asked any number of times. [`Glossary::find_in_source`]
//! says which terms a unit has, [`Glossary::judge`] what its translation does with them.

mod find;
mod inflection;
mod judge;
pub mod seed;
mod term;

pub use inflection::Inflection;
pub use judge::{TermProblem, TermProblemKind};
pub use term::{Origin, Status, TargetTerm, Term};

use std::{collections::HashMap, ops::Range};

use inflection::Form;

/// The terms of one pair of languages, ready to be looked for.
#[derive(Debug)]
pub struct Glossary {
    terms: Vec<Term>,
    sources: Vec<Vec<Form>>,
    targets: Vec<Vec<Pattern>>,
    /// The terms whose first word has a key.
    by_first_word: HashMap<String, Vec<u32>>,
    from: Inflection,
    to: Inflection,
}

/// One translation of a term, cut into words.
#[derive(Debug)]
struct Pattern {
    words: Vec<Form>,
    is_forbidden: bool,
}

/// A term found in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Which term of [`Glossary::terms`].
    pub term: usize,
    /// Where, in bytes of the text.
    pub range: Range<usize>,
}

impl Glossary {
    /// Prepares terms for the pair of languages that the two inflections stand for.
    ///
    /// Cost: some ten microseconds a term, more with a dictionary.
    pub fn new(from: Inflection, to: Inflection, terms: Vec<Term>) -> Self {
        let sources: Vec<_> = terms.iter().map(|term| from.forms(&term.source)).collect();
        let targets = terms
            .iter()
            .map(|term| {
                let pattern = |target: &TargetTerm| Pattern {
                    words: to.forms(&target.text),
                    is_forbidden: match target.status {
                        Status::Forbidden => true,
                        Status::Preferred | Status::Admitted => false,
                    },
                };
                term.targets.iter().map(pattern).collect()
            })
            .collect();
        let mut by_first_word: HashMap<String, Vec<u32>> = HashMap::new();
        for (n, words) in sources.iter().enumerate() {
            for key in words.first().map(Form::keys).unwrap_or_default() {
                by_first_word.entry(key).or_default().push(u32::try_from(n).unwrap_or(u32::MAX));
            }
        }
        Self { terms, sources, targets, by_first_word, from, to }
    }

    /// The terms, in the order they were given.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Whether there is no term.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
#[path = "tests.rs"]
mod tests;
