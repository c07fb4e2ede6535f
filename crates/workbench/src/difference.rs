//! What happened to the source of a unit since its translation was made.

use crate::{error::WorkbenchError, units::read_row, workbench::Workbench};
use tolmach_core::{
    TargetKey,
    diff::{self, Change},
};
use tolmach_markup::{ChangeClass, classify};

/// The source of a unit then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The definition that the translation was made from: of the draft, where there is one, else of an outdated
    /// translation on the wiki. None where nobody knows, and where the translation is not outdated.
    pub source_then: Option<String>,
    /// The definition now.
    pub source: String,
    /// The translation on the wiki as last read.
    pub target: Option<String>,
    /// What kind of change it is; unknown where `source_then` is, and where nothing changed.
    pub class: ChangeClass,
    /// The change, word by word; empty where `source_then` is not known.
    pub changes: Vec<Change>,
}

impl Workbench {
    /// What happened to the source of a unit since its draft, or else its outdated translation, was made.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`], [`WorkbenchError::NoUnit`], [`WorkbenchError::NotPulled`].
    pub fn difference(&self, key: &TargetKey) -> Result<Difference, WorkbenchError> {
        let row = self.store().read(|r| read_row(r, key))?;
        // A draft of an outdated unit is made from the source as it is; then the older translation tells more.
        let of_draft = row.draft.map(|draft| draft.draft.base.source).filter(|source| *source != row.source);
        let source_then = of_draft.or(row.source_then);
        let changes = source_then.as_deref().map(|then| diff::words(then, &row.source)).unwrap_or_default();
        let class = classify(source_then.as_deref(), &row.source);
        Ok(Difference { source_then, source: row.source, target: row.target, class, changes })
    }
}
