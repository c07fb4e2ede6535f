//! The wikis one works on.

use crate::values;
use clap::Subcommand;
use tolmach_core::WikiName;

#[derive(Debug, Subcommand)]
pub(crate) enum WikiCommand {
    /// Add a wiki by the address of its API
    #[command(after_help = "Example:\n  tolmach wiki add mediawiki https://www.mediawiki.org/w/api.php")]
    Add {
        /// What to call it: letters, digits, `-` and `.`
        #[arg(value_parser = values::wiki)]
        name: WikiName,
        /// Address of its api.php; HTTPS, except on this very machine
        api_url: String,
    },
    /// List the wikis
    List,
    /// Remove a wiki and what was pulled from it
    Remove {
        /// Its name
        #[arg(value_parser = values::wiki)]
        name: WikiName,
        /// Remove it even if drafts of its units exist; they are lost
        #[arg(long)]
        drop_drafts: bool,
    },
}
