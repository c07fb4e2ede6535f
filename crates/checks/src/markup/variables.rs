//! Variables of the definition: all of them, and no others.

use crate::{
    compare::compare,
    mend::put_in,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::{collections::BTreeSet, ops::Range};
use tolmach_markup::tokens::{ObjectKind, TokenKind};

/// A variable that is missing shows readers a gap, one that is unknown shows its name.
pub(crate) const CHECK: Check = Check { id: CheckId::new("variables"), level: Level::Block, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let compared = compare(named(source), named(target));
    // One variable may well stand there twice or once less.
    let mut seen = BTreeSet::new();
    let shown = shown(source);
    let is_shown = |range: &Range<usize>| shown.contains(source.slice(range));
    let missing = compared.missing.into_iter().filter(is_shown);
    let missing: Vec<_> = missing.filter(|range| seen.insert(source.slice(range))).collect();
    let names: BTreeSet<&str> = compared.extra.iter().map(|range| target.slice(range)).collect();
    if let ([lost], 1) = (&missing[..], names.len()) {
        let expected = source.slice(lost);
        let changed = compared.extra.into_iter().map(|range| {
            let what =
                What::new("check-variables-changed").text("found", target.slice(&range)).text("expected", expected);
            Finding::new(range.clone(), what).with_fix(Fix::replace(range, expected))
        });
        return changed.collect();
    }
    let missing = missing.into_iter().map(|range| {
        let fix = put_in(source, target, &range);
        let what = What::new("check-variables-missing").text("name", source.slice(&range));
        Finding::new(fix.range.clone(), what).with_fix(fix)
    });
    let unknown = compared.extra.into_iter().map(|range| {
        let what = What::new("check-variables-unknown").text("name", target.slice(&range));
        Finding::new(range, what)
    });
    missing.chain(unknown).collect()
}

/// The variables that readers see. One that only chooses between forms goes with the forms: languages without
/// gender need no `{{GENDER:}}`, and a lost `{{PLURAL:}}` is told by another check.
fn shown<'a>(side: &'a Side<'_>) -> BTreeSet<&'a str> {
    let mut choosing: Vec<Range<usize>> = side
        .objects()
        .iter()
        .filter_map(|object| match &object.kind {
            ObjectKind::Template { name, is_function: true, parameters } => {
                let is_choice = ["gender", "plural"].contains(&side.slice(name).trim().to_lowercase().as_str());
                parameters.first().filter(|_| is_choice).map(|first| first.value.clone())
            }
            _ => None,
        })
        .collect();
    choosing.sort_by_key(|one| (one.start, std::cmp::Reverse(one.end)));
    choosing.dedup_by(|inner, outer| inner.end <= outer.end);
    let is_choosing = |range: &Range<usize>| {
        let n_before = choosing.partition_point(|one| one.start <= range.start);
        choosing[..n_before].last().is_some_and(|one| range.end <= one.end)
    };
    named(side).filter(|(_, range)| !is_choosing(range)).map(|(name, _)| name).collect()
}

fn named<'a>(side: &'a Side<'_>) -> impl Iterator<Item = (&'a str, Range<usize>)> {
    side.of_kind(TokenKind::Variable).map(|token| (side.slice(&token.range), token.range.clone()))
}
