use super::code;
use serde::Serialize;
use std::path::Path;
use tolmach_workbench::memory::{self, MemoryDirection, MemoryImported, MemoryStats};

/// A row of `memory lookup`.
#[derive(Debug, Serialize)]
pub(crate) struct Match {
    /// From 0 to 100, like the masked one.
    pub(crate) score: f64,
    pub(crate) masked_score: f64,
    /// What rows are ordered by; may be over 100.
    pub(crate) rank: f64,
    pub(crate) source: String,
    pub(crate) target: String,
    /// `unit` or `sentence`.
    pub(crate) kind: &'static str,
    /// Where it was seen: `meta:Page/unit`, `draft:meta:Page/unit`, `file:name.tmx`.
    pub(crate) origin: String,
    /// `translated`, `proofread`, `outdated` or `draft`.
    pub(crate) state: &'static str,
    as_of: String,
    /// How often it was seen.
    uses: u64,
    /// The target with variables, numbers and link targets of the text that was asked for.
    pub(crate) ready: String,
}

impl Match {
    pub(crate) fn of(found: memory::Match, asked: &memory::LookUp) -> Self {
        let (origin, ready) = (found.origin(), found.adapted(asked).text);
        let memory::Match {
            kind,
            score,
            masked_score,
            rank,
            source,
            target,
            part: _,
            state,
            as_of,
            n_uses,
            uses: _,
            confidence: _,
            pair: _,
        } = found;
        Self {
            score,
            masked_score,
            rank,
            source,
            target,
            kind: kind.as_str(),
            origin,
            state: state.as_str(),
            as_of: as_of.to_string(),
            uses: n_uses,
            ready,
        }
    }
}

/// A line of `memory lookup --queries`.
#[derive(Debug, Serialize)]
pub(crate) struct Query<'q> {
    pub(crate) query: &'q str,
    /// Microseconds that the look-up took, without printing.
    pub(crate) micros: u64,
    pub(crate) matches: Vec<Match>,
}

/// What `memory import` answers: of all files together, and of each.
#[derive(Debug, Serialize, Default)]
pub(crate) struct MemoryImport {
    pub(crate) read: u64,
    pub(crate) added: u64,
    pub(crate) merged: u64,
    pub(crate) skipped: u64,
    /// What was left out: the first thousand of each file.
    pub(crate) reasons: Vec<Reason>,
    pub(crate) files: Vec<MemoryFile>,
}

#[derive(Debug, Serialize)]
pub(crate) struct MemoryFile {
    file: String,
    read: u64,
    added: u64,
    merged: u64,
    skipped: u64,
    stopped: bool,
}

#[derive(Debug, Serialize)]
pub(crate) struct Reason {
    pub(crate) file: String,
    /// From 1; 0 where only the whole file can be named.
    pub(crate) line: u32,
    /// In English, for people who mend files.
    pub(crate) reason: String,
    /// Whether the file as such was refused.
    #[serde(skip)]
    pub(crate) is_whole_file: bool,
}

impl MemoryImport {
    /// A file that can't be used as a whole.
    pub(crate) fn refuse(&mut self, path: &Path, reason: String) {
        let file = path.display().to_string();
        self.reasons.push(Reason { file, line: 0, reason, is_whole_file: true });
    }

    pub(crate) fn add(&mut self, path: &Path, imported: MemoryImported) {
        let MemoryImported { n_read, n_added, n_merged, n_skipped, problems, was_stopped } = imported;
        let file = path.display().to_string();
        self.read += n_read;
        self.added += n_added;
        self.merged += n_merged;
        self.skipped += n_skipped;
        self.reasons.extend(problems.into_iter().map(|problem| Reason {
            file: file.clone(),
            line: problem.place.line,
            reason: problem.what.to_string(),
            is_whole_file: false,
        }));
        self.files.push(MemoryFile {
            file,
            read: n_read,
            added: n_added,
            merged: n_merged,
            skipped: n_skipped,
            stopped: was_stopped,
        });
    }
}

/// What `memory forget` answers.
#[derive(Debug, Serialize)]
pub(crate) struct Forgotten<'a> {
    file: &'a str,
    pairs: u64,
    /// Those that nothing else had.
    gone: u64,
    stopped: bool,
}

impl<'a> Forgotten<'a> {
    pub(crate) fn of(file: &'a str, forgotten: &memory::Forgotten) -> Self {
        let memory::Forgotten { n_pairs, n_gone, was_stopped } = *forgotten;
        Self { file, pairs: n_pairs, gone: n_gone, stopped: was_stopped }
    }
}

/// What `memory stats` answers.
#[derive(Debug, Serialize)]
pub(crate) struct MemoryTotals {
    pub(crate) pairs: u64,
    pub(crate) languages: Vec<MemoryRow>,
    pub(crate) origins: Vec<MemoryOrigin>,
}

#[derive(Debug, Serialize)]
pub(crate) struct MemoryRow {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) pairs: u64,
    pub(crate) uses: u64,
    pub(crate) outdated: u64,
    pub(crate) drafts: u64,
    pub(crate) proofread: u64,
    pub(crate) sentences: u64,
    /// Pairs in the index, pairs looked up beside it, and the size of its files.
    indexed: u64,
    beside_index: u64,
    index_bytes: u64,
}

#[derive(Debug, Serialize)]
pub(crate) struct MemoryOrigin {
    /// `wiki`, `draft`, `file` or `package`.
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    pub(crate) uses: u64,
}

impl From<MemoryStats> for MemoryTotals {
    fn from(stats: MemoryStats) -> Self {
        let MemoryStats { directions, origins } = stats;
        let row = |MemoryDirection { from, to, counts, index }: MemoryDirection| MemoryRow {
            from: code(&from),
            to: code(&to),
            pairs: counts.n_pairs - counts.n_unused,
            uses: counts.n_uses,
            outdated: counts.n_outdated,
            drafts: counts.n_drafts,
            proofread: counts.n_proofread,
            sentences: counts.n_sentences,
            indexed: index.n_indexed,
            beside_index: index.n_beside,
            index_bytes: index.n_bytes,
        };
        let languages: Vec<MemoryRow> = directions.into_iter().map(row).collect();
        let origin = |(origin, uses): (memory::Origin, u64)| MemoryOrigin {
            kind: origin.kind.as_str(),
            name: origin.name,
            uses,
        };
        Self {
            pairs: languages.iter().map(|row| row.pairs).sum(),
            languages,
            origins: origins.into_iter().map(origin).collect(),
        }
    }
}
