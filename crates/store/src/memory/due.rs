//! What the memory has to look at again. Triggers of the schema note it, whoever writes.

use crate::{
    Reader, Result, Writer,
    columns::{language, title, unit_id, wiki_name},
};
use tolmach_core::{Language, TargetKey, UnitKey};

/// A unit in a language whose pairs may have changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    target_id: i64,
    /// The unit, and the language that its page is written in; none if it is gone.
    pub unit: Option<(TargetKey, Language)>,
}

pub(crate) const DUE: &str =
    "SELECT d.target_id, w.name AS wiki, r.title, r.source_language, u.name AS unit, t.language
    FROM memory_due d LEFT JOIN target t ON t.id = d.target_id LEFT JOIN unit u ON u.id = t.unit_id
      LEFT JOIN resource r ON r.id = u.resource_id LEFT JOIN wiki w ON w.id = r.wiki_id
    WHERE d.target_id > 0 ORDER BY d.target_id LIMIT ?1";

impl Reader<'_> {
    /// Whether the memory has anything to look at again. Cost: one look-up in an index.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_is_due(&self) -> Result<bool> {
        Ok(self.one("SELECT 1 FROM memory_due LIMIT 1", [], |_| Ok(()))?.is_some())
    }

    /// What the memory has to look at again, at most `limit` units.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_due(&self, limit: usize) -> Result<Vec<Due>> {
        self.all(DUE, [super::db_id(limit as u64)], |row| {
            let unit = match row.get::<_, Option<String>>("wiki")? {
                None => None,
                Some(_) => {
                    let unit = UnitKey { page: title(row, "title")?, unit: unit_id(row, "unit")? };
                    let key = TargetKey { wiki: wiki_name(row, "wiki")?, unit, language: language(row, "language")? };
                    Some((key, language(row, "source_language")?))
                }
            };
            Ok(Due { target_id: row.get("target_id")?, unit })
        })
    }
}

impl Writer<'_> {
    /// Notes that the memory has looked at a unit.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_is_done(&mut self, due: &Due) -> Result<()> {
        self.run("DELETE FROM memory_due WHERE target_id = ?1", [due.target_id])?;
        Ok(())
    }
}
