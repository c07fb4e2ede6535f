//! Writing an index anew, behind the back of those who look up or while they wait.

use super::{CHUNK, IndexFile, MAX_TAIL, Part, Side, View, files::Files, files::remove, read, write};
use crate::{
    error::WorkbenchError,
    progress::{CancelToken, Doing, Progress},
    workbench::Workbench,
};
use std::{
    path::PathBuf,
    sync::{Arc, PoisonError, RwLock},
};
use tolmach_core::Language;
use tolmach_memory::IndexBuilder;

impl Workbench {
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

    pub(super) fn build_behind(&self, view: &View) {
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
    pub(super) fn build(
        &self,
        part: &Arc<RwLock<Part>>,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<(), WorkbenchError> {
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
    pub(super) fn write_index(
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

/// Whether so much is new that an index should be written.
pub(super) fn is_due(part: &RwLock<Part>, head: u64) -> bool {
    let part = read(part);
    part.read_up_to < head || part.tail.len() >= MAX_TAIL
}

pub(super) fn in_background(work: impl FnOnce() + Send + 'static) {
    let spawned = std::thread::Builder::new().name("memory-index".to_owned()).spawn(work);
    if let Err(error) = spawned {
        tracing::warn!(%error, "no thread for the index of the memory");
    }
}
