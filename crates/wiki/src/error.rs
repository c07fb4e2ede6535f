//! What can go wrong with a wiki, and whether to try again.

use std::time::Duration;
use tolmach_core::Language;

/// One error that the wiki itself reported.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiError {
    /// The wiki's word for it: `editconflict`, `blocked`, `abusefilter-disallowed`, …
    pub code: String,
    /// What the wiki says, as plain text in its own language.
    pub text: String,
    /// Details, as the wiki gives them; null where there are none.
    pub data: serde_json::Value,
}

/// What can go wrong with a wiki.
#[derive(Debug, thiserror::Error)]
pub enum WikiError {
    /// The address is no address of an API, or would send passwords in the clear.
    #[error("{url:?} is not usable as the address of a wiki's API: {why}")]
    BadUrl {
        /// The address as given.
        url: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// No connection could be made; nothing was sent. A state rather than a failure.
    #[error("{host} cannot be reached: {why}")]
    Offline {
        /// The wiki's host.
        host: String,
        /// The network's word for it.
        why: String,
    },
    /// The connection broke before the answer to a read was complete.
    #[error("the connection to {host} broke: {why}")]
    Broken {
        /// The wiki's host.
        host: String,
        /// The network's word for it.
        why: String,
    },
    /// A write was sent and its answer never came: it may have landed or not. Never sent again by itself; ask the history.
    #[error("nobody knows whether {action} landed on {host}: {why}")]
    InDoubt {
        /// The API action.
        action: String,
        /// The wiki's host.
        host: String,
        /// What came instead of an answer.
        why: String,
    },
    /// The wiki asks to wait, longer or more often than we were willing to.
    #[error("the wiki asks to wait ({code})")]
    Throttled {
        /// `maxlag`, `ratelimited`, or `http-429` and the like.
        code: String,
        /// How long, where the wiki said so.
        retry_after: Option<Duration>,
    },
    /// An answer that is not one of the API: a proxy's, or a web page.
    #[error("{host} answered with HTTP status {status} and no API result")]
    Http {
        /// The wiki's host.
        host: String,
        /// HTTP status.
        status: u16,
    },
    /// The wiki refused, with at least one reason.
    #[error("the wiki refused: {}", list(.0))]
    Api(Vec<ApiError>),
    /// Logging in failed.
    #[error("logging in failed: {code}")]
    LogIn {
        /// `wrongpassword`, `login-throttled`, `captcha`, `unsupported-step`, …
        code: String,
        /// What the wiki says, as plain text in its own language; may be empty.
        text: String,
    },
    /// The wiki took the edit and did not save it: a captcha or another extension stands before it.
    #[error("the wiki did not save the edit: {code}")]
    NotSaved {
        /// `captcha`, or what the wiki calls it.
        code: String,
    },
    /// An answer of the API that is not as documented.
    #[error("the answer about {what} is not as expected: {why}")]
    BadReply {
        /// What was asked for.
        what: &'static str,
        /// What is wrong with it, without its text.
        why: String,
    },
    /// The list kept changing while it was read, or the wiki cut it short.
    #[error("the list of {what} could not be read to its end")]
    Incomplete {
        /// What was listed.
        what: &'static str,
    },
    /// Wikis take no translation into this language.
    #[error("wikis take no translation into {0}")]
    NoSuchTarget(Language),
    /// The request needs an account, and nobody is logged in.
    #[error("nobody is logged in")]
    NotLoggedIn,
}

impl WikiError {
    /// The wiki's code for the first thing that is wrong, or a word of ours where the wiki never answered.
    pub fn code(&self) -> &str {
        match self {
            Self::BadUrl { .. } => "bad-url",
            Self::Offline { .. } | Self::Broken { .. } => "offline",
            Self::InDoubt { .. } => "in-doubt",
            Self::Throttled { code, .. } | Self::LogIn { code, .. } | Self::NotSaved { code } => code,
            Self::Http { .. } => "http",
            Self::Api(errors) => errors.first().map_or("unknown", |error| &error.code),
            Self::BadReply { .. } => "bad-reply",
            Self::Incomplete { .. } => "incomplete",
            Self::NoSuchTarget(_) => "no-such-target",
            Self::NotLoggedIn => "not-logged-in",
        }
    }

    /// What the wiki says about it, as plain text; none where it said nothing.
    pub fn wiki_says(&self) -> Option<&str> {
        match self {
            Self::Api(errors) => errors.first().map(|error| error.text.as_str()),
            Self::LogIn { text, .. } => Some(text.as_str()).filter(|text| !text.is_empty()),
            Self::BadUrl { .. }
            | Self::Offline { .. }
            | Self::Broken { .. }
            | Self::InDoubt { .. }
            | Self::Throttled { .. }
            | Self::Http { .. }
            | Self::NotSaved { .. }
            | Self::BadReply { .. }
            | Self::Incomplete { .. }
            | Self::NoSuchTarget(_)
            | Self::NotLoggedIn => None,
        }
    }

    /// After how long the same request may be sent again; none where waiting alone mends nothing, or where sending
    /// again might do something twice.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Throttled { retry_after, .. } => Some(retry_after.unwrap_or(DEFAULT_WAIT)),
            Self::Api(errors) if errors.iter().any(|error| PASSING.contains(&error.code.as_str())) => {
                Some(DEFAULT_WAIT)
            }
            Self::Offline { .. } | Self::Broken { .. } => Some(DEFAULT_WAIT),
            Self::Http { status, .. } if *status >= 500 => Some(DEFAULT_WAIT),
            Self::BadUrl { .. }
            | Self::InDoubt { .. }
            | Self::Http { .. }
            | Self::Api(_)
            | Self::LogIn { .. }
            | Self::NotSaved { .. }
            | Self::BadReply { .. }
            | Self::Incomplete { .. }
            | Self::NoSuchTarget(_)
            | Self::NotLoggedIn => None,
        }
    }

    /// Whether the wiki could not be reached at all, which is a state and no failure.
    pub fn is_offline(&self) -> bool {
        matches!(self, Self::Offline { .. } | Self::Broken { .. })
    }

    /// Whether the session has ended, so that logging in again may help.
    pub fn is_logged_out(&self) -> bool {
        matches!(self, Self::NotLoggedIn) || matches!(self.code(), "assertuserfailed" | "assertnameduserfailed")
    }
}

/// Waited where the wiki does not say how long.
const DEFAULT_WAIT: Duration = Duration::from_secs(60);

/// Refusals that pass by themselves.
const PASSING: &[&str] = &["ratelimited", "readonly", "maxlag", "pt-locked-page"];

fn list(errors: &[ApiError]) -> String {
    errors.iter().map(|error| error.code.as_str()).collect::<Vec<_>>().join(", ")
}
