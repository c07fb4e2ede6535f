//! What the memory holds, and what went in and out.

use super::{Language, glossary_files::Skipped};
use serde::{Deserialize, Serialize};
use specta::Type;
use tolmach_workbench::memory::{self, Origin, OriginKind as Kind};

/// Problems of a file that are shown; of more, only the number is told.
const MOST: usize = 100;

/// What the memory holds.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MemoryStats {
    /// Each direction that it holds anything in, the largest first.
    pub directions: Vec<MemoryDirection>,
    /// Where it comes from.
    pub origins: Vec<MemoryOrigin>,
}

/// What the memory holds in one direction. Pairs in a state are parts of all pairs.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MemoryDirection {
    /// Translated from.
    pub from: Language,
    /// Translated into.
    pub to: Language,
    /// Pairs.
    pub n_pairs: u32,
    /// Sentences within pairs.
    pub n_sentences: u32,
    /// Pairs that are translated, and neither approved nor the user's drafts.
    pub n_translated: u32,
    /// Pairs that a reviewer has approved.
    pub n_proofread: u32,
    /// Pairs whose source has moved on.
    pub n_outdated: u32,
    /// The user's own drafts.
    pub n_drafts: u32,
    /// Pairs in the index; 0 where there are too few for one.
    pub n_indexed: u32,
    /// Pairs that are looked up beside the index.
    pub n_beside: u32,
    /// Size of the index, in kilobytes, rounded up.
    pub index_kilobytes: u32,
    /// Whether an index is being written now.
    pub is_being_indexed: bool,
}

/// Something that pairs came from.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MemoryOrigin {
    /// What it is.
    pub kind: OriginKind,
    /// Of the wiki, the file, the package.
    pub name: String,
    /// Uses of pairs that came from there.
    pub n_uses: u32,
}

/// What pairs come from.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum OriginKind {
    /// A wiki.
    Wiki,
    /// The user's drafts on a wiki.
    Draft,
    /// A file.
    File,
    /// A package of another Tolmach.
    Package,
}

/// What came of a file.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MemoryImported {
    /// Pairs that are new.
    pub n_added: u32,
    /// Pairs that were there.
    pub n_merged: u32,
    /// Pairs and entries that were left out.
    pub n_skipped: u32,
    /// Which, and why; the first hundred.
    pub skipped: Vec<Skipped>,
    /// Whether it was stopped. What is counted is in.
    pub was_stopped: bool,
}

/// What came of forgetting a file.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Forgotten {
    /// Pairs that came from there.
    pub n_pairs: u32,
    /// Those that nothing else had.
    pub n_gone: u32,
    /// Whether it was stopped.
    pub was_stopped: bool,
}

fn short(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl From<memory::MemoryStats> for MemoryStats {
    fn from(stats: memory::MemoryStats) -> Self {
        let memory::MemoryStats { mut directions, origins } = stats;
        directions.sort_by_key(|direction| std::cmp::Reverse(direction.counts.n_pairs - direction.counts.n_unused));
        let origin = |(Origin { kind, name }, n_uses)| MemoryOrigin { kind: kind.into(), name, n_uses: short(n_uses) };
        Self {
            directions: directions.into_iter().map(MemoryDirection::from).collect(),
            origins: origins.into_iter().map(origin).collect(),
        }
    }
}

impl From<memory::MemoryDirection> for MemoryDirection {
    fn from(direction: memory::MemoryDirection) -> Self {
        let memory::MemoryDirection { from, to, counts, index } = direction;
        let memory::MemoryCounts { n_pairs, n_unused, n_uses: _, n_outdated, n_drafts, n_proofread, n_sentences } =
            counts;
        let memory::IndexState { n_indexed, n_beside, n_bytes, is_being_written } = index;
        let n_pairs = n_pairs - n_unused;
        Self {
            from: Language::of(&from),
            to: Language::of(&to),
            n_pairs: short(n_pairs),
            n_sentences: short(n_sentences),
            n_translated: short(n_pairs.saturating_sub(n_outdated + n_drafts + n_proofread)),
            n_proofread: short(n_proofread),
            n_outdated: short(n_outdated),
            n_drafts: short(n_drafts),
            n_indexed: short(n_indexed),
            n_beside: short(n_beside),
            index_kilobytes: short(n_bytes.div_ceil(1024)),
            is_being_indexed: is_being_written,
        }
    }
}

impl From<Kind> for OriginKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Wiki => Self::Wiki,
            Kind::Draft => Self::Draft,
            Kind::File => Self::File,
            Kind::Package => Self::Package,
        }
    }
}

impl From<OriginKind> for Kind {
    fn from(kind: OriginKind) -> Self {
        match kind {
            OriginKind::Wiki => Self::Wiki,
            OriginKind::Draft => Self::Draft,
            OriginKind::File => Self::File,
            OriginKind::Package => Self::Package,
        }
    }
}

impl From<memory::MemoryImported> for MemoryImported {
    fn from(imported: memory::MemoryImported) -> Self {
        let memory::MemoryImported { n_read: _, n_added, n_merged, n_skipped, problems, was_stopped } = imported;
        Self {
            n_added: short(n_added),
            n_merged: short(n_merged),
            n_skipped: short(n_skipped),
            skipped: problems.iter().take(MOST).map(Skipped::from).collect(),
            was_stopped,
        }
    }
}

impl From<memory::Forgotten> for Forgotten {
    fn from(forgotten: memory::Forgotten) -> Self {
        let memory::Forgotten { n_pairs, n_gone, was_stopped } = forgotten;
        Self { n_pairs: short(n_pairs), n_gone: short(n_gone), was_stopped }
    }
}
