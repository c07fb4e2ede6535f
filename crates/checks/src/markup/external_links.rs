//! External links whose label or closing bracket went astray.

use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::collections::BTreeSet;
use tolmach_markup::tokens::{ObjectKind, TokenKind};

/// A label glued to its address becomes part of the address.
pub(crate) const CHECK: Check = Check { id: CheckId::new("external-links"), level: Level::Warn, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let mut findings = glued(source, target);
    if unclosed(source).is_empty() {
        findings.extend(unclosed(target).into_iter().map(|(bracket, address_end)| {
            let line = &target.text[address_end..];
            let end = address_end + line.find('\n').unwrap_or(line.len());
            let end = address_end + target.text[address_end..end].trim_end().len();
            let what = What::new("check-external-links-unclosed").text("found", &target.text[bracket..address_end]);
            Finding::new(bracket..address_end, what).with_fix(Fix::insert(end, "]"))
        }));
    }
    findings
}

/// Addresses that begin with one of the source and go on with a label.
fn glued(source: &Side<'_>, target: &Side<'_>) -> Vec<Finding> {
    let labelled: BTreeSet<&str> = source
        .objects()
        .iter()
        .filter_map(|object| match &object.kind {
            ObjectKind::ExternalLink { url, label: Some(_) } => Some(source.slice(url)),
            _ => None,
        })
        .collect();
    let found = target.objects().iter().filter_map(|object| {
        let ObjectKind::ExternalLink { url, .. } = &object.kind else { return None };
        let written = target.slice(url);
        // The nearest address before this one in order of text is the longest that could begin it.
        let known = labelled.range(..=written).next_back().filter(|known| written.starts_with(**known))?;
        let label = &written[known.len()..];
        let is_label = label.starts_with(|c: char| c == '|' || (c.is_alphabetic() && !c.is_ascii_lowercase()));
        let at = url.start + known.len();
        let range = at..at + usize::from(label.starts_with('|'));
        let what = What::new("check-external-links-glued").text("label", label);
        is_label.then(|| Finding::new(at..url.end, what).with_fix(Fix::replace(range, " ")))
    });
    found.collect()
}

/// Addresses after a bracket that nothing closes: the byte of the bracket, and that after the address.
fn unclosed(side: &Side<'_>) -> Vec<(usize, usize)> {
    let pairs = side.tokens().windows(2).filter_map(|pair| {
        let [before, address] = pair else { return None };
        let is_open = before.kind == TokenKind::Text && side.slice(&before.range).ends_with('[');
        (is_open && address.kind == TokenKind::Url).then_some((before.range.end - 1, address.range.end))
    });
    pairs.collect()
}
