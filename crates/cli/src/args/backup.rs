//! Copies of the database.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum BackupCommand {
    /// Copy the database beside itself
    Now,
    /// List the copies, those made before updates too
    List,
    /// Put a copy in the place of the database, which is copied aside first
    Restore {
        /// Its file name, as `tolmach backup list` shows it
        file: String,
    },
}
