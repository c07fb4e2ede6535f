//! Nothing there, or nothing translated.

use crate::{
    plain::n_prose_words,
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::collections::BTreeSet;
use tolmach_core::text::is_blank;
use tolmach_markup::tokens::ObjectKind;

/// An empty translation shows readers nothing, and counts as done.
pub(crate) const EMPTY: Check = Check { id: CheckId::new("empty"), level: Level::Block, run: empty };

/// The source itself stands there. Units of markup, names and numbers only are left alone.
pub(crate) const SAME: Check = Check { id: CheckId::new("same-as-source"), level: Level::Warn, run: same };

fn empty(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let is_empty = is_blank(target.text) && !is_blank(source.text);
    is_empty.then(|| Finding::new(0..target.text.len(), What::new("check-empty"))).into_iter().collect()
}

fn same(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, source, target, .. } = prepared;
    let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    if base(subject.source_language.as_str()) == base(subject.language.as_str()) {
        return Vec::new();
    }
    let words = |side: &Side<'_>| {
        let pieces: String = side.visible_pieces().map(|(_, piece)| piece).collect();
        pieces.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let is_same = n_prose(source) >= 2 && words(source) == words(target);
    let start = target.text.len() - target.text.trim_start().len();
    let range = start..target.text.trim_end().len();
    is_same.then(|| Finding::new(range, What::new("check-same-as-source"))).into_iter().collect()
}

/// Words of prose. A parameter of a template that is a single word may well be for the template.
fn n_prose(side: &Side<'_>) -> usize {
    let of_templates = side.objects().iter().filter_map(|object| match &object.kind {
        ObjectKind::Template { parameters, .. } => Some(parameters),
        _ => None,
    });
    let codes: BTreeSet<usize> = of_templates
        .flatten()
        .map(|parameter| &parameter.value)
        .filter(|value| !side.slice(value).trim().contains(char::is_whitespace))
        .map(|value| value.start)
        .collect();
    side.visible_pieces().filter(|(at, _)| !codes.contains(at)).map(|(_, piece)| n_prose_words(piece)).sum()
}
