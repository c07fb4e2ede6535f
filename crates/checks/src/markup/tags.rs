//! Tags: the same ones as in the source, whole, and none that the wiki does not allow.

use crate::{
    compare::compare,
    mend::{ends, put_in},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::{collections::BTreeMap, ops::Range};
use tolmach_markup::tokens::{ObjectKind, TokenKind};

/// A lost or half tag changes how the page looks, sometimes all of it.
pub(crate) const CHECK: Check = Check { id: CheckId::new("tags"), level: Level::Block, run };

/// Tags that translators put in as their script, or protection from markup, demands.
const FREE: &[&str] = &["bdi", "bdo", "nowiki", "span", "wbr"];

/// Tags that need no closing one.
const OPEN: &[&str] = &["br", "dd", "dt", "hr", "languages", "li", "p", "section", "td", "th", "tr", "wbr"];

/// Tags that only change how words look; sorted out by [`plain_name`].
const LOOKS: &[&str] = &["b", "big", "br", "code", "i", "s", "small", "u"];

/// HTML that wikis show as text, because it is not safe or not theirs; sorted.
const FORBIDDEN: &[&str] = &[
    "a", "applet", "audio", "base", "body", "button", "embed", "form", "frame", "head", "html", "iframe", "img",
    "input", "marquee", "object", "option", "script", "select", "style", "svg", "textarea", "title", "video",
];

/// A tag, or half of one.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub(crate) name: &'static str,
    pub(crate) open: Option<Range<usize>>,
    pub(crate) close: Option<Range<usize>>,
    /// All of it.
    pub(crate) range: Range<usize>,
    is_raw: bool,
}

impl Tag {
    /// Whether its other half is missing.
    pub(crate) fn is_half(&self, side: &Side<'_>) -> bool {
        let is_void = self.open.as_ref().is_some_and(|open| side.slice(open).ends_with("/>"));
        !is_void && !OPEN.contains(&self.name) && (self.open.is_none() || self.close.is_none())
    }
}

/// The tags of a text, in order. Tags of pages, which never belong into a unit, are left out.
pub(crate) fn tags(side: &Side<'_>) -> Vec<Tag> {
    let objects = side.objects().iter().filter_map(|object| {
        let range = object.range.clone();
        match &object.kind {
            ObjectKind::Tag { name, open, close } => {
                Some(Tag { name, open: open.clone(), close: close.clone(), range, is_raw: false })
            }
            ObjectKind::Raw { tag, body } => Some(Tag {
                name: tag,
                open: Some(range.start..body.start),
                close: Some(body.end..range.end),
                range,
                is_raw: true,
            }),
            _ => None,
        }
    });
    objects.filter(|tag| !matches!(tag.name, "translate" | "tvar" | "languages")).collect()
}

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let mut findings = halves(prepared);
    findings.extend(differing(prepared));
    findings.extend(forbidden(prepared));
    findings
}

/// Halves of tags that overlap with others are told by the check of the nesting.
pub(crate) fn crossed(side: &Side<'_>) -> Vec<(Tag, Tag)> {
    let mut open: BTreeMap<&str, Vec<Tag>> = BTreeMap::new();
    let mut crossed = Vec::new();
    for tag in tags(side).into_iter().filter(|tag| tag.is_half(side)) {
        match tag.open {
            Some(_) => open.entry(tag.name).or_default().push(tag),
            None => {
                if let Some(opened) = open.get_mut(tag.name).and_then(Vec::pop) {
                    crossed.push((opened, tag));
                }
            }
        }
    }
    crossed
}

fn halves(prepared: &Prepared<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let of = |side: &Side<'_>| {
        let crossed = crossed(side);
        let in_crossed: std::collections::BTreeSet<usize> =
            crossed.iter().flat_map(|(one, other)| [one.range.start, other.range.start]).collect();
        let halves = tags(side).into_iter().filter(|tag| tag.is_half(side) && !in_crossed.contains(&tag.range.start));
        halves.map(|tag| ((tag.name, tag.open.is_some()), tag)).collect::<Vec<_>>()
    };
    let compared = compare(of(source), of(target));
    let halves = compared.extra.into_iter().chain(compared.more).map(|tag| match (&tag.open, &tag.close) {
        (Some(open), _) => {
            let what = What::new("check-tags-unclosed").text("tag", target.slice(open));
            let line_end = target.text[open.end..].find('\n').map_or(ends(target), |n| open.end + n);
            // Within a comment the other half would be none.
            let comments = target.of_kind(TokenKind::Comment).map(|token| &token.range);
            let comment = comments.into_iter().find(|comment| (comment.start + 1..comment.end).contains(&line_end));
            let line_end = comment.map_or(line_end, |comment| comment.start);
            Finding::new(open.clone(), what).with_fix(Fix::insert(line_end.max(open.end), format!("</{}>", tag.name)))
        }
        (None, _) => {
            let range = tag.range.clone();
            let what = What::new("check-tags-unopened").text("tag", target.slice(&range));
            Finding::new(range.clone(), what).with_fix(Fix::delete(range))
        }
    });
    halves.collect()
}

fn differing(prepared: &Prepared<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    // Half a tag counts as one: it is told elsewhere.
    let of = |side: &Side<'_>| {
        let tags = tags(side).into_iter().filter(|tag| tag.open.is_some() || !tag.is_half(side));
        tags.map(|tag| (plain_name(tag.name), tag)).collect::<Vec<_>>()
    };
    let compared = compare(of(source), of(target));
    let is_written = |tag: &Tag| is_emphasis_written(tag.name, source, target);
    let missing = compared.missing.into_iter().filter(|tag| !is_written(tag));
    let missing = missing.filter(|tag| !FREE.contains(&tag.name) && !is_ordinal(source, tag));
    let fewer = compared.fewer.into_iter().filter(|tag| !FREE.contains(&tag.name) && !is_ordinal(source, tag));
    let lost = |tag: Tag, level| {
        let open = tag.open.as_ref().unwrap_or(&tag.range);
        let what = What::new("check-tags-missing").text("tag", source.slice(open));
        let fix = match &tag.close {
            Some(close) if !tag.is_raw => {
                let pair = format!("{}{}", source.slice(open), source.slice(close));
                crate::mend::append(target, &pair)
            }
            _ => put_in(source, target, &tag.range),
        };
        Finding::new(fix.range.clone(), what).at_level(level).with_fix(fix)
    };
    let is_free = |tag: &Tag| FREE.contains(&tag.name);
    let added = |tag: Tag, level| {
        let open = tag.open.clone().unwrap_or_else(|| tag.range.clone());
        let what = What::new("check-tags-extra").text("tag", target.slice(&open));
        let body = match &tag.close {
            Some(close) if !tag.is_raw => target.text[open.end..close.start].to_owned(),
            _ if tag.name == "br" => " ".to_owned(),
            _ => String::new(),
        };
        let finding = Finding::new(open, what).at_level(level);
        // What stands in a raw tag would become markup.
        if tag.is_raw { finding } else { finding.with_fix(Fix::replace(tag.range, body)) }
    };
    let missing = missing.map(|tag| lost(tag, Level::Block)).chain(fewer.map(|tag| lost(tag, Level::Warn)));
    let extra = compared.extra.into_iter().filter(|tag| !is_free(tag)).map(|tag| {
        // One more tag of these changes how some words look, and nothing else.
        let level = if LOOKS.contains(&plain_name(tag.name)) { Level::Warn } else { Level::Block };
        added(tag, level)
    });
    let more = compared.more.into_iter().filter(|tag| !is_free(tag)).map(|tag| added(tag, Level::Warn));
    missing.chain(extra).chain(more).collect()
}

/// The name of a tag, or of the one that looks the same.
fn plain_name(name: &'static str) -> &'static str {
    match name {
        "strong" => "b",
        "em" => "i",
        "kbd" | "samp" | "tt" => "code",
        "del" | "strike" => "s",
        "ins" => "u",
        other => other,
    }
}

/// Whether the target has apostrophes for a tag of emphasis, as `'''` for `<strong>`.
fn is_emphasis_written(name: &'static str, source: &Side<'_>, target: &Side<'_>) -> bool {
    let n_marks = |side: &Side<'_>, is_meant: fn(usize) -> bool| {
        side.of_kind(TokenKind::Quotes).filter(|token| is_meant(token.range.len())).count()
    };
    let is_meant: fn(usize) -> bool = match plain_name(name) {
        "b" => |n| n == 3 || n == 5,
        "i" => |n| n == 2 || n == 5,
        _ => return false,
    };
    n_marks(target, is_meant) > n_marks(source, is_meant)
}

/// The `th` of `19<sup>th</sup>`, which most languages write otherwise.
fn is_ordinal(side: &Side<'_>, tag: &Tag) -> bool {
    let (Some(open), Some(close)) = (&tag.open, &tag.close) else { return false };
    let body = side.text[open.end..close.start].trim();
    tag.name == "sup" && matches!(body, "st" | "nd" | "rd" | "th" | "e" | "er" | "re" | "nd." | "th.")
}

/// HTML that shows as text, and attributes that a wiki takes away.
fn forbidden(prepared: &Prepared<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let of = |side: &Side<'_>| {
        let mut found: Vec<(String, (Range<usize>, bool))> = Vec::new();
        for token in side.tokens() {
            let (ranges, is_attribute) = match token.kind {
                TokenKind::Text => (html(side.text, &token.range), false),
                TokenKind::TagOpen | TokenKind::TagVoid => (scripts(side.text, &token.range), true),
                _ => continue,
            };
            found.extend(
                ranges.into_iter().map(|range| (side.slice(&range).to_ascii_lowercase(), (range, is_attribute))),
            );
        }
        found
    };
    let compared = compare(of(source), of(target));
    let found = compared.extra.into_iter().map(|(range, is_attribute)| {
        let id = if is_attribute { "check-tags-attribute" } else { "check-tags-forbidden" };
        let what = What::new(id).text("found", target.slice(&range));
        let finding = Finding::new(range.clone(), what);
        if is_attribute { finding.with_fix(Fix::delete(range.start - 1..range.end)) } else { finding }
    });
    found.collect()
}

/// Tags of HTML that no wiki allows, and that begin within a range.
fn html(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let found = text[range.clone()].match_indices('<').filter_map(|(at, _)| {
        let at = range.start + at;
        let after = text[at + 1..].strip_prefix('/').unwrap_or(&text[at + 1..]);
        let n = after.bytes().take(20).take_while(u8::is_ascii_alphabetic).count();
        let name = after[..n].to_ascii_lowercase();
        let is_tag = after[n..].starts_with(['>', ' ', '/']) && FORBIDDEN.binary_search(&name.as_str()).is_ok();
        // A tag longer than this is none; looking on would cost the square of the text.
        let end = after.as_bytes().iter().take(500).position(|byte| matches!(byte, b'>' | b'<'))?;
        let start = text.len() - after.len();
        (is_tag && after.as_bytes()[end] == b'>').then_some(at..start + end + 1)
    });
    found.collect()
}

/// Attributes such as `onclick="…"` of a tag; a space stands before each.
fn scripts(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let tag = &text[range.clone()];
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = tag[from..].find(" on").map(|at| from + at) {
        from = at + 3;
        let n = tag[from..].bytes().take_while(u8::is_ascii_alphabetic).count();
        let Some(value) = tag[from + n..].strip_prefix('=').filter(|_| n > 0) else { continue };
        let len = match value.as_bytes().first() {
            Some(quote @ (b'"' | b'\'')) => value[1..].find(char::from(*quote)).map_or(value.len() - 1, |end| end + 2),
            _ => value.find([' ', '>', '/']).unwrap_or(value.len()),
        };
        let end = (from + n + 1 + len).min(tag.len() - 1);
        found.push(range.start + at + 1..range.start + end);
        from = end.max(from);
    }
    found
}
