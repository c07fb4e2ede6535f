//! The way out: drafts become translations on the wiki, each exactly once, and nothing of others is overwritten.
//!
//! First everything that an earlier push left in doubt is settled. Then, page by page and language by language: the units
//! are read afresh, [`tolmach_core::push::plan`] decides, what is to be sent is journalled, sent one by one, and the state
//! is read again. Success is what that shows, not what the replies say. Start reading at [`Workbench::push`].

pub(crate) mod batch;
mod judge;
pub mod pace;
mod read;
mod receipt;
mod run;
mod send;

pub use pace::Pause;

use crate::{
    error::WorkbenchError,
    lease::HeldLease,
    outbox::OutboxEntry,
    progress::{CancelToken, Doing, Progress},
    workbench::Workbench,
};
use batch::Decision;
pub(crate) use run::{Run, waiting};
use std::{collections::BTreeSet, time::Duration};
use tolmach_core::{
    Language, PageTitle, State, TargetKey, WikiName,
    push::{Outcome, Step},
};
use tolmach_store::{DraftFilter, StoredDraft};
use tolmach_wiki::{Account, Client};

/// What is to be pushed, and how. By default all drafts of the wiki that are done.
#[derive(Debug, Clone, Default)]
pub struct PushRequest {
    /// Only drafts of these pages; all where empty.
    pub pages: Vec<PageTitle>,
    /// Only drafts in these languages; all where empty.
    pub languages: Vec<Language>,
    /// Only drafts of these units; all where empty.
    pub keys: BTreeSet<TargetKey>,
    /// What the user adds to the edit summary.
    pub summary: String,
    /// Edits a minute at most; none for the usual pace.
    pub edits_per_minute: Option<u32>,
    /// Sends also what a check would hold: somebody has seen the problems.
    pub confirm_problems: bool,
    /// Holds the push between two units while it is set.
    pub pause: Pause,
}

/// What a push would do.
#[derive(Debug)]
pub struct PushPlan {
    /// One entry a draft, with the outcome that it would have; nothing of it was sent or kept.
    pub entries: Vec<OutboxEntry>,
    /// How many edits would be sent.
    pub n_edits: usize,
    /// How long sending would take at the present pace.
    pub estimate: Duration,
    /// What kept parts of the plan from being made: those drafts are waiting.
    pub trouble: Option<WorkbenchError>,
}

/// What a push did.
#[derive(Debug, Default)]
pub struct Pushed {
    /// One entry a draft of this run, and one for each that an earlier run had left in doubt and that landed.
    pub entries: Vec<OutboxEntry>,
    /// Whether the user stopped it. What was not sent waits.
    pub was_stopped: bool,
    /// What broke it off: the network, the wiki, the lease. What was not sent waits.
    pub trouble: Option<WorkbenchError>,
}

impl Pushed {
    /// Whether every draft landed, and none of them is outdated or merged.
    pub fn is_clean(&self) -> bool {
        let is_good = |entry: &OutboxEntry| {
            entry.outcome.has_landed() && entry.outcome != Outcome::Merged && entry.state != Some(State::Outdated)
        };
        self.trouble.is_none() && !self.was_stopped && self.entries.iter().all(is_good)
    }
}

impl Workbench {
    /// Shows what a push would do now. Sends nothing; what it reads of the wiki is kept like a pull.
    ///
    /// Cost: 1 request for 50 pages, and one for each page and language with drafts.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`], [`WorkbenchError::NoWiki`], [`WorkbenchError::PracticeNotRunning`]. Trouble with the network
    /// is told within the plan.
    pub async fn plan_push(
        &self,
        wiki: &WikiName,
        request: &PushRequest,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<PushPlan, WorkbenchError> {
        self.wiki(wiki)?;
        let drafts = self.drafts_to_push(wiki, request)?;
        let mut plan = PushPlan { entries: Vec::new(), n_edits: 0, estimate: Duration::ZERO, trouble: None };
        if drafts.is_empty() {
            return Ok(plan);
        }
        let (client, limit) = match self.client(wiki).await {
            Ok(client) => {
                let limit = client.who_am_i().await.ok().and_then(|account| account.edit_limit);
                (client, limit)
            }
            Err(error) => {
                return self.all_waiting(drafts, error).map(|(entries, trouble)| PushPlan {
                    entries,
                    trouble: Some(trouble),
                    ..plan
                });
            }
        };
        if let Err(error) = self.follow_pages(&client, drafts.iter().map(|draft| &draft.key)).await {
            let (entries, trouble) = self.all_waiting(drafts, error)?;
            return Ok(PushPlan { entries, trouble: Some(trouble), ..plan });
        }
        let batches = batch::batches(self, self.drafts_to_push(wiki, request)?, request)?;
        let n_total = batches.len();
        for (n_done, batch) in batches.into_iter().enumerate() {
            progress.tell(Doing::Planning, n_done, n_total, batch.resource.title.as_str());
            let decided = match cancel.is_cancelled() {
                true => Err(WorkbenchError::Cancelled),
                false => batch.decide(self, &client).await,
            };
            match decided {
                Ok(decided) => {
                    let now = self.now();
                    plan.n_edits += decided.iter().filter(|(_, decision)| decision.is_edit()).count();
                    plan.entries.extend(decided.iter().map(|(draft, decision)| decision.preview(draft, now)));
                }
                Err(error @ WorkbenchError::Store(_)) => return Err(error),
                Err(error) => {
                    let (entries, trouble) = self.all_waiting(batch.drafts, error)?;
                    plan.entries.extend(entries);
                    plan.trouble = plan.trouble.or(Some(trouble));
                }
            }
        }
        let pause = pace::between_edits(request.edits_per_minute, limit, client.is_loopback());
        plan.estimate = pause * u32::try_from(plan.n_edits.saturating_sub(1)).unwrap_or(u32::MAX);
        Ok(plan)
    }

    /// Pushes drafts, at the pace that the wiki allows, one write at a time.
    ///
    /// Settles first what an earlier push left in doubt. Stopping leaves whole units done or untouched. Drafts that did
    /// not land stay drafts. Cost: 2 requests, 1 for 50 pages, 2 for each page and language, 1 an edit, and 1 more for
    /// an edit that waited for its turn.
    ///
    /// # Errors
    /// [`WorkbenchError::NotLoggedIn`], [`WorkbenchError::NeedsCode`]; [`WorkbenchError::PushRunning`] while another process
    /// pushes there under the same account; [`WorkbenchError::Store`]. Trouble underway is told in [`Pushed::trouble`].
    pub async fn push(
        &self,
        wiki: &WikiName,
        request: &PushRequest,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<Pushed, WorkbenchError> {
        self.wiki(wiki)?;
        let drafts = self.drafts_to_push(wiki, request)?;
        if drafts.is_empty() && self.store().read(|r| r.unsettled(wiki))?.is_empty() {
            return Ok(Pushed::default());
        }
        let (client, account) = match self.fresh_writer(wiki).await {
            Ok(writer) => writer,
            Err(error) if error.is_offline() => {
                let (entries, trouble) = self.all_waiting(drafts, error)?;
                return Ok(Pushed { entries, trouble: Some(trouble), was_stopped: false });
            }
            Err(error) => return Err(error),
        };
        let lease = HeldLease::take(self, wiki, &account.name)?;
        let mut run = Run::begin(self, wiki, client, account, lease, request, progress, cancel)?;
        run.settle_doubts().await?;
        if run.may_go_on() {
            match self.follow_pages(&run.client, drafts.iter().map(|draft| &draft.key)).await {
                Ok(()) => {}
                Err(error @ WorkbenchError::Store(_)) => return Err(error),
                Err(error) => run.break_off(error),
            }
        }
        let batches = batch::batches(self, self.drafts_to_push(wiki, request)?, request)?;
        run.set_total(&batches);
        for batch in batches {
            run.push_batch(batch).await?;
        }
        run.end()
    }

    /// The drafts that a request names, by title, language and place in the page.
    fn drafts_to_push(&self, wiki: &WikiName, request: &PushRequest) -> Result<Vec<StoredDraft>, WorkbenchError> {
        let PushRequest { pages, languages, keys, .. } = request;
        let of_wiki = DraftFilter { wiki: Some(wiki.clone()), ..DraftFilter::default() };
        self.store().read(|r| {
            // By row: a page may be named by a title that it had before it was moved.
            let mut resources = BTreeSet::new();
            for page in pages {
                let known = r.resource(wiki, page)?.ok_or_else(|| WorkbenchError::NoPage(page.clone()))?;
                resources.insert(known.title);
            }
            let mut units = BTreeSet::new();
            for key in keys {
                units.extend(r.draft(key)?.map(|draft| draft.id));
            }
            let is_wanted = |draft: &StoredDraft| {
                (pages.is_empty() || resources.contains(&draft.key.unit.page))
                    && (languages.is_empty() || languages.contains(&draft.key.language))
                    && (keys.is_empty() || units.contains(&draft.id))
            };
            Ok(r.drafts(&of_wiki)?.into_iter().filter(is_wanted).collect())
        })
    }

    /// A way to the wiki for writing, with the account as it is now: logged in again where the session has ended.
    pub(crate) async fn fresh_writer(&self, wiki: &WikiName) -> Result<(Client, Account), WorkbenchError> {
        let (client, _) = self.writer(wiki).await?;
        let account = client.who_am_i().await?;
        if !account.is_anonymous {
            return Ok((client, account));
        }
        self.take_session(wiki).await;
        self.writer(wiki).await
    }

    /// Shows drafts as waiting for the end of some trouble.
    fn all_waiting(
        &self,
        drafts: Vec<StoredDraft>,
        error: WorkbenchError,
    ) -> Result<(Vec<OutboxEntry>, WorkbenchError), WorkbenchError> {
        let reason = batch::reason_of(&error);
        let now = self.now();
        let entries = drafts.iter().map(|draft| OutboxEntry::waiting(draft, Some(reason.clone()), now)).collect();
        Ok((entries, error))
    }
}

impl Decision {
    /// Whether an edit would be sent.
    fn is_edit(&self) -> bool {
        match &self.step {
            Ok(Step::Push(_) | Step::Confirm(_)) => self.hold.is_none(),
            Ok(Step::AlreadyThere | Step::SourceMoved | Step::Conflict | Step::Wait | Step::Refuse(_)) | Err(_) => {
                false
            }
        }
    }
}
