//! Reviewing.

use super::Answer;
use crate::{
    desktop::Desktop,
    dto::{Language, review::*, units::Place},
    error::CommandError,
};
use tauri::State;
use tolmach_core::{PageTitle, TargetKey, WikiName};
use tolmach_workbench::ReviewId;

/// The pages where something waits for a review, in the user's languages. Asks no network.
#[tauri::command(async)]
#[specta::specta]
pub fn reviews(desktop: State<'_, Desktop>, wiki: String) -> Answer<Reviews> {
    let wiki = WikiName::parse(&wiki)?;
    let pages = desktop.workbench.review_pages(&wiki, &desktop.languages())?;
    let n_to_tell = desktop.workbench.reviews_to_tell(&wiki)?.len();
    Ok(Reviews {
        pages: pages.into_iter().map(ReviewPage::from).collect(),
        n_to_tell: u32::try_from(n_to_tell).unwrap_or(u32::MAX),
    })
}

/// The units of a page in one language, for reviewing.
#[tauri::command(async)]
#[specta::specta]
pub fn review_units(desktop: State<'_, Desktop>, wiki: String, page: String, language: String) -> Answer<ReviewList> {
    let (wiki, page) = (WikiName::parse(&wiki)?, PageTitle::parse(&page)?);
    let language = tolmach_core::Language::parse(&language)?;
    let units = desktop.workbench.review_units(&wiki, &page, &language)?;
    Ok(ReviewList {
        source_language: Language::of(&desktop.workbench.source_language(&wiki, &page)?),
        page: page.to_string(),
        language: Language::of(&language),
        units: units.into_iter().map(ReviewUnit::from).collect(),
    })
}

/// Accepts a text, on this machine. `seen` is the text that the user looks at.
#[tauri::command(async)]
#[specta::specta]
pub fn accept_review(desktop: State<'_, Desktop>, place: Place, seen: String) -> Answer<ReviewUnit> {
    Ok(desktop.workbench.accept(&TargetKey::try_from(&place)?, Some(&seen))?.into())
}

/// Says something about a text.
#[tauri::command(async)]
#[specta::specta]
pub fn comment_review(desktop: State<'_, Desktop>, place: Place, seen: String, comment: String) -> Answer<ReviewUnit> {
    Ok(desktop.workbench.comment(&TargetKey::try_from(&place)?, Some(&seen), &comment)?.into())
}

/// Drafts a better text. `seen` and `seen_source` are the text, empty where there is none, and the definition that the
/// user looks at.
#[tauri::command(async)]
#[specta::specta]
pub fn correct_review(
    desktop: State<'_, Desktop>,
    place: Place,
    seen: String,
    seen_source: String,
    text: String,
) -> Answer<ReviewUnit> {
    let key = TargetKey::try_from(&place)?;
    Ok(desktop.workbench.correct(&key, Some(&seen), Some(&seen_source), &text)?.into())
}

/// Keeps what is being written about a text, or forgets it where it was given up. It is durable when this returns.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_written(desktop: State<'_, Desktop>, place: Place, kind: Writing, text: Option<String>) -> Answer<()> {
    Ok(desktop.workbench.keep_written(&TargetKey::try_from(&place)?, kind.into(), text.as_deref())?)
}

/// Takes an acceptance back, or calls a comment settled.
#[tauri::command(async)]
#[specta::specta]
pub fn end_remark(desktop: State<'_, Desktop>, place: Place, id: String) -> Answer<ReviewUnit> {
    let id = id.parse().map(ReviewId::from_number).map_err(CommandError::bad)?;
    Ok(desktop.workbench.end_remark(&TargetKey::try_from(&place)?, id)?.into())
}

/// Tells the wiki what was accepted here.
#[tauri::command]
#[specta::specta]
pub async fn tell_reviews(desktop: State<'_, Desktop>, wiki: String) -> Answer<Vec<Told>> {
    let told = desktop.workbench.tell_reviews(&desktop.within_reach(&wiki).await?).await?;
    Ok(told.into_iter().map(Told::from).collect())
}
