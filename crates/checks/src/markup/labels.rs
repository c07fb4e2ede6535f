//! Labels of links and values of templates that stayed in the source's language while the rest was translated.

use crate::{
    plain::is_prose,
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::ops::Range;
use tolmach_markup::tokens::Parameter;

/// A label that nobody translated.
pub(crate) const CHECK: Check = Check { id: CheckId::new("untranslated-labels"), level: Level::Hint, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, source, target, .. } = prepared;
    if subject.source_language == subject.language || source.text.trim() == target.text.trim() {
        return Vec::new();
    }
    let is_same = |lost: &Range<usize>, found: &Range<usize>| {
        let label = source.slice(lost).trim();
        label == target.slice(found).trim() && is_prose(label)
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    for (lost, label) in
        prepared.links().both.iter().filter_map(|(one, other)| Some((one.parts.last()?, other.parts.last()?)))
    {
        if is_same(lost, label) {
            found.push(label.clone());
        }
    }
    for (lost, one) in prepared.templates().both.iter().filter(|(lost, _)| !lost.is_word) {
        let values = lost.parameters.iter().zip(&one.parameters);
        let is_untranslated = |(lost, one): &(&Parameter, &Parameter)| is_same(&lost.value, &one.value);
        found.extend(values.filter(is_untranslated).map(|(_, one)| one.value.clone()));
    }
    let has_rest = found.iter().map(ExactSizeIterator::len).sum::<usize>() < target.text.trim().len();
    let findings = found.into_iter().filter(|_| has_rest).map(|range| {
        let what = What::new("check-untranslated-labels").text("label", target.slice(&range).trim());
        Finding::new(range, what)
    });
    findings.collect()
}
