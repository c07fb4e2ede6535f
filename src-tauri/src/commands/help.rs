//! Help for the unit being worked on.

use super::Answer;
use crate::{
    desktop::Desktop,
    dto::{checks::*, help::*, memory::*, search::*, units::Place},
    error::CommandError,
};
use tauri::State;
use tolmach_core::{Language, PageTitle, TargetKey, WikiName};
use tolmach_workbench::{checks::CheckId, memory::LookUp};

/// What a unit will look like with this text: HTML of a few harmless elements.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_unit(desktop: State<'_, Desktop>, place: Place, text: String) -> Answer<String> {
    let key = TargetKey::try_from(&place)?;
    Ok(desktop.workbench.preview_unit(&key, &text, &desktop.for_screen())?)
}

/// What a page will look like with one's drafts in place.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_page(desktop: State<'_, Desktop>, wiki: String, page: String, language: String) -> Answer<PagePreview> {
    let (wiki, page, language) = (WikiName::parse(&wiki)?, PageTitle::parse(&page)?, Language::parse(&language)?);
    Ok(desktop.workbench.preview_page(&wiki, &page, &language, &desktop.for_screen())?.into())
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

/// What is wrong with a text, as it is being typed.
#[tauri::command(async)]
#[specta::specta]
pub fn check(desktop: State<'_, Desktop>, place: Place, text: String) -> Answer<Vec<Problem>> {
    let found = desktop.workbench.check_unit(&TargetKey::try_from(&place)?, &text)?;
    Ok(Problem::all(&text, found, &desktop.for_screen()))
}

/// Lets a problem pass, with a reason. Answers what is wrong now.
#[tauri::command(async)]
#[specta::specta]
pub fn ignore_problem(
    desktop: State<'_, Desktop>,
    place: Place,
    text: String,
    check: String,
    fingerprint: String,
    why: String,
) -> Answer<Vec<Problem>> {
    let key = TargetKey::try_from(&place)?;
    let id = CheckId::parse(&check).ok_or_else(|| CommandError::bad(&check))?;
    desktop.workbench.ignore_problem(&key, &text, id, Some(&fingerprint), &why)?;
    Ok(Problem::all(&text, desktop.workbench.check_unit(&key, &text)?, &desktop.for_screen()))
}

/// Lets the problems of a check count again. Answers what is wrong now.
#[tauri::command(async)]
#[specta::specta]
pub fn heed_problem(desktop: State<'_, Desktop>, place: Place, text: String, check: String) -> Answer<Vec<Problem>> {
    let key = TargetKey::try_from(&place)?;
    let id = CheckId::parse(&check).ok_or_else(|| CommandError::bad(&check))?;
    desktop.workbench.heed_problem(&key, id)?;
    Ok(Problem::all(&text, desktop.workbench.check_unit(&key, &text)?, &desktop.for_screen()))
}

/// What the memory has for the source of a unit, the most useful first.
#[tauri::command(async)]
#[specta::specta]
pub fn matches(desktop: State<'_, Desktop>, place: Place) -> Answer<Vec<Match>> {
    let key = TargetKey::try_from(&place)?;
    let from = desktop.workbench.source_language(&key.wiki, &key.unit.page)?;
    let source = desktop.workbench.unit(&key)?.source;
    let asked = LookUp { unit: Some(key.clone()), ..LookUp::new(from, key.language, source) };
    Ok(desktop.workbench.memory_look_up(&asked)?.into_iter().map(|found| Match::of(found, &asked)).collect())
}

/// The terms of the glossary in the source of a unit.
#[tauri::command(async)]
#[specta::specta]
pub fn terms(desktop: State<'_, Desktop>, place: Place) -> Answer<Vec<TermHit>> {
    let key = TargetKey::try_from(&place)?;
    let from = desktop.workbench.source_language(&key.wiki, &key.unit.page)?;
    let source = desktop.workbench.unit(&key)?.source;
    Ok(TermHit::all(&source, desktop.workbench.terms_in(&source, &from, &key.language)?))
}

/// The unit in the languages that the user reads.
#[tauri::command(async)]
#[specta::specta]
pub fn sisters(desktop: State<'_, Desktop>, place: Place) -> Answer<Vec<Sister>> {
    let found = desktop.workbench.sisters(&TargetKey::try_from(&place)?, &desktop.reading_languages())?;
    Ok(found.into_iter().map(Sister::from).collect())
}

/// Searches all texts of a wiki.
#[tauri::command(async)]
#[specta::specta]
pub fn search(desktop: State<'_, Desktop>, wiki: String, query: SearchQuery, limit: u32) -> Answer<SearchAnswer> {
    Ok(desktop.workbench.search(&query.on(&wiki)?, limit as usize)?.into())
}

/// Where a phrase stands, and how it was rendered.
#[tauri::command(async)]
#[specta::specta]
pub fn concordance(
    desktop: State<'_, Desktop>,
    phrase: String,
    from: String,
    to: String,
    limit: u32,
) -> Answer<Vec<Rendered>> {
    let (from, to) = (Language::parse(&from)?, Language::parse(&to)?);
    let found = desktop.workbench.concordance(&phrase, &from, &to, limit as usize)?;
    Ok(found.into_iter().map(Rendered::from).collect())
}
