//! Terms and own words.

use crate::values;
use clap::{Args, Subcommand};
use std::path::PathBuf;
use tolmach_core::Language;
use tolmach_workbench::glossary::GlossaryFormat;

pub(super) const GLOSSARY_HELP: &str = "\
Examples:
  tolmach glossary show --to pl
  tolmach glossary show \"user group\"
  tolmach glossary show --to pl --text \"Apply to the Wikimedia Foundation for a grant\"
  tolmach glossary add grant --to pl --target grant --admitted dotacja
  tolmach glossary add MediaWiki --keep
  tolmach glossary remove grant --to pl --target dotacja
  tolmach glossary import terms.tbx --from en --dry-run
  tolmach glossary export terms.csv --to pl

Terms are English unless --from names another language. A glossary of the movement's terms
comes with the program; what you add or change wins, and stays when a newer program comes.";

#[derive(Debug, Subcommand)]
pub(crate) enum GlossaryCommand {
    /// Add a term, or translations to one that is there
    Add(TermText),
    /// Put translations in place of those that a term has
    Edit(TermText),
    /// Remove a term, or translations of it
    Remove(TermRemove),
    /// Show terms: all, one, or those that stand in a text
    Show(TermShow),
    /// Read terms from files: CSV, OmegaT's glossary, TBX 2 and 3
    Import(GlossaryImport),
    /// Write terms to a file
    Export(GlossaryExport),
}

#[derive(Debug, Args)]
pub(crate) struct TermText {
    /// The term, in the form a dictionary would list
    #[arg(value_name = "TERM", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(crate) term: String,
    /// Language of the term
    #[arg(long, value_name = "L", default_value = "en", value_parser = values::language)]
    pub(crate) from: Language,
    /// Language of the translations
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) to: Option<Language>,
    /// A translation to be used
    #[arg(long, value_name = "TEXT", requires = "to")]
    pub(crate) target: Vec<String>,
    /// A translation that may be used
    #[arg(long, value_name = "TEXT", requires = "to")]
    pub(crate) admitted: Vec<String>,
    /// A translation that must not be used
    #[arg(long, value_name = "TEXT", requires = "to")]
    pub(crate) forbidden: Vec<String>,
    /// The term stays as it is in every language
    #[arg(long, conflicts_with = "translate")]
    pub(crate) keep: bool,
    /// The term is translated after all
    #[arg(long)]
    pub(crate) translate: bool,
    /// The field it belongs to
    #[arg(long, value_name = "WORD")]
    pub(crate) domain: Option<String>,
    /// What it means and how to use it, in Markdown
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
    /// Somebody who knows the language has looked at the translations
    #[arg(long, requires = "to")]
    pub(crate) reviewed: bool,
}

#[derive(Debug, Args)]
pub(crate) struct TermRemove {
    /// The term
    #[arg(value_name = "TERM")]
    pub(crate) term: String,
    /// Language of the term
    #[arg(long, value_name = "L", default_value = "en", value_parser = values::language)]
    pub(crate) from: Language,
    /// Remove its translations into this language only
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) to: Option<Language>,
    /// Remove this translation only
    #[arg(long, value_name = "TEXT", requires = "to")]
    pub(crate) target: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct TermShow {
    /// A term; without one, all
    #[arg(value_name = "TERM", conflicts_with = "text")]
    pub(crate) term: Option<String>,
    /// Language of the terms
    #[arg(long, value_name = "L", default_value = "en", value_parser = values::language)]
    pub(crate) from: Language,
    /// Language of the translations; without it, all
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) to: Option<Language>,
    /// Only terms that stand in this text, in any form
    #[arg(long, value_name = "TEXT", requires = "to")]
    pub(crate) text: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct GlossaryImport {
    /// Files
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// csv, omegat or tbx; without it, by the ending of the name
    #[arg(long, value_name = "FORMAT", value_parser = values::glossary_format)]
    pub(crate) format: Option<GlossaryFormat>,
    /// Language of the terms, where the file does not say
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) from: Option<Language>,
    /// Language of the translations, where the file does not say
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) to: Option<Language>,
    /// Only say what would become of each term
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct GlossaryExport {
    /// The file; - is standard output
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// csv, omegat, tbx or tbx2; without it, by the ending of the name
    #[arg(long, value_name = "FORMAT", value_parser = values::glossary_format)]
    pub(crate) format: Option<GlossaryFormat>,
    /// Only terms of this language
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) from: Option<Language>,
    /// Only translations into this language
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) to: Option<Language>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum WordsCommand {
    /// Take words for spelled right from now on
    #[command(after_help = "Example:\n  tolmach words add edytaton wikiprojekt --lang pl")]
    Add {
        /// The words
        #[arg(value_name = "WORD", required = true)]
        words: Vec<String>,
        /// Their language
        #[arg(long, value_name = "L", value_parser = values::language)]
        lang: Language,
    },
    /// List your own words of a language
    List {
        /// The language
        #[arg(long, value_name = "L", value_parser = values::language)]
        lang: Language,
    },
    /// Forget own words
    Remove {
        /// The words
        #[arg(value_name = "WORD", required = true)]
        words: Vec<String>,
        /// Their language
        #[arg(long, value_name = "L", value_parser = values::language)]
        lang: Language,
    },
    /// List the Hunspell dictionaries that are found, and say which can't be used
    Dictionaries,
}
