//! Punctuation at the end and at the start of a text.
//!
//! Compared by meaning: a question stays a question, whatever sign the language asks with.

use super::prose::{BREAK, OBJECT, Prose};
use crate::{
    mend,
    packs::{Ends, Pack},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::ops::Range;

/// The text ends as the source does.
pub(crate) const END: Check = Check { id: CheckId::new("end-punctuation"), level: Level::Hint, run: end };

/// The text begins as the source does, where that is with punctuation.
pub(crate) const START: Check = Check { id: CheckId::new("start-punctuation"), level: Level::Hint, run: start };

/// How a text ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Nothing,
    FullStop,
    Question,
    Exclamation,
    Ellipsis,
    Colon,
    Semicolon,
    /// A sign that other languages end such a text with.
    Foreign,
}

/// Abbreviations of English that end a text without ending a sentence.
const ENGLISH_ABBREVIATIONS: [&str; 10] = ["etc", "e.g", "i.e", "a.m", "p.m", "inc", "u.s", "vs", "jr", "no"];

fn end(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let (source, target) = (prepared.source.prose(), prepared.target.prose());
    let english = Ends::default();
    let default;
    let ends = match prepared.pack() {
        Some(pack) => &pack.ends,
        None => {
            default = Ends::default();
            &default
        }
    };
    let has_letters = |prose: &Prose| prose.text.chars().filter(|c| c.is_alphabetic()).count() > 1;
    if !has_letters(source) || !has_letters(target) {
        return Vec::new();
    }
    let wanted = end_of(source.trimmed(), &english, |text| {
        let lower = text.to_lowercase();
        ENGLISH_ABBREVIATIONS.iter().any(|abbreviation| lower.ends_with(abbreviation))
    });
    let found = end_of(target.trimmed(), ends, |text| ends_in_abbreviation(text, prepared.pack()));
    let (Some(wanted), Some(found)) = (wanted, found) else { return Vec::new() };
    if wanted == found || is_asked_within(wanted, target.trimmed(), ends) || is_accepted(wanted, target.trimmed(), ends)
    {
        return Vec::new();
    }
    let Some(at) = target.text.rfind(|c: char| c != BREAK && !c.is_whitespace()) else { return Vec::new() };
    let last = at..at + target.text[at..].chars().next().map_or(0, char::len_utf8);
    let sign = sign_of(wanted, ends);
    let what = match (wanted, found) {
        (End::Nothing, _) => What::new("check-end-punctuation-extra").text("found", &target.text[last.clone()]),
        (_, End::Nothing) => What::new("check-end-punctuation-missing").text("wanted", &sign),
        (_, _) => What::new("check-end-punctuation").text("wanted", &sign).text("found", &target.text[last.clone()]),
    };
    let place = target.source_of(&last);
    let fix = fix(prepared, &last, wanted, found, ends);
    let end = fix.as_ref().map_or(place.end, |fix| fix.range.start);
    let range = if found == End::Nothing { end..end } else { place };
    let finding = Finding::new(range, what);
    vec![match fix {
        Some(fix) => finding.with_fix(fix),
        None => finding,
    }]
}

/// Puts the sign in place, where the end is simple: a word or a closing mark, and at most one sign.
fn fix(prepared: &Prepared<'_>, last: &Range<usize>, wanted: End, found: End, ends: &Ends) -> Option<Fix> {
    if !ends.within_word.is_empty() && wanted != End::FullStop {
        return None;
    }
    let target = prepared.target.prose();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, ')' | '”' | '“' | '»' | '«' | '"');
    let (head, sign) = (&target.text[..last.start], sign_of(wanted, ends));
    // Behind a closing mark may stand another sign.
    let is_plain = head.trim_end_matches([')', '”', '“', '»', '«', '"']).ends_with(char::is_alphanumeric);
    if found == End::Nothing {
        // What follows the last word is markup that closes, not another text.
        let is_end = target.text[last.end..].is_empty() && target.text[last.clone()].starts_with(is_word);
        let at = mend::ends(&prepared.target).max(target.source_of(last).end);
        return is_end.then(|| Fix::insert(at, sign));
    }
    let place = target.plain_source_of(last).filter(|_| is_plain && is_stop(&target.text[last.clone()]))?;
    Some(if wanted == End::Nothing { Fix::delete(place) } else { Fix::replace(place, sign) })
}

/// How a text ends; none when that may be an abbreviation's stop.
fn end_of(text: &str, ends: &Ends, is_abbreviation: impl Fn(&str) -> bool) -> Option<End> {
    let is_tail = |c: char| !c.is_alphanumeric() && c != OBJECT && c != BREAK && !c.is_whitespace();
    let head = text.trim_end_matches(|c: char| is_tail(c) || c == BREAK || c.is_whitespace());
    let tail = &text[head.len()..];
    let has = |signs: &[char]| tail.contains(signs);
    Some(
        if has(&ends.question) && !ends.question.iter().all(|sign| ends.full_stop.contains(sign)) && asks(tail, ends) {
            End::Question
        } else if has(&['!', '՜']) {
            End::Exclamation
        } else if has(&['…']) || tail.contains("...") || tail.contains("․․․") {
            End::Ellipsis
        } else if has(&ends.full_stop) {
            if is_abbreviation(head) {
                return None;
            }
            End::FullStop
        } else if has(&ends.colon) {
            End::Colon
        } else if has(&ends.semicolon) {
            End::Semicolon
        } else if has(&['?', '.', ';']) {
            End::Foreign
        } else {
            End::Nothing
        },
    )
}

/// Whether the tail has a sign that only questions have in this language.
fn asks(tail: &str, ends: &Ends) -> bool {
    tail.chars().any(|c| ends.question.contains(&c) && !ends.full_stop.contains(&c))
}

/// Whether the language puts the sign of a question or an exclamation into the last sentence.
fn is_asked_within(wanted: End, target: &str, ends: &Ends) -> bool {
    matches!(wanted, End::Question | End::Exclamation) && target.contains(&ends.within_word[..])
}

/// Whether the last sign is one of those that the language ends such a text with.
fn is_accepted(wanted: End, target: &str, ends: &Ends) -> bool {
    let signs = match wanted {
        End::Nothing | End::Ellipsis | End::Foreign => return false,
        End::FullStop => &ends.full_stop,
        End::Question => &ends.question,
        End::Exclamation => &ends.exclamation,
        End::Colon => &ends.colon,
        End::Semicolon => &ends.semicolon,
    };
    target.ends_with(&signs[..])
}

/// The sign that a text should end with.
fn sign_of(end: End, ends: &Ends) -> String {
    let signs = match end {
        End::Nothing | End::Foreign => return String::new(),
        End::Ellipsis => return "…".to_owned(),
        End::FullStop => &ends.full_stop,
        End::Question => &ends.question,
        End::Exclamation => &ends.exclamation,
        End::Colon => &ends.colon,
        End::Semicolon => &ends.semicolon,
    };
    signs.first().map(char::to_string).unwrap_or_default()
}

/// Whether it is a sign that ends sentences somewhere.
fn is_stop(sign: &str) -> bool {
    sign.chars().all(|c| ".?!:;…։՝․·\u{37E}\u{387}".contains(c))
}

/// Whether the stop after this text may be that of an abbreviation or an ordinal.
pub(crate) fn ends_in_abbreviation(text: &str, pack: Option<&Pack>) -> bool {
    let last = text.rsplit(|c: char| c.is_whitespace() || "([\u{1F}„“«\"".contains(c)).next().unwrap_or_default();
    let is_ordinal = pack.is_some_and(|pack| pack.numbers.ordinal_stop) && last.ends_with(|c: char| c.is_ascii_digit());
    let has_stop = last.trim_end_matches('.').contains('.');
    let is_only_word = text.trim() == last && last.chars().count() <= 6;
    let is_single = last.chars().filter(|c| c.is_alphabetic()).count() == 1 && last.chars().count() <= 3;
    let with_stop = format!("{last}.");
    let is_listed = pack.is_some_and(|pack| {
        let is_same = |abbreviation: &str| {
            let end = abbreviation.rsplit(' ').next().unwrap_or_default();
            end.eq_ignore_ascii_case(&with_stop) || end == with_stop.to_lowercase()
        };
        pack.words.abbreviations.iter().any(|abbreviation| is_same(abbreviation))
    });
    is_ordinal
        || is_single
        || has_stop
        || is_only_word
        || is_listed
        || last.ends_with(OBJECT) && pack.is_some_and(|pack| pack.numbers.ordinal_stop)
}

fn start(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let (source, target) = (prepared.source.prose(), prepared.target.prose());
    let first = |prose: &Prose| prose.trimmed().chars().next();
    let (Some(of_source), Some(of_target)) = (first(source), first(target)) else { return Vec::new() };
    let (wanted, found) = (start_of(of_source), start_of(of_target));
    if wanted == found {
        return Vec::new();
    }
    let at = target.text.find(of_target).unwrap_or(0);
    let place = target.source_of(&(at..at + of_target.len_utf8()));
    let what = match wanted {
        Some(_) => What::new("check-start-punctuation-missing").text("wanted", of_source.encode_utf8(&mut [0; 4])),
        None => What::new("check-start-punctuation-extra").text("found", of_target.encode_utf8(&mut [0; 4])),
    };
    vec![Finding::new(place, what)]
}

/// What punctuation a text begins with; quotation marks are checked elsewhere.
fn start_of(c: char) -> Option<char> {
    match c {
        '-' | '–' | '—' | '−' => Some('-'),
        '…' | '.' => Some('.'),
        '(' | '[' | ',' | ':' | ';' | '/' | '!' | '?' => Some(c),
        _ => None,
    }
}
