//! The drafts of one page in one language, and what is decided for each.

use crate::{
    error::WorkbenchError,
    outbox::OutboxEntry,
    push::{PushRequest, read::Fresh},
    workbench::Workbench,
};
use std::collections::BTreeMap;
use tolmach_core::{
    Base, Draft, Language, Remote, TargetKey, Timestamp,
    push::{OnWiki, Outcome, Reason, Step, plan},
    text::is_blank,
};
use tolmach_store::{Receipt, Resource, ResourceId, StoredDraft, Theirs};
use tolmach_wiki::{Client, WikiError};

/// The drafts of one page in one language.
pub(crate) struct Batch {
    pub(crate) resource: Resource,
    pub(crate) language: Language,
    pub(crate) drafts: Vec<StoredDraft>,
    /// Units whose drafts are held back here, and why, whatever the wiki has.
    pub(crate) held: BTreeMap<TargetKey, &'static str>,
    /// Whether what a check finds holds nothing, since somebody has seen it.
    pub(crate) confirm_problems: bool,
}

/// The reason of a draft beside which a text from a file waits.
const UNDECIDED: &str = "file-undecided";

/// The reason of a draft in which a check found what readers would see as broken.
const BLOCKED: &str = "blocked-by-check";

/// What is decided for one draft.
pub(crate) struct Decision {
    /// The step that it needs, or why the wiki takes nothing at all.
    pub(crate) step: Result<Step, String>,
    /// The unit as the wiki has it now, where that was read.
    pub(crate) remote: Option<Remote>,
    /// Why it is held back here, where it is.
    pub(crate) hold: Option<&'static str>,
}

/// Groups drafts by page and language, in the order in which they come.
pub(crate) fn batches(
    workbench: &Workbench,
    drafts: Vec<StoredDraft>,
    request: &PushRequest,
) -> Result<Vec<Batch>, WorkbenchError> {
    let confirm_problems = request.confirm_problems;
    workbench.store().read(|r| {
        let mut batches: Vec<Batch> = Vec::new();
        let mut places: BTreeMap<(ResourceId, Language), usize> = BTreeMap::new();
        for draft in drafts {
            let resource = r.known_resource(&draft.key.wiki, &draft.key.unit.page)?;
            let language = draft.key.language.clone();
            let n = *places.entry((resource.id, language.clone())).or_insert_with(|| {
                batches.push(Batch { resource, language, drafts: Vec::new(), held: BTreeMap::new(), confirm_problems });
                batches.len() - 1
            });
            if r.offer(&draft.key)?.is_some() {
                batches[n].held.insert(draft.key.clone(), UNDECIDED);
            }
            batches[n].drafts.push(draft);
        }
        Ok(batches)
    })
}

impl Batch {
    /// Decides for each draft. Asks the wiki only where some draft could be sent.
    pub(crate) async fn decide(
        &self,
        workbench: &Workbench,
        client: &Client,
    ) -> Result<Vec<(StoredDraft, Decision)>, WorkbenchError> {
        let fresh = if self.drafts.iter().any(|stored| without_asking(&stored.draft).is_none()) {
            Some(workbench.read_fresh(client, &self.resource, &self.language).await?)
        } else {
            None
        };
        let decided = |stored: &StoredDraft| -> Result<_, WorkbenchError> {
            let decision = decide(stored, fresh.as_ref());
            let hold = match self.held.get(&stored.key) {
                Some(reason) => Some(*reason),
                None if self.is_blocked(workbench, stored, &decision)? => Some(BLOCKED),
                None => None,
            };
            Ok((stored.clone(), Decision { hold, ..decision }))
        };
        self.drafts.iter().map(decided).collect()
    }

    /// Whether a check holds what would be pushed. An unchanged text is sent as "still valid" by somebody's own decision,
    /// and one that is taken back was there before.
    fn is_blocked(
        &self,
        workbench: &Workbench,
        stored: &StoredDraft,
        decision: &Decision,
    ) -> Result<bool, WorkbenchError> {
        match (&decision.step, &decision.remote) {
            (Ok(Step::Push(_)), Some(remote)) if stored.takes_back.is_none() && !self.confirm_problems => {
                workbench.is_held(&stored.key, &stored.draft.text, &remote.source)
            }
            _ => Ok(false),
        }
    }
}

/// What needs no question to the wiki.
fn without_asking(draft: &Draft) -> Option<Step> {
    match draft.is_done {
        _ if is_blank(&draft.text) => Some(Step::Refuse(Reason::Empty)),
        false => Some(Step::Wait),
        true => None,
    }
}

/// Decides for one draft by a fresh reading.
pub(crate) fn decide(stored: &StoredDraft, fresh: Option<&Fresh>) -> Decision {
    let unit = &stored.key.unit.unit;
    let remote = fresh.and_then(|fresh| fresh.remote(unit)).cloned();
    let step = match (without_asking(&stored.draft), fresh) {
        (Some(step), _) => Ok(step),
        (None, Some(Fresh::Refused(reason))) => Err(reason.clone()),
        (None, fresh) => {
            let on_wiki = fresh.and_then(|fresh| fresh.unit(unit)).unwrap_or(OnWiki::NoPage);
            Ok(plan_stored(stored, &on_wiki))
        }
    };
    Decision { step, remote, hold: None }
}

/// Plans one draft. Taking back is stricter than translating: the latest revision must be ours, whatever its text.
fn plan_stored(stored: &StoredDraft, on_wiki: &OnWiki) -> Step {
    let draft = &stored.draft;
    match (stored.takes_back, on_wiki) {
        (Some(_), OnWiki::Unit(remote)) if remote.revision() != draft.base.revision => Step::Conflict,
        (Some(_), OnWiki::Unit(remote)) => {
            // It restores a text made from an older source anyway.
            let base = Base { source: remote.source.clone(), ..draft.base.clone() };
            plan(&Draft { base, ..draft.clone() }, on_wiki)
        }
        (None, _) | (Some(_), OnWiki::NoUnit | OnWiki::NoPage) => plan(draft, on_wiki),
    }
}

impl Decision {
    /// What becomes of a draft for which nothing is sent; none where an edit is to be sent.
    pub(crate) fn unsent(&self, now: Timestamp) -> Option<Receipt> {
        let (outcome, reason) = match &self.step {
            Ok(Step::Push(_) | Step::Confirm(_)) => (Outcome::Waiting, Some(self.hold?.to_owned())),
            Ok(Step::AlreadyThere) => (Outcome::AlreadyThere, None),
            Ok(Step::SourceMoved) => (Outcome::SourceMoved, Some("source-moved".to_owned())),
            Ok(Step::Conflict) => (Outcome::Conflict, Some("changed-on-wiki".to_owned())),
            Ok(Step::Wait) => (Outcome::Waiting, Some("not-done".to_owned())),
            Ok(Step::Refuse(reason)) => (Outcome::Refused, Some(reason.as_str().to_owned())),
            Err(reason) => (Outcome::Refused, Some(reason.clone())),
        };
        Some(self.receipt(outcome, reason, now))
    }

    fn receipt(&self, outcome: Outcome, reason: Option<String>, now: Timestamp) -> Receipt {
        let theirs = self.remote.as_ref().and_then(|remote| remote.target.translation());
        Receipt {
            outcome,
            revision: theirs.map(|theirs| theirs.revision),
            state: self.remote.as_ref().map(|remote| remote.target.state()),
            reason,
            theirs: match outcome {
                Outcome::Conflict => {
                    theirs.map(|theirs| Theirs { revision: theirs.revision, text: theirs.text.clone() })
                }
                Outcome::Pushed
                | Outcome::Confirmed
                | Outcome::Merged
                | Outcome::AlreadyThere
                | Outcome::SourceMoved
                | Outcome::Refused
                | Outcome::Waiting => None,
            },
            stored: None,
            settled_at: now,
        }
    }

    /// The definition now, where it was read.
    pub(crate) fn source_now(&self) -> &str {
        self.remote.as_ref().map_or("", |remote| remote.source.as_str())
    }

    /// The entry that a push would come to.
    pub(crate) fn preview(&self, draft: &StoredDraft, now: Timestamp) -> OutboxEntry {
        let receipt = match &self.step {
            Ok(Step::Push(_) | Step::Confirm(_)) if self.hold.is_some() => self.unsent(now),
            Ok(Step::Push(_)) => Some(self.receipt(Outcome::Pushed, None, now)),
            Ok(Step::Confirm(_)) => Some(self.receipt(Outcome::Confirmed, None, now)),
            Ok(Step::AlreadyThere | Step::SourceMoved | Step::Conflict | Step::Wait | Step::Refuse(_)) | Err(_) => {
                self.unsent(now)
            }
        };
        match receipt {
            Some(receipt) => OutboxEntry::unsent(draft, self.source_now(), receipt),
            None => OutboxEntry::waiting(draft, None, now),
        }
    }
}

/// The reason that stands in a receipt: the wiki's code first, then what it says.
pub(crate) fn reason_of(error: &WorkbenchError) -> String {
    match error {
        WorkbenchError::Wiki(error) => reason_of_wiki(error),
        other => other.code().to_owned(),
    }
}

pub(crate) fn reason_of_wiki(error: &WikiError) -> String {
    match error.wiki_says() {
        Some(text) if !text.is_empty() => format!("{}: {text}", error.code()),
        Some(_) | None => error.code().to_owned(),
    }
}
