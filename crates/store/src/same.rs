//! Units with the same definition, so that one translation can be offered to all of them.

use crate::{Reader, Result, drafts::read_key};
use tolmach_core::{Language, TargetKey};

pub(crate) const SAME_DEFINITION: &str = "SELECT w.name AS wiki, r.title, u.name AS unit, ?2 AS language
    FROM unit u JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id
      JOIN target t ON t.unit_id = u.id AND t.language = ?2
    WHERE length(u.definition) = length(?1) AND substr(u.definition, 1, 32) = substr(?1, 1, 32)
      AND u.definition = ?1 AND u.is_present = 1 AND r.source_language = ?3 AND r.status = 'tracked'
    ORDER BY w.name, r.title, u.position, u.name";

impl Reader<'_> {
    /// Every unit whose definition is `definition`, on pages written in `from`, that was pulled in `language`.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn same_definition(&self, definition: &str, from: &Language, language: &Language) -> Result<Vec<TargetKey>> {
        self.all(SAME_DEFINITION, (definition, language.as_str(), from.as_str()), read_key)
    }
}
