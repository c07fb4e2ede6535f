//! The markup of translatable pages.

use crate::values;
use clap::{Args, Subcommand};
use std::path::PathBuf;
use tolmach_markup::PageLanguage;

#[derive(Debug, Subcommand)]
pub(crate) enum PageCommand {
    /// Show the units of translatable pages, as Translate would cut them
    Parse {
        /// Files of wikitext; `-` is standard input
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// Put a translation page together
    #[command(after_help = "The translations are JSON: {\"1\": {\"text\": \"Ośrodki\", \"outdated\": false}}")]
    Render(PageRender),
    /// Print the page without markup for translation
    Strip {
        /// File of wikitext; `-` is standard input
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct PageRender {
    /// File of wikitext; `-` is standard input
    pub(crate) file: PathBuf,
    /// Language of the translation
    #[arg(long, value_name = "L", value_parser = values::page_language)]
    pub(crate) lang: PageLanguage,
    /// JSON file: unit id → {"text": …, "outdated": false}; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) translations: PathBuf,
    /// Language of the source
    #[arg(long, default_value = "en", value_name = "L", value_parser = values::page_language)]
    pub(crate) source_lang: PageLanguage,
    /// Add the anchors that keep links to source headings working
    #[arg(long)]
    pub(crate) anchors: bool,
}
