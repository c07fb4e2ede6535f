//! Pages that are tracked, and how far they are.

use crate::values;
use clap::{Args, Subcommand};
use tolmach_core::{Language, PageTitle};

pub(super) const PULL_HELP: &str = "\
Examples:
  tolmach pull \"Hubs\" \"Movement Strategy/Initiatives\" --lang pl,uk
  tolmach pull https://meta.wikimedia.org/wiki/Hubs --lang sr
  tolmach pull --prefix \"Movement Strategy/\" --lang pl
  tolmach pull

Without a page, all that is tracked is refreshed; only what changed is fetched.";

#[derive(Debug, Args)]
pub(crate) struct Pull {
    /// Pages, by title or address
    #[arg(value_name = "PAGE")]
    pub(crate) pages: Vec<String>,
    /// Languages to fetch texts in, as the wiki calls them
    #[arg(long, value_name = "L[,L]", value_delimiter = ',', value_parser = values::language)]
    pub(crate) lang: Vec<Language>,
    /// All translatable pages whose titles begin so
    #[arg(long, value_name = "TITLE")]
    pub(crate) prefix: Vec<String>,
    /// All translatable pages of a category
    #[arg(long, value_name = "CATEGORY")]
    pub(crate) category: Vec<String>,
    /// All pages of a message group, such as an aggregate group
    #[arg(long, value_name = "GROUP")]
    pub(crate) group: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Remove {
    /// Pages
    #[arg(value_name = "PAGE", required = true, value_parser = values::page)]
    pub(crate) pages: Vec<PageTitle>,
    /// Remove a page even if drafts of its units exist; they are lost
    #[arg(long)]
    pub(crate) drop_drafts: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CollectionCommand {
    /// Make a collection, or give an existing one other pages
    #[command(after_help = "Example:\n  tolmach collection save Hubs \"Hubs\" \"Hubs/Dialogue\"")]
    Save {
        /// Its name
        #[arg(value_parser = clap::builder::NonEmptyStringValueParser::new())]
        name: String,
        /// Tracked pages, in the order in which they are to stand
        #[arg(value_name = "PAGE", required = true, value_parser = values::page)]
        pages: Vec<PageTitle>,
    },
    /// List the collections and their pages
    List,
    /// Remove a collection; its pages stay tracked
    Remove {
        /// Its name
        name: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Pages; without one, all that are tracked
    #[arg(value_name = "PAGE", value_parser = values::page)]
    pub(crate) pages: Vec<PageTitle>,
    /// The pages of a collection of yours
    #[arg(long, value_name = "NAME", conflicts_with = "pages")]
    pub(crate) collection: Option<String>,
    /// Languages; without one, every language of Central and Eastern Europe
    #[arg(long, value_name = "L[,L]", value_delimiter = ',', value_parser = values::language)]
    pub(crate) lang: Vec<Language>,
}
