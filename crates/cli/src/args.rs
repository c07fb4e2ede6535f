//! The command line as people type it. Values are read here, once; behind this stand only types that can't be wrong.

use crate::values;
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use tolmach_core::{
    Date, Language, PageTitle, State, WikiName,
    sprint::{Goal, Kind},
};
use tolmach_markup::PageLanguage;

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

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Name the wikis that you work on
    #[command(subcommand)]
    Wiki(WikiCommand),
    /// Log in to the wiki
    #[command(after_help = LOGIN_HELP)]
    Login(Login),
    /// Forget the account and its password or token
    Logout,
    /// Show who is logged in, and what the account may do
    Whoami,
    /// Fetch pages, or refresh all that is tracked
    #[command(after_help = PULL_HELP)]
    Pull(Pull),
    /// Stop tracking pages
    Remove(Remove),
    /// Keep pages together under a name of your own
    #[command(subcommand)]
    Collection(CollectionCommand),
    /// Show how far pages are translated, page by page and language by language
    Status(Status),
    /// List the units of a page in one language
    Units(Units),
    /// Save a translation locally; nothing is sent before `push`
    #[command(after_help = DRAFT_HELP)]
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
    #[command(after_help = PUSH_HELP)]
    Push(Push),
    /// Show what has been sent, what waits and what was refused
    Outbox,
    /// Take back what was pushed, where nobody has changed it since
    Revert(Revert),
    /// List drafts whose unit somebody else has changed meanwhile
    Conflicts,
    /// Settle a conflict, or accept a source that has moved
    #[command(after_help = RESOLVE_HELP)]
    Resolve(Resolve),
    /// Plan translation and update sprints and see what they come to
    #[command(subcommand)]
    Sprint(SprintCommand),
    /// Work on the markup of translatable pages in files
    #[command(subcommand)]
    Page(PageCommand),
    /// Serve the practice wiki until Ctrl-C
    PracticeWiki(PracticeWiki),
}

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

const LOGIN_HELP: &str = "\
Three ways to log in, the best first:
  an access token   tolmach login --token-stdin < token.txt
                    On Wikimedia wikis, as \"owner-only\", from
                    Special:OAuthConsumerRegistration/propose/oauth2
  a bot password    tolmach login --user Name@tolmach
                    Made on Special:BotPasswords; needs \"Edit existing pages\" and
                    \"Create, edit, and move pages\".
  the main account  tolmach login --user Name
                    Asks for the one-time code where the account needs one.

The password or token is asked for on the terminal, or read from --password-stdin,
--token-stdin, TOLMACH_PASSWORD or TOLMACH_TOKEN.
It is kept in the keychain of your system, where there is one, and nowhere else.";

#[derive(Debug, Args)]
pub(crate) struct Login {
    /// Account, or account@label for a bot password; not needed with a token
    #[arg(long, value_name = "USER")]
    pub(crate) user: Option<String>,
    /// Read the password from standard input
    #[arg(long, requires = "user", conflicts_with = "token_stdin")]
    pub(crate) password_stdin: bool,
    /// Read an owner-only OAuth 2 access token from standard input
    #[arg(long, conflicts_with = "user")]
    pub(crate) token_stdin: bool,
}

const PULL_HELP: &str = "\
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

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tolmach units Hubs --lang pl --state untranslated,outdated")]
pub(crate) struct Units {
    /// Page
    #[arg(value_parser = values::page)]
    pub(crate) page: PageTitle,
    /// Language
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) lang: Language,
    /// Only units in these states: untranslated, outdated, translated, proofread, draft, conflict
    #[arg(long, value_name = "STATE[,STATE]", value_delimiter = ',', value_parser = values::filter)]
    pub(crate) state: Vec<Filter>,
}

/// One word of `--state`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filter {
    /// A state on the wiki.
    State(State),
    /// Has a draft.
    Draft,
    /// Has a draft in conflict.
    Conflict,
}

/// A unit in one language.
#[derive(Debug, Args)]
pub(crate) struct Place {
    /// Page
    #[arg(value_parser = values::page)]
    pub(crate) page: PageTitle,
    /// Unit: its number or name, `Page display title` for the title, or its full key
    pub(crate) unit: String,
    /// Language
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) lang: Language,
}

/// Where a text comes from.
#[derive(Debug, Args)]
pub(crate) struct TextSource {
    /// The text itself
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) text: Option<String>,
    /// A file that holds the text; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) text_file: Option<PathBuf>,
}

const DRAFT_HELP: &str = "\
Examples:
  tolmach draft Hubs 3 --lang pl --text \"Huby łączą społeczności.\"
  tolmach draft Hubs \"Page display title\" --lang uk --text-file title.txt
  echo \"Ośrodki\" | tolmach draft Hubs 4 --lang pl --text-file -";

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("source").required(true).args(["text", "text_file"]))]
pub(crate) struct DraftText {
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(flatten)]
    pub(crate) source: TextSource,
}

const PUSH_HELP: &str = "\
Every draft is compared with the wiki first. Somebody else's newer translation is never
overwritten: such a draft stays here as a conflict (see `tolmach conflicts`). A draft whose source
has moved since is shown by `tolmach diff` and goes out once accepted with
`tolmach resolve --take mine`.

Examples:
  tolmach push --dry-run
  tolmach push Hubs --lang pl --summary \"CEE translation sprint\"";

#[derive(Debug, Args)]
pub(crate) struct Push {
    /// Pages; without one, every draft goes
    #[arg(value_name = "PAGE", value_parser = values::page)]
    pub(crate) pages: Vec<PageTitle>,
    /// Languages; without one, all
    #[arg(long, value_name = "L[,L]", value_delimiter = ',', value_parser = values::language)]
    pub(crate) lang: Vec<Language>,
    /// Show what would happen and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// What to add to the edit summary
    #[arg(long, value_name = "SUMMARY")]
    pub(crate) summary: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Revert {
    /// Receipts, by the numbers that `push` and `outbox` show
    #[arg(value_name = "RECEIPT", required = true)]
    pub(crate) receipts: Vec<i64>,
    /// What to add to the edit summary
    #[arg(long, value_name = "SUMMARY")]
    pub(crate) summary: Option<String>,
}

const RESOLVE_HELP: &str = "\
Examples:
  tolmach resolve Hubs 3 --lang pl --take theirs         drop mine, keep what the wiki has
  tolmach resolve Hubs 3 --lang pl --take mine           mine replaces theirs at the next push
  tolmach resolve Hubs 3 --lang pl --text-file both.txt  a text made of both";

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("how").required(true).args(["take", "text_file"]))]
pub(crate) struct Resolve {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Whose text to keep
    #[arg(long, value_enum)]
    pub(crate) take: Option<Take>,
    /// A file that holds the text to use instead; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) text_file: Option<PathBuf>,
}

/// Whose text a conflict ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Take {
    /// The draft; the wiki's present revision and source become its base
    Mine,
    /// What the wiki has; the draft is dropped
    Theirs,
}

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
}

#[derive(Debug, Args)]
pub(crate) struct SprintReport {
    /// Its name
    pub(crate) name: String,
    /// Markdown for a file, wikitext for a wiki page, JSON for scripts; --json asks for the last too
    #[arg(long, value_enum, default_value_t = ReportFormat::Markdown)]
    pub(crate) format: ReportFormat,
    /// Language of the report; English where there are no messages in it yet
    #[arg(long, default_value = "en", value_name = "LOCALE", value_parser = values::language)]
    pub(crate) locale: Language,
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
    /// JSON
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PageCommand {
    /// Show the units of translatable pages, as Translate would cut them
    Parse {
        /// Files of wikitext; `-` is standard input
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// Put a translation page together
    #[command(after_help = "The translations are JSON: {\"1\": {\"text\": \"Ośrodki\", \"outdated\": false}}")]
    Render(PageRender),
    /// Print the page without markup for translation
    Strip {
        /// File of wikitext; `-` is standard input
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct PageRender {
    /// File of wikitext; `-` is standard input
    pub(crate) file: PathBuf,
    /// Language of the translation
    #[arg(long, value_name = "L", value_parser = values::page_language)]
    pub(crate) lang: PageLanguage,
    /// JSON file: unit id → {"text": …, "outdated": false}; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) translations: PathBuf,
    /// Language of the source
    #[arg(long, default_value = "en", value_name = "L", value_parser = values::page_language)]
    pub(crate) source_lang: PageLanguage,
    /// Add the anchors that keep links to source headings working
    #[arg(long)]
    pub(crate) anchors: bool,
}

#[derive(Debug, Args)]
pub(crate) struct PracticeWiki {
    /// Port on loopback; without it, a free one
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
    /// Let somebody else change units that you have read, at most once in so many seconds, to practise conflicts
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, default_missing_value = "60")]
    pub(crate) second_editor: Option<u32>,
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
            "tolmach --wiki a/b status",
            "tolmach login --user A --token-stdin",
            "tolmach revert x",
        ] {
            let error = Cli::try_parse_from(line.split(' ')).expect_err(line);
            assert_eq!(error.exit_code(), 2, "{line}");
        }
    }
}
