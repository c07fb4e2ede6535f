//! Words that the user added to a language: right whatever the dictionary says.

use std::collections::BTreeSet;

/// The words of one language that the user takes for right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnWords(BTreeSet<String>);

impl OwnWords {
    /// No words yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a word is one of them: as written, or with a first capital or in capitals where the own word is lower case.
    pub fn contains(&self, word: &str) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let lower = word.to_lowercase();
        let is_capitalised = word.chars().next().is_some_and(char::is_uppercase)
            && (word.chars().skip(1).eq(lower.chars().skip(1)) || word.to_uppercase() == word);
        self.0.contains(word) || (is_capitalised && self.0.contains(&lower))
    }

    /// The words, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl FromIterator<String> for OwnWords {
    fn from_iter<I: IntoIterator<Item = String>>(words: I) -> Self {
        Self(words.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_hold_in_the_usual_capitals() {
        let own: OwnWords = ["edytaton", "WikiGap"].map(str::to_owned).into_iter().collect();
        for (word, is_own) in [
            ("edytaton", true),
            ("Edytaton", true),
            ("EDYTATON", true),
            ("eDytaton", false),
            ("edytatonu", false),
            ("WikiGap", true),
            ("wikigap", false),
        ] {
            assert_eq!(own.contains(word), is_own, "{word}");
        }
    }
}
