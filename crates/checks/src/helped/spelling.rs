//! Spelling, by a dictionary found on the machine and the user's own words.

use crate::{
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared},
    text::{
        prose::{BREAK, OBJECT, Prose},
        words::{has_word, is_all_capitals},
    },
};
use std::{collections::BTreeSet, ops::Range};
use tolmach_lexicon::{
    dictionary::{Dictionary, OwnWords},
    words::words,
};

/// A word that the dictionary does not have. Suggestions take too long to come along; ask the dictionary for them.
pub(crate) const CHECK: Check = Check { id: CheckId::new("spelling"), level: Level::Hint, run };

/// What knows how words are spelled.
#[derive(Debug, Clone, Copy)]
pub struct Spelling<'a> {
    /// The dictionary of the target's language.
    pub dictionary: &'a Dictionary,
    /// Words that the user takes for right.
    pub own_words: &'a OwnWords,
}

fn run(prepared: &Prepared<'_>, helps: &Helps<'_>) -> Vec<Finding> {
    let Some(spelling) = helps.spelling else { return Vec::new() };
    let target = prepared.target.prose();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let wrong = words(&target.text, prepared.subject.language).filter(|range| {
        let word = &target.text[range.clone()];
        is_word(target, range)
            && seen.insert(word)
            && !spelling.own_words.contains(word)
            && !spelling.dictionary.is_correct(word)
            // Names stand in the source too.
            && !has_word(prepared.source.text, word)
    });
    let findings = wrong.map(|range| {
        let what = What::new("check-spelling").text("word", &target.text[range.clone()]);
        Finding::new(target.source_of(&range), what)
    });
    findings.collect()
}

/// Whether it is a word of the language rather than part of an address, an abbreviation or a name in code.
fn is_word(target: &Prose, range: &Range<usize>) -> bool {
    let word = &target.text[range.clone()];
    let joins =
        |c: char| c == OBJECT || c.is_ascii_digit() || matches!(c, '_' | '@' | '/' | '\\' | '#' | '$' | '=' | '&');
    let before = target.before(range.start);
    let mut after = target.text[range.end..].chars();
    let (next, second) = (after.next(), after.next());
    // `example.org`, `e.g.`: a stop inside.
    let is_dotted = next == Some('.') && second.is_some_and(char::is_alphabetic) || before == Some('.');
    // An ending behind a plural form belongs to a word that is cut in two.
    let is_cut =
        before == Some(BREAK) && target.text[..range.start].trim_end_matches(BREAK).ends_with(char::is_alphabetic);
    let is_camel = word.chars().skip(1).any(char::is_uppercase);
    !(word.contains(['.', ':', '_', BREAK])
        || before.is_some_and(joins)
        || next.is_some_and(joins)
        || is_dotted
        || is_cut
        || is_camel
        || is_all_capitals(word))
}
