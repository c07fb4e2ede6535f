//! What to do now.

use super::Answer;
use crate::{
    desktop::Desktop,
    dto::start::{FirstUnit, Start},
    error::CommandError,
};
use tauri::State;
use tolmach_core::WikiName;

/// What there is to do in the user's languages. `since` is when the user was last here; none counts nothing as new.
#[tauri::command(async)]
#[specta::specta]
pub fn start(desktop: State<'_, Desktop>, wiki: String, since: Option<String>) -> Answer<Start> {
    let since = since.map(|at| at.parse()).transpose().map_err(CommandError::bad)?;
    Ok(desktop.workbench.start(&WikiName::parse(&wiki)?, &desktop.languages(), since)?.into())
}

/// A unit that somebody new can translate within a minute; none where there is none.
#[tauri::command(async)]
#[specta::specta]
pub fn first_unit(desktop: State<'_, Desktop>, wiki: String) -> Answer<Option<FirstUnit>> {
    Ok(desktop.workbench.first_unit(&WikiName::parse(&wiki)?, &desktop.languages())?.map(FirstUnit::from))
}
