//! One run of pushing, from the lease to the last receipt.

use crate::{
    error::WorkbenchError,
    lease::HeldLease,
    outbox::OutboxEntry,
    progress::{CancelToken, Doing, Progress, Step},
    push::{
        PushRequest, Pushed,
        batch::{Batch, Decision, reason_of},
        pace,
        send::Item,
    },
    workbench::Workbench,
};
use std::{collections::BTreeSet, time::Duration};
use tokio::time::Instant;
use tolmach_core::{Base, Timestamp, WikiName, push::Outcome};
use tolmach_store::{DraftId, EntryId, PushId, Receipt, StoredDraft, Writer};
use tolmach_wiki::{Account, Client, WikiError};

/// One run of pushing.
pub(crate) struct Run<'a> {
    pub(super) workbench: &'a Workbench,
    pub(crate) wiki: &'a WikiName,
    pub(crate) client: Client,
    pub(crate) account: Account,
    pub(super) lease: HeldLease,
    pub(super) push: PushId,
    pub(super) request: &'a PushRequest,
    pub(super) progress: &'a Progress,
    pub(super) cancel: &'a CancelToken,
    pub(super) between_edits: Duration,
    pub(super) last_edit: Option<Instant>,
    n_done: usize,
    n_total: usize,
    halt: Option<Halt>,
    entries: Vec<OutboxEntry>,
}

/// Why nothing more is sent in this run.
enum Halt {
    /// The user stopped it.
    Stopped,
    /// The wiki refused for a reason that holds for every other edit too.
    Refused(String),
    /// The network, the wiki or the lease failed.
    Broken(WorkbenchError),
}

impl<'a> Run<'a> {
    #[expect(clippy::too_many_arguments, reason = "called once, with what the request brought")]
    pub(crate) fn begin(
        workbench: &'a Workbench,
        wiki: &'a WikiName,
        client: Client,
        account: Account,
        lease: HeldLease,
        request: &'a PushRequest,
        progress: &'a Progress,
        cancel: &'a CancelToken,
    ) -> Result<Self, WorkbenchError> {
        let now = workbench.now();
        let push = workbench.store().write(|w| w.begin_push(wiki, &account.name, &request.summary, now))?;
        let between_edits = pace::between_edits(request.edits_per_minute, account.edit_limit, client.is_loopback());
        Ok(Self {
            workbench,
            wiki,
            client,
            account,
            lease,
            push,
            request,
            progress,
            cancel,
            between_edits,
            last_edit: None,
            n_done: 0,
            n_total: 0,
            halt: None,
            entries: Vec::new(),
        })
    }

    /// Ends the run; the lease is let go.
    pub(crate) fn end(self) -> Result<Pushed, WorkbenchError> {
        let now = self.now();
        self.workbench.store().write(|w| w.end_push(self.push, now))?;
        let (was_stopped, trouble) = match self.halt {
            None | Some(Halt::Refused(_)) => (false, None),
            Some(Halt::Stopped) => (true, None),
            Some(Halt::Broken(error)) => (false, Some(error)),
        };
        Ok(Pushed { entries: self.entries, was_stopped, trouble })
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.workbench.now()
    }

    /// The workbench, for as long as the run.
    pub(crate) fn workbench(&self) -> &'a Workbench {
        self.workbench
    }

    /// Whether more may be sent.
    pub(crate) fn may_go_on(&self) -> bool {
        self.halt.is_none()
    }

    /// Sends nothing more: the network, the wiki or the lease failed. Where an answer was lost and then the wiki could not be
    /// reached at all, the latter is what happened; what is in doubt stands in the journal.
    pub(crate) fn break_off(&mut self, error: WorkbenchError) {
        tracing::warn!(wiki = %self.wiki, %error, "the push is broken off");
        match &self.halt {
            Some(Halt::Broken(WorkbenchError::Wiki(WikiError::InDoubt { .. }))) if error.is_offline() => {
                self.halt = Some(Halt::Broken(error));
            }
            Some(_) => {}
            None => self.halt = Some(Halt::Broken(error)),
        }
    }

    /// Sends nothing more: the wiki would refuse the rest, too.
    pub(super) fn refuse_rest(&mut self, reason: String) {
        self.halt.get_or_insert(Halt::Refused(reason));
    }

    pub(super) fn stop_if_cancelled(&mut self) {
        if self.cancel.is_cancelled() {
            self.halt.get_or_insert(Halt::Stopped);
        }
    }

    /// Why what is left waits.
    pub(super) fn halt_reason(&self) -> Option<String> {
        self.halt.as_ref().map(|halt| match halt {
            Halt::Stopped => "stopped".to_owned(),
            Halt::Refused(reason) => reason.clone(),
            // Another unit is in doubt; this one was certainly not sent.
            Halt::Broken(WorkbenchError::Wiki(WikiError::InDoubt { .. } | WikiError::BadReply { .. })) => {
                "stopped".to_owned()
            }
            Halt::Broken(error) => reason_of(error),
        })
    }

    /// Notes how many drafts there are, for the progress.
    pub(crate) fn set_total(&mut self, batches: &[Batch]) {
        self.n_total = batches.iter().map(|batch| batch.drafts.len()).sum();
    }

    pub(crate) fn tell(&self, doing: Doing, object: &str) {
        let n_left = u32::try_from(self.n_total.saturating_sub(self.n_done)).unwrap_or(u32::MAX);
        let left = self.between_edits.saturating_mul(n_left);
        self.progress.step(Step {
            doing,
            n_done: self.n_done,
            n_total: self.n_total,
            object: object.to_owned(),
            seconds_left: Some(left.as_secs()),
        });
    }

    /// Shows an entry of the journal in the answer.
    pub(crate) fn list(&mut self, id: EntryId) -> Result<(), WorkbenchError> {
        let entry = self.workbench.store().read(|r| r.entry(id))?;
        self.n_done += 1;
        self.entries.push(OutboxEntry::of(entry));
        Ok(())
    }

    /// Keeps the receipt of a draft for which nothing is sent; where the wiki has the text already, the draft ends.
    fn record_unsent(
        &mut self,
        draft: &StoredDraft,
        source_now: &str,
        receipt: Receipt,
        landed: Option<Base>,
    ) -> Result<(), WorkbenchError> {
        let (push, now) = (self.push, self.now());
        let id = self.workbench.store().write(|w: &mut Writer<'_>| -> Result<EntryId, WorkbenchError> {
            let id = w.record_unsent(push, draft, source_now, &receipt)?;
            if let Some(base) = &landed {
                w.land_draft(draft.id, &draft.draft.text, base, now)?;
            }
            Ok(id)
        })?;
        self.list(id)
    }

    fn record_waiting(&mut self, draft: &StoredDraft, reason: &str) -> Result<(), WorkbenchError> {
        let receipt = waiting(Some(reason.to_owned()), self.now());
        self.record_unsent(draft, "", receipt, None)
    }

    /// Pushes the drafts of one page in one language. Trouble is noted, and answered by [`Self::end`].
    pub(crate) async fn push_batch(&mut self, mut batch: Batch) -> Result<(), WorkbenchError> {
        self.leave_in_doubt(&mut batch)?;
        self.stop_if_cancelled();
        if let Some(reason) = self.halt_reason() {
            return batch.drafts.iter().try_for_each(|draft| self.record_waiting(draft, &reason));
        }
        self.tell(Doing::Planning, batch.resource.title.as_str());
        let read_at = self.now();
        let decided = match batch.decide(self.workbench, &self.client).await {
            Ok(decided) => decided,
            Err(error @ WorkbenchError::Store(_)) => return Err(error),
            Err(error) => {
                let reason = reason_of(&error);
                self.break_off(error);
                return batch.drafts.iter().try_for_each(|draft| self.record_waiting(draft, &reason));
            }
        };
        let mut items = Vec::new();
        for (draft, decision) in decided {
            match decision.unsent(self.now()) {
                None => items.extend(Item::of(draft, decision)),
                Some(receipt) => self.keep_unsent(&draft, &decision, receipt)?,
            }
        }
        if items.is_empty() {
            return Ok(());
        }
        self.send_all(&batch, items, read_at).await
    }

    fn keep_unsent(
        &mut self,
        draft: &StoredDraft,
        decision: &Decision,
        receipt: Receipt,
    ) -> Result<(), WorkbenchError> {
        let landed = match receipt.outcome {
            Outcome::AlreadyThere => decision.remote.as_ref().map(Base::of),
            Outcome::Pushed
            | Outcome::Confirmed
            | Outcome::Merged
            | Outcome::SourceMoved
            | Outcome::Conflict
            | Outcome::Refused
            | Outcome::Waiting => None,
        };
        self.record_unsent(draft, decision.source_now(), receipt, landed)
    }

    /// Takes out drafts whose last sending is still in doubt: sending again could do it twice.
    fn leave_in_doubt(&mut self, batch: &mut Batch) -> Result<(), WorkbenchError> {
        let unsettled = self.workbench.store().read(|r| r.unsettled(self.wiki))?;
        let in_doubt: BTreeSet<DraftId> = unsettled.iter().map(|entry| entry.draft).collect();
        let (left, rest) =
            std::mem::take(&mut batch.drafts).into_iter().partition(|draft| in_doubt.contains(&draft.id));
        batch.drafts = rest;
        let left: Vec<StoredDraft> = left;
        let of_left = unsettled.into_iter().filter(|entry| left.iter().any(|draft| draft.id == entry.draft));
        self.entries.extend(of_left.map(OutboxEntry::of));
        self.n_done += left.len();
        Ok(())
    }
}

/// The receipt of a draft that waits.
pub(crate) fn waiting(reason: Option<String>, settled_at: Timestamp) -> Receipt {
    Receipt { outcome: Outcome::Waiting, revision: None, state: None, reason, theirs: None, stored: None, settled_at }
}
