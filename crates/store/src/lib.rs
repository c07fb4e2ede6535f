//! The local SQLite database: schema, migrations, queries. All SQL of Tolmach is here.
//!
//! Start at [`Store`]: reads get a [`Reader`], writes a [`Writer`] within one transaction. Their methods stand in one
//! module a subject. The crate never asks the network and never reads the clock: `now` is an argument.

mod error;
pub use error::{Result, StoreError};

mod backup;
mod open;
pub use backup::{Backup, Why};
pub use open::Notice;
mod columns;
mod migrate;
mod readers;

mod resources;
mod wikis;
pub use resources::{NewResource, Resource, ResourceId, Source, Status, TrackedLanguage};
pub use wikis::{SiteFacts, Wiki};

mod collections;
mod stats;
pub use collections::Collection;
pub use stats::{BecameOutdated, Counts, Extent, Size, StateCount, Stats};

mod targets;
mod units;
pub use targets::StoredTarget;
pub use units::{PastDefinition, ReadUnit, StoredUnit};

mod drafts;
mod history;
pub use drafts::{DraftFilter, DraftId, NewText, StoredDraft};
pub use history::PastText;

mod lease;
mod outbox;
mod receipts;
pub use lease::{HeldBy, Lease};
pub use outbox::{Entry, EntryId, NewEntry, Phase, PushId, Replied, Sending};
pub use receipts::{Receipt, ReceiptFilter, Theirs};

mod interchange;
pub use interchange::{ExportId, Handout, ImportId, NewOffer, Offer, OfferId, Origin};

mod glossary;
mod received;
pub use glossary::{GlossaryState, NewTerm, Rendering, StoredTerm, TermId};

mod search;
pub use search::{Found, FoundKind, FoundPlace, Part, Wanted};

mod checks;
pub use checks::{IgnoredProblem, StoredRule};

mod reviews;
mod written;
pub use reviews::{BroughtReview, NewReview, Review, ReviewId, Unreviewed};
pub use written::Written;

mod course;
pub use course::{ClaimId, StoredClaim};
mod sprints;
pub use sprints::{Credited, SprintUnit};

mod machine;
mod memory;
mod same;
pub use memory::{
    Due, ForgottenPairs, LanguagesId, MemoryCounts, MemoryHead, MemoryLanguages, Neighbours, NewPair, OriginId, PairId,
    PairUse, Remembered, SentenceId, StoredPair, StoredSentence, UnitPair, UnitUse,
};

use readers::Readers;
use rusqlite::{Connection, Params, Row, TransactionBehavior};
use std::{
    ops::Deref,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};
use tolmach_core::Timestamp;

/// The database. Share it by reference or in an `Arc`; writes wait for each other, and reads for nobody.
#[derive(Debug)]
pub struct Store {
    db: Mutex<Connection>,
    /// None where the database is in memory: there the writes' connection is the only one.
    readers: Option<Readers>,
}

/// A database that was opened, and what the user should be told about that.
#[derive(Debug)]
pub struct Opened {
    /// The database.
    pub store: Store,
    /// What happened to the file.
    pub notices: Vec<Notice>,
}

impl Store {
    /// Opens the file, or begins a new one; its directory is made where missing.
    ///
    /// An older file is copied aside, then migrated. A damaged one is set aside, never deleted, and a new one begun.
    /// Cost: one read of the whole file.
    ///
    /// # Errors
    /// [`StoreError::Newer`] and [`StoreError::NotOurs`], the file untouched; [`StoreError::ReadOnly`],
    /// [`StoreError::DiskFull`], [`StoreError::Io`] when it cannot be used.
    pub fn open(path: &Path, now: Timestamp) -> Result<Opened> {
        let (db, notices) = open::open(path, now, migrate::MIGRATIONS)?;
        Ok(Opened { store: Self { db: Mutex::new(db), readers: Some(Readers::of(path)) }, notices })
    }

    /// Opens an empty database that lives in memory only, for tests.
    ///
    /// # Errors
    /// [`StoreError`] when there is no memory for it.
    pub fn open_in_memory() -> Result<Self> {
        Ok(Self { db: Mutex::new(open::open_in_memory()?), readers: None })
    }

    /// Reads. All reads of one call see the same state: what was written before it, and nothing of what is being written.
    ///
    /// # Errors
    /// Whatever `work` answers, or what SQLite reports.
    pub fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Reader<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let read = |db: &mut Connection| {
            let snapshot = db.transaction_with_behavior(TransactionBehavior::Deferred).map_err(StoreError::from)?;
            work(&Reader { db: &snapshot })
        };
        match &self.readers {
            Some(readers) => readers.with(read),
            None => read(&mut self.lock()),
        }
    }

    /// Writes, in one transaction: all of it is done and durable when this returns, or nothing of it.
    ///
    /// # Errors
    /// Whatever `work` answers, or what SQLite reports; then nothing was written.
    pub fn write<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Writer<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut db = self.lock();
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let answer = work(&mut Writer { reader: Reader { db: &transaction } })?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Takes the connection. A panic within an earlier call rolled its transaction back, so nothing is half done.
    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.db.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads within one snapshot. Its methods stand in the modules by subject.
#[derive(Debug)]
pub struct Reader<'c> {
    db: &'c Connection,
}

impl Reader<'_> {
    /// The schema of the database.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn schema_number(&self) -> Result<u32> {
        migrate::schema_number(self.db)
    }

    /// Its size in bytes, without what waits in the log.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn n_bytes(&self) -> Result<u64> {
        let sql = "SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size";
        Ok(self.one(sql, [], |row| columns::unsigned(row, "n"))?.unwrap_or_default())
    }

    fn all<T>(&self, sql: &str, params: impl Params, read: impl FnMut(&Row<'_>) -> Result<T>) -> Result<Vec<T>> {
        self.db.prepare_cached(sql)?.query_and_then(params, read)?.collect()
    }

    fn one<T>(&self, sql: &str, params: impl Params, read: impl FnOnce(&Row<'_>) -> Result<T>) -> Result<Option<T>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        rows.next()?.map(read).transpose()
    }
}

/// Writes within one transaction, and reads what it has written.
#[derive(Debug)]
pub struct Writer<'c> {
    reader: Reader<'c>,
}

impl<'c> Deref for Writer<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Reader<'c> {
        &self.reader
    }
}

impl Writer<'_> {
    /// Runs one statement and says how many rows it changed.
    fn run(&mut self, sql: &str, params: impl Params) -> Result<usize> {
        Ok(self.reader.db.prepare_cached(sql)?.execute(params)?)
    }

    /// The id of the row that was inserted last.
    fn last_id(&self) -> i64 {
        self.reader.db.last_insert_rowid()
    }
}

#[cfg(test)]
mod fixture;

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
