//! Looking a text up: in the index, among the entries added since, or in both.

use crate::{
    distance::distance,
    hit::{Best, EntryId, Hit},
    index::Index,
    query::Query,
    score::Score,
    tail::Tail,
};

/// What a look-up asks for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// The lowest score.
    pub floor: Score,
    /// How many hits at most.
    pub limit: usize,
}

/// The best entries for a text, by score and then by id.
///
/// Complete for every floor, and fast from 70 on: exactly the entries that [`scan`] would find among those of the index and the tail which `accept` lets
/// pass. `accept` is asked for few entries only; entries removed or replaced since the index was built are refused there.
/// Between texts of more than 32,768 characters only near matches are found: 2^30 edits divided by the longer length.
pub fn look_up(
    index: Option<&Index<'_>>,
    tail: &Tail,
    query: &Query,
    wanted: Wanted,
    accept: impl Fn(EntryId) -> bool,
) -> Vec<Hit> {
    let mut best = Best::new(wanted.floor, wanted.limit);
    if let Some(index) = index {
        index.search(query, &mut best, &accept);
    }
    tail.search(query, &mut best, &accept);
    best.into_hits()
}

/// The same by comparing every entry in full: for a memory without an index, and to hold the index against.
///
/// The texts are taken as they are, so they should be [normalised](crate::normalise()).
pub fn scan<T: AsRef<str>>(entries: impl IntoIterator<Item = (EntryId, T)>, query: &Query, wanted: Wanted) -> Vec<Hit> {
    let mut best = Best::new(wanted.floor, wanted.limit);
    let text: String = query.chars().iter().collect();
    for (entry, source) in entries {
        let longer = query.chars().len().max(source.as_ref().chars().count());
        let distance = distance(&text, source.as_ref());
        best.offer(Hit { entry, distance, score: Score::of(distance, longer as u32) });
    }
    best.into_hits()
}
