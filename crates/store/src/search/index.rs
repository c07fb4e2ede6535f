//! Keeping the index: what changed is folded and indexed anew.

use super::query::facets;
use crate::{Reader, Result, Writer};
use tolmach_lexicon::fold::search_form;

pub(crate) const DUE: &str = "SELECT document FROM search_due WHERE document > 0 ORDER BY document LIMIT ?1";

impl Reader<'_> {
    /// How many texts wait to be indexed.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn n_due_for_search(&self) -> Result<u64> {
        let n: Option<i64> = self.one("SELECT count(*) FROM search_due", [], |row| Ok(row.get(0)?))?;
        Ok(n.and_then(|n| u64::try_from(n).ok()).unwrap_or(0))
    }
}

impl Writer<'_> {
    /// Indexes texts that changed, at most `limit`; says how many it were. Cost: linear in the texts.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn index_for_search(&mut self, limit: usize) -> Result<usize> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let due: Vec<i64> = self.all(DUE, [limit], |row| Ok(row.get(0)?))?;
        for document in &due {
            match self.document(*document)? {
                Some(found) => {
                    let text = search_form(&found.text, &found.language);
                    self.run(
                        "INSERT OR REPLACE INTO search_text (rowid, text, facets) VALUES (?1, ?2, ?3)",
                        (document, text, facets(&found)),
                    )?;
                }
                None => {
                    self.run("DELETE FROM search_text WHERE rowid = ?1", [document])?;
                }
            }
            self.run("DELETE FROM search_due WHERE document = ?1", [document])?;
        }
        Ok(due.len())
    }
}
