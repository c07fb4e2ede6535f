//! Files: their names, and the options that show them as meant.

use crate::{
    compare::compare,
    markup::link_diff::{Link, LinkKind},
    mend::append,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;

/// A translated file name shows no file. Files of one's own language are fine: `Diagram-pl.svg` for `Diagram-en.svg`.
pub(crate) const NAMES: Check = Check { id: CheckId::new("file-names"), level: Level::Block, run: names };

/// A translated option becomes the caption.
pub(crate) const OPTIONS: Check = Check { id: CheckId::new("file-options"), level: Level::Block, run: options };

fn names(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, source, target, .. } = prepared;
    let diff = prepared.links();
    let is_file = |link: &&Link<'_>| link.kind == LinkKind::File;
    let is_in_language = |lost: &Link<'_>, found: &Link<'_>| {
        let codes = [subject.source_language.as_str(), subject.language.as_str()];
        without_language(lost.name.rest, codes) == without_language(found.name.rest, codes)
    };
    let changed =
        diff.changed.iter().filter(|(lost, found)| lost.kind == LinkKind::File && !is_in_language(lost, found));
    let changed = changed.map(|(lost, found)| {
        let expected = source.slice(&lost.target).trim();
        let what =
            What::new("check-file-names-changed").text("found", target.slice(&found.target)).text("expected", expected);
        Finding::new(found.target.clone(), what).with_fix(Fix::replace(found.target.clone(), expected))
    });
    let missing = diff.missing.iter().filter(is_file).map(|link| {
        let fix = append(target, source.slice(&link.range));
        let what = What::new("check-file-names-missing").text("file", source.slice(&link.target));
        Finding::new(fix.range.clone(), what).with_fix(fix)
    });
    let extra = diff.extra.iter().filter(is_file).map(|link| {
        let what = What::new("check-file-names-extra").text("file", target.slice(&link.target));
        Finding::new(link.target.clone(), what)
    });
    changed.chain(missing).chain(extra).collect()
}

/// The words of a file's name without those that name a language.
fn without_language(name: &str, codes: [&str; 2]) -> Vec<String> {
    let words = name.split([' ', '_', '-', '.', '(', ')', ',']).filter(|word| !word.is_empty());
    let is_code = |word: &&str| !codes.iter().any(|code| code.eq_ignore_ascii_case(word));
    words.filter(is_code).map(str::to_lowercase).collect()
}

fn options(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let diff = prepared.links();
    let files =
        diff.both.iter().chain(&diff.moved).chain(&diff.changed).filter(|(lost, _)| lost.kind == LinkKind::File);
    files.flat_map(|(lost, found)| options_of(prepared, lost, found)).collect()
}

fn options_of(prepared: &Prepared<'_>, lost: &Link<'_>, found: &Link<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let compared = compare(known(source, lost), known(target, found));
    let mut missing: Vec<Range<usize>> = compared.missing.into_iter().chain(compared.fewer).collect();
    missing.sort_by_key(|range| range.start);
    // What the wiki does not know is a caption, and only the last one is shown.
    let captions = |side: &Side<'_>, link: &Link<'_>| -> Vec<Range<usize>> {
        link.parts.iter().filter(|part| kind_of(side.slice(part)).is_none()).cloned().collect()
    };
    let n_captions = captions(source, lost).len();
    let mut unknown = captions(target, found).into_iter().filter(|part| !target.slice(part).trim().is_empty());
    let n_unknown = unknown.clone().count();
    let mut spare = n_unknown.saturating_sub(n_captions);
    let mut findings = Vec::new();
    for option in missing {
        let expected = source.slice(&option).trim();
        let translated = if spare > 0 { unknown.next() } else { None };
        findings.push(match translated {
            Some(part) => {
                spare -= 1;
                let what = What::new("check-file-options-changed")
                    .text("found", target.slice(&part))
                    .text("expected", expected);
                Finding::new(part.clone(), what).with_fix(Fix::replace(part, expected))
            }
            None => {
                let at = found.target.end;
                let what = What::new("check-file-options-missing").text("option", expected);
                Finding::new(found.target.clone(), what).with_fix(Fix::insert(at, format!("|{expected}")))
            }
        });
    }
    findings
}

/// Options that the wiki knows, by their kind: another width or side is a matter of taste and script.
fn known<'a>(side: &'a Side<'_>, link: &'a Link<'_>) -> impl Iterator<Item = (&'a str, Range<usize>)> {
    link.parts.iter().filter_map(|part| Some((kind_of(side.slice(part))?, part.clone())))
}

/// Whether the wiki knows what stands between two bars of a file as an option; else it is the caption.
pub(crate) fn is_option(part: &str) -> bool {
    kind_of(part).is_some()
}

/// What an option is about; none for a caption. Source: `img_*` of MediaWiki's magic words.
fn kind_of(option: &str) -> Option<&'static str> {
    let option = option.trim();
    Some(match option {
        "thumb" | "thumbnail" => "thumb",
        "frame" | "framed" | "enframed" => "frame",
        "frameless" => "frameless",
        "border" => "border",
        "left" | "right" | "center" | "centre" | "none" => "side",
        "upright" => "upright",
        "baseline" | "sub" | "super" | "sup" | "top" | "text-top" | "middle" | "bottom" | "text-bottom" => "height",
        _ => {
            let (name, _) = option.split_once('=').unwrap_or((option, ""));
            let is_option = option.contains('=');
            return match name.trim() {
                "alt" if is_option => Some("alt"),
                "class" if is_option => Some("class"),
                "lang" if is_option => Some("lang"),
                "link" if is_option => Some("link"),
                "page" if is_option => Some("page"),
                "thumb" | "thumbnail" if is_option => Some("thumb"),
                "upright" if is_option => Some("upright"),
                _ => is_width(option).then_some("width"),
            };
        }
    })
}

/// `200px`, `x30px`, `200x30px`.
fn is_width(option: &str) -> bool {
    let number = option.strip_suffix("px").unwrap_or_default().trim_end();
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'x')
}
