use serde::Serialize;
use tolmach_core::diff;
use tolmach_workbench::{difference, units::UnitRow};

/// A row of `units`, and what commands answer that change a draft.
#[derive(Debug, Serialize)]
pub(crate) struct Unit {
    /// `Page/unit`, as the wiki's API gives it.
    pub(crate) key: String,
    pub(crate) unit: String,
    /// One of the wiki's four.
    pub(crate) state: &'static str,
    pub(crate) source: String,
    pub(crate) target: Option<String>,
    /// Text of the draft.
    pub(crate) draft: Option<String>,
    /// Whether the draft is called done.
    draft_done: Option<bool>,
    /// Whether the wiki's translation changed since the draft was made.
    pub(crate) conflict: bool,
    /// What stands between the draft and the wiki: `clear`, `conflict`, `source-moved` or `refused`.
    pub(crate) standing: &'static str,
    base_revision: Option<String>,
    revision: Option<String>,
    source_then: Option<String>,
    words: u32,
    /// Whether the page still has it.
    present: bool,
    as_of: String,
}

impl From<UnitRow> for Unit {
    fn from(row: UnitRow) -> Self {
        let (base_revision, conflict) = (row.base_revision(), row.has_conflict());
        let UnitRow {
            key,
            position: _,
            state,
            source,
            n_words,
            target,
            revision,
            source_then,
            draft,
            standing,
            is_present,
            page_status: _,
            as_of,
        } = row;
        Self {
            key: key.unit.to_string(),
            unit: key.unit.unit.underscored(),
            state: state.as_str(),
            source,
            target,
            draft_done: draft.as_ref().map(|draft| draft.draft.is_done),
            draft: draft.map(|draft| draft.draft.text),
            conflict,
            standing: standing.as_str(),
            base_revision: base_revision.map(|revision| revision.to_string()),
            revision: revision.map(|revision| revision.to_string()),
            source_then,
            words: n_words,
            present: is_present,
            as_of: as_of.to_string(),
        }
    }
}

/// What `diff` answers.
#[derive(Debug, Serialize)]
pub(crate) struct Difference {
    pub(crate) source_then: Option<String>,
    pub(crate) source: String,
    pub(crate) target: Option<String>,
    /// `unknown` where the old source is not known, or nothing changed.
    pub(crate) class: &'static str,
    pub(crate) changes: Vec<Change>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Change {
    /// `same`, `added`, `removed` or `replaced`.
    pub(crate) op: &'static str,
    pub(crate) then: String,
    pub(crate) now: String,
}

impl From<difference::Difference> for Difference {
    fn from(difference: difference::Difference) -> Self {
        let difference::Difference { source_then, source, target, class, changes } = difference;
        Self {
            source_then,
            source,
            target,
            class: class.as_str(),
            changes: changes.into_iter().map(Change::from).collect(),
        }
    }
}

impl From<diff::Change> for Change {
    fn from(change: diff::Change) -> Self {
        let diff::Change { op, then, now } = change;
        Self { op: op.as_str(), then, now }
    }
}
