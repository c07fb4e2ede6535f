//! What waits to go, and what has landed.

use super::{
    session::Language,
    units::{Place, State},
};
use crate::error::CommandError;
use serde::Serialize;
use specta::Type;

/// What a push would do, or why it would not.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Saved as sent; in a plan: will be sent.
    Pushed,
    /// Taken as still valid; in a plan: will be sent as still valid.
    Confirmed,
    /// Saved, but merged with somebody else's change.
    Merged,
    /// The wiki has it already.
    AlreadyThere,
    /// The source moved; shown again first.
    SourceMoved,
    /// Somebody else changed the translation.
    Conflict,
    /// Refused.
    Refused,
    /// Not sent yet.
    Waiting,
}

/// One draft in a plan, or one receipt.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Entry {
    /// The receipt's id; none in a plan.
    pub id: Option<String>,
    /// Where.
    pub place: Place,
    /// Title of the page.
    pub page: String,
    /// The last part of the key.
    pub unit: String,
    /// Whether it holds the page's own title.
    pub is_page_title: bool,
    /// The language translated into.
    pub language: Language,
    /// The text.
    pub text: String,
    /// What comes or came of it.
    pub result: Outcome,
    /// Why, as a word, where there is a reason: the wiki's own code first.
    pub reason: Option<String>,
    /// The revision that landed.
    pub revision: Option<String>,
    /// The unit's state as re-read from the wiki.
    pub state: Option<State>,
    /// When it was sent.
    pub sent_at: Option<String>,
    /// Whether it can be taken back.
    pub can_revert: bool,
}

/// What a push would do.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Plan {
    /// Each draft, and what would become of it.
    pub entries: Vec<Entry>,
    /// How many edits that takes.
    pub n_edits: u32,
    /// How long they take at the pace in use.
    pub estimate_secs: u32,
    /// When the wiki was asked; none where the plan rests on the last pull.
    pub as_of: Option<String>,
    /// What kept parts of the plan from being made: those drafts are waiting.
    pub trouble: Option<CommandError>,
}

/// What a push came to.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Pushed {
    /// This run's entries.
    pub entries: Vec<Entry>,
    /// Whether the user stopped it halfway.
    pub was_stopped: bool,
    /// What broke it off; what was not sent waits.
    pub trouble: Option<CommandError>,
}
