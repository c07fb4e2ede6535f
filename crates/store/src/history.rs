//! Every text that a draft had: undo and redo step through these rows, also after a restart.
//!
//! Rows form a tree: each knows the row from which it was typed on. Undo goes there, redo to the newest that came after.

use crate::{
    DraftId, Reader, Result, StoredDraft, Writer,
    columns::{ms, time},
};
use rusqlite::Row;
use tolmach_core::{TargetKey, Timestamp};

/// Rows kept for one draft; older ones go.
pub(crate) const MAX_TEXTS: u32 = 500;

/// While somebody types, one row a second is enough.
const MIN_MS_BETWEEN_TEXTS: i64 = 1000;

/// A text that a draft had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastText {
    /// The text.
    pub text: String,
    /// When it was typed first.
    pub typed_at: Timestamp,
    /// Whether the draft stands at it now.
    pub is_current: bool,
}

/// The row at which a draft stands.
struct At {
    id: i64,
    text: String,
    run: String,
    typed_at: i64,
}

pub(crate) const CURRENT: &str = "SELECT x.* FROM draft d JOIN draft_text x ON x.id = d.at_text WHERE d.id = ?1";
pub(crate) const PARENT: &str = "SELECT p.id, p.text, p.is_done FROM draft d JOIN draft_text x ON x.id = d.at_text
  JOIN draft_text p ON p.id = x.parent_id AND p.draft_id = d.id WHERE d.id = ?1";
pub(crate) const CHILD: &str = "SELECT c.id, c.text, c.is_done FROM draft d
  JOIN draft_text c ON c.draft_id = d.id AND c.parent_id = d.at_text AND c.id > d.at_text
  WHERE d.id = ?1 ORDER BY c.id DESC LIMIT 1";
pub(crate) const TEXTS: &str = "SELECT x.text, x.typed_at, x.id = d.at_text AS is_current
  FROM draft d JOIN draft_text x ON x.draft_id = d.id WHERE d.id = ?1 ORDER BY x.id";

fn read_at(row: &Row<'_>) -> Result<At> {
    Ok(At { id: row.get("id")?, text: row.get("text")?, run: row.get("run")?, typed_at: row.get("typed_at")? })
}

impl Reader<'_> {
    /// The texts that a draft had, oldest first; at most the newest 500.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn draft_texts(&self, id: DraftId) -> Result<Vec<PastText>> {
        self.all(TEXTS, [id.0], |row| {
            Ok(PastText {
                text: row.get("text")?,
                typed_at: time(row, "typed_at")?,
                is_current: row.get("is_current")?,
            })
        })
    }
}

/// The row from which the present run of typing went out: the nearest before it that is of no run or of another.
const BEFORE_RUN: &str = "WITH RECURSIVE back(id, parent_id, text, run) AS (
    SELECT x.id, x.parent_id, x.text, x.run FROM draft d JOIN draft_text x ON x.id = d.at_text WHERE d.id = ?1
    UNION ALL
    SELECT p.id, p.parent_id, p.text, p.run FROM back b JOIN draft_text p ON p.id = b.parent_id AND p.draft_id = ?1
      WHERE b.run = ?2)
  SELECT id, text FROM back WHERE run <> ?2 LIMIT 1";

impl Writer<'_> {
    /// Records a text that the editor's own undo brought up within a run of typing: a step that takes the place of the
    /// run's other steps, so that undo goes on from before the run and never brings back what has just been undone.
    pub(crate) fn record_undone(&mut self, id: DraftId, text: &str, run: &str, now: Timestamp) -> Result<()> {
        let before: Option<(i64, String)> = self.one(BEFORE_RUN, (id.0, run), |row| Ok((row.get(0)?, row.get(1)?)))?;
        let row = match before {
            Some((row, known)) if known == text => row,
            before => {
                self.run(
                    "INSERT INTO draft_text (draft_id, parent_id, text, run, is_done, typed_at)
                       VALUES (?1, ?2, ?3, ?4, 0, ?5)",
                    (id.0, before.map_or(0, |(row, _)| row), text, run, ms(now)),
                )?;
                self.last_id()
            }
        };
        self.run("UPDATE draft SET at_text = ?2 WHERE id = ?1", (id.0, row))?;
        self.forget_oldest(id)
    }

    /// Steps back to the text before. Brings back the draft that was discarded last, where none is open.
    ///
    /// Answers none where there is nothing before.
    ///
    /// # Errors
    /// [`crate::StoreError::NoSuch`] for an unknown unit.
    pub fn undo(&mut self, key: &TargetKey, now: Timestamp) -> Result<Option<StoredDraft>> {
        if let Some(open) = self.draft(key)? {
            return self.step(open.id, PARENT, now);
        }
        let target = self.known_target_id(key)?;
        match self.newest_draft(target)? {
            Some((id, ended)) if ended == "discarded" => {
                self.run("UPDATE draft SET ended = '', changed_at = ?2 WHERE id = ?1", (id.0, ms(now)))?;
                self.draft_by_id(id)
            }
            Some(_) | None => Ok(None),
        }
    }

    /// Steps forward to the text that was undone last. Answers none where there is nothing after.
    ///
    /// # Errors
    /// [`crate::StoreError::NoSuch`] where no draft is open.
    pub fn redo(&mut self, key: &TargetKey, now: Timestamp) -> Result<Option<StoredDraft>> {
        let open = self.known_draft(key)?;
        self.step(open.id, CHILD, now)
    }

    fn step(&mut self, id: DraftId, to: &str, now: Timestamp) -> Result<Option<StoredDraft>> {
        let found: Option<(i64, String, bool)> =
            self.one(to, [id.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let Some((row, text, is_done)) = found else { return Ok(None) };
        self.run(
            "UPDATE draft SET text = ?2, at_text = ?3, is_done = ?4, changed_at = ?5 WHERE id = ?1",
            (id.0, text, row, is_done, ms(now)),
        )?;
        self.draft_by_id(id)
    }

    /// Adds a text to a draft's history. Within one run of typing, a row younger than a second takes the text instead.
    pub(crate) fn record_text(
        &mut self,
        id: DraftId,
        text: &str,
        run: &str,
        is_done: bool,
        now: Timestamp,
    ) -> Result<()> {
        let current = self.one(CURRENT, [id.0], read_at)?;
        if let Some(at) = &current {
            let age_ms = ms(now) - at.typed_at;
            let is_same_run = !run.is_empty() && at.run == run;
            let is_leaf = self.one(CHILD, [id.0], |_| Ok(()))?.is_none();
            if at.text == text || (is_same_run && is_leaf && (0..MIN_MS_BETWEEN_TEXTS).contains(&age_ms)) {
                self.run("UPDATE draft_text SET text = ?2, is_done = ?3 WHERE id = ?1", (at.id, text, is_done))?;
                return Ok(());
            }
        }
        self.run(
            "INSERT INTO draft_text (draft_id, parent_id, text, run, is_done, typed_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (id.0, current.map_or(0, |at| at.id), text, run, is_done, ms(now)),
        )?;
        let row = self.last_id();
        self.run("UPDATE draft SET at_text = ?2 WHERE id = ?1", (id.0, row))?;
        self.forget_oldest(id)
    }

    /// Drops the oldest texts beyond [`MAX_TEXTS`]; the one at which the draft stands stays in any case.
    fn forget_oldest(&mut self, id: DraftId) -> Result<()> {
        self.run(
            "DELETE FROM draft_text WHERE draft_id = ?1 AND id <> (SELECT at_text FROM draft WHERE id = ?1) AND id <=
               (SELECT id FROM draft_text WHERE draft_id = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)",
            (id.0, MAX_TEXTS),
        )?;
        Ok(())
    }
}
