//! Taking the markup of translatable pages off a text.

use crate::{
    marker, nowiki,
    page::{CLOSE, FIND_CLOSE, FIND_OPEN, OPEN, OPEN_NOWRAP},
    variable,
};
use std::ops::Range;

/// What stands for each byte of a nowiki run while tags are looked for: no part of any markup.
const MASK: &str = "\u{7f}";

/// The text without tags, markers and variables' tags; what stands within nowiki stays. Takes broken pages as well.
///
/// One line feed after an open tag, one before a close tag and one line feed or space after a marker go with it, and
/// a marker after a heading goes with the space before it. Markers whose id no wiki allows stay. Cost: linear.
/// Source: Translate does this for previews and when a page is taken out of translation.
pub fn strip_tags(text: &str) -> String {
    let mut pair = Masked::new(text);
    for find in [open_tags, close_tags, markers, variable_tags] {
        let cuts = find(&pair.masked);
        pair.cut(&cuts);
    }
    pair.text
}

/// A text, and the same text with its nowiki runs masked, byte for byte.
struct Masked {
    text: String,
    masked: String,
}

impl Masked {
    fn new(text: &str) -> Self {
        let mut masked = String::with_capacity(text.len());
        for run in nowiki::runs(text) {
            masked.push_str(&text[masked.len()..run.start]);
            masked.push_str(&MASK.repeat(run.len()));
        }
        masked.push_str(&text[masked.len()..]);
        Self { text: text.to_owned(), masked }
    }

    /// Cuts out ranges, which come in order and do not overlap.
    fn cut(&mut self, cuts: &[Range<usize>]) {
        if !cuts.is_empty() {
            self.text = without(&self.text, cuts);
            self.masked = without(&self.masked, cuts);
        }
    }
}

fn without(text: &str, cuts: &[Range<usize>]) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for cut in cuts {
        kept.push_str(&text[from..cut.start]);
        from = cut.end;
    }
    kept + &text[from..]
}

fn open_tags(text: &str) -> Vec<Range<usize>> {
    let tag_at = |at: usize| {
        let tag = [OPEN, OPEN_NOWRAP].into_iter().find(|tag| text[at..].starts_with(tag))?;
        let end = at + tag.len();
        Some(at..end + usize::from(text[end..].starts_with('\n')))
    };
    FIND_OPEN.find_iter(text.as_bytes()).filter_map(tag_at).collect()
}

fn close_tags(text: &str) -> Vec<Range<usize>> {
    let tags = FIND_CLOSE.find_iter(text.as_bytes());
    tags.map(|at| at - usize::from(text[..at].ends_with('\n'))..at + CLOSE.len()).collect()
}

fn markers(text: &str) -> Vec<Range<usize>> {
    let marker_at = |at: usize| {
        let id_start = at + marker::OPEN.len();
        let end = id_start + text[id_start..].find(['_', '/', '\n', '<', '>'])? + 1;
        let id = text[id_start..end].strip_suffix("-->")?;
        if id.is_empty() {
            return None;
        }
        let after = text.as_bytes().get(end);
        if matches!(after, None | Some(b'\n')) && ends_heading(&text[..at]) {
            return Some(at - 1..end);
        }
        Some(at..end + usize::from(matches!(after, Some(b'\n' | b' '))))
    };
    marker::FIND_OPEN.find_iter(text.as_bytes()).filter_map(marker_at).collect()
}

/// Whether a text's last line looks like a heading and one space.
fn ends_heading(text: &str) -> bool {
    let Some(before) = text.strip_suffix("= ") else { return false };
    before.rsplit('\n').next().is_some_and(|line| line.starts_with('='))
}

fn variable_tags(text: &str) -> Vec<Range<usize>> {
    let mut variables = variable::variables(text);
    variables.sort_by_key(|variable| variable.at);
    let mut cuts: Vec<Range<usize>> = Vec::with_capacity(2 * variables.len());
    for variable in variables {
        let end = variable.at + variable.markup.len();
        if cuts.last().is_some_and(|cut| cut.end > variable.at) {
            continue; // It overlaps one that began before it.
        }
        cuts.push(variable.at..variable.value_at);
        cuts.push(variable.value_at + variable.value.len()..end);
    }
    cuts
}

#[cfg(test)]
#[path = "strip_tests.rs"]
mod tests;
