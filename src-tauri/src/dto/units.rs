//! Units, drafts and differences.

use super::session::Language;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A unit in one language on one wiki.
#[derive(Debug, Clone, Serialize, Deserialize, Type, PartialEq, Eq)]
pub struct Place {
    /// The wiki's name.
    pub wiki: String,
    /// `Page/unit`, as the wiki's API gives it.
    pub key: String,
    /// BCP 47.
    pub language: String,
}

/// State of a unit on the wiki.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody has translated it.
    Untranslated,
    /// The source moved on.
    Outdated,
    /// Translated.
    Translated,
    /// Somebody has approved it.
    Proofread,
}

/// The units of a resource in one language.
#[derive(Debug, Clone, Serialize, Type)]
pub struct UnitList {
    /// Title of the page.
    pub page: String,
    /// The language translated from.
    pub source_language: Language,
    /// The language translated into.
    pub language: Language,
    /// When the units were read from the wiki; none if never.
    pub as_of: Option<String>,
    /// The units, in page order.
    pub units: Vec<Unit>,
}

/// A unit in one language, as the list and the editor show it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Unit {
    /// `Page/unit`.
    pub key: String,
    /// The last part of the key, with spaces.
    pub unit: String,
    /// Whether it holds the page's own title.
    pub is_page_title: bool,
    /// Its state on the wiki.
    pub state: State,
    /// The definition: the source with variables as `$name`.
    pub source: String,
    /// The translation on the wiki.
    pub target: Option<String>,
    /// Words of the source.
    pub n_words: u32,
    /// Our work on it.
    pub draft: Option<Draft>,
    /// Whether somebody else changed the translation since the draft was begun.
    pub has_conflict: bool,
    /// Whether the source changed since the draft was begun.
    pub has_source_moved: bool,
    /// Whether the page no longer has this unit; the draft is kept.
    pub is_removed: bool,
}

/// Our work on a unit.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Draft {
    /// As typed.
    pub text: String,
    /// Whether the translator has called it done. What is not done is never pushed.
    pub is_done: bool,
    /// When it was last saved.
    pub saved_at: String,
}

/// A text that a draft had.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PastText {
    /// The text.
    pub text: String,
    /// When it was typed first.
    pub typed_at: String,
    /// Whether the draft stands at it now.
    pub is_current: bool,
}

/// What a command that changed a draft answers: the unit as it is now.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Saved {
    /// The unit as it is now.
    pub unit: Unit,
    /// When it was written to disk.
    pub saved_at: String,
    /// The text of another window or program that gave way to this one, unseen.
    pub replaced: Option<String>,
}

/// What changed in the source.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SourceChange {
    /// Which source the translation, or the draft, was made from.
    pub then: String,
    /// How much it matters.
    pub class: ChangeClass,
    /// The difference, in words.
    pub changes: Vec<Change>,
}

/// How much a change of the source matters.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeClass {
    /// Only bold, italics, tags and the like.
    Markup,
    /// Only a variable.
    Variable,
    /// Only where a link leads.
    LinkTarget,
    /// Only a number.
    Number,
    /// Only punctuation or space.
    Punctuation,
    /// Words.
    Wording,
    /// Not known.
    Unknown,
}

/// One piece of a difference.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Change {
    /// What happened.
    pub op: Op,
    /// The old piece; empty if added.
    pub then: String,
    /// The new piece; empty if removed.
    pub now: String,
}

/// What happened to a piece of text.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Op {
    /// It stayed.
    Same,
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It was replaced.
    Replaced,
}

/// What an editor needs beside the unit itself.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Details {
    /// For an outdated unit: what changed in the source since the translation was made; none where nobody knows.
    pub update: Option<SourceChange>,
    /// For a draft whose source moved: what changed since the draft was begun.
    pub moved: Option<SourceChange>,
}

/// How a conflict is to be resolved.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "take", rename_all = "kebab-case")]
pub enum Resolution {
    /// My text stands, on top of theirs.
    Mine,
    /// Theirs stands, and the draft goes.
    Theirs,
    /// Another text stands, on top of theirs.
    Text {
        /// The text.
        text: String,
    },
}

/// A draft that met somebody else's change.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Conflict {
    /// Where.
    pub place: Place,
    /// The resource's title.
    pub page: String,
    /// The last part of the key, with spaces.
    pub unit: String,
    /// Whether it holds the page's own title.
    pub is_page_title: bool,
    /// The language translated into.
    pub language: Language,
    /// The language translated from.
    pub source_language: Language,
    /// The source as it is now.
    pub source: String,
    /// The translation that the draft was made from; none if there was none.
    pub base: Option<String>,
    /// The draft.
    pub mine: String,
    /// The translation on the wiki now; none if it is gone.
    pub theirs: Option<String>,
    /// Who saved it, where the wiki says.
    pub their_user: Option<String>,
    /// From base to mine.
    pub mine_changes: Vec<Change>,
    /// From base to theirs.
    pub their_changes: Vec<Change>,
}
