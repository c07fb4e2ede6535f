//! The right to push: one process at a time per wiki and account. It runs out by itself when its owner dies.

use crate::{
    Reader, Result, StoreError, Writer,
    columns::{ms, some_user, time, wiki_name},
};
use std::time::Duration;
use tolmach_core::{Timestamp, UserName, WikiName};

/// Who may push now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lease {
    /// The asker.
    Ours,
    /// Another push, unless it lets go.
    Held {
        /// Its token.
        owner: String,
        /// When it runs out, unless it is renewed.
        until: Timestamp,
    },
}

pub(crate) const LEASE: &str = "SELECT owner, expires_at FROM lease WHERE wiki_id = ?1 AND account = ?2";
const ALL: &str = "SELECT w.name AS wiki, l.account, l.owner, l.expires_at FROM lease l JOIN wiki w ON w.id = l.wiki_id
  WHERE l.expires_at > ?1 ORDER BY w.name, l.account";

/// A right to push that somebody has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldBy {
    /// Where.
    pub wiki: WikiName,
    /// As whom.
    pub account: UserName,
    /// Its token.
    pub owner: String,
    /// When it runs out, unless it is renewed.
    pub until: Timestamp,
}

impl Reader<'_> {
    /// The leases that have not run out, of all wikis and accounts.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn leases(&self, now: Timestamp) -> Result<Vec<HeldBy>> {
        self.all(ALL, [ms(now)], |row| {
            Ok(HeldBy {
                wiki: wiki_name(row, "wiki")?,
                account: some_user(row, "account")?.ok_or(StoreError::Damaged)?,
                owner: row.get("owner")?,
                until: time(row, "expires_at")?,
            })
        })
    }
}

impl Writer<'_> {
    /// Takes the lease, or renews it where `owner` has it already. `owner` is a token that no other process has.
    ///
    /// # Errors
    /// [`crate::StoreError::NoSuch`] for the wiki.
    pub fn take_lease(
        &mut self,
        wiki: &WikiName,
        account: &UserName,
        owner: &str,
        lasts: Duration,
        now: Timestamp,
    ) -> Result<Lease> {
        let wiki_id = self.wiki_id(wiki)?;
        let held: Option<(String, Timestamp)> =
            self.one(LEASE, (wiki_id, account.as_str()), |row| Ok((row.get("owner")?, time(row, "expires_at")?)))?;
        match held {
            Some((holder, until)) if holder != owner && until > now => {
                return Ok(Lease::Held { owner: holder, until });
            }
            Some(_) | None => {}
        }
        self.run(
            "INSERT INTO lease (wiki_id, account, owner, taken_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT DO UPDATE SET taken_at = iif(owner = excluded.owner, taken_at, excluded.taken_at),
               owner = excluded.owner, expires_at = excluded.expires_at",
            (wiki_id, account.as_str(), owner, ms(now), expiry(now, lasts)),
        )?;
        Ok(Lease::Ours)
    }

    /// The heartbeat: moves the end of the lease on. Answers false where it ran out and somebody else took it: stop then.
    ///
    /// # Errors
    /// [`crate::StoreError::NoSuch`] for the wiki.
    pub fn beat_lease(
        &mut self,
        wiki: &WikiName,
        account: &UserName,
        owner: &str,
        lasts: Duration,
        now: Timestamp,
    ) -> Result<bool> {
        let wiki_id = self.wiki_id(wiki)?;
        let n = self.run(
            "UPDATE lease SET expires_at = ?4 WHERE wiki_id = ?1 AND account = ?2 AND owner = ?3",
            (wiki_id, account.as_str(), owner, expiry(now, lasts)),
        )?;
        Ok(n > 0)
    }

    /// Lets the lease go, or takes it from an owner who is known to be dead. Does nothing where it is not `owner`'s.
    ///
    /// # Errors
    /// [`crate::StoreError::NoSuch`] for the wiki.
    pub fn release_lease(&mut self, wiki: &WikiName, account: &UserName, owner: &str) -> Result<()> {
        let wiki_id = self.wiki_id(wiki)?;
        self.run(
            "DELETE FROM lease WHERE wiki_id = ?1 AND account = ?2 AND owner = ?3",
            (wiki_id, account.as_str(), owner),
        )?;
        Ok(())
    }
}

fn expiry(now: Timestamp, lasts: Duration) -> i64 {
    ms(now).saturating_add(i64::try_from(lasts.as_millis()).unwrap_or(i64::MAX))
}
