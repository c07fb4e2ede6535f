//! Sprints.

use super::Answer;
use crate::{
    desktop::{Desktop, Work},
    dto::sprint::*,
};
use tauri::State;
use tolmach_core::WikiName;
use tolmach_workbench::{
    Progress,
    l10n::{FALLBACK, L10n},
    report::{self, Format, People},
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

/// The report of a sprint, as wikitext or Markdown, in the language of the interface.
#[tauri::command(async)]
#[specta::specta]
pub fn sprint_report(desktop: State<'_, Desktop>, name: String, is_wikitext: bool) -> Answer<String> {
    let state = desktop.workbench.sprint(&name)?;
    let api_url = desktop.workbench.wiki(&state.sprint.wiki)?.api_url;
    let format = if is_wikitext { Format::Wikitext } else { Format::Markdown };
    Ok(report::write(&state, &api_url, format, People::Named, &L10n::for_files(FALLBACK)))
}
