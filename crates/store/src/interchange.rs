//! What left in files, what came back from them, and the texts that wait beside a draft until the user decides.

use crate::{
    DraftId, Reader, Result, StoreError, Writer,
    columns::{ms, rev, time},
    drafts::{read_base, read_key},
};
use rusqlite::Row;
use tolmach_core::{Base, Language, TargetKey, Timestamp, WikiName};

/// A file that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExportId(i64);

/// A file that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportId(i64);

/// A row of the table of offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OfferId(i64);

/// What a file held of a unit when it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handout {
    /// When that was.
    pub exported_at: Timestamp,
    /// The text; empty if there was none.
    pub text: String,
    /// What the text was made from.
    pub base: Base,
}

/// Where a text came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The name of the file.
    pub file: String,
    /// Its format: `po`, `xliff12`, …
    pub format: String,
    /// Where it stood in the file: `line 3`.
    pub place: String,
    /// When it came.
    pub imported_at: Timestamp,
}

/// A text from a file that waits beside the draft of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its row.
    pub id: OfferId,
    /// The unit.
    pub key: TargetKey,
    /// The text.
    pub text: String,
    /// Whether the file calls it done.
    pub is_done: bool,
    /// What it was made from.
    pub base: Base,
    /// Where it came from.
    pub origin: Origin,
}

/// A text to be kept as an offer.
#[derive(Debug, Clone, Copy)]
pub struct NewOffer<'a> {
    /// Where it stood in the file.
    pub place: &'a str,
    /// The text.
    pub text: &'a str,
    /// Whether the file calls it done.
    pub is_done: bool,
    /// What it was made from.
    pub base: &'a Base,
}

macro_rules! offers {
    ($rest:literal) => {
        concat!(
            "SELECT f.*, w.name AS wiki, r.title, u.name AS unit, t.language, i.file, i.format, i.imported_at
               FROM offer f JOIN target t ON t.id = f.target_id JOIN unit u ON u.id = t.unit_id
               JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id
               JOIN import i ON i.id = f.import_id WHERE f.ended = '' ",
            $rest
        )
    };
}
pub(crate) const OPEN_OFFERS: &str = offers!("AND w.name = ?1 ORDER BY r.title, t.language, u.position, f.id");
pub(crate) const OFFER_OF_TARGET: &str = offers!("AND f.target_id = ?1 ORDER BY f.id DESC LIMIT 1");
pub(crate) const ORIGIN: &str = "SELECT i.file, i.format, i.imported_at, m.place FROM imported m
  JOIN import i ON i.id = m.import_id WHERE m.draft_id = ?1 ORDER BY m.id DESC LIMIT 1";
pub(crate) const HANDOUTS: &str = "SELECT x.text, x.base_revision, x.base_text, x.base_source, e.exported_at
  FROM export_unit x JOIN export e ON e.id = x.export_id WHERE x.target_id = ?1 ORDER BY x.export_id";

fn read_origin(row: &Row<'_>) -> Result<Origin> {
    Ok(Origin {
        file: row.get("file")?,
        format: row.get("format")?,
        place: row.get("place")?,
        imported_at: time(row, "imported_at")?,
    })
}

fn read_offer(row: &Row<'_>) -> Result<Offer> {
    Ok(Offer {
        id: OfferId(row.get("id")?),
        key: read_key(row)?,
        text: row.get("text")?,
        is_done: row.get("is_done")?,
        base: read_base(row)?,
        origin: read_origin(row)?,
    })
}

impl Reader<'_> {
    /// The texts from files that wait for a decision, by page, language and place in the page.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn offers(&self, wiki: &WikiName) -> Result<Vec<Offer>> {
        self.all(OPEN_OFFERS, [wiki.as_str()], read_offer)
    }

    /// The newest text from a file that waits for a decision about one unit.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn offer(&self, key: &TargetKey) -> Result<Option<Offer>> {
        let Some(target) = self.target_id(key)? else { return Ok(None) };
        self.one(OFFER_OF_TARGET, [target], read_offer)
    }

    /// The file that the text of a draft came from last; none if it was typed.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn origin(&self, draft: DraftId) -> Result<Option<Origin>> {
        self.one(ORIGIN, [draft.0], read_origin)
    }

    /// What files held of a unit, oldest first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn handouts(&self, key: &TargetKey) -> Result<Vec<Handout>> {
        let Some(target) = self.target_id(key)? else { return Ok(Vec::new()) };
        self.all(HANDOUTS, [target], |row| {
            Ok(Handout { exported_at: time(row, "exported_at")?, text: row.get("text")?, base: read_base(row)? })
        })
    }
}

impl Writer<'_> {
    /// Notes that a file is written.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn begin_export(
        &mut self,
        wiki: &WikiName,
        language: &Language,
        format: &str,
        now: Timestamp,
    ) -> Result<ExportId> {
        let wiki = self.wiki_id(wiki)?;
        self.run(
            "INSERT INTO export (wiki_id, language, format, exported_at) VALUES (?1, ?2, ?3, ?4)",
            (wiki, language.as_str(), format, ms(now)),
        )?;
        Ok(ExportId(self.last_id()))
    }

    /// Notes what the file holds of a unit.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn record_handout(&mut self, export: ExportId, key: &TargetKey, text: &str, base: &Base) -> Result<()> {
        let target = self.known_target_id(key)?;
        let Base { revision, text: base_text, source } = base;
        self.run(
            "INSERT INTO export_unit (target_id, export_id, text, base_revision, base_text, base_source)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
            (target, export.0, text, rev(*revision), base_text.as_deref().unwrap_or_default(), source),
        )?;
        Ok(())
    }

    /// Notes that a file is read.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn begin_import(&mut self, wiki: &WikiName, file: &str, format: &str, now: Timestamp) -> Result<ImportId> {
        let wiki = self.wiki_id(wiki)?;
        self.run(
            "INSERT INTO import (wiki_id, file, format, imported_at) VALUES (?1, ?2, ?3, ?4)",
            (wiki, file, format, ms(now)),
        )?;
        Ok(ImportId(self.last_id()))
    }

    /// Notes that a draft has its text from a file.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn record_origin(&mut self, import: ImportId, draft: DraftId, place: &str, text: &str) -> Result<()> {
        self.run(
            "INSERT INTO imported (import_id, draft_id, place, text) VALUES (?1, ?2, ?3, ?4)",
            (import.0, draft.0, place, text),
        )?;
        Ok(())
    }

    /// Keeps a text from a file beside the draft of a unit.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn add_offer(&mut self, import: ImportId, key: &TargetKey, new: NewOffer<'_>) -> Result<()> {
        let target = self.known_target_id(key)?;
        let NewOffer { place, text, is_done, base: Base { revision, text: base_text, source } } = new;
        self.run(
            "INSERT INTO offer (import_id, target_id, place, text, is_done, base_revision, base_text, base_source)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            (import.0, target, place, text, is_done, rev(*revision), base_text.as_deref().unwrap_or_default(), source),
        )?;
        Ok(())
    }

    /// Ends an offer: its text was taken for the draft, or dropped. Where it was taken, the draft has its origin now.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] where it is not open.
    pub fn end_offer(&mut self, id: OfferId, taken_by: Option<DraftId>, now: Timestamp) -> Result<()> {
        let ended = if taken_by.is_some() { "taken" } else { "dropped" };
        let n = self
            .run("UPDATE offer SET ended = ?2, ended_at = ?3 WHERE id = ?1 AND ended = ''", (id.0, ended, ms(now)))?;
        if n == 0 {
            return Err(StoreError::NoSuch { what: "offer", name: id.0.to_string() });
        }
        if let Some(draft) = taken_by {
            self.run(
                "INSERT INTO imported (import_id, draft_id, place, text)
                   SELECT import_id, ?2, place, text FROM offer WHERE id = ?1",
                (id.0, draft.0),
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "interchange_tests.rs"]
mod tests;
