//! Hunspell dictionaries: is a word spelled right, what was meant, and which stems may a form have.
//!
//! Reads `.aff` and `.dic` as bytes in the encoding that `SET` names. Checking and suggesting is the work of the crate
//! `spellbook`, stems that of [`Morphology`].

use std::collections::BTreeSet;

use crate::words::is_apostrophe;

mod affixes;
mod decode;
mod morphology;
mod own_words;

pub use morphology::Morphology;
pub use own_words::OwnWords;

/// The longest word that is looked up, in bytes. What is longer is taken for right: no dictionary knows it anyway, and
/// looking for suggestions would take minutes.
const MAX_WORD_BYTES: usize = 180;

/// Why a pair of files is no dictionary.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DictionaryError {
    /// The file names an encoding that nobody knows.
    #[error("the dictionary is written in {0:?}, an encoding that is not known")]
    Encoding(String),
    /// Bytes that are none of the encoding.
    #[error("the {file} file of the dictionary is not written in {encoding} as it says")]
    NotInEncoding {
        /// Which of the two files: `aff` or `dic`.
        file: &'static str,
        /// The encoding that it should have.
        encoding: String,
    },
    /// A line that cannot be read.
    #[error("the dictionary cannot be read: {0}")]
    Damaged(String),
}

/// A dictionary of one language.
pub struct Dictionary {
    /// One, or one for each script.
    spellings: Vec<spellbook::Dictionary>,
    n_words: usize,
}

impl Dictionary {
    /// Reads a dictionary from the bytes of its two files.
    ///
    /// Numeric flags are shifted by one where a dictionary uses flag 0, as the Turkish one does.
    /// Cost: 10 to 500 milliseconds and up to 60 MB, depending on the language.
    ///
    /// # Errors
    /// [`DictionaryError`] when the encoding is unknown or wrong, or a line of the `.aff` file makes no sense.
    pub fn parse(aff: &[u8], dic: &[u8]) -> Result<Self, DictionaryError> {
        let (aff, dic) = decode::decode(aff, dic)?;
        let n_words = dic.lines().skip(1).filter(|line| !line.trim().is_empty()).count();
        if n_words == 0 {
            return Err(DictionaryError::Damaged("it has no words".to_owned()));
        }
        match spellbook::Dictionary::new(&aff, &dic) {
            Ok(spelling) => Ok(Self { spellings: vec![spelling], n_words }),
            Err(error) => Err(DictionaryError::Damaged(error.to_string())),
        }
    }

    /// Both dictionaries as one: a word is right if it is in either. For a language of two scripts.
    #[must_use]
    pub fn joined_with(mut self, other: Self) -> Self {
        self.n_words += other.n_words;
        self.spellings.extend(other.spellings);
        self
    }

    fn check(&self, word: &str) -> bool {
        self.spellings.iter().any(|spelling| spelling.check(word))
    }

    /// How many words the `.dic` file lists; each stands for all of its forms.
    pub fn n_words(&self) -> usize {
        self.n_words
    }

    /// Whether a word is spelled right: itself, with the other kind of apostrophe, or all of its hyphenated parts.
    ///
    /// Words with digits, of one letter, or longer than any word are taken for right.
    /// Cost: about a microsecond, a hundred for the first words of a language with compounds.
    pub fn is_correct(&self, word: &str) -> bool {
        let mut letters = word.chars();
        let is_one_letter = letters.next().is_some() && letters.next().is_none();
        if word.is_empty() || word.len() > MAX_WORD_BYTES || is_one_letter || word.chars().any(char::is_numeric) {
            return true;
        }
        let mut variants = variants(word);
        variants.iter().any(|variant| self.check(variant)) || {
            variants.retain(|variant| variant.contains('-'));
            variants.iter().any(|variant| {
                variant.split('-').all(|part| !part.is_empty() && (part.chars().count() == 1 || self.check(part)))
            })
        }
    }

    /// At most `n` words that may have been meant, the best first. Slow: up to 300 milliseconds; keep it off the main thread.
    pub fn suggest(&self, word: &str, n: usize) -> Vec<String> {
        if word.is_empty() || word.len() > MAX_WORD_BYTES {
            return Vec::new();
        }
        let mut suggested = Vec::new();
        for spelling in &self.spellings {
            let mut of_one = Vec::new();
            spelling.suggest(word, &mut of_one);
            suggested.append(&mut of_one);
        }
        // A dictionary of another script knows nothing of this word.
        let is_cyrillic = |word: &str| word.chars().any(|c| ('\u{400}'..'\u{530}').contains(&c));
        suggested.retain(|suggestion| self.spellings.len() == 1 || is_cyrillic(suggestion) == is_cyrillic(word));
        let mut seen = BTreeSet::new();
        suggested.retain(|suggestion| seen.insert(suggestion.clone()));
        suggested.truncate(n);
        suggested
    }
}

impl std::fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Dictionary").field("n_words", &self.n_words).finish_non_exhaustive()
    }
}

/// A word as dictionaries may have written it: as it is, and with `'`, `’` and `ʼ` for its apostrophes; any hyphen as `-`;
/// without soft hyphens and the Armenian marks that stand over vowels.
fn variants(word: &str) -> Vec<String> {
    use unicode_normalization::UnicodeNormalization;
    let plain: String = word
        .nfc()
        .filter(|c| !matches!(c, '\u{AD}' | '\u{200B}' | '\u{55B}' | '\u{55C}' | '\u{55E}'))
        .map(|c| if matches!(c, '\u{2010}' | '\u{2011}') { '-' } else { c })
        .collect();
    if !plain.contains(is_apostrophe) {
        return vec![plain];
    }
    ["'", "\u{2019}", "\u{2BC}"].iter().map(|apostrophe| plain.replace(is_apostrophe, apostrophe)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
#[path = "tests.rs"]
mod tests;
