//! `<nowiki>` runs, within which tags are mere text.

use memchr::memmem::Finder;
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    sync::LazyLock,
};

const OPEN: &str = "<nowiki>";
const CLOSE: &str = "</nowiki>";

static FIND_OPEN: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(OPEN));
static FIND_CLOSE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(CLOSE));

/// The runs of a text, in order, as byte ranges with their tags.
///
/// A run goes from the leftmost open tag to the nearest close tag. Translate takes a run out *wherever its exact text
/// occurs* before it looks for the next one; that matters only where an open tag stands inside a run, so a close tag
/// that belongs to a copy of an earlier run does not end the run around it. Cost: linear, but for pages made to hurt.
pub(crate) fn runs(text: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let Some(first) = FIND_OPEN.find(text.as_bytes()) else { return runs };
    let mut opens = FIND_OPEN.find_iter(&text.as_bytes()[first..]).map(|at| first + at).peekable();
    let mut seen = Seen::default();
    let mut waiting: Vec<usize> = Vec::new(); // Open tags since the last run, in order.
    for close in FIND_CLOSE.find_iter(&text.as_bytes()[first..]).map(|at| first + at) {
        while let Some(open) = opens.next_if(|open| *open < close) {
            waiting.push(open);
        }
        let end = close + CLOSE.len();
        // Only an open tag inside a run makes a copy matter; pages seldom have one, and nothing is hashed for them.
        let copy = if waiting.len() < 2 { None } else { seen.copy_among(text, &runs, &waiting, end) };
        match copy {
            // The run around the copy goes on: its close tag is a later one.
            Some(n_before) if n_before > 0 => waiting.truncate(n_before),
            _ => {
                let Some(start) = waiting.first().copied() else { continue };
                runs.push(start..end);
                waiting.clear();
            }
        }
    }
    runs
}

/// The runs met so far, with their rank in time, as far as they have been looked up.
#[derive(Default)]
struct Seen<'a> {
    n_runs: usize,
    ranks: HashMap<&'a str, usize>,
    lengths: HashSet<usize>,
}

impl<'a> Seen<'a> {
    /// Which of the open tags begins a copy of an earlier run that ends at `end`; of several, of the earliest run.
    fn copy_among(&mut self, text: &'a str, runs: &[Range<usize>], opens: &[usize], end: usize) -> Option<usize> {
        for run in &runs[self.n_runs..] {
            self.ranks.entry(&text[run.clone()]).or_insert(self.n_runs);
            self.lengths.insert(run.len());
            self.n_runs += 1;
        }
        // There are few lengths, however many open tags wait: on any page at most the square root of its size.
        let copies = self.lengths.iter().filter_map(|length| {
            let n = opens.binary_search(&end.checked_sub(*length)?).ok()?;
            Some((*self.ranks.get(&text[opens[n]..end])?, n))
        });
        copies.min().map(|(_, n)| n)
    }
}

/// The run that holds this byte.
pub(crate) fn run_around(runs: &[Range<usize>], at: usize) -> Option<&Range<usize>> {
    let next = runs.partition_point(|run| run.end <= at);
    runs.get(next).filter(|run| run.contains(&at))
}

/// Finds a token from a place on, passing over the runs. Tokens hold no `<` but their first, so none straddles a run.
pub(crate) fn find_outside(finder: &Finder<'_>, text: &str, mut from: usize, runs: &[Range<usize>]) -> Option<usize> {
    loop {
        let at = from + finder.find(&text.as_bytes()[from..])?;
        match run_around(runs, at) {
            None => return Some(at),
            Some(run) => from = run.end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_end_at_the_nearest_close_tag() {
        for (text, found) in [
            ("no runs", vec![]),
            ("<nowiki>a</nowiki> b </nowiki>", vec!["<nowiki>a</nowiki>"]),
            ("</nowiki><nowiki>a\n\n</nowiki><nowiki>", vec!["<nowiki>a\n\n</nowiki>"]),
            ("<nowiki>a<nowiki>b</nowiki>c</nowiki>", vec!["<nowiki>a<nowiki>b</nowiki>"]),
            ("<nowiki /><nowiki >x</nowiki>", vec![]),
            ("<NOWIKI>x</NOWIKI>", vec![]),
        ] {
            let texts: Vec<&str> = runs(text).into_iter().map(|run| &text[run]).collect();
            assert_eq!(texts, found, "{text}");
        }
    }

    #[test]
    fn a_copy_of_an_earlier_run_does_not_end_the_run_around_it() {
        let text = "<nowiki>b</nowiki> <nowiki>a<nowiki>b</nowiki> c </nowiki> d";
        let texts: Vec<&str> = runs(text).into_iter().map(|run| &text[run]).collect();
        assert_eq!(texts, ["<nowiki>b</nowiki>", "<nowiki>a<nowiki>b</nowiki> c </nowiki>"]);
    }
}
