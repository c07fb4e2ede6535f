//! What the screen can ask for. Each command parses, calls the workbench and answers; nothing is decided here.

pub mod help;
pub mod interchange;
pub mod library;
pub mod outbox;
pub mod session;
pub mod sprint;
pub mod units;

use crate::error::CommandError;

/// What every command answers.
pub type Answer<T> = Result<T, CommandError>;
