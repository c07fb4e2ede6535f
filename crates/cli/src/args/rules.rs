//! Rules that a team makes for the pages of its collection.

use crate::values;
use clap::{Args, Subcommand, builder::NonEmptyStringValueParser};
use tolmach_workbench::checks::Level;

pub(super) const RULES_HELP: &str = "\
Examples:
  tolmach collection save Hubs \"Hubs\" \"Hubs/Dialogue\"
  tolmach rules add 'kB\\b' --collection Hubs --sentence \"Piszemy KiB.\" --instead KiB
  tolmach rules add '(?i)\\bedytujcie\\b' --collection Hubs --level block --sentence \"Bez form na wy.\"
  tolmach rules list --collection Hubs
  tolmach rules remove 'kB\\b' --collection Hubs

A rule is a regular expression over the translation. `tolmach check`, the editor and the push look
for it on every page of the collection, in every language.";

#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// Add a rule, or put it in place of the one with the same pattern
    Add(RuleText),
    /// List the rules of a collection, or of all
    List {
        /// The collection
        #[arg(long, value_name = "NAME")]
        collection: Option<String>,
    },
    /// Remove a rule
    Remove {
        /// Its pattern, as `rules list` shows it
        #[arg(value_name = "PATTERN", allow_hyphen_values = true)]
        pattern: String,
        /// The collection
        #[arg(long, value_name = "NAME")]
        collection: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct RuleText {
    /// What must not stand in a translation: a regular expression, of letters as they are unless it begins with (?i)
    #[arg(value_name = "PATTERN", value_parser = NonEmptyStringValueParser::new(), allow_hyphen_values = true)]
    pub(crate) pattern: String,
    /// The collection whose pages it holds for
    #[arg(long, value_name = "NAME")]
    pub(crate) collection: String,
    /// What the team says to those who write it
    #[arg(long, value_name = "TEXT", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) sentence: String,
    /// What to write instead, as a fix; $1 is the first group of the pattern
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) instead: Option<String>,
    /// How grave it is: block, warn or hint
    #[arg(long, value_name = "LEVEL", default_value = "warn", value_parser = values::level)]
    pub(crate) level: Level,
}
