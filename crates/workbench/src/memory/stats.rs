//! How much the memory holds.

use crate::{error::WorkbenchError, workbench::Workbench};
use tolmach_core::Language;
use tolmach_memory::entry::Origin;
use tolmach_store::MemoryCounts;

/// What the memory holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MemoryStats {
    /// In each direction that it holds anything in, by language.
    pub directions: Vec<(Language, Language, MemoryCounts)>,
    /// Uses from each origin.
    pub origins: Vec<(Origin, u64)>,
}

impl Workbench {
    /// How much the memory holds. Cost: one pass over it.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn memory_stats(&self) -> Result<MemoryStats, WorkbenchError> {
        self.memory_catch_up()?;
        self.store().read(|r| {
            let mut stats = MemoryStats { directions: Vec::new(), origins: r.memory_origins()? };
            stats.origins.retain(|(_, n_uses)| *n_uses > 0);
            for direction in r.memory_all_languages()? {
                let counts = r.memory_counts(direction.id)?;
                if counts.n_pairs > counts.n_unused {
                    stats.directions.push((direction.from, direction.to, counts));
                }
            }
            Ok(stats)
        })
    }
}
