//! Opening the file: what is damaged is set aside, what is newer is refused, what is older is copied and migrated.

use crate::{
    Result, StoreError, backup,
    migrate::{self, APPLICATION_ID, MIGRATIONS},
};
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};
use tolmach_core::Timestamp;

/// Something about the file that the user should be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The file was damaged. It was kept under another name, and an empty one was begun.
    SetAside {
        /// Where it is now. It may hold the only copy of someone's work.
        kept_as: PathBuf,
    },
    /// The file was of an older schema. It was copied, then brought to the newest.
    Migrated {
        /// The copy, as it was before.
        copy: PathBuf,
        /// The schema of the copy.
        from: u32,
        /// The schema now.
        to: u32,
    },
}

/// How long a process waits for another one's write, before it gives up with [`StoreError::Busy`].
pub(crate) const BUSY_WAIT: Duration = Duration::from_secs(10);

/// What the first bytes of the file tell, without touching it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Header {
    /// There is no file, or nothing in it.
    Empty,
    /// A database.
    Database { schema: u32, application_id: i32 },
    /// Something else.
    Damaged,
}

/// Opens the file, or begins a new one.
pub(crate) fn open(path: &Path, now: Timestamp, migrations: &[&str]) -> Result<(Connection, Vec<Notice>)> {
    let io_error = |source| StoreError::Io { path: path.to_owned(), source };
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory).map_err(|source| StoreError::Io { path: directory.to_owned(), source })?;
    }
    if let Err(error) = backup::remove_staged(path) {
        tracing::warn!(%error, "what a restore left behind could not be removed"); // Only untidy where it stays.
    }
    let newest = migrate::newest(migrations);
    let mut notices = Vec::new();
    match read_header(path).map_err(io_error)? {
        // SQLite would drop a log that has no database, and with it the work that stands in it.
        Header::Empty if has_content(&beside(path, "-wal")) || was_emptied(path, now) => {
            notices.push(set_aside(path, now)?);
        }
        Header::Empty => {}
        Header::Damaged => notices.push(set_aside(path, now)?),
        Header::Database { schema, .. } if schema > newest => {
            return Err(StoreError::Newer { path: path.to_owned(), found: schema, newest });
        }
        Header::Database { application_id, .. } if application_id != APPLICATION_ID && application_id != 0 => {
            return Err(StoreError::NotOurs { path: path.to_owned() });
        }
        Header::Database { .. } => {}
    }
    let sound = || connect_patiently(path).and_then(|db| check(&db).map(|()| db));
    // Looked at twice: another process may just have set the damaged file aside and begun a new one.
    let mut db = match sound().or_else(|error| if is_damage(&error) { sound() } else { Err(error) }) {
        Ok(db) => db,
        Err(StoreError::Damaged) => {
            notices.push(set_aside(path, now)?);
            connect_patiently(path)?
        }
        Err(other) => return Err(other),
    };
    let found = migrate::schema_number(&db)?;
    if found > newest {
        return Err(StoreError::Newer { path: path.to_owned(), found, newest });
    }
    if found == 0 && db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))? > 0 {
        return Err(StoreError::NotOurs { path: path.to_owned() });
    }
    if found > 0 && found < newest {
        let copy = free_name(path, &format!("before-schema-{newest}"), now);
        migrate::copy_to(&db, &copy)?;
        notices.push(Notice::Migrated { copy, from: found, to: newest });
    }
    migrate::migrate(&mut db, migrations)?;
    Ok((db, notices))
}

/// Opens an empty database that lives in memory only.
pub(crate) fn open_in_memory() -> Result<Connection> {
    let mut db = Connection::open_in_memory()?;
    db.pragma_update(None, "foreign_keys", true)?;
    migrate::migrate(&mut db, MIGRATIONS)?;
    Ok(db)
}

/// Connects, and waits where another process is just beginning the file: SQLite does not wait while the log is set up.
fn connect_patiently(path: &Path) -> Result<Connection> {
    let began = Instant::now();
    loop {
        match connect(path) {
            Err(StoreError::Busy) if began.elapsed() < BUSY_WAIT => std::thread::sleep(Duration::from_millis(10)),
            answer => return answer,
        }
    }
}

fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags).map_err(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::CannotOpen) => StoreError::ReadOnly,
        _ => error.into(),
    })?;
    if db.is_readonly("main")? {
        return Err(StoreError::ReadOnly);
    }
    db.busy_timeout(BUSY_WAIT)?;
    let mode: String = db.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0)).map_err(|error| {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::CannotOpen) => StoreError::ReadOnly, // The log cannot be made beside the file.
            _ => error.into(),
        }
    })?;
    if mode != "wal" {
        return Err(StoreError::ReadOnly);
    }
    // FULL: what was committed survives a power cut, too. One fsync a write, which nobody notices while typing.
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    set_up(&db)?;
    Ok(db)
}

/// Connects to a file that is open already, to read beside whoever writes.
pub(crate) fn connect_to_read(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(BUSY_WAIT)?;
    db.pragma_update(None, "query_only", true)?;
    set_up(&db)?;
    Ok(db)
}

/// What is the same for all connections.
fn set_up(db: &Connection) -> Result<()> {
    db.pragma_update(None, "trusted_schema", false)?;
    // A plan is made once for a statement: SQLite would else read its text anew for each value that is bound to it.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // An import touches indexes at random places; the usual 2 MiB would be read and written over and over.
    db.pragma_update(None, "cache_size", -16_384)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Looks through the whole file. Cost: one read of it, about a second for a gigabyte.
pub(crate) fn check(db: &Connection) -> Result<()> {
    let verdict: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::Damaged) }
}

fn is_damage(error: &StoreError) -> bool {
    matches!(error, StoreError::Damaged)
}

pub(crate) fn read_header(path: &Path) -> io::Result<Header> {
    let mut head = Vec::new();
    match fs::File::open(path) {
        Ok(file) => io::Read::read_to_end(&mut io::Read::take(file, 100), &mut head)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Header::Empty),
        Err(error) => return Err(error),
    };
    let number = |at: usize| head.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
    Ok(match (number(60), number(68)) {
        _ if head.is_empty() => Header::Empty,
        // Places of the numbers: the database header in SQLite's file format.
        (Some(schema), Some(id)) if head.starts_with(b"SQLite format 3\0") => {
            Header::Database { schema, application_id: i32::from_be_bytes(id.to_be_bytes()) }
        }
        _ => Header::Damaged,
    })
}

fn has_content(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|about| about.len() > 0)
}

/// How long a file may be empty before it is no longer one that another process is just beginning, in seconds.
const BEGINNING_SECS: i64 = 60;

/// Whether nothing is left of a file that was there before: a program that begins one fills it at once.
fn was_emptied(path: &Path, now: Timestamp) -> bool {
    let written = fs::metadata(path).ok().filter(|about| about.len() == 0).and_then(|about| about.modified().ok());
    let written = written.and_then(|written| Timestamp::try_from(written).ok());
    written.is_some_and(|written| now.as_second() - written.as_second() > BEGINNING_SECS)
}

/// Renames the file and what SQLite keeps beside it, so that nothing is lost and a new one can begin.
fn set_aside(path: &Path, now: Timestamp) -> Result<Notice> {
    let kept_as = free_name(path, "damaged", now);
    for suffix in ["", "-wal", "-shm"] {
        let (from, to) = (beside(path, suffix), beside(&kept_as, suffix));
        match fs::rename(&from, &to) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => {
                return Err(StoreError::Io { path: from, source });
            }
            Ok(()) | Err(_) => {}
        }
    }
    tracing::warn!(kept_as = %kept_as.display(), "the database was damaged and has been set aside");
    Ok(Notice::SetAside { kept_as })
}

/// `tolmach.damaged-20261122T101500Z.sqlite`, with a number where that is taken.
pub(crate) fn free_name(path: &Path, why: &str, now: Timestamp) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let when = now.strftime("%Y%m%dT%H%M%SZ");
    let named = |n: u32| match n {
        1 => path.with_file_name(format!("{stem}.{why}-{when}.sqlite")),
        n => path.with_file_name(format!("{stem}.{why}-{when}-{n}.sqlite")),
    };
    let is_free = |name: &PathBuf| !name.exists() && !beside(name, "-wal").exists();
    (1..).map(named).find(is_free).unwrap_or_else(|| named(1))
}

pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

#[cfg(test)]
#[path = "open_tests.rs"]
mod tests;
