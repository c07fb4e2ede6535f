//! A better text for a unit, drafted by who reviews it.

use super::{ReviewUnit, read_unit, written};
use crate::{drafts::known, error::WorkbenchError, fail::fail_point, workbench::Workbench};
use tolmach_core::{Base, TargetKey, review::Writing};
use tolmach_store::NewText;

impl Workbench {
    /// Drafts a better text, which counts as done. `seen` and `seen_source` are the text (empty where there was none) and
    /// the definition that the reviewer looked at, where those may have changed meanwhile: a draft takes its base from
    /// what stands here now, so it would overwrite a text that nobody has seen.
    ///
    /// Cost: one synced write.
    ///
    /// # Errors
    /// [`WorkbenchError::ChangedSince`]; those of [`Self::save_draft`].
    pub fn correct(
        &self,
        key: &TargetKey,
        seen: Option<&str>,
        seen_source: Option<&str>,
        text: &str,
    ) -> Result<ReviewUnit, WorkbenchError> {
        let (now, reviewer) = (self.now(), self.reviewer(&key.wiki)?);
        fail_point("draft-before-write");
        let unit = self.store().write(|w| -> Result<_, WorkbenchError> {
            let unit = read_unit(w, key, reviewer.as_ref())?;
            let stands = unit.subject.as_ref().map_or("", |subject| subject.text.as_str());
            if seen.is_some_and(|seen| seen != stands) || seen_source.is_some_and(|seen| seen != unit.source) {
                return Err(WorkbenchError::ChangedSince(key.clone()));
            }
            let base = Base::of(&known(w, key)?.remote);
            w.save_draft(key, NewText { text, is_done: true, run: "", base: &base, takes_back: None }, now)?;
            written::end(w, key, Writing::Correction, text)?;
            read_unit(w, key, reviewer.as_ref())
        })?;
        fail_point("draft-after-write");
        Ok(unit)
    }
}
