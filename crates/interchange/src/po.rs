//! Gettext PO: our own, with the previous source of what is outdated, and what other programs write.
//!
//! Key of the unit in `msgctxt`; `fuzzy` for what needs work; the base revision as a comment for the translator, which
//! every editor keeps. Source: the GNU gettext manual, "The Format of PO Files".

mod file;
mod fill;
mod header;
mod read;
mod string;
mod write;

pub use file::{Block, Entry, PoFile, parse};
pub use fill::fill;
pub use header::{gettext_tag, language_of_gettext};
pub use read::read;
pub use write::{PoHeader, write};
