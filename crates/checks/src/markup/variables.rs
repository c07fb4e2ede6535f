//! Variables of the definition: all of them, and no others.

use crate::{
    compare::compare,
    mend::put_in,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::{collections::BTreeSet, ops::Range};
use tolmach_markup::tokens::TokenKind;

/// A variable that is missing shows readers a gap, one that is unknown shows its name.
pub(crate) const CHECK: Check = Check { id: CheckId::new("variables"), level: Level::Block, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let compared = compare(named(source), named(target));
    // One variable may well stand there twice or once less.
    let mut seen = BTreeSet::new();
    let missing: Vec<_> = compared.missing.into_iter().filter(|range| seen.insert(source.slice(range))).collect();
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

fn named<'a>(side: &'a Side<'_>) -> impl Iterator<Item = (&'a str, Range<usize>)> {
    side.of_kind(TokenKind::Variable).map(|token| (side.slice(&token.range), token.range.clone()))
}
