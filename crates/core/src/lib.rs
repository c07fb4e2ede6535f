//! What a unit, a draft, a state, a sprint and a language are, and the rules between them.
//!
//! Pure: no file, socket, clock, locale or random source. Time arrives as an argument.
//! Start reading at [`mod@unit`], then [`draft`] and [`push`].

pub mod text;

pub mod ids;
pub mod language;

pub mod draft;
pub mod push;
pub mod review;
pub mod unit;

pub mod diff;
pub mod need;
pub mod sprint;

pub use draft::{Base, Draft};
pub use ids::{GroupId, PageTitle, Revision, TargetKey, UnitId, UnitKey, UserName, WikiName};
pub use jiff::{Timestamp, civil::Date};
pub use language::Language;
pub use unit::{Remote, State, Target, Translation};
