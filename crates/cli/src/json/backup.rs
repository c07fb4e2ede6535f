use serde::Serialize;
use tolmach_workbench as workbench;

/// A row of `backup list`.
#[derive(Debug, Serialize)]
pub(crate) struct Backup {
    pub(crate) file: String,
    /// `asked`, `migration`, `restore`, or `damaged` for a file that was set aside.
    why: &'static str,
    pub(crate) taken_at: String,
    pub(crate) bytes: u64,
}

impl From<workbench::Backup> for Backup {
    fn from(backup: workbench::Backup) -> Self {
        let workbench::Backup { path, why, taken_at, n_bytes } = backup;
        Self {
            file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            why: match why {
                workbench::Why::Asked => "asked",
                workbench::Why::Migration => "migration",
                workbench::Why::Restore => "restore",
                workbench::Why::Damaged => "damaged",
            },
            taken_at: taken_at.to_string(),
            bytes: n_bytes,
        }
    }
}
