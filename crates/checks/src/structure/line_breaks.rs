//! Line breaks: as many as in the source, and no blank line.

use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;
use tolmach_markup::tokens::TokenKind;

/// Another number of lines changes lists and tables.
pub(crate) const NUMBER: Check = Check { id: CheckId::new("line-breaks"), level: Level::Warn, run: number };

/// A blank line begins another paragraph, where the page may have none.
pub(crate) const BLANK: Check = Check { id: CheckId::new("blank-line"), level: Level::Block, run: blank };

/// `\n` as software writes a line break.
pub(crate) const ESCAPED: Check = Check { id: CheckId::new("escaped-line-break"), level: Level::Warn, run: escaped };

fn number(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let (source, target) = (prepared.source.text, prepared.target.text);
    let middle = target.trim_matches(is_space);
    if middle.is_empty() {
        return Vec::new();
    }
    let start = target.len() - target.trim_start_matches(is_space).len();
    let n = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
    let (n_lost, n_found) = (n(source.trim_matches(is_space)), n(middle));
    let mut findings = Vec::new();
    // Blank lines are told by another check.
    if n_lost != n_found && blank_lines(target).len() <= blank_lines(source).len() {
        let what = What::new("check-line-breaks-number").number("found", n_found).number("expected", n_lost);
        let at = middle.find('\n').map_or(target.len()..target.len(), |at| start + at..start + at + 1);
        let finding = Finding::new(at.clone(), what);
        findings.push(if n_lost == 0 && n_found == 1 { finding.with_fix(Fix::replace(at, " ")) } else { finding });
    }
    let lead = |text: &str| n(&text[..text.len() - text.trim_start_matches(is_space).len()]);
    if lead(source) != lead(target) {
        let what = What::new("check-line-breaks-before").number("expected", lead(source));
        let fix = Fix::replace(0..start, "\n".repeat(lead(source)));
        findings.push(Finding::new(0..start, what).with_fix(fix));
    }
    findings
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

fn blank(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let lines = blank_lines(prepared.target.text);
    if lines.len() <= blank_lines(prepared.source.text).len() {
        return Vec::new();
    }
    let finding = |range: Range<usize>| {
        Finding::new(range.clone(), What::new("check-blank-line")).with_fix(Fix::replace(range, "\n"))
    };
    lines.into_iter().map(finding).collect()
}

/// Runs of line breaks and spaces that hold a blank line, between words.
fn blank_lines(text: &str) -> Vec<Range<usize>> {
    let start = text.len() - text.trim_start_matches(is_space).len();
    let text = &text[..text.trim_end_matches(is_space).len()];
    let mut found = Vec::new();
    let mut at = start;
    while let Some(n) = text.get(at..).and_then(|rest| rest.find('\n')) {
        let first = at + n;
        let end = text.len() - text[first..].trim_start_matches(is_space).len();
        // Spaces at the start of the next line are not part of a blank one.
        let last = text[..end].rfind('\n').unwrap_or(first);
        if last > first {
            found.push(first..last + 1);
        }
        at = end.max(first + 1);
    }
    found
}

fn escaped(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    if !of_text(source).is_empty() {
        return Vec::new();
    }
    let instead = if source.text.contains('\n') { "\n" } else { " " };
    let finding = |range: Range<usize>| {
        let (before, after) = (&target.text[..range.start], &target.text[range.end..]);
        let start = before.trim_end_matches(' ').len();
        let end = target.text.len() - after.trim_start_matches(' ').len();
        Finding::new(range, What::new("check-escaped-line-break")).with_fix(Fix::replace(start..end, instead))
    };
    of_text(target).into_iter().map(finding).collect()
}

/// Every `\n` in text that begins no path or command.
fn of_text(side: &Side<'_>) -> Vec<Range<usize>> {
    let in_text = side.of_kind(TokenKind::Text).flat_map(|token| {
        let text = side.slice(&token.range);
        let found = text.match_indices("\\n").filter(|(at, _)| {
            let follows = text[at + 2..].chars().next();
            let before = text[..*at].chars().next_back();
            // A command or the name of a folder goes on, and stands by itself.
            let is_name = follows.is_some_and(char::is_lowercase) && !before.is_some_and(char::is_alphabetic);
            !is_name && !matches!(before, Some('\\' | ':'))
        });
        found.map(|(at, _)| token.range.start + at..token.range.start + at + 2).collect::<Vec<_>>()
    });
    in_text.collect()
}
