//! Spaces around punctuation.

use super::prose::{BREAK, OBJECT, Prose, is_letter};
use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

/// No space before punctuation, one after it, none within brackets and quotation marks.
pub(crate) const CHECK: Check = Check { id: CheckId::new("punctuation-spacing"), level: Level::Hint, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let (source, target) = (&prepared.source.prose().text, prepared.target.prose());
    let mut findings = Vec::new();
    for (at, c) in target.text.char_indices() {
        match c {
            ',' | ';' | '.' | ':' | '?' | '!' | ')' => {
                findings.extend(space_before(target, at, c, source));
                findings.extend(space_missing(target, at, c, prepared));
            }
            '(' => findings.extend(space_after(target, at, c, source)),
            _ => {}
        }
    }
    findings
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}')
}

/// A space before a sign that stands directly after its word.
fn space_before(target: &Prose, at: usize, c: char, source: &str) -> Option<Finding> {
    let head = target.text[..at].trim_end_matches(is_space);
    let after = target.text[at + 1..].chars().next();
    let is_word = head
        .chars()
        .next_back()
        .is_some_and(|c| is_letter(c) || c.is_ascii_digit() || matches!(c, ')' | '”' | '“' | '»'));
    // ".org", ":)", "...", "?action=" and "::" are no punctuation of the sentence.
    let ends_here = after.is_none_or(|c| c.is_whitespace() || c == BREAK || matches!(c, '"' | '”' | '“' | '»' | ')'));
    if head.len() == at || !is_word || !ends_here || source.contains(&format!(" {c}")) {
        return None;
    }
    let gap = head.len()..at;
    let what = What::new("check-punctuation-spacing-before").text("sign", c.encode_utf8(&mut [0; 4]));
    let finding = Finding::new(target.source_of(&(head.len()..at + 1)), what);
    Some(match target.plain_source_of(&gap) {
        Some(place) => finding.with_fix(Fix::delete(place)),
        None => finding,
    })
}

/// Letters of a word beside a sign that are looked at.
const MOST_LETTERS: usize = 64;

/// No space after a sign that separates words.
fn space_missing(target: &Prose, at: usize, c: char, prepared: &Prepared<'_>) -> Option<Finding> {
    let (before, after) = (target.before(at)?, target.after(at + 1)?);
    let is_text = is_letter(before) && is_letter(after);
    // Only the words at either side, and of a very long one a part: the text may have a sign in every other place.
    let n_left = target.text[..at].chars().rev().take(MOST_LETTERS).take_while(|c| is_letter(*c)).count();
    let right: String = target.text[at + 1..].chars().take(MOST_LETTERS).take_while(|c| is_letter(*c)).collect();
    let is_missing = match c {
        ',' | ';' | '?' | '!' => is_text,
        // "т.е.", "example.org" and "index.php" have a small letter or a short word at one side.
        '.' => is_text && before.is_lowercase() && after.is_uppercase() && n_left > 3 && right.chars().count() > 1,
        _ => false,
    };
    // What the source writes so may be an address or a name.
    if !is_missing || prepared.source.text.contains(&format!("{c}{right}")) {
        return None;
    }
    let what = What::new("check-punctuation-spacing-after").text("sign", c.encode_utf8(&mut [0; 4]));
    let finding = Finding::new(target.source_of(&(at..at + 1)), what);
    Some(match target.plain_source_of(&(at..at + 1)) {
        Some(place) => finding.with_fix(Fix::insert(place.end, " ")),
        None => finding,
    })
}

/// A space after an opening bracket.
fn space_after(target: &Prose, at: usize, c: char, source: &str) -> Option<Finding> {
    let tail = &target.text[at + 1..];
    let n_spaces = tail.len() - tail.trim_start_matches(is_space).len();
    let is_followed =
        tail.trim_start_matches(is_space).starts_with(|c: char| is_letter(c) || c.is_ascii_digit() || c == OBJECT);
    if n_spaces == 0 || !is_followed || source.contains(&format!("{c} ")) {
        return None;
    }
    let gap = at + 1..at + 1 + n_spaces;
    let what = What::new("check-punctuation-spacing-bracket");
    let finding = Finding::new(target.source_of(&(at..gap.end)), what);
    Some(match target.plain_source_of(&gap) {
        Some(place) => finding.with_fix(Fix::delete(place)),
        None => finding,
    })
}
