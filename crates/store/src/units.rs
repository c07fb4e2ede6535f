//! Units of a resource, and every definition of theirs that was ever pulled.

use crate::{
    Reader, ResourceId, Result, StoreError, Writer,
    columns::{ms, rev, small, time, unit_id, unsigned},
};
use rusqlite::Row;
use std::collections::BTreeSet;
use tolmach_core::{Language, Revision, Target, Timestamp, UnitId, text::n_words};

/// A unit with its definition now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredUnit {
    /// Its id within the page.
    pub unit: UnitId,
    /// Its place within the page, from 0.
    pub position: u32,
    /// The definition now; of a removed unit, the last one.
    pub definition: String,
    /// Words of the definition.
    pub n_words: u32,
    /// Whether the page still has it. Removed units are kept for their drafts and for sprints.
    pub is_present: bool,
}

/// A unit in one language, as a message collection shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadUnit {
    /// Its id within the page.
    pub unit: UnitId,
    /// Its definition.
    pub definition: String,
    /// Its translation.
    pub target: Target,
}

/// A definition that a unit has or had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastDefinition {
    /// The source revision of the page with which it was first seen.
    pub revision: Revision,
    /// The definition.
    pub text: String,
    /// When it was first seen.
    pub seen_at: Timestamp,
}

pub(crate) const UNITS: &str = "SELECT * FROM unit WHERE resource_id = ?1 ORDER BY is_present DESC, position, name";
pub(crate) const BY_NAME: &str = "SELECT id, definition FROM unit WHERE resource_id = ?1 AND name = ?2";
pub(crate) const DEFINITIONS: &str = "SELECT d.* FROM unit u JOIN definition d ON d.unit_id = u.id
  WHERE u.resource_id = ?1 AND u.name = ?2 ORDER BY d.revision";

fn read_unit(row: &Row<'_>) -> Result<StoredUnit> {
    Ok(StoredUnit {
        unit: unit_id(row, "name")?,
        position: small(row, "position")?,
        definition: row.get("definition")?,
        n_words: small(row, "n_words")?,
        is_present: row.get("is_present")?,
    })
}

impl Reader<'_> {
    /// The units of a resource in the order of the page, removed ones last.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn units(&self, resource: ResourceId) -> Result<Vec<StoredUnit>> {
        self.all(UNITS, [resource.0], read_unit)
    }

    /// Every definition of a unit that was ever pulled, oldest first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn definitions(&self, resource: ResourceId, unit: &UnitId) -> Result<Vec<PastDefinition>> {
        self.all(DEFINITIONS, (resource.0, unit.as_str()), |row| {
            Ok(PastDefinition {
                revision: Revision(unsigned(row, "revision")?),
                text: row.get("text")?,
                seen_at: time(row, "seen_at")?,
            })
        })
    }

    /// The row and the definition of a unit.
    pub(crate) fn unit_row(&self, resource: ResourceId, unit: &UnitId) -> Result<Option<(i64, String)>> {
        self.one(BY_NAME, (resource.0, unit.as_str()), |row| Ok((row.get("id")?, row.get("definition")?)))
    }
}

impl Writer<'_> {
    /// Keeps a whole message collection of a resource in one language, as read at `now`.
    ///
    /// Units that it lacks are marked as removed and kept. `at` is the source revision of the page. The definition with
    /// which each translation was last seen not outdated is remembered: it is the source that an outdated one was made from.
    /// Cost: a few statements a unit.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn save_reading(
        &mut self,
        id: ResourceId,
        language: &Language,
        at: Revision,
        units: &[ReadUnit],
        now: Timestamp,
    ) -> Result<()> {
        for (position, ReadUnit { unit, definition, target }) in (0_i64..).zip(units) {
            let unit_id = self.save_unit(id, unit, Some(position), definition, at, now)?;
            self.save_target_row(unit_id, language, definition, target, now)?;
        }
        let present: BTreeSet<&UnitId> = units.iter().map(|read| &read.unit).collect();
        for gone in self.units(id)?.iter().filter(|known| known.is_present && !present.contains(&known.unit)) {
            self.mark_removed(id, &gone.unit)?;
        }
        self.track_language(id, language)?;
        self.run(
            "UPDATE resource_language SET read_at = ?3 WHERE resource_id = ?1 AND language = ?2",
            (id.0, language.as_str(), ms(now)),
        )?;
        Ok(())
    }

    /// Marks a unit as removed from its page. Drafts of it are kept.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn mark_removed(&mut self, id: ResourceId, unit: &UnitId) -> Result<()> {
        self.run("UPDATE unit SET is_present = 0 WHERE resource_id = ?1 AND name = ?2", (id.0, unit.as_str()))?;
        Ok(())
    }

    /// Keeps a unit that a page had once, without its definition: something brought here speaks of it. One that is known
    /// stays as it is.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn keep_removed(&mut self, id: ResourceId, unit: &UnitId, n_words: u32) -> Result<()> {
        self.run(
            "INSERT INTO unit (resource_id, name, position, definition, n_words, is_present) VALUES (?1, ?2, 0, '', ?3, 0)
               ON CONFLICT DO NOTHING",
            (id.0, unit.as_str(), n_words),
        )?;
        Ok(())
    }

    /// Keeps one unit and, where it is new, its definition; answers its row.
    pub(crate) fn save_unit(
        &mut self,
        id: ResourceId,
        unit: &UnitId,
        position: Option<i64>,
        definition: &str,
        at: Revision,
        now: Timestamp,
    ) -> Result<i64> {
        let known = self.unit_row(id, unit)?;
        if known.as_ref().is_some_and(|(_, then)| then == definition) && position.is_none() {
            return known.map(|(unit_id, _)| unit_id).ok_or(StoreError::Damaged);
        }
        self.run(
            "INSERT INTO unit (resource_id, name, position, definition, n_words, is_present)
               VALUES (?1, ?2, coalesce(?3, 0), ?4, ?5, 1)
               ON CONFLICT DO UPDATE SET position = coalesce(?3, position), definition = excluded.definition,
               n_words = excluded.n_words, is_present = 1",
            (id.0, unit.as_str(), position, definition, n_words(definition)),
        )?;
        let unit_id = match &known {
            Some((unit_id, _)) => *unit_id,
            None => self.last_id(),
        };
        if known.is_none_or(|(_, then)| then != definition) {
            self.run(
                "INSERT INTO definition (unit_id, revision, text, seen_at) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT DO UPDATE SET text = excluded.text",
                (unit_id, rev(Some(at)), definition, ms(now)),
            )?;
        }
        Ok(unit_id)
    }
}
