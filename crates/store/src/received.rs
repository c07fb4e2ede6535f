//! Whether a text was here before: so that what was settled once is not asked again.

use crate::{Reader, Result};
use tolmach_core::TargetKey;

pub(crate) const WAS_OFFERED: &str = "SELECT 1 FROM offer WHERE target_id = ?1 AND text = ?2 LIMIT 1";
pub(crate) const WAS_DRAFTED: &str = "SELECT 1 FROM draft d JOIN imported m ON m.draft_id = d.id
  WHERE d.target_id = ?1 AND m.text = ?2 LIMIT 1";
pub(crate) const HAS_LANDED: &str = "SELECT 1 FROM draft d JOIN draft_text x ON x.draft_id = d.id
  WHERE d.target_id = ?1 AND d.ended = 'landed' AND x.text = ?2 LIMIT 1";

impl Reader<'_> {
    /// Whether a file brought this text for a unit before, whatever became of it.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn was_received(&self, key: &TargetKey, text: &str) -> Result<bool> {
        Ok(self.holds(WAS_OFFERED, key, text)? || self.holds(WAS_DRAFTED, key, text)?)
    }

    /// Whether a draft was pushed from here that had this text, at its end or on its way.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn has_landed(&self, key: &TargetKey, text: &str) -> Result<bool> {
        self.holds(HAS_LANDED, key, text)
    }

    fn holds(&self, sql: &str, key: &TargetKey, text: &str) -> Result<bool> {
        let Some(target) = self.target_id(key)? else { return Ok(false) };
        Ok(self.one(sql, (target, text), |_| Ok(()))?.is_some())
    }
}
