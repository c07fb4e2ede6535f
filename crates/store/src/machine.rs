//! Machine translation that was put into drafts, so that its share in a draft is known.

use crate::{Reader, Result, Writer, columns::ms};
use tolmach_core::{TargetKey, Timestamp};

pub(crate) const TEXTS: &str = "SELECT text FROM machine_text WHERE target_id = ?1 ORDER BY id DESC LIMIT 8";

impl Reader<'_> {
    /// The machine translations that were put into drafts of a unit, the latest first, at most eight.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn machine_texts(&self, key: &TargetKey) -> Result<Vec<String>> {
        let Some(target) = self.target_id(key)? else { return Ok(Vec::new()) };
        self.all(TEXTS, [target], |row| Ok(row.get(0)?))
    }
}

impl Writer<'_> {
    /// Notes that machine translation was put into the draft of a unit.
    ///
    /// # Errors
    /// [`crate::StoreError::NoSuch`].
    pub fn note_machine_text(&mut self, key: &TargetKey, text: &str, now: Timestamp) -> Result<()> {
        let target = self.ensure_target(key, now)?;
        self.run("INSERT INTO machine_text (target_id, text, noted_at) VALUES (?1, ?2, ?3)", (target, text, ms(now)))?;
        Ok(())
    }
}
