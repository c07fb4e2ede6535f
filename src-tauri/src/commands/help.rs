//! Help for the unit being worked on.

use super::Answer;
use crate::{
    desktop::Desktop,
    dto::{help::*, units::Place},
};
use tauri::State;
use tolmach_core::{Language, PageTitle, TargetKey, WikiName};
use tolmach_workbench::l10n::{FALLBACK, L10n};

/// What a unit will look like with this text: HTML of a few harmless elements.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_unit(desktop: State<'_, Desktop>, place: Place, text: String) -> Answer<String> {
    let key = TargetKey::try_from(&place)?;
    Ok(desktop.workbench.preview_unit(&key, &text, &L10n::for_screen(FALLBACK))?)
}

/// What a page will look like with one's drafts in place.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_page(desktop: State<'_, Desktop>, wiki: String, page: String, language: String) -> Answer<PagePreview> {
    let (wiki, page, language) = (WikiName::parse(&wiki)?, PageTitle::parse(&page)?, Language::parse(&language)?);
    Ok(desktop.workbench.preview_page(&wiki, &page, &language, &L10n::for_screen(FALLBACK))?.into())
}

/// The units elsewhere that have the same source and another translation, or none.
#[tauri::command(async)]
#[specta::specta]
pub fn propagation(desktop: State<'_, Desktop>, place: Place) -> Answer<Vec<Offer>> {
    let offers = desktop.workbench.propagation(&TargetKey::try_from(&place)?)?;
    Ok(offers.into_iter().map(Offer::from).collect())
}

/// Drafts the translation of a unit for others of the same source. Answers those that have it now.
#[tauri::command(async)]
#[specta::specta]
pub fn propagate(desktop: State<'_, Desktop>, place: Place, chosen: Vec<Place>) -> Answer<Vec<Place>> {
    let chosen = chosen.iter().map(TargetKey::try_from).collect::<Result<Vec<_>, _>>()?;
    let done = desktop.workbench.propagate(&TargetKey::try_from(&place)?, &chosen)?;
    Ok(done.drafted.iter().map(Place::from).collect())
}
