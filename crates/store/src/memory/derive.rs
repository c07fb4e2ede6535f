//! Pairs that nobody made as such: two translations of one unit, and pairs read backwards.
//!
//! Kept only for directions that somebody asked for, so that a page in forty languages does not become 1,560 pairs of
//! each unit. From then on, what comes is kept in these directions, too.

use super::{LanguagesId, db_id, read_origin};
use crate::{
    MemoryLanguages, NewPair, PairId, Reader, Result, Writer,
    columns::{state, time, unsigned, wiki_name, word},
};
use rusqlite::Row;
use tolmach_core::{Language, State, TargetKey, Timestamp, WikiName};
use tolmach_memory::entry::{Origin, PairState, SentencePair};

/// Two translations of one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitPair {
    /// The unit, as a row; a later unit has a greater one.
    pub unit: u64,
    /// Its wiki.
    pub wiki: WikiName,
    /// The translation in the one language.
    pub source: String,
    /// Its state.
    pub source_state: State,
    /// The translation in the other.
    pub target: String,
    /// Its state.
    pub target_state: State,
    /// Since when both stand so.
    pub since: Timestamp,
    target_id: i64,
}

macro_rules! unit_pairs {
    ($rest:literal) => {
        concat!(
            "SELECT t.unit_id, w.name AS wiki, s.text AS source, s.state AS source_state, t.text AS target, t.state,
               max(s.since, t.since) AS since, t.id AS target_id
             FROM target t JOIN target s ON s.unit_id = t.unit_id AND s.language = ?1
               JOIN unit u ON u.id = t.unit_id JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id
             WHERE t.language = ?2 AND ",
            $rest
        )
    };
}
pub(crate) const NEXT: &str = unit_pairs!("t.unit_id > ?3 ORDER BY t.unit_id LIMIT ?4");
pub(crate) const OF_UNIT: &str = unit_pairs!("t.unit_id = ?3");
const UNIT_OF_TARGET: &str = "SELECT unit_id FROM target WHERE id = ?1";
pub(crate) const BACKWARDS: &str =
    "SELECT p.id, p.source, p.target, u.state, u.as_of, u.run, u.target_id, u.origin_id, o.kind, o.name
     FROM memory_pair p JOIN memory_use u ON u.pair_id = p.id JOIN memory_origin o ON o.id = u.origin_id
     WHERE p.languages_id = ?1 AND p.id > ?2 AND p.id <= ?3 AND u.is_current = 1 ORDER BY p.id";

fn read_unit_pair(row: &Row<'_>) -> Result<UnitPair> {
    Ok(UnitPair {
        unit: unsigned(row, "unit_id")?,
        wiki: wiki_name(row, "wiki")?,
        source: row.get("source")?,
        source_state: word(row, "source_state", "state", State::parse)?,
        target: row.get("target")?,
        target_state: state(row, "state")?,
        since: time(row, "since")?,
        target_id: row.get("target_id")?,
    })
}

/// A use of a pair, to be read backwards.
struct Backwards {
    source: String,
    target: String,
    state: PairState,
    as_of: Timestamp,
    run: u64,
    target_id: i64,
    origin: Origin,
}

impl Reader<'_> {
    /// The next units that have both languages, after one of them, at most `limit`, in order.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_unit_pairs(&self, from: &Language, to: &Language, after: u64, limit: usize) -> Result<Vec<UnitPair>> {
        self.all(NEXT, (from.as_str(), to.as_str(), db_id(after), db_id(limit as u64)), read_unit_pair)
    }

    /// The two translations of one unit, where it has both.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_unit_pair(&self, key: &TargetKey, from: &Language, to: &Language) -> Result<Option<UnitPair>> {
        let Some(target) = self.target_id(key)? else { return Ok(None) };
        let unit = self.one(UNIT_OF_TARGET, [target], |row| Ok(row.get::<_, i64>(0)?))?;
        self.one(OF_UNIT, (from.as_str(), to.as_str(), unit.unwrap_or_default()), read_unit_pair)
    }
}

impl Writer<'_> {
    /// Makes the memory hold this pair of two translations; none where one of them does not count. As
    /// [`Writer::memory_sync`], for the row that [`UnitPair`] was read from.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_sync_unit_pair(
        &mut self,
        direction: &MemoryLanguages,
        unit: &UnitPair,
        state: Option<PairState>,
        cut: impl FnOnce(&str, &str) -> Vec<SentencePair>,
    ) -> Result<()> {
        let origin = Origin { kind: tolmach_memory::entry::OriginKind::Wiki, name: unit.wiki.to_string() };
        let origin = self.memory_origin(&origin)?;
        let pair = state.map(|state| NewPair { source: &unit.source, target: &unit.target, state, as_of: unit.since });
        self.sync(direction.id, origin, unit.target_id, pair.as_ref(), false, cut)
    }

    /// Adds the pairs of a direction to the opposite one, those after one pair and up to another.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_add_backwards(
        &mut self,
        of: LanguagesId,
        into: LanguagesId,
        after: PairId,
        up_to: PairId,
        cut: impl Fn(&str, &str) -> Vec<SentencePair>,
    ) -> Result<()> {
        let uses = self.all(BACKWARDS, (of.0, db_id(after.0), db_id(up_to.0)), |row| {
            Ok(Backwards {
                source: row.get("target")?,
                target: row.get("source")?,
                state: word(row, "state", "state of a pair", PairState::parse)?,
                as_of: time(row, "as_of")?,
                run: unsigned(row, "run")?,
                target_id: row.get("target_id")?,
                origin: read_origin(row)?,
            })
        })?;
        for Backwards { source, target, state, as_of, run, target_id, origin } in uses {
            let origin = self.memory_origin(&origin)?;
            let pair = NewPair { source: &source, target: &target, state, as_of };
            self.add(into, origin, run, target_id, &pair, &cut)?;
        }
        Ok(())
    }

    /// Notes that everything that could be derived in a direction is there, and is to be kept up from now on.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_set_derived(&mut self, id: LanguagesId) -> Result<()> {
        self.run("UPDATE memory_languages SET is_derived = 1 WHERE id = ?1", [id.0])?;
        Ok(())
    }
}
