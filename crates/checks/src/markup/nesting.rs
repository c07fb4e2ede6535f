//! What stands in what: tags that overlap, and constructs that left the tag or template around them.

use crate::{
    markup::tags::crossed,
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::{collections::BTreeMap, ops::Range};
use tolmach_markup::tokens::{Object, ObjectKind};

/// Browsers guess what overlapping tags mean.
pub(crate) const CHECK: Check = Check { id: CheckId::new("nesting"), level: Level::Warn, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let n_in_source = crossed(source).len();
    let crossed = crossed(target).into_iter().skip(n_in_source).map(|(_, close)| {
        let what = What::new("check-nesting-crossed").text("tag", target.slice(&close.range));
        Finding::new(close.range, what)
    });
    crossed.chain(moved_out(prepared)).collect()
}

/// Constructs that stand once in each text, in a construct in the source and outside of it in the target.
fn moved_out(prepared: &Prepared<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let (of_source, of_target) = (once(source), once(target));
    let parent_key =
        |side: &Side<'_>, object: &Object| object.parent.and_then(|parent| key(side, &side.objects()[parent]));
    let mut findings = Vec::new();
    for (name, n) in &of_source {
        let object = &source.objects()[*n];
        let Some(parent) = parent_key(source, object) else { continue };
        let Some(other) = of_target.get(name).map(|n| &target.objects()[*n]) else { continue };
        let Some(around) = of_target.get(&parent).map(|n| &target.objects()[*n]) else { continue };
        let is_within = around.range.start <= other.range.start && other.range.end <= around.range.end;
        if !is_within {
            let range: Range<usize> = other.range.clone();
            let parent = source.slice(&source.objects()[of_source[&parent]].range);
            let what = What::new("check-nesting-outside").text("found", target.slice(&range)).text("parent", parent);
            findings.push(Finding::new(range, what));
        }
    }
    findings
}

/// Constructs with a name of their own that occurs once in a text.
fn once(side: &Side<'_>) -> BTreeMap<String, usize> {
    let mut found: BTreeMap<String, Option<usize>> = BTreeMap::new();
    for (n, object) in side.objects().iter().enumerate() {
        if let Some(key) = key(side, object) {
            found.entry(key).and_modify(|known| *known = None).or_insert(Some(n));
        }
    }
    found.into_iter().filter_map(|(key, n)| Some((key, n?))).collect()
}

fn key(side: &Side<'_>, object: &Object) -> Option<String> {
    Some(match &object.kind {
        ObjectKind::Link { target, .. } => format!("[[{}", side.slice(target).trim()),
        ObjectKind::ExternalLink { url, .. } => format!("[{}", side.slice(url)),
        // Languages put numbers where they need them.
        ObjectKind::Template { name, is_function: false, .. } => format!("{{{{{}", side.slice(name).trim()),
        ObjectKind::Tag { name, open: Some(_), close: Some(_) } => format!("<{name}"),
        _ => return None,
    })
}
