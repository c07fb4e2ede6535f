//! The use cases: what the window and the command line can do. This crate alone joins the store and the wiki client.
//!
//! Works without a window. Everything but pull, push and login works with no network. Start reading at [`Workbench`].

mod fail;
mod home;
mod workbench;

pub mod error;
pub mod progress;
pub mod secrets;

pub mod account;
pub mod address;
mod backups;
mod diagnostics;
pub mod wikis;

pub mod board;
pub mod catalogue;
pub mod library;
mod pages;
pub mod pull;
pub mod refresh;
pub use pages::Problem;

pub mod checks;
pub mod difference;
pub mod drafts;
pub mod editing;
pub mod machine;
pub mod overview;
pub mod preview;
pub mod review;
pub mod search;
pub mod sisters;
pub mod start;
pub mod units;

pub mod interchange;
pub mod memory;

pub mod dictionaries;
pub mod glossary;

pub mod conflicts;
mod lease;
pub mod outbox;
pub mod push;
mod revert;
mod settle;

pub mod brief;
pub mod l10n;
pub mod report;
pub mod sprint;

pub use error::{Next, WorkbenchError};
pub use fail::fail_point;
pub use home::{database_file, home_dir, practice_dir};
pub use progress::{CancelToken, Doing, Pace, Progress, Step};
pub use tolmach_interchange::{InterchangeError, ReadProblem};
pub use tolmach_markup::ChangeClass;
pub use tolmach_store::{
    Backup, EntryId, FoundKind, FoundPlace, Notice, PastText, ReviewId, Status, StoreError, StoredClaim, StoredDraft,
    Why, Wiki,
};
pub use tolmach_wiki::{Account, Credentials, Lack, language_code};
pub use workbench::{Clock, Opened, Options, Workbench};
