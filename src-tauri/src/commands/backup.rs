//! Copies of the database, and figures for a report of a fault.

use super::Answer;
use crate::{desktop::Desktop, dto::backup::*};
use tauri::State;

/// The copies that there are, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn backups(desktop: State<'_, Desktop>) -> Answer<Vec<Backup>> {
    Ok(desktop.workbench.backups()?.into_iter().map(Backup::from).collect())
}

/// Copies the database. Answers where the copy is.
#[tauri::command(async)]
#[specta::specta]
pub fn back_up(desktop: State<'_, Desktop>) -> Answer<String> {
    Ok(desktop.workbench.back_up()?.display().to_string())
}

/// Puts a copy in the place of the database, which is copied aside first. The screen reads everything anew after this.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_backup(desktop: State<'_, Desktop>, file: String) -> Answer<String> {
    Ok(desktop.workbench.restore_backup(&file)?.display().to_string())
}

/// Figures and versions for a report of a fault, without anything of a person.
#[tauri::command(async)]
#[specta::specta]
pub fn diagnostics(desktop: State<'_, Desktop>) -> Answer<String> {
    Ok(desktop.workbench.diagnostics()?)
}
