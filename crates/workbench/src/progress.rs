//! How long work tells what it does, and how it is stopped.

use std::{fmt, sync::Arc};
use tokio::sync::watch;
use tolmach_core::Timestamp;

/// What long work is doing right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Asking the wiki which pages there are.
    FindingPages,
    /// Asking the wiki what changed since the last pull.
    ReadingChanges,
    /// Reading the wikitext of source pages.
    ReadingSources,
    /// Reading the units of a page, one language at a time.
    ReadingUnits,
    /// Reading the sources from which outdated translations were made.
    ReadingOldSources,
    /// Reading who did the units of a sprint.
    ReadingHistories,
    /// Comparing drafts with the wiki.
    Planning,
    /// Settling what an earlier push left in doubt.
    Settling,
    /// Sending drafts.
    Sending,
    /// Reading back what landed.
    ReReading,
    /// Deriving pairs of the memory in a direction that was asked for the first time.
    Remembering,
    /// Reading the entries of a file into the memory; counted in kilobytes.
    ReadingFile,
    /// Taking what came from a file out of the memory.
    Forgetting,
}

impl Doing {
    /// The word for it in events and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FindingPages => "finding-pages",
            Self::ReadingChanges => "reading-changes",
            Self::ReadingSources => "reading-sources",
            Self::ReadingUnits => "reading-units",
            Self::ReadingOldSources => "reading-old-sources",
            Self::ReadingHistories => "reading-histories",
            Self::Planning => "planning",
            Self::Settling => "settling",
            Self::Sending => "sending",
            Self::ReReading => "re-reading",
            Self::Remembering => "remembering",
            Self::ReadingFile => "reading-file",
            Self::Forgetting => "forgetting",
        }
    }
}

/// One step of long work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What is being done.
    pub doing: Doing,
    /// How many of `n_total` are done.
    pub n_done: usize,
    /// How many there are to do.
    pub n_total: usize,
    /// What is being worked on: a page, a unit; empty where nothing has a name.
    pub object: String,
    /// How long the rest will take at the present pace, in seconds, where that is known.
    pub seconds_left: Option<u64>,
}

/// Where long work tells its steps. Cheap to clone.
#[derive(Clone, Default)]
pub struct Progress(Option<Arc<dyn Fn(Step) + Send + Sync>>);

impl Progress {
    /// Tells every step to `listener`, which must not block.
    pub fn to(listener: impl Fn(Step) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(listener)))
    }

    /// Tells nobody.
    pub fn silent() -> Self {
        Self(None)
    }

    /// Tells a step whose end is not known.
    pub fn tell(&self, doing: Doing, n_done: usize, n_total: usize, object: impl Into<String>) {
        self.step(Step { doing, n_done, n_total, object: object.into(), seconds_left: None });
    }

    /// Tells the steps of one stretch of work that began at `began_at`, with the time that is left.
    pub fn pace(&self, began_at: Timestamp) -> Pace<'_> {
        Pace { progress: self, began_at }
    }

    /// Tells a step.
    pub fn step(&self, step: Step) {
        if let Some(listener) = &self.0 {
            listener(step);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Progress(heard)" } else { "Progress(silent)" })
    }
}

/// The steps of one stretch of work, whose speed so far says when it will end.
#[derive(Debug)]
pub struct Pace<'p> {
    progress: &'p Progress,
    began_at: Timestamp,
}

impl Pace<'_> {
    /// Tells a step at `now`. The time left is the time so far, times what is left, by what is done.
    pub fn tell(&self, doing: Doing, n_done: usize, n_total: usize, object: impl Into<String>, now: Timestamp) {
        let secs = u64::try_from(now.duration_since(self.began_at).as_secs()).unwrap_or_default();
        let n_left = n_total.saturating_sub(n_done) as u64;
        let seconds_left = (secs * n_left).checked_div(n_done as u64);
        self.progress.step(Step { doing, n_done, n_total, object: object.into(), seconds_left });
    }
}

/// Stops long work between two wholes: after a page, after a unit. Clones stop together.
#[derive(Debug, Clone)]
pub struct CancelToken(Arc<watch::Sender<bool>>);

impl Default for CancelToken {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }
}

impl CancelToken {
    /// A token that nobody has used yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks the work to stop. What is whole stays; nothing is left half done.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }

    /// Whether the work was asked to stop.
    pub fn is_cancelled(&self) -> bool {
        *self.0.borrow()
    }

    /// Returns once the work is asked to stop; for waits that a stop must cut short.
    pub async fn cancelled(&self) {
        let mut asked = self.0.subscribe();
        // The sender lives in `self`, so waiting can't fail.
        let _ = asked.wait_for(|is_cancelled| *is_cancelled).await;
    }
}
