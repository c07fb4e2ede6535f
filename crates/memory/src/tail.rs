//! Entries added since the index was built.

use crate::{
    distance::Rest,
    hit::{Best, EntryId, Hit},
    normalise::normalise,
    query::Query,
    score::Score,
};
use std::collections::BTreeMap;

/// Entries added since the index was built, in memory. A look-up compares all of them, so keep them to some thousands.
#[derive(Debug, Clone, Default)]
pub struct Tail {
    entries: BTreeMap<EntryId, Source>,
}

#[derive(Debug, Clone)]
struct Source {
    text: String,
    n_chars: u32,
}

impl Tail {
    /// No entries.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an entry, or replaces the one of this id; the text is normalised.
    pub fn add(&mut self, entry: EntryId, source: &str) {
        let text = normalise(source);
        let n_chars = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        self.entries.insert(entry, Source { text, n_chars });
    }

    /// Takes an entry out. Says whether it was here.
    pub fn remove(&mut self, entry: EntryId) -> bool {
        self.entries.remove(&entry).is_some()
    }

    /// Takes out all entries up to this one: an index has them now.
    pub fn forget_up_to(&mut self, last: EntryId) {
        self.entries = self.entries.split_off(&last);
        self.entries.remove(&last);
    }

    /// How many entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(crate) fn search(&self, query: &Query, best: &mut Best, accept: &dyn Fn(EntryId) -> bool) {
        let pattern = query.pattern();
        let mut places = Vec::new();
        for (&entry, source) in &self.entries {
            let longer = query.n_chars().max(source.n_chars);
            let most = best.reach(longer);
            if query.n_chars().abs_diff(source.n_chars) > most {
                continue;
            }
            places.clear();
            places.extend(source.text.chars().map(|char| pattern.place(char)));
            if let Some(distance) = pattern.distance_within(&places, most, Rest::unknown(), |&place| place) {
                let hit = Hit { entry, distance, score: Score::of(distance, longer) };
                if best.would_keep(&hit) && accept(entry) {
                    best.offer(hit);
                }
            }
        }
    }
}
