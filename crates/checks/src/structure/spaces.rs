//! White space that readers see, or that nobody can see.

use crate::{
    compare::compare,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;
use tolmach_core::language::Direction;
use tolmach_markup::tokens::TokenKind;

/// A line that begins with a space is shown as preformatted text.
pub(crate) const INDENT: Check = Check { id: CheckId::new("leading-space"), level: Level::Block, run: indent };

/// Space at the end, which the wiki cuts off.
pub(crate) const TRAILING: Check = Check { id: CheckId::new("trailing-space"), level: Level::Warn, run: trailing };

/// Tabs.
pub(crate) const TABS: Check = Check { id: CheckId::new("tabs"), level: Level::Warn, run: tabs };

/// Two spaces in a row.
pub(crate) const DOUBLE: Check = Check { id: CheckId::new("double-space"), level: Level::Hint, run: double };

/// Characters that take no room and make words that no search finds.
pub(crate) const INVISIBLE: Check =
    Check { id: CheckId::new("invisible-characters"), level: Level::Warn, run: invisible };

fn indent(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    if source.of_kind(TokenKind::Indent).next().is_some() {
        return Vec::new();
    }
    let indents = target.of_kind(TokenKind::Indent).filter(|token| {
        // A line of nothing but space is shown as a blank one.
        target.text[token.range.start..].lines().next().is_some_and(|line| !line.trim().is_empty())
    });
    let finding = |range: &Range<usize>| {
        let rest = &target.text[range.end..];
        let range = range.start..range.end + rest.len() - rest.trim_start_matches(' ').len();
        Finding::new(range.clone(), What::new("check-leading-space")).with_fix(Fix::delete(range))
    };
    indents.map(|token| finding(&token.range)).collect()
}

fn trailing(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let target = prepared.target.text;
    let is_space = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c');
    let end = target.trim_end_matches(is_space).len();
    if end == target.len() || end == 0 {
        return Vec::new();
    }
    let what = What::new("check-trailing-space").number("n", target[end..].chars().count());
    vec![Finding::new(end..target.len(), what).with_fix(Fix::delete(end..target.len()))]
}

fn tabs(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    if prepared.source.text.contains('\t') {
        return Vec::new();
    }
    let target = prepared.target.text;
    let inner = &target[..target.trim_end().len()]; // Those at the end are told as trailing.
    let finding = |(at, tab): (usize, &str)| {
        let range = at..at + tab.len();
        let at_line_start = at == 0 || target[..at].ends_with('\n');
        let fix = if at_line_start { Fix::delete(range.clone()) } else { Fix::replace(range.clone(), " ") };
        Finding::new(range, What::new("check-tabs")).with_fix(fix)
    };
    inner.match_indices('\t').map(finding).collect()
}

fn double(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    if !doubles(source).is_empty() {
        return Vec::new(); // The source does it, too.
    }
    let finding = |range: Range<usize>| {
        Finding::new(range.clone(), What::new("check-double-space")).with_fix(Fix::replace(range, " "))
    };
    doubles(target).into_iter().map(finding).collect()
}

/// Runs of spaces within a line of text.
fn doubles(side: &Side<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for token in side.of_kind(TokenKind::Text) {
        let text = side.slice(&token.range);
        let mut at = 0;
        while let Some(n) = text[at..].find("  ") {
            let start = at + n;
            let end = text.len() - text[start..].trim_start_matches(' ').len();
            let range = token.range.start + start..token.range.start + end;
            // Before a line break it is nothing, and values of templates are laid out in columns.
            let is_within = !matches!(side.text[range.end..].chars().next(), None | Some('\n' | '|' | '}'));
            if is_within && range.start > 0 && !side.text[..range.start].ends_with(['\n', '|', '=']) {
                found.push(range);
            }
            at = end;
        }
    }
    found
}

fn invisible(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, source, target, .. } = prepared;
    if target.text.is_ascii() && !target.text.bytes().any(|byte| byte.is_ascii_control()) {
        return Vec::new();
    }
    let is_right_to_left = subject.language.direction() == Direction::RightToLeft;
    let base = subject.language.as_str().split('-').next().unwrap_or_default();
    let is_free = |c: char| match c {
        '\u{200e}' | '\u{200f}' => is_right_to_left,
        '\u{200c}' | '\u{200d}' => is_right_to_left || JOINING.contains(&base),
        _ => false,
    };
    let of = |side: &Side<'_>| {
        let found = side.text.char_indices().filter(|(_, c)| is_invisible(*c) && !is_free(*c));
        found.map(|(at, c)| (c, at..at + c.len_utf8())).collect::<Vec<_>>()
    };
    // Emoji are joined by them.
    let is_in_emoji = |range: &Range<usize>| {
        let is_emoji =
            |c: Option<char>| c.is_some_and(|c| matches!(u32::from(c), 0x2190..=0x2bff | 0xfe0f | 0x1f000..=0x1faff));
        is_emoji(target.text[..range.start].chars().next_back()) || is_emoji(target.text[range.end..].chars().next())
    };
    let compared = compare(of(source), of(target));
    let found = compared.extra.into_iter().chain(compared.more).filter(|range| !is_in_emoji(range));
    let finding = |range: Range<usize>| {
        let code = target.slice(&range).chars().next().map_or(0, u32::from);
        let what = What::new("check-invisible-characters").text("code", &format!("U+{code:04X}"));
        Finding::new(range.clone(), what).with_fix(Fix::delete(range))
    };
    found.map(finding).collect()
}

/// Languages whose script joins letters, and may need to be told where not to.
const JOINING: &[&str] =
    &["bn", "ckb", "fa", "gu", "hi", "kn", "ks", "ku", "ml", "mr", "ne", "or", "pa", "ps", "si", "ta", "te", "ur"];

fn is_invisible(c: char) -> bool {
    matches!(c, '\0'..='\x08' | '\x0b'..='\x1f' | '\x7f'..='\u{9f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}')
        && c != '\r'
}
