//! A wiki for practising, in one's own machine: it speaks the part of MediaWiki's API that Tolmach uses and behaves as
//! MediaWiki 1.43 with Translate does, silent merges and other traps included.
//!
//! [`PracticeWiki::start`] opens it on loopback. Its state is the built-in content and a journal of every write. Requests
//! go from `http` to `api`, which asks and changes `wiki`, the part that a journal can rebuild; `world` holds
//! what need not be rebuilt: faults, sessions, the clock. Nothing here is for use by several people or over a network.

mod admin;
mod clock;
mod content;
mod error;
mod faults;
mod journal;
mod running;
mod second_editor;

mod api;
mod http;
mod sessions;
mod wiki;
mod world;

pub use admin::{Admin, MarkOptions, Refused, UnitOnWiki};
pub use clock::{Clock, still_clock, system_clock};
pub use content::resources;
pub use error::PracticeWikiError;
pub use faults::Faults;
pub use journal::{JOURNAL, Write, read_journal};
pub use running::{Options, PracticeWiki, Running};
pub use second_editor::SecondEditorOptions;
