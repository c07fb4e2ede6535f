//! Spaces that must not break a line: between a number and its unit, within numbers, after signs, and after words of
//! one letter where the text already minds them.
//!
//! Mended with `&nbsp;`, which translators see, unlike the character itself. Before a percent sign MediaWiki does this
//! by itself.

use super::prose::Prose;
use crate::{
    packs::Spaces,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::ops::Range;

/// No-break spaces where lines must not break.
pub(crate) const CHECK: Check = Check { id: CheckId::new("no-break-space"), level: Level::Hint, run };

/// Units in all scripts, as they stand after a number.
const UNITS: [&str; 44] = [
    "‰", "°C", "km", "m", "cm", "mm", "kg", "g", "mg", "ha", "km²", "m²", "l", "ml", "kB", "KB", "MB", "GB", "TB",
    "px", "€", "$", "zł", "Kč", "Ft", "lei", "din.", "KM", "км", "м", "см", "мм", "кг", "г", "га", "кБ", "КБ", "МБ",
    "ГБ", "грн", "лв.", "руб.", "₽", "₴",
];

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    let target = prepared.target.prose();
    let spaces = target.text.match_indices(' ').map(|(at, _)| at);
    let binds_words = has_bound_word(&target.text, &pack.spaces);
    let mut findings = Vec::new();
    for at in spaces {
        let (before, after) = (&target.text[..at], &target.text[at + 1..]);
        let id = if before.ends_with(|c: char| c.is_ascii_digit()) && starts_with_unit(after) {
            "check-no-break-space-unit"
        } else if is_thousands(before, after) {
            "check-no-break-space-number"
        } else if after.starts_with(|c: char| c.is_ascii_digit()) && ends_with_sign(before, &pack.spaces) {
            "check-no-break-space-sign"
        } else if binds_words && ends_with_short_word(before, &pack.spaces) && after.starts_with(char::is_alphanumeric)
        {
            "check-no-break-space-word"
        } else {
            continue;
        };
        findings.extend(finding(target, at..at + 1, id));
    }
    findings
}

fn finding(target: &Prose, space: Range<usize>, id: &'static str) -> Option<Finding> {
    let place = target.plain_source_of(&space)?;
    let last_word = |text: &str| text.rsplit([' ', '\n', '\u{A0}']).next().unwrap_or_default().to_owned();
    let first_word = |text: &str| text.split([' ', '\n', '\u{A0}', ',', ';']).next().unwrap_or_default().to_owned();
    let words = format!("{} {}", last_word(&target.text[..space.start]), first_word(&target.text[space.end..]));
    let what = What::new(id).text("words", &words);
    Some(Finding::new(place.clone(), what).with_fix(Fix::replace(place, "&nbsp;")))
}

fn starts_with_unit(after: &str) -> bool {
    UNITS.iter().any(|unit| {
        after.strip_prefix(unit).is_some_and(|rest| {
            !rest
                .starts_with(|c: char| c.is_alphanumeric() || c == '.' || c == '\'' || c == '’' || c == '-' || c == '/')
        })
    })
}

/// Groups of three digits that a number has, at most; longer rows are codes.
const MOST_GROUPS: usize = 6;

/// Whether the space stands between groups of three digits, and nothing but such groups on either side.
fn is_thousands(before: &str, after: &str) -> bool {
    let is_space = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}');
    // Telephone numbers and years stand in rows of other groups.
    let mut rest = after;
    for _ in 0..MOST_GROUPS {
        let n_digits = rest.bytes().take(4).take_while(u8::is_ascii_digit).count();
        if n_digits != 3 {
            return false;
        }
        rest = &rest[3..];
        match rest.strip_prefix(is_space).filter(|next| next.starts_with(|c: char| c.is_ascii_digit())) {
            Some(next) => rest = next,
            None => break,
        }
    }
    let mut head = before;
    for _ in 0..MOST_GROUPS {
        let n_digits = head.bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
        let is_group = (1..=3).contains(&n_digits);
        if !is_group {
            return false;
        }
        head = &head[..head.len() - n_digits];
        match head.strip_suffix(is_space).filter(|next| n_digits == 3 && next.ends_with(|c: char| c.is_ascii_digit())) {
            Some(next) => head = next,
            // "2021 123" may be a year and a number.
            None => {
                return !head.ends_with(|c: char| c.is_alphanumeric() || "+./-:,".contains(c))
                    && !ends_with_digit(head);
            }
        }
    }
    false
}

/// Whether the last word before spaces is a number.
fn ends_with_digit(text: &str) -> bool {
    text.trim_end().ends_with(|c: char| c.is_ascii_digit())
}

fn ends_with_sign(before: &str, spaces: &Spaces) -> bool {
    spaces.signs.iter().any(|sign| {
        before
            .strip_suffix(sign.as_str())
            .is_some_and(|head| !head.ends_with(|c: char| c.is_alphanumeric() || c == '.'))
    })
}

fn ends_with_short_word(before: &str, spaces: &Spaces) -> bool {
    let mut chars = before.chars().rev();
    let Some(last) = chars.next() else { return false };
    let lower = last.to_lowercase().next().unwrap_or(last);
    spaces.one_letter.contains(&lower) && chars.next().is_none_or(|c| c.is_whitespace() || "(„«»".contains(c))
}

/// Whether the text has a no-break space after a word of one letter already: only then its translator minds them.
fn has_bound_word(text: &str, spaces: &Spaces) -> bool {
    !spaces.one_letter.is_empty()
        && text.match_indices('\u{A0}').any(|(at, _)| ends_with_short_word(&text[..at], spaces))
}
