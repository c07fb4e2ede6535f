//! The indexes of the memory, as files that are mapped and never changed.
//!
//! For each direction there is one of whole units and one of sentences, in the folder `memory` of the home. An index
//! holds everything up to some row, its watermark; rows only come, so it stays right for ever, and what came later is
//! read into a tail. When the tail has grown, a thread writes a new file, which then takes the place of the old one by
//! its name. A missing, foreign or damaged file is written anew in the same way; until then look-ups read the database,
//! which is slower and finds the same.
//!
//! Several processes may do this at once: nobody writes into a file that has its final name. When a file was forgotten,
//! the memory is another one by its identity, and every index of the former one goes.

mod state;

pub use state::IndexState;

use crate::{
    error::WorkbenchError,
    progress::{CancelToken, Doing, Progress},
    workbench::Workbench,
};
use mmap_io::{MemoryMappedFile, MmapAdvice};
use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs, io,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};
use tolmach_core::Language;
use tolmach_memory::{EntryId, Hit, Index, IndexBuilder, Query, Tail, Wanted, look_up, normalise};
use tolmach_store::{LanguagesId, MemoryLanguages, PairId, Reader, SentenceId, StoreError};

/// More entries than this beside an index, and a new one is written. Comparing them costs a millisecond or two.
const MAX_TAIL: usize = 4_000;

/// How the sides are called in names of files.
const SIDES: [&str; 2] = ["units", "sentences"];

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

/// Where the index of one side and direction is kept.
#[derive(Debug, Clone)]
struct Files {
    folder: PathBuf,
    /// What its names begin with: languages, side, and the identity of the database.
    stem: String,
    direction: LanguagesId,
    side: Side,
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

    /// Writes the indexes of a direction where they are missing or much is new, and waits for it: for programs that end
    /// soon, in which nothing can go on in the background.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`]. That the files cannot be written is no error: look-ups take longer, and the log says why.
    pub fn memory_prepare(
        &self,
        from: &Language,
        to: &Language,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<(), WorkbenchError> {
        self.memory_catch_up()?;
        let direction = self.memory_derive(from, to, progress, cancel)?;
        for side in [Side::Units, Side::Sentences] {
            let view = self.memory_part(&direction, side)?;
            let building = read(&view.part).building.clone();
            let _alone = building.lock().unwrap_or_else(PoisonError::into_inner);
            if is_due(&view.part, view.head) {
                self.build(&view.part, progress, cancel)?;
            }
        }
        Ok(())
    }

    /// Opens one side of a direction, and reads what is new into its tail.
    fn memory_part(&self, direction: &MemoryLanguages, side: Side) -> Result<View, WorkbenchError> {
        let (identity, head) = self.store().read(|r| -> Result<_, StoreError> {
            let head = r.memory_head(direction.id)?;
            let last = match side {
                Side::Units => head.last_pair.map_or(0, |id| id.0),
                Side::Sentences => head.last_sentence.map_or(0, |id| id.0),
            };
            Ok((r.memory_identity()?, last))
        })?;
        let part = {
            let mut open = self.memories().0.lock().unwrap_or_else(PoisonError::into_inner);
            let part = open.entry((direction.id, side)).or_insert_with(|| {
                Arc::new(RwLock::new(Part::new(Files::new(self.home(), direction, side, &identity))))
            });
            part.clone()
        };
        if !read(&part).files.is_of(&identity) {
            let mut open = write(&part);
            // Somebody may have been quicker.
            if !open.files.is_of(&identity) {
                let now = Part::new(Files::new(self.home(), direction, side, &identity));
                std::mem::replace(&mut *open, now).files.all().iter().for_each(|path| remove(path));
            }
        }
        if read(&part).read_up_to < head {
            let mut open = write(&part);
            if open.index.is_none() && open.read_up_to == 0 {
                self.take_newest(&mut open, head, &part)?;
            }
            let room = MAX_TAIL.saturating_sub(open.tail.len());
            if open.read_up_to < head && room > 0 {
                let Part { files, tail, read_up_to, .. } = &mut *open;
                let last = files.sources(self, *read_up_to, room, |id, text| tail.add(id, text))?;
                *read_up_to = last.unwrap_or(head);
            }
        }
        Ok(View { part, head })
    }

    /// Takes the newest file there is, if it is of this database and sound.
    fn take_newest(&self, part: &mut Part, head: u64, shared: &Arc<RwLock<Part>>) -> Result<(), WorkbenchError> {
        for (watermark, path) in part.files.there() {
            if watermark <= part.read_up_to && part.index.is_some() {
                break;
            }
            let Some(file) = IndexFile::open(&path) else { continue };
            if watermark > head || !part.files.is_of_this_database(self, &file, watermark)? {
                continue;
            }
            let file = Arc::new(file);
            part.install(file.clone(), watermark);
            // Reading all of it takes a while; damage is rare.
            let shared = Arc::downgrade(shared);
            in_background(move || {
                let verified = file.index().map(|index| index.verify());
                file.let_go();
                let Some(Err(damage)) = verified else { return };
                tracing::warn!(path = %file.path.display(), %damage, "an index of the memory is written anew");
                if let Some(part) = shared.upgrade() {
                    let mut part = write(&part);
                    if part.index.as_ref().is_some_and(|index| index.path == file.path) {
                        (part.index, part.tail, part.read_up_to) = (None, Tail::new(), 0);
                    }
                }
                remove(&file.path);
            });
            break;
        }
        Ok(())
    }

    fn build_behind(&self, view: &View) {
        let building = read(&view.part).building.clone();
        if building.try_lock().is_err() {
            return;
        }
        let (workbench, part, head) = (self.clone(), view.part.clone(), view.head);
        in_background(move || {
            let Ok(_alone) = building.try_lock() else { return };
            if !is_due(&part, head) {
                return; // Somebody was quicker.
            }
            if let Err(error) = workbench.build(&part, &Progress::silent(), &CancelToken::new()) {
                tracing::warn!(%error, "the index of the memory could not be written");
            }
        });
    }

    /// Writes an index of everything, and puts it in place.
    fn build(&self, part: &Arc<RwLock<Part>>, progress: &Progress, cancel: &CancelToken) -> Result<(), WorkbenchError> {
        let files = read(part).files.clone();
        let built = self.write_index(&files, progress, cancel);
        let mut open = write(part);
        match built? {
            Some((path, _)) if open.files.stem != files.stem => remove(&path), // It is of the memory that was.
            Some((path, watermark)) => {
                if let Some(file) = IndexFile::open(&path) {
                    open.install(Arc::new(file), watermark);
                    files.remove_others(&path);
                }
            }
            // Another process may have been quicker.
            None if !cancel.is_cancelled() => self.take_newest(&mut open, u64::MAX, part)?,
            None => {}
        }
        Ok(())
    }

    /// Writes the file; nothing where it was cancelled, or the disk refused.
    fn write_index(
        &self,
        files: &Files,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<Option<(PathBuf, u64)>, WorkbenchError> {
        let mut builder = IndexBuilder::new();
        let mut watermark = 0;
        let n_total = files.n_rows(self, u64::MAX)?;
        while let Some(last) = files.sources(self, watermark, CHUNK, |id, text| builder.add(id, text))? {
            if cancel.is_cancelled() {
                return Ok(None);
            }
            watermark = last;
            progress.tell(Doing::Remembering, builder.len(), n_total as usize, "");
        }
        let path = files.path(watermark);
        match files.write(&path, builder, watermark) {
            Ok(()) => Ok(Some((path, watermark))),
            Err(error) => {
                tracing::warn!(path = %path.display(), %error, "the index of the memory could not be written");
                Ok(None)
            }
        }
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

    /// Lets the system have the memory back in which the whole file lies after it was read; look-ups read few of its pages.
    fn let_go(&self) {
        if let Err(error) = self.map.advise(0, self.map.len(), MmapAdvice::DontNeed) {
            tracing::debug!(path = %self.path.display(), %error, "an index stays in memory");
        }
    }

    fn index(&self) -> Option<Index<'_>> {
        Index::open(self.map.as_slice_bytes(0, self.map.len()).ok()?).ok()
    }
}

impl Files {
    fn new(home: &Path, direction: &MemoryLanguages, side: Side, identity: &str) -> Self {
        let [units, sentences] = SIDES;
        let what = match side {
            Side::Units => units,
            Side::Sentences => sentences,
        };
        let stem = format!("{}-{}-{what}-{identity}-", direction.from, direction.to);
        Self { folder: home.join("memory"), stem, direction: direction.id, side }
    }

    /// Whether they are of the memory of this identity.
    fn is_of(&self, identity: &str) -> bool {
        self.stem.ends_with(&format!("-{identity}-"))
    }

    fn path(&self, watermark: u64) -> PathBuf {
        self.folder.join(format!("{}{watermark}.index", self.stem))
    }

    /// The files there are, by watermark, the newest first.
    fn there(&self) -> Vec<(u64, PathBuf)> {
        let mut found: Vec<(u64, PathBuf)> = self
            .all()
            .into_iter()
            .filter_map(|path| {
                let name = path.file_name().and_then(OsStr::to_str)?;
                let watermark = name.strip_prefix(&self.stem)?.strip_suffix(".index")?.parse().ok()?;
                Some((watermark, path))
            })
            .collect();
        found.sort_by(|one, other| other.cmp(one));
        found
    }

    /// Everything of this side and direction, unfinished files too.
    fn all(&self) -> Vec<PathBuf> {
        let paths = files_in(&self.folder);
        paths.filter(|(_, name)| name.starts_with(&self.stem)).map(|(path, _)| path).collect()
    }

    /// The indexes of every direction that are not of the memory of this identity, unfinished files too.
    fn of_other_memories(home: &Path, identity: &str) -> Vec<PathBuf> {
        let is_former = |name: &str| {
            let ends = name.ends_with(".index") || name.ends_with(".new");
            ends && SIDES.iter().any(|side| name.contains(&format!("-{side}-")))
                && !name.contains(&format!("-{identity}-"))
        };
        files_in(&home.join("memory")).filter(|(_, name)| is_former(name)).map(|(path, _)| path).collect()
    }

    /// Writes a file beside its place, and moves it there once it is whole.
    fn write(&self, path: &Path, builder: IndexBuilder, watermark: u64) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let unfinished = path.with_extension(format!("{}.new", std::process::id()));
        let written = (|| {
            let mut file = BufWriter::with_capacity(1 << 20, fs::File::create(&unfinished)?);
            builder.write(watermark, &mut file)?;
            file.flush()?;
            file.get_ref().sync_all()?;
            fs::rename(&unfinished, path)
        })();
        if written.is_err() {
            remove(&unfinished);
        }
        written
    }

    fn remove_others(&self, keep: &Path) {
        self.all().iter().filter(|path| *path != keep).for_each(|path| remove(path));
    }

    /// Shows the next sources after a row; answers the last one.
    fn sources(
        &self,
        workbench: &Workbench,
        after: u64,
        limit: usize,
        mut show: impl FnMut(EntryId, &str),
    ) -> Result<Option<u64>, WorkbenchError> {
        let last = workbench.store().read(|r: &Reader<'_>| match self.side {
            Side::Units => {
                let last = r.memory_sources(self.direction, PairId(after), limit, |id, text| show(EntryId(id.0), text));
                last.map(|last| last.map(|id| id.0))
            }
            Side::Sentences => {
                let show = |id: SentenceId, text: &str| show(EntryId(id.0), text);
                let last = r.memory_sentence_sources(self.direction, SentenceId(after), limit, show);
                last.map(|last| last.map(|id| id.0))
            }
        });
        last.map_err(|error: StoreError| error.into())
    }

    /// How many rows there are up to one.
    fn n_rows(&self, workbench: &Workbench, up_to: u64) -> Result<u64, WorkbenchError> {
        let up_to = up_to.min(i64::MAX as u64);
        let n = workbench.store().read(|r: &Reader<'_>| match self.side {
            Side::Units => r.memory_n_pairs(self.direction, PairId(up_to)),
            Side::Sentences => r.memory_n_sentences(self.direction, SentenceId(up_to)),
        });
        n.map_err(|error: StoreError| error.into())
    }

    /// Whether an index is of the rows of this database: a copy put back from elsewhere may have others of the same ids.
    fn is_of_this_database(
        &self,
        workbench: &Workbench,
        file: &IndexFile,
        watermark: u64,
    ) -> Result<bool, WorkbenchError> {
        let Some(index) = file.index() else { return Ok(false) };
        if index.watermark() != watermark || self.n_rows(workbench, watermark)? != index.len() as u64 {
            return Ok(false);
        }
        let mut is_same = index.is_empty();
        self.sources(workbench, watermark.saturating_sub(1), 1, |id, text| {
            is_same = index.text(id).is_some_and(|indexed| indexed == normalise(text));
        })?;
        Ok(is_same)
    }
}

/// The files in a folder, with their names; none where there is no folder.
fn files_in(folder: &Path) -> impl Iterator<Item = (PathBuf, String)> {
    let paths = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    paths.filter_map(|path| Some((path.clone(), path.file_name()?.to_str()?.to_owned())))
}

/// Whether so much is new that an index should be written.
fn is_due(part: &RwLock<Part>, head: u64) -> bool {
    let part = read(part);
    part.read_up_to < head || part.tail.len() >= MAX_TAIL
}

fn in_background(work: impl FnOnce() + Send + 'static) {
    let spawned = std::thread::Builder::new().name("memory-index".to_owned()).spawn(work);
    if let Err(error) = spawned {
        tracing::warn!(%error, "no thread for the index of the memory");
    }
}

fn remove(path: &Path) {
    // Somebody may still have it open, or have removed it; it is removed another time.
    if let Err(error) = fs::remove_file(path) {
        tracing::debug!(path = %path.display(), %error, "an old index stays for now");
    }
}

fn read<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}
