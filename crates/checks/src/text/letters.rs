//! Letters that the language does not have: those of neighbours, look-alikes from other keyboards and code pages.

use super::{
    prose::{OBJECT, is_letter},
    related,
    words::{has_word, starts_with_capital},
};
use crate::{
    packs::{Letters, Pack, Script},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::ops::Range;

/// Letters that must not occur.
pub(crate) const CHECK: Check = Check { id: CheckId::new("foreign-letters"), level: Level::Hint, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    let target = prepared.target.prose();
    let is_suspect = |c: char| !c.is_ascii() && is_letter(c) || pack.letters.foreign.contains(c);
    if !target.text.contains(is_suspect) || related::is_of_related_language(prepared, pack) {
        return Vec::new();
    }
    target.words().filter_map(|word| finding(prepared, pack, &word)).collect()
}

fn finding(prepared: &Prepared<'_>, pack: &Pack, range: &Range<usize>) -> Option<Finding> {
    let target = prepared.target.prose();
    let (word, letters) = (&target.text[range.clone()], &pack.letters);
    let wrong: Vec<char> = word.chars().filter(|c| is_wrong(*c, letters)).collect();
    if wrong.is_empty() {
        return foreign_word(prepared, pack, range);
    }
    if prepared.source.text.contains(word) {
        return None;
    }
    let mut named: Vec<char> = wrong.clone();
    named.dedup();
    let what = What::new("check-foreign-letters").text("letters", &String::from_iter(named)).text("word", word);
    let finding = Finding::new(target.source_of(range), what);
    // A name in another language of the same script has many such letters; mending one would spoil it.
    let is_slip = letters.script == Script::Latn || wrong.len() == 1;
    let mended: Option<String> =
        word.chars().map(|c| if is_wrong(c, letters) { instead(c, letters) } else { Some(c.to_string()) }).collect();
    Some(match (mended, target.plain_source_of(range)) {
        (Some(mended), Some(place)) if is_slip => finding.with_fix(Fix::replace(place, mended)),
        (_, _) => finding,
    })
}

fn is_wrong(c: char, letters: &Letters) -> bool {
    if letters.instead.contains_key(&c) {
        return true;
    }
    let lower = c.to_lowercase().next().unwrap_or(c);
    letters.instead.contains_key(&lower)
        // In Latin, foreign names have foreign letters; other scripts respell them.
        || letters.script != Script::Latn && Script::of(c) == Some(letters.script) && !letters.alphabet.contains(lower)
}

/// What to write instead of a letter, in its case.
fn instead(c: char, letters: &Letters) -> Option<String> {
    let lower = c.to_lowercase().next().unwrap_or(c);
    let right = match letters.instead.get(&c) {
        Some(right) => right.clone(),
        None => letters.instead.get(&lower).map(|right| super::words::in_case_of(c.encode_utf8(&mut [0; 4]), right))?,
    };
    (!right.is_empty()).then_some(right)
}

/// A word in small letters with letters that only foreign names have: left over from the source's language.
fn foreign_word(prepared: &Prepared<'_>, pack: &Pack, range: &Range<usize>) -> Option<Finding> {
    let target = prepared.target.prose();
    let word = &target.text[range.clone()];
    let letters: String = word.chars().filter(|c| pack.letters.foreign.contains(*c)).collect();
    let is_bounded = |c: Option<char>| !c.is_some_and(|c| c == OBJECT || c.is_ascii_digit() || "_.-/:@".contains(c));
    let is_word = word.chars().count() > 3
        && !starts_with_capital(word)
        // The one foreign word that all our projects have made their own.
        && !word.contains("wiki")
        && word.chars().all(|c| !c.is_uppercase())
        && is_bounded(target.before(range.start))
        && is_bounded(target.after(range.end).filter(|c| *c != '.' && *c != ':' && *c != '-'));
    if letters.is_empty() || !is_word || has_word(prepared.source.text, word) {
        return None;
    }
    let what = What::new("check-foreign-letters").text("letters", &letters).text("word", word);
    Some(Finding::new(target.source_of(range), what))
}
