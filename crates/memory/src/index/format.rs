//! The bytes of an index: sections, and behind them a footer that says where they are.
//!
//! All numbers are little-endian; offsets count from the first byte, so an index may lie anywhere.

use super::{
    alphabet::N_CODES,
    groups::{PAIR_BUCKETS, TRIPLE_BUCKETS},
};

/// Changes with every change of the format: an index of another version is built anew.
pub(super) const VERSION: u64 = 2;

pub(super) const MAGIC: [u8; 8] = *b"tolmach\x1a";

/// Texts of a block.
pub(super) const LANES: usize = 512;

/// Bytes of one row of the sieve.
pub(super) const ROW: usize = LANES / 8;

/// Characters of one plane of a deep sieve.
pub(super) const PLANE: usize = 128;

/// What the sections hold, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// The rows of all sieves, group by group; the planes of a group stand together.
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
}

pub(super) const N_SECTIONS: usize = 10;

/// Bytes of the footer: magic, version, watermark, numbers of entries and texts, (offset, length, checksum) of each section, checksum.
pub(super) const FOOTER: usize = 8 * (5 + 3 * N_SECTIONS + 1);

pub(super) const ALPHABET_BYTES: usize = 4 * N_CODES;
pub(super) const ROWS_BYTES: usize = 2 * (2 * PAIR_BUCKETS + TRIPLE_BUCKETS);

/// How the sieve of a block is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// No sieve: texts so long, or so few, that it would not pay.
    None,
    /// Pairs in 256 rows: short texts.
    Narrow,
    /// Pairs in 512 rows.
    Wide,
    /// For every 128 characters a plane with 256 rows of pairs and 768 of triples: where a group stands matters in long texts.
    Deep,
}

pub(super) const NARROW_ROWS: usize = 256;
pub(super) const WIDE_ROWS: usize = 512;
pub(super) const PAIR_ROWS: usize = 512; // = WIDE_ROWS
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

    /// Rows of one plane.
    pub(super) fn rows(self) -> usize {
        match self {
            Self::None => 0,
            Self::Narrow => NARROW_ROWS,
            Self::Wide => WIDE_ROWS,
            Self::Deep => PAIR_ROWS + TRIPLE_ROWS,
        }
    }

    /// Planes for texts of up to this length.
    pub(super) fn planes(self, longest: u32) -> usize {
        match self {
            Self::None => 0,
            Self::Narrow | Self::Wide => 1,
            Self::Deep => (longest as usize).div_ceil(PLANE).max(1),
        }
    }
}

/// Up to 512 texts that stand together.
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
        self.kind.planes(self.longest) * self.kind.rows() * ROW
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
