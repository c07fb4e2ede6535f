//! How readers are addressed: familiarly (ty, ти, te, du) or politely (Vy, Ви, Ön, Sie), but not both.

use super::prose::Prose;
use crate::{
    packs::{Address, Pack},
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::ops::Range;

/// One form of address throughout.
pub(crate) const CHECK: Check = Check { id: CheckId::new("address-form"), level: Level::Hint, run };

/// A form of address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    Familiar,
    Polite,
}

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    let target = prepared.target.prose();
    let found = forms(target, pack);
    let Some((first, _)) = found.first() else { return Vec::new() };
    let other = found.iter().find(|(form, _)| form != first);
    other.map(|(_, word)| mixed(target, word)).into_iter().collect()
}

/// What is said of a word that addresses readers otherwise than the text before it.
pub(crate) fn mixed(target: &Prose, word: &Range<usize>) -> Finding {
    Finding::new(target.source_of(word), What::new("check-address-form").text("word", &target.text[word.clone()]))
}

/// The words that address readers.
pub(crate) fn forms(target: &Prose, pack: &Pack) -> Vec<(Form, Range<usize>)> {
    target.words().filter_map(|word| Some((form(target, &word, &pack.address)?, word))).collect()
}

fn form(target: &Prose, range: &Range<usize>, address: &Address) -> Option<Form> {
    let word = &target.text[range.clone()];
    let lower = word.to_lowercase();
    if address.familiar.contains(&lower) {
        Some(Form::Familiar)
    } else if address.polite.contains(word)
        || address.polite.contains(&lower)
        || address.polite_capital.contains(word) && !begins_sentence(target, range.start)
    {
        Some(Form::Polite)
    } else {
        None
    }
}

fn begins_sentence(target: &Prose, at: usize) -> bool {
    let before = target.text[..at].trim_end_matches([' ', '„', '»', '(', '"']);
    !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | '-' | '–' | ')' | '“'))
}
