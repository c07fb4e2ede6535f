//! Machine translation on this machine.

use crate::values;
use clap::{ArgGroup, Args, Subcommand};
use std::path::PathBuf;
use tolmach_core::Language;

pub(super) const MACHINE_HELP: &str = "\
Examples:
  tolmach machine pairs
  tolmach machine translate --from be --to ru --text \"Гэта мой дом.\"

Apertium translates, where it is installed; nothing leaves this machine. On Debian and Ubuntu it
comes with: sudo apt install apertium, and a package for each pair, such as apertium-bel-rus.
A machine's text is no translation before somebody who knows both languages has read it.";

#[derive(Debug, Subcommand)]
pub(crate) enum MachineCommand {
    /// List the pairs of languages that are installed
    Pairs,
    /// Translate a text; links, templates and variables in it stay as they are
    Translate(MachineTranslate),
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true).args(["text", "text_file"])))]
pub(crate) struct MachineTranslate {
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
}
