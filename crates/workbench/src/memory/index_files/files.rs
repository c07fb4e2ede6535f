//! Where indexes are kept, and of which rows they are.

use super::{IndexFile, Side};
use crate::{error::WorkbenchError, workbench::Workbench};
use std::{
    ffi::OsStr,
    fs, io,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};
use tolmach_memory::{EntryId, IndexBuilder, normalise};
use tolmach_store::{LanguagesId, MemoryLanguages, PairId, Reader, SentenceId, StoreError};

/// How the sides are called in names of files.
const SIDES: [&str; 2] = ["units", "sentences"];

/// Where the index of one side and direction is kept.
#[derive(Debug, Clone)]
pub(super) struct Files {
    pub(super) folder: PathBuf,
    /// What its names begin with: languages, side, and the identity of the direction.
    pub(super) stem: String,
    pub(super) direction: LanguagesId,
    pub(super) side: Side,
}

impl Files {
    pub(super) fn new(home: &Path, direction: &MemoryLanguages, side: Side, identity: &str) -> Self {
        let [units, sentences] = SIDES;
        let what = match side {
            Side::Units => units,
            Side::Sentences => sentences,
        };
        let stem = format!("{}-{}-{what}-{identity}-", direction.from, direction.to);
        Self { folder: home.join("memory"), stem, direction: direction.id, side }
    }

    /// Whether they are of the direction of this identity.
    pub(super) fn is_of(&self, identity: &str) -> bool {
        self.stem.ends_with(&format!("-{identity}-"))
    }

    pub(super) fn path(&self, watermark: u64) -> PathBuf {
        self.folder.join(format!("{}{watermark}.index", self.stem))
    }

    /// The files there are, by watermark, the newest first.
    pub(super) fn there(&self) -> Vec<(u64, PathBuf)> {
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
    pub(super) fn all(&self) -> Vec<PathBuf> {
        let paths = files_in(&self.folder);
        paths.filter(|(_, name)| name.starts_with(&self.stem)).map(|(path, _)| path).collect()
    }

    /// The indexes of every direction with their names, unfinished files too.
    pub(super) fn of_all(home: &Path) -> Vec<(PathBuf, String)> {
        let is_ours = |name: &str| {
            let ends = name.ends_with(".index") || name.ends_with(".new");
            ends && SIDES.iter().any(|side| name.contains(&format!("-{side}-")))
        };
        files_in(&home.join("memory")).filter(|(_, name)| is_ours(name)).collect()
    }

    /// Writes a file beside its place, and moves it there once it is whole.
    pub(super) fn write(&self, path: &Path, builder: IndexBuilder, watermark: u64) -> io::Result<()> {
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

    pub(super) fn remove_others(&self, keep: &Path) {
        self.all().iter().filter(|path| *path != keep).for_each(|path| remove(path));
    }

    /// Shows the next sources after a row; answers the last one.
    pub(super) fn sources(
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
    pub(super) fn n_rows(&self, workbench: &Workbench, up_to: u64) -> Result<u64, WorkbenchError> {
        let up_to = up_to.min(i64::MAX as u64);
        let n = workbench.store().read(|r: &Reader<'_>| match self.side {
            Side::Units => r.memory_n_pairs(self.direction, PairId(up_to)),
            Side::Sentences => r.memory_n_sentences(self.direction, SentenceId(up_to)),
        });
        n.map_err(|error: StoreError| error.into())
    }

    /// Whether an index is of the rows of this database: a copy put back from elsewhere may have others of the same ids.
    pub(super) fn is_of_this_database(
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
pub(super) fn files_in(folder: &Path) -> impl Iterator<Item = (PathBuf, String)> {
    let paths = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    paths.filter_map(|path| Some((path.clone(), path.file_name()?.to_str()?.to_owned())))
}

pub(super) fn remove(path: &Path) {
    // Somebody may still have it open, or have removed it; it is removed another time.
    if let Err(error) = fs::remove_file(path) {
        tracing::debug!(path = %path.display(), %error, "an old index stays for now");
    }
}
