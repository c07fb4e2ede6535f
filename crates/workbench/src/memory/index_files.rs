//! The indexes of the memory, as files that are mapped and never changed.
//!
//! For each direction there is one of whole units and one of sentences, in the folder `memory` of the home. An index
//! holds everything up to some row, its watermark; rows only come, so it stays right for ever, and what came later is
//! read into a tail. When the tail has grown, a thread writes a new file, which then takes the place of the old one by
//! its name. A missing, foreign or damaged file is written anew in the same way; until then look-ups read the database,
//! which is slower and finds the same.
//!
//! Several processes may do this at once: nobody writes into a file that has its final name. When a file was forgotten,
//! the directions that lost texts are others by their identity, and their former indexes go.

mod build;
mod files;
mod open;
mod state;

pub use state::IndexState;

use crate::{error::WorkbenchError, workbench::Workbench};
use build::is_due;
use files::Files;
use mmap_io::{MemoryMappedFile, MmapAdvice};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};
use tolmach_memory::{EntryId, Hit, Index, Query, Tail, Wanted, look_up};
use tolmach_store::{LanguagesId, MemoryLanguages};

/// More entries than this beside an index, and a new one is written. Comparing them costs a millisecond or two.
const MAX_TAIL: usize = 4_000;

/// Rows that are read at once, so that others can use the database in between.
const CHUNK: usize = 10_000;

/// The parts of the memory that are open, by direction and side.
type Parts = BTreeMap<(LanguagesId, Side), Arc<RwLock<Part>>>;

/// The indexes that a workbench has opened.
#[derive(Default)]
pub(crate) struct Memories(Mutex<Parts>);

/// What is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Units,
    Sentences,
}

/// One side of one direction.
struct Part {
    files: Files,
    index: Option<Arc<IndexFile>>,
    tail: Tail,
    /// The last row that is in the index or in the tail.
    read_up_to: u64,
    /// Held by whoever writes an index of this.
    building: Arc<Mutex<()>>,
}

/// A mapped index.
struct IndexFile {
    path: PathBuf,
    map: MemoryMappedFile,
}

/// What look-ups in one direction ask.
pub(crate) struct OpenMemory {
    workbench: Workbench,
    units: View,
    sentences: View,
}

struct View {
    part: Arc<RwLock<Part>>,
    /// The last row there was when it was opened.
    head: u64,
}

impl OpenMemory {
    /// Whole units.
    pub(crate) fn units(
        &self,
        query: &Query,
        wanted: Wanted,
        accept: impl Fn(EntryId) -> bool,
    ) -> Result<Vec<Hit>, WorkbenchError> {
        self.units.look_up(&self.workbench, query, wanted, &accept)
    }

    /// Sentences within units.
    pub(crate) fn sentences(&self, query: &Query, wanted: Wanted) -> Result<Vec<Hit>, WorkbenchError> {
        self.sentences.look_up(&self.workbench, query, wanted, &|_| true)
    }
}

impl Drop for OpenMemory {
    /// What a question reads of the indexes would else count as the program's memory until the next one.
    fn drop(&mut self) {
        for view in [&self.units, &self.sentences] {
            if let Some(index) = &read(&view.part).index {
                index.let_go();
            }
        }
    }
}

impl View {
    fn look_up(
        &self,
        workbench: &Workbench,
        query: &Query,
        wanted: Wanted,
        accept: &dyn Fn(EntryId) -> bool,
    ) -> Result<Vec<Hit>, WorkbenchError> {
        let (mut hits, files, mut after) = {
            let part = read(&self.part);
            let index = part.index.as_deref().and_then(IndexFile::index);
            let after = if part.index.is_some() && index.is_none() { 0 } else { part.read_up_to };
            (look_up(index.as_ref(), &part.tail, query, wanted, accept), part.files.clone(), after)
        };
        // What neither has yet, while the index is being written.
        while after < self.head {
            let mut rows = Tail::new();
            let last = files.sources(workbench, after, CHUNK, |id, text| rows.add(id, text))?;
            hits.append(&mut look_up(None, &rows, query, wanted, accept));
            hits.sort_by_key(Hit::order);
            hits.dedup_by_key(|hit| hit.entry);
            hits.truncate(wanted.limit);
            match last {
                Some(last) => after = last,
                None => break,
            }
        }
        Ok(hits)
    }
}

impl Workbench {
    /// What there is to look up in a direction, with everything that is stored by now.
    pub(crate) fn memory_index(&self, direction: &MemoryLanguages) -> Result<OpenMemory, WorkbenchError> {
        let units = self.memory_part(direction, Side::Units)?;
        let sentences = self.memory_part(direction, Side::Sentences)?;
        for view in [&units, &sentences] {
            if is_due(&view.part, view.head) {
                self.build_behind(view);
            }
        }
        Ok(OpenMemory { workbench: self.clone(), units, sentences })
    }
}

impl Part {
    fn new(files: Files) -> Self {
        Self { files, index: None, tail: Tail::new(), read_up_to: 0, building: Arc::default() }
    }

    /// Uses an index from now on; the tail keeps what came later.
    fn install(&mut self, file: Arc<IndexFile>, watermark: u64) {
        self.tail.forget_up_to(EntryId(watermark));
        self.read_up_to = self.read_up_to.max(watermark);
        self.index = Some(file);
    }
}

impl IndexFile {
    /// Maps a file; nothing where it cannot be read, or is no index.
    fn open(path: &Path) -> Option<Self> {
        let file = Self { path: path.to_owned(), map: MemoryMappedFile::open_ro(path).ok()? };
        file.index().is_some().then_some(file)
    }

    /// Lets the system have the memory back in which the file lies where it was read. It may keep it as long as it has room,
    /// so that reading it again costs little.
    fn let_go(&self) {
        if let Err(error) = self.map.advise(0, self.map.len(), MmapAdvice::DontNeed) {
            tracing::debug!(path = %self.path.display(), %error, "an index stays in memory");
        }
    }

    fn index(&self) -> Option<Index<'_>> {
        Index::open(self.map.as_slice_bytes(0, self.map.len()).ok()?).ok()
    }
}

fn read<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}
