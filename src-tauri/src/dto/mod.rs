//! The types that the screen sees.
//!
//! They are the screen's own: a change in the workbench stops here, at a conversion that names every field. Ids and
//! revisions cross as strings, because JavaScript's numbers lose digits; times as RFC 3339 in UTC; enums as kebab-case words.

mod convert;
mod convert_outbox;
mod convert_sprint;

pub mod backup;
pub mod board;
pub mod catalogue;
pub mod checks;
pub mod editing;
pub mod glossary;
pub mod glossary_files;
pub mod help;
pub mod interchange;
pub mod library;
pub mod machine;
pub mod memory;
pub mod memory_stats;
pub mod offsets;
pub mod outbox;
pub mod preferences;
pub mod progress;
pub mod review;
pub mod search;
pub mod session;
pub mod sprint;
pub mod start;
pub mod units;

pub use convert::progress_to;
pub use progress::Progress;
pub use session::Language;
