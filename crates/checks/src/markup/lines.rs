//! Marks of lines: headings, lists and tables.

use crate::{
    compare::compare,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::{collections::BTreeMap, ops::Range};
use tolmach_markup::tokens::{ObjectKind, TokenKind};

/// Another level puts the heading elsewhere in the contents of the page.
pub(crate) const HEADINGS: Check = Check { id: CheckId::new("headings"), level: Level::Block, run: headings };

/// Another prefix makes another list, or none.
pub(crate) const LISTS: Check = Check { id: CheckId::new("list-prefixes"), level: Level::Block, run: lists };

/// A lost cell moves all that follow.
pub(crate) const TABLES: Check = Check { id: CheckId::new("table-cells"), level: Level::Block, run: tables };

fn headings(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let of = |side: &Side<'_>| -> Vec<(usize, Range<usize>)> {
        let found = side.objects().iter().filter_map(|object| match object.kind {
            ObjectKind::Heading { level } => Some((usize::from(level), object.range.clone())),
            _ => None,
        });
        found.collect()
    };
    let (lost, found) = (of(source), of(target));
    if lost.len() == found.len() {
        let changed = lost.iter().zip(&found).filter(|((expected, _), (level, _))| expected != level);
        let changed = changed.map(|((expected, _), (level, range))| {
            let mark = "=".repeat(*expected);
            let what = What::new("check-headings-level").number("found", *level).number("expected", *expected);
            let text = target.slice(range).trim_matches('=');
            Finding::new(range.clone(), what).with_fix(Fix::replace(range.clone(), format!("{mark}{text}{mark}")))
        });
        return changed.collect();
    }
    if target.text.trim().is_empty() {
        return Vec::new(); // Told as empty.
    }
    let what = What::new("check-headings-number").number("found", found.len()).number("expected", lost.len());
    let range = found.last().map_or(0..target.text.len(), |(_, range)| range.clone());
    let finding = Finding::new(range, what);
    let is_one_line = !target.text.contains('\n') && !target.text.contains('=');
    match &lost[..] {
        [(level, range)] if found.is_empty() && is_one_line && *range == (0..source.text.trim_end().len()) => {
            let mark = "=".repeat(*level);
            let text = format!("{mark} {} {mark}", target.text.trim());
            vec![finding.with_fix(Fix::replace(0..target.text.len(), text))]
        }
        _ => vec![finding],
    }
}

fn lists(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let (lost, found) = (line_prefixes(source), line_prefixes(target));
    if lost.len() != found.len() {
        return lists_of_other_lines(source, target, lost, found);
    }
    let signs = |n: usize| (target.slice(&found[n]), source.slice(&lost[n]));
    let changed: Vec<usize> = (0..lost.len()).filter(|n| signs(*n).0 != signs(*n).1).collect();
    // A list that lost its signs as a whole is one problem, not one a line.
    let lists = changed.chunk_by(|one, next| next - one == 1 && signs(*one) == signs(*next));
    let finding = |lines: &[usize]| {
        let (prefix, expected) = signs(lines[0]);
        let mends: Vec<Fix> = lines.iter().map(|n| mended(target, &found[*n], expected)).collect();
        Finding::new(found[lines[0]].clone(), what(prefix, expected, lines.len())).with_fix(joined(target.text, &mends))
    };
    lists.map(finding).collect()
}

/// What is said of lines that begin with one sign and should with another; none is "".
fn what(found: &str, expected: &str, n_lines: usize) -> What {
    let (one, several) = match (found, expected) {
        ("", _) => ("check-list-prefixes-missing", "check-list-prefixes-missing-lines"),
        (_, "") => ("check-list-prefixes-extra", "check-list-prefixes-extra-lines"),
        _ => ("check-list-prefixes-changed", "check-list-prefixes-changed-lines"),
    };
    let what = if n_lines == 1 { What::new(one) } else { What::new(several).number("n", n_lines) };
    match (found, expected) {
        ("", prefix) | (prefix, "") => what.text("prefix", prefix),
        _ => what.text("found", found).text("expected", expected),
    }
}

/// Gives a line the sign that it should begin with.
fn mended(target: &Side<'_>, found: &Range<usize>, expected: &str) -> Fix {
    let has_space = target.text[found.end..].starts_with(' ');
    let (end, space) = match (found.is_empty(), expected.is_empty()) {
        (true, _) if !has_space => (found.end, " "),
        (_, true) if has_space => (found.end + 1, ""), // A space would begin the line.
        _ => (found.end, ""),
    };
    Fix::replace(found.start..end, format!("{expected}{space}"))
}

/// Several fixes, in order, as one.
fn joined(target: &str, fixes: &[Fix]) -> Fix {
    let (start, end) = (fixes[0].range.start, fixes[fixes.len() - 1].range.end);
    let (mut text, mut at) = (String::new(), start);
    for fix in fixes {
        text.push_str(&target[at..fix.range.start]);
        text.push_str(&fix.text);
        at = fix.range.end;
    }
    Fix::replace(start..end, text)
}

/// Lines were joined or parted: then only the prefixes as such are compared, each kind of list once.
fn lists_of_other_lines(
    source: &Side<'_>,
    target: &Side<'_>,
    lost: Vec<Range<usize>>,
    found: Vec<Range<usize>>,
) -> Vec<Finding> {
    let only = |side: &Side<'_>, prefixes: Vec<Range<usize>>| {
        let prefixes = prefixes.into_iter().filter(|range| !range.is_empty());
        prefixes.map(|range| (side.slice(&range).to_owned(), range)).collect::<Vec<_>>()
    };
    let compared = compare(only(source, lost), only(target, found));
    let missing = by_sign(source, compared.missing.into_iter().chain(compared.fewer));
    let extra = by_sign(target, compared.extra.into_iter().chain(compared.more));
    let end = target.text.len();
    let missing = missing.into_iter().map(|(prefix, (_, n))| Finding::new(end..end, what("", prefix, n)));
    let extra = extra.into_iter().map(|(prefix, (first, n))| Finding::new(first, what(prefix, "", n)));
    missing.chain(extra).collect()
}

/// Each sign with its first place and how often it stands.
fn by_sign<'a>(
    side: &Side<'a>,
    places: impl Iterator<Item = Range<usize>>,
) -> BTreeMap<&'a str, (Range<usize>, usize)> {
    let mut signs: BTreeMap<&str, (Range<usize>, usize)> = BTreeMap::new();
    for place in places {
        signs.entry(side.slice(&place)).or_insert((place, 0)).1 += 1;
    }
    signs
}

/// The prefix of every line outside of templates, empty where a line has none.
fn line_prefixes(side: &Side<'_>) -> Vec<Range<usize>> {
    let mut prefixes: Vec<Range<usize>> = Vec::from([Range::default()]);
    for token in side.tokens() {
        match token.kind {
            TokenKind::LineBreak => prefixes.push(token.range.end..token.range.end),
            TokenKind::ListPrefix => {
                let n = prefixes.len() - 1;
                prefixes[n] = token.range.clone();
            }
            _ => {}
        }
    }
    prefixes
}

fn tables(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let marks = |side: &Side<'_>, kinds: &[TokenKind]| -> Vec<Range<usize>> {
        side.tokens().iter().filter(|token| kinds.contains(&token.kind)).map(|token| token.range.clone()).collect()
    };
    let kinds: [(&str, &[TokenKind]); 3] = [
        ("check-table-cells-rows", &[TokenKind::TableRow]),
        ("check-table-cells-cells", &[TokenKind::TableCell]),
        ("check-table-cells-tables", &[TokenKind::TableOpen, TokenKind::TableCaption, TokenKind::TableClose]),
    ];
    let differing = kinds.into_iter().filter_map(|(id, kinds)| {
        let (lost, found) = (marks(source, kinds), marks(target, kinds));
        let what = What::new(id).number("found", found.len()).number("expected", lost.len());
        let end = target.text.len();
        let range = found.last().cloned().unwrap_or(end..end);
        (lost.len() != found.len()).then(|| Finding::new(range, what))
    });
    differing.collect()
}
