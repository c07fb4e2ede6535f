//! The course of sprints: who is on what, and what a closed one came to.

use crate::{
    Reader, Result, StoreError, Writer,
    columns::{language, ms, small, some_time, some_user, state, time, title},
    sprints::read_place,
};
use rusqlite::Row;
use std::collections::BTreeMap;
use tolmach_core::{
    Timestamp, UserName,
    sprint::{Claim, Credit, Observed, Place},
};

/// A row of the table of claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClaimId(i64);

/// A claim as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredClaim {
    /// Its row.
    pub id: ClaimId,
    /// What tells it from every other, on whatever machine.
    pub uid: String,
    /// Whether it was made here, not brought by a file.
    pub is_own: bool,
    /// The claim.
    pub claim: Claim,
}

pub(crate) const CLAIMS: &str = "SELECT c.*, r.title FROM claim c JOIN resource r ON r.id = c.resource_id
  WHERE c.sprint_id = ?1 ORDER BY c.claimed_at, c.id";
pub(crate) const BY_UID: &str = "SELECT id, released_at FROM claim WHERE uid = ?1";
pub(crate) const CLOSING: &str = "SELECT closed_at FROM closing WHERE sprint_id = ?1";
pub(crate) const RESULT: &str = "SELECT x.*, r.title, u.name AS unit FROM result x JOIN unit u ON u.id = x.unit_id
  JOIN resource r ON r.id = u.resource_id WHERE x.sprint_id = ?1";

fn read_claim(row: &Row<'_>) -> Result<StoredClaim> {
    Ok(StoredClaim {
        id: ClaimId(row.get("id")?),
        uid: row.get("uid")?,
        is_own: row.get("is_own")?,
        claim: Claim {
            page: title(row, "title")?,
            language: language(row, "language")?,
            by: some_user(row, "account")?,
            claimed_at: time(row, "claimed_at")?,
            released_at: some_time(row, "released_at")?,
        },
    })
}

impl Reader<'_> {
    /// The claims of a sprint, the oldest first; those that were let go or have run out, too.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn claims(&self, name: &str) -> Result<Vec<StoredClaim>> {
        self.all(CLAIMS, [self.sprint_id(name)?], read_claim)
    }

    /// When a sprint was closed; none as long as it is open.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn closed_at(&self, name: &str) -> Result<Option<Timestamp>> {
        self.one(CLOSING, [self.sprint_id(name)?], |row| time(row, "closed_at"))
    }

    /// The units of a closed sprint as they stood when it was closed.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn result(&self, name: &str) -> Result<BTreeMap<Place, Observed>> {
        let rows = self.all(RESULT, [self.sprint_id(name)?], |row| {
            let saved_at = time(row, "saved_at")?;
            let seen = Observed {
                state: state(row, "state")?,
                n_words: small(row, "n_words")?,
                observed_at: time(row, "read_at")?,
                since: time(row, "since")?,
                has_draft: row.get("has_draft")?,
                credit: some_user(row, "account")?.map(|user| Credit { user, at: saved_at }),
            };
            Ok((read_place(row)?, seen))
        })?;
        Ok(rows.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Keeps a claim that is made here.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the sprint or the page.
    pub fn add_claim(&mut self, name: &str, claim: &Claim) -> Result<()> {
        let uid: String =
            self.one("SELECT lower(hex(randomblob(16)))", [], |row| Ok(row.get(0)?))?.ok_or(StoreError::Damaged)?;
        self.insert_claim(name, &uid, true, claim)
    }

    /// Keeps a claim that a file brings, or that it was let go.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the sprint or the page.
    pub fn take_claim(&mut self, name: &str, uid: &str, claim: &Claim) -> Result<()> {
        let known = self.one(BY_UID, [uid], |row| Ok((ClaimId(row.get("id")?), some_time(row, "released_at")?)))?;
        match (known, claim.released_at) {
            (None, _) => self.insert_claim(name, uid, false, claim),
            (Some((id, None)), Some(at)) => self.release_claim(id, at),
            (Some(_), _) => Ok(()),
        }
    }

    fn insert_claim(&mut self, name: &str, uid: &str, is_own: bool, claim: &Claim) -> Result<()> {
        let (id, sprint) = (self.sprint_id(name)?, self.sprint(name)?.ok_or(StoreError::Damaged)?);
        let Claim { page, language, by, claimed_at, released_at } = claim;
        let resource = self.known_resource(&sprint.wiki, page)?.id;
        self.run(
            "INSERT INTO claim (sprint_id, resource_id, language, uid, account, is_own, claimed_at, released_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            (
                id,
                resource.0,
                language.as_str(),
                uid,
                by.as_ref().map_or("", UserName::as_str),
                is_own,
                ms(*claimed_at),
                released_at.map_or(0, ms),
            ),
        )?;
        Ok(())
    }

    /// Lets a claim go. One that was let go before stays as it is.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn release_claim(&mut self, id: ClaimId, now: Timestamp) -> Result<()> {
        self.run("UPDATE claim SET released_at = ?2 WHERE id = ?1 AND released_at = 0", (id.0, ms(now)))?;
        Ok(())
    }

    /// Closes a sprint with its units as they stand. Another closing of it is replaced.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the sprint or a unit.
    pub fn close_sprint(&mut self, name: &str, result: &BTreeMap<Place, Observed>, now: Timestamp) -> Result<()> {
        let (id, sprint) = (self.sprint_id(name)?, self.sprint(name)?.ok_or(StoreError::Damaged)?);
        self.run("DELETE FROM result WHERE sprint_id = ?1", [id])?;
        self.run("INSERT OR REPLACE INTO closing (sprint_id, closed_at) VALUES (?1, ?2)", (id, ms(now)))?;
        for (place, seen) in result {
            let unit = self.unit_of(&sprint, place)?;
            let Observed { state, n_words, observed_at, since, has_draft, credit } = seen;
            self.run(
                "INSERT INTO result (sprint_id, unit_id, language, state, n_words, read_at, since, has_draft, account,
                     saved_at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                (
                    id,
                    unit,
                    place.1.as_str(),
                    state.as_str(),
                    n_words,
                    ms(*observed_at),
                    ms(*since),
                    has_draft,
                    credit.as_ref().map_or("", |credit| credit.user.as_str()),
                    credit.as_ref().map_or(0, |credit| ms(credit.at)),
                ),
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "course_tests.rs"]
mod tests;
