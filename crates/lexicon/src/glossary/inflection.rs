//! When two forms belong to one word.
//!
//! 1. Where a dictionary is at hand and knows both forms, they belong together if they share a stem of the dictionary. A
//!    term that the dictionary lists is its own stem. Estonian, Romanian and Turkish dictionaries list many forms as words
//!    of their own; there the listed endings decide where the dictionary finds nothing in common.
//! 2. Otherwise, where the language has a stemmer, if their stems are equal; in English by the listed endings alone.
//! 3. Or, where the language has listed endings, if they differ in endings only.
//! 4. Where it has neither, if each begins with the stem of the other, which is then its first three quarters.
//!
//! Equal forms always belong together. Case is left out here, and Serbian is compared in Latin letters.

use std::sync::Arc;

use tolmach_core::Language;

use crate::{
    dictionary::Morphology,
    stem::{self, Rule},
    words,
};

/// Letters by which words are found that may belong together.
const N_KEY_LETTERS: usize = 3;

/// Languages whose dictionaries list forms of one word as several words.
const FORMS_ARE_LISTED: [&str; 3] = ["et", "ro", "tr"];

/// Languages of few endings, whose stemmer goes beyond inflection: to English Snowball, *organizer* is *organization*.
const ENDINGS_ALONE: [&str; 1] = ["en"];

/// How words of one language are inflected.
#[derive(Debug, Clone)]
pub struct Inflection {
    language: Language,
    morphology: Option<Arc<Morphology>>,
}

/// One word, with what is needed to compare it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// As written.
    pub(super) written: String,
    /// As compared.
    lower: String,
    stem: String,
    /// Stems by the dictionary; none when it does not know the word.
    lemmas: Vec<String>,
    rule: Rule,
    language: Language,
}

impl Inflection {
    /// By stemmer, endings or prefix, whatever [`stem::rule`] says.
    pub fn new(language: Language) -> Self {
        Self { language, morphology: None }
    }

    /// By a dictionary for the words that it knows.
    pub fn with_dictionary(language: Language, morphology: Arc<Morphology>) -> Self {
        Self { language, morphology: Some(morphology) }
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The words of a term; hyphenated ones in parts.
    pub(super) fn forms(&self, text: &str) -> Vec<Form> {
        let mut forms: Vec<_> = words::parts(text, &self.language).map(|range| self.form(&text[range])).collect();
        for form in &mut forms {
            if form.lemmas.contains(&form.lower) {
                form.lemmas = vec![form.lower.clone()];
            }
        }
        forms
    }

    pub(super) fn form(&self, written: &str) -> Form {
        let lower = stem::plain(written, &self.language).into_owned();
        let lemmas = self.morphology.as_ref().map(|morphology| morphology.stems(&lower)).unwrap_or_default();
        Form {
            stem: stem::stem(&lower, &self.language).into_owned(),
            lemmas,
            rule: stem::rule(&self.language),
            language: self.language.clone(),
            written: written.to_owned(),
            lower,
        }
    }
}

impl Form {
    /// Whether both are forms of one word.
    pub(super) fn belongs_to(&self, other: &Self) -> bool {
        if self.lower == other.lower {
            return true;
        }
        let by_endings = || stem::differ_in_endings(&self.lower, &other.lower, &self.language) == Some(true);
        if !self.lemmas.is_empty() && !other.lemmas.is_empty() {
            return self.lemmas.iter().any(|lemma| other.lemmas.contains(lemma))
                || (FORMS_ARE_LISTED.contains(&words::primary(&self.language)) && by_endings());
        }
        match self.rule {
            Rule::Stemmer if ENDINGS_ALONE.contains(&words::primary(&self.language)) => by_endings(),
            Rule::Stemmer => self.stem == other.stem || by_endings(),
            Rule::Endings => by_endings(),
            Rule::Prefix => self.lower.starts_with(&other.stem) && other.lower.starts_with(&self.stem),
        }
    }

    /// Under each of these, forms that belong together meet at least once.
    pub(super) fn keys(&self) -> Vec<String> {
        let mut keys = self.lemmas.clone();
        keys.push(self.stem.clone());
        keys.push(self.lower.chars().take(N_KEY_LETTERS).collect());
        keys.push(self.lower.clone());
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Whether the term asks for a capital that `found`, as written in a text, does not have.
    pub(super) fn misses_capital(&self, found: &str) -> bool {
        let has_capital = |word: &str| word.chars().any(char::is_uppercase);
        has_capital(&self.written) && !has_capital(found)
    }

    /// Whether the term is an abbreviation in capitals, which no small letters stand for.
    pub(super) fn is_acronym(&self) -> bool {
        self.written.chars().filter(|c| c.is_uppercase()).count() > 1 && !self.written.chars().any(char::is_lowercase)
    }
}
