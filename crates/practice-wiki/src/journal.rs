//! The journal: one JSON line for each write that reached the wiki, on disk before the reply is sent.
//!
//! Accepted writes are replayed at the next start; refused ones are kept as evidence only. A last line that was not
//! written to its end is dropped.

use crate::{error::PracticeWikiError, wiki::Command};
use fs4::fs_std::FileExt;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{
    fs::{self, File, OpenOptions},
    io::{Read, Seek, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

/// Name of the journal in the wiki's directory.
pub const JOURNAL: &str = "writes.jsonl";
const LOCK: &str = "lock";

/// One write as the wiki received it: a line of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Write {
    /// When it was received.
    pub time: Timestamp,
    /// The account's name.
    pub user: String,
    /// What was asked for: `edit`, `mark`, `review`, `move`, `delete`, …
    pub action: String,
    /// The page it was about, as the wiki spells it; a user name for blocks; empty for housekeeping.
    pub title: String,
    /// Whether it was done.
    pub accepted: bool,
    /// The code it was refused with.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub code: Option<String>,
    /// The base revision that an edit named.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub base_revision: Option<u64>,
    /// The page's revision before, 0 if there was no page.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub old_revision: Option<u64>,
    /// The revision made; that of "still valid" too. None where the text was there already.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub new_revision: Option<u64>,
    /// Whether the text sent was the one already there.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub no_change: bool,
    /// Whether the text sent was merged with another change.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub merged: bool,
    /// The text that an edit sent.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub text: Option<String>,
    /// What replaying needs; only where accepted.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) command: Option<CommandLine>,
}

/// A command as it stands in the journal.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct CommandLine(pub(crate) Command);

impl PartialEq for CommandLine {
    fn eq(&self, other: &Self) -> bool {
        serde_json::to_value(self).ok() == serde_json::to_value(other).ok()
    }
}
impl Eq for CommandLine {}

/// Reads the journal in a wiki's directory, also while a wiki is running on it. An unfinished last line is left out.
///
/// # Errors
/// [`PracticeWikiError::File`] and [`PracticeWikiError::Line`]. A missing journal is an empty one.
pub fn read_journal(dir: &Path) -> Result<Vec<Write>, PracticeWikiError> {
    let path = dir.join(JOURNAL);
    match fs::read(&path) {
        Ok(bytes) => parse(&bytes, &path),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(source) => Err(PracticeWikiError::File { path, source }),
    }
}

fn parse(bytes: &[u8], path: &Path) -> Result<Vec<Write>, PracticeWikiError> {
    let whole = &bytes[..whole_lines(bytes)];
    let lines = whole.split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| !line.is_empty());
    lines
        .map(|(n, line)| {
            serde_json::from_slice(line).map_err(|source| PracticeWikiError::Line {
                path: path.to_owned(),
                line: n + 1,
                source,
            })
        })
        .collect()
}

/// Length of the part that ends with a line's end.
fn whole_lines(bytes: &[u8]) -> usize {
    bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)
}

/// The journal of a running wiki: on disk and locked, or in memory only.
#[derive(Debug)]
pub(crate) struct Journal {
    file: Option<File>,
    /// Held as long as the wiki runs; the system lets go of it when the process ends.
    _lock: Option<File>,
    writes: Vec<Write>,
}

impl Journal {
    pub(crate) fn in_memory() -> Self {
        Self { file: None, _lock: None, writes: Vec::new() }
    }

    /// Locks a directory and reads its journal.
    pub(crate) fn open(dir: &Path) -> Result<Self, PracticeWikiError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| PracticeWikiError::File { path, source }
        };
        fs::create_dir_all(dir).map_err(failed(dir))?;
        let lock = lock(dir)?;
        let path: PathBuf = dir.join(JOURNAL);
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(failed(&path))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed(&path))?;
        let writes = parse(&bytes, &path)?;
        let whole = whole_lines(&bytes) as u64;
        file.set_len(whole).and_then(|()| file.seek(SeekFrom::End(0))).map_err(failed(&path))?;
        Ok(Self { file: Some(file), _lock: Some(lock), writes })
    }

    pub(crate) fn writes(&self) -> &[Write] {
        &self.writes
    }

    /// Adds a line; it is on disk when this returns.
    pub(crate) fn append(&mut self, write: Write) -> std::io::Result<()> {
        if let Some(file) = &mut self.file {
            let mut line = serde_json::to_vec(&write)?;
            line.push(b'\n');
            file.write_all(&line)?;
            file.sync_data()?;
        }
        self.writes.push(write);
        Ok(())
    }
}

fn lock(dir: &Path) -> Result<File, PracticeWikiError> {
    let path = dir.join(LOCK);
    let failed = |source| PracticeWikiError::File { path: path.clone(), source };
    let mut file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(failed)?;
    if !FileExt::try_lock_exclusive(&file).map_err(failed)? {
        let process = fs::read_to_string(&path).unwrap_or_default();
        let process = if process.trim().is_empty() { "?" } else { process.trim() };
        return Err(PracticeWikiError::InUse { dir: dir.to_owned(), process: process.to_owned() });
    }
    file.set_len(0).and_then(|()| file.write_all(std::process::id().to_string().as_bytes())).map_err(failed)?;
    Ok(file)
}
