//! Checking translations.

use crate::values;
use clap::{Args, builder::NonEmptyStringValueParser};
use std::path::PathBuf;
use tolmach_core::{Language, PageTitle};
use tolmach_workbench::checks::{CheckId, Level};

pub(super) const CHECK_HELP: &str = "\
Looked at is your draft of a unit, or else the wiki's translation. What is of level `block` holds
the push of its unit until it is mended, ignored with a reason, or the push says
`--confirm-problems`. Exit code 1 means that something of that level was found.

Examples:
  tolmach check Hubs --lang pl --level warn
  tolmach check --source-file en.txt --target-file pl.txt --lang pl
  tolmach check Hubs/3 --lang pl --ignore links --why \"The page was moved to this name.\"
  tolmach check --lang pl --ignored
  tolmach check Hubs --sources";

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Pages; without one, all that were pulled in the language. With --ignore or --heed, keys of units
    #[arg(value_name = "PAGE", value_parser = values::page)]
    pub(crate) pages: Vec<PageTitle>,
    /// Language
    #[arg(long, value_name = "L", value_parser = values::language, required_unless_present = "sources")]
    pub(crate) lang: Option<Language>,
    /// Leave out what is less grave: block, warn or hint
    #[arg(long, value_name = "LEVEL", default_value = "hint", value_parser = values::level)]
    pub(crate) level: Level,
    /// A file with a source, instead of pages; `-` is standard input
    #[arg(long, value_name = "F", requires = "target_file", conflicts_with = "pages")]
    pub(crate) source_file: Option<PathBuf>,
    /// A file with its translation
    #[arg(long, value_name = "F", requires = "source_file")]
    pub(crate) target_file: Option<PathBuf>,
    /// Language of the source file
    #[arg(long, value_name = "L", default_value = "en", value_parser = values::language)]
    pub(crate) from: Language,
    /// Let pass what this check finds in a unit
    #[arg(long, value_name = "CHECK", requires_all = ["pages", "why"], conflicts_with = "heed", value_parser = check)]
    pub(crate) ignore: Option<CheckId>,
    /// Why it may pass
    #[arg(long, value_name = "TEXT", requires = "ignore", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) why: Option<String>,
    /// Heed again what was let pass of a check in a unit
    #[arg(long, value_name = "CHECK", requires = "pages", value_parser = check)]
    pub(crate) heed: Option<CheckId>,
    /// Show what was let pass instead: by whom, when and why
    #[arg(long, conflicts_with_all = ["ignore", "heed", "source_file", "sources"])]
    pub(crate) ignored: bool,
    /// Look at the sources of the pages, over all languages that were pulled
    #[arg(long, requires = "pages", conflicts_with_all = ["ignore", "heed", "source_file"])]
    pub(crate) sources: bool,
}

fn check(word: &str) -> Result<CheckId, String> {
    CheckId::parse(word).ok_or_else(|| format!("{word} is no check; `tolmach check` names them in its answers"))
}
