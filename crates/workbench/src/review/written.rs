//! Comments and corrections that are being written: on disk as drafts are, until they are kept or given up.

use crate::{drafts::known, error::WorkbenchError, workbench::Workbench};
use tolmach_core::{TargetKey, review::Writing};
use tolmach_store::Writer;

impl Workbench {
    /// Keeps what a reviewer has typed so far, or forgets it where it was given up. It is durable when this returns.
    ///
    /// Cost: one synced write.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`], [`WorkbenchError::NoUnit`], [`WorkbenchError::NotPulled`] for a unit that nothing is known
    /// of; [`WorkbenchError::Store`] when it could not be written: keep the text on screen and try again.
    pub fn keep_written(&self, key: &TargetKey, kind: Writing, text: Option<&str>) -> Result<(), WorkbenchError> {
        let now = self.now();
        self.store().write(|w| {
            known(w, key)?;
            match text {
                Some(text) => w.keep_written(key, kind, text, now)?,
                None => w.drop_written(key, kind)?,
            }
            Ok(())
        })
    }
}

/// Ends what was being written where it is what was kept now. Another text, begun in another window, stays.
pub(super) fn end(w: &mut Writer<'_>, key: &TargetKey, kind: Writing, kept: &str) -> Result<(), WorkbenchError> {
    let is_kept = w.written_of(key)?.iter().any(|one| one.kind == kind && one.text.trim() == kept.trim());
    if is_kept {
        w.drop_written(key, kind)?;
    }
    Ok(())
}
