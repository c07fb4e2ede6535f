//! Belarusian ў: у that follows a vowel without a pause.
//!
//! Only what is sure is told: the preposition у, frequent words with an unstressed first letter, and ў where no vowel is
//! before it.

use super::{prose::Prose, words::in_case_of};
use crate::{
    packs::{Script, ShortU},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::ops::Range;

/// у and ў as the sound before asks for.
pub(crate) const CHECK: Check = Check { id: CheckId::new("short-u"), level: Level::Hint, run };

const VOWELS: &str = "аеёіоуыэюяАЕЁІОУЫЭЮЯ";

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(rule) = prepared.pack().and_then(|pack| pack.short_u.as_ref()) else { return Vec::new() };
    let target = prepared.target.prose();
    target.words().filter_map(|word| finding(target, &word, rule)).collect()
}

fn finding(target: &Prose, range: &Range<usize>, rule: &ShortU) -> Option<Finding> {
    let word = &target.text[range.clone()];
    let first = word.chars().next()?;
    let wanted = match (first, sound_before(target, range.start)?) {
        ('у', Sound::Vowel) if turns(word, rule) => 'ў',
        ('ў', Sound::Other) => 'у',
        ('Ў', Sound::Other) if !is_capitals(word) => 'У',
        (_, _) => return None,
    };
    let letter = range.start..range.start + first.len_utf8();
    let wanted = in_case_of(&target.text[letter.clone()], wanted.encode_utf8(&mut [0; 4]));
    let what = What::new("check-short-u").text("word", word).text("wanted", &wanted);
    let finding = Finding::new(target.source_of(range), what);
    Some(match target.plain_source_of(&letter) {
        Some(place) => finding.with_fix(Fix::replace(place, wanted)),
        None => finding,
    })
}

fn turns(word: &str, rule: &ShortU) -> bool {
    word == "у" || rule.turn.contains(word) && !rule.keep.contains(word)
}

fn is_capitals(word: &str) -> bool {
    word.chars().all(|c| !c.is_lowercase()) && word.chars().nth(1).is_some()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sound {
    Vowel,
    Other,
}

/// What sounds before a word; none where that is not known: after a variable, a number, a foreign word, a mark.
fn sound_before(target: &Prose, at: usize) -> Option<Sound> {
    let before = &target.text[..at];
    let last = before.trim_end_matches([' ', '\u{A0}']).chars().next_back();
    let has_space = before.ends_with([' ', '\u{A0}']);
    match last {
        // The text may be put behind another.
        None => None,
        Some('\n') => Some(Sound::Other),
        Some('.' | ',' | ':' | ';' | '?' | '!' | '—' | '–') => Some(Sound::Other),
        Some(c) if has_space && VOWELS.contains(c) => {
            // An abbreviation in capitals is read letter by letter.
            let word: String = before.trim_end().chars().rev().take_while(|c| c.is_alphabetic()).collect();
            let is_word = word.chars().any(char::is_lowercase) || word.chars().count() == 1;
            is_word.then_some(Sound::Vowel)
        }
        Some(c) if has_space && Script::of(c) == Some(Script::Cyrl) && c.is_lowercase() && c != 'ь' => {
            Some(Sound::Other)
        }
        Some(_) => None,
    }
}
