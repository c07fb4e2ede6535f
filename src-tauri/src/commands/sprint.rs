//! Sprints.

use super::Answer;
use crate::{
    desktop::{Desktop, Work},
    dto::{interchange::Written, sprint::*},
};
use std::path::Path;
use tauri::State;
use tolmach_core::{PageTitle, WikiName};
use tolmach_workbench::{
    Progress,
    interchange::ExportedFile,
    report::{self, People},
};

/// All sprints of a wiki, newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn sprints(desktop: State<'_, Desktop>, wiki: String) -> Answer<Vec<Sprint>> {
    let mut sprints = desktop.workbench.sprints(&WikiName::parse(&wiki)?)?;
    sprints.sort_by_key(|sprint| std::cmp::Reverse(sprint.baseline_at));
    sprints.iter().map(|sprint| Ok(desktop.workbench.sprint(&sprint.name)?.into())).collect()
}

/// Sets up a sprint and takes its baseline from what the wiki shows now.
#[tauri::command]
#[specta::specta]
pub async fn create_sprint(desktop: State<'_, Desktop>, sprint: NewSprint) -> Answer<Sprint> {
    let cancel = desktop.begin(Work::Pull);
    let created = desktop.workbench.create_sprint(sprint.try_into()?, &Progress::silent(), &cancel).await?;
    Ok(desktop.workbench.sprint(&created.name)?.into())
}

/// The report of a sprint, in the language of the interface.
#[tauri::command(async)]
#[specta::specta]
pub fn sprint_report(
    desktop: State<'_, Desktop>,
    name: String,
    format: ReportFormat,
    with_names: bool,
) -> Answer<String> {
    let state = desktop.workbench.sprint(&name)?;
    let api_url = desktop.workbench.wiki(&state.sprint.wiki)?.api_url;
    let people = if with_names { People::Named } else { People::Counted };
    Ok(report::write(&state, &api_url, format.into(), people, &desktop.for_files()))
}

/// Writes the report of a sprint into a file of a folder.
#[tauri::command(async)]
#[specta::specta]
pub fn save_report(
    desktop: State<'_, Desktop>,
    name: String,
    format: ReportFormat,
    with_names: bool,
    folder: String,
) -> Answer<Vec<Written>> {
    let text = sprint_report(desktop, name.clone(), format, with_names)?;
    let name = report::file_name(&name, format.into());
    Written::into_folder(Path::new(&folder), vec![ExportedFile { name, bytes: text.into_bytes(), n_units: 0 }])
}

/// Says "I am on this" of a page in a language, or lets it go.
#[tauri::command(async)]
#[specta::specta]
pub fn claim(
    desktop: State<'_, Desktop>,
    name: String,
    page: String,
    language: String,
    is_claimed: bool,
) -> Answer<Sprint> {
    let (page, language) = (PageTitle::parse(&page)?, tolmach_core::Language::parse(&language)?);
    let state = match is_claimed {
        true => desktop.workbench.claim(&name, &page, &language)?,
        false => desktop.workbench.release(&name, &page, &language)?,
    };
    Ok(state.into())
}

/// Gives a sprint other tags.
#[tauri::command(async)]
#[specta::specta]
pub fn tag_sprint(desktop: State<'_, Desktop>, name: String, tags: Vec<String>) -> Answer<Sprint> {
    desktop.workbench.set_sprint_tags(&name, tags)?;
    Ok(desktop.workbench.sprint(&name)?.into())
}

/// Closes a sprint: its figures stay as they are now.
#[tauri::command(async)]
#[specta::specta]
pub fn close_sprint(desktop: State<'_, Desktop>, name: String) -> Answer<Sprint> {
    Ok(desktop.workbench.close_sprint(&name)?.into())
}

/// Writes a sprint into a package, for those who take part.
#[tauri::command(async)]
#[specta::specta]
pub fn export_sprint(desktop: State<'_, Desktop>, name: String, folder: String) -> Answer<Vec<Written>> {
    Written::into_folder(Path::new(&folder), vec![desktop.workbench.export_sprint_package(&name, false)?])
}

/// Takes a sprint from a package, or what others did in it since.
#[tauri::command(async)]
#[specta::specta]
pub fn join_sprint(desktop: State<'_, Desktop>, wiki: String, file: String, bytes: Vec<u8>) -> Answer<Joined> {
    Ok(desktop.workbench.join_sprint(&WikiName::parse(&wiki)?, &file, &bytes)?.into())
}
