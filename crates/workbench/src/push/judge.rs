//! What became of something that was sent, judged by what the wiki shows now.

use crate::error::WorkbenchError;
use tolmach_checks::{WikiProblem, wiki_validators};
use tolmach_core::{
    Base, Remote, Revision, State, Timestamp,
    push::{Guard, Outcome, PastRevision, Settled, landed_as_sent, settle},
    text::same_when_stored,
};
use tolmach_store::{Entry, Phase, Receipt, Replied, Sending, Theirs};
use tolmach_wiki::{Client, TargetTitle};

/// What became of an entry.
pub(crate) enum Verdict {
    /// It is on the wiki.
    Landed(Landed),
    /// The wiki never got it.
    NotSent,
}

/// How an entry landed.
pub(crate) struct Landed {
    /// The revision that holds our text; none where another revision has replaced what the wiki did not need to save.
    revision: Option<Revision>,
    /// Whether that revision is of this sending. False where the text was there already.
    is_new: bool,
    /// Whether it replaced what it was to replace, and holds what was sent.
    is_as_sent: bool,
    /// The text that the wiki stored; none where the wiki hides it.
    stored: Option<String>,
    /// What slipped in between.
    theirs: Option<Theirs>,
}

/// Judges an entry. Cost: none where the latest revision is ours; else 1 request for 50 revisions.
pub(crate) async fn judge(client: &Client, entry: &Entry, remote: Option<&Remote>) -> Result<Verdict, WorkbenchError> {
    let latest = remote.and_then(|remote| remote.target.translation());
    let same = latest.filter(|latest| same_when_stored(&latest.text, &entry.text));
    let landed = match (entry.phase, entry.replied, entry.sending) {
        (Phase::Planned | Phase::Settled, _, _) => return Ok(Verdict::NotSent),
        (Phase::Replied, Some(Replied { revision: Some(revision), over, .. }), _) => {
            let is_latest = same.is_some_and(|latest| latest.revision == revision);
            match same.filter(|_| is_latest) {
                Some(latest) if landed_as_sent(entry.guard, &entry.text, over, &latest.text) => Landed {
                    revision: Some(revision),
                    is_new: true,
                    is_as_sent: true,
                    stored: Some(latest.text.clone()),
                    theirs: None,
                },
                Some(_) | None => by_history(entry, revision, Some(over), &history(client, entry).await?),
            }
        }
        (Phase::Replied, Some(Replied { revision: None, .. }) | None, _) => Landed {
            revision: same.map(|latest| latest.revision),
            is_new: false,
            is_as_sent: true,
            stored: same.map(|latest| latest.text.clone()),
            theirs: None,
        },
        // "Still valid" need not leave a revision; but it leaves the unit up to date.
        (Phase::Sending, _, Some(Sending::Confirm)) => match same {
            Some(latest) if remote.is_some_and(|remote| remote.target.state() != State::Outdated) => Landed {
                revision: Some(latest.revision),
                is_new: false,
                is_as_sent: true,
                stored: Some(latest.text.clone()),
                theirs: None,
            },
            Some(_) | None => return Ok(Verdict::NotSent),
        },
        (Phase::Sending, _, Some(Sending::Push) | None) => {
            let history = history(client, entry).await?;
            match settle(&entry.text, replaced(entry.guard), &entry.account, &history) {
                Settled::Landed(revision) => by_history(entry, revision, None, &history),
                Settled::NotSent => return Ok(Verdict::NotSent),
            }
        }
    };
    Ok(Verdict::Landed(landed))
}

/// How an entry landed as `revision`. `replied_over` is the reply's word for what that replaced, where there was a reply.
fn by_history(
    entry: &Entry,
    revision: Revision,
    replied_over: Option<Option<Revision>>,
    history: &[PastRevision],
) -> Landed {
    let find = |wanted: Revision| history.iter().find(|past| past.revision == wanted);
    let stored = find(revision).and_then(|past| past.text.clone());
    let over = replied_over.unwrap_or_else(|| find(revision).and_then(|past| past.parent));
    let is_as_sent = landed_as_sent(entry.guard, &entry.text, over, stored.as_deref().unwrap_or(&entry.text));
    let slipped_in = over.filter(|_| !is_as_sent).and_then(find);
    let theirs = slipped_in.map(|past| Theirs { revision: past.revision, text: past.text.clone().unwrap_or_default() });
    Landed { revision: Some(revision), is_new: true, is_as_sent, stored, theirs }
}

async fn history(client: &Client, entry: &Entry) -> Result<Vec<PastRevision>, WorkbenchError> {
    let title = TargetTitle::new(entry.key.unit.clone(), entry.key.language.clone())?;
    Ok(client.history(&title, replaced(entry.guard)).await?)
}

fn replaced(guard: Guard) -> Option<Revision> {
    match guard {
        Guard::New => None,
        Guard::Replaces(revision) => Some(revision),
    }
}

impl Landed {
    /// The receipt. `note` is said where nothing else is to be said.
    pub(crate) fn receipt(
        &self,
        entry: &Entry,
        remote: Option<&Remote>,
        note: Option<&str>,
        settled_at: Timestamp,
    ) -> Receipt {
        let outcome = match (self.is_as_sent, self.is_new, entry.sending) {
            (false, _, _) => Outcome::Merged,
            (true, _, Some(Sending::Confirm)) => Outcome::Confirmed,
            (true, true, Some(Sending::Push) | None) => Outcome::Pushed,
            (true, false, Some(Sending::Push) | None) => Outcome::AlreadyThere,
        };
        Receipt {
            outcome,
            revision: self.revision,
            state: remote.map(|remote| remote.target.state()),
            reason: self.reason(entry, remote).or_else(|| note.map(str::to_owned)),
            theirs: self.theirs.clone(),
            stored: self.stored.clone(),
            settled_at,
        }
    }

    /// What the next draft of the unit is made from, where the translator typed on meanwhile.
    pub(crate) fn base(&self, entry: &Entry) -> Base {
        Base {
            revision: self.revision.or(entry.base.revision),
            text: self.stored.clone().or_else(|| Some(entry.text.clone())),
            source: entry.base.source.clone(),
        }
    }

    fn reason(&self, entry: &Entry, remote: Option<&Remote>) -> Option<String> {
        let Some(remote) = remote else { return Some("unit-removed".to_owned()) };
        let text = remote.text().unwrap_or_default();
        if !self.is_as_sent {
            let with = self.theirs.as_ref().map(|theirs| format!(": {}", theirs.revision)).unwrap_or_default();
            return Some(format!("merged-with{with}"));
        }
        if self.stored.as_deref().is_some_and(|stored| !same_when_stored(stored, text)) {
            return Some("changed-since".to_owned());
        }
        if remote.target.state() != State::Outdated {
            return None;
        }
        let problems = wiki_validators(&remote.source, text, &entry.key.language);
        if !problems.is_empty() {
            let words: Vec<String> = problems.iter().map(word_for).collect();
            return Some(format!("validation: {}", words.join(", ")));
        }
        let is_moved = !same_when_stored(&remote.source, &entry.source_now);
        Some(if is_moved { "source-moved" } else { "outdated" }.to_owned())
    }
}

/// The word for what a validator of the wiki finds.
fn word_for(problem: &WikiProblem) -> String {
    match problem {
        WikiProblem::PluralMissing => "plural-missing".to_owned(),
        WikiProblem::TooManyPluralForms { given, allowed } => format!("too-many-plural-forms ({given} of {allowed})"),
        WikiProblem::SamePluralForms => "same-plural-forms".to_owned(),
        WikiProblem::Unbalanced { pair, surplus: _ } => format!("unbalanced {}", pair.as_str()),
    }
}
