//! Making a match ready for the text that is being translated.
//!
//! What is carried over rather than translated is exchanged where that is mechanical: each variable, number, link target
//! and address of the match's source that the new source has another one for, in the same place. Everything else stays.

use crate::masks::{SlotKind, mask, slots};
use crate::normalise::normalise;
use std::{collections::BTreeMap, ops::Range};
use tolmach_core::diff;

/// A match made ready.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Adapted {
    /// The target, ready to be inserted.
    pub text: String,
    /// What was exchanged, in the order of the text.
    pub exchanged: Vec<Exchange>,
}

/// Something that was exchanged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// What it is.
    pub kind: SlotKind,
    /// What stood there.
    pub from: String,
    /// What stands there now.
    pub to: String,
    /// Where it stands now, in bytes of the new text.
    pub range: Range<usize>,
}

/// The kinds that are exchanged. Names of templates and tags are part of how a text is built: they stay.
const KINDS: [SlotKind; 4] = [SlotKind::Variable, SlotKind::LinkTarget, SlotKind::Url, SlotKind::Number];

/// Makes the target of a match ready for `source`.
///
/// Of each kind, what the match's source holds and what `source` holds are paired off: by their order where both texts are
/// equal but for such things, else those that only one side has, in order, if there are as many. Nothing of a kind is
/// exchanged where one thing would become two, or where the target holds a number another number of times than the
/// match's source does. Cost: linear.
pub fn adapt(source: &str, match_source: &str, match_target: &str) -> Adapted {
    let is_same_but_for_slots = normalise(&mask(source)) == normalise(&mask(match_source));
    let mut exchanges: BTreeMap<(SlotKind, &str), &str> = BTreeMap::new();
    for kind in KINDS {
        let (old, new) = (held(match_source, kind), held(source, kind));
        let Some(pairs) = pairs(&old, &new, is_same_but_for_slots) else { continue };
        let target = held(match_target, kind);
        let n = |side: &[&str], what: &str| side.iter().filter(|held| **held == what).count();
        // A number in the target may be another than the one in the source.
        let is_certain = |from: &&str| kind != SlotKind::Number || n(&target, from) == n(&old, from);
        exchanges.extend(
            pairs.into_iter().filter(|(from, to)| from != to && is_certain(from)).map(|(from, to)| ((kind, from), to)),
        );
    }
    let mut adapted = Adapted::default();
    let mut copied = 0;
    for slot in slots(match_target) {
        let from = &match_target[slot.range.clone()];
        let Some(to) = exchanges.get(&(slot.kind, from)) else { continue };
        adapted.text.push_str(&match_target[copied..slot.range.start]);
        let start = adapted.text.len();
        adapted.text.push_str(to);
        let range = start..adapted.text.len();
        adapted.exchanged.push(Exchange { kind: slot.kind, from: from.to_owned(), to: (*to).to_owned(), range });
        copied = slot.range.end;
    }
    adapted.text.push_str(&match_target[copied..]);
    adapted
}

/// The difference from a match's source to the text that is being translated, word by word.
pub fn difference(match_source: &str, source: &str) -> Vec<diff::Change> {
    diff::words(match_source, source)
}

fn held(text: &str, kind: SlotKind) -> Vec<&str> {
    slots(text).into_iter().filter(|slot| slot.kind == kind).map(|slot| &text[slot.range]).collect()
}

/// What becomes what; none where that is not certain.
fn pairs<'a>(old: &[&'a str], new: &[&'a str], by_place: bool) -> Option<BTreeMap<&'a str, &'a str>> {
    let only = |side: &[&'a str], other: &[&'a str]| {
        let mut only: Vec<&'a str> = Vec::new();
        for held in side {
            if !other.contains(held) && !only.contains(held) {
                only.push(held);
            }
        }
        only
    };
    let (old, new) = match by_place {
        true => (old.to_vec(), new.to_vec()),
        false => (only(old, new), only(new, old)),
    };
    let mut pairs = BTreeMap::new();
    let is_function = old.iter().zip(&new).all(|(from, to)| pairs.insert(*from, *to).is_none_or(|other| other == *to));
    (old.len() == new.len() && is_function).then_some(pairs)
}

#[cfg(test)]
#[path = "adapt_tests.rs"]
mod tests;
