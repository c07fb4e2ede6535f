//! Work that leaves in files and comes back.

use crate::values;
use clap::Args;
use std::path::PathBuf;
use tolmach_core::{Language, PageTitle};
use tolmach_workbench::interchange::Format;

pub(super) const EXPORT_HELP: &str = "\
Formats:
  po             Gettext PO for Poedit, Virtaal and others, with the old source of outdated units
  translate-po   the wiki's own file for off-line translation; a file holds one page
  csv            a table for spreadsheets; no cell is taken for a formula
  translate-csv  the wiki's own table
  xliff12        XLIFF 1.2 for OmegaT and others
  xliff21        XLIFF 2.1
  tmx            a translation memory
  package        all of it, for another Tolmach

With --into, an XLIFF or PO file of another program is filled instead: targets and states
that differ from what stands here are written, every other byte stays as it is.

Examples:
  tolmach export Hubs --lang pl --format po --out hubs.po
  tolmach export --into theirs.xlf --out filled.xlf
  tolmach export Hubs \"Hubs/Dialogue\" --lang pl --format translate-po --out files/";

/// What is exported.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// Pages of the library
    #[arg(value_name = "PAGE", required_unless_present = "into", value_parser = values::page)]
    pub(crate) pages: Vec<PageTitle>,
    /// Language; with --into only for files that do not say
    #[arg(long, value_name = "L", required_unless_present = "into", value_parser = values::language)]
    pub(crate) lang: Option<Language>,
    /// What to write
    #[arg(long, value_name = "FORMAT", required_unless_present = "into", value_parser = format)]
    pub(crate) format: Option<Format>,
    /// File of another program to fill; it is not changed itself
    #[arg(long, value_name = "FILE", conflicts_with_all = ["pages", "format"])]
    pub(crate) into: Option<PathBuf>,
    /// File to write, or a folder for several; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

pub(super) const IMPORT_HELP: &str = "\
The format is told by what is in the file. What differs from a draft of yours, or from a newer
translation on the wiki, becomes a conflict with all texts kept: see `tolmach conflicts`.

Examples:
  tolmach import hubs.po --dry-run
  tolmach import hubs.po";

/// What is imported.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// A file of any format that `export` writes, also after another tool has saved it
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Show what would happen and keep nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Language of the translations, for files that do not say
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) lang: Option<Language>,
}

fn format(word: &str) -> Result<Format, String> {
    let known = || Format::ALL.map(Format::as_str).join(", ");
    Format::parse(word).ok_or_else(|| format!("formats are {}", known()))
}
