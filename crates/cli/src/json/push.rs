use super::{code, units::Change};
use serde::Serialize;
use tolmach_workbench::{conflicts, outbox::OutboxEntry};

/// What `push`, `outbox` and `revert` answer.
#[derive(Debug, Serialize)]
pub(crate) struct Outbox {
    pub(crate) entries: Vec<Entry>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    /// `Page/unit`, as the wiki's API gives it.
    pub(crate) key: String,
    pub(crate) language: String,
    pub(crate) result: &'static str,
    pub(crate) revision: Option<String>,
    /// State of the unit when it was read last.
    pub(crate) state: Option<&'static str>,
    pub(crate) reason: Option<String>,
    /// What `revert` takes.
    pub(crate) receipt: Option<String>,
    pub(crate) at: String,
}

impl Outbox {
    pub(crate) fn of(entries: Vec<OutboxEntry>) -> Self {
        Self { entries: entries.into_iter().map(Entry::from).collect() }
    }
}

impl From<OutboxEntry> for Entry {
    fn from(entry: OutboxEntry) -> Self {
        let OutboxEntry {
            receipt,
            key,
            outcome,
            revision,
            state,
            reason,
            base: _,
            mine: _,
            theirs: _,
            stored: _,
            source_now: _,
            at,
        } = entry;
        Self {
            key: key.unit.to_string(),
            language: code(&key.language),
            result: outcome.as_str(),
            revision: revision.map(|revision| revision.to_string()),
            state: state.map(|state| state.as_str()),
            reason,
            receipt: receipt.map(|receipt| receipt.number().to_string()),
            at: at.to_string(),
        }
    }
}

/// A row of `conflicts`: base, mine and theirs, all kept.
#[derive(Debug, Serialize)]
pub(crate) struct Conflict {
    pub(crate) key: String,
    pub(crate) language: String,
    pub(crate) source: String,
    pub(crate) base: Option<String>,
    base_revision: Option<String>,
    pub(crate) mine: String,
    /// Null where the translation is gone.
    pub(crate) theirs: Option<String>,
    pub(crate) theirs_revision: Option<String>,
    pub(crate) theirs_by: Option<String>,
    /// The file that theirs came from; null where it is on the wiki.
    file: Option<String>,
    state: &'static str,
    /// From the base.
    my_changes: Vec<Change>,
    /// From the base.
    their_changes: Vec<Change>,
    as_of: String,
}

impl From<conflicts::Conflict> for Conflict {
    fn from(conflict: conflicts::Conflict) -> Self {
        let conflicts::Conflict {
            key,
            base,
            mine,
            theirs,
            origin,
            theirs_revision,
            theirs_by,
            state,
            source,
            my_changes,
            their_changes,
            as_of,
        } = conflict;
        Self {
            key: key.unit.to_string(),
            language: code(&key.language),
            source,
            base: base.text,
            base_revision: base.revision.map(|revision| revision.to_string()),
            mine,
            theirs,
            theirs_revision: theirs_revision.map(|revision| revision.to_string()),
            theirs_by: theirs_by.map(|user| user.to_string()),
            file: origin.map(|origin| origin.file),
            state: state.as_str(),
            my_changes: my_changes.into_iter().map(Change::from).collect(),
            their_changes: their_changes.into_iter().map(Change::from).collect(),
            as_of: as_of.to_string(),
        }
    }
}
