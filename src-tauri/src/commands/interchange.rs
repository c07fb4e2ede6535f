//! Work that leaves in files and comes back.

use super::Answer;
use crate::{desktop::Desktop, dto::interchange::*, error::CommandError};
use std::path::Path;
use tauri::{Manager, State};
use tolmach_core::{Language, PageTitle, WikiName};
use tolmach_workbench::interchange::{ExportRequest, ImportRequest};

/// The folder that files go to unless the user names another.
#[tauri::command(async)]
#[specta::specta]
pub fn export_folder(app: tauri::AppHandle) -> Answer<String> {
    let paths = app.path();
    let folder = paths.download_dir().or_else(|_| paths.document_dir()).or_else(|_| paths.home_dir());
    Ok(folder.map_err(CommandError::internal)?.display().to_string())
}

/// Writes pages with one's drafts into files of a folder.
#[tauri::command(async)]
#[specta::specta]
pub fn export(
    desktop: State<'_, Desktop>,
    wiki: String,
    pages: Vec<String>,
    language: String,
    format: Format,
    folder: String,
) -> Answer<Vec<Written>> {
    let pages = pages.iter().map(|page| PageTitle::parse(page)).collect::<Result<_, _>>()?;
    let (wiki, language) = (WikiName::parse(&wiki)?, Language::parse(&language)?);
    let files = desktop.workbench.export(&ExportRequest { wiki, pages, language, format: format.into() })?;
    Written::into_folder(Path::new(&folder), files)
}

/// Takes the translations of a file as drafts, or says what would become of each.
#[tauri::command(async)]
#[specta::specta]
pub fn import(
    desktop: State<'_, Desktop>,
    wiki: String,
    file: String,
    bytes: Vec<u8>,
    language: Option<String>,
    is_dry_run: bool,
) -> Answer<ImportReport> {
    let wiki = WikiName::parse(&wiki)?;
    let language = language.map(|tag| Language::parse(&tag)).transpose()?;
    let request = ImportRequest { wiki: &wiki, file: &file, bytes: &bytes, language: language.as_ref(), is_dry_run };
    Ok(desktop.workbench.import(&request)?.into())
}
