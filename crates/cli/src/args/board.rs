//! The board: where effort is needed.

use crate::values;
use clap::Args;
use std::path::PathBuf;
use tolmach_core::{Language, language::Family};

pub(super) const BOARD_HELP: &str = "\
Examples:
  tolmach board
  tolmach board --lang pl,uk --limit 20
  tolmach board --family south-slavic --csv > board.csv
  tolmach board --collection Hubs --svg board.svg

Need counts up to 100 points: the age of what is outdated, what is untranslated, words to do, the
Movement Strategy, and readers where a file readers-WIKI.tsv in Tolmach's folder tells them.";

#[derive(Debug, Args)]
pub(crate) struct Board {
    /// Only the pages of a collection of yours
    #[arg(long, value_name = "NAME")]
    pub(crate) collection: Option<String>,
    /// Only the languages of a family: west-slavic, east-slavic, south-slavic, baltic, romance, germanic, uralic,
    /// turkic, hellenic, albanian, armenian, kartvelian, caucasian, indo-iranian, other
    #[arg(long, value_name = "FAMILY", value_parser = values::family)]
    pub(crate) family: Option<Family>,
    /// Only these languages; without one, every language of Central and Eastern Europe
    #[arg(long, value_name = "L[,L]", value_delimiter = ',', value_parser = values::language)]
    pub(crate) lang: Vec<Language>,
    /// How many lines to show at most; 0 shows all
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub(crate) limit: usize,
    /// Print all of it as a table for spreadsheets
    #[arg(long)]
    pub(crate) csv: bool,
    /// Draw all of it into a file
    #[arg(long, value_name = "FILE", conflicts_with = "csv")]
    pub(crate) svg: Option<PathBuf>,
}
