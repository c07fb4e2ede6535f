//! The translation memory: pairs of source and target with all their uses, and the sentences within them.
//!
//! Rows only come; ids only grow. An index over all pairs up to some id stays right as long as the memory is the same
//! one, newer ones are read with [`Reader::memory_sources`] from that id on, and [`Reader::memory_unused`] names the few
//! that are not offered any more. Forgetting a file makes it another memory.
//! Pairs of equal text and languages are one row; where each was seen stands in its uses.

pub(crate) mod derive;
pub(crate) mod due;
pub(crate) mod forget;
pub(crate) mod keep;
pub(crate) mod uses;

pub use derive::UnitPair;
pub use due::Due;
pub use forget::ForgottenPairs;
pub use keep::{NewPair, Remembered};
pub use uses::{Neighbours, PairUse, UnitUse};

use crate::{
    Reader, Result, StoreError, Writer,
    columns::{language, time, unsigned, word},
};
use rusqlite::Row;
use std::ops::Range;
use tolmach_core::{Language, Timestamp};
use tolmach_memory::entry::{Origin, OriginKind, PairState};

/// A source and a target language of the memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LanguagesId(pub(crate) i64);

/// A pair of the memory. A pair that was added later has a greater number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PairId(pub u64);

/// A sentence of a pair. One that was added later has a greater number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SentenceId(pub u64);

/// Where pairs come from, as a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OriginId(pub(crate) i64);

/// What the memory holds in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemoryLanguages {
    /// Its row.
    pub id: LanguagesId,
    /// From this language
    pub from: Language,
    /// into this one.
    pub to: Language,
    /// Whether pairs of two translations of one unit are kept, too.
    pub is_derived: bool,
}

/// How much there is in one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MemoryCounts {
    /// Pairs, also those that are not offered any more.
    pub n_pairs: u64,
    /// Pairs that are not offered any more.
    pub n_unused: u64,
    /// Uses of all pairs.
    pub n_uses: u64,
    /// Pairs on offer whose source has moved on.
    pub n_outdated: u64,
    /// Pairs on offer that are the user's own drafts.
    pub n_drafts: u64,
    /// Pairs on offer that a reviewer has approved.
    pub n_proofread: u64,
    /// Sentences within pairs.
    pub n_sentences: u64,
}

/// How far the memory goes in one direction. An index that goes as far holds all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MemoryHead {
    /// The latest pair.
    pub last_pair: Option<PairId>,
    /// The latest sentence.
    pub last_sentence: Option<SentenceId>,
}

/// A pair as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPair {
    /// Its row.
    pub id: PairId,
    /// The source, as it was read.
    pub source: String,
    /// The target, as it was read.
    pub target: String,
    /// The best state of its uses.
    pub state: PairState,
    /// The latest of its uses.
    pub as_of: Timestamp,
    /// How often it was seen; 0 if it is not offered any more.
    pub n_uses: u64,
}

/// A sentence of a pair as stored. The ranges are bytes of the pair's texts.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredSentence {
    /// The pair that it stands in.
    pub pair: StoredPair,
    /// The sentence.
    pub source: Range<usize>,
    /// Its translation.
    pub target: Range<usize>,
    /// How sure it is that they belong together, from 0 to 1.
    pub confidence: f64,
}

impl StoredSentence {
    /// The sentence.
    pub fn source_text(&self) -> &str {
        self.pair.source.get(self.source.clone()).unwrap_or_default()
    }

    /// Its translation.
    pub fn target_text(&self) -> &str {
        self.pair.target.get(self.target.clone()).unwrap_or_default()
    }
}

pub(crate) const LANGUAGES: &str = "SELECT * FROM memory_languages WHERE source_language = ?1 AND target_language = ?2";
const ALL_LANGUAGES: &str = "SELECT * FROM memory_languages ORDER BY source_language, target_language";
/// A direction that nothing ever went from bears the memory's name alone, as all did once.
pub(crate) const IDENTITY: &str = "SELECT i.name || iif(l.edition > 0, '.' || l.edition, '')
    FROM memory_identity i, memory_languages l WHERE i.id = 1 AND l.id = ?1";
pub(crate) const LAST_PAIR: &str = "SELECT id FROM memory_pair WHERE languages_id = ?1 ORDER BY id DESC LIMIT 1";
pub(crate) const LAST_SENTENCE: &str =
    "SELECT id FROM memory_sentence WHERE languages_id = ?1 ORDER BY id DESC LIMIT 1";
pub(crate) const SOURCES: &str =
    "SELECT id, source FROM memory_pair WHERE languages_id = ?1 AND id > ?2 ORDER BY id LIMIT ?3";
pub(crate) const SENTENCE_SOURCES: &str = "SELECT s.id, s.source_at, s.source_len, p.source
    FROM memory_sentence s JOIN memory_pair p ON p.id = s.pair_id
    WHERE s.languages_id = ?1 AND s.id > ?2 ORDER BY s.id LIMIT ?3";
pub(crate) const UNUSED: &str = "SELECT id FROM memory_pair WHERE languages_id = ?1 AND n_uses = 0 ORDER BY id";
pub(crate) const PAIR: &str = "SELECT * FROM memory_pair WHERE id = ?1";
pub(crate) const PAIRS: &str = "SELECT * FROM memory_pair WHERE languages_id = ?1 AND id > ?2 ORDER BY id LIMIT ?3";
pub(crate) const SENTENCE: &str = "SELECT s.source_at, s.source_len, s.target_at, s.target_len, s.confidence, p.*
    FROM memory_sentence s JOIN memory_pair p ON p.id = s.pair_id WHERE s.id = ?1";

pub(crate) fn pair_id(row: &Row<'_>, column: &'static str) -> Result<PairId> {
    Ok(PairId(unsigned(row, column)?))
}

pub(crate) fn db_id(id: u64) -> i64 {
    i64::try_from(id).unwrap_or(i64::MAX)
}

fn read_pair(row: &Row<'_>) -> Result<StoredPair> {
    Ok(StoredPair {
        id: pair_id(row, "id")?,
        source: row.get("source")?,
        target: row.get("target")?,
        state: word(row, "state", "state of a pair", PairState::parse)?,
        as_of: time(row, "as_of")?,
        n_uses: unsigned(row, "n_uses")?,
    })
}

fn read_languages(row: &Row<'_>) -> Result<MemoryLanguages> {
    Ok(MemoryLanguages {
        id: LanguagesId(row.get("id")?),
        from: language(row, "source_language")?,
        to: language(row, "target_language")?,
        is_derived: row.get("is_derived")?,
    })
}

fn read_origin(row: &Row<'_>) -> Result<Origin> {
    Ok(Origin { kind: word(row, "kind", "kind of origin", OriginKind::parse)?, name: row.get("name")? })
}

fn span(row: &Row<'_>, at: &'static str, len: &'static str) -> Result<Range<usize>> {
    let number = |column| unsigned(row, column).map(|number| usize::try_from(number).unwrap_or(usize::MAX));
    let (at, len) = (number(at)?, number(len)?);
    Ok(at..at.saturating_add(len))
}

impl Reader<'_> {
    /// What tells a direction of this memory from what it was and from every other memory's: indexes in files are of one.
    /// Another one after texts went from the direction, and in a copy that comes back.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_identity(&self, id: LanguagesId) -> Result<String> {
        self.one(IDENTITY, [id.0], |row| Ok(row.get(0)?))?.ok_or(StoreError::Damaged)
    }

    /// Under which name this Tolmach tells others of its pairs. It never changes, also in a copy that comes back.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_teller(&self) -> Result<String> {
        self.one("SELECT teller FROM memory_identity", [], |row| Ok(row.get(0)?))?.ok_or(StoreError::Damaged)
    }

    /// What the memory holds from one language into another; none if there never was anything.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_languages(&self, from: &Language, to: &Language) -> Result<Option<MemoryLanguages>> {
        self.one(LANGUAGES, (from.as_str(), to.as_str()), read_languages)
    }

    /// Every direction in which the memory holds, or was asked for, anything.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_all_languages(&self) -> Result<Vec<MemoryLanguages>> {
        self.all(ALL_LANGUAGES, [], read_languages)
    }

    /// How far the memory goes in one direction. Cost: two look-ups in an index.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_head(&self, id: LanguagesId) -> Result<MemoryHead> {
        let last_pair = self.one(LAST_PAIR, [id.0], |row| pair_id(row, "id"))?;
        let last_sentence = self.one(LAST_SENTENCE, [id.0], |row| Ok(SentenceId(unsigned(row, "id")?)))?;
        Ok(MemoryHead { last_pair, last_sentence })
    }

    /// How much there is in one direction. Cost: one pass over it; for statistics, not for look-ups.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_counts(&self, id: LanguagesId) -> Result<MemoryCounts> {
        let sql = "SELECT count(*) AS n_pairs, coalesce(sum(n_uses = 0), 0) AS n_unused,
            coalesce(sum(n_uses), 0) AS n_uses, coalesce(sum(n_uses > 0 AND state = 'outdated'), 0) AS n_outdated,
            coalesce(sum(n_uses > 0 AND state = 'draft'), 0) AS n_drafts,
            coalesce(sum(n_uses > 0 AND state = 'proofread'), 0) AS n_proofread,
            (SELECT count(*) FROM memory_sentence WHERE languages_id = ?1) AS n_sentences
            FROM memory_pair WHERE languages_id = ?1";
        let counts = self.one(sql, [id.0], |row| {
            Ok(MemoryCounts {
                n_pairs: unsigned(row, "n_pairs")?,
                n_unused: unsigned(row, "n_unused")?,
                n_uses: unsigned(row, "n_uses")?,
                n_outdated: unsigned(row, "n_outdated")?,
                n_drafts: unsigned(row, "n_drafts")?,
                n_proofread: unsigned(row, "n_proofread")?,
                n_sentences: unsigned(row, "n_sentences")?,
            })
        })?;
        Ok(counts.unwrap_or_default())
    }

    /// How many pairs there are in one direction up to one of them. Cost: one pass over an index.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_n_pairs(&self, id: LanguagesId, up_to: PairId) -> Result<u64> {
        let sql = "SELECT count(*) AS n FROM memory_pair WHERE languages_id = ?1 AND id <= ?2";
        Ok(self.one(sql, (id.0, db_id(up_to.0)), |row| unsigned(row, "n"))?.unwrap_or_default())
    }

    /// How many sentences there are in one direction up to one of them. Cost: one pass over an index.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_n_sentences(&self, id: LanguagesId, up_to: SentenceId) -> Result<u64> {
        let sql = "SELECT count(*) AS n FROM memory_sentence WHERE languages_id = ?1 AND id <= ?2";
        Ok(self.one(sql, (id.0, db_id(up_to.0)), |row| unsigned(row, "n"))?.unwrap_or_default())
    }

    /// Shows the sources of the next pairs after one, at most `limit`, in order, unused ones included. Answers the last
    /// one shown. Begin with `PairId(0)`; read in parts, so that others can use the database between them.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_sources(
        &self,
        id: LanguagesId,
        after: PairId,
        limit: usize,
        mut show: impl FnMut(PairId, &str),
    ) -> Result<Option<PairId>> {
        let mut statement = self.db.prepare_cached(SOURCES)?;
        let mut rows = statement.query((id.0, db_id(after.0), db_id(limit as u64)))?;
        let mut last = None;
        while let Some(row) = rows.next()? {
            let pair = pair_id(row, "id")?;
            show(pair, row.get_ref("source")?.as_str().unwrap_or_default());
            last = Some(pair);
        }
        Ok(last)
    }

    /// Shows the sources of the next sentences after one, as [`Self::memory_sources`] does those of pairs.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_sentence_sources(
        &self,
        id: LanguagesId,
        after: SentenceId,
        limit: usize,
        mut show: impl FnMut(SentenceId, &str),
    ) -> Result<Option<SentenceId>> {
        let mut statement = self.db.prepare_cached(SENTENCE_SOURCES)?;
        let mut rows = statement.query((id.0, db_id(after.0), db_id(limit as u64)))?;
        let mut last = None;
        while let Some(row) = rows.next()? {
            let sentence = SentenceId(unsigned(row, "id")?);
            let source = row.get_ref("source")?.as_str().unwrap_or_default();
            show(sentence, source.get(span(row, "source_at", "source_len")?).unwrap_or_default());
            last = Some(sentence);
        }
        Ok(last)
    }

    /// The pairs of one direction that nobody uses any more. There are few: corrected translations.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_unused(&self, id: LanguagesId) -> Result<Vec<PairId>> {
        self.all(UNUSED, [id.0], |row| pair_id(row, "id"))
    }

    /// One pair.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_pair(&self, id: PairId) -> Result<Option<StoredPair>> {
        self.one(PAIR, [db_id(id.0)], read_pair)
    }

    /// The next pairs of one direction after one, at most `limit`, in order, unused ones included.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_pairs(&self, id: LanguagesId, after: PairId, limit: usize) -> Result<Vec<StoredPair>> {
        self.all(PAIRS, (id.0, db_id(after.0), db_id(limit as u64)), read_pair)
    }

    /// One sentence, with its pair.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_sentence(&self, id: SentenceId) -> Result<Option<StoredSentence>> {
        self.one(SENTENCE, [db_id(id.0)], |row| {
            Ok(StoredSentence {
                pair: read_pair(row)?,
                source: span(row, "source_at", "source_len")?,
                target: span(row, "target_at", "target_len")?,
                confidence: unsigned(row, "confidence")? as f64 / 100.0,
            })
        })
    }

    /// Everything that pairs come from, with how many uses each has. Cost: one pass over all uses.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_origins(&self) -> Result<Vec<(Origin, u64)>> {
        let sql = "SELECT o.kind, o.name, coalesce(sum(u.n), 0) AS n FROM memory_origin o
            LEFT JOIN memory_use u ON u.origin_id = o.id GROUP BY o.id ORDER BY o.kind, o.name";
        self.all(sql, [], |row| Ok((read_origin(row)?, unsigned(row, "n")?)))
    }
}

impl Writer<'_> {
    /// The row of two languages, which is made where there is none.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_direction(&mut self, from: &Language, to: &Language) -> Result<MemoryLanguages> {
        if let Some(known) = self.memory_languages(from, to)? {
            return Ok(known);
        }
        self.run(
            "INSERT INTO memory_languages (source_language, target_language) VALUES (?1, ?2)",
            (from.as_str(), to.as_str()),
        )?;
        self.memory_languages(from, to)?.ok_or(StoreError::Damaged)
    }

    /// The row of an origin, which is made where there is none.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_origin(&mut self, origin: &Origin) -> Result<OriginId> {
        let params = (origin.kind.as_str(), origin.name.as_str());
        let find = "SELECT id FROM memory_origin WHERE kind = ?1 AND name = ?2";
        if let Some(known) = self.one(find, params, |row| Ok(OriginId(row.get(0)?)))? {
            return Ok(known);
        }
        self.run("INSERT INTO memory_origin (kind, name) VALUES (?1, ?2)", params)?;
        Ok(OriginId(self.last_id()))
    }

    /// Begins to read a file once more, and answers how often it was read with this: what it holds is counted anew, so
    /// that importing a file twice is importing it once.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_begin_run(&mut self, origin: OriginId) -> Result<u64> {
        self.run("UPDATE memory_origin SET run = run + 1 WHERE id = ?1", [origin.0])?;
        let run = self.one("SELECT run FROM memory_origin WHERE id = ?1", [origin.0], |row| unsigned(row, "run"))?;
        Ok(run.unwrap_or_default())
    }
}

#[cfg(test)]
#[path = "memory_tests.rs"]
mod tests;
