//! Copies of everything that lies in the database, and getting one of them back.

use crate::{error::WorkbenchError, home::database_file, lease, workbench::Workbench};
use std::path::PathBuf;
use tolmach_store::{Backup, HeldBy, Store, StoreError, Why};

impl Workbench {
    /// The copies that there are, the latest first.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`] where the folder can't be read.
    pub fn backups(&self) -> Result<Vec<Backup>, WorkbenchError> {
        Ok(Store::backups(&database_file(self.home()))?)
    }

    /// Copies the database, beside itself.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`] where the disk is full or fails.
    pub fn back_up(&self) -> Result<PathBuf, WorkbenchError> {
        Ok(self.store().back_up(&database_file(self.home()), self.now())?)
    }

    /// Puts a copy in the place of the database, which is copied aside first. Answers where that copy is. What a screen shows
    /// is to be read anew.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`] for a copy that is not there, or can't be used; [`WorkbenchError::PushRunning`] while a push
    /// goes on. Nothing has changed then.
    pub fn restore_backup(&self, file_name: &str) -> Result<PathBuf, WorkbenchError> {
        let known = self.backups()?.into_iter().filter(|backup| backup.why != Why::Damaged);
        let chosen =
            known.map(|backup| backup.path).find(|path| path.file_name().is_some_and(|name| name == file_name));
        let from = chosen.ok_or_else(|| StoreError::NoSuch { what: "backup", name: file_name.to_owned() })?;
        // Asked here, since the database cannot tell a push that died from one that goes on.
        if let Some(HeldBy { wiki, until, .. }) = lease::running(self)? {
            return Err(WorkbenchError::PushRunning { wiki, until });
        }
        let kept = self.store().restore(&database_file(self.home()), &from, self.now())?;
        self.remove_former_indexes()?;
        Ok(kept)
    }
}
