//! Halves of links, templates and tables: our own balance of brackets, by the constructs rather than by their number.

use crate::{
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::{collections::BTreeMap, ops::Range};
use tolmach_markup::tokens::TokenKind;

/// Half of a construct is shown to readers as it stands.
pub(crate) const CHECK: Check = Check { id: CheckId::new("brackets"), level: Level::Warn, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for range in halves(&prepared.source) {
        *left.entry(prepared.source.slice(&range)).or_default() += 1;
    }
    let target = &prepared.target;
    let found = halves(target).into_iter().filter(|range| match left.get_mut(target.slice(range)) {
        Some(n) if *n > 0 => {
            *n -= 1;
            false
        }
        Some(_) | None => true,
    });
    let as_finding = |range: Range<usize>| {
        let what = What::new("check-brackets").text("found", target.slice(&range));
        Finding::new(range, what)
    };
    found.map(as_finding).collect()
}

/// Brackets without their counterpart, in order.
fn halves(side: &Side<'_>) -> Vec<Range<usize>> {
    let mut halves = Vec::new();
    let (mut open, mut tables) = (Vec::new(), Vec::new());
    for token in side.tokens() {
        match token.kind {
            TokenKind::Stray => halves.push(token.range.clone()),
            TokenKind::TableOpen => tables.push(token.range.start..token.range.start + 2),
            TokenKind::TableClose if tables.pop().is_none() => halves.push(token.range.clone()),
            TokenKind::Text => {
                for (at, sign) in side.slice(&token.range).match_indices(['[', ']']) {
                    let range = token.range.start + at..token.range.start + at + 1;
                    match sign {
                        "[" => open.push(range),
                        _ if open.pop().is_none() => halves.push(range),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    halves.extend(open);
    halves.extend(tables);
    halves.sort_by_key(|range| range.start);
    halves
}
