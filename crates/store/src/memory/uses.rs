//! Where a pair is used, and what one unit contributes.

use super::{OriginId, PairId, db_id, pair_id, read_origin};
use crate::{
    MemoryLanguages, NewPair, Reader, ResourceId, Result, Writer,
    columns::{language, some_text, time, title, unit_id, unsigned, wiki_name, word},
};
use rusqlite::Row;
use tolmach_core::{TargetKey, Timestamp, UnitKey};
use tolmach_memory::entry::{Origin, PairState, SentencePair};

/// One use of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairUse {
    /// Where it came from.
    pub origin: Origin,
    /// The unit that it is of, where it is of one that is still known.
    pub unit: Option<UnitUse>,
    /// How it stands there.
    pub state: PairState,
    /// When it was seen to stand so.
    pub as_of: Timestamp,
    /// How often it was seen there.
    pub n: u64,
}

/// The unit that uses a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitUse {
    /// The unit and its language.
    pub key: TargetKey,
    /// The page as tracked here.
    pub resource: ResourceId,
    /// What stands around it.
    pub neighbours: Neighbours,
}

/// The definitions of the units before and after one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Neighbours {
    /// Before; none at the start of the page.
    pub before: Option<String>,
    /// After; none at its end.
    pub after: Option<String>,
}

macro_rules! neighbours {
    () => {
        "coalesce((SELECT b.definition FROM unit b WHERE b.resource_id = n.resource_id AND b.is_present = 1
             AND b.position < n.position ORDER BY b.position DESC LIMIT 1), '') AS before,
         coalesce((SELECT b.definition FROM unit b WHERE b.resource_id = n.resource_id AND b.is_present = 1
             AND b.position > n.position ORDER BY b.position LIMIT 1), '') AS after"
    };
}
pub(crate) const USES: &str = concat!(
    "SELECT o.kind, o.name, u.state, u.as_of, u.n, n.name AS unit, t.language, r.id AS resource_id, r.title,
       w.name AS wiki, ",
    neighbours!(),
    " FROM memory_use u JOIN memory_origin o ON o.id = u.origin_id
       LEFT JOIN target t ON t.id = u.target_id LEFT JOIN unit n ON n.id = t.unit_id
       LEFT JOIN resource r ON r.id = n.resource_id LEFT JOIN wiki w ON w.id = r.wiki_id
       WHERE u.pair_id = ?1 ORDER BY u.is_current DESC, u.as_of DESC, u.origin_id, u.target_id LIMIT ?2"
);
pub(crate) const NEIGHBOURS: &str =
    concat!("SELECT ", neighbours!(), " FROM unit n WHERE n.resource_id = ?1 AND n.name = ?2");
pub(crate) const OWN: &str = "SELECT u.pair_id FROM memory_use u WHERE u.target_id = ?1 AND u.target_id <> 0
    AND NOT EXISTS (SELECT 1 FROM memory_use o WHERE o.pair_id = u.pair_id AND o.target_id <> ?1)";

fn read_use(row: &Row<'_>) -> Result<PairUse> {
    let unit = match row.get::<_, Option<String>>("wiki")? {
        None => None,
        Some(_) => Some(UnitUse {
            key: TargetKey {
                wiki: wiki_name(row, "wiki")?,
                unit: UnitKey { page: title(row, "title")?, unit: unit_id(row, "unit")? },
                language: language(row, "language")?,
            },
            resource: ResourceId(row.get("resource_id")?),
            neighbours: read_neighbours(row)?,
        }),
    };
    Ok(PairUse {
        origin: read_origin(row)?,
        unit,
        state: word(row, "state", "state of a pair", PairState::parse)?,
        as_of: time(row, "as_of")?,
        n: unsigned(row, "n")?,
    })
}

fn read_neighbours(row: &Row<'_>) -> Result<Neighbours> {
    Ok(Neighbours { before: some_text(row, "before")?, after: some_text(row, "after")? })
}

impl Reader<'_> {
    /// Where a pair is used, the present and latest uses first, at most `limit`.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_uses(&self, id: PairId, limit: usize) -> Result<Vec<PairUse>> {
        self.all(USES, (db_id(id.0), db_id(limit as u64)), read_use)
    }

    /// The pairs that only this unit uses in this language: the unit itself and its drafts, which are no help to it.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_own(&self, key: &TargetKey) -> Result<Vec<PairId>> {
        let Some(target) = self.target_id(key)? else { return Ok(Vec::new()) };
        self.all(OWN, [target], |row| pair_id(row, "pair_id"))
    }

    /// What stands around a unit on its page.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn neighbours(&self, key: &TargetKey) -> Result<Neighbours> {
        let Some(resource) = self.resource(&key.wiki, &key.unit.page)? else { return Ok(Neighbours::default()) };
        let found = self.one(NEIGHBOURS, (resource.id.0, key.unit.unit.as_str()), read_neighbours)?;
        Ok(found.unwrap_or_default())
    }
}

impl Writer<'_> {
    /// Makes the memory hold just this pair of a unit, in one direction and of one origin; none where it has none now.
    ///
    /// What the unit had before goes when it was corrected, that is when its source is the same. When the source has
    /// moved on, the earlier pair stays, labelled as outdated, if `keeps_former`; drafts leave nothing behind.
    /// Cost: about ten microseconds where nothing changed.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_sync(
        &mut self,
        direction: &MemoryLanguages,
        origin: OriginId,
        key: &TargetKey,
        pair: Option<&NewPair<'_>>,
        keeps_former: bool,
        cut: impl FnOnce(&str, &str) -> Vec<SentencePair>,
    ) -> Result<()> {
        match self.target_id(key)? {
            Some(target) => self.sync(direction.id, origin, target, pair, keeps_former, cut),
            None => Ok(()),
        }
    }
}
