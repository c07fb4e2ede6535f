//! Pieces of prose that are carried over as they are: e-mail addresses, paths, options, functions.

use crate::{
    compare::compare,
    mend::put_in,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;
use tolmach_markup::tokens::TokenKind;

/// A translated path leads nowhere.
pub(crate) const CHECK: Check = Check { id: CheckId::new("literals"), level: Level::Warn, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let compared = compare(literals(source), literals(target));
    let (missing, extra) = (compared.missing, compared.extra);
    if missing.len() == extra.len() {
        let changed = missing.into_iter().zip(extra).map(|(lost, found)| {
            let expected = source.slice(&lost);
            let what =
                What::new("check-literals-changed").text("found", target.slice(&found)).text("expected", expected);
            Finding::new(found.clone(), what).with_fix(Fix::replace(found, expected))
        });
        return changed.collect();
    }
    let missing = missing.into_iter().map(|range| {
        let fix = put_in(source, target, &range);
        let what = What::new("check-literals-missing").text("word", source.slice(&range));
        Finding::new(fix.range.clone(), what).with_fix(fix)
    });
    missing.collect()
}

fn literals<'a>(side: &Side<'a>) -> Vec<(&'a str, Range<usize>)> {
    let mut found = Vec::new();
    for token in side.of_kind(TokenKind::Text) {
        let text = side.slice(&token.range);
        let mut at = token.range.start;
        for piece in text.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            let inner = word.trim_start_matches(['(', '"', '„', '“', '«', '\'', ',']);
            let start = at + word.len() - inner.len();
            let inner = inner.trim_end_matches(['.', ',', ';', ':', '!', '?', '"', '“', '”', '»', '\'', '։', '。']);
            let inner = if inner.contains('(') { inner } else { inner.trim_end_matches(')') };
            if is_literal(inner) {
                found.push((inner, start..start + inner.len()));
            }
            at += piece.len();
        }
    }
    found
}

fn is_literal(word: &str) -> bool {
    let is_ascii = word.len() >= 4 && word.bytes().all(|byte| byte.is_ascii_graphic());
    is_ascii && (is_e_mail(word) || is_option(word) || is_function(word) || is_path(word))
}

fn is_e_mail(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.starts_with('.'))
}

/// `--dry-run`
fn is_option(word: &str) -> bool {
    word.strip_prefix("--").is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// `mw.hook()`
fn is_function(word: &str) -> bool {
    let name = word.strip_suffix("()").unwrap_or_default();
    name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b':'))
}

/// `/etc/hosts`, `C:\Temp`
fn is_path(word: &str) -> bool {
    let is_unix =
        word.starts_with('/') && word[1..].contains('/') && word.bytes().filter(u8::is_ascii_alphabetic).count() > 2;
    let is_windows = word.as_bytes().get(1..3) == Some(b":\\") && word.as_bytes()[0].is_ascii_alphabetic();
    is_unix || is_windows
}
