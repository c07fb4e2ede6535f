//! The translation memory as a whole.

use super::{Answer, aside};
use crate::{
    desktop::{Desktop, Work},
    dto::{Progress, interchange::Written, memory::Match, memory_stats::*, progress_to},
};
use std::path::Path;
use tauri::{State, ipc::Channel};
use tolmach_core::Language;
use tolmach_workbench::memory::{FileLanguages, LookUp, Origin};

/// What the memory holds.
#[tauri::command]
#[specta::specta]
pub async fn memory_stats(desktop: State<'_, Desktop>) -> Answer<MemoryStats> {
    Ok(aside(&desktop.workbench, tolmach_workbench::Workbench::memory_stats).await?.into())
}

/// What the memory has for any text, the most useful first.
#[tauri::command]
#[specta::specta]
pub async fn look_up(desktop: State<'_, Desktop>, text: String, from: String, to: String) -> Answer<Vec<Match>> {
    let asked = LookUp::new(Language::parse(&from)?, Language::parse(&to)?, text);
    let matches = aside(&desktop.workbench, move |workbench| {
        let found = workbench.memory_look_up(&asked)?;
        Ok(found.into_iter().map(|found| Match::of(found, &asked)).collect())
    });
    matches.await
}

/// Takes a piece of a file: of a new one, or the next of the one that was begun.
#[tauri::command(async)]
#[specta::specta]
pub fn hand_over(desktop: State<'_, Desktop>, name: String, bytes: Vec<u8>, is_first: bool) -> Answer<()> {
    if is_first { desktop.incoming.begin(&name, &bytes) } else { desktop.incoming.append(&bytes) }
}

/// Reads the file that was handed over into the memory. The languages are for files that do not say theirs.
#[tauri::command]
#[specta::specta]
pub async fn import_memory(
    desktop: State<'_, Desktop>,
    from: Option<String>,
    to: Option<String>,
    progress: Channel<Progress>,
) -> Answer<MemoryImported> {
    let parsed = |tag: Option<String>| tag.map(|tag| Language::parse(&tag)).transpose();
    let languages = FileLanguages { from: parsed(from)?, to: parsed(to)? };
    let (file, cancel, progress) = (desktop.incoming.take()?, desktop.begin(Work::Memory), progress_to(progress));
    let imported =
        aside(&desktop.workbench, move |workbench| workbench.memory_import(&file.path, &languages, &progress, &cancel));
    Ok(imported.await?.into())
}

/// Writes the memory of one direction into a file of a folder, as TMX or as a table.
#[tauri::command]
#[specta::specta]
pub async fn export_memory(
    desktop: State<'_, Desktop>,
    from: String,
    to: String,
    is_table: bool,
    folder: String,
) -> Answer<Vec<Written>> {
    let (from, to, cancel) = (Language::parse(&from)?, Language::parse(&to)?, desktop.begin(Work::Memory));
    let name = format!("memory_{from}_{to}.{}", if is_table { "csv" } else { "tmx" });
    let place = Written::reserve(Path::new(&folder), &name)?;
    let path = place.clone();
    let written = aside(&desktop.workbench, move |workbench| workbench.memory_export(&path, &from, &to, &cancel)).await;
    match written {
        Ok(n) => Ok(vec![Written::at(&place, n)]),
        Err(error) => {
            let _ = std::fs::remove_file(&place); // Nothing but the name that was reserved.
            Err(error)
        }
    }
}

/// Forgets what came from a file.
#[tauri::command]
#[specta::specta]
pub async fn forget_origin(
    desktop: State<'_, Desktop>,
    kind: OriginKind,
    name: String,
    progress: Channel<Progress>,
) -> Answer<Forgotten> {
    let origin = Origin { kind: kind.into(), name };
    let (cancel, progress) = (desktop.begin(Work::Memory), progress_to(progress));
    Ok(aside(&desktop.workbench, move |workbench| workbench.memory_forget(&origin, &progress, &cancel)).await?.into())
}

/// Stops what is being read, written or forgotten. What is whole stays.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_memory_work(desktop: State<'_, Desktop>) {
    desktop.stop(Work::Memory);
}
