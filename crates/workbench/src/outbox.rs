//! What waits to go out, and the receipts of what went.

use crate::{error::WorkbenchError, workbench::Workbench};
use std::collections::BTreeMap;
use tolmach_core::{Base, Language, PageTitle, Revision, State, TargetKey, Timestamp, WikiName, push::Outcome};
use tolmach_store::{
    DraftFilter, DraftId, Entry, EntryId, Phase, Receipt, ReceiptFilter, ResourceId, StoredDraft, Theirs,
};

/// A draft that waits, or the receipt of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxEntry {
    /// The number of the receipt; none where nothing was journalled yet.
    pub receipt: Option<EntryId>,
    /// What it is of.
    pub key: TargetKey,
    /// What it came to.
    pub outcome: Outcome,
    /// The revision that holds our text; where it was not sent, the wiki's present one.
    pub revision: Option<Revision>,
    /// State of the unit when it was read last.
    pub state: Option<State>,
    /// Why it did not go out, or why it is outdated: a word of ours, or the wiki's code and what it says.
    pub reason: Option<String>,
    /// What the draft was made from.
    pub base: Base,
    /// The text sent, or to be sent.
    pub mine: String,
    /// What the wiki had instead, in a conflict or a merge.
    pub theirs: Option<Theirs>,
    /// What the wiki stored.
    pub stored: Option<String>,
    /// The definition when it was planned, where it was read.
    pub source_now: Option<String>,
    /// When that came about.
    pub at: Timestamp,
}

impl OutboxEntry {
    /// A draft that waits.
    pub(crate) fn waiting(draft: &StoredDraft, reason: Option<String>, at: Timestamp) -> Self {
        Self {
            receipt: None,
            key: draft.key.clone(),
            outcome: Outcome::Waiting,
            revision: draft.draft.base.revision,
            state: None,
            reason,
            base: draft.draft.base.clone(),
            mine: draft.draft.text.clone(),
            theirs: None,
            stored: None,
            source_now: None,
            at,
        }
    }

    /// A draft for which nothing is sent.
    pub(crate) fn unsent(draft: &StoredDraft, source_now: &str, receipt: Receipt) -> Self {
        let Receipt { outcome, revision, state, reason, theirs, stored, settled_at } = receipt;
        Self {
            outcome,
            revision,
            state,
            theirs,
            stored,
            source_now: (!source_now.is_empty()).then(|| source_now.to_owned()),
            ..Self::waiting(draft, reason, settled_at)
        }
    }

    /// An entry as journalled. One that is not settled waits; after a crash it is in doubt until the next push.
    pub(crate) fn of(entry: Entry) -> Self {
        let Entry { id, key, phase, text, base, source_now, planned_at, replied, receipt, .. } = entry;
        let receipt = receipt.unwrap_or_else(|| Receipt {
            outcome: Outcome::Waiting,
            revision: replied.and_then(|replied| replied.revision).or(base.revision),
            state: None,
            reason: match phase {
                Phase::Planned | Phase::Settled => None,
                Phase::Sending => Some("in-doubt".to_owned()),
                Phase::Replied => Some("not-read-again".to_owned()),
            },
            theirs: None,
            stored: None,
            settled_at: planned_at,
        });
        let Receipt { outcome, revision, state, reason, theirs, stored, settled_at } = receipt;
        Self {
            receipt: Some(id),
            key,
            outcome,
            revision,
            state,
            reason,
            base,
            mine: text,
            theirs,
            stored,
            source_now: (!source_now.is_empty()).then_some(source_now),
            at: settled_at,
        }
    }
}

impl Workbench {
    /// The outbox of a wiki: every open draft with what became of it last, then the receipts of what landed, oldest first.
    ///
    /// An open draft whose text, base or done mark changed since its last receipt waits anew. Asks nobody.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`], [`WorkbenchError::Store`].
    pub fn outbox(
        &self,
        wiki: &WikiName,
        page: Option<&PageTitle>,
        language: Option<&Language>,
    ) -> Result<Vec<OutboxEntry>, WorkbenchError> {
        self.store().read(|r| {
            let resource: Option<ResourceId> = match page {
                None => None,
                Some(page) => Some(r.resource(wiki, page)?.ok_or_else(|| WorkbenchError::NoPage(page.clone()))?.id),
            };
            let language = language.cloned();
            let drafts = r.drafts(&DraftFilter { wiki: Some(wiki.clone()), resource, language: language.clone() })?;
            let entries = r.entries(&ReceiptFilter { wiki: Some(wiki.clone()), resource, language, push: None })?;
            let mut newest: BTreeMap<DraftId, Entry> = entries.into_iter().map(|entry| (entry.draft, entry)).collect();
            let mut shown: Vec<OutboxEntry> =
                drafts.iter().map(|draft| of_open(draft, newest.remove(&draft.id))).collect();
            let has_landed = |entry: &Entry| entry.receipt.as_ref().is_some_and(|receipt| receipt.outcome.has_landed());
            let mut landed: Vec<Entry> = newest.into_values().filter(has_landed).collect();
            landed.sort_by_key(|entry| entry.id);
            shown.extend(landed.into_iter().map(OutboxEntry::of));
            Ok(shown)
        })
    }
}

/// An open draft, with its newest entry where that still tells of the draft as it is.
fn of_open(draft: &StoredDraft, newest: Option<Entry>) -> OutboxEntry {
    let not_done = || (!draft.draft.is_done).then(|| "not-done".to_owned());
    match newest {
        Some(entry) if entry.phase != Phase::Settled => OutboxEntry::of(entry),
        Some(entry)
            if entry.text == draft.draft.text
                && entry.base == draft.draft.base
                && entry.receipt.as_ref().is_some_and(|receipt| receipt.settled_at >= draft.changed_at) =>
        {
            OutboxEntry::of(entry)
        }
        Some(_) | None => OutboxEntry::waiting(draft, not_done(), draft.changed_at),
    }
}
