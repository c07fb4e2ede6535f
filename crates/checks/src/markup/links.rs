//! Internal links: the same pages as in the source.

use crate::{
    markup::link_diff::{Link, LinkKind},
    mend::put_in,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

/// A translated target of a link leads nowhere.
pub(crate) const CHECK: Check = Check { id: CheckId::new("links"), level: Level::Block, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let diff = prepared.links();
    let is_page = |link: &&Link<'_>| link.kind == LinkKind::Page;
    let changed = diff.changed.iter().filter(|(lost, _)| lost.kind == LinkKind::Page).map(|(lost, found)| {
        let expected = source.slice(&lost.target).trim();
        let what =
            What::new("check-links-changed").text("found", target.slice(&found.target)).text("expected", expected);
        Finding::new(found.target.clone(), what).with_fix(Fix::replace(found.target.clone(), expected))
    });
    let missing = diff.missing.iter().filter(is_page).map(|link| {
        let fix = put_in(source, target, &link.range);
        let what = What::new("check-links-missing").text("page", source.slice(&link.target));
        Finding::new(fix.range.clone(), what).with_fix(fix)
    });
    let extra = diff.extra.iter().filter(is_page).map(|link| {
        let what = What::new("check-links-extra").text("page", target.slice(&link.target));
        Finding::new(link.target.clone(), what)
    });
    changed.chain(missing).chain(extra).collect()
}
