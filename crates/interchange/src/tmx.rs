//! TMX 1.4b: translation memories, as every tool exchanges them. 1.1 to 1.4b are read, 1.4 is written.
//!
//! Both ways stream: a file of any size is read in the memory of one entry. Start at [`Reader`] and [`Writer`].

mod read;
mod write;

pub use read::{Reader, limits};
pub use write::{Header, Level, Writer};

use crate::model::Place;
use tolmach_core::{Language, Timestamp};

/// A translation unit: one text in two or more languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Its id in the file, where it has one.
    pub id: Option<String>,
    /// The language translated from; none where the file says that any may be.
    pub source_language: Option<Language>,
    /// The text in each language, in the order of the file.
    pub variants: Vec<Variant>,
    /// Whether it is a sentence rather than a whole unit, where the file says.
    pub is_sentence: Option<bool>,
    /// Notes for people.
    pub notes: Vec<String>,
    /// Properties of tools, by type. Ours begin with `x-tolmach-`.
    pub properties: Vec<(String, String)>,
    /// Where it begins in the file; the default for an entry to be written.
    pub place: Place,
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The language.
    pub language: Language,
    /// The text, inline codes as the text that they stand for.
    pub text: String,
    /// When it was changed last, or else made.
    pub changed_at: Option<Timestamp>,
    /// Who changed it last, or else made it.
    pub changed_by: Option<String>,
    /// How often it was used.
    pub n_uses: Option<u32>,
    /// Properties of tools, by type.
    pub properties: Vec<(String, String)>,
}

impl Variant {
    /// A text of which nothing else is known.
    pub fn new(language: Language, text: impl Into<String>) -> Self {
        Self { language, text: text.into(), changed_at: None, changed_by: None, n_uses: None, properties: Vec::new() }
    }
}

impl Entry {
    /// The text in a language; of several, the first. `en-GB` serves for `en` where there is no `en`.
    pub fn text(&self, language: &Language) -> Option<&Variant> {
        let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let exact = self.variants.iter().find(|variant| variant.language == *language);
        exact.or_else(|| {
            let is_plain = base(language.as_str()) == language.as_str();
            // A script makes another language of it: sr-Latn does not serve for sr.
            let is_region = |tag: &str| tag.split('-').nth(1).is_some_and(|part| part.len() == 2);
            self.variants.iter().find(|variant| {
                let tag = variant.language.as_str();
                is_plain && is_region(tag) && base(tag) == language.as_str()
            })
        })
    }

    /// The value of a property.
    pub fn property(&self, name: &str) -> Option<&str> {
        self.properties.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Reads `20261122T101500Z`. Source: TMX 1.4b, which takes it from ISO 8601.
fn parse_date(date: &str) -> Option<Timestamp> {
    let digits = date.trim();
    let is_in_place = digits.len() == 16
        && digits.bytes().enumerate().all(|(n, b)| match n {
            8 => b == b'T',
            15 => b == b'Z',
            _ => b.is_ascii_digit(),
        });
    if !is_in_place {
        return digits.parse().ok();
    }
    let part = |range| &digits[range];
    let spelled =
        format!("{}-{}-{}T{}:{}:{}Z", part(0..4), part(4..6), part(6..8), part(9..11), part(11..13), part(13..15));
    spelled.parse().ok()
}

/// Writes a time as TMX does.
fn show_date(at: Timestamp) -> String {
    at.to_string().chars().filter(|c| !matches!(c, '-' | ':')).take(15).chain(['Z']).collect()
}

#[cfg(test)]
#[path = "tmx_tests.rs"]
mod tests;
