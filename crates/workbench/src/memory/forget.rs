//! Forgetting a file that was imported: its uses, the texts that nobody else uses, and the indexes that hold them.

use crate::{
    error::WorkbenchError,
    progress::{CancelToken, Doing, Progress},
    workbench::Workbench,
};
use tolmach_memory::entry::{Origin, OriginKind};
use tolmach_store::{MemoryLanguages, PairId, SentenceId};

/// Pairs of one transaction, so that what is typed meanwhile waits for a tenth of a second at most.
const BATCH: usize = 1_000;
/// Sentences that are looked at within one.
const SENTENCES: usize = 10_000;

/// What came of forgetting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forgotten {
    /// Pairs that came from there.
    pub n_pairs: u64,
    /// Pairs among them that nobody else uses: their texts are gone, too.
    pub n_gone: u64,
    /// Whether it was stopped. What is counted is done; asking again goes on.
    pub was_stopped: bool,
}

impl Workbench {
    /// Forgets all that came from a file or a package. What wikis and drafts gave stays, also where it is the same.
    ///
    /// Cost: about 100 microseconds a pair, and one pass over the memory. The indexes in question are written anew when
    /// they are next needed.
    ///
    /// # Errors
    /// [`WorkbenchError::NoOrigin`] where nothing came from there, and for wikis and drafts: those are read anew.
    /// [`WorkbenchError::Store`].
    pub fn memory_forget(
        &self,
        origin: &Origin,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<Forgotten, WorkbenchError> {
        let is_of_file = match origin.kind {
            OriginKind::File | OriginKind::Package => true,
            OriginKind::Wiki | OriginKind::Draft => false,
        };
        let n_total = self.store().read(|r| r.memory_n_used_by(origin))?;
        if !is_of_file || n_total == 0 {
            return Err(WorkbenchError::NoOrigin(origin.name.clone()));
        }
        let pace = progress.pace(self.now());
        let mut forgotten = Forgotten::default();
        let mut after = PairId(0);
        loop {
            if cancel.is_cancelled() {
                forgotten.was_stopped = true;
                break;
            }
            let (done, total) = (forgotten.n_pairs as usize, n_total as usize);
            pace.tell(Doing::Forgetting, done, total, origin.name.as_str(), self.now());
            let step = self.store().write(|w| w.memory_forget(origin, after, BATCH))?;
            let Some(last) = step.last else { break };
            after = last;
            forgotten.n_pairs += step.n_pairs;
            forgotten.n_gone += step.n_gone;
        }
        for direction in self.store().read(|r| r.memory_all_languages())? {
            self.sweep(&direction)?;
        }
        self.remove_former_indexes()?;
        Ok(forgotten)
    }

    /// Takes the texts of pairs that nobody uses out of a direction.
    fn sweep(&self, direction: &MemoryLanguages) -> Result<(), WorkbenchError> {
        if direction.from == direction.to {
            return Ok(());
        }
        while self.store().write(|w| w.memory_sweep_pairs(direction.id, BATCH))? > 0 {}
        // Also where no pair was left: an earlier run may have come just so far.
        let mut after = Some(SentenceId(0));
        while let Some(from) = after {
            after = self.store().write(|w| w.memory_sweep_sentences(direction.id, from, SENTENCES))?;
        }
        Ok(())
    }
}
