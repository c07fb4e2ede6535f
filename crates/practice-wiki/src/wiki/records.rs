//! What the wiki keeps: pages and their revisions, log entries, recent changes, marked pages.

use jiff::Timestamp;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A page with all its revisions, oldest first. There is always at least one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    pub(crate) id: u64,
    pub(crate) title: String,
    /// The wiki's code of its language.
    pub(crate) language: String,
    pub(crate) revisions: Vec<Rev>,
    /// Whether only administrators may edit it.
    pub(crate) is_protected: bool,
}

impl Page {
    /// The latest revision.
    pub(crate) fn latest(&self) -> &Rev {
        &self.revisions[self.revisions.len() - 1] // A page is made with its first revision and never loses one.
    }

    pub(crate) fn latest_mut(&mut self) -> &mut Rev {
        let last = self.revisions.len() - 1; // As above.
        &mut self.revisions[last]
    }

    pub(crate) fn redirects_to(&self) -> Option<&str> {
        let link = self.latest().text.strip_prefix("#REDIRECT [[")?;
        link.split_once("]]").map(|(target, _)| target)
    }
}

/// A revision of a page, with the tags that Translate keeps for it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rev {
    pub(crate) id: u64,
    pub(crate) parent: u64,
    pub(crate) user: u64,
    pub(crate) time: Timestamp,
    pub(crate) text: String,
    pub(crate) comment: String,
    pub(crate) change_tags: Vec<&'static str>,
    /// Outdated, faulty or flagged; counts only on the latest revision.
    pub(crate) fuzzy: bool,
    /// The revision of the definition that the translation was made from.
    pub(crate) made_from: Option<u64>,
    /// Who approved it.
    pub(crate) reviewers: BTreeSet<u64>,
}

/// An entry of the wiki's public log.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LogEntry {
    pub(crate) id: u64,
    pub(crate) kind: &'static str,
    pub(crate) action: &'static str,
    pub(crate) title: String,
    pub(crate) page: u64,
    pub(crate) user: u64,
    pub(crate) time: Timestamp,
    pub(crate) params: Map<String, Value>,
    pub(crate) comment: String,
}

/// A row of recent changes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    pub(crate) id: u64,
    pub(crate) title: String,
    pub(crate) page: u64,
    pub(crate) user: u64,
    pub(crate) time: Timestamp,
    pub(crate) comment: String,
    pub(crate) is_bot: bool,
    pub(crate) what: Changed,
}

/// What a recent change tells of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Changed {
    /// A revision, and the one before it or 0.
    Revision { new: u64, old: u64 },
    /// A log entry.
    Log(u64),
}

/// What marking a page for translation left behind.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Marked {
    /// The revision that was marked.
    pub(crate) revision: u64,
    /// Its units in order, the page title first where it is translated.
    pub(crate) units: Vec<UnitRow>,
    /// The highest number ever given.
    pub(crate) max_id: u64,
    pub(crate) priority: Option<Priority>,
}

/// A unit as marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnitRow {
    pub(crate) id: String,
    /// Its text with variables.
    pub(crate) text: String,
    /// Its text with variables as `$name`.
    pub(crate) definition: String,
}

/// The languages that a page is to be translated into first, or only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Priority {
    pub(crate) languages: Vec<String>,
    pub(crate) is_forced: bool,
    pub(crate) reason: String,
}

/// A message group made of others.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Aggregate {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) description: String,
    /// Ids of the marked pages in it.
    pub(crate) pages: Vec<u64>,
}

/// A block of an account, of the whole wiki and without an end.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block {
    pub(crate) id: u64,
    pub(crate) by: u64,
    pub(crate) reason: String,
    pub(crate) since: Timestamp,
}
