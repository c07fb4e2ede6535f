//! Which sentence of a translation stands for which sentence of its source.
//!
//! Dynamic programming over the sentences of both, by length as Gale and Church (1993) do it, and by anchors: variables,
//! link targets, addresses, template names, tags and numbers, which translations carry over. Groups of 1:1, 1:2, 2:1 and
//! 2:2 sentences are pairs; 1:0 and 0:1 are left out. A group is as sure as its lengths are likely, times the share of
//! anchors that both sides have, times what its form deserves.

use crate::{
    entry::SentencePair,
    masks::{SlotKind, slots},
    sentences::sentences,
};
use std::{collections::BTreeMap, ops::Range};
use tolmach_core::Language;

/// Texts of more sentences than this are not aligned.
const MAX_SENTENCES: usize = 200;

/// Variance of the length of a translation, a character of its source. Source: Gale and Church (1993), for English.
const VARIANCE: f64 = 6.8;

/// What an anchor without its like on the other side costs, in hundredths of a natural logarithm.
const LOOSE_ANCHOR: f64 = 250.0;

/// A form of a group: sentences of the source, of the target, its cost, and how much it is trusted. The costs are those
/// of Gale and Church (1993).
const FORMS: [(usize, usize, f64, f64); 6] = [
    (1, 1, 0.0, 1.0),
    (1, 0, 450.0, 0.0),
    (0, 1, 450.0, 0.0),
    (2, 1, 230.0, 0.85),
    (1, 2, 230.0, 0.85),
    (2, 2, 440.0, 0.7),
];

/// One sentence, measured.
struct Measured {
    range: Range<usize>,
    n_chars: f64,
    anchors: BTreeMap<String, u32>,
}

/// The sentences of a text and of its translation that belong together, in order. None where the texts have one sentence
/// each, more than two hundred, or one of them has none.
///
/// Cost: sentences × sentences.
pub fn align(source: &str, target: &str, from: &Language, to: &Language) -> Vec<SentencePair> {
    // Most units are one short sentence; nothing within ends one.
    if !may_have_several(source) && !may_have_several(target) {
        return Vec::new();
    }
    let (left, right) = (sentences(source, from), sentences(target, to));
    let is_worth_it = left.len().max(right.len()) > 1 && left.len().max(right.len()) <= MAX_SENTENCES;
    if !is_worth_it || left.is_empty() || right.is_empty() {
        return Vec::new();
    }
    let (left, right) = (measured(source, left), measured(target, right));
    let total = |side: &[Measured]| side.iter().map(|sentence| sentence.n_chars).sum::<f64>().max(1.0);
    let ratio = total(&right) / total(&left);
    let groups = cheapest(&left, &right, ratio);
    let is_all = |side: &[Measured], taken: &Range<usize>| taken.len() == side.len();
    let pairs = groups.into_iter().filter(|(lefts, rights, _)| {
        // A group of everything is the pair itself.
        !lefts.is_empty() && !rights.is_empty() && (!is_all(&left, lefts) || !is_all(&right, rights))
    });
    pairs
        .map(|(lefts, rights, trust)| {
            let span =
                |side: &[Measured], taken: &Range<usize>| side[taken.start].range.start..side[taken.end - 1].range.end;
            let (shared, loose) = anchors(&left[lefts.clone()], &right[rights.clone()]);
            let held = f64::from(1 + 2 * shared) / f64::from(1 + 2 * shared + loose);
            let likely = likelihood(deviation(&left[lefts.clone()], &right[rights.clone()], ratio));
            SentencePair {
                source: span(&left, &lefts),
                target: span(&right, &rights),
                // Lengths of short sentences say little: even unlikely ones leave some trust.
                confidence: trust * held * (0.4 + 0.6 * likely),
            }
        })
        .collect()
}

/// Whether anything in a text could end a sentence before its end.
fn may_have_several(text: &str) -> bool {
    let text = text.trim_end();
    let mut signs = text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '\n' | '\r' | '<' | '։' | '。'));
    signs.any(|(at, c)| at + c.len_utf8() < text.len())
}

fn measured(text: &str, sentences: Vec<Range<usize>>) -> Vec<Measured> {
    let mut all: Vec<Measured> = sentences
        .into_iter()
        .map(|range| {
            let n_chars = text[range.clone()].chars().count() as f64;
            Measured { range, n_chars, anchors: BTreeMap::new() }
        })
        .collect();
    for slot in slots(text) {
        let n = all.partition_point(|sentence| sentence.range.end <= slot.range.start);
        let Some(sentence) = all.get_mut(n).filter(|sentence| sentence.range.start <= slot.range.start) else {
            continue;
        };
        let held = &text[slot.range];
        let anchor = match slot.kind {
            // `1,000` and `1 000` are one number.
            SlotKind::Number => held.chars().filter(|c| c.is_numeric()).collect(),
            SlotKind::Tag => held.split([' ', '>', '/']).next().unwrap_or_default().to_owned() + "<",
            SlotKind::Variable | SlotKind::LinkTarget | SlotKind::Url | SlotKind::Template => held.trim().to_owned(),
        };
        *sentence.anchors.entry(anchor).or_default() += 1;
    }
    all
}

/// How many anchors both sides have, and how many only one has.
fn anchors(left: &[Measured], right: &[Measured]) -> (u32, u32) {
    let mut counts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (anchor, n) in left.iter().flat_map(|sentence| &sentence.anchors) {
        counts.entry(anchor).or_default().0 += n;
    }
    for (anchor, n) in right.iter().flat_map(|sentence| &sentence.anchors) {
        counts.entry(anchor).or_default().1 += n;
    }
    counts
        .values()
        .fold((0, 0), |(shared, loose), (left, right)| (shared + left.min(right), loose + left.abs_diff(*right)))
}

/// How far the length of a translation is from what is to be expected, in standard deviations.
fn deviation(left: &[Measured], right: &[Measured], ratio: f64) -> f64 {
    let n_chars = |side: &[Measured]| side.iter().map(|sentence| sentence.n_chars).sum::<f64>();
    let (left, right) = (n_chars(left) * ratio, n_chars(right));
    let mean = (left + right) / 2.0;
    if mean == 0.0 { 0.0 } else { (right - left) / (mean * VARIANCE).sqrt() }
}

/// The probability of a deviation at least as great, by the normal distribution.
/// Source: Abramowitz and Stegun (1964), 7.1.26; the error is below 1.5e-7.
fn likelihood(deviation: f64) -> f64 {
    let x = deviation.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let sum =
        t * (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))));
    (sum * (-x * x).exp()).clamp(0.0, 1.0)
}

fn cost(left: &[Measured], right: &[Measured], ratio: f64) -> f64 {
    if left.is_empty() || right.is_empty() {
        return f64::from(anchors(left, right).1) * LOOSE_ANCHOR / 2.0;
    }
    let length = -100.0 * likelihood(deviation(left, right, ratio)).max(1e-12).ln();
    let (shared, loose) = anchors(left, right);
    length + f64::from(loose) * LOOSE_ANCHOR / 2.0 - f64::from(shared) * 20.0
}

/// The cheapest way through both texts: what is taken of each side, and how much the form of the group is trusted.
fn cheapest(left: &[Measured], right: &[Measured], ratio: f64) -> Vec<(Range<usize>, Range<usize>, f64)> {
    let width = right.len() + 1;
    let mut best: Vec<(f64, usize)> = vec![(f64::INFINITY, 0); (left.len() + 1) * width];
    best[0] = (0.0, 0);
    for n in 0..=left.len() {
        for m in 0..=right.len() {
            for (form, (lefts, rights, penalty, _)) in FORMS.iter().enumerate() {
                let (Some(n0), Some(m0)) = (n.checked_sub(*lefts), m.checked_sub(*rights)) else { continue };
                let before = best[n0 * width + m0].0;
                if before.is_finite() {
                    let total = before + penalty + cost(&left[n0..n], &right[m0..m], ratio);
                    if total < best[n * width + m].0 {
                        best[n * width + m] = (total, form);
                    }
                }
            }
        }
    }
    let (mut n, mut m) = (left.len(), right.len());
    let mut groups = Vec::new();
    while (n, m) != (0, 0) {
        let (lefts, rights, _, trust) = FORMS[best[n * width + m].1];
        groups.push((n - lefts..n, m - rights..m, trust));
        (n, m) = (n - lefts, m - rights);
    }
    groups.reverse();
    groups
}

#[cfg(test)]
#[path = "align_tests.rs"]
mod tests;
