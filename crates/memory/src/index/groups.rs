//! Groups of neighbouring characters, and the row of the sieve that each has.
//!
//! There are more groups than rows. Groups are hashed into buckets, and the buckets are dealt out to the rows so that
//! all rows are about equally full: a frequent group has a row of its own, rare ones share theirs.

use super::checksum::spread;
use std::{cmp::Reverse, collections::BinaryHeap};

/// Buckets of pairs, and of triples.
pub(super) const PAIR_BUCKETS: usize = 1 << 14;
pub(super) const TRIPLE_BUCKETS: usize = 1 << 16;

/// The bucket of two neighbouring characters.
#[inline]
pub(super) fn pair(one: char, two: char) -> usize {
    (spread(u64::from(u32::from(one)) << 21 | u64::from(u32::from(two))) >> 17) as usize % PAIR_BUCKETS
}

/// The bucket of three neighbouring characters.
#[inline]
pub(super) fn triple(one: char, two: char, three: char) -> usize {
    let number = u64::from(u32::from(one)) << 42 | u64::from(u32::from(two)) << 21 | u64::from(u32::from(three));
    (spread(number) >> 17) as usize % TRIPLE_BUCKETS
}

/// Deals buckets out to rows, the fullest first, each to the row that has least.
pub(super) fn deal(counts: &[u32], n_rows: usize) -> Vec<u16> {
    let mut order: Vec<usize> = (0..counts.len()).collect();
    order.sort_by_key(|&bucket| (Reverse(counts[bucket]), bucket));
    let mut rows: BinaryHeap<Reverse<(u64, u16)>> = (0..n_rows as u16).map(|row| Reverse((0, row))).collect();
    let mut dealt = vec![0; counts.len()];
    for bucket in order {
        if let Some(Reverse((load, row))) = rows.pop() {
            dealt[bucket] = row;
            // Even an empty bucket weighs something, so that those never seen spread over all rows.
            rows.push(Reverse((load + u64::from(counts[bucket]) * 64 + 1, row)));
        }
    }
    dealt
}
