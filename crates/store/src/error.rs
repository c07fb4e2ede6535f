//! What can go wrong with the database, and what to do next.

use rusqlite::{ErrorCode, ffi::SQLITE_IOERR_SHMSIZE};
use std::path::PathBuf;

/// Why the database could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A newer Tolmach wrote the file. It was not touched; use the newer program.
    #[error("{path} has schema {found}, this program knows schemas up to {newest}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The newest schema that this program knows.
        newest: u32,
    },
    /// The file is a database of another program. It was not touched; choose another place.
    #[error("{path} is a database, but not one of Tolmach")]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// The directory or the file cannot be reached, made or written.
    #[error("cannot use {path}: {source}")]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// What the operating system says.
        source: std::io::Error,
    },
    /// The file or its directory may not be written to.
    #[error("the database may not be written to")]
    ReadOnly,
    /// No space is left; what was being saved is not saved.
    #[error("no space is left for the database")]
    DiskFull,
    /// Another process held the database for too long; trying again may help.
    #[error("another process keeps the database busy")]
    Busy,
    /// The file is damaged. Opening it again sets it aside.
    #[error("the database is damaged")]
    Damaged,
    /// Nothing of that name is stored.
    #[error("there is no {what} {name}")]
    NoSuch {
        /// What was looked for: "wiki", "resource", "unit", …
        what: &'static str,
        /// Its name.
        name: String,
    },
    /// Something of that name is stored already.
    #[error("there is a {what} {name} already")]
    AlreadyThere {
        /// What was to be added.
        what: &'static str,
        /// Its name.
        name: String,
    },
    /// It cannot be removed while drafts stand on it.
    #[error("{name} has {n_drafts} drafts")]
    HasDrafts {
        /// What was to be removed.
        name: String,
        /// How many drafts.
        n_drafts: u32,
    },
    /// A stored value is not what this program would have stored.
    #[error("column {column} holds no {what}")]
    BadValue {
        /// Where it stands.
        column: &'static str,
        /// What was expected there.
        what: &'static str,
    },
    /// Anything else that SQLite reports.
    #[error("database: {0}")]
    Database(#[source] rusqlite::Error),
}

impl StoreError {
    /// Whether trying again later may help without anybody doing anything.
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Busy)
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            // The shared index of the write-ahead log could not grow, which SQLite takes for a full disk, too.
            Some(ErrorCode::SystemIoFailure) if extended_code(&error) == Some(SQLITE_IOERR_SHMSIZE) => Self::DiskFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            _ => Self::Database(error),
        }
    }
}

fn extended_code(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}

/// What a call of this crate answers.
pub type Result<T> = std::result::Result<T, StoreError>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_that_cannot_grow_is_a_full_disk() {
        let of_code = |code| StoreError::from(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None));
        assert!(matches!(of_code(SQLITE_IOERR_SHMSIZE), StoreError::DiskFull), "nobody is told to make room");
        assert!(matches!(of_code(rusqlite::ffi::SQLITE_IOERR_READ), StoreError::Database(_)));
    }
}
