//! What stands in `nowiki`, `math`, `syntaxhighlight` and their kin, and the names of footnotes.

use crate::{
    compare::compare,
    markup::tags::tags,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;
use tolmach_markup::tokens::ObjectKind;

/// Code is carried over as it is. Words within may be translated, which is a warning; other signs are a problem.
pub(crate) const CHECK: Check = Check { id: CheckId::new("raw-content"), level: Level::Block, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let (lost, found) = (bodies(source), bodies(target));
    let mut findings = Vec::new();
    // The same contents belong together, wherever they stand; the rest goes by order.
    let exact = |side: &Side<'_>, bodies: &[(&'static str, Range<usize>)]| {
        let named = bodies.iter().map(|(tag, body)| ((*tag, side.slice(body).trim().to_owned()), (*tag, body.clone())));
        named.collect::<Vec<_>>()
    };
    let compared = compare(exact(source, &lost), exact(target, &found));
    let left = |pieces: Vec<(&'static str, Range<usize>)>| {
        let mut pieces = pieces;
        pieces.sort_by_key(|(_, range)| range.start);
        pieces
    };
    let missing = left(compared.missing.into_iter().chain(compared.fewer).collect());
    let extra = left(compared.extra.into_iter().chain(compared.more).collect());
    for (lost, found) in compare(missing, extra).both {
        let (expected, written) = (source.slice(&lost), target.slice(&found));
        let is_translated = signs(expected) == signs(written);
        let id = if is_translated { "check-raw-content-words" } else { "check-raw-content-changed" };
        let what = What::new(id).text("found", written).text("expected", expected);
        let level = if is_translated { Level::Warn } else { Level::Block };
        findings.push(Finding::new(found.clone(), what).at_level(level).with_fix(Fix::replace(found, expected)));
    }
    findings.extend(footnotes(prepared));
    findings
}

fn bodies(side: &Side<'_>) -> Vec<(&'static str, Range<usize>)> {
    let objects = side.objects().iter().filter_map(|object| match &object.kind {
        ObjectKind::Raw { tag, body } => Some((*tag, body.clone())),
        _ => None,
    });
    objects.collect()
}

/// Everything but letters, numbers' words and spaces.
fn signs(text: &str) -> String {
    text.chars().filter(|c| !c.is_alphabetic() && !c.is_whitespace()).collect()
}

/// Footnotes are called by their names.
fn footnotes(prepared: &Prepared<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let of = |side: &Side<'_>| {
        let refs = tags(side).into_iter().filter(|tag| tag.name == "ref").filter_map(|tag| tag.open);
        refs.filter_map(|open| Some((name_of(side.slice(&open))?, open))).collect::<Vec<_>>()
    };
    let compared = compare(of(source), of(target));
    let pairs = compared.missing.into_iter().zip(compared.extra);
    let changed = pairs.map(|(lost, found)| {
        let (expected, written) = (source.slice(&lost), target.slice(&found));
        let what = What::new("check-raw-content-footnote").text("found", written).text("expected", expected);
        Finding::new(found.clone(), what).with_fix(Fix::replace(found, expected))
    });
    changed.collect()
}

/// The name in `<ref name="…">`.
fn name_of(tag: &str) -> Option<String> {
    let (_, value) = tag.split_once("name")?;
    let value = value.trim_start().strip_prefix('=')?;
    Some(value.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '/' | '>')).to_owned())
}
