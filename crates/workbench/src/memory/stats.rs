//! How much the memory holds.

use crate::{error::WorkbenchError, memory::IndexState, workbench::Workbench};
use tolmach_core::Language;
use tolmach_memory::entry::Origin;
use tolmach_store::MemoryCounts;

/// What the memory holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MemoryStats {
    /// Each direction that it holds anything in, by language.
    pub directions: Vec<MemoryDirection>,
    /// Uses from each origin.
    pub origins: Vec<(Origin, u64)>,
}

/// What the memory holds in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemoryDirection {
    /// Translated from.
    pub from: Language,
    /// Translated into.
    pub to: Language,
    /// How much.
    pub counts: MemoryCounts,
    /// How far its indexes are.
    pub index: IndexState,
}

impl Workbench {
    /// How much the memory holds. Cost: one pass over it, direction by direction, so that others get their turn.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn memory_stats(&self) -> Result<MemoryStats, WorkbenchError> {
        self.memory_catch_up()?;
        let mut stats = MemoryStats { directions: Vec::new(), origins: self.store().read(|r| r.memory_origins())? };
        stats.origins.retain(|(_, n_uses)| *n_uses > 0);
        for direction in self.store().read(|r| r.memory_all_languages())? {
            let counts = self.store().read(|r| r.memory_counts(direction.id))?;
            if counts.n_pairs > counts.n_unused {
                let index = self.memory_index_state(&direction)?;
                stats.directions.push(MemoryDirection { from: direction.from, to: direction.to, counts, index });
            }
        }
        Ok(stats)
    }
}
