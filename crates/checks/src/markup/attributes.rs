//! Attributes of tags: carried over as they are, but for those that readers read.

use crate::{
    compare::compare,
    markup::tags::{Tag, tags},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;

/// Another class or name may cost the style, the anchor or the footnote.
pub(crate) const CHECK: Check = Check { id: CheckId::new("tag-attributes"), level: Level::Warn, run };

/// Attributes that are translated, or that follow the language.
const FREE: &[&str] = &["abbr", "alt", "aria-label", "dir", "lang", "style", "summary", "title", "xml:lang"];

/// Quotation marks of prose.
const CURLY: &[char] = &['„', '“', '”', '‟', '«', '»', '’', '‘', '‚', '″'];

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let mut findings = Vec::new();
    let by_name = |side: &Side<'_>| tags(side).into_iter().map(|tag| (tag.name, tag)).collect::<Vec<_>>();
    for (lost, found) in compare(by_name(source), by_name(target)).both {
        if let Some(curly) = curly(target, &found).filter(|_| curly(source, &lost).is_none()) {
            findings.push(curly);
            continue;
        }
        findings.extend(differing(prepared, &lost, &found));
    }
    findings
}

/// Quotation marks of prose around a value.
fn curly(side: &Side<'_>, tag: &Tag) -> Option<Finding> {
    let open = tag.open.clone()?;
    let text = side.slice(&open);
    let equals = text.char_indices().find(|(at, c)| *c == '=' && text[at + 1..].trim_start().starts_with(CURLY))?.0;
    let start = equals + 1 + (text.len() - equals - 1 - text[equals + 1..].trim_start().len());
    let first = text[start..].chars().next()?;
    let after = start + first.len_utf8();
    let is_end = |c: char| c == '"' || CURLY.contains(&c);
    let end = text[after..].find(is_end).map_or(text.len() - 1, |at| after + at);
    let value = &text[after..end.max(after)];
    let closing = text[end..].chars().next().filter(|c| is_end(*c)).map_or(0, char::len_utf8);
    let range = open.start + start..open.start + end.max(after) + closing;
    let what = What::new("check-tag-attributes-quotes").text("found", side.slice(&range));
    Some(Finding::new(range.clone(), what).with_fix(Fix::replace(range, format!("\"{value}\""))))
}

fn differing(prepared: &Prepared<'_>, lost: &Tag, found: &Tag) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let (Some(of_source), Some(of_target)) = (&lost.open, &found.open) else { return Vec::new() };
    if lost.name == "br" {
        return Vec::new();
    }
    let known = |side: &Side<'_>, open: &Range<usize>| {
        let all = attributes(side.slice(open)).into_iter().filter(|(name, _, _)| !FREE.contains(&name.as_str()));
        all.map(|(name, value, range)| ((name, value), range)).collect::<Vec<_>>()
    };
    let compared = compare(known(source, of_source), known(target, of_target));
    let what = |id, range: &Range<usize>, open: &Range<usize>, side: &Side<'_>| {
        What::new(id).text("attribute", side.slice(&(open.start + range.start..open.start + range.end)))
    };
    let missing = compared
        .missing
        .iter()
        .map(|range| Finding::new(of_target.clone(), what("check-tag-attributes-missing", range, of_source, source)));
    let extra = compared.extra.iter().map(|range| {
        let what = what("check-tag-attributes-extra", range, of_target, target);
        Finding::new(of_target.start + range.start..of_target.start + range.end, what)
    });
    let mut findings: Vec<Finding> = missing.chain(extra).collect();
    // As one, they are mended by taking over the source's tag.
    if let Some(first) = findings.first_mut() {
        let text = target.slice(of_target);
        let has_free = attributes(text).iter().any(|(name, _, _)| FREE.contains(&name.as_str()));
        if !has_free {
            first.fix = Some(Fix::replace(of_target.clone(), source.slice(of_source)));
        }
    }
    findings
}

/// Attributes of a tag: name in lower case, value without quotation marks, and both as they stand in the tag.
fn attributes(tag: &str) -> Vec<(String, String, Range<usize>)> {
    let mut found = Vec::new();
    let inner_end = tag.len() - if tag.ends_with("/>") { 2 } else { 1 };
    let mut at = tag.find(char::is_whitespace).unwrap_or(inner_end);
    while at < inner_end {
        let rest = &tag[at..inner_end];
        let start = at + rest.len() - rest.trim_start().len();
        if start >= inner_end {
            break;
        }
        let name_end =
            tag[start..inner_end].find(|c: char| c == '=' || c.is_whitespace()).map_or(inner_end, |n| start + n);
        let after = tag[name_end..inner_end].trim_start();
        let Some(value) = after.strip_prefix('=').map(str::trim_start) else {
            let end = name_end.max(start + tag[start..].chars().next().map_or(1, char::len_utf8));
            found.push((tag[start..end].to_lowercase(), String::new(), start..end));
            at = end;
            continue;
        };
        let value_at = inner_end - value.len();
        let (value, end) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => match value[1..].find(quote) {
                Some(n) => (&value[1..=n], value_at + n + 2),
                None => (&value[1..], inner_end),
            },
            _ => {
                let n = value.find(char::is_whitespace).unwrap_or(value.len());
                (&value[..n], value_at + n)
            }
        };
        found.push((tag[start..name_end].to_lowercase(), value.trim().to_owned(), start..end));
        at = end;
    }
    found
}
