//! How far long work has come.

use serde::Serialize;
use specta::Type;

/// How far long work has come. Sent through the channel of the call that started it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Progress {
    /// Steps done.
    pub done: u32,
    /// Steps in all; 0 while not known.
    pub total: u32,
    /// What is being worked on: a page or a unit.
    pub what: String,
    /// Seconds until it is done at the present pace; none while not known.
    pub seconds_left: Option<u32>,
}
