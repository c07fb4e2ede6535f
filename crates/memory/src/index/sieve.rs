//! How many edits the groups that a text lacks cost at least, for the 512 texts of a block at once.
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

/// One bit for each text of a block.
pub(super) type Lanes = [u64; ROW / 8];

pub(super) const NO_LANES: Lanes = [0; ROW / 8];

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
    std::array::from_fn(|word| u64::from_le_bytes(words[word]))
}

#[inline(always)]
pub(super) fn or(one: &Lanes, other: &Lanes) -> Lanes {
    std::array::from_fn(|word| one[word] | other[word])
}

/// The walk along the query, for all texts at once.
#[derive(Debug)]
pub(super) struct Walk {
    bound: Bound,
    /// Texts struck in the step before, and in the one before that.
    struck: [Lanes; 2],
    counts: Counts,
}

impl Walk {
    /// A walk that gives texts up that are struck more than `most` times.
    pub(super) fn new(bound: Bound, most: u32) -> Self {
        Self { bound, struck: [NO_LANES; 2], counts: Counts::new(most) }
    }

    /// One step: which texts have the pair that ends here, and which have the triple. Without triples give all of them.
    /// Says whether all texts are given up.
    #[inline(always)]
    pub(super) fn step(&mut self, pair: &Lanes, triple: &Lanes) -> bool {
        let [before, earlier] = &self.struck;
        let now: Lanes = match self.bound {
            Bound::Characters => std::array::from_fn(|w| !before[w] & (!pair[w] | (!triple[w] & !earlier[w]))),
            Bound::Gaps => std::array::from_fn(|w| !pair[w] | (!triple[w] & !before[w])),
        };
        self.struck = [now, *before];
        self.counts.add(now)
    }

    /// The counts at the end.
    pub(super) fn finish(mut self) -> Counts {
        while self.counts.n_waiting > 0 {
            self.counts.add(NO_LANES);
        }
        self.counts
    }
}

/// A count for each text, in binary: word by word the ones, twos, fours and so on.
///
/// Counts start so high that the last bit runs over when a text is struck once too often.
#[derive(Debug)]
pub(super) struct Counts {
    bits: [Lanes; 3],
    higher: Vec<Lanes>,
    given_up: Lanes,
    waiting: [Lanes; 8],
    n_waiting: usize,
    start: u32,
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
            waiting: [NO_LANES; 8],
            n_waiting: 0,
            start,
        }
    }

    /// Adds one to the texts named. Says whether all are given up; it looks after every eighth step.
    #[inline(always)]
    fn add(&mut self, lanes: Lanes) -> bool {
        self.waiting[self.n_waiting] = lanes;
        self.n_waiting += 1;
        self.n_waiting == 8 && self.carry()
    }

    /// Adds eight steps at once: seven full adders leave one carry of eight.
    fn carry(&mut self) -> bool {
        self.n_waiting = 0;
        let [ones, twos, fours] = &mut self.bits;
        let steps = &self.waiting;
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
        self.given_up = or(&self.given_up, &carry);
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
        let planes = self.bits.iter().chain(&self.higher);
        let sum: u32 = (0..).zip(planes).map(|(place, lanes)| ((lanes[word] >> bit & 1) as u32) << place).sum();
        sum - self.start
    }
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
        fn counting_side_by_side_is_counting(steps in proptest::collection::vec(any::<[u64; ROW / 8]>(), 0..90), most in 0u32..70) {
            let mut counts = Counts::new(most);
            let mut expected = vec![0; ROW * 8];
            for step in &steps {
                counts.add(*step);
                for (lane, count) in expected.iter_mut().enumerate() {
                    *count += (step[lane / 64] >> (lane % 64) & 1) as u32;
                }
            }
            let walk = Walk { bound: Bound::Gaps, struck: [NO_LANES; 2], counts };
            let left: Vec<(usize, u32)> = walk.finish().left().collect();
            let expected: Vec<(usize, u32)> = expected.into_iter().enumerate().filter(|&(_, count)| count <= most).collect();
            prop_assert_eq!(left, expected, "a text given up too early would be lost");
        }
    }
}
