//! The same word twice in a row, also across markup.

use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeMap,
};

/// The same word twice in a row.
pub(crate) const CHECK: Check = Check { id: CheckId::new("repeated-word"), level: Level::Hint, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let (source, target) = (prepared.source.prose(), prepared.target.prose());
    let words: Vec<_> = target.words().collect();
    // The source is searched once for a word, however often that is doubled.
    let lower_source = OnceCell::new();
    let known: RefCell<BTreeMap<String, bool>> = RefCell::default();
    let is_in_source = |lower: &str| {
        let source: &String = lower_source.get_or_init(|| source.text.to_lowercase());
        let mut known = known.borrow_mut();
        *known.entry(lower.to_owned()).or_insert_with(|| source.contains(&format!("{lower} {lower}")))
    };
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
            && !is_in_source(&lower)
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
