//! What can be done to the wiki. A journal of commands, applied in order, gives the same wiki again.

use crate::wiki::Refusal;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One write. Applying it depends on nothing but the wiki, the command, who does it and when.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub(crate) enum Command {
    Edit(Edit),
    Review {
        revision: u64,
    },
    Mark(Mark),
    Unmark {
        title: String,
    },
    Move {
        from: String,
        to: String,
        reason: String,
        leave_redirect: bool,
    },
    Delete {
        title: String,
        reason: String,
    },
    Protect {
        title: String,
        is_protected: bool,
    },
    Block {
        user: String,
        reason: String,
    },
    Unblock {
        user: String,
    },
    Aggregate {
        label: String,
        description: String,
        pages: Vec<String>,
    },
    SetLanguage {
        title: String,
        language: String,
    },
    /// While jobs are held, statistics and translation pages wait for [`Command::RunJobs`].
    HoldJobs {
        hold: bool,
    },
    RunJobs,
}

/// Saving a page.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Edit {
    pub(crate) title: String,
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) summary: String,
    #[serde(default)]
    pub(crate) create_only: bool,
    #[serde(default)]
    pub(crate) no_create: bool,
    #[serde(default)]
    pub(crate) base: Option<u64>,
}

/// Marking a page for translation.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Mark {
    pub(crate) title: String,
    /// Only this revision, where given; it must be the latest.
    #[serde(default)]
    pub(crate) revision: Option<u64>,
    /// Whether the title is a unit; none keeps what was, or the default.
    #[serde(default)]
    pub(crate) translate_title: Option<bool>,
    /// Replaces the priority languages where given.
    #[serde(default)]
    pub(crate) priority: Option<MarkPriority>,
    /// Units whose translations stay as they are though the text changed.
    #[serde(default)]
    pub(crate) still_valid: Vec<String>,
    /// Units whose translations become outdated though only a variable changed.
    #[serde(default)]
    pub(crate) outdate: Vec<String>,
}

/// The priority languages that marking sets.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct MarkPriority {
    pub(crate) languages: Vec<String>,
    pub(crate) is_forced: bool,
    pub(crate) reason: String,
}

/// What a command came to.
#[derive(Debug, Clone)]
pub(crate) enum Effect {
    Saved(Saved),
    Reviewed { title: String, page: u64, already: bool },
    Marked { first: bool, n_units: usize },
    Deleted { log: u64, title: String },
    Blocked { id: u64 },
    Done,
}

/// What saving a page came to.
#[derive(Debug, Clone)]
pub(crate) struct Saved {
    pub(crate) page: u64,
    pub(crate) title: String,
    pub(crate) is_new: bool,
    /// The revision before, or 0.
    pub(crate) old: u64,
    /// The revision made; none where the text was the same.
    pub(crate) new: Option<u64>,
    /// The revision that "still valid" left behind.
    pub(crate) confirmed: Option<u64>,
    /// Whether the text was merged with another change.
    pub(crate) merged: bool,
    pub(crate) time: Timestamp,
}

/// A command's result.
pub(crate) type Applied = Result<Effect, Refusal>;
