//! Sprints and their reports.

use crate::values;
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;
use tolmach_core::{
    Date, Language, PageTitle,
    sprint::{Goal, Kind},
};

#[derive(Debug, Subcommand)]
pub(crate) enum SprintCommand {
    /// Start a sprint; its baseline is taken now
    #[command(
        after_help = "Example:\n  tolmach sprint create autumn --kind update --pages Hubs \"Movement Charter\" \\\n    \
                            --lang pl,uk --from 2026-11-23 --to 2026-11-29 --goal 120units"
    )]
    Create(SprintCreate),
    /// List the sprints
    List,
    /// Show what a sprint has come to
    Show {
        /// Its name
        name: String,
    },
    /// Write the report of a sprint
    Report(SprintReport),
    /// Say "I am on this": others see it for 48 hours, it hinders nobody
    Claim(SprintPlace),
    /// Let a page in a language go that you have claimed
    Release(SprintPlace),
    /// Say what a sprint belongs to, in place of what was said before
    Tag {
        /// Its name
        name: String,
        /// Initiatives and recommendations of the Movement Strategy, topics; none takes all away
        tags: Vec<String>,
    },
    /// Write a sprint into a package for those who take part: its pages, drafts, who did what and who is on what
    Export {
        /// Its name
        name: String,
        /// The file; `-` is standard output
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Take pairs of the translation memory along
        #[arg(long)]
        with_memory: bool,
    },
    /// Take a sprint from a package, or what others did in it since; nothing counts twice
    Join {
        /// The package
        file: PathBuf,
    },
    /// Close a sprint: its figures stay as they are now
    Close {
        /// Its name
        name: String,
    },
}

/// A page of a sprint in a language.
#[derive(Debug, Args)]
pub(crate) struct SprintPlace {
    /// Name of the sprint
    pub(crate) name: String,
    /// Page
    #[arg(value_parser = values::page)]
    pub(crate) page: PageTitle,
    /// Language
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) lang: Language,
}

#[derive(Debug, Args)]
pub(crate) struct SprintCreate {
    /// Its name, used once on this machine
    pub(crate) name: String,
    /// What it is about
    #[arg(long, value_parser = values::kind, value_name = "translation|update")]
    pub(crate) kind: Kind,
    /// Pages
    #[arg(long, required = true, num_args = 1.., value_name = "PAGE", value_parser = values::page)]
    pub(crate) pages: Vec<PageTitle>,
    /// Languages
    #[arg(long, required = true, value_name = "L[,L]", value_delimiter = ',', value_parser = values::language)]
    pub(crate) lang: Vec<Language>,
    /// First day, as 2026-11-23
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub(crate) from: Date,
    /// Last day
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub(crate) to: Date,
    /// How much is wanted over all languages: 120, 120units or 5000words
    #[arg(long, value_name = "N[units|words]", value_parser = Goal::parse)]
    pub(crate) goal: Goal,
    /// A Markdown file that says what it is about; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) brief_file: Option<PathBuf>,
    /// What it belongs to: an initiative or recommendation of the Movement Strategy, a topic; may be given again
    #[arg(long = "tag", value_name = "TAG")]
    pub(crate) tags: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SprintReport {
    /// Its name
    pub(crate) name: String,
    /// Markdown for a file, wikitext for a wiki page, HTML to print, CSV and JSON for scripts; --json asks for the last
    #[arg(long, value_enum, default_value_t = ReportFormat::Markdown)]
    pub(crate) format: ReportFormat,
    /// Language of the report, yours if not given; English where there are no messages in it yet
    #[arg(long, value_name = "LOCALE", value_parser = values::language)]
    pub(crate) locale: Option<Language>,
    /// Give the number of people only, not their names
    #[arg(long)]
    pub(crate) without_names: bool,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// Markdown
    Markdown,
    /// MediaWiki markup
    Wikitext,
    /// A page to print
    Html,
    /// The figures, one a line
    Csv,
    /// JSON
    Json,
}
