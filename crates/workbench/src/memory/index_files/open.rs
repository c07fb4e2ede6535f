//! Opening the index of one side and direction, and what came after it.

use super::{IndexFile, MAX_TAIL, Part, Side, View, build::in_background, files::Files, files::remove, read, write};
use crate::{error::WorkbenchError, workbench::Workbench};
use std::sync::{Arc, PoisonError, RwLock};
use tolmach_memory::Tail;
use tolmach_store::{MemoryLanguages, StoreError};

impl Workbench {
    /// Opens one side of a direction, and reads what is new into its tail.
    pub(super) fn memory_part(&self, direction: &MemoryLanguages, side: Side) -> Result<View, WorkbenchError> {
        let (identity, head) = self.store().read(|r| -> Result<_, StoreError> {
            let head = r.memory_head(direction.id)?;
            let last = match side {
                Side::Units => head.last_pair.map_or(0, |id| id.0),
                Side::Sentences => head.last_sentence.map_or(0, |id| id.0),
            };
            Ok((r.memory_identity(direction.id)?, last))
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
    pub(super) fn take_newest(
        &self,
        part: &mut Part,
        head: u64,
        shared: &Arc<RwLock<Part>>,
    ) -> Result<(), WorkbenchError> {
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
}
