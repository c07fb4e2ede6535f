//! Sending drafts, taking them back, and settling conflicts.

use super::units::Place;
use crate::values;
use clap::{ArgGroup, Args, ValueEnum};
use std::path::PathBuf;
use tolmach_core::{Language, PageTitle};

pub(super) const PUSH_HELP: &str = "\
Every draft is compared with the wiki first. Somebody else's newer translation is never
overwritten: such a draft stays here as a conflict (see `tolmach conflicts`). A draft whose source
has moved since is shown by `tolmach diff` and goes out once accepted with
`tolmach resolve --take mine`.

Examples:
  tolmach push --dry-run
  tolmach push Hubs --lang pl --summary \"CEE translation sprint\"";

#[derive(Debug, Args)]
pub(crate) struct Push {
    /// Pages; without one, every draft goes
    #[arg(value_name = "PAGE", value_parser = values::page)]
    pub(crate) pages: Vec<PageTitle>,
    /// Languages; without one, all
    #[arg(long, value_name = "L[,L]", value_delimiter = ',', value_parser = values::language)]
    pub(crate) lang: Vec<Language>,
    /// Show what would happen and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Send also what a check holds: you have seen the problems
    #[arg(long)]
    pub(crate) confirm_problems: bool,
    /// What to add to the edit summary
    #[arg(long, value_name = "SUMMARY")]
    pub(crate) summary: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Revert {
    /// Receipts, by the numbers that `push` and `outbox` show
    #[arg(value_name = "RECEIPT", required = true)]
    pub(crate) receipts: Vec<i64>,
    /// What to add to the edit summary
    #[arg(long, value_name = "SUMMARY")]
    pub(crate) summary: Option<String>,
}

pub(super) const RESOLVE_HELP: &str = "\
Examples:
  tolmach resolve Hubs 3 --lang pl --take theirs         drop mine, keep what the wiki has
  tolmach resolve Hubs 3 --lang pl --take mine           mine replaces theirs at the next push
  tolmach resolve Hubs 3 --lang pl --text-file both.txt  a text made of both";

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("how").required(true).args(["take", "text_file"]))]
pub(crate) struct Resolve {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Whose text to keep
    #[arg(long, value_enum)]
    pub(crate) take: Option<Take>,
    /// A file that holds the text to use instead; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) text_file: Option<PathBuf>,
}

/// Whose text a conflict ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Take {
    /// The draft; the wiki's present revision and source become its base
    Mine,
    /// What the wiki has; the draft is dropped
    Theirs,
}
