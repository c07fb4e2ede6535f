//! Units and drafts.

use super::Answer;
use crate::{
    desktop::Desktop,
    dto::{editing::Markup, units::*},
    error::CommandError,
};
use tauri::State;
use tolmach_core::{Language, PageTitle, TargetKey, WikiName};
use tolmach_workbench::{drafts::Typed, language_code, units::UnitFilter};

/// The units of a resource in one language.
#[tauri::command(async)]
#[specta::specta]
pub fn units(desktop: State<'_, Desktop>, wiki: String, page: String, language: String) -> Answer<UnitList> {
    let (wiki, page, language) = (WikiName::parse(&wiki)?, PageTitle::parse(&page)?, Language::parse(&language)?);
    let units = desktop.workbench.units(&wiki, &page, &language, &UnitFilter::default())?;
    let source_language = desktop.workbench.source_language(&wiki, &page)?;
    Ok(UnitList::of(&page, &source_language, &language, units))
}

/// What an editor needs beside the unit itself: what changed in the source.
#[tauri::command(async)]
#[specta::specta]
pub fn details(desktop: State<'_, Desktop>, place: Place) -> Answer<Details> {
    let key = TargetKey::try_from(&place)?;
    Ok(Details::of(&desktop.workbench.unit(&key)?, desktop.workbench.difference(&key)?))
}

/// The markup of a source and of what is typed as its target. Asks no disk: it is quick enough for each key.
#[tauri::command(async)]
#[specta::specta]
pub fn markup(source: String, target: String) -> Markup {
    Markup::of(&source, &target)
}

/// Saves what is being typed. It is durable when this answers. `run` names the stretch of typing: another one each time
/// the unit is entered, so that undo stops there. `is_undone` tells what the editor's own undo brought up. `seen` is the
/// draft's text as the screen knows it; what somebody else has stored since is told.
#[tauri::command(async)]
#[specta::specta]
pub fn save_draft(
    desktop: State<'_, Desktop>,
    place: Place,
    text: String,
    run: String,
    is_undone: bool,
    seen: Option<String>,
) -> Answer<Saved> {
    let key = TargetKey::try_from(&place)?;
    let typed = if is_undone { Typed::Undone { run: &run } } else { Typed::Still { run: &run } };
    let saved = desktop.workbench.save_over(&key, &text, typed, seen.as_deref())?;
    Ok(Saved { replaced: saved.replaced, ..Saved::of(&desktop.workbench, &key)? })
}

/// The unit as it stands on disk, where another window or program may have changed it.
#[tauri::command(async)]
#[specta::specta]
pub fn unit(desktop: State<'_, Desktop>, place: Place) -> Answer<Saved> {
    Saved::of(&desktop.workbench, &TargetKey::try_from(&place)?)
}

/// Saves a draft as done: it may be pushed. Not where somebody else's text, which the screen has not `seen`, gave way to it.
#[tauri::command(async)]
#[specta::specta]
pub fn finish_draft(desktop: State<'_, Desktop>, place: Place, text: String, seen: Option<String>) -> Answer<Saved> {
    let key = TargetKey::try_from(&place)?;
    let saved = desktop.workbench.save_over(&key, &text, Typed::Done, seen.as_deref())?;
    Ok(Saved { replaced: saved.replaced, ..Saved::of(&desktop.workbench, &key)? })
}

/// Says that an outdated translation is still valid: a done draft with the wiki's own text.
#[tauri::command(async)]
#[specta::specta]
pub fn confirm(desktop: State<'_, Desktop>, place: Place) -> Answer<Saved> {
    let key = TargetKey::try_from(&place)?;
    desktop.workbench.confirm(&key)?;
    Saved::of(&desktop.workbench, &key)
}

/// Drops a draft. The wiki's text shows again; undo brings the draft back.
#[tauri::command(async)]
#[specta::specta]
pub fn discard(desktop: State<'_, Desktop>, place: Place) -> Answer<Saved> {
    let key = TargetKey::try_from(&place)?;
    desktop.workbench.discard(&key)?;
    Saved::of(&desktop.workbench, &key)
}

/// Steps back to the text stored before the present one.
#[tauri::command(async)]
#[specta::specta]
pub fn undo_draft(desktop: State<'_, Desktop>, place: Place) -> Answer<Saved> {
    let key = TargetKey::try_from(&place)?;
    desktop.workbench.undo(&key)?;
    Saved::of(&desktop.workbench, &key)
}

/// The texts that a draft had, oldest first; none where there is no draft.
#[tauri::command(async)]
#[specta::specta]
pub fn draft_texts(desktop: State<'_, Desktop>, place: Place) -> Answer<Vec<PastText>> {
    let key = TargetKey::try_from(&place)?;
    if desktop.workbench.draft(&key)?.is_none() {
        return Ok(Vec::new());
    }
    Ok(desktop.workbench.draft_texts(&key)?.into_iter().map(PastText::from).collect())
}

/// Accepts a moved source as the base of a draft, after the user has seen what changed.
#[tauri::command(async)]
#[specta::specta]
pub fn accept_source(desktop: State<'_, Desktop>, place: Place) -> Answer<Saved> {
    let key = TargetKey::try_from(&place)?;
    desktop.workbench.accept_source(&key)?;
    Saved::of(&desktop.workbench, &key)
}

/// Lets somebody else change a unit of the practice wiki, so that a conflict can be practised.
#[tauri::command]
#[specta::specta]
pub async fn practise_conflict(desktop: State<'_, Desktop>, place: Place, text: String) -> Answer<()> {
    let TargetKey { unit, language, .. } = TargetKey::try_from(&place)?;
    let code = language_code::to_wiki(&language).unwrap_or_default();
    let (page, id) = (unit.page.as_str(), unit.unit.as_str());
    let saved = desktop.with_practice(|wiki| wiki.admin().second_editor_saves(page, id, &code, &text)).await;
    saved.transpose().map(drop).map_err(|refused| CommandError::internal(refused.code))
}
