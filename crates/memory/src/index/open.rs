//! Opening an index, and reading single facts from it.

use super::{
    alphabet::decode,
    checksum::Checksum,
    format::{ALPHABET_BYTES, BLOCK, Block, FOOTER, MAGIC, N_SECTIONS, ROWS_BYTES, SHARES_BYTES, Section, VERSION},
    groups::{PAIR_BUCKETS, TRIPLE_BUCKETS},
};
use crate::hit::EntryId;

/// Bytes that are no index of this version, or a damaged one: build it anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damaged {
    /// No footer at the end: another file, or one cut short.
    #[error("this is no index of the memory, or only a part of one")]
    NotAnIndex,
    /// Written by another version.
    #[error("the index of the memory has version {0}")]
    Version(u64),
    /// What the footer or a block says cannot be.
    #[error("the index of the memory contradicts itself about its {0}")]
    Contradiction(&'static str),
    /// A checksum is wrong.
    #[error("the index of the memory has a wrong checksum in section {0}")]
    Checksum(usize),
}

/// An index over bytes, usually of a mapped file.
///
/// Cheap to open and to copy: it points into the bytes, and reads them only as far as a look-up needs them.
#[derive(Debug, Clone, Copy)]
pub struct Index<'a> {
    pub(super) sections: [&'a [u8]; N_SECTIONS],
    checksums: [u64; N_SECTIONS],
    watermark: u64,
    pub(super) n_entries: usize,
    pub(super) n_texts: usize,
}

impl<'a> Index<'a> {
    /// Opens an index. Cost: a look at the footer and at the list of blocks, some microseconds a million entries;
    /// [`Index::verify`] reads everything.
    ///
    /// # Errors
    /// [`Damaged`]: build it anew.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Damaged> {
        let (body, footer) = bytes.split_last_chunk::<FOOTER>().ok_or(Damaged::NotAnIndex)?;
        let (numbers, _) = footer.as_chunks::<8>();
        if numbers[0] != MAGIC {
            return Err(Damaged::NotAnIndex);
        }
        let number = |place: usize| u64::from_le_bytes(numbers[place]);
        if number(1) != VERSION {
            return Err(Damaged::Version(number(1)));
        }
        if Checksum::of(&footer[..FOOTER - 8]) != number(numbers.len() - 1) {
            return Err(Damaged::Checksum(N_SECTIONS));
        }
        let mut sections: [&[u8]; N_SECTIONS] = [&[]; N_SECTIONS];
        let mut checksums = [0; N_SECTIONS];
        for (place, section) in sections.iter_mut().enumerate() {
            let [start, n_bytes, checksum] = [0, 1, 2].map(|part| number(5 + 3 * place + part));
            let range = usize::try_from(start).ok().zip(usize::try_from(n_bytes).ok());
            let range = range.and_then(|(start, n)| Some(start..start.checked_add(n)?));
            *section = range.and_then(|range| body.get(range)).ok_or(Damaged::Contradiction("length"))?;
            checksums[place] = checksum;
        }
        let count = |number: u64| u32::try_from(number).map_or(usize::MAX / 32, |number| number as usize);
        let (n_entries, n_texts) = (count(number(3)), count(number(4)));
        let index = Self { sections, checksums, watermark: number(2), n_entries, n_texts };
        index.check_sizes()?;
        index.check_blocks()?;
        Ok(index)
    }

    /// Reads all of it and compares the checksums. Cost: about a second for 5 GB, once they are in memory.
    ///
    /// # Errors
    /// [`Damaged`]: build it anew. Until then look-ups are safe, but may miss entries or find wrong ones.
    pub fn verify(&self) -> Result<(), Damaged> {
        let wrong = (0..N_SECTIONS).find(|&place| Checksum::of(self.sections[place]) != self.checksums[place]);
        wrong.map_or(Ok(()), |place| Err(Damaged::Checksum(place)))
    }

    /// What the builder was told.
    pub fn watermark(&self) -> u64 {
        self.watermark
    }

    /// How many entries.
    pub fn len(&self) -> usize {
        self.n_entries
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.n_entries == 0
    }

    /// Whether it has an entry of this id.
    pub fn contains(&self, entry: EntryId) -> bool {
        self.place_of(entry).is_some()
    }

    /// The normalised source of an entry. Cost: a binary search.
    pub fn text(&self, entry: EntryId) -> Option<String> {
        let place = u32::try_from(self.place_of(entry)?).ok()?;
        let starts = self.u32s(Section::IdStarts);
        let text = starts.partition_point(|start| u32::from_le_bytes(*start) <= place).checked_sub(1)?;
        let (alphabet, _) = self.section(Section::Alphabet).as_chunks::<4>();
        let of_code = |code: u8| char::from_u32(u32::from_le_bytes(alphabet[usize::from(code)]));
        decode(self.codes(text)?, of_code, char::from_u32).into_iter().collect()
    }

    pub(super) fn section(&self, section: Section) -> &'a [u8] {
        self.sections[section as usize]
    }

    pub(super) fn u32s(&self, section: Section) -> &'a [[u8; 4]] {
        self.section(section).as_chunks().0
    }

    pub(super) fn u64s(&self, section: Section) -> &'a [[u8; 8]] {
        self.section(section).as_chunks().0
    }

    /// Characters of a text.
    pub(super) fn n_chars(&self, text: usize) -> u32 {
        self.u32s(Section::Lengths).get(text).map_or(0, |n| u32::from_le_bytes(*n))
    }

    /// A text in codes; nothing where the bytes are damaged.
    pub(super) fn codes(&self, text: usize) -> Option<&'a [u8]> {
        let starts = self.u64s(Section::TextStarts);
        let bound = |place: usize| usize::try_from(u64::from_le_bytes(*starts.get(place)?)).ok();
        self.section(Section::Texts).get(bound(text)?..bound(text + 1)?)
    }

    /// The ids of a text, in order; none where the bytes are damaged.
    pub(super) fn ids(&self, text: usize) -> impl Iterator<Item = EntryId> + use<'a> {
        let starts = self.u32s(Section::IdStarts);
        let bound = |place: usize| Some(u32::from_le_bytes(*starts.get(place)?) as usize);
        let range = bound(text).zip(bound(text + 1)).map(|(start, end)| start..end);
        let ids = range.and_then(|range| self.u64s(Section::Ids).get(range)).unwrap_or_default();
        ids.iter().map(|id| EntryId(u64::from_le_bytes(*id)))
    }

    /// The blocks in order of their lengths.
    pub(super) fn blocks(&self) -> &'a [[u8; BLOCK]] {
        self.section(Section::Blocks).as_chunks().0
    }

    /// Where an id stands among the ids.
    fn place_of(&self, entry: EntryId) -> Option<usize> {
        let ids = self.u64s(Section::Ids);
        let id_at = |place: &[u8; 4]| ids.get(u32::from_le_bytes(*place) as usize).map(|id| u64::from_le_bytes(*id));
        let by_id = self.u32s(Section::ById);
        let place = by_id.get(by_id.partition_point(|place| id_at(place) < Some(entry.0)))?;
        (id_at(place) == Some(entry.0)).then_some(u32::from_le_bytes(*place) as usize)
    }

    fn check_sizes(&self) -> Result<(), Damaged> {
        let (n_entries, n_texts) = (self.n_entries, self.n_texts);
        let sizes = [
            (Section::TextStarts, 8 * (n_texts + 1), "texts"),
            (Section::Lengths, 4 * n_texts, "lengths"),
            (Section::IdStarts, 4 * (n_texts + 1), "ids"),
            (Section::Ids, 8 * n_entries, "ids"),
            (Section::ById, 4 * n_entries, "ids"),
            (Section::Alphabet, ALPHABET_BYTES, "alphabet"),
            (Section::Rows, ROWS_BYTES, "rows"),
            (Section::Shares, SHARES_BYTES, "rows"),
        ];
        let wrong = sizes.into_iter().find(|&(section, n_bytes, _)| self.section(section).len() != n_bytes);
        wrong.map_or(Ok(()), |(_, _, what)| Err(Damaged::Contradiction(what)))
    }

    /// Every text stands in one block, blocks are in order of their lengths, and their sieves are there.
    fn check_blocks(&self) -> Result<(), Damaged> {
        let (mut next, mut longest) = (0, 0);
        let n_sieve = self.section(Section::Sieve).len() as u64;
        for bytes in self.blocks() {
            let block = Block::read(bytes).filter(|block| {
                let end = block.sieve.checked_add(block.n_sieve_bytes() as u64);
                block.first == next && block.shortest >= longest && end.is_some_and(|end| end <= n_sieve)
            });
            let block = block.ok_or(Damaged::Contradiction("blocks"))?;
            next = block.first.saturating_add(block.n_texts);
            longest = block.longest;
        }
        if next as usize == self.n_texts { Ok(()) } else { Err(Damaged::Contradiction("blocks")) }
    }

    /// The row of a bucket in the tables: narrow pairs, wide pairs, triples.
    pub(super) fn row_tables(&self) -> [&'a [[u8; 2]]; 3] {
        let (rows, _) = self.section(Section::Rows).as_chunks::<2>();
        let (narrow, rest) = rows.split_at_checked(PAIR_BUCKETS).unwrap_or_default();
        let (wide, triples) = rest.split_at_checked(PAIR_BUCKETS).unwrap_or_default();
        debug_assert_eq!(triples.len(), TRIPLE_BUCKETS);
        [narrow, wide, triples]
    }
}
