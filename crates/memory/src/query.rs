//! A text that is looked up.

use crate::normalise::normalise;

/// A text that is looked up, prepared once for any number of look-ups.
#[derive(Debug, Clone)]
pub struct Query {
    chars: Vec<char>,
}

impl Query {
    /// Normalises and prepares a text. Cost: linear.
    pub fn new(text: &str) -> Self {
        Self { chars: normalise(text).chars().collect() }
    }

    /// Its normalised characters.
    pub(crate) fn chars(&self) -> &[char] {
        &self.chars
    }
}
