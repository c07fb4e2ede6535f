//! A text that is looked up.

use crate::{distance::Pattern, normalise::normalise};

/// A text that is looked up, prepared once for any number of look-ups.
#[derive(Debug, Clone)]
pub struct Query {
    chars: Vec<char>,
    pattern: Pattern,
}

impl Query {
    /// Normalises and prepares a text. Cost: linear.
    pub fn new(text: &str) -> Self {
        let chars: Vec<char> = normalise(text).chars().collect();
        let pattern = Pattern::new(&chars);
        Self { chars, pattern }
    }

    /// Its normalised characters.
    pub(crate) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// How many characters it has.
    pub(crate) fn n_chars(&self) -> u32 {
        u32::try_from(self.chars.len()).unwrap_or(u32::MAX)
    }

    /// The same, ready to be compared.
    pub(crate) fn pattern(&self) -> &Pattern {
        &self.pattern
    }
}
