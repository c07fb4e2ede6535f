//! What the screen learns when something fails: which message to show, and what to do next.

use serde::Serialize;
use specta::Type;
use tolmach_core::{ids::IdError, language::NotALanguage};
use tolmach_practice_wiki::PracticeWikiError;
use tolmach_workbench::WorkbenchError;

/// A failure, as the screen shows it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CommandError {
    /// Picks the message `error-<code>`.
    pub code: ErrorCode,
    /// The button beside it.
    pub next: Next,
    /// What the log says, in English: names the object, never a secret or a whole text.
    pub detail: String,
}

/// Each kind of failure that has a message of its own.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The network or the wiki cannot be reached.
    Offline,
    /// The wiki answered with an error of its own.
    WikiFailed,
    /// The wiki asks to go slower.
    RateLimited,
    /// The site is no wiki with the Translate extension.
    NoTranslate,
    /// Nobody is logged in, or no longer.
    NotLoggedIn,
    /// Name, password or token are wrong.
    WrongPassword,
    /// No such page, unit, sprint or wiki.
    NotFound,
    /// A name, title, address or date that cannot be used.
    BadName,
    /// A name that is taken.
    Taken,
    /// A sprint over nothing, or that ends before it begins.
    BadSprint,
    /// The sprint is closed.
    SprintClosed,
    /// A file that holds no sprint.
    NoSprintInFile,
    /// The wiki takes no translations into that language.
    NoWikiCode,
    /// Only an outdated unit can be confirmed.
    NotOutdated,
    /// There is no text to review.
    ReviewUntranslated,
    /// An outdated text can't be accepted.
    ReviewOutdated,
    /// Nobody accepts their own work.
    ReviewOwn,
    /// The text is another than the one that was looked at.
    ChangedSince,
    /// A comment without words.
    EmptyComment,
    /// The login may not approve translations.
    MayNotProofread,
    /// Another program is at it: another push, or a write that takes long.
    Busy,
    /// Drafts would be lost.
    HasDrafts,
    /// This was never read from the wiki.
    NotPulled,
    /// The disk is full.
    DiskFull,
    /// The database cannot be read or written.
    Database,
    /// The database was written by a newer program.
    NewerProgram,
    /// The practice wiki is in use by another program.
    PracticeInUse,
    /// The practice wiki cannot start.
    PracticeFailed,
    /// The keychain refused.
    Keychain,
    /// A file that cannot be read: of no known format, damaged, or made to do harm.
    BadFile,
    /// A file that does not say its language.
    NoFileLanguage,
    /// A file that cannot be written.
    FileNotWritten,
    /// The user stopped it.
    Stopped,
    /// Anything else.
    Internal,
}

/// What to do next.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Next {
    /// The same again.
    Retry,
    /// Log in.
    LogIn,
    /// Look at the difference.
    ShowDifference,
    /// Make room on the disk.
    FreeSpace,
    /// Give something else.
    Correct,
    /// Pull first.
    Pull,
    /// Decide what becomes of the drafts.
    DecideOnDrafts,
    /// Get a newer program.
    Update,
    /// Nothing but to read what it says.
    Nothing,
}

impl From<tolmach_workbench::Next> for Next {
    fn from(next: tolmach_workbench::Next) -> Self {
        use tolmach_workbench::Next as Theirs;
        match next {
            Theirs::Retry => Self::Retry,
            Theirs::LogIn => Self::LogIn,
            Theirs::ShowDifference => Self::ShowDifference,
            Theirs::FreeSpace => Self::FreeSpace,
            Theirs::Correct => Self::Correct,
            Theirs::Pull => Self::Pull,
            Theirs::DecideOnDrafts => Self::DecideOnDrafts,
            Theirs::Update => Self::Update,
            Theirs::Nothing => Self::Nothing,
        }
    }
}

impl From<WorkbenchError> for CommandError {
    fn from(error: WorkbenchError) -> Self {
        let code = error.code();
        tracing::warn!(code, %error, "a command failed");
        Self { code: ErrorCode::of_word(code), next: error.next().into(), detail: error.to_string() }
    }
}

impl From<IdError> for CommandError {
    fn from(error: IdError) -> Self {
        WorkbenchError::from(error).into()
    }
}

impl From<NotALanguage> for CommandError {
    fn from(error: NotALanguage) -> Self {
        WorkbenchError::from(error).into()
    }
}

impl From<PracticeWikiError> for CommandError {
    fn from(error: PracticeWikiError) -> Self {
        let code = match error {
            PracticeWikiError::InUse { .. } => ErrorCode::PracticeInUse,
            PracticeWikiError::File { .. }
            | PracticeWikiError::Port { .. }
            | PracticeWikiError::Line { .. }
            | PracticeWikiError::Replay { .. }
            | PracticeWikiError::Thread(_) => ErrorCode::PracticeFailed,
        };
        Self { code, next: Next::Retry, detail: error.to_string() }
    }
}

impl CommandError {
    /// A name or number that cannot be read; `what` says which.
    pub(crate) fn bad(what: impl std::fmt::Display) -> Self {
        Self { code: ErrorCode::BadName, next: Next::Correct, detail: what.to_string() }
    }

    /// A file that could not be written.
    pub(crate) fn not_written(why: impl std::fmt::Display) -> Self {
        Self { code: ErrorCode::FileNotWritten, next: Next::Correct, detail: why.to_string() }
    }

    /// A fault of the shell itself.
    pub(crate) fn internal(what: impl std::fmt::Display) -> Self {
        Self { code: ErrorCode::Internal, next: Next::Nothing, detail: what.to_string() }
    }
}

impl ErrorCode {
    /// The workbench's word for a failure, as one of ours.
    fn of_word(word: &str) -> Self {
        match word {
            "offline" | "practice-not-running" => Self::Offline,
            "throttled" => Self::RateLimited,
            "http" | "wiki-refused" | "bad-reply" | "incomplete" | "in-doubt" => Self::WikiFailed,
            "no-translate" => Self::NoTranslate,
            "not-logged-in" | "needs-code" => Self::NotLoggedIn,
            "log-in-failed" => Self::WrongPassword,
            "no-wiki" | "no-page" | "no-collection" | "no-unit" | "no-draft" | "no-sprint" | "no-such" | "no-term"
            | "no-origin" | "not-in-sprint" => Self::NotFound,
            "bad-name" | "bad-language" | "bad-goal" | "bad-url" | "not-a-page" | "not-a-term" | "not-a-word" => {
                Self::BadName
            }
            "wiki-exists" | "wiki-built-in" | "sprint-exists" | "already-there" => Self::Taken,
            "sprint-days" | "empty-sprint" | "not-for-sprint" => Self::BadSprint,
            "sprint-closed" => Self::SprintClosed,
            "no-sprint-in-file" => Self::NoSprintInFile,
            "no-wiki-code" => Self::NoWikiCode,
            "not-outdated" => Self::NotOutdated,
            "review-untranslated" => Self::ReviewUntranslated,
            "review-outdated" => Self::ReviewOutdated,
            "review-own" => Self::ReviewOwn,
            "changed-since" => Self::ChangedSince,
            "empty-comment" => Self::EmptyComment,
            "may-not-proofread" => Self::MayNotProofread,
            "store-busy" | "push-running" | "lease-lost" => Self::Busy,
            "has-drafts" => Self::HasDrafts,
            "not-pulled" => Self::NotPulled,
            "store-full" => Self::DiskFull,
            "store" | "store-not-ours" | "store-io" | "store-read-only" | "store-damaged" | "home" | "no-home" => {
                Self::Database
            }
            "store-newer" => Self::NewerProgram,
            "keychain" => Self::Keychain,
            "file-format" | "file-encoding" | "file-too-large" | "file-damaged" | "file-unsafe" | "file-newer"
            | "no-work-in-memory" => Self::BadFile,
            "file-not-writable" | "file-io" => Self::FileNotWritten,
            "no-file-language" => Self::NoFileLanguage,
            "cancelled" => Self::Stopped,
            _ => Self::Internal,
        }
    }
}
