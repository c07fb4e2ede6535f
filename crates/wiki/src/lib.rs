//! A MediaWiki site with the Translate extension, over HTTP.
//!
//! Knows how to ask, how to wait, and what the answers mean; decides nothing. Start reading at [`Client`], whose
//! methods stand in the modules by subject: logging in, the site, pages, message groups, statistics, units, history,
//! changes, saving. Wiki codes of languages stop here, in [`language_code`].

pub mod language_code;

mod error;
mod options;
mod params;
mod parts;
mod reply;
mod title;

mod client;

mod account;
mod login;
mod site;

mod groups;
mod pages;
mod search;

mod aids;
mod changes;
mod collection;
mod history;
mod stats;

mod review;
mod save;

pub use account::{Account, Block, Lack, RateLimit};
pub use changes::{Changes, Touch};
pub use client::Client;
pub use collection::{CollectionUnit, Freshness};
pub use error::{ApiError, WikiError};
pub use groups::GroupInfo;
pub use login::{Credentials, GRANTS, Grant, LogIn};
pub use options::{Options, Sleeper};
pub use pages::SourcePage;
pub use save::{SaveRequest, Saved};
pub use search::Find;
pub use site::Site;
pub use stats::{Counts, Stats};
pub use title::TargetTitle;
