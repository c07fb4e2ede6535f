//! What went wrong, in words that say what to do next, and as an exit code.

use std::{io, path::PathBuf, process::ExitCode};
use tolmach_core::review::Refusal;
use tolmach_practice_wiki::PracticeWikiError;
use tolmach_workbench::{InterchangeError, Next, StoreError, WorkbenchError, l10n::Message, message};

/// How a command ended that was understood and could be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Done {
    /// All of it.
    All,
    /// Something was refused or is in conflict.
    NotAll,
}

impl Done {
    /// All, where everything went well.
    pub(crate) fn all_if(is_all: bool) -> Self {
        if is_all { Self::All } else { Self::NotAll }
    }
}

impl From<Done> for ExitCode {
    fn from(done: Done) -> Self {
        match done {
            Done::All => Self::from(0),
            Done::NotAll => Self::from(1),
        }
    }
}

/// Why a command could not be carried out.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command makes no sense.
    Usage(Message),
    /// A file could not be read.
    File { path: PathBuf, source: io::Error },
    /// A file could not be written.
    NotWritten { path: PathBuf, source: io::Error },
    /// Standard output could not be written.
    Output(io::Error),
    /// A use case failed.
    Workbench(WorkbenchError),
    /// The practice wiki could not be started.
    Practice(PracticeWikiError),
    /// Something was refused.
    Refused(Message),
}

impl From<WorkbenchError> for Failure {
    fn from(error: WorkbenchError) -> Self {
        Self::Workbench(error)
    }
}

impl From<PracticeWikiError> for Failure {
    fn from(error: PracticeWikiError) -> Self {
        Self::Practice(error)
    }
}

impl Failure {
    /// 1 refused, 2 not understood, 3 the wiki or the network failed.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::File { .. } => 2,
            Self::Output(_) | Self::NotWritten { .. } | Self::Refused(_) => 1,
            Self::Practice(_) => 3,
            Self::Workbench(error) => code_of(error),
        }
    }

    /// What happened, and what to do next.
    pub(crate) fn messages(&self) -> Vec<Message> {
        match self {
            Self::Usage(message) | Self::Refused(message) => vec![message.clone()],
            Self::File { path, source } if path.as_os_str() == "-" => {
                vec![message!("cli-error-stdin", detail = source.to_string())]
            }
            Self::File { path, source } => {
                vec![message!("cli-error-file", path = path.display().to_string(), detail = source.to_string())]
            }
            Self::NotWritten { path, source } => {
                vec![message!("cli-error-not-written", path = path.display().to_string(), detail = source.to_string())]
            }
            Self::Output(source) => vec![message!("cli-error-output", detail = source.to_string())],
            Self::Practice(error) => vec![message!("cli-error-practice", detail = error.to_string()), mend(error)],
            Self::Workbench(error) => [Some(happened(error)), next(error)].into_iter().flatten().collect(),
        }
    }
}

fn code_of(error: &WorkbenchError) -> u8 {
    match error {
        WorkbenchError::Wiki(_) => match (error.code(), error.next()) {
            ("bad-url" | "no-wiki-code", _) => 2,
            ("log-in-failed" | "not-logged-in", _) => 1,
            ("wiki-refused", Next::Retry) => 3,
            ("wiki-refused", _) => 1,
            _ => 3,
        },
        WorkbenchError::PracticeNotRunning => 3,
        WorkbenchError::Name(_)
        | WorkbenchError::Language(_)
        | WorkbenchError::Goal(_)
        | WorkbenchError::NotATerm(_)
        | WorkbenchError::NotAWord(_)
        | WorkbenchError::NoWiki(_)
        | WorkbenchError::NotAPage { .. }
        | WorkbenchError::NoWikiCode(_)
        | WorkbenchError::SprintDays { .. }
        | WorkbenchError::BadRule(_)
        | WorkbenchError::EmptyComment
        | WorkbenchError::EmptySprint(_) => 2,
        WorkbenchError::Store(_)
        | WorkbenchError::NoHome
        | WorkbenchError::Home { .. }
        | WorkbenchError::WikiExists(_)
        | WorkbenchError::WikiBuiltIn(_)
        | WorkbenchError::NoTranslate(_)
        | WorkbenchError::HasDrafts { .. }
        | WorkbenchError::NotLoggedIn(_)
        | WorkbenchError::NeedsCode(_)
        | WorkbenchError::Keychain { .. }
        | WorkbenchError::NoPage(_)
        | WorkbenchError::NoCollection(_)
        | WorkbenchError::NoUnit(_)
        | WorkbenchError::NotPulled(_)
        | WorkbenchError::NotPulledIn { .. }
        | WorkbenchError::Interchange(_)
        | WorkbenchError::NoFileLanguage
        | WorkbenchError::NoWorkInMemory
        | WorkbenchError::NoTerm { .. }
        | WorkbenchError::NoOrigin(_)
        | WorkbenchError::NoDraft(_)
        | WorkbenchError::NotOutdated(_)
        | WorkbenchError::NoProblem { .. }
        | WorkbenchError::MayNotReview { .. }
        | WorkbenchError::ChangedSince(_)
        | WorkbenchError::MayNotProofread(_)
        | WorkbenchError::SprintExists(_)
        | WorkbenchError::NoSprint(_)
        | WorkbenchError::NotForSprint { .. }
        | WorkbenchError::SprintClosed(_)
        | WorkbenchError::NotInSprint { .. }
        | WorkbenchError::NoSprintInFile(_)
        | WorkbenchError::PushRunning { .. }
        | WorkbenchError::LeaseLost(_)
        | WorkbenchError::Cancelled => 1,
    }
}

fn happened(error: &WorkbenchError) -> Message {
    match error {
        WorkbenchError::Wiki(wiki) if wiki.is_offline() => message!("cli-error-offline", detail = wiki.to_string()),
        WorkbenchError::Wiki(wiki) => match wiki.wiki_says() {
            Some(says) => message!("cli-error-wiki-says", code = wiki.code(), says = says),
            None => message!("cli-error-wiki", detail = wiki.to_string()),
        },
        WorkbenchError::Store(StoreError::NoSuch { what: "receipt", name }) => {
            message!("cli-error-no-receipt", receipt = name.as_str())
        }
        WorkbenchError::Store(StoreError::NoSuch { what: "backup", name }) => {
            message!("cli-error-no-backup", file = name.as_str())
        }
        WorkbenchError::Store(StoreError::NoSuch { what: "review", .. }) => message!("cli-error-no-remark"),
        WorkbenchError::Store(store) => message!("cli-error-store", detail = store.to_string()),
        WorkbenchError::NoWiki(name) => message!("cli-error-no-wiki", wiki = name.as_str()),
        WorkbenchError::WikiExists(name) => message!("cli-error-wiki-exists", wiki = name.as_str()),
        WorkbenchError::WikiBuiltIn(name) => message!("cli-error-wiki-built-in", wiki = name.as_str()),
        WorkbenchError::NoTranslate(name) => message!("cli-error-no-translate", wiki = name.as_str()),
        WorkbenchError::HasDrafts { what, n_drafts } => {
            message!("cli-error-has-drafts", what = what.as_str(), n_drafts = *n_drafts)
        }
        WorkbenchError::NotLoggedIn(wiki) => message!("cli-error-not-logged-in", wiki = wiki.as_str()),
        WorkbenchError::NeedsCode(wiki) => message!("cli-error-needs-code", wiki = wiki.as_str()),
        WorkbenchError::NoPage(page) => message!("cli-error-no-page", page = page.as_str()),
        WorkbenchError::NoCollection(name) => message!("cli-error-no-collection", name = name.as_str()),
        WorkbenchError::NoUnit(key) => message!("cli-error-no-unit", unit = key.to_string()),
        WorkbenchError::NotPulled(key) => {
            message!("cli-error-not-pulled", unit = key.unit.to_string(), language = crate::json::code(&key.language))
        }
        WorkbenchError::NotPulledIn { page, language } => {
            message!("cli-error-language-not-pulled", page = page.as_str(), language = crate::json::code(language))
        }
        WorkbenchError::Interchange(InterchangeError::UnknownFormat) => message!("cli-error-file-format"),
        WorkbenchError::Interchange(error) => message!("cli-error-interchange", detail = error.to_string()),
        WorkbenchError::NoFileLanguage => message!("cli-error-no-file-language"),
        WorkbenchError::NoWorkInMemory => message!("cli-error-no-work-in-memory"),
        WorkbenchError::NoTerm { language, term } => {
            message!("cli-error-no-term", term = term.as_str(), language = crate::json::code(language))
        }
        WorkbenchError::NoOrigin(name) => message!("cli-error-no-origin", file = name.as_str()),
        WorkbenchError::NotATerm(text) => message!("cli-error-not-a-term", text = text.as_str()),
        WorkbenchError::NotAWord(text) => message!("cli-error-not-a-word", text = text.as_str()),
        WorkbenchError::NoDraft(key) => {
            message!("cli-error-no-draft", unit = key.unit.to_string(), language = crate::json::code(&key.language))
        }
        WorkbenchError::NotOutdated(key) => {
            message!("cli-error-not-outdated", unit = key.unit.to_string(), language = crate::json::code(&key.language))
        }
        WorkbenchError::NoProblem { check, key } => {
            message!("cli-error-no-problem", unit = key.unit.to_string(), check = check.as_str())
        }
        WorkbenchError::MayNotReview { key, why } => {
            let unit = key.unit.to_string();
            match why {
                Refusal::Untranslated => message!("cli-error-review-untranslated", unit = unit),
                Refusal::Outdated => message!("cli-error-review-outdated", unit = unit),
                Refusal::Own => message!("cli-error-review-own", unit = unit),
            }
        }
        WorkbenchError::ChangedSince(key) => message!("cli-error-changed-since", unit = key.unit.to_string()),
        WorkbenchError::EmptyComment => message!("cli-error-empty-comment"),
        WorkbenchError::MayNotProofread(wiki) => message!("cli-error-may-not-proofread", wiki = wiki.as_str()),
        WorkbenchError::SprintExists(name) => message!("cli-error-sprint-exists", name = name.as_str()),
        WorkbenchError::NoSprint(name) => message!("cli-error-no-sprint", name = name.as_str()),
        WorkbenchError::SprintDays { from, to } => {
            message!("cli-error-sprint-days", from = from.to_string(), to = to.to_string())
        }
        WorkbenchError::EmptySprint(name) => message!("cli-error-empty-sprint", name = name.as_str()),
        WorkbenchError::NotForSprint { page, problem: _ } => {
            message!("cli-error-not-for-sprint", page = page.as_str())
        }
        WorkbenchError::SprintClosed(name) => message!("cli-error-sprint-closed", name = name.as_str()),
        WorkbenchError::NotInSprint { name, page, language } => message!(
            "cli-error-not-in-sprint",
            name = name.as_str(),
            page = page.as_str(),
            language = crate::json::code(language)
        ),
        WorkbenchError::NoSprintInFile(file) => message!("cli-error-no-sprint-in-file", file = file.as_str()),
        WorkbenchError::Cancelled => message!("cli-stopped"),
        WorkbenchError::PushRunning { wiki, until: _ } => message!("cli-error-push-running", wiki = wiki.as_str()),
        WorkbenchError::LeaseLost(wiki) => message!("cli-error-lease-lost", wiki = wiki.as_str()),
        WorkbenchError::NotAPage { wiki, given } => {
            message!("cli-error-not-a-page", wiki = wiki.as_str(), given = given.as_str())
        }
        WorkbenchError::NoWikiCode(language) => message!("cli-error-no-wiki-code", language = language.as_str()),
        WorkbenchError::Name(_)
        | WorkbenchError::Language(_)
        | WorkbenchError::Goal(_)
        | WorkbenchError::BadRule(_)
        | WorkbenchError::NoHome
        | WorkbenchError::Home { .. }
        | WorkbenchError::PracticeNotRunning
        | WorkbenchError::Keychain { .. } => message!("cli-error", detail = error.to_string()),
    }
}

/// How the practice wiki can be started all the same.
fn mend(error: &PracticeWikiError) -> Message {
    match error {
        PracticeWikiError::InUse { .. } => message!("cli-next-practice-in-use"),
        PracticeWikiError::Port { .. } => message!("cli-next-practice-port"),
        PracticeWikiError::File { .. } | PracticeWikiError::Thread(_) => message!("cli-next-home"),
        PracticeWikiError::Line { .. } | PracticeWikiError::Replay { .. } => message!("cli-next-practice-journal"),
    }
}

fn next(error: &WorkbenchError) -> Option<Message> {
    if matches!(error, WorkbenchError::NoHome | WorkbenchError::Home { .. }) {
        return Some(message!("cli-next-home"));
    }
    if matches!(error.code(), "store-read-only" | "store-io" | "store-not-ours") {
        return Some(message!("cli-next-writable"));
    }
    match error.next() {
        Next::Retry => Some(message!("cli-next-retry")),
        Next::LogIn => Some(message!("cli-next-log-in")),
        Next::ShowDifference => Some(message!("cli-next-show-difference")),
        Next::FreeSpace => Some(message!("cli-next-free-space")),
        Next::Pull => Some(message!("cli-next-pull")),
        Next::DecideOnDrafts => Some(message!("cli-next-decide-on-drafts")),
        Next::Update => Some(message!("cli-next-update")),
        Next::Correct | Next::Nothing => None,
    }
}
