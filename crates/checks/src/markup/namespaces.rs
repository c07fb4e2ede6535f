//! Namespaces in names of pages: a translated one works on wikis of its language only.

use crate::{
    markup::link_diff::Link,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

/// A translated namespace makes a link to a page that does not exist, or shows no file.
pub(crate) const CHECK: Check = Check { id: CheckId::new("namespaces"), level: Level::Block, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let diff = prepared.links();
    let translated = diff.both.iter().filter(|(lost, found)| !is_same(&lost.name.space, &found.name.space));
    let finding = |(lost, found): &(Link<'_>, Link<'_>)| {
        let Prepared { source, target, .. } = prepared;
        let (expected, _) = space(source.slice(&lost.target));
        let (word, at) = space(target.slice(&found.target));
        let range = found.target.start + at..found.target.start + at + word.len();
        let what = What::new("check-namespaces").text("found", word).text("expected", expected);
        Finding::new(range.clone(), what).with_fix(Fix::replace(range, expected))
    };
    translated.chain(&diff.moved).map(finding).collect()
}

/// `image` is an older word for `file`.
fn is_same(one: &str, other: &str) -> bool {
    let canonical = |space: &str| if space == "image" { "file".to_owned() } else { space.to_owned() };
    canonical(one) == canonical(other)
}

/// The namespace as written, and the byte at which it begins.
fn space(target: &str) -> (&str, usize) {
    let mut rest = target.trim_start();
    rest = rest.strip_prefix(':').unwrap_or(rest).trim_start();
    rest = crate::page_name::strip_my_language(rest).unwrap_or(rest);
    rest = rest.strip_prefix(':').unwrap_or(rest);
    let word = rest.split(':').next().unwrap_or_default().trim_end();
    (word, target.len() - rest.len())
}
