//! Writing an index.

use super::{
    alphabet::Codes,
    checksum::Checksum,
    format::{
        Block, Kind, LANES, MAGIC, N_SECTIONS, NARROW_ROWS, PAIR_STEP, ROW, Section, TRIPLE_ROWS, TRIPLE_STEP, VERSION,
        WIDE_ROWS, Windows,
    },
    groups::{PAIR_BUCKETS, TRIPLE_BUCKETS, deal, pair, triple},
};
use crate::{hit::EntryId, normalise::normalise};
use std::{collections::BTreeMap, io, io::Write};

/// About how many texts are read to find out which characters and groups are frequent.
const SAMPLE: usize = 40_000;

/// How many characters of each of them.
const SAMPLED: usize = 2048;

/// A deep sieve for fewer texts than this would be mostly empty.
const FEW: usize = 48;

/// Collects entries and writes them as an index.
///
/// Memory: the texts, and some 40 bytes an entry; the index itself is written as it is made.
#[derive(Debug, Clone, Default)]
pub struct IndexBuilder {
    text: String,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    id: EntryId,
    start: usize,
    n_bytes: u32,
    n_chars: u32,
    hash: u64, // Of the text: brings equal ones together.
}

impl IndexBuilder {
    /// No entries.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an entry; the text is normalised. An id may come once.
    pub fn add(&mut self, entry: EntryId, source: &str) {
        let text = normalise(source);
        let hash = Checksum::of(text.as_bytes());
        let (n_bytes, n_chars) = (text.len() as u32, text.chars().count() as u32);
        self.entries.push(Entry { id: entry, start: self.text.len(), n_bytes, n_chars, hash });
        self.text.push_str(&text);
    }

    /// How many entries so far.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none so far.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The index as bytes. See [`IndexBuilder::write`].
    pub fn build(self, watermark: u64) -> Vec<u8> {
        let mut bytes = Vec::new();
        // Writing to memory does not fail.
        let written = self.write(watermark, &mut bytes);
        debug_assert!(written.is_ok());
        bytes
    }

    /// Writes the index, front to back. `watermark` is the caller's own mark of what went in;
    /// [`Index::watermark`](super::Index::watermark) gives it back.
    ///
    /// # Errors
    /// What the writer answers; what is written by then is no index.
    pub fn write(mut self, watermark: u64, into: &mut impl Write) -> io::Result<()> {
        self.entries.sort_unstable_by_key(|entry| (entry.n_chars, entry.hash, entry.id));
        let Self { text, entries } = self;
        let text_of = |entry: &Entry| &text[entry.start..entry.start + entry.n_bytes as usize];
        // Texts: the first entry of each; equal ones stand together.
        let mut firsts: Vec<u32> = Vec::new();
        for (place, entry) in entries.iter().enumerate() {
            let is_new = match place.checked_sub(1).map(|before| &entries[before]) {
                Some(before) => before.hash != entry.hash || text_of(before) != text_of(entry),
                None => true,
            };
            if is_new {
                firsts.push(place as u32);
            }
        }
        let texts: Vec<&Entry> = firsts.iter().map(|&first| &entries[first as usize]).collect();
        let sample = || texts.iter().step_by(texts.len() / SAMPLE + 1).map(|entry| text_of(entry));
        let codes = Codes::of(&count_chars(sample()));
        let rows = Rows::of(sample());

        let mut out = Out { into, offset: 0, checksum: Checksum::new(), sections: Vec::with_capacity(N_SECTIONS) };
        let blocks = cut(&texts);
        let mut chars = Vec::new();
        let mut sieve = Vec::new();
        for block in &blocks {
            sieve.clear();
            sieve.resize(block.n_sieve_bytes(), 0);
            for lane in 0..block.n_texts {
                chars.clear();
                chars.extend(text_of(texts[(block.first + lane) as usize]).chars());
                rows.fill(block, &chars, lane as usize, &mut sieve);
            }
            out.put(&sieve)?;
        }
        out.end(Section::Sieve)?;

        let mut starts: Vec<u64> = vec![0];
        let (mut coded, mut n_coded) = (Vec::new(), 0);
        for entry in &texts {
            coded.clear();
            codes.encode(text_of(entry), &mut coded);
            n_coded += coded.len() as u64;
            starts.push(n_coded);
            out.put(&coded)?;
        }
        out.end(Section::Texts)?;
        for start in &starts {
            out.put(&start.to_le_bytes())?;
        }
        out.end(Section::TextStarts)?;
        for entry in &texts {
            out.put(&entry.n_chars.to_le_bytes())?;
        }
        out.end(Section::Lengths)?;
        for first in firsts.iter().chain([&(entries.len() as u32)]) {
            out.put(&first.to_le_bytes())?;
        }
        out.end(Section::IdStarts)?;
        for entry in &entries {
            out.put(&entry.id.0.to_le_bytes())?;
        }
        out.end(Section::Ids)?;
        let mut by_id: Vec<u32> = (0..entries.len() as u32).collect();
        by_id.sort_unstable_by_key(|&place| entries[place as usize].id);
        for place in by_id {
            out.put(&place.to_le_bytes())?;
        }
        out.end(Section::ById)?;
        for block in &blocks {
            out.put(&block.to_bytes())?;
        }
        out.end(Section::Blocks)?;
        for number in codes.table() {
            out.put(&number.to_le_bytes())?;
        }
        out.end(Section::Alphabet)?;
        for row in rows.narrow.iter().chain(&rows.wide).chain(&rows.triples) {
            out.put(&row.to_le_bytes())?;
        }
        out.end(Section::Rows)?;
        for share in &rows.shares {
            out.put(&share.to_le_bytes())?;
        }
        out.end(Section::Shares)?;
        out.footer(watermark, entries.len() as u64, texts.len() as u64)
    }
}

/// The sections as they are written.
struct Out<'a, W> {
    into: &'a mut W,
    offset: u64,
    checksum: Checksum,
    sections: Vec<[u64; 3]>,
}

impl<W: Write> Out<'_, W> {
    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.checksum.add(bytes);
        self.offset += bytes.len() as u64;
        self.into.write_all(bytes)
    }

    /// Closes a section, and fills up to the next 64 bytes.
    fn end(&mut self, section: Section) -> io::Result<()> {
        debug_assert_eq!(section as usize, self.sections.len());
        let start = self.sections.last().map_or(0, |[start, n, _]| (start + n).next_multiple_of(ROW as u64));
        let checksum = std::mem::replace(&mut self.checksum, Checksum::new()).finish();
        self.sections.push([start, self.offset - start, checksum]);
        let filler = self.offset.next_multiple_of(ROW as u64) - self.offset;
        self.into.write_all(&[0; ROW][..filler as usize])?;
        self.offset += filler;
        Ok(())
    }

    fn footer(self, watermark: u64, n_entries: u64, n_texts: u64) -> io::Result<()> {
        let mut footer = MAGIC.to_vec();
        for number in [VERSION, watermark, n_entries, n_texts].into_iter().chain(self.sections.into_iter().flatten()) {
            footer.extend(number.to_le_bytes());
        }
        footer.extend(Checksum::of(&footer).to_le_bytes());
        self.into.write_all(&footer)?;
        self.into.flush()
    }
}

/// Cuts the texts, which stand in order of length, into blocks.
fn cut(texts: &[&Entry]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (mut first, mut sieve) = (0, 0);
    while first < texts.len() {
        let kind = Kind::of_length(texts[first].n_chars);
        let alike = texts[first..].iter().take(LANES).take_while(|entry| Kind::of_length(entry.n_chars) == kind);
        let n_texts = alike.count();
        let kind = if kind == Kind::Deep && n_texts < FEW { Kind::None } else { kind };
        let (shortest, longest) = (texts[first].n_chars, texts[first + n_texts - 1].n_chars);
        let block = Block { kind, first: first as u32, n_texts: n_texts as u32, shortest, longest, sieve };
        sieve += block.n_sieve_bytes() as u64;
        first += n_texts;
        blocks.push(block);
    }
    blocks
}

fn count_chars<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeMap<char, u64> {
    let mut latin = [0; 256];
    let mut counts = BTreeMap::new();
    for char in texts.flat_map(str::chars) {
        match latin.get_mut(char as usize) {
            Some(count) => *count += 1,
            None => *counts.entry(char).or_insert(0) += 1,
        }
    }
    counts.extend(('\0'..).zip(latin).filter(|&(_, count)| count > 0));
    counts
}

/// The row of every group, for each kind of sieve.
struct Rows {
    narrow: Vec<u16>,
    wide: Vec<u16>,
    triples: Vec<u16>,
    /// How often the groups of each row of `wide` occur, in 65,536 characters.
    shares: Vec<u16>,
}

impl Rows {
    fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let (mut pairs, mut triples) = (vec![0u32; PAIR_BUCKETS], vec![0u32; TRIPLE_BUCKETS]);
        let mut chars: Vec<char> = Vec::new();
        for text in texts {
            chars.clear();
            chars.extend(text.chars().take(SAMPLED));
            for two in chars.windows(2) {
                pairs[pair(two[0], two[1])] += 1;
            }
            for three in chars.windows(3) {
                triples[triple(three[0], three[1], three[2])] += 1;
            }
        }
        let wide = deal(&pairs, WIDE_ROWS);
        let n_pairs: u64 = pairs.iter().copied().map(u64::from).sum();
        let mut counts = vec![0u64; WIDE_ROWS];
        for (&row, &count) in wide.iter().zip(&pairs) {
            counts[usize::from(row)] += u64::from(count);
        }
        let share = |count| u16::try_from((count << 16) / n_pairs.max(1)).unwrap_or(u16::MAX);
        let shares = counts.into_iter().map(share).collect();
        Self { narrow: deal(&pairs, NARROW_ROWS), wide, triples: deal(&triples, TRIPLE_ROWS), shares }
    }

    /// Enters one text into the sieve of its block.
    fn fill(&self, block: &Block, chars: &[char], lane: usize, sieve: &mut [u8]) {
        let (byte, bit) = (lane / 8, 1 << (lane % 8));
        let mut mark = |row: usize| sieve[row * ROW + byte] |= bit;
        let pairs = chars.windows(2).map(|two| pair(two[0], two[1]));
        match block.kind {
            Kind::None => {}
            Kind::Narrow => pairs.for_each(|bucket| mark(usize::from(self.narrow[bucket]))),
            Kind::Wide => pairs.for_each(|bucket| mark(usize::from(self.wide[bucket]))),
            Kind::Deep => {
                let (in_pairs, in_triples) =
                    (Windows::<PAIR_STEP>::of(block.longest), Windows::<TRIPLE_STEP>::of(block.longest));
                for (place, bucket) in pairs.enumerate() {
                    let row = usize::from(self.wide[bucket]);
                    in_pairs.with(place).for_each(|window| mark(window * WIDE_ROWS + row));
                }
                let start = in_pairs.n * WIDE_ROWS;
                for (place, three) in chars.windows(3).enumerate() {
                    let row = start + usize::from(self.triples[triple(three[0], three[1], three[2])]);
                    in_triples.with(place).for_each(|window| mark(window * TRIPLE_ROWS + row));
                }
            }
        }
    }
}
