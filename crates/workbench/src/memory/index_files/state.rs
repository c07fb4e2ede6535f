//! How far the indexes are, for people to see.

use super::{Files, Side, files::remove, read};
use crate::{error::WorkbenchError, workbench::Workbench};
use std::{fs, sync::PoisonError};
use tolmach_store::{MemoryLanguages, StoreError};

/// How far the indexes of one direction are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct IndexState {
    /// Pairs in the index; 0 where there are too few for one.
    pub n_indexed: u64,
    /// Pairs that are looked up beside it.
    pub n_beside: u64,
    /// Size of the files, in bytes.
    pub n_bytes: u64,
    /// Whether one is being written now, in this process.
    pub is_being_written: bool,
}

impl Workbench {
    /// How far the indexes of a direction are. Cost: one pass over the ids of its pairs.
    pub(in crate::memory) fn memory_index_state(
        &self,
        direction: &MemoryLanguages,
    ) -> Result<IndexState, WorkbenchError> {
        let identity = self.store().read(|r| r.memory_identity(direction.id))?;
        let mut state = IndexState::default();
        for side in [Side::Units, Side::Sentences] {
            let files = Files::new(self.home(), direction, side, &identity);
            let newest = files.there().into_iter().next();
            if let Some((_, path)) = &newest {
                state.n_bytes += fs::metadata(path).map_or(0, |about| about.len());
            }
            if side == Side::Units {
                state.n_indexed = newest.map_or(Ok(0), |(watermark, _)| files.n_rows(self, watermark))?;
                state.n_beside = files.n_rows(self, u64::MAX)?.saturating_sub(state.n_indexed);
            }
            let part = self.memories().0.lock().unwrap_or_else(PoisonError::into_inner);
            let part = part.get(&(direction.id, side)).cloned();
            state.is_being_written |= part.is_some_and(|part| read(&part).building.try_lock().is_err());
        }
        Ok(state)
    }

    /// Removes all indexes that are of a memory or of texts that are no more. One that is mapped somewhere may stay, and is
    /// believed by nobody. Cost: one look at their folder.
    pub(crate) fn remove_former_indexes(&self) -> Result<(), WorkbenchError> {
        // Looked at first: the direction of an index that comes meanwhile would not be known.
        let there = Files::of_all(self.home());
        let stems = self.store().read(|r| -> Result<_, StoreError> {
            let mut stems = Vec::new();
            for direction in r.memory_all_languages()? {
                let identity = r.memory_identity(direction.id)?;
                let of_side = |side| Files::new(self.home(), &direction, side, &identity).stem;
                stems.extend([Side::Units, Side::Sentences].map(of_side));
            }
            Ok(stems)
        })?;
        let is_former = |name: &str| !stems.iter().any(|stem| name.starts_with(stem));
        there.iter().filter(|(_, name)| is_former(name)).for_each(|(path, _)| remove(path));
        Ok(())
    }
}
