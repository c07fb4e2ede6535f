//! Numbered, forward-only migrations. A released file never changes; a mistake is mended by the next number.

use crate::{Result, StoreError};
use rusqlite::{Connection, TransactionBehavior};
use std::{
    fs::{self, File},
    path::Path,
};

/// All migrations, in order; the first leads from an empty file to schema 1.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_first.sql"),
    include_str!("../migrations/0002_memory.sql"),
    include_str!("../migrations/0003_interchange.sql"),
    include_str!("../migrations/0004_glossary.sql"),
    include_str!("../migrations/0005_search.sql"),
    include_str!("../migrations/0006_checks.sql"),
    include_str!("../migrations/0007_board.sql"),
    include_str!("../migrations/0008_people.sql"),
    include_str!("../migrations/0009_teller.sql"),
    include_str!("../migrations/0010_written.sql"),
    include_str!("../migrations/0011_memory_edition.sql"),
    include_str!("../migrations/0012_indexes.sql"),
];

/// Marks a file as one of Tolmach's ("Tlma").
pub(crate) const APPLICATION_ID: i32 = 0x546c_6d61;

/// The schema that a list of migrations leads to.
pub(crate) fn newest(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).unwrap_or(u32::MAX)
}

/// The schema of an open database; 0 for an empty one.
pub(crate) fn schema_number(db: &Connection) -> Result<u32> {
    let found: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    u32::try_from(found).map_err(|_| StoreError::BadValue { column: "user_version", what: "schema number" })
}

/// Brings the database to the newest schema, each step in one transaction that also sets `user_version`.
///
/// Two processes may arrive here at once: the second finds the work done. Cost: that of the migrations.
pub(crate) fn migrate(db: &mut Connection, migrations: &[&str]) -> Result<()> {
    while schema_number(db)? < newest(migrations) {
        let step = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = schema_number(&step)?;
        if let Some(sql) = migrations.get(done as usize) {
            step.execute_batch(sql)?;
            step.pragma_update(None, "application_id", APPLICATION_ID)?;
            step.pragma_update(None, "user_version", done + 1)?;
        }
        step.commit()?;
    }
    Ok(())
}

/// Writes a whole copy of the database, what stands in the write-ahead log included; no file where that fails.
pub(crate) fn copy_to(db: &Connection, path: &Path) -> Result<()> {
    // Made here, so that no file of anybody else is ever removed.
    let made = File::create_new(path).map_err(|source| StoreError::Io { path: path.to_owned(), source })?;
    drop(made);
    if let Err(error) = db.execute("VACUUM INTO ?1", [path.to_string_lossy()]) {
        drop(fs::remove_file(path));
        return Err(error.into());
    }
    Ok(())
}

#[cfg(test)]
#[path = "migrate_tests.rs"]
mod tests;
