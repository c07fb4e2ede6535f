//! Connections that only read, so that a view need not wait for another view, nor a save for either.

use crate::{StoreError, open};
use rusqlite::Connection;
use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Connections that are kept. More than that many threads seldom read at once, and each keeps pages in memory.
const MAX_IDLE: usize = 2;

/// The connections to a file that nobody reads through at the moment.
#[derive(Debug)]
pub(crate) struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    /// Of a file that is open already.
    pub(crate) fn of(path: &Path) -> Self {
        Self { path: path.to_owned(), idle: Mutex::default() }
    }

    /// Lends a connection. One within which something panicked does not come back.
    pub(crate) fn with<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let known = self.idle().pop();
        let mut db = known.map_or_else(|| open::connect_to_read(&self.path), Ok)?;
        let answer = work(&mut db);
        let mut idle = self.idle();
        if idle.len() < MAX_IDLE {
            idle.push(db);
        }
        answer
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
