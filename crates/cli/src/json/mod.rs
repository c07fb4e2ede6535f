//! What scripts get. These types are ours alone: keys stay when the inside changes.
//!
//! Ids and revisions are strings, times RFC 3339 in UTC, languages the wiki's codes, enums words in kebab-case, and what
//! is not there is null.

mod account;
mod backup;
mod board;
mod check;
mod files;
mod glossary;
mod machine;
mod memory;
mod page;
mod preview;
mod push;
mod review;
mod rules;
mod search;
mod sprint;
mod status;
mod units;

pub(crate) use account::{Account, Wiki};
pub(crate) use backup::Backup;
pub(crate) use board::board;
pub(crate) use check::{IgnoredProblem, Problem, SourceProblem};
pub(crate) use files::{Exported, Filled, Imported};
pub(crate) use glossary::{Dictionary, ImportedTerms, TermRow, WholeTerm};
pub(crate) use machine::{MachinePair, MachineText};
pub(crate) use memory::{Forgotten, Match, MemoryImport, MemoryTotals, Query};
pub(crate) use page::{Outcome, ParsedPage, Wikitext, read_translations};
pub(crate) use preview::Previewed;
pub(crate) use push::{Conflict, Entry, Outbox};
pub(crate) use review::{ReviewPage, ReviewUnit, Told};
pub(crate) use rules::Rule;
pub(crate) use search::{Concorded, Hit};
pub(crate) use sprint::{Joined, Listed, Sprint};
pub(crate) use status::{Pulled, StatusRow};
pub(crate) use units::{Difference, Unit};

use tolmach_core::Language;
use tolmach_workbench::language_code;

/// The wiki's code for a language, as `--lang` takes it.
pub(crate) fn code(language: &Language) -> String {
    language_code::to_wiki(language).unwrap_or_else(|| language.to_string())
}
