//! Differences between two texts, word by word.

use similar::{Algorithm, DiffTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// What happened to a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// It stayed.
    Same,
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It was replaced by another.
    Replaced,
}

impl Op {
    /// The word for it in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Replaced => "replaced",
        }
    }

    fn of(then: &str, now: &str) -> Self {
        match (then.is_empty(), now.is_empty()) {
            (true, false) => Self::Added,
            (false, true) => Self::Removed,
            _ => Self::Replaced,
        }
    }
}

/// One piece of a difference. Joined in order, the `then` pieces give the old text and the `now` pieces the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub op: Op,
    /// The old piece; empty if added.
    pub then: String,
    /// The new piece; empty if removed.
    pub now: String,
}

/// The difference from one text to another, in words, white space and signs as Unicode splits them (UAX 29).
///
/// White space alone between two changed pieces belongs to them, so that a rewritten phrase is one change.
/// Cost: Myers, words × changed words. Source: Myers (1986), by the `similar` crate.
pub fn words(then: &str, now: &str) -> Vec<Change> {
    let old: Vec<&str> = then.split_word_bounds().collect();
    let new: Vec<&str> = now.split_word_bounds().collect();
    let mut changes: Vec<Change> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (tag, old_range, new_range) = op.as_tag_tuple();
        let (then, now) = (old[old_range].concat(), new[new_range].concat());
        let op = if tag == DiffTag::Equal { Op::Same } else { Op::of(&then, &now) };
        push(&mut changes, Change { op, then, now });
    }
    changes
}

/// Appends a change, joining it with the last where both change, or where only white space stands between.
fn push(changes: &mut Vec<Change>, next: Change) {
    if next.op == Op::Same {
        return changes.push(next);
    }
    let is_space = |change: &Change| change.op == Op::Same && change.then.chars().all(char::is_whitespace);
    let n_joined = match changes.as_slice() {
        [.., before, space] if is_space(space) && before.op != Op::Same => 2,
        [.., last] if last.op != Op::Same => 1,
        _ => 0,
    };
    let joined = changes.split_off(changes.len() - n_joined);
    let then = joined.iter().map(|change| change.then.as_str()).chain([next.then.as_str()]).collect::<String>();
    let now = joined.iter().map(|change| change.now.as_str()).chain([next.now.as_str()]).collect::<String>();
    changes.push(Change { op: Op::of(&then, &now), then, now });
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(then: &str, now: &str) -> String {
        let piece = |change: &Change| match change.op {
            Op::Same => change.now.clone(),
            Op::Added => format!("{{+{}+}}", change.now),
            Op::Removed => format!("[-{}-]", change.then),
            Op::Replaced => format!("[-{}-]{{+{}+}}", change.then, change.now),
        };
        words(then, now).iter().map(piece).collect()
    }

    #[test]
    fn changes_are_whole_words() {
        for (then, now, difference) in [
            ("before you start.", "before you start your first sprint.", "before you start{+ your first sprint+}."),
            ("one unit", "two units", "[-one unit-]{+two units+}"),
            ("a $1 b", "a $2 b", "a $[-1-]{+2+} b"),
            ("", "nowy", "{+nowy+}"),
            ("Початок роботи", "Початок спринту", "Початок [-роботи-]{+спринту+}"),
            ("same", "same", "same"),
            ("", "", ""),
        ] {
            assert_eq!(shown(then, now), difference);
        }
    }

    proptest! {
        #[test]
        fn pieces_join_to_both_texts(then in "[a-c $.\\n]{0,40}", now in "[a-c $.\\n]{0,40}") {
            let changes = words(&then, &now);
            prop_assert_eq!(changes.iter().map(|change| change.then.as_str()).collect::<String>(), then);
            prop_assert_eq!(changes.iter().map(|change| change.now.as_str()).collect::<String>(), now);
        }
    }
}
