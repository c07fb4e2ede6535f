//! Reviewing.

use crate::{args::Place, values};
use clap::{ArgGroup, Args};
use tolmach_core::{Language, PageTitle};

pub(super) const REVIEW_HELP: &str = "\
Without an option it shows the text, what it was before, and what was said of it.
An acceptance stays on this machine and travels in packages. Where the login may approve
translations, `tolmach reviews --tell` tells the wiki. Bot passwords and tokens may not.

Examples:
  tolmach review Hubs 3 --lang pl
  tolmach review Hubs 3 --lang pl --accept --seen 8812     # the revision that it showed
  tolmach review Hubs 3 --lang pl --comment \"Who is meant?\"
  tolmach review Hubs 3 --lang pl --correct \"Huby łączą społeczności.\"";

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("act").args(["accept", "comment", "correct", "end"]))]
pub(crate) struct Review {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Say that the text is right; refused for outdated units and your own work, as on the wiki
    #[arg(long)]
    pub(crate) accept: bool,
    /// Revision that you looked at, as shown: refused where the wiki or a draft has another text now
    #[arg(long, value_name = "REVISION", requires = "act", conflicts_with = "end")]
    pub(crate) seen: Option<u64>,
    /// Say something about the text
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) comment: Option<String>,
    /// Draft a better text
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) correct: Option<String>,
    /// Take an acceptance back, or call a comment settled, by its number
    #[arg(long, value_name = "N")]
    pub(crate) end: Option<i64>,
}

pub(super) const REVIEWS_HELP: &str = "\
Examples:
  tolmach reviews --lang pl,uk          # where something waits
  tolmach reviews Hubs --lang pl        # the units of a page that wait, and what was said
  tolmach reviews --tell                # tell the wiki what you have accepted";

#[derive(Debug, Args)]
pub(crate) struct Reviews {
    /// Page; without it, all pages where something waits
    #[arg(value_parser = values::page, requires = "lang")]
    pub(crate) page: Option<PageTitle>,
    /// Languages; with a page, one
    #[arg(
        long,
        value_name = "L[,L]",
        value_delimiter = ',',
        value_parser = values::language,
        required_unless_present = "tell"
    )]
    pub(crate) lang: Vec<Language>,
    /// Show every unit of the page, not only those that wait or were commented on
    #[arg(long, requires = "page")]
    pub(crate) all: bool,
    /// Tell the wiki what you have accepted here; nothing else sends it
    #[arg(long, conflicts_with_all = ["page", "lang", "all"])]
    pub(crate) tell: bool,
}
