//! Resources and their states.

use super::{catalogue::Initiative, session::Language};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Everything that is tracked on one wiki, in the user's languages.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Library {
    /// The user's languages, in the order of each resource's cells.
    pub languages: Vec<Language>,
    /// The resources, by title.
    pub resources: Vec<Resource>,
}

/// A resource.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Resource {
    /// Title of the page.
    pub page: String,
    /// Language of the source.
    pub source_language: Language,
    /// What became of the page on the wiki.
    pub standing: Standing,
    /// Units.
    pub n_units: u32,
    /// Words of the source.
    pub n_words: u32,
    /// When it was last read from the wiki; none if never.
    pub read_at: Option<String>,
    /// What it is about, as a word; none for a page outside the catalogue.
    pub topic: Option<String>,
    /// The initiatives of the Movement Strategy that it belongs to.
    pub initiatives: Vec<Initiative>,
    /// The user's collections that hold it.
    pub collections: Vec<String>,
    /// Its state in each of the user's languages.
    pub cells: Vec<Cell>,
}

/// What became of a page on the wiki.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It is translatable.
    Translatable,
    /// It was translatable once.
    Unmarked,
    /// It was deleted.
    Deleted,
}

/// State of a resource in one language.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Cell {
    /// BCP 47.
    pub language: String,
    /// Whether its units have been read; without them there are figures, but nothing to work on.
    pub is_pulled: bool,
    /// Units.
    pub total: u32,
    /// Of them untranslated.
    pub untranslated: u32,
    /// Outdated.
    pub outdated: u32,
    /// Translated, not proofread.
    pub translated: u32,
    /// Proofread.
    pub proofread: u32,
    /// Drafts of ours.
    pub n_drafts: u32,
    /// Drafts in conflict.
    pub n_conflicts: u32,
    /// Words of the sources of untranslated and outdated units; none while the units are not known.
    pub words_to_do: Option<u32>,
    /// When this was true on the wiki; none if never read.
    pub as_of: Option<String>,
}

/// What to look for on the wiki.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "kind", content = "text", rename_all = "kebab-case")]
pub enum Find {
    /// Titles or URLs, one a line.
    Titles(String),
    /// All translatable pages whose titles begin so.
    Prefix(String),
    /// The pages of a category.
    Category(String),
    /// A message group, aggregate groups included.
    Group(String),
}

/// What a pull came to.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Pulled {
    /// Pages read.
    pub n_pages: u32,
    /// Pages that could not be pulled, and why, in English.
    pub problems: Vec<PullProblem>,
    /// Whether the user stopped it halfway.
    pub was_stopped: bool,
}

/// A page that could not be pulled.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PullProblem {
    /// The page.
    pub page: String,
    /// Why not, as a word.
    pub reason: String,
}

/// What was removed with a resource.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Removed {
    /// It is gone from the library.
    Done,
    /// It holds drafts, so nothing was removed; ask again and say that they may go.
    HasDrafts {
        /// How many.
        n_drafts: u32,
    },
}
