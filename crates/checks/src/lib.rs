//! Quality checks over one unit: what is wrong with a translation, judged by its definition.
//!
//! Pure: asks no network, reads no file. Start reading at [`run()`] and its table [`ALL`]: each check is one small module
//! with a name, a level and a function from both texts to findings. [`wiki`] holds the two validators that wikis
//! themselves run when a translation is saved; a translation that fails one of them is outdated at once, so they are
//! worth knowing beforehand.

mod problem;
mod run;
mod subject;

pub mod packs;
pub mod wiki;

mod compare;
mod mend;
mod page_name;
mod plain;

mod markup;
mod structure;
mod team;
mod text;

mod helped;
mod page;

mod source;

pub use helped::{Elsewhere, Spelling};
pub use page::{PageProblem, run_page};
pub use problem::{Argument, CheckId, Finding, Fix, Level, Problem, What};
pub use run::{ALL, Check, run, run_some};
pub use source::{SourceFacts, source_problems};
pub use subject::{Helps, Prepared, Side, Subject};
pub use team::{BadRule, TeamRule};
pub use wiki::{Pair, WikiProblem, wiki_validators};
