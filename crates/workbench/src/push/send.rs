//! Sending the drafts of one page in one language, and reading them again.

use crate::{
    error::WorkbenchError,
    fail::fail_point,
    progress::Doing,
    push::{
        batch::{Batch, Decision, reason_of, reason_of_wiki},
        run::{Run, waiting},
    },
};
use jiff::SignedDuration;
use tokio::time::Instant;
use tolmach_core::{
    Remote, State, Timestamp,
    push::{Guard, Outcome, Step},
};
use tolmach_store::{EntryId, NewEntry, Receipt, Replied, Sending, StoredDraft};
use tolmach_wiki::{SaveRequest, Saved, TargetTitle, WikiError};

/// A reading older than this is looked at again before the next edit that goes by it.
const FRESH_FOR: SignedDuration = SignedDuration::from_secs(10);

/// The longest edit summary that we send, in characters; wikis cut at 500 and add nothing of their own.
const MAX_SUMMARY: usize = 450;

/// A draft that is to be sent.
pub(super) struct Item {
    draft: StoredDraft,
    sending: Sending,
    guard: Guard,
    remote: Remote,
}

/// What came of sending one draft, before the wiki is read again.
enum Fate {
    /// The wiki replied.
    Replied,
    /// The unit changed since it was read; nothing was saved.
    Changed,
    /// The wiki refused.
    Refused(String),
    /// Nobody knows.
    InDoubt,
    /// Certainly not sent.
    Waits(String),
}

impl Item {
    /// None where nothing is to be sent.
    pub(super) fn of(draft: StoredDraft, decision: Decision) -> Option<Self> {
        let (sending, guard) = match decision.step {
            Ok(Step::Push(guard)) => (Sending::Push, guard),
            Ok(Step::Confirm(guard)) => (Sending::Confirm, guard),
            Ok(Step::AlreadyThere | Step::SourceMoved | Step::Conflict | Step::Wait | Step::Refuse(_)) | Err(_) => {
                return None;
            }
        };
        Some(Self { draft, sending, guard, remote: decision.remote? })
    }

    fn entry(&self) -> NewEntry {
        NewEntry {
            draft: self.draft.id,
            sending: self.sending,
            text: self.draft.draft.text.clone(),
            guard: self.guard,
            base: self.draft.draft.base.clone(),
            source_now: self.remote.source.clone(),
            over_outdated: self.remote.target.state() == State::Outdated,
        }
    }
}

/// The edit summary: what the user adds, or what was done; then the program.
fn summary(added: &str, takes_back: bool, sending: Sending) -> String {
    // A summary is one line.
    let added: String = added
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let what = match (added.as_str(), takes_back, sending) {
        ("", true, _) => "taking back my translation",
        ("", false, Sending::Confirm) => "the translation is still valid",
        ("", false, Sending::Push) => "translation",
        (added, _, _) => added,
    };
    let what: String = what.chars().take(MAX_SUMMARY).collect();
    format!("{what} (Tolmach {})", env!("CARGO_PKG_VERSION"))
}

/// How far a refusal reaches.
enum Reach {
    /// The unit changed since it was read.
    Changed,
    /// This unit.
    Unit,
    /// All units of the page: the account may be blocked on it alone.
    Page,
    /// Every edit.
    Everything,
}

fn reach(code: &str) -> Reach {
    match code {
        "editconflict" | "articleexists" | "missingtitle" | "pagedeleted" | "nosuchrevid" => Reach::Changed,
        "blocked" | "autoblocked" | "protectednamespace" | "permissiondenied" | "pt-locked-page" => Reach::Page,
        "readonly" | "ratelimited" | "captcha" | "badtoken" => Reach::Everything,
        _ => Reach::Unit,
    }
}

impl Run<'_> {
    /// Journals, sends and reads again.
    pub(super) async fn send_all(
        &mut self,
        batch: &Batch,
        items: Vec<Item>,
        read_at: Timestamp,
    ) -> Result<(), WorkbenchError> {
        fail_point("push-before-journal");
        let (push, now) = (self.push, self.now());
        let ids: Vec<EntryId> = self.workbench.store().write(|w| -> Result<_, WorkbenchError> {
            self.lease.renew(w)?;
            Ok(items.iter().map(|item| w.plan_entry(push, &item.entry(), now)).collect::<Result<_, _>>()?)
        })?;
        let mut fates = Vec::new();
        let mut refusal: Option<String> = None;
        for (item, &id) in items.iter().zip(&ids) {
            self.stop_if_cancelled();
            let fate = match (&refusal, self.halt_reason()) {
                (Some(reason), _) => Fate::Refused(reason.clone()),
                (None, Some(reason)) => Fate::Waits(reason),
                (None, None) => self.send_one(item, id, read_at, &mut refusal).await?,
            };
            fates.push(fate);
        }
        self.tell(Doing::ReReading, batch.resource.title.as_str());
        let is_to_be_read = |fate: &Fate| match fate {
            Fate::Replied | Fate::Changed | Fate::InDoubt => true,
            Fate::Refused(_) | Fate::Waits(_) => false,
        };
        let mut fresh = None;
        if fates.iter().any(is_to_be_read) {
            fail_point("push-before-reread");
            match self.workbench.read_fresh(&self.client, &batch.resource, &batch.language).await {
                Ok(read) => fresh = Some(read),
                Err(error @ WorkbenchError::Store(_)) => return Err(error),
                Err(error) => self.break_off(error),
            }
            fail_point("push-after-reread");
        }
        for ((item, id), fate) in items.iter().zip(ids).zip(fates) {
            match (fate, &fresh) {
                (Fate::Refused(reason), _) => {
                    let receipt = Receipt { outcome: Outcome::Refused, ..waiting(Some(reason), self.now()) };
                    self.settle(id, receipt)?;
                }
                (Fate::Waits(reason), _) => self.settle(id, waiting(Some(reason), self.now()))?,
                (Fate::Replied | Fate::InDoubt, Some(fresh)) => {
                    if let Err(error) = self.settle_by(id, fresh).await {
                        self.keep_going(error)?;
                    }
                }
                (Fate::Changed, Some(fresh)) => self.settle_changed(&item.draft, id, fresh)?,
                (Fate::Changed, None) => self.settle(id, waiting(Some("changed-on-wiki".to_owned()), self.now()))?,
                // They stay as journalled; the next push settles them.
                (Fate::Replied | Fate::InDoubt, None) => {}
            }
            self.list(id)?;
        }
        Ok(())
    }

    async fn send_one(
        &mut self,
        item: &Item,
        id: EntryId,
        read_at: Timestamp,
        refusal: &mut Option<String>,
    ) -> Result<Fate, WorkbenchError> {
        self.wait_for_turn().await;
        if let Some(reason) = self.halt_reason() {
            return Ok(Fate::Waits(reason));
        }
        self.tell(Doing::Sending, &item.draft.key.unit.to_string());
        let title = TargetTitle::new(item.draft.key.unit.clone(), item.draft.key.language.clone())?;
        if self.now().duration_since(read_at) > FRESH_FOR {
            match self.client.unit_texts(std::slice::from_ref(&title)).await {
                Ok(found) => {
                    let latest = found.into_iter().find_map(|(_, latest)| latest).map(|latest| latest.revision);
                    if latest != item.remote.revision() {
                        return Ok(Fate::Changed);
                    }
                }
                Err(error) => return Ok(self.not_sent(error)),
            }
        }
        let now = self.now();
        let marked = self.workbench.store().write(|w| -> Result<(), WorkbenchError> {
            self.lease.renew(w)?;
            Ok(w.mark_sending(id, now)?)
        });
        match marked {
            Ok(()) => {}
            Err(error @ WorkbenchError::LeaseLost(_)) => {
                let reason = reason_of(&error);
                self.break_off(error);
                return Ok(Fate::Waits(reason));
            }
            Err(error) => return Err(error),
        }
        fail_point("push-after-journal");
        let request = SaveRequest {
            title,
            text: item.draft.draft.text.clone(),
            summary: summary(&self.request.summary, item.draft.takes_back.is_some(), item.sending),
            guard: item.guard,
            assert_user: self.account.name.clone(),
        };
        let replied = self.client.save(&request).await;
        self.last_edit = Some(Instant::now());
        fail_point("push-after-send");
        match replied {
            Ok(Saved { revision, over, at: _ }) => {
                let replied = Replied { revision, over, at: self.now() };
                self.workbench.store().write(|w| w.mark_replied(id, replied))?;
                fail_point("push-after-reply");
                Ok(Fate::Replied)
            }
            // An answer that makes no sense may stand for a save, too.
            Err(error @ (WikiError::InDoubt { .. } | WikiError::BadReply { .. })) => {
                self.break_off(error.into());
                Ok(Fate::InDoubt)
            }
            Err(error @ (WikiError::Api(_) | WikiError::NotSaved { .. })) if !error.is_logged_out() => {
                let reason = reason_of_wiki(&error);
                match reach(error.code()) {
                    Reach::Changed => return Ok(Fate::Changed),
                    Reach::Unit => {}
                    Reach::Page => *refusal = Some(reason.clone()),
                    Reach::Everything => self.refuse_rest(reason.clone()),
                }
                Ok(Fate::Refused(reason))
            }
            Err(error) => Ok(self.not_sent(error)),
        }
    }

    /// The wiki never looked at it.
    fn not_sent(&mut self, error: WikiError) -> Fate {
        let reason = reason_of_wiki(&error);
        self.break_off(error.into());
        Fate::Waits(reason)
    }

    /// Waits while the push is paused, then until the pace allows the next edit. A stop cuts both short.
    async fn wait_for_turn(&mut self) {
        let sleeper = self.workbench.wiki_options().sleeper;
        loop {
            tokio::select! {
                () = self.request.pause.resumed() => {}
                () = self.cancel.cancelled() => break,
            }
            let due = self.last_edit.map(|last| last + self.between_edits);
            let left = due.map(|due| due.saturating_duration_since(Instant::now())).filter(|left| !left.is_zero());
            let Some(left) = left else { break };
            tokio::select! {
                () = sleeper(left) => {}
                () = self.cancel.cancelled() => break,
            }
            if !self.request.pause.is_paused() {
                break;
            }
        }
        self.stop_if_cancelled();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_edit_summary_holds_the_users_words_and_the_program() {
        let tolmach = concat!(" (Tolmach ", env!("CARGO_PKG_VERSION"), ")");
        for (added, takes_back, sending, what) in [
            (" sprint jesień \n", false, Sending::Push, "sprint jesień"),
            ("sprint\njesień\u{1b}[0m", false, Sending::Push, "sprint jesień [0m"),
            ("", false, Sending::Push, "translation"),
            ("", false, Sending::Confirm, "the translation is still valid"),
            ("", true, Sending::Push, "taking back my translation"),
        ] {
            assert_eq!(summary(added, takes_back, sending), format!("{what}{tolmach}"));
        }
        let long = summary(&"ł".repeat(900), false, Sending::Push);
        assert!(long.chars().count() <= 500 && long.ends_with(tolmach), "the wiki would cut the program's name off");
    }
}
