//! Units and drafts.

use crate::values;
use clap::{ArgGroup, Args};
use std::path::PathBuf;
use tolmach_core::{Language, PageTitle, State};

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tolmach units Hubs --lang pl --state untranslated,outdated")]
pub(crate) struct Units {
    /// Page
    #[arg(value_parser = values::page)]
    pub(crate) page: PageTitle,
    /// Language
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) lang: Language,
    /// Only units in these states: untranslated, outdated, translated, proofread, draft, conflict
    #[arg(long, value_name = "STATE[,STATE]", value_delimiter = ',', value_parser = values::filter)]
    pub(crate) state: Vec<Filter>,
}

/// One word of `--state`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filter {
    /// A state on the wiki.
    State(State),
    /// Has a draft.
    Draft,
    /// Has a draft in conflict.
    Conflict,
}

/// A unit in one language.
#[derive(Debug, Args)]
pub(crate) struct Place {
    /// Page
    #[arg(value_parser = values::page)]
    pub(crate) page: PageTitle,
    /// Unit: its number or name, `Page display title` for the title, or its full key
    pub(crate) unit: String,
    /// Language
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) lang: Language,
}

/// Where a text comes from.
#[derive(Debug, Args)]
pub(crate) struct TextSource {
    /// The text itself
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) text: Option<String>,
    /// A file that holds the text; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) text_file: Option<PathBuf>,
}

pub(super) const DRAFT_HELP: &str = "\
Examples:
  tolmach draft Hubs 3 --lang pl --text \"Huby łączą społeczności.\"
  tolmach draft Hubs \"Page display title\" --lang uk --text-file title.txt
  echo \"Ośrodki\" | tolmach draft Hubs 4 --lang pl --text-file -";

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("source").required(true).args(["text", "text_file"]))]
pub(crate) struct DraftText {
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(flatten)]
    pub(crate) source: TextSource,
}
