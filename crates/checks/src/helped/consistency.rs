//! The same text elsewhere: translated in another way, or the same translation for another text.

use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::collections::BTreeMap;

/// One source, one translation.
pub(crate) const INCONSISTENT: Check =
    Check { id: CheckId::new("inconsistent"), level: Level::Warn, run: inconsistent };

/// One translation, one source.
pub(crate) const REUSED: Check = Check { id: CheckId::new("reused"), level: Level::Warn, run: reused };

/// Left as in the source here, translated elsewhere.
pub(crate) const BEFORE: Check = Check { id: CheckId::new("translated-before"), level: Level::Warn, run: before };

/// Another unit of the collection, in the same language.
#[derive(Debug, Clone, Copy)]
pub struct Elsewhere<'a> {
    /// Where it is, as readers would find it: the page and its unit.
    pub place: &'a str,
    /// Its definition.
    pub source: &'a str,
    /// Its translation.
    pub target: &'a str,
}

/// White space does not make another text.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Translations of the same definition elsewhere, each with where it is first and how often; the most frequent first.
fn others<'a>(prepared: &Prepared<'_>, helps: &Helps<'a>) -> Vec<(&'a str, &'a str)> {
    let (source, target) = (plain(prepared.source.text), plain(prepared.target.text));
    let mut found: BTreeMap<String, (usize, &Elsewhere<'_>)> = BTreeMap::new();
    for one in helps.elsewhere.iter().filter(|one| plain(one.source) == source) {
        let other = plain(one.target);
        if !other.is_empty() && other != source {
            found.entry(other).or_insert((0, one)).0 += 1;
        }
    }
    let is_here_too = found.contains_key(&target);
    let n_here = found.get(&target).map_or(0, |(n, _)| *n);
    let mut others: Vec<(usize, &Elsewhere<'_>)> = found
        .into_iter()
        .filter(|(text, (n, _))| *text != target && (!is_here_too || *n > n_here))
        .map(|(_, one)| one)
        .collect();
    others.sort_by_key(|(n, one)| (std::cmp::Reverse(*n), one.place));
    others.into_iter().map(|(_, one)| (one.place, one.target)).collect()
}

fn whole(prepared: &Prepared<'_>) -> std::ops::Range<usize> {
    0..prepared.target.text.len()
}

fn is_untranslated(prepared: &Prepared<'_>) -> bool {
    plain(prepared.source.text) == plain(prepared.target.text)
}

fn inconsistent(prepared: &Prepared<'_>, helps: &Helps<'_>) -> Vec<Finding> {
    if helps.elsewhere.is_empty() || is_untranslated(prepared) || prepared.target.text.trim().is_empty() {
        return Vec::new();
    }
    let first = others(prepared, helps).into_iter().next();
    first
        .map(|(place, other)| {
            let what = What::new("check-inconsistent").text("place", place).text("other", other);
            Finding::new(whole(prepared), what).with_fix(Fix::replace(whole(prepared), other))
        })
        .into_iter()
        .collect()
}

fn before(prepared: &Prepared<'_>, helps: &Helps<'_>) -> Vec<Finding> {
    if helps.elsewhere.is_empty() || !is_untranslated(prepared) {
        return Vec::new();
    }
    let first = others(prepared, helps).into_iter().next();
    first
        .map(|(place, other)| {
            let what = What::new("check-translated-before").text("place", place).text("other", other);
            Finding::new(whole(prepared), what).with_fix(Fix::replace(whole(prepared), other))
        })
        .into_iter()
        .collect()
}

fn reused(prepared: &Prepared<'_>, helps: &Helps<'_>) -> Vec<Finding> {
    let target = plain(prepared.target.text);
    // One word may well be right for two words of English.
    if helps.elsewhere.is_empty() || is_untranslated(prepared) || target.split(' ').count() < 3 {
        return Vec::new();
    }
    // Case, punctuation and markup do not make another meaning.
    let words = |text: &str| {
        text.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let source = words(prepared.source.text);
    let other = helps.elsewhere.iter().find(|one| plain(one.target) == target && words(one.source) != source);
    other
        .map(|one| {
            let what = What::new("check-reused").text("place", one.place).text("source", one.source);
            Finding::new(whole(prepared), what)
        })
        .into_iter()
        .collect()
}
