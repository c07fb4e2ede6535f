//! Where the words of a text are.
//!
//! Words are those of Unicode's Annex 29, with two additions: parts joined by a hyphen are one word (`będzin-zdrój`,
//! `să-și`), and where a language drops vowels before an apostrophe, the apostrophe ends a word (`s’ka`, `l’été`).

use std::ops::Range;

use tolmach_core::Language;
use unicode_segmentation::UnicodeSegmentation;

/// Languages in which a short word before an apostrophe is a word of its own.
const ELIDING: [&str; 6] = ["ca", "fr", "it", "lmo", "oc", "sq"];

/// The words of `text`, as byte ranges in order; parts joined by a hyphen are one word.
///
/// A word has at least one letter, so plain numbers are none, nor are the endings joined to them (`5-го`, `3'üncü`).
/// Markup is not known here: `[[a|b]]` has two words.
pub fn words<'a>(text: &'a str, language: &Language) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut parts = parts(text, language).filter(|part| !is_ending_of_number(text, part.start)).peekable();
    std::iter::from_fn(move || {
        let mut word = parts.next()?;
        while let Some(next) = parts.peek() {
            let mut between = text[word.end..next.start].chars();
            if !(between.next().is_some_and(is_hyphen) && between.next().is_none()) {
                break;
            }
            word.end = next.end;
            parts.next();
        }
        Some(word)
    })
}

/// The words of `text` like [`words`], but cut at hyphens: `edit-a-thon` has three parts.
pub fn parts<'a>(text: &'a str, language: &Language) -> impl Iterator<Item = Range<usize>> + 'a {
    let is_eliding = ELIDING.contains(&primary(language));
    text.unicode_word_indices().filter(|(_, word)| word.chars().any(char::is_alphabetic)).flat_map(
        move |(start, word)| {
            let cut = match word.find(is_apostrophe) {
                Some(at) if is_eliding => at + word[at..].chars().next().map_or(0, char::len_utf8),
                _ => 0,
            };
            let first = (cut > 0).then_some(start..start + cut);
            let rest = (cut < word.len()).then_some(start + cut..start + word.len());
            first.into_iter().chain(rest)
        },
    )
}

/// Whether what starts at `start` hangs on a number by an apostrophe or hyphen.
fn is_ending_of_number(text: &str, start: usize) -> bool {
    let mut before = text[..start].chars().rev();
    before.next().is_some_and(|c| is_apostrophe(c) || is_hyphen(c)) && before.next().is_some_and(char::is_numeric)
}

/// Whether a character joins the parts of a word.
fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Whether a character is written as an apostrophe: `'`, `’`, or the letter `ʼ`.
pub fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2BC}')
}

/// The language without its script, region and variant.
pub(crate) fn primary(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn words_keep_what_the_language_writes_as_one() {
        for (language, text, expected) in [
            ("pl", "Grupy w 2021 r. (biało-czerwone)", vec!["Grupy", "w", "r", "biało-czerwone"]),
            ("uk", "об'єднання, обʼєднання й об’єднання", vec!["об'єднання", "обʼєднання", "й", "об’єднання"]),
            ("ro", "să-și dea", vec!["să-și", "dea"]),
            ("sq", "S’ka ç'është", vec!["S’", "ka", "ç'", "është"]),
            ("tr", "Wikimedia'nın 3'üncü yılı", vec!["Wikimedia'nın", "yılı"]),
            ("hy", "Ինչո՞ւ եկար։", vec!["Ինչո՞ւ", "եկար"]),
            ("uk", "5-го травня 1990-х", vec!["травня"]),
            ("en", "''edit-a-thon''", vec!["edit-a-thon"]),
            ("pl", "", vec![]),
        ] {
            let language = Language::parse(language).unwrap();
            let found: Vec<_> = words(text, &language).map(|range| &text[range]).collect();
            assert_eq!(found, expected, "words of {text:?}");
        }
    }
}
