//! The same word twice in a row, also across markup.

use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

/// The same word twice in a row.
pub(crate) const CHECK: Check = Check { id: CheckId::new("repeated-word"), level: Level::Hint, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let (source, target) = (prepared.source.prose(), prepared.target.prose());
    let words: Vec<_> = target.words().collect();
    let pairs = words.windows(2).filter(|pair| {
        let (first, second) = (&target.text[pair[0].clone()], &target.text[pair[1].clone()]);
        let gap = &target.text[pair[0].end..pair[1].start];
        if gap.is_empty() || !gap.chars().all(|c| c == ' ' || c == '\u{A0}') {
            return false;
        }
        let lower = second.to_lowercase();
        let is_joined = |at: usize| target.before(at).is_some_and(|c| c == '-' || c.is_ascii_digit());
        let goes_on = target.after(pair[1].end).is_some_and(|c| c == '-' || c.is_ascii_digit());
        first.to_lowercase() == lower
            && lower.chars().any(|c| c.is_alphabetic())
            && !is_joined(pair[0].start)
            && !goes_on
            && !prepared.pack().is_some_and(|pack| pack.words.may_repeat.contains(&lower))
            // A name may be doubled, as in the source.
            && !has_pair(&source.text, &lower)
    });
    let findings = pairs.map(|pair| {
        let found = &target.text[pair[1].clone()];
        let finding = Finding::new(
            target.source_of(&(pair[0].start..pair[1].end)),
            What::new("check-repeated-word").text("word", found),
        );
        match target.plain_source_of(&(pair[0].end..pair[1].end)) {
            Some(place) => finding.with_fix(Fix::delete(place)),
            None => finding,
        }
    });
    findings.collect()
}

fn has_pair(text: &str, word: &str) -> bool {
    text.to_lowercase().contains(&format!("{word} {word}"))
}
