//! What can go wrong in a use case, and what to do next.

use std::path::PathBuf;
use tolmach_checks::{BadRule, CheckId};
use tolmach_core::{
    Date, Language, PageTitle, TargetKey, Timestamp, UnitKey, WikiName, ids::IdError, language::NotALanguage,
    review::Refusal, sprint::NotAGoal,
};
use tolmach_interchange::InterchangeError;
use tolmach_store::StoreError;
use tolmach_wiki::WikiError;

/// What can go wrong in a use case.
#[derive(Debug, thiserror::Error)]
pub enum WorkbenchError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The wiki, or the way to it.
    #[error(transparent)]
    Wiki(#[from] WikiError),
    /// A file that cannot be read or written in its format.
    #[error(transparent)]
    Interchange(#[from] InterchangeError),
    /// A name that cannot be read.
    #[error(transparent)]
    Name(#[from] IdError),
    /// A language tag or wiki code that cannot be read.
    #[error(transparent)]
    Language(#[from] NotALanguage),
    /// A sprint's goal that cannot be read.
    #[error(transparent)]
    Goal(#[from] NotAGoal),
    /// The operating system names no place for application data.
    #[error("the system names no place for application data")]
    NoHome,
    /// The home directory cannot be made.
    #[error("{path} cannot be made: {source}", path = path.display())]
    Home {
        /// The directory.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// No wiki of that name was added.
    #[error("there is no wiki called {0}")]
    NoWiki(WikiName),
    /// The name belongs to another wiki.
    #[error("there is a wiki called {0} already")]
    WikiExists(WikiName),
    /// `meta` and `practice` belong to the program.
    #[error("{0} is built in")]
    WikiBuiltIn(WikiName),
    /// The practice wiki has not been started in this process.
    #[error("the practice wiki is not running")]
    PracticeNotRunning,
    /// The site has no Translate extension.
    #[error("the site behind {0} has no Translate extension")]
    NoTranslate(WikiName),
    /// Removing it would drop drafts.
    #[error("{n_drafts} drafts on {what} would be lost")]
    HasDrafts {
        /// The wiki or page.
        what: String,
        /// How many drafts.
        n_drafts: usize,
    },
    /// No account is logged in there.
    #[error("nobody is logged in to {0}")]
    NotLoggedIn(WikiName),
    /// The wiki wants a one-time code, and nobody is there to give it.
    #[error("{0} wants a one-time code")]
    NeedsCode(WikiName),
    /// The keychain refused.
    #[error("{problem}")]
    Keychain {
        /// What is wrong, without anything of the secret.
        problem: &'static str,
    },
    /// An address that leads to no page of the wiki.
    #[error("{given:?} is no page of {wiki}")]
    NotAPage {
        /// The wiki.
        wiki: WikiName,
        /// The address as given.
        given: String,
    },
    /// The page is not tracked here.
    #[error("{0} is not in the library")]
    NoPage(PageTitle),
    /// No collection of that name.
    #[error("there is no collection called {0:?}")]
    NoCollection(String),
    /// The page has no such unit, as last pulled.
    #[error("{0} is no unit of a page in the library")]
    NoUnit(UnitKey),
    /// The unit was never pulled in that language.
    #[error("{} was never pulled in {}", .0.unit, .0.language)]
    NotPulled(TargetKey),
    /// The page was never pulled in that language.
    #[error("{page} was never pulled in {language}")]
    NotPulledIn {
        /// The page.
        page: PageTitle,
        /// The language.
        language: Language,
    },
    /// A file that does not say which language its translations are in.
    #[error("the file does not say its language")]
    NoFileLanguage,
    /// A translation memory whose entries belong to no unit.
    #[error("the file is a translation memory, not work on pages")]
    NoWorkInMemory,
    /// The memory has nothing from a file of that name.
    #[error("nothing in the memory came from a file {0:?}")]
    NoOrigin(String),
    /// The glossary has no such term, or no translation of it into that language.
    #[error("there is no term {term:?} in {language}")]
    NoTerm {
        /// The language that was asked for.
        language: Language,
        /// The term.
        term: String,
    },
    /// A text without letters can't be a term.
    #[error("{0:?} is no term")]
    NotATerm(String),
    /// A text with spaces or without letters can't be a word.
    #[error("{0:?} is no word")]
    NotAWord(String),
    /// There is no draft of that unit.
    #[error("there is no draft of {} in {}", .0.unit, .0.language)]
    NoDraft(TargetKey),
    /// The check finds nothing there that could be ignored.
    #[error("{check} finds no such problem in {} in {}", .key.unit, .key.language)]
    NoProblem {
        /// The check.
        check: CheckId,
        /// The unit.
        key: TargetKey,
    },
    /// A rule of a team that cannot be read.
    #[error(transparent)]
    BadRule(#[from] BadRule),
    /// Only an outdated unit can be confirmed.
    #[error("{} in {} is not outdated", .0.unit, .0.language)]
    NotOutdated(TargetKey),
    /// The text can't be accepted: the wiki would refuse it, too.
    #[error("{} in {} can't be accepted: {}", .key.unit, .key.language, .why.as_str())]
    MayNotReview {
        /// The unit.
        key: TargetKey,
        /// Why not.
        why: Refusal,
    },
    /// The text is another than the one that was looked at.
    #[error("{} in {} has changed since it was looked at", .0.unit, .0.language)]
    ChangedSince(TargetKey),
    /// A comment that says nothing.
    #[error("a comment without words")]
    EmptyComment,
    /// The login may not approve translations.
    #[error("the login has no right to approve translations on {0}")]
    MayNotProofread(WikiName),
    /// The wiki cannot translate into that language.
    #[error("no wiki code is known for {0}")]
    NoWikiCode(Language),
    /// A sprint of that name exists.
    #[error("there is a sprint called {0:?} already")]
    SprintExists(String),
    /// No sprint of that name.
    #[error("there is no sprint called {0:?}")]
    NoSprint(String),
    /// A sprint that ends before it begins.
    #[error("the sprint would end on {to}, before it begins on {from}")]
    SprintDays {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// A sprint without a name, or whose pages and languages hold no unit.
    #[error("the sprint {0:?} would be about no unit")]
    EmptySprint(String),
    /// A page that cannot be part of a sprint: `missing` or `not-translatable`.
    #[error("{page} can't be part of a sprint: {problem}")]
    NotForSprint {
        /// The page.
        page: PageTitle,
        /// The word for what is wrong with it.
        problem: &'static str,
    },
    /// The sprint is closed: its figures and its people stay as they are.
    #[error("the sprint {0:?} is closed")]
    SprintClosed(String),
    /// The sprint is not about that page in that language.
    #[error("the sprint {name:?} is not about {page} in {language}")]
    NotInSprint {
        /// The sprint.
        name: String,
        /// The page.
        page: PageTitle,
        /// The language.
        language: Language,
    },
    /// A file that holds no sprint.
    #[error("{0} holds no sprint")]
    NoSprintInFile(String),
    /// Another process, or another window of this one, is pushing there under the same account.
    #[error("a push to {wiki} is running, at least until {until}")]
    PushRunning {
        /// The wiki.
        wiki: WikiName,
        /// When its lease runs out, unless it goes on.
        until: Timestamp,
    },
    /// This process stood still for so long that another took over pushing.
    #[error("another process took over pushing to {0}")]
    LeaseLost(WikiName),
    /// The user stopped it. What was whole stays.
    #[error("stopped")]
    Cancelled,
}

/// What the user can do about an error: the button beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Try again, now or later.
    Retry,
    /// Log in.
    LogIn,
    /// Look at the difference and decide.
    ShowDifference,
    /// Make room on the disk.
    FreeSpace,
    /// Give something else: a name, a title, a number.
    Correct,
    /// Pull first.
    Pull,
    /// Save or push the drafts first, or say that they may go.
    DecideOnDrafts,
    /// Get a newer program.
    Update,
    /// Nothing: it is only to be known.
    Nothing,
}

impl Next {
    /// The word for it on the screen's side.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::LogIn => "log-in",
            Self::ShowDifference => "show-difference",
            Self::FreeSpace => "free-space",
            Self::Correct => "correct",
            Self::Pull => "pull",
            Self::DecideOnDrafts => "decide-on-drafts",
            Self::Update => "update",
            Self::Nothing => "nothing",
        }
    }
}

impl WorkbenchError {
    /// The stable word for what is wrong; the message is `error-` and this word. A refusal by the wiki is `wiki-refused`,
    /// its own code is that of [`WikiError::code`].
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => store_code(error),
            Self::Wiki(error) => wiki_code(error),
            Self::Interchange(error) => interchange_code(error),
            Self::Name(_) => "bad-name",
            Self::Language(_) => "bad-language",
            Self::Goal(_) => "bad-goal",
            Self::NoHome => "no-home",
            Self::Home { .. } => "home",
            Self::NoWiki(_) => "no-wiki",
            Self::WikiExists(_) => "wiki-exists",
            Self::WikiBuiltIn(_) => "wiki-built-in",
            Self::PracticeNotRunning => "practice-not-running",
            Self::NoTranslate(_) => "no-translate",
            Self::HasDrafts { .. } => "has-drafts",
            Self::NotLoggedIn(_) => "not-logged-in",
            Self::NeedsCode(_) => "needs-code",
            Self::Keychain { .. } => "keychain",
            Self::NotAPage { .. } => "not-a-page",
            Self::NoPage(_) => "no-page",
            Self::NoCollection(_) => "no-collection",
            Self::NoUnit(_) => "no-unit",
            Self::NotPulled(_) => "not-pulled",
            Self::NotPulledIn { .. } => "not-pulled",
            Self::NoFileLanguage => "no-file-language",
            Self::NoWorkInMemory => "no-work-in-memory",
            Self::NoTerm { .. } => "no-term",
            Self::NoOrigin(_) => "no-origin",
            Self::NotATerm(_) => "not-a-term",
            Self::NotAWord(_) => "not-a-word",
            Self::NoDraft(_) => "no-draft",
            Self::NoProblem { .. } => "no-problem",
            Self::BadRule(_) => "bad-rule",
            Self::NotOutdated(_) => "not-outdated",
            Self::MayNotReview { why, .. } => match why {
                Refusal::Untranslated => "review-untranslated",
                Refusal::Outdated => "review-outdated",
                Refusal::Own => "review-own",
            },
            Self::ChangedSince(_) => "changed-since",
            Self::EmptyComment => "empty-comment",
            Self::MayNotProofread(_) => "may-not-proofread",
            Self::NoWikiCode(_) => "no-wiki-code",
            Self::SprintExists(_) => "sprint-exists",
            Self::NoSprint(_) => "no-sprint",
            Self::SprintDays { .. } => "sprint-days",
            Self::EmptySprint(_) => "empty-sprint",
            Self::NotForSprint { .. } => "not-for-sprint",
            Self::SprintClosed(_) => "sprint-closed",
            Self::NotInSprint { .. } => "not-in-sprint",
            Self::NoSprintInFile(_) => "no-sprint-in-file",
            Self::PushRunning { .. } => "push-running",
            Self::LeaseLost(_) => "lease-lost",
            Self::Cancelled => "cancelled",
        }
    }

    /// What the user can do about it.
    pub fn next(&self) -> Next {
        match self {
            Self::Store(error) => store_next(error),
            Self::Wiki(error) => wiki_next(error),
            Self::Name(_) | Self::Language(_) | Self::Goal(_) | Self::NotAPage { .. } => Next::Correct,
            Self::NoHome | Self::Home { .. } => Next::Correct,
            Self::NoWiki(_) | Self::WikiExists(_) | Self::WikiBuiltIn(_) | Self::NoTranslate(_) => Next::Correct,
            Self::NoCollection(_) | Self::NoUnit(_) | Self::NoWikiCode(_) => Next::Correct,
            Self::SprintExists(_) | Self::NoSprint(_) | Self::SprintDays { .. } => Next::Correct,
            Self::EmptySprint(_) | Self::NotForSprint { .. } => Next::Correct,
            Self::NotInSprint { .. } | Self::NoSprintInFile(_) => Next::Correct,
            Self::SprintClosed(_) => Next::Nothing,
            Self::PracticeNotRunning | Self::Keychain { .. } | Self::Cancelled => Next::Retry,
            Self::PushRunning { .. } | Self::LeaseLost(_) => Next::Retry,
            Self::HasDrafts { .. } => Next::DecideOnDrafts,
            Self::NotLoggedIn(_) | Self::NeedsCode(_) => Next::LogIn,
            Self::Interchange(InterchangeError::Newer { .. }) => Next::Update,
            Self::Interchange(_) | Self::NoFileLanguage | Self::NoWorkInMemory => Next::Correct,
            Self::NoPage(_) | Self::NotPulled(_) | Self::NotPulledIn { .. } => Next::Pull,
            Self::NoTerm { .. } | Self::NoOrigin(_) | Self::NotATerm(_) | Self::NotAWord(_) => Next::Correct,
            Self::NoDraft(_) => Next::Nothing,
            Self::NotOutdated(_) | Self::ChangedSince(_) => Next::ShowDifference,
            Self::MayNotReview { .. } | Self::MayNotProofread(_) => Next::Nothing,
            Self::EmptyComment => Next::Correct,
            Self::NoProblem { .. } => Next::Nothing,
            Self::BadRule(_) => Next::Correct,
        }
    }

    /// Whether the wiki cannot be reached: a state, not a failure. Local work goes on.
    pub fn is_offline(&self) -> bool {
        matches!(self, Self::Wiki(error) if error.is_offline())
    }

    /// Whether the wiki or the network failed, rather than something here or something that was asked for.
    pub fn is_of_wiki(&self) -> bool {
        matches!(self, Self::Wiki(_) | Self::NoTranslate(_) | Self::NeedsCode(_) | Self::PracticeNotRunning)
    }
}

fn interchange_code(error: &InterchangeError) -> &'static str {
    match error {
        InterchangeError::UnknownFormat => "file-format",
        InterchangeError::Encoding { .. } | InterchangeError::UnknownEncoding(_) => "file-encoding",
        InterchangeError::TooLarge { .. } => "file-too-large",
        InterchangeError::Damaged { .. } => "file-damaged",
        InterchangeError::Unsafe { .. } => "file-unsafe",
        InterchangeError::Newer { .. } => "file-newer",
        InterchangeError::NotWritable(_) => "file-not-writable",
        InterchangeError::Io(_) => "file-io",
    }
}

fn store_code(error: &StoreError) -> &'static str {
    match error {
        StoreError::Newer { .. } => "store-newer",
        StoreError::NotOurs { .. } => "store-not-ours",
        StoreError::Io { .. } => "store-io",
        StoreError::ReadOnly => "store-read-only",
        StoreError::DiskFull => "store-full",
        StoreError::Busy => "store-busy",
        StoreError::Damaged => "store-damaged",
        StoreError::NoSuch { .. } => "no-such",
        StoreError::AlreadyThere { .. } => "already-there",
        StoreError::HasDrafts { .. } => "has-drafts",
        StoreError::BadValue { .. } | StoreError::Database(_) => "store",
    }
}

fn store_next(error: &StoreError) -> Next {
    match error {
        StoreError::Newer { .. } => Next::Update,
        StoreError::DiskFull => Next::FreeSpace,
        StoreError::NotOurs { .. } | StoreError::NoSuch { .. } | StoreError::AlreadyThere { .. } => Next::Correct,
        StoreError::Io { .. } | StoreError::ReadOnly => Next::Correct,
        StoreError::Busy | StoreError::Damaged => Next::Retry,
        StoreError::HasDrafts { .. } => Next::DecideOnDrafts,
        StoreError::BadValue { .. } | StoreError::Database(_) => Next::Nothing,
    }
}

fn wiki_code(error: &WikiError) -> &'static str {
    match error {
        WikiError::BadUrl { .. } => "bad-url",
        WikiError::Offline { .. } | WikiError::Broken { .. } => "offline",
        WikiError::InDoubt { .. } => "in-doubt",
        WikiError::Throttled { .. } => "throttled",
        WikiError::Http { .. } => "http",
        WikiError::Api(_) | WikiError::NotSaved { .. } => "wiki-refused",
        WikiError::LogIn { .. } => "log-in-failed",
        WikiError::BadReply { .. } => "bad-reply",
        WikiError::Incomplete { .. } => "incomplete",
        WikiError::NoSuchTarget(_) => "no-wiki-code",
        WikiError::NotLoggedIn => "not-logged-in",
    }
}

fn wiki_next(error: &WikiError) -> Next {
    match error {
        _ if error.is_logged_out() => Next::LogIn,
        WikiError::BadUrl { .. } | WikiError::NoSuchTarget(_) => Next::Correct,
        WikiError::Offline { .. } | WikiError::Broken { .. } | WikiError::Throttled { .. } => Next::Retry,
        WikiError::Http { .. } | WikiError::BadReply { .. } | WikiError::Incomplete { .. } => Next::Retry,
        WikiError::LogIn { .. } | WikiError::NotLoggedIn => Next::LogIn,
        // The next push finds out first what became of it.
        WikiError::InDoubt { .. } => Next::Retry,
        WikiError::NotSaved { .. } => Next::Nothing,
        // The wiki broke down over the question; the rest of such a code is the name of its exception.
        WikiError::Api(_) if error.code().starts_with("internal_api_error") => Next::Retry,
        WikiError::Api(_) => error.retry_after().map_or(Next::Nothing, |_| Next::Retry),
    }
}
