//! Copies of the file that lie beside it: made before migrations, when asked for, and before another one is restored.

use crate::{
    Result, Store, StoreError,
    columns::ms,
    migrate::{self, APPLICATION_ID, MIGRATIONS},
    open::{BUSY_WAIT, Header, beside, check, free_name, read_header},
};
use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup as Copying, StepResult},
};
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};
use tolmach_core::Timestamp;

/// A copy of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its file.
    pub path: PathBuf,
    /// Why it was made.
    pub why: Why,
    /// When, as its name says.
    pub taken_at: Timestamp,
    /// Its size in bytes.
    pub n_bytes: u64,
}

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Somebody asked for it.
    Asked,
    /// The file was about to be brought to a newer form.
    Migration,
    /// Another copy was about to be restored.
    Restore,
    /// It is no copy: a damaged file that was set aside. It can't be restored.
    Damaged,
}

const ASKED: &str = "backup";
const RESTORE: &str = "before-restore";
/// What is about to take the place of the database; no copy that could be restored.
const STAGED: &str = "restoring";
/// How often it is tried to copy the database aside while nobody else writes.
const N_TRIES: usize = 3;

impl Store {
    /// The copies beside a database, the latest first. Cost: one look at its folder.
    ///
    /// # Errors
    /// [`StoreError::Io`].
    pub fn backups(path: &Path) -> Result<Vec<Backup>> {
        let folder = path.parent().unwrap_or(path);
        let failed = |source| StoreError::Io { path: folder.to_owned(), source };
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some((why, taken_at)) = read_name(path, &name) {
                let n_bytes = entry.metadata().map_err(failed)?.len();
                found.push(Backup { path: entry.path(), why, taken_at, n_bytes });
            }
        }
        found.sort_by(|one, other| (other.taken_at, &other.path).cmp(&(one.taken_at, &one.path)));
        Ok(found)
    }

    /// Copies the database `path`, whole and sound, beside itself. Others read and write meanwhile; what they write is not in
    /// the copy. Cost: one read and write of all of it.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] and what else SQLite reports. Then there is no half copy.
    pub fn back_up(&self, path: &Path, now: Timestamp) -> Result<PathBuf> {
        let copy = free_name(path, ASKED, now);
        migrate::copy_to(&open_to_read(path)?, &copy)?;
        Ok(copy)
    }

    /// Puts a copy in the place of the database `path`, which is copied aside first. Answers where that copy is.
    ///
    /// What is kept in files or in memory after the database can tell that it is another one: the memory has a new name,
    /// the glossary a new number. Nobody pushes in the restored one. Cost: as three times [`Store::back_up`], in which
    /// whoever else writes waits.
    ///
    /// # Errors
    /// [`StoreError::Newer`], [`StoreError::NotOurs`], [`StoreError::Damaged`] for a copy that can't be used;
    /// [`StoreError::Busy`] while a push goes on or another process writes. Then the database stays as it is.
    pub fn restore(&self, path: &Path, from: &Path, now: Timestamp) -> Result<PathBuf> {
        let copy = open_copy(from)?;
        let _alone = lock_staged(path).and_then(|lock| lock.lock().map(|()| lock)).map_err(io_error(path))?;
        let staged = Staged(free_name(path, STAGED, now));
        migrate::copy_to(&copy, &staged.0)?;
        let mut ready = Connection::open(&staged.0)?;
        ready.pragma_update(None, "foreign_keys", true)?;
        migrate::migrate(&mut ready, MIGRATIONS)?;
        ready.execute("UPDATE memory_identity SET name = lower(hex(randomblob(16)))", [])?;
        ready.execute("DELETE FROM lease", [])?;
        let mut db = self.lock();
        db.flush_prepared_statement_cache();
        let kept = replace(&mut db, &ready, now, |db| {
            let kept = free_name(path, RESTORE, now);
            migrate::copy_to(db, &kept)?;
            Ok(kept)
        });
        drop(ready); // Before its file, which Windows would not remove otherwise.
        kept
    }
}

/// A file that is removed in the end, with what SQLite keeps beside it.
struct Staged(PathBuf);

impl Drop for Staged {
    fn drop(&mut self) {
        // The file itself last: its name is what leads to the others where this is cut short.
        for suffix in ["-journal", "-wal", "-shm", ""] {
            drop(fs::remove_file(beside(&self.0, suffix)));
        }
    }
}

/// Removes what a restore that died had begun to put in the place of the database. One that goes on keeps a file locked,
/// which the system unlocks however a process dies. Cost: one look at the folder.
pub(crate) fn remove_staged(path: &Path) -> io::Result<()> {
    let staged = || -> io::Result<Vec<PathBuf>> {
        let all = fs::read_dir(path.parent().unwrap_or(path))?.collect::<io::Result<Vec<_>>>()?;
        let is_staged = |name: &str| after_stem(path, name).is_some_and(|rest| rest.starts_with(&format!("{STAGED}-")));
        Ok(all.iter().filter(|one| is_staged(&one.file_name().to_string_lossy())).map(fs::DirEntry::path).collect())
    };
    if staged()?.is_empty() {
        return Ok(());
    }
    let lock = lock_staged(path)?;
    if lock.try_lock().is_ok() {
        // Looked at again: the restore may just have ended, and another one cannot begin now.
        staged()?.into_iter().try_for_each(fs::remove_file)?;
    }
    Ok(())
}

/// The file that a restore keeps locked. It stays: who removed it would let two in.
fn lock_staged(path: &Path) -> io::Result<File> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    File::create(path.with_file_name(format!("{stem}.{STAGED}.lock")))
}

fn io_error(path: &Path) -> impl Fn(io::Error) -> StoreError {
    move |source| StoreError::Io { path: path.to_owned(), source }
}

/// What follows the name of the database and a dot.
fn after_stem<'n>(path: &Path, name: &'n str) -> Option<&'n str> {
    name.strip_prefix(&*path.file_stem()?.to_string_lossy())?.strip_prefix('.')
}

/// Puts all pages of `ready` in the place of those of `db`, after a copy of just those was made.
fn replace(
    db: &mut Connection,
    ready: &Connection,
    now: Timestamp,
    mut copy: impl FnMut(&Connection) -> Result<PathBuf>,
) -> Result<PathBuf> {
    for _ in 0..N_TRIES {
        let version = data_version(db)?;
        if db.query_row("SELECT EXISTS (SELECT 1 FROM lease WHERE expires_at > ?1)", [ms(now)], |row| row.get(0))? {
            return Err(StoreError::Busy);
        }
        let n_changes: i64 = db.query_row("SELECT n_changes FROM glossary", [], |row| row.get(0))?;
        ready.execute("UPDATE glossary SET n_changes = max(n_changes, ?1) + 1", [n_changes])?;
        let kept = copy(db)?;
        // What another process wrote since would be in no copy.
        if data_version(db)? == version {
            // All pages in one step: another process never sees half of it.
            match Copying::new(ready, db)?.step(-1)? {
                StepResult::Done => return Ok(kept),
                _ => {
                    drop(fs::remove_file(kept)); // It would be a copy of what is still there.
                    return Err(StoreError::Busy);
                }
            }
        }
        drop(fs::remove_file(kept));
    }
    Err(StoreError::Busy)
}

/// A number that changes when another connection writes.
fn data_version(db: &Connection) -> Result<i64> {
    Ok(db.pragma_query_value(None, "data_version", |row| row.get(0))?)
}

fn open_to_read(path: &Path) -> Result<Connection> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.busy_timeout(BUSY_WAIT)?;
    Ok(db)
}

/// Opens a copy for reading, if it is one that this program can use.
fn open_copy(from: &Path) -> Result<Connection> {
    let newest = migrate::newest(MIGRATIONS);
    match read_header(from).map_err(|source| StoreError::Io { path: from.to_owned(), source })? {
        Header::Empty | Header::Damaged => return Err(StoreError::Damaged),
        Header::Database { schema, .. } if schema > newest => {
            return Err(StoreError::Newer { path: from.to_owned(), found: schema, newest });
        }
        Header::Database { application_id, .. } if application_id != APPLICATION_ID => {
            return Err(StoreError::NotOurs { path: from.to_owned() });
        }
        Header::Database { .. } => {}
    }
    let copy = open_to_read(from)?;
    check(&copy)?;
    Ok(copy)
}

/// What the name of a file says that [`free_name`] made for this database.
fn read_name(path: &Path, name: &str) -> Option<(Why, Timestamp)> {
    let rest = after_stem(path, name)?.strip_suffix(".sqlite")?;
    // The time begins behind the hyphen before the only "T" that digits surround.
    let at = rest.match_indices('-').map(|(at, _)| at).find(|at| rest.get(at + 9..at + 10) == Some("T"))?;
    let (why, when) = (&rest[..at], rest.get(at + 1..at + 17)?);
    let why = match why {
        ASKED => Why::Asked,
        RESTORE => Why::Restore,
        "damaged" => Why::Damaged,
        why if why.starts_with("before-schema-") => Why::Migration,
        _ => return None,
    };
    let part = |from: usize, n: usize| when.get(from..from + n);
    let (year, month, day) = (part(0, 4)?, part(4, 2)?, part(6, 2)?);
    let (hour, minute, second) = (part(9, 2)?, part(11, 2)?, part(13, 2)?);
    Some((why, format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z").parse().ok()?))
}

#[cfg(test)]
#[path = "backup_tests.rs"]
mod tests;
