//! From what was sent to its receipt.

use crate::{
    error::WorkbenchError,
    push::{
        batch::decide,
        judge::{Verdict, judge},
        read::Fresh,
        run::{Run, waiting},
    },
};
use tolmach_core::Base;
use tolmach_store::{EntryId, Receipt, StoredDraft};

impl Run<'_> {
    /// Settles an entry by what the wiki shows now. One in doubt of which it shows nothing stays in doubt.
    pub(crate) async fn settle_by(&mut self, id: EntryId, fresh: &Fresh) -> Result<bool, WorkbenchError> {
        let entry = self.workbench.store().read(|r| r.entry(id))?;
        let remote = fresh.remote(&entry.key.unit.unit);
        let landed = match judge(&self.client, &entry, remote).await? {
            Verdict::Landed(landed) => landed,
            Verdict::NotSent => return Ok(false),
        };
        let (workbench, now) = (self.workbench, self.now());
        workbench.store().write(|w| -> Result<(), WorkbenchError> {
            let note = match w.draft_by_id(entry.draft)?.and_then(|draft| draft.takes_back) {
                Some(taken_back) if w.entry(taken_back)?.over_outdated => Some("was-outdated-before"),
                Some(_) | None => None,
            };
            w.settle(id, &landed.receipt(&entry, remote, note, now))?;
            w.land_draft(entry.draft, &entry.text, &landed.base(&entry), now)?;
            Ok(())
        })?;
        Ok(true)
    }

    /// Settles what was not saved because the unit changed since it was read: by the plan that now holds.
    pub(super) fn settle_changed(
        &mut self,
        draft: &StoredDraft,
        id: EntryId,
        fresh: &Fresh,
    ) -> Result<(), WorkbenchError> {
        let now = self.now();
        let decision = decide(draft, Some(fresh));
        let receipt = decision.unsent(now).unwrap_or_else(|| waiting(Some("changed-on-wiki".to_owned()), now));
        let landed = decision.remote.as_ref().filter(|_| receipt.outcome.has_landed()).map(Base::of);
        self.workbench.store().write(|w| -> Result<(), WorkbenchError> {
            w.settle(id, &receipt)?;
            if let Some(base) = &landed {
                w.land_draft(draft.id, &draft.draft.text, base, now)?;
            }
            Ok(())
        })
    }

    /// Settles an entry that did not land.
    pub(crate) fn settle(&mut self, id: EntryId, receipt: Receipt) -> Result<(), WorkbenchError> {
        Ok(self.workbench.store().write(|w| w.settle(id, &receipt))?)
    }

    /// Goes on after trouble with the wiki; what concerns the disk ends the run.
    pub(crate) fn keep_going(&mut self, error: WorkbenchError) -> Result<(), WorkbenchError> {
        match error {
            WorkbenchError::Store(_) => Err(error),
            other => {
                self.break_off(other);
                Ok(())
            }
        }
    }
}
