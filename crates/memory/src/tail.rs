//! Entries added since the index was built.

use crate::{
    distance::distance,
    hit::{Best, EntryId, Hit},
    normalise::normalise,
    query::Query,
    score::Score,
};
use std::collections::BTreeMap;

/// Entries added since the index was built, in memory. A look-up compares all of them, so keep them to some thousands.
#[derive(Debug, Clone, Default)]
pub struct Tail {
    entries: BTreeMap<EntryId, String>,
}

impl Tail {
    /// No entries.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an entry, or replaces the one of this id; the text is normalised.
    pub fn add(&mut self, entry: EntryId, source: &str) {
        self.entries.insert(entry, normalise(source));
    }

    /// Takes an entry out. Says whether it was here.
    pub fn remove(&mut self, entry: EntryId) -> bool {
        self.entries.remove(&entry).is_some()
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
        let text: String = query.chars().iter().collect();
        for (&entry, source) in &self.entries {
            let longer = query.chars().len().max(source.chars().count());
            let distance = distance(&text, source);
            let score = Score::of(distance, longer as u32);
            if score >= best.floor() && accept(entry) {
                best.offer(Hit { entry, distance, score });
            }
        }
    }
}
