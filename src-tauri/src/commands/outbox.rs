//! What waits to go, what has landed, and what is in conflict.

use super::Answer;
use crate::{
    desktop::{Desktop, Work},
    dto::{Progress, outbox::*, progress_to, units},
    error::CommandError,
};
use tauri::{State, ipc::Channel};
use tolmach_core::{TargetKey, WikiName};
use tolmach_workbench::{EntryId, push::PushRequest};

/// The drafts, as a push would find them by the last pull. Asks no network.
#[tauri::command(async)]
#[specta::specta]
pub fn outbox(desktop: State<'_, Desktop>, wiki: String) -> Answer<Plan> {
    Plan::of_drafts(&desktop.workbench, &WikiName::parse(&wiki)?)
}

/// Asks the wiki what a push of everything would do.
#[tauri::command]
#[specta::specta]
pub async fn plan_push(desktop: State<'_, Desktop>, wiki: String) -> Answer<Plan> {
    let (wiki, cancel) = (desktop.within_reach(&wiki).await?, desktop.begin(Work::Push));
    let silent = tolmach_workbench::Progress::silent();
    let plan = desktop.workbench.plan_push(&wiki, &PushRequest::default(), &silent, &cancel).await?;
    Ok(Plan::of(plan, desktop.workbench.now()))
}

/// Pushes what is done.
#[tauri::command]
#[specta::specta]
pub async fn push(
    desktop: State<'_, Desktop>,
    wiki: String,
    summary: String,
    progress: Channel<Progress>,
) -> Answer<Pushed> {
    let wiki = desktop.within_reach(&wiki).await?;
    let (cancel, progress) = (desktop.begin(Work::Push), progress_to(progress));
    desktop.pause().resume();
    let request = PushRequest { summary, pause: desktop.pause().clone(), ..PushRequest::default() };
    Ok(desktop.workbench.push(&wiki, &request, &progress, &cancel).await?.into())
}

/// Pauses the push that is running, or goes on with it.
#[tauri::command(async)]
#[specta::specta]
pub fn pause_push(desktop: State<'_, Desktop>, is_paused: bool) {
    if is_paused { desktop.pause().pause() } else { desktop.pause().resume() }
}

/// Stops the push that is running. What has been sent stays sent.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_push(desktop: State<'_, Desktop>) {
    desktop.stop(Work::Push);
}

/// What has landed, newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn receipts(desktop: State<'_, Desktop>, wiki: String) -> Answer<Vec<Entry>> {
    let entries = desktop.workbench.outbox(&WikiName::parse(&wiki)?, None, None)?;
    Ok(entries.into_iter().rev().filter(|entry| entry.outcome.has_landed()).map(Entry::from).collect())
}

/// Takes own pushes back, where the latest revision is still ours.
#[tauri::command]
#[specta::specta]
pub async fn revert(desktop: State<'_, Desktop>, wiki: String, receipts: Vec<String>) -> Answer<Pushed> {
    let numbers = receipts.iter().map(|id| id.parse().map(EntryId::from_number).map_err(CommandError::bad));
    let (receipts, wiki) = (numbers.collect::<Result<Vec<_>, _>>()?, desktop.within_reach(&wiki).await?);
    let (silent, cancel) = (tolmach_workbench::Progress::silent(), desktop.begin(Work::Push));
    Ok(desktop.workbench.revert(&wiki, &receipts, PushRequest::default(), &silent, &cancel).await?.into())
}

/// The drafts in conflict on a wiki, by the wiki as last read.
#[tauri::command(async)]
#[specta::specta]
pub fn conflicts(desktop: State<'_, Desktop>, wiki: String) -> Answer<Vec<units::Conflict>> {
    let conflicts = desktop.workbench.conflicts(&WikiName::parse(&wiki)?)?;
    conflicts.into_iter().map(|conflict| units::Conflict::of(&desktop.workbench, conflict)).collect()
}

/// Resolves a conflict.
#[tauri::command(async)]
#[specta::specta]
pub fn resolve(
    desktop: State<'_, Desktop>,
    place: units::Place,
    resolution: units::Resolution,
) -> Answer<units::Saved> {
    let key = TargetKey::try_from(&place)?;
    desktop.workbench.resolve(&key, resolution.take())?;
    units::Saved::of(&desktop.workbench, &key)
}
