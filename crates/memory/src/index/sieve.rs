//! How many edits the groups that a text lacks cost at least, for the 1,024 texts of a block at once.
//!
//! A group of the query that does not occur in a text must be hit by an edit. Two bounds follow, each by a walk along
//! the query that always strikes as late as possible:
//!
//! - *Characters*: an edit hits the groups over one character. The fewest characters that hit all lacking groups are
//!   at most the distance d.
//! - *Gaps*: an insertion hits only the groups over one gap between two characters, any other edit those over two.
//!   Where the text is longer than the query by e, e edits at least are insertions, so that the fewest gaps that hit
//!   all lacking groups are at most 2d − e. Stronger where the text is much longer.
//!
//! In long texts a group only counts as there if it stands where an alignment of at most k edits can meet it: shifted
//! by s with |s| + |e − s| ≤ k.
//!
//! All texts of a block take the same step at once: a machine word holds one bit of 64 texts, and the counts are kept
//! in binary across words.

use super::format::ROW;
use crate::distance::STRIDE;

/// One bit for each text of a block.
pub(super) type Lanes = [u64; ROW / 8];

pub(super) const NO_LANES: Lanes = [0; ROW / 8];

/// All texts.
pub(super) const ALL_LANES: Lanes = [u64::MAX; ROW / 8];

/// Steps that are taken together: their rows are read at once, so that the processor waits for memory once.
pub(super) const STEPS: usize = 8;

/// Which bound is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    Characters,
    Gaps,
}

/// Reads one row: which texts have a group.
#[inline(always)]
pub(super) fn row(bytes: &[u8; ROW]) -> Lanes {
    let (words, _) = bytes.as_chunks::<8>();
    let mut lanes = NO_LANES;
    for (lane, word) in lanes.iter_mut().zip(words) {
        *lane = u64::from_le_bytes(*word);
    }
    lanes
}

#[inline(always)]
pub(super) fn add_row(to: &mut Lanes, bytes: &[u8; ROW]) {
    for (lane, word) in to.iter_mut().zip(row(bytes)) {
        *lane |= word;
    }
}

/// Walks along a query of so many characters, for all texts at once. Texts are given up that are struck more than `most` times.
///
/// `read` gives, for each of eight characters from a place on, which texts have the pair that ends there, and which
/// have the triple; all of them where there is none.
pub(super) fn walk(
    bound: Bound,
    n_chars: usize,
    most: u32,
    read: impl Fn(usize, &mut [Lanes; STEPS], &mut [Lanes; STEPS]),
) -> Counts {
    match bound {
        Bound::Characters => walk_bound::<false>(n_chars, most, read),
        Bound::Gaps => walk_bound::<true>(n_chars, most, read),
    }
}

#[inline(always)]
fn walk_bound<const GAPS: bool>(
    n_chars: usize,
    most: u32,
    read: impl Fn(usize, &mut [Lanes; STEPS], &mut [Lanes; STEPS]),
) -> Counts {
    let mut counts = Counts::new(most);
    // Texts struck in the step before, and in the one before that.
    let (mut before, mut earlier) = (NO_LANES, NO_LANES);
    for place in (0..n_chars).step_by(STEPS) {
        let (mut pairs, mut triples) = ([ALL_LANES; STEPS], [ALL_LANES; STEPS]);
        read(place, &mut pairs, &mut triples);
        let mut struck = [NO_LANES; STEPS];
        for step in 0..STEPS {
            let (pair, triple) = (&pairs[step], &triples[step]);
            let mut now = NO_LANES;
            for word in 0..ROW / 8 {
                now[word] = if GAPS {
                    !(pair[word] & (triple[word] | before[word]))
                } else {
                    !(before[word] | (pair[word] & (triple[word] | earlier[word])))
                };
            }
            (earlier, before) = (before, now);
            struck[step] = now;
        }
        if counts.add(&struck) {
            break;
        }
        if (place + STEPS).is_multiple_of(STRIDE) {
            counts.mark();
        }
    }
    counts
}

/// A count for each text, in binary: word by word the ones, twos, fours and so on.
///
/// Counts start so high that the last bit runs over when a text is struck once too often.
#[derive(Debug)]
pub(super) struct Counts {
    bits: [Lanes; 3],
    higher: Vec<Lanes>,
    given_up: Lanes,
    start: u32,
    /// The words of the counts after every so many characters.
    marks: Vec<Lanes>,
}

impl Counts {
    fn new(most: u32) -> Self {
        let n_bits = (u32::BITS - most.leading_zeros()).max(4); // 2^n_bits is more than `most`.
        let start = (1u64 << n_bits) as u32 - 1 - most;
        let lanes = |bit: u32| [if start >> bit & 1 == 1 { u64::MAX } else { 0 }; ROW / 8];
        Self {
            bits: [0, 1, 2].map(lanes),
            higher: (3..n_bits).map(lanes).collect(),
            given_up: NO_LANES,
            start,
            marks: Vec::new(),
        }
    }

    /// Keeps the counts as they are.
    fn mark(&mut self) {
        self.marks.extend(self.bits.iter().chain(&self.higher));
    }

    /// How many figures [`Counts::rest`] has.
    pub(super) fn n_rests(&self) -> usize {
        1 + self.marks.len() / (3 + self.higher.len())
    }

    /// What is left of a text's count for the whole, and behind each mark.
    pub(super) fn rest(&self, lane: usize, place: usize) -> u32 {
        let (word, bit) = (lane / 64, (lane % 64) as u32);
        let total = self.count(word, bit);
        match place.checked_sub(1).and_then(|mark| self.marks.chunks_exact(3 + self.higher.len()).nth(mark)) {
            None => total,
            // The group struck first may have begun before the mark.
            Some(mark) => (total + self.start).saturating_sub(value(mark.iter(), word, bit) + 1),
        }
    }

    /// Adds eight steps at once: seven full adders leave one carry of eight. Says whether all texts are given up.
    #[inline(always)]
    fn add(&mut self, steps: &[Lanes; STEPS]) -> bool {
        let [ones, twos, fours] = &mut self.bits;
        let two_a = full_add(ones, &steps[0], &steps[1]);
        let two_b = full_add(ones, &steps[2], &steps[3]);
        let four_a = full_add(twos, &two_a, &two_b);
        let two_c = full_add(ones, &steps[4], &steps[5]);
        let two_d = full_add(ones, &steps[6], &steps[7]);
        let four_b = full_add(twos, &two_c, &two_d);
        let mut carry = full_add(fours, &four_a, &four_b);
        for bits in &mut self.higher {
            for (bit, carry) in bits.iter_mut().zip(&mut carry) {
                (*bit, *carry) = (*bit ^ *carry, *bit & *carry);
            }
        }
        for (lane, carry) in self.given_up.iter_mut().zip(carry) {
            *lane |= carry;
        }
        self.given_up.iter().fold(u64::MAX, |all, word| all & word) == u64::MAX
    }

    /// The texts that are not given up, with their counts.
    pub(super) fn left(&self) -> impl Iterator<Item = (usize, u32)> + '_ {
        (0..ROW / 8).flat_map(move |word| {
            let mut left = !self.given_up[word];
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros();
                left = left.checked_sub(1)? & left;
                Some((word * 64 + bit as usize, self.count(word, bit)))
            })
        })
    }

    fn count(&self, word: usize, bit: u32) -> u32 {
        value(self.bits.iter().chain(&self.higher), word, bit) - self.start
    }
}

/// The number that a text has across words.
fn value<'a>(planes: impl Iterator<Item = &'a Lanes>, word: usize, bit: u32) -> u32 {
    (0..).zip(planes).map(|(place, lanes)| ((lanes[word] >> bit & 1) as u32) << place).sum()
}

/// Adds two bits to a third; gives the carry.
#[inline(always)]
fn full_add(sum: &mut Lanes, one: &Lanes, other: &Lanes) -> Lanes {
    let mut carry = NO_LANES;
    for word in 0..ROW / 8 {
        let half = one[word] ^ other[word];
        carry[word] = (one[word] & other[word]) | (sum[word] & half);
        sum[word] ^= half;
    }
    carry
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn counting_side_by_side_is_counting(steps in proptest::collection::vec(any::<[[u64; ROW / 8]; STEPS]>(), 0..12), most in 0u32..70) {
            let mut counts = Counts::new(most);
            let mut expected = vec![0; ROW * 8];
            for step in &steps {
                counts.add(step);
                for (lane, count) in expected.iter_mut().enumerate() {
                    *count += step.iter().filter(|lanes| lanes[lane / 64] >> (lane % 64) & 1 == 1).count() as u32;
                }
            }
            let left: Vec<(usize, u32)> = counts.left().collect();
            let expected: Vec<(usize, u32)> = expected.into_iter().enumerate().filter(|&(_, count)| count <= most).collect();
            prop_assert_eq!(left, expected, "a text given up too early would be lost");
        }
    }
}
