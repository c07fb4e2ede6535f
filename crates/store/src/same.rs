//! Units with the same definition, so that one translation can be offered to all of them, and units with the same
//! translation, which may be a slip.

use crate::{Reader, ResourceId, Result, drafts::read_key};
use tolmach_core::{Language, TargetKey};

pub(crate) const SAME_DEFINITION: &str = "SELECT w.name AS wiki, r.title, u.name AS unit, ?2 AS language
    FROM unit u JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id
      JOIN target t ON t.unit_id = u.id AND t.language = ?2
    WHERE length(u.definition) = length(?1) AND substr(u.definition, 1, 32) = substr(?1, 1, 32)
      AND u.definition = ?1 AND u.is_present = 1 AND r.source_language = ?3 AND r.status = 'tracked'
    ORDER BY w.name, r.title, u.position, u.name";

macro_rules! around {
    () => {
        "(r.id = ?3 OR EXISTS (SELECT 1 FROM collection_resource mine
            JOIN collection_resource theirs ON theirs.collection_id = mine.collection_id
            WHERE mine.resource_id = ?3 AND theirs.resource_id = r.id))"
    };
}
pub(crate) const SAME_TARGET: &str = concat!(
    "SELECT w.name AS wiki, r.title, u.name AS unit, t.language, u.position
    FROM target t JOIN unit u ON u.id = t.unit_id JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id
    WHERE t.language = ?2 AND length(t.text) = length(?1) AND substr(t.text, 1, 32) = substr(?1, 1, 32)
      AND t.text = ?1 AND u.is_present = 1
      AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.target_id = t.id AND d.ended = '') AND ",
    around!(),
    " UNION SELECT w.name AS wiki, r.title, u.name AS unit, t.language, u.position
    FROM draft d JOIN target t ON t.id = d.target_id JOIN unit u ON u.id = t.unit_id
      JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id
    WHERE d.ended = '' AND length(d.text) = length(?1) AND substr(d.text, 1, 32) = substr(?1, 1, 32)
      AND d.text = ?1 AND t.language = ?2 AND ",
    around!(),
    " ORDER BY wiki, title, position, unit"
);

impl Reader<'_> {
    /// Every unit of a page, and of the pages that share a collection with it, whose draft or else whose translation is
    /// `target`, word for word.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn same_target(&self, target: &str, around: ResourceId, language: &Language) -> Result<Vec<TargetKey>> {
        self.all(SAME_TARGET, (target, language.as_str(), around.0), read_key)
    }

    /// Every unit whose definition is `definition`, on pages written in `from`, that was pulled in `language`.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn same_definition(&self, definition: &str, from: &Language, language: &Language) -> Result<Vec<TargetKey>> {
        self.all(SAME_DEFINITION, (definition, language.as_str(), from.as_str()), read_key)
    }
}
