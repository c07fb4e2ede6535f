//! Remarks of reviewers, and the texts that translations had before.

use crate::{
    Reader, ResourceId, Result, StoreError, Writer,
    columns::{language, ms, rev, revision, small, some_time, some_user, time, title, word},
    drafts::read_key,
};
use rusqlite::Row;
use std::collections::BTreeMap;
use tolmach_core::{
    Language, PageTitle, TargetKey, Timestamp, UnitId, UserName, WikiName,
    review::{Kind, Subject},
    text::as_stored,
};

/// A row of the table of reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ReviewId(i64);

impl ReviewId {
    /// The row's number, for screens and scripts.
    pub fn number(self) -> i64 {
        self.0
    }

    /// The row with this number, whether or not there is one.
    pub fn from_number(number: i64) -> Self {
        Self(number)
    }
}

/// A remark on a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Its row.
    pub id: ReviewId,
    /// What tells it from every other, on whatever machine.
    pub uid: String,
    /// The unit in its language.
    pub key: TargetKey,
    /// Acceptance or comment.
    pub kind: Kind,
    /// What was looked at. The text is as a wiki would store it.
    pub subject: Subject,
    /// What there is to say; empty for a mere acceptance.
    pub comment: String,
    /// Who; none where nobody was logged in.
    pub by: Option<UserName>,
    /// Whether it was made here, not brought by a file.
    pub is_own: bool,
    /// When.
    pub made_at: Timestamp,
    /// When it was taken back, or called settled.
    pub ended_at: Option<Timestamp>,
    /// When the wiki took it.
    pub told_at: Option<Timestamp>,
}

/// A remark to be kept.
#[derive(Debug, Clone, Copy)]
pub struct NewReview<'a> {
    /// Acceptance or comment.
    pub kind: Kind,
    /// What was looked at.
    pub subject: &'a Subject,
    /// What there is to say.
    pub comment: &'a str,
    /// Who; none where nobody is logged in.
    pub by: Option<&'a UserName>,
}

/// A remark as a file brings it.
#[derive(Debug, Clone, Copy)]
pub struct BroughtReview<'a> {
    /// What tells it from every other.
    pub uid: &'a str,
    /// The remark.
    pub review: NewReview<'a>,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it was taken back, or called settled.
    pub ended_at: Option<Timestamp>,
}

/// How many translations of one person wait for a review in a page and language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreviewed {
    /// The page.
    pub page: PageTitle,
    /// The language.
    pub language: Language,
    /// Who saved them, where the wiki says.
    pub translator: Option<UserName>,
    /// How many.
    pub n: u32,
}

// CROSS JOIN keeps the order: remarks are few, and translations are many.
macro_rules! reviews {
    ($rest:literal) => {
        concat!(
            "SELECT v.*, w.name AS wiki, r.title, u.name AS unit, t.language FROM review v
               CROSS JOIN target t ON t.id = v.target_id JOIN unit u ON u.id = t.unit_id
               JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id ",
            $rest
        )
    };
}
pub(crate) const OF_TARGET: &str = reviews!("WHERE v.target_id = ?1 ORDER BY v.made_at, v.id");
pub(crate) const TO_TELL: &str = reviews!(
    "WHERE v.kind = 'accepted' AND v.is_own = 1 AND v.told_at = 0 AND v.ended_at = 0 AND v.revision <> 0 AND w.name = ?1
     ORDER BY r.title, t.language, u.position, v.id"
);
pub(crate) const OF_WIKI: &str =
    reviews!("WHERE w.name = ?1 ORDER BY r.title, t.language, u.position, v.made_at, v.id");
pub(crate) const OF_RESOURCE: &str = "SELECT v.*, w.name AS wiki, r.title, u.name AS unit, t.language FROM resource r
  JOIN wiki w ON w.id = r.wiki_id JOIN unit u ON u.resource_id = r.id JOIN target t ON t.unit_id = u.id
  JOIN review v ON v.target_id = t.id WHERE r.id = ?1 ORDER BY t.language, u.position, v.made_at, v.id";
pub(crate) const BY_ID: &str = reviews!("WHERE v.id = ?1");
pub(crate) const BY_UID: &str = "SELECT id, ended_at FROM review WHERE uid = ?1";
pub(crate) const FORMER: &str = "SELECT u.name AS unit, f.text FROM unit u
  JOIN target t ON t.unit_id = u.id AND t.language = ?2 JOIN former_text f ON f.target_id = t.id
  WHERE u.resource_id = ?1";
pub(crate) const FORMER_OF_TARGET: &str = "SELECT text FROM former_text WHERE target_id = ?1";
/// Translations with a draft are left out: it is the draft that is looked at.
pub(crate) const UNREVIEWED: &str = "SELECT r.title, t.language, t.translator, count(*) AS n FROM wiki w
  JOIN resource r ON r.wiki_id = w.id AND r.status = 'tracked' JOIN unit u ON u.resource_id = r.id AND u.is_present
  JOIN target t ON t.unit_id = u.id AND t.state = 'translated'
  WHERE w.name = ?1
    AND NOT EXISTS (SELECT 1 FROM review v WHERE v.target_id = t.id AND v.kind = 'accepted' AND v.ended_at = 0
      AND (v.revision = t.revision OR v.revision = 0 AND v.text = t.text))
    AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.target_id = t.id AND d.ended = '')
  GROUP BY r.id, t.language, t.translator";

fn read_review(row: &Row<'_>) -> Result<Review> {
    Ok(Review {
        id: ReviewId(row.get("id")?),
        uid: row.get("uid")?,
        key: read_key(row)?,
        kind: word(row, "kind", "kind of review", Kind::parse)?,
        subject: Subject { revision: revision(row, "revision")?, text: row.get("text")? },
        comment: row.get("comment")?,
        by: some_user(row, "account")?,
        is_own: row.get("is_own")?,
        made_at: time(row, "made_at")?,
        ended_at: some_time(row, "ended_at")?,
        told_at: some_time(row, "told_at")?,
    })
}

impl Reader<'_> {
    /// The remarks on a unit in one language, oldest first, ended ones included.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn reviews_of(&self, key: &TargetKey) -> Result<Vec<Review>> {
        let Some(target) = self.target_id(key)? else { return Ok(Vec::new()) };
        self.all(OF_TARGET, [target], read_review)
    }

    /// The remarks on a wiki's units, by page, language and place in the page. Cost: linear in the remarks of all wikis.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn reviews(&self, wiki: &WikiName) -> Result<Vec<Review>> {
        self.all(OF_WIKI, [wiki.as_str()], read_review)
    }

    /// The remarks on the units of a resource, by language and place in the page. Cost: linear in its translations.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn reviews_of_resource(&self, resource: ResourceId) -> Result<Vec<Review>> {
        self.all(OF_RESOURCE, [resource.0], read_review)
    }

    /// Acceptances of translations on a wiki that were made here and that it was not told of.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn reviews_to_tell(&self, wiki: &WikiName) -> Result<Vec<Review>> {
        self.all(TO_TELL, [wiki.as_str()], read_review)
    }

    /// How many translations nobody has accepted, by page, language and translator. Those with a draft are left out.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn unreviewed(&self, wiki: &WikiName) -> Result<Vec<Unreviewed>> {
        self.all(UNREVIEWED, [wiki.as_str()], |row| {
            Ok(Unreviewed {
                page: title(row, "title")?,
                language: language(row, "language")?,
                translator: some_user(row, "translator")?,
                n: small(row, "n")?,
            })
        })
    }

    /// The text that a translation had before the latest change that was seen here.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn former_text(&self, key: &TargetKey) -> Result<Option<String>> {
        let Some(target) = self.target_id(key)? else { return Ok(None) };
        self.one(FORMER_OF_TARGET, [target], |row| Ok(row.get(0)?))
    }

    /// The texts that the translations of a resource had before the latest change that was seen here.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn former_texts(&self, resource: ResourceId, into: &Language) -> Result<BTreeMap<UnitId, String>> {
        let rows = self.all(FORMER, (resource.0, into.as_str()), |row| {
            Ok((crate::columns::unit_id(row, "unit")?, row.get("text")?))
        })?;
        Ok(rows.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Keeps a remark.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the unit.
    pub fn add_review(&mut self, key: &TargetKey, new: &NewReview<'_>, now: Timestamp) -> Result<Review> {
        let target = self.ensure_target(key, now)?;
        let uid: String =
            self.one("SELECT lower(hex(randomblob(16)))", [], |row| Ok(row.get(0)?))?.ok_or(StoreError::Damaged)?;
        self.insert_review(target, &uid, new, true, now, None)?;
        let id = self.last_id();
        self.one(BY_ID, [id], read_review)?.ok_or(StoreError::Damaged)
    }

    /// Keeps a remark that a file brings, or that it has ended. Answers whether anything is new.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the unit.
    pub fn take_review(&mut self, key: &TargetKey, brought: &BroughtReview<'_>) -> Result<bool> {
        let target = self.known_target_id(key)?;
        let BroughtReview { uid, review, made_at, ended_at } = brought;
        let known = self.one(BY_UID, [uid], |row| Ok((row.get::<_, i64>("id")?, some_time(row, "ended_at")?)))?;
        match (known, ended_at) {
            (None, _) => self.insert_review(target, uid, review, false, *made_at, *ended_at).map(|()| true),
            (Some((id, None)), Some(at)) => self.end_review(ReviewId(id), *at).map(|()| true),
            (Some(_), _) => Ok(false),
        }
    }

    fn insert_review(
        &mut self,
        target: i64,
        uid: &str,
        new: &NewReview<'_>,
        is_own: bool,
        made_at: Timestamp,
        ended_at: Option<Timestamp>,
    ) -> Result<()> {
        let NewReview { kind, subject: Subject { revision, text }, comment, by } = new;
        self.run(
            "INSERT INTO review (target_id, uid, kind, revision, text, comment, account, is_own, made_at, ended_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            (
                target,
                uid,
                kind.as_str(),
                rev(*revision),
                as_stored(text),
                comment,
                by.map_or("", UserName::as_str),
                is_own,
                ms(made_at),
                ended_at.map_or(0, ms),
            ),
        )?;
        Ok(())
    }

    /// Ends a remark: it was taken back, or what it says is settled.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] where there is none that is open.
    pub fn end_review(&mut self, id: ReviewId, now: Timestamp) -> Result<()> {
        match self.run("UPDATE review SET ended_at = ?2 WHERE id = ?1 AND ended_at = 0", (id.0, ms(now)))? {
            0 => Err(StoreError::NoSuch { what: "review", name: id.0.to_string() }),
            _ => Ok(()),
        }
    }

    /// Notes that the wiki took an acceptance.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn note_told(&mut self, id: ReviewId, now: Timestamp) -> Result<()> {
        self.run("UPDATE review SET told_at = ?2 WHERE id = ?1", (id.0, ms(now)))?;
        Ok(())
    }
}

#[cfg(test)]
#[path = "reviews_tests.rs"]
mod tests;
