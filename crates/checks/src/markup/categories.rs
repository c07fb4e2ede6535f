//! Categories that were added or lost.

use crate::{
    markup::link_diff::LinkKind,
    mend::{append, take_out},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

/// A category belongs to the page, not to its translation.
pub(crate) const CHECK: Check = Check { id: CheckId::new("categories"), level: Level::Warn, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let diff = prepared.links();
    let is_category = |kind| kind == LinkKind::Category;
    let changed = diff.changed.iter().filter(|(lost, _)| is_category(lost.kind)).map(|(lost, found)| {
        let expected = source.slice(&lost.target).trim();
        let what =
            What::new("check-categories-changed").text("found", target.slice(&found.target)).text("expected", expected);
        Finding::new(found.target.clone(), what).with_fix(Fix::replace(found.target.clone(), expected))
    });
    let missing = diff.missing.iter().filter(|link| is_category(link.kind)).map(|link| {
        let fix = append(target, source.slice(&link.range));
        let what = What::new("check-categories-missing").text("category", source.slice(&link.target));
        Finding::new(fix.range.clone(), what).with_fix(fix)
    });
    let extra = diff.extra.iter().filter(|link| is_category(link.kind)).map(|link| {
        let what = What::new("check-categories-extra").text("category", target.slice(&link.target));
        Finding::new(link.range.clone(), what).with_fix(take_out(target.text, link.range.clone()))
    });
    changed.chain(missing).chain(extra).collect()
}
