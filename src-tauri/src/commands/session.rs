//! Wikis, accounts, languages.

use super::Answer;
use crate::{
    desktop::Desktop,
    dto::{Language, preferences::Preferences, session::*},
    error::CommandError,
};
use tauri::{AppHandle, Manager, State, WebviewWindow, ipc::Channel};
use tolmach_core::{WikiName, language::of_central_and_eastern_europe};
use tolmach_workbench::l10n::keep_locale;

/// What the window needs to know before it can show anything.
#[tauri::command]
#[specta::specta]
pub async fn session(app: AppHandle) -> Answer<Session> {
    let opened = app.clone();
    tauri::async_runtime::spawn_blocking(move || crate::open(&opened)).await.map_err(CommandError::internal)??;
    let desktop = app.state::<Desktop>();
    if let Some(wiki) = desktop.wiki()
        && let Err(error) = desktop.reach(&wiki).await
    {
        // Work on what was pulled goes on; whatever needs the practice wiki tries again, and says so.
        tracing::warn!(?error, "the practice wiki is not at hand");
    }
    Session::of(&desktop).await
}

/// Every language of Central and Eastern Europe, by name.
#[tauri::command(async)]
#[specta::specta]
pub fn known_languages() -> Vec<Language> {
    let mut languages: Vec<_> = of_central_and_eastern_europe().iter().map(|about| Language::of(&about.tag)).collect();
    languages.sort_by_key(|language| language.autonym.to_lowercase());
    languages
}

/// Chooses the languages that the user translates into, by BCP 47 tag.
#[tauri::command]
#[specta::specta]
pub async fn choose_languages(desktop: State<'_, Desktop>, languages: Vec<String>) -> Answer<Session> {
    let languages = languages.iter().map(|tag| tolmach_core::Language::parse(tag)).collect::<Result<_, _>>()?;
    desktop.wish(|wishes| wishes.languages = languages)?;
    Session::of(&desktop).await
}

/// Chooses the languages that the user reads beside the source, by BCP 47 tag.
#[tauri::command]
#[specta::specta]
pub async fn choose_reading_languages(desktop: State<'_, Desktop>, languages: Vec<String>) -> Answer<Session> {
    let languages = languages.iter().map(|tag| tolmach_core::Language::parse(tag)).collect::<Result<_, _>>()?;
    desktop.wish(|wishes| wishes.reading = Some(languages))?;
    Session::of(&desktop).await
}

/// Keeps how the user likes the window.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_preferences(desktop: State<'_, Desktop>, preferences: Preferences) -> Answer<()> {
    desktop.wish(|wishes| wishes.preferences = preferences)
}

/// Every language that Tolmach speaks, by name.
#[tauri::command(async)]
#[specta::specta]
pub fn locales() -> Vec<Language> {
    let tags = tolmach_workbench::l10n::locales().filter_map(|tag| tolmach_core::Language::parse(tag).ok());
    let mut languages: Vec<_> = tags.map(|tag| Language::of(&tag)).collect();
    languages.sort_by_key(|language| language.autonym.to_lowercase());
    languages
}

/// Chooses the language that Tolmach speaks, by its tag, or with none that of the system.
#[tauri::command]
#[specta::specta]
pub async fn choose_locale(desktop: State<'_, Desktop>, locale: Option<String>) -> Answer<Session> {
    keep_locale(desktop.workbench.home(), locale.as_deref())?;
    Session::of(&desktop).await
}

/// Asks to be told when the user wants to close the window, so that what is being typed can be saved first. The screen
/// answers with [`close`].
#[tauri::command(async)]
#[specta::specta]
pub fn before_closing(desktop: State<'_, Desktop>, wish: Channel<()>) {
    desktop.closing.tell(wish);
}

/// Closes the window: everything typed is on disk, or the user lets it go.
#[tauri::command(async)]
#[specta::specta]
pub fn close(window: WebviewWindow) -> Answer<()> {
    window.destroy().map_err(CommandError::internal)
}

/// Chooses the wiki to work on. The practice wiki is started if need be.
#[tauri::command]
#[specta::specta]
pub async fn choose_wiki(desktop: State<'_, Desktop>, wiki: String) -> Answer<Session> {
    let wiki = desktop.workbench.wiki(&WikiName::parse(&wiki)?)?.name;
    desktop.reach(&wiki).await?;
    desktop.wish(|wishes| wishes.wiki = Some(wiki))?;
    Session::of(&desktop).await
}

/// Adds a wiki.
#[tauri::command]
#[specta::specta]
pub async fn add_wiki(desktop: State<'_, Desktop>, name: String, api_url: String) -> Answer<Session> {
    desktop.workbench.add_wiki(&WikiName::parse(&name)?, &api_url).await?;
    Session::of(&desktop).await
}

/// Logs in. The secret goes to the keychain where there is one.
#[tauri::command]
#[specta::specta]
pub async fn log_in(desktop: State<'_, Desktop>, wiki: String, credentials: Credentials) -> Answer<LogIn> {
    let (credentials, one_time_code) = credentials.into();
    let wiki = WikiName::parse(&wiki)?;
    Ok(desktop.workbench.log_in(&wiki, credentials, one_time_code.as_deref()).await?.into())
}

/// Logs out and forgets the secret.
#[tauri::command]
#[specta::specta]
pub async fn log_out(desktop: State<'_, Desktop>, wiki: String) -> Answer<Session> {
    desktop.workbench.log_out(&WikiName::parse(&wiki)?).await?;
    Session::of(&desktop).await
}
