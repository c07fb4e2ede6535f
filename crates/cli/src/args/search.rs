use crate::values;
use clap::Args;
use tolmach_core::{Language, PageTitle, State};

pub(super) const SEARCH_HELP: &str = "\
Each word is the beginning of one; diacritics and case do not matter, and Serbian is found in
either script:
  tolmach search zrodl --lang pl
  tolmach search '\"translation sprint\" plan'";

/// What is sought in everything that is on this machine.
#[derive(Debug, Args)]
pub(crate) struct Search {
    /// Words; a phrase in quotation marks
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    /// Only texts in this language
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) lang: Option<Language>,
    /// Only this page
    #[arg(long, value_parser = values::page)]
    pub(crate) page: Option<PageTitle>,
    /// Only translations in this state: outdated, translated or proofread
    #[arg(long, value_parser = values::state)]
    pub(crate) state: Option<State>,
    /// How many to show
    #[arg(long, default_value_t = 20, value_name = "N")]
    pub(crate) limit: usize,
}

/// A phrase, and between which languages.
#[derive(Debug, Args)]
pub(crate) struct Concordance {
    /// The phrase, as it stands in the source
    pub(crate) phrase: String,
    /// Language of the phrase
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) from: Language,
    /// Language of the renderings
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) to: Language,
    /// How many to show
    #[arg(long, default_value_t = 50, value_name = "N")]
    pub(crate) limit: usize,
}
