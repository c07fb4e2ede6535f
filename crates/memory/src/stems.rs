//! How alike two texts are when inflection does not count.

use std::collections::HashMap;
use tolmach_core::Language;
use tolmach_lexicon::{stem::stem, words::words};
use tolmach_markup::tokens;

/// Texts of more words than this have no score over stems: it would take too long while somebody waits.
const MAX_WORDS: usize = 2_000;

/// The score of two texts over the stems of their words: 100 × (1 − d / max(m, n)), d the Levenshtein distance in words
/// that readers see, m and n their numbers. None where neither has a word, or one has more than two thousand.
///
/// Cost: words × words.
pub fn stem_score(one: &str, other: &str, language: &Language) -> Option<f64> {
    let mut known = HashMap::new();
    let one = stems(one, language, &mut known)?;
    let other = stems(other, language, &mut known)?;
    let longer = one.len().max(other.len());
    if longer == 0 {
        return None;
    }
    Some(100.0 * (longer - distance(&one, &other)) as f64 / longer as f64)
}

/// A number for the stem of each word.
fn stems(text: &str, language: &Language, known: &mut HashMap<String, usize>) -> Option<Vec<usize>> {
    let visible = tokens::visible_text(text);
    let mut stems = Vec::new();
    for word in words(&visible, language) {
        if stems.len() == MAX_WORDS {
            return None;
        }
        let next = known.len();
        stems.push(*known.entry(stem(&visible[word], language).into_owned()).or_insert(next));
    }
    Some(stems)
}

/// Levenshtein distance, row by row. Source: Wagner and Fischer (1974).
fn distance(one: &[usize], other: &[usize]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (n, left) in one.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], n + 1);
        for (m, right) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(left != right);
            diagonal = row[m + 1];
            row[m + 1] = replaced.min(row[m] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_words_are_the_same() {
        for (language, one, other, least) in [
            ("pl", "nowa strona [[$1|tłumaczenia]]", "nowej strony [[$2|tłumaczeń]]", 66.0),
            ("cs", "nová stránka", "nové stránky", 100.0),
            ("uk", "сторінка перекладу", "сторінки перекладів", 50.0),
            ("en", "translate the pages", "translating the page", 100.0),
        ] {
            let language = Language::parse(language).expect("a language");
            let score = stem_score(one, other, &language).expect("words");
            assert!(score >= least, "{language}: {one} / {other}: {score}");
        }
    }

    #[test]
    fn the_score_counts_words() {
        let en = Language::parse("en").expect("a language");
        assert_eq!(stem_score("one two three four", "one two three", &en), Some(75.0));
        assert_eq!(stem_score("$1 – 5", "$2 – 6", &en), None);
        assert_eq!(stem_score("", "word", &en), Some(0.0));
        assert_eq!(stem_score(&"word ".repeat(2_001), "word", &en), None);
    }
}
