//! Copies of the database.

use serde::Serialize;
use specta::Type;
use tolmach_workbench as workbench;

/// A copy of the database.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Backup {
    /// The name of its file, in Tolmach's folder.
    pub file: String,
    /// Why it was made.
    pub why: BackupReason,
    /// When.
    pub taken_at: String,
    /// Its size, in thousands of bytes.
    pub n_kilobytes: u32,
}

/// Why a copy was made.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum BackupReason {
    /// Somebody asked for it.
    Asked,
    /// The database was about to be brought to a newer form.
    Migration,
    /// Another copy was about to be restored.
    Restore,
    /// A damaged database that was set aside.
    Damaged,
}

impl From<workbench::Backup> for Backup {
    fn from(backup: workbench::Backup) -> Self {
        let workbench::Backup { path, why, taken_at, n_bytes } = backup;
        Self {
            file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            why: match why {
                workbench::Why::Asked => BackupReason::Asked,
                workbench::Why::Migration => BackupReason::Migration,
                workbench::Why::Restore => BackupReason::Restore,
                workbench::Why::Damaged => BackupReason::Damaged,
            },
            taken_at: taken_at.to_string(),
            n_kilobytes: u32::try_from(n_bytes / 1000).unwrap_or(u32::MAX),
        }
    }
}
