//! What a look-up finds, in its fixed order.

use crate::score::Score;
use std::cmp::Reverse;

/// Names an entry of the memory: the number that the caller gave it, usually its row in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(pub u64);

/// An entry that a look-up found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Which entry.
    pub entry: EntryId,
    /// How far its source is from the query, in characters inserted, deleted or replaced.
    pub distance: u32,
    /// The same as a percentage.
    pub score: Score,
}

impl Hit {
    /// The fixed order: better scores first, among equal scores the lower id first.
    pub fn order(&self) -> impl Ord + use<> {
        (Reverse(self.score), self.entry)
    }
}

/// Steps, of 64 cells each, that one comparison may take: a tenth of a second or two.
const MAX_STEPS: u64 = 1 << 25;

/// The largest distance that is looked for between texts of such a length, so that nothing stalls a look-up: all up to
/// 32,768 characters, and a thousand edits in texts of a million.
fn bearable(longer: u32) -> u32 {
    // A band of `d` edits is `d` cells wide at most, and has a block more at each end.
    u32::try_from(MAX_STEPS * 32 / u64::from(longer.max(1))).unwrap_or(u32::MAX)
}

/// The best hits so far, never more than the limit.
#[derive(Debug)]
pub(crate) struct Best {
    floor: Score,
    limit: usize,
    hits: Vec<Hit>, // In order.
}

impl Best {
    pub(crate) fn new(floor: Score, limit: usize) -> Self {
        Self { floor, limit, hits: Vec::with_capacity(limit.min(64)) }
    }

    /// The score that an entry must at least reach to matter: the floor, or that of the last hit once the list is full.
    #[inline]
    pub(crate) fn floor(&self) -> Score {
        match self.hits.last() {
            Some(last) if self.hits.len() == self.limit => last.score,
            _ => self.floor,
        }
    }

    /// The largest distance that still matters, where the longer text has so many characters.
    pub(crate) fn reach(&self, longer: u32) -> u32 {
        self.floor().max_distance(longer).min(bearable(longer))
    }

    /// Keeps a hit if it is among the best.
    pub(crate) fn offer(&mut self, hit: Hit) {
        if hit.score < self.floor {
            return;
        }
        let place = self.hits.partition_point(|kept| kept.order() < hit.order());
        if place < self.limit {
            self.hits.truncate(self.limit - 1);
            self.hits.insert(place, hit);
        }
    }

    /// Whether a hit would be kept.
    pub(crate) fn would_keep(&self, hit: &Hit) -> bool {
        hit.score >= self.floor && self.hits.partition_point(|kept| kept.order() < hit.order()) < self.limit
    }

    pub(crate) fn into_hits(self) -> Vec<Hit> {
        self.hits
    }
}
