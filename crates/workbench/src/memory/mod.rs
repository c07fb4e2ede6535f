//! The translation memory: fed by everything that is pulled, drafted and imported, and asked for what is like a text.
//!
//! [`feed`] keeps it as the library and the drafts are; [`look_up`] finds matches; [`import`] and [`export`] read and
//! write files, [`forget`] takes one out again; [`propagate`] offers one translation to all units of the same definition.

pub mod export;
pub mod feed;
pub mod forget;
pub mod import;
mod index_files;
pub mod look_up;
pub mod propagate;
pub mod stats;

pub(crate) use index_files::Memories;

pub use forget::Forgotten;
pub use import::{FileLanguages, MemoryImported};
pub use index_files::IndexState;
pub use look_up::{LookUp, Match, MatchKind, Ready, origin_of};
pub use stats::{MemoryDirection, MemoryStats};
pub use tolmach_memory::entry::{Origin, OriginKind, PairState};
pub use tolmach_store::{MemoryCounts, PairId, PairUse};
