//! The command line as people type it. Values are read here, once; behind this stand only types that can't be wrong.

mod account;
mod backup;
mod board;
mod check;
mod files;
mod glossary;
mod library;
mod machine;
mod memory;
mod page;
mod practice;
mod preview;
mod push;
mod review;
mod rules;
mod search;
mod sprint;
mod units;
mod wiki;

pub(crate) use account::Login;
pub(crate) use backup::BackupCommand;
pub(crate) use board::Board;
pub(crate) use check::Check;
pub(crate) use files::{Export, Import};
pub(crate) use glossary::{
    GlossaryCommand, GlossaryExport, GlossaryImport, TermRemove, TermShow, TermText, WordsCommand,
};
pub(crate) use library::{CollectionCommand, Pull, Remove, Status};
pub(crate) use machine::{MachineCommand, MachineTranslate};
pub(crate) use memory::{MemoryCommand, MemoryExport, MemoryForget, MemoryImport, MemoryLookUp};
pub(crate) use page::{PageCommand, PageRender};
pub(crate) use practice::PracticeWiki;
pub(crate) use preview::Preview;
pub(crate) use push::{Push, Resolve, Revert, Take};
pub(crate) use review::{Review, Reviews};
pub(crate) use rules::{RuleText, RulesCommand};
pub(crate) use search::{Concordance, Search};
pub(crate) use sprint::{ReportFormat, SprintCommand, SprintCreate, SprintPlace, SprintReport};
pub(crate) use units::{DraftText, Filter, Place, TextSource, Units};
pub(crate) use wiki::WikiCommand;

use crate::values;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use tolmach_core::WikiName;
use tolmach_workbench::{home_dir, l10n::wanted_locale};

/// Translate the Wikimedia movement's pages: offline for days, and push the result safely.
///
/// Tolmach keeps the pages you track in a local database. `pull` and `push` talk to the wiki; everything else works with
/// no network.
#[derive(Debug, Parser)]
#[command(name = "tolmach", version, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Try it without an account, on the built-in practice wiki:
  tolmach --wiki practice pull \"Knowledge base/What a hub is\" --lang pl
  tolmach --wiki practice status --lang pl
  tolmach --wiki practice units \"Knowledge base/What a hub is\" --lang pl --state untranslated
  tolmach --wiki practice draft \"Knowledge base/What a hub is\" 6 --lang pl --text \"== Kto płaci ==\"
  tolmach --wiki practice push --dry-run
  tolmach --wiki practice push

Tolmach speaks as TOLMACH_LOCALE says, such as pl or sr-Latn, else as chosen in the window,
else as your system.

Exit codes: 0 done, 1 something was refused or in conflict, 2 the command was not understood,
3 the wiki or the network failed.";

/// What every command takes, before or after its name.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// Folder of the local database; without it, the folder for application data of your system
    #[arg(long, global = true, env = "TOLMACH_HOME", value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    /// Wiki to work on: meta, practice, or a name given with `wiki add`
    #[arg(long, global = true, default_value = "meta", value_name = "NAME", value_parser = values::wiki)]
    pub(crate) wiki: WikiName,
    /// Print JSON for scripts
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

impl Global {
    /// The language to speak to the user; the system's where no home can be named.
    pub(crate) fn locale(&self) -> String {
        home_dir(self.home.as_deref()).map(|home| wanted_locale(&home)).unwrap_or_default()
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Name the wikis that you work on
    #[command(subcommand)]
    Wiki(WikiCommand),
    /// Log in to the wiki
    #[command(after_help = account::LOGIN_HELP)]
    Login(Login),
    /// Forget the account and its password or token
    Logout,
    /// Show who is logged in, and what the account may do
    Whoami,
    /// Fetch pages, or refresh all that is tracked
    #[command(after_help = library::PULL_HELP)]
    Pull(Pull),
    /// Stop tracking pages
    Remove(Remove),
    /// Keep pages together under a name of your own
    #[command(subcommand)]
    Collection(CollectionCommand),
    /// Show how far pages are translated, page by page and language by language
    Status(Status),
    /// Show where effort is needed: pages in every language of the region, by need, with the reasons
    #[command(after_help = board::BOARD_HELP)]
    Board(Board),
    /// List the units of a page in one language
    Units(Units),
    /// Check translations for what readers would see as broken, and for what may be a mistake
    #[command(after_help = check::CHECK_HELP)]
    Check(Check),
    /// Agree on what must not stand in the translations of a collection
    #[command(subcommand, after_help = rules::RULES_HELP)]
    Rules(RulesCommand),
    /// Write a page with your drafts in place to a file for the browser; approximate, and loads nothing
    Preview(Preview),
    /// Save a translation locally; nothing is sent before `push`
    #[command(after_help = units::DRAFT_HELP)]
    Draft(DraftText),
    /// Drop a draft
    Discard(Place),
    /// Step back to the text that a draft had before
    Undo(Place),
    /// Step forward again after `undo`
    Redo(Place),
    /// Show what changed in the source since the translation was made
    Diff(Place),
    /// Draft the wiki's own text of an outdated unit as still valid
    Confirm(Place),
    /// Send drafts to the wiki, after comparing each with what is there now
    #[command(after_help = push::PUSH_HELP)]
    Push(Push),
    /// Show what has been sent, what waits and what was refused
    Outbox,
    /// Take back what was pushed, where nobody has changed it since
    Revert(Revert),
    /// List drafts whose unit somebody else has changed meanwhile
    Conflicts,
    /// Settle a conflict, or accept a source that has moved
    #[command(after_help = push::RESOLVE_HELP)]
    Resolve(Resolve),
    /// Review a translation: accept it, comment on it or correct it
    #[command(after_help = review::REVIEW_HELP)]
    Review(Review),
    /// List what waits for a review and what was said, or tell the wiki what you have accepted
    #[command(after_help = review::REVIEWS_HELP)]
    Reviews(Reviews),
    /// Write pages into a file that other tools can read, with your drafts in place
    #[command(after_help = files::EXPORT_HELP)]
    Export(Export),
    /// Take translations from a file as drafts; nothing of yours is overwritten
    #[command(after_help = files::IMPORT_HELP)]
    Import(Import),
    /// Search definitions, translations, drafts and titles on this machine
    #[command(after_help = search::SEARCH_HELP)]
    Search(Search),
    /// Show how a phrase was rendered each time
    Concordance(Concordance),
    /// Agree on terms and how to render them
    #[command(subcommand, after_help = glossary::GLOSSARY_HELP)]
    Glossary(GlossaryCommand),
    /// Keep your own words, which are spelled right whatever the dictionary says
    #[command(subcommand)]
    Words(WordsCommand),
    /// Work with the translation memory: everything translated before that is at hand
    #[command(subcommand, after_help = memory::MEMORY_HELP)]
    Memory(MemoryCommand),
    /// Let Apertium translate, where it is installed on this machine
    #[command(subcommand, after_help = machine::MACHINE_HELP)]
    Machine(MachineCommand),
    /// Plan translation and update sprints and see what they come to
    #[command(subcommand)]
    Sprint(SprintCommand),
    /// Copy the local database, and get a copy back
    #[command(subcommand)]
    Backup(BackupCommand),
    /// Print figures and versions for a report of a fault, without anything of a person
    Diagnostics,
    /// Work on the markup of translatable pages in files
    #[command(subcommand)]
    Page(PageCommand),
    /// Serve the practice wiki until Ctrl-C
    PracticeWiki(PracticeWiki),
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    /// Longer lines are broken by the terminal's width, in the middle of what is to be copied.
    #[test]
    fn lines_of_help_are_short_enough_to_stay_whole() {
        fn check(command: &clap::Command) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            for line in help.lines() {
                assert!(line.chars().count() <= 100, "help of {}: {line}", command.get_name());
            }
            command.get_subcommands().for_each(check);
        }
        check(&Cli::command());
    }

    #[test]
    fn what_every_command_takes_stands_before_or_after_it() {
        for line in ["tolmach --wiki practice --json status", "tolmach status --json --wiki practice"] {
            let cli = Cli::try_parse_from(line.split(' ')).unwrap();
            assert!(cli.global.json && cli.global.wiki.is_practice(), "{line}");
        }
        let sprint = Cli::try_parse_from("tolmach sprint list --home /nowhere".split(' ')).unwrap();
        assert_eq!(sprint.global.home, Some("/nowhere".into()));
    }

    #[test]
    fn wrong_lines_are_usage_errors() {
        for line in [
            "tolmach",
            "tolmach frobnicate",
            "tolmach units Hubs",
            "tolmach units Hubs --lang p!",
            "tolmach units Hubs --lang pl --state dirty",
            "tolmach draft Hubs 1 --lang pl",
            "tolmach draft Hubs 1 --lang pl --text a --text-file b",
            "tolmach resolve Hubs 1 --lang pl",
            "tolmach resolve Hubs 1 --lang pl --take both",
            "tolmach sprint create s --kind update --pages A --lang pl --from yesterday --to 2026-01-01 --goal 3",
            "tolmach sprint create s --kind update --pages A --lang pl --from 2026-01-01 --to 2026-01-02 --goal 0",
            "tolmach sprint report s --format pdf",
            "tolmach sprint claim s Hubs",
            "tolmach sprint export s",
            "tolmach --wiki a/b status",
            "tolmach login --user A --token-stdin",
            "tolmach revert x",
            "tolmach check Hubs/3 --lang pl --ignore links",
            "tolmach check Hubs --lang pl --level grave",
            "tolmach check --source-file a --lang pl",
            "tolmach rules add kB --sentence s",
            "tolmach rules add kB --collection c",
            "tolmach rules add kB --collection c --sentence s --level grave",
            "tolmach rules remove kB",
            "tolmach review Hubs 3 --lang pl --accept --comment no",
            "tolmach reviews",
            "tolmach reviews Hubs --tell",
        ] {
            let error = Cli::try_parse_from(line.split(' ')).expect_err(line);
            assert_eq!(error.exit_code(), 2, "{line}");
        }
    }
}
