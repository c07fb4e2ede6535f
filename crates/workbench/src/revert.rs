//! Taking own pushes back, through the same plan as any other push.

use crate::{
    drafts::known,
    error::WorkbenchError,
    outbox::OutboxEntry,
    progress::{CancelToken, Progress},
    push::{PushRequest, Pushed},
    workbench::Workbench,
};
use std::collections::BTreeSet;
use tolmach_core::{Base, TargetKey, WikiName, push::Outcome, text::is_blank};
use tolmach_store::{Entry, EntryId, NewText, Receipt, Sending};

/// Why a receipt cannot be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CannotTakeBack {
    /// Nothing of it is on the wiki.
    NotPushed,
    /// There was no translation before, and only the wiki's own people can delete one.
    WasNew,
    /// "Still valid" changed no text, or the wiki hides the text that was there.
    NoText,
    /// A draft of the same unit is open; taking back would mix with it.
    HasDraft,
}

impl CannotTakeBack {
    fn as_str(self) -> &'static str {
        match self {
            Self::NotPushed => "not-pushed",
            Self::WasNew => "did-not-exist-before",
            Self::NoText => "no-text-to-take-back",
            Self::HasDraft => "has-draft",
        }
    }
}

impl Workbench {
    /// Takes own pushes back: restores the text that each had replaced, only where the latest revision is still ours.
    ///
    /// Answers an entry for each receipt. What cannot be taken back is refused, with the reason. Nothing lingers: what did
    /// not land is no draft afterwards, unless the network failed and it is in doubt. Cost: as [`Workbench::push`].
    ///
    /// # Errors
    /// As [`Workbench::push`]; [`tolmach_store::StoreError::NoSuch`] for an unknown receipt, before anything is sent.
    pub async fn revert(
        &self,
        wiki: &WikiName,
        receipts: &[EntryId],
        request: PushRequest,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<Pushed, WorkbenchError> {
        let now = self.now();
        let (refused, keys) = self.store().write(|w| -> Result<_, WorkbenchError> {
            let (mut refused, mut keys): (Vec<OutboxEntry>, BTreeSet<TargetKey>) = Default::default();
            let named: BTreeSet<EntryId> = receipts.iter().copied().collect();
            for id in named {
                let entry = w.entry(id)?;
                let key = entry.key.clone();
                let text = match text_before(&entry) {
                    _ if w.draft(&key)?.is_some() => Err(CannotTakeBack::HasDraft),
                    checked => checked,
                };
                match text {
                    Err(reason) => refused.push(refusal(entry, reason, now)),
                    Ok(text) => {
                        let base = base_of(&entry, known(w, &key)?.remote.source);
                        let new = NewText { text: &text, is_done: true, run: "", base: &base, takes_back: Some(id) };
                        w.save_draft(&key, new, now)?;
                        keys.insert(key);
                    }
                }
            }
            Ok((refused, keys))
        })?;
        let pushed = if keys.is_empty() {
            Ok(Pushed::default())
        } else {
            let request = PushRequest { keys: keys.clone(), pages: Vec::new(), languages: Vec::new(), ..request };
            self.push(wiki, &request, progress, cancel).await
        };
        self.drop_unsent(wiki, &keys)?;
        let mut pushed = pushed?;
        pushed.entries.extend(refused);
        Ok(pushed)
    }

    /// Discards what was to take something back and did not, unless it is in doubt.
    fn drop_unsent(&self, wiki: &WikiName, keys: &BTreeSet<TargetKey>) -> Result<(), WorkbenchError> {
        let now = self.now();
        self.store().write(|w| {
            let in_doubt: BTreeSet<_> = w.unsettled(wiki)?.into_iter().map(|entry| entry.draft).collect();
            for key in keys {
                let open = w.draft(key)?.filter(|draft| draft.takes_back.is_some() && !in_doubt.contains(&draft.id));
                if open.is_some() {
                    w.discard_draft(key, now)?;
                }
            }
            Ok(())
        })
    }
}

/// The text that a sending replaced. Where the wiki merged it with another's, that is theirs: the base would undo it, too.
fn text_before(entry: &Entry) -> Result<String, CannotTakeBack> {
    let outcome = entry.receipt.as_ref().map(|receipt| receipt.outcome);
    match (outcome, entry.sending, &entry.base.text) {
        (Some(Outcome::Confirmed), _, _) | (_, Some(Sending::Confirm), _) => Err(CannotTakeBack::NoText),
        (Some(Outcome::Pushed | Outcome::Merged), Some(Sending::Push), base) => {
            let slipped_in = entry.receipt.as_ref().and_then(|receipt| receipt.theirs.as_ref());
            match (slipped_in.map(|theirs| &theirs.text).or(base.as_ref()), slipped_in) {
                // The wiki hides their text.
                (Some(text), Some(_)) if is_blank(text) => Err(CannotTakeBack::NoText),
                (Some(text), _) => Ok(text.clone()),
                (None, _) => Err(CannotTakeBack::WasNew),
            }
        }
        (Some(Outcome::Pushed | Outcome::Merged), None, _)
        | (
            Some(
                Outcome::AlreadyThere | Outcome::SourceMoved | Outcome::Conflict | Outcome::Refused | Outcome::Waiting,
            )
            | None,
            _,
            _,
        ) => Err(CannotTakeBack::NotPushed),
    }
}

/// What taking back is made from: our own revision.
fn base_of(entry: &Entry, source: String) -> Base {
    let receipt = entry.receipt.as_ref();
    let stored = receipt.and_then(|receipt| receipt.stored.clone());
    Base {
        revision: receipt.and_then(|receipt| receipt.revision),
        text: Some(stored.unwrap_or_else(|| entry.text.clone())),
        source,
    }
}

/// The receipt, shown as one that cannot be taken back. It stays as it is.
fn refusal(entry: Entry, reason: CannotTakeBack, now: tolmach_core::Timestamp) -> OutboxEntry {
    let receipt = Receipt {
        outcome: Outcome::Refused,
        revision: entry.receipt.as_ref().and_then(|receipt| receipt.revision),
        state: entry.receipt.as_ref().and_then(|receipt| receipt.state),
        reason: Some(reason.as_str().to_owned()),
        theirs: None,
        stored: None,
        settled_at: now,
    };
    OutboxEntry::of(Entry { receipt: Some(receipt), ..entry })
}
