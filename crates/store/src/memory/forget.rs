//! Forgetting what came from a file: first its uses, then the texts of pairs that nobody uses.
//!
//! A swept pair keeps its row, without its texts and in no language, since a deleted one would have to be sought in all
//! sentences. Its sentences go after it: whoever adds the same pair in between makes a new one with sentences of its own,
//! and never takes up one that has just lost them. Indexes in files hold its text still, so the direction is another one
//! afterwards, and they are no more of it.

use super::{LanguagesId, MemoryLanguages, PairId, SentenceId, db_id, pair_id};
use crate::{Reader, Result, Writer, columns::unsigned};
use tolmach_core::Language;
use tolmach_memory::entry::Origin;

/// Where swept pairs go: "no linguistic content".
const NOWHERE: &str = "zxx";

const USED_BY: &str = "SELECT DISTINCT u.pair_id FROM memory_use u JOIN memory_origin o ON o.id = u.origin_id
    WHERE o.kind = ?1 AND o.name = ?2 AND u.pair_id > ?3 ORDER BY u.pair_id LIMIT ?4";
const N_USED_BY: &str = "SELECT count(DISTINCT u.pair_id) AS n FROM memory_use u
    JOIN memory_origin o ON o.id = u.origin_id WHERE o.kind = ?1 AND o.name = ?2";
const FORGET: &str = "DELETE FROM memory_use WHERE pair_id = ?1
    AND origin_id = (SELECT id FROM memory_origin WHERE kind = ?2 AND name = ?3)";
pub(crate) const NEXT_SENTENCES: &str = "SELECT id FROM memory_sentence WHERE languages_id = ?1 AND id > ?2
    ORDER BY id LIMIT 1 OFFSET ?3";
pub(crate) const SWEEP_SENTENCES: &str = "DELETE FROM memory_sentence
    WHERE languages_id = ?1 AND id > ?2 AND id <= ?3
      AND (SELECT p.languages_id FROM memory_pair p WHERE p.id = pair_id) = ?4";
pub(crate) const SWEEP_PAIRS: &str =
    "UPDATE memory_pair SET languages_id = ?2, fingerprint = 0, source = '', target = ''
    WHERE id IN (SELECT id FROM memory_pair WHERE languages_id = ?1 AND n_uses = 0 ORDER BY id LIMIT ?3)";
const IS_GONE: &str = "SELECT n_uses = 0 FROM memory_pair WHERE id = ?1";
const ANOTHER_IDENTITY: &str = "UPDATE memory_languages SET edition = edition + 1 WHERE id = ?1";

/// What one step of forgetting came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ForgottenPairs {
    /// Where to go on; none when all is done.
    pub last: Option<PairId>,
    /// Pairs that the origin used.
    pub n_pairs: u64,
    /// Those that nobody else uses.
    pub n_gone: u64,
}

impl Reader<'_> {
    /// How many pairs an origin uses. Cost: one pass over all uses.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_n_used_by(&self, origin: &Origin) -> Result<u64> {
        let key = (origin.kind.as_str(), origin.name.as_str());
        Ok(self.one(N_USED_BY, key, |row| unsigned(row, "n"))?.unwrap_or_default())
    }
}

impl Writer<'_> {
    /// Takes back the uses that an origin has of the next pairs after one, at most `limit` pairs; begin with `PairId(0)`.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_forget(&mut self, origin: &Origin, after: PairId, limit: usize) -> Result<ForgottenPairs> {
        let (kind, name) = (origin.kind.as_str(), origin.name.as_str());
        let pairs =
            self.all(USED_BY, (kind, name, db_id(after.0), db_id(limit as u64)), |row| pair_id(row, "pair_id"))?;
        let mut step = ForgottenPairs { last: pairs.last().copied(), n_pairs: pairs.len() as u64, n_gone: 0 };
        for pair in pairs {
            self.run(FORGET, (db_id(pair.0), kind, name))?;
            self.add_up(pair)?;
            let is_gone = self.one(IS_GONE, [db_id(pair.0)], |row| Ok(row.get::<_, bool>(0)?))?;
            step.n_gone += u64::from(is_gone.unwrap_or_default());
        }
        Ok(step)
    }

    /// Deletes the sentences of pairs that were swept, among the next `limit` sentences of a direction after one; begin
    /// with `SentenceId(0)`. Answers where to go on; none at the end.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_sweep_sentences(
        &mut self,
        id: LanguagesId,
        after: SentenceId,
        limit: usize,
    ) -> Result<Option<SentenceId>> {
        let window = (id.0, db_id(after.0), db_id(limit as u64));
        let last = self.one(NEXT_SENTENCES, window, |row| Ok(SentenceId(unsigned(row, "id")?)))?;
        let up_to = last.map_or(i64::MAX, |last| db_id(last.0));
        let MemoryLanguages { id: nowhere, .. } = self.memory_nowhere()?;
        if self.run(SWEEP_SENTENCES, (id.0, db_id(after.0), up_to, nowhere.0))? > 0 {
            self.run(ANOTHER_IDENTITY, [id.0])?;
        }
        Ok(last)
    }

    /// Takes pairs that nobody uses out of a direction, at most `limit`, and their texts with them; answers how many. Their
    /// sentences are to be swept next.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_sweep_pairs(&mut self, id: LanguagesId, limit: usize) -> Result<usize> {
        let MemoryLanguages { id: nowhere, .. } = self.memory_nowhere()?;
        let n = self.run(SWEEP_PAIRS, (id.0, nowhere.0, db_id(limit as u64)))?;
        if n > 0 {
            self.run(ANOTHER_IDENTITY, [id.0])?;
        }
        Ok(n)
    }

    fn memory_nowhere(&mut self) -> Result<MemoryLanguages> {
        let nowhere = Language::parse(NOWHERE).map_err(|_| crate::StoreError::Damaged)?;
        self.memory_direction(&nowhere, &nowhere)
    }
}
