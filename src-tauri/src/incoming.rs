//! A file that the screen hands over piece by piece: the web view knows no paths, and a memory may be larger than what
//! fits into one message.

use crate::{commands::Answer, error::CommandError};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

/// Where it lies until it has been read; one at a time.
pub struct Incoming {
    folder: PathBuf,
    file: Mutex<Option<Handed>>,
}

/// A file that was handed over. It goes when this is dropped.
#[derive(Debug)]
pub struct Handed {
    /// Where it is; its name is that of the user's file.
    pub path: PathBuf,
}

impl Drop for Handed {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path); // What stays is removed at the next start.
    }
}

impl Incoming {
    /// Takes place in a home. What a crash has left there is removed.
    pub fn new(home: &Path) -> Self {
        let folder = home.join("incoming");
        let _ = fs::remove_dir_all(&folder); // There seldom is any.
        Self { folder, file: Mutex::default() }
    }

    /// Takes the first piece of a file, in place of what was handed over before.
    pub fn begin(&self, name: &str, bytes: &[u8]) -> Answer<()> {
        let name = Path::new(name).file_name().ok_or_else(|| CommandError::bad(name))?;
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        *file = None;
        fs::create_dir_all(&self.folder).map_err(CommandError::not_written)?;
        let handed = Handed { path: self.folder.join(name) };
        fs::write(&handed.path, bytes).map_err(CommandError::not_written)?;
        *file = Some(handed);
        Ok(())
    }

    /// Takes the next piece.
    pub fn append(&self, bytes: &[u8]) -> Answer<()> {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let handed = file.as_ref().ok_or_else(|| CommandError::internal("no file was begun"))?;
        let opened = fs::OpenOptions::new().append(true).open(&handed.path);
        opened.and_then(|mut file| file.write_all(bytes)).map_err(CommandError::not_written)
    }

    /// The file that was handed over, to be read.
    pub fn take(&self) -> Answer<Handed> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.take().ok_or_else(|| CommandError::internal("no file was handed over"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_comes_in_pieces_under_its_own_name_and_goes_when_it_was_read() {
        let home = tempfile::tempdir().unwrap();
        let incoming = Incoming::new(home.path());
        assert!(incoming.take().is_err() && incoming.append(b"x").is_err());
        incoming.begin("../../old work.tmx", b"<tmx").unwrap();
        incoming.append(b"/>").unwrap();
        let handed = incoming.take().unwrap();
        assert_eq!(handed.path, home.path().join("incoming/old work.tmx"), "a file was written elsewhere");
        assert_eq!(fs::read(&handed.path).unwrap(), b"<tmx/>");
        let path = handed.path.clone();
        drop(handed);
        assert!(!path.exists(), "what was read stays on the disk");
        incoming.begin("a.po", b"1").unwrap();
        incoming.begin("b.po", b"2").unwrap();
        assert_eq!(fs::read_dir(home.path().join("incoming")).unwrap().count(), 1, "what was put aside stays");
        std::mem::forget(incoming.take().unwrap()); // As a crash would.
        Incoming::new(home.path());
        assert!(!home.path().join("incoming").exists(), "what a crash has left stays for ever");
    }
}
