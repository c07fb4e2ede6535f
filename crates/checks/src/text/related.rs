//! A text that is in a related language: copied from there, or saved under the wrong language.
//!
//! Known by letters and frequent words that the language does not have. Words of the source count for nothing.

use super::prose::Prose;
use crate::{
    packs::{Pack, Related},
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::ops::Range;

/// The text looks like one in a related language.
pub(crate) const CHECK: Check = Check { id: CheckId::new("related-language"), level: Level::Warn, run };

/// Words of the other language without which nothing is said, and every how many words there must be one.
const FEWEST_WORDS: usize = 3;
const ONE_IN: usize = 5;

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    let target = prepared.target.prose();
    match judge(prepared, pack) {
        Some((tag, words)) => {
            let (first, last) = (words.first(), words.last());
            let range = first.zip(last).map_or(0..0, |(first, last)| first.start..last.end);
            let what = What::new("check-related-language").text("language", tag).number("words", words.len());
            vec![Finding::new(target.source_of(&range), what)]
        }
        None => Vec::new(),
    }
}

/// The related language that the target looks like, with the words that show it.
fn judge<'p>(prepared: &Prepared<'_>, pack: &'p Pack) -> Option<(&'p str, Vec<Range<usize>>)> {
    let target = prepared.target.prose();
    let source = prepared.source.text.to_lowercase();
    let words: Vec<(Range<usize>, String)> =
        lower_words(target).filter(|(_, word)| !source.contains(word.as_str())).collect();
    let candidates = pack.related.iter().map(|(tag, related)| {
        let found: Vec<Range<usize>> =
            words.iter().filter(|(_, word)| is_of(word, related)).map(|(range, _)| range.clone()).collect();
        // Neighbours share letters, so a word known as a whole says more.
        let n_known = words.iter().filter(|(_, word)| related.words.contains(word)).count();
        (tag.as_str(), found, n_known)
    });
    let (tag, found, _) = candidates.max_by_key(|(_, found, n_known)| found.len() + n_known)?;
    let is_most = found.len() >= FEWEST_WORDS && found.len() * ONE_IN >= words.len();
    // Two words are enough where there is hardly more.
    let is_short = found.len() == 2 && words.len() <= 4;
    (is_most || is_short).then_some((tag, found))
}

/// Whether the target looks like a text in a related language, so that its letters need no other remark.
pub(crate) fn is_of_related_language(prepared: &Prepared<'_>, pack: &Pack) -> bool {
    judge(prepared, pack).is_some()
}

fn lower_words(prose: &Prose) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    prose.words().map(|word| (word.clone(), prose.text[word].to_lowercase()))
}

fn is_of(word: &str, related: &Related) -> bool {
    related.words.contains(word) || related.parts.iter().any(|part| word.contains(&part.to_lowercase()))
}
