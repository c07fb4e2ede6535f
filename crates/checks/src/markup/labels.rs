//! Labels of links and values of templates that stayed in the source's language while the rest was translated.

use crate::{
    compare::compare,
    markup::files::is_option,
    plain::is_prose,
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;
use tolmach_markup::tokens::{ObjectKind, Parameter};

/// A label that nobody translated.
pub(crate) const CHECK: Check = Check { id: CheckId::new("untranslated-labels"), level: Level::Hint, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, source, target, .. } = prepared;
    if subject.source_language == subject.language || source.text.trim() == target.text.trim() {
        return Vec::new();
    }
    let is_same = |lost: &Range<usize>, found: &Range<usize>| {
        let label = source.slice(lost).trim();
        // What a template gives is no label, and an option of a file is for the wiki, whatever shows the file.
        label == target.slice(found).trim() && !label.contains("{{") && !is_option(label) && is_prose(label)
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    let of_links = prepared
        .links()
        .both
        .iter()
        .filter_map(|(one, other)| Some((one.parts.last()?.clone(), other.parts.last()?.clone())));
    let of_addresses = compare(labelled(source), labelled(target)).both;
    found.extend(of_links.chain(of_addresses).filter(|(lost, label)| is_same(lost, label)).map(|(_, label)| label));
    for (lost, one) in prepared.templates().both.iter().filter(|(lost, _)| !lost.is_word) {
        let values = lost.parameters.iter().zip(&one.parameters);
        // A single word may well be for the template.
        let is_untranslated = |(lost, one): &(&Parameter, &Parameter)| {
            is_same(&lost.value, &one.value) && source.slice(&lost.value).trim().contains(char::is_whitespace)
        };
        found.extend(values.filter(is_untranslated).map(|(_, one)| one.value.clone()));
    }
    let has_rest = found.iter().map(ExactSizeIterator::len).sum::<usize>() < target.text.trim().len();
    let findings = found.into_iter().filter(|_| has_rest).map(|range| {
        let written = target.slice(&range);
        let start = range.start + written.len() - written.trim_start().len();
        let label = start..start + written.trim().len();
        let what = What::new("check-untranslated-labels").text("label", target.slice(&label));
        Finding::new(label, what)
    });
    findings.collect()
}

/// Labels of external links, by their address.
fn labelled<'a>(side: &Side<'a>) -> Vec<(&'a str, Range<usize>)> {
    let labels = side.objects().iter().filter_map(|object| match &object.kind {
        ObjectKind::ExternalLink { url, label: Some(label) } => Some((side.slice(url), label.clone())),
        _ => None,
    });
    labels.collect()
}
