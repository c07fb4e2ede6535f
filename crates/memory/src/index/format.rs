//! The bytes of an index: sections, and behind them a footer that says where they are.
//!
//! All numbers are little-endian; offsets count from the first byte, so an index may lie anywhere.

use super::{
    alphabet::N_CODES,
    groups::{PAIR_BUCKETS, TRIPLE_BUCKETS},
};

/// Changes with every change of the format: an index of another version is built anew.
pub(super) const VERSION: u64 = 3;

pub(super) const MAGIC: [u8; 8] = *b"tolmach\x1a";

/// Texts of a block.
pub(super) const LANES: usize = 1024;

/// Bytes of one row of the sieve.
pub(super) const ROW: usize = LANES / 8;

/// Characters from one window of a deep sieve to the next: of pairs, which are frequent, and of triples.
pub(super) const PAIR_STEP: usize = 32;
pub(super) const TRIPLE_STEP: usize = 128;

/// What the sections hold, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// The rows of all sieves, window by window.
    Sieve,
    /// The texts in codes.
    Texts,
    /// Where each text begins, and where the last ends; u64.
    TextStarts,
    /// The characters of each text; u32.
    Lengths,
    /// Where the ids of each text begin, and where the last end; u32.
    IdStarts,
    /// The ids, text by text, each text's in order; u64.
    Ids,
    /// Places in the ids, in order of the id there; u32.
    ById,
    /// The blocks, as [`Block`].
    Blocks,
    /// The characters by their codes; u32.
    Alphabet,
    /// The rows of pairs in a narrow and in a wide sieve, and of triples; u16.
    Rows,
    /// How often the groups of each row of pairs in a wide sieve occur, in 65,536 characters; u16.
    Shares,
}

pub(super) const N_SECTIONS: usize = 11;

/// Bytes of the footer: magic, version, watermark, numbers of entries and texts, (offset, length, checksum) of each section, checksum.
pub(super) const FOOTER: usize = 8 * (5 + 3 * N_SECTIONS + 1);

pub(super) const ALPHABET_BYTES: usize = 4 * N_CODES;
pub(super) const ROWS_BYTES: usize = 2 * (2 * PAIR_BUCKETS + TRIPLE_BUCKETS);
pub(super) const SHARES_BYTES: usize = 2 * WIDE_ROWS;

/// How the sieve of a block is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// No sieve: texts so long, or so few, that it would not pay.
    None,
    /// Pairs in 256 rows: short texts.
    Narrow,
    /// Pairs in 512 rows.
    Wide,
    /// Pairs in 512 rows and triples in 1,536, for each of several [`Windows`]: where a group stands matters in long texts.
    Deep,
}

pub(super) const NARROW_ROWS: usize = 256;
pub(super) const WIDE_ROWS: usize = 512;
pub(super) const TRIPLE_ROWS: usize = 1536;

impl Kind {
    const ALL: [Self; 4] = [Self::None, Self::Narrow, Self::Wide, Self::Deep];

    /// What suits texts of a length.
    pub(super) fn of_length(n_chars: u32) -> Self {
        match n_chars {
            0..=32 => Self::Narrow,
            33..=64 => Self::Wide,
            65..=2048 => Self::Deep,
            _ => Self::None,
        }
    }
}

/// The windows of pairs or of triples in a deep sieve. They overlap: wherever an alignment at a floor of 70 may shift a
/// group to, one window covers it, so that one row answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Windows<const STEP: usize> {
    /// Characters of each, a multiple of the step and more than one.
    pub(super) width: usize,
    pub(super) n: usize,
}

impl<const STEP: usize> Windows<STEP> {
    /// For texts of up to this length.
    pub(super) fn of(longest: u32) -> Self {
        let longest = longest as usize;
        let width = STEP * (1 + (longest * 3 / 10).div_ceil(STEP).max(1));
        Self { width, n: 1 + longest.saturating_sub(width).div_ceil(STEP) }
    }

    /// Those that have a character.
    pub(super) fn with(self, place: usize) -> std::ops::RangeInclusive<usize> {
        (place + 1).saturating_sub(self.width).div_ceil(STEP)..=(place / STEP).min(self.n - 1)
    }

    /// As few as cover these characters: usually one.
    pub(super) fn over(self, first: usize, last: usize) -> impl Iterator<Item = usize> {
        let covers = move |window: usize| last < window * STEP + self.width || window + 1 == self.n;
        let next = move |window: &usize| (!covers(*window)).then(|| (window + self.width / STEP).min(self.n - 1));
        std::iter::successors(Some((first / STEP).min(self.n - 1)), next)
    }
}

/// Up to [`LANES`] texts that stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) kind: Kind,
    /// The first text.
    pub(super) first: u32,
    pub(super) n_texts: u32,
    /// Characters of the shortest and of the longest text.
    pub(super) shortest: u32,
    pub(super) longest: u32,
    /// Where the sieve begins in its section.
    pub(super) sieve: u64,
}

pub(super) const BLOCK: usize = 32;

impl Block {
    pub(super) fn n_sieve_bytes(&self) -> usize {
        let n_rows = match self.kind {
            Kind::None => 0,
            Kind::Narrow => NARROW_ROWS,
            Kind::Wide => WIDE_ROWS,
            Kind::Deep => {
                Windows::<PAIR_STEP>::of(self.longest).n * WIDE_ROWS
                    + Windows::<TRIPLE_STEP>::of(self.longest).n * TRIPLE_ROWS
            }
        };
        n_rows * ROW
    }

    pub(super) fn to_bytes(self) -> [u8; BLOCK] {
        let Self { kind, first, n_texts, shortest, longest, sieve } = self;
        let mut bytes = [0; BLOCK];
        for (place, number) in [kind as u32, first, n_texts, shortest, longest, 0].into_iter().enumerate() {
            bytes[4 * place..][..4].copy_from_slice(&number.to_le_bytes());
        }
        bytes[24..].copy_from_slice(&sieve.to_le_bytes());
        bytes
    }

    /// Reads a block, where its kind is known and its lengths are in order.
    pub(super) fn read(bytes: &[u8; BLOCK]) -> Option<Self> {
        let number =
            |place: usize| u32::from_le_bytes([bytes[place], bytes[place + 1], bytes[place + 2], bytes[place + 3]]);
        let kind = *Kind::ALL.get(number(0) as usize)?;
        let (low, high) = (u64::from(number(24)), u64::from(number(28)));
        let block = Self {
            kind,
            first: number(4),
            n_texts: number(8),
            shortest: number(12),
            longest: number(16),
            sieve: low | high << 32,
        };
        let is_sound = (1..=LANES as u32).contains(&block.n_texts)
            && block.shortest <= block.longest
            && (kind == Kind::None || block.longest <= 1 << 16);
        is_sound.then_some(block)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn assert_covered<const STEP: usize>(longest: u32, place: usize, first: usize, last: usize) {
        let windows = Windows::<STEP>::of(longest);
        let have: Vec<usize> = windows.with(place).collect();
        let are_read: Vec<usize> = windows.over(first, last).collect();
        assert!(have.iter().all(|&window| window < windows.n));
        assert!(are_read.iter().all(|&window| window < windows.n));
        if (first..=last).contains(&place) {
            assert!(are_read.iter().any(|window| have.contains(window)), "a group at {place} would be missed");
        }
    }

    proptest! {
        #[test]
        fn a_group_within_reach_is_in_a_window_that_is_read(
            longest in 1u32..3_000, place in 0usize..3_000, first in 0usize..4_000, reach in 0usize..2_000,
        ) {
            let place = place % longest as usize;
            assert_covered::<PAIR_STEP>(longest, place, first, first + reach);
            assert_covered::<TRIPLE_STEP>(longest, place, first, first + reach);
        }

        #[test]
        fn one_window_is_enough_at_a_floor_of_70(longest in 65u32..2_048, first in 0usize..2_048) {
            let reach = longest as usize * 3 / 10;
            assert_eq!(Windows::<PAIR_STEP>::of(longest).over(first, first + reach).count(), 1);
            assert_eq!(Windows::<TRIPLE_STEP>::of(longest).over(first, first + reach).count(), 1);
        }
    }
}
