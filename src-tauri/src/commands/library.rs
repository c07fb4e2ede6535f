//! Resources.

use super::Answer;
use crate::{
    desktop::{Desktop, Work},
    dto::{Progress, catalogue::CataloguePage, library::*, progress_to},
};
use tauri::{State, ipc::Channel};
use tolmach_core::{Language, PageTitle, WikiName};
use tolmach_workbench::wikis::Drafts;

/// What is tracked on a wiki, with its state in the user's languages.
#[tauri::command(async)]
#[specta::specta]
pub fn library(desktop: State<'_, Desktop>, wiki: String) -> Answer<Library> {
    let languages = desktop.languages();
    let overview = desktop.workbench.overview(&WikiName::parse(&wiki)?, &languages)?;
    Ok(Library::of(&languages, overview))
}

/// Asks the wiki which translatable pages there are.
#[tauri::command]
#[specta::specta]
pub async fn find_pages(desktop: State<'_, Desktop>, wiki: String, find: Find) -> Answer<Vec<String>> {
    let wiki = desktop.within_reach(&wiki).await?;
    let addresses = find.addresses(&desktop.workbench, &wiki)?;
    let pages = desktop.workbench.find_pages(&wiki, &addresses, &tolmach_workbench::Progress::silent()).await?;
    Ok(pages.iter().map(PageTitle::to_string).collect())
}

/// Pulls pages into the user's languages; refreshes everything tracked when no page is named.
#[tauri::command]
#[specta::specta]
pub async fn pull(
    desktop: State<'_, Desktop>,
    wiki: String,
    pages: Vec<String>,
    progress: Channel<Progress>,
) -> Answer<Pulled> {
    let wiki = desktop.within_reach(&wiki).await?;
    let (cancel, progress) = (desktop.begin(Work::Pull), progress_to(progress));
    if pages.is_empty() {
        return Ok(desktop.workbench.refresh(&wiki, &progress, &cancel).await?.into());
    }
    let pages = pages.iter().map(|page| PageTitle::parse(page)).collect::<Result<Vec<_>, _>>()?;
    Ok(desktop.workbench.pull(&wiki, &pages, &desktop.pulled_languages(), &progress, &cancel).await?.into())
}

/// Pulls pages into languages, which need not be the user's.
#[tauri::command]
#[specta::specta]
pub async fn pull_into(
    desktop: State<'_, Desktop>,
    wiki: String,
    pages: Vec<String>,
    languages: Vec<String>,
    progress: Channel<Progress>,
) -> Answer<Pulled> {
    let wiki = desktop.within_reach(&wiki).await?;
    let (cancel, progress) = (desktop.begin(Work::Pull), progress_to(progress));
    let pages = pages.iter().map(|page| PageTitle::parse(page)).collect::<Result<Vec<_>, _>>()?;
    let languages = languages.iter().map(|tag| Language::parse(tag)).collect::<Result<Vec<_>, _>>()?;
    Ok(desktop.workbench.pull(&wiki, &pages, &languages, &progress, &cancel).await?.into())
}

/// How many requests it takes to pull pages into the user's languages, as far as that can be known beforehand.
#[tauri::command(async)]
#[specta::specta]
pub fn estimate_pull(desktop: State<'_, Desktop>, wiki: String, pages: Vec<String>) -> Answer<u32> {
    let pages = pages.iter().map(|page| PageTitle::parse(page)).collect::<Result<Vec<_>, _>>()?;
    let estimate = desktop.workbench.estimate(&WikiName::parse(&wiki)?, &pages, &desktop.pulled_languages())?;
    Ok(u32::try_from(estimate.n_requests).unwrap_or(u32::MAX))
}

/// The pages that the built-in catalogue knows of a wiki, those for beginning with first.
#[tauri::command(async)]
#[specta::specta]
pub fn catalogue(desktop: State<'_, Desktop>, wiki: String) -> Answer<Vec<CataloguePage>> {
    Ok(desktop.workbench.catalogue(&WikiName::parse(&wiki)?)?.iter().map(CataloguePage::of).collect())
}

/// Stops the pull that is running. What has been read stays.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_pull(desktop: State<'_, Desktop>) {
    desktop.stop(Work::Pull);
}

/// Removes a resource. Drafts go only when the user has said so.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_resource(desktop: State<'_, Desktop>, wiki: String, page: String, with_drafts: bool) -> Answer<Removed> {
    let drafts = if with_drafts { Drafts::Drop } else { Drafts::Keep };
    Removed::of(desktop.workbench.remove_page(&WikiName::parse(&wiki)?, &PageTitle::parse(&page)?, drafts))
}
