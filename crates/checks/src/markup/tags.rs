//! Tags: the same ones as in the source, whole, and none that the wiki does not allow.

use crate::{
    compare::compare,
    mend::{ends, put_in},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};
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
    let (of_source, of_target) = (tags(&prepared.source), tags(&prepared.target));
    let mut findings = halves(prepared, [&of_source, &of_target]);
    findings.extend(differing(prepared, [&of_source, &of_target]));
    findings.extend(forbidden(prepared));
    findings
}

/// Halves of tags that overlap with others are told by the check of the nesting.
pub(crate) fn crossed(side: &Side<'_>) -> Vec<(Tag, Tag)> {
    let tags = tags(side);
    crossed_of(side, &tags).into_iter().map(|(open, close)| (open.clone(), close.clone())).collect()
}

fn crossed_of<'t>(side: &Side<'_>, tags: &'t [Tag]) -> Vec<(&'t Tag, &'t Tag)> {
    let mut open: BTreeMap<&str, Vec<&Tag>> = BTreeMap::new();
    let mut crossed = Vec::new();
    for tag in tags.iter().filter(|tag| tag.is_half(side)) {
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

fn halves(prepared: &Prepared<'_>, tags: [&[Tag]; 2]) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let compared = compare(uncrossed(source, tags[0]), uncrossed(target, tags[1]));
    let line_ends = line_ends(target);
    let halves = compared.extra.into_iter().chain(compared.more).map(|tag| match (&tag.open, &tag.close) {
        (Some(open), _) => {
            let what = What::new("check-tags-unclosed").text("tag", target.slice(open));
            let next = line_ends.partition_point(|(line_end, _)| *line_end < open.end);
            let line_end = line_ends.get(next).map_or(open.end, |(_, place)| *place);
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

/// Halves that do not overlap with others, by what they are.
fn uncrossed<'t>(side: &Side<'_>, tags: &'t [Tag]) -> Vec<((&'static str, bool), &'t Tag)> {
    let crossed = crossed_of(side, tags);
    let in_crossed: BTreeSet<usize> =
        crossed.iter().flat_map(|(one, other)| [one.range.start, other.range.start]).collect();
    let halves = tags.iter().filter(|tag| tag.is_half(side) && !in_crossed.contains(&tag.range.start));
    halves.map(|tag| ((tag.name, tag.open.is_some()), tag)).collect()
}

/// Where lines end, the last one without what only closes it, and where a tag is put in there: not within a comment, where
/// it would be none.
fn line_ends(side: &Side<'_>) -> Vec<(usize, usize)> {
    let mut comments = side.of_kind(TokenKind::Comment).map(|token| &token.range).peekable();
    let breaks = side.text.match_indices('\n').map(|(at, _)| at);
    // Beyond the last line break, whatever stands there, the last line ends.
    let all = breaks.map(|at| (at, at)).chain([(side.text.len(), ends(side))]);
    let outside = all.map(|(line_end, place)| {
        while comments.next_if(|comment| comment.end <= place).is_some() {}
        (line_end, comments.peek().filter(|comment| comment.start < place).map_or(place, |comment| comment.start))
    });
    outside.collect()
}

fn differing(prepared: &Prepared<'_>, tags: [&[Tag]; 2]) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    // Half a tag counts as one: it is told elsewhere.
    let compared = compare(named(source, tags[0]), named(target, tags[1]));
    // Apostrophes for tags of emphasis, as `'''` for `<strong>`.
    let (bold, italics) = (has_more_quotes(prepared, [3, 5]), has_more_quotes(prepared, [2, 5]));
    let is_written = |tag: &Tag| match plain_name(tag.name) {
        "b" => bold,
        "i" => italics,
        _ => false,
    };
    let missing = compared.missing.into_iter().filter(|tag| !is_written(tag));
    let missing = missing.filter(|tag| !FREE.contains(&tag.name) && !is_ordinal(source, tag));
    let fewer = compared.fewer.into_iter().filter(|tag| !FREE.contains(&tag.name) && !is_ordinal(source, tag));
    let lost = |tag: &Tag, level| {
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
    let mut told_to = 0;
    let mut added = |tag: &Tag, level| {
        let open = tag.open.clone().unwrap_or_else(|| tag.range.clone());
        let what = What::new("check-tags-extra").text("tag", target.slice(&open));
        let body = || match &tag.close {
            Some(close) if !tag.is_raw => target.text[open.end..close.start].to_owned(),
            _ if tag.name == "br" => " ".to_owned(),
            _ => String::new(),
        };
        let finding = Finding::new(open.clone(), what).at_level(level);
        // What stands in a raw tag would become markup. Of tags within each other the outer one is mended first.
        let is_inner = tag.range.start < told_to;
        told_to = told_to.max(tag.range.end);
        if tag.is_raw || is_inner { finding } else { finding.with_fix(Fix::replace(tag.range.clone(), body())) }
    };
    let mut findings: Vec<Finding> = missing.map(|tag| lost(tag, Level::Block)).collect();
    findings.extend(fewer.map(|tag| lost(tag, Level::Warn)));
    // One more tag of these changes how some words look, and nothing else.
    let level = |tag: &Tag| if LOOKS.contains(&plain_name(tag.name)) { Level::Warn } else { Level::Block };
    let extra = compared.extra.into_iter().map(|tag| (tag, level(tag)));
    let more = compared.more.into_iter().map(|tag| (tag, Level::Warn));
    let mut all: Vec<(&Tag, Level)> = extra.chain(more).filter(|(tag, _)| !FREE.contains(&tag.name)).collect();
    all.sort_by_key(|(tag, _)| tag.range.start);
    findings.extend(all.into_iter().map(|(tag, level)| added(tag, level)));
    findings
}

fn named<'s>(side: &'s Side<'_>, tags: &'s [Tag]) -> impl Iterator<Item = (&'static str, &'s Tag)> {
    let tags = tags.iter().filter(|tag| tag.open.is_some() || !tag.is_half(side));
    tags.map(|tag| (plain_name(tag.name), tag))
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

/// Whether the target has more runs of so many apostrophes than the source.
fn has_more_quotes(prepared: &Prepared<'_>, lengths: [usize; 2]) -> bool {
    let n = |side: &Side<'_>| side.of_kind(TokenKind::Quotes).filter(|run| lengths.contains(&run.range.len())).count();
    n(&prepared.target) > n(&prepared.source)
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
