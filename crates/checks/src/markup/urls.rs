//! Addresses on the web: the same, or those of the target's language.

use crate::{
    compare::compare,
    mend::append,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;
use tolmach_core::Language;
use tolmach_markup::tokens::ObjectKind;

/// A changed address leads elsewhere, which may be meant: to the same page in the reader's language.
pub(crate) const CHECK: Check = Check { id: CheckId::new("urls"), level: Level::Warn, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, source, target, .. } = prepared;
    let compared = compare(urls(source), urls(target));
    let (missing, extra) = (compared.missing, compared.extra);
    if missing.len() == extra.len() {
        let changed = missing.into_iter().zip(extra).map(|(lost, found)| {
            let (expected, address) = (source.slice(&lost), target.slice(&found));
            let level = if is_of(subject.language, address, expected) { Level::Hint } else { Level::Warn };
            let what = What::new("check-urls-changed").text("found", address).text("expected", expected);
            Finding::new(found.clone(), what).at_level(level).with_fix(Fix::replace(found, expected))
        });
        return changed.collect();
    }
    let missing = missing.into_iter().map(|range| {
        let fix = append(target, source.slice(&range));
        let what = What::new("check-urls-missing").text("address", source.slice(&range));
        Finding::new(fix.range.clone(), what).with_fix(fix)
    });
    let extra = extra.into_iter().map(|range| {
        let what = What::new("check-urls-extra").text("address", target.slice(&range));
        Finding::new(range, what)
    });
    missing.chain(extra).collect()
}

/// Addresses, known without their scheme and last slash.
fn urls<'a>(side: &Side<'a>) -> Vec<(&'a str, Range<usize>)> {
    let urls = side.objects().iter().filter_map(|object| match &object.kind {
        ObjectKind::ExternalLink { url, .. } => Some(url.clone()),
        ObjectKind::Url => Some(object.range.clone()),
        _ => None,
    });
    let named = urls.filter(|url| !side.slice(url).starts_with('$')).map(|url| {
        let address = side.slice(&url).trim_end_matches('/');
        (address.split_once("//").map_or(address, |(_, rest)| rest), url)
    });
    named.collect()
}

/// Whether the address is one of the language where the other is not: `pl.wikipedia.org`, `/pl/`, `uselang=pl`.
fn is_of(language: &Language, address: &str, other: &str) -> bool {
    let base = language.as_str().split('-').next().unwrap_or_default();
    let has = |address: &str| {
        let mut parts = address.split(['/', '.', '=', '?', '&', '-', '_', '#']);
        parts.any(|part| part.eq_ignore_ascii_case(base) || part.eq_ignore_ascii_case(language.as_str()))
    };
    has(address) && !has(other)
}
