//! Drafts: local work on a unit in one language. At most one is open at a time; ended ones are kept for their receipts.

use crate::{
    EntryId, Reader, ResourceId, Result, Status, StoreError, Writer,
    columns::{language, ms, rev, revision, time, title, unit_id, wiki_name, word},
};
use rusqlite::Row;
use tolmach_core::{Base, Draft, Language, TargetKey, Timestamp, UnitKey, WikiName};

/// A row of the table of drafts; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DraftId(pub(crate) i64);

/// An open draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDraft {
    /// Its row.
    pub id: DraftId,
    /// What it is of; its page is the resource's title now.
    pub key: TargetKey,
    /// Text, base, and whether it is done.
    pub draft: Draft,
    /// The outbox entry that it takes back, where it is of that kind.
    pub takes_back: Option<EntryId>,
    /// What has become of the page.
    pub status: Status,
    /// Whether the page still has the unit.
    pub is_present: bool,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When its text, base or done mark changed last.
    pub changed_at: Timestamp,
}

/// A text to be saved as a draft.
#[derive(Debug, Clone, Copy)]
pub struct NewText<'a> {
    /// The text as typed.
    pub text: &'a str,
    /// Whether the translator calls it done.
    pub is_done: bool,
    /// The run of typing that it belongs to, any token; empty if it was saved at once, not typed.
    pub run: &'a str,
    /// What it is made from. Counts only when the draft is begun: an open draft keeps its base.
    pub base: &'a Base,
    /// The outbox entry that it takes back. Counts only when the draft is begun.
    pub takes_back: Option<EntryId>,
}

/// Which drafts are meant; by default all.
#[derive(Debug, Clone, Default)]
pub struct DraftFilter {
    /// Of this wiki only.
    pub wiki: Option<WikiName>,
    /// Of this resource only.
    pub resource: Option<ResourceId>,
    /// In this language only.
    pub language: Option<Language>,
}

// CROSS JOIN keeps the order: drafts are few, and translations are many.
macro_rules! open_drafts {
    ($what:literal, $rest:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM draft d CROSS JOIN target t ON t.id = d.target_id JOIN unit u ON u.id = t.unit_id
               JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id WHERE d.ended = '' ",
            $rest
        )
    };
}
macro_rules! columns {
    () => {
        "d.*, w.name AS wiki, r.title, r.status, u.name AS unit, u.is_present, t.language"
    };
}
pub(crate) const OPEN: &str = open_drafts!(
    "d.*, w.name AS wiki, r.title, r.status, u.name AS unit, u.is_present, t.language",
    "AND (?1 IS NULL OR w.name = ?1) AND (?2 IS NULL OR r.id = ?2) AND (?3 IS NULL OR t.language = ?3)
     ORDER BY w.name, r.title, t.language, u.position, u.name"
);
pub(crate) const BEHIND: &str = open_drafts!(
    "d.*, w.name AS wiki, r.title, r.status, u.name AS unit, u.is_present, t.language",
    "AND w.name = ?1 AND t.revision <> d.base_revision ORDER BY r.title, t.language, u.position, u.name"
);
pub(crate) const N_OPEN: &str = open_drafts!(
    "count(*)",
    "AND (?1 IS NULL OR w.name = ?1) AND (?2 IS NULL OR r.id = ?2) AND (?3 IS NULL OR t.language = ?3)"
);
pub(crate) const OPEN_OF_TARGET: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM draft d JOIN target t ON t.id = d.target_id JOIN unit u ON u.id = t.unit_id
       JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id WHERE d.target_id = ?1 AND d.ended = ''"
);
pub(crate) const BY_ID: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM draft d JOIN target t ON t.id = d.target_id JOIN unit u ON u.id = t.unit_id
       JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id WHERE d.id = ?1 AND d.ended = ''"
);
pub(crate) const COUNTS: &str = open_drafts!(
    "r.id, t.language, count(*) AS n",
    "AND w.name = ?1 GROUP BY r.id, t.language ORDER BY r.id, t.language"
);
pub(crate) const WAS_EVER: &str = "SELECT 1 FROM draft d CROSS JOIN target t ON t.id = d.target_id
  JOIN unit u ON u.id = t.unit_id JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id
  WHERE w.name = ?1 LIMIT 1";
pub(crate) const NEWEST: &str = "SELECT id, ended FROM draft WHERE target_id = ?1 ORDER BY id DESC LIMIT 1";

/// Reads the key from the columns `wiki`, `title`, `unit` and `language`.
pub(crate) fn read_key(row: &Row<'_>) -> Result<TargetKey> {
    Ok(TargetKey {
        wiki: wiki_name(row, "wiki")?,
        unit: UnitKey { page: title(row, "title")?, unit: unit_id(row, "unit")? },
        language: language(row, "language")?,
    })
}

/// Reads a base. A revision and a text are there together or not at all.
pub(crate) fn read_base(row: &Row<'_>) -> Result<Base> {
    let revision = revision(row, "base_revision")?;
    let text = if revision.is_some() { Some(row.get("base_text")?) } else { None };
    Ok(Base { revision, text, source: row.get("base_source")? })
}

fn read_draft(row: &Row<'_>) -> Result<StoredDraft> {
    let takes_back: i64 = row.get("takes_back")?;
    Ok(StoredDraft {
        id: DraftId(row.get("id")?),
        key: read_key(row)?,
        draft: Draft { text: row.get("text")?, base: read_base(row)?, is_done: row.get("is_done")? },
        takes_back: (takes_back != 0).then_some(EntryId(takes_back)),
        status: word(row, "status", "status", Status::parse)?,
        is_present: row.get("is_present")?,
        created_at: time(row, "created_at")?,
        changed_at: time(row, "changed_at")?,
    })
}

impl DraftFilter {
    fn params(&self) -> (Option<&str>, Option<i64>, Option<&str>) {
        let Self { wiki, resource, language } = self;
        (
            wiki.as_ref().map(WikiName::as_str),
            resource.map(|resource| resource.0),
            language.as_ref().map(Language::as_str),
        )
    }
}

impl Reader<'_> {
    /// Open drafts by wiki, title, language and place in the page; those of removed units and lost pages too.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn drafts(&self, filter: &DraftFilter) -> Result<Vec<StoredDraft>> {
        self.all(OPEN, filter.params(), read_draft)
    }

    /// Open drafts of a wiki that were made from another revision than the one that stands there as last read, by title,
    /// language and place in the page.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn drafts_behind(&self, wiki: &WikiName) -> Result<Vec<StoredDraft>> {
        self.all(BEHIND, [wiki.as_str()], read_draft)
    }

    /// How many drafts are open.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn n_open_drafts(&self, filter: &DraftFilter) -> Result<u32> {
        Ok(self.one(N_OPEN, filter.params(), |row| Ok(row.get(0)?))?.unwrap_or_default())
    }

    /// How many drafts are open, by resource and language.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn draft_counts(&self, wiki: &WikiName) -> Result<Vec<(ResourceId, Language, u32)>> {
        self.all(COUNTS, [wiki.as_str()], |row| {
            Ok((ResourceId(row.get("id")?), language(row, "language")?, row.get("n")?))
        })
    }

    /// Whether there has ever been a draft on a wiki.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn was_ever_drafted(&self, wiki: &WikiName) -> Result<bool> {
        Ok(self.one(WAS_EVER, [wiki.as_str()], |row| Ok(row.get::<_, i64>(0)?))?.is_some())
    }

    /// The open draft of a unit in one language.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn draft(&self, key: &TargetKey) -> Result<Option<StoredDraft>> {
        let Some(target) = self.target_id(key)? else { return Ok(None) };
        self.one(OPEN_OF_TARGET, [target], read_draft)
    }

    /// The open draft of that row; none once it ended.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn draft_by_id(&self, id: DraftId) -> Result<Option<StoredDraft>> {
        self.one(BY_ID, [id.0], read_draft)
    }

    pub(crate) fn known_draft(&self, key: &TargetKey) -> Result<StoredDraft> {
        self.draft(key)?.ok_or_else(|| no_draft(key))
    }

    /// The newest draft of a target, open or ended, and how it ended.
    pub(crate) fn newest_draft(&self, target: i64) -> Result<Option<(DraftId, String)>> {
        self.one(NEWEST, [target], |row| Ok((DraftId(row.get(0)?), row.get(1)?)))
    }
}

fn no_draft(key: &TargetKey) -> StoreError {
    StoreError::NoSuch { what: "draft", name: key.unit.to_string() }
}

impl Writer<'_> {
    /// Saves a text as the draft of a unit, and as a step of its history. It is durable once the write returns.
    ///
    /// The unit must be known. A draft that is open keeps its base; otherwise one is begun.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for a unit that was never pulled.
    pub fn save_draft(&mut self, key: &TargetKey, new: NewText<'_>, now: Timestamp) -> Result<StoredDraft> {
        let target = self.ensure_target(key, now)?;
        let open = self.one(OPEN_OF_TARGET, [target], read_draft)?;
        let id = match &open {
            Some(open) => open.id,
            None => self.begin_draft(target, new, now)?,
        };
        self.run(
            "UPDATE draft SET text = ?2, is_done = ?3, changed_at = ?4
               WHERE id = ?1 AND (text <> ?2 OR is_done <> ?3)",
            (id.0, new.text, new.is_done, ms(now)),
        )?;
        self.record_text(id, new.text, new.run, new.is_done, now)?;
        self.draft_by_id(id)?.ok_or_else(|| no_draft(key))
    }

    /// Saves a text that the editor's own undo brought up within the run of typing `new.run`. Where no draft is open, it is
    /// saved as any other.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for a unit that was never pulled.
    pub fn save_undone(&mut self, key: &TargetKey, new: NewText<'_>, now: Timestamp) -> Result<StoredDraft> {
        let Some(open) = self.draft(key)? else { return self.save_draft(key, new, now) };
        self.run(
            "UPDATE draft SET text = ?2, is_done = 0, changed_at = ?3 WHERE id = ?1",
            (open.id.0, new.text, ms(now)),
        )?;
        self.record_undone(open.id, new.text, new.run, now)?;
        self.draft_by_id(open.id)?.ok_or_else(|| no_draft(key))
    }

    fn begin_draft(&mut self, target: i64, new: NewText<'_>, now: Timestamp) -> Result<DraftId> {
        let Base { revision, text, source } = new.base;
        self.run(
            "INSERT INTO draft (target_id, text, base_revision, base_text, base_source, is_done, takes_back,
                 created_at, changed_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)",
            (
                target,
                new.text,
                rev(*revision),
                text.as_deref().unwrap_or_default(),
                source,
                new.is_done,
                new.takes_back.map_or(0, |entry| entry.0),
                ms(now),
            ),
        )?;
        Ok(DraftId(self.last_id()))
    }

    /// Gives a draft another base: what the translator has seen and accepted.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] where no draft is open.
    pub fn set_base(&mut self, key: &TargetKey, base: &Base, now: Timestamp) -> Result<StoredDraft> {
        let id = self.known_draft(key)?.id;
        self.move_base(id, base, now)?;
        self.known_draft(key)
    }

    pub(crate) fn move_base(&mut self, id: DraftId, base: &Base, now: Timestamp) -> Result<()> {
        let Base { revision, text, source } = base;
        self.run(
            "UPDATE draft SET base_revision = ?2, base_text = ?3, base_source = ?4, changed_at = ?5 WHERE id = ?1",
            (id.0, rev(*revision), text.as_deref().unwrap_or_default(), source, ms(now)),
        )?;
        Ok(())
    }

    /// Calls a draft done, or takes that back.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] where no draft is open.
    pub fn set_done(&mut self, key: &TargetKey, is_done: bool, now: Timestamp) -> Result<StoredDraft> {
        let id = self.known_draft(key)?.id;
        self.run("UPDATE draft SET is_done = ?2, changed_at = ?3 WHERE id = ?1", (id.0, is_done, ms(now)))?;
        self.known_draft(key)
    }

    /// Discards the draft of a unit. Its texts are kept, and [`Writer::undo`] brings it back.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] where no draft is open.
    pub fn discard_draft(&mut self, key: &TargetKey, now: Timestamp) -> Result<()> {
        let id = self.known_draft(key)?.id;
        self.run("UPDATE draft SET ended = 'discarded', changed_at = ?2 WHERE id = ?1", (id.0, ms(now)))?;
        Ok(())
    }

    /// Ends a draft whose text is on the wiki now. Where it was typed on since it was sent, it stays open instead, with
    /// what landed as its base, and waits to be called done again. Answers whether it ended.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn land_draft(&mut self, id: DraftId, sent: &str, landed: &Base, now: Timestamp) -> Result<bool> {
        let n_ended = self.run(
            "UPDATE draft SET ended = 'landed', changed_at = ?3 WHERE id = ?1 AND ended = '' AND text = ?2",
            (id.0, sent, ms(now)),
        )?;
        if n_ended == 0 && self.draft_by_id(id)?.is_some() {
            self.move_base(id, landed, now)?;
            self.run("UPDATE draft SET takes_back = 0 WHERE id = ?1", [id.0])?;
        }
        Ok(n_ended > 0)
    }
}

#[cfg(test)]
#[path = "drafts_tests.rs"]
mod tests;
