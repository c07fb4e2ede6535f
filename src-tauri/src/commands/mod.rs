//! What the screen can ask for. Each command parses, calls the workbench and answers; nothing is decided here.

pub mod backup;
pub mod board;
pub mod glossary;
pub mod help;
pub mod interchange;
pub mod library;
pub mod machine;
pub mod memory;
pub mod outbox;
pub mod review;
pub mod session;
pub mod sprint;
pub mod start;
pub mod units;

use crate::error::CommandError;
use tolmach_workbench::{Workbench, WorkbenchError};

/// What every command answers.
pub type Answer<T> = Result<T, CommandError>;

/// Does work that may take long on a thread of its own: commands share a few, and what is typed is to be saved meanwhile.
async fn aside<T: Send + 'static>(
    workbench: &Workbench,
    work: impl FnOnce(&Workbench) -> Result<T, WorkbenchError> + Send + 'static,
) -> Answer<T> {
    let workbench = workbench.clone();
    let done = tauri::async_runtime::spawn_blocking(move || work(&workbench)).await;
    Ok(done.map_err(CommandError::internal)??)
}
