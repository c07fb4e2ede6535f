//! Wikis, accounts and languages.

use super::preferences::Preferences;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A language with what the screen needs to show text in it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// Its own name.
    pub autonym: String,
    /// Its English name.
    pub english: String,
    /// Its writing direction.
    pub dir: Direction,
}

/// Writing direction, as in HTML's `dir`.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// What the window needs to know before it can show anything.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Session {
    /// Every wiki that is known, practice included.
    pub wikis: Vec<Wiki>,
    /// The one being worked on; none until one is chosen.
    pub wiki: Option<String>,
    /// The languages that the user translates into.
    pub languages: Vec<Language>,
    /// The languages that the user reads beside the source.
    pub reading_languages: Vec<Language>,
    /// How the user likes the window.
    pub preferences: Preferences,
    /// The locale to show: one of ours, or a pseudo-locale.
    pub locale: String,
    /// The locale that the user has chosen; none where it is to be the system's.
    pub chosen_locale: Option<String>,
    /// Version of the program.
    pub version: String,
    /// What happened to the database when it was opened.
    pub notices: Vec<Notice>,
}

/// Something that happened to the database when it was opened.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Notice {
    /// What.
    pub kind: NoticeKind,
    /// Where the file is that was kept.
    pub path: String,
}

/// What happened to the database.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// It was damaged: it is kept, and an empty one was begun.
    SetAside,
    /// It was brought to a newer form; a copy of the old one is kept.
    Migrated,
}

/// A wiki.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Wiki {
    /// Its name here.
    pub name: String,
    /// Where its API is; empty for the practice wiki.
    pub api_url: String,
    /// Whether it is the built-in one for practising.
    pub is_practice: bool,
    /// The account we are logged in with.
    pub account: Option<Account>,
}

/// An account on a wiki, and what it may not do.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Account {
    /// Its name.
    pub name: String,
    /// What it cannot do there, and would be needed.
    pub lacks: Vec<Lack>,
    /// Edits that the wiki lets it make in a minute; none where the wiki sets no limit.
    pub edits_per_minute: Option<u32>,
}

/// Something that an account cannot do.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Lack {
    /// It is not allowed to edit, so nothing can be pushed.
    Edit,
    /// It is not allowed to create pages, so no new translation can be pushed.
    CreatePage,
    /// It is not allowed to translate.
    Translate,
    /// It is not allowed to mark translations as proofread.
    Proofread,
    /// It is blocked from editing.
    Blocked,
}

/// Where secrets are kept.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Secrets {
    /// In the operating system's keychain.
    Keychain,
    /// In memory, until the window closes.
    Memory,
}

/// How to log in.
#[derive(Clone, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Credentials {
    /// An owner-only OAuth 2 access token.
    Token {
        /// The token.
        token: String,
    },
    /// A bot password.
    BotPassword {
        /// The account and the bot's name: `Anna@tolmach`.
        user: String,
        /// The password that the wiki made up for it.
        password: String,
    },
    /// The account itself.
    Account {
        /// Its name.
        user: String,
        /// Its password.
        password: String,
        /// The code from the user's authenticator, at the second step.
        one_time_code: Option<String>,
    },
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials(…)") // Never in a log.
    }
}

/// What came of an attempt to log in.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum LogIn {
    /// Logged in.
    Done {
        /// As whom.
        account: Account,
        /// Where the secret is kept.
        secrets: Secrets,
    },
    /// The wiki asks for a one-time code.
    NeedsCode {
        /// What the wiki says about it, in its own words.
        message: String,
    },
}
