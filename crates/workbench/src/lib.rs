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
pub mod wikis;

mod pages;
pub mod pull;
pub mod library;
pub use pages::Problem;

pub mod drafts;
pub mod units;

pub use error::{Next, WorkbenchError};
pub use fail::fail_point;
pub use home::{database_file, home_dir, practice_dir};
pub use progress::{CancelToken, Doing, Pace, Progress, Step};
pub use workbench::{Clock, Opened, Options, Session, Workbench};
