//! The journal of every sending: planned, being sent, replied to, settled. What stands here survives any crash.

use crate::{
    DraftId, Reader, Receipt, Result, StoreError, StoredDraft, Writer,
    columns::{ms, rev, revision, some_time, time, user, word},
    drafts::{read_base, read_key},
    receipts,
};
use rusqlite::Row;
use tolmach_core::{Base, Revision, TargetKey, Timestamp, UserName, WikiName, push::Guard};

/// A row of the outbox; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(pub(crate) i64);

impl EntryId {
    /// The number under which a receipt is shown and named.
    pub fn number(self) -> i64 {
        self.0
    }

    /// Takes the number of a receipt as a person named it.
    pub fn from_number(number: i64) -> Self {
        Self(number)
    }
}

/// One run of pushing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PushId(pub(crate) i64);

/// How far an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Decided, not sent.
    Planned,
    /// Being sent. After a crash it is in doubt whether it arrived.
    Sending,
    /// The wiki has replied; its state has not been re-read yet.
    Replied,
    /// Done, for better or worse: it has a receipt.
    Settled,
}

impl Phase {
    fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Sending => "sending",
            Self::Replied => "replied",
            Self::Settled => "settled",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Planned, Self::Sending, Self::Replied, Self::Settled].into_iter().find(|phase| phase.as_str() == word)
    }
}

/// What is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sending {
    /// A text.
    Push,
    /// The identical text, as "still valid".
    Confirm,
}

impl Sending {
    fn as_str(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::Confirm => "confirm",
        }
    }

    fn parse(word: &str) -> Option<Option<Self>> {
        match word {
            "" => Some(None),
            word => [Self::Push, Self::Confirm].into_iter().find(|step| step.as_str() == word).map(Some),
        }
    }
}

/// A sending to be journalled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    /// The draft.
    pub draft: DraftId,
    /// What is sent.
    pub sending: Sending,
    /// Its text, as it will be sent.
    pub text: String,
    /// What the wiki is asked to hold to.
    pub guard: Guard,
    /// The draft's base when it was planned.
    pub base: Base,
    /// The definition when it was planned.
    pub source_now: String,
    /// Whether the translation that it replaces was outdated then.
    pub over_outdated: bool,
}

/// What the wiki replied to an edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replied {
    /// The new revision; none where the wiki said that nothing changed.
    pub revision: Option<Revision>,
    /// The revision that it replaced, as the wiki says.
    pub over: Option<Revision>,
    /// When the reply was there.
    pub at: Timestamp,
}

/// An entry of the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its row.
    pub id: EntryId,
    /// The run that it belongs to.
    pub push: PushId,
    /// The account of that run.
    pub account: UserName,
    /// The draft it came from.
    pub draft: DraftId,
    /// What it is of; its page is the resource's title now.
    pub key: TargetKey,
    /// How far it is.
    pub phase: Phase,
    /// What was to be sent; none if nothing.
    pub sending: Option<Sending>,
    /// Mine: the text as sent, or as it would have been.
    pub text: String,
    /// What the wiki was asked to hold to. Means nothing where nothing was to be sent.
    pub guard: Guard,
    /// The draft's base at that time.
    pub base: Base,
    /// The definition at that time, where the page had the unit.
    pub source_now: String,
    /// Whether the translation that it replaced was outdated then.
    pub over_outdated: bool,
    /// When it was planned.
    pub planned_at: Timestamp,
    /// When sending began.
    pub sent_at: Option<Timestamp>,
    /// The wiki's reply.
    pub replied: Option<Replied>,
    /// What it came to, once settled.
    pub receipt: Option<Receipt>,
}

macro_rules! entries {
    ($where:literal) => {
        concat!(
            "SELECT o.*, p.account, w.name AS wiki, r.title, u.name AS unit, t.language
               FROM outbox o JOIN push p ON p.id = o.push_id JOIN draft d ON d.id = o.draft_id
               JOIN target t ON t.id = d.target_id JOIN unit u ON u.id = t.unit_id
               JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id ",
            $where
        )
    };
}
pub(crate) use entries;

pub(crate) const OPEN: &str = entries!("WHERE o.phase <> 'settled' AND w.name = ?1 ORDER BY o.id");
pub(crate) const BY_ID: &str = entries!("WHERE o.id = ?1");

pub(crate) fn read_entry(row: &Row<'_>) -> Result<Entry> {
    let replied = match some_time(row, "replied_at")? {
        None => None,
        Some(at) => {
            Some(Replied { revision: revision(row, "replied_revision")?, over: revision(row, "replied_over")?, at })
        }
    };
    Ok(Entry {
        id: EntryId(row.get("id")?),
        push: PushId(row.get("push_id")?),
        account: user(row, "account")?,
        draft: DraftId(row.get("draft_id")?),
        key: read_key(row)?,
        phase: word(row, "phase", "phase", Phase::parse)?,
        sending: word(row, "step", "step", Sending::parse)?,
        text: row.get("text")?,
        guard: revision(row, "guard_revision")?.map_or(Guard::New, Guard::Replaces),
        base: read_base(row)?,
        source_now: row.get("source_now")?,
        over_outdated: row.get("over_outdated")?,
        planned_at: time(row, "planned_at")?,
        sent_at: some_time(row, "sent_at")?,
        replied,
        receipt: receipts::read_receipt(row)?,
    })
}

impl Reader<'_> {
    /// Entries of a wiki that are not settled, oldest first. Those being sent are in doubt unless their process lives.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn unsettled(&self, wiki: &WikiName) -> Result<Vec<Entry>> {
        self.all(OPEN, [wiki.as_str()], read_entry)
    }

    /// One entry.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn entry(&self, id: EntryId) -> Result<Entry> {
        self.one(BY_ID, [id.0], read_entry)?
            .ok_or_else(|| StoreError::NoSuch { what: "receipt", name: id.0.to_string() })
    }
}

impl Writer<'_> {
    /// Begins a run of pushing. `summary` is what the user adds to the edit summary.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the wiki.
    pub fn begin_push(&mut self, wiki: &WikiName, account: &UserName, summary: &str, now: Timestamp) -> Result<PushId> {
        let wiki_id = self.wiki_id(wiki)?;
        self.run(
            "INSERT INTO push (wiki_id, account, summary, started_at) VALUES (?1, ?2, ?3, ?4)",
            (wiki_id, account.as_str(), summary, ms(now)),
        )?;
        Ok(PushId(self.last_id()))
    }

    /// Ends a run of pushing.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn end_push(&mut self, push: PushId, now: Timestamp) -> Result<()> {
        self.run("UPDATE push SET finished_at = ?2 WHERE id = ?1", (push.0, ms(now)))?;
        Ok(())
    }

    /// Journals what is about to be sent.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn plan_entry(&mut self, push: PushId, new: &NewEntry, now: Timestamp) -> Result<EntryId> {
        let NewEntry { draft, sending, text, guard, base, source_now, over_outdated } = new;
        let guard_revision = match guard {
            Guard::New => 0,
            Guard::Replaces(revision) => rev(Some(*revision)),
        };
        self.run(
            "INSERT INTO outbox (push_id, draft_id, phase, step, text, guard_revision, base_revision, base_text,
                 base_source, source_now, over_outdated, planned_at)
               VALUES (?1, ?2, 'planned', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            (
                push.0,
                draft.0,
                sending.as_str(),
                text,
                guard_revision,
                rev(base.revision),
                base.text.as_deref().unwrap_or_default(),
                &base.source,
                source_now,
                over_outdated,
                ms(now),
            ),
        )?;
        Ok(EntryId(self.last_id()))
    }

    /// Notes that sending begins: from now on the entry is in doubt until the reply is noted.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn mark_sending(&mut self, id: EntryId, now: Timestamp) -> Result<()> {
        self.run("UPDATE outbox SET phase = 'sending', sent_at = ?2 WHERE id = ?1", (id.0, ms(now)))?;
        Ok(())
    }

    /// Notes the wiki's reply.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn mark_replied(&mut self, id: EntryId, replied: Replied) -> Result<()> {
        let Replied { revision, over, at } = replied;
        self.run(
            "UPDATE outbox SET phase = 'replied', replied_revision = ?2, replied_over = ?3, replied_at = ?4
               WHERE id = ?1",
            (id.0, rev(revision), rev(over), ms(at)),
        )?;
        Ok(())
    }

    /// Forgets an entry that was planned and certainly never sent. Its draft waits on.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn drop_planned(&mut self, id: EntryId) -> Result<()> {
        self.run("DELETE FROM outbox WHERE id = ?1 AND phase = 'planned'", [id.0])?;
        Ok(())
    }

    /// Settles an entry. It is never sent again after this.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn settle(&mut self, id: EntryId, receipt: &Receipt) -> Result<()> {
        let Receipt { outcome, revision, state, reason, theirs, stored, settled_at } = receipt;
        self.run(
            "UPDATE outbox SET phase = 'settled', outcome = ?2, revision = ?3, state = ?4, reason = ?5,
                 theirs_revision = ?6, theirs_text = ?7, stored_text = ?8, settled_at = ?9 WHERE id = ?1",
            (
                id.0,
                outcome.as_str(),
                rev(*revision),
                state.map_or("", tolmach_core::State::as_str),
                reason.as_deref().unwrap_or_default(),
                rev(theirs.as_ref().map(|theirs| theirs.revision)),
                theirs.as_ref().map_or("", |theirs| theirs.text.as_str()),
                stored.as_deref().unwrap_or_default(),
                ms(*settled_at),
            ),
        )?;
        Ok(())
    }

    /// Keeps the receipt of a draft for which nothing was sent.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn record_unsent(
        &mut self,
        push: PushId,
        draft: &StoredDraft,
        source_now: &str,
        receipt: &Receipt,
    ) -> Result<EntryId> {
        let Base { revision, text, source } = &draft.draft.base;
        self.run(
            "INSERT INTO outbox (push_id, draft_id, phase, text, base_revision, base_text, base_source, source_now,
                 planned_at) VALUES (?1, ?2, 'settled', ?3, ?4, ?5, ?6, ?7, ?8)",
            (
                push.0,
                draft.id.0,
                &draft.draft.text,
                rev(*revision),
                text.as_deref().unwrap_or_default(),
                source,
                source_now,
                ms(receipt.settled_at),
            ),
        )?;
        let id = EntryId(self.last_id());
        self.settle(id, receipt)?;
        Ok(id)
    }
}

#[cfg(test)]
#[path = "outbox_tests.rs"]
mod tests;
