//! What can go wrong when the practice wiki starts.

use std::{io, path::PathBuf};

/// Why the practice wiki cannot start.
#[derive(Debug, thiserror::Error)]
pub enum PracticeWikiError {
    /// Another process has this directory in use.
    #[error("the practice wiki in {dir} is in use by process {process}")]
    InUse {
        /// The directory.
        dir: PathBuf,
        /// The number of the other process, or `?`.
        process: String,
    },
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The port cannot be opened.
    #[error("port {port} on this machine cannot be opened: {source}")]
    Port {
        /// The port asked for; 0 for any.
        port: u16,
        /// What the system said.
        source: io::Error,
    },
    /// A line of the journal cannot be read; lines after it are not the reason.
    #[error("line {line} of {path} cannot be read: {source}")]
    Line {
        /// The journal.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// A line of the journal does not fit the built-in content, or makes another revision than it made then.
    #[error("line {line} of {path} does not fit the built-in pages: {detail}")]
    Replay {
        /// The journal.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What does not fit.
        detail: String,
    },
    /// The thread of the server cannot be started.
    #[error("the practice wiki's server cannot be started: {0}")]
    Thread(io::Error),
}
