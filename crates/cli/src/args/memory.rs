use crate::values;
use clap::{ArgGroup, Args, Subcommand};
use std::path::PathBuf;
use tolmach_core::Language;

pub(super) const MEMORY_HELP: &str = "\
Examples:
  tolmach memory import old-work.tmx glossary-page.po
  tolmach memory lookup --from en --to pl --text \"Pick a page before you start\"
  tolmach memory lookup --from en --to uk --queries sentences.txt > matches.jsonl
  tolmach memory export mine.tmx --from en --to pl
  tolmach memory forget old-work.tmx

Whatever is pulled or drafted is in the memory by itself.";

#[derive(Debug, Subcommand)]
pub(crate) enum MemoryCommand {
    /// Take translations from TMX, PO and CSV files into the memory
    Import(MemoryImport),
    /// Write the memory of two languages to a file: .tmx or .csv
    Export(MemoryExport),
    /// Show how much the memory holds
    Stats,
    /// Take out again what came from a file; what wikis and drafts gave stays
    Forget(MemoryForget),
    /// Find what was translated before and is like a text
    #[command(name = "lookup")]
    LookUp(MemoryLookUp),
}

#[derive(Debug, Args)]
pub(crate) struct MemoryImport {
    /// Files
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Language translated from, for files that do not say; English where nobody says
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) from: Option<Language>,
    /// Language translated into, for files that do not say
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) to: Option<Language>,
}

#[derive(Debug, Args)]
pub(crate) struct MemoryForget {
    /// Name of the file, as `memory stats --json` lists it
    #[arg(value_name = "NAME", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(crate) name: String,
}

#[derive(Debug, Args)]
pub(crate) struct MemoryExport {
    /// File to write
    pub(crate) file: PathBuf,
    /// Language translated from
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) from: Language,
    /// Language translated into
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) to: Language,
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true).args(["text", "text_file", "queries"])))]
pub(crate) struct MemoryLookUp {
    /// Language of the text
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) from: Language,
    /// Language wanted
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) to: Language,
    /// The text
    #[arg(long)]
    pub(crate) text: Option<String>,
    /// File with the text; `-` is standard input
    #[arg(long, value_name = "F")]
    pub(crate) text_file: Option<PathBuf>,
    /// File with one text a line; prints one JSON object a line
    #[arg(long, value_name = "FILE")]
    pub(crate) queries: Option<PathBuf>,
    /// Lowest score, from 0 to 100; from 70 on nothing is missed
    #[arg(long, default_value_t = 70.0, value_name = "SCORE", value_parser = values::score)]
    pub(crate) min: f64,
    /// Whole units at most, and as many sentences again
    #[arg(long, default_value_t = 10, value_name = "N")]
    pub(crate) limit: usize,
}
